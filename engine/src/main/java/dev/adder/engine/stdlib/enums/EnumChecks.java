package dev.adder.engine.stdlib.enums;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code unique} and {@code verify}. */
final class EnumChecks {
    private static final int MOST_MISSING = 256;

    private EnumChecks() {}

    private static List<String> aliases(Ctx ctx, PyClass cls) {
        List<String> aliases = new ArrayList<>();
        PyDict map = EnumMaker.memberMap(cls);
        for (int i = 0; i < map.bound(); i++) {
            Object key = map.keyAt(i);
            if (key == null) continue;
            ctx.step();
            String name = TextOps.strText(ctx, AttrOps.get(ctx, map.valueAt(i), "_name_"));
            if (!name.equals(Str.text(key))) aliases.add(Str.text(key) + " -> " + name);
        }
        return aliases;
    }

    static void unique(Ctx ctx, PyClass cls) {
        List<String> aliases = aliases(ctx, cls);
        if (aliases.isEmpty()) return;
        throw Errors.valueError("duplicate values found in " + TextOps.reprText(ctx, cls) + ": "
                + String.join(", ", aliases));
    }

    static void verify(Ctx ctx, PyClass cls, Object check) {
        if (check == EnumTypes.UNIQUE) {
            List<String> aliases = aliases(ctx, cls);
            if (!aliases.isEmpty()) {
                throw Errors.valueError("aliases found in " + TextOps.reprText(ctx, cls) + ": "
                        + String.join(", ", aliases));
            }
        } else if (check == EnumTypes.CONTINUOUS) {
            continuous(ctx, cls);
        } else if (check == EnumTypes.NAMED_FLAGS) {
            namedFlags(ctx, cls);
        }
    }

    private static Set<BigInteger> values(Ctx ctx, PyClass cls) {
        Set<BigInteger> values = new TreeSet<>();
        for (Object member : EnumMetaMethods.members(ctx, cls)) {
            Object value = AttrOps.get(ctx, member, "_value_");
            if (NumberOps.isInt(value)) values.add(ProtoMember.big(value));
        }
        return values;
    }

    private static void continuous(Ctx ctx, PyClass cls) {
        TreeSet<BigInteger> values = new TreeSet<>(values(ctx, cls));
        if (values.size() < 2) return;
        boolean flag = EnumTypes.isFlag(cls);
        List<String> missing = new ArrayList<>();
        BigInteger next = values.first();
        while (next.compareTo(values.last()) < 0 && missing.size() < MOST_MISSING) {
            ctx.step();
            if (!values.contains(next)) missing.add(next.toString());
            next = flag ? next.shiftLeft(1) : next.add(BigInteger.ONE);
        }
        if (missing.isEmpty()) return;
        String text = "invalid " + (flag ? "flag" : "enum") + " '" + cls.name + "': missing values "
                + String.join(", ", missing);
        throw Errors.valueError(text.length() > MOST_MISSING ? text.substring(0, MOST_MISSING) : text);
    }

    private static void namedFlags(Ctx ctx, PyClass cls) {
        BigInteger known = BigInteger.ZERO;
        for (BigInteger v : values(ctx, cls)) known = known.or(v);
        List<String> names = new ArrayList<>();
        BigInteger unnamed = BigInteger.ZERO;
        PyDict map = EnumMaker.memberMap(cls);
        for (int i = 0; i < map.bound(); i++) {
            Object key = map.keyAt(i);
            if (key == null) continue;
            Object value = AttrOps.get(ctx, map.valueAt(i), "_value_");
            if (!NumberOps.isInt(value) || ProtoMember.big(value).signum() < 0) continue;
            BigInteger rest = ProtoMember.big(value).andNot(known);
            if (rest.signum() == 0) continue;
            names.add(Str.text(key));
            unnamed = unnamed.or(rest);
        }
        if (names.isEmpty()) return;
        String which = names.size() == 1 ? "alias " + names.getFirst() + " is missing"
                : "aliases " + String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast()
                        + " are missing";
        String values = unnamed.bitCount() == 1 ? "value 0x" + unnamed.toString(16)
                : "combined values of 0x" + unnamed.toString(16);
        throw Errors.valueError("invalid Flag '" + cls.name + "': " + which + " " + values
                + " [use enum.show_flag_values(value) for details]");
    }
}
