package dev.adder.connect.openapi;

import dev.adder.sdk.ToolFailure;
import java.util.Locale;
import java.util.Set;

/** What may stand in a header. */
final class Headers {
    /** Headers that a parameter never sets: they say how the request is built, or who calls. */
    private static final Set<String> OWN = Set.of("accept", "content-type", "authorization", "cookie", "host",
            "content-length", "connection", "expect", "upgrade", "transfer-encoding", "te", "trailer",
            "proxy-authorization", "date", "via");

    private Headers() {}

    /** Whether a header is none of a program's business. */
    static boolean isOwn(String name) {
        return OWN.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The name, which is one of a header. */
    static String checkedName(String name) throws BadPart {
        if (!isName(name)) {
            throw new BadPart("not the name of a header: '" + Spot.shown(name) + "'");
        }
        return name;
    }

    /** The value, which is one line. */
    static String checkedValue(String parameter, String value) {
        if (!isValue(value)) {
            throw new ToolFailure("ValueError",
                    "argument '" + parameter + "' must be one line of plain text, as it is sent in a header");
        }
        return value.strip();
    }

    static boolean isName(String name) {
        return name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}");
    }

    static boolean isValue(String value) {
        return value.chars().allMatch(c -> c == '\t' || c >= 32 && c != 127 && c <= 255);
    }
}
