package dev.adder.engine.stdlib.email;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.Base64;
import java.util.Locale;

/** Addresses of mails. */
@PyModule("email.utils")
final class AddressModule {
    private static final String SAFE = "-!*+/";

    private AddressModule() {}

    /** Parse addr into its constituent realname and email address parts. */
    @Py("parseaddr(addr) -> tuple[str, str]")
    static Object parseAddress(Ctx ctx, Object addr) {
        PyList found = addresses(ctx, addr);
        return found.size == 0 ? new PyTuple("", "") : found.get(0);
    }

    private static PyList addresses(Ctx ctx, Object text) {
        if (!TruthOps.isTrue(ctx, text)) return new PyList();
        if (!Str.isText(text)) {
            throw Errors.typeError("object of type '" + dev.adder.engine.value.Types.nameOf(text) + "' has no len()");
        }
        return new AddressReader(ctx, Str.text(text)).all();
    }

    /** Return a list of (REALNAME, EMAIL) for each fieldvalue. */
    @Py("getaddresses(fieldvalues) -> list[tuple[str, str]]")
    static Object getAddresses(Ctx ctx, Object fieldvalues) {
        StringBuilder all = new StringBuilder();
        var values = IterOps.iterate(ctx, fieldvalues);
        boolean first = true;
        for (Object value = values.next(ctx); value != null; value = values.next(ctx)) {
            String text = TextOps.strText(ctx, value);
            ctx.charge(4L + 2L * text.length());
            all.append(first ? "" : ", ").append(text);
            first = false;
        }
        return addresses(ctx, Str.of(all.toString()));
    }

    /** The inverse of parseaddr(): the text for a From, To or Cc header. */
    @Py("formataddr(pair, charset='utf-8') -> str")
    static Object formatAddress(Ctx ctx, Object pair, Object charset) {
        Object[] parts = IterOps.toArray(ctx, pair);
        if (parts.length != 2) {
            throw Errors.valueError(parts.length > 2 ? "too many values to unpack (expected 2)"
                    : "not enough values to unpack (expected 2, got " + parts.length + ")");
        }
        CallOps.callAttribute(ctx, parts[1], "encode", "ascii");
        if (!TruthOps.isTrue(ctx, parts[0])) return parts[1];
        AttrOps.get(ctx, parts[0], "encode");
        String name = TextOps.strText(ctx, parts[0]);
        String address = " <" + TextOps.strText(ctx, parts[1]) + ">";
        ctx.charge(100 + 4L * name.length());
        if (name.chars().allMatch(c -> c < 128)) {
            boolean special = name.chars().anyMatch(c -> "[]\\()<>@,:;\".".indexOf(c) >= 0);
            String quotes = special ? "\"" : "";
            return Str.of(quotes + Quoting.quote(name) + quotes + address);
        }
        Object encoded = Str.isText(charset) ? Str.of(encoded(ctx, parts[0], Str.text(charset)))
                : CallOps.callAttribute(ctx, charset, "header_encode", parts[0]);
        return Str.of(TextOps.strText(ctx, encoded) + address);
    }

    /** An encoded word: in the shorter of the two encodings, or the one that is usual for the charset. */
    private static String encoded(Ctx ctx, Object name, String charset) {
        String shown = switch (charset.toLowerCase(Locale.ROOT)) {
            case "latin-1", "latin_1" -> "iso-8859-1";
            case "ascii" -> "us-ascii";
            default -> charset.toLowerCase(Locale.ROOT);
        };
        byte[] bytes = ((PyBytes) CallOps.callAttribute(ctx, name, "encode", shown)).value;
        boolean mostlyAscii = shown.startsWith("iso-8859-") || shown.equals("windows-1252");
        StringBuilder quoted = new StringBuilder();
        for (byte b : bytes) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0);
            quoted.append(c == ' ' ? "_" : plain ? String.valueOf(c) : String.format(Locale.ROOT, "=%02X", (int) c));
        }
        boolean short64 = (bytes.length + 2) / 3 * 4 < quoted.length();
        return mostlyAscii || !short64 ? "=?" + shown + "?q?" + quoted + "?="
                : "=?" + shown + "?b?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }

    /** Prepare string to be used in a quoted string. */
    @Py("quote(str) -> str")
    static Object quote(Ctx ctx, Object str) {
        return Str.of(Quoting.quote(text(ctx, str, "replace")));
    }

    /** Remove quotes from a string. */
    @Py("unquote(str) -> str")
    static Object unquote(Ctx ctx, Object str) {
        return Str.of(Quoting.unquote(text(ctx, str, "startswith")));
    }

    /** A text, or the error of asking something else for one of its methods. */
    static String text(Ctx ctx, Object value, String method) {
        if (!Str.isText(value)) throw Errors.noAttribute(value, method);
        ctx.charge(4L * Str.length(value));
        return Str.text(value);
    }
}
