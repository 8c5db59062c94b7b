from dataclasses import *
@dataclass
class P:
    x: int
    y: int = 0
print(P(1), P(1) == P(1, 0), P.__match_args__, P.__hash__)
try: hash(P(1))
except TypeError as e: print(e)
try: P()
except TypeError as e: print(e)
try: P(1,2,3)
except TypeError as e: print(e)
try: P(1) < P(2)
except TypeError as e: print(e)
print(P.__doc__)
# ---
from dataclasses import *
@dataclass(order=True, frozen=True)
class P:
    x: int
    y: int = field(default=0, compare=False)
print(P(1) < P(2), P(1,5) == P(1,6), hash(P(1,5)) == hash(P(1,6)), sorted([P(3), P(1), P(2)]))
p = P(1)
try: p.x = 4
except FrozenInstanceError as e: print(type(e).__mro__, e)
try: del p.x
except FrozenInstanceError as e: print(e)
try: p.z = 4
except AttributeError as e: print(e)
# ---
from dataclasses import *
try:
    @dataclass
    class A:
        x: int = 1
        y: str
except TypeError as e: print(e)
try:
    @dataclass
    class A:
        x: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class A:
        x: dict = {}
except ValueError as e: print(e)
try:
    @dataclass
    class A:
        x: set = field(default=set())
except ValueError as e: print(e)
try: field(default=1, default_factory=int)
except ValueError as e: print(e)
# ---
from dataclasses import *
@dataclass
class A:
    x: int
    _: KW_ONLY
    y: int = 3
    z: int
print(A(1, z=2))
try: A(1, 2, 3)
except TypeError as e: print(e)
try: A(1)
except TypeError as e: print(e)
try: A()
except TypeError as e: print(e)
print([(f.name, f.kw_only) for f in fields(A)])
import inspect
print(inspect.signature(A), A.__match_args__)
# ---
from dataclasses import *
try:
    @dataclass
    class A:
        _: KW_ONLY
        x: int
        __: KW_ONLY
except TypeError as e: print(e)
try:
    @dataclass
    class A:
        _: KW_ONLY = 3
        x: int = 1
    print(A(x=2))
except TypeError as e: print(e)
# ---
from dataclasses import *
@dataclass
class A:
    x: int
    y: int
a = A(1, 2)
try: replace(a, z=3)
except TypeError as e: print(e)
@dataclass
class B:
    x: int
    y: int = field(init=False, default=7)
try: replace(B(1), y=3)
except ValueError as e: print(e)
try: replace(3)
except TypeError as e: print(e)
try: fields(3)
except TypeError as e: print(e)
try: asdict(3)
except TypeError as e: print(e)
try: asdict(A)
except TypeError as e: print(e)
try: astuple(A)
except TypeError as e: print(e)
print(is_dataclass(A), is_dataclass(a), is_dataclass(int))
# ---
from dataclasses import *
from collections import namedtuple, OrderedDict, defaultdict
N = namedtuple('N', 'a b')
@dataclass
class I: v: int
@dataclass
class A:
    l: list; d: dict; t: tuple; n: N; dd: defaultdict
a = A([I(1)], {I.__name__: I(2)}, (I(3),), N(I(4), 5), defaultdict(list, {'k': [I(6)]}))
print(asdict(a)); print(astuple(a))
print(asdict(a, dict_factory=OrderedDict))
print(asdict(a, dict_factory=lambda kv: [k for k, v in kv]))
print(astuple(a, tuple_factory=list))
# ---
from dataclasses import *
@dataclass(slots=True)
class S:
    x: int
    y: int = 4
s = S(1)
print(S.__slots__, s, hasattr(s, '__dict__'))
try: s.z = 1
except AttributeError as e: print(e)
@dataclass(slots=True, weakref_slot=True)
class W:
    x: int
import weakref
w = W(1); r = weakref.ref(w); print(r() is w, W.__slots__)
try:
    @dataclass(weakref_slot=True)
    class V: x: int
except TypeError as e: print(e)
@dataclass(slots=True)
class T(S):
    z: int = 9
print(T(1), T.__slots__)
try:
    @dataclass(slots=True)
    class U:
        __slots__ = ('x',)
        x: int
except TypeError as e: print(e)
# ---
from dataclasses import *
@dataclass(frozen=True, slots=True)
class F:
    x: int
    y: list = field(default_factory=list, hash=False)
f = F(1)
try: f.x = 2
except FrozenInstanceError as e: print(e)
print(hash(f) == hash((1,)))
import copy
g = copy.copy(f); print(g == f, g)
try:
    @dataclass
    class G(F): z: int = 0
except TypeError as e: print(e)
@dataclass
class H: x: int
try:
    @dataclass(frozen=True)
    class J(H): y: int
except TypeError as e: print(e)
# ---
from dataclasses import *
try:
    @dataclass(order=True)
    class A:
        x: int
        def __lt__(self, o): return True
except TypeError as e: print(e)
try:
    @dataclass(frozen=True)
    class A:
        x: int
        def __setattr__(self, k, v): pass
except TypeError as e: print(e)
try:
    @dataclass(unsafe_hash=True)
    class A:
        x: int
        def __hash__(self): return 1
except TypeError as e: print(e)
try:
    @dataclass(order=True, eq=False)
    class A: x: int
except ValueError as e: print(e)
try: dataclass(foo=1)
except TypeError as e: print(e)
# ---
from dataclasses import *
@dataclass
class Base:
    x: int = 15
    y: int = 0
@dataclass
class C(Base):
    z: int = 10
    x: int = 7
print(C(), [f.name for f in fields(C)])
@dataclass(repr=False, eq=False)
class N: x: int = 1
n = N()
print(n == N(), n == n, 'object' in repr(n), hash(n) is not None)
@dataclass(init=False)
class M:
    x: int = 3
    def __init__(self): self.x = 9
print(M())
@dataclass(match_args=False)
class Q: x: int
print(hasattr(Q, '__match_args__'))
# ---
from dataclasses import *
@dataclass
class Node:
    v: int
    next: 'Node' = None
n = Node(1); n.next = n
print(n)
@dataclass
class Outer:
    @dataclass
    class Inner:
        a: int
    i: Inner
print(Outer(Outer.Inner(3)))
def f():
    @dataclass
    class L: a: int
    return L
print(f()(3))
# ---
from dataclasses import *
from typing import *
@dataclass
class A:
    count: ClassVar[int] = 0
    x: int = 1
    s: 'ClassVar[str]' = 'q'
    t: "InitVar[int]" = 3
print([f.name for f in fields(A)], A())
T = TypeVar('T')
@dataclass
class G(Generic[T]):
    v: T
print(G[int](3), G[int])
import inspect
print(inspect.signature(G), inspect.signature(A))
# ---
from dataclasses import *
@dataclass
class R:
    n: int
    @property
    def n(self): return self._n
    @n.setter
    def n(self, v): self._n = v
try: print(R(3).n)
except Exception as e: print(type(e), e)
@dataclass
class D:
    class Desc:
        def __set_name__(self, o, n): self.n = '_' + n
        def __get__(self, i, o):
            return 100 if i is None else getattr(i, self.n)
        def __set__(self, i, v): setattr(i, self.n, int(v))
    q: int = Desc()
print(D(), D('5'))
# ---
from dataclasses import *
@dataclass(kw_only=True)
class A:
    x: int
    y: int = field(kw_only=False, default=2)
print(A(5, x=1))
@dataclass
class B(A):
    z: int = 8
import inspect
print(inspect.signature(B), B.__init__.__annotations__, B.__init__.__qualname__)
print(A.__dataclass_params__)
print(sorted(A.__dataclass_fields__))
# ---
from dataclasses import *
@dataclass
class C:
    a: int = field(repr=False, default=1)
    b: int = field(init=False)
    def __post_init__(self): self.b = self.a * 2
c = C(4)
print(c, c.b, vars(c))
@dataclass
class E: pass
print(E(), E() == E(), E() == 3, E().__eq__(3))
match c:
    case C(a=x, b=y): print(x, y)
match C(7):
    case C(v): print(v)
# ---
from dataclasses import *
import copy, json
@dataclass(unsafe_hash=True)
class K:
    a: int
    b: list = field(default_factory=list, hash=False)
print(hash(K(1)) == hash((1,)), {K(1): 2}[K(1)])
@dataclass(eq=True, frozen=False)
class U: a: int
print(U.__hash__)
print(json.dumps(asdict(K(1, [2]))))
print(copy.deepcopy(K(1, [[2]])), copy.replace if hasattr(copy, 'replace') else 'no')
# ---
from dataclasses import dataclass, field
@dataclass
class X:
    a: int
    b: str = 'q'
X(1, c=2)
# ---
from dataclasses import dataclass
@dataclass(frozen=True)
class X:
    a: int
x = X(1)
x.a = 2
# ---
from enum import *
try:
    class A(Enum):
        X = 1
        X = 2
except TypeError as e: print(e)
try:
    @unique
    class A(Enum):
        X = 1
        Y = 1
        Z = 1
except ValueError as e: print(e)
try:
    class A(Enum):
        mro = 3
except ValueError as e: print(e)
try:
    class A(Enum):
        _bad_ = 3
except ValueError as e: print(e)
# ---
from enum import *
class A(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()
print(list(A))
class S(StrEnum):
    ONE = auto()
    TwO = auto()
    T = 'x'
print(list(S), S.ONE, f'{S.TwO:>5}', S.ONE + 'q', S('x'), S.T == 'x')
try:
    class B(StrEnum): X = 1
except TypeError as e: print(e)
try:
    class B(StrEnum): X = 'a', 'b', 'c', 'd'
except TypeError as e: print(e)
try:
    class B(StrEnum): X = b'a', 3
except TypeError as e: print(e)
class N(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return (name, start, count, list(last))
    A = auto(); B = auto(); C = auto()
print([m.value for m in N])
# ---
from enum import *
class I(IntEnum):
    A = 1
    B = 2
print(I.A + I.B, I.A < 2, repr(I.A), str(I.A), f'{I.A}', f'{I.A:03}', '%d %s %r' % (I.A, I.A, I.A), I.A == 1, [10, 20][I.A], hash(I.A) == hash(1))
print(I(2), I.from_bytes(b'\x01', 'big') if 0 else '', int(I.B), I.B.real, isinstance(I.A, int), I.A is I(1), I.B.bit_length())
import json
print(json.dumps({'a': I.A, I.B: 3}))
class F(float, Enum):
    H = 0.5
print(F.H, repr(F.H), F.H * 2, f'{F.H}', format(F.H, '.2f'))
class M(str, Enum):
    A = 'a'
print(M.A, repr(M.A), f'{M.A}', '%s' % M.A, M.A.upper(), M.A == 'a', json.dumps(M.A))
class R(ReprEnum):
    A = 1
# ---
from enum import *
class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7
print(Perm.R | Perm.W, repr(Perm.R | Perm.W), Perm.R & Perm.W, repr(~Perm.R), repr(Perm.RWX), Perm(0), repr(Perm(0)), list(Perm), list(Perm.R|Perm.X), len(Perm.RWX), bool(Perm(0)))
print(Perm.R in Perm.RWX, Perm.RWX in Perm.R, (Perm.R | Perm.X).name, (Perm.R | Perm.X).value, Perm(5), repr(Perm.R ^ Perm.RWX))
try: Perm(8)
except ValueError as e: print(e)
try: Perm.R | 3
except TypeError as e: print(e)
try: 3 in Perm.R
except TypeError as e: print(e)
print(repr(Perm(-1)), repr(Perm(-2)))
# ---
from enum import *
class P(IntFlag):
    R = 4
    W = 2
    X = 1
print(P.R | P.W, repr(P.R | P.W), repr(P.R | 8), P.R | 8, repr(P(0)), P.R + 1, repr(~P.R), repr(P(-1)), repr(P(16)), repr(P.R & 7), f'{P.R|P.W}', str(P(9)))
print(4 in P, 3 in P, P.R == 4, list(P(7)), P.R in P(7), repr(P.R ^ 12), repr(4 | P.W), P(5).name, P(24).name)
print([m for m in P(9)])
# ---
from enum import *
for b in (STRICT, CONFORM, EJECT, KEEP):
    class F(Flag, boundary=b):
        A = 1; B = 2
    try: r = F(5); print(b, repr(r), type(r))
    except ValueError as e: print(b, e)
    try: r = F(-5); print(repr(r))
    except ValueError as e: print(e)
print(list(FlagBoundary), repr(STRICT), str(STRICT))
class G(Flag):
    A = auto(); B = auto(); C = auto(); D = A | B
print([(m.name, m.value) for m in G], G.D, repr(G.D), G.A._value_, G._flag_mask_, G._all_bits_, G._boundary_)
# ---
from enum import *
class Ord(Enum):
    @classmethod
    def _missing_(cls, v):
        for m in cls:
            if isinstance(v, str) and m.name.lower() == v.lower(): return m
        if v == 'bad': return 5
        if v == 'err': raise KeyError('zz')
    A = 1
print(Ord('a'))
for v in ('bad', 'err', 'zzz', 7):
    try: Ord(v)
    except Exception as e: print(type(e).__name__, e, repr(e.__context__))
# ---
from enum import *
class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)
    def __init__(self, mass, radius):
        self.mass = mass; self.radius = radius
    @property
    def ratio(self): return round(self.mass / self.radius, 3)
    def __str__(self): return f'<{self.name}>'
print(Planet.EARTH, repr(Planet.MARS), Planet.EARTH.ratio, Planet((0.6, 3.3)), Planet.MARS.value)
class V(Enum):
    def __new__(cls, value, label):
        o = object.__new__(cls); o._value_ = value; o.label = label; return o
    A = 1, 'one'
    B = 2, 'two'
print(V(1), V.A.label, list(V), V.B.value)
try: V((1, 'one'))
except ValueError as e: print(e)
# ---
from enum import *
C = Enum('C', 'RED GREEN BLUE')
print(list(C), C.__module__, C.__qualname__)
print(list(Enum('D', ['A', 'B'], start=5)), list(Enum('E', {'x': 'q', 'y': 'w'})), list(Enum('F', [('a', 1), ('b', 2)])))
print(list(IntEnum('G', 'A,B,C')), list(Flag('H', 'A B C')), list(StrEnum('S', 'A B')))
I = Enum('I', 'A', module='mm', qualname='q.I', type=int)
print(I.A, repr(I.A), I.__module__, I.__qualname__, I.__mro__)
try: Enum('J', 3)
except TypeError as e: print(e)
# ---
from enum import *
class A(Enum):
    name = 1
    value = 2
    X = 3
print(list(A), A.X.name, A.name, A.value.value)
class B(Enum):
    X = 1
    @property
    def name(self): return 'n' + self._name_
print(B.X.name, B.X)
class E(Enum): pass
class F(E): A = 1
print(list(E), list(F), F.__mro__, E)
try: E(1)
except Exception as e: print(type(e), e)
try: Enum(1)
except Exception as e: print(type(e), e)
# ---
from enum import *
@verify(UNIQUE)
class A(Enum): X = 1; Y = 2
for chk, ns in ((CONTINUOUS, 'X=1;Y=4'), (UNIQUE, 'X=1;Y=1')):
    try: exec(f'@verify(chk)\nclass B(Enum): {ns}')
    except ValueError as e: print(e)
try:
    @verify(NAMED_FLAGS)
    class C(Flag): A = 1; B = 14
except ValueError as e: print(e)
try:
    @verify(CONTINUOUS)
    class C(Flag): A = 1; B = 8
except ValueError as e: print(e)
print(list(EnumCheck), UNIQUE)
# ---
from enum import *
@global_enum
class G(Enum):
    AA = 1
    BB = 2
print(AA, repr(BB), str(G.AA))
@global_enum
class H(IntFlag):
    P = 1; Q = 2
print(P | Q, repr(P | Q), repr(H(0)), repr(H(8)))
# ---
from enum import *
class D(Enum):
    def __eq__(self, o): return NotImplemented
    A = 1
try: print(hash(D.A))
except TypeError as e: print(e)
class O(Enum):
    def __lt__(self, o): return self.value < o.value
    A = 3; B = 2
print(sorted(O), min(O))
class L(Enum):
    _order_ = 'A B'
    A = 1; B = 2
try:
    class M(Enum):
        _order_ = 'B A'
        A = 1; B = 2
except TypeError as e: print(e)
print(L.A)
# ---
from enum import *
import datetime
class T(datetime.date, Enum):
    X = 2020, 1, 2
print(T.X, repr(T.X), T.X.year, T.X.value)
class B(bytes, Enum):
    A = b'a'
print(B.A, repr(B.A))
class U(tuple, Enum):
    A = (1, 2)
    B = (3,)
print(U.A, U.A.value, len(U.A))
class Cx(complex, Enum): I = 1j
print(Cx.I, Cx.I * 2)
from dataclasses import dataclass
@dataclass
class Mixin:
    a: int; b: str
class DE(Mixin, Enum):
    P = 1, 'x'
print(DE.P, DE.P.a, repr(DE.P))
# ---
from enum import *
class Weekday(Flag):
    MON = auto(); TUE = auto(); WED = auto()
    @classmethod
    def today(cls): return cls.TUE
    WEEKEND = 0
print(Weekday.today(), repr(Weekday.WEEKEND), Weekday(0), Weekday.WEEKEND.name)
print(bin(IntFlag('q', 'A B')(3)), show_flag_values(7), show_flag_values(Weekday(5)))
for a, b in ((Weekday.MON, Weekday.TUE),):
    print(a | b | Weekday.WED, (a|b)._name_, [*(a|b)], hash(a) == hash(Weekday(1)))
class X(IntFlag, boundary=CONFORM): A = 1; B = 4
print(repr(X(7)), repr(X.A | 2), repr(X.A | 6))
# ---
from enum import *
class C(Enum):
    A = 1
match C.A:
    case C.A: print('a')
def f(x: C = C.A): pass
import inspect
print(inspect.signature(f), inspect.signature(C))
class Sup(Enum):
    def desc(self): return self.name.title()
class Sub(Sup):
    BIG_ONE = 'b'
print(Sub.BIG_ONE.desc(), Sub('b'), Sub.__base__)
print(C.A.__reduce_ex__(2), C.__members__.items(), C._member_map_, C._value2member_map_, C._member_names_, C._member_type_)
# ---
import enum
class C(enum.Enum):
    A = 1
C.B
# ---
import enum
class C(enum.Enum):
    A = 1
C('q')
# ---
from functools import *
@lru_cache(maxsize=2)
def f(x): print('calc', x); return x * 2
print(f(1), f(1), f(2), f(3), f(1), f.cache_info(), f.cache_parameters()); f.cache_clear(); print(f.cache_info(), f.__wrapped__(9), f.__name__)
@cache
def g(n): return n if n < 2 else g(n-1) + g(n-2)
print(g(50), g.cache_info())
@lru_cache
def h(a, b=1): return a, b
h(1); h(1, 1); h(1, b=1); h(a=1); print(h.cache_info())
@lru_cache(typed=True)
def t(x): return type(x)
print(t(1), t(1.0), t(True), t.cache_info())
try: h([])
except TypeError as e: print(e)
try: lru_cache(maxsize='x')
except TypeError as e: print(e)
@lru_cache(maxsize=0)
def z(x): return x
z(1); z(1); print(z.cache_info())
@lru_cache(maxsize=-5)
def z(x): return x
z(1); z(1); print(z.cache_info())
class C:
    @lru_cache
    def m(self, x): return x
c = C(); c.m(1); c.m(1); print(C.m.cache_info(), type(C.m), repr(C.m).split(' at')[0], repr(c.m).split(' at')[0])
# ---
from functools import *
class C:
    def __init__(self): self.n = 0
    @cached_property
    def p(self):
        "doc p"
        self.n += 1; return self.n
c = C(); print(c.p, c.p, c.__dict__, C.p.__doc__, type(C.p).__name__, C.p.attrname); del c.p; print(c.p); c.p = 50; print(c.p)
class S:
    __slots__ = ('x',)
    @cached_property
    def q(self): return 1
try: S().q
except TypeError as e: print(e)
cp = cached_property(lambda self: 5)
class D: pass
D.z = cp
try: D().z
except TypeError as e: print(e)
try:
    class E:
        a = cached_property(lambda self: 1); b = a
except (TypeError, RuntimeError) as e: print(e)
print(C.p.func.__name__, cached_property[int] if hasattr(cached_property, '__class_getitem__') else '')
# ---
from functools import lru_cache
@lru_cache
def f(x): return x
f({})
# ---
from functools import singledispatch
@singledispatch
def area(s): raise NotImplementedError(f'no area for {type(s).__name__}')
area(3)
# ---
from enum import *
import enum
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class C(Enum):
    A = 1; B = 2
class F(Flag):
    X = 1; Y = 2; Z = 4
class I(IntFlag):
    X = 1; Y = 2; Z = 4
class N(IntEnum):
    A = 1; B = 2
for f in (lambda: C(), lambda: C(1, 2), lambda: C.A(), lambda: C.A.B, lambda: C.A.A, lambda: C._member_names_, lambda: setattr(C, 'Q', 3) or C.Q, lambda: delattr(C, 'A'), lambda: C.A.foo, lambda: setattr(C.A, 'foo', 3) or C.A.foo, lambda: C['A'] is C.A, lambda: C.__getitem__('B'), lambda: C.__contains__('x'), lambda: C.A in C, lambda: F.X in C, lambda: [] in C, lambda: C.A == 1, lambda: N.A == 1, lambda: C.A != C.B, lambda: C.A is C(1), lambda: hash(N.A), lambda: N.A + 1, lambda: type(N.A + 1), lambda: N.A | 4, lambda: -N.A, lambda: N('1'), lambda: int('7', base=N.B + 6), lambda: range(N.B), lambda: f'{N.A:>5}|{C.A:>5}|{F.X:>5}|{I.X:>5}', lambda: '%s %d %i %x' % (N.A, N.A, N.B, N.B), lambda: format(C.A, '>10'), lambda: format(C.A, 'd'), lambda: format(N.A, 'b'), lambda: bool(F(0)), lambda: bool(F.X), lambda: ~F.X, lambda: ~F(0), lambda: F.X - F.Y, lambda: F.X | None, lambda: F.X & 1, lambda: I.X & 1, lambda: I.X | 16, lambda: ~I.X, lambda: (~I.X).value, lambda: I(-1), lambda: I(-2).value, lambda: I.X ^ 3, lambda: I(3).name, lambda: F(3).name, lambda: F(0).name, lambda: I(0).name, lambda: I(32).name, lambda: list(I(35)), lambda: len(F(7)), lambda: list(F), lambda: F.X in F(3), lambda: F(3) in F.X, lambda: 1 in F.X, lambda: 1 in I.X, lambda: F(8), lambda: F('x'), lambda: F(1.0), lambda: I(1.5), lambda: F.X < F.Y, lambda: I.X < I.Y, lambda: iter(F.Z).__next__(), lambda: F.X.__or__(3), lambda: I.X.__or__(3), lambda: 3 | I.Z, lambda: I.X + I.Y, lambda: isinstance(I.X | I.Y, I), lambda: isinstance(I.X + I.Y, I), lambda: repr(I.X | 8), lambda: str(I.X | 8), lambda: C.mro(), lambda: C.__module__, lambda: C.__qualname__, lambda: C.A.__class__.__name__, lambda: C.A.__dict__, lambda: vars(C.A), lambda: C.__bases__, lambda: issubclass(N, int), lambda: N.__members__['A'], lambda: C.__members__, lambda: C.name, lambda: C.value, lambda: dir(N.A)[:3], lambda: isinstance(C.A, Enum), lambda: Enum('Q', 'a b')('x'), lambda: Enum('Q', 'a a'), lambda: Enum('Q', []), lambda: list(Enum('Q', [])), lambda: Enum('Q', ()).__members__, lambda: Enum('Q', 'a', start=0).a.value, lambda: C('A'), lambda: N(True), lambda: C(1.0), lambda: C(True), lambda: C.__call__(2), lambda: C.A.__hash__() == hash('A'), lambda: reversed(F).__next__(), lambda: C.A.value.bit_length(), lambda: F.X.__len__(), lambda: F._value2member_map_, lambda: F._flag_mask_, lambda: F._singles_mask_, lambda: F._boundary_, lambda: I._boundary_, lambda: STRICT == 'strict', lambda: FlagBoundary('eject'), lambda: enum.member(3).value, lambda: enum.nonmember(3).value, lambda: N.A.conjugate(), lambda: N.A.as_integer_ratio(), lambda: N.A.to_bytes(2, 'big'), lambda: N['A'].numerator): t(f)
# ---
from functools import *
import functools, inspect
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def sig(a, b=2, *c, d, e=5, **f): return (a, b, c, d, e, f)
p = partial(sig, 1, d=4)
class K:
    @lru_cache(None)
    def m(self): return 1
    @cached_property
    def cp(self): return [1]
    @cache
    @staticmethod
    def s(): return 2
for f in (lambda: p(), lambda: p(9, 8, z=1), lambda: p(d=7), lambda: inspect.signature(p), lambda: inspect.signature(partial(sig, b=3)), lambda: inspect.signature(partial(sig, 1, 2, 3)), lambda: partial(p, 5).args, lambda: partial(p, d=6).keywords, lambda: p.func is sig, lambda: setattr(p, 'x', 3) or p.x, lambda: partial(3), lambda: partial(), lambda: partial.__call__(p), lambda: partial(int, '10', 2)(), lambda: callable(p), lambda: partial.__new__(partial, len)([1]), lambda: partial[int], lambda: hash(p) == hash(p), lambda: reduce(lambda a, b: a, [], None), lambda: reduce(None, [1]), lambda: reduce(None, [1, 2]), lambda: reduce(), lambda: reduce(lambda: 1, [1, 2]), lambda: reduce(lambda a, b: a + b, {1: 2, 3: 4}), lambda: cmp_to_key(3)(1) < cmp_to_key(3)(2), lambda: cmp_to_key(), lambda: cmp_to_key(mycmp=lambda a, b: 0)(obj=3).obj, lambda: sorted([3, 1], key=cmp_to_key(lambda a, b: 'x')), lambda: K().m(), lambda: K.m.cache_info(), lambda: K.s(), lambda: K().cp, lambda: wraps(len)(lambda x: 0).__name__, lambda: update_wrapper(3, len), lambda: update_wrapper(lambda: 0, 3).__name__, lambda: lru_cache(maxsize=None)(lambda x: x).cache_parameters(), lambda: lru_cache(maxsize=1.5), lambda: lru_cache(lambda x: x)(x=1), lambda: cache(lambda *a, **k: (a, k))(1, b=2), lambda: lru_cache()(lambda: 5).__wrapped__(), lambda: total_ordering(int), lambda: total_ordering(type('Q', (), {'__lt__': lambda s, o: True})).__ge__.__name__, lambda: functools.CacheInfo if hasattr(functools, 'CacheInfo') else lru_cache(lambda: 1).cache_info().__class__.__name__, lambda: functools.namedtuple if 0 else 1, lambda: functools.recursive_repr if 0 else 2, lambda: get_cache_token() >= 0 if 'get_cache_token' in dir() else 'no'): t(f)
# ---
import functools
calls = []
@functools.lru_cache(maxsize=3)
def f(x, *, y=0):
    calls.append((x, y)); return x + y
for a in (1, 2, 3, 1, 4, 2, 1): f(a)
print(calls, f.cache_info()); f(1.0); f(True); f(1, y=0); f(x=1) if 0 else None; print(calls[-3:], f.cache_info())
@functools.lru_cache
def bad(x): raise ValueError(x)
for _ in range(2):
    try: bad(1)
    except ValueError as e: pass
print(bad.cache_info())
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info().hits)
class P:
    def __init__(self, x): self.x = x
    @functools.singledispatchmethod
    @classmethod
    def make(cls, a): return cls(('obj', a))
    @make.register(int)
    @classmethod
    def _(cls, a): return cls(('int', a))
    @functools.singledispatchmethod
    def show(self, v, extra=None): return f'obj {v} {extra}'
    @show.register
    def _(self, v: list, extra=None): return f'list {len(v)} {extra}'
    @show.register(tuple)
    @show.register(set)
    def _(self, v, extra=None): return 'tupset'
print(P.make(3).x, P.make('q').x, P(1).show([1], extra=2), P(1).show({1}), P(1).show(1, 5), P.show.dispatcher.registry.keys() if hasattr(P.show, 'dispatcher') else type(P.show), P.show.__name__ if hasattr(P.show, '__name__') else '')
@functools.singledispatch
def fun(a, b): "docs"; return 'base'
@fun.register(int)
def fun_int(a, b): return 'int', fun.dispatch(object)(a, b)
print(fun(1, 2), fun.__doc__, fun.__name__, fun.__wrapped__(1, 2), fun_int(1, 2), fun.registry.keys(), type(fun.registry))
try: fun.registry['x'] = 1
except TypeError as e: print(e)
@functools.total_ordering
class V:
    def __init__(s, v): s.v = v
    def __gt__(s, o): return s.v > o.v
    def __eq__(s, o): return s.v == o.v
print(V(1) < V(2), V(1) <= V(1), V(2) >= V(3), sorted([V(3), V(1)])[0].v)
import operator
print(functools.reduce(operator.mul, range(1, 6)), functools.reduce(lambda d, kv: {**d, kv[0]: kv[1]}, [('a', 1)], {}), list(map(functools.partial(pow, 2), range(4))), functools.partial(max, key=abs)([-3, 2]))
# ---
import inspect
from inspect import *
def f(a, /, b: int, c=3, *args: str, d, e='x', **kw) -> float: "doc"
s = signature(f); print(s, s.return_annotation, s.parameters['b'], repr(s.parameters['b']), repr(s))
for p in s.parameters.values(): print(p.name, p.kind, p.kind.description, p.default is Parameter.empty, p.annotation)
print(signature(lambda: 0), signature(lambda x, *, y=1: 0), signature(lambda *, k: 0), signature(lambda x, /: 0), signature(lambda *a, **k: 0))
b = s.bind(1, 2, d=4); print(b, b.arguments, b.args, b.kwargs); b.apply_defaults(); print(b.arguments, b.args, b.kwargs)
for a, k in (((), {}), ((1, 2), {}), ((1,), {'d': 1}), ((1, 2), {'d': 1, 'a': 3}), ((1, 2, 3, 4), {'d': 1, 'b': 4})):
    try: print(s.bind(*a, **k))
    except TypeError as e: print(e)
print(s.bind_partial(), s.bind_partial(1))
try: signature(lambda x: 0).bind(1, 2)
except TypeError as e: print(e)
try: signature(lambda x: 0).bind(1, y=2)
except TypeError as e: print(e)
try: signature(lambda x, /: 0).bind(x=2)
except TypeError as e: print(e)
# ---
import inspect
from inspect import *
def f(a, b=1): pass
s = signature(f)
print(s.replace(parameters=[]), s.replace(return_annotation=int), s.parameters['a'].replace(name='z', annotation=int), s == signature(lambda a, b=1: 0), hash(s) == hash(signature(f)))
p = Parameter('x', Parameter.KEYWORD_ONLY, default=5, annotation=list[int]); print(p, repr(p), Signature([p]))
for bad in (lambda: Parameter('1', Parameter.KEYWORD_ONLY), lambda: Parameter('x', 9), lambda: Parameter('x', Parameter.VAR_POSITIONAL, default=1), lambda: Signature([p, Parameter('y', Parameter.POSITIONAL_ONLY)]), lambda: Signature([Parameter('a', Parameter.POSITIONAL_ONLY, default=1), Parameter('b', Parameter.POSITIONAL_ONLY)]), lambda: Signature([p, p]), lambda: Parameter('for', Parameter.KEYWORD_ONLY), lambda: Parameter(3, Parameter.KEYWORD_ONLY), lambda: signature(3), lambda: signature(print).parameters['zz']):
    try: print(bad())
    except (ValueError, TypeError, KeyError) as e: print(type(e).__name__, e)
print(signature(print), signature(len), signature(sorted), signature(isinstance), signature(abs), signature(pow), signature(sum), signature(round))
for x in (dict, int, str, type, range, getattr, min, max, iter, next, vars, dir, print, zip, map, bool, slice):
    try: print(x.__name__, signature(x))
    except (ValueError, TypeError) as e: print(type(e).__name__, str(e).split(' at 0x')[0])
# ---
from inspect import *
class C:
    def __init__(self, x, y=2): pass
    def m(self, a): pass
    @classmethod
    def c(cls, b): pass
    @staticmethod
    def s(d): pass
    def __call__(self, z): pass
print(signature(C), signature(C.m), signature(C(1).m), signature(C.c), signature(C.s), signature(C(1)))
class N:
    def __new__(cls, q): return object.__new__(cls)
print(signature(N))
class E: pass
print(signature(E))
class M(type):
    def __call__(cls, *a, zz): pass
class W(metaclass=M): pass
print(signature(W))
import functools
print(signature(functools.partial(C, 1)), signature(functools.partial(C, y=1)), signature(functools.partial(lambda a, b, *c: 0, 1, 2, 3)))
C.__signature__ = Signature(); print(signature(C))
def f(x: 'int', y: 'Undefined' = 1): pass
print(signature(f), signature(f.__get__(1)))
try: signature(f, eval_str=True)
except NameError as e: print(e)
print(signature(lambda x: 0, follow_wrapped=False), get_annotations(f))
# ---
from inspect import *
def g():
    x = 5
    y = yield 1
    yield 2
i = g(); print(getgeneratorstate(i), getgeneratorlocals(i)); next(i); print(getgeneratorstate(i), getgeneratorlocals(i)); i.send(4); print(getgeneratorlocals(i)); i.close(); print(getgeneratorstate(i), getgeneratorlocals(i))
async def c(): pass
x = c(); print(getcoroutinestate(x)); x.close(); print(getcoroutinestate(x))
def outer():
    n = 3
    def inner(): return n + len(str(zz))
    return inner
print(getclosurevars(outer()))
def cf():
    fr = currentframe(); return fr.f_code.co_name, fr.f_lineno, fr.f_back.f_code.co_name, getframeinfo(fr).function
print(cf())
print([f.function for f in stack()][:1], signature(stack))
def h(a, b=2):
    c = 3
    return getargvalues(currentframe())
r = h(1); print(r.args, r.varargs, r.keywords, sorted(r.locals))
print(formatannotation(int), formatannotation(list[int]), formatannotation('x'))
from typing import *
print(formatannotation(Optional[int]), formatannotation(Any))
def an(a: Optional[int] = None, b: List[str] = (), *c: Callable[[int], str], d: 'X' = 1) -> Dict[str, Any]: pass
print(signature(an)); print(get_annotations(an))
# ---
import inspect
def f(a, b=2, *c, d=4, **e):
    x = 1
    return x
co = f.__code__
print(co.co_name, co.co_argcount, co.co_kwonlyargcount, co.co_posonlyargcount, co.co_varnames, co.co_nlocals, co.co_flags & inspect.CO_VARARGS, bool(co.co_flags & inspect.CO_VARKEYWORDS), co.co_freevars, co.co_cellvars, co.co_qualname, co.co_firstlineno, co.co_names)
print(f.__defaults__, f.__kwdefaults__, f.__closure__, f.__globals__ is globals(), f.__dict__, f.__type_params__)
print(inspect.getsource(f)); print(inspect.getsourcelines(f)); print(inspect.getfile(f), inspect.getsourcefile(f))
class Sourced:
    """d"""
    def m(self):
        return 1  # c
print(inspect.getsource(Sourced), inspect.getsource(Sourced.m))
# comment for z
def z(): pass
print(inspect.getcomments(z))
try: inspect.getsource(len)
except TypeError as e: print(str(e)[:60])
try: inspect.getsource(3)
except TypeError as e: print(e)
try: inspect.getfile(int)
except TypeError as e: print(e)
print(inspect.getsource(lambda: 5))
