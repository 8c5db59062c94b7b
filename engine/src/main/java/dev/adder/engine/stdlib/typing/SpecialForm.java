package dev.adder.engine.stdlib.typing;

import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;

/** {@code Union}, {@code Literal}, {@code Final} and the like: names that mean something to type checkers only. */
final class SpecialForm extends PyObject {
    static final PyClass TYPE = PyClass.builtin("typing", "_SpecialForm", SpecialFormMethodsTable.INSTANCE);

    static final SpecialForm UNION = new SpecialForm("Union");
    static final SpecialForm OPTIONAL = new SpecialForm("Optional");
    static final SpecialForm LITERAL = new SpecialForm("Literal");
    static final SpecialForm CLASS_VAR = new SpecialForm("ClassVar");
    static final SpecialForm FINAL = new SpecialForm("Final");
    static final SpecialForm NO_RETURN = new SpecialForm("NoReturn");
    static final SpecialForm NEVER = new SpecialForm("Never");
    static final SpecialForm SELF = new SpecialForm("Self");
    static final SpecialForm LITERAL_STRING = new SpecialForm("LiteralString");
    static final SpecialForm TYPE_ALIAS = new SpecialForm("TypeAlias");
    static final SpecialForm TYPE_GUARD = new SpecialForm("TypeGuard");
    static final SpecialForm TYPE_IS = new SpecialForm("TypeIs");
    static final SpecialForm CONCATENATE = new SpecialForm("Concatenate");
    static final SpecialForm UNPACK = new SpecialForm("Unpack");
    static final SpecialForm REQUIRED = new SpecialForm("Required");
    static final SpecialForm NOT_REQUIRED = new SpecialForm("NotRequired");
    static final SpecialForm READ_ONLY = new SpecialForm("ReadOnly");

    static {
        TYPE.canBeBase = false;
    }

    final String name;

    private SpecialForm(String name) {
        super(TYPE);
        this.name = name;
    }
}
