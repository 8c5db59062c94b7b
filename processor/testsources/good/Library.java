package sample;

import dev.adder.engine.declare.PyLibrary;

/** Finds the modules of this folder. */
@PyLibrary
final class Library {}
