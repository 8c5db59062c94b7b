package dev.adder.sdk.java;

import dev.adder.sdk.Effect;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a tool. Times are written {@code 500ms}, {@code 30s}, {@code 5m}, {@code 1h}, {@code 1d} or in ISO
 * form; an empty text leaves them unset.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Tool {
    /** What it does, first line first. */
    String value();

    /** Its name, when that is not the method's in {@code snake_case}. */
    String name() default "";

    /** What the result means. */
    String returns() default "";

    /** What a call does to the world. */
    Effect effect() default Effect.WRITE;

    /** Whether a second equal call changes nothing more. */
    boolean idempotent() default false;

    /** Whether a person must approve each call. */
    boolean approval() default false;

    /** Whether it is fast enough for the program's own thread. */
    boolean inline() default false;

    /** Whether programs see it as {@code async def}. */
    boolean async() default false;

    /** How long a call may take. */
    String timeout() default "";

    /** How many calls one run may make; zero for no such limit. */
    int maxCallsPerRun() default 0;

    /** How many of its calls may be under way at once; zero for no such limit. */
    int maxAtOnce() default 0;

    /** What a call costs, in a unit of your choice: a run may have a budget of it. */
    double cost() default 0;

    /** How long the result of an equal call may be used again. */
    String cacheFor() default "";

    /** Whether results that may be used again are kept for one run alone. */
    boolean cachePerRun() default false;

    /** Whether it is offered as an ordinary function call and not inside programs. */
    boolean direct() default false;

    /** What to beware of. */
    String[] warnings() default {};

    /** Whether {@code BigDecimal} is Python's {@code Decimal} and not a plain number. */
    boolean exactDecimals() default false;

    /** Version of its meaning. */
    String version() default "";
}
