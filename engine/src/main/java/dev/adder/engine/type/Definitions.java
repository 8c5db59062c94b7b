package dev.adder.engine.type;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Named types that refer to each other. Filled while a schema or a class is read, only read afterwards; equal only to
 * itself, so that recursive types stay comparable.
 */
public final class Definitions {
    private final Map<String, Type> types = new LinkedHashMap<>();

    /** Gives a name its type; the first definition stays. */
    public void define(String name, Type type) {
        types.putIfAbsent(name, type);
    }

    /** The type of a name, {@link Type#ANY} when it has none. */
    public Type find(String name) {
        return types.getOrDefault(name, Type.ANY);
    }

    @Override
    public String toString() {
        return "Definitions" + types.keySet();
    }
}
