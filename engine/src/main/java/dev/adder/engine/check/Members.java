package dev.adder.engine.check;

import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.stdlib.StandardLibrary;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGetSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attributes, items and keys that values of a type have; null for those that they certainly do not have. */
final class Members {
    private static final StandardLibrary LIBRARY = new StandardLibrary();

    /** A method with the type of the object it was read from. */
    record Bound(PyBuiltin function, Type self) {}

    private static final Set<String> TASK = Set.of("result", "done", "cancel", "cancelled", "exception",
            "add_done_callback", "remove_done_callback", "get_name", "set_name", "get_coro", "get_loop", "get_stack",
            "print_stack", "uncancel", "cancelling", "get_context", "set_result", "set_exception");

    private Members() {}

    /**
     * The attribute of a value; {@code called} when it is called at once, where a result's methods go before fields.
     */
    static @Nullable Type attribute(Type type, String name, boolean called) {
        if (type instanceof Type.Any) return Type.ANY;
        if (type instanceof Type.Union u) {
            Type joined = null;
            for (Type member : u.members()) joined = Joins.join(joined, attribute(member, name, called));
            return joined;
        }
        Type known = Types.resolve(type);
        if (known instanceof Type.Module m) return module(m.name(), name);
        if (known instanceof Type.Record r) {
            Type.Field field = r.field(name);
            Type method = called || field == null ? ofClass(dev.adder.engine.value.Types.DICT, r, name) : null;
            return method != null ? method : field(r, name);
        }
        if (known instanceof Type.Known k && k.what() instanceof ToolSpace s) return s.member(name);
        if (known instanceof Type.Instance i && i.name().equals("Task")) {
            return name.startsWith("_") || TASK.contains(name) ? Type.ANY : null;
        }
        if (known instanceof Type.Known k && k.what() instanceof OwnClass c && c.members.contains(name)) {
            return new Type.Known(c.name, new OwnClass.Instance(c));
        }
        if (called && known instanceof Type.Known k && k.what() instanceof OwnClass.Instance i) {
            var def = i.cls().method(name);
            return def == null ? Type.ANY : new Type.Known(name, new OwnClass.Method(i.cls(), def));
        }
        if (known instanceof Type.Known k && k.what() instanceof PyClass c) return LibraryClasses.ofClass(c, name);
        PyClass cls = classOf(known);
        return cls == null ? Type.ANY : ofClass(cls, known, name);
    }

    private static @Nullable PyClass classOf(Type type) {
        PyClass made = LibraryClasses.of(type);
        return made != null ? made : Kind.cls(type);
    }

    private static @Nullable Type ofClass(PyClass cls, Type self, String name) {
        Object found = cls.find(name);
        return switch (found) {
            case null -> LibraryClasses.of(self) != null && name.startsWith("__") ? Type.ANY : null;
            case PyBuiltin b -> new Type.Known(name, new Bound(b, self));
            case PyGetSet p -> property(Signatures.property(p.declaration), self);
            default -> Type.ANY;
        };
    }

    private static Type property(Type type, Type self) {
        if (type instanceof Type.Instance i && i.name().equals("Self") && LibraryClasses.of(self) != null) return self;
        return type instanceof Type.Int || type instanceof Type.Str || type instanceof Type.Float ? type : Type.ANY;
    }

    /** The field of a record, absent optional ones being None. */
    static @Nullable Type field(Type.Record record, String name) {
        Type.Field field = record.field(name);
        if (field == null) return record.open() ? Type.ANY : null;
        Type type = Joins.declared(field.type());
        return field.required() ? type : Types.optional(type);
    }

    /** The member of a module; unknown ones of modules that say what they have are absent. */
    static @Nullable Type module(String module, String name) {
        if (name.startsWith("__")) return Type.ANY;
        Dispatch[] tables = StandardLibrary.declared(module);
        if (tables == null) return Type.ANY;
        if (module.equals("os") && name.equals("path")) return new Type.Module("os.path");
        for (Dispatch table : tables) {
            Declaration d = table.find(name);
            if (d != null) {
                if (d.kind() == Declaration.Kind.FUNCTION) {
                    return new Type.Known(module + "." + name, table.function(d));
                }
                PyClass cls = LibraryClasses.find(module, table, d);
                Type bound = module.equals("random") && cls == null ? LibraryClasses.random(name) : null;
                if (bound != null) return bound;
                return cls == null ? constant(d) : new Type.Known(name, cls);
            }
            if (table.find("__getattr__") != null) return Type.ANY;
        }
        return LIBRARY.names().contains(module + "." + name)
                ? new Type.Module(module + "." + name) : null;
    }

    private static Type constant(Declaration d) {
        return switch (d.name()) {
            case "pi", "e", "tau", "inf", "nan" -> Type.FLOAT;
            case "ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "punctuation" -> Type.STR;
            default -> Type.ANY;
        };
    }

    /** The names that the nearest one to a misspelt attribute is looked for in. */
    static List<String> names(Type type) {
        List<String> names = new ArrayList<>();
        if (type instanceof Type.Union u) {
            for (Type member : u.members()) names.addAll(names(member));
            return names;
        }
        Type known = Types.resolve(type);
        if (known instanceof Type.Record r) r.fields().forEach(f -> names.add(f.name()));
        if (known instanceof Type.Module m) {
            Dispatch[] tables = StandardLibrary.declared(m.name());
            if (tables != null) {
                for (Dispatch table : tables) for (Declaration d : table.all()) names.add(d.name());
            }
            return names;
        }
        PyClass cls = known instanceof Type.Known k && k.what() instanceof PyClass c ? c : classOf(known);
        if (cls == null) return names;
        for (PyClass c : cls.mro) {
            for (Map.Entry<String, Object> e : c.namespace.entrySet()) {
                if (!e.getKey().startsWith("__")) names.add(e.getKey());
            }
        }
        return names;
    }

    /** What iterating over values of the type gives; null when that fails for all of them. */
    static @Nullable Type item(Type type, boolean strict) {
        if (type instanceof Type.Union u) {
            Type joined = null;
            for (Type member : u.members()) joined = Joins.join(joined, item(member, strict));
            return joined;
        }
        Type known = Types.resolve(type);
        return switch (Kind.of(known)) {
            case NONE, BOOL, INT, FLOAT, FUNCTION, MODULE, AWAITABLE -> null;
            case STR, RECORD -> Type.STR;
            case BYTES -> Type.INT;
            case LIST -> strict ? Type.ANY : Joins.element(((Type.ListOf) known).item());
            case SET -> strict ? Type.ANY : Joins.element(((Type.SetOf) known).item());
            case DICT -> strict ? Type.ANY : Joins.element(Keys.item((Type.DictOf) known));
            case TUPLE -> Joins.element(Joins.all(((Type.TupleOf) known).items()));
            case ITERATOR -> strict ? Type.ANY : Joins.element(((Type.Iterator) known).item());
            case VIEW -> strict ? Type.ANY : view((Type.Instance) known);
            case UNKNOWN -> LibraryClasses.lacks(known, "__iter__") && LibraryClasses.lacks(known, "__getitem__") ? null
                    : known instanceof Type.Instance i && i.name().equals("range") ? Type.INT
                            : known instanceof Type.Iterable i ? i.item() : held(known, strict);
        };
    }

    private static @Nullable Type held(Type type, boolean strict) {
        Type acts = LibraryClasses.acts(type);
        return acts == null ? Type.ANY : item(acts, strict);
    }

    private static Type view(Type.Instance view) {
        if (view.arguments().isEmpty()) return Type.ANY;
        return switch (view.name()) {
            case "dict_keys" -> view.arguments().getFirst();
            case "dict_values" -> view.arguments().getLast();
            case "dict_items" -> new Type.TupleOf(view.arguments(), false);
            default -> Type.ANY;
        };
    }
}
