from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, 2)
print(p, repr(p), p.x, p[1], p == (1, 2), p == P(1, 2), hash(p) == hash((1, 2)), len(p), list(p), tuple(p), *p, P._fields, p._asdict(), p._replace(y=5), P._make([3, 4]), P(x=1, y=2), P(y=1, x=2), isinstance(p, tuple), p + (3,), p * 2, p < (1, 3), max(p), 1 in p, p.index(2), p.count(1), p[::-1], {p: 1}[1, 2], P.__name__, P.__doc__, P.x.__doc__, P.__mro__[1])
x, y = p; print(x, y)
# ---
from collections import namedtuple
P = namedtuple("P", ["x", "y"])
p = P(1, 2)
for f in (lambda: P(), lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, z=2), lambda: P(1, x=2), lambda: p.z, lambda: p[2], lambda: p["x"], lambda: P._make([1]), lambda: P._make([1, 2, 3]), lambda: p._replace(z=1), lambda: p._replace(5), lambda: P._make(5), lambda: p + [1], lambda: p.append(1), lambda: P.z, lambda: p(), lambda: setattr(p, "x", 5), lambda: setattr(p, "z", 5), lambda: delattr(p, "x"), lambda: vars(p), lambda: p.__dict__):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try: p[0] = 1
except TypeError as e: print(e)
# ---
from collections import namedtuple
for a in (("A", "x x"), ("A", "class"), ("A", "_x"), ("1A", "x"), ("A", "1x"), ("A", ""), ("A", []), ("A", "a,b c"), ("A", ("q",)), ("A", "a-b"), (5, "x"), ("A", 5), ("A", [1]), ("for", "x"), ("A", "x", ), ("A", "def x")):
    try: T = namedtuple(*a); print(T.__name__, T._fields)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(namedtuple("R", "x class x _y ok", rename=True)._fields, namedtuple("E", "")(), namedtuple("S", "only")(5))
D = namedtuple("D", "a b c", defaults=[2, 3])
print(D(1), D(1, c=9), D._field_defaults, D.__new__.__defaults__)
try: D()
except TypeError as e: print(e)
try: namedtuple("X", "a", defaults=[1, 2])
except TypeError as e: print(e)
print(namedtuple("M", "a", module="mod").__module__)
# ---
from typing import NamedTuple
class Emp(NamedTuple):
    """An employee."""
    name: str
    id: int = 3
    tags: tuple = ()
    def upper(self): return self.name.upper()
    @property
    def label(self): return f"{self.name}#{self.id}"
    @classmethod
    def parse(cls, s): n, i = s.split(":"); return cls(n, int(i))
    def __str__(self): return self.label
e = Emp("al")
print(e, repr(e), e.upper(), e.label, Emp.parse("bo:7"), Emp._fields, Emp._field_defaults, Emp.__annotations__, Emp.__doc__, e == ("al", 3, ()), Emp("x", "unchecked"), e._replace(id=9).id, f"{e}", e._asdict())
for src in ("class B(NamedTuple):\n    a: int = 1\n    b: str", "class B(NamedTuple):\n    _a: int", "class B(NamedTuple):\n    def __new__(cls): pass", "class B(NamedTuple, dict):\n    a: int", "class B(Emp):\n    z: int = 1\nprint(B('q'), B._fields)", "class B(NamedTuple): pass\nprint(B())"):
    try: exec(src)
    except Exception as x: print(type(x).__name__, x)
F = NamedTuple("F", [("a", int), ("b", str)]); print(F(1, "x"), F.__annotations__)
# ---
from collections import namedtuple
Pt = namedtuple("Pt", "x y")
class Vec(Pt):
    __slots__ = ()
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y)
    def __mul__(self, k): return Vec(self.x * k, self.y * k)
    @property
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __repr__(self): return f"<{self.x},{self.y}>"
v = Vec(3, 4)
print(v + Vec(1, 1), v * 2, v.norm, v, Vec._fields, type(v._replace(x=0)).__name__, type(Vec._make((1, 2))).__name__, v == Pt(3, 4), isinstance(v, Pt))
try: v.z = 1
except AttributeError as e: print(e)
class Open(Pt): pass
o = Open(1, 2); o.extra = 5; print(o, o.extra, o.__dict__)
class New(Pt):
    def __new__(cls, x, y=None): return super().__new__(cls, x, x if y is None else y)
print(New(5), New(1, 2))
# ---
from collections import namedtuple
Row = namedtuple("Row", "name dept pay")
rows = [Row(*r) for r in (("al", "it", 50), ("bo", "hr", 40), ("cy", "it", 70))]
print(sorted(rows, key=lambda r: r.pay)[0], max(rows, key=lambda r: r.pay).name, sum(r.pay for r in rows), [r.name for r in rows if r.dept == "it"], {r.name: r.pay for r in rows}, sorted(rows), [r._replace(pay=r.pay * 2).pay for r in rows], dict(rows[0]._asdict()), list(zip(*rows))[0])
from operator import attrgetter, itemgetter
print(sorted(rows, key=attrgetter("dept", "pay"))[0].name, list(map(itemgetter(2), rows)))
for name, dept, pay in rows: print(f"{name:<4}{dept:>3}{pay:5}")
import json
print(json.dumps(rows[0]), json.dumps(rows[0]._asdict()), "%s works in %s for %d" % rows[0], "{0.name} {0[1]}".format(rows[0]), f"{rows[0].name!r}")
# ---
from collections import namedtuple
P = namedtuple("P", "x y")
match P(1, 2):
    case P(x=0): print("no")
    case P(a, b): print("positional", a, b)
match P(1, 2):
    case (1, z): print("sequence", z)
match P(0, P(1, 2)):
    case P(0, P(x, y)): print("nested", x, y)
print(P.__match_args__, P(*"ab"), P(**{"x": 1, "y": 2}), P(x := 5, x + 1), [*P(1, 2)], (*P(1, 2), 3), dict(zip(P._fields, P(1, 2))), P(1, [2])._replace(x=0), P(P, None).x is P)
a = P([1], {}); a.x.append(2); print(a)
try: hash(a)
except TypeError as e: print(e)
import copy
b = copy.copy(a); c = copy.deepcopy(a); a.x.append(3); print(b, c)
# ---
from collections import namedtuple
T = namedtuple("T", "a b")
print(T.__slots__, T._fields, [n for n in dir(T) if not n.startswith("__")], T.a.__class__.__name__, repr(T), str(T), T.__qualname__, T(1, 2).__class__, callable(T), T.__new__.__name__, T._make.__self__ is T)
import inspect
print(inspect.signature(T), inspect.signature(T._replace))
T.__doc__ = "new doc"; T.a.__doc__ = "field a"; print(T.__doc__, T.a.__doc__)
T.method = lambda self: self.a + self.b; print(T(1, 2).method()); T.const = 5; print(T(0, 0).const)
# ---
from collections import namedtuple
print(namedtuple("A", "x")(1) == namedtuple("B", "y")(1), namedtuple("A", "x")(1) == (1,), namedtuple("A", "x y")(1, 2) < (1, 3), [namedtuple("Q", "z")(i) for i in range(2)], type(namedtuple("A", "x")(1) + (2,)).__name__, type(namedtuple("A", "x y")(1, 2)[:1]).__name__, bool(namedtuple("E", "")()), sorted({namedtuple("K", "k")(i) for i in (2, 1)}))
P = namedtuple("P", "count index")
p = P(1, 2); print(p.count, p.index)
L = namedtuple("L", ["x"] + [f"f{i}" for i in range(30)]); print(len(L._fields), L(*range(31)).f29)
def stats(v): return namedtuple("Stats", "mean lo hi")(sum(v) / len(v), min(v), max(v))
print(stats([1, 2, 3]), stats([4]).mean)
# ---
from collections import namedtuple
Node = namedtuple("Node", "v left right", defaults=(None, None))
def insert(n, v): return Node(v) if n is None else n._replace(left=insert(n.left, v)) if v < n.v else n._replace(right=insert(n.right, v))
def walk(n):
    if n: yield from walk(n.left); yield n.v; yield from walk(n.right)
t = None
for v in (5, 2, 8, 1, 9): t = insert(t, v)
print(list(walk(t)), t.left.v, t)
State = namedtuple("State", "pos score"); s = State(0, 0)
for step in (1, 2, 3): s = s._replace(pos=s.pos + step, score=s.score + step ** 2)
print(s, s._asdict())
# ---
from typing import NamedTuple, Generic, TypeVar
T = TypeVar("T")
class Pair(NamedTuple, Generic[T]):
    a: T
    b: T
print(Pair(1, 2), Pair[int](3, 4), Pair._fields)
class Opt(NamedTuple):
    x: int
    y: "int | None" = None
    z: list = []
o = Opt(1); o.z.append(5); print(Opt(2), Opt._field_defaults, o.y is None)
def f(p: Opt) -> Opt: return p._replace(y=p.x)
print(f(o), Opt(*range(3)), Opt(**{"x": 9}))
# ---
from collections import namedtuple
P = namedtuple("P", "x y")
P(1)
# ---
from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, 2)
p.x = 10
# ---
from collections import namedtuple
Point = namedtuple("Point", "lat lon")
print(Point(1, 2).lng)
# ---
from collections import namedtuple
P = namedtuple("P", "x y")
P(1, 2)["x"]
