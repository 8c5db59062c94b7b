package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.sys.StructSequence;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;

/** The module {@code platform}: the same everywhere. */
@PyModule("platform")
final class PlatformModule {
    @PyValue("uname_result") static final PyClass UNAME =
            StructSequence.define("platform", "uname_result", "system", "node", "release",
                    "version", "machine", "processor");

    private PlatformModule() {}

    /** Return the name of the system. */
    @Py("system() -> str")
    static String system(Ctx ctx) {
        return "Linux";
    }

    /** Return the name of the machine in its network. */
    @Py("node() -> str")
    static String node(Ctx ctx) {
        return "localhost";
    }

    /** Return the release of the system. */
    @Py("release() -> str")
    static String release(Ctx ctx) {
        return "6.0.0";
    }

    /** Return the version of the system. */
    @Py("version() -> str")
    static String version(Ctx ctx) {
        return "#1";
    }

    /** Return the kind of machine. */
    @Py("machine() -> str")
    static String machine(Ctx ctx) {
        return "x86_64";
    }

    /** Return the name of the processor: not known. */
    @Py("processor() -> str")
    static String processor(Ctx ctx) {
        return "";
    }

    /** Return one text for all that is known of the system. */
    @Py("platform(aliased: bool = False, terse: bool = False) -> str")
    static String platform(Ctx ctx, boolean aliased, boolean terse) {
        return terse ? "Linux-6.0.0" : "Linux-6.0.0-x86_64-with-glibc2.36";
    }

    /** Return the names of the system. */
    @Py("uname() -> uname_result")
    static Object uname(Ctx ctx) {
        return StructSequence.of(ctx, UNAME, "Linux", "localhost", "6.0.0", "#1", "x86_64", "");
    }

    /** Return the width of addresses and the form of programs. */
    @Py("architecture(executable='', bits='', linkage='') -> tuple[str, str]")
    static Object architecture(Ctx ctx, Object executable, Object bits, Object linkage) {
        return new PyTuple("64bit", "ELF");
    }

    /** Return the version of the C library. */
    @Py("libc_ver(executable=None, lib='', version='', chunksize=16384) -> tuple[str, str]")
    static Object libcVersion(Ctx ctx, Object executable, Object lib, Object version, Object chunksize) {
        return new PyTuple("glibc", "2.36");
    }

    /** Return the version of Python. */
    @Py("python_version() -> str")
    static String pythonVersion(Ctx ctx) {
        return "3.12.1";
    }

    /** Return the version of Python in parts. */
    @Py("python_version_tuple() -> tuple[str, str, str]")
    static Object pythonVersionTuple(Ctx ctx) {
        return new PyTuple("3", "12", "1");
    }

    /** Return the Python that this one is like. */
    @Py("python_implementation() -> str")
    static String pythonImplementation(Ctx ctx) {
        return "CPython";
    }

    /** Return the branch Python was made from. */
    @Py("python_branch() -> str")
    static String pythonBranch(Ctx ctx) {
        return "";
    }

    /** Return the revision Python was made from. */
    @Py("python_revision() -> str")
    static String pythonRevision(Ctx ctx) {
        return "";
    }

    /** Return number and date of the build. */
    @Py("python_build() -> tuple[str, str]")
    static Object pythonBuild(Ctx ctx) {
        return new PyTuple("main", "");
    }

    /** Return what compiled Python. */
    @Py("python_compiler() -> str")
    static String pythonCompiler(Ctx ctx) {
        return "Java";
    }
}
