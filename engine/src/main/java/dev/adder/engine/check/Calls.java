package dev.adder.engine.check;

import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.type.Spelling;
import dev.adder.engine.type.Type;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyStaticMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls: of tools, of the program's own functions, of builtins and the library. */
final class Calls {
    /** Methods that put something into what they are called on, or into their first argument. */
    private static final Set<String> CHANGING = Set.of("append", "appendleft", "extend", "extendleft", "insert", "add",
            "update", "setdefault", "__setitem__", "heappush", "insort", "insort_left", "insort_right",
            "heappushpop", "heapreplace", "setitem", "iadd", "concat", "put", "setattr", "__setattr__");
    private static final Set<String> DYNAMIC =
            Set.of("exec", "eval", "globals", "vars", "locals", "__import__", "delattr");

    private final Pass pass;
    private final BuiltinCalls builtins;
    private final AsyncCalls asyncio;

    Calls(Pass pass) {
        this.pass = pass;
        this.builtins = new BuiltinCalls(pass);
        this.asyncio = new AsyncCalls(pass, this);
    }

    Type call(Expr.Call c) {
        Type function = function(c.function());
        noteChanges(c, function);
        if (function instanceof Type.Known k) {
            switch (k.what()) {
                case ToolType t -> {
                    Type result = tool(c, t, 0);
                    pass.toolCall = c;
                    pass.tool = t;
                    return result;
                }
                case OwnFunction f -> {
                    return own(c, f);
                }
                case PyBuiltin b -> {
                    if (b.table.name().equals("asyncio")) return asyncio.call(c, b);
                    OwnClass made = b.declaration.name().equals("namedtuple") ? pass.namedTuple(c) : null;
                    List<Type> types = builtins.arguments(c);
                    checkCount(c, b.declaration, 0);
                    Type result = builtins.function(c, b, types);
                    return made == null ? result : new Type.Known(made.name, made);
                }
                case OwnMethod m when pass.depth != null -> {
                    return pass.depth.calls.method(c, m);
                }
                case OwnClass own when pass.depth != null -> {
                    return pass.depth.calls.make(c, own);
                }
                case OwnClass.Method m -> {
                    arguments(c);
                    later(c, m.cls(), m.def().name(), Arity.ofMethod(m.def().parameters()), true);
                    return Type.ANY;
                }
                case OwnClass own -> {
                    arguments(c);
                    later(c, own, "__init__", own.making(), false);
                    if (own.base.isEnum() && (own.members.isEmpty() || c.arguments().size() != 1)) {
                        boolean none = c.arguments().isEmpty() && c.keywords().isEmpty() && !own.members.isEmpty();
                        if (none) pass.problem("call", own.name + "() missing 1 required argument: 'value'", c);
                        return Type.ANY;
                    }
                    return new Type.Known(own.name, new OwnClass.Instance(own));
                }
                case PyClass cls -> {
                    List<Type> types = builtins.arguments(c);
                    checkMaking(c, cls);
                    return builtins.make(c, cls, types);
                }
                case Members.Bound m -> {
                    return method(c, m);
                }
                default -> {}
            }
        }
        if (pass.depth != null) {
            Type result = pass.depth.called(c, function);
            if (result != null) return result;
        } else {
            arguments(c);
        }
        for (Expr.Keyword k : c.keywords()) {
            if (k.name() != null) pass.odd(k.name(), Typos.Kind.ARGUMENT, k.start(), k.start() + k.name().length());
        }
        if (!callable(function)) notCallable(function, c.function());
        return Type.ANY;
    }

    private void notCallable(Type type, Expr at) {
        String hint = type instanceof Type.Awaitable ? "; await it first" : "";
        pass.problem("type", "'" + Kind.name(type) + "' object is not callable" + hint, at);
    }

    private Type function(Expr e) {
        if (e instanceof Expr.Name n) return pass.expressions.names().load(n);
        if (!(e instanceof Expr.Attribute a)) return pass.expressions.eval(e);
        long before = pass.frame.read;
        Type method = pass.expressions.attribute(a, true);
        if (a.value() instanceof Expr.Name && Growth.grows(method)) pass.frame.read = before;
        return method;
    }

    private static boolean callable(Type type) {
        if (type instanceof Type.Union u) return u.members().stream().anyMatch(Calls::callable);
        Kind k = Kind.of(type);
        return k == Kind.UNKNOWN && !LibraryClasses.lacks(type, "__call__") || k == Kind.FUNCTION;
    }

    /** The types of all arguments, problems in them reported. */
    List<Type> arguments(Expr.Call c) {
        List<Type> types = new ArrayList<>(c.arguments().size());
        for (Expr a : c.arguments()) types.add(pass.expressions.eval(a));
        for (Expr.Keyword k : c.keywords()) pass.expressions.eval(k.value());
        return types;
    }

    private void noteChanges(Expr.Call c, Type function) {
        String name = c.function() instanceof Expr.Attribute a ? a.name()
                : c.function() instanceof Expr.Name n ? n.id() : "";
        if (c.function() instanceof Expr.Name && DYNAMIC.contains(name)) pass.seen.dynamic = true;
        if (!CHANGING.contains(name)) return;
        noteKeys(c, name, function);
        boolean known = function instanceof Type.Known k && k.what() instanceof Members.Bound b
                && !(b.self() instanceof Type.Record);
        if (known) return;
        boolean own = function instanceof Type.Known k && (k.what() instanceof OwnFunction
                || k.what() instanceof ToolType);
        if (own) return;
        pass.seen.mixed = true;
        if (name.equals("append") || name.equals("add") || name.equals("extend") || name.equals("insert")) return;
        boolean growing = c.arguments().isEmpty() && c.keywords().stream().allMatch(k -> k.name() != null);
        for (Expr.Keyword k : c.keywords()) if (k.name() != null) pass.seen.store(k.name());
        for (Expr a : c.arguments()) {
            String text = Binds.text(a);
            if (text != null) pass.seen.store(text);
            if (a instanceof Expr.Dict d && d.keys().stream().allMatch(k -> Binds.text(k) != null)) {
                for (Expr k : d.keys()) pass.seen.store(Binds.text(k) + "");
                growing |= name.equals("update");
            } else {
                growing |= text != null && (name.equals("setdefault") || name.equals("setattr"));
            }
        }
        if (!growing) pass.seen.recordsGrow = true;
        if (name.equals("setattr") && !growing) pass.seen.attributesGrow = true;
    }

    /** Keys that a call may give to dicts of the program. */
    private void noteKeys(Expr.Call c, String name, Type function) {
        boolean one = name.equals("setdefault") || name.endsWith("setitem__") || name.equals("setitem");
        boolean other = function instanceof Type.Known k && k.what() instanceof Members.Bound b
                && !(b.self() instanceof Type.DictOf);
        if (!one && !name.equals("update") || other) return;
        for (Expr.Keyword k : c.keywords()) {
            if (k.name() == null) {
                pass.seen.keysGrow = true;
            } else {
                pass.seen.store(k.name());
            }
        }
        for (Expr a : c.arguments()) {
            String text = Binds.text(a);
            if (one && text != null) {
                pass.seen.store(text);
                return;
            }
            if (one && a == c.arguments().getFirst() || !one) Keys.join(pass.seen, pass.quietly(a));
        }
    }

    /** A call of a tool whose arguments start after some others, as in {@code asyncio.to_thread(tool, x)}. */
    Type tool(Expr.Call c, ToolType t, int from) {
        boolean starred = false;
        boolean later = from > 0 || t.tool.async() && pass.awaited != c;
        List<Type.Parameter> parameters = t.declared.parameters();
        for (int i = from; i < c.arguments().size(); i++) {
            Expr a = c.arguments().get(i);
            starred |= a instanceof Expr.Starred;
            Type type = pass.expressions.eval(a);
            if (parameters == null || starred || i - from >= parameters.size()) continue;
            argument(t, parameters.get(i - from), a, type, later);
        }
        for (Expr.Keyword k : c.keywords()) {
            Type type = pass.expressions.eval(k.value());
            if (parameters == null || k.name() == null) continue;
            for (Type.Parameter p : parameters) {
                if (p.name().equals(k.name())) argument(t, p, k.value(), type, later);
            }
        }
        return t.result;
    }

    /** Looks at an argument; what fails elsewhere, in a task or a thread, need not end the program. */
    private void argument(ToolType t, Type.Parameter p, Expr argument, Type type, boolean elsewhere) {
        boolean before = pass.certain;
        pass.certain &= !elsewhere;
        ToolArguments.check(pass, t, p, argument, type);
        pass.certain = before;
    }

    private Type own(Expr.Call c, OwnFunction f) {
        List<Parameter> named = f.named();
        @Nullable Type[] given = new @Nullable Type[named.size()];
        boolean spread = false;
        boolean extra = false;
        int count = 0;
        for (Expr a : c.arguments()) {
            Type type = pass.expressions.eval(a);
            spread |= a instanceof Expr.Starred;
            if (count < f.mostPositional()) given[count] = type;
            extra |= count++ >= f.mostPositional();
        }
        String wrong = null;
        for (Expr.Keyword k : c.keywords()) {
            Type type = pass.expressions.eval(k.value());
            spread |= k.name() == null;
            int at = k.name() == null ? -1 : keyword(f, named, k.name());
            if (at >= 0) {
                if (given[at] != null && !spread)
                    wrong = f.name + "() got multiple values for argument '" + k.name()
                            + "'";
                given[at] = type;
            } else if (k.name() != null && f.parameters.keywordArgs() != null) {
                pass.seen.depth = true;
            } else if (k.name() != null) {
                wrong = f.name + "() got an unexpected keyword argument '" + k.name() + "'"
                        + Spelling.hint(k.name(), named.stream().map(Parameter::name).toList());
            }
        }
        if (wrong == null && extra && f.parameters.varArgs() == null && !spread) {
            wrong = Arity.tooMany(f.name, f.mostPositional(), count);
        }
        if (wrong == null && !spread) wrong = absent(f, named, given);
        if (wrong != null) pass.problem("call", wrong, c);
        pass(f, named, given, spread);
        if (pass.depth != null && wrong == null) pass.depth.calls.check(c, f);
        return pass.result(f);
    }

    private static int keyword(OwnFunction f, List<Parameter> named, String name) {
        for (int i = f.parameters.positionalOnly().size(); i < named.size(); i++) {
            if (named.get(i).name().equals(name)) return i;
        }
        return -1;
    }

    private static @Nullable String absent(OwnFunction f, List<Parameter> named, @Nullable Type[] given) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null && named.get(i).defaultValue() == null) missing.add("'" + named.get(i).name() + "'");
        }
        return Arity.missing(f.name, missing);
    }

    /** Tells the function what this call passes. */
    private void pass(OwnFunction f, List<Parameter> named, @Nullable Type[] given, boolean spread) {
        if (pass.quiet > 0 || pass.probing > 0 || pass.frame.dead) return;
        if (spread) {
            f.passUnknown();
            return;
        }
        for (int i = 0; i < given.length; i++) {
            Parameter p = named.get(i);
            if (given[i] == null && p.defaultValue() != null) {
                given[i] = p.defaultValue() instanceof Expr.Constant k ? Expressions.constant(k.value())
                        : pass.depth != null ? pass.depth.byDefault(p) : Type.ANY;
            }
        }
        if (f.pass(given) && f.looks > 0) pass.enqueue(f);
    }

    private void later(Expr.Call c, OwnClass cls, String method, @Nullable Arity arity, boolean derived) {
        String wrong = arity == null ? null : arity.problem(derived ? cls.name + "." + method : cls.name, c);
        if (wrong != null) pass.later(cls, method, derived, "call", wrong, c);
    }

    private void overload(Expr.Call c, Declaration d) {
        Arity arity = Signatures.arity(d);
        String wrong = arity == null ? null : arity.problem(d.name(), c);
        if (wrong != null) pass.problem("call", wrong, c);
    }

    /** Reports arguments that neither of the methods that make an instance takes. */
    private void checkMaking(Expr.Call c, PyClass cls) {
        Declaration made = declared(cls.find("__new__"));
        if (made == null || made.varArgs()) made = declared(cls.find("__init__"));
        if (made == null || unknownName(c, made, cls.name) || made.varArgs()) return;
        checkCount(c, made, 1, cls.name);
    }

    private static @Nullable Declaration declared(@Nullable Object method) {
        Object function = method instanceof PyStaticMethod s ? s.function : method;
        return function instanceof PyBuiltin b ? b.declaration : null;
    }

    private Type method(Expr.Call c, Members.Bound m) {
        List<Type> types = builtins.arguments(c, m);
        checkCount(c, m.function().declaration, 1);
        return builtins.method(c, m, types);
    }

    /** Reports a number of arguments, or a name, that the declaration does not take. */
    void checkCount(Expr.Call c, Declaration d, int hidden) {
        if (d.overloads().length == 1) {
            overload(c, d);
            return;
        }
        checkCount(c, d, hidden, d.name());
    }

    private void checkCount(Expr.Call c, Declaration d, int hidden, String called) {
        boolean spread = spreads(c);
        boolean names = false;
        for (Expr.Keyword k : c.keywords()) names |= k.name() == null;
        int given = c.arguments().size() + hidden;
        if (unknownName(c, d, called) || spread) return;
        if (!d.varArgs() && given > d.mostPositional()) {
            int most = d.mostPositional() - hidden;
            pass.problem("call", called + "() takes " + (d.leastPositional() == d.mostPositional() ? "exactly "
                    : "at most ") + most + " argument" + (most == 1 ? "" : "s") + " (" + (given - hidden)
                    + " given)", c);
            return;
        }
        if (names) return;
        boolean[] bound = new boolean[d.parameterNames().length];
        for (int i = 0; i < Math.min(given, d.mostPositional()); i++) bound[i] = true;
        for (Expr.Keyword k : c.keywords()) {
            int at = named(d, k.name());
            if (at >= 0) bound[at] = true;
        }
        for (int i = 0; i < bound.length && i < 31; i++) {
            if (!bound[i] && (d.required() & 1 << i) != 0) {
                pass.problem("call", called + "() missing required argument '" + d.parameterNames()[i] + "'", c);
                return;
            }
        }
    }

    /** Reports a name that no parameter has; one that takes any names has those of its overloads. */
    private boolean unknownName(Expr.Call c, Declaration d, String called) {
        boolean any = d.varKeywords() && (d.overloads().length < 2
                || Arrays.stream(d.overloads()).anyMatch(o -> o.contains("**")));
        if (any) return false;
        for (Expr.Keyword k : c.keywords()) {
            String name = k.name();
            if (name == null || named(d, name) >= 0) continue;
            if (d.varKeywords() && Arrays.stream(d.overloads()).anyMatch(o -> o.contains(" " + name + ":"))) continue;
            List<String> known = d.varKeywords() ? List.of("key", "default") : List.of(d.parameterNames());
            pass.problem("call", called + "() got an unexpected keyword argument '" + name + "'"
                    + Spelling.hint(name, known), c);
            return true;
        }
        return false;
    }

    /** Whether some argument stands for any number of them. */
    static boolean spreads(Expr.Call c) {
        for (int i = 0; i < c.arguments().size(); i++) if (c.arguments().get(i) instanceof Expr.Starred) return true;
        return false;
    }

    private static int named(Declaration d, @Nullable String name) {
        String[] names = d.parameterNames();
        for (int i = d.positionalOnly(); i < names.length; i++) {
            boolean rest = d.varArgs() && i == d.mostPositional() || d.varKeywords() && i == names.length - 1;
            if (!rest && names[i].equals(name)) return i;
        }
        return -1;
    }
}
