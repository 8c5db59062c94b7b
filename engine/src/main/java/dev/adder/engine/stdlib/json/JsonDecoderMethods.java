package dev.adder.engine.stdlib.json;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** {@code json.JSONDecoder}. */
@PyType("JSONDecoder")
final class JsonDecoderMethods {
    static final PyClass TYPE = made();

    private JsonDecoderMethods() {}

    private static PyClass made() {
        PyClass cls = PyClass.builtin("json.decoder", "JSONDecoder", false);
        cls.hasDict = true;
        return cls.install(JsonDecoderMethodsTable.INSTANCE);
    }

    /** Create and return a new object. */
    @Py("__new__(cls, *args, **kwargs) -> JSONDecoder")
    static Object create(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(200);
        return new PyInstance(cls);
    }

    /** Keep the hooks that change what is made. */
    @Py("__init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,"
            + " strict: bool = True, object_pairs_hook=None) -> None")
    static void init(Ctx ctx, PyObject self, Object objectHook, Object parseFloat, Object parseInt,
            Object parseConstant, boolean strict, Object pairsHook) {
        self.setAttribute("object_hook", objectHook);
        self.setAttribute("parse_float", parseFloat);
        self.setAttribute("parse_int", parseInt);
        self.setAttribute("parse_constant", parseConstant);
        self.setAttribute("strict", strict);
        self.setAttribute("object_pairs_hook", pairsHook);
    }

    private static JsonScanner.Hooks hooks(Ctx ctx, PyObject self) {
        return new JsonScanner.Hooks(JsonModule.given(AttrOps.get(ctx, self, "object_hook")),
                JsonModule.given(AttrOps.get(ctx, self, "object_pairs_hook")),
                JsonModule.given(AttrOps.get(ctx, self, "parse_float")),
                JsonModule.given(AttrOps.get(ctx, self, "parse_int")),
                JsonModule.given(AttrOps.get(ctx, self, "parse_constant")),
                TruthOps.isTrue(ctx, AttrOps.get(ctx, self, "strict")));
    }

    /** Return the Python representation of s (a str instance containing a JSON document). */
    @Py("decode(self, s) -> Any")
    static Object decode(Ctx ctx, PyObject self, Object text) {
        if (text instanceof PyBytes || text instanceof PyByteArray) {
            throw Errors.typeError("cannot use a string pattern on a bytes-like object");
        }
        if (!Str.isText(text)) {
            throw Errors.typeError("expected string or bytes-like object, got '" + Types.nameOf(text) + "'");
        }
        String s = Str.text(text);
        return new JsonScanner(ctx, s, hooks(ctx, self)).whole();
    }

    /** Decode a JSON document from s, and return its Python representation and the index where it ended. */
    @Py("raw_decode(self, s, idx: int = 0) -> tuple[Any, int]")
    static Object rawDecode(Ctx ctx, PyObject self, String s, int idx) {
        if (idx < 0) throw Errors.valueError("idx cannot be negative");
        JsonScanner scanner = new JsonScanner(ctx, s, hooks(ctx, self));
        int start = s.offsetByCodePoints(0, Math.max(0, Math.min(idx, s.codePointCount(0, s.length()))));
        Object value = scanner.from(start);
        return JsonModule.pair(value, s.codePointCount(0, scanner.position()));
    }
}
