package dev.adder.engine.declare;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The setter of a {@link PyProperty} of the same class: a {@code void} method of the {@code Ctx}, {@code self} and the
 * new value, which is converted like a parameter of {@link Py}.
 *
 * <pre>{@code
 * @PySetter("__name__")
 * static void rename(Ctx ctx, PyFunction self, String name) {...}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PySetter {
    /** The name of the property. */
    String value();
}
