package dev.adder.engine.declare;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A top-level class that holds the methods, properties and class attributes of one Python type as static members.
 *
 * <pre>{@code
 * @PyType("list")
 * final class ListMethods {
 *     /** Append object to the end of the list. *&#47;
 *     @Py("append(self, object, /) -> None")
 *     static void append(Ctx ctx, PyList self, Object object) {...}
 * }
 * }</pre>
 *
 * <p>A class carries either this annotation or {@link PyModule}, never both. Its table is {@code ListMethodsTable}.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PyType {
    /** The Python name of the type. */
    String value();
}
