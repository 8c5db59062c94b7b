package dev.adder.sdk.java;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents a tool's parameter or a record's component. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Param {
    /** Stands for no default. */
    String NO_DEFAULT = "\0";

    /** What it means. */
    String value() default "";

    /** Its name, when that is not the one in Java. */
    String name() default "";

    /** What counts when it is absent, as JSON or plain text; makes it optional. */
    String defaultValue() default NO_DEFAULT;

    /** Whether it can only be passed by name. */
    boolean keywordOnly() default false;

    /** Whether its value is kept out of logs. */
    boolean sensitive() default false;
}
