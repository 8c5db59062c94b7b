package sample;

import dev.adder.engine.declare.PyModule;

final class NestedOwner {
    private NestedOwner() {}

    @PyModule("m")
    static final class Inner {} // ### a class with declarations must be a top-level class
}
