package dev.adder.sdk.java;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An exception that a tool may end with and that programs may want to catch. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(RaisesSeveral.class)
public @interface Raises {
    /** Name of the Python exception, such as {@code LookupError}. */
    String value();

    /** What leads to it. */
    String when() default "";
}
