package dev.adder.engine.ops;

import dev.adder.engine.builtin.MainNames;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** {@code import} in its forms, and the members of modules. */
public final class ModuleOps {
    private ModuleOps() {}

    /** A member of a module, made on first use when it is a builtin; null when there is none. */
    public static @Nullable Object member(Ctx ctx, PyModule module, String name) {
        Object value = module.namespace.get(name);
        if (value != null) return value instanceof PyModule m && hidden(ctx, m.name) ? null : value;
        value = module.lazyMember(ctx, name);
        if (value != null) return value;
        Object hook = module.namespace.get("__getattr__");
        if (hook != null) return CallOps.call1(ctx, hook, Str.of(name));
        boolean special = module.namespace == ctx.run.main && name.startsWith("__");
        return special ? MainNames.complete(ctx, ctx.run.main).get(name) : null;
    }

    /** Whether the code that runs may not see a module: a program what its policy denies; the library sees all. */
    private static boolean hidden(Ctx ctx, String module) {
        return ctx.run.library.denies(module) && (ctx.top == null || !ctx.top.code.hidden());
    }

    /** As {@link #importModule}, for import statements, which the import policy may stop in programs. */
    public static PyModule importAllowed(Ctx ctx, String name) {
        if (hidden(ctx, name)) throw ctx.run.library.denied(name);
        return importModule(ctx, name);
    }

    /** As {@link #importModule}, for a function that programs call, perhaps through the library. */
    public static PyModule importAsked(Ctx ctx, String name) {
        if (ctx.run.library.denies(name)) throw ctx.run.library.denied(name);
        return importModule(ctx, name);
    }

    /** The module of a dotted name, with all packages on the way imported. */
    public static PyModule importModule(Ctx ctx, String name) {
        PyModule module = null;
        for (int dot = name.indexOf('.');; dot = name.indexOf('.', dot + 1)) {
            String part = dot < 0 ? name : name.substring(0, dot);
            PyModule next = load(ctx, part, name);
            if (module != null) module.namespace.put(part.substring(part.lastIndexOf('.') + 1), next);
            module = next;
            if (dot < 0) return module;
        }
    }

    private static PyModule load(Ctx ctx, String name, String whole) {
        PyModule module = loaded(ctx, name);
        if (module != null) return module;
        module = ctx.run.library.load(ctx, name);
        if (module == null) throw notFound(ctx, name, whole);
        loaded(ctx, name, module);
        return module;
    }

    /** The module that is imported already under a name, or null. */
    private static @Nullable PyModule loaded(Ctx ctx, String name) {
        PyDict listed = ctx.run.listedModules;
        if (listed == null || ctx.run.library.denies(name)) return ctx.run.modules.get(name);
        Object value = listed.get(ctx, Str.of(name));
        if (value == PyNone.NONE) {
            throw missing(name, "import of " + name + " halted; None in sys.modules");
        }
        return value instanceof PyModule m ? m : null;
    }

    private static void loaded(Ctx ctx, String name, PyModule module) {
        ctx.run.modules.put(name, module);
        PyDict listed = ctx.run.listedModules;
        if (listed != null && !ctx.run.library.denies(name)) listed.put(ctx, Str.of(name), module);
    }

    /** {@code sys.modules}: a dict that from now on decides what is imported already. */
    public static PyDict listed(Ctx ctx) {
        PyDict listed = ctx.run.listedModules;
        if (listed == null) {
            listed = new PyDict();
            for (var e : ctx.run.modules.entrySet()) {
                if (!ctx.run.library.denies(e.getKey())) listed.put(ctx, Str.of(e.getKey()), e.getValue());
            }
            if (listed.get("builtins") == null) {
                PyModule builtins = ctx.run.library.load(ctx, "builtins");
                if (builtins != null) listed.put("builtins", builtins);
            }
            ctx.run.listedModules = listed;
        }
        return listed;
    }

    private static PyException notFound(Ctx ctx, String name, String whole) {
        String text = "No module named '" + name + "'";
        String advice = ctx.run.library.advice(name);
        if (advice != null) return missing(name, text + "; " + advice);
        int dot = name.lastIndexOf('.');
        String above = dot < 0 ? "" : name.substring(0, dot);
        // os is no package, although os.path can be imported; http is one, with no modules here
        boolean inside = dot >= 0 && !above.equals("http") && (above.equals("os") || !isPackage(ctx, above));
        return missing(name, inside ? text + "; '" + above + "' is not a package" : text);
    }

    private static PyException missing(String name, String text) {
        PyException e = Errors.of(Exceptions.MODULE_NOT_FOUND_ERROR, text);
        e.value.setAttribute("name", Str.of(name));
        return e;
    }

    /** {@code import a.b.c}: gives {@code a}, or {@code a.b.c} itself for {@code import a.b.c as x}. */
    public static Object importName(Ctx ctx, String name, boolean whole) {
        PyModule module = importAllowed(ctx, name);
        int dot = name.indexOf('.');
        return whole || dot < 0 ? module : importModule(ctx, name.substring(0, dot));
    }

    /** One name of {@code from module import name}. */
    public static Object importFrom(Ctx ctx, PyModule module, String name) {
        Object value = member(ctx, module, name);
        if (value != null) return value;
        String full = module.name + "." + name;
        PyModule sub = hidden(ctx, full) ? null : loaded(ctx, full);
        if (sub == null && !hidden(ctx, full)) sub = ctx.run.library.load(ctx, full);
        if (sub != null) {
            loaded(ctx, full, sub);
            module.namespace.put(name, sub);
            return sub;
        }
        throw missingName(ctx, module, name);
    }

    private static PyException missingName(Ctx ctx, PyModule module, String name) {
        String file = ctx.run.modules.get(module.name) == module ? ctx.run.library.location(module.name) : null;
        String advice = file == null ? null : ctx.run.library.advice(module.name + "." + name);
        PyException e = Errors.importError("cannot import name '" + name + "' from '" + module.name + "' ("
                + (file == null ? "unknown location" : file) + ")" + (advice == null ? "" : "; " + advice));
        e.value.missingName = name;
        e.value.missingIn = module;
        if (file != null) e.value.setAttribute("path", Str.of(file));
        return e;
    }

    /** Whether modules of the library are below that name. */
    public static boolean isPackage(Ctx ctx, String name) {
        String prefix = name + ".";
        return ctx.run.library.names().stream().anyMatch(module -> module.startsWith(prefix));
    }

    /** The names that {@code from module import *} binds. */
    public static java.util.List<String> exported(Ctx ctx, PyModule module) {
        Object all = member(ctx, module, "__all__");
        java.util.List<String> names = new java.util.ArrayList<>();
        if (all instanceof PyList l) {
            for (int i = 0; i < l.size; i++) names.add(TextOps.strText(ctx, l.get(i)));
        } else if (all instanceof PyTuple t) {
            for (Object o : t.items) names.add(TextOps.strText(ctx, o));
        } else {
            for (String name : module.names()) if (!name.startsWith("_")) names.add(name);
        }
        return names;
    }

    /** The globals of the module that a class says it is of; the program's own when there is no such module. */
    public static PyDict globalsOf(Ctx ctx, PyClass cls) {
        Object name = cls.shared ? cls.module : cls.namespace.get("__module__");
        PyModule module = name != null && Str.isText(name) ? ctx.run.modules.get(Str.text(name)) : null;
        return module == null ? ctx.run.main : module.namespace;
    }

    /** The namespace with every builtin member made, for {@code vars(module)}. */
    public static PyDict namespace(Ctx ctx, PyModule module) {
        boolean all = true;
        for (String name : module.names()) all &= member(ctx, module, name) != null;
        return all ? module.namespace : visible(ctx, module);
    }

    private static PyDict visible(Ctx ctx, PyModule module) {
        PyDict names = new PyDict();
        ctx.charge(64L + 48L * module.namespace.size());
        for (String name : module.names()) {
            Object value = member(ctx, module, name);
            if (value != null) names.put(name, value);
        }
        return names;
    }
}
