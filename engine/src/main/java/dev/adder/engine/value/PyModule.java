package dev.adder.engine.value;

import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module: its name, its namespace, and for library modules the declarations that fill it on demand. */
public final class PyModule extends PyObject {
    public final String name;
    public final PyDict namespace;
    private final @Nullable Dispatch members;

    public PyModule(String name, PyDict namespace) {
        this(name, namespace, null);
    }

    public PyModule(String name, PyDict namespace, @Nullable Dispatch members) {
        super(Types.MODULE);
        this.name = name;
        this.namespace = namespace;
        this.members = members;
        if (namespace.get("__name__") == null) namespace.put("__name__", Str.of(name));
    }

    /** A declared member that is not in the namespace yet; puts it there. */
    public @Nullable Object lazyMember(Ctx ctx, String member) {
        Dispatch table = members;
        if (table == null) return null;
        Declaration d = table.find(member);
        if (d == null) return null;
        Object value = d.kind() == Declaration.Kind.VALUE ? table.value(d.id(), ctx) : table.function(d);
        namespace.put(member, value);
        return value;
    }

    /** All names, those not yet made included. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < namespace.bound(); i++) if (namespace.keyAt(i) instanceof String s) names.add(s);
        Dispatch table = members;
        if (table != null) {
            for (Declaration d : table.all()) if (!names.contains(d.name())) names.add(d.name());
        }
        return names;
    }

    @Override
    public void trace(LiveData live) {
        live.visit(namespace);
    }
}
