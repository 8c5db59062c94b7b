package dev.adder.connect.openapi;

/** A part of a document cannot be used: whoever reads it leaves that part out, with this message as the reason. */
final class BadPart extends Exception {
    private static final long serialVersionUID = 1L;

    BadPart(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
