package dev.adder.runtime;

import dev.adder.engine.data.CallSite;
import dev.adder.engine.data.ToolName;
import dev.adder.engine.run.Limits;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a program, or a session of several blocks, is to run. What is not said is as the Adder has it. */
public final class RunRequest {
    private final Builder spec;

    private RunRequest(Builder spec) {
        this.spec = spec;
    }

    /** Starts a request for a program. */
    public static Builder of(String program) {
        return new Builder(program);
    }

    /** Starts a request for a session, whose blocks come later. */
    public static Builder session() {
        return new Builder("");
    }

    /** The program text; empty for a session. */
    public String program() {
        return spec.program;
    }

    /** The program's name, as in tracebacks. */
    public String name() {
        return spec.name;
    }

    /** On whose behalf it runs, or empty. */
    public String principal() {
        return spec.principal;
    }

    /** What it may use, or null for the Adder's limits. */
    public @Nullable Limits limits() {
        return spec.limits;
    }

    /** What its calls may cost together, or null for the Adder's budget. */
    public @Nullable Double costBudget() {
        return spec.costBudget;
    }

    /** Where its clock starts, or null for now. */
    public @Nullable Instant start() {
        return spec.start;
    }

    /** Its time zone. */
    public ZoneId zone() {
        return spec.zone;
    }

    /** Its seed, or null for a fresh one. */
    public @Nullable Long seed() {
        return spec.seed;
    }

    /** What {@code os.environ} holds. */
    public Map<String, String> environment() {
        return spec.environment;
    }

    /** What {@code sys.argv} holds after the program's name. */
    public List<String> arguments() {
        return spec.arguments;
    }

    /** Takes what it prints as it prints it. */
    public Consumer<String> output() {
        return spec.output;
    }

    /** Takes what it writes to standard error, or null where that goes with the output. */
    public @Nullable Consumer<String> errors() {
        return spec.errors;
    }

    /** Told of each event. */
    public List<Consumer<? super RunEvent>> listeners() {
        return List.copyOf(spec.listeners);
    }

    /** Which calls to stop at and suspend, or null for none. */
    public @Nullable BiPredicate<CallSite, ToolName> suspendAt() {
        return spec.suspendAt;
    }

    /** A request that starts as this one. */
    public Builder toBuilder() {
        return new Builder(spec);
    }

    /** Collects a request. */
    public static final class Builder {
        private final String program;
        private String name = "main.py";
        private String principal = "";
        private @Nullable Limits limits;
        private @Nullable Double costBudget;
        private @Nullable Instant start;
        private ZoneId zone = ZoneOffset.UTC;
        private @Nullable Long seed;
        private Map<String, String> environment = Map.of();
        private List<String> arguments = List.of();
        private Consumer<String> output = text -> {};
        private @Nullable Consumer<String> errors;
        private List<Consumer<? super RunEvent>> listeners = new ArrayList<>();
        private @Nullable BiPredicate<CallSite, ToolName> suspendAt;

        private Builder(String program) {
            this.program = program;
        }

        private Builder(Builder other) {
            this.program = other.program;
            this.name = other.name;
            this.principal = other.principal;
            this.limits = other.limits;
            this.costBudget = other.costBudget;
            this.start = other.start;
            this.zone = other.zone;
            this.seed = other.seed;
            this.environment = other.environment;
            this.arguments = other.arguments;
            this.output = other.output;
            this.errors = other.errors;
            this.listeners = new ArrayList<>(other.listeners);
            this.suspendAt = other.suspendAt;
        }

        /** The program's name, as in tracebacks. */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /** On whose behalf it runs. */
        public Builder principal(String value) {
            this.principal = value;
            return this;
        }

        /** What it may use. */
        public Builder limits(Limits value) {
            this.limits = value;
            return this;
        }

        /** What its calls may cost together. */
        public Builder costBudget(double value) {
            CostBudget.of(value);
            this.costBudget = value;
            return this;
        }

        /** Where its clock starts. */
        public Builder start(Instant value) {
            this.start = value;
            return this;
        }

        /** Its time zone. */
        public Builder zone(ZoneId value) {
            this.zone = value;
            return this;
        }

        /** What feeds its random numbers. */
        public Builder seed(long value) {
            this.seed = value;
            return this;
        }

        /** What {@code os.environ} holds. */
        public Builder environment(Map<String, String> value) {
            this.environment = Map.copyOf(value);
            return this;
        }

        /** What {@code sys.argv} holds after the program's name. */
        public Builder arguments(List<String> value) {
            this.arguments = List.copyOf(value);
            return this;
        }

        /** Takes what it prints as it prints it. */
        public Builder output(Consumer<String> value) {
            this.output = value;
            return this;
        }

        /** Takes what it writes to {@code sys.stderr}; unless said otherwise, that goes with the output. */
        public Builder errors(Consumer<String> value) {
            this.errors = value;
            return this;
        }

        /** Adds a listener to the run's events. */
        public Builder listen(Consumer<? super RunEvent> value) {
            this.listeners.add(value);
            return this;
        }

        /** Stops before the calls that fit, so that the run can be resumed there; such a call is not made. */
        public Builder suspendAt(BiPredicate<CallSite, ToolName> value) {
            this.suspendAt = value;
            return this;
        }

        /** The request. */
        public RunRequest build() {
            return new RunRequest(new Builder(this));
        }
    }
}
