from enum import Enum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = "b"
    CRIMSON = 1
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(1), Color["GREEN"], Color("b"), list(Color), len(Color), Color.CRIMSON, Color.RED is Color.CRIMSON, Color.RED == 1, Color.RED != Color.GREEN, isinstance(Color.RED, Color), type(Color.RED), Color.RED in Color, 1 in Color, "x" in Color, Color.__members__, [c.name for c in Color], {Color.RED: "r"}[Color.CRIMSON], str(Color), repr(Color), f"{Color.RED}", f"{Color.RED:>12}", bool(Color.RED), hash(Color.RED) == hash(Color.RED))
# ---
from enum import Enum
class C(Enum):
    A = 1
    B = 2
for s in ("C(3)", "C['Z']", "C.Z", "C.A.nope", "C()", "C(1, 2)", "C.A = 5", "del C.A", "C.A.value = 3", "C.A.name = 'x'", "C.A < C.B", "C.A + 1", "int(C.A)", "len(C.A)", "C.A()", "C[0]", "C.A[0]", "iter(C.A)", "C('A')", "C(None)", "C([1])", "sorted(C)", "C.A == C(1) is C.A", "C.NEW = 5; print(C.NEW, len(C))", "C.A.B", "list(reversed(C))", "max(C)", "C.A in C", "{C.A, C.B, C(1)} == set(C)", "C.__len__()", "C.A.x = 1; print(C.A.x)"):
    try: print(s, eval(s) if ";" not in s and "= 5" not in s and "del" not in s and "= 3" not in s and "= 'x'" not in s else exec(s))
    except Exception as e: print(s, "->", type(e).__name__, e)
# ---
from enum import Enum
for src in ("class D(C): pass", "class D(C):\n    X = 1", "class E(Enum):\n    A = 1\n    A = 2", "class E(Enum):\n    mro = 1", "class E(Enum):\n    _x_ = 1", "class E(Enum): pass\nclass F(E):\n    X = 1\nprint(F.X)", "class E(Enum):\n    A = 1\n    def A(self): pass", "class E(int, str, Enum):\n    A = 1", "class E(Enum):\n    A: int\nprint(list(E))", "class E(Enum):\n    A = []\n    B = []\nprint(list(E), E([]))", "class E(str, Enum):\n    A = 1\nprint(repr(E.A.value))", "class E(int, Enum):\n    A = 'x'", "class E(Enum):\n    A, B = 1, 2\nprint(list(E))", "class E(Enum):\n    for i in 'xy': exec(f'{i} = 1')"):
    class C(Enum): A = 1
    try: exec(src)
    except Exception as e: print(type(e).__name__, e)
# ---
from enum import IntEnum, StrEnum, auto, Enum
class P(IntEnum):
    LOW = 1
    HIGH = 10
class S(StrEnum):
    A = auto()
    Bee = auto()
    C = "custom"
print(P.LOW, repr(P.LOW), P.LOW + 1, P.LOW < P.HIGH, P.LOW == 1, sorted([P.HIGH, P.LOW]), [10, 20][P.LOW], f"{P.HIGH}", f"{P.HIGH:03d}", "%d %s" % (P.LOW, P.LOW), int(P.HIGH), max(P), P(10), sum(P), isinstance(P.LOW, int), {1: "one"}[P.LOW], P.LOW * 2.5, range(P.LOW), type(P.LOW + P.LOW), P.LOW.bit_length(), P.LOW | 4)
print(S.A, repr(S.A), S.A == "a", S.Bee.upper(), S.C + "!", f"{S.A:>5}", "a" in S, S("custom"), ",".join(S), isinstance(S.A, str), {"a": 1}[S.A], S.A.value, len(S.Bee), S.A in ("a", "b"), sorted(S))
class A(Enum):
    X = auto(); Y = auto(); Z = 10; W = auto()
print([(m.name, m.value) for m in A])
class N(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return f"{name.lower()}{count}"
    ONE = auto(); TWO = auto()
print([m.value for m in N])
for src in ("class X(StrEnum): A = 1", "class X(IntEnum): A = 'a'", "class X(Enum):\n  A = 'a'\n  B = auto()"):
    try: exec(src); print("fine")
    except Exception as e: print(type(e).__name__, e)
# ---
from enum import Flag, IntFlag, auto
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
p = Perm.R | Perm.X
print(p, repr(p), p.value, Perm.R in p, Perm.W in p, Perm.RW, list(Perm), list(p), p & Perm.R, p ^ Perm.R, ~Perm.R, bool(Perm(0)), Perm(0), repr(Perm(0)), Perm(3), Perm.R | Perm.W is Perm.RW, p.name, len(p), Perm(7), Perm.RW.name, Perm.R == 1, [x.value for x in Perm])
class I(IntFlag): A = 1; B = 2
print(I.A | I.B, repr(I.A | 8), I(3), (I.A | I.B) == 3, I.A + 1, repr(I.A), f"{I.A}", I.A in I(3), ~I.A, I.A & 3)
for f in (lambda: Perm(99), lambda: Perm.R | 1, lambda: Perm.R & 5, lambda: Perm("R"), lambda: 1 in Perm.R, lambda: Perm.R < Perm.W, lambda: Perm["R|W"]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
from enum import Enum
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.4e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def gravity(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
    @classmethod
    def heaviest(cls): return max(cls, key=lambda p: p.mass)
    @staticmethod
    def count(): return len(Planet)
    def __str__(self): return self.name.title()
    def __lt__(self, o): return self.mass < o.mass
print(Planet.EARTH.gravity, Planet.heaviest(), Planet.count(), str(Planet.MARS), repr(Planet.MARS), f"{Planet.MARS}", Planet.MARS.value, Planet((6.4e23, 3.4e6)), sorted(Planet), Planet.MARS.mass)
class Op(Enum):
    ADD = "+"; SUB = "-"
    def __call__(self, a, b): return a + b if self is Op.ADD else a - b
    @classmethod
    def _missing_(cls, v):
        if v == "plus": return cls.ADD
        return None
print(Op.ADD(1, 2), Op("-")(5, 3), Op("plus"))
try: Op("times")
except ValueError as e: print(e)
# ---
from enum import Enum, unique, member, nonmember, verify, UNIQUE
try:
    @unique
    class D(Enum): A = 1; B = 1; C = 2; E = 2
except ValueError as e: print(e)
class M(Enum):
    A = 1
    helper = nonmember(5)
    @member
    def fn(): return "fn"
    def method(self): return self.value
    _ignore_ = ["tmp"]
    tmp = 3
    class Inner: pass
print(list(M)[:1], M.helper, M.A.method(), hasattr(M, "tmp"), M.fn)
class E(Enum):
    A = 1
    _private = 2
    __dunder__ = 3
    B = lambda self: 5
print(list(E), E.__dunder__, E.A.B())
# ---
from enum import Enum
Animal = Enum("Animal", "CAT DOG")
Size = Enum("Size", {"S": 1, "L": "big"})
Num = Enum("Num", ["A", "B"], start=10)
Pairs = Enum("Pairs", [("X", 1), ("Y", 2)])
print(list(Animal), list(Size), list(Num), list(Pairs), Animal.CAT.value, Animal.__name__, type(Animal).__name__, Enum("Comma", "A, B").B)
print(Animal.DOG is Animal["DOG"], Animal(2), Size("big"), [*Num.__members__])
# ---
from enum import Enum, IntEnum
class S(Enum): ON = "on"; OFF = "off"
class L(IntEnum): LOW = 1
def f(s):
    match s:
        case S.ON: return "is on"
        case S.OFF | "off": return "is off"
        case L.LOW: return "low"
        case S(): return "never"
        case _: return "?"
print([f(x) for x in (S.ON, S.OFF, "off", "on", L.LOW, 1)])
trans = {S.ON: S.OFF, S.OFF: S.ON}
s = S.ON
for _ in range(3): s = trans[s]
print(s, S.ON if s is S.OFF else None, [m for m in S if m is not S.ON], dict(zip(S, range(2))), {m.name: m.value for m in S}, S.ON.name.lower(), "on" == S.ON, "on" == S.ON.value)
import json, copy
print(copy.copy(S.ON) is S.ON, copy.deepcopy([S.ON])[0] is S.ON, json.dumps(L.LOW), json.dumps({"l": L.LOW}))
try: json.dumps(S.ON)
except TypeError as e: print(e)
# ---
from enum import Enum
class Base(Enum):
    def describe(self): return f"{type(self).__name__}.{self.name}={self.value}"
class A(Base): X = 1
class Mixin:
    def hi(self): return "hi " + self.name
class B(Mixin, Enum): Y = 2
class C(float, Enum): PI = 3.14
class D(tuple, Enum): P = (1, 2)
class E(str, Enum): S = "s"
class F(bytes, Enum): B = b"x"
print(A.X.describe(), B.Y.hi(), C.PI * 2, C.PI, repr(C.PI), D.P[0], len(D.P), E.S, E.S == "s", f"{E.S}", str(E.S), "%s" % E.S, E.S.upper(), E.S + "t", repr(E.S), F.B[0], isinstance(C.PI, float), A.__mro__[1].__name__)
# ---
from enum import Enum
class W(Enum):
    MON = 1; TUE = 2; SUN = 7
    @classmethod
    def from_name(cls, n): return cls[n.upper()]
    @property
    def weekend(self): return self.value > 5
    def next(self):
        m = list(type(self)); return m[(m.index(self) + 1) % len(m)]
print(W.from_name("tue"), [d.name for d in W if not d.weekend], W.SUN.next(), W.MON.next().next(), [W(i).name for i in (1, 7)], W.MON.weekend, sorted(W, key=lambda d: -d.value)[0], len([*W]), next(iter(W)), list(reversed(W))[0], W.TUE.__class__ is W, W.MON.__hash__() == hash("MON"), dir(W.MON)[-3:], hasattr(W, "MON"), getattr(W, "TUE"), vars(W.MON)["_value_"], isinstance(W, type))
# ---
from enum import Enum
class Meta(Enum):
    def __new__(cls, code, label):
        o = object.__new__(cls)
        o._value_ = code
        o.label = label
        return o
    OK = 200, "fine"
    ERR = 500, "bad"
print(Meta(200), Meta.OK.label, Meta.ERR.value, list(Meta), Meta(500).label)
class Auto(Enum):
    def __new__(cls, *args):
        o = object.__new__(cls); o._value_ = len(cls.__members__) + 1; o.args = args; return o
    A = "x"; B = "y", "z"
print([(m.name, m.value, m.args) for m in Auto])
class Eq(Enum):
    A = 1
    def __eq__(self, o): return self.value == (o.value if isinstance(o, Eq) else o)
    def __hash__(self): return hash(self.value)
print(Eq.A == 1, Eq.A in [1], {1: "one"}[Eq.A], 1 == Eq.A)
# ---
from enum import Enum
class Status(Enum):
    ACTIVE = "active"
print(Status.ACTVE)
# ---
from enum import Enum
class Status(Enum):
    ACTIVE = "active"
Status("inactive")
# ---
from enum import Enum
class Status(Enum):
    ACTIVE = "active"
print(Status["Active"])
# ---
from enum import Enum
class Level(Enum):
    LOW = 1
    HIGH = 2
print(Level.LOW < Level.HIGH)
