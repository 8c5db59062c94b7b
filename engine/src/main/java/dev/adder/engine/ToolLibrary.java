package dev.adder.engine;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.builtin.FinalAnswer;
import dev.adder.engine.builtin.PyTool;
import dev.adder.engine.builtin.ToolNames;
import dev.adder.engine.data.ToolName;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The standard library under a session's import policy, and its tools: bare, in {@code sdk}, and by namespace. Tools
 * and their modules are made when a program first asks for them, since a session may have thousands and use one.
 */
final class ToolLibrary implements Library {
    private final StandardLibrary standard;
    private final @Nullable Set<String> imports;
    private final ToolNames names;
    private final Map<String, Object> globals = new HashMap<>(4);
    private final Map<ToolName, PyTool> tools = new HashMap<>(4);
    private final Map<String, PyModule> modules = new HashMap<>(4);

    ToolLibrary(StandardLibrary standard, ToolNames names, @Nullable Set<String> imports) {
        this.standard = standard;
        this.names = names;
        this.imports = imports;
    }

    /** Takes away the builtins that the policy does not allow. */
    void bind(Run run, @Nullable Set<String> builtins) {
        run.shadowsBuiltins |= names.shadowsBuiltins();
        if (builtins == null) return;
        for (String name : Builtins.names()) {
            if (!builtins.contains(name)) run.denied.add(name);
        }
        run.shadowsBuiltins |= !run.denied.isEmpty();
    }

    @Override
    public @Nullable Object global(String name) {
        Object known = globals.get(name);
        if (known != null) return known;
        Object made = make(name);
        if (made != null) globals.put(name, made);
        return made;
    }

    private @Nullable Object make(String name) {
        if (name.equals("final_answer")) return new FinalAnswer();
        if (name.equals("sdk")) return module("");
        if (names.inner("").contains(name)) return module(name);
        ToolStub tool = names.bare(name);
        if (tool != null) return tool(tool);
        return names.types().contains(name) ? Types.DICT : null;
    }

    @Override
    public Set<String> globals() {
        Set<String> all = names.all();
        all.add("final_answer");
        all.add("sdk");
        return all;
    }

    private PyTool tool(ToolStub stub) {
        return tools.computeIfAbsent(stub.name(), _ -> new PyTool(stub));
    }

    private PyModule module(String namespace) {
        PyModule known = modules.get(namespace);
        if (known != null) return known;
        PyDict members = new PyDict();
        PyModule module = new PyModule(namespace.isEmpty() ? "sdk" : "sdk." + namespace, members);
        modules.put(namespace, module);
        for (ToolStub tool : names.in(namespace)) members.put(tool.name().name(), tool(tool));
        for (String inner : names.inner(namespace)) {
            members.put(inner.substring(inner.lastIndexOf('.') + 1), module(inner));
        }
        if (namespace.isEmpty()) for (String name : globals()) if (!name.equals("sdk")) addGlobal(members, name);
        return module;
    }

    private void addGlobal(PyDict members, String name) {
        Object value = global(name);
        if (value != null) members.put(name, value);
    }

    /** The namespace of tools that a module is; empty for {@code sdk}, null when it is none. */
    private @Nullable String namespace(String module) {
        if (module.equals("sdk")) return "";
        String namespace = module.startsWith("sdk.") ? module.substring(4) : module;
        return names.isNamespace(namespace) ? namespace : null;
    }

    @Override
    public @Nullable PyModule load(Ctx ctx, String name) {
        String namespace = namespace(name);
        return namespace == null ? standard.load(ctx, name) : module(namespace);
    }

    @Override
    public boolean denies(String name) {
        Set<String> allowed = imports;
        return allowed != null && !allowed.contains(name) && !allowed.contains(top(name)) && isStandard(name)
                && namespace(name) == null;
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
        all.add("sdk");
        for (String namespace : names.namespaces()) if (!namespace.isEmpty()) all.add("sdk." + namespace);
        return all;
    }

    @Override
    public @Nullable String advice(String name) {
        return standard.advice(name);
    }

    @Override
    public @Nullable String location(String name) {
        return namespace(name) == null ? standard.location(name) : null;
    }

    @Override
    public Object runCoroutine(Ctx ctx, PyObject coroutine) {
        return standard.runCoroutine(ctx, coroutine);
    }
}
