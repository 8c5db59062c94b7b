package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.builtin.ReprGuard;
import dev.adder.engine.builtin.ReprText;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PySuper;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The methods that a dataclass gets: functions with Java bodies. */
final class GeneratedMethods {
    /** Empty lines that errors in generated functions count in. */
    static final Source LINES = Source.of("<string>", "\n".repeat(300));

    private static final Object[] NONE = {};
    private static final Code.Signature SELF = NativeCode.positional("self");
    private static final Code.Signature SELF_OTHER = NativeCode.positional("self", "other");

    private final Ctx ctx;
    private final PyClass cls;

    GeneratedMethods(Ctx ctx, PyClass cls) {
        this.ctx = ctx;
        this.cls = cls;
    }

    private PyFunction function(String name, Code.Signature signature, NativeCode.Body body) {
        return NativeCode.function(ctx, module(), LINES, name, cls.qualifiedName + "." + name, signature, NONE, NONE,
                body);
    }

    private String module() {
        return cls.module;
    }

    /** {@code __init__} with the positional fields first, then the keyword-only ones. */
    PyFunction init(List<PyField> all, List<PyField> positional, List<PyField> keywordOnly, DataclassOptions options) {
        List<PyField> parameters = new ArrayList<>(positional);
        parameters.addAll(keywordOnly);
        String self = parameters.stream().anyMatch(f -> f.name().equals("self")) ? "__dataclass_self__" : "self";
        String[] names = new String[parameters.size() + 1];
        names[0] = self;
        for (int i = 1; i < names.length; i++) names[i] = parameters.get(i - 1).name();
        Code.Signature signature =
                new Code.Signature(names, 0, positional.size() + 1, false, keywordOnly.size(), false);
        List<Object> defaults = new ArrayList<>();
        for (PyField f : positional) if (f.hasDefault()) defaults.add(defaultOf(f));
        Object[] keywordDefaults = new Object[keywordOnly.size()];
        for (int i = 0; i < keywordDefaults.length; i++) {
            PyField f = keywordOnly.get(i);
            if (f.hasDefault()) keywordDefaults[i] = defaultOf(f);
        }
        boolean postInit = cls.find("__post_init__") != null;
        InitBody body = new InitBody(steps(all, names, options), initVariables(all, names), postInit, options.frozen);
        PyFunction made = NativeCode.function(ctx, module(), LINES, "__init__", cls.qualifiedName + ".__init__",
                signature, defaults.toArray(), keywordDefaults, body);
        PyDict notes = made.annotations;
        for (PyField f : parameters) notes.put(ctx, Str.of(f.name()), f.annotation);
        notes.put(ctx, "return", PyNone.NONE);
        return made;
    }

    private static Object defaultOf(PyField f) {
        return f.defaultValue != null ? f.defaultValue : Marker.FACTORY;
    }

    private static int indexOf(String[] names, String name) {
        for (int i = 1; i < names.length; i++) if (names[i].equals(name)) return i;
        return -1;
    }

    private static InitBody.Step[] steps(List<PyField> all, String[] names, DataclassOptions options) {
        List<InitBody.Step> steps = new ArrayList<>();
        for (PyField f : all) {
            if (f.kind != PyField.Kind.FIELD) continue;
            if (f.init) {
                steps.add(new InitBody.Step(f.name(), indexOf(names, f.name()), f.factory, null));
            } else if (f.factory != null) {
                steps.add(new InitBody.Step(f.name(), -1, f.factory, null));
            } else if (options.slots && f.defaultValue != null) {
                steps.add(new InitBody.Step(f.name(), -1, null, f.defaultValue));
            }
        }
        return steps.toArray(InitBody.Step[]::new);
    }

    private static int[] initVariables(List<PyField> all, String[] names) {
        return all.stream().filter(f -> f.kind == PyField.Kind.INIT_VARIABLE && indexOf(names, f.name()) > 0)
                .mapToInt(f -> indexOf(names, f.name())).toArray();
    }

    private static PyObject self(Frame frame) {
        if (NativeCode.argument(frame, 0) instanceof PyObject o) return o;
        throw new IllegalStateException("not an instance");
    }

    PyFunction repr(List<PyField> fields) {
        FieldValues values = new FieldValues(fields);
        return function("__repr__", SELF, (c, frame) -> repr(c, self(frame), values));
    }

    private static Object repr(Ctx ctx, PyObject self, FieldValues values) {
        if (!ReprGuard.enter(ctx, self)) return "...";
        try {
            ReprText text = new ReprText(ctx).add(self.type().qualifiedName).add("(");
            for (int i = 0; i < values.names.length; i++) {
                if (i > 0) text.add(", ");
                text.add(values.names[i]).add("=").addRepr(values.get(ctx, self, i));
            }
            return Str.of(text.add(")").finish());
        } finally {
            ReprGuard.leave(ctx);
        }
    }

    private static boolean sameClass(Object self, Object other) {
        return other instanceof PyObject && Types.of(self) == Types.of(other);
    }

    PyFunction eq(List<PyField> fields) {
        FieldValues values = new FieldValues(fields);
        return function("__eq__", SELF_OTHER, (c, frame) -> {
            PyObject self = self(frame);
            Object other = NativeCode.argument(frame, 1);
            if (!sameClass(self, other)) return PySingleton.NOT_IMPLEMENTED;
            for (int i = 0; i < values.names.length; i++) {
                Object a = values.get(c, self, i);
                Object b = values.get(c, (PyObject) other, i);
                if (!CompareOps.sameOrEqual(c, a, b)) return false;
            }
            return true;
        });
    }

    PyFunction order(String name, CompareOps.Order order, List<PyField> fields) {
        FieldValues values = new FieldValues(fields);
        return function(name, SELF_OTHER, (c, frame) -> {
            PyObject self = self(frame);
            Object other = NativeCode.argument(frame, 1);
            if (!sameClass(self, other)) return PySingleton.NOT_IMPLEMENTED;
            Object[] a = values.read(c, self);
            Object[] b = values.read(c, (PyObject) other);
            return CompareOps.orderItems(c, order, a, a.length, b, b.length);
        });
    }

    PyFunction hash(List<PyField> fields) {
        FieldValues values = new FieldValues(fields);
        return function("__hash__", SELF, (c, frame) -> HashOps.tuple(c, values.read(c, self(frame))));
    }

    /** {@code __setattr__} or {@code __delattr__} of a frozen class. */
    PyFunction frozen(String name, String verb, List<PyField> fields, PyClass[] owner) {
        Set<String> names = fields.stream().map(PyField::name).collect(Collectors.toUnmodifiableSet());
        boolean sets = name.equals("__setattr__");
        Code.Signature signature =
                sets ? NativeCode.positional("self", "name", "value") : NativeCode.positional("self", "name");
        return function(name, signature, (c, frame) -> {
            PyObject self = self(frame);
            Object attribute = NativeCode.argument(frame, 1);
            if (self.type() == owner[0] || Str.isText(attribute) && names.contains(Str.text(attribute))) {
                frame.position = 3L << 32 | 3;
                throw frozen(c, verb, attribute);
            }
            PySuper above = new PySuper(Types.SUPER, owner[0], self, self.type());
            Object method = AttrOps.get(c, above, name);
            if (!sets) return CallOps.call1(c, method, attribute);
            return CallOps.call2(c, method, attribute, NativeCode.argument(frame, 2));
        });
    }

    private static PyException frozen(Ctx ctx, String verb, Object attribute) {
        String text = "cannot " + verb + " field " + TextOps.reprText(ctx, attribute);
        return new PyException(new PyBaseException(DataclassesModule.FROZEN_INSTANCE_ERROR, Str.of(text)));
    }

    /** The names of fields as a tuple. */
    static PyTuple names(Ctx ctx, List<PyField> fields) {
        ctx.charge(24L + 8L * fields.size());
        return new PyTuple(fields.stream().map(f -> Str.of(f.name())).toArray());
    }
}
