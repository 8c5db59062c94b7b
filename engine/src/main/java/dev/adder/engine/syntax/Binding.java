package dev.adder.engine.syntax;

/**
 * What a name means in one {@link Scope}: which kind of place it lives in, and where there.
 *
 * @param name the name after private-name mangling; what globals, namespaces and error texts use
 * @param kind where the name lives
 * @param slot the index into the frame's slots for {@link Kind#LOCAL}, {@link Kind#CELL} and {@link Kind#FREE}, else
 *     the index into {@link ScopeTable#globals}, where the name is looked for at last
 * @param assigned whether the scope itself binds the name anywhere (assignment, import, parameter, del, ...)
 * @param parameter whether the name is a parameter of the scope
 * @param number its place among the names that the scope binds, in order of first mention; else -1
 * @param grows whether {@code +=} writes the variable in the scope that owns it
 */
public record Binding(String name, Kind kind, int slot, boolean assigned, boolean parameter, int number,
        boolean grows) {

    /** Where a name lives. */
    public enum Kind {
        /** In a frame slot, directly. Unset means UnboundLocalError. */
        LOCAL,
        /** In a cell that the frame owns and an inner frame also holds; the slot holds the cell. */
        CELL,
        /**
         * In a cell of an enclosing frame; the slot holds that cell. Read in a class body
         * ({@link Scope.Kind#CLASS}) the class namespace is asked first.
         */
        FREE,
        /** In the namespace of the class whose body this is; not set there, reading goes on to globals, builtins. */
        NAMESPACE,
        /** Declared by {@code global}: module globals, then builtins. */
        GLOBAL_EXPLICIT,
        /**
         * Module globals, then builtins; also every name that module code itself binds. Read in a class body
         * the class namespace is asked first.
         */
        GLOBAL_IMPLICIT
    }
}
