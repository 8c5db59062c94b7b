package dev.adder.engine.stdlib.io;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;

/** The {@code mode} argument of {@code open} and {@code FileIO}. */
record FileMode(boolean reads, boolean writes, boolean creates, boolean appends, boolean updates, boolean text,
        boolean binary) {

    static FileMode of(String mode) {
        PyException invalid = Errors.valueError("invalid mode: '" + mode + "'");
        int seen = 0;
        for (int i = 0; i < mode.length(); i++) {
            int bit = "rwxa+tb".indexOf(mode.charAt(i));
            if (bit < 0 || (seen & 1 << bit) != 0) throw invalid;
            seen |= 1 << bit;
        }
        FileMode m = new FileMode((seen & 1) != 0, (seen & 2) != 0, (seen & 4) != 0, (seen & 8) != 0,
                (seen & 16) != 0, (seen & 32) != 0, (seen & 64) != 0);
        if (m.text && m.binary) throw Errors.valueError("can't have text and binary mode at once");
        if ((seen & 15) == 0) throw none();
        if (Integer.bitCount(seen & 15) > 1) {
            throw Errors.valueError("must have exactly one of create/read/write/append mode");
        }
        return m;
    }

    static FileMode ofRaw(String mode) {
        int kinds = 0;
        int plus = 0;
        for (char c : mode.toCharArray()) {
            if ("rwxa".indexOf(c) >= 0) kinds++;
            else if (c == '+') plus++;
            else if (c != 'b') throw Errors.valueError("invalid mode: " + mode);
        }
        if (kinds != 1 || plus > 1) {
            throw none();
        }
        return new FileMode(mode.contains("r"), mode.contains("w"), mode.contains("x"), mode.contains("a"), plus > 0,
                false, true);
    }

    private static PyException none() {
        return Errors.valueError("Must have exactly one of create/read/write/append mode and at most one plus");
    }

    boolean readable() {
        return reads || updates;
    }

    boolean writable() {
        return !reads || updates;
    }

    /** What {@code FileIO.mode} says. */
    String raw() {
        if (creates) return updates ? "xb+" : "xb";
        if (appends) return updates ? "ab+" : "ab";
        return readable() ? writable() ? "rb+" : "rb" : "wb";
    }
}
