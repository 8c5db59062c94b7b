package dev.adder.engine.stdlib.string;

import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** A text with {@code $name} in it; subclasses of the program change what marks names. */
final class PyTemplate extends PyObject {
    static final PyClass TYPE = made();

    final Object template;

    PyTemplate(PyClass cls, Object template) {
        super(cls);
        this.template = template;
    }

    private static PyClass made() {
        PyClass cls = PyClass.builtin("string", "Template", TemplateMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(template);
    }
}
