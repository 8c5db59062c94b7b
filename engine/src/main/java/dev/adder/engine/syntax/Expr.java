package dev.adder.engine.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of Python 3.12, named and shaped as in CPython's {@code ast} module. */
public sealed interface Expr extends SyntaxNode {

    /** {@code left and right and ...} or {@code or}; at least two values. */
    record BoolOp(boolean and, List<Expr> values, int start, int end) implements Expr {}

    /** {@code target := value}. */
    record NamedExpr(Name target, Expr value, int start, int end) implements Expr {}

    record BinOp(Expr left, BinaryOperator op, Expr right, int start, int end) implements Expr {}

    record UnaryOp(UnaryOperator op, Expr operand, int start, int end) implements Expr {}

    record Lambda(Parameters parameters, Expr body, int start, int end) implements Expr {}

    record IfExp(Expr test, Expr body, Expr orElse, int start, int end) implements Expr {}

    /** A dict display; a null key stands for {@code **value}. */
    record Dict(List<@Nullable Expr> keys, List<Expr> values, int start, int end) implements Expr {}

    record Set(List<Expr> elements, int start, int end) implements Expr {}

    record ListComp(Expr element, List<Comprehension> generators, int start, int end) implements Expr {}

    record SetComp(Expr element, List<Comprehension> generators, int start, int end) implements Expr {}

    record DictComp(Expr key, Expr value, List<Comprehension> generators, int start, int end) implements Expr {}

    record GeneratorExp(Expr element, List<Comprehension> generators, int start, int end) implements Expr {}

    record Await(Expr value, int start, int end) implements Expr {}

    record Yield(@Nullable Expr value, int start, int end) implements Expr {}

    record YieldFrom(Expr value, int start, int end) implements Expr {}

    /** {@code left ops[0] comparators[0] ops[1] comparators[1] ...}. */
    record Compare(Expr left, List<CompareOperator> ops, List<Expr> comparators, int start, int end) implements Expr {}

    /** A call; positional arguments may be {@link Starred}; {@code parenthesis} is the offset of its {@code (}. */
    record Call(Expr function, List<Expr> arguments, List<Keyword> keywords, int parenthesis, int start, int end)
            implements Expr {}

    /** An f-string (implicitly concatenated neighbours included): {@link Constant} text and {@link FormattedValue}. */
    record JoinedStr(List<Expr> values, int start, int end) implements Expr {}

    /** {@code {value!conversion:spec}}; conversion is {@code 's'}, {@code 'r'}, {@code 'a'} or 0. */
    record FormattedValue(Expr value, char conversion, @Nullable JoinedStr spec, int start, int end) implements Expr {}

    /** A literal; see {@link Literal}. */
    record Constant(Literal value, int start, int end) implements Expr {}

    /** {@code value.name}; {@code nameStart} is the offset of the name. */
    record Attribute(Expr value, String name, int nameStart, int start, int end) implements Expr {}

    /** {@code value[index]}; the index may be a {@link Slice} or a {@link Tuple} with slices in it. */
    record Subscript(Expr value, Expr index, int start, int end) implements Expr {}

    record Starred(Expr value, int start, int end) implements Expr {}

    /** A name; what it means is known when the scopes of its program have been found. */
    final class Name implements Expr {
        private final String id;
        private final int start;
        private final int end;
        Block.@Nullable Symbol symbol;

        Name(String id, int start, int end) {
            this.id = id;
            this.start = start;
            this.end = end;
        }

        public String id() {
            return id;
        }

        @Override
        public int start() {
            return start;
        }

        @Override
        public int end() {
            return end;
        }

        /** What the name means in the scope it stands in; null if no scope has been found for it. */
        public @Nullable Binding binding() {
            return symbol == null ? null : symbol.binding;
        }

        @Override
        public String toString() {
            return "Name[id=" + id + ", start=" + start + ", end=" + end + "]";
        }
    }

    record ListExpr(List<Expr> elements, int start, int end) implements Expr {}

    record Tuple(List<Expr> elements, int start, int end) implements Expr {}

    record Slice(@Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step, int start, int end) implements Expr {}

    /** {@code for target in iterable if ...}, one clause of a comprehension. */
    record Comprehension(Expr target, Expr iterable, List<Expr> conditions, boolean async, int start, int end)
            implements SyntaxNode {}

    /** {@code name=value} in a call or class header; a null name stands for {@code **value}. */
    record Keyword(@Nullable String name, Expr value, int start, int end) implements SyntaxNode {}
}
