package dev.adder.engine.syntax;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Characters by name, for {@code \N{name}}: Java's names where they are Unicode's, and aliases in common use. */
final class UnicodeNames {
    private static final int LONGEST = 100;
    private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
    /** The aliases of control and format characters, by code in hexadecimal. */
    private static final String ALIASES = """
            0 NULL;NUL|1 START OF HEADING;SOH|2 START OF TEXT;STX|3 END OF TEXT;ETX|4 END OF TRANSMISSION;EOT
            5 ENQUIRY;ENQ|6 ACKNOWLEDGE;ACK|7 ALERT;BEL|8 BACKSPACE;BS|9 CHARACTER TABULATION;HORIZONTAL TABULATION;HT;TAB
            a LINE FEED;NEW LINE;END OF LINE;LF;NL;EOL|b LINE TABULATION;VERTICAL TABULATION;VT|c FORM FEED;FF
            d CARRIAGE RETURN;CR|e SHIFT OUT;LOCKING-SHIFT ONE;SO|f SHIFT IN;LOCKING-SHIFT ZERO;SI
            10 DATA LINK ESCAPE;DLE|11 DEVICE CONTROL ONE;DC1|12 DEVICE CONTROL TWO;DC2|13 DEVICE CONTROL THREE;DC3
            14 DEVICE CONTROL FOUR;DC4|15 NEGATIVE ACKNOWLEDGE;NAK|16 SYNCHRONOUS IDLE;SYN
            17 END OF TRANSMISSION BLOCK;ETB|18 CANCEL;CAN|19 END OF MEDIUM;EOM|1a SUBSTITUTE;SUB|1b ESCAPE;ESC
            1c INFORMATION SEPARATOR FOUR;FILE SEPARATOR;FS|1d INFORMATION SEPARATOR THREE;GROUP SEPARATOR;GS
            1e INFORMATION SEPARATOR TWO;RECORD SEPARATOR;RS|1f INFORMATION SEPARATOR ONE;UNIT SEPARATOR;US
            20 SP|7f DELETE;DEL|85 NEXT LINE;NEL|a0 NBSP|ad SHY|200b ZWSP|200c ZWNJ|200d ZWJ|200e LRM|200f RLM
            202a LRE|202b RLE|202c PDF|202d LRO|202e RLO|2060 WJ|feff BYTE ORDER MARK;BOM;ZWNBSP""";

    private static final String SYLLABLE = "HANGUL SYLLABLE ";
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final List<String> LEADS = jamo("G GG N D DD R M B BB S SS . J JJ C K T P H");
    private static final List<String> VOWELS = jamo("A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I");
    private static final List<String> TAILS =
            jamo(". G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H");

    private UnicodeNames() {}

    private static List<String> jamo(String names) {
        return Arrays.stream(names.split(" ")).map(name -> name.equals(".") ? "" : name).toList();
    }

    /** Read when the first name is looked up. */
    private static final class Aliases {
        static final Map<String, Integer> BY_NAME = read();

        private static Map<String, Integer> read() {
            Map<String, Integer> map = new HashMap<>();
            for (String entry : ALIASES.replace('\n', '|').split("\\|")) {
                int space = entry.indexOf(' ');
                int c = Integer.parseInt(entry.substring(0, space), 16);
                for (String name : entry.substring(space + 1).split(";")) map.put(name, c);
            }
            return Map.copyOf(map);
        }
    }

    /** The code point of that name, or -1. */
    static int lookup(String written) {
        if (written.isEmpty() || written.length() > LONGEST || !written.strip().equals(written)) return -1;
        String name = written.toUpperCase(Locale.ROOT);
        Integer alias = Aliases.BY_NAME.get(name);
        if (alias != null) return alias;
        if (name.startsWith(IDEOGRAPH)) return ideograph(name.substring(IDEOGRAPH.length()));
        if (name.startsWith(SYLLABLE)) return syllable(name.substring(SYLLABLE.length()));
        try {
            int c = Character.codePointOf(name);
            return Character.getType(c) == Character.CONTROL || madeUp(name, c) ? -1 : c;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static int syllable(String name) {
        for (String lead : LEADS) {
            if (!name.startsWith(lead)) continue;
            for (String vowel : VOWELS) {
                if (!name.startsWith(vowel, lead.length())) continue;
                int tail = TAILS.indexOf(name.substring(lead.length() + vowel.length()));
                if (tail < 0) continue;
                int pair = LEADS.indexOf(lead) * VOWELS.size() + VOWELS.indexOf(vowel);
                return FIRST_SYLLABLE + pair * TAILS.size() + tail;
            }
        }
        return -1;
    }

    private static int ideograph(String hex) {
        if (hex.length() < 4 || hex.length() > 5) return -1;
        for (int i = 0; i < hex.length(); i++) {
            if (Character.digit(hex.charAt(i), 16) < 0) return -1;
        }
        int c = Integer.parseInt(hex, 16);
        boolean unified = Character.isIdeographic(c) && Character.getType(c) == Character.OTHER_LETTER
                && Character.getName(c).startsWith("CJK UNIFIED");
        return unified ? c : -1;
    }

    /** Whether the name is one that Java makes up of a block and a number where Unicode has none. */
    private static boolean madeUp(String name, int c) {
        return name.endsWith(" " + Integer.toHexString(c).toUpperCase(Locale.ROOT));
    }
}
