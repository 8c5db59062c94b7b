package dev.adder.engine.tree;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** {@code a, b = value} and {@code a, *b = value}. */
public final class Unpacking extends Target {
    private final Target[] targets;
    private final int star;
    private final long position;

    /** The {@code star}-th target takes what the others leave; -1 for none. */
    public Unpacking(Target[] targets, int star, long position) {
        this.targets = targets;
        this.star = star;
        this.position = position;
    }

    @Override
    public void assign(Frame f, Object value) {
        f.position = position;
        if (star >= 0) {
            assignStar(f, value);
            return;
        }
        if (value instanceof PyTuple t && t.type() == Types.TUPLE && t.items.length == targets.length) {
            Object[] items = t.items;
            for (int i = 0; i < items.length; i++) targets[i].assign(f, items[i]);
            return;
        }
        Object[] items = exactly(f, value);
        for (int i = 0; i < items.length; i++) targets[i].assign(f, items[i]);
    }

    private Object[] exactly(Frame f, Object value) {
        checkIterable(value);
        PyIterator it = IterOps.iterate(f.ctx, value);
        Object[] items = new Object[targets.length];
        for (int i = 0; i < items.length; i++) {
            Object item = it.next(f.ctx);
            if (item == null) throw tooFew(items.length, i, "");
            items[i] = item;
        }
        if (it.next(f.ctx) != null) throw tooMany(items.length);
        return items;
    }

    static PyException tooFew(int expected, int got, String least) {
        return Errors.valueError("not enough values to unpack (expected " + least + expected + ", got " + got + ")");
    }

    static PyException tooMany(int expected) {
        return Errors.valueError("too many values to unpack (expected " + expected + ")");
    }

    private static void checkIterable(Object value) {
        if (!IterOps.isIterable(value)) {
            throw Errors.typeError("cannot unpack non-iterable " + Types.nameOf(value) + " object");
        }
    }

    private void assignStar(Frame f, Object value) {
        checkIterable(value);
        int others = targets.length - 1;
        PyList all = drawn(f, IterOps.iter(f.ctx, value), others);
        int after = others - star;
        int rest = all.size - others;
        PyList middle = (PyList) SubscriptOps.listItem(f.ctx, all, new dev.adder.engine.value.PySlice((long) star,
                (long) (star + rest), dev.adder.engine.value.PyNone.NONE));
        for (int i = 0; i < star; i++) targets[i].assign(f, all.get(i));
        targets[star].assign(f, middle);
        for (int i = 0; i < after; i++) targets[star + 1 + i].assign(f, all.get(star + rest + i));
    }

    /** All elements, once {@code others} of them, those before the star first, are known to be there. */
    private PyList drawn(Frame f, Object it, int others) {
        PyList all = new PyList();
        f.ctx.charge(40);
        for (int i = 0; i < star; i++) {
            Object item = IterOps.next(f.ctx, it);
            if (item == null) throw tooFew(others, i, "at least ");
            all.append(f.ctx, item);
        }
        IterOps.extend(f.ctx, all, it);
        if (all.size < others) throw tooFew(others, all.size, "at least ");
        return all;
    }

    @Override
    public void delete(Frame f) {
        for (Target t : targets) t.delete(f);
    }
}
