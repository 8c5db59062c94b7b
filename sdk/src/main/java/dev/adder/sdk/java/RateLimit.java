package dev.adder.sdk.java;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How often a tool may be called. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(RateLimits.class)
public @interface RateLimit {
    /** How many calls. */
    int count();

    /** In which time, such as {@code 1h}. */
    String per();

    /** Parameters whose values are counted separately. */
    String[] keys() default {};

    /** Whether each principal is counted separately. */
    boolean perPrincipal() default false;
}
