package dev.adder.engine.check;

import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.syntax.Binding;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.type.Type;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import org.jspecify.annotations.Nullable;

/** What names mean at a place: variables of the frames around it, tools, builtins. */
final class Names {
    private final Pass pass;

    Names(Pass pass) {
        this.pass = pass;
    }

    /** The type of a name that is read. */
    Type load(Expr.Name name) {
        Frame frame = pass.frame;
        String stored = frame.scope.mangle(name.id());
        if (!pass.facts.shared.isEmpty() && pass.facts.shared.contains(stored)) return Type.ANY;
        boolean direct = true;
        for (Frame f = frame; f != null; f = f.outer) {
            Scope.Kind kind = f.scope.kind();
            boolean visible = direct || kind != Scope.Kind.CLASS;
            if (visible) {
                Binding binding = f == frame ? here(name) : f.scope.find(stored);
                boolean own = kind == Scope.Kind.MODULE || binding != null && binding.assigned();
                if (own && kind != Scope.Kind.MODULE && kind != Scope.Kind.CLASS
                        && binding != null && isGlobal(binding)) {
                    return Type.ANY;
                }
                if (own && kind != Scope.Kind.MODULE) {
                    Type found = direct ? here(f, binding, name) : later(f, binding);
                    if (found != null) return found;
                    if (kind != Scope.Kind.CLASS) return Type.ANY;
                }
                if (kind == Scope.Kind.MODULE) return global(f, stored, name, direct, binding);
            }
            direct = direct && atOnce(f);
        }
        return Type.ANY;
    }

    /** What a name means in the scope that is being looked at. */
    private @Nullable Binding here(Expr.Name name) {
        Binding known = name.binding();
        Scope scope = pass.frame.scope;
        return known != null ? known : scope.find(scope.mangle(name.id()));
    }

    private static boolean isGlobal(Binding b) {
        return b.kind() == Binding.Kind.GLOBAL_EXPLICIT || b.kind() == Binding.Kind.GLOBAL_IMPLICIT;
    }

    /** Whether the frame's code runs where it stands, so that it sees the variables around it as they are now. */
    private static boolean atOnce(Frame f) {
        return switch (f.scope.kind()) {
            case COMPREHENSION, GENERATOR, CLASS -> true;
            case LAMBDA -> f.outer != null && !f.outer.finished && f.immediate;
            default -> false;
        };
    }

    private @Nullable Type here(Frame f, @Nullable Binding binding, Expr.Name name) {
        int i = f.find(binding);
        Type now = i < 0 ? null : f.read(i);
        if (now != null) return now;
        f.readUnbound = true;
        boolean function = f.scope.kind() == Scope.Kind.FUNCTION;
        if (function && f == pass.frame && binding != null && binding.kind() == Binding.Kind.LOCAL
                && !binding.parameter()) {
            pass.problem("unbound", "'" + name.id() + "' is used before it has a value", name);
        }
        return f.scope.kind() == Scope.Kind.CLASS ? null : Type.ANY;
    }

    private static @Nullable Type later(Frame f, @Nullable Binding binding) {
        int i = f.find(binding);
        if (i < 0) return Type.ANY;
        Type ever = f.ever(i);
        if (ever == null) return Type.ANY;
        return f.finished || ever instanceof Type.Known ? ever : Type.ANY;
    }

    private Type global(Frame module, String stored, Expr.Name name, boolean direct, @Nullable Binding binding) {
        int i = module.find(binding);
        if (i >= 0) {
            if (!direct) {
                Type ever = later(module, binding);
                return ever == null ? Type.ANY : ever;
            }
            Type now = module.read(i);
            if (now != null) return now;
        }
        boolean assigned = binding != null && binding.assigned();
        Type known = known(stored);
        if (known != null) return assigned && !direct ? Type.ANY : known;
        module.readUnbound = true;
        if (assigned && direct && !pass.facts.star) {
            pass.problem("unbound", "'" + name.id() + "' is used before it has a value", name);
        }
        return Type.ANY;
    }

    /** A name that the program does not bind; null when there is none. */
    private @Nullable Type known(String name) {
        if (pass.facts.star || pass.defined.contains(name)) return Type.ANY;
        Type tool = pass.tools.type(name);
        if (tool != null) return tool;
        if (pass.tools.isType(name)) return Type.ANY;
        if (name.equals("sdk")) return ToolSpace.of(pass.tools, "");
        if (name.startsWith("__") || name.equals("final_answer")) return Type.ANY;
        Object builtin = Builtins.find(name);
        if (builtin == null || pass.builtins != null && !pass.builtins.contains(name)) return null;
        return builtin instanceof PyBuiltin || builtin instanceof PyClass ? new Type.Known(name, builtin) : Type.ANY;
    }

    /** What a name means at the end of the module; anything when it is not bound there. */
    Type global(String name) {
        Frame module = pass.frame;
        for (Frame outer = module.outer; outer != null; outer = module.outer) module = outer;
        int i = module.find(name);
        Type type = i < 0 ? null : module.ever(i);
        return type == null ? Type.ANY : type;
    }

    /** Gives a name a value. */
    void store(Expr.Name name, Type type) {
        store(name.id(), here(name), type);
    }

    /** Gives a name a value that an expression shows, where there is one. */
    void store(Expr.Name name, Type type, @Nullable Expr from) {
        Frame f = pass.frame;
        Binding binding = from != null && Literals.shows(from) ? here(name) : null;
        boolean same = binding != null && (f.find(binding) < 0 || pass.literals.of(binding) == from);
        store(name, type);
        f.assigned(here(name));
        if (same && binding != null && from != null && f.find(binding) >= 0) pass.literals.put(binding, from);
    }

    void store(String written, Type type) {
        store(written, pass.frame.scope.find(pass.frame.scope.mangle(written)), type);
    }

    private void store(String written, @Nullable Binding here, Type type) {
        Frame f = pass.frame;
        String stored = f.scope.mangle(written);
        Binding binding = here;
        while (f.outer != null && isComprehension(f) && (binding == null || !binding.assigned())) {
            f = f.outer;
            binding = f.scope.find(stored);
        }
        boolean elsewhere = f.scope.kind() != Scope.Kind.MODULE && binding != null
                && (isGlobal(binding) || binding.kind() == Binding.Kind.FREE);
        if (elsewhere) {
            pass.seen.share(stored);
        } else {
            f.store(binding, type);
            pass.literals.forget(binding);
            if (f.scope.kind() == Scope.Kind.CLASS) {
                pass.inBody(written);
                if (pass.depth != null) pass.depth.inBody(written, type);
            }
        }
    }

    private static boolean isComprehension(Frame f) {
        return f.scope.kind() == Scope.Kind.COMPREHENSION || f.scope.kind() == Scope.Kind.GENERATOR;
    }

    /** What a name holds has changed, not the name: its variable has another type from here on. */
    void update(Expr.Name name, Type type) {
        String stored = pass.frame.scope.mangle(name.id());
        for (Frame f = pass.frame; f != null; f = f.outer) {
            if (f.find(stored) < 0) continue;
            if (f == pass.frame || !f.finished && isComprehension(pass.frame)) {
                f.store(stored, type);
            } else {
                f.also(stored, type);
            }
            return;
        }
    }

    void delete(Expr.Name name) {
        pass.frame.unbind(pass.frame.scope.mangle(name.id()));
    }
}
