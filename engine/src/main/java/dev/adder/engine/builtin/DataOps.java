package dev.adder.engine.builtin;

import dev.adder.engine.data.Data;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Text;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyDictView;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyRange;
import dev.adder.engine.value.PyRecord;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The border: values to the data that crosses it, and back. Both ways are bounded in depth and size. */
public final class DataOps {
    /** Decimals with more digits, or further from one, cross as text: to read or write out such a number takes long. */
    private static final int LONGEST_DECIMAL = 10_000;
    private static final int FURTHEST_SCALE = 1_000_000;
    private static final int MOST_DEPTH = 200;

    private DataOps() {}

    /** The value as data; {@code what} names it in errors. */
    public static Data toData(Ctx ctx, Object value, String what) {
        return new ToData(ctx, what).convert(value, 0);
    }

    /** The value as data, or null when it is {@code None} or cannot be data. */
    public static @Nullable Data dataOrNull(Ctx ctx, Object value) {
        if (value == PyNone.NONE) return null;
        try {
            return toData(ctx, value, "value");
        } catch (PyException e) {
            return null;
        }
    }

    private static final class ToData {
        private final Ctx ctx;
        private final String what;
        private long bytes;

        ToData(Ctx ctx, String what) {
            this.ctx = ctx;
            this.what = what;
        }

        Data convert(Object o, int depth) {
            ctx.step();
            count(16);
            if (depth > MOST_DEPTH) {
                throw tooDeep();
            }
            return switch (o) {
                case PyNone n -> Data.NULL;
                case Boolean b -> new Data.Bool(b);
                case Long l -> new Data.Int(l);
                case BigInteger i -> Data.of(i);
                case Double d -> new Data.Float(d);
                case String s -> text(s);
                case PyObject p -> object(p, depth);
                default -> throw new IllegalStateException("not a value: " + o.getClass());
            };
        }

        private PyException tooDeep() {
            return Errors.valueError(what + " is nested more than " + MOST_DEPTH
                    + " levels deep, or contains itself");
        }

        private Data text(String s) {
            count(s.length());
            for (int i = 0; i < s.length(); i++) {
                if (Character.isSurrogate(s.charAt(i))) return new Data.Text(wellFormed(s));
            }
            return new Data.Text(s);
        }

        private Data decimal(String text) {
            if (text.length() > LONGEST_DECIMAL) return text(text);
            try {
                BigDecimal value = new BigDecimal(text);
                return Math.abs((long) value.scale()) > FURTHEST_SCALE ? text(text) : new Data.Decimal(value);
            } catch (NumberFormatException e) {
                return text(text);
            }
        }

        private static String wellFormed(String s) {
            StringBuilder out = new StringBuilder(s.length());
            s.codePoints().forEach(c -> out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
            return out.toString();
        }

        private void count(long more) {
            bytes += more;
            if (bytes > ctx.run.limits.resultBytes()) {
                throw Errors.valueError(what + " is larger than " + Text.bytes(ctx.run.limits.resultBytes()));
            }
        }

        private Data object(PyObject o, int depth) {
            if (Str.is(o)) return text(Str.text(o));
            switch (o) {
                case PyList l :
                    return items(l.toArray(), depth);
                case PyTuple t :
                    return fields(t, depth);
                case PyDict d :
                    return map(d, depth);
                case PySet s :
                    return set(s, depth);
                case PyRange r :
                    return items(dev.adder.engine.ops.IterOps.toArray(ctx, r), depth);
                case PyDictView v :
                    return items(dev.adder.engine.ops.IterOps.toArray(ctx, v), depth);
                case PyBytes b :
                    count(b.value.length);
                    return new Data.Bytes(b.value.clone());
                case PyByteArray b :
                    count(b.size);
                    return new Data.Bytes(java.util.Arrays.copyOf(b.value, b.size));
                case PyBoxed b :
                    return convert(b.value, depth + 1);
                default :
                    return special(o, depth);
            }
        }

        private Data fields(PyTuple t, int depth) {
            Object names = t.type().shared ? null : t.type().find("_fields");
            if (!(names instanceof PyTuple f) || f.items.length != t.items.length) return items(t.items, depth);
            Map<String, Data> map = new LinkedHashMap<>();
            for (int i = 0; i < f.items.length; i++) {
                map.put(Str.text(f.items[i]), convert(t.items[i], depth + 1));
            }
            return Data.Map.of(map);
        }

        private Data items(Object[] items, int depth) {
            List<Data> list = new ArrayList<>(items.length);
            for (Object item : items) list.add(convert(item, depth + 1));
            return Data.list(list);
        }

        private Data set(PySet s, int depth) {
            List<Data> list = new ArrayList<>(s.size());
            for (int i = 0; i < s.bound(); i++) {
                Object item = s.at(i);
                if (item != null) list.add(convert(item, depth + 1));
            }
            return Data.list(list);
        }

        private Data map(PyDict d, int depth) {
            Map<String, Data> map = new LinkedHashMap<>();
            for (int i = 0; i < d.bound(); i++) {
                Object key = d.keyAt(i);
                if (key == null) continue;
                Object value = d.valueAt(i);
                String name = key(key, depth);
                count(name.length());
                if (name.chars().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) name = wellFormed(name);
                map.put(name, convert(value, depth + 1));
            }
            Data.Map result = Data.Map.of(map);
            return d instanceof PyRecord r && !r.typeName.isEmpty() ? result.as(r.typeName) : result;
        }

        /** Keys as {@code json.dumps} writes them. */
        private String key(Object key, int depth) {
            if (Str.isText(key)) return Str.text(key);
            if (key instanceof Boolean b) return b ? "true" : "false";
            if (key == PyNone.NONE) return "null";
            if (NumberOps.isReal(key)) return TextOps.reprText(ctx, key);
            Object enumValue = enumValue(key);
            if (enumValue != null) {
                if (depth > MOST_DEPTH) throw tooDeep();
                return key(enumValue, depth + 1);
            }
            if (key instanceof PyTuple) return TextOps.strText(ctx, key);
            return TextOps.strText(ctx, key);
        }

        private @Nullable Object enumValue(Object o) {
            return o instanceof PyObject p && p.type().find("_value2member_map_") != null
                    ? AttrOps.find(ctx, o, "value") : null;
        }

        private Data special(PyObject o, int depth) {
            Object enumValue = enumValue(o);
            if (enumValue != null) return convert(enumValue, depth + 1);
            if (o instanceof PyBaseException) return text(TextOps.strText(ctx, o));
            if (o.type().find("__dataclass_fields__") instanceof PyDict fields) {
                Map<String, Data> map = new LinkedHashMap<>();
                for (int i = 0; i < fields.bound(); i++) {
                    if (!(fields.keyAt(i) instanceof String name)) continue;
                    Object value = AttrOps.find(ctx, o, name);
                    if (value != null) map.put(name, convert(value, depth + 1));
                }
                return Data.Map.of(map);
            }
            String type = o.type().name;
            if (type.equals("Decimal") && o.type().layout.module.equals("decimal")) {
                return decimal(TextOps.strText(ctx, o));
            }
            if (o.type().find("isoformat") != null) {
                return text(TextOps.strText(ctx, CallOps.callAttribute(ctx, o, "isoformat")));
            }
            if (o.type().layout.module.equals("uuid") || o.type().layout.module.equals("pathlib")
                    || o.type().layout.module.equals("fractions") || type.equals("timedelta")) {
                return text(TextOps.strText(ctx, o));
            }
            if (o.type().layout.module.equals("collections") && dev.adder.engine.ops.IterOps.isIterable(o)) {
                return items(dev.adder.engine.ops.IterOps.toArray(ctx, o), depth);
            }
            throw Errors.typeError(what + " contains a '" + Types.nameOf(o)
                    + "' object, which is no plain data; pass numbers, text, lists or dicts");
        }
    }

    /** Data as a value: maps become records, whose keys are attributes too. */
    public static Object fromData(Ctx ctx, Data data) {
        return fromData(ctx, data, 0);
    }

    private static Object fromData(Ctx ctx, Data data, int depth) {
        if (depth > MOST_DEPTH)
            throw Errors.valueError("the tool's result is nested more than " + MOST_DEPTH
                    + " levels deep");
        return switch (data) {
            case Data.Null n -> PyNone.NONE;
            case Data.Bool b -> b.value();
            case Data.Int i -> i.value();
            case Data.BigInt i -> dev.adder.engine.ops.IntOps.of(i.value());
            case Data.Float d -> d.value();
            case Data.Decimal d -> decimal(ctx, d.value());
            case Data.Text t -> text(ctx, t.value());
            case Data.Bytes b -> bytes(ctx, b.value());
            case Data.List l -> {
                PyList list = PyList.withCapacity(ctx, l.items().size());
                for (Data item : l.items()) list.append(ctx, fromData(ctx, item, depth + 1));
                ctx.tick(list.size);
                yield list;
            }
            case Data.Map m -> record(ctx, m, depth);
            case Data.Media m -> media(ctx, m);
        };
    }

    private static Object text(Ctx ctx, String text) {
        ctx.charge(48L + text.length());
        return Str.of(text);
    }

    private static PyBytes bytes(Ctx ctx, byte[] bytes) {
        ctx.charge(40L + bytes.length);
        return new PyBytes(bytes.clone());
    }

    private static PyRecord record(Ctx ctx, Data.Map m, int depth) {
        PyRecord record = new PyRecord(m.typeName() == null ? "" : m.typeName());
        ctx.charge(64);
        ctx.tick(m.entries().size());
        m.entries().forEach((key, value) -> record.put(ctx, Str.of(key), fromData(ctx, value, depth + 1)));
        return record;
    }

    private static PyRecord media(Ctx ctx, Data.Media m) {
        PyRecord record = new PyRecord("Media");
        record.put(ctx, "mime_type", m.mimeType());
        record.put(ctx, "content", bytes(ctx, m.content()));
        record.put(ctx, "name", m.name() == null ? PyNone.NONE : Str.of(m.name()));
        return record;
    }

    private static Object decimal(Ctx ctx, BigDecimal value) {
        var module = dev.adder.engine.ops.ModuleOps.importModule(ctx, "decimal");
        Object type = dev.adder.engine.ops.ModuleOps.importFrom(ctx, module, "Decimal");
        return CallOps.call1(ctx, type, value.toString());
    }
}
