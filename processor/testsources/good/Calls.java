package sample;

import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls through the generated tables in every way, and writes down what happens. */
public final class Calls {
    private final Ctx ctx = new Ctx();
    private final StringBuilder out = new StringBuilder();

    private Calls() {}

    public static String run() {
        Calls calls = new Calls();
        calls.list(ListMethodsTable.INSTANCE);
        calls.module(TextModuleTable.INSTANCE);
        return calls.out.toString();
    }

    private void list(Dispatch table) {
        PyList list = new PyList();
        line("new", () -> table.call1(id(table, "__new__"), ctx, new PyClass()));
        line("new of list", () -> table.call1(id(table, "__new__"), ctx, list));
        line("append", () -> table.call2(id(table, "append"), ctx, list, "x"));
        line("append to int", () -> table.call2(id(table, "append"), ctx, 1L, "x"));
        line("append nothing", () -> table.call1(id(table, "append"), ctx, list));
        line("pop", () -> table.call1(id(table, "pop"), ctx, list));
        line("pop str", () -> table.call2(id(table, "pop"), ctx, list, "x"));
        line("sort", () -> table.invoke(id(table, "sort"), ctx, bound(list, null, true)));
        line("pop bound", () -> table.invoke(id(table, "pop"), ctx, bound(list, null)));
        line("get", () -> table.call2(id(table, "get"), ctx, list, "n"));
        line("get None", () -> table.call3(id(table, "get"), ctx, list, "n", PyNone.NONE));
        line("all", () -> table.call1(id(table, "all"), ctx, list));
        line("all bound", () -> table.invoke(id(table, "all"), ctx,
                bound(list, 1L, 1.5, "s", null, new Object[] {1L}, PyNone.NONE, null, new PyDict())));
        line("objects", () -> table.call0(id(table, "objects"), ctx));
        line("other", () -> table.call2(id(table, "other"), ctx, list, PyNone.NONE));
        line("other dict", () -> table.invoke(id(table, "other"), ctx,
                bound(list, PyNone.NONE, null, new PyDict())));
        line("size", () -> table.getProperty(id(table, "size"), ctx, list));
        line("no first", () -> table.getProperty(id(table, "first"), ctx, list));
        table.setProperty(id(table, "first"), ctx, list, "y");
        line("first", () -> table.getProperty(id(table, "first"), ctx, list));
        line("hash", () -> table.value(id(table, "__hash__"), ctx));
    }

    private void module(Dispatch table) {
        line("pi", () -> table.value(id(table, "pi"), ctx));
        line("letters", () -> table.value(id(table, "letters"), ctx));
        line("version", () -> table.value(id(table, "version"), ctx));
        line("gcd", () -> table.call3(id(table, "gcd"), ctx, 1L, 2L, 3L));
        line("gcd of none", () -> table.invoke(id(table, "gcd"), ctx, bound((Object) null)));
        line("sqrt", () -> table.call1(id(table, "sqrt"), ctx, 4L));
        line("sqrt str", () -> table.call1(id(table, "sqrt"), ctx, "x"));
        line("nothing", () -> table.call0(id(table, "nothing"), ctx));
    }

    private void line(String title, Supplier<@Nullable Object> call) {
        String result;
        try {
            result = String.valueOf(call.get());
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            result = e.getClass().getSimpleName() + ": " + e.getMessage();
        }
        out.append(title).append(": ").append(result.replaceAll("@[0-9a-f]+", "")).append('\n');
    }

    private static @Nullable Object[] bound(@Nullable Object... values) {
        return values;
    }

    private static int id(Dispatch table, String name) {
        for (Declaration declaration : table.declarations) {
            if (declaration.name().equals(name)) {
                return declaration.id();
            }
        }
        throw new AssertionError(name);
    }
}
