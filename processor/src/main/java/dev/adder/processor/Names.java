package dev.adder.processor;

/** Names of the classes that the processor knows by name only, since the engine is compiled after it. */
final class Names {
    static final String ROOT = "dev.adder.";
    static final String DECLARE = ROOT + "engine.declare.";
    static final String PY = DECLARE + "Py";
    static final String PY_TYPE = DECLARE + "PyType";
    static final String PY_MODULE = DECLARE + "PyModule";
    static final String PY_LIBRARY = DECLARE + "PyLibrary";
    static final String PY_PROPERTY = DECLARE + "PyProperty";
    static final String PY_SETTER = DECLARE + "PySetter";
    static final String PY_VALUE = DECLARE + "PyValue";

    static final String CTX = ROOT + "engine.run.Ctx";
    static final String DISPATCH = ROOT + "engine.builtin.Dispatch";
    static final String DECLARATION = ROOT + "engine.builtin.Declaration";
    static final String CONVERT = ROOT + "engine.builtin.Convert";
    static final String PY_NONE = ROOT + "engine.value.PyNone";
    static final String PY_DICT = ROOT + "engine.value.PyDict";
    static final String PY_CLASS = ROOT + "engine.value.PyClass";
    static final String PY_TUPLE = ROOT + "engine.value.PyTuple";

    static final String GENERATED = "javax.annotation.processing.Generated";
    static final String NULLABLE = "org.jspecify.annotations.Nullable";
    static final String OBJECTS = "java.util.Objects";

    private Names() {}
}
