package dev.adder.engine.stdlib.os;

import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.files.ErrorNumber;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.sys.StructSequence;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.SplittableRandom;

/** The module {@code os}: names, the environment, and what a program asks of a system that is not there. */
@PyModule("os")
final class OsModule {
    @PyValue("name") static final String NAME = "posix";
    @PyValue("sep") static final String SEPARATOR = "/";
    @PyValue("linesep") static final String LINE_SEPARATOR = "\n";
    @PyValue("curdir") static final String CURRENT = ".";
    @PyValue("pardir") static final String PARENT = "..";
    @PyValue("extsep") static final String EXTENSION_SEPARATOR = ".";
    @PyValue("pathsep") static final String PATH_SEPARATOR = ":";
    @PyValue("defpath") static final String DEFAULT_PATH = "/bin:/usr/bin";
    @PyValue("devnull") static final String NULL_DEVICE = "/dev/null";
    @PyValue("F_OK") static final int F_OK = 0;
    @PyValue("R_OK") static final int R_OK = 4;
    @PyValue("W_OK") static final int W_OK = 2;
    @PyValue("X_OK") static final int X_OK = 1;
    @PyValue("SEEK_SET") static final int SEEK_SET = 0;
    @PyValue("SEEK_CUR") static final int SEEK_CUR = 1;
    @PyValue("SEEK_END") static final int SEEK_END = 2;
    @PyValue("O_RDONLY") static final int O_RDONLY = 0;
    @PyValue("O_WRONLY") static final int O_WRONLY = 1;
    @PyValue("O_RDWR") static final int O_RDWR = 2;
    @PyValue("O_CREAT") static final int O_CREAT = 64;
    @PyValue("O_EXCL") static final int O_EXCL = 128;
    @PyValue("O_TRUNC") static final int O_TRUNC = 512;
    @PyValue("O_APPEND") static final int O_APPEND = 1024;
    @PyValue("EX_OK") static final int EX_OK = 0;
    @PyValue("TMP_MAX") static final int TMP_MAX = 238328;
    @PyValue("error") static final PyClass ERROR = Exceptions.OS_ERROR;
    @PyValue("stat_result") static final PyClass STAT_RESULT = StatResult.TYPE;
    @PyValue("DirEntry") static final PyClass DIR_ENTRY = DirEntryMethods.TYPE;
    @PyValue("PathLike") static final PyClass PATH_LIKE = PathLikeMethods.TYPE;
    @PyValue("supports_bytes_environ") static final boolean BYTES_ENVIRONMENT = true;
    @PyValue("terminal_size") static final PyClass TERMINAL_SIZE =
            StructSequence.define("os", "terminal_size", "columns", "lines");
    @PyValue("times_result") static final PyClass TIMES =
            StructSequence.define("posix", "times_result", "user", "system", "children_user", "children_system",
                    "elapsed");
    @PyValue("uname_result") static final PyClass UNAME =
            StructSequence.define("posix", "uname_result", "sysname", "nodename", "release",
                    "version", "machine");

    private OsModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "altsep", "curdir", "pardir", "sep", "pathsep", "linesep", "defpath", "name", "path", "devnull",
                "SEEK_SET", "SEEK_CUR", "SEEK_END", "fsencode", "fsdecode", "fdopen", "extsep", "DirEntry",
                "EX_CANTCREAT", "EX_CONFIG", "EX_DATAERR", "EX_IOERR", "EX_NOHOST", "EX_NOINPUT", "EX_NOPERM",
                "EX_NOUSER", "EX_OK", "EX_OSERR", "EX_OSFILE", "EX_PROTOCOL", "EX_SOFTWARE", "EX_TEMPFAIL",
                "EX_UNAVAILABLE", "EX_USAGE", "F_OK", "O_APPEND", "O_CREAT", "O_EXCL", "O_RDONLY", "O_RDWR",
                "O_TRUNC", "O_WRONLY", "R_OK", "TMP_MAX", "W_OK", "X_OK", "abort", "access", "chdir", "chmod",
                "close", "cpu_count", "environ", "error", "execv", "fork", "fspath", "fstat", "fsync",
                "ftruncate", "get_terminal_size", "getcwd", "getcwdb", "getegid", "geteuid", "getgid",
                "getlogin", "getpid", "getppid", "getuid", "isatty", "kill", "listdir", "lseek", "lstat",
                "mkdir", "open", "putenv", "read", "readlink", "remove", "rename", "replace", "rmdir",
                "scandir", "stat", "stat_result", "strerror", "symlink", "system", "terminal_size", "times",
                "times_result", "truncate", "umask", "uname", "uname_result", "unlink", "unsetenv", "urandom",
                "utime", "write", "makedirs", "removedirs", "renames", "walk", "execl", "execvp", "getenv",
                "supports_bytes_environ", "spawnl", "popen");
    }

    @PyValue("altsep")
    static Object otherSeparator(Ctx ctx) {
        return PyNone.NONE;
    }

    @PyValue("path")
    static Object path(Ctx ctx) {
        return ModuleOps.importModule(ctx, "os.path");
    }

    @PyValue("environ")
    static Object environ(Ctx ctx) {
        PyDict environ = new PyDict(EnvironMethods.TYPE);
        ctx.run.world.environment().forEach((name, value) -> environ.put(ctx, Str.of(name), Str.of(value)));
        return environ;
    }

    private static PyDict environment(Ctx ctx) {
        return ModuleOps.member(ctx, ModuleOps.importModule(ctx, "os"), "environ") instanceof PyDict d ? d
                : new PyDict();
    }

    /** Return a variable of the environment. */
    @Py("getenv(key, default=None) -> str | None")
    static Object getenv(Ctx ctx, Object key, Object otherwise) {
        if (!Str.isText(key)) throw Errors.typeError("str expected, not " + Types.nameOf(key));
        Object value = environment(ctx).get(ctx, key);
        return value == null ? otherwise : value;
    }

    /** Set a variable of the environment. */
    @Py("putenv(name, value, /) -> None")
    static void putenv(Ctx ctx, Object name, Object value) {
        environment(ctx).put(ctx, name, value);
    }

    /** Remove a variable of the environment. */
    @Py("unsetenv(name, /) -> None")
    static void unsetenv(Ctx ctx, Object name) {
        environment(ctx).remove(ctx, name);
    }

    /** Return the text or bytes of a path. */
    @Py("fspath(path) -> str | bytes")
    static Object fspath(Ctx ctx, Object path) {
        if (Str.isText(path) || path instanceof PyBytes) return path;
        Object plain = FilePath.plain(ctx, path);
        if (plain != null) return plain;
        throw Errors.typeError("expected str, bytes or os.PathLike object, not " + Types.nameOf(path));
    }

    /** Return a path as bytes. */
    @Py("fsencode(filename) -> bytes")
    static Object fsencode(Ctx ctx, Object filename) {
        Object plain = fspath(ctx, filename);
        return plain instanceof PyBytes ? plain
                : Codecs.encode(ctx, Str.of(Str.text(plain)), "utf-8", "surrogateescape");
    }

    /** Return a path as text. */
    @Py("fsdecode(filename) -> str")
    static Object fsdecode(Ctx ctx, Object filename) {
        Object plain = fspath(ctx, filename);
        return plain instanceof PyBytes ? Str.of(FilePath.decode(ctx, plain)) : plain;
    }

    /** Return the text of an error number. */
    @Py("strerror(code: int, /) -> str")
    static String strerror(Ctx ctx, long code) {
        ErrorNumber e = ErrorNumber.of(code);
        return e != null ? e.text : code == 0 ? "Success" : "Unknown error " + code;
    }

    /** Return random bytes, which follow from the seed of the run. */
    @Py("urandom(size: int, /) -> bytes")
    static Object urandom(Ctx ctx, long size) {
        if (size < 0) throw Errors.valueError("negative argument not allowed");
        ctx.charge(40 + size);
        if (size > Integer.MAX_VALUE - 16) throw Errors.overflowError("Python int too large to convert to C int");
        ctx.work(4 * size);
        byte[] bytes = new byte[(int) size];
        SplittableRandom random = ctx.run.state(Entropy.class, () -> new Entropy(ctx.run.world.seed())).random;
        random.nextBytes(bytes);
        return new PyBytes(bytes);
    }

    /** Where {@code urandom} takes its bytes from. */
    static final class Entropy {
        final SplittableRandom random;

        Entropy(long seed) {
            random = new SplittableRandom(seed ^ 0x5EED_0F_05L);
        }
    }

    /** Return a process number: always the same. */
    @Py("getpid() -> int")
    static long getpid(Ctx ctx) {
        return 1;
    }

    /** Return the number of the parent process: always the same. */
    @Py("getppid() -> int")
    static long getppid(Ctx ctx) {
        return 0;
    }

    /** Return the user's number. */
    @Py("getuid() -> int")
    static long getuid(Ctx ctx) {
        return 1000;
    }

    /** Return the group's number. */
    @Py("getgid() -> int")
    static long getgid(Ctx ctx) {
        return 1000;
    }

    /** Return the user's number. */
    @Py("geteuid() -> int")
    static long geteuid(Ctx ctx) {
        return 1000;
    }

    /** Return the group's number. */
    @Py("getegid() -> int")
    static long getegid(Ctx ctx) {
        return 1000;
    }

    /** Return the user's name. */
    @Py("getlogin() -> str")
    static String getlogin(Ctx ctx) {
        return "user";
    }

    /** Return how many processors a program has: one. */
    @Py("cpu_count() -> int")
    static long cpuCount(Ctx ctx) {
        return 1;
    }

    /** Return the size of a terminal that is not there. */
    @Py("get_terminal_size(fd=1, /) -> terminal_size")
    static Object getTerminalSize(Ctx ctx, Object fd) {
        throw ErrorNumber.ENOTTY.exception();
    }

    /** Return names of the system. */
    @Py("uname() -> uname_result")
    static Object uname(Ctx ctx) {
        return StructSequence.of(ctx, UNAME, "Linux", "localhost", "6.0.0", "#1", "x86_64");
    }

    /** Return whether a file descriptor is a terminal: never. */
    @Py("isatty(fd: int, /) -> bool")
    static boolean isatty(Ctx ctx, long fd) {
        return false;
    }

    /** Return and set the permission bits that new files do not get; it has no effect. */
    @Py("umask(mask: int, /) -> int")
    static long umask(Ctx ctx, long mask) {
        return 18;
    }

    private static PyException noProcess(String function) {
        return Errors.of(Exceptions.PERMISSION_ERROR, "os." + function
                + "() is not available: no other process can be started here; call a tool instead");
    }

    /** Refuse: no command can be run here. */
    @Py("system(command) -> int")
    static Object system(Ctx ctx, Object command) {
        throw noProcess("system");
    }

    /** Refuse: no command can be run here. */
    @Py("popen(cmd, mode='r', buffering=-1) -> IO")
    static Object popen(Ctx ctx, Object cmd, Object mode, Object buffering) {
        throw noProcess("popen");
    }

    /** Refuse: no process can be started here. */
    @Py("fork() -> int")
    static Object fork(Ctx ctx) {
        throw noProcess("fork");
    }

    /** Refuse: no program can be run here. */
    @Py("execv(path, argv, /) -> NoReturn")
    static Object execv(Ctx ctx, Object path, Object argv) {
        throw noProcess("execv");
    }

    /** Refuse: no program can be run here. */
    @Py("execvp(file, args) -> NoReturn")
    static Object execvp(Ctx ctx, Object file, Object args) {
        throw noProcess("execvp");
    }

    /** Refuse: no program can be run here. */
    @Py("execl(file, *args) -> NoReturn")
    static Object execl(Ctx ctx, Object file, Object[] args) {
        throw noProcess("execl");
    }

    /** Refuse: no program can be run here. */
    @Py("spawnl(mode, file, *args) -> int")
    static Object spawnl(Ctx ctx, Object mode, Object file, Object[] args) {
        throw noProcess("spawnl");
    }

    /** Refuse: there is no other process. */
    @Py("kill(pid, signal, /) -> None")
    static Object kill(Ctx ctx, Object pid, Object signal) {
        throw noProcess("kill");
    }

    /** End the program at once. */
    @Py("_exit(status: int) -> NoReturn")
    static Object exit(Ctx ctx, long status) {
        throw new dev.adder.engine.run.RunEnd.Exited((int) status, null);
    }

    /** End the program at once, as a failure. */
    @Py("abort() -> NoReturn")
    static Object abort(Ctx ctx) {
        throw new dev.adder.engine.run.RunEnd.Exited(134, null);
    }

    /** Return how much time the run has used. */
    @Py("times() -> times_result")
    static Object times(Ctx ctx) {
        Object time = ModuleOps.importModule(ctx, "time");
        Object used = CallOps.callAttribute(ctx, time, "process_time");
        return StructSequence.of(ctx, TIMES, used, 0.0, 0.0, 0.0, CallOps.callAttribute(ctx, time, "monotonic"));
    }
}
