package dev.adder.runtime;

import dev.adder.engine.data.CallId;
import dev.adder.engine.data.Data;
import dev.adder.sdk.Tool;

/**
 * A call as policies, approvers and interceptors see it: the real tool and its valid arguments, whatever name the
 * program reached it by.
 *
 * @param id the call's identity in its run
 * @param tool the tool
 * @param arguments valid arguments by parameter name
 * @param principal on whose behalf the program runs, or empty
 * @param line line of the program
 */
public record ToolCall(CallId id, Tool tool, Data.Map arguments, String principal, int line) {

    /** The arguments as a log may show them. */
    public Data.Map shownArguments() {
        return tool.redacted(arguments);
    }
}
