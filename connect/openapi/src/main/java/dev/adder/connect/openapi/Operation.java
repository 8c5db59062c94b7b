package dev.adder.connect.openapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a call of one operation needs to know.
 *
 * @param method its HTTP method
 * @param server address that its path is appended to, without a slash at its end
 * @param path its path, with parameters in braces
 * @param parameters its parameters in their order
 * @param body its body, or null
 * @param accept the types of answers that it can give
 * @param answer what to make of an answer
 * @param schemes how to show who calls
 */
record Operation(String method, String server, String path, List<WireParameter> parameters, @Nullable BodyPlan body,
        String accept, Answer answer, List<Credentials.Scheme> schemes) {

    /** What the content of an answer is. */
    enum Answer {
        JSON, TEXT, BYTES, NONE, UNKNOWN
    }

    /** What messages call it. */
    String shown() {
        return method + " " + path;
    }

    /** Whether a call that was not answered may have changed something. */
    boolean changes() {
        return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS") && !method.equals("TRACE");
    }
}
