package dev.adder.engine.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What others know about the steps of a plan and want shown with them: effects, and what a policy says. */
public interface PlanNotes {
    /** Nothing is known. */
    PlanNotes NONE = new PlanNotes() {
        @Override
        public @Nullable Note of(PlanNode.Call call) {
            return null;
        }

        @Override
        public @Nullable Note of(PlanNode.Dynamic dynamic) {
            return null;
        }
    };

    /**
     * What is shown with a step.
     *
     * @param effect what the tool does to the world, in a word; empty when not known
     * @param verdicts what may be decided on it; empty when there is no policy
     * @param dependsOn the arguments that decide between several verdicts
     * @param hidden the arguments whose values must not be shown
     */
    record Note(String effect, List<String> verdicts, List<String> dependsOn, Set<String> hidden) {
        public Note {
            verdicts = List.copyOf(verdicts);
            dependsOn = List.copyOf(dependsOn);
            hidden = Set.copyOf(hidden);
        }

        /** The verdicts in words; empty when there are none. */
        String verdict() {
            return String.join(" or ", verdicts)
                    + (dependsOn.isEmpty() ? "" : ", depends on " + String.join(", ", dependsOn));
        }
    }

    /** About a call, or null. */
    @Nullable
    Note of(PlanNode.Call call);

    /** About calls that the text does not show, or null. */
    @Nullable
    Note of(PlanNode.Dynamic dynamic);
}
