package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.ArgumentOps;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyCode;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The module {@code inspect}: signatures, annotations and documentation. */
@PyModule("inspect")
final class InspectModule {
    @PyValue("Parameter") static final PyClass PARAMETER = PyParameter.TYPE;

    @PyValue("Signature") static final PyClass SIGNATURE = PySignature.TYPE;

    @PyValue("BoundArguments") static final PyClass BOUND_ARGUMENTS = PyBoundArguments.TYPE;

    @PyValue("_ParameterKind") static final PyClass PARAMETER_KIND = Kinds.TYPE;

    @PyValue("_empty") static final PyClass EMPTY = Kinds.EMPTY;

    @PyValue("CO_OPTIMIZED") static final long OPTIMIZED = 1;

    @PyValue("CO_NEWLOCALS") static final long NEW_LOCALS = 2;

    @PyValue("CO_VARARGS") static final long VAR_ARGS = 4;

    @PyValue("CO_VARKEYWORDS") static final long VAR_KEYWORDS = 8;

    @PyValue("CO_NESTED") static final long NESTED = 16;

    @PyValue("CO_GENERATOR") static final long GENERATOR = 32;

    @PyValue("CO_NOFREE") static final long NO_FREE = 64;

    @PyValue("CO_COROUTINE") static final long COROUTINE = 128;

    @PyValue("CO_ITERABLE_COROUTINE") static final long ITERABLE_COROUTINE = 256;

    @PyValue("CO_ASYNC_GENERATOR") static final long ASYNC_GENERATOR = 512;

    @PyValue("TPFLAGS_IS_ABSTRACT") static final long IS_ABSTRACT = 1L << 20;

    private InspectModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "ArgInfo", "Arguments",
                "Attribute", "BoundArguments", "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED",
                "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR", "CO_ITERABLE_COROUTINE", "CO_NESTED",
                "CO_NEWLOCALS", "CO_NOFREE", "CO_OPTIMIZED", "CO_VARARGS", "CO_VARKEYWORDS", "ClosureVars",
                "FrameInfo", "FullArgSpec", "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED",
                "Parameter", "Signature", "TPFLAGS_IS_ABSTRACT", "Traceback", "classify_class_attrs",
                "cleandoc", "currentframe", "findsource", "formatannotation", "get_annotations", "getargvalues",
                "getasyncgenstate", "getattr_static", "getcallargs", "getclasstree", "getclosurevars",
                "getcomments", "getcoroutinestate", "getdoc", "getfile", "getframeinfo", "getfullargspec",
                "getgeneratorlocals", "getgeneratorstate", "getinnerframes", "getmembers", "getmembers_static",
                "getmodule", "getmodulename", "getmro", "getouterframes", "getsource", "getsourcefile",
                "getsourcelines", "indentsize", "isabstract", "isasyncgen", "isasyncgenfunction", "isawaitable",
                "isbuiltin", "isclass", "iscode", "iscoroutine", "iscoroutinefunction", "isdatadescriptor",
                "isframe", "isfunction", "isgenerator", "isgeneratorfunction", "isgetsetdescriptor",
                "ismemberdescriptor", "ismethod", "ismethoddescriptor", "ismethodwrapper", "ismodule",
                "isroutine", "istraceback", "markcoroutinefunction", "signature", "stack", "trace", "unwrap");
    }

    @PyValue("FullArgSpec")
    static Object fullArgSpecClass(Ctx ctx) {
        return InspectTuples.cls(ctx, "FullArgSpec");
    }

    @PyValue("ArgInfo")
    static Object argInfoClass(Ctx ctx) {
        return InspectTuples.cls(ctx, "ArgInfo");
    }

    @PyValue("Arguments")
    static Object argumentsClass(Ctx ctx) {
        return InspectTuples.cls(ctx, "Arguments");
    }

    @PyValue("Attribute")
    static Object attributeClass(Ctx ctx) {
        return InspectTuples.cls(ctx, "Attribute");
    }

    @PyValue("ClosureVars")
    static Object closureVarsClass(Ctx ctx) {
        return InspectTuples.cls(ctx, "ClosureVars");
    }

    /** Get a signature object for the passed callable. */
    @Py("signature(obj, *, follow_wrapped: bool = True, globals=None, locals=None, eval_str: bool = False)"
            + " -> Signature")
    static Object signature(Ctx ctx, Object obj, boolean followWrapped, Object globals, Object locals,
            boolean evalStr) {
        return new Signatures(ctx, followWrapped, evalStr, globals, locals).of(obj);
    }

    /** Compute the annotations dict for an object. */
    @Py("get_annotations(obj, *, globals=None, locals=None, eval_str: bool = False) -> dict[str, Any]")
    static Object annotations(Ctx ctx, Object obj, Object globals, Object locals, boolean evalStr) {
        return AnnotationTexts.of(ctx, obj, globals, locals, evalStr);
    }

    /** Get the object wrapped by func. */
    @Py("unwrap(func, *, stop=None) -> Any")
    static Object unwrap(Ctx ctx, Object func, Object stop) {
        return Wrapped.unwrap(ctx, func,
                o -> stop != PyNone.NONE && TruthOps.isTrue(ctx, CallOps.call1(ctx, stop, o)));
    }

    /** Format an annotation as signatures do. */
    @Py("formatannotation(annotation, base_module=None) -> str")
    static Object formatAnnotation(Ctx ctx, Object annotation, Object baseModule) {
        return Str.of(Annotations.text(ctx, annotation));
    }

    /** Get the documentation string for an object. */
    @Py("getdoc(object) -> str | None")
    static Object getDoc(Ctx ctx, Object object) {
        String doc = DocTexts.of(ctx, object);
        return doc == null ? PyNone.NONE : Str.of(doc);
    }

    /** Clean up indentation from docstrings. */
    @Py("cleandoc(doc: str) -> str")
    static Object cleanDoc(Ctx ctx, String doc) {
        return Str.of(DocTexts.clean(ctx, doc));
    }

    /** Return the indent size, in spaces, at the start of a line of text. */
    @Py("indentsize(line: str) -> int")
    static long indentSize(Ctx ctx, String line) {
        long column = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            column = line.charAt(i) == '\t' ? (column / 8 + 1) * 8 : column + 1;
        }
        return column;
    }

    /** Get the names and default values of a callable object's parameters. */
    @Py("getfullargspec(func) -> FullArgSpec")
    static Object fullArgSpec(Ctx ctx, Object func) {
        if (!CallOps.isCallable(func)) {
            throw unsupported(Errors.typeError(TextOps.reprText(ctx, func) + " is not a callable object"));
        }
        PyFunction maker = func instanceof PyClass c ? Signatures.maker(c) : null;
        Object target = func instanceof PyMethod m ? m.function : maker != null ? maker : func;
        PySignature signature = signature(ctx, target);
        PyList args = new PyList();
        PyList keywordOnly = new PyList();
        PyList defaults = new PyList();
        PyDict keywordDefaults = new PyDict();
        PyDict notes = new PyDict();
        if (signature.returns != Kinds.EMPTY) notes.put(ctx, "return", signature.returns);
        Object varArgs = PyNone.NONE;
        Object varKeywords = PyNone.NONE;
        for (PyParameter p : signature.parameters.values()) {
            Object name = Str.of(p.name);
            if (p.annotation != Kinds.EMPTY) notes.put(ctx, name, p.annotation);
            if (p.kind == Kinds.VAR_POSITIONAL) {
                varArgs = name;
            } else if (p.kind == Kinds.VAR_KEYWORD) {
                varKeywords = name;
            } else if (p.kind == Kinds.KEYWORD_ONLY) {
                keywordOnly.append(ctx, name);
                if (!p.isRequired()) keywordDefaults.put(ctx, name, p.defaultValue);
            } else {
                args.append(ctx, name);
                if (!p.isRequired()) defaults.append(ctx, p.defaultValue);
            }
        }
        return InspectTuples.of(ctx, "FullArgSpec", args, varArgs, varKeywords,
                defaults.size == 0 ? PyNone.NONE : new PyTuple(defaults.toArray()), keywordOnly,
                keywordDefaults.size() == 0 ? PyNone.NONE : keywordDefaults, notes);
    }

    private static PySignature signature(Ctx ctx, Object target) {
        try {
            return new Signatures(ctx, false, false, PyNone.NONE, PyNone.NONE).of(target);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.EXCEPTION)) throw e;
            ctx.recover(e);
            throw unsupported(e);
        }
    }

    private static PyException unsupported(PyException reason) {
        return Errors.typeError("unsupported callable").because(reason);
    }

    /** Get the names of the parameters of a code object. */
    @Py("getargs(co) -> Arguments")
    static Object arguments(Ctx ctx, Object co) {
        if (!(co instanceof PyCode c)) {
            throw Errors.typeError(TextOps.reprText(ctx, co) + " is not a code object");
        }
        Code.Signature s = c.code.signature;
        int plain = s.positional() + s.keywordOnly();
        PyList args = new PyList();
        for (int i = 0; i < plain; i++) args.append(ctx, Str.of(s.names()[i]));
        Object rest = s.varArgs() ? Str.of(s.names()[plain]) : PyNone.NONE;
        Object named = s.varKeywords() ? Str.of(s.names()[plain + (s.varArgs() ? 1 : 0)]) : PyNone.NONE;
        return InspectTuples.of(ctx, "Arguments", args, rest, named);
    }

    /** Get the mapping of arguments to values of a call. */
    @Py("getcallargs(func, /, *positional, **named) -> dict[str, Any]")
    static Object callArguments(Ctx ctx, Object func, Object[] positional, PyDict named) {
        checkCall(ctx, func, positional, named);
        PySignature s = new Signatures(ctx, true, false, PyNone.NONE, PyNone.NONE).of(func);
        PyBoundArguments bound = new ArgumentBinding(ctx, s, false).bind(positional, named);
        BoundArgumentsMethods.applyDefaults(ctx, bound);
        if (!(func instanceof PyMethod m)) return bound.arguments;
        PyDict all = new PyDict();
        PyParameter self = new Signatures(ctx, true, false, PyNone.NONE, PyNone.NONE).of(m.function).first();
        if (self != null) all.put(ctx, Str.of(self.name), m.self);
        all.putAll(ctx, bound.arguments);
        return all;
    }

    /** Refuses what a call of the program's function would refuse, with its bare name. */
    private static void checkCall(Ctx ctx, Object func, Object[] positional, PyDict named) {
        Object inner = func instanceof PyMethod m ? m.function : func;
        if (!(inner instanceof PyFunction f)) return;
        Object[] given = positional;
        if (func instanceof PyMethod m) {
            given = new Object[positional.length + 1];
            given[0] = m.self;
            System.arraycopy(positional, 0, given, 1, positional.length);
        }
        CallArguments call = CallArguments.of(ctx, given, named);
        ctx.charge(16L + 8L * f.code.slots);
        try {
            ArgumentOps.bind(ctx, f, new @Nullable Object[f.code.slots], call.values(), call.names());
        } catch (PyException e) {
            Object text = e.value.arguments.items.length == 1 ? e.value.arguments.items[0] : "";
            if (f.qualifiedName.equals(f.name) || !(text instanceof String t)) throw e;
            ctx.recover(e);
            throw Errors.typeError(t.replace(f.qualifiedName + "()", f.name + "()"));
        }
    }

    /** Get the mapping of free variables to their current values. */
    @Py("getclosurevars(func) -> ClosureVars")
    static Object closureVars(Ctx ctx, Object func) {
        Object inner = func instanceof PyMethod m ? m.function : func;
        if (!(inner instanceof PyFunction f)) {
            throw Errors.typeError(TextOps.reprText(ctx, func) + " is not a Python function");
        }
        PyDict nonlocals = new PyDict();
        for (int i = 0; i < f.code.freeNames.length && i < f.closure.length; i++) {
            Object value = f.closure[i].value;
            if (value != null) nonlocals.put(ctx, Str.of(f.code.freeNames[i]), value);
        }
        PyDict globals = new PyDict();
        PyDict builtins = new PyDict();
        PySet unbound = new PySet(Types.SET);
        Object names = AttrOps.find(ctx, AttrOps.get(ctx, f, "__code__"), "co_names");
        if (names instanceof PyTuple all) {
            for (Object name : all.items) {
                ctx.step();
                String text = Signatures.text(name);
                Object global = f.link.namespace.get(text);
                Object builtin = global == null ? Builtins.find(text) : null;
                if (global != null) {
                    globals.put(ctx, name, global);
                } else if (builtin != null) {
                    builtins.put(ctx, name, builtin);
                } else {
                    unbound.add(ctx, name);
                }
            }
        }
        return InspectTuples.of(ctx, "ClosureVars", nonlocals, globals, builtins, unbound);
    }
}
