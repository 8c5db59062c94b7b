package dev.adder.engine.tree;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassBuilder;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Making functions, lambdas, generator expressions and classes. */
public final class Definitions {
    private static final Cell[] NO_CELLS = {};
    private static final String[] NO_NAMES = {};

    private Definitions() {}

    /** One annotation: the parameter's name, or {@code return}. */
    public record Annotation(String name, Node value) {}

    /** Where a new function takes a cell from: a slot of the frame, or its own closure. */
    public record Capture(boolean fromClosure, int index) {
        static Cell[] all(Frame f, Capture[] captures) {
            if (captures.length == 0) return NO_CELLS;
            Cell[] cells = new Cell[captures.length];
            for (int i = 0; i < cells.length; i++) {
                Capture c = captures[i];
                cells[i] = c.fromClosure ? f.closure[c.index] : cell(f, c.index);
            }
            return cells;
        }

        private static Cell cell(Frame f, int slot) {
            if (f.slots[slot] instanceof Cell c) return c;
            Cell made = new Cell(f.slots[slot]);
            f.slots[slot] = made;
            return made;
        }
    }

    /** {@code def} without its decorators, or {@code lambda}: a function. */
    public static final class MakeFunction extends Node {
        private final Code code;
        private final Capture[] captures;
        private final Node[] defaults;
        private final @Nullable Node[] keywordDefaults;
        private final Annotation[] annotations;

        public MakeFunction(Code code, Capture[] captures, Node[] defaults, @Nullable Node[] keywordDefaults,
                Annotation[] annotations, long position) {
            super(position);
            this.code = code;
            this.captures = captures;
            this.defaults = defaults;
            this.keywordDefaults = keywordDefaults;
            this.annotations = annotations;
        }

        @Override
        public Object eval(Frame f) {
            f.ctx.charge(96L + 8L * captures.length);
            Object[] values = defaults.length == 0 ? null : Displays.evalAll(f, defaults);
            @Nullable Object[] keywordValues = null;
            if (keywordDefaults.length > 0) {
                keywordValues = new @Nullable Object[keywordDefaults.length];
                for (int i = 0; i < keywordDefaults.length; i++) {
                    Node value = keywordDefaults[i];
                    if (value != null) keywordValues[i] = value.eval(f);
                }
            }
            PyDict notes = null;
            if (annotations.length > 0) {
                notes = new PyDict();
                for (Annotation a : annotations) notes.put(a.name, a.value.eval(f));
            }
            return new PyFunction(code, f.link, Capture.all(f, captures), values, keywordValues, notes);
        }
    }

    /** {@code @decorator}s applied from the innermost out, then bound. */
    public static final class Decorated extends Node {
        private final Node[] decorators;
        private final Node definition;

        public Decorated(Node[] decorators, Node definition, long position) {
            super(position);
            this.decorators = decorators;
            this.definition = definition;
        }

        @Override
        public Object eval(Frame f) {
            Object[] values = Displays.evalAll(f, decorators);
            Object value = definition.eval(f);
            for (int i = values.length - 1; i >= 0; i--) {
                f.position = decorators[i].position;
                value = CallOps.call1(f.ctx, values[i], value);
            }
            return value;
        }
    }

    /** Calls a function made on the spot: generator expressions and scopes of type parameters. */
    public static final class CallMade extends Node {
        private final Node function;
        private final Node @Nullable [] arguments;
        private final boolean iterator;

        public CallMade(Node function, Node[] arguments, boolean iterator, long position) {
            super(position);
            this.function = function;
            this.arguments = arguments;
            this.iterator = iterator;
        }

        @Override
        public Object eval(Frame f) {
            PyFunction made = (PyFunction) function.eval(f);
            Object[] values = arguments == null ? new Object[0] : Displays.evalAll(f, arguments);
            if (iterator) {
                f.position = position;
                values[0] = dev.adder.engine.ops.IterOps.iter(f.ctx, values[0]);
            }
            return made.call(f.ctx, values, NO_NAMES);
        }
    }

    /** The part of a class header between the parentheses. */
    public record Header(Displays.Element[] bases, Calls.Argument[] keywords) {}

    /** {@code class} without its decorators. */
    public static final class MakeClass extends Node {
        private final String name;
        private final Code body;
        private final Capture[] captures;
        private final Header header;
        private final @Nullable Node typeParameters;

        public MakeClass(String name, Code body, Capture[] captures, Header header, @Nullable Node typeParameters,
                long position) {
            super(position);
            this.name = name;
            this.body = body;
            this.captures = captures;
            this.header = header;
            this.typeParameters = typeParameters;
        }

        @Override
        public Object eval(Frame f) {
            PyDict builtins = f.link.builtins;
            if (builtins != null && builtins.get("__build_class__") == null) {
                f.position = position;
                throw Errors.nameErrorOf("__build_class__ not found");
            }
            java.util.List<Object> given = new java.util.ArrayList<>();
            for (Displays.Element e : header.bases) {
                Object base = e.value().eval(f);
                if (e.star()) {
                    f.position = position;
                    if (!dev.adder.engine.ops.IterOps.isIterable(base)) {
                        throw Errors.typeError("Value after * must be an iterable, not "
                                + dev.adder.engine.value.Types.nameOf(base));
                    }
                    dev.adder.engine.ops.IterOps.forEach(f.ctx, base, given::add);
                } else {
                    given.add(base);
                }
            }
            java.util.List<String> names = new java.util.ArrayList<>();
            java.util.List<Object> values = new java.util.ArrayList<>();
            Object asked = keywords(f, names, values);
            f.position = position;
            Object parameters = typeParameters == null ? null : typeParameters.eval(f);
            if (parameters != null) given.add(generic(f, parameters));
            Object[] written = given.toArray();
            Object[] bases = ClassBuilder.resolveBases(f.ctx, written);
            Object metaclass = ClassBuilder.metaclass(f.ctx, bases, asked);
            String[] keywordNames = names.toArray(String[]::new);
            Object[] keywordValues = values.toArray();
            PyDict namespace = ClassBuilder.prepare(f.ctx, metaclass, name, bases, keywordNames, keywordValues);
            if (bases != written) {
                Names.putInNamespace(f, namespace, "__orig_bases__", new dev.adder.engine.value.PyTuple(written));
            }
            if (parameters != null) Names.putInNamespace(f, namespace, "__type_params__", parameters);
            runBody(f, namespace);
            return ClassBuilder.finish(f.ctx, metaclass, name, bases, namespace, keywordNames, keywordValues);
        }

        /** {@code Generic[T]}, the last base of {@code class C[T]}. */
        private static Object generic(Frame f, Object parameters) {
            PyModule typing = ModuleOps.importModule(f.ctx, "typing");
            return SubscriptOps.get(f.ctx, ModuleOps.importFrom(f.ctx, typing, "Generic"), parameters);
        }

        /** Collects the keywords as a call does, and gives what {@code metaclass} is, which is not among them. */
        private @Nullable Object keywords(Frame f, java.util.List<String> names, java.util.List<Object> values) {
            for (Calls.Argument k : header.keywords) {
                Object value = k.value().eval(f);
                f.position = position;
                Calls.CallStar.addKeywords(f.ctx, Calls.CallStar.BUILD_CLASS, names, values, k.name(), value);
            }
            int asked = names.indexOf("metaclass");
            if (asked < 0) return null;
            names.remove(asked);
            return values.remove(asked);
        }

        private void runBody(Frame f, PyDict namespace) {
            Frame inner = new Frame(f.ctx, body, f.link, Capture.all(f, captures));
            inner.names = namespace;
            inner.makeCells();
            Object own = Names.inNamespace(f, namespace, "__name__");
            Names.putInNamespace(f, namespace, "__module__", own != null ? own : moduleName(f));
            Names.putInNamespace(f, namespace, "__qualname__", Str.of(body.qualifiedName));
            if (body.doc != null) Names.putInNamespace(f, namespace, "__doc__", Str.of(body.doc));
            PyFunction.run(f.ctx, inner);
        }

        private static Object moduleName(Frame f) {
            Object name = f.link.namespace.get("__name__");
            return name == null ? "builtins" : name;
        }
    }

    /** At the end of a class body: hands the cell of {@code __class__} to the class. */
    public static final class StoreClassCell extends Statement {
        private final int slot;

        public StoreClassCell(int slot) {
            this.slot = slot;
        }

        @Override
        public int exec(Frame f) {
            PyDict names = f.names;
            if (names != null && f.slots[slot] instanceof Cell c) {
                Names.putInNamespace(f, names, "__classcell__", new ClassBuilder.CellHolder(c));
            }
            return NEXT;
        }
    }

    /** At the start of a class body: fills the cell through which type scopes read the namespace. */
    public static final class StoreClassDict extends Statement {
        private final int slot;

        public StoreClassDict(int slot) {
            this.slot = slot;
        }

        @Override
        public int exec(Frame f) {
            PyDict names = f.names;
            if (names != null && f.slots[slot] instanceof Cell c) c.value = names;
            return NEXT;
        }
    }

    /** Runs the frame of type parameters once, on the spot, with values computed around it. */
    public static final class Generic extends Node {
        private final Code code;
        private final Capture[] captures;
        private final Node[] values;
        private final int[] slots;

        public Generic(Code code, Capture[] captures, Node[] values, int[] slots, long position) {
            super(position);
            this.code = code;
            this.captures = captures;
            this.values = values;
            this.slots = slots;
        }

        @Override
        public Object eval(Frame f) {
            Frame inner = new Frame(f.ctx, code, f.link, Capture.all(f, captures));
            for (int i = 0; i < values.length; i++) inner.slots[slots[i]] = values[i].eval(f);
            inner.makeCells();
            f.position = position;
            return PyFunction.run(f.ctx, inner);
        }
    }

    /** Calls a function of the {@code typing} module: what type parameters and aliases are made with. */
    public static final class CallTyping extends Node {
        private final String name;
        private final Node[] arguments;

        public CallTyping(String name, Node[] arguments, long position) {
            super(position);
            this.name = name;
            this.arguments = arguments;
        }

        @Override
        public Object eval(Frame f) {
            Object[] values = Displays.evalAll(f, arguments);
            f.position = position;
            dev.adder.engine.value.PyModule typing = dev.adder.engine.ops.ModuleOps.importModule(f.ctx, "typing");
            return CallOps.call(f.ctx, dev.adder.engine.ops.ModuleOps.importFrom(f.ctx, typing, name), values,
                    NO_NAMES);
        }
    }

    /** {@code *Ts} as an annotation: the only item of the value. */
    public static final class OnlyItem extends Node {
        private final Node value;

        public OnlyItem(Node value, long position) {
            super(position);
            this.value = value;
        }

        @Override
        public Object eval(Frame f) {
            Object all = value.eval(f);
            f.position = position;
            dev.adder.engine.value.PyIterator items = dev.adder.engine.ops.IterOps.iterate(f.ctx, all);
            Object item = items.next(f.ctx);
            if (item == null) throw Errors.valueError("not enough values to unpack (expected 1, got 0)");
            if (items.next(f.ctx) != null) throw Errors.valueError("too many values to unpack (expected 1)");
            return item;
        }
    }

    /** Gives a function its {@code __type_params__}. */
    public static final class WithTypeParameters extends Node {
        private final Node function;
        private final Node parameters;

        public WithTypeParameters(Node function, Node parameters) {
            super(function.position);
            this.function = function;
            this.parameters = parameters;
        }

        @Override
        public Object eval(Frame f) {
            Object made = function.eval(f);
            if (made instanceof PyFunction fn) fn.typeParameters = parameters.eval(f);
            return made;
        }
    }
}
