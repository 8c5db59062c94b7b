package dev.adder.engine.stdlib.collections;

import dev.adder.engine.builtin.ReprText;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassBuilder;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.stdlib.KeywordModule;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyStaticMethod;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code collections.namedtuple}: subclasses of tuple whose items have names. */
public final class NamedTuples {
    private static final Object[] NONE = {};

    private final Ctx ctx;
    private final String name;
    private final List<String> fields;
    private final String module;

    private NamedTuples(Ctx ctx, String name, List<String> fields, String module) {
        this.ctx = ctx;
        this.name = name;
        this.fields = fields;
        this.module = module;
    }

    /** The names in {@code field_names}, checked; with {@code rename}, bad ones replaced. */
    public static List<String> fieldNames(Ctx ctx, String typeName, Object names, boolean rename) {
        List<String> fields = new ArrayList<>();
        if (Str.isText(names)) {
            String text = Str.text(names).replace(',', ' ').strip();
            ctx.tick(text.length() >> 4);
            for (String field : text.split("\\s+")) if (!field.isEmpty()) fields.add(field);
        } else {
            for (Object field : IterOps.toArray(ctx, names)) fields.add(TextOps.strText(ctx, field));
        }
        Set<String> seen = new HashSet<>();
        if (rename) {
            for (int i = 0; i < fields.size(); i++) {
                String f = fields.get(i);
                boolean bad = !KeywordModule.isIdentifier(f) || KeywordModule.isKeyword(f) || f.startsWith("_");
                if (!seen.add(f) || bad) fields.set(i, "_" + i);
            }
            seen.clear();
        }
        checkName(ctx, typeName);
        for (String f : fields) checkName(ctx, f);
        for (String f : fields) {
            if (f.startsWith("_") && !rename) {
                throw Errors.valueError("Field names cannot start with an underscore: "
                        + TextOps.reprText(ctx, Str.of(f)));
            }
            if (!seen.add(f)) {
                throw Errors.valueError("Encountered duplicate field name: " + TextOps.reprText(ctx, Str.of(f)));
            }
        }
        return fields;
    }

    private static void checkName(Ctx ctx, String name) {
        if (!KeywordModule.isIdentifier(name)) {
            throw Errors.valueError("Type names and field names must be valid identifiers: "
                    + TextOps.reprText(ctx, Str.of(name)));
        }
        if (KeywordModule.isKeyword(name)) {
            throw Errors.valueError("Type names and field names cannot be a keyword: "
                    + TextOps.reprText(ctx, Str.of(name)));
        }
    }

    /** A named tuple class; the defaults are those of the last fields. */
    public static PyClass make(Ctx ctx, String name, List<String> fields, List<Object> defaults,
            @Nullable Object module, PyClass... bases) {
        ctx.charge(2048L + 256L * fields.size());
        String moduleName = module != null && Str.isText(module) ? Str.text(module) : "__main__";
        return new NamedTuples(ctx, name, List.copyOf(fields), moduleName).make(defaults, bases);
    }

    private PyClass make(List<Object> defaults, PyClass... bases) {
        PyDict namespace = new PyDict();
        Object[] names = fields.stream().map(Str::of).toArray();
        PyTuple all = new PyTuple(names);
        PyDict byName = new PyDict();
        int first = fields.size() - defaults.size();
        for (int i = 0; i < defaults.size(); i++) byName.put(ctx, names[first + i], defaults.get(i));
        namespace.put("__doc__", Str.of(name + "(" + String.join(", ", fields) + ")"));
        namespace.put("__slots__", PyTuple.EMPTY);
        namespace.put("_fields", all);
        namespace.put("_field_defaults", byName);
        namespace.put("__match_args__", all);
        namespace.put("__module__", Str.of(module));
        namespace.put("__new__", new PyStaticMethod(constructor(defaults)));
        namespace.put("_make", new PyClassMethod(function("_make", NativeCode.positional("cls", "iterable"),
                this::makeFrom)));
        namespace.put("_replace", function("_replace",
                new Code.Signature(new String[] {"self", "kwds"}, 1, 1, false, 0, true), this::replace));
        namespace.put("__repr__", function("__repr__", NativeCode.positional("self"), this::repr));
        namespace.put("_asdict", function("_asdict", NativeCode.positional("self"), this::asDict));
        namespace.put("__getnewargs__", function("__getnewargs__", NativeCode.positional("self"),
                (c, f) -> new PyTuple(self(f).items)));
        for (int i = 0; i < fields.size(); i++) namespace.put(fields.get(i), new TupleGetter(i));
        PyClass made = ClassBuilder.newClass(ctx, Types.TYPE, name, bases, namespace, new String[0], new Object[0]);
        made.qualifiedName = name;
        return made;
    }

    private PyFunction function(String function, Code.Signature signature, NativeCode.Body body) {
        return NativeCode.function(ctx, "collections", NativeCode.LIBRARY, function, name + "." + function,
                signature, NONE, NONE, body);
    }

    private PyFunction constructor(List<Object> defaults) {
        String[] parameters = new String[fields.size() + 1];
        parameters[0] = "_cls";
        for (int i = 1; i < parameters.length; i++) parameters[i] = fields.get(i - 1);
        int count = fields.size();
        return NativeCode.function(ctx, "namedtuple_" + name, NativeCode.LIBRARY, "__new__", name + ".__new__",
                NativeCode.positional(parameters), defaults.toArray(), NONE, (c, frame) -> {
                    c.charge(32L + 8L * count);
                    Object[] items = new Object[count];
                    for (int i = 0; i < count; i++) items[i] = NativeCode.argument(frame, i + 1);
                    return new PyTuple(cls(NativeCode.argument(frame, 0)), items);
                });
    }

    private static PyClass cls(Object cls) {
        if (cls instanceof PyClass c && c.isSubclassOf(Types.TUPLE)) return c;
        throw Errors.typeError("tuple.__new__(X): X is not a type object (" + Types.nameOf(cls) + ")");
    }

    private PyTuple self(Frame frame) {
        Object self = NativeCode.argument(frame, 0);
        if (self instanceof PyTuple t) return t;
        throw Errors.typeError("'" + Types.nameOf(self) + "' object is not a named tuple");
    }

    private Object makeFrom(Ctx c, Frame frame) {
        Object[] items = IterOps.toArray(c, NativeCode.argument(frame, 1));
        if (items.length != fields.size()) {
            throw Errors.typeError("Expected " + fields.size() + " arguments, got " + items.length);
        }
        return new PyTuple(cls(NativeCode.argument(frame, 0)), items);
    }

    private Object replace(Ctx c, Frame frame) {
        PyTuple self = self(frame);
        PyDict changes = (PyDict) NativeCode.argument(frame, 1);
        c.charge(24L + 8L * fields.size());
        Object[] items = self.items.clone();
        int used = 0;
        for (int i = 0; i < fields.size() && i < items.length; i++) {
            Object value = changes.get(fields.get(i));
            if (value == null) continue;
            items[i] = value;
            used++;
        }
        if (used < changes.size()) {
            PyList unknown = new PyList();
            for (int i = 0; i < changes.bound(); i++) {
                Object key = changes.keyAt(i);
                if (key != null && !fields.contains(Str.text(key))) unknown.append(c, key);
            }
            throw Errors.valueError("Got unexpected field names: " + TextOps.reprText(c, unknown));
        }
        Object make = self.type().find("_make");
        boolean own = make instanceof PyClassMethod m && NativeCode.isNative(m.function);
        if (own) return new PyTuple(self.type(), items);
        return CallOps.callAttribute(c, self.type(), "_make", new PyTuple(items));
    }

    private Object repr(Ctx c, Frame frame) {
        PyTuple self = self(frame);
        ReprText text = new ReprText(c).add(self.type().name).add("(");
        for (int i = 0; i < fields.size() && i < self.items.length; i++) {
            if (i > 0) text.add(", ");
            text.add(fields.get(i)).add("=").addRepr(self.items[i]);
        }
        return Str.of(text.add(")").finish());
    }

    private Object asDict(Ctx c, Frame frame) {
        PyTuple self = self(frame);
        PyDict dict = new PyDict();
        c.charge(64);
        for (int i = 0; i < fields.size() && i < self.items.length; i++) {
            dict.put(c, Str.of(fields.get(i)), self.items[i]);
        }
        return dict;
    }
}
