"""A tiny Lisp interpreter."""
import operator as op, math, sys
from functools import reduce
class Env(dict):
    def __init__(self, params=(), args=(), outer=None):
        self.update(zip(params, args)); self.outer = outer
    def find(self, var):
        if var in self: return self
        if self.outer is None: raise NameError(f"unbound: {var}")
        return self.outer.find(var)
class Procedure:
    def __init__(self, params, body, env): self.params, self.body, self.env = params, body, env
    def __call__(self, *args):
        if len(args) != len(self.params): raise TypeError(f"expected {len(self.params)} args, got {len(args)}")
        return eval_(self.body, Env(self.params, args, self.env))
def tokenize(s): return s.replace("(", " ( ").replace(")", " ) ").split()
def read(ts):
    if not ts: raise SyntaxError("unexpected EOF")
    t = ts.pop(0)
    match t:
        case "(":
            L = []
            while ts[0] != ")": L.append(read(ts))
            ts.pop(0); return L
        case ")": raise SyntaxError("unexpected )")
        case _: return atom(t)
def atom(t):
    for conv in (int, float, complex):
        try: return conv(t)
        except ValueError: continue
    return str(t)
g = Env()
g.update(vars(math))
g.update({"+": lambda *a: sum(a), "-": op.sub, "*": lambda *a: reduce(op.mul, a, 1), "/": op.truediv, "<": op.lt, ">": op.gt, "=": op.eq, "<=": op.le, "car": lambda x: x[0], "cdr": lambda x: x[1:], "cons": lambda x, y: [x] + y, "list": lambda *x: list(x), "null?": lambda x: x == [], "display": print, "map": lambda f, l: [*map(f, l)], "begin": lambda *x: x[-1], "eq?": op.is_})
def eval_(x, env=g):
    match x:
        case str(): return env.find(x)[x]
        case int() | float() | complex(): return x
        case ["quote", e]: return e
        case ["if", t, c, a]: return eval_(c if eval_(t, env) else a, env)
        case ["define", str(v), e]: env[v] = eval_(e, env)
        case ["set!", v, e]: env.find(v)[v] = eval_(e, env)
        case ["lambda", ps, b]: return Procedure(ps, b, env)
        case ["let", [*bs], body]: return eval_(body, Env([b[0] for b in bs], [eval_(b[1], env) for b in bs], env))
        case [f, *args]: return eval_(f, env)(*[eval_(a, env) for a in args])
        case _: raise SyntaxError(x)
def to_s(x): return "(" + " ".join(map(to_s, x)) + ")" if isinstance(x, list) else str(x)
for src in """(define fact (lambda (n) (if (<= n 1) 1 (* n (fact (- n 1))))))
(fact 20)
(fact 30)
(map (lambda (x) (* x x)) (list 1 2 3))
(define make-counter (lambda () (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n)))))
(define c (make-counter))
(list (c) (c) (c))
(sqrt 2)
(quote (a (b c) 1.5 2j))
(let ((x 2) (y 3)) (* x y 3.5))
(car (quote ()))
(undefined 1)
(fact 1 2)
(
)
(/ 1 0)
(+ 1 "a")
pi
((lambda (x y) (- x y)) 10 4)
(eq? (quote a) (quote a))""".splitlines():
    try:
        v = eval_(read(tokenize(src)))
        if v is not None: print(to_s(v))
    except Exception as e: print(f"{type(e).__name__}: {e!s} [{e.args!r}]")
# ---
from __future__ import annotations
import heapq, itertools, collections
from dataclasses import dataclass, field
from enum import Enum, auto, IntEnum, Flag
from typing import NamedTuple, Callable, Generic, TypeVar, Protocol, ClassVar, Self
class Prio(IntEnum):
    LOW = 3; MID = 2; HIGH = 1
    @classmethod
    def parse(cls, s): return cls[s.upper()]
class State(Enum):
    NEW = auto(); RUN = auto(); DONE = auto(); FAIL = auto()
    def __str__(self): return self.name.lower()
@dataclass(order=True)
class Task:
    prio: Prio
    seq: int = field(default_factory=itertools.count().__next__)
    name: str = field(compare=False, default="?")
    deps: set[str] = field(compare=False, default_factory=set, repr=False)
    state: State = field(compare=False, default=State.NEW)
    log: list[tuple[int, State]] = field(compare=False, default_factory=list, repr=False)
    total: ClassVar[int] = 0
    def __post_init__(self): type(self).total += 1
    def to(self, s: State, t: int) -> Self:
        self.log.append((t, self.state)); self.state = s; return self
class Sched:
    def __init__(self): self.q = []; self.tasks = {}; self.t = 0; self.hooks = collections.defaultdict(list)
    def on(self, s):
        def reg(f): self.hooks[s].append(f); return f
        return reg
    def add(self, name, prio="mid", deps=()):
        t = Task(Prio.parse(prio), name=name, deps=set(deps)); self.tasks[name] = t; heapq.heappush(self.q, t); return t
    def __iter__(self):
        wait = []
        while self.q:
            self.t += 1
            t = heapq.heappop(self.q)
            if any(self.tasks[d].state is not State.DONE for d in t.deps):
                wait.append(t)
                if not self.q and len(wait) == sum(x.state is State.NEW for x in self.tasks.values()): raise RuntimeError(f"deadlock: {sorted(w.name for w in wait)}")
                continue
            yield t.to(State.RUN, self.t)
            t.to(State.DONE, self.t)
            for h in self.hooks[State.DONE]: h(t)
            for w in wait: heapq.heappush(self.q, w)
            wait.clear()
s = Sched()
@s.on(State.DONE)
def done(t): print(f"  done {t.name:<8}|{t.prio!r:>20}|{t.state}|{t.log}")
for n, p, d in [("deploy", "high", ("test", "build")), ("test", "mid", ("build",)), ("build", "low", ()), ("docs", "low", ())]: print(s.add(n, p, d))
for t in s: print(s.t, t.name, t.state, t)
print(Task.total, sorted(s.tasks.values()), max(s.tasks.values()).name)
s.add("a", deps=["b"]); s.add("b", deps=["a"])
try: list(s)
except RuntimeError as e: print(e)
print(Prio.parse("low") < Prio.HIGH, [*Prio], State.NEW, repr(State.NEW), f"{State.RUN:>8}|{Prio.LOW:>4}|{Prio.LOW!s}")
Prio.parse("urgent")
# ---
import re
from collections import namedtuple, ChainMap
Tok = namedtuple("Tok", "kind val pos")
SPEC = [("NUM", r"\d+(\.\d*)?([eE][-+]?\d+)?"), ("ID", r"[A-Za-z_]\w*"), ("OP", r"\*\*|//|[-+*/%()=,<>!]=?|\?|:"), ("WS", r"\s+"), ("BAD", r".")]
RX = re.compile("|".join(f"(?P<{k}>{v})" for k, v in SPEC))
class ParseError(Exception):
    def __init__(self, msg, pos, src):
        super().__init__(msg); self.pos = pos; self.src = src
    def __str__(self): return f"{self.args[0]} at {self.pos}\n  {self.src}\n  {' ' * self.pos}^"
def lex(s):
    for m in RX.finditer(s):
        if m.lastgroup == "WS": continue
        if m.lastgroup == "BAD": raise ParseError(f"bad char {m.group()!r}", m.start(), s)
        yield Tok(m.lastgroup, m.group(), m.start())
    yield Tok("END", "", len(s))
class P:
    BP = {"?": 5, "==": 10, "!=": 10, "<": 10, ">": 10, "<=": 10, ">=": 10, "+": 20, "-": 20, "*": 30, "/": 30, "%": 30, "//": 30, "**": 50, "(": 60}
    def __init__(self, s): self.src = s; self.ts = lex(s); self.adv()
    def adv(self): self.cur = next(self.ts)
    def eat(self, v):
        if self.cur.val != v: raise ParseError(f"expected {v!r}, got {self.cur.val or 'end'!r}", self.cur.pos, self.src)
        self.adv()
    def expr(self, bp=0):
        t = self.cur; self.adv()
        match t:
            case Tok("NUM", v): left = float(v) if {*v} & {*".eE"} else int(v)
            case Tok("ID", v): left = ("var", v)
            case Tok("OP", "-"): left = ("neg", self.expr(40))
            case Tok("OP", "("): left = self.expr(); self.eat(")")
            case Tok(k, v, pos): raise ParseError(f"unexpected {k} {v!r}", pos, self.src)
        while self.BP.get(self.cur.val, 0) > bp:
            o = self.cur.val; self.adv()
            if o == "(":
                args = []
                while self.cur.val != ")":
                    args.append(self.expr())
                    if self.cur.val != ")": self.eat(",")
                self.adv(); left = ("call", left, *args)
            elif o == "?": a = self.expr(); self.eat(":"); left = ("if", left, a, self.expr(4))
            else: left = (o, left, self.expr(self.BP[o] - (o == "**")))
        return left
import operator as O
OPS = {"+": O.add, "-": O.sub, "*": O.mul, "/": O.truediv, "//": O.floordiv, "%": O.mod, "**": O.pow, "==": O.eq, "!=": O.ne, "<": O.lt, ">": O.gt, "<=": O.le, ">=": O.ge}
def ev(n, env):
    match n:
        case int() | float(): return n
        case ("var", x): return env[x]
        case ("neg", x): return -ev(x, env)
        case ("call", f, *a): return ev(f, env)(*(ev(x, env) for x in a))
        case ("if", c, a, b): return ev(a if ev(c, env) else b, env)
        case (o, a, b) if o in OPS: return OPS[o](ev(a, env), ev(b, env))
env = ChainMap({"x": 3, "pi": 3.14159}, {"max": max, "min": min, "abs": abs, "round": round, "hyp": lambda a, b: (a * a + b * b) ** .5})
for s in ["1 + 2 * 3", "2 ** 3 ** 2", "-2 ** 2", "(1 + 2) * 3", "max(1, x, 2)", "hyp(3, 4)", "x > 2 ? 10 : 20", "x>2?x>5?1:2:3", "7 // 2 + 7 % 4", "1e3 + .5", "1 +", "max(1 2)", "2 $ 3", "nope + 1", "1 / 0", "round(pi, 2)", "x(1)", "()", "1e400", "10 ** 20", "abs(-5.5)", "1 2", "-x**2", "round(10/3, x)", "2**-1"]:
    try:
        p = P(s); tree = p.expr()
        if p.cur.kind != "END": raise ParseError("trailing", p.cur.pos, s)
        print(s, "=>", tree, "=>", ev(tree, env))
    except Exception as e: print(s, "!!", type(e).__name__, e)
P("1 + * 2").expr()
# ---
from collections import OrderedDict, Counter, deque
from functools import wraps, lru_cache, partial, total_ordering
import contextlib, io
class LRU:
    def __init__(self, cap): self.cap = cap; self.d = OrderedDict(); self.hits = self.miss = 0
    def __getitem__(self, k):
        try: v = self.d[k]
        except KeyError: self.miss += 1; raise
        self.d.move_to_end(k); self.hits += 1; return v
    def __setitem__(self, k, v):
        self.d[k] = v; self.d.move_to_end(k)
        while len(self.d) > self.cap: print("evict", self.d.popitem(last=False))
    def __contains__(self, k): return k in self.d
    def __len__(self): return len(self.d)
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k!r}: {v!r}' for k, v in self.d.items())})"
    def __delitem__(self, k): del self.d[k]
c = LRU(2); c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3
print(c, len(c), "b" in c, c.hits, c.miss)
try: c["b"]
except KeyError as e: print(repr(e), c.miss)
print(c.d, list(reversed(c.d)), c.d == OrderedDict(a=1, c=3), c.d == OrderedDict(c=3, a=1), c.d == {"c": 3, "a": 1})
@lru_cache(maxsize=3)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info(), fib.cache_parameters()); fib.cache_clear(); print(fib.cache_info(), fib.__wrapped__(1))
def memo(f):
    cache = {}
    @wraps(f)
    def w(*a, **k):
        key = (a, frozenset(k.items()))
        if key not in cache: cache[key] = f(*a, **k)
        return cache[key]
    w.cache = cache
    return w
@memo
def area(w, h=2, *, scale=1):
    "area doc"
    return w * h * scale
area(3); area(3, h=4); area(3, scale=2); area(3)
print(area.cache, area.__name__, area.__doc__, area.__wrapped__ is not area, area.__qualname__)
area([1])
# ---
"""ORM-like metaclass with descriptors, query expressions and validation errors."""
from __future__ import annotations
import operator
class ValidationError(ValueError):
    def __init__(self, field, msg, *, value=None):
        super().__init__(f"{field}: {msg}"); self.field, self.value = field, value
    def __reduce__(self): return type(self), (self.field, self.args[0])
class Expr:
    __slots__ = ("op", "left", "right")
    OPS = {"==": operator.eq, "!=": operator.ne, "<": operator.lt, ">": operator.gt, "&": lambda a, b: bool(a and b), "|": lambda a, b: bool(a or b), "in": lambda a, b: a in b, "~": lambda a, _: not a}
    def __init__(self, op, left, right=None): self.op, self.left, self.right = op, left, right
    def __and__(self, o): return Expr("&", self, o)
    def __or__(self, o): return Expr("|", self, o)
    def __invert__(self): return Expr("~", self)
    def __bool__(self): raise TypeError("use & and |, not 'and'/'or'")
    def __call__(self, row):
        ev = lambda x: x(row) if isinstance(x, Expr) else getattr(row, x.name) if isinstance(x, Field) else x
        return self.OPS[self.op](ev(self.left), ev(self.right))
    def __repr__(self): return f"~{self.left!r}" if self.op == "~" else f"({self.left!r} {self.op} {self.right!r})"
class Field:
    _seq = 0
    def __init__(self, type_, *checks, default=..., null=False):
        self.type, self.checks, self.default, self.null = type_, checks, default, null
        Field._seq += 1; self.order = Field._seq
    def __set_name__(self, owner, name): self.name, self.slot = name, f"_{owner.__name__.lower()}_{name}"
    def __get__(self, obj, owner=None):
        if obj is None: return self
        try: return obj.__dict__[self.slot]
        except KeyError: raise AttributeError(f"{type(obj).__name__!r} field {self.name!r} is unset") from None
    def __set__(self, obj, value):
        if value is None and self.null: pass
        elif not isinstance(value, self.type): raise ValidationError(self.name, f"expected {self.type.__name__}, got {type(value).__name__}", value=value)
        for c in self.checks:
            if value is not None and not c(value): raise ValidationError(self.name, f"check {getattr(c, '__name__', c)} failed for {value!r}", value=value)
        obj.__dict__[self.slot] = value
    def __repr__(self): return f"<{self.name}>"
    __hash__ = object.__hash__
    for _n, _o in (("eq", "=="), ("ne", "!="), ("lt", "<"), ("gt", ">")):
        exec(f"def __{_n}__(self, o): return Expr({_o!r}, self, o)")
    del _n, _o
    def isin(self, xs): return Expr("in", self, xs)
class ModelMeta(type):
    registry = {}
    def __new__(mcls, name, bases, ns, *, table=None, **kw):
        cls = super().__new__(mcls, name, bases, ns, **kw)
        fields = {}
        for b in reversed(cls.__mro__): fields |= {k: v for k, v in vars(b).items() if isinstance(v, Field)}
        cls._fields = dict(sorted(fields.items(), key=lambda kv: kv[1].order))
        cls._table = table or name.lower() + "s"; cls._rows = []
        if bases: mcls.registry[cls._table] = cls
        return cls
    def __iter__(cls): return iter(cls._rows)
    def __len__(cls): return len(cls._rows)
    def __getitem__(cls, where):
        if isinstance(where, slice): return cls._rows[where]
        if isinstance(where, int): return cls._rows[where]
        return [r for r in cls if where(r)]
    def __contains__(cls, row): return any(row is r for r in cls._rows)
    def __repr__(cls): return f"<table {cls._table} {'/'.join(cls._fields) or '-'}>"
class Model(metaclass=ModelMeta):
    def __init__(self, **kw):
        errors = []
        for n, f in self._fields.items():
            v = kw.pop(n, f.default() if callable(f.default) else f.default)
            try:
                if v is ...: raise ValidationError(n, "required")
                setattr(self, n, v)
            except ValidationError as e: errors.append(e)
        if kw: errors.append(TypeError(f"unknown: {', '.join(map(repr, kw))}"))
        if errors: raise ExceptionGroup(f"invalid {type(self).__name__}", errors)
        type(self)._rows.append(self)
    def __init_subclass__(cls, /, **kw): super().__init_subclass__(**kw); print("declare", cls.__name__, sorted(kw))
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self._fields)})"
class Person(Model, table="people"):
    name = Field(str, str.strip)
    age = Field(int, lambda v: 0 <= v < 150)
    email = Field(str, null=True, default=None)
class Employee(Person):
    tags = Field(list, default=list)
    boss = Field(Person, null=True, default=None)
a = Person(name="Ann", age=30); b = Person(name="Bob", age=41, email="b@x"); e = Employee(name="Eve", age=25, boss=a)
print(Person, Employee, len(Person), list(Employee), ModelMeta.registry)
q = (Person.age > 28) & ~(Person.name == "Bob") | Person.name.isin(["Zed"])
print(q, Person[q], Person[0], Person[-1:], a in Person, e in Person, Person.age, Employee._fields)
try: Person[(Person.age > 1) and (Person.age < 50)]
except TypeError as ex: print(ex)
for kw in ({"name": " ", "age": 200, "zip": 1}, {"age": "x"}, {"name": 5, "age": True}):
    try: Person(**kw)
    except* ValidationError as eg:
        print(eg, [(x.field, x.value) for x in eg.exceptions])
    except* TypeError as eg: print("TE", eg.exceptions)
del a.__dict__["_person_age"]
try: a.age
except AttributeError as ex: print(ex, ex.__cause__, ex.__suppress_context__)
a.age = -1
# ---
"""Bytecode VM with compiler, disassembler, call frames and error traces."""
from enum import IntEnum, auto, unique
from dataclasses import dataclass, field
from typing import NamedTuple
import itertools as it
@unique
class Op(IntEnum):
    PUSH = auto(); LOAD = auto(); STORE = auto(); ADD = auto(); SUB = auto(); MUL = auto(); DIV = auto(); LT = auto(); EQ = auto(); JMP = auto(); JZ = auto(); CALL = auto(); RET = auto(); PRINT = auto(); HALT = auto()
    @property
    def has_arg(self): return self in {Op.PUSH, Op.LOAD, Op.STORE, Op.JMP, Op.JZ, Op.CALL}
class Ins(NamedTuple):
    op: Op
    arg: object = None
    line: int = 0
    def __str__(self): return f"{self.op.name:<6}{'' if self.arg is None else self.arg!r:>6}"
class VMError(Exception):
    def __init__(self, msg, vm):
        super().__init__(msg); self.add_note("\n".join(f"  at {f.name}+{f.pc} (line {f.code[f.pc - 1].line})" for f in reversed(vm.frames)))
@dataclass
class Frame:
    name: str; code: list[Ins]; locals: dict = field(default_factory=dict); pc: int = 0
def asm(src):
    funcs, labels, cur, fix = {}, {}, None, []
    for ln, line in enumerate(src.splitlines(), 1):
        line, *_ = line.split(";"); parts = line.split()
        match parts:
            case []: continue
            case ["func", name, *params]: cur = funcs[name] = []; cur += (Ins(Op.STORE, p, ln) for p in reversed(params))
            case [lab] if lab.endswith(":"): labels[id(cur), lab[:-1]] = len(cur)
            case [op]: cur.append(Ins(Op[op.upper()], None, ln))
            case [op, arg]:
                o = Op[op.upper()]
                match arg:
                    case _ if o in (Op.JMP, Op.JZ): fix.append((cur, len(cur), arg))
                    case s if s.lstrip("-").isdecimal(): arg = int(s)
                    case s if "." in s: arg = float(s)
                cur.append(Ins(o, arg, ln))
            case [op, *rest]: raise SyntaxError(f"line {ln}: {op} takes at most 1 operand ({len(rest)} given)")
    for code, at, lab in fix: code[at] = code[at]._replace(arg=labels[id(code), lab])
    return funcs
class VM:
    def __init__(self, funcs, limit=1000): self.funcs, self.stack, self.frames, self.limit = funcs, [], [], limit; self.steps = it.count(1)
    def run(self, main="main", *args):
        self.stack += args; self.frames.append(Frame(main, self.funcs[main]))
        try:
            while self.frames:
                if next(self.steps) > self.limit: raise TimeoutError(f"more than {self.limit:,} steps")
                f = self.frames[-1]; ins = f.code[f.pc]; f.pc += 1
                if getattr(self, f"op_{ins.op.name.lower()}")(f, *((ins.arg,) if ins.op.has_arg else ())) is StopIteration: break
        except (ArithmeticError, LookupError, TypeError) as e: raise VMError(f"{type(e).__name__}: {e}", self) from e
        return self.stack
    def op_push(self, f, a): self.stack.append(a)
    def op_load(self, f, a): self.stack.append(f.locals[a])
    def op_store(self, f, a): f.locals[a] = self.stack.pop()
    def op_jmp(self, f, a): f.pc = a
    def op_jz(self, f, a):
        if not self.stack.pop(): f.pc = a
    def op_call(self, f, a): self.frames.append(Frame(a, self.funcs[a]))
    def op_ret(self, f): self.frames.pop()
    def op_print(self, f): print("out:", self.stack.pop())
    def op_halt(self, f): return StopIteration
for _name, _fn in dict(add=lambda a, b: a + b, sub=lambda a, b: a - b, mul=lambda a, b: a * b, div=lambda a, b: a / b, lt=lambda a, b: a < b, eq=lambda a, b: a == b).items():
    def _m(self, f, _fn=_fn): b, a = self.stack.pop(), self.stack.pop(); self.stack.append(_fn(a, b))
    _m.__name__ = f"op_{_name}"; setattr(VM, _m.__name__, _m)
src = """
func fact n
  load n
  push 2
  lt
  jz rec      ; n >= 2
  push 1
  ret
rec:
  load n
  load n
  push 1
  sub
  call fact
  mul
  ret
func main
  push 6
  call fact
  print
  push 1.5
  push 0
  div
  halt
"""
funcs = asm(src)
for n, c in funcs.items(): print(n, *(f"{i:>3} {ins}" for i, ins in enumerate(c)), sep="\n  ")
try: VM(funcs).run()
except VMError as e: print(e, e.__notes__, repr(e.__cause__))
print(VM(funcs).run("fact", 20))
try: VM(funcs, 50).run("fact", 40)
except TimeoutError as e: print(e)
try: asm("func f\n push 1 2")
except SyntaxError as e: print(e.msg, e.lineno)
print(Op.ADD, Op(3), Op["JZ"] + 1, max(Op), Op.ADD.has_arg, f"{Op.ADD:>4}", [o.name for o in Op if o.has_arg])
VM(funcs).run("fact", "x")
# ---
"""Matrix, vectors, polynomials, fractions - operators everywhere."""
from fractions import Fraction
from functools import reduce, total_ordering, singledispatchmethod, cached_property
import math, operator, numbers
class Matrix:
    __array_priority__ = 10
    def __init__(self, rows): self.rows = [list(r) for r in rows]; w = {len(r) for r in self.rows}; assert len(w) == 1, f"ragged: {sorted(w)}"
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    @property
    def T(self): return type(self)(zip(*self.rows))
    def __getitem__(self, key):
        match key:
            case int(i), int(j): return self.rows[i][j]
            case slice() as i, slice() as j: return type(self)(r[j] for r in self.rows[i])
            case slice() as i, int(j): return [r[j] for r in self.rows[i]]
            case int(i): return self.rows[i]
            case _: raise TypeError(f"bad index {key!r}")
    def __setitem__(self, key, v): i, j = key; self.rows[i][j] = v
    def __matmul__(self, o):
        if not isinstance(o, Matrix): return NotImplemented
        if self.shape[1] != o.shape[0]: raise ValueError(f"shapes {self.shape} and {o.shape} not aligned")
        return type(self)([sum(map(operator.mul, r, c)) for c in zip(*o.rows)] for r in self.rows)
    def __imatmul__(self, o): self.rows = (self @ o).rows; return self
    def __rmatmul__(self, o): return type(self)([o]) @ self
    def _zip(self, o, f):
        if isinstance(o, numbers.Number): return type(self)([f(a, o) for a in r] for r in self.rows)
        if isinstance(o, Matrix): return type(self)([f(a, b) for a, b in zip(r, s, strict=True)] for r, s in zip(self.rows, o.rows, strict=True))
        return NotImplemented
    def __add__(self, o): return self._zip(o, operator.add)
    def __sub__(self, o): return self._zip(o, operator.sub)
    def __mul__(self, o): return self._zip(o, operator.mul)
    __radd__, __rmul__ = __add__, __mul__
    def __neg__(self): return self * -1
    def __pow__(self, n, mod=None):
        if n < 0: return self.inverse() ** -n
        out, base = self.identity(self.shape[0]), self
        while n:
            if n & 1: out = out @ base
            base, n = base @ base, n >> 1
            if mod: out, base = (type(self)([x % mod for x in r] for r in m.rows) for m in (out, base))
        return out
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __bool__(self): return any(map(any, self.rows))
    def __abs__(self): return self.det
    def __iter__(self): return iter(self.rows)
    def __round__(self, n=None): return type(self)([round(x, n) for x in r] for r in self.rows)
    @property
    def det(self):
        m, d = [list(map(Fraction, r)) for r in self.rows], Fraction(1)
        for c in range(len(m)):
            p = next((r for r in range(c, len(m)) if m[r][c]), None)
            if p is None: return Fraction(0)
            if p != c: m[c], m[p] = m[p], m[c]; d = -d
            d *= m[c][c]
            for r in range(c + 1, len(m)):
                k = m[r][c] / m[c][c]; m[r] = [x - k * y for x, y in zip(m[r], m[c])]
        return d
    def inverse(self):
        n = len(self.rows); a = [list(map(Fraction, r)) + [Fraction(int(i == j)) for j in range(n)] for i, r in enumerate(self.rows)]
        for c in range(n):
            try: p = next(r for r in range(c, n) if a[r][c])
            except StopIteration: raise ZeroDivisionError("singular matrix") from None
            a[c], a[p] = a[p], a[c]; pv = a[c][c]; a[c] = [x / pv for x in a[c]]
            for r in range(n):
                if r != c and a[r][c]: k = a[r][c]; a[r] = [x - k * y for x, y in zip(a[r], a[c])]
        return type(self)(r[n:] for r in a)
    def __format__(self, spec): return "\n".join("[" + " ".join(format(x, spec) if not isinstance(x, Fraction) else f"{str(x):>6}" for x in r) + "]" for r in self.rows)
    def __repr__(self): return f"{type(self).__name__}({self.rows!r})"
    __hash__ = None
A = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]]); B = Matrix([[1, 2], [3, 4]])
print(f"{A:>3}", A.T == A, A @ A, A ** 3, A.det, abs(B), -B, 2 * B + 1, B - B, bool(B - B), B[0, 1], B[:, 1], A[1:, :2], B[1], sep="\n")
print(f"{A ** -1}", (A ** -1) @ A == Matrix.identity(3), [1, 2] @ B, round(B * 1.23456, 2), pow(B, 10, 97), sep="\n")
B @= B; print(B, B.shape, *B)
for f in (lambda: A @ B, lambda: A + B, lambda: A @ 5, lambda: A + "x", lambda: B["a"], lambda: Matrix([[1, 2], [2, 4]]) ** -1, lambda: hash(A), lambda: {A}, lambda: A < B, lambda: Matrix([[1], [2, 3]]), lambda: f"{B:zz}", lambda: A[5], lambda: 5 @ A, lambda: B ** "2"):
    try: print(f())
    except Exception as e: print(type(e).__name__, "-", e)
A[5, 5]
# ---
"""Event system with weak listeners, priorities, wildcards, middleware, async delivery and history."""
import asyncio, fnmatch, functools, itertools, contextlib, collections, weakref, inspect, time
class StopPropagation(Exception): ...
class Event:
    __slots__ = "name", "data", "id", "__weakref__"
    _ids = itertools.count(100)
    def __init__(self, name, /, **data): self.name, self.data, self.id = name, data, next(self._ids)
    def __getattr__(self, n):
        try: return self.data[n]
        except KeyError: raise AttributeError(f"event {self.name!r} carries no {n!r}", name=n, obj=self) from None
    def __repr__(self): return f"<{self.name}#{self.id} {self.data}>"
class Bus:
    def __init__(self): self._subs = collections.defaultdict(list); self._mw = []; self.history = collections.deque(maxlen=4); self._n = itertools.count()
    def on(self, pattern, *, prio=0, once=False, when=None):
        def deco(fn):
            ref = weakref.WeakMethod(fn) if inspect.ismethod(fn) else (lambda: fn)
            self._subs[pattern].append((-prio, next(self._n), ref, once, when)); self._subs[pattern].sort(key=lambda t: t[:2]); return fn
        return deco
    def use(self, mw): self._mw.append(mw); return mw
    def _match(self, ev):
        for pat, subs in list(self._subs.items()):
            if fnmatch.fnmatchcase(ev.name, pat):
                for s in subs[:]:
                    fn = s[2]()
                    if fn is None: subs.remove(s); continue
                    if s[4] and not s[4](ev): continue
                    if s[3]: subs.remove(s)
                    yield s[:2], fn
    def emit(self, name, /, **data):
        ev = Event(name, **data); self.history.append(ev)
        def core(ev):
            out = []
            for _, fn in sorted(self._match(ev), key=lambda t: t[0]):
                try: out.append(fn(ev))
                except StopPropagation: break
            return out
        return functools.reduce(lambda nxt, mw: functools.partial(mw, nxt=nxt), reversed(self._mw), core)(ev)
    async def aemit(self, name, /, **data):
        ev = Event(name, **data)
        async def one(fn):
            r = fn(ev)
            return await r if inspect.isawaitable(r) else r
        return await asyncio.gather(*(one(fn) for _, fn in self._match(ev)), return_exceptions=True)
    @contextlib.contextmanager
    def muted(self, pattern):
        saved = self._subs.pop(pattern, []); 
        try: yield len(saved)
        finally: self._subs[pattern] = saved
bus = Bus(); log = []
@bus.use
def audit(ev, *, nxt): log.append(("in", ev.name)); r = nxt(ev); log.append(("out", len(r))); return r
@bus.use
def veto(ev, *, nxt): return nxt(ev) if not ev.data.get("veto") else ["vetoed"]
@bus.on("user.*", prio=5)
def first(ev): return f"first {ev.who}"
@bus.on("user.created", once=True)
def second(ev): return f"second {ev.who.upper()}"
@bus.on("*", prio=-1, when=lambda e: "n" in e.data)
def count(ev):
    if ev.n > 2: raise StopPropagation
    return ev.n * 2
class Listener:
    def __init__(self, tag): self.tag = tag; bus.on("user.*")(self.hear)
    def hear(self, ev): return f"{self.tag} heard {ev!r}"
l = Listener("L1")
print(bus.emit("user.created", who="ann")); print(bus.emit("user.created", who="bob", n=2)); print(bus.emit("user.created", who="cy", veto=True))
del l
print(bus.emit("user.x", who="dee", n=3), log, list(bus.history), sep="\n")
with bus.muted("user.*") as n: print("muted", n, bus.emit("user.q", who="z"))
try: bus.emit("user.q")
except AttributeError as e: print(e, e.name, type(e.obj).__name__, list(e.obj.data))
@bus.on("job.*")
async def slow(ev): await asyncio.sleep(0.01 * ev.k); return f"slow {ev.k}"
@bus.on("job.*")
def fast(ev): return 1 / ev.k
print(asyncio.run(bus.aemit("job.a", k=2)), asyncio.run(bus.aemit("job.b", k=0)))
bus.emit("user.crash", whom="?")
# ---
"""Text adventure: rooms, items, parser, save/restore, scripted session."""
import copy, shlex, textwrap, json
from collections import deque
from functools import partial, wraps
class GameOver(Exception):
    def __init__(self, won, turns): self.won, self.turns = won, turns; super().__init__("won" if won else "lost", turns)
class Command:
    table = {}
    def __init__(self, *names, args=0, help=""): self.names, self.args, self.help = names, args, help
    def __call__(self, fn):
        @wraps(fn)
        def run(game, *a):
            if len(a) < self.args: raise ValueError(f"{self.names[0]} what?")
            return fn(game, *a)
        for n in self.names: self.table[n] = run
        run.help = self.help
        return run
DIRS = dict(n="s", s="n", e="w", w="e", u="d", d="u")
class Room:
    def __init__(self, name, desc, items=(), dark=False): self.name, self.desc, self.items, self.dark, self.exits = name, textwrap.dedent(desc).strip(), list(items), dark, {}
    def link(self, d, other, *, lock=None):
        self.exits[d] = (other, lock); other.exits[DIRS[d]] = (self, lock); return other
    def __str__(self): return f"== {self.name} ==\n{textwrap.fill(self.desc, 40)}" + (f"\nYou see: {', '.join(sorted(self.items))}." if self.items else "") + f"\nExits: {' '.join(sorted(self.exits))}"
class Game:
    def __init__(self):
        hall = Room("Hall", """A dusty hall with portraits that
            follow you with their eyes.""", ["lamp", "old key"])
        cellar = Room("Cellar", "Cold and wet.", ["gold"], dark=True); attic = Room("Attic", "Cobwebs everywhere; a window looks out over the moor.")
        hall.link("d", cellar); hall.link("u", attic, lock="old key"); attic.link("e", Room("Roof", "The end."))
        self.here, self.inv, self.turn, self.log, self.saves = hall, set(), 0, deque(maxlen=5), {}
    @property
    def lit(self): return not self.here.dark or "lamp" in self.inv
    def __getstate__(self): return self.__dict__ | {"saves": {}}
    def do(self, line):
        self.turn += 1
        try: verb, *rest = shlex.split(line.lower())
        except ValueError as e: return f"[{e}]"
        fn = Command.table.get(verb) or (partial(go, d=verb) if verb in DIRS else None)
        if fn is None:
            import difflib
            near = difflib.get_close_matches(verb, Command.table, 1)
            return f"I don't know {verb!r}." + (f" Did you mean {near[0]!r}?" if near else "")
        try: out = fn(self, *rest)
        except (ValueError, LookupError) as e: out = f"({e.args[0]})"
        self.log.append((self.turn, verb, *rest)); return out
@Command("go", "walk", args=1, help="go DIR")
def go(g, d):
    match g.here.exits.get(d[0]):
        case None: return "You can't go that way."
        case (_, str(lock)) if lock not in g.inv: return f"The way is locked. You need the {lock}."
        case (room, _): g.here = room
    if room.name == "Roof": raise GameOver("gold" in g.inv, g.turn)
    return look(g)
@Command("look", "l")
def look(g): return str(g.here) if g.lit else "It is pitch dark."
@Command("take", "get", args=1)
def take(g, *words):
    item = " ".join(words)
    if not g.lit: raise LookupError("too dark to find anything")
    if item == "all": return [take(g, i) for i in g.here.items[:]]
    g.here.items.remove(item) if item in g.here.items else (_ for _ in ()).throw(KeyError(f"no {item} here"))
    g.inv.add(item); return f"Taken: {item}."
@Command("drop", args=1)
def drop(g, *words): item = " ".join(words); g.inv.remove(item); g.here.items.append(item); return f"Dropped {item}."
@Command("inv", "i")
def inv(g): return ", ".join(sorted(g.inv)) or "nothing"
@Command("save", args=1)
def save(g, slot): g.saves[slot] = copy.deepcopy(g); return f"saved {slot} at turn {g.turn}"
@Command("load", args=1)
def load(g, slot): s = g.saves; g.__dict__.update(copy.deepcopy(s[slot]).__dict__); g.saves = s; return look(g)
g = Game(); print(look(g))
for line in ["tak lamp", "u", "d", "take gold", "go", "go 'n", "u", "take all", "i", "save A", "drop lamp", "d", "load A", "load B", "d", "get gold", "drop sword", "xyzzy", "u", "u", 'take "x y"', "inv"]: print(">", line, "\n ", g.do(line))
print(list(g.log), [*g.saves], g.saves["A"].inv, g.saves["A"].here is not g.here)
g.do("e")
# ---
"""Regex matcher by derivatives, NFA simulation and backtracking; compare them."""
from dataclasses import dataclass
from functools import lru_cache
import re, itertools
@dataclass(frozen=True)
class Re:
    def __or__(self, o): return Alt(self, o) if self != o else self
    def __add__(self, o): return Cat(self, o)
    @property
    def star(self): return Star(self)
@dataclass(frozen=True)
class Nil(Re): pass
@dataclass(frozen=True)
class Eps(Re): pass
@dataclass(frozen=True)
class Chr(Re):
    c: str
@dataclass(frozen=True)
class Alt(Re):
    a: Re; b: Re
@dataclass(frozen=True)
class Cat(Re):
    a: Re; b: Re
@dataclass(frozen=True)
class Star(Re):
    a: Re
@lru_cache(None)
def nullable(r):
    match r:
        case Nil() | Chr(): return False
        case Eps() | Star(): return True
        case Alt(a, b): return nullable(a) or nullable(b)
        case Cat(a, b): return nullable(a) and nullable(b)
@lru_cache(None)
def deriv(r, c):
    match r:
        case Chr(x): return Eps() if x in (c, ".") else Nil()
        case Alt(a, b): return simp(Alt(deriv(a, c), deriv(b, c)))
        case Cat(a, b):
            d = Cat(deriv(a, c), b)
            return simp(d | deriv(b, c) if nullable(a) else d)
        case Star(a): return simp(Cat(deriv(a, c), r))
        case _: return Nil()
def simp(r):
    match r:
        case Alt(Nil(), x) | Alt(x, Nil()) | Cat(Eps(), x) | Cat(x, Eps()): return simp(x)
        case Cat(Nil(), _) | Cat(_, Nil()): return Nil()
        case Alt(a, b) if (s := (simp(a), simp(b))) != (a, b): return simp(Alt(*s))
        case Cat(a, b) if (s := (simp(a), simp(b))) != (a, b): return simp(Cat(*s))
        case Alt(a, b) if a == b: return a
    return r
class Parser:
    def __init__(self, s): self.s, self.i = s, 0
    def peek(self): return self.s[self.i:self.i + 1]
    def next(self): c = self.peek(); self.i += 1; return c
    def alt(self):
        r = self.cat()
        while self.peek() == "|": self.next(); r = r | self.cat()
        return r
    def cat(self):
        r = Eps()
        while self.peek() not in ("", "|", ")"): r = self.rep() if r == Eps() else r + self.rep()
        return r
    def rep(self):
        r = self.atom()
        while (op := self.peek()) and op in "*+?":
            self.next(); r = {"*": lambda: r.star, "+": lambda: r + r.star, "?": lambda: r | Eps()}[op]()
        return r
    def atom(self):
        match self.next():
            case "(":
                r = self.alt()
                if self.next() != ")": raise SyntaxError("unbalanced (", ("<re>", 1, self.i, self.s))
                return r
            case "\\": return Chr(self.next())
            case "*" | "+" | "?" as c: raise SyntaxError(f"nothing to repeat before {c}", ("<re>", 1, self.i, self.s))
            case c: return Chr(c)
def match_(pat, s):
    r = Parser(pat).alt()
    for c in s: r = deriv(r, c)
    return nullable(r)
bad = 0
for pat in ["a*b", "(a|b)*abb", "a?b+", "(ab)*|c", "a.c", "(a*)*b", "", "a||b", "((a|b)(c|d))+"]:
    words = ["".join(w) for n in range(5) for w in itertools.product("abc", repeat=n)]
    hits = [w for w in words if match_(pat, w)]
    bad += hits != [w for w in words if re.fullmatch(pat, w)]
    print(f"{pat:<16}{len(hits):>4} {hits[:4]}")
print("mismatches", bad, nullable.cache_info().hits > 0, Parser("a(b|c)*").alt())
for p in ["(a", "*a", "a(b|", "a)"]:
    try: print(p, Parser(p).alt())
    except SyntaxError as e: print(p, "->", e, "|", e.msg, e.lineno, e.offset, e.text)
Parser("x(y|(z)").alt()
# ---
"""Bank with transactions, context managers, audit, interest and a custom exception tree."""
from contextlib import contextmanager, ExitStack, suppress
from decimal import Decimal, ROUND_HALF_EVEN, InvalidOperation, localcontext
from datetime import date, timedelta
from enum import Flag, auto
import itertools, types, sys
class BankError(Exception):
    code = 0
    def __init_subclass__(cls, code=None, **kw): super().__init_subclass__(**kw); cls.code = code or cls.__base__.code + 1
    def __str__(self): return f"[E{self.code:03}] {super().__str__()}"
class Insufficient(BankError, code=10):
    def __init__(self, need, have): super().__init__(f"need {need}, have {have}"); self.short = need - have
class Frozen(BankError): ...
class Limit(Insufficient): ...
class Perm(Flag):
    READ = auto(); DEPOSIT = auto(); WITHDRAW = auto(); CLOSE = auto()
    TELLER = READ | DEPOSIT | WITHDRAW
    ALL = TELLER | CLOSE
def money(x):
    try: return Decimal(str(x)).quantize(Decimal("0.01"), ROUND_HALF_EVEN)
    except InvalidOperation: raise BankError(f"not an amount: {x!r}") from None
class Account:
    _no = itertools.count(1)
    def __init__(self, owner, opening=0, *, perm=Perm.ALL, limit=None): self.no, self.owner, self.perm, self.limit, self.entries = f"AC-{next(self._no):04d}", owner, perm, limit, []; opening and self.post(money(opening), "open")
    def post(self, amt, why, when=date(2024, 2, 28)): self.entries.append(types.SimpleNamespace(amt=amt, why=why, when=when)); return self
    balance = property(lambda self: sum((e.amt for e in self.entries), Decimal()))
    def _need(self, p):
        if p not in self.perm: raise Frozen(f"{self.no} lacks {p.name or p}")
    def __iadd__(self, x): self._need(Perm.DEPOSIT); return self.post(money(x), "dep")
    def __isub__(self, x):
        self._need(Perm.WITHDRAW); x = money(x)
        if self.limit is not None and x > self.limit: raise Limit(x, self.limit)
        if x > self.balance: raise Insufficient(x, self.balance)
        return self.post(-x, "wd")
    def __lt__(self, o): return self.balance < o.balance
    def __format__(self, spec):
        match spec.partition(":"):
            case "", _, _: return f"{self.no} {self.owner}"
            case "full", _, w: return f"{self.owner:<{w or 8}}{self.balance:>12,.2f}"
            case other, *_: raise ValueError(f"Invalid format specifier {other!r} for object of type {type(self).__name__!r}")
@contextmanager
def atomic(*accts):
    marks = [(a, len(a.entries)) for a in accts]
    try: yield marks
    except BankError as e:
        for a, n in marks: del a.entries[n:]
        e.add_note(f"rolled back {len(marks)} account(s)"); raise
    else: print("commit", [len(a.entries) - n for a, n in marks])
    finally: print("done")
a, b, c = Account("Ann", "100.005"), Account("Bob", 50, limit=Decimal(40)), Account("Cy", perm=Perm.READ)
def transfer(src, dst, x):
    with atomic(src, dst): src -= x; dst += x
transfer(a, b, 30.335)
for args in [(b, a, 45), (a, b, 1000), (a, c, 1), (a, b, "x"), (c, a, 1)]:
    try: transfer(*args)
    except Insufficient as e: print(type(e).__name__, e, e.short, e.__notes__)
    except BankError as e: print(type(e).__name__, e, e.code, getattr(e, "__notes__", None), e.__context__)
for x in sorted([a, b, c]): print(f"{x} | {x:full} | {x:full:4}")
def interest(acc, rate, start, days):
    with localcontext() as ctx:
        ctx.prec = 12; bal = acc.balance
        for d in (start + timedelta(n) for n in range(days)):
            if d.day == 1: acc.post(money(bal * Decimal(rate) / 12), f"int {d:%b}", d); yield d, acc.balance
print(*(f"{d} {v}" for d, v in interest(a, "0.05", date(2024, 2, 28), 65)), sep="\n")
print(Perm.TELLER, Perm.ALL & ~Perm.READ, Perm(5), [p.name for p in Perm.ALL], Perm.READ in Perm.TELLER, bool(Perm(0)), len(Perm.TELLER), ~Perm.TELLER)
with suppress(BankError), ExitStack() as st: st.callback(print, "callback"); st.enter_context(atomic(a)); a -= 1e9
print(*[f"{e.when:%d.%m.} {e.amt:>+9} {e.why}" for e in a.entries], sep="\n")
try: f"{a:bad}"
except ValueError as e: print(e)
transfer(b, a, 41)
