package dev.adder.engine.stdlib.json;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.value.PyClass;

/** What {@code json.decoder} and {@code json.encoder} hold. */
@PyModule(value = "json.decoder", also = "json.encoder")
public final class JsonParts {
    /** Raised for text that is no JSON. */
    @PyValue("JSONDecodeError") static final PyClass DECODE_ERROR = JsonErrors.DECODE_ERROR;

    /** Writes JSON. */
    @PyValue("JSONEncoder") static final PyClass ENCODER = JsonEncoderMethods.TYPE;

    /** Reads JSON. */
    @PyValue("JSONDecoder") static final PyClass DECODER = JsonDecoderMethods.TYPE;

    private JsonParts() {}
}
