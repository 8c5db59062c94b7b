package dev.adder.engine.builtin;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Encodings of one byte per character. */
final class TableCodec extends Codec {
    private static final char UNDEFINED = '\uFFFD';

    private final String reason;
    private final int identical;
    private final char[] characters;
    private final Map<Integer, Integer> bytes = new HashMap<>();

    private TableCodec(String name, String reason, int identical, char[] characters) {
        super(name, true);
        this.reason = reason;
        this.identical = identical;
        this.characters = characters;
        for (int b = identical; b < characters.length; b++) {
            if (characters[b] != UNDEFINED) bytes.put((int) characters[b], b);
        }
    }

    /** The first code points of Unicode, as bytes of the same value. */
    static TableCodec direct(String name, int count) {
        return new TableCodec(name, "ordinal not in range(" + count + ")", count, new char[0]);
    }

    /** An encoding that the JDK knows. */
    static TableCodec of(Charset charset) {
        char[] table = new char[256];
        for (int b = 0; b < 256; b++) {
            try {
                String s = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(new byte[] {(byte) b})).toString();
                table[b] = s.length() == 1 ? s.charAt(0) : UNDEFINED;
            } catch (java.nio.charset.CharacterCodingException e) {
                table[b] = UNDEFINED;
            }
        }
        int identical = 0;
        while (identical < 256 && table[identical] == identical) identical++;
        return new TableCodec("charmap", "character maps to <undefined>", identical, Arrays.copyOf(table, 256));
    }

    @Override
    String reason() {
        return reason;
    }

    @Override
    boolean put(ByteOutput out, int cp) {
        if (cp < identical) {
            out.add(cp);
            return true;
        }
        Integer b = bytes.get(cp);
        if (b == null) return false;
        out.add(b);
        return true;
    }

    @Override
    void decode(Decoding in) {
        int i = 0;
        while (i < in.size()) {
            int b = in.at(i);
            if (b < identical) {
                in.add(b);
                i++;
            } else if (b < characters.length && characters[b] != UNDEFINED) {
                in.add(characters[b]);
                i++;
            } else {
                i = in.fail(name, i, i + 1, reason);
            }
        }
    }
}
