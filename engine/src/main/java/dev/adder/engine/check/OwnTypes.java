package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.engine.value.PyClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes, items and results of the program's own classes, by what an earlier look has shown of them. */
final class OwnTypes {
    private final Pass pass;
    private final Learned known;

    private final Declared declared;

    OwnTypes(Pass pass, Learned known, Declared declared) {
        this.pass = pass;
        this.known = known;
        this.declared = declared;
    }

    static @Nullable OwnClass instance(Type type) {
        return type instanceof Type.Known k && k.what() instanceof OwnClass.Instance i ? i.cls() : null;
    }

    /** The attribute of a value; null when it certainly has none of the name. */
    @Nullable
    Type attribute(Type owner, String name, boolean called) {
        if (owner instanceof Type.Union u) {
            List<Type> found = new ArrayList<>(u.members().size());
            for (Type member : u.members()) {
                OwnClass cls = instance(member);
                Type one = cls != null && !has(cls, name) ? null : attribute(member, name, called);
                if (one != null) found.add(one);
            }
            return found.isEmpty() ? null : together(found);
        }
        if (!(owner instanceof Type.Known k)) return Members.attribute(owner, name, called);
        return switch (k.what()) {
            case OwnClass.Instance i -> of(i.cls(), name, false);
            case OwnClass c -> c.members.contains(name) ? new Type.Known(c.name, new OwnClass.Instance(c))
                    : of(c, name, true);
            case OwnMethod.Super s -> ofSuper(s.cls(), name);
            default -> Members.attribute(owner, name, called);
        };
    }

    /** One of several attributes: methods of the program's own are called together, those of others not followed. */
    private static Type together(List<Type> found) {
        if (found.size() == 1) return found.getFirst();
        List<Stmt.FunctionDef> defs = new ArrayList<>();
        boolean methods = false;
        OwnMethod first = null;
        for (Type t : found) {
            if (!(t instanceof Type.Known k) || isValue(k)) continue;
            methods = true;
            if (!(k.what() instanceof OwnMethod m)) continue;
            if (first == null) first = m;
            for (Stmt.FunctionDef d : m.defs()) if (!defs.contains(d)) defs.add(d);
        }
        if (!methods) return Joins.all(found);
        boolean all = first != null && found.stream().allMatch(t -> t instanceof Type.Known k
                && k.what() instanceof OwnMethod);
        return all && first != null ? new Type.Known("", new OwnMethod(first.cls(), defs, first.onClass())) : Type.ANY;
    }

    private static boolean isValue(Type.Known k) {
        return k.what() instanceof OwnClass.Instance || k.what() instanceof LibraryClasses.Made;
    }

    private Type of(OwnClass cls, String name, boolean onClass) {
        List<Stmt.FunctionDef> defs = cls.definitions(name);
        if (!defs.isEmpty()) return method(cls, name, defs, onClass);
        if (cls.base.isEnum()) {
            boolean value = !onClass && name.equals("value") && !cls.members.isEmpty() && !cls.named("__new__")
                    && !cls.isOpen();
            return !onClass && name.equals("name") ? Type.STR : value ? values(cls) : Type.ANY;
        }
        if (cls.isStrange()) return Type.ANY;
        Type joined = null;
        for (OwnClass c : cls.family()) joined = Joins.join(joined, field(c, name));
        boolean unknown = joined == null || joined instanceof Type.None || describes(joined);
        return unknown || joined == null ? Type.ANY : joined;
    }

    /** Whether reading an attribute may give something else than was stored. */
    private static boolean describes(Type type) {
        if (type instanceof Type.Union u) return u.members().stream().anyMatch(OwnTypes::describes);
        OwnClass cls = instance(type);
        return cls != null && (cls.isStrange() || !cls.definitions("__get__").isEmpty());
    }

    private @Nullable Type field(OwnClass cls, String name) {
        Type learned = known.attribute(cls, name);
        Expr annotation = cls.annotations.get(name);
        if (annotation == null) return learned;
        return declared.better(learned == null ? Type.ANY : learned, annotation);
    }

    private Type values(OwnClass cls) {
        Type joined = null;
        for (String member : cls.members) {
            Type type = known.attribute(cls, member);
            joined = Joins.join(joined, type == null ? Type.ANY : type);
        }
        return joined == null ? Type.ANY : joined;
    }

    private Type method(OwnClass cls, String name, List<Stmt.FunctionDef> defs, boolean onClass) {
        if (cls.isStrange()) return Type.ANY;
        boolean properties = true;
        for (Stmt.FunctionDef def : defs) {
            OwnMethod.Sort sort = OwnMethod.sort(def);
            if (sort == OwnMethod.Sort.OPAQUE) return Type.ANY;
            properties &= sort == OwnMethod.Sort.PROPERTY;
            if (sort == OwnMethod.Sort.PROPERTY && defs.size() > 1 && !properties) return Type.ANY;
        }
        if (!properties && grown(name)) return Type.ANY;
        if (properties) return onClass ? Type.ANY : result(defs);
        for (Stmt.FunctionDef def : defs) if (OwnMethod.sort(def) == OwnMethod.Sort.PROPERTY) return Type.ANY;
        return new Type.Known(name, new OwnMethod(cls, defs, onClass));
    }

    /** What one of the definitions gives. */
    Type result(List<Stmt.FunctionDef> defs) {
        Type joined = null;
        for (Stmt.FunctionDef def : defs) {
            boolean other = defs.size() > 1 && OwnMethod.isAbstract(def);
            if (!other) joined = Joins.join(joined, declared.result(def, known.result(def)));
        }
        return joined == null ? Type.ANY : joined;
    }

    private @Nullable Type ofSuper(OwnClass cls, String name) {
        for (OwnClass base : cls.bases) {
            Stmt.FunctionDef def = base.definition(name);
            if (def != null) {
                return OwnMethod.sort(def) == OwnMethod.Sort.PROPERTY ? result(List.of(def))
                        : OwnMethod.sort(def) == OwnMethod.Sort.OPAQUE ? Type.ANY
                                : new Type.Known(name, new OwnMethod(base, List.of(def), false));
            }
        }
        boolean unknown = cls.isOpen() || cls.derived || cls.base != Base.NONE || cls.foreign() != null
                || dev.adder.engine.value.Types.OBJECT.find(name) != null || grown(name);
        for (OwnClass base : cls.bases) unknown |= name.startsWith("__") ? base.named(name) : has(base, name);
        return unknown ? Type.ANY : null;
    }

    private boolean grown(String name) {
        return pass.facts.stored.contains(name) || pass.facts.attributesGrow || pass.seen.stored.contains(name);
    }

    /** Whether objects of the class may have the attribute. */
    boolean has(OwnClass cls, String name) {
        if (name.startsWith("__") || name.equals("register") || cls.isOpen() || grown(name)) return true;
        for (OwnClass c : cls.family()) {
            PyClass foreign = c.foreign();
            if (c.names.contains(name) || c.inherits(name)) return true;
            if (foreign != null && foreign.find(name) != null) return true;
        }
        return false;
    }

    /** What iterating gives; null when it fails. */
    @Nullable
    Type item(Type type, boolean strict) {
        if (type instanceof Type.Union u) {
            Type joined = null;
            for (Type member : u.members()) joined = Joins.join(joined, item(member, strict));
            return joined;
        }
        if (type instanceof Type.Known k && k.what() instanceof OwnClass c && c.base.isEnum()) {
            return new Type.Known(c.name, new OwnClass.Instance(c));
        }
        OwnClass cls = instance(type);
        if (cls == null) return Members.item(type, strict);
        if (cls.base == Base.NAMED_TUPLE) return Joins.element(Joins.all(tuple(cls).items()));
        List<Stmt.FunctionDef> defs = cls.definitions("__iter__");
        if (defs.isEmpty()) {
            boolean other = cls.base != Base.NONE || cls.isOpen() || cls.foreign() != null || cls.derived
                    || !cls.definitions("__getitem__").isEmpty() || grown("__iter__") || cls.named("__iter__");
            return other ? Type.ANY : null;
        }
        return result(defs) instanceof Type.Iterator i ? Joins.element(i.item()) : Type.ANY;
    }

    /** What {@code instance[index]} gives. */
    Type subscript(OwnClass cls, Expr index) {
        if (cls.base == Base.NAMED_TUPLE && cls.definitions("__getitem__").isEmpty()) {
            Type.TupleOf all = tuple(cls);
            Integer i = Items.number(index);
            int at = i == null ? -1 : i < 0 ? i + all.items().size() : i;
            return at >= 0 && at < all.items().size() && !all.variadic() ? all.items().get(at) : Type.ANY;
        }
        List<Stmt.FunctionDef> defs = cls.definitions("__getitem__");
        return defs.isEmpty() ? Type.ANY : result(defs);
    }

    /** The names that the nearest one to a misspelt attribute is looked for in. */
    List<String> names(Type type) {
        if (type instanceof Type.Union u) return u.members().stream().flatMap(m -> names(m).stream()).toList();
        OwnClass cls = instance(type);
        if (type instanceof Type.Known k && k.what() instanceof OwnMethod.Super s) cls = s.cls();
        if (cls == null) return Members.names(type);
        List<String> names = new ArrayList<>(pass.facts.stored);
        for (OwnClass c : cls.family()) names.addAll(c.names);
        return names;
    }

    /** A named tuple as the tuple that it is, other types as they are. */
    Type items(Type type) {
        OwnClass cls = instance(type);
        return cls != null && cls.base == Base.NAMED_TUPLE && !cls.isOpen() ? tuple(cls) : type;
    }

    /** The items of a named tuple. */
    Type.TupleOf tuple(OwnClass cls) {
        List<String> fields = cls.fieldNames();
        if (fields == null || fields.isEmpty()) return new Type.TupleOf(List.of(Type.ANY), true);
        List<Type> items = new ArrayList<>(fields.size());
        for (String f : fields) items.add(of(cls, f, false));
        return new Type.TupleOf(items, false);
    }

    /** An instance of an enum of numbers or texts as such a value, a named tuple as a tuple; others as they are. */
    Type plain(Type type) {
        OwnClass cls = instance(type);
        if (cls == null) return type;
        return switch (cls.base) {
            case INT_ENUM -> Type.INT;
            case STR_ENUM -> Type.STR;
            default -> type;
        };
    }

    /** Whether objects of the type have none of the methods that an operator looks for. */
    boolean lacks(Type type, String... methods) {
        OwnClass cls = instance(type);
        if (cls == null || cls.isOpen() || cls.foreign() != null || cls.base == Base.NAMED_TUPLE) return false;
        if (cls.base != Base.NONE && cls.base != Base.ENUM) return false;
        for (String method : methods) {
            for (OwnClass c : cls.family()) if (c.names.contains(method)) return false;
            if (grown(method)) return false;
        }
        return true;
    }

    /** Whether values of a type cannot be put in order, so that sorting them fails as soon as there are two. */
    boolean unordered(Type item) {
        if (item instanceof Type.Union u) return u.members().stream().allMatch(this::unordered);
        Kind kind = Kind.of(Types.resolve(item));
        if (kind.mapping() || kind == Kind.NONE) return true;
        OwnClass cls = instance(item);
        return cls != null && !cls.ordered() && lacks(item, "__lt__", "__gt__");
    }
}
