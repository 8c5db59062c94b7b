package dev.adder.engine.builtin;

import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The builtin names in CPython's order, which decides between suggestions that are equally near. */
public final class BuiltinNames {
    private static final List<String> ORDER = List.of("""
            __build_class__ __import__ abs all any ascii bin breakpoint callable chr compile delattr dir divmod eval
            exec format getattr globals hasattr hash hex id input isinstance issubclass iter aiter len locals max min
            next anext oct ord pow print repr round setattr sorted sum vars None Ellipsis NotImplemented False True
            bool memoryview bytearray bytes classmethod complex dict enumerate filter float frozenset property int
            list map object range reversed set slice staticmethod str super tuple type zip __debug__ BaseException
            BaseExceptionGroup Exception GeneratorExit KeyboardInterrupt SystemExit ArithmeticError AssertionError
            AttributeError BufferError EOFError ImportError LookupError MemoryError NameError OSError ReferenceError
            RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError TypeError ValueError Warning
            FloatingPointError OverflowError ZeroDivisionError BytesWarning DeprecationWarning EncodingWarning
            FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning
            UnicodeWarning UserWarning BlockingIOError ChildProcessError ConnectionError FileExistsError
            FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError
            ProcessLookupError TimeoutError IndentationError IndexError KeyError ModuleNotFoundError
            NotImplementedError RecursionError UnboundLocalError UnicodeError BrokenPipeError ConnectionAbortedError
            ConnectionRefusedError ConnectionResetError TabError UnicodeDecodeError UnicodeEncodeError
            UnicodeTranslateError ExceptionGroup EnvironmentError IOError open quit exit help
            """.strip().split("\\s+"));

    private BuiltinNames() {}

    public static List<String> inOrder() {
        List<String> names = new ArrayList<>();
        for (String name : ORDER) if (isConstant(name) || Builtins.find(name) != null) names.add(name);
        TreeSet<String> others = new TreeSet<>(Builtins.names());
        names.forEach(others::remove);
        names.addAll(others);
        return names;
    }

    private static boolean isConstant(String name) {
        return name.equals("None") || name.equals("True") || name.equals("False");
    }

    /** {@code import builtins}: the names as they are for every program. */
    public static PyModule module() {
        PyModule module = new PyModule("builtins", new PyDict());
        for (String name : inOrder()) {
            Object value = Builtins.find(name);
            if (value != null) module.namespace.put(name, value);
        }
        module.namespace.put("None", PyNone.NONE);
        module.namespace.put("True", true);
        module.namespace.put("False", false);
        return module;
    }
}
