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
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Tools from objects whose methods carry {@link dev.adder.sdk.java.Tool}, or LangChain4j's or Spring AI's annotation of
 * that name, on the class itself or on an interface. Reflection happens here, once; a call converts, invokes a method
 * handle and converts back.
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
            if (declared == null) {
                continue;
            }
            dev.adder.sdk.java.Tool about = declared.getAnnotation(dev.adder.sdk.java.Tool.class);
            boolean exact = about != null && about.exactDecimals();
            try {
                tools.add(tool(instance, namespace, method, declared, about,
                        exact ? exactTypes : types, exact ? exactData : data));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        instance.getClass().getSimpleName() + "." + method.getName() + ": " + e.getMessage(), e);
            }
        }
        data.allow(types.beans());
        exactData.allow(exactTypes.beans());
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
        if (isTool(method)) {
            return method;
        }
        List<Class<?>> parents = new ArrayList<>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            parents.add(type.getSuperclass());
        }
        for (Class<?> parent : parents) {
            try {
                Method above = parent.getDeclaredMethod(method.getName(), method.getParameterTypes());
                if (isTool(above)) {
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

    private static boolean isTool(Method method) {
        return method.isAnnotationPresent(dev.adder.sdk.java.Tool.class)
                || Foreign.find(List.of(method.getAnnotations()), Foreign.TOOLS) != null;
    }

    private static Tool tool(
            Object instance,
            String namespace,
            Method method,
            Method declared,
            dev.adder.sdk.java.@Nullable Tool about,
            JavaTypes types,
            JavaData data) {
        method.setAccessible(true);
        List<Argument> arguments = new ArrayList<>();
        Annotation foreign = Foreign.find(List.of(declared.getAnnotations()), Foreign.TOOLS);
        String name = about != null ? about.name() : foreign == null ? "" : Foreign.text(foreign, "name");
        Tool.Builder tool = Tool.builder(name.isEmpty() ? method.getName() : name);
        for (Parameter parameter : declared.getParameters()) {
            Argument argument = argument(parameter, types, data);
            arguments.add(argument);
            if (argument.parameter != null) {
                tool.parameter(argument.parameter);
            }
        }
        Type result = types.of(JavaType.of(declared.getAnnotatedReturnType(), onlyNullness(declared)));
        tool.namespace(namespace).result(result).source("java:" + instance.getClass().getSimpleName());
        if (about != null) {
            describe(tool, about, result);
        } else if (foreign != null) {
            String doc = Foreign.text(foreign, "value");
            tool.doc(doc.isEmpty() ? Foreign.text(foreign, "description") : doc);
        }
        for (Raises raises : declared.getAnnotationsByType(Raises.class)) {
            tool.raises(raises.value(), raises.when());
        }
        for (Example example : declared.getAnnotationsByType(Example.class)) {
            tool.example(example.value());
        }
        for (dev.adder.sdk.java.RateLimit limit : declared.getAnnotationsByType(dev.adder.sdk.java.RateLimit.class)) {
            List<String> keys = List.of(limit.keys()).stream().map(k -> pythonName(k, arguments)).toList();
            tool.rateLimit(new RateLimit(limit.count(), required(limit.per()), keys, limit.perPrincipal()));
        }
        return tool.function(function(Handles.bound(method, instance), arguments, data)).build();
    }

    /** Of the annotations before a method only those of nullness are about its result for sure. */
    private static Annotation[] onlyNullness(Method method) {
        return List.of(method.getAnnotations()).stream()
                .filter(a -> a.annotationType().getSimpleName().equals("Nullable"))
                .toArray(Annotation[]::new);
    }

    private static void describe(Tool.Builder tool, dev.adder.sdk.java.Tool about, Type result) {
        tool.doc(about.value())
                .result(result, about.returns())
                .effect(about.effect())
                .idempotent(about.idempotent())
                .approval(about.approval())
                .blocking(!about.inline())
                .async(about.async())
                .timeout(duration(about.timeout()))
                .maxCallsPerRun(about.maxCallsPerRun() > 0 ? about.maxCallsPerRun() : null)
                .maxAtOnce(about.maxAtOnce() > 0 ? about.maxAtOnce() : null)
                .cost(about.cost())
                .cacheFor(duration(about.cacheFor()))
                .cachePerRun(about.cachePerRun())
                .direct(about.direct())
                .version(about.version());
        List.of(about.warnings()).forEach(tool::warning);
    }

    private static String pythonName(String javaName, List<Argument> arguments) {
        return arguments.stream()
                .filter(a -> a.parameter != null && a.javaName.equals(javaName))
                .map(a -> a.name)
                .findFirst()
                .orElse(javaName);
    }

    /** Makes a parameter's value of what is known about the call. */
    @FunctionalInterface
    private interface FromContext {
        @Nullable
        Object of(ToolContext context) throws Exception;
    }

    /** How one Java parameter gets its value: from the argument of a Python parameter, or from the context. */
    private record Argument(
            String javaName,
            String name,
            @Nullable ToolParameter parameter,
            JavaReaders.@Nullable Reader reader,
            Data absent,
            boolean primitive,
            @Nullable FromContext fromContext) {

        static Argument ofContext(Parameter parameter, FromContext fromContext) {
            return new Argument(parameter.getName(), "", null, null, Data.NULL, false, fromContext);
        }
    }

    /** A parameter that no program sees, or null. */
    private static @Nullable Argument hidden(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == ToolContext.class) {
            return Argument.ofContext(parameter, context -> context);
        }
        if (Foreign.find(List.of(parameter.getAnnotations()), Foreign.MEMORY_ID) != null) {
            if (!type.isAssignableFrom(String.class)) {
                throw new IllegalArgumentException("@ToolMemoryId is the principal's name here and needs a String, not "
                        + type.getSimpleName());
            }
            return Argument.ofContext(parameter, ToolContext::principal);
        }
        if (!Foreign.CONTEXTS.contains(type.getName())) {
            return null;
        }
        try {
            MethodHandle constructor = Handles.constructor(type.getConstructor(Map.class));
            return Argument.ofContext(parameter, context -> Handles.call(constructor,
                    Map.of("principal", context.principal(), "call", context.call().toString())));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " of this version cannot be made from a map", e);
        }
    }

    private static Argument argument(Parameter parameter, JavaTypes types, JavaData data) {
        Argument hidden = hidden(parameter);
        if (hidden != null) {
            return hidden;
        }
        Notes notes = Notes.of(List.of(parameter.getAnnotations()));
        boolean named = !notes.name().isEmpty();
        if (!named && !parameter.isNamePresent()) {
            throw new IllegalArgumentException("parameter names are missing: compile with -parameters, or name them "
                    + "with @Param(name = …)");
        }
        String key = named ? notes.name() : Names.function(parameter.getName());
        JavaType java = JavaType.of(parameter.getAnnotatedType(), parameter.getAnnotations());
        Type type = types.of(java);
        if (Set.class.isAssignableFrom(java.raw())) {
            type = asSet(type);
        }
        Data defaultValue = JavaData.defaultValue(notes, type);
        boolean optional = java.marks().nullable() || notes.optional() || JavaTypes.isOptional(java)
                || defaultValue != null;
        ToolParameter shown = new ToolParameter(
                Names.parameter(key),
                key,
                notes.optional() && defaultValue == null ? Types.optional(type) : type,
                java.marks().documented(notes.doc(), type),
                !optional,
                defaultValue,
                notes.keywordOnly(),
                notes.sensitive());
        Data absent = defaultValue != null ? defaultValue
                : notes.optional() ? JavaReaders.absent(java) : Data.NULL;
        return new Argument(parameter.getName(), shown.name(), shown, data.reader(java), absent,
                java.raw().isPrimitive(), null);
    }

    private static Type asSet(Type type) {
        return switch (type) {
            case Type.ListOf list -> new Type.SetOf(list.item(), false);
            case Type.Constrained c -> new Type.Constrained(asSet(c.base()), c.constraints());
            case Type.Union u -> Types.union(u.members().stream().map(JavaTools::asSet).toList());
            default -> type;
        };
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

    private static @Nullable Object value(Argument argument, Data.Map given, ToolContext context) throws Exception {
        JavaReaders.Reader reader = argument.reader;
        if (reader == null) {
            FromContext fromContext = argument.fromContext;
            return fromContext == null ? null : fromContext.of(context);
        }
        Data value = given.get(argument.name);
        Data used = value == null || value instanceof Data.Null && argument.primitive ? argument.absent : value;
        return reader.read(used, argument.name);
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
