package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of parameters: five numbers with names, and the class that stands for what is not there. */
final class Kinds {
    static final PyClass TYPE =
            PyClass.builtin("inspect", "_ParameterKind", false, Types.INT).install(KindMethodsTable.INSTANCE);
    /** {@code Parameter.empty}. */
    static final PyClass EMPTY = PyClass.builtin("inspect", "_empty", false);

    static final PyBoxed POSITIONAL_ONLY = kind(0);
    static final PyBoxed POSITIONAL_OR_KEYWORD = kind(1);
    static final PyBoxed VAR_POSITIONAL = kind(2);
    static final PyBoxed KEYWORD_ONLY = kind(3);
    static final PyBoxed VAR_KEYWORD = kind(4);

    private static final List<PyBoxed> ALL =
            List.of(POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD);
    private static final List<String> NAMES = List.of("POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL",
            "KEYWORD_ONLY", "VAR_KEYWORD");
    private static final List<String> DESCRIPTIONS = List.of("positional-only", "positional or keyword",
            "variadic positional", "keyword-only", "variadic keyword");

    static {
        TYPE.canBeBase = false;
        TYPE.hasDict = false;
    }

    private Kinds() {}

    private static PyBoxed kind(long number) {
        return new PyBoxed(TYPE, number);
    }

    static int number(PyBoxed kind) {
        return kind.value instanceof Long l ? l.intValue() : 0;
    }

    static String name(PyBoxed kind) {
        return NAMES.get(number(kind));
    }

    static String description(PyBoxed kind) {
        return DESCRIPTIONS.get(number(kind));
    }

    /** The kind that a value is, or null. */
    static @Nullable PyBoxed of(Ctx ctx, Object value) {
        for (PyBoxed kind : ALL) {
            if (value == kind || NumberOps.isInt(value) && CompareOps.eq(ctx, kind.value, value)) return kind;
        }
        return null;
    }
}
