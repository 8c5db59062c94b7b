package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Stmt;
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

    /** Methods without decorators, which are called as they are written. */
    private final Map<String, Stmt.FunctionDef> methods = new HashMap<>();
    /** The fields of a dataclass in order; null when it is none, or may have others. */
    private @Nullable List<Arity.Slot> fields;

    /** A method that is called on an instance. */
    record Method(OwnClass cls, Stmt.FunctionDef def) {}

    /** An instance of the class. */
    record Instance(OwnClass cls) {}

    /** What it is besides. */
    final Base base;
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
        return true;
    }

    private boolean member(String member, Expr value) {
        boolean plain = value instanceof Expr.Constant || value instanceof Expr.Tuple
                || value instanceof Expr.Call c && c.function() instanceof Expr.Name n && n.id().equals("auto");
        if (base.isEnum() && plain && !member.startsWith("_")) members.add(member);
        return !member.equals("_ignore_");
    }

    private boolean add(Stmt s) {
        return switch (s) {
            case Stmt.FunctionDef d -> {
                boolean first = names.add(d.name());
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
                yield assigned(n.id());
            }
            case Stmt.ExprStmt e -> e.value() instanceof Expr.Constant;
            case Stmt.Pass p -> true;
            default -> false;
        };
    }
}
