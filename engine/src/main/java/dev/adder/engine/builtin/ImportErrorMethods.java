package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import java.util.List;

/** What an ImportError has of its own. */
@PyType("ImportError")
final class ImportErrorMethods {
    private static final List<String> FIELDS = List.of("name", "path", "name_from");

    private ImportErrorMethods() {}

    /** Initialize self.  See help(type(self)) for accurate signature. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionFields.keywords(ctx, self, kwargs, "ImportError", FIELDS);
        ExceptionMethods.setArguments(self, args);
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyBaseException self) {
        Object text = message(ctx, self);
        return Str.is(text) ? text : ExceptionMethods.str(ctx, self);
    }

    /** Return the state as a pickle has it: the arguments and the fields that are set. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, PyBaseException self) {
        PyDict state = ExceptionFields.state(ctx, self);
        for (String field : FIELDS) {
            Object value = field.equals("name") ? name(ctx, self)
                    : field.equals("path") ? path(ctx, self) : nameFrom(ctx, self);
            if (value != PyNone.NONE) state.put(ctx, Str.of(field), value);
        }
        return ExceptionFields.reduced(ctx, self, self.arguments, state);
    }

    /** The text of the error. */
    @PyProperty("msg: str | None")
    static Object message(Ctx ctx, PyBaseException self) {
        return ExceptionFields.get(self, "msg", self.arguments.size() == 1 ? 0 : -1);
    }

    @PySetter("msg")
    static void setMessage(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "msg", value);
    }

    /** The name of the module. */
    @PyProperty("name: str | None")
    static Object name(Ctx ctx, PyBaseException self) {
        Object own = self.attribute("name");
        return own != null ? own : self.missingIn instanceof PyModule m ? Str.of(m.name) : PyNone.NONE;
    }

    @PySetter("name")
    static void setName(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "name", value);
    }

    /** The file of the module. */
    @PyProperty("path: str | None")
    static Object path(Ctx ctx, PyBaseException self) {
        return ExceptionFields.get(self, "path", -1);
    }

    @PySetter("path")
    static void setPath(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "path", value);
    }

    /** The name that was to be imported from the module. */
    @PyProperty("name_from: str | None")
    static Object nameFrom(Ctx ctx, PyBaseException self) {
        Object own = self.attribute("name_from");
        return own != null ? own : self.missingName == null ? PyNone.NONE : Str.of(self.missingName);
    }

    @PySetter("name_from")
    static void setNameFrom(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "name_from", value);
    }
}
