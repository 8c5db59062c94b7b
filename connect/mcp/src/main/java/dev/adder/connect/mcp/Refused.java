package dev.adder.connect.mcp;

/** The server answered a request with an error; the message is the server's. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 10_000;

    Refused(String message) {
        super(message.length() > LONGEST ? message.substring(0, LONGEST) + "..." : message, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
