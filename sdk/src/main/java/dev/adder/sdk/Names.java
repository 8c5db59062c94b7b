package dev.adder.sdk;

import dev.adder.engine.type.PythonText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Turns names from anywhere into names a Python developer would have chosen. The same name gives the same result. */
public final class Names {
    private static final int MAX_LENGTH = 60;

    /** Builtins that a tool's bare name must not hide. */
    private static final Set<String> BUILTINS = Set.of(
            "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool", "breakpoint", "bytearray", "bytes",
            "callable", "chr", "classmethod", "compile", "complex", "delattr", "dict", "dir", "divmod", "enumerate",
            "eval", "exec", "exit", "filter", "float", "format", "frozenset", "getattr", "globals", "hasattr", "hash",
            "help", "hex", "id", "input", "int", "isinstance", "issubclass", "iter", "len", "list", "locals", "map",
            "max", "memoryview", "min", "next", "object", "oct", "open", "ord", "pow", "print", "property", "quit",
            "range", "repr", "reversed", "round", "set", "setattr", "slice", "sorted", "staticmethod", "str", "sum",
            "super", "tuple", "type", "vars", "zip", "final_answer", "sdk", "tools", "self");

    /** Modules that a namespace must not hide. */
    private static final Set<String> MODULES = Set.of(
            "abc", "argparse", "array", "ast", "asyncio", "atexit", "base64", "binascii", "bisect", "builtins",
            "calendar", "cmath", "codecs", "collections", "concurrent", "configparser", "contextlib", "contextvars",
            "copy", "csv", "dataclasses", "datetime", "decimal", "difflib", "email", "enum", "errno", "fnmatch",
            "fractions", "functools", "gc", "glob", "graphlib", "gzip", "hashlib", "heapq", "hmac", "html", "http",
            "inspect", "io", "ipaddress", "itertools", "json", "keyword", "locale", "logging", "math", "mimetypes",
            "numbers", "operator", "os", "pathlib", "pickle", "platform", "posixpath", "pprint", "queue", "quopri",
            "random", "re", "reprlib", "sched", "secrets", "shlex", "shutil", "socket", "sqlite3", "stat",
            "statistics", "string", "struct", "subprocess", "sys", "tempfile", "textwrap", "threading", "time",
            "timeit", "tomllib", "traceback", "types", "typing", "unicodedata", "unittest", "urllib", "uuid",
            "warnings", "weakref", "xml", "zipfile", "zlib", "zoneinfo");

    private Names() {}

    /** Whether a bare name would hide a builtin or something the SDK itself needs. */
    public static boolean isReserved(String name) {
        return BUILTINS.contains(name);
    }

    /** The name of a function, {@code snake_case}; {@code tool} when nothing is left of it. */
    public static String function(String original) {
        return safe(snake(original), "tool");
    }

    /** The name of a parameter, {@code snake_case}; the comparisons that some names end with become words. */
    public static String parameter(String original) {
        boolean fine = PythonText.isIdentifier(original) && !original.startsWith("_")
                && original.length() <= MAX_LENGTH && original.equals(original.toLowerCase(Locale.ROOT));
        if (fine) {
            return original;
        }
        String words = original.length() > 400 ? original.substring(0, 400) : original;
        return safe(snake(words.replace(">=", " gte").replace("<=", " lte").replace(">", " gt").replace("<", " lt")),
                "arg");
    }

    /** The name of a namespace; empty stays empty, dots nest. */
    public static String namespace(String original) {
        if (original.isBlank()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (String part : original.split("\\.")) {
            String name = safe(snake(part), "tools");
            boolean taken = out.isEmpty() && (MODULES.contains(name) || BUILTINS.contains(name));
            out.append(out.isEmpty() ? "" : ".").append(taken ? name + "_tools" : name);
        }
        return out.toString();
    }

    /** The name of a class, {@code CamelCase}; {@code Result} when nothing is left of it. */
    public static String className(String original) {
        StringBuilder out = new StringBuilder();
        for (String word : snake(original).split("_")) {
            if (!word.isEmpty()) {
                out.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        if (out.isEmpty()) {
            return "Result";
        }
        String name = Character.isDigit(out.charAt(0)) ? "N" + out : out.toString();
        return PythonText.isKeyword(name) ? name + "_" : name;
    }

    private static String safe(String name, String otherwise) {
        String cut = name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
        String trimmed = cut.replaceAll("^_+|_+$", "");
        if (trimmed.isEmpty()) {
            return otherwise;
        }
        String started = Character.isDigit(trimmed.charAt(0)) ? "n" + trimmed : trimmed;
        return PythonText.isKeyword(started) ? started + "_" : started;
    }

    private static String snake(String original) {
        String text = Normalizer.normalize(original.length() > 400 ? original.substring(0, 400) : original,
                Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                if (startsWord(text, i)) {
                    separate(out);
                }
                out.append(Character.toLowerCase(c));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                separate(out);
            }
        }
        return out.toString();
    }

    /** A capital starts a word behind a small letter or digit, and as the last of several before a small letter. */
    private static boolean startsWord(String text, int i) {
        if (i == 0) {
            return false;
        }
        char before = text.charAt(i - 1);
        boolean next = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
        return Character.isLowerCase(before) || Character.isDigit(before) || Character.isUpperCase(before) && next;
    }

    private static void separate(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '_') {
            out.append('_');
        }
    }
}
