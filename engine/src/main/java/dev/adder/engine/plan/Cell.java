package dev.adder.engine.plan;

/** A place that values flow into: it only grows, and knows whether it was read before it did. */
final class Cell {
    private Values values = Values.PLAIN;
    private boolean read;

    Values get() {
        read = true;
        return values;
    }

    /**
     * Adds values; true when somebody has read it without them.
     *
     * @param objects whether it matters to know that something is an object that was not followed
     */
    boolean add(Values more, boolean objects) {
        Values before = values;
        values = before.plus(more);
        return values != before && read && (objects || !values.items().isEmpty());
    }

    boolean tooMany() {
        return values.tooMany();
    }
}
