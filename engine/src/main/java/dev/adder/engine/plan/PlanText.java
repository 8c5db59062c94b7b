package dev.adder.engine.plan;

import java.util.List;

/** A plan as indented text. */
public final class PlanText {
    private final StringBuilder out = new StringBuilder();
    private final PlanNotes notes;

    private PlanText(PlanNotes notes) {
        this.notes = notes;
    }

    /** The text of a plan, with what is noted about its steps. */
    public static String of(Plan plan, PlanNotes notes) {
        PlanText text = new PlanText(notes);
        text.steps(plan.steps(), 0);
        if (plan.steps().isEmpty()) text.out.append("no tool is called\n");
        return text.out.toString();
    }

    private void line(int depth, String text, Place place, String note) {
        out.append("  ".repeat(depth)).append(text).append("  -- line ").append(place.line()).append(note).append('\n');
    }

    private void word(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    private void steps(List<PlanNode> steps, int depth) {
        for (PlanNode step : steps) step(step, depth);
    }

    private void step(PlanNode step, int depth) {
        switch (step) {
            case PlanNode.Call c -> {
                PlanNotes.Note note = notes.of(c);
                String via = c.via() == null ? "" : ", through " + c.via();
                line(depth, c.number() + ". " + Shown.call(c, note), c.place(), via + Shown.note(note));
            }
            case PlanNode.Dynamic d -> line(depth, Shown.dynamic(d), d.place(), Shown.note(notes.of(d)));
            case PlanNode.Loop l -> {
                line(depth, Shown.loop(l), l.place(), "");
                steps(l.body(), depth + 1);
            }
            case PlanNode.Branch b -> branch(b, depth);
            case PlanNode.Choice c -> {
                line(depth, "one of what " + c.what() + " can be" + (c.open() ? ", or nothing" : ""), c.place(), "");
                for (List<PlanNode> option : c.options()) {
                    word(depth, "case");
                    steps(option, depth + 1);
                }
            }
            case PlanNode.Function f -> {
                line(depth, Shown.function(f), f.place(), ", defined in line " + f.line());
                steps(f.body(), depth + 1);
            }
            case PlanNode.Concurrent c -> {
                line(depth, "at the same time, by " + c.how(), c.place(), "");
                steps(c.body(), depth + 1);
            }
            case PlanNode.Attempt a -> attempt(a, depth);
        }
    }

    private void branch(PlanNode.Branch b, int depth) {
        if (b.then().isEmpty()) {
            line(depth, "if " + negated(b.condition()), b.place(), "");
            steps(b.otherwise(), depth + 1);
            return;
        }
        line(depth, "if " + b.condition(), b.place(), "");
        steps(b.then(), depth + 1);
        if (b.otherwise().isEmpty()) return;
        word(depth, "else");
        steps(b.otherwise(), depth + 1);
    }

    private void attempt(PlanNode.Attempt a, int depth) {
        line(depth, "try", a.place(), "");
        steps(a.body(), depth + 1);
        for (PlanNode.Handler h : a.handlers()) {
            line(depth, ("except " + h.type()).strip(), h.place(), "");
            steps(h.body(), depth + 1);
        }
        if (!a.orElse().isEmpty()) {
            word(depth, "else");
            steps(a.orElse(), depth + 1);
        }
        if (!a.finalBody().isEmpty()) {
            word(depth, "finally");
            steps(a.finalBody(), depth + 1);
        }
    }

    /** The condition under which another one does not hold. */
    private static String negated(String condition) {
        if (condition.startsWith("not ") && isOne(condition.substring(4))) return condition.substring(4);
        return isOne(condition) ? "not " + condition : "not (" + condition + ")";
    }

    /** Whether an expression needs no parentheses: there is no space in it but inside brackets. */
    private static boolean isOne(String expression) {
        int open = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (open == 0 && (Character.isWhitespace(c) || c == '"' || c == '\'')) return false;
        }
        return true;
    }
}
