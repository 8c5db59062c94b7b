package dev.adder.engine.declare;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Python function, written as a static Java method. Its Javadoc is the docstring and may not be missing.
 *
 * <pre>{@code
 * /** Remove and return the item at index (default last). *&#47;
 * @Py("pop(self, index: int = -1, /) -> T")
 * static Object pop(Ctx ctx, PyList self, long index) {...}
 * }</pre>
 *
 * <p>The method is static, not private, not generic, throws no checked exception. Its first Java parameter is the
 * {@code Ctx}; then follows one Java parameter for each Python parameter, in the order of the signature.
 *
 * <p>In a {@link PyType} class a first Python parameter {@code self} makes a method and {@code cls} a class method
 * ({@code __new__} too); anything else is a static method. {@code self} is an {@code Object}, a {@code String} or a
 * value class, {@code cls} an {@code Object} or a {@code PyClass}; neither has a default.
 *
 * <p>The Java type of a parameter chooses how the argument is converted:
 * <ul>
 *   <li>{@code Object}: as it is;
 *   <li>{@code long}, {@code int}: an integer or what has {@code __index__};
 *   <li>{@code double}: a float, an integer or what has {@code __float__};
 *   <li>{@code boolean}: its truth value;
 *   <li>{@code String}: a str, as UTF-16 text;
 *   <li>a value class of the engine: an instance of it;
 *   <li>{@code Object[]} for {@code *args} and {@code PyDict} for {@code **kwargs} ({@code @Nullable PyDict}: null if
 *       there are none).
 * </ul>
 *
 * <p>A {@code @Nullable String} or {@code @Nullable} value class is null for None. A {@code @Nullable Object} is null
 * only when the argument is absent, and needs the default {@code ...}.
 *
 * <p>A default is None, True, False, an integer, a float, a string, {@code ()}, or {@code ...} for absent. It must fit
 * the Java type; {@code ...}, and None unless the type is {@code Object}, need {@code @Nullable}. A required
 * parameter does not follow one with a default.
 *
 * <p>The result is {@code void} (None), {@code Object}, {@code long} or {@code int}, {@code double},
 * {@code boolean}, {@code String} or a value class, and not {@code @Nullable}.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Py {
    /** The signature that binds arguments: {@code name(parameters) -> type}. The name is unique in its class. */
    String value();

    /** More precise signatures of the same name, read by the checker and the documentation but not by the binder. */
    String[] overloads() default {};
}
