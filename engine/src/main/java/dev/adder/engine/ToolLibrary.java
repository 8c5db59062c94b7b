package dev.adder.engine;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.builtin.FinalAnswer;
import dev.adder.engine.builtin.PyTool;
import dev.adder.engine.check.ToolList;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Library;
import dev.adder.engine.run.Run;
import dev.adder.engine.stdlib.StandardLibrary;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The standard library under a session's import policy, and its tools: bare, in {@code sdk}, and by namespace. */
final class ToolLibrary implements Library {
    private final StandardLibrary standard;
    private final @Nullable Set<String> imports;
    private final Map<String, PyModule> modules = new LinkedHashMap<>();
    private final Map<String, Object> names = new LinkedHashMap<>();

    ToolLibrary(StandardLibrary standard, List<ToolStub> tools, @Nullable Set<String> imports) {
        this.standard = standard;
        this.imports = imports;
        PyModule sdk = module("sdk");
        Set<String> ambiguous = new HashSet<>();
        for (ToolStub tool : tools) {
            PyTool value = new PyTool(tool);
            String namespace = tool.name().namespace();
            String name = tool.name().name();
            place(sdk, namespace).namespace.put(name, value);
            if (!namespace.isEmpty() && Builtins.find(name) != null) continue;
            if (names.putIfAbsent(name, value) != null && !namespace.isEmpty()) ambiguous.add(name);
            if (namespace.isEmpty()) {
                names.put(name, value);
                ambiguous.remove(name);
            }
        }
        ambiguous.forEach(names::remove);
        for (ToolStub tool : tools) {
            String namespace = tool.name().namespace();
            if (namespace.isEmpty()) continue;
            String top = namespace.contains(".") ? namespace.substring(0, namespace.indexOf('.')) : namespace;
            names.put(top, place(sdk, top));
        }
        for (String type : ToolList.types(tools)) {
            if (Builtins.find(type) != null || names.putIfAbsent(type, Types.DICT) != null) continue;
            sdk.namespace.put(type, Types.DICT);
        }
        FinalAnswer answer = new FinalAnswer();
        names.put("final_answer", answer);
        sdk.namespace.put("final_answer", answer);
        names.put("sdk", sdk);
    }

    private PyModule module(String name) {
        return modules.computeIfAbsent(name, n -> new PyModule(n, new PyDict()));
    }

    private PyModule place(PyModule sdk, String namespace) {
        PyModule at = sdk;
        if (namespace.isEmpty()) return at;
        String path = "sdk";
        for (String part : namespace.split("\\.")) {
            path = path + "." + part;
            PyModule next = module(path);
            at.namespace.put(part, next);
            at = next;
        }
        return at;
    }

    /** Puts the tools in place and takes away the builtins that the policy does not allow. */
    void bind(Run run, @Nullable Set<String> builtins) {
        run.names = names;
        for (String name : names.keySet()) run.shadowsBuiltins |= Builtins.find(name) != null;
        if (builtins == null) return;
        for (String name : Builtins.names()) {
            if (!builtins.contains(name)) run.denied.add(name);
        }
        run.shadowsBuiltins |= !run.denied.isEmpty();
    }

    @Override
    public @Nullable PyModule load(Ctx ctx, String name) {
        PyModule module = modules.get(name);
        if (module == null && modules.containsKey("sdk." + name)) module = modules.get("sdk." + name);
        return module != null ? module : standard.load(ctx, name);
    }

    @Override
    public boolean denies(String name) {
        Set<String> allowed = imports;
        return allowed != null && !allowed.contains(name) && !allowed.contains(top(name)) && isStandard(name)
                && !modules.containsKey(name) && !modules.containsKey("sdk." + name);
    }

    @Override
    public PyException denied(String name) {
        List<String> list = new ArrayList<>(imports == null ? Set.of() : imports);
        list.sort(null);
        return Errors.importError("import of '" + name + "' is not allowed here; allowed: " + String.join(", ", list));
    }

    private boolean isStandard(String name) {
        return standard.names().contains(name) || standard.names().contains(top(name));
    }

    private static String top(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    @Override
    public List<String> names() {
        List<String> all = new ArrayList<>(standard.names());
        all.addAll(modules.keySet());
        return all;
    }

    @Override
    public @Nullable String advice(String name) {
        return standard.advice(name);
    }

    @Override
    public @Nullable String location(String name) {
        return modules.containsKey(name) ? null : standard.location(name);
    }

    @Override
    public Object runCoroutine(Ctx ctx, PyObject coroutine) {
        return standard.runCoroutine(ctx, coroutine);
    }
}
