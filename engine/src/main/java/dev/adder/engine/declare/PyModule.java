package dev.adder.engine.declare;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A top-level class that holds the functions and constants of one Python module as static members.
 *
 * <pre>{@code
 * @PyModule("math")
 * final class MathModule {
 *     /** The ratio of a circle's circumference to its diameter. *&#47;
 *     @PyValue("pi") static final double PI = Math.PI;
 *
 *     /** Return the square root of x. *&#47;
 *     @Py("sqrt(x: float, /) -> float")
 *     static double sqrt(Ctx ctx, double x) {...}
 * }
 * }</pre>
 *
 * <p>Several classes may hold the members of one module. A class carries either this annotation or {@link PyType},
 * never both. Its table is {@code MathModuleTable}.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PyModule {
    /** The Python name of the module, dotted for a submodule. */
    String value();

    /** Further names under which programs can import the same members. */
    String[] also() default {};
}
