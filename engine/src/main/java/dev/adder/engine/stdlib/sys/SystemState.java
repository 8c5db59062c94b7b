package dev.adder.engine.stdlib.sys;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.io.Console;
import dev.adder.engine.stdlib.io.PyTextFile;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Types;
import java.util.HashMap;
import java.util.Map;

/** What {@code sys} keeps for a run: its standard streams and interned text. */
final class SystemState extends PyObject {
    final PyTextFile input = Console.input();
    final PyTextFile output = Console.output();
    final PyTextFile error = Console.error();
    final Map<Object, Object> interned = new HashMap<>();

    private SystemState() {
        super(Types.OBJECT);
    }

    static SystemState of(Ctx ctx) {
        return ctx.run.state(SystemState.class, SystemState::new);
    }

    @Override
    public void trace(LiveData live) {
        live.visit(input);
        live.visit(output);
        live.visit(error);
        live.add(64L * interned.size());
        interned.keySet().forEach(live::visit);
    }
}
