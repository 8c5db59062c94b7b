package dev.adder.engine.builtin;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGetSet;
import dev.adder.engine.value.PyNone;

/** {@code __doc__} of classes. */
final class ClassDocs {
    private ClassDocs() {}

    static Object of(PyClass cls) {
        Object own = cls.namespace.get("__doc__");
        if (own != null && !(own instanceof PyGetSet)) return own;
        if (!cls.shared) return PyNone.NONE;
        String text = text(cls.name);
        return text.isEmpty() ? PyNone.NONE : text;
    }

    private static String text(String name) {
        return switch (name) {
            case "object" -> "The base class of all classes.";
            case "type" -> "type(object) -> the object's type\ntype(name, bases, dict) -> a new type";
            case "int" -> "Integers of any size.";
            case "float" -> "Floating-point numbers of double precision.";
            case "complex" -> "Complex numbers: a real and an imaginary float.";
            case "bool" -> "True or False.";
            case "str" -> "Immutable text.";
            case "bytes" -> "Immutable bytes.";
            case "bytearray" -> "Mutable bytes.";
            case "list" -> "Mutable sequence.";
            case "tuple" -> "Immutable sequence.";
            case "dict" -> "Mapping of keys to values, in order of insertion.";
            case "set" -> "Unordered collection of unique elements.";
            case "frozenset" -> "Immutable unordered collection of unique elements.";
            case "range" -> "Arithmetic progression of integers.";
            case "property" -> "Attribute computed by functions.";
            case "staticmethod" -> "Function of a class that gets neither instance nor class.";
            case "classmethod" -> "Function of a class that gets the class.";
            case "super" -> "Attributes of the classes behind a class in the MRO.";
            case "BaseException" -> "Common base class for all exceptions.";
            case "Exception" -> "Common base class for all exceptions that programs handle.";
            default -> "";
        };
    }
}
