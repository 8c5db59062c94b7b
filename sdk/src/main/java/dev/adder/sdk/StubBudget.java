package dev.adder.sdk;

import java.util.List;

/** Whether stubs fit a number of tokens, without writing all of them when they are far too many. */
final class StubBudget {
    /** Not even a function without parameters and documentation has fewer tokens. */
    private static final int LEAST = 8;

    private StubBudget() {}

    static boolean fits(List<Tool> tools, int tokens) {
        if (tools.isEmpty()) {
            return true;
        }
        if ((long) tools.size() * LEAST > tokens) {
            return false;
        }
        long signatures = 0;
        for (Tool tool : tools) {
            signatures += (tool.parameters().size() * 4L) + DocText.block(tool.doc()).length() / 8;
            if (signatures > tokens) {
                return false;
            }
        }
        return TokenEstimate.of(StubWriter.write(tools)) <= tokens;
    }
}
