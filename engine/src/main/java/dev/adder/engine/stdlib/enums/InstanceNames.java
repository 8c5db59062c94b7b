package dev.adder.engine.stdlib.enums;

import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyObject;
import java.util.ArrayList;
import java.util.List;

/** The names of the attributes that an object has itself. */
final class InstanceNames {
    private InstanceNames() {}

    static List<String> of(PyObject object) {
        List<String> names = new ArrayList<>();
        if (object.attributes == null) return names;
        if (object.shape.dict) {
            PyDict dict = object.dict();
            for (int i = 0; i < dict.bound(); i++) if (dict.keyAt(i) instanceof String s) names.add(s);
        } else {
            for (int i = 0; i < object.shape.size(); i++) names.add(object.shape.name(i));
        }
        return names;
    }
}
