package dev.adder.cli;

/**
 * A configuration of {@code java.util.logging} without any handler: what goes wrong is told by the command's own
 * message. Named to the log manager by its class name.
 */
public final class QuietLogs {
    /** Called by the log manager. */
    public QuietLogs() {
        // The manager leaves all configuration to this class, and there is none.
    }

    /** From now on nothing is logged, unless {@code ADDER_DEBUG} asks for it. */
    static void install() {
        if (System.getenv("ADDER_DEBUG") == null) {
            System.setProperty("java.util.logging.config.class", QuietLogs.class.getName());
        }
    }
}
