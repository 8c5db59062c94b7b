package dev.adder.engine.declare;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The getter of a data descriptor of a {@link PyType}; without a {@link PySetter} of the same name it is read-only.
 * The method takes the {@code Ctx} and {@code self}, and its Javadoc is the docstring. A {@code @Nullable} result that
 * is null says that the instance has no such attribute.
 *
 * <pre>{@code
 * /** The real part of a complex number. *&#47;
 * @PyProperty("real: float")
 * static double real(Ctx ctx, PyComplex self) {...}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface PyProperty {
    /** The name, or {@code name: type} where the Java type says too little. */
    String value();
}
