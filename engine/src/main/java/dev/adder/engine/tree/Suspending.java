package dev.adder.engine.tree;

/** Marks statements that can yield and be resumed. */
public interface Suspending {}
