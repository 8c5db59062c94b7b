package dev.adder.runtime;

/** Asks a person, or something that stands for one, about calls that need approval. */
@FunctionalInterface
public interface Approver {

    /** The answer. */
    sealed interface Decision {
        /** The call goes out. */
        record Approved() implements Decision {}

        /** The call is refused; the program learns why. */
        record Denied(String reason) implements Decision {}

        /** Nobody can say yet: the run stops here, and when it is resumed this call is asked about again. */
        record Undecided(String reason) implements Decision {}
    }

    /** Decides on one call, in its own thread; it may take its time and is interrupted when the run ends. */
    Decision decide(ToolCall call) throws InterruptedException;

    /** An approver who never decides, so that runs stop at what needs approval. */
    static Approver suspending() {
        return call -> new Decision.Undecided("waiting for approval of " + call.tool().name());
    }

    /** An approver who refuses everything. */
    static Approver denying() {
        return call -> new Decision.Denied("it needs approval, and nobody is there to approve it");
    }
}
