"""Pratt parser with its own error type and a tree-walking evaluator."""
from __future__ import annotations
import enum
import math
import operator
from dataclasses import dataclass
from typing import Callable, NamedTuple, Union


class Kind(enum.Enum):
    NUM, NAME, OP, END = range(4)

    @classmethod
    def _missing_(cls, value):
        return cls.END


class Token(NamedTuple):
    kind: Kind
    text: str
    pos: int


class ParseError(SyntaxError):
    def __init__(self, msg: str, src: str, pos: int):
        super().__init__(msg, ("<expr>", 1, pos + 1, src, 1, pos + 2))


@dataclass(frozen=True)
class Num:
    value: float


@dataclass(frozen=True)
class Var:
    name: str


@dataclass(frozen=True)
class Unary:
    op: str
    arg: Expr


@dataclass(frozen=True)
class Binary:
    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True)
class Call:
    fn: str
    args: tuple[Expr, ...]


Expr = Union[Num, Var, Unary, Binary, Call]
POWER = {"+": (10, 11), "-": (10, 11), "*": (20, 21), "/": (20, 21), "%": (20, 21), "^": (31, 30), "=": (5, 6), "<": (5, 6)}
OPS: dict[str, Callable] = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod, "^": operator.pow, "=": operator.eq, "<": operator.lt}


def tokens(src: str):
    i = 0
    while i < len(src):
        c = src[i]
        j = i + 1
        if c.isspace():
            i = j
            continue
        if c.isdigit() or c == ".":
            while j < len(src) and (src[j].isdigit() or src[j] == "."):
                j += 1
            yield Token(Kind.NUM, src[i:j], i)
        elif c.isidentifier():
            while j < len(src) and src[i:j + 1].isidentifier():
                j += 1
            yield Token(Kind.NAME, src[i:j], i)
        elif c in "+-*/%^()=<,":
            yield Token(Kind.OP, c, i)
        else:
            raise ParseError(f"unexpected {c!r}", src, i)
        i = j
    yield Token(Kind.END, "", len(src))


class Parser:
    def __init__(self, src):
        self.src, self.toks, self.i = src, list(tokens(src)), 0

    @property
    def cur(self):
        return self.toks[self.i]

    def eat(self, text=None):
        t = self.cur
        if text is not None and t.text != text:
            raise ParseError(f"expected {text!r}, got {t.text or 'end'!r}", self.src, t.pos)
        self.i += 1
        return t

    def expr(self, least=0) -> Expr:
        match self.eat():
            case Token(Kind.NUM, text):
                left = Num(float(text))
            case Token(Kind.NAME, text) if self.cur.text == "(":
                self.eat("(")
                args = []
                while self.cur.text != ")":
                    args.append(self.expr())
                    if self.cur.text == ",":
                        self.eat()
                self.eat(")")
                left = Call(text, tuple(args))
            case Token(Kind.NAME, text):
                left = Var(text)
            case Token(text="(" as _):
                left = self.expr()
                self.eat(")")
            case Token(Kind.OP, "-" | "+" as op):
                left = Unary(op, self.expr(25))
            case Token(pos=p, text=t):
                raise ParseError(f"cannot start with {t!r}", self.src, p)
        while (t := self.cur).text in POWER and POWER[t.text][0] >= least:
            self.eat()
            left = Binary(t.text, left, self.expr(POWER[t.text][1]))
        return left


def evaluate(e: Expr, env: dict):
    match e:
        case Num(v):
            return v
        case Var(n):
            try:
                return env[n]
            except KeyError as k:
                raise NameError(f"unknown variable {n}") from k
        case Unary("-", a):
            return -evaluate(a, env)
        case Unary(_, a):
            return evaluate(a, env)
        case Binary(op, l, r):
            return OPS[op](evaluate(l, env), evaluate(r, env))
        case Call(fn, args):
            return getattr(math, fn)(*(evaluate(a, env) for a in args))


env = {"x": 3, "y": 4, "π": math.pi}
for src in ("1 + 2 * 3", "2 ^ 3 ^ 2", "-x ^ 2", "hypot(x, y)", "(1+2", "4 $ 5", "z + 1", "1 / (x - 3)", "sqrt(-1)", "sin(π / 2) = 1", "* 3", "frob(1)", "1..2", "pow()"):
    try:
        p = Parser(src)
        tree = p.expr()
        p.eat("")
        print(f"{src:<14} {evaluate(tree, env)!r:<12} {tree}"[:150])
    except ParseError as e:
        print(f"{src:<14} {type(e).__name__}: {e} at {e.offset}\n    {e.text}\n    {' ' * (e.offset - 1)}^")
    except Exception as e:
        print(f"{src:<14} {type(e).__name__}: {e} (cause {e.__cause__!r})")
raise ParseError("final", "a b c", 2)
