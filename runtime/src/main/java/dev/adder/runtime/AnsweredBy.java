package dev.adder.runtime;

/** Where the outcome of a call came from. */
public enum AnsweredBy {
    /** The tool itself, whether it gave a value or failed. */
    TOOL,
    /** An earlier equal call. */
    CACHE,
    /** The gateway refused the call before the tool saw it. */
    GATEWAY,
    /** Nobody: the call was given up, and whether it took effect is not known. */
    NOBODY
}
