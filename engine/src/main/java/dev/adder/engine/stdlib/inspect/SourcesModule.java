package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** The sources of what a program defines, and the states of generators and coroutines. */
@PyModule("inspect")
final class SourcesModule {
    @PyValue("GEN_CREATED") static final String GEN_CREATED = "GEN_CREATED";

    @PyValue("GEN_RUNNING") static final String GEN_RUNNING = "GEN_RUNNING";

    @PyValue("GEN_SUSPENDED") static final String GEN_SUSPENDED = "GEN_SUSPENDED";

    @PyValue("GEN_CLOSED") static final String GEN_CLOSED = "GEN_CLOSED";

    @PyValue("CORO_CREATED") static final String CORO_CREATED = "CORO_CREATED";

    @PyValue("CORO_RUNNING") static final String CORO_RUNNING = "CORO_RUNNING";

    @PyValue("CORO_SUSPENDED") static final String CORO_SUSPENDED = "CORO_SUSPENDED";

    @PyValue("CORO_CLOSED") static final String CORO_CLOSED = "CORO_CLOSED";

    @PyValue("AGEN_CREATED") static final String AGEN_CREATED = "AGEN_CREATED";

    @PyValue("AGEN_RUNNING") static final String AGEN_RUNNING = "AGEN_RUNNING";

    @PyValue("AGEN_SUSPENDED") static final String AGEN_SUSPENDED = "AGEN_SUSPENDED";

    @PyValue("AGEN_CLOSED") static final String AGEN_CLOSED = "AGEN_CLOSED";

    private SourcesModule() {}

    private static PyException noSource(Ctx ctx, Object object) {
        boolean written = object instanceof PyFunction || object instanceof PyMethod
                || object instanceof PyClass c && !c.shared || object instanceof dev.adder.engine.value.PyModule
                || Types.of(object) == Types.CODE || Types.of(object) == Types.FRAME
                || Types.of(object) == Types.TRACEBACK;
        if (written) return Errors.of(Exceptions.OS_ERROR, "could not get source code");
        if (object instanceof PyClass) {
            return Errors.typeError(TextOps.reprText(ctx, object) + " is a built-in class");
        }
        return Errors.typeError("module, class, method, function, traceback, frame, or code object was expected, got "
                + Types.of(object).name);
    }

    /** Return the text of the source code for an object. */
    @Py("getsource(object) -> str")
    static Object source(Ctx ctx, Object object) {
        SourceText found = SourceText.of(ctx, object);
        if (found == null) throw noSource(ctx, object);
        ctx.charge(48L + 2L * found.text().length());
        return Str.of(found.text());
    }

    /** Return the source lines of an object, and the number of the first. */
    @Py("getsourcelines(object) -> tuple[list[str], int]")
    static Object sourceLines(Ctx ctx, Object object) {
        SourceText found = SourceText.of(ctx, object);
        if (found == null) throw noSource(ctx, object);
        return new PyTuple(found.lines(ctx), (long) found.line());
    }

    /** Return all lines of the source that an object is in, and where it starts there, from 0. */
    @Py("findsource(object) -> tuple[list[str], int]")
    static Object findSource(Ctx ctx, Object object) {
        SourceText found = SourceText.of(ctx, object);
        if (found == null) throw noSource(ctx, object);
        return new PyTuple(found.whole(ctx), found.line() - 1L);
    }

    /** Return the comments right before an object's source, or None. */
    @Py("getcomments(object) -> str | None")
    static Object comments(Ctx ctx, Object object) {
        SourceText found = SourceText.of(ctx, object);
        String comments = found == null ? null : found.comments(ctx);
        return comments == null ? PyNone.NONE : Str.of(comments);
    }

    /** Work out which source or compiled file an object was defined in. */
    @Py("getfile(object) -> str")
    static Object file(Ctx ctx, Object object) {
        Object inner = object instanceof PyMethod m ? m.function : object;
        if (inner instanceof PyFunction f) inner = AttrOps.get(ctx, f, "__code__");
        Object name = Types.of(inner) == Types.CODE ? AttrOps.find(ctx, inner, "co_filename") : null;
        if (name != null) return name;
        throw noSource(ctx, object);
    }

    /** Return the filename that can be used to locate an object's source, or None. */
    @Py("getsourcefile(object) -> str | None")
    static Object sourceFile(Ctx ctx, Object object) {
        return file(ctx, object);
    }

    /** Return the module name for a given file, or None: what its name is without an ending of modules. */
    @Py("getmodulename(path) -> str | None")
    static Object moduleName(Ctx ctx, Object path) {
        Object plain = FilePath.plain(ctx, path);
        String name = plain == null ? Signatures.text(path) : Signatures.text(plain);
        name = name.substring(name.lastIndexOf('/') + 1);
        for (String ending : new String[] {".py", ".pyc"}) {
            if (name.endsWith(ending)) return Str.of(name.substring(0, name.length() - ending.length()));
        }
        return PyNone.NONE;
    }

    /** Get the mapping of a generator's local variables to their current values. */
    @Py("getgeneratorlocals(generator) -> dict[str, Any]")
    static Object generatorLocals(Ctx ctx, Object generator) {
        Object frame = AttrOps.get(ctx, generator, "gi_frame");
        return frame == PyNone.NONE ? new PyDict() : AttrOps.get(ctx, frame, "f_locals");
    }

    private static boolean has(Ctx ctx, Object object, String attribute) {
        Object value = AttrOps.find(ctx, object, attribute);
        return value != null && TruthOps.isTrue(ctx, value);
    }

    private static String state(Ctx ctx, Object object, String prefix, String kind) {
        if (has(ctx, object, prefix + "_running")) return kind + "_RUNNING";
        if (has(ctx, object, prefix + "_suspended")) return kind + "_SUSPENDED";
        Object frame = AttrOps.get(ctx, object, prefix + "_frame");
        return kind + (frame == PyNone.NONE ? "_CLOSED" : "_CREATED");
    }

    /** Get current state of a generator-iterator. */
    @Py("getgeneratorstate(generator) -> str")
    static String generatorState(Ctx ctx, Object generator) {
        return state(ctx, generator, "gi", "GEN");
    }

    /** Get current state of a coroutine object. */
    @Py("getcoroutinestate(coroutine) -> str")
    static String coroutineState(Ctx ctx, Object coroutine) {
        return state(ctx, coroutine, "cr", "CORO");
    }

    /** Get current state of an asynchronous generator object. */
    @Py("getasyncgenstate(agen) -> str")
    static String asyncGeneratorState(Ctx ctx, Object agen) {
        return state(ctx, agen, "ag", "AGEN");
    }
}
