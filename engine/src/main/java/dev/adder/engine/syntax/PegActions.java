package dev.adder.engine.syntax;

import dev.adder.engine.syntax.PegGrammar.Alternative;
import dev.adder.engine.syntax.PegGrammar.Mistake;
import dev.adder.engine.syntax.SyntaxErrorException.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the nodes of {@link PegMachine} and words its reports. */
final class PegActions {
    private final PegMachine machine;
    private final Source source;

    PegActions(PegMachine machine, Source source) {
        this.machine = machine;
        this.source = source;
    }

    /** The value of a matched alternative; null if it turns out to be none after all. Throws what it reports. */
    @Nullable
    Object apply(Alternative alternative, List<Object> values, int start) {
        Mistake mistake = alternative.mistake();
        if (mistake != null) return report(alternative, mistake, values);
        String tree = alternative.tree();
        if (tree == null) return values.size() == 1 ? values.getFirst() : List.copyOf(values);
        if (Character.isDigit(tree.charAt(0))) return values.get(tree.charAt(0) - '0');
        return build(tree, values, start);
    }

    private Object build(String tree, List<Object> values, int start) {
        int end = machine.lastEnd();
        return switch (tree) {
            case "name", "place" -> named((Token) values.getFirst(), start, end);
            case "constant" -> constant((Token) values.getFirst());
            case "number" -> number((Token) values.getFirst());
            case "string" -> string((Token) values.getFirst());
            case "strings" -> strings((List<?>) values.getFirst(), start, end);
            case "fstring" -> fstring(values, start, end);
            case "comparison" -> comparison(values, start, end);
            default -> PegNode.of(switch (tree) {
                case "operation" -> "expression";
                case "choice" -> "conditional expression";
                case "yield" -> "yield expression";
                case "await" -> "await expression";
                case "walrus" -> "named expression";
                case "call" -> "function call";
                case "set" -> "set display";
                case "dict" -> "dict literal";
                case "listcomp" -> "list comprehension";
                case "setcomp" -> "set comprehension";
                case "dictcomp" -> "dict comprehension";
                case "genexp" -> "generator expression";
                default -> tree;
            }, start, end, values);
        };
    }

    private static PegNode named(Token token, int start, int end) {
        return new PegNode("name", start, end, List.of(), token);
    }

    private static PegNode constant(Token token) {
        return new PegNode(token.is(TokenKind.ELLIPSIS) ? "ellipsis" : token.text(), token.start(), token.end(),
                List.of(), token);
    }

    private PegNode number(Token token) {
        NumberLiterals.parse(source, token);
        return new PegNode("literal", token.start(), token.end(), List.of(), token);
    }

    private PegNode string(Token token) {
        boolean bytes = StringParser.plain(source, token).value() instanceof Literal.Bytes;
        return new PegNode(bytes ? "bytes" : "literal", token.start(), token.end(), List.of(), token);
    }

    private PegNode fstring(List<Object> values, int start, int end) {
        boolean raw = StringParser.isRaw(source, (Token) values.getFirst());
        decode(values.subList(1, values.size()), raw);
        return new PegNode("f-string expression", start, end, List.of(), null);
    }

    private void decode(List<?> values, boolean raw) {
        for (Object value : values) {
            if (value instanceof Token token && token.is(TokenKind.FSTRING_MIDDLE)) {
                try {
                    StringParser.middle(source, token, raw);
                } catch (SyntaxErrorException e) {
                    throw last(Type.SYNTAX_ERROR, e.message());
                }
            } else if (value instanceof List<?> list) {
                decode(list, raw);
            }
        }
    }

    private PegNode strings(List<?> parts, int start, int end) {
        int bytes = 0;
        String kind = "literal";
        for (Object part : parts) {
            PegNode node = (PegNode) part;
            if (node.is("bytes")) bytes++;
            if (node.is("f-string expression")) kind = node.kind();
        }
        if (bytes > 0 && bytes < parts.size()) {
            throw last(Type.SYNTAX_ERROR, "cannot mix bytes and nonbytes literals");
        }
        return new PegNode(kind, start, end, List.of(), null);
    }

    private static PegNode comparison(List<Object> values, int start, int end) {
        boolean in = values.get(1) instanceof List<?> pairs && pairs.getFirst() instanceof List<?> pair
                && pair.getFirst() instanceof Token token && token.is(TokenKind.IN);
        return PegNode.of(in ? "comparison in" : "comparison", start, end, values);
    }

    private @Nullable Object report(Alternative alternative, Mistake mistake, List<Object> values) {
        List<String> arguments = mistake.arguments();
        return switch (mistake.place()) {
            case "real", "imaginary" -> checkComplex(mistake.place(), (Token) values.getFirst());
            case "conversion" -> checkConversion((Token) values.getFirst(), (Token) values.getLast());
            case "bound" -> throw bound(arguments.getFirst(), values);
            case "comma" -> comma(values);
            case "print" -> print(values);
            case "generator" -> generator(values);
            case "target" -> target(arguments.getFirst(), (PegNode) value(alternative, values, arguments.get(1)));
            case "order" -> {
                boolean unpacked = ((PegNode) values.getFirst()).children().stream().anyMatch(c -> c.is("unpacked"));
                throw last(Type.SYNTAX_ERROR, "positional argument follows keyword argument"
                        + (unpacked ? " unpacking" : ""));
            }
            default -> throw located(alternative, mistake, values);
        };
    }

    private SyntaxErrorException located(Alternative alternative, Mistake mistake, List<Object> values) {
        String message = fill(alternative, mistake.message(), values);
        List<String> arguments = mistake.arguments();
        Object a = arguments.isEmpty() ? PegNode.ABSENT : value(alternative, values, arguments.getFirst());
        Object b = arguments.size() < 2 ? a : value(alternative, values, arguments.get(1));
        return switch (mistake.place()) {
            case "at", "range", "items" -> machine.range(message, PegNode.start(a), PegNode.end(b));
            case "upto" -> machine.range(message, PegNode.start(a), lastEnd((List<?>) b));
            case "from" -> machine.from(message, PegNode.start(a));
            case "last" -> last(Type.SYNTAX_ERROR, message);
            case "indent" -> last(Type.INDENTATION_ERROR, message);
            case "next" -> machine.error(Type.SYNTAX_ERROR, message, machine.nextToken());
            case "keyend" -> machine.point(message, PegNode.start(a), PegNode.end(a) - 1);
            default -> throw new IllegalStateException(mistake.place());
        };
    }

    private SyntaxErrorException last(Type type, String message) {
        return machine.error(type, message, machine.furthestToken());
    }

    private static Object value(Alternative alternative, List<Object> values, String label) {
        return values.get(alternative.index(label));
    }

    /** The end of the last of several: of the last part of the last clause where they are clauses. */
    private static int lastEnd(List<?> list) {
        PegNode last = (PegNode) list.getLast();
        return last.is("clause") ? last.lastChild().end() : last.end();
    }

    private String fill(Alternative alternative, String message, List<Object> values) {
        int open = message.indexOf('{');
        if (open < 0) return message;
        int close = message.indexOf('}', open);
        if (close != message.indexOf(':', open) + 2) return message;
        String label = message.substring(close - 1, close);
        Object value = value(alternative, values, label);
        String text = switch (message.substring(open + 1, close - 2)) {
            case "name" -> value instanceof PegNode node ? node.name() : "name";
            case "text" -> ((Token) value).text();
            case "line" -> String.valueOf(source.line(PegNode.start(value)));
            default -> throw new IllegalStateException(message);
        };
        return message.substring(0, open) + text + message.substring(close + 1);
    }

    private @Nullable Object target(String as, PegNode expression) {
        PegNode.Target kind = switch (as) {
            case "for" -> PegNode.Target.FOR;
            case "delete" -> PegNode.Target.DELETE;
            default -> PegNode.Target.ASSIGN;
        };
        PegNode invalid = expression.invalidTarget(kind);
        if (invalid == null) return null;
        String verb = kind == PegNode.Target.DELETE ? "cannot delete " : "cannot assign to ";
        throw machine.range(verb + invalid.name(), invalid.start(), invalid.end());
    }

    private static boolean legacy(Object value) {
        Token token = switch (value) {
            case PegNode node when node.is("name") -> node.token();
            case Token name -> name;
            default -> null;
        };
        return token != null && (token.text().equals("print") || token.text().equals("exec"));
    }

    private @Nullable Object comma(List<Object> values) {
        if (legacy(values.get(1)) || machine.bracketsAtLast() == 0) return null;
        throw machine.range("invalid syntax. Perhaps you forgot a comma?", PegNode.start(values.get(1)),
                PegNode.end(values.get(2)));
    }

    private @Nullable Object print(List<Object> values) {
        if (!legacy(values.getFirst())) return null;
        String name = ((Token) values.getFirst()).text();
        throw machine.range("Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?",
                PegNode.start(values.getFirst()), PegNode.end(values.getLast()));
    }

    private @Nullable Object generator(List<Object> values) {
        List<PegNode> positional = ((PegNode) values.getFirst()).children().stream()
                .filter(c -> !c.is("keyword") && !c.is("unpacked")).toList();
        if (positional.size() <= 1) return null;
        throw machine.range("Generator expression must be parenthesized", positional.getLast().start(),
                lastEnd((List<?>) values.getLast()));
    }

    private Object checkComplex(String wanted, Token token) {
        char last = source.text().charAt(token.end() - 1);
        boolean imaginary = last == 'j' || last == 'J';
        if (imaginary != wanted.equals("imaginary")) {
            throw machine.range(wanted + " number required in complex literal", token.start(), token.end());
        }
        return token;
    }

    private Object checkConversion(Token mark, Token name) {
        if (mark.end() != name.start()) {
            throw machine.range("f-string: conversion type must come right after the exclamanation mark",
                    mark.start(), name.end());
        }
        if (name.text().length() != 1 || "sra".indexOf(name.text().charAt(0)) < 0) {
            throw machine.range("f-string: invalid conversion character '" + name.text()
                    + "': expected 's', 'r', or 'a'", name.start(), name.end());
        }
        return name;
    }

    private SyntaxErrorException bound(String kind, List<Object> values) {
        boolean tuple = values.getLast() instanceof PegNode node && node.is("tuple");
        return machine.from("cannot use " + (tuple ? "constraints" : "bound") + " with " + kind,
                PegNode.start(values.get(2)));
    }
}
