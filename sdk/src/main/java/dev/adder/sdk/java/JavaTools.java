package dev.adder.sdk.java;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import dev.adder.sdk.Names;
import dev.adder.sdk.RateLimit;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolContext;
import dev.adder.sdk.ToolFailure;
import dev.adder.sdk.ToolFunction;
import dev.adder.sdk.ToolParameter;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Tools from objects whose methods carry {@link dev.adder.sdk.java.Tool}, on the class itself or on an interface.
 * Reflection happens here, once; a call converts, invokes a method handle and converts back.
 */
public final class JavaTools {
    private JavaTools() {}

    /**
     * All tools of an object, by method name.
     *
     * @throws IllegalArgumentException when there is none, or one cannot be a tool; the message names it
     */
    public static List<Tool> of(Object instance) {
        Namespace namespace = instance.getClass().getAnnotation(Namespace.class);
        return of(instance, namespace == null ? "" : namespace.value());
    }

    /**
     * All tools of an object in a namespace, by method name.
     *
     * @throws IllegalArgumentException when there is none, or one cannot be a tool; the message names it
     */
    public static List<Tool> of(Object instance, String namespace) {
        JavaTypes types = new JavaTypes(false);
        JavaTypes exactTypes = new JavaTypes(true);
        JavaData data = JavaData.create();
        JavaData exactData = JavaData.create(true);
        List<Tool> tools = new ArrayList<>();
        for (Method method : methods(instance.getClass())) {
            Method declared = declaration(method, instance.getClass());
            dev.adder.sdk.java.Tool about =
                    declared == null ? null : declared.getAnnotation(dev.adder.sdk.java.Tool.class);
            if (declared == null || about == null) {
                continue;
            }
            boolean exact = about.exactDecimals();
            try {
                tools.add(tool(instance, namespace, method, declared, about,
                        exact ? exactTypes : types, exact ? exactData : data));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        instance.getClass().getSimpleName() + "." + method.getName() + ": " + e.getMessage(), e);
            }
        }
        if (tools.isEmpty()) {
            throw new IllegalArgumentException(
                    instance.getClass().getSimpleName() + " has no method with @Tool");
        }
        return List.copyOf(tools);
    }

    /** The methods that could be tools, each once, in a fixed order. */
    private static List<Method> methods(Class<?> type) {
        Set<Method> methods = new LinkedHashSet<>(List.of(type.getMethods()));
        methods.addAll(List.of(type.getDeclaredMethods()));
        return methods.stream()
                .filter(m -> !m.isBridge() && !m.isSynthetic() && m.getDeclaringClass() != Object.class)
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                .toList();
    }

    /** The method itself or the one it implements, whichever carries the annotation; null when none does. */
    private static @Nullable Method declaration(Method method, Class<?> type) {
        if (method.isAnnotationPresent(dev.adder.sdk.java.Tool.class)) {
            return method;
        }
        List<Class<?>> parents = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            parents.add(type.getSuperclass());
        }
        for (Class<?> parent : parents) {
            try {
                Method above = parent.getDeclaredMethod(method.getName(), method.getParameterTypes());
                if (above.isAnnotationPresent(dev.adder.sdk.java.Tool.class)) {
                    return above;
                }
            } catch (NoSuchMethodException e) {
                // not declared there: go on above it
            }
            Method found = declaration(method, parent);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Tool tool(
            Object instance,
            String namespace,
            Method method,
            Method declared,
            dev.adder.sdk.java.Tool about,
            JavaTypes types,
            JavaData data) {
        method.setAccessible(true);
        List<Argument> arguments = new ArrayList<>();
        Tool.Builder tool = Tool.builder(about.name().isEmpty() ? method.getName() : about.name());
        for (Parameter parameter : declared.getParameters()) {
            Argument argument = argument(parameter, types, data);
            arguments.add(argument);
            if (argument.parameter != null) {
                tool.parameter(argument.parameter);
            }
        }
        JavaType result = JavaType.of(declared.getGenericReturnType());
        Type resultType = types.of(result);
        boolean nullable = JavaType.isNullable(declared, declared.getAnnotatedReturnType());
        tool.namespace(namespace)
                .doc(about.value())
                .result(nullable ? Types.optional(resultType) : resultType, about.returns())
                .effect(about.effect())
                .idempotent(about.idempotent())
                .approval(about.approval())
                .blocking(!about.inline())
                .async(about.async())
                .timeout(duration(about.timeout()))
                .maxCallsPerRun(about.maxCallsPerRun() > 0 ? about.maxCallsPerRun() : null)
                .cost(about.cost())
                .cacheFor(duration(about.cacheFor()))
                .direct(about.direct())
                .version(about.version())
                .source("java:" + instance.getClass().getSimpleName());
        List.of(about.warnings()).forEach(tool::warning);
        for (Example example : declared.getAnnotationsByType(Example.class)) {
            tool.example(example.value());
        }
        for (dev.adder.sdk.java.RateLimit limit : declared.getAnnotationsByType(dev.adder.sdk.java.RateLimit.class)) {
            List<String> keys = List.of(limit.keys()).stream().map(k -> pythonName(k, arguments)).toList();
            tool.rateLimit(new RateLimit(limit.count(), required(limit.per()), keys, limit.perPrincipal()));
        }
        return tool.function(function(Handles.bound(method, instance), arguments, data)).build();
    }

    private static String pythonName(String javaName, List<Argument> arguments) {
        return arguments.stream()
                .filter(a -> a.parameter != null && a.javaName.equals(javaName))
                .map(a -> a.name)
                .findFirst()
                .orElse(javaName);
    }

    /** How one Java parameter gets its value; the context's has no Python parameter. */
    private record Argument(
            String javaName,
            String name,
            @Nullable ToolParameter parameter,
            JavaReaders.@Nullable Reader reader,
            Data absent) {}

    private static Argument argument(Parameter parameter, JavaTypes types, JavaData data) {
        if (parameter.getType() == ToolContext.class) {
            return new Argument(parameter.getName(), "", null, null, Data.NULL);
        }
        Param about = parameter.getAnnotation(Param.class);
        boolean named = about != null && !about.name().isEmpty();
        if (!named && !parameter.isNamePresent()) {
            throw new IllegalArgumentException("parameter names are missing: compile with -parameters, or name them "
                    + "with @Param(name = …)");
        }
        String key = named ? about.name() : Names.function(parameter.getName());
        JavaType java = JavaType.of(parameter.getParameterizedType());
        Type type = types.of(java);
        if (Set.class.isAssignableFrom(java.raw()) && type instanceof Type.ListOf list) {
            type = new Type.SetOf(list.item(), false);
        }
        boolean nullable = JavaType.isNullable(parameter, parameter.getAnnotatedType());
        Data defaultValue = about == null ? null : JavaData.defaultValue(about, type);
        boolean optional = nullable || JavaTypes.isOptional(java) || defaultValue != null;
        ToolParameter shown = new ToolParameter(
                Names.parameter(key),
                key,
                nullable ? Types.optional(type) : type,
                about == null ? "" : about.value(),
                !optional,
                defaultValue,
                about != null && about.keywordOnly(),
                about != null && about.sensitive());
        Data absent = defaultValue == null ? Data.NULL : defaultValue;
        return new Argument(parameter.getName(), shown.name(), shown, data.reader(java), absent);
    }

    private static ToolFunction function(MethodHandle method, List<Argument> arguments, JavaData data) {
        return (given, context) -> {
            @Nullable Object[] values = new @Nullable Object[arguments.size()];
            try {
                for (int i = 0; i < values.length; i++) {
                    values[i] = value(arguments.get(i), given, context);
                }
                return outcome(Handles.invoke(method, values), data);
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception | LinkageError e) {
                return ToolFailure.outcomeOf(e);
            }
        };
    }

    private static @Nullable Object value(Argument argument, Data.Map given, ToolContext context) {
        JavaReaders.Reader reader = argument.reader;
        if (reader == null) {
            return context;
        }
        Data value = given.get(argument.name);
        return reader.read(value == null ? argument.absent : value, argument.name);
    }

    private static Outcome outcome(@Nullable Object result, JavaData data) {
        return switch (result) {
            case null -> Outcome.value(Data.NULL);
            case Outcome outcome -> outcome;
            case CompletionStage<?> stage -> new Outcome.Later(stage.handle((value, failure) -> {
                if (failure != null) {
                    return ToolFailure.outcomeOf(failure);
                }
                try {
                    return outcome(value, data);
                } catch (RuntimeException e) {
                    return ToolFailure.outcomeOf(e);
                }
            }));
            default -> Outcome.value(data.toData(result));
        };
    }

    private static @Nullable Duration duration(String text) {
        return text.isBlank() ? null : required(text);
    }

    private static Duration required(String text) {
        String plain = text.strip();
        try {
            if (plain.endsWith("ms")) {
                return Duration.ofMillis(Long.parseLong(plain.substring(0, plain.length() - 2).strip()));
            }
            if (plain.endsWith("d")) {
                return Duration.ofDays(Long.parseLong(plain.substring(0, plain.length() - 1).strip()));
            }
            return Duration.parse(plain.startsWith("P") ? plain : "PT" + plain.replace(" ", ""));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not a time: '" + text + "'; write 30s, 5m, 1h or 1d", e);
        }
    }
}
