package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.error.Traceback;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.syntax.Module;
import dev.adder.engine.syntax.Parser;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyCode;
import dev.adder.engine.value.PyFrame;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.Str;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in the text of a program a function or class of it stands. */
record SourceText(Source source, int line, int lastLine) {
    /** The place of an object, or null when it is not from a text that is there. */
    static @Nullable SourceText of(Ctx ctx, Object object) {
        Object inner = Wrapped.unwrap(ctx, object, o -> false);
        if (inner instanceof PyMethod m) inner = m.function;
        Code code = switch (inner) {
            case PyFunction f -> f.code;
            case PyCode c -> c.code;
            case PyFrame f -> f.frame.code;
            case PyGenerator g -> g.frame.code;
            case Traceback t -> t.code;
            default -> null;
        };
        if (code != null) return code.hidden() ? null : of(ctx, code);
        return inner instanceof PyClass c && !c.shared ? of(ctx, c) : null;
    }

    private static @Nullable SourceText of(Ctx ctx, Code code) {
        Source source = code.source;
        if (code.name.equals("<module>")) return new SourceText(source, 1, Math.max(1, source.lineCount()));
        List<Stmt> body = parsed(ctx, source);
        Stmt found = body == null ? null : at(body, code.firstOffset);
        return found == null ? null : new SourceText(source, source.line(start(found)), source.line(found.end() - 1));
    }

    private static @Nullable SourceText of(Ctx ctx, PyClass cls) {
        Source source = ctx.top == null ? null : main(ctx);
        List<Stmt> body = source == null ? null : parsed(ctx, source);
        if (source == null || body == null) return null;
        Stmt found = named(body, "", cls.qualifiedName);
        return found == null ? null : new SourceText(source, source.line(start(found)), source.line(found.end() - 1));
    }

    private static @Nullable Source main(Ctx ctx) {
        Source source = null;
        for (var f = ctx.top; f != null; f = f.back) if (f.link.namespace == ctx.run.main) source = f.code.source;
        return source;
    }

    private static @Nullable List<Stmt> parsed(Ctx ctx, Source source) {
        ctx.tick(source.text().length());
        try {
            Module module = Parser.parseModule(source, () -> ctx.tick(4096));
            return module.body();
        } catch (SyntaxErrorException e) {
            return null;
        }
    }

    private static int start(Stmt s) {
        return switch (s) {
            case Stmt.FunctionDef d when !d.decorators().isEmpty() -> d.decorators().getFirst().start();
            case Stmt.ClassDef c when !c.decorators().isEmpty() -> c.decorators().getFirst().start();
            default -> s.start();
        };
    }

    /** The definition that starts at an offset, or else the innermost statement around it. */
    private static @Nullable Stmt at(List<Stmt> body, int offset) {
        for (Stmt s : body) {
            if (start(s) > offset || s.end() <= offset) continue;
            boolean definition = s instanceof Stmt.FunctionDef || s instanceof Stmt.ClassDef;
            if (definition && start(s) == offset) return s;
            for (List<Stmt> inner : bodies(s)) {
                Stmt found = at(inner, offset);
                if (found != null) return found;
            }
            return bodies(s).isEmpty() ? s : null;
        }
        return null;
    }

    private static @Nullable Stmt named(List<Stmt> body, String prefix, String name) {
        for (Stmt s : body) {
            String inner = switch (s) {
                case Stmt.FunctionDef d -> prefix + d.name() + ".<locals>.";
                case Stmt.ClassDef c -> prefix + c.name() + ".";
                default -> prefix;
            };
            if (s instanceof Stmt.ClassDef c && (prefix + c.name()).equals(name)) return c;
            for (List<Stmt> block : bodies(s)) {
                Stmt found = named(block, inner, name);
                if (found != null) return found;
            }
        }
        return null;
    }

    private static List<List<Stmt>> bodies(Stmt s) {
        return switch (s) {
            case Stmt.FunctionDef d -> List.of(d.body());
            case Stmt.ClassDef c -> List.of(c.body());
            case Stmt.If i -> List.of(i.body(), i.orElse());
            case Stmt.For f -> List.of(f.body(), f.orElse());
            case Stmt.While w -> List.of(w.body(), w.orElse());
            case Stmt.With w -> List.of(w.body());
            case Stmt.Match m -> m.cases().stream().map(Stmt.MatchCase::body).toList();
            case Stmt.Try t -> {
                List<List<Stmt>> all = new java.util.ArrayList<>(List.of(t.body(), t.orElse(), t.finalBody()));
                for (Stmt.ExceptHandler h : t.handlers()) all.add(h.body());
                yield all;
            }
            default -> List.of();
        };
    }

    /** The lines, each with its line break. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (int i = line; i <= lastLine; i++) out.append(source.lineText(i)).append('\n');
        return out.toString();
    }

    /** The lines of comments right before it, with its own indentation; null when there are none. */
    @Nullable
    String comments(Ctx ctx) {
        int indent = indent(source.lineText(line));
        int first = line;
        while (first > 1 && source.lineText(first - 1).strip().startsWith("#")
                && indent(source.lineText(first - 1)) == indent) {
            ctx.step();
            first--;
        }
        int last = line - 1;
        if (first > last) return null;
        while (first <= last && source.lineText(first).strip().equals("#")) first++;
        while (first <= last && source.lineText(last).strip().equals("#")) last--;
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            ctx.charge(48 + 2L * source.lineText(i).length());
            out.append(source.lineText(i).stripLeading()).append('\n');
        }
        return out.toString();
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }

    PyList lines(Ctx ctx) {
        return lines(ctx, line, lastLine);
    }

    /** All lines of the text. */
    PyList whole(Ctx ctx) {
        return lines(ctx, 1, source.lineCount());
    }

    private PyList lines(Ctx ctx, int from, int to) {
        PyList list = new PyList();
        for (int i = from; i <= to; i++) {
            String text = source.lineText(i) + "\n";
            ctx.charge(48L + 2L * text.length());
            list.append(ctx, Str.of(text));
        }
        return list;
    }
}
