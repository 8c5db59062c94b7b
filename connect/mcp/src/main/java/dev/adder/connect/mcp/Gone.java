package dev.adder.connect.mcp;

/** A request that gets no answer any more; the message says why, about the server ("it ended"). */
final class Gone extends Exception {
    private static final long serialVersionUID = 1L;

    private final How how;

    /** What is known of the request. */
    enum How {
        /** It may have been carried out. */
        BROKEN,
        /** The server never took it, and a new connection may help. */
        UNSENT,
        /** The server did not accept it. */
        REFUSED,
        /** The server did not accept whoever asked. */
        FORBIDDEN,
        /** The server does not know this way to speak. */
        UNKNOWN_WAY
    }

    Gone(How how, String why) {
        super(why, null, false, false);
        this.how = how;
    }

    How how() {
        return how;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
