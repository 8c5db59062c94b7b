package dev.adder.engine.stdlib.pathlib;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.os.Wildcards;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Parts of {@code pathlib.PurePath}, and paths made from others. */
@PyType("PurePath")
final class PurePathMethods {
    private PurePathMethods() {}

    private static PyException noSetter(PyPath self, String name) {
        return Errors.attributeError("property '" + name + "' of '" + self.type().name + "' object has no setter");
    }

    /** The parts: drive and root together, then the names. */
    @PyProperty("parts: tuple[str, ...]")
    static Object parts(Ctx ctx, PyPath self) {
        List<Object> all = new ArrayList<>();
        if (!self.parts.anchor().isEmpty()) all.add(Str.of(self.parts.anchor()));
        for (String name : self.parts.names()) all.add(Str.of(name));
        ctx.charge(24 + 8L * all.size());
        return new PyTuple(all.toArray());
    }

    @PySetter("parts")
    static void setParts(Ctx ctx, PyPath self, Object value) {
        throw noSetter(self, "parts");
    }

    /** The drive. */
    @PyProperty("drive: str")
    static Object drive(Ctx ctx, PyPath self) {
        return Str.of(self.parts.drive());
    }

    /** The root. */
    @PyProperty("root: str")
    static Object root(Ctx ctx, PyPath self) {
        return Str.of(self.parts.root());
    }

    /** Drive and root together. */
    @PyProperty("anchor: str")
    static Object anchor(Ctx ctx, PyPath self) {
        return Str.of(self.parts.anchor());
    }

    /** The last name. */
    @PyProperty("name: str")
    static Object name(Ctx ctx, PyPath self) {
        return Str.of(self.parts.name());
    }

    @PySetter("name")
    static void setName(Ctx ctx, PyPath self, Object value) {
        throw noSetter(self, "name");
    }

    /** The last extension of the last name. */
    @PyProperty("suffix: str")
    static Object suffix(Ctx ctx, PyPath self) {
        return Str.of(self.parts.name().substring(self.parts.suffixAt()));
    }

    @PySetter("suffix")
    static void setSuffix(Ctx ctx, PyPath self, Object value) {
        throw noSetter(self, "suffix");
    }

    /** All extensions of the last name. */
    @PyProperty("suffixes: list[str]")
    static Object suffixes(Ctx ctx, PyPath self) {
        PyList found = new PyList();
        String name = self.parts.name();
        if (name.endsWith(".")) return found;
        int from = 0;
        while (from < name.length() && name.charAt(from) == '.') from++;
        String[] pieces = name.substring(from).split("\\.", -1);
        for (int i = 1; i < pieces.length; i++) found.append(ctx, Str.of("." + pieces[i]));
        return found;
    }

    /** The last name without its last extension. */
    @PyProperty("stem: str")
    static Object stem(Ctx ctx, PyPath self) {
        return Str.of(self.parts.name().substring(0, self.parts.suffixAt()));
    }

    @PySetter("stem")
    static void setStem(Ctx ctx, PyPath self, Object value) {
        throw noSetter(self, "stem");
    }

    /** The path of the directory it is in. */
    @PyProperty("parent: Self")
    static Object parent(Ctx ctx, PyPath self) {
        return self.parts.names().isEmpty() ? self : self.make(ctx, self.parts.parent());
    }

    @PySetter("parent")
    static void setParent(Ctx ctx, PyPath self, Object value) {
        throw noSetter(self, "parent");
    }

    /** All directories it is in, from the nearest on. */
    @PyProperty("parents: Sequence[Self]")
    static Object parents(Ctx ctx, PyPath self) {
        return new ParentsMethods.Parents(self);
    }

    /** Return the path with forward slashes. */
    @Py("as_posix(self) -> str")
    static Object asPosix(Ctx ctx, PyPath self) {
        return Str.of(self.text().replace(self.parts.separator(), "/"));
    }

    /** Return the path as a file: URI. */
    @Py("as_uri(self) -> str")
    static Object asUri(Ctx ctx, PyPath self) {
        if (!self.parts.isAbsolute()) throw Errors.valueError("relative path can't be expressed as a file URI");
        String text = self.text().replace(self.parts.separator(), "/");
        String head = "file://";
        if (self.parts.windows()) {
            boolean letter = self.parts.drive().endsWith(":");
            head = letter ? "file:///" + self.parts.drive() : "file:";
            if (letter) text = text.substring(2);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ctx.charge(48 + 3L * bytes.length);
        StringBuilder uri = new StringBuilder(head);
        for (byte b : bytes) {
            boolean plain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9'
                    || "_.-~/".indexOf(b) >= 0;
            if (plain) uri.append((char) b);
            else
                uri.append('%').append(String.format("%02X", b & 0xFF));
        }
        return Str.of(uri.toString());
    }

    /** Return whether the path is absolute. */
    @Py("is_absolute(self) -> bool")
    static boolean isAbsolute(Ctx ctx, PyPath self) {
        return self.parts.isAbsolute();
    }

    /** Return whether the name is one that Windows keeps for itself. */
    @Py("is_reserved(self) -> bool")
    static boolean isReserved(Ctx ctx, PyPath self) {
        if (!self.parts.windows() || self.parts.names().isEmpty() || self.parts.drive().startsWith("\\\\"))
            return false;
        String name = self.parts.name();
        int end = name.indexOf('.') >= 0 ? name.indexOf('.') : name.length();
        if (name.indexOf(':') >= 0) end = Math.min(end, name.indexOf(':'));
        String upper = name.substring(0, end).stripTrailing().toUpperCase(java.util.Locale.ROOT);
        return upper
                .matches("CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|COM[1-9\u00B9\u00B2\u00B3]|LPT[1-9\u00B9\u00B2\u00B3]");
    }

    private static PathParts other(Ctx ctx, PyPath self, Object other, Object[] more) {
        Object[] all = new Object[more.length + 1];
        all[0] = other;
        System.arraycopy(more, 0, all, 1, more.length);
        return PyPath.of(ctx, self.type(), all).parts;
    }

    /** Return the path as seen from another. */
    @Py("relative_to(self, other, /, *_deprecated, walk_up: bool = False) -> Self")
    static Object relativeTo(Ctx ctx, PyPath self, Object other, Object[] more, boolean walkUp) {
        PathParts target = other(ctx, self, other, more);
        PathParts at = target;
        int steps = 0;
        while (!self.parts.isWithin(at)) {
            ctx.step();
            if (!walkUp) {
                throw Errors.valueError(quoted(ctx, self.text()) + " is not in the subpath of "
                        + quoted(ctx, target.text()));
            }
            if (at.name().equals("..")) {
                throw Errors.valueError("'..' segment in " + quoted(ctx, target.text()) + " cannot be walked");
            }
            if (at.names().isEmpty()) {
                throw Errors.valueError(quoted(ctx, self.text()) + " and " + quoted(ctx, target.text())
                        + " have different anchors");
            }
            at = at.parent();
            steps++;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < steps; i++) names.add("..");
        names.addAll(self.parts.names().subList(at.names().size(), self.parts.names().size()));
        return self.make(ctx, new PathParts(self.parts.windows(), "", "", List.copyOf(names)));
    }

    private static String quoted(Ctx ctx, String text) {
        return TextOps.reprText(ctx, Str.of(text));
    }

    /** Return whether the path is the other or below it. */
    @Py("is_relative_to(self, other, /, *_deprecated) -> bool")
    static boolean isRelativeTo(Ctx ctx, PyPath self, Object other, Object[] more) {
        return self.parts.isWithin(other(ctx, self, other, more));
    }

    private static PyException emptyName(Ctx ctx, PyPath self) {
        return Errors.valueError(TextOps.reprText(ctx, self) + " has an empty name");
    }

    private static Object named(Ctx ctx, PyPath self, String name) {
        if (self.parts.names().isEmpty()) throw emptyName(ctx, self);
        String sep = self.parts.separator();
        if (name.isEmpty() || name.contains(sep) || self.parts.windows() && name.contains("/") || name.equals(".")) {
            throw Errors.valueError("Invalid name " + quoted(ctx, name));
        }
        List<String> names = new ArrayList<>(self.parts.names());
        names.set(names.size() - 1, name);
        return self.make(ctx, self.parts.with(names));
    }

    /** Return the path with another last name. */
    @Py("with_name(self, name: str) -> Self")
    static Object withName(Ctx ctx, PyPath self, String name) {
        return named(ctx, self, name);
    }

    /** Return the path with another stem of the last name. */
    @Py("with_stem(self, stem: str) -> Self")
    static Object withStem(Ctx ctx, PyPath self, String stem) {
        return named(ctx, self, stem + self.parts.name().substring(self.parts.suffixAt()));
    }

    /** Return the path with another extension, or without one. */
    @Py("with_suffix(self, suffix: str) -> Self")
    static Object withSuffix(Ctx ctx, PyPath self, String suffix) {
        boolean bad = suffix.contains(self.parts.separator()) || self.parts.windows() && suffix.contains("/")
                || !suffix.isEmpty() && !suffix.startsWith(".") || suffix.equals(".");
        if (bad) throw Errors.valueError("Invalid suffix " + quoted(ctx, suffix));
        if (self.parts.names().isEmpty()) throw emptyName(ctx, self);
        return named(ctx, self, self.parts.name().substring(0, self.parts.suffixAt()) + suffix);
    }

    /** Return whether the path, from its end, matches a pattern. */
    @Py("match(self, path_pattern, *, case_sensitive=None) -> bool")
    static boolean match(Ctx ctx, PyPath self, Object pathPattern, Object caseSensitive) {
        PathParts pattern = other(ctx, self, pathPattern, new Object[0]);
        boolean matters = caseSensitive == PyNone.NONE ? !self.parts.windows() : TruthOps.isTrue(ctx, caseSensitive);
        List<String> wanted = pattern.names();
        List<String> names = self.parts.names();
        if (wanted.isEmpty() && pattern.anchor().isEmpty()) throw Errors.valueError("empty pattern");
        if (!pattern.anchor().isEmpty()) {
            boolean same = matters ? pattern.anchor().equals(self.parts.anchor())
                    : pattern.anchor().equalsIgnoreCase(self.parts.anchor());
            if (!same || wanted.size() != names.size()) return false;
        }
        if (wanted.size() > names.size()) return false;
        for (int i = 1; i <= wanted.size(); i++) {
            if (!Wildcards.matches(ctx, names.get(names.size() - i), wanted.get(wanted.size() - i), matters))
                return false;
        }
        return true;
    }
}
