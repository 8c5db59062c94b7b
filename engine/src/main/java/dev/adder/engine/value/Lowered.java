package dev.adder.engine.value;

/**
 * A program ready to run: immutable, shared by all runs.
 *
 * @param code the module's code
 * @param globalNames the global variables it uses, by the index its nodes know them under
 * @param sites how many sites it has that learn
 */
public record Lowered(Code code, String[] globalNames, int sites) {}
