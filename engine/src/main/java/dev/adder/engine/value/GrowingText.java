package dev.adder.engine.value;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import org.jspecify.annotations.Nullable;

/**
 * Text that a program builds by {@code name += more}, kept in the slot of that variable instead of a new string each
 * time, so that a loop of such statements costs what it appends. Only reads of the variable meet it, and give its text.
 */
public final class GrowingText {
    /** Text shorter than this is copied each time. */
    public static final int LEAST = 512;

    private final StringBuilder buffer;
    private @Nullable String text;

    private GrowingText(StringBuilder buffer) {
        this.buffer = buffer;
    }

    /** The two texts, ready to grow. */
    public static GrowingText of(Ctx ctx, String text, String more) {
        ctx.charge(48L + 2L * (text.length() + more.length()));
        StringBuilder buffer = new StringBuilder(2 * (text.length() + more.length()));
        return new GrowingText(buffer.append(text).append(more));
    }

    /** What a slot holds, as the program sees it. */
    public static @Nullable Object read(Ctx ctx, @Nullable Object slot) {
        return slot instanceof GrowingText g ? g.text(ctx) : slot;
    }

    public void append(Ctx ctx, String more) {
        ctx.charge(2L * more.length());
        ctx.tick(more.length() >> 10);
        buffer.append(more);
        text = null;
    }

    /** The text so far. */
    public String text(Ctx ctx) {
        String known = text;
        if (known == null) {
            ctx.charge(48L + buffer.length());
            ctx.tick(buffer.length() >> 10);
            known = buffer.toString();
            text = known;
        }
        return known;
    }

    /** Adds what it holds to a census. */
    public void trace(LiveData live) {
        live.add(48L + buffer.capacity() + (text == null ? 0 : 48L + buffer.length()));
    }
}
