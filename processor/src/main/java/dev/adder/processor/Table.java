package dev.adder.processor;

import dev.adder.processor.Signature.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is declared in one class, checked. The index of a member is its id.
 *
 * @param className simple name of the declaring class
 * @param pythonName name of the Python type or module
 */
record Table(String packageName, String className, String pythonName, boolean type, List<Member> members) {
    /** What a class declares. */
    sealed interface Member {
        String name();

        String doc();
    }

    /** Whether a function is bound, and to what. The names are those of {@code Declaration.Kind}. */
    enum Binding {
        METHOD, CLASS_METHOD, STATIC_METHOD, FUNCTION;

        /** Whether the first parameter is {@code self} or {@code cls}. */
        boolean hasReceiver() {
            return this == METHOD || this == CLASS_METHOD;
        }
    }

    /**
     * A function with the Java types of its parameters, in the same order.
     *
     * @param overloads texts as {@link Signature#text}
     */
    record Function(Signature signature, List<String> overloads, Binding binding, String javaName,
            List<JavaType> types, JavaType result, String doc) implements Member {
        @Override
        public String name() {
            return signature.name();
        }

        Parameter parameter(int index) {
            return signature.parameters().get(index);
        }
    }

    /** A data descriptor. */
    record Property(String name, @Nullable String pythonType, Accessor getter, @Nullable Accessor setter, String doc)
            implements Member {}

    /**
     * A getter or a setter.
     *
     * @param value the type of the result or of the new value
     */
    record Accessor(String javaName, JavaType self, JavaType value) {}

    /** A constant; {@code method} if it is computed. */
    record Value(String name, @Nullable String pythonType, String javaName, boolean method, JavaType result, String doc)
            implements Member {}

    Table {
        members = List.copyOf(members);
    }

    String tableName() {
        return className + "Table";
    }
}
