from enum import Enum, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
print(Color.RED, repr(Color.RED), Color(2), Color["GREEN"], Color.RED.name, Color.RED.value, Color.CRIMSON is Color.RED, list(Color), len(Color), Color.__members__)
print(Color.RED == 1, Color.RED is Color(1), Color.RED in Color, 1 in Color, "RED" in Color.__members__, hash(Color.RED) == hash(Color.RED), isinstance(Color.RED, Color), type(Color.RED), Color, repr(Color), {Color.RED: "r"}[Color.CRIMSON])
for f in (lambda: Color(9), lambda: Color["BLUE"], lambda: Color.BLUE, lambda: Color.RED < Color.GREEN, lambda: setattr(Color, "RED", 5), lambda: setattr(Color.RED, "value", 3), lambda: Color("RED"), lambda: delattr(Color, "RED"), lambda: Color.RED.nope):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
from enum import Enum, auto, unique, verify, UNIQUE, CONTINUOUS
class S(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
print([(m.name, m.value) for m in S], list(reversed(S)), S.A.value + S.D.value, sorted(S, key=lambda m: -m.value))
class L(Enum):
    def _generate_next_value_(name, start, count, last): return f"{name.lower()}{count}"
    X = auto(); Y = auto()
print(list(L))
for deco, body in ((unique, {"A": 1, "B": 1}), (verify(CONTINUOUS), {"A": 1, "B": 3})):
    try: deco(Enum("E", body))
    except ValueError as e: print(e)
try:
    class Dup(Enum):
        A = 1
        A = 2
except TypeError as e: print(e)
class Sub(S): pass  # uncaught
# ---
from enum import IntEnum, StrEnum, auto
class P(IntEnum):
    LOW = 1
    HIGH = 10
print(P.LOW, repr(P.LOW), P.LOW + 1, P.LOW < P.HIGH, P.HIGH == 10, int(P.HIGH), f"{P.LOW}", f"{P.HIGH:05d}", "%d %s" % (P.LOW, P.LOW), [10, 20][P.LOW], max(P), sorted([P.HIGH, P.LOW]), P(10), isinstance(P.LOW, int), {1: "x"}[P.LOW], P.LOW.bit_length(), sum(P))
class T(StrEnum):
    ADMIN = auto()
    USER = "usr"
print(T.ADMIN, repr(T.ADMIN), T.USER + "!", T.USER == "usr", f"{T.ADMIN:>8}", T("usr"), "-".join(T), T.USER.upper(), isinstance(T.USER, str), T.ADMIN.value, "%s" % T.ADMIN, {"usr": 1}[T.USER])
try:
    class Bad(StrEnum): X = 1
except TypeError as e: print(e)
try:
    class Bad2(IntEnum): X = "a"
except ValueError as e: print(e)
P("a")  # uncaught
# ---
from enum import Flag, IntFlag, auto
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
p = Perm.R | Perm.X
print(p, repr(p), Perm.R in p, Perm.W in p, p & Perm.R, ~p, p ^ Perm.R, Perm.RW, list(p), list(Perm), len(p), bool(Perm(0)), Perm(0), repr(Perm(0)), Perm(3), Perm(7), p.value, p.name, Perm.RW.name, Perm.R | Perm.W is Perm.RW)
class IF(IntFlag):
    A = 1; B = 2; D = 8
print(IF.A | IF.B, repr(IF.A | 8), IF.A + 1, IF(16), repr(IF(3)), ~IF.A, IF.A == 1, int(IF.B | IF.D), IF.A & 5, list(IF(11)), IF(0))
for f in (lambda: Perm(8), lambda: Perm.R | 1, lambda: Perm("a"), lambda: Perm.R < Perm.W, lambda: Perm(-1), lambda: 1 in Perm.RW):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
# ---
from enum import Enum
class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def g(self): return 6.67300E-11 * self.mass / (self.radius * self.radius)
    def weight(self, m=10): return round(m * self.g, 2)
    @classmethod
    def heaviest(cls): return max(cls, key=lambda p: p.mass)
    @staticmethod
    def count(): return len(Planet)
    def __str__(self): return f"planet {self.name.title()}"
print(Planet.EARTH, repr(Planet.MARS), Planet.EARTH.g, Planet.MARS.weight(), Planet.heaviest(), Planet.count(), Planet((6.421e23, 3.3972e6)), f"{Planet.MARS}", f"{Planet.MARS:>14}")
class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value]); obj._value_ = value; obj.label = label; return obj
    PX = (0, "P.X"); PY = (1, "P.Y")
print(Coord.PY, Coord(1), Coord.PX.label, Coord.PY.value)
# ---
from enum import Enum
class Status(Enum):
    OPEN = "open"
    CLOSED = "closed"
    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for m in cls:
                if m.value == value.lower(): return m
        return None
    def next(self): ms = list(type(self)); return ms[(ms.index(self) + 1) % len(ms)]
    def __bool__(self): return self is Status.OPEN
print(Status("OPEN"), Status("closed").next(), bool(Status.CLOSED), [s.value for s in Status if s])
def act(s):
    match s:
        case Status.OPEN: return "work"
        case Status.CLOSED: return "rest"
print(act(Status("Open")), act(Status.CLOSED))
import json; print(json.dumps({"s": Status.OPEN.value}), json.dumps(Status.OPEN, default=lambda e: e.name))
Status("pending")  # uncaught
# ---
from enum import Enum, IntEnum, Flag
A = Enum("A", "X Y Z"); B = Enum("B", ["P", "Q"], start=5); C = Enum("C", {"k": "v", "l": "w"}); D = IntEnum("D", [("one", 1), ("two", 2)])
print(list(A), list(B), list(C), D.two + 1, A.X.value, A.__name__, Flag("F", "a b c").c.value, Enum("M", "a,b").b)
print(A["X"], A(1) is A.X, A.X != B.P, A.X == A.X, A.X in (A.X, A.Y), {A.X, A.Y, A.X} == {A.X, A.Y}, A.__members__.keys(), dir(A.X)[-2:])
class Empty(Enum):
    def describe(self): return f"{type(self).__name__}.{self.name}={self.value!r}"
class Full(Empty):
    V = [1, 2]
print(Full.V.describe(), Full([1, 2]), list(Empty))
try: A("nope")
except ValueError as e: print(e)
A.X.value = 3  # uncaught
# ---
from enum import Enum, member, nonmember, property as eprop
class K(Enum):
    A = 1
    _private = 5
    __dunder = 6
    def method(self): return "m"
    helper = nonmember(42)
    F = member(lambda self: 1)
    @member
    class Inner: pass
print([m.name for m in K], K.helper, K.A.method(), K._private if not isinstance(K._private, K) else "member", type(K.F.value).__name__)
class W(Enum):
    _ignore_ = ["i", "tmp"]
    tmp = vars()
    for i in range(3): tmp[f"W{i}"] = i * 10
print(list(W), hasattr(W, "i"))
class O(Enum):
    _order_ = "B A"
    B = 2; A = 1
print(list(O)); print(O.A.__class__, O.A.__doc__, O.__doc__, O.A.__module__ == __name__)
# ---
from enum import Enum
from functools import total_ordering
@total_ordering
class Size(Enum):
    S = 1; M = 2; L = 3
    def __lt__(self, o): return self.value < o.value if isinstance(o, Size) else NotImplemented
print(sorted([Size.L, Size.S]), Size.S < Size.M, Size.L >= Size.M, max(Size), min(Size.M, Size.L), sorted(Size, reverse=True))
from dataclasses import dataclass
@dataclass
class Shirt: size: Size = Size.M; color: str = "red"
print(Shirt(), Shirt(Size.L) == Shirt(Size(3)))
from collections import Counter
print(Counter([Size.S, Size.M, Size.S]), {s: s.value for s in Size}, {s.name.lower(): s for s in Size}, dict(zip(Size, "abc")))
Size.S < 5  # uncaught
# ---
from enum import Enum, auto
class State(Enum):
    IDLE = auto(); RUNNING = auto(); DONE = auto(); FAILED = auto()
EDGES = {State.IDLE: {State.RUNNING}, State.RUNNING: {State.DONE, State.FAILED}, State.FAILED: {State.RUNNING}}
class Job:
    def __init__(self): self.state, self.log = State.IDLE, []
    def to(self, s):
        if s not in EDGES.get(self.state, ()): raise RuntimeError(f"{self.state.name} -> {s.name} not allowed")
        self.log.append((self.state.name, s.name)); self.state = s; return self
j = Job().to(State.RUNNING).to(State.FAILED).to(State.RUNNING).to(State.DONE); print(j.state, j.log)
print(sorted((s.name for s in EDGES[State.RUNNING])), State.DONE in EDGES, [*State][1:3], State.IDLE.name.title())
j.to(State.IDLE)  # uncaught
# ---
from enum import IntFlag, Flag, auto, CONFORM, EJECT, KEEP, STRICT
class C(Flag, boundary=CONFORM): A = 1; B = 2
class E(Flag, boundary=EJECT): A = 1; B = 2
class K(Flag, boundary=KEEP): A = 1; B = 2
print(C(7), E(8), repr(K(9)), C(4))
try:
    class S(Flag, boundary=STRICT): A = 1
    S(6)
except ValueError as e: print(e)
class Days(IntFlag):
    MON = auto(); TUE = auto(); WED = auto()
    ALL = MON | TUE | WED
d = Days.MON; d |= Days.WED; print(d, repr(d), d & ~Days.MON, Days.ALL & d, [x.name for x in d], Days.TUE in d, int(d), f"{d}", f"{d:d}", bool(d & Days.TUE))
print(Days["MON"] | Days["TUE"], Days(3) == 3, Days.ALL, list(Days), Days.__members__.keys(), Days.MON ^ 3, -Days.MON, ~Days.MON & 7)
# ---
import enum
class Op(enum.Enum):
    ADD = "+"
    SUB = "-"
    def __call__(self, a, b): return a + b if self is Op.ADD else a - b
    def __len__(self): return 99
    def __eq__(self, o): return self.value == o if isinstance(o, str) else self is o
    def __hash__(self): return hash(self.value)
    def __contains__(self, x): return x in self.value
print(Op("+")(5, 3), Op.SUB(5, 3), len(Op.ADD), Op.ADD == "+", {"+": 1}.get(Op.ADD), "+" in Op.ADD, [o.value for o in Op])
class F(float, enum.Enum): HALF = 0.5; ONE = 1.0
print(F.HALF + 1, F.ONE == 1, repr(F.HALF), f"{F.HALF}", f"{F.HALF:.2f}" if hasattr(F, "x") else str(F.HALF), F(0.5).name, sum(F))
class Mixed(str, enum.Enum): A = "a"; B = "b"
print(Mixed.A, Mixed.A == "a", Mixed.A + "x", f"{Mixed.A}", format(Mixed.A), repr(Mixed.B), Mixed("b"), Mixed.A.upper(), ",".join(Mixed), str(Mixed.A) == "Mixed.A")
# ---
import enum, copy
class E(enum.Enum): A = 1; B = [2]; C = None; D = (1, 2)
print([copy.deepcopy(m) is m for m in E], E(None), E((1, 2)), E([2]), E.A.__reduce_ex__(2)[1], [m for m in E if m.value], E.A._name_, E.A._value_, E._member_names_, E._value2member_map_.get(1))
print(isinstance(E, enum.EnumMeta), enum.EnumType is enum.EnumMeta, issubclass(enum.IntEnum, int), callable(E), E.__class__.__name__, bool(E), "A" in dir(E), str(enum.auto()) != "")
for bad in ("class X(enum.Enum):\n mro = 1", "class X(enum.Enum):\n _bad_ = 1", "class X(enum.Enum):\n A = 1\nX()", "class X(enum.Enum):\n A = 1\nX.A()", "class X(enum.Enum):\n A = 1\nX.A.B", "class X(enum.Enum):\n A = 1\nenum.unique(5)"):
    try: exec(bad); print("fine")
    except Exception as e: print(type(e).__name__, e)
# ---
from enum import Enum
class HttpStatus(Enum):
    OK = 200, "fine"
    NOT_FOUND = 404, "missing"
    def __new__(cls, code, text):
        o = object.__new__(cls); o._value_ = code; o.text = text; return o
    @property
    def ok(self): return self.value < 400
print(HttpStatus(404), HttpStatus.OK.text, HttpStatus(200).ok, [(s.name, s.value, s.text) for s in HttpStatus], repr(HttpStatus.NOT_FOUND))
class Weekday(Enum):
    MON, TUE, WED = range(3)
    @classmethod
    def of(cls, n): return cls(n % 3)
print(Weekday.of(7), list(Weekday), Weekday.TUE.value, [d.name[:2] for d in Weekday])
HttpStatus(500)  # uncaught
# ---
from enum import StrEnum, IntEnum, auto, Enum
class Suit(StrEnum): CLUBS = auto(); HEARTS = auto()
class Rank(IntEnum): TWO = 2; ACE = 14
from itertools import product
deck = [(r, s) for s, r in product(Suit, Rank)]; print(deck[0], len(deck), [f"{r.name.title()} of {s.title()}" for r, s in deck], max(deck))
print(Suit.CLUBS < Suit.HEARTS, sorted(Suit, reverse=True), "clubs" == Suit.CLUBS, Suit.CLUBS in ("clubs",), str(Rank.ACE), f"{Rank.ACE!r} {Rank.ACE!s} {Rank.ACE}", Rank.ACE // 4, Rank.TWO / 4, -Rank.TWO, Rank.TWO | 1, Rank.ACE.real, range(Rank.TWO))
print(Rank.TWO.__class__, type(Rank.TWO + 0), round(Rank.TWO), divmod(Rank.ACE, Rank.TWO), bool(Rank.TWO), Rank.ACE.to_bytes(1, "big"), Rank(2.0), "x" * Rank.TWO)
class Unit(Enum):
    KM = 1000; M = 1; CM = .01
    def to(self, v, u): return v * self.value / u.value
print(Unit.KM.to(1.5, Unit.M), Unit.CM.to(250, Unit.M), {u.name: Unit.M.to(1, u) for u in Unit})
# ---
import enum
from enum import *
def t(f):
    try: r = f(); print(repr(r), str(r))
    except Exception as e: print(type(e).__name__, e)
class P(Enum):
    name = 5
    value = "x"
class Q(Enum):
    @enum.property
    def foo(self): return self.value * 2
    A = 1
for f in (lambda: P.name, lambda: P.name.name, lambda: P.name.value, lambda: P.value.value, lambda: list(P), lambda: Q.foo, lambda: Q.A.foo, lambda: setattr(Q.A, "foo", 3), lambda: delattr(Q.A, "foo"), lambda: Q.name, lambda: Q.A.name): t(f)
# ---
from enum import *
def t(f):
    try: r = f(); print(repr(r), str(r))
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: list(FlagBoundary), lambda: STRICT, lambda: FlagBoundary("keep"), lambda: isinstance(STRICT, str), lambda: STRICT.name, lambda: list(EnumCheck), lambda: str(UNIQUE), lambda: FlagBoundary["EJECT"], lambda: type(STRICT), lambda: "strict" in FlagBoundary, lambda: FlagBoundary("zz"), lambda: len(FlagBoundary), lambda: setattr(FlagBoundary, "STRICT", 1), lambda: verify(UNIQUE)(int), lambda: Enum.__members__, lambda: list(Flag)): t(f)
# ---
from enum import *
def t(f):
    try: r = f(); print(repr(r), str(r))
    except Exception as e: print(type(e).__name__, e)
@global_enum
class G(Enum): GA = 1; GB = 2
@global_enum
class GF(IntFlag): GX = 1; GY = 2
for f in (lambda: GA, lambda: G.GB, lambda: GX, lambda: GF(3), lambda: GF(7), lambda: GF(0), lambda: auto(), lambda: auto(5)): t(f)
def mk():
    @verify(NAMED_FLAGS)
    class U(Flag): A = 1; B = 8; C = 6; D = 16 | 32; E = 128 + 1
t(mk)
def mk():
    class B(Flag): A = auto(); B = auto(); C = auto(); D = 9; E = auto()
    return list(B), B.D, B.__members__
t(mk)
def mk():
    class B(Flag): Z = 4; A = 1; M = 2
    return list(B), list(B(7)), B(7), ~B(5)
t(mk)
