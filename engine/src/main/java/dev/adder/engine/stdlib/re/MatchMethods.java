package dev.adder.engine.stdlib.re;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.Map;

/** Methods of matches. */
@PyType("re.Match")
final class MatchMethods {
    private MatchMethods() {}

    private static int number(Ctx ctx, PyMatch self, Object group) {
        if (NumberOps.isIndex(group)) {
            long n = NumberOps.clippedIndex(ctx, group);
            if (n >= 0 && n <= self.pattern.program.groupCount()) return (int) n;
        } else if (Str.isText(group)) {
            Integer n = self.pattern.program.groupIndex().get(Str.text(group));
            if (n != null) return n;
        }
        throw Errors.indexError("no such group");
    }

    /** Return subgroup(s) of the match by indices or names; for 0 returns the entire match. */
    @Py("group(self, /, *groups) -> str | tuple")
    static Object group(Ctx ctx, PyMatch self, Object[] groups) {
        if (groups.length == 0) return self.group(0);
        if (groups.length == 1) return self.group(number(ctx, self, groups[0]));
        Object[] items = new Object[groups.length];
        for (int i = 0; i < items.length; i++) items[i] = self.group(number(ctx, self, groups[i]));
        return new PyTuple(items);
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key, /) -> str")
    static Object item(Ctx ctx, PyMatch self, Object key) {
        return self.group(number(ctx, self, key));
    }

    /** Return a tuple containing all the subgroups of the match, from 1. */
    @Py("groups(self, /, default=None) -> tuple")
    static Object groups(Ctx ctx, PyMatch self, Object absent) {
        Object[] items = new Object[self.pattern.program.groupCount()];
        for (int i = 0; i < items.length; i++) items[i] = self.group(i + 1, absent);
        return items.length == 0 ? PyTuple.EMPTY : new PyTuple(items);
    }

    /** Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name. */
    @Py("groupdict(self, /, default=None) -> dict")
    static Object groupDict(Ctx ctx, PyMatch self, Object absent) {
        PyDict dict = new PyDict();
        self.pattern.program.groupIndex()
                .forEach((name, number) -> dict.put(ctx, Str.of(name), self.group(number, absent)));
        return dict;
    }

    /** Return index of the start of the substring matched by group. */
    @Py("start(self, group=0, /) -> int")
    static long start(Ctx ctx, PyMatch self, Object group) {
        return self.result.start(number(ctx, self, group));
    }

    /** Return index of the end of the substring matched by group. */
    @Py("end(self, group=0, /) -> int")
    static long end(Ctx ctx, PyMatch self, Object group) {
        return self.result.end(number(ctx, self, group));
    }

    /** For match object m, return the 2-tuple (m.start(group), m.end(group)). */
    @Py("span(self, group=0, /) -> tuple[int, int]")
    static Object span(Ctx ctx, PyMatch self, Object group) {
        int n = number(ctx, self, group);
        return new PyTuple((long) self.result.start(n), (long) self.result.end(n));
    }

    /** Return the string obtained by doing backslash substitution on the string template. */
    @Py("expand(self, /, template) -> str")
    static Object expand(Ctx ctx, PyMatch self, Object template) {
        Substitution s = new Substitution(ctx, self.pattern, template, self.subject);
        return s.expanded(self, Substitution.template(ctx, self.pattern, template));
    }

    /** The string passed to match() or search(). */
    @PyProperty("string")
    static Object string(Ctx ctx, PyMatch self) {
        return self.subject.given;
    }

    /** The regular expression object. */
    @PyProperty("re")
    static Object re(Ctx ctx, PyMatch self) {
        return self.pattern;
    }

    /** The index at which the search started. */
    @PyProperty("pos: int")
    static int pos(Ctx ctx, PyMatch self) {
        return self.pos;
    }

    /** The index beyond which the search did not go. */
    @PyProperty("endpos: int")
    static int endpos(Ctx ctx, PyMatch self) {
        return self.end;
    }

    /** The number of the last matched group. */
    @PyProperty("lastindex")
    static Object lastIndex(Ctx ctx, PyMatch self) {
        int n = self.result.lastIndex();
        return n <= 0 ? PyNone.NONE : (Object) (long) n;
    }

    /** The name of the last matched group. */
    @PyProperty("lastgroup")
    static Object lastGroup(Ctx ctx, PyMatch self) {
        int n = self.result.lastIndex();
        for (Map.Entry<String, Integer> e : self.pattern.program.groupIndex().entrySet()) {
            if (e.getValue() == n) return Str.of(e.getKey());
        }
        return PyNone.NONE;
    }

    /** The spans of all groups. */
    @PyProperty("regs")
    static Object regs(Ctx ctx, PyMatch self) {
        Object[] items = new Object[self.pattern.program.groupCount() + 1];
        for (int i = 0; i < items.length; i++) {
            items[i] = new PyTuple((long) self.result.start(i), (long) self.result.end(i));
        }
        return new PyTuple(items);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyMatch self) {
        String text = TextOps.reprText(ctx, self.group(0));
        if (text.codePointCount(0, text.length()) > 50) text = text.substring(0, text.offsetByCodePoints(0, 50));
        return "<re.Match object; span=(" + self.result.start(0) + ", " + self.result.end(0) + "), match=" + text
                + ">";
    }

    /** Return self. */
    @Py("__copy__(self, /) -> Match")
    static Object copy(Ctx ctx, PyMatch self) {
        return self;
    }

    /** Return self. */
    @Py("__deepcopy__(self, memo, /) -> Match")
    static Object deepCopy(Ctx ctx, PyMatch self, Object memo) {
        return self;
    }

    /** Give the class type arguments. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classGetItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }
}
