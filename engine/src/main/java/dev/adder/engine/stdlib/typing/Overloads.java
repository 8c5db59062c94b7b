package dev.adder.engine.stdlib.typing;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The functions marked with {@code overload}, by the name of what they are overloads of. */
final class Overloads implements Iterable<Object> {
    private final Map<String, List<Object>> byName = new LinkedHashMap<>();

    private Overloads() {}

    static Overloads of(Ctx ctx) {
        return ctx.run.state(Overloads.class, Overloads::new);
    }

    private static String key(PyFunction f) {
        Object module = f.link.namespace.get("__name__");
        return (module != null && Str.isText(module) ? Str.text(module) : "") + ":" + f.qualifiedName;
    }

    void add(Ctx ctx, PyFunction f, Object decorated) {
        ctx.charge(64);
        List<Object> all = byName.computeIfAbsent(key(f), k -> new ArrayList<>());
        all.removeIf(o -> o instanceof PyFunction g && g.code == f.code);
        all.add(decorated);
    }

    PyList find(Ctx ctx, PyFunction f) {
        PyList list = new PyList();
        for (Object o : byName.getOrDefault(key(f), List.of())) list.append(ctx, o);
        return list;
    }

    void clear() {
        byName.clear();
    }

    @Override
    public Iterator<Object> iterator() {
        return byName.values().stream().flatMap(List::stream).iterator();
    }
}
