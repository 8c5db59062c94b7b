package dev.adder.engine.value;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class. Builtin ones are shared by all runs and do not change once installed; the program's own belong to their run
 * and count a version up on every change, which the caches of call and attribute sites compare.
 */
public final class PyClass extends PyCallable {
    private static final Object ABSENT = new Object();
    /** So many attributes a class of the program remembers as found or missing. */
    private static final int MOST_FOUND = 1000;
    private static final Slot[] SLOTS = Slot.values();

    public String name;
    public String qualifiedName;
    /** What errors call the class of an object: with its module where CPython has the class in C. */
    public String errorName;
    public String module;
    public PyClass[] bases;
    public PyClass[] mro;
    /** True for builtin classes, which no program can change. */
    public final boolean shared;
    /** The builtin class that says which Java class instances have. */
    public final PyClass layout;
    /** Whether instances can have attributes beyond {@link #slotNames}. */
    public boolean hasDict;
    /** Whether instances have room for weak references. */
    public boolean weakly;
    public boolean canBeBase = true;
    /** The names in {@code __slots__}, own and inherited, or null when the program gave none. */
    public @Nullable List<String> slotNames;
    /** Whether the class itself has given its instances slots. */
    public boolean ownSlots;
    /** How many attributes instances tend to have. */
    public int typicalAttributes;
    public int version;
    /** For TypedDict, Protocol, enum and other classes whose instances behave specially; see {@code ClassOps}. */
    public int flags;
    /** What the shapes of instances take. */
    long shapeBytes;
    public final Shape rootShape;
    public final Shape dictShape;
    /** The class's own attributes, in order of definition. */
    public final Map<String, Object> namespace;

    private final @Nullable Object[] slots = new @Nullable Object[SLOTS.length];
    private Map<String, Object> found = Map.of();
    private final List<PyClass> subclasses = new ArrayList<>(0);

    private PyClass(String name, @Nullable Shape shape, boolean shared, PyClass[] bases, @Nullable PyClass layout,
            Map<String, Object> namespace) {
        super(shape);
        this.name = name;
        this.qualifiedName = name;
        this.errorName = name;
        this.module = "builtins";
        this.shared = shared;
        this.bases = bases;
        this.layout = layout == null ? this : layout;
        this.namespace = namespace;
        this.rootShape = Shape.root(this);
        this.dictShape = Shape.dict(this);
        this.mro = ClassOps.linearise(this, bases);
        Arrays.fill(slots, ABSENT);
        if (shared) share();
    }

    /** {@code object} or {@code type}, before there is a class of classes. */
    static PyClass root(String name, PyClass... bases) {
        return new PyClass(name, null, true, bases, null, new LinkedHashMap<>());
    }

    /**
     * A builtin class with instances of a Java class of their own, or of the base's when {@code ownLayout} is false.
     */
    public static PyClass builtin(String module, String name, boolean ownLayout, PyClass... bases) {
        PyClass[] actual = bases.length == 0 ? new PyClass[] {Types.OBJECT} : bases;
        PyClass cls = new PyClass(name, Types.TYPE.rootShape, true, actual, ownLayout ? null : actual[0].layout,
                new LinkedHashMap<>());
        cls.module = module;
        cls.hasDict = actual[0].hasDict;
        cls.seal();
        return cls;
    }

    /** A builtin class with its methods. */
    public static PyClass builtin(String module, String name, Dispatch methods, PyClass... bases) {
        return builtin(module, name, true, bases).install(methods);
    }

    /** A class of the program; the namespace becomes its own. */
    public static PyClass of(String name, PyClass metaclass, PyClass[] bases, PyClass layout,
            Map<String, Object> namespace) {
        PyClass cls = new PyClass(name, metaclass.rootShape, false, bases, layout, namespace);
        cls.module = "__main__";
        cls.hasDict = true;
        for (PyClass base : bases) if (!base.shared) base.subclasses.add(cls);
        for (PyClass base : cls.mro) cls.typicalAttributes = Math.max(cls.typicalAttributes, base.typicalAttributes);
        cls.found = new HashMap<>();
        return cls;
    }

    /** Makes errors name the class with its module, as CPython does for classes written in C. */
    public PyClass inC() {
        errorName = module + "." + name;
        return this;
    }

    /** Adds builtin methods; only before the class is used. */
    public PyClass install(Dispatch methods) {
        methods.installInto(this);
        seal();
        return this;
    }

    /** Fixes what a shared class and all above it have, so that runs may read it side by side. */
    public PyClass seal() {
        Map<String, Object> all = new HashMap<>();
        for (int i = mro.length - 1; i >= 0; i--) all.putAll(mro[i].namespace);
        found = all;
        for (Slot s : SLOTS) slots[s.ordinal()] = all.get(s.method);
        if (shared) {
            for (Object value : namespace.values()) if (value instanceof PyObject object) object.share();
        }
        return this;
    }

    /** The attribute of the first class in the MRO that has it, not bound to anything; or null. */
    public @Nullable Object find(String attribute) {
        Object value = found.get(attribute);
        if (shared || value != null) return value == ABSENT ? null : value;
        value = ABSENT;
        for (PyClass c : mro) {
            Object own = c.namespace.get(attribute);
            if (own != null) {
                value = own;
                break;
            }
        }
        if (found.size() >= MOST_FOUND) found = new HashMap<>();
        found.put(attribute, value);
        return value == ABSENT ? null : value;
    }

    /** The first class in the MRO that has the attribute itself. */
    public @Nullable PyClass owner(String attribute) {
        for (PyClass c : mro) if (c.namespace.containsKey(attribute)) return c;
        return null;
    }

    /** {@link #find} for a special method, without a look into a map. */
    public @Nullable Object slot(Slot slot) {
        Object value = slots[slot.ordinal()];
        if (value != ABSENT) return value;
        value = find(slot.method);
        slots[slot.ordinal()] = value;
        return value;
    }

    /** Sets an attribute of a class of the program. */
    public void set(String attribute, Object value) {
        namespace.put(attribute, value);
        changed();
    }

    public boolean remove(String attribute) {
        if (namespace.remove(attribute) == null) return false;
        changed();
        return true;
    }

    /** Forgets what was found in this class and those below it. */
    public void changed() {
        if (shared) return;
        if (subclasses.isEmpty()) {
            forget();
        } else {
            withSubclasses().forEach(PyClass::forget);
        }
    }

    /** The class and all of the program's below it, each once. */
    public List<PyClass> withSubclasses() {
        List<PyClass> all = new ArrayList<>(List.of(this));
        Set<PyClass> seen = new LinkedHashSet<>(all);
        for (int i = 0; i < all.size(); i++) {
            for (PyClass c : all.get(i).subclasses) if (seen.add(c)) all.add(c);
        }
        return all;
    }

    private void forget() {
        version++;
        if (!found.isEmpty()) found = new HashMap<>();
        Arrays.fill(slots, ABSENT);
    }

    /** Puts a class of the program under other bases, where its classes above and below allow that. */
    public void rebase(PyClass[] others) {
        for (PyClass base : bases) base.subclasses.remove(this);
        bases = others;
        for (PyClass base : bases) if (!base.shared) base.subclasses.add(this);
    }

    /** The program's own direct subclasses. */
    public List<PyClass> subclasses() {
        return subclasses;
    }

    public boolean isSubclassOf(PyClass other) {
        if (this == other) return true;
        if (other.shared && other.layout == other && shared && bases.length == 0) return false;
        for (PyClass c : mro) if (c == other) return true;
        return false;
    }

    public PyClass metaclass() {
        return shape.cls;
    }

    @Override
    public Object call(Ctx ctx, Object[] arguments, String[] names) {
        return ClassOps.instantiate(ctx, this, arguments, names);
    }

    @Override
    public Object call0(Ctx ctx) {
        return ClassOps.instantiate0(ctx, this);
    }

    @Override
    public Object call1(Ctx ctx, Object a) {
        return ClassOps.instantiate1(ctx, this, a);
    }

    @Override
    public Object call2(Ctx ctx, Object a, Object b) {
        return ClassOps.instantiate2(ctx, this, a, b);
    }

    @Override
    public String toString() {
        return name;
    }

    @Override
    public void trace(LiveData live) {
        if (shared) return;
        live.add(900 + 80L * namespace.size() + 8L * (mro.length + bases.length) + 48L * found.size() + shapeBytes);
        live.visitName(name);
        live.visitName(qualifiedName);
        live.visitName(module);
        namespace.keySet().forEach(live::visitName);
        namespace.values().forEach(live::visit);
        for (PyClass base : bases) live.visit(base);
        for (PyClass sub : subclasses) live.visitWeakly(sub);
    }
}
