package dev.adder.engine.value;

import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A view of a mapping, or of a class's attributes, that cannot be written through. */
public final class PyMappingProxy extends PyObject {
    private final Object source;

    /** Of a mapping of the program, or of the attributes of a {@link PyClass}. */
    public PyMappingProxy(Object source) {
        super(Types.MAPPING_PROXY);
        this.source = source;
    }

    /** The mapping as it is now; that of a class is a copy. */
    public Object mapping(Ctx ctx) {
        if (!(source instanceof PyClass cls)) return source;
        ctx.charge(64L + 40L * cls.namespace.size());
        PyDict copy = new PyDict();
        for (Map.Entry<String, Object> e : cls.namespace.entrySet()) copy.put(e.getKey(), plain(ctx, e.getValue()));
        return copy;
    }

    /** An attribute of the class, or null; only when this is of a class. */
    public @Nullable Object classAttribute(Ctx ctx, Object key) {
        if (!(source instanceof PyClass cls) || !Str.isText(key)) return null;
        Object value = cls.namespace.get(Str.text(key));
        return value == null ? null : plain(ctx, value);
    }

    public boolean ofClass() {
        return source instanceof PyClass;
    }

    private static Object plain(Ctx ctx, Object value) {
        return value instanceof PyGetSet g && g.declaration.kind() == Declaration.Kind.VALUE
                ? g.table.value(g.declaration.id(), ctx) : value;
    }

    @Override
    public void trace(LiveData live) {
        live.add(24);
        live.visit(source);
    }
}
