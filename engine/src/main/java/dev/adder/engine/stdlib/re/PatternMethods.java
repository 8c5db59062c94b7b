package dev.adder.engine.stdlib.re;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.regex.MatchResult;
import dev.adder.engine.regex.Matcher;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyMappingProxy;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Methods of compiled patterns. */
@PyType("re.Pattern")
final class PatternMethods {
    private PatternMethods() {}

    private static int clip(long index, int length) {
        return (int) Math.max(0, Math.min(index, length));
    }

    private static Object matched(Ctx ctx, PyPattern self, Subject s, @Nullable MatchResult m, int pos, int end) {
        if (m == null) return PyNone.NONE;
        ctx.charge(120 + 4L * m.spans().length);
        return new PyMatch(self, s, m, pos, end);
    }

    /** Matches zero or more characters at the beginning of the string. */
    @Py("match(self, /, string, pos: int = 0, endpos: int = 9223372036854775807) -> Match | None")
    static Object match(Ctx ctx, PyPattern self, Object string, long pos, long endpos) {
        Subject s = Subject.of(self, string);
        int end = clip(endpos, s.length());
        int start = clip(pos, s.length());
        if (start > end) return PyNone.NONE;
        return matched(ctx, self, s, self.program.match(s.input, start, end, Patterns.meter(ctx)), start, end);
    }

    /** Matches against all of the string. */
    @Py("fullmatch(self, /, string, pos: int = 0, endpos: int = 9223372036854775807) -> Match | None")
    static Object fullMatch(Ctx ctx, PyPattern self, Object string, long pos, long endpos) {
        Subject s = Subject.of(self, string);
        int end = clip(endpos, s.length());
        int start = clip(pos, s.length());
        if (start > end) return PyNone.NONE;
        return matched(ctx, self, s, self.program.fullMatch(s.input, start, end, Patterns.meter(ctx)), start, end);
    }

    /** Scan through string looking for a match, and return a corresponding match object instance. */
    @Py("search(self, /, string, pos: int = 0, endpos: int = 9223372036854775807) -> Match | None")
    static Object search(Ctx ctx, PyPattern self, Object string, long pos, long endpos) {
        Subject s = Subject.of(self, string);
        int end = clip(endpos, s.length());
        int start = clip(pos, s.length());
        if (start > end) return PyNone.NONE;
        return matched(ctx, self, s, self.program.search(s.input, start, end, Patterns.meter(ctx)), start, end);
    }

    /** Return a list of all non-overlapping matches of pattern in string. */
    @Py("findall(self, /, string, pos: int = 0, endpos: int = 9223372036854775807) -> list")
    static Object findAll(Ctx ctx, PyPattern self, Object string, long pos, long endpos) {
        Subject s = Subject.of(self, string);
        int end = clip(endpos, s.length());
        Matcher matcher = self.program.matcher(s.input, end, Patterns.meter(ctx));
        PyList list = new PyList();
        int mark = Held.hold(ctx, list);
        int groups = self.program.groupCount();
        Object empty = self.bytes ? PyBytes.EMPTY : "";
        int at = clip(pos, s.length());
        boolean advance = false;
        while (at <= end) {
            MatchResult m = matcher.search(at, advance);
            if (m == null) break;
            ctx.step();
            PyMatch match = new PyMatch(self, s, m, 0, end);
            if (groups == 0) {
                list.append(ctx, match.group(0));
            } else if (groups == 1) {
                list.append(ctx, match.group(1, empty));
            } else {
                Object[] items = new Object[groups];
                for (int g = 1; g <= groups; g++) items[g - 1] = match.group(g, empty);
                ctx.charge(24L + 8L * groups);
                list.append(ctx, new PyTuple(items));
            }
            at = m.end(0);
            advance = m.start(0) == m.end(0);
        }
        Held.release(ctx, mark);
        return list;
    }

    /** The matches of a pattern one after another. */
    static final class Scanner extends PyIterator {
        private static final PyClass TYPE = Iterators.type("callable_iterator");
        private final PyPattern pattern;
        private final Subject subject;
        private final int start;
        private final int end;
        private final Matcher matcher;
        private int at;
        private boolean advance;
        private boolean done;

        Scanner(Ctx ctx, PyPattern pattern, Subject subject, int at, int end) {
            super(TYPE);
            this.pattern = pattern;
            this.subject = subject;
            this.start = at;
            this.at = at;
            this.end = end;
            ctx.charge(160);
            this.matcher = pattern.program.matcher(subject.input, end, Patterns.meter(ctx));
        }

        @Override
        public void trace(LiveData live) {
            live.add(400);
            live.visit(pattern);
            live.visit(subject.value);
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            if (done) return null;
            MatchResult m = at > end ? null : matcher.search(at, advance);
            if (m == null) {
                done = true;
                return null;
            }
            at = m.end(0);
            advance = m.start(0) == m.end(0);
            ctx.charge(120 + 4L * m.spans().length);
            return new PyMatch(pattern, subject, m, start, end);
        }
    }

    /** Return an iterator over all non-overlapping matches for the RE pattern in string. */
    @Py("finditer(self, /, string, pos: int = 0, endpos: int = 9223372036854775807) -> Iterator[Match]")
    static Object findIter(Ctx ctx, PyPattern self, Object string, long pos, long endpos) {
        Subject s = Subject.of(self, string);
        return new Scanner(ctx, self, s, clip(pos, s.length()), clip(endpos, s.length()));
    }

    /** Return an object that goes through the string, one match for each call. */
    @Py("scanner(self, /, string, pos: int = 0, endpos: int = 9223372036854775807) -> SRE_Scanner")
    static Object scanner(Ctx ctx, PyPattern self, Object string, long pos, long endpos) {
        Subject s = Subject.of(self, string);
        return new PyScanner(ctx, self, s, clip(pos, s.length()), clip(endpos, s.length()));
    }

    /** Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern. */
    @Py("sub(self, /, repl, string, count: int = 0) -> str")
    static Object sub(Ctx ctx, PyPattern self, Object repl, Object string, long count) {
        Object replacement = Substitution.checked(ctx, self, repl);
        return new Substitution(ctx, self, replacement, Subject.of(self, string)).run(count);
    }

    /** Return the tuple (new_string, number_of_subs_made). */
    @Py("subn(self, /, repl, string, count: int = 0) -> tuple[str, int]")
    static Object subn(Ctx ctx, PyPattern self, Object repl, Object string, long count) {
        Substitution s = new Substitution(ctx, self, Substitution.checked(ctx, self, repl), Subject.of(self, string));
        Object text = s.run(count);
        return new PyTuple(text, s.count);
    }

    /** Split string by the occurrences of pattern. */
    @Py("split(self, /, string, maxsplit: int = 0) -> list")
    static Object split(Ctx ctx, PyPattern self, Object string, long maxsplit) {
        Subject s = Subject.of(self, string);
        PyList list = new PyList();
        int mark = Held.hold(ctx, list);
        Matcher matcher = self.program.matcher(s.input, s.length(), Patterns.meter(ctx));
        int at = 0;
        int from = 0;
        boolean advance = false;
        for (long n = 0; maxsplit == 0 || n < maxsplit; n++) {
            if (maxsplit < 0) break;
            MatchResult m = matcher.search(at, advance);
            if (m == null) break;
            ctx.step();
            list.append(ctx, s.slice(from, m.start(0)));
            PyMatch match = new PyMatch(self, s, m, 0, s.length());
            for (int g = 1; g <= self.program.groupCount(); g++) list.append(ctx, match.group(g));
            from = m.end(0);
            at = from;
            advance = m.start(0) == m.end(0);
        }
        list.append(ctx, s.slice(from, s.length()));
        Held.release(ctx, mark);
        return list;
    }

    /** The pattern string from which the RE object was compiled. */
    @PyProperty("pattern")
    static Object pattern(Ctx ctx, PyPattern self) {
        return self.pattern;
    }

    @PySetter("pattern")
    static void setPattern(Ctx ctx, PyPattern self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    /** The regex matching flags. */
    @PyProperty("flags: int")
    static int flags(Ctx ctx, PyPattern self) {
        return self.program.flags();
    }

    @PySetter("flags")
    static void setFlags(Ctx ctx, PyPattern self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    /** The number of capturing groups in the pattern. */
    @PyProperty("groups: int")
    static int groups(Ctx ctx, PyPattern self) {
        return self.program.groupCount();
    }

    @PySetter("groups")
    static void setGroups(Ctx ctx, PyPattern self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    /** A dictionary mapping group names to group numbers. */
    @PyProperty("groupindex")
    static Object groupIndex(Ctx ctx, PyPattern self) {
        PyDict dict = new PyDict();
        self.program.groupIndex().forEach((name, number) -> dict.put(ctx, Str.of(name), (long) number));
        return dict.size() == 0 ? dict : new PyMappingProxy(dict);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyPattern self) {
        String text = TextOps.reprText(ctx, self.pattern);
        if (text.length() > 200) text = text.substring(0, 200);
        String flags = ReModule.flagNames(self.program.flags() & (self.bytes ? ~0 : ~32));
        return "re.compile(" + text + (flags.isEmpty() ? "" : ", " + flags) + ")";
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyPattern self, Object value) {
        if (!(value instanceof PyPattern p)) return PySingleton.NOT_IMPLEMENTED;
        return p.program.flags() == self.program.flags() && p.bytes == self.bytes
                && CompareOps.eq(ctx, self.pattern, p.pattern);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyPattern self) {
        return HashOps.hash(ctx, self.pattern) * 31 + self.program.flags();
    }

    /** Return self. */
    @Py("__copy__(self, /) -> Pattern")
    static Object copy(Ctx ctx, PyPattern self) {
        return self;
    }

    /** Return self. */
    @Py("__deepcopy__(self, memo, /) -> Pattern")
    static Object deepCopy(Ctx ctx, PyPattern self, Object memo) {
        return self;
    }

    /** Give the class type arguments. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
