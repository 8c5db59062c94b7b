package dev.adder.engine.builtin;

/** Stands for the engine's declaration; keeps what it is given. */
public record Declaration(int id, String name, Kind kind, String signature, String[] overloads,
        String[] parameterNames, int positionalOnly, int positional, boolean varArgs, int keywordOnly,
        boolean varKeywords, int required, String doc) {
    /** The kinds of declarations. */
    public enum Kind { METHOD, CLASS_METHOD, STATIC_METHOD, FUNCTION, PROPERTY, VALUE }

    public static Declaration of(int id, String name, Kind kind, String signature, String[] overloads,
            String[] parameterNames, int positionalOnly, int positional, boolean varArgs, int keywordOnly,
            boolean varKeywords, int required, String doc) {
        return new Declaration(id, name, kind, signature, overloads, parameterNames, positionalOnly, positional,
                varArgs, keywordOnly, varKeywords, required, doc);
    }
}
