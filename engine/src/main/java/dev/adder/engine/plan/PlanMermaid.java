package dev.adder.engine.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan as a Mermaid flowchart: calls are boxes, conditions diamonds, loops hexagons, functions and what runs at the
 * same time are frames around their steps, what the text does not show is a flag.
 */
public final class PlanMermaid {
    private final StringBuilder out = new StringBuilder("flowchart TD\n");
    private final PlanNotes notes;
    private int nodes;
    private int depth = 1;

    /** An end that is still to be joined to what comes next, and the word on the line from it. */
    private record End(String node, String word) {}

    private PlanMermaid(PlanNotes notes) {
        this.notes = notes;
    }

    /** The flowchart of a plan, with what is noted about its steps. */
    public static String of(Plan plan, PlanNotes notes) {
        PlanMermaid m = new PlanMermaid(notes);
        String start = m.node("([", "start", "])");
        List<End> ends = m.steps(plan.steps(), List.of(new End(start, "")));
        m.join(ends, m.node("([", "end", "])"));
        return m.out.toString();
    }

    /** Text that Mermaid takes as it is: everything that could mean something to it is a number. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ' || c == '.'
                    || c == ',' || c == '_' || c == '=' || c == '-' || c == '+' || c == '/' || c == '*' || c == '!'
                    || c == '?';
            if (plain) {
                safe.append((char) c);
            } else {
                safe.append('#').append(c).append(';');
            }
        });
        return safe.toString();
    }

    private void line(String text) {
        out.append("    ".repeat(depth)).append(text).append('\n');
    }

    private String node(String open, String text, String close) {
        String id = "n" + ++nodes;
        line(id + open + '"' + escape(text) + '"' + close);
        return id;
    }

    private void join(List<End> ends, String to) {
        for (End e : ends) line(e.node + (e.word.isEmpty() ? " --> " : " -->|" + e.word + "| ") + to);
    }

    private List<End> step(String open, String text, String close, List<End> from) {
        String id = node(open, text, close);
        join(from, id);
        return List.of(new End(id, ""));
    }

    private List<End> steps(List<PlanNode> steps, List<End> from) {
        List<End> ends = from;
        for (PlanNode s : steps) ends = step(s, ends);
        return ends;
    }

    private List<End> step(PlanNode step, List<End> from) {
        return switch (step) {
            case PlanNode.Call c -> {
                PlanNotes.Note note = notes.of(c);
                yield step("[", c.number() + ". " + Shown.call(c, note) + ", line " + c.place().line()
                        + Shown.note(note), "]", from);
            }
            case PlanNode.Dynamic d -> step(">", Shown.dynamic(d) + Shown.note(notes.of(d)), "]", from);
            case PlanNode.Loop l -> {
                String head = node("{{", Shown.loop(l), "}}");
                join(from, head);
                join(steps(l.body(), List.of(new End(head, "each"))), head);
                yield List.of(new End(head, "then"));
            }
            case PlanNode.Branch b -> {
                String head = node("{", b.condition(), "}");
                join(from, head);
                List<End> ends = new ArrayList<>(steps(b.then(), List.of(new End(head, "yes"))));
                ends.addAll(steps(b.otherwise(), List.of(new End(head, "no"))));
                yield ends;
            }
            case PlanNode.Choice c -> {
                String head = node("{", "which " + c.what(), "}");
                join(from, head);
                List<End> ends = new ArrayList<>();
                for (List<PlanNode> option : c.options()) ends.addAll(steps(option, List.of(new End(head, "or"))));
                if (c.open()) ends.add(new End(head, "none"));
                yield ends;
            }
            case PlanNode.Function f -> f.body().isEmpty() ? step("[[", Shown.function(f), "]]", from)
                    : frame(Shown.function(f), f.body(), from);
            case PlanNode.Concurrent c -> frame("at the same time, by " + c.how(), c.body(), from);
            case PlanNode.Attempt a -> attempt(a, from);
        };
    }

    private List<End> frame(String title, List<PlanNode> body, List<End> from) {
        line("subgraph s" + ++nodes + "[\"" + escape(title) + "\"]");
        depth++;
        List<End> ends = steps(body, from);
        depth--;
        line("end");
        return ends;
    }

    private List<End> attempt(PlanNode.Attempt a, List<End> from) {
        String head = node("[/", "try", "/]");
        join(from, head);
        List<End> ends = new ArrayList<>(steps(a.orElse(), steps(a.body(), List.of(new End(head, "")))));
        for (PlanNode.Handler h : a.handlers()) {
            String handler = node("[\\", ("except " + h.type()).strip(), "\\]");
            join(List.of(new End(head, "fails")), handler);
            ends.addAll(steps(h.body(), List.of(new End(handler, ""))));
        }
        return steps(a.finalBody(), ends);
    }
}
