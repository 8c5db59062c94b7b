package dev.adder.engine.tree;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.MatchOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patterns of {@code case}. Captures go into temporaries and are bound once the whole pattern has matched. */
public final class Patterns {
    private Patterns() {}

    /** A pattern: says whether it matches, and keeps what it captures. */
    public abstract static class Pattern {
        abstract boolean matches(Frame f, Object subject);
    }

    /** Tests a subject in a slot against a pattern, and binds the names when it matches. */
    public static final class Test extends Node {
        private final int subject;
        private final Pattern pattern;
        private final int[] captured;
        private final Target[] targets;

        public Test(int subject, Pattern pattern, int[] captured, Target[] targets, long position) {
            super(position);
            this.subject = subject;
            this.pattern = pattern;
            this.captured = captured;
            this.targets = targets;
        }

        @Override
        public Object eval(Frame f) {
            return test(f);
        }

        @Override
        public boolean test(Frame f) {
            f.ctx.step();
            f.position = position;
            Object value = java.util.Objects.requireNonNull(f.slots[subject]);
            if (!pattern.matches(f, value)) return false;
            for (int i = 0; i < captured.length; i++) {
                Object v = f.slots[captured[i]];
                if (v != null) targets[i].assign(f, v);
            }
            return true;
        }
    }

    /** A value compared with {@code ==}, or a singleton compared with {@code is}. */
    public static final class Value extends Pattern {
        private final Node value;
        private final boolean identity;

        public Value(Node value, boolean identity) {
            this.value = value;
            this.identity = identity;
        }

        @Override
        boolean matches(Frame f, Object subject) {
            Object v = value.eval(f);
            f.position = value.position;
            return identity ? CompareOps.is(subject, v) : CompareOps.eq(f.ctx, subject, v);
        }
    }

    /** {@code pattern as name}, a capture, or the wildcard. */
    public static final class As extends Pattern {
        private final @Nullable Pattern pattern;
        private final int slot;

        public As(@Nullable Pattern pattern, int slot) {
            this.pattern = pattern;
            this.slot = slot;
        }

        @Override
        boolean matches(Frame f, Object subject) {
            if (pattern != null && !pattern.matches(f, subject)) return false;
            if (slot >= 0) f.slots[slot] = subject;
            return true;
        }
    }

    /** {@code a | b}. */
    public static final class Or extends Pattern {
        private final Pattern[] patterns;

        public Or(Pattern[] patterns) {
            this.patterns = patterns;
        }

        @Override
        boolean matches(Frame f, Object subject) {
            for (Pattern p : patterns) if (p.matches(f, subject)) return true;
            return false;
        }
    }

    /** {@code [a, *rest, b]}; {@code star} is the place of the star or -1, its slot -1 when it has no name. */
    public static final class Sequence extends Pattern {
        private final Pattern[] patterns;
        private final int star;
        private final int starSlot;

        public Sequence(Pattern[] patterns, int star, int starSlot) {
            this.patterns = patterns;
            this.star = star;
            this.starSlot = starSlot;
        }

        @Override
        boolean matches(Frame f, Object subject) {
            if (!MatchOps.isSequence(f.ctx, subject)) return false;
            long length = SubscriptOps.length(f.ctx, subject);
            int fixed = star < 0 ? patterns.length : patterns.length - 1;
            if (star < 0 ? length != fixed : length < fixed) return false;
            if (starSlot < 0 && onlyWildcards()) return true;
            boolean direct = Types.of(subject).shared || star >= 0 && starSlot < 0;
            Object items = direct ? subject : unpacked(f, subject);
            long count = direct ? length : ((PyList) items).size;
            for (int i = 0; i < patterns.length; i++) {
                if (i == star) continue;
                long at = star >= 0 && i > star ? count - (patterns.length - i) : i;
                if (!patterns[i].matches(f, SubscriptOps.get(f.ctx, items, at))) return false;
            }
            if (star >= 0 && starSlot >= 0) {
                PyList rest = new PyList();
                for (long i = star; i < count - (fixed - star); i++) {
                    rest.append(f.ctx, SubscriptOps.get(f.ctx, items, i));
                }
                f.slots[starSlot] = rest;
            }
            return true;
        }

        private boolean onlyWildcards() {
            for (int i = 0; i < patterns.length; i++) {
                if (i != star && !(patterns[i] instanceof As as && as.pattern == null && as.slot < 0)) return false;
            }
            return true;
        }

        /** The items of a sequence of the program's own, which is iterated as where values are assigned. */
        private PyList unpacked(Frame f, Object subject) {
            PyList items = IterOps.toList(f.ctx, subject);
            int fixed = star < 0 ? patterns.length : patterns.length - 1;
            if (items.size < fixed) throw Unpacking.tooFew(fixed, items.size, star < 0 ? "" : "at least ");
            if (star < 0 && items.size > fixed) throw Unpacking.tooMany(fixed);
            return items;
        }
    }

    /** {@code {key: pattern, **rest}}; {@code restSlot} is -1 for none. */
    public static final class Mapping extends Pattern {
        private final Node[] keys;
        private final Pattern[] patterns;
        private final int restSlot;

        public Mapping(Node[] keys, Pattern[] patterns, int restSlot) {
            this.keys = keys;
            this.patterns = patterns;
            this.restSlot = restSlot;
        }

        @Override
        boolean matches(Frame f, Object subject) {
            if (!MatchOps.isMapping(f.ctx, subject)) return false;
            if (SubscriptOps.length(f.ctx, subject) < keys.length) return false;
            Object[] wanted = new Object[keys.length];
            for (int i = 0; i < keys.length; i++) wanted[i] = keys[i].eval(f);
            Object[] values = values(f, subject, wanted);
            if (values == null) return false;
            for (int i = 0; i < values.length; i++) {
                if (!patterns[i].matches(f, values[i])) return false;
            }
            if (restSlot >= 0) {
                PyDict rest = MatchOps.copy(f.ctx, subject);
                for (Object key : wanted) rest.remove(f.ctx, key);
                f.slots[restSlot] = rest;
            }
            return true;
        }

        /** The values of all keys, asked for before any is compared; null when the subject lacks one. */
        private static Object @Nullable [] values(Frame f, Object subject, Object[] keys) {
            Object[] values = new Object[keys.length];
            for (int i = 0; i < keys.length; i++) {
                for (int j = 0; j < i; j++) {
                    if (CompareOps.sameOrEqual(f.ctx, keys[j], keys[i])) {
                        throw Errors.valueError("mapping pattern checks duplicate key ("
                                + dev.adder.engine.ops.TextOps.reprText(f.ctx, keys[i]) + ")");
                    }
                }
                Object value = MatchOps.item(f.ctx, subject, keys[i]);
                if (value == null) return null;
                values[i] = value;
            }
            return values;
        }
    }

    /** {@code Class(a, name=b)}. */
    public static final class OfClass extends Pattern {
        private final Node cls;
        private final Pattern[] positional;
        private final String[] names;
        private final Pattern[] named;
        private final long position;

        public OfClass(Node cls, Pattern[] positional, String[] names, Pattern[] named, long position) {
            this.cls = cls;
            this.position = position;
            this.positional = positional;
            this.names = names;
            this.named = named;
        }

        @Override
        boolean matches(Frame f, Object subject) {
            Object type = cls.eval(f);
            f.position = position;
            if (!(type instanceof PyClass c)) throw Errors.typeError("called match pattern must be a class");
            if (!ClassOps.isInstance(f.ctx, subject, c)) return false;
            Object[] values = attributes(f, subject, c);
            if (values == null) return false;
            for (int i = 0; i < values.length; i++) {
                Pattern p = i < positional.length ? positional[i] : named[i - positional.length];
                if (!p.matches(f, values[i])) return false;
            }
            return true;
        }

        /** The values of all attributes, asked for before any is compared; null when the subject lacks one. */
        private Object @Nullable [] attributes(Frame f, Object subject, PyClass c) {
            Object[] values = new Object[positional.length + names.length];
            List<String> seen = new ArrayList<>();
            if (positional.length > 0 && !positional(f, subject, c, seen, values)) return null;
            for (int i = 0; i < names.length; i++) {
                Object value = attribute(f, subject, c, names[i], seen);
                if (value == null) return null;
                values[positional.length + i] = value;
            }
            return values;
        }

        private boolean positional(Frame f, Object subject, PyClass c, List<String> seen, Object[] values) {
            Object declared = AttrOps.find(f.ctx, c, "__match_args__");
            if (declared == null && MatchOps.matchesItself(c)) {
                if (positional.length > 1) throw tooMany(c, 1);
                values[0] = subject;
                return true;
            }
            if (declared != null && !(declared instanceof PyTuple)) {
                throw Errors.typeError(c.name + ".__match_args__ must be a tuple (got " + Types.nameOf(declared)
                        + ")");
            }
            Object[] attributes = declared instanceof PyTuple t ? t.items : new Object[0];
            if (positional.length > attributes.length) throw tooMany(c, attributes.length);
            for (int i = 0; i < positional.length; i++) {
                if (!Str.isText(attributes[i])) {
                    throw Errors.typeError("__match_args__ elements must be strings (got "
                            + Types.nameOf(attributes[i]) + ")");
                }
                Object value = attribute(f, subject, c, Str.text(attributes[i]), seen);
                if (value == null) return false;
                values[i] = value;
            }
            return true;
        }

        private static @Nullable Object attribute(Frame f, Object subject, PyClass c, String name, List<String> seen) {
            if (seen.contains(name)) {
                throw Errors.typeError(c.name + "() got multiple sub-patterns for attribute '" + name + "'");
            }
            seen.add(name);
            return AttrOps.find(f.ctx, subject, name);
        }

        private RuntimeException tooMany(PyClass c, int most) {
            return Errors.typeError(c.name + "() accepts " + most + " positional sub-pattern" + (most == 1 ? "" : "s")
                    + " (" + positional.length + " given)");
        }
    }
}
