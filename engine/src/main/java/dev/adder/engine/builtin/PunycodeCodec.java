package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.CaseRules;
import dev.adder.engine.text.NormalForm;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.Str;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Texts as ASCII alone, as domain names have them: {@code punycode} (RFC 3492), and {@code idna} label by label. */
final class PunycodeCodec extends Codec {
    private static final int BASE = 36;
    private static final int LONGEST_LABEL = 63;
    private static final int MOST = 100_000;

    private final boolean labels;

    PunycodeCodec(boolean labels) {
        super("ascii", false);
        this.labels = labels;
    }

    @Override
    String reason() {
        return "ordinal not in range(128)";
    }

    @Override
    boolean put(ByteOutput out, int cp) {
        throw new IllegalStateException("not character by character");
    }

    @Override
    byte[] encode(Ctx ctx, Object text, String errors) {
        int[] cps = Str.codePoints(text);
        ctx.charge(64L + 8L * cps.length);
        String made = labels ? labels(ctx, Str.text(text)) : encoded(ctx, cps);
        return made.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static PyException error(String message) {
        return Errors.of(Exceptions.UNICODE_ERROR, message);
    }

    private static String labels(Ctx ctx, String name) {
        ctx.tick(name.length());
        if (name.isEmpty()) return "";
        String[] parts = name.split("[.\u3002\uff0e\uff61]", -1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) out.append('.');
            if (parts[i].isEmpty() && i == parts.length - 1) break;
            String label = ascii(ctx, parts[i]);
            if (label.length() > LONGEST_LABEL && i == parts.length - 1 && isAscii(name)) {
                throw error("label too long");
            }
            if (label.isEmpty() || label.length() > LONGEST_LABEL) throw error("label empty or too long");
            out.append(label);
        }
        return out.toString();
    }

    private static String ascii(Ctx ctx, String label) {
        if (isAscii(label)) return label;
        ctx.charge(16L * label.length());
        String prepared = NormalForm.of(CaseRules.casefold(label), Normalizer.Form.NFKC, ctx::look);
        return isAscii(prepared) ? prepared : "xn--" + encoded(ctx, prepared.codePoints().toArray());
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String encoded(Ctx ctx, int[] input) {
        if (input.length > MOST) throw error("text too long");
        StringBuilder out = new StringBuilder();
        for (int cp : input) if (cp < 0x80) out.append((char) cp);
        int basic = out.length();
        int handled = basic;
        if (basic > 0) out.append('-');
        int n = 0x80;
        int delta = 0;
        int bias = 72;
        while (handled < input.length) {
            ctx.tick(input.length);
            int least = Integer.MAX_VALUE;
            for (int cp : input) if (cp >= n) least = Math.min(least, cp);
            delta += (least - n) * (handled + 1);
            n = least;
            for (int cp : input) {
                if (cp < n) delta++;
                if (cp != n) continue;
                number(out, delta, bias);
                bias = adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }
            delta++;
            n++;
        }
        return out.toString();
    }

    private static void number(StringBuilder out, int value, int bias) {
        int q = value;
        for (int k = BASE;; k += BASE) {
            int t = Math.clamp(k - bias, 1, 26);
            if (q < t) break;
            out.append(digit(t + (q - t) % (BASE - t)));
            q = (q - t) / (BASE - t);
        }
        out.append(digit(q));
    }

    private static char digit(int d) {
        return (char) (d < 26 ? 'a' + d : '0' + d - 26);
    }

    private static int adapt(int change, int count, boolean first) {
        int delta = first ? change / 700 : change / 2;
        delta += delta / count;
        int k = 0;
        while (delta > 455) {
            delta /= 35;
            k += BASE;
        }
        return k + 36 * delta / (delta + 38);
    }

    @Override
    void decode(Decoding in) {
        for (int i = 0; i < in.size();) {
            if (in.at(i) < 0x80) {
                i++;
            } else {
                i = in.fail(name, i, i + 1, reason());
            }
        }
        String text = new String(in.bytes, StandardCharsets.US_ASCII);
        in.ctx.tick(text.length());
        if (!labels) {
            decoded(in.ctx, text).forEach(in::add);
            return;
        }
        String[] parts = text.split("\\.", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) in.add('.');
            if (parts[i].regionMatches(true, 0, "xn--", 0, 4)) {
                decoded(in.ctx, parts[i].substring(4)).forEach(in::add);
            } else {
                parts[i].chars().forEach(in::add);
            }
        }
    }

    private static List<Integer> decoded(Ctx ctx, String text) {
        if (text.length() > MOST) throw error("text too long");
        int split = text.lastIndexOf('-');
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < split; i++) out.add((int) text.charAt(i));
        int n = 0x80;
        int at = 0;
        int bias = 72;
        for (int i = split + 1; i < text.length();) {
            long place = at;
            long weight = 1;
            for (int k = BASE;; k += BASE) {
                if (i >= text.length()) throw error("incomplete punicode string");
                char c = text.charAt(i++);
                int d = Character.digit(c, BASE);
                if (d < 0) throw error("Invalid extended code point '" + Character.toUpperCase(c) + "'");
                d = d < 10 ? d + 26 : d - 10;
                place += d * weight;
                if (place > Character.MAX_CODE_POINT * (long) MOST) throw error("Invalid character U+110000");
                int t = Math.clamp(k - bias, 1, 26);
                if (d < t) break;
                weight *= BASE - t;
            }
            int count = out.size() + 1;
            bias = adapt((int) Math.min(Integer.MAX_VALUE, place - at), count, at == 0);
            long cp = n + place / count;
            if (cp > Character.MAX_CODE_POINT) throw error("Invalid character U+" + Long.toHexString(cp));
            n = (int) cp;
            at = (int) (place % count);
            ctx.tick(1 + (out.size() >> 4));
            out.add(at++, n);
        }
        return out;
    }
}
