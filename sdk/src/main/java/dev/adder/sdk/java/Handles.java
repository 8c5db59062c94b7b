package dev.adder.sdk.java;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Method handles in the two generic forms that converters and tools call. What is called may throw what it likes. */
final class Handles {
    private Handles() {}

    /** An instance method without parameters, as a function of its object. */
    static MethodHandle unary(Method method) {
        try {
            return MethodHandles.lookup()
                    .unreflect(method)
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("cannot call " + method.getName(), e);
        }
    }

    /** A constructor of one parameter, as a function of it. */
    static MethodHandle constructor(Constructor<?> constructor) {
        try {
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("cannot call " + constructor, e);
        }
    }

    /** A method bound to its object, as a function of an array of arguments. */
    static MethodHandle bound(Method method, Object instance) {
        try {
            MethodHandle handle = MethodHandles.lookup().unreflect(method);
            boolean isStatic = Modifier.isStatic(method.getModifiers());
            return (isStatic ? handle : handle.bindTo(instance))
                    .asFixedArity()
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("cannot call " + method.getName(), e);
        }
    }

    /** Calls a tool's method; what it throws passes unchanged. */
    static @Nullable Object invoke(MethodHandle handle, @Nullable Object[] arguments) throws Exception {
        try {
            return (@Nullable Object) handle.invokeExact(arguments);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Object call(MethodHandle handle, Object argument) {
        try {
            return (@Nullable Object) handle.invokeExact(argument);
        } catch (Throwable e) {
            throw Handles.<RuntimeException>asIs(e);
        }
    }

    static void set(MethodHandle handle, Object owner, @Nullable Object value) {
        try {
            handle.invokeExact(owner, value);
        } catch (Throwable e) {
            throw Handles.<RuntimeException>asIs(e);
        }
    }

    static @Nullable Object spread(MethodHandle handle, @Nullable Object[] arguments) {
        try {
            return (@Nullable Object) handle.invokeExact(arguments);
        } catch (Throwable e) {
            throw Handles.<RuntimeException>asIs(e);
        }
    }

    /** Throws what was caught unchanged, checked or not. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException asIs(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
