package dev.adder.engine.value;

/** Stands for a type. */
public final class PyClass {}
