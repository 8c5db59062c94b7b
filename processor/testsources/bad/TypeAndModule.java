package sample;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyType;

@PyType("t")
@PyModule("m")
final class TypeAndModule { // ### a class carries either @PyType or @PyModule, not both
    private TypeAndModule() {}
}
