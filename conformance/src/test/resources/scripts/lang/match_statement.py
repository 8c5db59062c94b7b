def f(x):
    match x:
        case 0: return "zero"
        case -1: return "minus one"
        case 1.5: return "float"
        case "a": return "str a"
        case b"b": return "bytes b"
        case None: return "none"
        case True: return "true"
        case 2 + 3j: return "complex"
        case -2 - 1j: return "neg complex"
        case "x" "y": return "joined"
        case _: return "other"
for v in (0, 0.0, False, -1, 1, True, 1.5, "a", b"b", None, 2 + 3j, -2 - 1j, "xy", "b", [], 2): print(repr(v), f(v))
# ---
def f(x):
    match x:
        case []: return "empty"
        case [a]: return "one", a
        case [1, b]: return "starts 1", b
        case (a, b): return "two", a, b
        case [a, *rest] if a == "h": return "head", rest
        case [*init, "end"]: return "ends", init
        case [a, *_, c]: return "ac", a, c
        case _: return "no"
for v in ([], (), [5], [1, 2], (3, 4), ["h", 1, 2], [1, 2, "end"], range(4), "ab", b"ab", bytearray(b"ab"), {1, 2}, {1: 2}, iter([1]), (i for i in "ab"), None, 5, [[1], 2], range(1), memoryview(b"abc")): print(f(v))
# ---
def f(x):
    match x:
        case {"type": "a", "v": v}: return "a", v
        case {"type": str(t), **rest}: return t, rest
        case {1: _, 2: two}: return "two", two
        case {"k": [x, *y]}: return x, y
        case {"n": None}: return "n none"
        case {**rest} if len(rest) == 1: return "single", rest
        case {}: return "mapping"
        case _: return "not mapping"
for v in ({"type": "a", "v": 1}, {"type": "b", "z": 2}, {"type": 5}, {1: 0, 2: 9, 3: 3}, {"k": "ab"}, {"k": [1, 2, 3]}, {"n": None}, {"q": 1}, {}, {"a": 1, "b": 2}, [], "type", [("type", "a")]): print(f(v))
from collections import defaultdict, OrderedDict
d = defaultdict(int)
match d:
    case {"missing": v}: print("created")
    case _: print("not created", dict(d))
match OrderedDict(a=1):
    case {"a": a, **r}: print(a, r, type(r).__name__)
# ---
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P): pass
class N:
    a = 1
def f(v):
    match v:
        case Q(): return "Q"
        case P(0, 0): return "origin"
        case P(x, 0): return "x axis", x
        case P(0, y=y): return "y axis", y
        case P(x=x, y=y) if x == y: return "diagonal", x
        case P(x, y): return x, y
        case N(a=1): return "N1"
        case N(b=_): return "has b"
        case N(): return "N"
        case _: return "other"
n = N(); n.a = 2; m = N(); m.a, m.b = 0, 5
for v in (P(0, 0), P(3, 0), P(0, 4), P(2, 2), P(1, 2), Q(0, 0), N(), n, m, 5, P, "x"): print(f(v))
# ---
def f(x):
    match x:
        case bool(b): return "bool", b
        case int(n) if n > 100: return "big", n
        case int(n): return "int", n
        case float(): return "float"
        case str(s): return "str", s
        case bytes(b): return "bytes", b
        case list([a, *_]): return "list", a
        case list(): return "empty list"
        case tuple(t): return "tuple", t
        case dict(d): return "dict", d
        case set(s): return "set", len(s)
        case type(): return "class"
        case object(__len__=n): return "sized"
        case _: return "?"
for v in (True, 5, 500, 1.5, "s", b"b", [1, 2], [], (1,), {"a": 1}, {1}, int, frozenset(), None, len, 1j, range(2)): print(f(v))
# ---
def f(x):
    match x:
        case 1 | 2 | 3: return "small"
        case "a" | "b" as l: return "letter", l
        case [1 | 2 as a, (3 | 4) as b]: return a, b
        case (int() | float()) as n if n < 0: return "negative", n
        case [x] | [_, x]: return "last", x
        case {"v": v} | {"w": v}: return "vw", v
        case (None | False): return "nope"
        case _ as whole: return "other", whole
for v in (1, 3, "b", [1, 4], [2, 3], -5, -2.5, [9], [8, 9], {"v": 1}, {"w": 2}, None, False, 10, "c", [1, 5, 6]): print(f(v))
# ---
class Color: RED = 1; BLUE = "b"
import enum, math
class E(enum.Enum): A = 1; B = 2
GLOBAL = 5
class Cfg: opts = Color
def f(x):
    match x:
        case Color.RED: return "red"
        case Color.BLUE: return "blue"
        case E.A: return "E.A"
        case math.pi: return "pi"
        case Cfg.opts.RED: return "never"
        case {Color.BLUE: v}: return "key", v
        case [E.B, *r]: return "B list", r
        case GLOBAL: return "captured", GLOBAL
for v in (1, "b", E.A, E.B, math.pi, {"b": 7}, [E.B, 1], 1.0, 99): print(f(v))
try:
    match 1:
        case Color.NOPE: pass
except AttributeError as e: print(e)
try:
    match 1:
        case nope.x: pass
except NameError as e: print(e)
# ---
log = []
class T:
    def __init__(self, n): self.n = n
    def __eq__(self, o): log.append(("eq", self.n, o)); return self.n == o
    def __getattr__(self, k):
        log.append(("get", k))
        if k == "z": raise AttributeError(k)
        return k
    def __repr__(self): return f"T{self.n}"
match T(2):
    case 1: print("one")
    case 2: print("two")
print(log); log.clear()
match T(1):
    case T(a="x"): print("no")
    case T(z=_): print("no z")
    case T(b="b", c=c): print("bc", c)
print(log); log.clear()
def g(x): log.append(x); return False
match 5:
    case x if g("first"): pass
    case int() if g("second"): pass
    case _: print("default", x, log)
class M(dict):
    def __getitem__(self, k): log.append(k); return super().__getitem__(k)
    def get(self, k, d=None): log.append(("get", k)); return super().get(k, d)
log.clear()
match M(a=1):
    case {"a": 2}: pass
    case {"a": 1, "b": _}: pass
    case {"a": v}: print(v, log)
# ---
x, y = "outer", "outer"
match [1, 2]:
    case [x, 3]: print("no")
    case [1, y] if y > 5: print("no")
    case _: print(x, y)
match 5:
    case n: pass
print(n)
match {"a": 1, "b": 2}:
    case {"a": a, **others}: print(a, others)
match "keep":
    case "keep" as k: pass
print(k)
def f(v):
    match v:
        case [a, b]: pass
    try: return a
    except UnboundLocalError as e: return str(e)
print(f([1, 2]), f(0))
match 1, 2:
    case a, b: print("tuple subject", a, b)
match 3,:
    case [v]: print(v)
match *[1, 2], 3:
    case [*all]: print(all)
match (z := 4):
    case 4: print("walrus", z)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class A: pass
class B: __match_args__ = ["x"]
class C: __match_args__ = (1,)
class D: __match_args__ = ("x", "x"); x = 1
class E: __match_args__ = "xy"
def m1():
    match A():
        case A(1): pass
def m2():
    match B():
        case B(1): pass
def m3():
    match C():
        case C(1): pass
def m4():
    match D():
        case D(1, 2): pass
def m5():
    match D():
        case D(1, x=1): pass
def m6():
    match 5:
        case int(1, 2): pass
def m7():
    match 5:
        case len(): pass
def m8():
    x = 5
    match 5:
        case x(): pass
def m9():
    match D():
        case D(1, 2, 3): pass
def m10():
    match E():
        case E(1): pass
def m11():
    match 5:
        case undefined(): pass
def m12():
    match {}:
        case dict(a, b): pass
def m13():
    match 5:
        case int(real=r, imag=i): return r, i
for f in (m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13): t(f)
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("match x:\n    case a: pass\n    case b: pass")
s("match x:\n    case _: pass\n    case 1: pass")
s("match x:\n    case a | 1: pass")
s("match x:\n    case [a, a]: pass")
s("match x:\n    case [a] | [b]: pass")
s("match x:\n    case [*a, *b]: pass")
s("match x:\n    case {**a, 'k': 1}: pass")
s("match x:\n    case {'a': 1, 'a': 2}: pass")
s("match x:\n    case {a: 1}: pass")
s("match x:\n    case {**_}: pass")
s("match x:\n    case C(a=1, a=2): pass")
s("match x:\n    case C(a=1, 2): pass")
s("match x:\n    case 1 + 2: pass")
s("match x:\n    case 1 + a: pass")
s("match x:\n    case f'{a}': pass")
s("match x:\n    case a.b(): pass")
s("match x:\n    case a as _: pass")
s("match x:\n    case 1 as a.b: pass")
s("match x:\n    case 1 as 2: pass")
s("match x:\n    pass")
s("match x:\ncase 1: pass")
s("match x:")
s("match:\n    case 1: pass")
s("match x:\n    case: pass")
s("match x:\n    case 1\n        pass")
s("match x:\n    case *a: pass")
s("match x:\n    case *a,: pass")
s("match x:\n    case -a: pass")
s("match x:\n    case not 1: pass")
s("match x:\n    case a if: pass")
s("match x:\n    case (a): pass")
s("match x:\n    case x.y as z if z: pass")
s("match x:\n    case 1 if x: pass\n    case _: pass")
s("match x:\n    case C(x=1,): pass")
s("match x:\n    case {1: a, 'b': b, None: c, -1: d, x.y: e}: pass")
s("match x:\n    case [1, 2,]: pass\n    else: pass")
s("case 1: pass")
s("match x:\n    case lambda: pass")
s("match x:\n    case [x for x in y]: pass")
s("match x:\n    case 1..real: pass")
s("match = 1\ncase = match\nprint(match, case)")
s("match(x)")
s("match[x]")
s("match * x")
s("match -x")
s("match x, y")
# ---
def ev(e):
    match e:
        case int() | float(): return e
        case ["+", *args]: return sum(map(ev, args))
        case ["*", a, b]: return ev(a) * ev(b)
        case ["-", a]: return -ev(a)
        case ["if", c, t, f]: return ev(t if ev(c) else f)
        case ["let", [str(n), v], body]: return ev(sub(body, n, ev(v)))
        case str(n): raise NameError(f"unbound {n}")
        case _: raise ValueError(f"bad expression {e!r}")
def sub(e, n, v):
    match e:
        case str() if e == n: return v
        case [*xs]: return [e[0]] + [sub(x, n, v) for x in xs[1:]]
        case _: return e
print(ev(["+", 1, ["*", 2, 3], ["-", 4]]), ev(["if", 0, 1, 2]), ev(["let", ["x", 5], ["*", "x", ["+", "x", 1]]]))
for bad in ("x", ["?"], [], {}):
    try: ev(bad)
    except (NameError, ValueError) as e: print(e)
# ---
def cmd(line):
    match line.split():
        case ["go", ("north" | "south") as d]: return f"go {d}"
        case ["go", d]: return f"cannot go {d}"
        case ["take", *items] if items: return f"take {items}"
        case ["quit" | "exit"]: return "bye"
        case [word]: return f"one word {word}"
        case []: return "empty"
        case [verb, *_]: return f"unknown {verb}"
for l in ("go north", "go up", "take a b", "take", "exit", "", "foo", "foo bar baz"): print(cmd(l))
def http(s):
    match s // 100, s:
        case 2, _: return "ok"
        case 4, 404: return "not found"
        case 4, n: return f"client {n}"
        case (5, _) if s != 599: return "server"
        case _: return "?"
print([http(s) for s in (200, 404, 400, 500, 599, 100)])
# ---
from dataclasses import dataclass
from collections import namedtuple
from typing import NamedTuple
@dataclass
class Circle: r: float
@dataclass
class Rect: w: float; h: float
Pt = namedtuple("Pt", "x y")
class NT(NamedTuple):
    a: int
    b: int = 2
def area(s):
    match s:
        case Circle(r): return 3 * r * r
        case Rect(w, h) if w == h: return f"square {w}"
        case Rect(w=w, h=h): return w * h
        case Pt(x, y): return f"point {x} {y}"
        case NT(a, b): return f"nt {a} {b}"
        case [Circle(), *more]: return f"circle and {len(more)}"
        case {"shape": Circle(r=r)}: return f"nested {r}"
for s in (Circle(2), Rect(2, 2), Rect(2, 3), Pt(1, 2), NT(1), [Circle(1), 5], {"shape": Circle(9)}, 7): print(area(s))
match Pt(1, 2):
    case (a, b): print("as sequence", a, b)
# ---
def deep(x):
    match x:
        case {"user": {"name": str(n), "tags": [first, *_]}, "id": int(i)} if i > 0: return n, first, i
        case {"user": {"name": n}}: return "partial", n
        case [[a, [b, [c]]], {"k": (d, e)}]: return a, b, c, d, e
        case ((1 | 2, x), (3, y)): return x, y
        case [_, _, *_]: return "two or more"
        case [{}, ] | [[], ]: return "one container"
for v in ({"user": {"name": "al", "tags": ["t", "u"]}, "id": 5}, {"user": {"name": "al", "tags": []}, "id": 5}, {"user": {"name": 5}}, [[1, [2, [3]]], {"k": (4, 5)}], [(2, "p"), (3, "q")], [1, 2, 3], [{}], [[]], [{"a": 1}], [5], 5): print(deep(v))
# ---
class Meta(type):
    def __instancecheck__(cls, o): return o == "magic"
class W(metaclass=Meta): pass
match "magic":
    case W(): print("instancecheck used")
match 5:
    case W(): print("no")
    case _: print("default")
import collections.abc as abc
class S(abc.Sequence):
    def __getitem__(self, i): return [1, 2, 3][i]
    def __len__(self): return 3
class Mp(abc.Mapping):
    def __getitem__(self, k): return {"a": 1}[k]
    def __iter__(self): return iter("a")
    def __len__(self): return 1
class Duck:
    def __getitem__(self, i): return [1, 2, 3][i]
    def __len__(self): return 3
for o in (S(), Mp(), Duck(), "abc", __import__("collections").deque([1, 2, 3]), range(1, 4)):
    match o:
        case [a, *b]: print(type(o).__name__, "sequence", a, b)
        case {"a": v}: print(type(o).__name__, "mapping", v)
        case _: print(type(o).__name__, "neither")
# ---
def run():
    for x in (1, 2, 3, 4):
        match x:
            case 1: continue
            case 3: break
            case n: print("loop", n)
    else: print("never")
    match x:
        case 3:
            try: return "returned"
            finally: print("finally")
print(run())
def g():
    match (yield 1):
        case "a": yield "got a"
        case v: yield v
it = g(); next(it); print(it.send("a")); it = g(); next(it); print(it.send(5))
r = [(lambda v: v)(m) for m in ("x",)]
match r:
    case [m]: f = lambda: m
print(f())
class C:
    match 5:
        case attr: pass
print(C.attr)
# ---
match {"status": "ok"}:
    case {"status": s}:
        print(s.code)
# ---
class Point:
    def __init__(self, x): self.x = x
match Point(1):
    case Point(x): print(x)
# ---
command = 5
match command:
    case "a": pass
    case str(s) | s: print("either", s)
# ---
match [1, 2]:
    case [a, b] if a / (b - 2): print("never")
