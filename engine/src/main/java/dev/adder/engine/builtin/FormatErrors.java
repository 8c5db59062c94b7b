package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.FormatException;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import java.util.function.LongConsumer;

/** The bridge from {@code text}, which knows no engine classes: its errors as exceptions, and how it is paid for. */
public final class FormatErrors {
    private FormatErrors() {}

    public static PyException of(FormatException e) {
        return switch (e.kind()) {
            case VALUE_ERROR -> Errors.valueError(e.text());
            case TYPE_ERROR -> Errors.typeError(e.text());
            case OVERFLOW_ERROR -> Errors.overflowError(e.text());
            case MEMORY_ERROR -> new PyException(new PyBaseException(Exceptions.MEMORY_ERROR));
        };
    }

    /** Charges characters that are about to be made. */
    static LongConsumer characters(Ctx ctx) {
        return n -> {
            ctx.charge(48 + 2 * Math.min(n, Long.MAX_VALUE >> 3));
            ctx.tick(n >> 6);
        };
    }

    /** Charges digit operations, of some nanoseconds each. */
    static LongConsumer digits(Ctx ctx) {
        return n -> ctx.work(8 * n);
    }
}
