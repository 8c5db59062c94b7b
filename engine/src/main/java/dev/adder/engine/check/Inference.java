package dev.adder.engine.check;

import dev.adder.engine.Program;
import dev.adder.engine.syntax.Patience;
import java.util.ArrayList;
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
    /** So many looks in depth are taken at most, before one that reports. */
    private static final int MOST_LOOKS = 6;

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
            if (first.seen.dynamic) return List.of();
            List<Problem> shallow = found.isEmpty() ? found : shallow(first.seen, known);
            return first.seen.depth ? deep(first.seen, shallow, known) : shallow;
        } catch (Pass.GaveUp e) {
            return List.of();
        }
    }

    private List<Problem> shallow(Facts seen, List<Problem> known) {
        List<Problem> likely = pass(seen, false).run(program.module().body());
        if (likely.isEmpty()) return likely;
        List<Problem> sure = likely.stream().noneMatch(Problem::certain) ? List.of()
                : pass(seen, true).run(program.module().body());
        return merged(likely, sure, known);
    }

    /** Looks at the program until there is nothing more to learn; what only such looks show is a warning. */
    private List<Problem> deep(Facts facts, List<Problem> shallow, List<Problem> known) {
        try {
            Facts seen = facts;
            Learned learned = Learned.nothing();
            for (int i = 0; i <= MOST_LOOKS; i++) {
                Pass look = pass(seen, learned);
                if (i > 0) look.lookCloser();
                List<Problem> found = look.run(program.module().body());
                if (look.seen.dynamic) return shallow;
                Learned more = look.learned();
                if (i == MOST_LOOKS || more.same(learned)) return together(look, found, shallow, known);
                if (i == MOST_LOOKS - 1) more.doubt(learned);
                seen = look.seen;
                learned = more;
            }
            return shallow;
        } catch (Pass.GaveUp e) {
            return shallow;
        }
    }

    /** What the looks have found; one in depth has better words than a guess. */
    private static List<Problem> together(Pass look, List<Problem> found, List<Problem> shallow, List<Problem> known) {
        Set<Integer> places = new HashSet<>();
        Set<Integer> better = new HashSet<>();
        for (Problem p : known) places.add(p.start());
        for (Problem p : shallow) places.add(p.start());
        for (Problem p : found) {
            places.add(p.start());
            if (!Typos.isGuess(p)) better.add(p.start());
        }
        found.removeIf(p -> look.isTold(p, places));
        List<Problem> all = new ArrayList<>(shallow);
        all.removeIf(p -> Typos.isGuess(p) && better.contains(p.start()));
        List<Problem> before = new ArrayList<>(known);
        before.addAll(all);
        all.addAll(merged(found, List.of(), before));
        return all;
    }

    /** Whether a problem lies in a name that has one already. */
    private static boolean isPart(Problem p, Problem known) {
        return known.kind().equals("name") && known.start() <= p.start() && p.end() <= known.end();
    }

    private Pass pass(Facts facts, boolean strict) {
        return new Pass(program.scopes(), tools, builtins, defined, facts, strict, program.text(),
                patience, null);
    }

    private Pass pass(Facts facts, Learned known) {
        return new Pass(program.scopes(), tools, builtins, defined, facts, false, program.text(), patience, known);
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
