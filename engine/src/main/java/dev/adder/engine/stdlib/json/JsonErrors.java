package dev.adder.engine.stdlib.json;

import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Str;

/** {@code JSONDecodeError}. */
final class JsonErrors {
    static final PyClass DECODE_ERROR =
            PyClass.builtin("json.decoder", "JSONDecodeError", JsonErrorMethodsTable.INSTANCE,
                    Exceptions.VALUE_ERROR);

    private JsonErrors() {}

    /** The error at a UTF-16 position of the text. */
    static PyException at(Ctx ctx, String message, String text, int position) {
        int points = text.codePointCount(0, Math.min(position, text.length()));
        Object made = DECODE_ERROR.call3(ctx, Str.of(message), Str.of(text), (long) points);
        PyBaseException error = (PyBaseException) made;
        error.suppressContext = message.equals("Expecting value");
        return new PyException(error);
    }
}
