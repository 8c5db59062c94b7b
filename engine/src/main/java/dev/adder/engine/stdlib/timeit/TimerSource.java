package dev.adder.engine.stdlib.timeit;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.Str;

/** The function around the code to time. */
final class TimerSource {
    private static final String FILE = "<timeit-src>";

    private final Ctx ctx;
    private final PyModule builtins;
    private final PyDict locals = new PyDict();
    private String parameters = "";
    private String text = "";

    private TimerSource(Ctx ctx) {
        this.ctx = ctx;
        this.builtins = ModuleOps.importModule(ctx, "builtins");
    }

    /** The source and the function of a timer. */
    record Made(Object source, Object function) {}

    static Made make(Ctx ctx, Object stmt, Object setup, Object globals) {
        TimerSource s = new TimerSource(ctx);
        String before = s.part(setup, "", "setup");
        String body = s.part(stmt, Str.isText(setup) ? Str.text(setup) + "\n" : "", "stmt");
        s.text = "\ndef inner(_it, _timer" + s.parameters + "):\n    " + before.replace("\n", "\n    ")
                + "\n    _t0 = _timer()\n    for _i in _it:\n        " + body.replace("\n", "\n        ")
                + "\n        pass\n    _t1 = _timer()\n    return _t1 - _t0\n";
        Object source = Str.of(s.text);
        CallOps.callAttribute(ctx, s.builtins, "exec", s.compiled(source), globals, s.locals);
        return new Made(source, SubscriptOps.get(ctx, s.locals, "inner"));
    }

    private Object compiled(Object source) {
        return CallOps.callAttribute(ctx, builtins, "compile", source, FILE, "exec");
    }

    /** What stands for the setup or the statement: its text, checked alone, or a call. */
    private String part(Object code, String before, String name) {
        if (Str.isText(code)) {
            String text = Str.text(code);
            ctx.charge(100 + 8L * (text.length() + before.length()));
            compiled(Str.of(before + text));
            return text;
        }
        if (!CallOps.isCallable(code)) throw Errors.valueError(name + " is neither a string nor callable");
        locals.put(ctx, "_" + name, code);
        parameters += ", _" + name + "=_" + name;
        return "_" + name + "()";
    }
}
