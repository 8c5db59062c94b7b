package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.collections.NamedTuples;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named tuples of the module, made once per run. */
final class InspectTuples implements Iterable<Object> {
    private static final Map<String, List<String>> FIELDS = Map.of(
            "FullArgSpec", List.of("args", "varargs", "varkw", "defaults", "kwonlyargs", "kwonlydefaults",
                    "annotations"),
            "ArgInfo", List.of("args", "varargs", "keywords", "locals"),
            "Arguments", List.of("args", "varargs", "varkw"),
            "FrameInfo", List.of("frame", "filename", "lineno", "function", "code_context", "index"),
            "Traceback", List.of("filename", "lineno", "function", "code_context", "index"),
            "Attribute", List.of("name", "kind", "defining_class", "object"),
            "ClosureVars", List.of("nonlocals", "globals", "builtins", "unbound"));

    private final Map<String, PyClass> classes = new HashMap<>();

    private InspectTuples() {}

    static PyClass cls(Ctx ctx, String name) {
        InspectTuples all = ctx.run.state(InspectTuples.class, InspectTuples::new);
        PyClass known = all.classes.get(name);
        if (known != null) return known;
        @Nullable List<String> fields = FIELDS.get(name);
        if (fields == null) throw new IllegalArgumentException(name);
        PyClass made = NamedTuples.make(ctx, name, fields, List.of(), "inspect", dev.adder.engine.value.Types.TUPLE);
        all.classes.put(name, made);
        return made;
    }

    static PyTuple of(Ctx ctx, String name, Object... values) {
        ctx.charge(24L + 8L * values.length);
        return new PyTuple(cls(ctx, name), values);
    }

    @Override
    public Iterator<Object> iterator() {
        return classes.values().stream().map(c -> (Object) c).iterator();
    }
}
