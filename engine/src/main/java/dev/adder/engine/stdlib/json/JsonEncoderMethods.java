package dev.adder.engine.stdlib.json;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** {@code json.JSONEncoder}. */
@PyType("JSONEncoder")
final class JsonEncoderMethods {
    static final PyClass TYPE = made();

    @PyValue("item_separator") static final String ITEM_SEPARATOR = ", ";
    @PyValue("key_separator") static final String KEY_SEPARATOR = ": ";

    private JsonEncoderMethods() {}

    private static PyClass made() {
        PyClass cls = PyClass.builtin("json.encoder", "JSONEncoder", false);
        cls.hasDict = true;
        return cls.install(JsonEncoderMethodsTable.INSTANCE);
    }

    /** Create and return a new object. */
    @Py("__new__(cls, *args, **kwargs) -> JSONEncoder")
    static Object create(Ctx ctx, PyClass cls, Object[] args, dev.adder.engine.value.PyDict kwargs) {
        ctx.charge(200);
        return new PyInstance(cls);
    }

    /** Constructor for JSONEncoder, with sensible defaults. */
    @Py("__init__(self, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True,"
            + " allow_nan: bool = True, sort_keys: bool = False, indent=None, separators=None, default=None) -> None")
    static void init(Ctx ctx, PyObject self, boolean skipKeys, boolean ascii, boolean circular, boolean nan,
            boolean sortKeys, Object indent, Object separators, Object defaultFunction) {
        self.setAttribute("skipkeys", skipKeys);
        self.setAttribute("ensure_ascii", ascii);
        self.setAttribute("check_circular", circular);
        self.setAttribute("allow_nan", nan);
        self.setAttribute("sort_keys", sortKeys);
        self.setAttribute("indent", indent);
        JsonWriter.Style style = JsonModule.style(ctx, false, false, false, false, indent, separators, false, null);
        if (separators != PyNone.NONE) self.setAttribute("key_separator", Str.of(style.keySeparator()));
        if (separators != PyNone.NONE || indent != PyNone.NONE) {
            self.setAttribute("item_separator", Str.of(style.itemSeparator()));
        }
        if (defaultFunction != PyNone.NONE) self.setAttribute("default", defaultFunction);
    }

    /** Implement this method in a subclass such that it returns a serializable object for o. */
    @Py("default(self, o) -> Any")
    static Object defaultFor(Ctx ctx, PyObject self, Object o) {
        throw Errors.typeError("Object of type " + Types.of(o).name + " is not JSON serializable");
    }

    /** Return a JSON string representation of a Python data structure. */
    @Py("encode(self, o) -> str")
    static Object encode(Ctx ctx, PyObject self, Object o) {
        if (self.type().find("iterencode") != TYPE.find("iterencode") && !Str.isText(o)) {
            Object parts = CallOps.call(ctx, AttrOps.get(ctx, self, "iterencode"), new Object[] {o, true},
                    new String[] {"_one_shot"});
            return CallOps.callAttribute(ctx, "", "join", parts);
        }
        return Str.of(new JsonWriter(ctx, style(ctx, self)).write(o));
    }

    private static JsonWriter.Style style(Ctx ctx, PyObject self) {
        JsonWriter.Style plain = JsonModule.style(ctx, flag(ctx, self, "skipkeys"), flag(ctx, self, "ensure_ascii"),
                flag(ctx, self, "check_circular"), flag(ctx, self, "allow_nan"), AttrOps.get(ctx, self, "indent"),
                PyNone.NONE, flag(ctx, self, "sort_keys"), AttrOps.get(ctx, self, "default"));
        return new JsonWriter.Style(plain.skipKeys(), plain.ascii(), plain.circular(), plain.nan(),
                plain.indent(), Str.text(AttrOps.get(ctx, self, "item_separator")),
                Str.text(AttrOps.get(ctx, self, "key_separator")), plain.sortKeys(), plain.defaultFunction());
    }

    private static boolean flag(Ctx ctx, PyObject self, String name) {
        return TruthOps.isTrue(ctx, AttrOps.get(ctx, self, name));
    }

    /** Encode the given object and yield each string representation as available. */
    @Py("iterencode(self, o, _one_shot: bool = False) -> Iterator[str]")
    static Object iterEncode(Ctx ctx, PyObject self, Object o, boolean oneShot) {
        JsonWriter writer = new JsonWriter(ctx, style(ctx, self));
        boolean whole = oneShot && AttrOps.get(ctx, self, "indent") == PyNone.NONE;
        return IterOps.iter(ctx, whole ? new PyTuple(Str.of(writer.write(o))) : writer.inPieces(o));
    }
}
