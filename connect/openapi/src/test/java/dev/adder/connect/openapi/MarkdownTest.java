package dev.adder.connect.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markup is taken off, and what it says stays. */
class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = ';',
            value = {
                "C:\\temp\\new;C:\\temp\\new", "two \\* stars;two * stars", "a\\_b;a_b",
                "`^\\d+\\.\\d+$` in code;^\\d+\\.\\d+$ in code",
                "\\d+ and \\w;\\d+ and \\w", "\\[x\\] and `\\[`;[x] and \\["
            })
    void backslashesStay(String markdown, String plain) {
        assertEquals(plain, Markdown.plain(markdown));
    }

    @Test
    void tagsInCodeAreMeant() {
        assertEquals("a TwiML document with <Play> or <Say> verbs, bold",
                Markdown.plain("a TwiML document with `<Play>` or `<Say>` verbs, <b>bold</b>"));
    }

    @Test
    void linksByReference() {
        assertEquals("Use [1] of the list of collections endpoint, a[0][1].",
                Markdown.line(
                        "Use \\[1] of the [list of collections][1] endpoint, `a[0][1]`.\n\n[1]:\n  https://x.org/a",
                        200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"used to to make; used to make", "`and` or `or` or more; and or or or more",
                "an account..; an account.", "parts of of it...; parts of it..."})
    void slipsOfThePen(String text, String mended) {
        assertEquals(mended, Markdown.plain(text));
    }

    @Test
    void itemsOfAListOnOneLine() {
        assertEquals("One of: red: like blood; blue: like the sea.",
                Markdown.line("One of:\n- red: like blood\n- blue: like the sea.", 200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The time of the last change, given in RFC 2822 format; The time of the last change, given in RFC 2822 format",
                "Lists what this token permits in some detail (files and folders and links and more); "
                        + "Lists what this token permits in some detail…",
                "The SID of the address that we use for emergency calls from the phone with the number in question; "
                        + "The SID of the address that we use for emergency…",
                "Names such as . and .. are reserved by the system for its own use as well as for that of others in the same place; "
                        + "Names such as . and .. are reserved by the system…"})
    void cutWhereAPhraseEnds(String text, String cut) {
        assertEquals(cut, Markdown.line(text, 52));
    }

    @Test
    void remarksComeLast() {
        assertEquals("Makes a thing.\n\nNOTE: needs a key.",
                Markdown.remarksLast("**NOTE:** needs a key.\n\nMakes a thing."));
        assertEquals("Makes a thing.\n\nStarting anew? Try the other one.",
                Markdown.remarksLast("**Starting anew?** Try the other one.\n\nMakes a thing."));
        assertEquals("Makes a thing.", Markdown.remarksLast("Makes a thing."));
    }
}
