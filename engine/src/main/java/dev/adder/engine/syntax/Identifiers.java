package dev.adder.engine.syntax;

/** Which characters make a Python identifier (XID_Start, XID_Continue) and which count as printable. */
final class Identifiers {
    private Identifiers() {}

    static boolean isStart(int c) {
        return c == '_' || Character.isUnicodeIdentifierStart(c) && !notXidStart(c);
    }

    static boolean isPart(int c) {
        return c == '_' || Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c)
                && !notXidPart(c) || c == 0xB7 || c == 0x387;
    }

    /** As {@code str.isprintable} sees one character. */
    static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static boolean notXidStart(int c) {
        return c == 0x37A || c == 0xE33 || c == 0xEB3 || c == 0x2E2F || c == 0x309B || c == 0x309C
                || c >= 0xFC5E && c <= 0xFC63 || c == 0xFDFA || c == 0xFDFB || isSplitPresentationForm(c)
                || c == 0xFF9E || c == 0xFF9F;
    }

    private static boolean notXidPart(int c) {
        return c == 0x37A || c == 0x2E2F || c == 0x30FB || c == 0xFF65 || c == 0x309B || c == 0x309C || c >= 0xFC5E && c <= 0xFC63 || c == 0xFDFA
                || c == 0xFDFB || isSplitPresentationForm(c);
    }

    private static boolean isSplitPresentationForm(int c) {
        return c == 0xFE70 || c == 0xFE72 || c == 0xFE74 || c == 0xFE76 || c == 0xFE78 || c == 0xFE7A || c == 0xFE7C
                || c == 0xFE7E;
    }
}
