package dev.adder.engine.plan;

import dev.adder.engine.data.ToolName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a plan. Steps that call no tool are left out; a list of steps is done in its order. */
public sealed interface PlanNode {

    /** Where it stands in the program. */
    Place place();

    /**
     * A call of a tool.
     *
     * @param number counts the calls of a plan, from one
     * @param arguments those that are passed, by parameter
     * @param certain whether it is reached whenever nothing fails before it
     * @param via through what it is reached when the program does not name the tool there, such as {@code map}
     */
    record Call(int number, ToolName tool, Place place, List<Argument> arguments, boolean certain,
            @Nullable String via) implements PlanNode {
        public Call {
            arguments = List.copyOf(arguments);
        }

        /** What is known of an argument; null when it is not passed, or may be among {@link Argument#open} ones. */
        public @Nullable Origin argument(String name) {
            for (Argument a : arguments) if (a.name().equals(name)) return a.origin();
            return null;
        }

        /** Whether further arguments are passed whose names are not known. */
        public boolean open() {
            return arguments.stream().anyMatch(Argument::open);
        }
    }

    /**
     * Steps that may be done several times.
     *
     * @param variable what is set each time, or empty for {@code while}
     * @param over what is gone over, or the condition of {@code while}, as the program writes it
     * @param times how often, when known
     * @param atMost whether it may end earlier than after {@code times}
     */
    record Loop(String variable, String over, @Nullable Long times, boolean atMost, List<PlanNode> body, Place place)
            implements PlanNode {
        public Loop {
            body = List.copyOf(body);
        }
    }

    /** The one or the other, by a condition as the program writes it. */
    record Branch(String condition, List<PlanNode> then, List<PlanNode> otherwise, Place place) implements PlanNode {
        public Branch {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /**
     * One of several, of which the text does not say which: a variable that holds one of several functions.
     *
     * @param what is called, as the program writes it
     * @param open whether it may also be something that calls no tool
     */
    record Choice(String what, List<List<PlanNode>> options, boolean open, Place place) implements PlanNode {
        public Choice {
            options = options.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The steps of a function of the program, where it is called.
     *
     * @param line where it is defined
     */
    record Function(String name, Reached how, int line, List<PlanNode> body, Place place) implements PlanNode {
        /** How a function comes to run. */
        public enum Reached {
            /** The program calls it here. */
            CALLED,
            /** It is handed to something that may call it, any number of times, from here on. */
            HANDED_ON,
            /** Python calls it by itself, as it does {@code __str__}. */
            BY_PYTHON,
            /** It calls itself: the steps are those around. */
            AGAIN,
            /** The steps are those shown at an earlier call. */
            SHOWN_BEFORE
        }

        public Function {
            body = List.copyOf(body);
        }
    }

    /**
     * Steps that run beside others: tasks and threads.
     *
     * @param how what starts them, such as {@code asyncio.gather}
     */
    record Concurrent(String how, List<PlanNode> body, Place place) implements PlanNode {
        public Concurrent {
            body = List.copyOf(body);
        }
    }

    /** {@code try} with its handlers. */
    record Attempt(List<PlanNode> body, List<Handler> handlers, List<PlanNode> orElse, List<PlanNode> finalBody,
            Place place) implements PlanNode {
        public Attempt {
            body = List.copyOf(body);
            handlers = List.copyOf(handlers);
            orElse = List.copyOf(orElse);
            finalBody = List.copyOf(finalBody);
        }
    }

    /**
     * What is done about an exception.
     *
     * @param type the exceptions, as the program writes them; empty for all
     */
    record Handler(String type, List<PlanNode> body, Place place) {
        public Handler {
            body = List.copyOf(body);
        }
    }

    /**
     * Calls that the text does not show: from here on these tools may be called, any number of times and with any
     * arguments.
     *
     * @param tools which; empty for any tool at all
     * @param reason why
     */
    record Dynamic(List<ToolName> tools, String reason, Place place) implements PlanNode {
        public Dynamic {
            tools = List.copyOf(tools);
        }

        /** Whether it may call any tool. */
        public boolean any() {
            return tools.isEmpty();
        }
    }
}
