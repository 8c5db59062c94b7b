package dev.adder.engine.stdlib.difflib;

import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what two sequences have in common; elements are numbers here, equal ones the same. */
final class Matcher {
    /** A place in both sequences from which on {@code size} elements are equal. */
    record Block(int a, int b, int size) {}

    /** What to do with {@code a[a1:a2]} to get {@code b[b1:b2]}. */
    record Edit(String tag, int a1, int a2, int b1, int b2) {}

    private static final int[] NOWHERE = {};

    Object[] a = {};
    Object[] b = {};
    private int[] aIds = NOWHERE;
    private int[] bIds = NOWHERE;
    private PyDict ids = new PyDict();
    private int[][] places = {};
    private boolean[] junk = {};
    private boolean[] popular = {};
    private @Nullable List<Block> blocks;
    private @Nullable List<Edit> edits;

    void setFirst(Ctx ctx, Object[] items) {
        a = items;
        aIds = new int[items.length];
        ctx.charge(8L * items.length);
        for (int i = 0; i < items.length; i++) {
            ctx.step();
            Object id = ids.get(ctx, items[i]);
            aIds[i] = id instanceof Long l ? l.intValue() : -1;
        }
        forget();
    }

    void setSecond(Ctx ctx, Object[] items, Object isJunk, boolean autoJunk) {
        b = items;
        ctx.charge(24L * items.length);
        PyDict known = new PyDict();
        int[] numbers = new int[items.length];
        int[] counts = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            ctx.step();
            Object id = known.putIfAbsent(ctx, items[i], (long) known.size());
            numbers[i] = ((Long) id).intValue();
            counts[numbers[i]]++;
        }
        int[][] found = new int[known.size()][];
        for (int id = 0; id < found.length; id++) found[id] = new int[counts[id]];
        int[] filled = new int[found.length];
        for (int i = 0; i < numbers.length; i++) found[numbers[i]][filled[numbers[i]]++] = i;
        ids = known;
        bIds = numbers;
        places = found;
        junk = new boolean[found.length];
        popular = new boolean[found.length];
        for (int id = 0; isJunk != PyNone.NONE && id < found.length; id++) {
            junk[id] = TruthOps.isTrue(ctx, CallOps.call1(ctx, isJunk, items[found[id][0]]));
        }
        int most = items.length / 100 + 1;
        for (int id = 0; autoJunk && items.length >= 200 && id < found.length; id++) {
            popular[id] = !junk[id] && found[id].length > most;
        }
        setFirst(ctx, a);
    }

    private void forget() {
        blocks = null;
        edits = null;
    }

    private int[] placesOf(int i) {
        int id = aIds[i];
        return id < 0 || junk[id] || popular[id] ? NOWHERE : places[id];
    }

    Block longest(Ctx ctx, int aFrom, int aTo, int bFrom, int bTo) {
        int bestA = aFrom;
        int bestB = bFrom;
        int size = 0;
        int[] lengths = new int[b.length + 1];
        int[] next = new int[b.length + 1];
        ctx.charge(16L * b.length);
        ctx.tick(b.length >> 5);
        int[] used = NOWHERE;
        for (int i = aFrom; i < aTo; i++) {
            ctx.step();
            int[] at = placesOf(i);
            for (int j : at) {
                if (j < bFrom) continue;
                if (j >= bTo) break;
                int k = lengths[j] + 1;
                next[j + 1] = k;
                if (k > size) {
                    bestA = i - k + 1;
                    bestB = j - k + 1;
                    size = k;
                }
            }
            ctx.tick(at.length >> 1);
            for (int j : used) lengths[j + 1] = 0;
            int[] swap = lengths;
            lengths = next;
            next = swap;
            used = at;
        }
        return extended(bestA, bestB, size, aFrom, aTo, bFrom, bTo);
    }

    private Block extended(int a, int b, int length, int aFrom, int aTo, int bFrom, int bTo) {
        int bestA = a;
        int bestB = b;
        int size = length;
        for (boolean wanted : new boolean[] {false, true}) {
            while (bestA > aFrom && bestB > bFrom && junk[bIds[bestB - 1]] == wanted
                    && aIds[bestA - 1] == bIds[bestB - 1]) {
                bestA--;
                bestB--;
                size++;
            }
            while (bestA + size < aTo && bestB + size < bTo && junk[bIds[bestB + size]] == wanted
                    && aIds[bestA + size] == bIds[bestB + size]) {
                size++;
            }
        }
        return new Block(bestA, bestB, size);
    }

    List<Block> blocks(Ctx ctx) {
        List<Block> known = blocks;
        if (known != null) return known;
        List<Block> found = new ArrayList<>();
        ArrayDeque<int[]> queue = new ArrayDeque<>();
        queue.push(new int[] {0, a.length, 0, b.length});
        while (!queue.isEmpty()) {
            ctx.charge(64);
            int[] q = queue.pop();
            Block x = longest(ctx, q[0], q[1], q[2], q[3]);
            if (x.size == 0) continue;
            found.add(x);
            if (q[0] < x.a && q[2] < x.b) queue.push(new int[] {q[0], x.a, q[2], x.b});
            if (x.a + x.size < q[1] && x.b + x.size < q[3]) {
                queue.push(new int[] {x.a + x.size, q[1], x.b + x.size, q[3]});
            }
        }
        found.sort(Comparator.comparingInt(Block::a).thenComparingInt(Block::b));
        List<Block> merged = new ArrayList<>();
        Block last = new Block(0, 0, 0);
        for (Block x : found) {
            if (last.a + last.size == x.a && last.b + last.size == x.b) {
                last = new Block(last.a, last.b, last.size + x.size);
            } else {
                if (last.size > 0) merged.add(last);
                last = x;
            }
        }
        if (last.size > 0) merged.add(last);
        merged.add(new Block(a.length, b.length, 0));
        blocks = merged;
        return merged;
    }

    List<Edit> edits(Ctx ctx) {
        List<Edit> known = edits;
        if (known != null) return known;
        List<Edit> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Block x : blocks(ctx)) {
            ctx.charge(96);
            String tag = i < x.a && j < x.b ? "replace" : i < x.a ? "delete" : j < x.b ? "insert" : "";
            if (!tag.isEmpty()) all.add(new Edit(tag, i, x.a, j, x.b));
            i = x.a + x.size;
            j = x.b + x.size;
            if (x.size > 0) all.add(new Edit("equal", x.a, i, x.b, j));
        }
        edits = all;
        return all;
    }

    /** The edits in groups with up to so many equal elements around them. */
    List<List<Edit>> groups(Ctx ctx, long context) {
        int n = (int) Math.max(-1 << 30, Math.min(1 << 30, context));
        List<Edit> codes = edits(ctx);
        if (codes.isEmpty()) return new ArrayList<>();
        Edit first = codes.getFirst();
        if (first.tag.equals("equal")) {
            codes.set(0, new Edit("equal", Math.max(first.a1, first.a2 - n), first.a2,
                    Math.max(first.b1, first.b2 - n), first.b2));
        }
        Edit end = codes.getLast();
        if (end.tag.equals("equal")) {
            codes.set(codes.size() - 1, new Edit("equal", end.a1, Math.min(end.a2, end.a1 + n), end.b1,
                    Math.min(end.b2, end.b1 + n)));
        }
        List<List<Edit>> groups = new ArrayList<>();
        List<Edit> group = new ArrayList<>();
        for (Edit e : codes) {
            Edit kept = e;
            if (e.tag.equals("equal") && e.a2 - e.a1 > 2L * n) {
                group.add(new Edit("equal", e.a1, Math.min(e.a2, e.a1 + n), e.b1, Math.min(e.b2, e.b1 + n)));
                groups.add(group);
                group = new ArrayList<>();
                kept = new Edit("equal", Math.max(e.a1, e.a2 - n), e.a2, Math.max(e.b1, e.b2 - n), e.b2);
            }
            group.add(kept);
        }
        if (!group.isEmpty() && !(group.size() == 1 && group.getFirst().tag.equals("equal"))) groups.add(group);
        return groups;
    }

    private double ratio(long matches) {
        long length = (long) a.length + b.length;
        return length == 0 ? 1.0 : 2.0 * matches / length;
    }

    double ratio(Ctx ctx) {
        long matches = 0;
        for (Block x : blocks(ctx)) matches += x.size;
        return ratio(matches);
    }

    double quickRatio(Ctx ctx) {
        ctx.charge(4L * places.length);
        ctx.tick(a.length + places.length >> 3);
        int[] left = new int[places.length];
        for (int id = 0; id < left.length; id++) left[id] = places[id].length;
        long matches = 0;
        for (int id : aIds) if (id >= 0 && left[id]-- > 0) matches++;
        return ratio(matches);
    }

    double realQuickRatio() {
        return ratio(Math.min(a.length, b.length));
    }

    private PyList list(Ctx ctx, int[] numbers) {
        PyList list = PyList.withCapacity(ctx, numbers.length);
        for (int n : numbers) list.append(ctx, (long) n);
        return list;
    }

    /** Where the elements of b are, but for junk and popular ones. */
    PyDict table(Ctx ctx) {
        PyDict dict = new PyDict();
        for (int id = 0; id < places.length; id++) {
            if (!junk[id] && !popular[id]) dict.put(ctx, b[places[id][0]], list(ctx, places[id]));
        }
        return dict;
    }

    /** The junk elements of b, or the popular ones. */
    PySet without(Ctx ctx, boolean ofJunk) {
        PySet set = new PySet();
        boolean[] which = ofJunk ? junk : popular;
        for (int id = 0; id < which.length; id++) if (which[id]) set.add(ctx, b[places[id][0]]);
        return set;
    }

    void trace(LiveData live) {
        live.add(64 + 24L * (a.length + b.length));
        for (Object item : a) live.visit(item);
        for (Object item : b) live.visit(item);
        live.visit(ids);
    }
}
