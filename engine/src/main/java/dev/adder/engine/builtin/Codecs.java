package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBytes;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text encodings by name, for {@code str.encode}, {@code bytes.decode} and the codecs module. */
public final class Codecs {
    /** A codec under its normal name. */
    record Named(String name, Codec codec) {}

    private static final Map<String, Named> ALL = new HashMap<>();

    static {
        Codec utf8 = new UnicodeCodec("utf-8", 1, false, false);
        add("utf-8", utf8, "utf8", "u8", "utf", "utf8-ucs2", "utf8-ucs4", "cp65001");
        add("utf-8-sig", new UnicodeCodec("utf-8", 1, false, true), "utf8-sig");
        add("utf-16", new UnicodeCodec("utf-16", 2, false, true), "utf16", "u16");
        add("utf-16-le", new UnicodeCodec("utf-16-le", 2, false, false), "utf-16le", "utf16-le", "utf16le",
                "unicodelittleunmarked");
        add("utf-16-be", new UnicodeCodec("utf-16-be", 2, true, false), "utf-16be", "utf16-be", "utf16be",
                "unicodebigunmarked");
        add("utf-32", new UnicodeCodec("utf-32", 4, false, true), "utf32", "u32");
        add("utf-32-le", new UnicodeCodec("utf-32-le", 4, false, false), "utf-32le", "utf32-le", "utf32le");
        add("utf-32-be", new UnicodeCodec("utf-32-be", 4, true, false), "utf-32be", "utf32-be", "utf32be");
        add("ascii", TableCodec.direct("ascii", 128), "646", "ansi-x3.4-1968", "us-ascii", "us", "iso646-us",
                "iso-ir-6", "cp367", "ibm367");
        add("iso8859-1", TableCodec.direct("latin-1", 256), "latin-1", "latin1", "latin", "l1", "iso-8859-1",
                "8859", "cp819", "ibm819", "iso-ir-100", "iso8859");
        add("utf-7", new Utf7Codec(), "utf7", "u7", "unicode-1-1-utf-7");
        add("unicode-escape", new EscapeCodec(false), "unicodeescape");
        add("raw-unicode-escape", new EscapeCodec(true), "rawunicodeescape");
        for (int i = 2; i <= 16; i++) {
            addCharset("iso8859-" + i, "ISO-8859-" + i, "iso-8859-" + i, "latin" + latinNumber(i));
        }
        for (int i = 1250; i <= 1258; i++) addCharset("cp" + i, "windows-" + i, "windows-" + i, String.valueOf(i));
        for (String page : new String[] {"437", "850", "852", "855", "857", "858", "862", "866"}) {
            addCharset("cp" + page, "IBM" + page, "ibm" + page, page);
        }
        addMultibyte("shift_jis", "Shift_JIS", "shift-jis", "sjis", "s-jis", "shiftjis", "csshiftjis");
        addMultibyte("cp932", "windows-31j", "932", "ms932", "mskanji", "ms-kanji", "windows-31j");
        addMultibyte("gbk", "GBK", "936", "cp936", "ms936");
        addMultibyte("gb2312", "GB2312", "chinese", "csiso58gb231280", "euc-cn", "euccn", "gb2312-80");
        addMultibyte("gb18030", "GB18030", "gb18030-2000");
        addMultibyte("big5", "Big5", "big5-tw", "csbig5");
        addMultibyte("euc_jp", "EUC-JP", "euc-jp", "eucjp", "ujis", "u-jis");
        addMultibyte("euc_kr", "EUC-KR", "euc-kr", "euckr", "korean", "ksc5601", "ks-c-5601");
        add("punycode", new PunycodeCodec(false));
        add("idna", new PunycodeCodec(true));
        addCharset("koi8-r", "KOI8-R", "koi8r");
        addCharset("koi8-u", "KOI8-U", "koi8u");
        addCharset("mac-roman", "x-MacRoman", "macroman", "macintosh");
    }

    private Codecs() {}

    private static void add(String name, Codec codec, String... aliases) {
        Named named = new Named(name, codec);
        ALL.put(name, named);
        for (String alias : aliases) ALL.put(alias, named);
    }

    private static void addCharset(String name, String charset, String... aliases) {
        if (Charset.isSupported(charset)) add(name, TableCodec.of(Charset.forName(charset)), aliases);
    }

    private static void addMultibyte(String name, String charset, String... aliases) {
        if (Charset.isSupported(charset)) add(name, new MultibyteCodec(name, Charset.forName(charset)), aliases);
    }

    /** The number that an ISO 8859 part has among the Latin alphabets; 0 for other alphabets. */
    private static int latinNumber(int part) {
        return switch (part) {
            case 2, 3, 4 -> part;
            case 9, 10 -> part - 4;
            case 13, 14, 15, 16 -> part - 6;
            default -> 0;
        };
    }

    private static @Nullable Named find(String name) {
        Named exact = ALL.get(name);
        if (exact != null) return exact;
        String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        return ALL.get(key);
    }

    /** The normal name of an encoding, or null when there is none. */
    public static @Nullable String normalName(String encoding) {
        Named named = encoding.length() > 100 ? null : find(encoding);
        return named == null ? null : named.name;
    }

    /** Fails when there is no text encoding of that name, for files. */
    public static void check(String encoding) {
        codec(encoding, "open");
    }

    private static Codec codec(String encoding, String direction) {
        if (encoding.indexOf('\0') >= 0) throw Errors.valueError("embedded null character");
        Named named = encoding.length() > 100 ? null : find(encoding);
        return named != null ? named.codec : missing(encoding, direction);
    }

    private static Codec missing(String encoding, String direction) {
        if (encoding.length() > 100) throw unknown("unknown encoding: " + encoding);
        boolean other = switch (encoding.toLowerCase(Locale.ROOT).replace('-', '_')) {
            case "hex", "hex_codec", "base64", "base64_codec", "rot13", "rot_13", "zlib", "zlib_codec", "zip", "bz2",
                    "bz2_codec", "uu", "uu_codec", "quopri", "quopri_codec" ->
                true;
            default -> false;
        };
        throw unknown(other ? "'" + encoding + "' is not a text encoding; use codecs." + direction
                + "() to handle arbitrary codecs" : "unknown encoding: " + encoding);
    }

    private static PyException unknown(String message) {
        return Errors.of(Exceptions.LOOKUP_ERROR, message);
    }

    private static @Nullable Object registered(Ctx ctx, String encoding) {
        if (ALL.containsKey(encoding) || normalName(encoding) != null) return null;
        return RegisteredCodecs.find(ctx, encoding);
    }

    /** Encodes plain text, a String or PyAstralStr. */
    public static PyBytes encode(Ctx ctx, Object text, String encoding, String errors) {
        Object registered = registered(ctx, encoding);
        if (registered != null) {
            return (PyBytes) RegisteredCodecs.convert(ctx, registered, text, encoding, errors, true);
        }
        return new PyBytes(codec(encoding, "encode").encode(ctx, text, errors));
    }

    /** Decodes bytes to a value. */
    public static Object decode(Ctx ctx, byte[] bytes, String encoding, String errors) {
        Object registered = registered(ctx, encoding);
        if (registered != null) {
            return RegisteredCodecs.convert(ctx, registered, new PyBytes(bytes), encoding, errors, false);
        }
        Codec codec = codec(encoding, "decode");
        Decoding in = new Decoding(ctx, bytes, errors);
        codec.decode(in);
        return in.finish();
    }
}
