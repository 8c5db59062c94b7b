package dev.adder.runtime;

import dev.adder.engine.data.Data;
import dev.adder.engine.data.Outcome;
import dev.adder.sdk.Tool;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of one run may cost together. A call takes its cost before it is sent: no two share what is left.
 * Tools that cost nothing need no exact numbers, whose class takes long to load.
 */
final class CostBudget {
    private final @Nullable BigDecimal most;
    private @Nullable BigDecimal spent;

    /** A budget, or none when it is null. */
    CostBudget(@Nullable BigDecimal most) {
        this.most = most;
    }

    /** What is neither negative nor endless, as an exact number. */
    static BigDecimal of(double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("costBudget must be a number, at least 0");
        }
        return BigDecimal.valueOf(value);
    }

    /** Takes what a call of the tool costs; gives the error when that is more than is left. */
    @Nullable
    synchronized Outcome take(Tool tool) {
        if (tool.cost() == 0) return null;
        BigDecimal cost = BigDecimal.valueOf(tool.cost());
        if (most != null && spent().add(cost).compareTo(most) > 0) {
            BigDecimal left = most.subtract(spent()).max(BigDecimal.ZERO);
            String text = tool.name() + "() costs " + shown(cost) + ", and of the run's budget of " + shown(most)
                    + " only " + shown(left) + " is left";
            return new Outcome.Raised("RuntimeError", text, Data.Map.of("cost", tool.cost(), "left",
                    left.doubleValue()));
        }
        spent = spent().add(cost);
        return null;
    }

    /** The cost of a call that is known to have gone out. */
    synchronized void add(Tool tool) {
        if (tool.cost() != 0) spent = spent().add(BigDecimal.valueOf(tool.cost()));
    }

    /** The call was not sent after all. */
    synchronized void giveBack(Tool tool) {
        if (tool.cost() != 0) spent = spent().subtract(BigDecimal.valueOf(tool.cost()));
    }

    /** All of it is there again. */
    synchronized void refill() {
        spent = null;
    }

    private BigDecimal spent() {
        return spent == null ? BigDecimal.ZERO : spent;
    }

    static String shown(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
