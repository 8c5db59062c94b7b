package dev.adder.sdk.java;

import dev.adder.engine.data.Data;
import dev.adder.engine.type.Constraints;
import dev.adder.engine.type.PythonText;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.sdk.ToolFailure;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What annotations say about the values of a type where it is used: whether null is one of them, and their limits. What
 * the Python type can say becomes part of it, so that it is documented and checked before the call; all rules are
 * checked again on the Java value.
 *
 * @param nullable whether null is a value
 * @param required whether null is excluded explicitly
 * @param limits the limits as far as a type can have them
 * @param rules all limits
 */
record Marks(boolean nullable, boolean required, Constraints limits, List<Rule> rules) {
    static final Marks NONE = new Marks(false, false, Constraints.NONE, List.of());

    Marks {
        rules = List.copyOf(rules);
    }

    /** What these annotations say. */
    static Marks of(Collection<Annotation> annotations) {
        if (annotations.isEmpty()) {
            return NONE;
        }
        BeanValidation validation = new BeanValidation();
        boolean nullable = false;
        for (Annotation annotation : annotations) {
            nullable |= annotation.annotationType().getSimpleName().equals("Nullable");
            Foreign.opened(annotation).forEach(validation::add);
        }
        return validation.marks(nullable);
    }

    /** The type with the limits that it can have. */
    Type limited(Type type) {
        if (limits.equals(Constraints.NONE)) {
            return type;
        }
        return switch (type) {
            case Type.Union u -> Types.union(u.members().stream().map(this::limited).toList());
            case Type.Constrained c -> new Type.Constrained(c.base(), fitting(c.base(), c.constraints()));
            default -> {
                Constraints fitting = fitting(type, Constraints.NONE);
                yield fitting.equals(Constraints.NONE) ? type : new Type.Constrained(type, fitting);
            }
        };
    }

    private Constraints fitting(Type type, Constraints before) {
        boolean number = says(type, Rule.About.NUMBER);
        boolean length = says(type, Rule.About.LENGTH);
        boolean text = says(type, Rule.About.TEXT);
        Constraints.Builder fitting = Constraints.builder().format(before.format()).pattern(before.pattern());
        if (number) {
            fitting.minimum(limits.minimum(), limits.exclusiveMinimum())
                    .maximum(limits.maximum(), limits.exclusiveMaximum());
        }
        if (length) {
            fitting.minLength(limits.minLength()).maxLength(limits.maxLength());
        }
        if (text && limits.pattern() != null) {
            fitting.pattern(limits.pattern());
        }
        if (text && limits.format() != null && before.format() == null) {
            fitting.format(limits.format());
        }
        return fitting.build();
    }

    private static boolean says(Type type, Rule.About about) {
        Type plain = Types.resolve(Types.withoutNone(type));
        return switch (about) {
            case NUMBER -> plain instanceof Type.Int || plain instanceof Type.Float || plain instanceof Type.Decimal;
            case LENGTH -> plain instanceof Type.Str || plain instanceof Type.ListOf || plain instanceof Type.SetOf;
            case TEXT -> plain instanceof Type.Str;
            case OTHER -> false;
        };
    }

    /** A documentation with the limits that the type does not say by itself. */
    String documented(String doc, Type type) {
        List<String> more = new ArrayList<>();
        for (Rule rule : rules) {
            if (!says(type, rule.about())) {
                more.add(rule.must().startsWith("be ") ? rule.must().substring(3) : "must " + rule.must());
            }
        }
        if (more.isEmpty()) {
            return doc;
        }
        String words = String.join(", ", more);
        return doc.isEmpty() ? words : doc + " (" + words + ")";
    }

    /**
     * Checks a Java value.
     *
     * @throws ToolFailure when a rule does not hold
     */
    void check(Object value, String path, Data data) {
        for (Rule rule : rules) {
            if (!rule.holds().test(value)) {
                throw new ToolFailure("ValueError", "argument '" + path + "' must " + rule.must() + ", not "
                        + PythonText.shortRepr(data, 60));
            }
        }
    }
}
