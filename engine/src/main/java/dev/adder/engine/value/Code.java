package dev.adder.engine.value;

import dev.adder.engine.run.Frame;
import dev.adder.engine.syntax.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lowered function, class body or module: immutable, shared by all runs of the same program.
 */
public abstract class Code {
    /** What calling gives. */
    public enum Kind { FUNCTION, GENERATOR, COROUTINE, ASYNC_GENERATOR }

    /** Parameters by name: positional-only, positional, {@code *args}, keyword-only, {@code **kwargs}. */
    public record Signature(String[] names, int positionalOnly, int positional, boolean varArgs, int keywordOnly,
            boolean varKeywords) {
        public static final Signature NONE = new Signature(new String[0], 0, 0, false, 0, false);

        /** Positional-only and positional-or-keyword parameters together. */
        public boolean plain() {
            return !varArgs && !varKeywords && keywordOnly == 0;
        }
    }

    /** How the names of sources of the library begin. */
    public static final String LIBRARY = "<library ";

    public final Source source;
    public final int block;
    public final String name;
    public final String qualifiedName;
    public final Kind kind;
    public final Signature signature;
    public final int firstOffset;
    public final @Nullable String doc;
    /** Names of all slots, in order; parameters first; temporaries are unnamed. */
    public final String[] slotNames;
    public final int slots;
    /** Slots whose variables inner functions see. */
    public final int[] cellSlots;
    public final String[] freeNames;
    /** How many resumable statements there are, for generators. */
    public final int resumePoints;
    /** Whether a generator may be suspended where it has something to clean up: inside {@code try} or {@code with}. */
    public final boolean cleans;
    /** Set where every call is {@code f(a, b)} with as many arguments as parameters: no binding needed. */
    public final int plainArity;

    protected Code(Source source, int block, String name, String qualifiedName, Kind kind, Signature signature,
            int firstOffset, @Nullable String doc, List<String> slotNames, int slots, int[] cellSlots,
            List<String> freeNames, int resumePoints, boolean cleans) {
        this.cleans = cleans;
        this.source = source;
        this.block = block;
        this.name = name;
        this.qualifiedName = qualifiedName;
        this.kind = kind;
        this.signature = signature;
        this.firstOffset = firstOffset;
        this.doc = doc;
        this.slotNames = slotNames.toArray(String[]::new);
        this.slots = slots;
        this.cellSlots = cellSlots;
        this.freeNames = freeNames.toArray(String[]::new);
        this.resumePoints = resumePoints;
        this.plainArity = signature.plain() ? signature.positional() : -1;
    }

    /** Whether tracebacks leave calls of it out, as they do with all of the library. */
    public boolean hidden() {
        return source.name().startsWith(LIBRARY);
    }

    /** Runs the body on a frame whose parameters are bound: the value returned, or {@code None}. */
    public abstract Object run(Frame frame);

    /**
     * Runs or resumes the body of a generator: true when it yielded {@code frame.result}, false when it returned it.
     */
    public abstract boolean resume(Frame frame);
}
