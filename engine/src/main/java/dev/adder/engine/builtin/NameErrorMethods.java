package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyDict;
import java.util.List;

/** What a NameError has of its own. */
@PyType("NameError")
final class NameErrorMethods {
    private static final List<String> FIELDS = List.of("name");

    private NameErrorMethods() {}

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionFields.keywords(ctx, self, kwargs, "NameError", FIELDS);
        ExceptionMethods.setArguments(self, args);
    }

    /** The name. */
    @PyProperty("name: str | None")
    static Object name(Ctx ctx, PyBaseException self) {
        return ExceptionFields.missingName(self);
    }

    @PySetter("name")
    static void setName(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.setMissingName(self, value);
    }
}
