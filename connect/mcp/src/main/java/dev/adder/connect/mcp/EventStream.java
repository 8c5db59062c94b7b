package dev.adder.connect.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Server-sent events, read one by one as they come; the length of each is limited. */
final class EventStream {
    private static final Duration SLOWEST = Duration.ofSeconds(30);

    private final Cursor cursor;
    private final Taker taker;
    private final int longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final StringBuilder data = new StringBuilder();
    private String type = "";
    private boolean hasData;
    private boolean any;
    private int size;

    private EventStream(Cursor cursor, Taker taker, int longest) {
        this.cursor = cursor;
        this.taker = taker;
        this.longest = longest;
    }

    /** Where a stream was left, to go on from there. */
    static final class Cursor {
        @Nullable String lastId;
        Duration retry = Duration.ofSeconds(1);
    }

    /** Whoever gets the events. */
    interface Taker {
        /** Takes an event with data. */
        void take(String type, String data) throws Gone;
    }

    /** Reads to the end of the stream; whether there was any event. */
    static boolean read(InputStream in, int longest, Cursor cursor, Taker taker) throws IOException, Gone {
        return new EventStream(cursor, taker, longest).read(in);
    }

    private boolean read(InputStream in) throws IOException, Gone {
        byte[] buffer = new byte[1 << 14];
        boolean afterReturn = false;
        for (int n; (n = in.read(buffer)) >= 0;) {
            for (int i = 0; i < n; i++) {
                byte b = buffer[i];
                boolean second = b == '\n' && afterReturn;
                afterReturn = b == '\r';
                if (second) continue;
                if (b == '\n' || b == '\r') {
                    line();
                } else {
                    line.write(b);
                    if (++size > longest) {
                        throw new Gone(Gone.How.BROKEN, "it sent an event of more than " + (longest >> 20) + " MB");
                    }
                }
            }
        }
        return any;
    }

    private void line() throws Gone {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (text.isEmpty()) {
            event();
            return;
        }
        int colon = text.indexOf(':');
        String field = colon < 0 ? text : text.substring(0, colon);
        String value = colon < 0 ? "" : text.substring(colon + (text.startsWith(" ", colon + 1) ? 2 : 1));
        switch (field) {
            case "data" -> {
                if (hasData) data.append('\n');
                data.append(value);
                hasData = true;
            }
            case "event" -> type = value;
            case "id" -> {
                if (value.matches("[!-~]{1,1000}")) cursor.lastId = value;
            }
            case "retry" -> {
                if (value.matches("\\d{1,9}")) {
                    Duration asked = Duration.ofMillis(Long.parseLong(value));
                    cursor.retry = asked.compareTo(SLOWEST) > 0 ? SLOWEST : asked;
                }
            }
            default -> {
                // A comment, or a field of another time.
            }
        }
    }

    private void event() throws Gone {
        String text = data.toString();
        String kind = type.isEmpty() ? "message" : type;
        data.setLength(0);
        hasData = false;
        type = "";
        size = 0;
        if (text.isBlank()) return;
        any = true;
        taker.take(kind, text);
    }
}
