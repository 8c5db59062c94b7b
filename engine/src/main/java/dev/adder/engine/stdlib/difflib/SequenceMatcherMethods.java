package dev.adder.engine.stdlib.difflib;

import dev.adder.engine.builtin.Convert;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import java.util.List;

/** Methods of {@code SequenceMatcher}. */
@PyType("SequenceMatcher")
final class SequenceMatcherMethods {
    private SequenceMatcherMethods() {}

    /** Create a matcher of nothing yet. */
    @Py("__new__(cls, /, *args, **kwargs) -> SequenceMatcher")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        return new PySequenceMatcher(cls);
    }

    /** Construct a SequenceMatcher. */
    @Py("__init__(self, isjunk=None, a='', b='', autojunk: bool = True) -> None")
    static void init(Ctx ctx, PySequenceMatcher self, Object isjunk, Object a, Object b, boolean autojunk) {
        self.isJunk = isjunk;
        self.autoJunk = autojunk;
        CallOps.callAttribute(ctx, self, "set_seqs", a, b);
    }

    /** Return the class itself: a matcher of elements of a type. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object ofItem(Ctx ctx, PyClass cls, Object item) {
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }

    /** Set the two sequences to be compared. */
    @Py("set_seqs(self, a, b) -> None")
    static void setBoth(Ctx ctx, PySequenceMatcher self, Object a, Object b) {
        setFirst(ctx, self, a);
        setSecond(ctx, self, b);
    }

    /** Set the first sequence to be compared. */
    @Py("set_seq1(self, a) -> None")
    static void setFirst(Ctx ctx, PySequenceMatcher self, Object a) {
        if (a != self.a) self.first(ctx, a);
    }

    /** Set the second sequence to be compared. */
    @Py("set_seq2(self, b) -> None")
    static void setSecond(Ctx ctx, PySequenceMatcher self, Object b) {
        if (b != self.b) self.second(ctx, b);
    }

    private static Object match(Ctx ctx, Matcher.Block block) {
        ctx.charge(48);
        Object[] items = {(long) block.a(), (long) block.b(), (long) block.size()};
        return new PyTuple(DiffTypes.match(ctx), items);
    }

    private static int end(Ctx ctx, Object end, int length) {
        return end == PyNone.NONE ? length : place(ctx, end, length);
    }

    private static int place(Ctx ctx, Object o, int length) {
        long at = Convert.toLong(ctx, o, "find_longest_match", 1);
        if (at < 0 || at > length) throw Errors.indexError("list index out of range");
        return (int) at;
    }

    /** Find longest matching block in a[alo:ahi] and b[blo:bhi]. */
    @Py("find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None) -> Match")
    static Object longest(Ctx ctx, PySequenceMatcher self, Object alo, Object ahi, Object blo, Object bhi) {
        Matcher m = self.matcher;
        return match(ctx, m.longest(ctx, place(ctx, alo, m.a.length), end(ctx, ahi, m.a.length),
                place(ctx, blo, m.b.length), end(ctx, bhi, m.b.length)));
    }

    /** Return list of triples describing matching subsequences. */
    @Py("get_matching_blocks(self) -> list")
    static Object blocks(Ctx ctx, PySequenceMatcher self) {
        PyList list = new PyList();
        for (Matcher.Block block : self.matcher.blocks(ctx)) list.append(ctx, match(ctx, block));
        return list;
    }

    private static PyTuple tuple(Ctx ctx, Matcher.Edit e) {
        ctx.charge(64);
        return new PyTuple(e.tag(), (long) e.a1(), (long) e.a2(), (long) e.b1(), (long) e.b2());
    }

    /** Return list of 5-tuples describing how to turn a into b. */
    @Py("get_opcodes(self) -> list")
    static Object opcodes(Ctx ctx, PySequenceMatcher self) {
        PyList known = self.opcodes;
        if (known != null) return known;
        PyList list = new PyList();
        self.opcodes = list;
        for (Matcher.Edit e : self.matcher.edits(ctx)) list.append(ctx, tuple(ctx, e));
        return list;
    }

    /** Grouping shortens the first and the last of the edits, also in the list that the program has. */
    private static void show(Ctx ctx, PySequenceMatcher self, PyList seen) {
        List<Matcher.Edit> edits = self.matcher.edits(ctx);
        if (edits.size() != seen.size || seen.size == 0) return;
        seen.items[0] = tuple(ctx, edits.getFirst());
        seen.items[seen.size - 1] = tuple(ctx, edits.getLast());
    }

    /** Isolate change clusters by eliminating ranges with no changes. */
    @Py("get_grouped_opcodes(self, n: int = 3) -> Iterator")
    static Object grouped(Ctx ctx, PySequenceMatcher self, long n) {
        return new Lazily("SequenceMatcher.get_grouped_opcodes", list -> {
            List<List<Matcher.Edit>> groups = self.matcher.groups(ctx, n);
            if (self.opcodes instanceof PyList seen) show(ctx, self, seen);
            for (List<Matcher.Edit> group : groups) {
                PyList edits = new PyList();
                for (Matcher.Edit e : group) edits.append(ctx, tuple(ctx, e));
                list.append(ctx, edits);
            }
        }, self);
    }

    /** Return a measure of the sequences' similarity (float in [0,1]). */
    @Py("ratio(self) -> float")
    static double ratio(Ctx ctx, PySequenceMatcher self) {
        return self.matcher.ratio(ctx);
    }

    /** Return an upper bound on ratio() relatively quickly. */
    @Py("quick_ratio(self) -> float")
    static double quickRatio(Ctx ctx, PySequenceMatcher self) {
        return self.matcher.quickRatio(ctx);
    }

    /** Return an upper bound on ratio() very quickly. */
    @Py("real_quick_ratio(self) -> float")
    static double realQuickRatio(Ctx ctx, PySequenceMatcher self) {
        return self.matcher.realQuickRatio();
    }

    /** The first sequence. */
    @PyProperty("a")
    static Object a(Ctx ctx, PySequenceMatcher self) {
        return self.a;
    }

    /** The second sequence. */
    @PyProperty("b")
    static Object b(Ctx ctx, PySequenceMatcher self) {
        return self.b;
    }

    /** The function that tells junk, or None. */
    @PyProperty("isjunk")
    static Object isJunk(Ctx ctx, PySequenceMatcher self) {
        return self.isJunk;
    }

    /** Whether popular elements count as junk. */
    @PyProperty("autojunk")
    static Object autoJunk(Ctx ctx, PySequenceMatcher self) {
        return self.autoJunk;
    }

    /** Where the elements of b are. */
    @PyProperty("b2j")
    static Object table(Ctx ctx, PySequenceMatcher self) {
        return self.matcher.table(ctx);
    }

    /** The junk in b. */
    @PyProperty("bjunk")
    static Object junk(Ctx ctx, PySequenceMatcher self) {
        return self.matcher.without(ctx, true);
    }

    /** The elements that b has too often. */
    @PyProperty("bpopular")
    static Object popular(Ctx ctx, PySequenceMatcher self) {
        return self.matcher.without(ctx, false);
    }
}
