package dev.adder.engine.stdlib.re;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.regex.RegexEscape;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Regular expressions. */
@PyModule("re")
public final class ReModule {
    private static final String[] NAMES = {"TEMPLATE", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE",
        "VERBOSE", "DEBUG", "ASCII"};

    /** The class of compiled patterns. */
    @PyValue("Pattern") static final PyClass PATTERN = PyPattern.TYPE;
    /** The class of matches. */
    @PyValue("Match") static final PyClass MATCH = PyMatch.TYPE;
    /** Raised for a wrong pattern. */
    @PyValue("error") static final PyClass ERROR = Patterns.ERROR;

    private ReModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile",
                "purge", "escape", "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII",
                "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag");
    }

    @PyValue("Scanner")
    static Object scanner(Ctx ctx) {
        return ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "_scanner"), "Scanner");
    }

    /** The flags as an IntFlag, which the enum module makes. */
    @PyValue("RegexFlag")
    static Object regexFlag(Ctx ctx) {
        var enums = ModuleOps.importModule(ctx, "enum");
        Object intFlag = ModuleOps.importFrom(ctx, enums, "IntFlag");
        PyDict members = new PyDict();
        String[][] all = {{"NOFLAG", "0"}, {"ASCII", "256"}, {"A", "256"}, {"IGNORECASE", "2"}, {"I", "2"},
            {"LOCALE", "4"}, {"L", "4"}, {"UNICODE", "32"}, {"U", "32"}, {"MULTILINE", "8"}, {"M", "8"},
            {"DOTALL", "16"}, {"S", "16"}, {"VERBOSE", "64"}, {"X", "64"}, {"TEMPLATE", "1"}, {"T", "1"},
            {"DEBUG", "128"}};
        for (String[] m : all) members.put(ctx, m[0], Long.parseLong(m[1]));
        Object keep = ModuleOps.importFrom(ctx, enums, "KEEP");
        PyClass made = (PyClass) CallOps.call(ctx, intFlag, new Object[] {"RegexFlag", members, "re", keep},
                new String[] {"module", "boundary"});
        Object shown = ModuleOps.importFrom(ctx, enums, "global_flag_repr");
        ClassOps.setAttribute(ctx, made, "__repr__", method(ctx, "__repr__",
                (c, frame) -> CallOps.call1(c, shown, NativeCode.argument(frame, 0)), "self"));
        ClassOps.setAttribute(ctx, made, "__str__", Objects.requireNonNull(Types.OBJECT.namespace.get("__str__")));
        Object hex = Builtins.find("hex");
        if (hex != null) ClassOps.setAttribute(ctx, made, "_numeric_repr_", new PyStaticMethod(hex));
        return made;
    }

    private static Object method(Ctx ctx, String name, NativeCode.Body body, String... parameters) {
        return NativeCode.function(ctx, "enum", name, NativeCode.positional(parameters), body);
    }

    /** Shows how a pattern was compiled, which is not done here. */
    @PyValue("DEBUG")
    static Object debug(Ctx ctx) {
        return flag(ctx, "DEBUG");
    }

    /** Disables nothing; it is there for old programs. */
    @PyValue("TEMPLATE")
    static Object template(Ctx ctx) {
        return flag(ctx, "TEMPLATE");
    }

    /** Disables nothing; it is there for old programs. */
    @PyValue("T")
    static Object t(Ctx ctx) {
        return flag(ctx, "TEMPLATE");
    }

    private static Object flag(Ctx ctx, String name) {
        Object type = ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "re"), "RegexFlag");
        return dev.adder.engine.ops.AttrOps.get(ctx, type, name);
    }

    /** Ignore case. */
    @PyValue("IGNORECASE")
    static Object ignoreCase(Ctx ctx) {
        return flag(ctx, "IGNORECASE");
    }

    /** Ignore case. */
    @PyValue("I")
    static Object i(Ctx ctx) {
        return flag(ctx, "IGNORECASE");
    }

    /** Lines begin and end at line breaks. */
    @PyValue("MULTILINE")
    static Object multiline(Ctx ctx) {
        return flag(ctx, "MULTILINE");
    }

    /** Lines begin and end at line breaks. */
    @PyValue("M")
    static Object m(Ctx ctx) {
        return flag(ctx, "MULTILINE");
    }

    /** A dot takes line breaks too. */
    @PyValue("DOTALL")
    static Object dotAll(Ctx ctx) {
        return flag(ctx, "DOTALL");
    }

    /** A dot takes line breaks too. */
    @PyValue("S")
    static Object s(Ctx ctx) {
        return flag(ctx, "DOTALL");
    }

    /** Blanks and comments in patterns are left out. */
    @PyValue("VERBOSE")
    static Object verbose(Ctx ctx) {
        return flag(ctx, "VERBOSE");
    }

    /** Blanks and comments in patterns are left out. */
    @PyValue("X")
    static Object x(Ctx ctx) {
        return flag(ctx, "VERBOSE");
    }

    /** Classes such as \w take ASCII only. */
    @PyValue("ASCII")
    static Object ascii(Ctx ctx) {
        return flag(ctx, "ASCII");
    }

    /** Classes such as \w take ASCII only. */
    @PyValue("A")
    static Object a(Ctx ctx) {
        return flag(ctx, "ASCII");
    }

    /** The default for text. */
    @PyValue("UNICODE")
    static Object unicode(Ctx ctx) {
        return flag(ctx, "UNICODE");
    }

    /** The default for text. */
    @PyValue("U")
    static Object u(Ctx ctx) {
        return flag(ctx, "UNICODE");
    }

    /** By locale, for bytes. */
    @PyValue("LOCALE")
    static Object locale(Ctx ctx) {
        return flag(ctx, "LOCALE");
    }

    /** By locale, for bytes. */
    @PyValue("L")
    static Object l(Ctx ctx) {
        return flag(ctx, "LOCALE");
    }

    /** No flag. */
    @PyValue("NOFLAG")
    static Object noFlag(Ctx ctx) {
        return flag(ctx, "NOFLAG");
    }

    static String flagNames(int flags) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) if ((flags & 1 << i) != 0) names.add("re." + NAMES[i]);
        return String.join("|", names);
    }

    /** Compile a regular expression pattern, returning a Pattern object. */
    @Py("compile(pattern, flags=0) -> Pattern")
    static Object compile(Ctx ctx, Object pattern, Object flags) {
        return Patterns.of(ctx, pattern, flags);
    }

    /** Try to apply the pattern at the start of the string, returning a Match object, or None. */
    @Py("match(pattern, string, flags=0) -> Match | None")
    static Object match(Ctx ctx, Object pattern, Object string, Object flags) {
        return PatternMethods.match(ctx, Patterns.of(ctx, pattern, flags), string, 0, Long.MAX_VALUE);
    }

    /** Try to apply the pattern to all of the string, returning a Match object, or None. */
    @Py("fullmatch(pattern, string, flags=0) -> Match | None")
    static Object fullMatch(Ctx ctx, Object pattern, Object string, Object flags) {
        return PatternMethods.fullMatch(ctx, Patterns.of(ctx, pattern, flags), string, 0, Long.MAX_VALUE);
    }

    /** Scan through string looking for a match to the pattern, returning a Match object, or None. */
    @Py("search(pattern, string, flags=0) -> Match | None")
    static Object search(Ctx ctx, Object pattern, Object string, Object flags) {
        return PatternMethods.search(ctx, Patterns.of(ctx, pattern, flags), string, 0, Long.MAX_VALUE);
    }

    /** Return a list of all non-overlapping matches in the string. */
    @Py("findall(pattern, string, flags=0) -> list")
    static Object findAll(Ctx ctx, Object pattern, Object string, Object flags) {
        return PatternMethods.findAll(ctx, Patterns.of(ctx, pattern, flags), string, 0, Long.MAX_VALUE);
    }

    /** Return an iterator over all non-overlapping matches in the string. */
    @Py("finditer(pattern, string, flags=0) -> Iterator[Match]")
    static Object findIter(Ctx ctx, Object pattern, Object string, Object flags) {
        return PatternMethods.findIter(ctx, Patterns.of(ctx, pattern, flags), string, 0, Long.MAX_VALUE);
    }

    /** Return the string obtained by replacing the leftmost non-overlapping occurrences of the pattern. */
    @Py("sub(pattern, repl, string, count: int = 0, flags=0) -> str")
    static Object sub(Ctx ctx, Object pattern, Object repl, Object string, long count, Object flags) {
        return PatternMethods.sub(ctx, Patterns.of(ctx, pattern, flags), repl, string, count);
    }

    /** Return a 2-tuple containing (new_string, number). */
    @Py("subn(pattern, repl, string, count: int = 0, flags=0) -> tuple[str, int]")
    static Object subn(Ctx ctx, Object pattern, Object repl, Object string, long count, Object flags) {
        return PatternMethods.subn(ctx, Patterns.of(ctx, pattern, flags), repl, string, count);
    }

    /** Split the source string by the occurrences of the pattern, returning a list. */
    @Py("split(pattern, string, maxsplit: int = 0, flags=0) -> list")
    static Object split(Ctx ctx, Object pattern, Object string, long maxsplit, Object flags) {
        return PatternMethods.split(ctx, Patterns.of(ctx, pattern, flags), string, maxsplit);
    }

    /** Escape special characters in a string. */
    @Py("escape(pattern) -> str")
    static Object escape(Ctx ctx, Object pattern) {
        if (Str.isText(pattern)) {
            ctx.charge(48 + 4L * Str.text(pattern).length());
            return Str.of(RegexEscape.escape(Str.text(pattern)));
        }
        if (pattern instanceof PyBytes b) {
            String text = RegexEscape.escape(new String(b.value, StandardCharsets.ISO_8859_1));
            return new PyBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        throw Errors.typeError("decoding to str: need a bytes-like object, "
                + dev.adder.engine.value.Types.nameOf(pattern) + " found");
    }

    /** Clear the regular expression caches. */
    @Py("purge() -> None")
    static void purge(Ctx ctx) {
        ctx.run.state(Patterns.Cache.class, Patterns.Cache::new).patterns.clear();
    }
}
