package dev.adder.engine.tree;

import dev.adder.engine.builtin.DictUpdate;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LengthHint;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls, by number of arguments; {@code object.name(...)} is a call of its own that makes no bound method. */
public final class Calls {
    private static final String[] NO_NAMES = {};

    private Calls() {}

    /** A call with positional arguments only. */
    public static Node of(Node function, Node[] arguments, long position) {
        return switch (arguments.length) {
            case 0 -> new Call0(function, position);
            case 1 -> new Call1(function, arguments[0], position);
            case 2 -> new Call2(function, arguments[0], arguments[1], position);
            case 3 -> new Call3(function, arguments[0], arguments[1], arguments[2], position);
            default -> new CallN(function, arguments, NO_NAMES, position);
        };
    }

    /** A method call with positional arguments only. */
    public static Node ofMethod(Node object, String name, Node[] arguments, int site, long namePosition,
            long position) {
        return switch (arguments.length) {
            case 0 -> new Method0(object, name, site, namePosition, position);
            case 1 -> new Method1(object, name, arguments[0], site, namePosition, position);
            case 2 -> new Method2(object, name, arguments[0], arguments[1], site, namePosition, position);
            default -> new MethodN(object, name, arguments, NO_NAMES, site, namePosition, position);
        };
    }

    static final class Call0 extends Node {
        private final Node function;

        Call0(Node function, long position) {
            super(position);
            this.function = function;
        }

        @Override
        public Object eval(Frame f) {
            Object callee = function.eval(f);
            f.position = position;
            return CallOps.call0(f.ctx, callee);
        }
    }

    static final class Call1 extends Node {
        private final Node function;
        private final Node a;

        Call1(Node function, Node a, long position) {
            super(position);
            this.function = function;
            this.a = a;
        }

        @Override
        public Object eval(Frame f) {
            Object callee = function.eval(f);
            Object x = a.eval(f);
            f.position = position;
            return CallOps.call1(f.ctx, callee, x);
        }
    }

    static final class Call2 extends Node {
        private final Node function;
        private final Node a;
        private final Node b;

        Call2(Node function, Node a, Node b, long position) {
            super(position);
            this.function = function;
            this.a = a;
            this.b = b;
        }

        @Override
        public Object eval(Frame f) {
            Object callee = function.eval(f);
            Object x = a.eval(f);
            Object y = !b.quiet && !a.kept && Waiting.matters(x) ? Waiting.eval(f, x, b) : b.eval(f);
            f.position = position;
            return CallOps.call2(f.ctx, callee, x, y);
        }
    }

    static final class Call3 extends Node {
        private final Node function;
        private final Node a;
        private final Node b;
        private final Node c;

        Call3(Node function, Node a, Node b, Node c, long position) {
            super(position);
            this.function = function;
            this.a = a;
            this.b = b;
            this.c = c;
        }

        @Override
        public Object eval(Frame f) {
            Object callee = function.eval(f);
            Object x = a.eval(f);
            Object y = !b.quiet && !a.kept && Waiting.matters(x) ? Waiting.eval(f, x, b) : b.eval(f);
            Object z = !c.quiet && (Waiting.matters(x) || Waiting.matters(y)) ? Waiting.eval(f, x, y, c) : c.eval(f);
            f.position = position;
            return CallOps.call3(f.ctx, callee, x, y, z);
        }
    }

    /** Any number of arguments, the last ones by the given names. */
    public static final class CallN extends Node {
        private final Node function;
        private final Node[] arguments;
        private final String[] names;

        public CallN(Node function, Node[] arguments, String[] names, long position) {
            super(position);
            this.function = function;
            this.arguments = arguments;
            this.names = names;
        }

        @Override
        public Object eval(Frame f) {
            Object callee = function.eval(f);
            Object[] values = Displays.evalAll(f, arguments);
            f.position = position;
            return CallOps.call(f.ctx, callee, values, names);
        }
    }

    static final class Method0 extends Node {
        private final Node object;
        private final String name;
        private final int site;
        private final long namePosition;

        Method0(Node object, String name, int site, long namePosition, long position) {
            super(position);
            this.object = object;
            this.name = name;
            this.site = site;
            this.namePosition = namePosition;
        }

        @Override
        public Object eval(Frame f) {
            Object o = object.eval(f);
            PyCallable method = Attributes.method(f, o, name, site);
            if (method != null) {
                f.position = position;
                return method.call1(f.ctx, o);
            }
            f.position = namePosition;
            Object callee = AttrOps.get(f.ctx, o, name);
            f.position = position;
            return CallOps.call0(f.ctx, callee);
        }
    }

    static final class Method1 extends Node {
        private final Node object;
        private final String name;
        private final Node a;
        private final int site;
        private final long namePosition;

        Method1(Node object, String name, Node a, int site, long namePosition, long position) {
            super(position);
            this.object = object;
            this.name = name;
            this.a = a;
            this.site = site;
            this.namePosition = namePosition;
        }

        @Override
        public Object eval(Frame f) {
            Object o = object.eval(f);
            PyCallable method = Attributes.method(f, o, name, site);
            if (method != null) {
                Object x = !a.quiet && !object.kept && Waiting.matters(o) ? Waiting.eval(f, o, a) : a.eval(f);
                f.position = position;
                return method.call2(f.ctx, o, x);
            }
            f.position = namePosition;
            Object callee = AttrOps.get(f.ctx, o, name);
            Object x = a.quiet || object.kept ? a.eval(f) : Waiting.eval(f, callee, a);
            f.position = position;
            return CallOps.call1(f.ctx, callee, x);
        }
    }

    static final class Method2 extends Node {
        private final Node object;
        private final String name;
        private final Node a;
        private final Node b;
        private final int site;
        private final long namePosition;

        Method2(Node object, String name, Node a, Node b, int site, long namePosition, long position) {
            super(position);
            this.object = object;
            this.name = name;
            this.a = a;
            this.b = b;
            this.site = site;
            this.namePosition = namePosition;
        }

        @Override
        public Object eval(Frame f) {
            Object o = object.eval(f);
            PyCallable method = Attributes.method(f, o, name, site);
            Object callee = null;
            if (method == null) {
                f.position = namePosition;
                callee = AttrOps.get(f.ctx, o, name);
            }
            boolean matters = !object.kept && Waiting.matters(o);
            Object x = !a.quiet && matters ? Waiting.eval(f, o, a) : a.eval(f);
            Object y = !b.quiet && (matters || Waiting.matters(x)) ? Waiting.eval(f, o, x, b) : b.eval(f);
            f.position = position;
            if (method != null) return method.call3(f.ctx, o, x, y);
            return CallOps.call2(f.ctx, java.util.Objects.requireNonNull(callee), x, y);
        }
    }

    /** A method call with any number of arguments, the last ones by the given names. */
    public static final class MethodN extends Node {
        private final Node object;
        private final String name;
        private final Node[] arguments;
        private final String[] names;
        private final int site;
        private final long namePosition;

        public MethodN(Node object, String name, Node[] arguments, String[] names, int site, long namePosition,
                long position) {
            super(position);
            this.object = object;
            this.name = name;
            this.arguments = arguments;
            this.names = names;
            this.site = site;
            this.namePosition = namePosition;
        }

        @Override
        public Object eval(Frame f) {
            Object o = object.eval(f);
            PyCallable method = Attributes.method(f, o, name, site);
            if (method != null) {
                Object[] values = new Object[arguments.length + 1];
                values[0] = o;
                Waiting.evalAll(f, arguments, values, 1);
                f.position = position;
                return method.call(f.ctx, values, names);
            }
            f.position = namePosition;
            Object callee = AttrOps.get(f.ctx, o, name);
            Object[] values = Displays.evalAll(f, arguments);
            f.position = position;
            return CallOps.call(f.ctx, callee, values, names);
        }
    }

    /** One argument as written: {@code value}, {@code *value}, {@code name=value} or {@code **value}. */
    public record Argument(Node value, @Nullable String name, boolean star) {}

    /** A call with {@code *} or {@code **} among its arguments. */
    public static final class CallStar extends Node {
        /** Stands for what makes a class where a callee is named. */
        static final Object BUILD_CLASS = new Object();

        private final Node function;
        private final Argument[] arguments;

        public CallStar(Node function, Argument[] arguments, long position) {
            super(position);
            this.function = function;
            this.arguments = arguments;
        }

        @Override
        public Object eval(Frame f) {
            Object callee = function.eval(f);
            List<Object> positional = new ArrayList<>();
            List<String> names = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            Object last = null;
            int mark = Held.hold(f.ctx, positional);
            f.ctx.held.add(values);
            for (Argument a : arguments) {
                Object value = a.value.eval(f);
                if (a.name != null) {
                    addKeyword(f.ctx, callee, names, values, a.name, value);
                } else if (!a.star) {
                    positional.add(value);
                } else if (a.value instanceof DoubleStar) {
                    f.position = position;
                    spread(f.ctx, callee, names, values, value);
                } else if (positionals() == 1) {
                    last = value;
                    f.ctx.held.add(value);
                } else {
                    f.position = position;
                    checkIterable(f.ctx, callee, value);
                    spread(f.ctx, positional, value);
                }
            }
            f.position = position;
            if (last != null) {
                checkIterable(f.ctx, callee, last);
                spread(f.ctx, positional, last);
            }
            positional.addAll(values);
            Held.release(f.ctx, mark);
            return CallOps.call(f.ctx, callee, positional.toArray(), names.toArray(String[]::new));
        }

        /** A single one with a star is taken apart only after the keywords have been evaluated. */
        private int positionals() {
            int count = 0;
            for (Argument a : arguments) if (a.name == null && !(a.value instanceof DoubleStar)) count++;
            return count;
        }

        private void checkIterable(Ctx ctx, Object callee, Object value) {
            if (IterOps.isIterable(value)) return;
            throw Errors.typeError((positionals() > 1 ? "Value" : display(ctx, callee) + " argument")
                    + " after * must be an iterable, not " + Types.nameOf(value));
        }

        private static void spread(Ctx ctx, List<Object> positional, Object value) {
            PyIterator it = IterOps.iterate(ctx, value);
            int mark = Held.hold(ctx, positional);
            LengthHint.ask(ctx, value);
            for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
                ctx.step();
                ctx.charge(24);
                positional.add(item);
            }
            Held.release(ctx, mark);
        }

        /** Adds one keyword, or without a name all of a mapping. */
        static void addKeywords(Ctx ctx, Object callee, List<String> names, List<Object> values, @Nullable String name,
                Object value) {
            if (name == null) {
                spread(ctx, callee, names, values, value);
            } else {
                addKeyword(ctx, callee, names, values, name, value);
            }
        }

        private static void spread(Ctx ctx, Object callee, List<String> names, List<Object> values, Object mapping) {
            if (mapping instanceof PyDict d && (d.type().shared || DictUpdate.iteratesAsDict(d))) {
                for (int i = 0; i < d.bound(); i++) {
                    Object key = d.keyAt(i);
                    if (key == null) continue;
                    ctx.step();
                    addKeyword(ctx, callee, names, values, name(key), d.valueAt(i));
                }
                return;
            }
            Object keys = AttrOps.find(ctx, mapping, "keys");
            if (keys == null) {
                throw Errors.typeError(display(ctx, callee) + " argument after ** must be a mapping, not "
                        + Types.nameOf(mapping));
            }
            PyIterator it = IterOps.iterate(ctx, CallOps.call0(ctx, keys));
            for (Object key = it.next(ctx); key != null; key = it.next(ctx)) {
                ctx.step();
                addKeyword(ctx, callee, names, values, name(key), SubscriptOps.get(ctx, mapping, key));
            }
        }

        private static String name(Object key) {
            if (Str.isText(key)) return Str.text(key);
            throw Errors.typeError("keywords must be strings");
        }

        private static void addKeyword(Ctx ctx, Object callee, List<String> names, List<Object> values, String name,
                Object value) {
            ctx.tick(names.size() >> 5);
            if (names.contains(name)) {
                throw Errors.typeError(display(ctx, callee) + " got multiple values for keyword argument '" + name
                        + "'");
            }
            names.add(name);
            values.add(value);
        }

        /** What an error about the arguments calls the callee: its full name with {@code ()}, else its own text. */
        private static String display(Ctx ctx, Object callee) {
            if (callee == BUILD_CLASS) return "__build_class__()";
            Object name = AttrOps.find(ctx, callee, "__qualname__");
            if (name == null) return TextOps.strText(ctx, callee);
            String shown = TextOps.strText(ctx, name) + "()";
            Object module = AttrOps.find(ctx, callee, "__module__");
            if (module == null || module == PyNone.NONE || "builtins".equals(module)) return shown;
            return TextOps.strText(ctx, module) + "." + shown;
        }
    }

    /** Marks the operand of {@code **} in a call. */
    public static final class DoubleStar extends Node {
        private final Node value;

        public DoubleStar(Node value) {
            super(value.position);
            this.value = value;
        }

        @Override
        public Object eval(Frame f) {
            return value.eval(f);
        }
    }
}
