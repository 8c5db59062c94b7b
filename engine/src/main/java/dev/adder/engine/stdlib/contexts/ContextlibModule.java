package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;

/** The module {@code contextlib}. */
@PyModule("contextlib")
final class ContextlibModule {
    @PyValue("AbstractContextManager") static final PyClass ABSTRACT = ContextManagers.ABSTRACT;

    @PyValue("AbstractAsyncContextManager") static final PyClass ABSTRACT_ASYNC = ContextManagers.ABSTRACT_ASYNC;

    @PyValue("ContextDecorator") static final PyClass DECORATOR = ContextTypes.DECORATOR;

    @PyValue("AsyncContextDecorator") static final PyClass ASYNC_DECORATOR = ContextTypes.ASYNC_DECORATOR;

    @PyValue("_GeneratorContextManager") static final PyClass GENERATOR = ContextTypes.GENERATOR;

    @PyValue("_AsyncGeneratorContextManager") static final PyClass ASYNC_GENERATOR = ContextTypes.ASYNC_GENERATOR;

    @PyValue("closing") static final PyClass CLOSING = ContextTypes.CLOSING;

    @PyValue("aclosing") static final PyClass ASYNC_CLOSING = ContextTypes.ASYNC_CLOSING;

    @PyValue("suppress") static final PyClass SUPPRESS = ContextTypes.SUPPRESS;

    @PyValue("redirect_stdout") static final PyClass REDIRECT_STDOUT = ContextTypes.REDIRECT_STDOUT;

    @PyValue("redirect_stderr") static final PyClass REDIRECT_STDERR = ContextTypes.REDIRECT_STDERR;

    @PyValue("chdir") static final PyClass CHANGE_DIRECTORY = ContextTypes.CHANGE_DIRECTORY;

    @PyValue("nullcontext") static final PyClass NULL = ContextTypes.NULL;

    @PyValue("_BaseExitStack") static final PyClass BASE_STACK = ContextTypes.BASE_STACK;

    @PyValue("ExitStack") static final PyClass STACK = ContextTypes.STACK;

    @PyValue("AsyncExitStack") static final PyClass ASYNC_STACK = ContextTypes.ASYNC_STACK;

    private ContextlibModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
                "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "redirect_stdout",
                "redirect_stderr", "suppress", "aclosing", "chdir");
    }

    /** Make a context manager of a generator function that yields once. */
    @Py("contextmanager(func) -> Any")
    static Object contextManager(Ctx ctx, Object function) {
        return GeneratorManager.maker(ctx, ContextTypes.GENERATOR, function, "contextmanager");
    }

    /** Make an asynchronous context manager of an async generator function that yields once. */
    @Py("asynccontextmanager(func) -> Any")
    static Object asyncContextManager(Ctx ctx, Object function) {
        return GeneratorManager.maker(ctx, ContextTypes.ASYNC_GENERATOR, function, "asynccontextmanager");
    }
}
