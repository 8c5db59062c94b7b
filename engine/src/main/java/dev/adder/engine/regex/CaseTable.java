package dev.adder.engine.regex;

import dev.adder.engine.text.CaseRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which characters are the same when case is ignored. A character of the text matches one of the pattern if their
 * lower cases are the same, or are two lower case letters with one upper case.
 */
final class CaseTable {
    /** Lower case letters that share their upper case. */
    private static final String EQUIVALENT = "69.131 73.17f b5.3bc 345.3b9.1fbe 390.1fd3 3b0.1fe3 3b2.3d0 3b5.3f5 "
            + "3b8.3d1 3ba.3f0 3c0.3d6 3c1.3f1 3c2.3c3 3c6.3d5 432.1c80 434.1c81 43e.1c82 441.1c83 442.1c84.1c85 "
            + "44a.1c86 463.1c87 1c88.a64b 1e61.1e9b fb05.fb06";

    /** Where characters with a lower case are: first, last and so on. */
    private static final int[] UPPER_BLOCKS = {0x41, 0x5a, 0xc0, 0x24e, 0x370, 0x556, 0x10a0, 0x10cd, 0x13a0, 0x13f5,
        0x1c90, 0x1cbf, 0x1e00, 0x1ffc, 0x2126, 0x2183, 0x24b6, 0x24cf, 0x2c00, 0x2cf2, 0xa640, 0xa69a, 0xa722,
        0xa7f5, 0xff21, 0xff3a, 0x10400, 0x10427, 0x104b0, 0x104d3, 0x10570, 0x10595, 0x10c80, 0x10cb2, 0x118a0,
        0x118bf, 0x16e40, 0x16e5f, 0x1e900, 0x1e921};

    /** From a lower case letter to all characters that match it. */
    private static final Map<Integer, int[]> VARIANTS = variants();

    private CaseTable() {}

    private static Map<Integer, int[]> variants() {
        Map<Integer, List<Integer>> sources = new HashMap<>();
        for (int block = 0; block < UPPER_BLOCKS.length; block += 2) {
            for (int cp = UPPER_BLOCKS[block]; cp <= UPPER_BLOCKS[block + 1]; cp++) {
                int lower = CaseRules.simpleLower(cp);
                if (lower != cp) {
                    sources.computeIfAbsent(lower, l -> new ArrayList<>(List.of(l))).add(cp);
                }
            }
        }
        for (String words : EQUIVALENT.split(" ")) {
            List<Integer> all = new ArrayList<>();
            List<Integer> lowers = new ArrayList<>();
            for (String hex : words.split("\\.")) {
                int lower = Integer.parseInt(hex, 16);
                lowers.add(lower);
                all.addAll(sources.getOrDefault(lower, List.of(lower)));
            }
            lowers.forEach(lower -> sources.put(lower, all));
        }
        Map<Integer, int[]> result = new HashMap<>();
        sources.forEach((lower, all) -> result.put(lower, all.stream().mapToInt(Integer::intValue).toArray()));
        return Map.copyOf(result);
    }

    /** All characters that match one character, itself among them. */
    static int[] variants(int cp, RegexNode.Case compare) {
        return switch (compare) {
            case EXACT -> new int[] {cp};
            case ASCII -> isAsciiLetter(cp) ? new int[] {cp, cp ^ 0x20} : new int[] {cp};
            case UNICODE -> {
                int lower = CaseRules.simpleLower(cp);
                int[] all = VARIANTS.get(lower);
                yield all == null ? new int[] {lower} : all;
            }
        };
    }

    static int lower(int cp, RegexNode.Case compare) {
        return switch (compare) {
            case EXACT -> cp;
            case ASCII -> cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
            case UNICODE -> CaseRules.simpleLower(cp);
        };
    }

    private static boolean isAsciiLetter(int cp) {
        return (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z';
    }
}
