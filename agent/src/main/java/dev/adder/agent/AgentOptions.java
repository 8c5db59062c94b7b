package dev.adder.agent;

import dev.adder.runtime.RunRequest;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** How agents go about a question; the same for code mode and dispatch, so that both can be compared. */
public final class AgentOptions {
    /** Steps unless said otherwise. */
    public static final int MAX_STEPS = 12;
    /** Characters of one output or result that a model is shown, unless said otherwise. */
    public static final int RESULT_CHARS = 8_000;

    private final Builder spec;
    private final RunRequest session;

    private AgentOptions(Builder spec) {
        this.spec = new Builder(spec);
        Consumer<? super AgentEvent> listener = spec.listener;
        session = spec.session.build().toBuilder().listen(e -> listener.accept(new AgentEvent.InProgram(e))).build();
    }

    /** Options as they are unless said otherwise. */
    public static AgentOptions defaults() {
        return builder().build();
    }

    /** Starts options. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many replies a question may take. */
    public int maxSteps() {
        return spec.maxSteps;
    }

    /** How many characters of one output or result the model is shown. */
    public int resultChars() {
        return spec.resultChars;
    }

    /** What a question may use. */
    public Budget budget() {
        return spec.budget;
    }

    /** What the model costs. */
    public Budget.Prices prices() {
        return spec.prices;
    }

    /** Told of each event. */
    public Consumer<? super AgentEvent> listener() {
        return spec.listener;
    }

    /** What the model is told besides, or empty. */
    public String instructions() {
        return spec.instructions;
    }

    /** Whether programs come as calls of {@code run_python} rather than as fenced blocks. */
    public boolean codeAsFunction() {
        return spec.codeAsFunction;
    }

    /** Nanoseconds, by which times are measured. */
    public LongSupplier nanoTime() {
        return spec.nanoTime;
    }

    /** How the programs of a question run. */
    public RunRequest session() {
        return session;
    }

    /** Collects options. */
    public static final class Builder {
        private int maxSteps = MAX_STEPS;
        private int resultChars = RESULT_CHARS;
        private Budget budget = Budget.UNLIMITED;
        private Budget.Prices prices = Budget.Prices.NONE;
        private Consumer<? super AgentEvent> listener = event -> {};
        private String instructions = "";
        private boolean codeAsFunction;
        private LongSupplier nanoTime = System::nanoTime;
        private RunRequest.Builder session = RunRequest.session();

        private Builder() {}

        private Builder(Builder other) {
            maxSteps = other.maxSteps;
            resultChars = other.resultChars;
            budget = other.budget;
            prices = other.prices;
            listener = other.listener;
            instructions = other.instructions;
            codeAsFunction = other.codeAsFunction;
            nanoTime = other.nanoTime;
            session = other.session;
        }

        /** How many replies a question may take. */
        public Builder maxSteps(int value) {
            maxSteps = value;
            return this;
        }

        /** How many characters of one output or result the model is shown. */
        public Builder resultChars(int value) {
            resultChars = value;
            return this;
        }

        /** What a question may use. */
        public Builder budget(Budget value) {
            budget = value;
            return this;
        }

        /** What the model costs. */
        public Builder prices(Budget.Prices value) {
            prices = value;
            return this;
        }

        /** Told of each event, on whichever thread it happens. */
        public Builder listener(Consumer<? super AgentEvent> value) {
            listener = value;
            return this;
        }

        /** What the model is told besides. */
        public Builder instructions(String value) {
            instructions = value;
            return this;
        }

        /** Whether programs come as calls of {@code run_python} rather than as fenced blocks; both are understood. */
        public Builder codeAsFunction(boolean value) {
            codeAsFunction = value;
            return this;
        }

        /** Nanoseconds, by which times are measured. */
        public Builder nanoTime(LongSupplier value) {
            nanoTime = value;
            return this;
        }

        /** How the programs of a question run: principal, limits, clock and seed. */
        public Builder session(RunRequest.Builder value) {
            session = value;
            return this;
        }

        /** The options. */
        public AgentOptions build() {
            return new AgentOptions(this);
        }
    }
}
