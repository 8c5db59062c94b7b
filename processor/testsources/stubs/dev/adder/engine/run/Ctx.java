package dev.adder.engine.run;

/** Stands for the run context. */
public final class Ctx {}
