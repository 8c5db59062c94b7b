package dev.adder.engine.builtin;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;

/** What a SystemExit has of its own. */
@PyType("SystemExit")
final class SystemExitMethods {
    private SystemExitMethods() {}

    /** What the program ends with: None, a number, or a text that is an error. */
    @PyProperty("code: Any")
    static Object code(Ctx ctx, PyBaseException self) {
        boolean many = self.arguments.size() > 1 && self.attribute("code") == null;
        return many ? self.arguments : ExceptionFields.get(self, "code", 0);
    }

    @PySetter("code")
    static void setCode(Ctx ctx, PyBaseException self, Object value) {
        ExceptionFields.set(ctx, self, "code", value);
    }
}
