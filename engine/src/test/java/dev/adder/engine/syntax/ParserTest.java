package dev.adder.engine.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Trees of small programs, as CPython's {@code ast} shapes them. */
class ParserTest {
    private static String expression(String text) {
        return TreeDump.of(Parser.parseExpression(Source.of("<string>", text)));
    }

    private static String statement(String text) {
        return TreeDump.of(Parser.parseModule(Source.of("program.py", text)).body().getFirst());
    }

    private static String positions(String text) {
        return TreeDump.withPositions(Parser.parseModule(Source.of("program.py", text)).body().getFirst());
    }

    @Test
    void precedence() {
        assertEquals("BinOp(Name(a) ADD BinOp(Name(b) MULT Name(c)))", expression("a + b * c"));
        assertEquals("BinOp(BinOp(Name(a) SUB Name(b)) SUB Name(c))", expression("a - b - c"));
        assertEquals("BinOp(Name(a) POW UnaryOp(MINUS BinOp(Name(b) POW Name(c))))", expression("a ** -b ** c"));
        assertEquals("UnaryOp(MINUS BinOp(Name(a) POW 2))", expression("-a ** 2"));
        assertEquals("UnaryOp(NOT Compare(Name(a) [EQ] [Name(b)]))", expression("not a == b"));
        assertEquals("BoolOp(false [Name(a) BoolOp(true [Name(b) Name(c)]) Name(d)])", expression("a or b and c or d"));
        assertEquals("Compare(Name(a) [LT IS_NOT NOT_IN] [Name(b) Name(c) Name(d)])",
                expression("a < b is not c not in d"));
        assertEquals("BinOp(Name(a) BIT_OR BinOp(Name(b) BIT_XOR BinOp(Name(c) BIT_AND BinOp(Name(d) L_SHIFT 1))))",
                expression("a | b ^ c & d << 1"));
        assertEquals("IfExp(Name(b) Name(a) IfExp(Name(d) Name(c) Name(e)))", expression("a if b else c if d else e"));
        assertEquals("Await(Attribute(Name(a) b))", expression("await a.b"));
    }

    @Test
    void displaysAndCalls() {
        assertEquals("Tuple([])", expression("()"));
        assertEquals("Tuple([Name(a)])", expression("a,"));
        assertEquals("Name(a)", expression("(a)"));
        assertEquals("Dict([Name(a) -] [1 Name(b)])", expression("{a: 1, **b,}"));
        assertEquals("Set([Starred(Name(a)) NamedExpr(Name(b) 1)])", expression("{*a, b := 1}"));
        assertEquals("Call(Name(f) [Starred(Name(a)) Name(b)] [Keyword(c 1) Keyword(- Name(d))])",
                expression("f(*a, b, c=1, **d)"));
        assertEquals("Call(Name(f) [GeneratorExp(Name(x) [Comprehension(Name(x) Name(y) [Name(z)] false)])] [])",
                expression("f(x for x in y if z)"));
        assertEquals("Subscript(Name(a) Tuple([Slice(1 - 2) Starred(Name(b)) Slice(- - -)]))",
                expression("a[1::2, *b, :]"));
        assertEquals("DictComp(Name(a) Name(b) [Comprehension(Tuple([Name(a) Name(b)]) Name(c) [] true)])",
                expression("{a: b async for a, b in c}"));
    }

    @Test
    void strings() {
        assertEquals("'ab\nc'", expression("'a' 'b\\n' \"\"\"c\"\"\""));
        assertEquals("'\\d\\'", expression("r'\\d' '\\\\'"));
        assertEquals("'\\d 😀 é'", expression("'\\d \\N{GRINNING FACE} \\xe9'"));
        assertEquals("b'\u00ff\\d'", expression("b'\\xff\\d'"));
        assertEquals("JoinedStr(['a{' FormattedValue(Name(b) r JoinedStr(['>' FormattedValue(Name(c) - -)])) 'd'])",
                expression("f'a{{{b!r:>{c}}' 'd'"));
        assertEquals("JoinedStr(['x = ' FormattedValue(Name(x) r -)])", expression("f'{x = }'"));
        assertEquals("JoinedStr([FormattedValue(Subscript(Name(a) 'b') - -)])", expression("f'{a['b']}'"));
        assertEquals("JoinedStr([])", expression("f''"));
    }

    @Test
    void numbers() {
        assertEquals("1000", expression("1_000"));
        assertEquals("255", expression("0x_fF"));
        assertEquals("511", expression("0o777"));
        assertEquals("5", expression("0b1_01"));
        assertEquals("100000.0", expression("1_0e4"));
        assertEquals("2.5j", expression("2.5j"));
        assertEquals("0", expression("00"));
        assertEquals("18446744073709551616", expression("0x10000000000000000"));
    }

    @Test
    void statements() {
        assertEquals("Assign([Name(a) Tuple([Name(b) Starred(Name(c))])] Name(d))", statement("a = b, *c = d"));
        assertEquals("AnnAssign(Name(a) Name(int) - true)", statement("a: int"));
        assertEquals("AnnAssign(Name(a) Name(int) 1 false)", statement("(a): int = 1"));
        assertEquals("AugAssign(Attribute(Name(a) b) FLOOR_DIV 2)", statement("a.b //= 2"));
        assertEquals("ImportFrom(a.b [Alias(c d) Alias(e -)] 3)", statement("from ...a.b import (c as d, e,)"));
        assertEquals("If(Name(a) [Pass()] [If(Name(b) [Pass()] [Break()])])",
                statement("if a: pass\nelif b: pass\nelse: break"));
        assertEquals("Try([Pass()] [ExceptHandler(Name(E) e [Pass()])] [Pass()] [Pass()] true)",
                statement("try: pass\nexcept* E as e: pass\nelse: pass\nfinally: pass"));
        assertEquals("With([WithItem(Name(a) Name(b)) WithItem(Name(c) -)] [Pass()] false)",
                statement("with (a as b, c,): pass"));
        assertEquals("With([WithItem(Tuple([Name(a) Name(b)]) Name(c))] [Pass()] false)",
                statement("with (a, b) as c: pass"));
        assertEquals("FunctionDef(f Parameters([Parameter(a - -)] [Parameter(b - 1)] Parameter(c - -)"
                + " [Parameter(d Name(int) -)] Parameter(e - -)) [Pass()] [Name(x)] Name(r) [] true)",
                statement("@x\nasync def f(a, /, b=1, *c, d: int, **e) -> r: pass"));
        assertEquals("ClassDef(A [Name(B)] [Keyword(m Name(M))] [Pass()] [] [TypeParameter(TYPE_VAR T Name(int) -)"
                + " TypeParameter(TYPE_VAR_TUPLE Ts - -) TypeParameter(PARAM_SPEC P - -)])",
                statement("class A[T: int, *Ts, **P](B, m=M): pass"));
        assertEquals("TypeAlias(Name(X) [TypeParameter(TYPE_VAR T - -)] Name(T))", statement("type X[T] = T"));
    }

    @Test
    void softKeywordsAreNames() {
        assertEquals("Assign([Name(match)] Name(case))", statement("match = case"));
        assertEquals("ExprStmt(Call(Name(match) [Name(x)] []))", statement("match(x)"));
        assertEquals("AnnAssign(Subscript(Name(match) Name(x)) Name(y) - false)", statement("match[x]: y"));
        assertEquals("ExprStmt(Compare(Name(type) [IN] [Name(_)]))", statement("type in _"));
    }

    @Test
    void patterns() {
        assertEquals("Match(Tuple([Name(x) Name(y)]) [MatchCase(MatchSequence([MatchAs(- a) MatchStar(-)]) Name(g)"
                + " [Pass()])])", statement("match x, y:\n    case a, *_ if g: pass"));
        assertEquals("Match(Name(x) [MatchCase(MatchOr([MatchValue(UnaryOp(MINUS 1)) MatchSingleton(NONE)"
                + " MatchValue(Attribute(Name(a) b))]) - [Pass()])])",
                statement("match x:\n    case -1 | None | a.b: pass"));
        assertEquals("Match(Name(x) [MatchCase(MatchMapping(['k'] [MatchAs(MatchClass(Name(A) [MatchAs(- -)] [n]"
                + " [MatchValue(BinOp(1 ADD 2.0j))]) v)] rest) - [Pass()])])",
                statement("match x:\n    case {'k': A(_, n=1 + 2j) as v, **rest}: pass"));
    }

    @Test
    void positionsAreOffsets() {
        assertEquals("ExprStmt@0-13(BinOp@0-13(Name@1-2(a) ADD Call@6-13(Name@6-9(éf) [Name@11-12(b)] [])))",
                positions("(a) + é𝐟( b)"));
        assertEquals("Assign@0-14([Name@0-1(x)] JoinedStr@4-14([Constant@6-8('a ')"
                + " FormattedValue@8-13(Name@9-10(b) r -)]))", positions("x = f'a {b!r}'"));
        assertEquals("If@0-21(Name@3-4(a) [Pass@6-10()] [Pass@17-21()])", positions("if a: pass\nelse: pass"));
    }

    @Test
    void identifiersAreNormalised() {
        assertEquals("Name(file)", expression("ﬁle"));
        assertEquals("Name(x1)", expression("𝐱1"));
    }

    @Test
    void ticksCanStopIt() {
        Source source = Source.of("program.py", "x = 1\n".repeat(10_000));
        AtomicInteger ticks = new AtomicInteger();
        assertThrows(ArithmeticException.class, () -> Parser.parseModule(source, () -> {
            if (ticks.incrementAndGet() == 5) throw new ArithmeticException();
        }));
    }
}
