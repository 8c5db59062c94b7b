package dev.adder.engine.check;

import dev.adder.engine.Program;
import dev.adder.engine.ToolStub;
import dev.adder.engine.builtin.Builtins;
import dev.adder.engine.stdlib.StandardLibrary;
import dev.adder.engine.syntax.Binding;
import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Patience;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.syntax.ScopeTable;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.type.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** So many problems are shown of a program at most. */
    static final int MOST_PROBLEMS = 1000;
    /** So many names are compared with all others at most, to find the one that was meant. */
    private static final int MOST_HINTS = 100;

    private final ScopeTable scopes;
    private final ToolCalls tools;
    private static final StandardLibrary LIBRARY = new StandardLibrary();
    private final @Nullable Set<String> imports;
    private final Set<String> builtins;
    private final @Nullable Set<String> policy;
    private final Collection<String> defined;
    private final Program program;
    private final List<Problem> problems = new ArrayList<>();
    private final Patience patience;
    private @Nullable Boolean dynamic;
    private @Nullable Set<String> knownNames;
    private final Map<String, String> hints = new HashMap<>(0);

    private Checker(Program program, List<ToolStub> tools, @Nullable Set<String> imports,
            @Nullable Set<String> builtins, Collection<String> defined, Patience patience) {
        this.patience = patience;
        this.program = program;
        this.scopes = program.scopes();
        this.tools = ToolCalls.of(tools);
        this.imports = imports;
        this.policy = builtins;
        this.builtins = builtins == null ? Builtins.names() : builtins;
        this.defined = defined;
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
        return check(program, tools, imports, builtins, defined, () -> {});
    }

    /**
     * The same for one who may not have the time for it.
     *
     * @param look run now and then, such as a {@link dev.adder.engine.run.Deadline}; what it throws ends the check
     */
    public static List<Problem> check(Program program, List<ToolStub> tools, @Nullable Set<String> imports,
            @Nullable Set<String> builtins, Collection<String> defined, Runnable look) {
        Checker c = new Checker(program, tools, imports, builtins, defined, Patience.of(look));
        program.walk(c::findAll);
        if (c.problems.isEmpty()) return List.of();
        int end = Endings.first(program.text());
        c.problems.replaceAll(p -> p.certain() && p.start() > end
                ? new Problem(p.kind(), p.message(), p.start(), p.end(), false) : p);
        c.problems.sort(Comparator.comparingInt(Problem::start));
        return List.copyOf(c.problems.subList(0, Math.min(c.problems.size(), MOST_PROBLEMS)));
    }

    private List<Problem> findAll() {
        if (mayHaveProblems()) walk();
        problems.addAll(new Inference(program, tools, policy, defined, patience).problems(problems));
        return problems;
    }

    /** Whether the names, imports and calls that the program mentions need a look at where they stand. */
    private boolean mayHaveProblems() {
        for (String name : scopes.unbound()) if (!isKnown(name)) return true;
        List<ScopeTable.Called> calls = scopes.calls();
        for (ScopeTable.Called c : calls) if (c.scope().awaits()) return true;
        for (ScopeTable.Called c : calls) checkCall(c.call(), c.scope(), false, true, false);
        for (Stmt s : scopes.imports()) {
            switch (s) {
                case Stmt.Import i -> i.names().forEach(a -> checkModule(a.name(), null, 0, 0, false));
                case Stmt.ImportFrom i -> i.names()
                        .forEach(a -> checkModule(Walk.origin(i), a.name(), 0, 0, false));
                default -> {}
            }
        }
        boolean found = !problems.isEmpty();
        problems.clear();
        return found;
    }

    private void walk() {
        new Walk(scopes, new Walk.Visitor() {
            @Override
            public void name(Expr.Name name, Scope scope, boolean certain) {
                checkName(name, scope, certain);
            }

            @Override
            public void module(String module, @Nullable String member, int start, int end, boolean certain) {
                checkModule(module, member, start, end, certain);
            }

            @Override
            public void call(Expr.Call call, Scope scope, boolean awaited, boolean unused, boolean certain) {
                checkCall(call, scope, awaited, unused, certain);
            }
        }, patience).run(program.module().body());
    }

    /** Whether names may come into being that the text does not show; looked for when a problem is found. */
    private boolean isDynamic() {
        Boolean known = dynamic;
        if (known == null) {
            known = findDynamic();
            dynamic = known;
        }
        return known;
    }

    private boolean findDynamic() {
        boolean[] found = new boolean[1];
        new Walk(scopes, new Walk.Visitor() {
            @Override
            public void name(Expr.Name name, Scope scope, boolean certain) {
                found[0] |= DYNAMIC.contains(name.id());
            }

            @Override
            public void module(String module, @Nullable String member, int start, int end, boolean certain) {
                found[0] |= "*".equals(member) || module.equals("builtins");
            }

            @Override
            public void call(Expr.Call call, Scope scope, boolean awaited, boolean unused, boolean certain) {}
        }, patience).run(program.module().body());
        return found[0];
    }

    private boolean isGlobal(String name, Scope scope) {
        Binding b = scope.find(scope.mangle(name));
        return b != null && isGlobal(b);
    }

    private static boolean isGlobal(Binding b) {
        return b.kind() == Binding.Kind.GLOBAL_IMPLICIT || b.kind() == Binding.Kind.GLOBAL_EXPLICIT;
    }

    /** Whether a global's binding in the module's own scope says that the program gives it a value. */
    private boolean isBound(Binding global, Scope scope) {
        return scope == scopes.module() && global.assigned();
    }

    private void checkName(Expr.Name name, Scope scope, boolean certain) {
        String stored = scope.mangle(name.id());
        Binding binding = scope.find(stored);
        if (binding == null || !isGlobal(binding) || isBound(binding, scope)) return;
        if (isKnown(stored) || isKnown(name.id())) return;
        if (scope.kind() == Scope.Kind.CLASS && scope.resolve(name.id()).assigned()) return;
        if (problems.size() >= MOST_PROBLEMS || isDynamic()) return;
        String near = nearest(name.id());
        String hint = LIBRARY.names().contains(name.id()) ? ". Did you forget to import '" + name.id() + "'?"
                : near == null ? "" : ". Did you mean '" + near + "'?";
        add("name", "name '" + name.id() + "' is not defined" + hint, name.start(), name.end(), certain);
    }

    private boolean isKnown(String name) {
        return builtins.contains(name) || isAssigned(name) || MODULE_NAMES.contains(name) || tools.isName(name)
                || tools.isType(name)
                || defined.contains(name);
    }

    private boolean isAssigned(String name) {
        Binding binding = scopes.module().find(name);
        return binding != null && (binding.assigned() || binding.kind() == Binding.Kind.GLOBAL_EXPLICIT);
    }

    /** The known name that was meant, perhaps; a name is looked for once. */
    private @Nullable String nearest(String name) {
        String known = hints.get(name);
        if (known == null && hints.size() < MOST_HINTS) {
            String near = Spelling.nearest(name, knownNames());
            known = near == null ? "" : near;
            hints.put(name, known);
            patience.steps(knownNames().size());
        }
        return known == null || known.isEmpty() ? null : known;
    }

    private Set<String> knownNames() {
        Set<String> all = knownNames;
        if (all == null) {
            all = findKnownNames();
            knownNames = all;
        }
        return all;
    }

    private Set<String> findKnownNames() {
        Set<String> all = new TreeSet<>(MODULE_NAMES);
        all.addAll(builtins);
        all.addAll(tools.names());
        all.addAll(defined);
        for (Binding b : scopes.module().names()) if (b.assigned()) all.add(b.name());
        return all;
    }

    private void checkModule(String module, @Nullable String member, int start, int end, boolean certain) {
        if (problems.size() >= MOST_PROBLEMS) return;
        String top = module.contains(".") ? module.substring(0, module.indexOf('.')) : module;
        if (top.equals("sdk") || tools.namespaces().contains(top) || top.equals("__future__") || top.isEmpty()) {
            if (module.equals("sdk") && member != null && !member.equals("*") && !member.equals("final_answer")
                    && !tools.inSdk(member)) {
                add("name", "there is no tool '" + member + "'" + hint(member, tools.names()), start, end, certain);
            }
            return;
        }
        List<String> names = LIBRARY.names();
        boolean exists = names.contains(module) || names.stream().anyMatch(n -> n.startsWith(module + "."))
                || member != null && names.contains(module + "." + member);
        String instead = exists && member != null && !names.contains(module + "." + member)
                ? LIBRARY.advice(module + "." + member) : null;
        if (instead != null) {
            add("module", "there is no module '" + module + "." + member + "' here; " + instead, start, end, certain);
        } else if (!exists) {
            String advice = LIBRARY.advice(module);
            add("module", "there is no module '" + module + "' here" + (advice == null ? hint(module, names)
                    : "; " + advice), start, end, certain && !isDynamic() && !program.text().contains("modules"));
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
        if (problem != null) {
            add("call", problem, call.start(), call.end(), certain && (awaited || !tool.async()));
        }
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
        return isGlobal(name, scope) && !isAssigned(name);
    }

    private void add(String kind, String message, int start, int end, boolean certain) {
        if (problems.size() >= MOST_PROBLEMS) return;
        problems.add(new Problem(kind, message, start, end, certain && !isDynamic()));
    }
}
