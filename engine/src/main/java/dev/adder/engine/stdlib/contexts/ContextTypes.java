package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.stdlib.abc.AbcTypes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;

/** The classes of {@code contextlib} from which objects are made. */
final class ContextTypes {
    static final PyClass DECORATOR = plain("ContextDecorator", ContextDecoratorMethodsTable.INSTANCE,
            "Makes context managers work as decorators, too.", Types.OBJECT);
    static final PyClass ASYNC_DECORATOR = plain("AsyncContextDecorator", AsyncContextDecoratorMethodsTable.INSTANCE,
            "Makes asynchronous context managers work as decorators, too.", Types.OBJECT);
    static final PyClass GENERATOR = managed("_GeneratorContextManager", GeneratorManagerMethodsTable.INSTANCE,
            "Helper for @contextmanager decorator.", ContextManagers.ABSTRACT, DECORATOR);
    static final PyClass ASYNC_GENERATOR = managed("_AsyncGeneratorContextManager",
            AsyncGeneratorManagerMethodsTable.INSTANCE, "Helper for @asynccontextmanager decorator.",
            ContextManagers.ABSTRACT_ASYNC, ASYNC_DECORATOR);
    static final PyClass CLOSING = plain("closing", ClosingMethodsTable.INSTANCE,
            "Closes something at the end of the block.", ContextManagers.ABSTRACT);
    static final PyClass ASYNC_CLOSING = plain("aclosing", AsyncClosingMethodsTable.INSTANCE,
            "Closes something asynchronously at the end of the block.", ContextManagers.ABSTRACT_ASYNC);
    static final PyClass SUPPRESS = plain("suppress", SuppressMethodsTable.INSTANCE,
            "Ends the block quietly when one of the given exceptions is raised in it.", ContextManagers.ABSTRACT);
    static final PyClass REDIRECT = plain("_RedirectStream", RedirectMethodsTable.INSTANCE,
            "Has a stream of sys replaced during the block.", ContextManagers.ABSTRACT);
    static final PyClass REDIRECT_STDOUT = redirect("redirect_stdout", "stdout");
    static final PyClass REDIRECT_STDERR = redirect("redirect_stderr", "stderr");
    static final PyClass NULL = plain("nullcontext", NullContextMethodsTable.INSTANCE,
            "Does nothing.", ContextManagers.ABSTRACT, ContextManagers.ABSTRACT_ASYNC);
    static final PyClass CHANGE_DIRECTORY = plain("chdir", ChangeDirectoryMethodsTable.INSTANCE,
            "Has another working directory during the block.", ContextManagers.ABSTRACT);
    static final PyClass BASE_STACK = baseStack();
    static final PyClass STACK = stack("ExitStack", ExitStackMethodsTable.INSTANCE, ContextManagers.ABSTRACT);
    static final PyClass ASYNC_STACK = stack("AsyncExitStack", AsyncExitStackMethodsTable.INSTANCE,
            ContextManagers.ABSTRACT_ASYNC);

    private ContextTypes() {}

    private static PyClass plain(String name, Dispatch methods, String doc, PyClass... bases) {
        return finish(PyClass.builtin("contextlib", name, false, bases), methods, doc);
    }

    private static PyClass managed(String name, Dispatch methods, String doc, PyClass... bases) {
        return finish(PyClass.builtin("contextlib", name, true, bases), methods, doc);
    }

    private static PyClass finish(PyClass cls, Dispatch methods, String doc) {
        if (cls.isSubclassOf(ContextManagers.ABSTRACT) || cls.isSubclassOf(ContextManagers.ABSTRACT_ASYNC)) {
            cls.shape = AbcTypes.META.rootShape;
        }
        cls.hasDict = true;
        cls.namespace.put("__doc__", doc);
        return cls.install(methods);
    }

    private static PyClass redirect(String name, String stream) {
        PyClass cls = AbcTypes.define("contextlib", name, REDIRECT);
        cls.hasDict = true;
        cls.namespace.put("_stream", stream);
        cls.namespace.put("__doc__", "Has sys." + stream + " replaced during the block.");
        return cls.seal();
    }

    private static PyClass baseStack() {
        PyClass cls = PyClass.builtin("contextlib", "_BaseExitStack", true);
        cls.hasDict = true;
        cls.namespace.put("__doc__", "A base class for ExitStack and AsyncExitStack.");
        return cls.install(BaseExitStackMethodsTable.INSTANCE);
    }

    private static PyClass stack(String name, Dispatch methods, PyClass base) {
        PyClass cls = PyClass.builtin("contextlib", name, false, BASE_STACK, base);
        cls.shape = AbcTypes.META.rootShape;
        cls.hasDict = true;
        cls.namespace.put("__doc__", "Ends any number of context managers, in reverse order.");
        return cls.install(methods);
    }
}
