package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import java.util.List;

/** What an AttributeError has of its own. */
@PyType("AttributeError")
final class AttributeErrorMethods {
    private static final List<String> FIELDS = List.of("name", "obj");

    private AttributeErrorMethods() {}

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionFields.keywords(ctx, self, kwargs, "AttributeError", FIELDS);
        ExceptionMethods.setArguments(self, args);
    }

    /** The name of the attribute. */
    @PyProperty("name: str | None")
    static Object name(Ctx ctx, PyBaseException self) {
        return ExceptionFields.missingName(self);
    }

    @PySetter("name")
    static void setName(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.setMissingName(self, value);
    }

    /** The object without the attribute. */
    @PyProperty("obj: Any")
    static Object object(Ctx ctx, PyBaseException self) {
        return self.missingIn == null ? PyNone.NONE : self.missingIn;
    }

    @PySetter("obj")
    static void setObject(Ctx ctx, PyBaseException self, Object value) {
        self.missingIn = value;
    }
}
