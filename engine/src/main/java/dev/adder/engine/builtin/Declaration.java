package dev.adder.engine.builtin;

/**
 * What is known of one builtin function, method, property or constant: the signature line it was declared with, taken
 * apart for the binder, and its documentation.
 *
 * @param id its number within its {@link Dispatch}
 * @param signature {@code (self, index: int = -1, /) -> T}
 * @param overloads the signatures it really has, when {@code signature} only says how arguments are bound
 * @param parameterNames positional-only, positional-or-keyword, {@code *args}, keyword-only, {@code **kwargs}
 * @param positional how many are positional-or-keyword, after the positional-only ones
 * @param required bit i is set when parameter i has no default
 */
public record Declaration(int id, String name, Kind kind, String signature, String[] overloads,
        String[] parameterNames, int positionalOnly, int positional, boolean varArgs, int keywordOnly,
        boolean varKeywords, int required, String doc) {

    public enum Kind { METHOD, CLASS_METHOD, STATIC_METHOD, FUNCTION, PROPERTY, VALUE }

    public static Declaration of(int id, String name, Kind kind, String signature, String[] overloads,
            String[] parameterNames, int positionalOnly, int positional, boolean varArgs, int keywordOnly,
            boolean varKeywords, int required, String doc) {
        return new Declaration(id, name, kind, signature, overloads, parameterNames, positionalOnly, positional,
                varArgs, keywordOnly, varKeywords, required, doc);
    }

    /** The greatest number of positional arguments without {@code *args}. */
    public int mostPositional() {
        return positionalOnly + positional;
    }

    /** The least number of positional arguments, when no keyword is given. */
    public int leastPositional() {
        int n = 0;
        while (n < mostPositional() && (required & 1 << n) != 0) n++;
        return n;
    }

    /** 1 for methods, whose first parameter is not counted in error texts. */
    public int hidden() {
        return kind == Kind.METHOD || kind == Kind.CLASS_METHOD ? 1 : 0;
    }
}
