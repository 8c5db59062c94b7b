package dev.adder.engine.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What an expression may give: some of the values that matter, and whether it may also be an object that was not
 * followed. Nothing of both is plain data or an object of the library.
 *
 * @param unknown whether it may be an object of the program's own classes, or something that was handed on
 */
record Values(boolean unknown, List<Value> items) {
    static final Values PLAIN = new Values(false, List.of());
    static final Values UNKNOWN = new Values(true, List.of());
    /** One with more is not followed any further. */
    static final int MOST = 256;

    Values plus(Values more) {
        if (more == this || more == PLAIN) return this;
        if (this == PLAIN) return more;
        List<Value> all = items;
        for (Value v : more.items) {
            if (has(all, v) || all.size() > MOST) continue;
            if (all == items) all = new ArrayList<>(items);
            all.add(v);
        }
        boolean either = unknown || more.unknown;
        return all == items && either == unknown ? this : new Values(either, all);
    }

    private static boolean has(List<Value> all, Value v) {
        for (Value known : all) if (known == v) return true;
        return false;
    }

    /** These, or something that was not followed. */
    Values orUnknown() {
        return unknown ? this : items.isEmpty() ? UNKNOWN : new Values(true, items);
    }

    boolean plain() {
        return !unknown && items.isEmpty();
    }

    boolean tooMany() {
        return items.size() > MOST;
    }

    /** The only thing it can be; null when there are others. */
    @org.jspecify.annotations.Nullable
    Value only() {
        return !unknown && items.size() == 1 ? items.getFirst() : null;
    }
}
