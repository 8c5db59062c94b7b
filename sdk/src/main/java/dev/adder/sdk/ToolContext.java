package dev.adder.sdk;

import dev.adder.engine.data.CallId;

/** What a tool may know about the call it answers. */
public interface ToolContext {

    /** The call's identity within its run. */
    CallId call();

    /** On whose behalf the program runs; empty when nobody was named. */
    String principal();

    /** Whether the run is over and the result no longer wanted. */
    boolean cancelled();

    /** The context of a call outside any run, as in a test. */
    static ToolContext standalone() {
        return new Standalone(new CallId("0", 1), "", false);
    }

    /** A context with fixed answers. */
    record Standalone(CallId call, String principal, boolean cancelled) implements ToolContext {}
}
