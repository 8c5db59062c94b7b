package dev.adder.engine.syntax;

import java.util.List;

/** The lists of a syntax tree, nearly all of which have no more than two elements. */
final class Lists {
    private Lists() {}

    /** A list of these elements that does not change. */
    static <T> List<T> of(List<T> elements) {
        return switch (elements.size()) {
            case 0 -> List.of();
            case 1 -> List.of(elements.get(0));
            case 2 -> List.of(elements.get(0), elements.get(1));
            default -> List.copyOf(elements);
        };
    }
}
