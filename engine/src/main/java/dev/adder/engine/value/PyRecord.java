package dev.adder.engine.value;

/**
 * An object from a tool: a dict whose keys can be read as attributes too. A declared field wins over a dict method
 * when read, the method when called.
 */
public final class PyRecord extends PyDict {
    /** The name of its type in the SDK. */
    public final String typeName;

    public PyRecord(String typeName) {
        this.typeName = typeName;
    }
}
