package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.PyGetSet;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyStaticMethod;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions declared in one Java class, called by number: what the annotation processor generates instead of an
 * object or a method handle per function.
 */
public abstract class Dispatch {
    public enum Kind { TYPE, MODULE }

    private static final String[] NO_NAMES = {};

    private final String name;
    private final Kind kind;
    private final Declaration[] declarations;
    private final Map<String, Declaration> byName;
    private final PyBuiltin[] functions;

    protected Dispatch(String name, Kind kind, Declaration[] declarations) {
        this.name = name;
        this.kind = kind;
        this.declarations = declarations;
        this.byName = HashMap.newHashMap(declarations.length);
        for (Declaration d : declarations) byName.put(d.name(), d);
        this.functions = kind == Kind.MODULE ? new PyBuiltin[declarations.length] : new PyBuiltin[0];
        if (kind == Kind.MODULE) {
            for (Declaration d : declarations) {
                if (d.kind() == Declaration.Kind.FUNCTION) functions[d.id()] = new PyBuiltin(this, d, null);
            }
        }
    }

    /** The declaration of that name, or null. */
    public final @Nullable Declaration find(String member) {
        return byName.get(member);
    }

    /** The function object of a module's declaration: the same in every run, since it cannot change. */
    public final PyBuiltin function(Declaration d) {
        return functions[d.id()];
    }

    /** The type or module that the functions belong to. */
    public final String name() {
        return name;
    }

    public final Kind kind() {
        return kind;
    }

    public final Declaration[] all() {
        return declarations.clone();
    }

    public Object call0(int id, Ctx ctx) {
        return bindAndInvoke(id, ctx, new Object[0], NO_NAMES);
    }

    public Object call1(int id, Ctx ctx, Object a) {
        return bindAndInvoke(id, ctx, new Object[] {a}, NO_NAMES);
    }

    public Object call2(int id, Ctx ctx, Object a, Object b) {
        return bindAndInvoke(id, ctx, new Object[] {a, b}, NO_NAMES);
    }

    public Object call3(int id, Ctx ctx, Object a, Object b, Object c) {
        return bindAndInvoke(id, ctx, new Object[] {a, b, c}, NO_NAMES);
    }

    /** Calls with arguments that are not bound yet. */
    public final Object bindAndInvoke(int id, Ctx ctx, Object[] arguments, String[] names) {
        return invoke(id, ctx, Binder.bind(ctx, this, declarations[id], arguments, names));
    }

    /** Calls with one element per parameter; null is absent. */
    public Object invoke(int id, Ctx ctx, @Nullable Object[] bound) {
        throw new IllegalArgumentException(name + " has no function " + id);
    }

    /** A constant that all runs have. */
    protected static Object shared(Object value) {
        if (value instanceof PyObject object) object.share();
        return value;
    }

    /** The value of a constant. */
    public Object value(int id, Ctx ctx) {
        throw new IllegalArgumentException(name + " has no value " + id);
    }

    /** A constant that is the same in all runs, such as a class; not for those that a run makes. */
    @SuppressWarnings("NullAway") // a field is read without a look at the run
    public final Object constant(Declaration d) {
        return value(d.id(), null);
    }

    public @Nullable Object getProperty(int id, Ctx ctx, Object self) {
        throw new IllegalArgumentException(name + " has no property " + id);
    }

    public void setProperty(int id, Ctx ctx, Object self, Object value) {
        String attribute = declarations[id].name();
        if (isMember(attribute)) throw dev.adder.engine.error.Errors.attributeError("readonly attribute");
        if (name.equals("Fraction") || name.equals("NormalDist")) {
            throw dev.adder.engine.error.Errors.attributeError("property '" + attribute + "' of '" + name
                    + "' object has no setter");
        }
        throw dev.adder.engine.error.Errors.attributeError("attribute '" + attribute + "' of '"
                + (self instanceof PyObject o && o.type().name.equals(name) ? o.type().errorName : name)
                + "' objects is not writable");
    }

    /** Whether CPython has it as a plain read-only field, which it refuses to set with fewer words. */
    boolean isMember(String attribute) {
        return switch (name) {
            case "complex", "range", "slice" -> true;
            case "function" -> attribute.equals("__globals__") || attribute.equals("__builtins__");
            case "method" -> attribute.equals("__func__") || attribute.equals("__self__");
            case "property" -> attribute.startsWith("f");
            case "staticmethod", "classmethod" -> attribute.equals("__func__") || attribute.equals("__wrapped__");
            case "super" -> attribute.startsWith("__");
            case "code" -> attribute.startsWith("co_");
            default -> false;
        };
    }

    /** Makes the declared functions attributes of a class. */
    public final void installInto(PyClass cls) {
        for (Declaration d : declarations) {
            PyObject value = switch (d.kind()) {
                case METHOD, FUNCTION -> new PyBuiltin(this, d, cls);
                case CLASS_METHOD -> d.name().equals("__new__")
                        ? new PyStaticMethod(new PyBuiltin(this, d, cls))
                        : new PyClassMethod(new PyBuiltin(this, d, cls));
                case STATIC_METHOD -> new PyStaticMethod(new PyBuiltin(this, d, cls));
                case PROPERTY -> new PyGetSet(this, d, cls);
                case VALUE -> new PyGetSet(this, d, cls);
            };
            value.share();
            cls.namespace.put(d.name(), value);
        }
    }
}
