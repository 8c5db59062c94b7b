package dev.adder.engine.stdlib.zoneinfo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The zones of the time zone database, the same on every machine. Java's own rules do not have the abbreviations, merge
 * zones that were alike since 1970, and change with the Java version under a program that should not.
 */
final class ZoneTable {
    private static final int SIZE = 1 << 20;

    private final byte[] bytes;
    private int at;
    private final String[] names;
    private final int[] starts;
    private final Map<String, Integer> keys = new TreeMap<>();

    /** The table, unpacked when the first zone is asked for. */
    private static final class Held {
        static final ZoneTable TABLE = new ZoneTable(unpacked());
    }

    private ZoneTable(byte[] bytes) {
        this.bytes = bytes;
        names = new String[number()];
        for (int i = 0; i < names.length; i++) names[i] = text(next());
        starts = new int[number()];
        for (int i = 0; i < starts.length; i++) {
            int length = number();
            starts[i] = at;
            at += length;
        }
        String key = "";
        for (int left = number(); left > 0; left--) {
            int common = next();
            key = key.substring(0, common) + text(next());
            keys.put(key, number());
        }
    }

    private static byte[] unpacked() {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(Base64.getDecoder().decode(ZoneData.PACKED));
            byte[] room = new byte[SIZE];
            int length = inflater.inflate(room);
            return java.util.Arrays.copyOf(room, length);
        } catch (DataFormatException e) {
            throw new IllegalStateException("the zones do not unpack", e);
        } finally {
            inflater.end();
        }
    }

    /** The names of all zones. */
    static java.util.Set<String> keys() {
        return Collections.unmodifiableSet(Held.TABLE.keys.keySet());
    }

    /** The zone of that name, or null. */
    static @Nullable ZoneHistory find(String key) {
        Integer index = Held.TABLE.keys.get(key);
        return index == null ? null : new Reader(Held.TABLE, Held.TABLE.starts[index]).zone();
    }

    private int next() {
        return bytes[at++] & 0xFF;
    }

    private int number() {
        int value = 0;
        for (int shift = 0;; shift += 7) {
            int b = next();
            value |= (b & 127) << shift;
            if (b < 128) return value;
        }
    }

    private String text(int length) {
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.US_ASCII);
    }

    /** Reads one zone. */
    private static final class Reader {
        private final ZoneTable table;
        private int at;

        Reader(ZoneTable table, int at) {
            this.table = table;
            this.at = at;
        }

        private int next() {
            return table.bytes[at++] & 0xFF;
        }

        private long number() {
            long value = 0;
            for (int shift = 0;; shift += 7) {
                int b = next();
                value |= (b & 127L) << shift;
                if (b < 128) return value;
            }
        }

        private int signed() {
            long n = number();
            return (int) (n >>> 1 ^ -(n & 1));
        }

        ZoneHistory zone() {
            ZoneHistory.Kind[] kinds = new ZoneHistory.Kind[(int) number()];
            for (int i = 0; i < kinds.length; i++) {
                int offset = signed();
                int dst = signed();
                kinds[i] = new ZoneHistory.Kind(offset, dst, table.names[(int) number()]);
            }
            ZoneHistory.Kind first = kinds[next()];
            long[] changes = new long[(int) number()];
            long last = -1L << 33;
            for (int i = 0; i < changes.length; i++) {
                last += number();
                changes[i] = last;
            }
            ZoneHistory.Kind[] after = new ZoneHistory.Kind[changes.length];
            for (int i = 0; i < changes.length; i++) after[i] = kinds[next()];
            if (next() == 0) return new ZoneHistory(first, changes, after, null);
            ZoneHistory.Kind standard = kinds[next()];
            ZoneHistory.Kind summer = kinds[next()];
            ZoneHistory.YearDay start = new ZoneHistory.YearDay(next(), next(), next(), signed());
            ZoneHistory.YearDay end = new ZoneHistory.YearDay(next(), next(), next(), signed());
            return new ZoneHistory(first, changes, after, new ZoneHistory.Rule(standard, summer, start, end));
        }
    }
}
