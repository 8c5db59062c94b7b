package dev.adder.engine.declare;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constant of a module or an attribute of a class: a {@code static final} field, or a static method of the
 * {@code Ctx} alone that is evaluated at the first access. Neither is private. Javadoc is welcome but not required.
 *
 * <pre>{@code
 * @PyValue("pi") static final double PI = Math.PI;
 *
 * @PyValue("version_info: tuple[int, ...]")
 * static Object versionInfo(Ctx ctx) {...}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface PyValue {
    /** The name, or {@code name: type} where the Java type says too little. */
    String value();
}
