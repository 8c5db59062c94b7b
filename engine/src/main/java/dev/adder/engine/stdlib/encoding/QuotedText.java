package dev.adder.engine.stdlib.encoding;

import dev.adder.engine.run.Ctx;
import java.io.ByteArrayOutputStream;

/** Bytes as uuencoded and as quoted-printable text. */
final class QuotedText {
    private static final String HEX = "0123456789ABCDEF";
    private static final int LINE = 76;

    private QuotedText() {}

    static byte[] encodeUu(Ctx ctx, byte[] data, boolean backtick) {
        if (data.length > 45) throw BinasciiTypes.error("At most 45 bytes at once");
        ByteArrayOutputStream out = Input.output(ctx, 64, 0);
        out.write(uu(data.length, backtick));
        for (int i = 0; i < data.length; i += 3) {
            int bits = 0;
            for (int j = 0; j < 3; j++) bits = bits << 8 | (i + j < data.length ? data[i + j] & 0xff : 0);
            for (int shift = 18; shift >= 0; shift -= 6) out.write(uu(bits >> shift & 63, backtick));
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static int uu(int value, boolean backtick) {
        return value == 0 && backtick ? '`' : value + ' ';
    }

    static byte[] decodeUu(Ctx ctx, byte[] line) {
        int size = line.length == 0 ? 32 : line[0] - ' ' & 63;
        ByteArrayOutputStream out = Input.output(ctx, 64, line.length);
        int at = 1;
        int left = 0;
        int bits = 0;
        while (out.size() < size) {
            int c = at < line.length ? line[at] & 0xff : 0;
            if (c == '\n' || c == '\r' || at >= line.length) {
                c = 0;
            } else {
                if (c < ' ' || c > ' ' + 64) throw BinasciiTypes.error("Illegal char");
                c = c - ' ' & 63;
            }
            at++;
            left = left << 6 | c;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                out.write(left >> bits & 0xff);
                left &= (1 << bits) - 1;
            }
        }
        for (; at < line.length; at++) {
            int c = line[at];
            if (c != ' ' && c != '`' && c != '\n' && c != '\r') throw BinasciiTypes.error("Trailing garbage");
        }
        return out.toByteArray();
    }

    static byte[] decode(Ctx ctx, byte[] data, boolean header) {
        ByteArrayOutputStream out = Input.output(ctx, data.length, data.length);
        for (int i = 0; i < data.length; i++) {
            ctx.look(i);
            int c = data[i];
            if (c == '_' && header) {
                out.write(' ');
            } else if (c != '=') {
                out.write(c);
            } else if (++i < data.length) {
                i = decodeEscape(data, i, out);
            }
        }
        return out.toByteArray();
    }

    private static int decodeEscape(byte[] data, int at, ByteArrayOutputStream out) {
        int c = data[at];
        if (c == '\n' || c == '\r') {
            int i = at;
            while (i < data.length && data[i] != '\n') i++;
            return i;
        }
        int high = Character.digit((char) (c & 0xff), 16);
        int low = at + 1 < data.length ? Character.digit((char) (data[at + 1] & 0xff), 16) : -1;
        if (high >= 0 && low >= 0) {
            out.write(high << 4 | low);
            return at + 1;
        }
        out.write('=');
        if (c == '=') return at;
        return at - 1;
    }

    static byte[] encode(Ctx ctx, byte[] data, boolean tabs, boolean text, boolean header) {
        Line out = new Line(Input.output(ctx, 3L * data.length + 3L * data.length / 24 + 8, data.length));
        boolean crlf = false;
        for (int i = 0; i < data.length && !crlf; i++) {
            if (data[i] != '\n') continue;
            crlf = i > 0 && data[i - 1] == '\r';
            break;
        }
        int line = 0;
        for (int i = 0; i < data.length;) {
            ctx.look(i);
            int c = data[i] & 0xff;
            boolean end = i + 1 == data.length;
            boolean newline = c == '\n' || c == '\r' && !end && data[i + 1] == '\n';
            boolean blank = c == ' ' || c == '\t';
            boolean quoted = c > 126 || c == '=' || header && c == '_' || c == '.' && line == 0 && (end
                    || data[i + 1] == '\n' || data[i + 1] == '\r' || data[i + 1] == 0) || !text && (c == '\r'
                            || c == '\n')
                    || blank && end || c < 33 && c != '\r' && c != '\n' && !blank
                    || blank && tabs;
            if (quoted) {
                line = soften(out, line, 3, crlf);
                out.write('=');
                out.write(HEX.charAt(c >> 4));
                out.write(HEX.charAt(c & 15));
                line += 3;
                i++;
            } else if (text && newline) {
                quoteLastBlank(out);
                if (crlf) out.write('\r');
                out.write('\n');
                line = 0;
                i += c == '\r' ? 2 : 1;
            } else {
                if (!end && data[i + 1] != '\n') line = soften(out, line, 1, crlf);
                out.write(header && c == ' ' ? '_' : c);
                line++;
                i++;
            }
        }
        return out.toByteArray();
    }

    private static int soften(Line out, int line, int more, boolean crlf) {
        if (line + more < LINE) return line;
        out.write('=');
        if (crlf) out.write('\r');
        out.write('\n');
        return 0;
    }

    private static void quoteLastBlank(Line out) {
        int last = out.takeBlank();
        if (last < 0) return;
        out.write('=');
        out.write(HEX.charAt(last >> 4));
        out.write(HEX.charAt(last & 15));
    }

    /** Output whose last byte, when it is a blank, can be taken back. */
    private static final class Line {
        private final ByteArrayOutputStream out;
        private int held = -1;

        Line(ByteArrayOutputStream out) {
            this.out = out;
        }

        void write(int c) {
            flush();
            if (c == ' ' || c == '\t') held = c;
            else
                out.write(c);
        }

        int takeBlank() {
            int blank = held;
            held = -1;
            return blank;
        }

        private void flush() {
            if (held >= 0) out.write(held);
            held = -1;
        }

        byte[] toByteArray() {
            flush();
            return out.toByteArray();
        }
    }
}
