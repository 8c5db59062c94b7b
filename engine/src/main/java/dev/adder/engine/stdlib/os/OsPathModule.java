package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.util.List;

/** The functions of {@code os.path} that look at text only. */
@PyModule(value = "posixpath", also = "os.path")
final class OsPathModule {
    @PyValue("sep") static final String SEPARATOR = "/";
    @PyValue("curdir") static final String CURRENT = ".";
    @PyValue("pardir") static final String PARENT = "..";
    @PyValue("extsep") static final String EXTENSION_SEPARATOR = ".";
    @PyValue("pathsep") static final String PATH_SEPARATOR = ":";
    @PyValue("defpath") static final String DEFAULT_PATH = "/bin:/usr/bin";
    @PyValue("devnull") static final String NULL_DEVICE = "/dev/null";
    @PyValue("supports_unicode_filenames") static final boolean UNICODE_NAMES = false;

    private OsPathModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext", "basename",
                "dirname", "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink", "exists",
                "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars", "normpath", "abspath",
                "samefile", "sameopenfile", "samestat", "curdir", "pardir", "sep", "pathsep", "defpath",
                "altsep", "extsep", "devnull", "realpath", "supports_unicode_filenames", "relpath",
                "commonpath", "isjunction");
    }

    @PyValue("altsep")
    static Object otherSeparator(Ctx ctx) {
        return PyNone.NONE;
    }

    /** Join parts of a path; an absolute part begins anew. */
    @Py("join(a, *p) -> str")
    static Object join(Ctx ctx, Object a, Object[] p) {
        PathText first = PathText.of(ctx, a);
        StringBuilder path = new StringBuilder(first.text());
        for (Object part : p) {
            ctx.step();
            Object plain = FilePath.plain(ctx, part);
            if (plain == null) {
                throw alone(Errors.typeError("join() argument must be str, bytes, or os.PathLike object, not '"
                        + Types.nameOf(part) + "'"));
            }
            if (plain instanceof PyBytes != first.bytes()) {
                throw alone(Errors.typeError("Can't mix strings and bytes in path components"));
            }
            String text = PathText.ofPlain(ctx, plain).text();
            ctx.charge(2L * text.length());
            if (text.startsWith("/")) path.setLength(0);
            else if (!path.isEmpty() && path.charAt(path.length() - 1) != '/') path.append('/');
            path.append(text);
        }
        return first.like(ctx, path.toString());
    }

    /** The error without the one that was being handled, as from a {@code raise … from None}. */
    private static PyException alone(PyException e) {
        e.value.suppressContext = true;
        return e;
    }

    /** Return the directory and the last name of a path. */
    @Py("split(p) -> tuple[str, str]")
    static Object split(Ctx ctx, Object p) {
        PathText path = PathText.of(ctx, p);
        return new PyTuple(path.like(ctx, PosixPaths.directory(path.text())),
                path.like(ctx, PosixPaths.base(path.text())));
    }

    /** Return the last name of a path. */
    @Py("basename(p) -> str")
    static Object basename(Ctx ctx, Object p) {
        PathText path = PathText.of(ctx, p);
        return path.like(ctx, PosixPaths.base(path.text()));
    }

    /** Return the directory of a path. */
    @Py("dirname(p) -> str")
    static Object dirname(Ctx ctx, Object p) {
        PathText path = PathText.of(ctx, p);
        return path.like(ctx, PosixPaths.directory(path.text()));
    }

    /** Return a path without its extension, and the extension. */
    @Py("splitext(p) -> tuple[str, str]")
    static Object splitext(Ctx ctx, Object p) {
        PathText path = PathText.of(ctx, p);
        int at = PosixPaths.extension(path.text());
        return new PyTuple(path.like(ctx, path.text().substring(0, at)), path.like(ctx, path.text().substring(at)));
    }

    /** Return the drive, which is empty, and the path. */
    @Py("splitdrive(p) -> tuple[str, str]")
    static Object splitdrive(Ctx ctx, Object p) {
        PathText path = PathText.of(ctx, p);
        return new PyTuple(path.like(ctx, ""), path.like(ctx, path.text()));
    }

    /** Return the drive, which is empty, the root and the rest of a path. */
    @Py("splitroot(p) -> tuple[str, str, str]")
    static Object splitroot(Ctx ctx, Object p) {
        PathText path = PathText.of(ctx, p);
        int root = PosixPaths.root(path.text());
        return new PyTuple(path.like(ctx, ""), path.like(ctx, path.text().substring(0, root)),
                path.like(ctx, path.text().substring(root)));
    }

    /** Return whether a path is absolute. */
    @Py("isabs(s) -> bool")
    static boolean isabs(Ctx ctx, Object s) {
        return PathText.of(ctx, s).text().startsWith("/");
    }

    /** Return the path as it is: case matters. */
    @Py("normcase(s) -> str")
    static Object normcase(Ctx ctx, Object s) {
        PathText path = PathText.of(ctx, s);
        return path.like(ctx, path.text());
    }

    /** Return a path without double slashes, dots and names that are left again. */
    @Py("normpath(path) -> str")
    static Object normpath(Ctx ctx, Object path) {
        PathText given = PathText.of(ctx, path);
        ctx.tick(given.text().length());
        return given.like(ctx, PosixPaths.normalise(given.text()));
    }

    /** Return an absolute path. */
    @Py("abspath(path) -> str")
    static Object abspath(Ctx ctx, Object path) {
        PathText given = PathText.of(ctx, path);
        ctx.tick(given.text().length());
        return given.like(ctx, PosixPaths.absolute(ctx.run.files().current(), given.text()));
    }

    /** Return a path as seen from a directory, by default the present one. */
    @Py("relpath(path, start=None) -> str")
    static Object relpath(Ctx ctx, Object path, Object start) {
        if (path == PyNone.NONE) throw Errors.typeError("expected str, bytes or os.PathLike object, not NoneType");
        PathText given = PathText.of(ctx, path);
        if (given.text().isEmpty()) throw Errors.valueError("no path specified");
        String here = ctx.run.files().current();
        String from = start == PyNone.NONE ? here : PathText.of(ctx, start).text();
        ctx.tick(given.text().length() + from.length());
        return given.like(ctx, PosixPaths.relative(PosixPaths.absolute(here, given.text()),
                PosixPaths.absolute(here, from)));
    }

    /** Return the longest path that all paths begin with. */
    @Py("commonpath(paths) -> str")
    static Object commonpath(Ctx ctx, Object paths) {
        Object[] all = IterOps.toArray(ctx, paths);
        if (all.length == 0) throw Errors.valueError("commonpath() arg is an empty sequence");
        PathText first = PathText.of(ctx, all[0]);
        boolean absolute = first.text().startsWith("/");
        List<String> common = null;
        for (Object o : all) {
            ctx.step();
            PathText path = PathText.of(ctx, o);
            if (path.bytes() != first.bytes()) {
                throw alone(Errors.typeError("Can't mix strings and bytes in path components"));
            }
            if (path.text().startsWith("/") != absolute) {
                throw Errors.valueError("Can't mix absolute and relative paths");
            }
            List<String> names = PosixPaths.names(path.text());
            names.removeIf(name -> name.equals("."));
            if (common == null) common = names;
            int same = 0;
            while (same < common.size() && same < names.size() && common.get(same).equals(names.get(same))) same++;
            common = common.subList(0, same);
        }
        return first.like(ctx, (absolute ? "/" : "") + (common == null ? "" : String.join("/", common)));
    }

    /** Return the longest text, or list, that all begin with; letter by letter. */
    @Py("commonprefix(m) -> Any")
    static Object commonprefix(Ctx ctx, Object m) {
        Object[] all = IterOps.toArray(ctx, m);
        if (all.length == 0) return "";
        boolean lists = all[0] instanceof dev.adder.engine.value.PyList || all[0] instanceof PyTuple;
        for (int i = 0; i < all.length && !lists; i++) {
            Object plain = FilePath.plain(ctx, all[i]);
            if (plain == null) {
                throw Errors.typeError("expected str, bytes or os.PathLike object, not " + Types.nameOf(all[i]));
            }
            all[i] = plain;
        }
        Object low = all[0];
        Object high = all[0];
        for (Object o : all) {
            ctx.step();
            if (CompareOps.lt(ctx, o, low)) low = o;
            if (CompareOps.lt(ctx, high, o)) high = o;
        }
        long n = SubscriptOps.length(ctx, low);
        for (long i = 0; i < n; i++) {
            ctx.step();
            if (i >= SubscriptOps.length(ctx, high)
                    || !CompareOps.eq(ctx, SubscriptOps.get(ctx, low, i), SubscriptOps.get(ctx, high, i))) {
                return SubscriptOps.get(ctx, low, new PySlice(PyNone.NONE, i, PyNone.NONE));
            }
        }
        return low;
    }

    /** Put the home directory in the place of a leading ~. */
    @Py("expanduser(path) -> str")
    static Object expanduser(Ctx ctx, Object path) {
        PathText given = PathText.of(ctx, path);
        String text = given.text();
        if (!text.equals("~") && !text.startsWith("~/")) return given.like(ctx, text);
        String home = PathText.home(ctx);
        while (home.endsWith("/")) home = home.substring(0, home.length() - 1);
        String expanded = home + text.substring(1);
        return given.like(ctx, expanded.isEmpty() ? "/" : expanded);
    }

    /** Put values of the environment in the place of $name and ${name}. */
    @Py("expandvars(path) -> str")
    static Object expandvars(Ctx ctx, Object path) {
        PathText given = PathText.of(ctx, path);
        String text = given.text();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length();) {
            ctx.step();
            char c = text.charAt(i);
            int end = c == '$' ? variableEnd(text, i) : i;
            boolean braces = end > i && text.charAt(i + 1) == '{';
            String value = end > i ? PathText.environment(ctx,
                    braces ? text.substring(i + 2, end - 1) : text.substring(i + 1, end)) : null;
            String piece = value != null ? value : end > i ? text.substring(i, end) : String.valueOf(c);
            ctx.charge(2L * piece.length());
            out.append(piece);
            i = Math.max(i + 1, end);
        }
        return given.like(ctx, out.toString());
    }

    private static int variableEnd(String text, int dollar) {
        int i = dollar + 1;
        if (i < text.length() && text.charAt(i) == '{') {
            int close = text.indexOf('}', i);
            return close < 0 ? dollar : close + 1;
        }
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) < 128
                || text.charAt(i) == '_')) {
            i++;
        }
        return i == dollar + 1 ? dollar : i;
    }

}
