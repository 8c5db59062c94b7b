package dev.adder.engine.stdlib.os;

import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.files.FileTree;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.io.Descriptors;
import dev.adder.engine.stdlib.io.Opening;
import dev.adder.engine.stdlib.io.PyFileIO;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.SplittableRandom;

/** The module {@code tempfile}: files in the virtual tree, with names that follow from the seed of the run. */
@PyModule("tempfile")
final class TempfileModule {
    @PyValue("TMP_MAX") static final int TMP_MAX = 238328;
    @PyValue("template") static final String TEMPLATE = "tmp";
    @PyValue("TemporaryDirectory") static final PyClass DIRECTORY = TemporaryDirectoryMethods.TYPE;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";

    private TempfileModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp",
                "mkdtemp", "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb",
                "gettempdirb");
    }

    /** Where the names come from. */
    static final class Names {
        final SplittableRandom random;

        Names(long seed) {
            random = new SplittableRandom(seed ^ 0x7E3F_17EL);
        }
    }

    @PyValue("tempdir")
    static Object tempdir(Ctx ctx) {
        return PyNone.NONE;
    }

    /** Return the directory of temporary files. */
    @Py("gettempdir() -> str")
    static Object gettempdir(Ctx ctx) {
        Object own = ModuleOps.member(ctx, ModuleOps.importModule(ctx, "tempfile"), "tempdir");
        return own == null || own == PyNone.NONE ? FileTree.TEMPORARY : own;
    }

    /** Return the directory of temporary files as bytes. */
    @Py("gettempdirb() -> bytes")
    static Object gettempdirb(Ctx ctx) {
        return Codecs.encode(ctx, gettempdir(ctx), "utf-8", "strict");
    }

    /** Return how the names of temporary files begin. */
    @Py("gettempprefix() -> str")
    static String gettempprefix(Ctx ctx) {
        return TEMPLATE;
    }

    /** Return how the names of temporary files begin, as bytes. */
    @Py("gettempprefixb() -> bytes")
    static Object gettempprefixb(Ctx ctx) {
        return Codecs.encode(ctx, TEMPLATE, "utf-8", "strict");
    }

    /** A path that nothing has yet. */
    static PathText fresh(Ctx ctx, Object suffix, Object prefix, Object dir) {
        PathText directory = PathText.of(ctx, dir == PyNone.NONE ? gettempdir(ctx) : dir);
        boolean bytes = false;
        for (Object o : new Object[] {suffix, prefix, dir}) {
            if (o != PyNone.NONE) bytes |= PathText.of(ctx, o).bytes();
        }
        for (Object o : new Object[] {suffix, prefix, dir}) {
            if (o != PyNone.NONE && PathText.of(ctx, o).bytes() != bytes) {
                throw Errors.typeError("Can't mix bytes and non-bytes in path components.");
            }
        }
        String before = prefix == PyNone.NONE ? TEMPLATE : PathText.of(ctx, prefix).text();
        String after = suffix == PyNone.NONE ? "" : PathText.of(ctx, suffix).text();
        SplittableRandom random = ctx.run.state(Names.class, () -> new Names(ctx.run.world.seed())).random;
        String absolute = PosixPaths.absolute(ctx.run.files().current(), directory.text());
        while (true) {
            ctx.step();
            StringBuilder name = new StringBuilder(before);
            for (int i = 0; i < 8; i++) name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            String path = PosixPaths.join(absolute, name.append(after).toString());
            if (ctx.run.files().find(ctx, FilePath.of(path), false) == null) return new PathText(path, bytes);
        }
    }

    /** Make a file and return its descriptor and path. */
    @Py("mkstemp(suffix=None, prefix=None, dir=None, text: bool = False) -> tuple[int, str]")
    static Object mkstemp(Ctx ctx, Object suffix, Object prefix, Object dir, boolean text) {
        PathText path = fresh(ctx, suffix, prefix, dir);
        Object shown = path.like(ctx, path.text());
        Object file = Opening.open(ctx, shown, "x+b", 0, PyNone.NONE, PyNone.NONE, PyNone.NONE, true, PyNone.NONE);
        return new PyTuple((long) Descriptors.number(ctx, (PyFileIO) file), shown);
    }

    /** Make a directory and return its path. */
    @Py("mkdtemp(suffix=None, prefix=None, dir=None) -> str")
    static Object mkdtemp(Ctx ctx, Object suffix, Object prefix, Object dir) {
        PathText path = fresh(ctx, suffix, prefix, dir);
        ctx.run.files().makeDirectory(ctx, FilePath.of(path.text())).permissions = 0700;
        return path.like(ctx, path.text());
    }

    /** Return a path that nothing has yet. */
    @Py("mktemp(suffix='', prefix='tmp', dir=None) -> str")
    static Object mktemp(Ctx ctx, Object suffix, Object prefix, Object dir) {
        PathText path = fresh(ctx, suffix, prefix, dir);
        return Str.of(path.text());
    }

    /** Make a file with a name; by default it is removed when it is closed. */
    @Py("NamedTemporaryFile(mode: str = 'w+b', buffering: int = -1, encoding=None, newline=None, suffix=None,"
            + " prefix=None, dir=None, delete: bool = True, *, errors=None, delete_on_close: bool = True) -> IO")
    static Object namedTemporaryFile(Ctx ctx, String mode, int buffering, Object encoding, Object newline,
            Object suffix, Object prefix, Object dir, boolean delete, Object errors, boolean deleteOnClose) {
        PathText path = fresh(ctx, suffix, prefix, dir);
        Object name = path.like(ctx, path.text());
        Object file = Opening.open(ctx, name, mode, buffering, encoding, errors, newline, true, PyNone.NONE);
        ctx.charge(96);
        return new TemporaryFileMethods.Wrapper(file, name, delete, deleteOnClose);
    }

    /** Make a file that no directory holds. */
    @Py("TemporaryFile(mode: str = 'w+b', buffering: int = -1, encoding=None, newline=None, suffix=None,"
            + " prefix=None, dir=None, *, errors=None) -> IO")
    static Object temporaryFile(Ctx ctx, String mode, int buffering, Object encoding, Object newline, Object suffix,
            Object prefix, Object dir, Object errors) {
        PathText path = fresh(ctx, suffix, prefix, dir);
        Object file = Opening.open(ctx, path.like(ctx, path.text()), mode, buffering, encoding, errors, newline, true,
                PyNone.NONE);
        ctx.run.files().remove(ctx, FilePath.of(path.text()));
        return file;
    }

    /** A file in memory, until it is large. */
    @PyValue("SpooledTemporaryFile")
    static Object spooledTemporaryFile(Ctx ctx) {
        return ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "_spooled"), "SpooledTemporaryFile");
    }
}
