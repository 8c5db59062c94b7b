package dev.adder.engine.check;

import dev.adder.engine.Program;
import dev.adder.engine.syntax.Patience;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The problems that types show. A first look assumes that the program does nothing strange; only when it finds
 * something do two more follow, which go by what the program really does: one for what is likely wrong, and a strict
 * one that says which of it is certain.
 */
final class Inference {
    private final Program program;
    private final ToolCalls tools;
    private final @Nullable Set<String> builtins;
    private final Collection<String> defined;
    private final Patience patience;

    Inference(Program program, ToolCalls tools, @Nullable Set<String> builtins, Collection<String> defined,
            Patience patience) {
        this.patience = patience;
        this.program = program;
        this.tools = tools;
        this.builtins = builtins;
        this.defined = defined;
    }

    /** All problems that are not among those known already. */
    List<Problem> problems(List<Problem> known) {
        try {
            Pass first = pass(new Facts(), false);
            List<Problem> found = first.run(program.module().body());
            if (found.isEmpty() || first.seen.dynamic) return List.of();
            List<Problem> likely = pass(first.seen, false).run(program.module().body());
            if (likely.isEmpty()) return likely;
            List<Problem> sure = likely.stream().noneMatch(Problem::certain) ? List.of()
                    : pass(first.seen, true).run(program.module().body());
            return merged(likely, sure, known);
        } catch (Pass.GaveUp e) {
            return List.of();
        }
    }

    /** Whether a problem lies in a name that has one already. */
    private static boolean isPart(Problem p, Problem known) {
        return known.kind().equals("name") && known.start() <= p.start() && p.end() <= known.end();
    }

    private Pass pass(Facts facts, boolean strict) {
        return new Pass(program.scopes(), tools, builtins, defined, facts, strict, program.text(),
                patience);
    }

    private static List<Problem> merged(List<Problem> likely, List<Problem> sure, List<Problem> known) {
        Set<Problem> certain = new HashSet<>(sure);
        Set<Integer> places = new HashSet<>();
        for (Problem p : known) places.add(p.start());
        return likely.stream().filter(p -> places.add(p.start()) && known.stream().noneMatch(k -> isPart(p, k)))
                .map(p -> !p.certain() || certain.contains(p) ? p
                        : new Problem(p.kind(), p.message(), p.start(), p.end(), false))
                .toList();
    }
}
