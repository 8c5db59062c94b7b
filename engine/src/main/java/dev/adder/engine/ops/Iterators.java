package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyDictView;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyRange;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The iterators of builtin containers, with CPython's behaviour when the container changes underneath. */
public final class Iterators {
    static final PyClass LIST = type("list_iterator");
    static final PyClass TUPLE = type("tuple_iterator");
    static final PyClass KEYS = type("dict_keyiterator");
    static final PyClass VALUES = type("dict_valueiterator");
    static final PyClass ITEMS = type("dict_itemiterator");
    static final PyClass REVERSE_KEYS = type("dict_reversekeyiterator");
    static final PyClass REVERSE_VALUES = type("dict_reversevalueiterator");
    static final PyClass REVERSE_ITEMS = type("dict_reverseitemiterator");
    static final PyClass ORDERED = type("odict_iterator");
    static final PyClass SET = type("set_iterator");
    static final PyClass RANGE = type("range_iterator");
    static final PyClass TEXT = type("str_ascii_iterator");
    static final PyClass BYTES = type("bytes_iterator");
    static final PyClass SEQUENCE = type("iterator");
    static final PyClass CALLABLE = type("callable_iterator");

    private Iterators() {}

    private static RuntimeException changed(PyDict d) {
        return Errors.runtimeError(isOrdered(d) ? "OrderedDict mutated during iteration"
                : "dictionary changed size during iteration");
    }

    private static boolean isOrdered(PyDict d) {
        if (d.type() == Types.DICT) return false;
        for (PyClass c : d.type().mro) {
            if (c.shared && c.name.equals("OrderedDict")) return true;
        }
        return false;
    }

    /** A class for the iterators of a builtin; their methods come from {@code IteratorMethods}. */
    public static PyClass type(String name) {
        PyClass cls = PyClass.builtin("builtins", name, dev.adder.engine.builtin.IteratorMethodsTable.INSTANCE);
        cls.canBeBase = false;
        return cls;
    }

    public static PyIterator ofTuple(PyTuple tuple) {
        return new OfArray(TUPLE, tuple.items);
    }

    /** Over a list, seeing what is appended meanwhile. */
    public static final class OfList extends PyIterator {
        private @Nullable PyList list;
        private int index;

        public OfList(PyList list) {
            super(LIST);
            this.list = list;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            PyList l = list;
            if (l == null) return null;
            if (index < l.size) return l.get(index++);
            list = null;
            return null;
        }

        @Override
        public int lengthHint(Ctx ctx) {
            PyList l = list;
            return l == null ? 0 : Math.max(0, l.size - index);
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            PyList l = list;
            OfList copy = new OfList(l == null ? new PyList() : (PyList) part.apply(l));
            copy.index = l == null ? 0 : index;
            return copy;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(list);
        }
    }

    /** Over an array that does not change. */
    public static final class OfArray extends PyIterator {
        private final Object[] items;
        private int index;

        public OfArray(PyClass cls, Object[] items) {
            super(cls);
            this.items = items;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            return index < items.length ? items[index++] : null;
        }

        @Override
        public int lengthHint(Ctx ctx) {
            return items.length - index;
        }

        @Override
        public @Nullable PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            if (type() != TUPLE) return null;
            OfArray copy = new OfArray(TUPLE, ((PyTuple) part.apply(new PyTuple(items))).items);
            copy.index = index;
            return copy;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.add(16 + 8L * items.length);
            for (Object item : items) live.visit(item);
        }
    }

    /**
     * Over the keys, values or items of a dict. As in CPython a change of size ends it for good, while other changes
     * are noticed only when more entries turn up than there were.
     */
    public static final class OfDict extends PyIterator {
        private @Nullable PyDict dict;
        private final PyDictView.Kind kind;
        private int size;
        private int entry;
        private int left;

        public OfDict(PyDict dict, PyDictView.Kind kind) {
            super(isOrdered(dict) ? ORDERED : switch (kind) {
                case KEYS -> KEYS;
                case VALUES -> VALUES;
                case ITEMS -> ITEMS;
            });
            this.dict = dict;
            this.kind = kind;
            this.size = dict.size();
            this.left = size;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            PyDict d = dict;
            if (d == null) return null;
            if (d.size() != size) {
                size = -1;
                throw changed(d);
            }
            int i = d.nextEntry(ctx, entry);
            if (i < 0) {
                dict = null;
                return null;
            }
            if (left-- == 0) {
                dict = null;
                throw Errors.runtimeError("dictionary keys changed during iteration");
            }
            entry = i + 1;
            return switch (kind) {
                case KEYS -> d.presentKeyAt(i);
                case VALUES -> d.valueAt(i);
                case ITEMS -> {
                    ctx.charge(40);
                    yield new PyTuple(d.presentKeyAt(i), d.valueAt(i));
                }
            };
        }

        @Override
        public int lengthHint(Ctx ctx) {
            PyDict d = dict;
            return d == null || d.size() != size ? 0 : left;
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            PyDict d = dict;
            if (d == null) return new OfList(new PyList());
            OfDict rest = new OfDict(d, kind);
            rest.size = size;
            rest.entry = entry;
            rest.left = left;
            return new OfList((PyList) part.apply(IterOps.toList(ctx, rest)));
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(dict);
        }
    }

    /** Backwards over the keys, values or items of a dict. */
    public static final class OfDictReversed extends PyIterator {
        private @Nullable PyDict dict;
        private final PyDictView.Kind kind;
        private int size;
        private int entry;
        private int left;

        public OfDictReversed(PyDict dict, PyDictView.Kind kind) {
            super(isOrdered(dict) ? ORDERED : switch (kind) {
                case KEYS -> REVERSE_KEYS;
                case VALUES -> REVERSE_VALUES;
                case ITEMS -> REVERSE_ITEMS;
            });
            this.dict = dict;
            this.kind = kind;
            this.size = dict.size();
            this.left = size;
            this.entry = dict.bound();
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            PyDict d = dict;
            if (d == null) return null;
            if (d.size() != size) {
                size = -1;
                throw changed(d);
            }
            int i = d.previousEntry(ctx, entry);
            if (i < 0) {
                dict = null;
                return null;
            }
            entry = i;
            left--;
            return switch (kind) {
                case KEYS -> d.presentKeyAt(i);
                case VALUES -> d.valueAt(i);
                case ITEMS -> {
                    ctx.charge(40);
                    yield new PyTuple(d.presentKeyAt(i), d.valueAt(i));
                }
            };
        }

        @Override
        public int lengthHint(Ctx ctx) {
            PyDict d = dict;
            return d == null || d.size() != size ? 0 : Math.max(0, left);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(dict);
        }
    }

    /** Over a set. */
    public static final class OfSet extends PyIterator {
        private final PySet set;
        private int size;
        private int place;
        private int left;
        private boolean done;

        public OfSet(PySet set) {
            super(SET);
            this.set = set;
            this.size = set.size();
            this.left = size;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            if (done) return null;
            if (set.size() != size) {
                size = -1;
                throw Errors.runtimeError("Set changed size during iteration");
            }
            int first = place;
            int bound = set.bound();
            while (place < bound) {
                Object key = set.at(place++);
                if (key == null) continue;
                left--;
                if (place - first > 16) ctx.tick((place - first) >> 4);
                return key;
            }
            ctx.tick((place - first) >> 4);
            done = true;
            return null;
        }

        @Override
        public int lengthHint(Ctx ctx) {
            return done || set.size() != size ? 0 : Math.max(0, left);
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            OfSet rest = new OfSet(set);
            rest.size = size;
            rest.place = place;
            rest.left = left;
            rest.done = done;
            return new OfList((PyList) part.apply(IterOps.toList(ctx, rest)));
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(set);
        }
    }

    /** Over a range of 64-bit numbers. */
    public static final class OfRange extends PyIterator {
        private long next;
        private final long step;
        private long left;

        public OfRange(PyRange range) {
            this(range.start, range.step, range.length);
        }

        public OfRange(long first, long step, long length) {
            super(RANGE);
            this.next = first;
            this.step = step;
            this.left = length;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            if (left == 0) return null;
            long value = next;
            next += step;
            left--;
            return value;
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            return new OfRange(next, step, left);
        }

        @Override
        public int lengthHint(Ctx ctx) {
            return (int) Math.min(left < 0 ? Integer.MAX_VALUE : left, Integer.MAX_VALUE);
        }
    }

    /** Over the code points of text. */
    public static final class OfText extends PyIterator {
        private final Object text;
        private final int length;
        private int index;

        public OfText(Object text) {
            super(TEXT);
            this.text = text;
            this.length = Str.length(text);
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            if (index >= length) return null;
            return text instanceof String s ? Str.of(s.charAt(index++)) : Str.of(Str.codePointAt(text, index++));
        }

        @Override
        public int lengthHint(Ctx ctx) {
            return length - index;
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            OfText copy = new OfText(text);
            copy.index = index;
            return copy;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(text);
        }
    }

    /** Over bytes, as ints. */
    public static final class OfBytes extends PyIterator {
        private final byte[] bytes;
        private final int size;
        private int index;

        public OfBytes(byte[] bytes, int size) {
            super(BYTES);
            this.bytes = bytes;
            this.size = size;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            return index < size ? (Object) (long) (bytes[index++] & 0xFF) : null;
        }

        @Override
        public int lengthHint(Ctx ctx) {
            return size - index;
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            OfBytes copy = new OfBytes(bytes, size);
            copy.index = index;
            return copy;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.add(bytes.length);
        }
    }

    /** Over an object with {@code __getitem__} alone, from 0 until {@code IndexError}. */
    public static final class OfSequence extends PyIterator {
        private final Object sequence;
        private long index;
        private boolean done;

        public OfSequence(Object sequence) {
            super(SEQUENCE);
            this.sequence = sequence;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            if (done) return null;
            try {
                return SubscriptOps.get(ctx, sequence, index++);
            } catch (PyException e) {
                PyClass type = e.value.type();
                boolean end = type.isSubclassOf(Exceptions.INDEX_ERROR)
                        || type.isSubclassOf(Exceptions.STOP_ITERATION);
                if (!end) throw e;
                ctx.recover(e);
                done = true;
                return null;
            }
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(sequence);
        }
    }

    /** {@code iter(callable, sentinel)}. */
    public static final class OfCallable extends PyIterator {
        private final Object callable;
        private final Object sentinel;
        private boolean done;

        public OfCallable(Object callable, Object sentinel) {
            super(CALLABLE);
            this.callable = callable;
            this.sentinel = sentinel;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            if (done) return null;
            Object value;
            try {
                value = CallOps.call0(ctx, callable);
            } catch (PyException e) {
                if (!e.value.type().isSubclassOf(Exceptions.STOP_ITERATION)) throw e;
                ctx.recover(e);
                done = true;
                return null;
            }
            if (!CompareOps.sameOrEqual(ctx, value, sentinel)) return value;
            done = true;
            return null;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(callable);
            live.visit(sentinel);
        }
    }

    /** Over whatever a program's iterator gives: for Java code only, never seen by the program. */
    static final class OfGuest extends PyIterator {
        private final Object iterator;

        OfGuest(Object iterator) {
            super(SEQUENCE);
            this.iterator = iterator;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            return IterOps.next(ctx, iterator);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(iterator);
        }
    }
}
