package dev.adder.sdk;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.type.PythonText;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Validator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing a program can do: a typed Python function with documentation, the declared effect and limits of a call,
 * and the code behind it. Immutable. Enforcing what is declared here is the gateway's work, not the tool's.
 */
public final class Tool {
    private final ToolName name;
    private final Builder spec;
    private final List<ToolParameter> parameters;
    private final List<Type.Field> fields;

    private Tool(ToolName name, Builder spec) {
        this.name = name;
        this.spec = spec;
        this.parameters = arrange(spec.parameters);
        this.fields = parameters.stream().map(ToolParameter::field).toList();
    }

    /**
     * An exception that a call may end with.
     *
     * @param type name of the Python exception, such as {@code LookupError}
     * @param when what leads to it, such as {@code no such order}
     */
    public record Raises(String type, String when) {}

    /** Starts a tool of this name, which need not be a Python name. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Names made unique; parameters that need an argument first, those by name only last. */
    private static List<ToolParameter> arrange(List<ToolParameter> given) {
        Set<String> taken = new HashSet<>();
        List<ToolParameter> unique = new ArrayList<>();
        for (ToolParameter parameter : given) {
            String name = parameter.name();
            for (int i = 2; !taken.add(name); i++) {
                name = parameter.name() + "_" + i;
            }
            unique.add(name.equals(parameter.name()) ? parameter : parameter.named(name));
        }
        unique.sort(Comparator.comparing(ToolParameter::keywordOnly).thenComparing(p -> !p.required()));
        return List.copyOf(unique);
    }

    /** The name by which programs, policies and logs know the tool. */
    public ToolName name() {
        return name;
    }

    /** The name at the source. */
    public String originalName() {
        return spec.originalName;
    }

    /** Parameters in Python order. */
    public List<ToolParameter> parameters() {
        return parameters;
    }

    /** The parameter of a Python name, or null. */
    public @Nullable ToolParameter parameter(String pythonName) {
        return parameters.stream().filter(p -> p.name().equals(pythonName)).findFirst().orElse(null);
    }

    /** What a call gives. */
    public Type result() {
        return spec.result;
    }

    /** What the result means, or empty. */
    public String resultDoc() {
        return spec.resultDoc;
    }

    /** Whether the result type was learned from results rather than declared. */
    public boolean resultObserved() {
        return spec.resultObserved;
    }

    /** What the tool does; the first line stands alone. */
    public String doc() {
        return spec.doc;
    }

    /** Calls as programs write them. */
    public List<String> examples() {
        return List.copyOf(spec.examples);
    }

    /** What to beware of. */
    public List<String> warnings() {
        return List.copyOf(spec.warnings);
    }

    /** The exceptions that callers may want to catch. */
    public List<Raises> raises() {
        return List.copyOf(spec.raises);
    }

    /** What was wrong with its definition and was mended or left out: for the host, never shown to a model. */
    public List<String> problems() {
        return List.copyOf(spec.problems);
    }

    /** What a call does to the world. */
    public Effect effect() {
        return spec.effect;
    }

    /** Whether a second equal call changes nothing more. */
    public boolean idempotent() {
        return spec.idempotent || spec.effect == Effect.READ;
    }

    /** Whether a person must approve each call. */
    public boolean approval() {
        return spec.approval;
    }

    /** Whether it may take time and so runs off the program's thread. */
    public boolean blocking() {
        return spec.blocking;
    }

    /** Whether programs see it as {@code async def}. */
    public boolean async() {
        return spec.async;
    }

    /** How long a call may take, or null for the gateway's default. */
    public @Nullable Duration timeout() {
        return spec.timeout;
    }

    /** How often it may be called. */
    public List<RateLimit> rateLimits() {
        return List.copyOf(spec.rateLimits);
    }

    /** How many calls one run may make, or null for no such limit. */
    public @Nullable Integer maxCallsPerRun() {
        return spec.maxCallsPerRun;
    }

    /** How many of its calls may be under way at once, in all runs together, or null for no such limit. */
    public @Nullable Integer maxAtOnce() {
        return spec.maxAtOnce;
    }

    /** What a call costs, in the units of the budget. */
    public double cost() {
        return spec.cost;
    }

    /** How long the result of an equal call may be used again, or null when it may not. */
    public @Nullable Duration cacheFor() {
        return spec.cacheFor;
    }

    /** Whether results that may be used again are kept for one run alone, even where runs share them. */
    public boolean cachePerRun() {
        return spec.cachePerRun;
    }

    /** Whether it is offered to the model as an ordinary function call and not inside programs. */
    public boolean direct() {
        return spec.direct;
    }

    /** Version of the tool's meaning, or empty. */
    public String version() {
        return spec.version;
    }

    /** Where it comes from, such as {@code mcp:github} or {@code java}. */
    public String source() {
        return spec.source;
    }

    /** The code behind it. */
    public ToolFunction function() {
        return spec.function;
    }

    /** The parameters as fields of the arguments, by Python name. */
    public List<Type.Field> fields() {
        return fields;
    }

    /** The tool as a callable, for binding and checking calls; the result of an async tool is awaitable. */
    public Type.Callable signature() {
        List<Type.Parameter> list = new ArrayList<>();
        for (ToolParameter parameter : parameters) {
            Data defaultValue = parameter.defaultValue() == null ? Data.NULL : parameter.defaultValue();
            list.add(new Type.Parameter(
                    parameter.name(),
                    parameter.type(),
                    parameter.keywordOnly()
                            ? Type.Parameter.Kind.KEYWORD_ONLY
                            : Type.Parameter.Kind.POSITIONAL_OR_KEYWORD,
                    parameter.required() ? null : PythonText.literal(defaultValue)));
        }
        return new Type.Callable(list, async() ? new Type.Awaitable(result()) : result());
    }

    /** Checks arguments by Python name, strictly, and gives them the form of their types. */
    public Validator.Checked check(Data.Map arguments) {
        return Validator.arguments(name.toString(), fields, arguments);
    }

    /** Arguments under the names that the source knows. */
    public Data.Map wireArguments(Data.Map arguments) {
        Map<String, Data> wire = new LinkedHashMap<>();
        arguments.entries().forEach((key, value) -> {
            ToolParameter parameter = parameter(key);
            wire.put(parameter == null ? key : parameter.key(), value);
        });
        return Data.Map.of(wire);
    }

    /** Arguments as logs may show them: sensitive ones blotted out. */
    public Data.Map redacted(Data.Map arguments) {
        Map<String, Data> shown = new LinkedHashMap<>();
        arguments.entries().forEach((key, value) -> {
            ToolParameter parameter = parameter(key);
            shown.put(key, parameter != null && parameter.sensitive() ? Data.text("***") : value);
        });
        return Data.Map.of(shown);
    }

    /** This tool under another name. */
    public Tool named(ToolName otherName) {
        return otherName.equals(name) ? this : new Tool(otherName, spec);
    }

    /** A builder that starts from this tool. */
    public Builder toBuilder() {
        Builder copy = new Builder(spec);
        return copy.namespace(name.namespace()).pythonName(name.name());
    }

    @Override
    public String toString() {
        return name.toString() + signature().toSignature();
    }

    /** Collects what a tool is. Unless said otherwise it writes, blocks, takes nothing and returns anything. */
    public static final class Builder {
        private final String originalName;
        private String namespace = "";
        private @Nullable String pythonName;
        private String doc = "";
        private List<ToolParameter> parameters = new ArrayList<>();
        private Type result = Type.ANY;
        private String resultDoc = "";
        private boolean resultObserved;
        private List<String> examples = new ArrayList<>();
        private List<String> warnings = new ArrayList<>();
        private List<Raises> raises = new ArrayList<>();
        private List<String> problems = new ArrayList<>();
        private Effect effect = Effect.WRITE;
        private boolean idempotent;
        private boolean approval;
        private boolean blocking = true;
        private boolean async;
        private @Nullable Duration timeout;
        private List<RateLimit> rateLimits = new ArrayList<>();
        private @Nullable Integer maxCallsPerRun;
        private @Nullable Integer maxAtOnce;
        private double cost;
        private @Nullable Duration cacheFor;
        private boolean cachePerRun;
        private boolean direct;
        private String version = "";
        private String source = "";
        private ToolFunction function = (arguments, context) -> {
            throw new ToolFailure("NotImplementedError", "this tool cannot be called");
        };

        private Builder(String originalName) {
            this.originalName = originalName;
        }

        private Builder(Builder other) {
            this.originalName = other.originalName;
            this.namespace = other.namespace;
            this.pythonName = other.pythonName;
            this.doc = other.doc;
            this.parameters = new ArrayList<>(other.parameters);
            this.result = other.result;
            this.resultDoc = other.resultDoc;
            this.resultObserved = other.resultObserved;
            this.examples = new ArrayList<>(other.examples);
            this.warnings = new ArrayList<>(other.warnings);
            this.raises = new ArrayList<>(other.raises);
            this.problems = new ArrayList<>(other.problems);
            this.effect = other.effect;
            this.idempotent = other.idempotent;
            this.approval = other.approval;
            this.blocking = other.blocking;
            this.async = other.async;
            this.timeout = other.timeout;
            this.rateLimits = new ArrayList<>(other.rateLimits);
            this.maxCallsPerRun = other.maxCallsPerRun;
            this.maxAtOnce = other.maxAtOnce;
            this.cost = other.cost;
            this.cacheFor = other.cacheFor;
            this.cachePerRun = other.cachePerRun;
            this.direct = other.direct;
            this.version = other.version;
            this.source = other.source;
            this.function = other.function;
        }

        /** The group it belongs to; made a Python name when the tool is built. */
        public Builder namespace(String value) {
            this.namespace = value;
            return this;
        }

        /** Its name in Python when that should not follow from the original one. */
        public Builder pythonName(@Nullable String value) {
            this.pythonName = value;
            return this;
        }

        /** What it does, first line first. */
        public Builder doc(String value) {
            this.doc = value.strip();
            return this;
        }

        /** Adds a parameter. */
        public Builder parameter(ToolParameter value) {
            this.parameters.add(value);
            return this;
        }

        /** Adds a required parameter. */
        public Builder required(String key, Type type, String parameterDoc) {
            return parameter(ToolParameter.required(key, type, parameterDoc));
        }

        /** Adds an optional parameter; the default may be any plain Java value. */
        public Builder optional(String key, Type type, String parameterDoc, @Nullable Object defaultValue) {
            Data data = defaultValue == null ? null : Data.of(defaultValue);
            return parameter(ToolParameter.optional(key, type, parameterDoc, data));
        }

        /** Replaces all parameters. */
        public Builder parameters(List<ToolParameter> values) {
            this.parameters = new ArrayList<>(values);
            return this;
        }

        /** What a call gives. */
        public Builder result(Type value) {
            this.result = value;
            return this;
        }

        /** What a call gives, and what it means. */
        public Builder result(Type value, String meaning) {
            this.result = value;
            this.resultDoc = meaning;
            return this;
        }

        /** Whether the result type was learned from results. */
        public Builder resultObserved(boolean value) {
            this.resultObserved = value;
            return this;
        }

        /** Adds a call as programs write it. */
        public Builder example(String code) {
            this.examples.add(code);
            return this;
        }

        /** Adds something to beware of. */
        public Builder warning(String text) {
            this.warnings.add(text);
            return this;
        }

        /** Adds an exception that a call may end with. */
        public Builder raises(String type, String when) {
            this.raises.add(new Raises(type, when));
            return this;
        }

        /** Adds something that was wrong with its definition, for the host to know. */
        public Builder problem(String text) {
            this.problems.add(text);
            return this;
        }

        /** What a call does to the world. */
        public Builder effect(Effect value) {
            this.effect = value;
            return this;
        }

        /** Whether a second equal call changes nothing more. */
        public Builder idempotent(boolean value) {
            this.idempotent = value;
            return this;
        }

        /** Whether a person must approve each call. */
        public Builder approval(boolean value) {
            this.approval = value;
            return this;
        }

        /** Fast and on the program's thread. */
        public Builder inline() {
            this.blocking = false;
            return this;
        }

        /** Whether it may take time. */
        public Builder blocking(boolean value) {
            this.blocking = value;
            return this;
        }

        /** Whether programs see it as {@code async def}. */
        public Builder async(boolean value) {
            this.async = value;
            return this;
        }

        /** How long a call may take. */
        public Builder timeout(@Nullable Duration value) {
            this.timeout = value;
            return this;
        }

        /** Adds a limit on how often it may be called. */
        public Builder rateLimit(RateLimit value) {
            this.rateLimits.add(value);
            return this;
        }

        /** How many calls one run may make. */
        public Builder maxCallsPerRun(@Nullable Integer value) {
            this.maxCallsPerRun = value;
            return this;
        }

        /** How many of its calls may be under way at once; the others wait for their turn. */
        public Builder maxAtOnce(@Nullable Integer value) {
            if (value != null && value < 1) {
                throw new IllegalArgumentException("maxAtOnce must be at least 1");
            }
            this.maxAtOnce = value;
            return this;
        }

        /** What a call costs, in a unit of your choice: a run may have a budget of it. */
        public Builder cost(double value) {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("cost must be a number, at least 0");
            }
            this.cost = value;
            return this;
        }

        /** How long the result of an equal call may be used again. */
        public Builder cacheFor(@Nullable Duration value) {
            this.cacheFor = value;
            return this;
        }

        /** Whether results that may be used again are kept for one run alone. */
        public Builder cachePerRun(boolean value) {
            this.cachePerRun = value;
            return this;
        }

        /** Whether it is offered as an ordinary function call and not inside programs. */
        public Builder direct(boolean value) {
            this.direct = value;
            return this;
        }

        /** Version of its meaning. */
        public Builder version(String value) {
            this.version = value;
            return this;
        }

        /** Where it comes from. */
        public Builder source(String value) {
            this.source = value;
            return this;
        }

        /** The code behind it. */
        public Builder function(ToolFunction value) {
            this.function = value;
            return this;
        }

        /** Plain code behind it. */
        public Builder plainFunction(ToolFunction.Plain value) {
            return function(ToolFunction.of(value));
        }

        /**
         * The tool.
         *
         * @throws IllegalArgumentException when a rate limit names a parameter that is not there
         */
        public Tool build() {
            String chosen = pythonName == null ? originalName : pythonName;
            Tool tool = new Tool(
                    new ToolName(Names.namespace(namespace), Names.function(chosen)), new Builder(this));
            for (RateLimit limit : rateLimits) {
                for (String key : limit.keys()) {
                    if (tool.parameter(key) == null) {
                        throw new IllegalArgumentException(
                                "tool '" + tool.name() + "': rate limit by '" + key + "', which is no parameter");
                    }
                }
            }
            return tool;
        }
    }
}
