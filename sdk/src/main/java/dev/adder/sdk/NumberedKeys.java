package dev.adder.sdk;

import dev.adder.engine.type.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fields that differ in a number alone, such as {@code Parameter1.Name} to {@code Parameter99.Name}. */
final class NumberedKeys {
    private static final int MANY = 8;
    private static final int SHOWN = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Map<Family, Integer> sizes = new HashMap<>();
    private final Map<Family, Integer> seen = new HashMap<>();

    private record Family(String name, Type type, boolean required, String doc) {}

    NumberedKeys(List<Type.Field> fields) {
        for (Type.Field field : fields) {
            Family family = family(field);
            if (family != null) {
                sizes.merge(family, 1, Integer::sum);
            }
        }
    }

    /** Whether a field is one of many that differ in a number alone, and not among the first ones; asked in order. */
    boolean isOneOfMany(Type.Field field) {
        Family family = family(field);
        return family != null && sizes.getOrDefault(family, 0) >= MANY && seen.merge(family, 1, Integer::sum) > SHOWN;
    }

    private static @Nullable Family family(Type.Field field) {
        Matcher number = NUMBER.matcher(field.name());
        if (!number.find()) {
            return null;
        }
        return new Family(number.replaceFirst("#"), field.type(), field.required(),
                NUMBER.matcher(field.doc()).replaceAll("#"));
    }
}
