package dev.adder.engine.plan;

import dev.adder.engine.data.Data;
import java.util.List;

/** What is known, before the run, of the value that a call passes. */
public sealed interface Origin {

    /** The same value each time, as the tool gets it before its own conversions. */
    record Constant(Data value) implements Origin {}

    /** One of these values. */
    record OneOf(List<Data> values, String text) implements Origin {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /**
     * The variable of a loop, or an element of what a function such as {@code map} goes over.
     *
     * @param over what is gone over, as the program writes it
     * @param values all its values when they are known, else empty
     */
    record Each(String name, String over, List<Data> values) implements Origin {
        public Each {
            values = List.copyOf(values);
        }
    }

    /**
     * The result of a call, or a part of it.
     *
     * @param call the number of the call
     * @param text as the program writes it
     */
    record Result(int call, String text) implements Origin {}

    /** What the program is given from outside: its arguments, environment, standard input. */
    record Input(String text) implements Origin {}

    /**
     * Anything else.
     *
     * @param text as the program writes it
     * @param calls the numbers of the calls whose results are seen in it
     */
    record Expression(String text, List<Integer> calls) implements Origin {
        public Expression {
            calls = calls.stream().sorted().toList();
        }
    }

    /** All values that it can have; empty when they are not known. */
    default List<Data> values() {
        return switch (this) {
            case Constant c -> List.of(c.value());
            case OneOf o -> o.values();
            case Each e -> e.values();
            case Result r -> List.of();
            case Input i -> List.of();
            case Expression e -> List.of();
        };
    }
}
