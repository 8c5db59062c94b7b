"""Invoices with validation, tax groups and a ledger."""
from __future__ import annotations
from dataclasses import dataclass, field, asdict, replace, fields
from decimal import Decimal, ROUND_HALF_EVEN, InvalidOperation
from collections import defaultdict, Counter
from itertools import groupby, accumulate
from functools import reduce, total_ordering
import operator

CENT = Decimal("0.01")

class InvoiceError(Exception):
    def __init__(self, code: str, detail: str, *, line: int | None = None):
        super().__init__(f"[{code}] {detail}")
        self.code, self.detail, self.line = code, detail, line

@total_ordering
@dataclass(frozen=True, slots=True, eq=True)
class Money:
    amount: Decimal
    currency: str = "EUR"
    def __post_init__(self):
        if not isinstance(self.amount, Decimal):
            object.__setattr__(self, "amount", Decimal(str(self.amount)))
    def __add__(self, other: Money) -> Money:
        if not isinstance(other, Money): return NotImplemented
        if self.currency != other.currency: raise InvoiceError("CUR", f"{self.currency} != {other.currency}")
        return replace(self, amount=self.amount + other.amount)
    def __radd__(self, other): return self if other == 0 else NotImplemented
    def __mul__(self, k): return replace(self, amount=(self.amount * Decimal(str(k))).quantize(CENT, ROUND_HALF_EVEN))
    __rmul__ = __mul__
    def __lt__(self, other): return (self.currency, self.amount) < (other.currency, other.amount)
    def __format__(self, spec): return f"{self.amount:{spec or ',.2f'}} {self.currency}"
    def __str__(self): return format(self)

@dataclass
class Line:
    sku: str
    qty: int
    price: Money
    tax: Decimal = Decimal("0.19")
    tags: list[str] = field(default_factory=list, compare=False, repr=False)
    @property
    def net(self) -> Money: return self.price * self.qty
    @property
    def gross(self) -> Money: return self.net * (1 + self.tax)

@dataclass
class Invoice:
    number: str
    lines: list[Line] = field(default_factory=list)
    _total: Money | None = field(default=None, init=False, repr=False)
    def __iadd__(self, line):
        if line.qty <= 0: raise InvoiceError("QTY", f"bad quantity {line.qty!r} for {line.sku}", line=len(self.lines) + 1)
        self.lines.append(line); self._total = None; return self
    @property
    def total(self):
        if self._total is None: self._total = sum(l.gross for l in self.lines)
        return self._total
    def by_tax(self):
        key = operator.attrgetter("tax")
        return {t: reduce(operator.add, (l.net for l in g)) for t, g in groupby(sorted(self.lines, key=key), key)}

inv = Invoice("2024-001")
inv += Line("A-1", 3, Money("19.99"), tags=["x"])
inv += Line("B-7", 10, Money(0.335), Decimal("0.07"))
inv += Line("C-3", 1, Money(1249), Decimal("0.07"))
for bad in (Line("Z", 0, Money(1)), Line("Y", 1, Money(1, "USD"))):
    try:
        inv += bad
        print(inv.total)
    except InvoiceError as e:
        print(type(e).__name__, e, e.code, e.line)
        if e.code == "CUR": inv.lines.pop(); inv._total = None
print(f"{'sku':<6}|{'qty':>4}|{'net':>16}|{'gross':>16}")
for l in inv.lines: print(f"{l.sku:<6}|{l.qty:>4}|{l.net!s:>16}|{l.gross!s:>16}")
print(inv.total, {str(k): str(v) for k, v in inv.by_tax().items()})
print(sorted(l.price for l in inv.lines)[0], max(inv.lines, key=lambda l: l.net).sku, Money(5) >= Money(5), Money(5) != Money("5.00"))
print(inv.lines[0], [f.name for f in fields(Line)], asdict(inv.lines[0]))
print(list(accumulate((l.qty for l in inv.lines), initial=0)), Counter(t for l in inv.lines for t in l.tags))
try: inv.lines[0].price.amount = 5
except AttributeError as e: print(type(e).__name__, e)
try: Money("abc")
except InvalidOperation as e: print(type(e).__name__, e)
print(Money(1) + 5)
# ---
"""A small language: tokens, precedence climbing, closures, errors with places."""
import re
from dataclasses import dataclass
from typing import Any, Callable, Iterator, NamedTuple

class Token(NamedTuple):
    kind: str; text: str; pos: int

SPEC = [("num", r"\d+(\.\d+)?"), ("name", r"[A-Za-z_]\w*"), ("op", r"\*\*|[-+*/%<>=!]=?|[(),]"), ("ws", r"\s+"), ("bad", r".")]
MASTER = re.compile("|".join(f"(?P<{k}>{p})" for k, p in SPEC))

class LangError(Exception):
    def __init__(self, msg, pos): super().__init__(msg); self.pos = pos
    def show(self, src): return f"{src}\n{' ' * self.pos}^ {self}"

def tokens(src: str) -> Iterator[Token]:
    for m in MASTER.finditer(src):
        match m.lastgroup:
            case "ws": continue
            case "bad": raise LangError(f"unexpected {m.group()!r}", m.start())
            case kind: yield Token(kind, m.group(), m.start())
    yield Token("end", "", len(src))

PREC = {"or": 1, "and": 2, "==": 3, "!=": 3, "<": 3, ">": 3, "<=": 3, ">=": 3, "+": 4, "-": 4, "*": 5, "/": 5, "%": 5, "**": 7}
FUNCS: dict[str, Callable[[Any, Any], Any]] = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "%": lambda a, b: a % b, "**": lambda a, b: a ** b, "==": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b}

class Parser:
    def __init__(self, src): self.src, self.toks, self.cur = src, tokens(src), None; self.next()
    def next(self): old, self.cur = self.cur, next(self.toks); return old
    def accept(self, *texts):
        if self.cur.text in texts and self.cur.kind != "num": return self.next()
    def expect(self, text):
        if not (t := self.accept(text)): raise LangError(f"expected {text!r}, got {self.cur.text or 'end'!r}", self.cur.pos)
        return t
    def expr(self, level=1):
        left = self.unary()
        while (p := PREC.get(self.cur.text, 0)) >= level:
            op = self.next()
            right = self.expr(p if op.text == "**" else p + 1)
            left = ("bin", op, left, right)
        return left
    def unary(self):
        if op := self.accept("-"): return ("neg", op, self.expr(6))
        if self.accept("fn"):
            self.expect("("); params = []
            while not self.accept(")"):
                params.append(self.next().text); self.accept(",")
            return ("fn", params, self.expr())
        if self.accept("if"):
            c = self.expr(); self.expect("then"); a = self.expr(); self.expect("else"); return ("if", c, a, self.expr())
        if self.accept("let"):
            n = self.next().text; self.expect("="); v = self.expr(); self.expect("in"); return ("let", n, v, self.expr())
        return self.postfix()
    def postfix(self):
        if self.accept("("): e = self.expr(); self.expect(")")
        elif self.cur.kind == "num": e = ("num", float(t) if "." in (t := self.next().text) else int(t))
        elif self.cur.kind == "name": e = ("var", self.next())
        else: raise LangError(f"unexpected {self.cur.text or 'end'!r}", self.cur.pos)
        while at := self.accept("("):
            args = []
            while not self.accept(")"): args.append(self.expr()); self.accept(",")
            e = ("call", at, e, args)
        return e

def run(node, env):
    match node:
        case ("num", v): return v
        case ("var", Token(text=n, pos=p)):
            try: return env[n]
            except KeyError: raise LangError(f"unknown name {n}", p) from None
        case ("neg", _, e): return -run(e, env)
        case ("bin", Token(text="and"), a, b): return run(a, env) and run(b, env)
        case ("bin", Token(text="or"), a, b): return run(a, env) or run(b, env)
        case ("bin", Token(_, op, p), a, b):
            try: return FUNCS[op](run(a, env), run(b, env))
            except (ZeroDivisionError, TypeError) as e: raise LangError(f"{type(e).__name__}: {e}", p) from e
        case ("if", c, a, b): return run(a if run(c, env) else b, env)
        case ("let", n, v, body):
            inner = dict(env); inner[n] = run(v, inner)
            if callable(inner[n]): inner[n].env[n] = inner[n]
            return run(body, inner)
        case ("fn", ps, body): return Closure(ps, body, dict(env))
        case ("call", at, f, args):
            fn = run(f, env)
            if not callable(fn): raise LangError(f"{fn!r} is not a function", at.pos)
            return fn(*(run(a, env) for a in args))
@dataclass
class Closure:
    params: list; body: tuple; env: dict
    def __call__(self, *args):
        if len(args) != len(self.params): raise TypeError(f"takes {len(self.params)}, got {len(args)}")
        return run(self.body, self.env | dict(zip(self.params, args)))
    def __repr__(self): return f"<fn/{len(self.params)}>"
for src in ("1 + 2 * 3 ** 2 ** 0 - -4", "let f = fn(n) if n < 2 then 1 else n * f(n - 1) in f(20)", "(fn(a, b) a % b)(17, 5)", "1 +", "2 * (3", "x + 1", "let x = 2 in x(3)", "1 / (2 - 2)", "3 $ 4", "let k = fn(x) fn(y) x + y in k(1)(2.5)", "1 < 2 and 2 < 3 or 0", "fn(x) x", "-2 ** 2", "10 - 3 - 2"):
    try:
        p = Parser(src); tree = p.expr()
        if p.cur.kind != "end": raise LangError(f"left over {p.cur.text!r}", p.cur.pos)
        print(src, "=", run(tree, {"pi": 3.14}))
    except LangError as e: print(e.show(src), "|", repr(e.__cause__))
print(run(Parser("(fn(a) a)(1, 2)").expr(), {}))
# ---
"""Validated models by descriptors and a metaclass, with generated help."""
import inspect
class Field:
    counter = 0
    def __init__(self, kind, *, default=..., check=None, doc=""):
        self.kind, self.default, self.check, self.__doc__ = kind, default, check, doc
        Field.counter += 1; self.order = Field.counter
    def __set_name__(self, owner, name): self.name, self.slot = name, f"_{name}"
    def __get__(self, obj, owner=None):
        if obj is None: return self
        try: return getattr(obj, self.slot)
        except AttributeError:
            if self.default is ...: raise AttributeError(f"{type(obj).__name__}.{self.name} is not set") from None
            return self.default() if callable(self.default) else self.default
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name}: expected {self.kind.__name__ if isinstance(self.kind, type) else self.kind}, got {type(value).__name__}")
        if self.check and not self.check(value): raise ValueError(f"{self.name}: {value!r} fails {self.check.__name__}")
        setattr(obj, self.slot, value)
    def __repr__(self): return f"Field({self.name}#{self.order})"
class ModelMeta(type):
    def __new__(mcs, name, bases, ns, /, abstract=False, **kw):
        cls = super().__new__(mcs, name, bases, ns, **kw)
        cls._fields = {k: v for b in reversed(cls.__mro__) for k, v in vars(b).items() if isinstance(v, Field)}
        if not abstract:
            ps = [inspect.Parameter(n, inspect.Parameter.KEYWORD_ONLY, default=inspect.Parameter.empty if f.default is ... else f.default) for n, f in cls._fields.items()]
            cls.__signature__ = inspect.Signature(ps)
        cls._abstract = abstract
        return cls
    def __call__(cls, **kw):
        if cls._abstract: raise TypeError(f"{cls.__name__} is abstract")
        bound = cls.__signature__.bind(**kw)
        self = cls.__new__(cls)
        for k, v in bound.arguments.items(): setattr(self, k, v)
        if hasattr(self, "validate"): self.validate()
        return self
    def __iter__(cls): return iter(cls._fields)
    def __contains__(cls, n): return n in cls._fields
    def __getitem__(cls, n): return cls._fields[n]
class Model(metaclass=ModelMeta, abstract=True):
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in type(self))})"
    def __eq__(self, o): return type(self) is type(o) and all(getattr(self, n) == getattr(o, n) for n in type(self))
    def __or__(self, changes): return type(self)(**({n: getattr(self, n) for n in type(self)} | changes))
def positive(x): return x > 0
class Item(Model):
    name = Field(str, doc="what it is")
    count = Field(int, default=1, check=positive)
class Boxed(Item):
    size = Field((int, float), default=0.5)
    tags = Field(list, default=list)
    def validate(self):
        if self.count > 100 and self.size > 1: raise ValueError("too much")
for make in (lambda: Item(name="a"), lambda: Item(), lambda: Item(name=1), lambda: Item(name="a", count=0), lambda: Item(name="a", foo=1), lambda: Model(), lambda: Boxed(name="b", count=200, size=2), lambda: Boxed(name="b", size="x"), lambda: Boxed(name="b") | {"count": 5}, lambda: Item("a"), lambda: Boxed(name="q") == Boxed(name="q"), lambda: Item(name="q") != Boxed(name="q"), lambda: list(Boxed), lambda: "size" in Boxed, lambda: Boxed["size"], lambda: Boxed.name, lambda: inspect.signature(Item), lambda: str(inspect.signature(Boxed)), lambda: Item.name.__doc__, lambda: hash(Item(name="a")), lambda: Boxed(name="t").tags is Boxed(name="t").tags, lambda: vars(Item(name="a", count=3)), lambda: [c.__name__ for c in Boxed.__mro__], lambda: type(Boxed).__name__):
    try: print(make())
    except Exception as e: print(type(e).__name__, "-", e)
Item.__new__(Item).name
# ---
"""Generators in a pipeline, a coroutine scheduler, and retries."""
import functools, contextlib, heapq, itertools, random
from collections import deque
def pipeline(*stages):
    return functools.reduce(lambda data, stage: stage(data), stages)
def chunked(n):
    def stage(it):
        it = iter(it)
        while batch := list(itertools.islice(it, n)): yield batch
    return stage
def tap(log):
    def stage(it):
        for x in it: log.append(x); yield x
        log.append("end")
    return stage
log = []
print(list(pipeline(range(7), lambda it: (x * x for x in it if x % 2 == 0), tap(log), chunked(3))), log)
class Scheduler:
    def __init__(self): self.queue, self.time, self.ids, self.log = [], 0, itertools.count(1), []
    def spawn(self, gen, at=0): heapq.heappush(self.queue, (self.time + at, next(self.ids), gen))
    def run(self):
        while self.queue:
            self.time, i, gen = heapq.heappop(self.queue)
            try: cmd = next(gen)
            except StopIteration as stop: self.log.append((self.time, "done", i, stop.value)); continue
            except Exception as e: self.log.append((self.time, "failed", i, repr(e))); continue
            match cmd:
                case ("sleep", (int() | float()) as t): self.spawn(gen, t)
                case ("spawn", other): self.spawn(other); self.spawn(gen)
                case ("kill",): gen.close()
                case _: gen.throw(ValueError(f"bad command {cmd!r}"))
def worker(n, steps, out):
    try:
        for i in range(steps):
            out.append(f"{n}{i}")
            yield "sleep", n
        return n * steps
    finally: out.append(f"{n}!")
def boss(out):
    yield "spawn", worker(2, 2, out)
    yield "spawn", worker(1, 3, out)
    r = yield from worker(5, 1, out)
    out.append(("boss", r))
    yield "kill",
def rude():
    try: yield "what"
    except ValueError as e: print("told:", e); yield
out = []; s = Scheduler(); s.spawn(boss(out)); s.spawn(rude(), 3); s.run()
print(out); print(*s.log, sep="\n")
def retry(times, *kinds, backoff=lambda n: 2 ** n):
    def deco(f):
        @functools.wraps(f)
        def wrapper(*a, **k):
            errors = []
            for n in range(times):
                try: return f(*a, **k)
                except kinds as e: e.add_note(f"attempt {n + 1}, wait {backoff(n)}"); errors.append(e)
            raise ExceptionGroup(f"{f.__name__} failed {times} times", errors)
        wrapper.tries = times
        return wrapper
    return deco
random.seed(4)
@retry(3, ValueError, KeyError)
def flaky(p):
    "sometimes"
    if (r := random.random()) < p: raise (ValueError if r < p / 2 else KeyError)(round(r, 3))
    return round(r, 3)
print(flaky.__name__, flaky.__doc__, flaky.tries, [flaky(0.3) for _ in range(5)])
@contextlib.contextmanager
def journal(name, sink):
    sink.append(f"+{name}")
    try: yield sink.append
    except* KeyError as eg: sink.append(f"swallowed {len(eg.exceptions)}")
    finally: sink.append(f"-{name}")
sink = []
with contextlib.ExitStack() as stack:
    put = stack.enter_context(journal("a", sink)); stack.callback(sink.append, "cb"); stack.push(lambda *e: sink.append(e[0] and e[0].__name__) or False)
    put("body"); raise ExceptionGroup("x", [KeyError(1), KeyError(2)])
print(sink)
flaky(2)
# ---
"""Matrices, vectors and polynomials: operators in every form."""
from fractions import Fraction
from numbers import Number
from itertools import zip_longest
import math
class Matrix:
    __slots__ = ("rows",)
    __hash__ = None
    def __init__(self, rows):
        self.rows = [list(map(Fraction, r)) for r in rows]
        if len({len(r) for r in self.rows}) > 1: raise ValueError(f"ragged: {[len(r) for r in self.rows]}")
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0]) if self.rows else 0
    def __getitem__(self, key):
        match key:
            case (int(i), int(j)): return self.rows[i][j]
            case (slice() as a, slice() as b): return Matrix([r[b] for r in self.rows[a]])
            case int(i): return tuple(self.rows[i])
            case (slice() as a, int(j)): return tuple(r[j] for r in self.rows[a])
        raise TypeError(f"bad index {key!r}")
    def __setitem__(self, key, v): i, j = key; self.rows[i][j] = Fraction(v)
    def __matmul__(self, o):
        if not isinstance(o, Matrix): return NotImplemented
        if self.shape[1] != o.shape[0]: raise ValueError(f"{self.shape} @ {o.shape}")
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __mul__(self, k): return Matrix([[x * k for x in r] for r in self.rows]) if isinstance(k, Number) else NotImplemented
    __rmul__ = __mul__
    def __imul__(self, k): self.rows = (self * k).rows; return self
    def __add__(self, o): return Matrix([[a + b for a, b in zip(r, s, strict=True)] for r, s in zip(self.rows, o.rows, strict=True)]) if isinstance(o, Matrix) else NotImplemented
    def __neg__(self): return -1 * self
    def __sub__(self, o): return self + -o
    def __pow__(self, n, mod=None):
        if n < 0: return (~self) ** -n
        r, b = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1: r = r @ b
            b, n = b @ b, n >> 1
        return r if mod is None else Matrix([[x % mod for x in row] for row in r.rows])
    def __invert__(self):
        n = len(self.rows); a = [r + list(e) for r, e in zip([r[:] for r in self.rows], Matrix.identity(n).rows)]
        for i in range(n):
            p = next((k for k in range(i, n) if a[k][i]), None)
            if p is None: raise ZeroDivisionError("singular matrix")
            a[i], a[p] = a[p], a[i]; a[i] = [x / a[i][i] for x in a[i]]
            for k in range(n):
                if k != i: a[k] = [x - a[k][i] * y for x, y in zip(a[k], a[i])]
        return Matrix([r[n:] for r in a])
    def __abs__(self): 
        if self.shape == (1, 1): return self.rows[0][0]
        return sum((-1) ** j * x * abs(Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]])) for j, x in enumerate(self.rows[0]))
    def __eq__(self, o): return self.rows == o.rows if isinstance(o, Matrix) else NotImplemented
    def __bool__(self): return any(any(r) for r in self.rows)
    def __len__(self): return math.prod(self.shape)
    def __iter__(self): return (x for r in self.rows for x in r)
    def __contains__(self, x): return any(x in r for r in self.rows)
    def __reversed__(self): return (x for r in reversed(self.rows) for x in reversed(r))
    def __format__(self, spec): return "\n".join(" ".join(f"{str(x):{spec or '>6'}}" for x in r) for r in self.rows)
    def __repr__(self): return f"Matrix({[[str(x) for x in r] for r in self.rows]})"
    def __round__(self, n=0): return [[round(float(x), n) for x in r] for r in self.rows]
    def __call__(self, f): return Matrix([[f(x) for x in r] for r in self.rows])
A = Matrix([[2, 1], [5, 3]]); B = Matrix([["1/2", 0], [1.5, -1]])
for src in ("A @ B", "A * 2", "2 * A", "A + B", "A - B", "-A", "A ** 5", "A ** -2", "pow(A, 3, 7)", "~A", "abs(A)", "A[0]", "A[1, 0]", "A[:, 1]", "A[:1, ::-1]", "A['x']", "A[9, 9]", "A == A * 1", "A == 5", "A != B", "bool(A - A)", "len(A)", "list(A)", "Fraction(5) in A", "list(reversed(A))", "f'{A:>3}'", "f'{A}'", "round(A * Fraction(1, 3), 2)", "A(lambda x: x ** 2)", "A @ 5", "5 @ A", "A + 5", "A * 'x'", "'x' * A", "A @ Matrix([[1, 2, 3]])", "~Matrix([[1, 2], [2, 4]])", "Matrix([[1], [2, 3]])", "hash(A)", "{A}", "sum([A, B], Matrix([[0, 0], [0, 0]]))", "sum([A, B])", "A < B", "A.foo", "Matrix([]).shape", "abs(Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 10]]))", "max(A), min(B), sorted(B)", "[*A], {*B} == {Fraction(1, 2), 0, Fraction(3, 2), -1}", "divmod(A, 2)", "A + Matrix([[1, 2]])"):
    try: print(src, "->", eval(src))
    except Exception as e: print(src, "->", type(e).__name__, e)
C = A; C *= 3; print(C is A, A); A[0, 0] = "7/3"; print(A[0]); A @= B; print(A, C is A)
A.extra = 1
