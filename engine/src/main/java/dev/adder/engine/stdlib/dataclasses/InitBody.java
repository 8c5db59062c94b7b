package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Shape;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/**
 * The generated {@code __init__}: sets the fields from the arguments and factories, then calls {@code __post_init__}.
 */
final class InitBody implements NativeCode.Body {
    /** The line of the first assignment in the function as CPython writes it. */
    private static final int FIRST_LINE = 2;

    /** One field to set: from an argument, a factory, or its default. */
    record Step(String name, int slot, @Nullable Object factory, @Nullable Object constant) {}

    private final Step[] steps;
    private final int[] initVariables;
    private final boolean postInit;
    private final boolean frozen;
    private @Nullable PyClass known;
    private int version;
    private boolean plain;
    private Shape @Nullable [] shapes;

    InitBody(Step[] steps, int[] initVariables, boolean postInit, boolean frozen) {
        this.steps = steps;
        this.initVariables = initVariables;
        this.postInit = postInit;
        this.frozen = frozen;
    }

    @Override
    public Object run(Ctx ctx, Frame frame) {
        Object first = NativeCode.argument(frame, 0);
        if (!(first instanceof PyObject self)) throw new IllegalStateException("not an instance");
        ctx.charge(16L * steps.length);
        PyClass cls = self.type();
        if (cls != known || cls.version != version) learn(cls);
        Shape[] s = shapes;
        if (plain && s != null && self.shape == cls.rootShape && self.attributes == null) {
            setAll(ctx, frame, self, s);
        } else {
            setEach(ctx, frame, self);
        }
        if (postInit) callPostInit(ctx, frame, self);
        return PyNone.NONE;
    }

    private void setAll(Ctx ctx, Frame frame, PyObject self, Shape[] s) {
        @Nullable Object[] values = new @Nullable Object[Math.max(steps.length, self.type().typicalAttributes)];
        for (int i = 0; i < steps.length; i++) values[i] = value(ctx, frame, i);
        if (steps.length == 0) return;
        self.attributes = values;
        self.shape = s[steps.length - 1];
        if (self.type().typicalAttributes < steps.length) self.type().typicalAttributes = steps.length;
    }

    private void setEach(Ctx ctx, Frame frame, PyObject self) {
        for (int i = 0; i < steps.length; i++) {
            Object value = value(ctx, frame, i);
            frame.position = position(i);
            if (plain) {
                self.setAttribute(steps[i].name, value);
            } else if (frozen) {
                AttrOps.genericSet(ctx, self, steps[i].name, value);
            } else {
                AttrOps.set(ctx, self, steps[i].name, value);
            }
        }
    }

    private Object value(Ctx ctx, Frame frame, int i) {
        Step step = steps[i];
        if (step.slot > 0) {
            Object given = NativeCode.argument(frame, step.slot);
            if (given != Marker.FACTORY) return given;
        }
        if (step.factory != null) {
            frame.position = position(i);
            return CallOps.call0(ctx, step.factory);
        }
        if (step.constant != null) return step.constant;
        throw new IllegalStateException("no value for " + step.name);
    }

    private void callPostInit(Ctx ctx, Frame frame, PyObject self) {
        frame.position = position(steps.length);
        Object method = AttrOps.get(ctx, self, "__post_init__");
        Object[] arguments = new Object[initVariables.length];
        for (int i = 0; i < arguments.length; i++) arguments[i] = NativeCode.argument(frame, initVariables[i]);
        CallOps.call(ctx, method, arguments);
    }

    /** Offsets are those of {@link GeneratedMethods#LINES}, where each line is one char long. */
    private static long position(int step) {
        long offset = FIRST_LINE + step;
        return offset << 32 | offset;
    }

    private void learn(PyClass cls) {
        known = cls;
        version = cls.version;
        plain = !cls.shared && (frozen || cls.slot(Slot.SETATTR) == Types.OBJECT.slot(Slot.SETATTR))
                && steps.length <= 32;
        Shape shape = cls.rootShape;
        Shape[] chain = new Shape[steps.length];
        for (int i = 0; i < steps.length; i++) {
            plain &= FieldValues.isPlain(cls, steps[i].name) && shape.indexOf(steps[i].name) < 0;
            if (!plain) break;
            shape = shape.with(steps[i].name);
            chain[i] = shape;
        }
        plain &= cls.hasDict || cls.slotNames != null;
        shapes = plain ? chain : null;
    }
}
