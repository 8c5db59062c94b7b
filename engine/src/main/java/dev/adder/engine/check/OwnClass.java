package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.type.Type;
import dev.adder.engine.value.PyClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class of the program whose attributes the text shows: those of its body, and those stored anywhere. */
final class OwnClass {
    final String name;
    /** The names that its body binds. */
    final Set<String> names = new HashSet<>();
    /** Whether other classes are derived from it, whose instances may have more. */
    boolean derived;

    /** So many classes are followed in one family at most. */
    private static final int MOST_FAMILY = 32;
    private static final Set<String> PLAIN = Set.of("abc.ABC", "typing.Generic", "typing.Protocol");

    /** Methods without decorators, which are called as they are written. */
    private final Map<String, Stmt.FunctionDef> methods = new HashMap<>();
    /** The fields of a dataclass in order; null when it is none, or may have others. */
    private @Nullable List<Arity.Slot> fields;

    /** A method that is called on an instance. */
    record Method(OwnClass cls, Stmt.FunctionDef def) {}

    /** An instance of the class. */
    record Instance(OwnClass cls) {}

    /** What it is besides. */
    Base base;
    /** The classes of the program that it is derived from; known only to a look in depth. */
    final List<OwnClass> bases = new ArrayList<>(0);
    /** What its body says that its fields are. */
    final Map<String, Expr> annotations = new HashMap<>(0);
    private final List<OwnClass> children = new ArrayList<>(0);
    private final Map<String, Stmt.FunctionDef> definitions = new HashMap<>(0);
    private List<OwnClass> line = List.of();
    private List<OwnClass> family = List.of();
    private boolean open;
    private boolean strange;
    private boolean linked;
    private boolean dataclass;
    private boolean sorted;
    private @Nullable PyClass foreign;
    /** The members of an enum that are plain values. */
    final Set<String> members = new HashSet<>();

    private OwnClass(String name, Base base) {
        this.name = name;
        this.base = base;
    }

    /** The class of a definition; null when it may have attributes from elsewhere. */
    static @Nullable OwnClass of(Stmt.ClassDef def, List<Stmt> imports) {
        Base base = Base.of(def.bases(), imports);
        if (base == null || !def.keywords().isEmpty() || !def.typeParameters().isEmpty()) return null;
        boolean dataclass = false;
        for (Expr decorator : def.decorators()) {
            dataclass = base == Base.NONE && isDataclass(decorator);
            boolean unique = base.isEnum() && decorator instanceof Expr.Name n && n.id().equals("unique");
            if (!dataclass && !unique) return null;
        }
        OwnClass cls = new OwnClass(def.name(), base);
        if (dataclass || base == Base.NAMED_TUPLE) cls.fields = new ArrayList<>();
        for (Expr decorator : def.decorators()) if (dataclass && !keepsFields(decorator)) cls.fields = null;
        for (Stmt s : def.body()) if (!cls.add(s)) return null;
        return cls;
    }

    /** The class of a definition, whatever it may have from elsewhere. */
    static OwnClass inDepth(Stmt.ClassDef def, List<Stmt> imports) {
        Base base = Base.of(def.bases(), imports);
        OwnClass cls = new OwnClass(def.name(), base == null ? Base.NONE : base);
        cls.strange = !def.typeParameters().isEmpty()
                || def.keywords().stream().anyMatch(k -> !"metaclass".equals(k.name()) || !isAbstract(k.value()));
        boolean plain = true;
        for (Expr decorator : def.decorators()) plain &= cls.decorate(decorator);
        if (cls.dataclass || base == Base.NAMED_TUPLE) cls.fields = new ArrayList<>();
        if (!plain) cls.fields = null;
        for (Stmt s : def.body()) {
            boolean slots = s instanceof Stmt.Assign a && a.targets().getFirst() instanceof Expr.Name n
                    && n.id().equals("__slots__");
            if (cls.add(s) || slots) continue;
            cls.open = true;
            names(List.of(s), cls.names);
        }
        return cls;
    }

    private static boolean isAbstract(Expr metaclass) {
        return metaclass instanceof Expr.Name n && n.id().equals("ABCMeta")
                || metaclass instanceof Expr.Attribute a && a.name().equals("ABCMeta");
    }

    private boolean decorate(Expr decorator) {
        if (isDataclass(decorator)) {
            dataclass = true;
            sorted |= decorator instanceof Expr.Call c && c.keywords().stream().anyMatch(k -> "order".equals(k.name()));
            return keepsFields(decorator);
        }
        String name = decorator instanceof Expr.Name n ? n.id() : decorator instanceof Expr.Attribute a ? a.name() : "";
        sorted |= name.equals("total_ordering");
        strange |= !Set.of("total_ordering", "unique", "final").contains(name);
        return true;
    }

    /** Whether its bases are known already. */
    boolean link() {
        boolean before = linked;
        linked = true;
        return before;
    }

    /** The class is derived from something. */
    void derive(Type base, String name) {
        switch (base) {
            case Type.Known k when k.what() instanceof OwnClass c && !c.line().contains(this) -> derive(c);
            case Type.Known k when k.what() instanceof PyClass p && p.name.equals("object") -> {}
            case Type.Known k when k.what() instanceof PyClass p
                    && p.isSubclassOf(dev.adder.engine.value.Types.BASE_EXCEPTION) ->
                foreign = p;
            default -> strange |= !PLAIN.contains(name);
        }
    }

    private void derive(OwnClass from) {
        from.derived = true;
        if (line().size() + from.line().size() > MOST_FAMILY) {
            strange = true;
            from.strange = true;
            return;
        }
        bases.add(from);
        from.children.add(this);
        if (from.base != Base.NONE) base = from.base;
        strange |= from.base == Base.NAMED_TUPLE;
        List<OwnClass> all = new ArrayList<>();
        all.add(this);
        for (OwnClass b : bases) {
            for (OwnClass c : b.line()) {
                all.remove(c);
                all.add(c);
            }
        }
        line = all;
        for (OwnClass c : all) c.family = List.of();
    }

    /** The class and those that it is derived from, in the order in which they are asked for a name. */
    private List<OwnClass> line() {
        if (line.isEmpty()) line = List.of(this);
        return line;
    }

    private static void below(OwnClass cls, List<OwnClass> all) {
        if (all.contains(cls) || all.size() >= MOST_FAMILY) return;
        all.add(cls);
        for (OwnClass c : cls.children) below(c, all);
    }

    /** The class, those derived from it, and those that any of them is derived from. */
    List<OwnClass> family() {
        if (!family.isEmpty()) return family;
        List<OwnClass> all = new ArrayList<>(4);
        below(this, all);
        for (OwnClass c : List.copyOf(all)) for (OwnClass b : c.line()) if (!all.contains(b)) all.add(b);
        family = all;
        return all;
    }

    /** Whether its objects may have attributes that the text does not show. */
    boolean isOpen() {
        List<OwnClass> all = family();
        return all.size() >= MOST_FAMILY || all.stream().anyMatch(c -> c.open || c.strange);
    }

    /** Whether what its body binds may not be what its objects give. */
    boolean isStrange() {
        return family().stream().anyMatch(c -> c.strange);
    }

    /** The exception of Python that it is derived from; null when it is none. */
    @Nullable
    PyClass foreign() {
        for (OwnClass c : line()) if (c.foreign != null) return c.foreign;
        return null;
    }

    /** What its own body or a base defines under a name; null when neither does. */
    Stmt.@Nullable FunctionDef definition(String name) {
        for (OwnClass c : line()) if (c.names.contains(name)) return c.definitions.get(name);
        return null;
    }

    /** What may be meant by a name of one of its objects: its own definition, and those of derived classes. */
    List<Stmt.FunctionDef> definitions(String name) {
        List<Stmt.FunctionDef> all = new ArrayList<>(1);
        Stmt.FunctionDef own = definition(name);
        if (own != null) all.add(own);
        for (OwnClass c : family()) {
            if (!c.line().contains(this)) continue;
            Stmt.FunctionDef def = c.definitions.get(name);
            if (def != null && !all.contains(def)) all.add(def);
            if (def == null && c != this && c.names.contains(name)) return List.of();
        }
        return all;
    }

    /** Whether its body, or that of a base, binds a name. */
    boolean named(String name) {
        for (OwnClass c : line()) if (c.names.contains(name)) return true;
        return false;
    }

    /** Whether its objects have an order that their fields give. */
    boolean ordered() {
        return family().stream().anyMatch(c -> c.sorted);
    }

    /** The definitions that its own body makes, by name. */
    Stmt.@Nullable FunctionDef own(String name) {
        return definitions.get(name);
    }

    /** The fields that making one sets, those of bases first; null when they are not known. */
    @Nullable
    List<Arity.Slot> slots() {
        List<Arity.Slot> own = fields;
        if (own == null || bases.isEmpty()) return own;
        List<Arity.Slot> all = new ArrayList<>();
        for (int i = line().size() - 1; i >= 0; i--) {
            OwnClass c = line().get(i);
            List<Arity.Slot> some = c.fields;
            boolean plain = !c.dataclass && !c.names.contains("__init__") && !c.names.contains("__new__");
            if (!plain && some == null) return null;
            if (some != null) some.forEach(f -> put(all, f));
        }
        return all;
    }

    private static void put(List<Arity.Slot> all, Arity.Slot slot) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(slot.name())) {
                all.set(i, slot);
                return;
            }
        }
        all.add(slot);
    }

    /** What its body, or that of a base, says a field to be. */
    @Nullable
    Expr annotation(String field) {
        for (OwnClass c : line()) {
            Expr annotation = c.annotations.get(field);
            if (annotation != null) return annotation;
        }
        return null;
    }

    @Nullable
    List<String> fieldNames() {
        List<Arity.Slot> all = slots();
        return all == null ? null : all.stream().map(Arity.Slot::name).toList();
    }

    boolean isDataclass() {
        return dataclass;
    }

    /** The class that {@code namedtuple("P", "x y")} makes; null when it does not say its fields. */
    static @Nullable OwnClass ofNamedTuple(Expr.Call made) {
        if (made.arguments().size() != 2) return null;
        String name = Binds.text(made.arguments().getFirst());
        List<String> names = fields(made.arguments().getLast());
        if (name == null || names == null) return null;
        OwnClass cls = new OwnClass(name, Base.NAMED_TUPLE);
        cls.names.addAll(names);
        if (made.keywords().isEmpty()) {
            cls.fields = names.stream().map(n -> new Arity.Slot(n, true, true, true)).toList();
        } else if (made.keywords().stream().anyMatch(k -> !"defaults".equals(k.name()))) {
            return null;
        }
        return cls;
    }

    private static @Nullable List<String> fields(Expr e) {
        String text = Binds.text(e);
        if (text != null) return text.isBlank() ? List.of() : List.of(text.replace(',', ' ').strip().split("\\s+"));
        List<Expr> items = e instanceof Expr.ListExpr l ? l.elements()
                : e instanceof Expr.Tuple t ? t.elements() : null;
        if (items == null) return null;
        List<String> names = new ArrayList<>();
        for (Expr item : items) {
            String name = Binds.text(item);
            if (name == null) return null;
            names.add(name);
        }
        return names;
    }

    /** Whether an attribute comes from what the class is besides. */
    boolean inherits(String attribute) {
        return base.has(attribute);
    }

    private static boolean keepsFields(Expr decorator) {
        return !(decorator instanceof Expr.Call c) || c.keywords().stream().allMatch(k -> k.name() != null
                && Set.of("frozen", "order", "eq", "repr", "unsafe_hash").contains(k.name()));
    }

    /** A method that is called as it is written; null when there is none of the name. */
    Stmt.@Nullable FunctionDef method(String name) {
        return methods.get(name);
    }

    /** What a call of the class takes; null when nobody knows. */
    @Nullable
    Arity making() {
        if (base.isEnum()) return null;
        Stmt.FunctionDef init = methods.get("__init__");
        if (init != null) return Arity.ofMethod(init.parameters());
        boolean other = names.contains("__init__") || names.contains("__new__");
        List<Arity.Slot> known = fields;
        return other || known == null ? null : new Arity(known, false, false);
    }

    private void field(Stmt.AnnAssign a, String field) {
        List<Arity.Slot> known = fields;
        if (known == null) return;
        Expr annotation = a.annotation();
        boolean special = !(annotation instanceof Expr.Name) && !(annotation instanceof Expr.Subscript s
                && s.value() instanceof Expr.Name n && !n.id().equals("ClassVar") && !n.id().equals("InitVar"))
                && !(annotation instanceof Expr.BinOp) && !(annotation instanceof Expr.Constant);
        boolean kept = annotation instanceof Expr.Name n && (n.id().equals("KW_ONLY") || n.id().equals("ClassVar"));
        if (special || kept || known.stream().anyMatch(f -> f.name().equals(field))) {
            fields = null;
            return;
        }
        boolean required = a.value() == null;
        if (a.value() instanceof Expr.Call c) {
            boolean open = !(c.function() instanceof Expr.Name) || c.keywords().stream()
                    .anyMatch(k -> k.name() == null || k.name().equals("init") || k.name().equals("kw_only"));
            if (open) {
                fields = null;
                return;
            }
            required = c.function() instanceof Expr.Name n && n.id().equals("field") && c.keywords().stream()
                    .noneMatch(k -> "default".equals(k.name()) || "default_factory".equals(k.name()));
        }
        known.add(new Arity.Slot(field, required, true, true));
    }

    /** Adds the names that a class body binds, in whatever statement. */
    static void names(List<Stmt> body, Set<String> names) {
        for (Stmt s : body) {
            switch (s) {
                case Stmt.FunctionDef d -> names.add(d.name());
                case Stmt.ClassDef d -> names.add(d.name());
                case Stmt.Assign a -> a.targets().forEach(t -> names(t, names));
                case Stmt.AnnAssign a -> names(a.target(), names);
                case Stmt.If i -> {
                    names(i.body(), names);
                    names(i.orElse(), names);
                }
                default -> {}
            }
        }
    }

    private static void names(Expr target, Set<String> names) {
        switch (target) {
            case Expr.Name n -> names.add(n.id());
            case Expr.Tuple t -> t.elements().forEach(e -> names(e, names));
            default -> {}
        }
    }

    private static boolean isDataclass(Expr e) {
        Expr name = e instanceof Expr.Call c ? c.function() : e;
        boolean slots = e instanceof Expr.Call c && c.keywords().stream().anyMatch(k -> "slots".equals(k.name()));
        return !slots && (name instanceof Expr.Name n && n.id().equals("dataclass")
                || name instanceof Expr.Attribute a && a.name().equals("dataclass"));
    }

    private boolean assigned(String attribute) {
        names.add(attribute);
        methods.remove(attribute);
        if (!definitions.isEmpty()) definitions.remove(attribute);
        return true;
    }

    private boolean member(String member, Expr value) {
        boolean plain = value instanceof Expr.Constant || value instanceof Expr.Tuple
                || value instanceof Expr.Call c && c.function() instanceof Expr.Name n && n.id().equals("auto");
        if (base.isEnum() && plain && !member.startsWith("_")) members.add(member);
        return !member.equals("_ignore_");
    }

    private static boolean isSetter(Stmt.FunctionDef d) {
        return d.decorators().stream().anyMatch(e -> e instanceof Expr.Attribute);
    }

    private boolean add(Stmt s) {
        return switch (s) {
            case Stmt.FunctionDef d -> {
                boolean first = names.add(d.name());
                if (first || !isSetter(d)) definitions.put(d.name(), d);
                if (first && d.decorators().isEmpty()) {
                    methods.put(d.name(), d);
                } else {
                    methods.remove(d.name());
                }
                yield !d.name().equals("__getattr__") && !d.name().equals("__getattribute__");
            }
            case Stmt.ClassDef d -> names.add(d.name()) || true;
            case Stmt.Assign a -> a.targets().stream().allMatch(t -> t instanceof Expr.Name n
                    && assigned(n.id()) && member(n.id(), a.value()) && !n.id().equals("__slots__"));
            case Stmt.AnnAssign a -> {
                if (!(a.target() instanceof Expr.Name n)) yield false;
                field(a, n.id());
                boolean followed = assigned(n.id());
                annotations.put(n.id(), a.annotation());
                yield followed;
            }
            case Stmt.ExprStmt e -> e.value() instanceof Expr.Constant;
            case Stmt.Pass p -> true;
            default -> false;
        };
    }
}
