package dev.adder.conformance;

import dev.adder.engine.builtin.BuiltinNames;
import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.data.Outcome;
import dev.adder.engine.error.PyException;
import dev.adder.engine.lower.Lowering;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.Run;
import dev.adder.engine.run.World;
import dev.adder.engine.stdlib.StandardLibrary;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyClassMethod;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyStaticMethod;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls that give a hostile value for one parameter of one function, for every parameter of every function that is
 * declared: what is new in the library is here by itself.
 */
final class HostileCalls {
    /** A call as a program. */
    record HostileCall(String name, String program) {}

    private static final Map<String, String> VALUES = Map.of("endless", "Endless()", "huge", "10 ** 12", "callback",
            "callback", "text", "'ab' * (5 * 10 ** 6)", "integer", "(1 << 10 ** 6) + 1");
    /** Functions whose work is to wait for input or to end the program. */
    private static final Set<String> LEFT_OUT = Set.of("builtins.input", "builtins.breakpoint", "builtins.exit",
            "builtins.quit");
    private static final String START = """
            class Endless:
                def __iter__(self): return self
                def __next__(self): return 1
            def given(make):
                for arguments in ((), ('a',), ([1, 2],), (1,), (1, 2), (2024, 1, 1), (int,), ('a', 'b'), (len,),
                        ([1], [2]), (len, 1), ('a', ()), ({},), (b'a',)):
                    try: return make(*arguments)
                    except Exception: pass
                return 1
            def use(result):
                for n in range(3):
                    try: next(result)
                    except Exception: break
            def callback(*a, **k): return call(callback)
            fillers = (1, 'ab', [1, 2], callback, b'ab')
            """;

    private final List<HostileCall> calls = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();

    private HostileCalls() {}

    static List<HostileCall> all() {
        HostileCalls all = new HostileCalls();
        StandardLibrary library = new StandardLibrary();
        World world = new World(Instant.EPOCH, ZoneOffset.UTC, 0, Map.of(), List.of(""));
        Builtins.initialise();
        Run run = new Run(Limits.defaults(), world, (site, tool, arguments) -> Outcome.raised("NameError", ""), library,
                Lowering.COMPILER, text -> {}, text -> {});
        Ctx ctx = run.begin();
        all.module(ctx, "builtins", BuiltinNames.module());
        for (String name : library.names()) {
            try {
                all.module(ctx, name, ModuleOps.importModule(ctx, name));
            } catch (PyException e) {
                throw new IllegalStateException("cannot import " + name, e);
            }
        }
        return all.calls;
    }

    private void module(Ctx ctx, String name, PyModule module) {
        for (String member : module.names()) {
            Object value;
            try {
                value = ModuleOps.member(ctx, module, member);
            } catch (PyException e) {
                continue;
            }
            String start = "import " + name + "\n" + START;
            if (value instanceof PyBuiltin f && seen.add(f.declaration)) {
                function(name + "." + member, start + "target = " + name + "." + member + "\n", f.declaration, 0);
            } else if (value instanceof PyClass cls && cls.shared && seen.add(cls)) {
                type(name + "." + member, start, cls);
            }
        }
    }

    private void type(String path, String start, PyClass cls) {
        for (Map.Entry<String, Object> entry : cls.namespace.entrySet()) {
            PyBuiltin f = builtin(entry.getValue());
            if (f == null || !seen.add(f.declaration)) continue;
            String name = path + "." + entry.getKey();
            boolean method = f.declaration.kind() == Declaration.Kind.METHOD;
            String target = entry.getKey().equals("__new__") ? path : name;
            String self = method ? "self = given(" + path + ")\n" : "";
            function(name, start + self + "target = " + target + "\n", f.declaration, f.declaration.hidden());
        }
    }

    private static @Nullable PyBuiltin builtin(Object member) {
        return switch (member) {
            case PyBuiltin f -> f;
            case PyStaticMethod s when s.function instanceof PyBuiltin f -> f;
            case PyClassMethod c when c.function instanceof PyBuiltin f -> f;
            default -> null;
        };
    }

    private void function(String name, String start, Declaration d, int hidden) {
        if (LEFT_OUT.contains(name)) return;
        String self = d.kind() == Declaration.Kind.METHOD ? "self, " : "";
        for (int i = hidden; i < d.parameterNames().length; i++) {
            String call = "def call(value):\n    for filler in fillers:\n        try: use(target(" + self
                    + arguments(d, hidden, i) + "))\n        except Exception: pass\n";
            for (Map.Entry<String, String> value : VALUES.entrySet()) {
                calls.add(new HostileCall(name + "(" + d.parameterNames()[i] + "=" + value.getKey() + ")",
                        start + call + "call(" + value.getValue() + ")\n"));
            }
        }
    }

    /** The hostile value at its place, something else for what comes before it or is required. */
    private static String arguments(Declaration d, int hidden, int hostile) {
        StringBuilder s = new StringBuilder();
        int positional = d.mostPositional();
        for (int i = hidden; i < d.parameterNames().length; i++) {
            boolean required = i < 31 && (d.required() & 1 << i) != 0;
            String value = i == hostile ? "value" : "filler";
            boolean variadic = d.varArgs() && i == positional;
            boolean keywords = d.varKeywords() && i == d.parameterNames().length - 1;
            if (i < positional) {
                if (i <= hostile || required) s.append(value).append(", ");
            } else if (variadic) {
                if (i == hostile) s.append("value, value, ");
            } else if (keywords) {
                if (i == hostile) s.append("a=value, ");
            } else if (i == hostile || required) {
                s.append(d.parameterNames()[i]).append('=').append(value).append(", ");
            }
        }
        return s.toString();
    }
}
