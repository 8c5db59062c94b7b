package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Constraints;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The parts of schemas that have no parts themselves: values, limits, binary content. */
final class ScalarTypes {
    private static final int MAX_LITERALS = 400;
    private static final int MAX_LITERAL = 200;

    private static final Pattern PLACE = Pattern.compile("\\w\\{\\w{1,40}\\}|\\{\\w{1,40}\\}\\w");

    /** Formats that say how wide a number is, or nothing at all. */
    private static final Set<String> SILENT =
            Set.of("int32", "int64", "float", "double", "string", "text", "password", "unixtime", "binary");

    private static final Set<String> TIMES = Set.of("date", "date-time", "time", "duration", "byte");

    /** Limits beyond what numbers can be are no limits. */
    private static final BigDecimal HUGE = BigDecimal.valueOf(1L << 53);

    private ScalarTypes() {}

    /** Exactly one of these values; text if one of them has a place for something in it, as {@code team_{id}} has. */
    static Type literal(List<Data> values) {
        if (values.stream().anyMatch(v -> v instanceof Data.Text t && PLACE.matcher(t.value()).find())) {
            return values.contains(Data.NULL) ? Types.optional(Type.STR) : Type.STR;
        }
        boolean literal = values.size() <= MAX_LITERALS && values.stream().allMatch(v -> switch (v) {
            case Data.Text t -> t.value().length() <= MAX_LITERAL;
            case Data.Int i -> true;
            case Data.Bool b -> true;
            case Data.Null n -> true;
            default -> false;
        });
        if (!literal) {
            return Types.joinAll(values.stream().map(Types::of).toList());
        }
        List<Data> named = values.stream().filter(v -> !(v instanceof Data.Null)).distinct().toList();
        Type type = named.isEmpty() ? Type.NONE : new Type.Literal(named);
        return values.contains(Data.NULL) && !named.isEmpty() ? Types.optional(type) : type;
    }

    /** A type with the limits of its schema, or as it is. */
    static Type limited(Spot schema, Type base, boolean limits) {
        boolean text = base instanceof Type.Str;
        boolean list = base instanceof Type.ListOf;
        boolean number = !text && !list && !(base instanceof Type.TupleOf);
        Constraints.Builder all = Constraints.builder().format(text ? format(schema, limits) : null);
        if (limits) {
            BigDecimal low = number ? bound(schema, "minimum") : null;
            BigDecimal high = number ? bound(schema, "maximum") : null;
            BigDecimal above = number ? decimal(schema, "exclusiveMinimum") : null;
            BigDecimal below = number ? decimal(schema, "exclusiveMaximum") : null;
            all.minimum(above == null ? low : above, above != null || schema.flag("exclusiveMinimum"))
                    .maximum(below == null ? high : below, below != null || schema.flag("exclusiveMaximum"))
                    .multipleOf(number ? decimal(schema, "multipleOf") : null)
                    .minLength(text ? length(schema, "minLength") : list ? length(schema, "minItems") : null)
                    .maxLength(text ? length(schema, "maxLength") : list ? length(schema, "maxItems") : null)
                    .pattern(text ? pattern(schema) : null)
                    .unique(list && schema.flag("uniqueItems"));
        }
        Constraints constraints = all.build();
        return constraints.equals(Constraints.NONE) ? base : new Type.Constrained(base, constraints);
    }

    private static @Nullable String format(Spot schema, boolean all) {
        String format = schema.text("format");
        if (!all) {
            return format != null && TIMES.contains(format) ? format : null;
        }
        return format == null || SILENT.contains(format) || format.length() > 40 ? null : format;
    }

    /** Patterns are written for another engine: one that this engine does not understand is left to the service. */
    private static @Nullable String pattern(Spot schema) {
        String pattern = schema.text("pattern");
        if (pattern == null || pattern.length() > 200) {
            return null;
        }
        try {
            Pattern.compile(pattern);
            return pattern;
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    private static @Nullable BigDecimal bound(Spot schema, String key) {
        BigDecimal bound = decimal(schema, key);
        return bound == null || bound.abs().compareTo(HUGE) >= 0 ? null : bound;
    }

    private static @Nullable BigDecimal decimal(Spot schema, String key) {
        return switch (schema.map().get(key)) {
            case Data.Int i -> BigDecimal.valueOf(i.value());
            case Data.BigInt b -> new BigDecimal(b.value());
            case Data.Float f -> Double.isFinite(f.value()) ? BigDecimal.valueOf(f.value()).stripTrailingZeros() : null;
            case Data.Decimal d -> d.value();
            case null, default -> null;
        };
    }

    private static @Nullable Integer length(Spot schema, String key) {
        return schema.map().get(key) instanceof Data.Int i && i.value() >= 0 && i.value() <= Integer.MAX_VALUE
                ? Integer.valueOf((int) i.value())
                : null;
    }

    /** Whether a schema means bytes where content of any kind can stand, as in a form. */
    static boolean isBinary(Spot schema) {
        String format = schema.words("format");
        boolean encoded = schema.has("contentEncoding");
        return format.equals("binary") || format.equals("file")
                || !encoded && schema.has("contentMediaType") && !schema.words("contentMediaType").contains("json");
    }

    /** A default that a signature can show, or null. */
    static @Nullable Data plainDefault(@Nullable Data value) {
        return switch (value) {
            case Data.Text t -> t.value().length() <= 100 ? t : null;
            case Data.Int i -> i;
            case Data.Float f -> Double.isFinite(f.value()) ? f : null;
            case Data.Bool b -> b;
            case null, default -> null;
        };
    }
}
