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
    private static final Dispatch[] NO_MEMBERS = {};

    private final Dispatch[] members;

    public PyModule(String name, PyDict namespace) {
        this(name, namespace, NO_MEMBERS);
    }

    public PyModule(String name, PyDict namespace, Dispatch... members) {
        this(Types.MODULE, name, namespace, members);
    }

    /** A module of a subclass of {@code module}. */
    public PyModule(PyClass cls, String name, PyDict namespace, Dispatch... members) {
        super(cls);
        this.name = name;
        this.namespace = namespace;
        this.members = members;
        if (namespace.get("__name__") == null) namespace.put("__name__", Str.of(name));
    }

    /** A declared member that is not in the namespace yet; puts it there. */
    public @Nullable Object lazyMember(Ctx ctx, String member) {
        for (Dispatch table : members) {
            Declaration d = table.find(member);
            if (d == null) continue;
            Object value = d.kind() == Declaration.Kind.VALUE ? table.value(d.id(), ctx) : table.function(d);
            namespace.put(member, value);
            return value;
        }
        return null;
    }

    /** All names, those not yet made included. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < namespace.bound(); i++) if (namespace.keyAt(i) instanceof String s) names.add(s);
        for (Dispatch table : members) {
            for (Declaration d : table.all()) if (!names.contains(d.name())) names.add(d.name());
        }
        return names;
    }

    @Override
    public void trace(LiveData live) {
        live.visit(namespace);
        live.visitName(name);
    }
}
