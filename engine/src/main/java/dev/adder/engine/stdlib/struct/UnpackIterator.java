package dev.adder.engine.stdlib.struct;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** Over the equal parts of a buffer. */
final class UnpackIterator extends PyIterator {
    private final Layout layout;
    private final byte[] bytes;
    private int at;

    UnpackIterator(Layout layout, byte[] bytes) {
        super(StructTypes.ITERATOR);
        this.layout = layout;
        this.bytes = bytes;
    }

    static Object of(Ctx ctx, Layout layout, Object buffer) {
        if (layout.size == 0) throw Layout.error("cannot iteratively unpack with a struct of length 0");
        byte[] bytes = BytesView.bytes(buffer);
        if (bytes.length % layout.size != 0) {
            throw Layout.error("iterative unpacking requires a buffer of a multiple of " + layout.size + " bytes");
        }
        return new UnpackIterator(layout, bytes);
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        if (at >= bytes.length) return null;
        PyTuple values = layout.unpack(ctx, bytes, at);
        at += layout.size;
        return values;
    }

    @Override
    public int lengthHint(Ctx ctx) {
        return (bytes.length - at) / layout.size;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(bytes.length + layout.bytes());
    }
}
