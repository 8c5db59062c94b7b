package dev.adder.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts normalised in pieces, and with their marks put in order before, are what the JDK makes of the whole. */
class NormalFormTest {
    private static final String[] PIECES = {"a", "e", "\u0301", "\u0323", "\u0344", "\u05b0", "\u0345", "\u1100",
        "\u1161", "\u11a8", "\uac00", "\u09c7", "\u09be", "\u0f71", "\u0f73", "\u3131", "\u314f", "\uff9e", "\u304b",
        "\u3099", "\ufb01", "\ufdfa", "\ud834\udd5f", "\ud834\udd65", "\ud804\udd31", "\ud804\udd27", "\u212b", "x"};

    @Test
    void piecesAreLikeTheWhole() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            var text = new StringBuilder();
            int kinds = 2 + random.nextInt(PIECES.length - 2);
            int length = round % 3 == 0 ? 20_000 : 300;
            while (text.length() < length) text.append(PIECES[random.nextInt(kinds)]);
            check(text.toString());
        }
    }

    @Test
    void manyMarksInTheWrongOrder() {
        check("a" + "\u0301\u0323\u0334\u0345".repeat(300) + "b" + "\u0344\u05b0".repeat(500));
        check("\u0323\u0301".repeat(3000));
        check("\u1100\u1161\u11a8".repeat(4000) + "\u11a8".repeat(200));
    }

    private static void check(String text) {
        for (Form form : Form.values()) {
            assertEquals(Normalizer.normalize(text, form), NormalForm.of(text, form, Pace.NONE), form.name());
        }
    }
}
