package dev.adder.engine.stdlib.json;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reading and writing JSON. */
@PyModule("json")
public final class JsonModule {
    /** Raised for text that is no JSON. */
    @PyValue("JSONDecodeError") static final PyClass DECODE_ERROR = JsonErrors.DECODE_ERROR;

    /** Writes JSON; subclasses override default. */
    @PyValue("JSONEncoder") static final PyClass ENCODER = JsonEncoderMethods.TYPE;

    /** Reads JSON. */
    @PyValue("JSONDecoder") static final PyClass DECODER = JsonDecoderMethods.TYPE;

    /** The module of the decoder. */
    @PyValue("decoder")
    static Object decoder(Ctx ctx) {
        return dev.adder.engine.ops.ModuleOps.importModule(ctx, "json.decoder");
    }

    /** The module of the encoder. */
    @PyValue("encoder")
    static Object encoder(Ctx ctx) {
        return dev.adder.engine.ops.ModuleOps.importModule(ctx, "json.encoder");
    }

    private JsonModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder");
    }

    /** Serialize obj to a JSON formatted str. */
    @Py("dumps(obj, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,"
            + " allow_nan: bool = True, cls=None, indent=None, separators=None, default=None, sort_keys: bool = False,"
            + " **kw) -> str")
    static Object dumps(Ctx ctx, Object obj, boolean skipKeys, boolean ascii, boolean circular, boolean nan,
            Object cls, Object indent, Object separators, Object defaultFunction, boolean sortKeys, PyDict more) {
        if (cls != PyNone.NONE || more.size() > 0) {
            Object encoder = encoder(ctx, skipKeys, ascii, circular, nan, cls, indent, separators, defaultFunction,
                    sortKeys, more);
            return CallOps.callAttribute(ctx, encoder, "encode", obj);
        }
        JsonWriter.Style style = style(ctx, skipKeys, ascii, circular, nan, indent, separators, sortKeys,
                defaultFunction == PyNone.NONE ? null : defaultFunction);
        return Str.of(new JsonWriter(ctx, style).write(obj));
    }

    private static Object encoder(Ctx ctx, boolean skipKeys, boolean ascii, boolean circular, boolean nan, Object cls,
            Object indent, Object separators, Object defaultFunction, boolean sortKeys, PyDict more) {
        String[] names = {"skipkeys", "ensure_ascii", "check_circular", "allow_nan", "indent", "separators", "default",
            "sort_keys"};
        Object[] values = {skipKeys, ascii, circular, nan, indent, separators, defaultFunction, sortKeys};
        names = Arrays.copyOf(names, names.length + more.size());
        values = Arrays.copyOf(values, values.length + more.size());
        int n = 8;
        for (int i = 0; i < more.bound(); i++) {
            if (!(more.keyAt(i) instanceof String key)) continue;
            names[n] = key;
            values[n++] = more.valueAt(i);
        }
        return CallOps.call(ctx, cls == PyNone.NONE ? ENCODER : cls, values, names);
    }

    static JsonWriter.Style style(Ctx ctx, boolean skipKeys, boolean ascii, boolean circular, boolean nan,
            Object indent, Object separators, boolean sortKeys, @Nullable Object defaultFunction) {
        String step = indent == PyNone.NONE ? null : indent(ctx, indent);
        String item = step == null ? ", " : ",";
        String key = ": ";
        if (separators != PyNone.NONE) {
            if (!IterOps.isIterable(separators)) {
                throw Errors.typeError("cannot unpack non-iterable " + Types.of(separators).name + " object");
            }
            Object[] pair = IterOps.toArray(ctx, separators);
            if (pair.length != 2) {
                throw Errors.valueError(pair.length < 2
                        ? "not enough values to unpack (expected 2, got " + pair.length + ")"
                        : "too many values to unpack (expected 2)");
            }
            key = separator(5, pair[1]);
            item = separator(6, pair[0]);
        }
        return new JsonWriter.Style(skipKeys, ascii, circular, nan, step, item, key, sortKeys, defaultFunction);
    }

    private static String separator(int argument, Object given) {
        if (Str.isText(given)) return Str.text(given);
        String type = given == PyNone.NONE ? "None" : Types.nameOf(given);
        throw Errors.typeError("make_encoder() argument " + argument + " must be str, not " + type);
    }

    private static String indent(Ctx ctx, Object indent) {
        if (Str.isText(indent)) return Str.text(indent);
        if (!NumberOps.isIndex(indent)) {
            throw Errors.typeError("can't multiply sequence by non-int of type '" + Types.nameOf(indent) + "'");
        }
        long n = Math.max(0, NumberOps.clippedIndex(ctx, indent));
        ctx.charge(48 + n);
        return " ".repeat((int) Math.min(n, Integer.MAX_VALUE / 2));
    }

    /** Serialize obj as a JSON formatted stream to fp. */
    @Py("dump(obj, fp, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,"
            + " allow_nan: bool = True, cls=None, indent=None, separators=None, default=None, sort_keys: bool = False,"
            + " **kw) -> None")
    static void dump(Ctx ctx, Object obj, Object file, boolean skipKeys, boolean ascii, boolean circular, boolean nan,
            Object cls, Object indent, Object separators, Object defaultFunction, boolean sortKeys, PyDict more) {
        if (cls != PyNone.NONE || more.size() > 0) {
            Object encoder = encoder(ctx, skipKeys, ascii, circular, nan, cls, indent, separators, defaultFunction,
                    sortKeys, more);
            Object parts = CallOps.callAttribute(ctx, encoder, "iterencode", obj);
            PyIterator each = IterOps.iterate(ctx, parts);
            for (Object part = each.next(ctx); part != null; part = each.next(ctx)) {
                ctx.step();
                CallOps.callAttribute(ctx, file, "write", part);
            }
            return;
        }
        JsonWriter.Style style = style(ctx, skipKeys, ascii, circular, nan, indent, separators, sortKeys,
                defaultFunction == PyNone.NONE ? null : defaultFunction);
        new JsonWriter(ctx, style).writeTo(obj, file);
    }

    /** Deserialize s (a str, bytes or bytearray instance containing a JSON document) to a Python object. */
    @Py("loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,"
            + " object_pairs_hook=None, **kw) -> Any")
    static Object loads(Ctx ctx, Object s, Object cls, Object objectHook, Object parseFloat, Object parseInt,
            Object parseConstant, Object pairsHook, PyDict more) {
        if (cls != PyNone.NONE) {
            Object decoder = decoder(ctx, cls, new Object[] {objectHook, pairsHook, parseFloat, parseInt,
                parseConstant}, more);
            return CallOps.callAttribute(ctx, decoder, "decode", Str.of(text(ctx, s)));
        }
        if (more.size() > (more.get("strict") == null ? 0 : 1)) decoder(ctx, DECODER, new Object[0], more);
        boolean strict = !Boolean.FALSE.equals(more.get("strict"));
        JsonScanner.Hooks hooks = new JsonScanner.Hooks(given(objectHook), given(pairsHook), given(parseFloat),
                given(parseInt), given(parseConstant), strict);
        return new JsonScanner(ctx, text(ctx, s), hooks).whole();
    }

    /** The decoder that a class makes of the hooks that are not None and of the other options. */
    private static Object decoder(Ctx ctx, Object cls, Object[] hooks, PyDict more) {
        String[] all = {"object_hook", "object_pairs_hook", "parse_float", "parse_int", "parse_constant"};
        List<String> names = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < more.bound(); i++) {
            if (!(more.keyAt(i) instanceof String key)) continue;
            names.add(key);
            values.add(more.valueAt(i));
        }
        for (int i = 0; i < hooks.length; i++) {
            if (hooks[i] == PyNone.NONE) continue;
            names.add(all[i]);
            values.add(hooks[i]);
        }
        return CallOps.call(ctx, cls, values.toArray(), names.toArray(String[]::new));
    }

    static @Nullable Object given(Object hook) {
        return hook == PyNone.NONE ? null : hook;
    }

    private static String text(Ctx ctx, Object s) {
        if (Str.isText(s)) {
            String text = Str.text(s);
            if (text.startsWith("\uFEFF")) {
                throw JsonErrors.at(ctx, "Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0);
            }
            return text;
        }
        if (s instanceof PyBytes || s instanceof PyByteArray) {
            return Str.text(CallOps.callAttribute(ctx, s, "decode", detectEncoding(ctx, s), "surrogatepass"));
        }
        throw Errors.typeError("the JSON object must be str, bytes or bytearray, not " + Types.of(s).name);
    }

    /** Return the name of the encoding that a JSON document given as bytes is in. */
    @Py("detect_encoding(b) -> str")
    static String detectEncoding(Ctx ctx, Object b) {
        byte[] bytes = b instanceof PyByteArray a ? Arrays.copyOf(a.value, Math.min(4, a.size))
                : b instanceof PyBytes p ? p.value : new byte[0];
        if (starts(bytes, 0, 0, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE, 0, 0)) return "utf-32";
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) return "utf-16";
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return "utf-8-sig";
        if (bytes.length >= 4) {
            if (bytes[0] == 0) return bytes[1] != 0 ? "utf-16-be" : "utf-32-be";
            if (bytes[1] == 0) return bytes[2] != 0 || bytes[3] != 0 ? "utf-16-le" : "utf-32-le";
        } else if (bytes.length == 2) {
            if (bytes[0] == 0) return "utf-16-be";
            if (bytes[1] == 0) return "utf-16-le";
        }
        return "utf-8";
    }

    private static boolean starts(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) return false;
        for (int i = 0; i < prefix.length; i++) if ((bytes[i] & 0xFF) != prefix[i]) return false;
        return true;
    }

    /** Deserialize fp (a .read()-supporting file-like object containing a JSON document) to a Python object. */
    @Py("load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,"
            + " object_pairs_hook=None, **kw) -> Any")
    static Object load(Ctx ctx, Object file, Object cls, Object objectHook, Object parseFloat, Object parseInt,
            Object parseConstant, Object pairsHook, PyDict more) {
        return loads(ctx, CallOps.callAttribute(ctx, file, "read"), cls, objectHook, parseFloat, parseInt,
                parseConstant, pairsHook, more);
    }

    static Object pair(Object value, long end) {
        return new PyTuple(value, end);
    }
}
