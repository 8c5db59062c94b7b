package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The module {@code mimetypes}, without files to read types from. */
@PyModule("mimetypes")
final class MimetypesModule {
    @PyValue("inited") static final boolean INITED = true;

    private MimetypesModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "knownfiles", "inited", "MimeTypes", "guess_type", "guess_all_extensions", "guess_extension",
                "add_type", "init", "read_mime_types", "suffix_map", "encodings_map", "types_map", "common_types");
    }

    /** A table of types of its own. */
    @PyValue("MimeTypes")
    static Object mimeTypes(Ctx ctx) {
        return ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "_mimetables"), "MimeTypes");
    }

    @PyValue("read_mime_types")
    static Object readMimeTypes(Ctx ctx) {
        return ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "_mimetables"), "read_mime_types");
    }

    private static PyDict dict(Ctx ctx, Map<String, String> map) {
        PyDict dict = new PyDict();
        map.forEach((key, value) -> dict.put(ctx, key, value));
        return dict;
    }

    @PyValue("types_map")
    static Object typesMap(Ctx ctx) {
        return dict(ctx, MimeTables.TYPES);
    }

    @PyValue("common_types")
    static Object commonTypes(Ctx ctx) {
        return dict(ctx, MimeTables.COMMON);
    }

    @PyValue("suffix_map")
    static Object suffixMap(Ctx ctx) {
        return dict(ctx, MimeTables.SUFFIXES);
    }

    @PyValue("encodings_map")
    static Object encodingsMap(Ctx ctx) {
        return dict(ctx, MimeTables.ENCODINGS);
    }

    @PyValue("knownfiles")
    static Object knownFiles(Ctx ctx) {
        return new PyList();
    }

    private static @Nullable String find(Ctx ctx, String map, String key) {
        Object table = ModuleOps.member(ctx, ModuleOps.importModule(ctx, "mimetypes"), map);
        Object value = table instanceof PyDict d ? d.get(ctx, Str.of(key)) : null;
        return value != null && Str.isText(value) ? Str.text(value) : null;
    }

    /** Do nothing: the types are there. */
    @Py("init(files=None) -> None")
    static void init(Ctx ctx, Object files) {}

    /** Return the type and the encoding that a path or URL stands for. */
    @Py("guess_type(url, strict: bool = True) -> tuple[str | None, str | None]")
    static Object guessType(Ctx ctx, Object url, boolean strict) {
        String text = PathText.of(ctx, url).text();
        ctx.tick(text.length());
        int colon = text.indexOf(':');
        if (colon > 0 && text.lastIndexOf('/', colon) < 0) {
            String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
            text = text.substring(colon + 1);
            if (scheme.equals("data")) return ofData(text);
        }
        int at = PosixPaths.extension(text);
        String base = text.substring(0, at);
        String extension = text.substring(at);
        for (String longer = find(ctx, "suffix_map", lower(extension)); longer != null; longer =
                find(ctx, "suffix_map", lower(extension))) {
            ctx.step();
            text = base + longer;
            at = PosixPaths.extension(text);
            base = text.substring(0, at);
            extension = text.substring(at);
        }
        String encoding = find(ctx, "encodings_map", extension);
        if (encoding != null) extension = base.substring(PosixPaths.extension(base));
        String type = find(ctx, "types_map", lower(extension));
        if (type == null && !strict) type = find(ctx, "common_types", lower(extension));
        return new PyTuple(type == null ? PyNone.NONE : Str.of(type),
                encoding == null ? PyNone.NONE : Str.of(encoding));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Object ofData(String text) {
        int comma = text.indexOf(',');
        if (comma < 0) return new PyTuple(PyNone.NONE, PyNone.NONE);
        int semicolon = text.indexOf(';');
        String type = text.substring(0, semicolon >= 0 && semicolon < comma ? semicolon : comma);
        if (type.indexOf('=') >= 0 || type.indexOf('/') < 0) type = "text/plain";
        return new PyTuple(Str.of(type), PyNone.NONE);
    }

    /** Return all extensions of a type. */
    @Py("guess_all_extensions(type: str, strict: bool = True) -> list[str]")
    static PyList guessAllExtensions(Ctx ctx, String type, boolean strict) {
        PyList found = new PyList();
        String wanted = lower(type);
        for (String map : strict ? new String[] {"types_map"} : new String[] {"types_map", "common_types"}) {
            if (!(ModuleOps.member(ctx, ModuleOps.importModule(ctx, "mimetypes"), map) instanceof PyDict table))
                continue;
            for (int i = 0; i < table.bound(); i++) {
                ctx.step();
                if (table.keyAt(i) != null && Str.of(wanted).equals(table.valueAt(i))) {
                    found.append(ctx, table.presentKeyAt(i));
                }
            }
        }
        return found;
    }

    /** Return an extension of a type. */
    @Py("guess_extension(type: str, strict: bool = True) -> str | None")
    static Object guessExtension(Ctx ctx, String type, boolean strict) {
        PyList all = guessAllExtensions(ctx, type, strict);
        return all.size == 0 ? PyNone.NONE : all.get(0);
    }

    /** Add an extension of a type. */
    @Py("add_type(type: str, ext: str, strict: bool = True) -> None")
    static void addType(Ctx ctx, String type, String ext, boolean strict) {
        String map = strict ? "types_map" : "common_types";
        if (ModuleOps.member(ctx, ModuleOps.importModule(ctx, "mimetypes"), map) instanceof PyDict table) {
            table.put(ctx, Str.of(ext), Str.of(type));
        }
    }
}
