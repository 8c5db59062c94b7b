package dev.adder.engine.check;

import dev.adder.engine.Program;
import dev.adder.engine.ToolStub;
import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.stdlib.StandardLibrary;
import dev.adder.engine.syntax.Binding;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.ScopeTable;
import dev.adder.engine.syntax.Scopes;
import dev.adder.engine.type.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks a program against the tools and the library it may use, all at once and before anything runs. It reports only
 * what cannot work; where it is not sure it says nothing.
 */
public final class Checker {
    private static final Set<String> MODULE_NAMES = Set.of("__name__", "__doc__", "__file__", "__builtins__",
            "__annotations__", "__spec__", "__loader__", "__package__", "__debug__", "final_answer", "sdk");
    private static final Set<String> DYNAMIC = Set.of("exec", "eval", "globals", "vars", "locals", "setattr");

    private final ScopeTable scopes;
    private final ToolCalls tools;
    private final StandardLibrary library = new StandardLibrary();
    private final @Nullable Set<String> imports;
    private final Set<String> known = new HashSet<>(MODULE_NAMES);
    private final List<Problem> problems = new ArrayList<>();
    private final boolean dynamic;

    private Checker(Program program, List<ToolStub> tools, @Nullable Set<String> imports,
            @Nullable Set<String> builtins, Collection<String> defined) {
        this.scopes = Scopes.analyse(program.module());
        this.tools = new ToolCalls(tools);
        this.imports = imports;
        known.addAll(builtins == null ? Builtins.names() : builtins);
        known.addAll(this.tools.names());
        known.addAll(defined);
        this.dynamic = isDynamic(program);
    }

    /**
     * The problems of a program, in the order of its text.
     *
     * @param imports the modules that may be imported; null for all
     * @param builtins the builtin names that may be used; null for all
     * @param defined global names that earlier blocks of the session have bound
     */
    public static List<Problem> check(Program program, List<ToolStub> tools, @Nullable Set<String> imports,
            @Nullable Set<String> builtins, Collection<String> defined) {
        Checker c = new Checker(program, tools, imports, builtins, defined);
        for (Binding b : c.scopes.module().names()) if (b.assigned()) c.known.add(b.name());
        new Walk(c.scopes, new Walk.Visitor() {
            @Override
            public void name(Expr.Name name, Scope scope, boolean certain) {
                c.checkName(name, scope, certain);
            }

            @Override
            public void module(String module, @Nullable String member, int start, int end, boolean certain) {
                c.checkModule(module, member, start, end, certain);
            }

            @Override
            public void call(Expr.Call call, Scope scope, boolean awaited, boolean unused, boolean certain) {
                c.checkCall(call, scope, awaited, unused, certain);
            }
        }).run(program.module().body());
        c.problems.sort(Comparator.comparingInt(Problem::start));
        return List.copyOf(c.problems);
    }

    /** Whether names may come into being that the text does not show. */
    private boolean isDynamic(Program program) {
        boolean[] found = new boolean[1];
        new Walk(scopes, new Walk.Visitor() {
            @Override
            public void name(Expr.Name name, Scope scope, boolean certain) {
                found[0] |= DYNAMIC.contains(name.id());
            }

            @Override
            public void module(String module, @Nullable String member, int start, int end, boolean certain) {
                found[0] |= "*".equals(member);
            }

            @Override
            public void call(Expr.Call call, Scope scope, boolean awaited, boolean unused, boolean certain) {}
        }).run(program.module().body());
        return found[0];
    }

    private boolean isGlobal(String name, Scope scope) {
        Binding b = scope.resolve(name);
        return b.kind() == Binding.Kind.GLOBAL_IMPLICIT || b.kind() == Binding.Kind.GLOBAL_EXPLICIT;
    }

    private void checkName(Expr.Name name, Scope scope, boolean certain) {
        if (dynamic || !isGlobal(name.id(), scope)) return;
        String id = scope.mangle(name.id());
        if (known.contains(id) || known.contains(name.id())) return;
        if (scope.kind() == Scope.Kind.CLASS && scope.resolve(name.id()).assigned()) return;
        String near = Spelling.nearest(name.id(), new TreeSet<>(known));
        String hint = library.names().contains(name.id()) ? ". Did you forget to import '" + name.id() + "'?"
                : near == null ? "" : ". Did you mean '" + near + "'?";
        add("name", "name '" + name.id() + "' is not defined" + hint, name.start(), name.end(), certain);
    }

    private void checkModule(String module, @Nullable String member, int start, int end, boolean certain) {
        String top = module.contains(".") ? module.substring(0, module.indexOf('.')) : module;
        if (top.equals("sdk") || tools.namespaces().contains(top) || top.equals("__future__") || top.isEmpty()) {
            if (module.equals("sdk") && member != null && !member.equals("*") && !member.equals("final_answer")
                    && !tools.inSdk(member)) {
                add("name", "there is no tool '" + member + "'" + hint(member, tools.names()), start, end, certain);
            }
            return;
        }
        List<String> names = library.names();
        boolean exists = names.contains(module) || names.stream().anyMatch(n -> n.startsWith(module + "."))
                || member != null && names.contains(module + "." + member);
        if (!exists) {
            String advice = library.advice(top);
            add("module", "there is no module '" + module + "' here" + (advice == null ? hint(module, names)
                    : "; " + advice), start, end, certain);
        } else if (imports != null && !imports.contains(module) && !imports.contains(top)) {
            add("module", "import of '" + module + "' is not allowed here; allowed: "
                    + String.join(", ", new TreeSet<>(imports)), start, end, certain);
        }
    }

    private static String hint(String word, Collection<String> known) {
        String near = Spelling.nearest(word, known);
        return near == null ? "" : ". Did you mean '" + near + "'?";
    }

    private void checkCall(Expr.Call call, Scope scope, boolean awaited, boolean unused, boolean certain) {
        ToolStub tool = tools.target(call.function(), name -> isTool(name, scope));
        if (tool == null) {
            String missing = tools.missing(call.function(), name -> isTool(name, scope));
            if (missing != null) {
                add("name", "there is no tool '" + missing + "'" + hint(missing, tools.names()),
                        call.function().start(), call.function().end(), certain);
            }
            return;
        }
        String problem = ToolCalls.problem(tool, call);
        if (problem != null) add("call", problem, call.start(), call.end(), certain);
        if (awaited && !tool.async()) {
            add("await", "'" + tool.name() + "' is a plain function: call it without await", call.start(), call.end(),
                    certain);
        } else if (!awaited && unused && tool.async()) {
            add("await", "'" + tool.name() + "' is async: write await " + tool.name() + "(...)", call.start(),
                    call.end(), false);
        }
    }

    /** Whether the name means the tools' name, not something that the program has bound. */
    private boolean isTool(String name, Scope scope) {
        if (!isGlobal(name, scope)) return false;
        for (Binding b : scopes.module().names()) {
            if (b.name().equals(name) && b.assigned()) return false;
        }
        return true;
    }

    private void add(String kind, String message, int start, int end, boolean certain) {
        problems.add(new Problem(kind, message, start, end, certain && !dynamic));
    }
}
