"""Tokenizer, Pratt parser and evaluator for a small formula language."""
import math
import operator as op
import re
from dataclasses import make_dataclass
from typing import NamedTuple

Token = NamedTuple("Token", [("kind", str), ("text", str), ("pos", int)])
SPEC = [("NUM", r"\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+"), ("NAME", r"[A-Za-z_]\w*"), ("STR", r'"[^"]*"'),
        ("OP", r"\*\*|[-+*/%^(),=<>!]=?"), ("WS", r"\s+"), ("BAD", r".")]
MASTER = re.compile("|".join(f"(?P<{n}>{p})" for n, p in SPEC))
def tokenize(src):
    for m in MASTER.finditer(src):
        if m.lastgroup == "BAD":
            raise SyntaxError(f"unexpected {m.group()!r} at column {m.start() + 1}")
        if m.lastgroup != "WS":
            yield Token(m.lastgroup, m.group(), m.start())
    yield Token("END", "", len(src))
Num, Var = make_dataclass("Num", ["value"], frozen=True), make_dataclass("Var", [("name", str)], frozen=True)
Unary = make_dataclass("Unary", ["op", "arg"], frozen=True)
Bin = make_dataclass("Bin", ["op", "left", "right"], frozen=True)
Call = make_dataclass("Call", [("fn", str), ("args", tuple)], frozen=True)
OPS = {"+": op.add, "-": op.sub, "*": op.mul, "/": op.truediv, "%": op.mod, "<": op.lt, ">": op.gt, "==": op.eq,
       "**": op.pow, "^": op.pow}
PREC = {"<": 5, ">": 5, "==": 5, "+": 10, "-": 10, "*": 20, "/": 20, "%": 20, "**": 40, "^": 40}
class Parser:
    def __init__(self, src):
        self.toks = list(tokenize(src))
        self.i = 0
    def next(self, expect=None):
        t = self.peek
        if expect and t.text != expect:
            raise SyntaxError(f"expected {expect!r} but got {t.text or 'end of input'!r} at column {t.pos + 1}")
        self.i += 1
        return t
    @property
    def peek(self):
        return self.toks[self.i]
    def parse(self, rbp=0):
        match self.next():
            case Token("NUM", text): left = Num(float(text))
            case Token("NAME", name) if self.peek.text == "(":
                self.next("(")
                args = []
                while self.peek.text != ")":
                    args.append(self.parse())
                    if self.peek.text != ")":
                        self.next(",")
                self.next(")")
                left = Call(name, tuple(args))
            case Token("NAME", name): left = Var(name)
            case Token(_, "-" | "+" as op): left = Unary(op, self.parse(30))
            case Token(_, "("):
                left = self.parse()
                self.next(")")
            case t:
                raise SyntaxError(f"unexpected {t.text or 'end of input'!r} at column {t.pos + 1}")
        while (prec := PREC.get(self.peek.text, 0)) > rbp:
            op = self.next().text
            left = Bin(op, left, self.parse(prec - (op in ("**", "^"))))
        return left
def evaluate(node, env):
    match node:
        case Num(v): return v
        case Var(n): return env[n]
        case Unary("-", a): return -evaluate(a, env)
        case Unary(_, a): return evaluate(a, env)
        case Call("if", (c, a, b)): return evaluate(a if evaluate(c, env) else b, env)
        case Call(fn, args): return env[fn](*(evaluate(a, env) for a in args))
        case Bin(op, l, r):
            x, y = evaluate(l, env), evaluate(r, env)
            return OPS[op](x, y)
env = {"pi": math.pi, "rate": 0.19, "net": 250.0, "max": max, "sqrt": math.sqrt, "round": lambda x, n=0: round(x, int(n))}
for src in ["1 + 2 * 3", "2 ** 3 ** 2", "-2 ^ 2", "(1+2)*-3", "round(net * (1 + rate), 2)", "if(net > 100, net % 7, 0)",
            "max(1, 2.5, sqrt(16))", "1 / 0", "1 +", "foo * 2", "3 $ 4", "max(1, 2", "sqrt(-1)", "1e3 - .5 == 999.5", "((2))"]:
    try:
        print(f"{src:<28} = {evaluate(Parser(src).parse(), env)!r}")
    except (SyntaxError, ZeroDivisionError, KeyError, ValueError) as e:
        print(f"{src:<28} ! {type(e).__name__}: {e}")
print(Parser("a - f(1, b)").parse())
