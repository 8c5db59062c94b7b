from dataclasses import dataclass, field
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
p, q = P(1), P(1, 0, [])
print(p, repr(P(1, y=2)), p == q, p != P(2), p is q, p.tags is q.tags, P.__match_args__, P.__annotations__, P.__doc__, P.y, hasattr(P, "tags"), p == (1, 0, []), vars(p))
p.x = "unchecked"; p.new = 1; print(p, p.new)
# ---
from dataclasses import dataclass, field
@dataclass
class A:
    a: int
    b: str = "b"
for f in (lambda: A(), lambda: A(1, 2, 3), lambda: A(c=1), lambda: A(1, a=2), lambda: A(b="x"), lambda: A(1) < A(2), lambda: hash(A(1)), lambda: {A(1)}, lambda: A(1)[0], lambda: list(A(1)), lambda: A(1).c):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
from dataclasses import dataclass, field
for src in ("@dataclass\nclass X:\n    a: int = 1\n    b: str", "@dataclass\nclass X:\n    a: list = []", "@dataclass\nclass X:\n    a: dict = {}", "@dataclass\nclass X:\n    a: set = field(default=set())", "@dataclass\nclass X:\n    a: int = field(default=1, default_factory=int)", "@dataclass\nclass X:\n    a = field()", "@dataclass(nope=1)\nclass X: pass", "@dataclass(order=True, eq=False)\nclass X: pass", "@dataclass(frozen=True)\nclass Y(B0): pass", "@dataclass\nclass Y(F0): pass", "dataclass(5)", "@dataclass(order=True)\nclass X:\n    def __lt__(self, o): pass", "@dataclass(unsafe_hash=True)\nclass X:\n    def __hash__(self): return 1", "@dataclass\nclass X:\n    a: int\n    a: str = 's'\nprint(X())", "@dataclass(slots=True)\nclass X:\n    __slots__ = ('a',)", "@dataclass(frozen=True)\nclass X:\n    def __setattr__(self, k, v): pass"):
    @dataclass
    class B0: z: int = 0
    @dataclass(frozen=True)
    class F0: z: int = 0
    try: exec(src); print("fine")
    except Exception as e: print(type(e).__name__, e)
# ---
from dataclasses import dataclass, FrozenInstanceError
@dataclass(frozen=True)
class F:
    x: int
    y: tuple = ()
f = F(1)
print(f, hash(f) == hash(F(1)), {f: 1}[F(1)], len({F(1), F(1), F(2)}), hash(F(1)) == hash((1, ())))
for s in ("f.x = 2", "del f.x", "f.z = 1", "del f.nope"):
    try: exec(s)
    except FrozenInstanceError as e: print(type(e).__name__, e, isinstance(e, AttributeError))
object.__setattr__(f, "x", 5); print(f)
# ---
from dataclasses import dataclass
@dataclass(order=True)
class V:
    major: int
    minor: int = 0
print(sorted([V(2), V(1, 5), V(1)]), V(1) < V(1, 1), V(2) >= V(1, 9), max(V(1), V(3)), V(1) <= V(1))
try: V(1) < (1, 0)
except TypeError as e: print(e)
@dataclass(order=True)
class W:
    a: int
class X(W): pass
try: print(W(1) < X(2))
except TypeError as e: print(e)
@dataclass(order=True)
class M:
    a: object
try: M(1) < M("x")
except TypeError as e: print(e)
# ---
from dataclasses import dataclass, field, InitVar, KW_ONLY
from typing import ClassVar
@dataclass
class C:
    count: ClassVar[int] = 0
    name: str
    hidden: int = field(default=5, repr=False)
    computed: str = field(init=False)
    scale: InitVar[int] = 2
    nocmp: int = field(default=0, compare=False)
    def __post_init__(self, scale):
        C.count += 1
        self.computed = self.name * scale
c = C("ab", scale=3)
print(c, c.hidden, c.computed, C.count, C("x") == C("x", nocmp=99), hasattr(c, "scale"), c.scale)
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int
print(K(1, c=2), K.__match_args__)
for f in (lambda: K(1, 2), lambda: K(1)):
    try: f()
    except TypeError as e: print(e)
@dataclass(kw_only=True)
class O: x: int; y: int = 2
print(O(x=1))
try: O(1)
except TypeError as e: print(e)
# ---
from dataclasses import dataclass
@dataclass
class Base:
    x: int
    y: int = 1
    def total(self): return self.x + self.y
@dataclass
class Child(Base):
    z: int = 2
    y: int = 10
    def total(self): return super().total() + self.z
print(Child(1), Child(1, 2, 3).total(), Child(1) == Base(1, 10), isinstance(Child(1), Base), Child.__match_args__)
class Plain(Base):
    def __init__(self): super().__init__(7)
print(Plain(), Plain() == Base(7))
try:
    @dataclass
    class Bad(Base):
        w: int
except TypeError as e: print(e)
@dataclass
class Own:
    x: int
    def __init__(self, v): self.x = v * 2
    def __repr__(self): return f"own {self.x}"
    def __eq__(self, o): return True
print(Own(2), Own(1) == 5)
# ---
from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass, make_dataclass, MISSING
@dataclass
class In: v: int
@dataclass
class Out:
    a: In
    l: list[In] = field(default_factory=list)
    d: dict = field(default_factory=dict)
o = Out(In(1), [In(2), In(3)], {"k": In(4)})
print(asdict(o), astuple(o), replace(o, a=In(9)), asdict(o)["l"] is not o.l, asdict(In(5), dict_factory=lambda kv: [k for k, _ in kv]))
print([(f.name, f.type, f.default is MISSING) for f in fields(Out)], is_dataclass(o), is_dataclass(Out), is_dataclass(5), fields(o)[0].name)
D = make_dataclass("D", ["x", ("y", int), ("z", str, field(default="zz"))], namespace={"double": lambda self: self.y * 2})
print(D(1, 2), D(1, 2).double(), D.__annotations__)
for f in (lambda: asdict(5), lambda: fields(int), lambda: replace(o, nope=1), lambda: asdict(Out), lambda: replace(5), lambda: make_dataclass("X", ["1a"]), lambda: make_dataclass("X", ["a", "a"]), lambda: make_dataclass("X", ["if"])):
    try: print(f())
    except TypeError as e: print(e)
# ---
from dataclasses import dataclass, field
@dataclass(slots=True)
class S:
    a: int
    b: int = 2
s = S(1); print(s, S.__slots__, hasattr(s, "__dict__"))
try: s.c = 1
except AttributeError as e: print(e)
@dataclass(repr=False, eq=False)
class N: x: int
print(N(1) == N(1), N.__repr__ is object.__repr__, hash(N(1)) is not None)
@dataclass(unsafe_hash=True)
class U: x: int; y: int = field(default=0, hash=False)
print(hash(U(1)) == hash(U(1, 5)), hash(U(1)) == hash((1,)))
@dataclass(init=False)
class I: x: int = 3
print(I(), I().x)
try: I(5)
except TypeError as e: print(e)
@dataclass(match_args=False)
class NM: x: int
print(hasattr(NM, "__match_args__"))
@dataclass
class E: pass
print(E(), E() == E(), E.__match_args__)
# ---
from dataclasses import dataclass
@dataclass
class Node:
    v: int
    next: "Node | None" = None
    def __iter__(self):
        n = self
        while n: yield n.v; n = n.next
n = Node(1, Node(2, Node(3))); print(n, list(n), n == Node(1, Node(2, Node(3))))
n.next.next.next = n; print(n)
@dataclass
class Outer:
    @dataclass
    class Inner: z: int = 1
    i: Inner
print(Outer(Outer.Inner()))
def local():
    @dataclass
    class L: a: int
    return L(1)
print(local())
match Node(5, Node(6)):
    case Node(v, Node(w, None)): print(v, w)
# ---
from dataclasses import dataclass
@dataclass
class Item:
    name: str
    price: float
    qty: int = 1
    @property
    def total(self): return self.price * self.qty
    @classmethod
    def parse(cls, s): n, p, *q = s.split(","); return cls(n, float(p), *map(int, q))
    def __add__(self, o): return Item(self.name + "+" + o.name, self.total + o.total)
items = [Item.parse(s) for s in ("apple,1.5,4", "pear,2", "fig,0.25,10")]
print(items[0].total, sum(i.total for i in items), max(items, key=lambda i: i.total), sorted(items, key=lambda i: i.price)[0].name, items[0] + items[1], [vars(i) for i in items][:1], {i.name: i for i in items}["fig"], f"{items[1]}", str(items[1]) == repr(items[1]))
import copy, json
c = copy.deepcopy(items); c[0].qty = 0; print(items[0].qty)
from dataclasses import asdict
print(json.dumps([asdict(i) for i in items]), Item(**json.loads('{"name": "x", "price": 2}')))
try: json.dumps(items[0])
except TypeError as e: print(e)
# ---
from dataclasses import dataclass, field
order = []
def fac(n): return lambda: order.append(n) or n
@dataclass
class O:
    a: int = field(default_factory=fac("a"))
    b: int = 5
    c: int = field(default_factory=fac("c"))
    def __post_init__(self): order.append("post")
O(); O(1, 2, 3); O(c=1); print(order)
@dataclass
class V:
    age: int
    def __post_init__(self):
        if not isinstance(self.age, int): raise TypeError(f"age must be int, got {type(self.age).__name__}")
        if self.age < 0: raise ValueError(f"age must be >= 0: {self.age}")
for v in (5, "5", -1):
    try: print(V(v))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
@dataclass
class D:
    meta: int = field(default=1, metadata={"unit": "cm"})
from dataclasses import fields
print(fields(D)[0].metadata["unit"], dict(fields(D)[0].metadata), D.meta)
# ---
from dataclasses import dataclass, field
import inspect
@dataclass
class S:
    a: int
    b: "str" = "x"
    c: list = field(default_factory=list)
print(inspect.signature(S), S.__init__.__annotations__["a"], S.__init__.__qualname__, S.__eq__.__qualname__, S.__doc__, sorted(k for k in S.__dict__ if k.startswith("__") and k not in ("__module__", "__dict__", "__weakref__", "__doc__", "__annotations__")))
S.__init__.__defaults__; s = S(1); s.__init__(5, "z"); print(s)
print(S.__eq__(S(1), 5), S(1).__eq__(S(1)), S.__hash__, S(1).__repr__())
class Meta(type): pass
@dataclass
class WithMeta(metaclass=Meta): x: int = 1
print(WithMeta(), type(WithMeta).__name__)
@dataclass
@(lambda c: setattr(c, "tag", 1) or c)
class Deco: x: int = 2
print(Deco().tag, Deco())
# ---
from dataclasses import dataclass
@dataclass
class User:
    name: str
    email: str
User("Ann")
# ---
from dataclasses import dataclass
@dataclass
class User:
    name: str
print(User("x").nmae)
# ---
from dataclasses import dataclass
@dataclass
class Cart:
    items: list = []
# ---
from dataclasses import dataclass
@dataclass(frozen=True)
class Pt:
    x: int
Pt(1).x = 5
