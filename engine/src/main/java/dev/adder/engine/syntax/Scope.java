package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A region of a program in which names have one meaning, and, unless it is an inlined comprehension, the layout of the
 * frame that runs it. Immutable once {@link Scopes#analyse} has returned.
 *
 * <p>A frame has one slot per name that lives in it, in this order: parameters as they are bound (positional, keyword
 * only, {@code *args}, {@code **kwargs}), other names in order of first mention, names of inlined comprehensions,
 * names captured from enclosing frames. A list, set or dict comprehension has a scope of its own but no frame: its
 * targets are further slots in the frame around it, so they never clash with a name there.
 */
public final class Scope {

    /** What opens a scope. */
    public enum Kind {
        MODULE, FUNCTION, LAMBDA, CLASS,
        /** A generator expression: own frame, slot 0 is its only parameter, the iterator of the first iterable. */
        GENERATOR,
        /** A list, set or dict comprehension: inlined, its names are slots of {@link Scope#frame()}. */
        COMPREHENSION,
        /** The type parameters of a generic function, class or alias: a frame that runs once, where it is written. */
        TYPE_PARAMETERS,
        /** The value of a {@code type} statement, or the bound or default of a type parameter: run when asked for. */
        TYPE_VALUE
    }

    /** A cell handed on when a function, class or generator is made: slot {@code from} of the frame that makes it. */
    public record Capture(int from, int to) {}

    private final Kind kind;
    private final String name;
    private final String qualifiedName;
    private final @Nullable Scope parent;
    private final Scope frame;
    private final @Nullable String privateClass;
    private final Traits traits;
    private final Map<String, Block.Symbol> symbols;
    private int bound;
    private final List<Binding> owned = new ArrayList<>();
    private final List<Binding> slots = new ArrayList<>();
    private final List<Capture> captures = new ArrayList<>();

    /** What the body of a scope contains, inlined comprehensions included. */
    record Traits(boolean yields, boolean awaits, boolean annotates, boolean classCell, boolean classDict,
            boolean seesClass) {}

    Scope(Kind kind, String name, String qualifiedName, @Nullable Scope parent, @Nullable String privateClass,
            Traits traits, Map<String, Block.Symbol> symbols) {
        this.symbols = symbols;
        this.kind = kind;
        this.name = name;
        this.qualifiedName = qualifiedName;
        this.parent = parent;
        this.frame = kind == Kind.COMPREHENSION && parent != null ? parent.frame : this;
        this.privateClass = privateClass;
        this.traits = traits;
    }

    public Kind kind() {
        return kind;
    }

    /** The name of the function or class; {@code <lambda>}, {@code <genexpr>}, {@code <listcomp>}, {@code <module>}. */
    public String name() {
        return name;
    }

    /** What {@code __qualname__} says: {@code f.<locals>.g}, {@code C.method}. */
    public String qualifiedName() {
        return qualifiedName;
    }

    /** The scope around; null for the module. */
    public @Nullable Scope parent() {
        return parent;
    }

    /** The scope whose frame holds this scope's names: itself unless this is an inlined comprehension. */
    public Scope frame() {
        return frame;
    }

    /**
     * What the name means here. The name is given as written; mangling is applied. Every name that appears in the
     * scope can be asked for, and {@code __class__} where {@code super} appears.
     */
    public Binding resolve(String written) {
        Binding binding = find(mangle(written));
        if (binding == null) throw new NoSuchElementException("name " + written + " does not appear in " + name);
        return binding;
    }

    /** What a name means here, as it is stored; null if it does not appear in the scope. */
    public @Nullable Binding find(String stored) {
        Block.Symbol symbol = symbols.get(stored);
        return symbol == null ? null : symbol.binding;
    }

    /** How many names the scope binds. */
    public int bound() {
        return bound;
    }

    /** All names that appear in the scope: parameters first, then in order of first mention. */
    public List<Binding> names() {
        return symbols.values().stream().map(Block.Symbol::binding).toList();
    }

    /**
     * The slots of the frame, by index; for a frame-owning scope only. Names may repeat, as comprehensions may use the
     * same target twice.
     */
    public List<Binding> slots() {
        return Collections.unmodifiableList(slots);
    }

    /**
     * The slots this scope owns (not those of comprehensions inside, nor captured ones). When a comprehension starts,
     * its owned LOCAL slots are to be unset and its owned CELL slots given new cells; a function frame makes cells for
     * its CELL slots when it starts, moving in the argument when the name is a parameter.
     */
    public List<Binding> owned() {
        return Collections.unmodifiableList(owned);
    }

    /** Which cells the frame takes over from the frame in which its definition runs, {@code parent().frame()}. */
    public List<Capture> captures() {
        return Collections.unmodifiableList(captures);
    }

    /** Whether the body holds a {@code yield}: calling it makes a generator. */
    public boolean yields() {
        return traits.yields;
    }

    /** Whether the body awaits: {@code await}, {@code async for}, {@code async with}; also for module and genexpr. */
    public boolean awaits() {
        return traits.awaits;
    }

    /** Whether an assignment in the body is annotated. */
    public boolean annotates() {
        return traits.annotates;
    }

    /**
     * For a class: whether its methods use {@code super} or {@code __class__}, so that its frame owns a CELL slot of
     * that name, to be filled with the class when made.
     */
    public boolean classCell() {
        return traits.classCell;
    }

    /**
     * For a class: whether a type scope in it reads its namespace later, so that its frame owns a CELL slot named
     * {@code __classdict__}, to be filled with the namespace before the body runs.
     */
    public boolean classDict() {
        return traits.classDict;
    }

    /**
     * For a type scope directly in a class: names that are FREE or GLOBAL_IMPLICIT are looked up first in the
     * namespace that {@code resolve("__classdict__")} holds.
     */
    public boolean seesClass() {
        return traits.seesClass;
    }

    /** The name as stored: {@code __x} inside class {@code C} is {@code _C__x}; for attributes and keywords too. */
    public String mangle(String written) {
        return mangle(privateClass, written);
    }

    static String mangle(@Nullable String privateClass, String written) {
        if (privateClass == null || !written.startsWith("__") || written.endsWith("__") || written.indexOf('.') >= 0) {
            return written;
        }
        int from = 0;
        while (from < privateClass.length() && privateClass.charAt(from) == '_') from++;
        return from == privateClass.length() ? written : "_" + privateClass.substring(from) + written;
    }

    void name(Block.Symbol symbol, Binding binding) {
        symbol.binding = binding;
        if (binding.assigned()) bound++;
    }

    /** Adds a slot that this scope owns, to the frame. */
    Binding own(String slotName, Binding.Kind slotKind, boolean parameter) {
        Binding binding = new Binding(slotName, slotKind, frame.slots.size(), true, parameter, -1, false);
        frame.slots.add(binding);
        owned.add(binding);
        return binding;
    }

    /** Adds a slot for a cell taken over from the frame around. */
    Binding capture(String slotName, int from) {
        Binding binding = new Binding(slotName, Binding.Kind.FREE, slots.size(), false, false, -1, false);
        slots.add(binding);
        captures.add(new Capture(from, binding.slot()));
        return binding;
    }
}
