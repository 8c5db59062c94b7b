package dev.adder.engine.builtin;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** Encodings of East Asian texts, whose tables the JDK has. */
final class MultibyteCodec extends Codec {
    private static final String ILLEGAL = "illegal multibyte sequence";
    private static final int EURO = 0x20ac;
    private static final int LONGEST = 4;

    private final Charset charset;
    /** Whether CPython's table is older than the euro, unlike the JDK's. */
    private final boolean noEuro;

    MultibyteCodec(String name, Charset charset) {
        super(name, false);
        this.charset = charset;
        this.noEuro = name.equals("gbk");
    }

    @Override
    String reason() {
        return ILLEGAL;
    }

    @Override
    boolean put(ByteOutput out, int cp) {
        if (cp < 0x80) {
            out.add(cp);
            return true;
        }
        if (cp == EURO && noEuro) return false;
        try {
            ByteBuffer bytes = charset.newEncoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(Character.toChars(cp)));
            while (bytes.hasRemaining()) out.add(bytes.get());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private @Nullable String text(Decoding in, int from, int to) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(in.bytes, from, to - from)).toString();
            return noEuro && text.indexOf(EURO) >= 0 ? null : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Override
    void decode(Decoding in) {
        int i = 0;
        while (i < in.size()) {
            int b = in.at(i);
            int end = i + 1;
            String found = b < 0x80 ? String.valueOf((char) b) : null;
            for (; found == null && end <= in.size() && end <= i + LONGEST; end++) found = text(in, i, end);
            if (found != null) {
                found.codePoints().forEach(in::add);
                i = b < 0x80 ? i + 1 : end - 1;
            } else {
                boolean cut = i + 1 == in.size() && b != 0xff && !(b == 0x80 && name.equals("shift_jis"));
                i = in.fail(name, i, i + 1, cut ? "incomplete multibyte sequence" : ILLEGAL);
            }
        }
    }
}
