package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Builtin functions about objects of any kind. Those of numbers and of iterables are in classes of their own. */
@PyModule("builtins")
final class BuiltinsModule {
    private BuiltinsModule() {}

    /** Print the values, separated by sep and followed by end. */
    @Py("print(*args, sep: str | None = ' ', end: str | None = '\\n', file=None, flush: bool = False) -> None")
    static void print(Ctx ctx, Object[] args, Object sep, Object end, Object file, boolean flush) {
        String between = separator(sep, "sep", " ");
        String after = separator(end, "end", "\n");
        Printer out = Printer.to(ctx, file);
        for (int i = 0; i < args.length; i++) {
            ctx.step();
            if (i > 0) out.write(ctx, between);
            out.write(ctx, TextOps.strText(ctx, args[i]));
        }
        out.write(ctx, after);
        if (flush) out.flush(ctx);
    }

    private static String separator(Object given, String name, String otherwise) {
        if (given == PyNone.NONE) return otherwise;
        if (Str.isText(given)) return Str.text(given);
        throw Errors.typeError(name + " must be None or a string, not " + Types.nameOf(given));
    }

    /** Return the number of items in a container. */
    @Py("len(obj, /) -> int")
    static long len(Ctx ctx, Object obj) {
        return SubscriptOps.length(ctx, obj);
    }

    /** Return the canonical string representation of the object. */
    @Py("repr(obj, /) -> str")
    static Object repr(Ctx ctx, Object obj) {
        return TextOps.repr(ctx, obj);
    }

    /** Return an ASCII-only representation of an object. */
    @Py("ascii(obj, /) -> str")
    static String ascii(Ctx ctx, Object obj) {
        return TextOps.asciiText(ctx, obj);
    }

    /** Return value formatted according to format_spec. */
    @Py("format(value, format_spec: str = '', /) -> str")
    static Object format(Ctx ctx, Object value, Object formatSpec) {
        if (!Str.isText(formatSpec)) {
            throw Errors.typeError("format() argument 2 must be str, not "
                    + (formatSpec == PyNone.NONE ? "None" : Types.nameOf(formatSpec)));
        }
        return TextOps.format(ctx, value, formatSpec);
    }

    /** Return the hash value for the given object. */
    @Py("hash(obj, /) -> int")
    static long hash(Ctx ctx, Object obj) {
        return HashOps.hash(ctx, obj);
    }

    /** Return the identity of an object. */
    @Py("id(obj, /) -> int")
    static long id(Ctx ctx, Object obj) {
        if (obj instanceof java.math.BigInteger i) ctx.pass(i.bitLength() >> 3);
        return ctx.run.id(obj);
    }

    /** Return whether the object is callable. */
    @Py("callable(obj, /) -> bool")
    static boolean callable(Ctx ctx, Object obj) {
        return CallOps.isCallable(obj);
    }

    /** Return whether an object is an instance of a class, of a subclass of it, or of one of several. */
    @Py("isinstance(obj, class_or_tuple, /) -> bool")
    static boolean isInstance(Ctx ctx, Object obj, Object classOrTuple) {
        return InstanceOps.isInstance(ctx, obj, classOrTuple);
    }

    /** Return whether cls is derived from another class, the same class, or one of several. */
    @Py("issubclass(cls, class_or_tuple, /) -> bool")
    static boolean isSubclass(Ctx ctx, Object cls, Object classOrTuple) {
        return InstanceOps.isSubclass(ctx, cls, classOrTuple);
    }

    /** Get a named attribute from an object, or the default when there is none. */
    @Py(
            value = "getattr(object, name: str, default=..., /) -> Any",
            overloads = {
                "getattr(object, name: str, /) -> Any", "getattr(object, name: str, default, /) -> Any"})
    static Object getattr(Ctx ctx, Object object, Object name, @Nullable Object otherwise) {
        String text = ObjectMethods.attributeName(name);
        if (otherwise == null) return AttrOps.get(ctx, object, text);
        Object value = AttrOps.find(ctx, object, text);
        return value == null ? otherwise : value;
    }

    /** Return whether the object has an attribute with the given name. */
    @Py("hasattr(obj, name: str, /) -> bool")
    static boolean hasattr(Ctx ctx, Object obj, Object name) {
        return AttrOps.find(ctx, obj, ObjectMethods.attributeName(name)) != null;
    }

    /** Set the named attribute on the given object. */
    @Py("setattr(obj, name: str, value, /) -> None")
    static void setattr(Ctx ctx, Object obj, Object name, Object value) {
        AttrOps.set(ctx, obj, ObjectMethods.attributeName(name), value);
    }

    /** Delete the named attribute from the given object. */
    @Py("delattr(obj, name: str, /) -> None")
    static void delattr(Ctx ctx, Object obj, Object name) {
        AttrOps.delete(ctx, obj, ObjectMethods.attributeName(name));
    }

    /** Return the names in the present scope, or the attributes of an object, sorted. */
    @Py("dir(object=..., /) -> list[str]")
    static PyList dir(Ctx ctx, @Nullable Object object) {
        return object == null ? DirOps.ofFrame(ctx) : DirOps.sorted(ctx, object);
    }

    /** Return the __dict__ attribute of an object, or the variables of the present scope. */
    @Py("vars(object=..., /) -> dict[str, Any]")
    static Object vars(Ctx ctx, @Nullable Object object) {
        if (object == null) return FrameLocals.of(ctx);
        Object dict = AttrOps.find(ctx, object, "__dict__");
        if (dict == null) throw Errors.typeError("vars() argument must have __dict__ attribute");
        return dict;
    }

    /** Get an iterator from an object, or one that calls a callable until it returns the sentinel. */
    @Py(
            value = "iter(object, sentinel=..., /) -> Iterator[Any]",
            overloads = {
                "iter(object: Iterable[T], /) -> Iterator[T]",
                "iter(object: Callable[[], T], sentinel, /) -> Iterator[T]"})
    static Object iter(Ctx ctx, Object object, @Nullable Object sentinel) {
        if (sentinel == null) return IterOps.iter(ctx, object);
        if (!CallOps.isCallable(object)) throw Errors.typeError("iter(object, sentinel): object must be callable");
        return new Iterators.OfCallable(object, sentinel);
    }

    /** Return the next item from the iterator, or the default when it is exhausted. */
    @Py(
            value = "next(iterator, default=..., /) -> Any",
            overloads = {"next(iterator: Iterator[T], /) -> T",
                "next(iterator: Iterator[T], default: D, /) -> T | D"})
    static Object next(Ctx ctx, Object iterator, @Nullable Object otherwise) {
        if (otherwise != null) {
            Object item = IterOps.next(ctx, iterator);
            return item == null ? otherwise : item;
        }
        if (iterator instanceof PyGenerator g && !g.coroutine) {
            Object item = g.resume(ctx, PyNone.NONE, null);
            if (item != null) return item;
            throw Errors.stopIteration(g.returned);
        }
        if (iterator instanceof PyIterator it && it.type().shared && it.type().slot(Slot.NEXT) != null) {
            return it.nextOrStop(ctx);
        }
        Object item = CallOps.callSlot(ctx, Slot.NEXT, iterator);
        if (item != null) return item;
        throw Errors.typeError("'" + Types.nameOf(iterator) + "' object is not an iterator");
    }

    /** Return an asynchronous iterator for an asynchronous iterable. */
    @Py("aiter(async_iterable, /) -> AsyncIterator[Any]")
    static Object aiter(Ctx ctx, Object asyncIterable) {
        Object iterator = CallOps.callSlot(ctx, Slot.AITER, asyncIterable);
        if (iterator == null) {
            throw Errors.typeError("'" + Types.nameOf(asyncIterable) + "' object is not an async iterable");
        }
        if (Types.of(iterator).slot(Slot.ANEXT) != null) return iterator;
        throw Errors.typeError("aiter() returned not an async iterator of type '" + Types.nameOf(iterator) + "'");
    }

    /** Return the next item from the asynchronous iterator, to be awaited. */
    @Py("anext(async_iterator, default=..., /) -> Awaitable[Any]")
    static Object anext(Ctx ctx, Object asyncIterator, @Nullable Object otherwise) {
        Object awaitable = CallOps.callSlot(ctx, Slot.ANEXT, asyncIterator);
        if (awaitable == null) {
            throw Errors.typeError("'" + Types.nameOf(asyncIterator) + "' object is not an async iterator");
        }
        return otherwise == null ? awaitable : new AnextDefault(awaitable, otherwise);
    }

    /** Print the prompt and read a line of sys.stdin, where a program finds nothing unless it put it there. */
    @Py("input(prompt='', /) -> str")
    static Object input(Ctx ctx, Object prompt) {
        var sys = ctx.run.modules.get("sys");
        Object stdin = sys == null ? null : sys.namespace.get("stdin");
        Printer.to(ctx, PyNone.NONE).write(ctx, TextOps.strText(ctx, prompt));
        String line = stdin == null ? "" : TextOps.strText(ctx, CallOps.callAttribute(ctx, stdin, "readline"));
        if (line.isEmpty()) throw Errors.of(Exceptions.EOF_ERROR, "EOF when reading a line");
        return Str.of(line.endsWith("\n") ? line.substring(0, line.length() - 1) : line);
    }

    /** Print what is known of an object. */
    @Py("help(object=..., /) -> None")
    static void help(Ctx ctx, @Nullable Object object) {
        String text = object == null ? "help(object) prints what is known of an object.\n" : HelpText.page(ctx, object);
        Printer.to(ctx, PyNone.NONE).write(ctx, text);
    }

    /** Import a module; the import statement does it with better words. */
    @Py("__import__(name: str, globals=None, locals=None, fromlist=(), level: int = 0) -> module")
    static Object importModule(Ctx ctx, Object module, Object globals, Object locals, Object fromlist, long level) {
        if (!Str.isText(module)) throw Errors.typeError("module name must be a string");
        String name = Str.text(module);
        if (name.isEmpty()) throw Errors.valueError("Empty module name");
        boolean whole = fromlist instanceof PyTuple t && t.items.length > 0
                || fromlist instanceof PyList l && l.size > 0;
        if (level > 0) throw Errors.importError("attempted relative import with no known parent package");
        var imported = ModuleOps.importAsked(ctx, name);
        int dot = name.indexOf('.');
        return whole || dot < 0 ? imported : ModuleOps.importModule(ctx, name.substring(0, dot));
    }

    /** Do nothing: there is no debugger here. */
    @Py("breakpoint(*args, **kwargs) -> None")
    static void breakpoint(Ctx ctx, Object[] args, PyDict kwargs) {}

    /** End the program. */
    @Py("exit(code=None, /) -> NoReturn")
    static void exit(Ctx ctx, Object code) {
        throw systemExit(code);
    }

    /** End the program. */
    @Py("quit(code=None, /) -> NoReturn")
    static void quit(Ctx ctx, Object code) {
        throw systemExit(code);
    }

    private static PyException systemExit(Object code) {
        return new PyException(new PyBaseException(Exceptions.SYSTEM_EXIT, code));
    }
}
