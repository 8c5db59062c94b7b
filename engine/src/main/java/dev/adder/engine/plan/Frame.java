package dev.adder.engine.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call of a function of the program as a plan follows it, or the module. */
final class Frame {
    final @Nullable Frame caller;
    final @Nullable OwnFunction function;
    /** What this call passes; empty when it stands for any call. */
    final Map<Variable, Arg> given = new HashMap<>(4);
    /** What variables get that have only one assignment. */
    final Map<Variable, Stored> stored = new HashMap<>(4);
    /** What {@code *args} and {@code **kwargs} hold, when that is known. */
    @Nullable Variable restName;
    List<Arg> rest = List.of();
    @Nullable Variable namesName;
    Map<String, Arg> names = Map.of();
    /** Whether it may have been left before the place that is looked at. */
    boolean left;
    /** Whether it may end with an exception, or end the program. */
    boolean raises;
    final int depth;

    Frame(@Nullable Frame caller, @Nullable OwnFunction function) {
        this.caller = caller;
        this.function = function;
        this.depth = caller == null ? 0 : caller.depth + 1;
    }

    /** It stands for any call from here on. */
    void forget() {
        given.clear();
        restName = null;
        namesName = null;
    }

    boolean calls(OwnFunction f) {
        for (Frame at = this; at != null; at = at.caller) if (at.function == f) return true;
        return false;
    }
}
