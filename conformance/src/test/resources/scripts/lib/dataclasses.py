from dataclasses import dataclass, field
@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: list = field(default_factory=list)
    def total(self, n): return self.price * n
a = Item("x", 2.5); b = Item("x", 2.5, [])
print(a, a == b, a != Item("y"), a.total(3), Item(name="n", price=1), a.tags is b.tags, Item.price, hasattr(Item, "tags"), a.__dict__)
a.tags.append(1); print(a, a == b, b, Item.__match_args__, Item.__doc__, Item.__eq__(a, 5), a == ("x", 2.5, [1]))
for f in (lambda: Item(), lambda: Item("a", 1, [], 2), lambda: Item("a", nope=1), lambda: hash(a), lambda: a < b):
    try: print(f())
    except TypeError as e: print(e)
# ---
from dataclasses import dataclass, FrozenInstanceError, replace
@dataclass(frozen=True)
class P:
    x: int
    y: int = 0
p = P(1, 2)
print(p, hash(p) == hash(P(1, 2)), {p: "v"}[P(1, 2)], replace(p, x=9), p == P(1, 2), len({P(1), P(1), P(2)}))
for f in (lambda: setattr(p, "x", 5), lambda: setattr(p, "new", 5), lambda: delattr(p, "x"), lambda: replace(p, z=1)):
    try: f()
    except (FrozenInstanceError, TypeError) as e: print(type(e).__name__, e, isinstance(e, AttributeError))
object.__setattr__(p, "x", 42); print(p)
@dataclass(frozen=True)
class Q(P):
    z: int = 3
print(Q(1), Q(1) == P(1, 0))
p.y += 1  # uncaught
# ---
from dataclasses import dataclass, field
@dataclass(order=True)
class V:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)
print(V(1, 2) < V(1, 3), sorted([V(2), V(1, 9), V(1, 2, "z")]), max(V(1), V(1, 1)), V(1, 2, "a") == V(1, 2, "b"), V(1) <= V(1), V(3) > V(2, 9))
@dataclass(order=True)
class Task:
    sort_index: int = field(init=False, repr=False)
    name: str
    priority: int
    def __post_init__(self): self.sort_index = -self.priority
print(sorted([Task("low", 1), Task("high", 9)]), V(1).__lt__(5))
@dataclass(eq=False)
class Id: n: int
print(Id(1) == Id(1), hash(Id(1)) is not None)
V(1) < (1, 0)  # uncaught
# ---
from dataclasses import dataclass, field, InitVar
from typing import ClassVar
@dataclass
class Account:
    owner: str
    balance: float = 0
    count: ClassVar[int] = 0
    pin: InitVar[str] = "0000"
    hashed: str = field(init=False, default="?")
    history: list = field(default_factory=list, repr=False, compare=False)
    def __post_init__(self, pin):
        if self.balance < 0: raise ValueError("negative balance")
        Account.count += 1; self.hashed = pin[::-1]
a = Account("ann", 5, "1234"); print(a, Account.count, a.hashed, Account("b").pin, [f for f in Account.__dataclass_fields__])
try: Account("x", hashed="q")
except TypeError as e: print(e)
Account("bad", -1)  # uncaught
# ---
from dataclasses import dataclass, asdict, astuple, fields, is_dataclass, field
@dataclass
class Line:
    sku: str
    qty: int = 1
@dataclass
class Order:
    id: int
    lines: list[Line]
    meta: dict[str, Line] = field(default_factory=dict)
    pair: tuple = ()
o = Order(1, [Line("a"), Line("b", 2)], {"k": Line("c")}, (Line("t"), 5))
print(asdict(o)); print(astuple(o)); d = asdict(o); d["lines"][0]["sku"] = "changed"; print(o.lines[0], asdict(o, dict_factory=lambda kv: {k.upper(): v for k, v in kv})["ID"])
for f in fields(Order): print(f.name, f.type, f.default_factory is not f.default, f.init, f.repr, f.compare, f.hash, f.kw_only)
print(is_dataclass(o), is_dataclass(Order), is_dataclass(5), [f.name for f in fields(o)])
for x in (5, Order):
    try: asdict(x)
    except TypeError as e: print(e)
try: fields(5)
except TypeError as e: print(e)
# ---
from dataclasses import dataclass, field
for src in ("class A:\n x: list = []", "class A:\n x: int = 0\n y: int", "class A:\n x: dict = {}", "class A:\n x: int = field(default=1, default_factory=int)", "class A:\n x = field()", "class A:\n x: set = set()"):
    try: exec("@dataclass\n" + src)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
try:
    @dataclass(order=True, eq=False)
    class B: x: int
except ValueError as e: print(e)
try:
    @dataclass(order=True)
    class C:
        x: int
        def __lt__(self, o): return True
except TypeError as e: print(e)
@dataclass(frozen=True)
class F: x: int
try:
    @dataclass
    class G(F): y: int = 1
except TypeError as e: print(e)
try:
    @dataclass(frozen=True)
    class H:
        x: int
        def __setattr__(self, k, v): pass
except TypeError as e: print(e)
# ---
from dataclasses import dataclass, KW_ONLY, field
@dataclass
class A:
    x: int
    _: KW_ONLY
    y: int = 1
    z: str
@dataclass(kw_only=True)
class B:
    a: int
    b: int = field(default=2, kw_only=False)
print(A(1, z="q"), A(1, y=5, z="w"), B(a=1), B(9, a=1), A.__match_args__, B.__match_args__)
for f in (lambda: A(1, 2, "z"), lambda: A(1), lambda: B(1)):
    try: f()
    except TypeError as e: print(e)
@dataclass
class Base:
    id: int
    note: str = "n"
@dataclass(kw_only=True)
class Child(Base):
    extra: float
print(Child(1, extra=2.0), Child(1, "x", extra=0))
# ---
from dataclasses import dataclass
@dataclass(slots=True)
class S:
    x: int
    y: int = 5
s = S(1); print(s, S.__slots__, hasattr(s, "__dict__"))
try: s.z = 1
except AttributeError as e: print(e)
@dataclass(slots=True, frozen=True)
class FS: a: int; b: str = "b"
print(FS(1), hash(FS(1)) == hash(FS(1)), FS(1) == FS(1, "b"))
@dataclass(repr=False, match_args=False)
class NoRepr: x: int
print("NoRepr object" in repr(NoRepr(1)), hasattr(NoRepr, "__match_args__"), NoRepr(1) == NoRepr(1))
@dataclass(init=False)
class NoInit:
    x: int = 3
    def __init__(self, *a): self.x = len(a)
print(NoInit(1, 2), NoInit())
@dataclass(unsafe_hash=True)
class H: x: int
print(hash(H(1)) == hash(H(1)), len({H(1), H(1)}))
FS(1).a = 2  # uncaught
# ---
from dataclasses import dataclass, field
@dataclass
class Shape:
    name: str
    def area(self): raise NotImplementedError
@dataclass
class Rect(Shape):
    w: float
    h: float
    def area(self): return self.w * self.h
@dataclass
class Square(Rect):
    h: float = field(init=False)
    def __post_init__(self): self.h = self.w
print(Rect("r", 2, 3), Square("s", 4), [s.area() for s in (Rect("r", 2, 3), Square("s", 4))], Square.__mro__[1].__name__, isinstance(Square("q", 1), Shape))
@dataclass
class A: x: int = 1; y: int = 2
@dataclass
class B(A): z: int = 3; x: int = 10
print(B(), B(0), [f for f in B.__dataclass_fields__], B() == A(10, 2))
class Plain(A): pass
print(Plain(), Plain(5) == A(5), A(5) == Plain(5))
Shape("q").area()  # uncaught
# ---
from dataclasses import dataclass
@dataclass
class Point: x: int; y: int
@dataclass
class Circle: center: Point; r: float
def where(s):
    match s:
        case Point(0, 0): return "origin"
        case Point(x=0): return "on y"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Circle(Point(x, y), r) if r > 10: return f"big at {x},{y}"
        case Circle(center=c): return f"circle {c}"
        case Point(): return "somewhere"
print([where(s) for s in (Point(0, 0), Point(0, 3), Point(2, 2), Circle(Point(1, 2), 50), Circle(Point(0, 0), 1), Point(1, 9), 5)])
@dataclass
class Tree:
    v: int
    left: "Tree | None" = None
    right: "Tree | None" = None
    def __iter__(self):
        if self.left: yield from self.left
        yield self.v
        if self.right: yield from self.right
print(list(Tree(5, Tree(2), Tree(9, Tree(7)))), Tree(1, Tree(0)))
match Point(1, 2):
    case Point(1, 2, 3): pass  # uncaught
# ---
from dataclasses import make_dataclass, dataclass, field, fields, MISSING
C = make_dataclass("C", ["a", ("b", int), ("c", str, field(default="z"))], namespace={"hi": lambda self: f"hi {self.b}"})
print(C(1, 2), C(1, 2).hi(), C.__name__, [f.type for f in fields(C)], make_dataclass("F", [("x", int, 5)], frozen=True, bases=(C,)) if False else make_dataclass("F", [("x", int, 5)], frozen=True)())
try: make_dataclass("B", ["1a"])
except TypeError as e: print(e)
try: make_dataclass("B", ["a", "a"])
except TypeError as e: print(e)
@dataclass
class M:
    x: int = field(default=1, metadata={"unit": "kg", "max": 5})
    y: int = field(repr=False, default=2, hash=False)
f = fields(M)[0]; print(f.metadata["unit"], dict(f.metadata), f.default, fields(C)[0].default is MISSING, M(), M(1, 3) == M(1, 4))
try: f.metadata["unit"] = 1
except TypeError as e: print(e)
# ---
from dataclasses import dataclass, replace, field, asdict
@dataclass
class R:
    self_: "R | None" = None
    n: int = 0
r = R(); r.self_ = r; print(r)
@dataclass
class Cfg:
    host: str = "h"
    port: int = 80
    opts: dict = field(default_factory=dict)
    made: str = field(init=False, default="auto")
c = Cfg(); d = replace(c, port=8080, opts={**c.opts, "x": 1}); print(c, d)
try: replace(c, made="q")
except ValueError as e: print(e)
def merge(c, **kw): return Cfg(**{k: v for k, v in {**asdict(c), **kw}.items() if k != "made"})
print(merge(c, host="z"), Cfg(**{"host": "a", "port": 1}), vars(c))
import copy; e = copy.deepcopy(d); e.opts["y"] = 2; print(d.opts, e.opts, copy.copy(d) == d, d is not copy.copy(d))
@dataclass
class Gen[T]:
    v: T
print(Gen(1), Gen[int]("x"))
# ---
from dataclasses import dataclass, field
from functools import total_ordering, cached_property
import json
@dataclass
class Temp:
    celsius: float
    _cache: dict = field(default_factory=dict, repr=False, compare=False)
    @property
    def f(self): return self.celsius * 9 / 5 + 32
    @f.setter
    def f(self, v): self.celsius = (v - 32) * 5 / 9
    @classmethod
    def parse(cls, s): return cls(float(s[:-1])) if s.endswith("C") else cls((float(s[:-1]) - 32) * 5 / 9)
    @staticmethod
    def zero(): return Temp(0)
    @cached_property
    def label(self): return f"{self.celsius:.1f}C"
    def __str__(self): return self.label
    def __add__(self, o): return Temp(self.celsius + o.celsius)
t = Temp.parse("212F"); print(t, repr(t), t.f, Temp.zero() + t, sum([Temp(1), Temp(2)], Temp(0)), f"{t!s:>8}|{t!r}"); t.f = 32; print(repr(t), json.dumps(t.__dict__, default=str))
@dataclass
class Shadow:
    x: int = field(default_factory=lambda: 7)
    def __repr__(self): return "custom"
    def __eq__(self, o): return True
print(Shadow(), Shadow(1) == Shadow(2), Shadow(1).x)
# ---
from dataclasses import dataclass, field
import itertools
ids = itertools.count(1)
@dataclass
class Employee:
    name: str
    salary: int
    manager: "Employee | None" = field(default=None, repr=False)
    id: int = field(default_factory=lambda: next(ids))
    reports: list["Employee"] = field(default_factory=list, repr=False, compare=False)
    def __post_init__(self):
        if self.manager: self.manager.reports.append(self)
    def cost(self): return self.salary + sum(r.cost() for r in self.reports)
boss = Employee("Ann", 100); bob = Employee("Bob", 60, boss); cy = Employee("Cy", 40, manager=bob)
print(boss, boss.cost(), bob.cost(), [r.name for r in boss.reports], cy.manager.manager.name)
from collections import defaultdict
by = defaultdict(list)
for e in (boss, bob, cy): by[e.salary >= 60].append(e.name)
print(dict(by), sorted((boss, bob, cy), key=lambda e: e.salary)[0].id)
Employee("x")  # uncaught
# ---
from dataclasses import dataclass, field
class Typed:
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, i, o=None): return getattr(i, self.n, 7) if i else 7
    def __set__(self, i, v): setattr(i, self.n, int(v))
@dataclass
class D:
    a: int = Typed()
    b: str = "b"
print(D(), D("5"), D(a=2.9).a)
@dataclass
class Meta(type("M", (), {"__init_subclass__": classmethod(lambda cls, **k: print("sub", cls.__name__))})):
    x: int = 1
print(Meta(), Meta.__qualname__)
class Outer:
    @dataclass
    class Inner: v: int
print(Outer.Inner(1), dataclass(type("Dyn", (), {"__annotations__": {"q": int}, "q": 3}))())
def make():
    @dataclass
    class Local: z: int = 0
    return Local()
print(make(), type(make()).__name__)
# ---
from __future__ import annotations
import typing as t
from dataclasses import dataclass, field, fields, InitVar, KW_ONLY
from typing import ClassVar
@dataclass(frozen=True, kw_only=True)
class Event:
    version: int
    registry: ClassVar[dict[str, type]] = {}
    seen: t.ClassVar = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Event.registry[cls.__name__] = cls
@dataclass(frozen=True)
class Added(Event):
    sku: str
    _: KW_ONLY
    qty: int = 1
    scale: InitVar[int] = 1
print(Added("a", version=1), Event.registry, [f.name for f in fields(Added)], [f.kw_only for f in fields(Added)])
make = dataclass(order=True)
@make
class Point:
    x: int
    origin: ClassVar[Point] = None
print(Point(1) < Point(2), Point.origin)
