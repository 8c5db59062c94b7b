package dev.adder.engine.stdlib.abc;

import dev.adder.engine.value.PyClass;

/** Where the number classes stand in the tower of the module {@code numbers}. */
final class NumberTower {
    private NumberTower() {}

    /** Whether a number class is a virtual subclass of a class of {@code numbers}. */
    static boolean has(PyClass number, PyClass abstractClass) {
        int most = switch (number.name) {
            case "int" -> 4;
            case "Fraction" -> 3;
            case "float" -> 2;
            case "complex" -> 1;
            case "Decimal" -> 0;
            default -> -1;
        };
        return level(abstractClass.name) <= most;
    }

    private static int level(String name) {
        return switch (name) {
            case "Number" -> 0;
            case "Complex" -> 1;
            case "Real" -> 2;
            case "Rational" -> 3;
            default -> 4;
        };
    }
}
