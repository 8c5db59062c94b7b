class Account:
    def __init__(self): self.total = 0
    def add(self, x): self.total += x; return self
a = Account().add(1).add(2.5)
print(a.total.is_integer(), a.total + 1)
# ---
class Token:
    def __init__(self, kind, value): self.kind = kind; self.value = value
tokens = [Token("n", 3), Token("s", "x")]
for t in tokens:
    print(t.value + 1 if t.kind == "n" else t.value.upper())
# ---
class Tree:
    def __init__(self, left=None, right=None): self.left = left; self.right = right
    def depth(self): return 1 + max(self.left.depth() if self.left else 0, self.right.depth() if self.right else 0)
print(Tree(Tree(), Tree(Tree())).depth())
# ---
class Lazy:
    conn = None
    def open(self):
        if self.conn is None: self.conn = {"n": 1}
        return self.conn["n"]
print(Lazy().open())
# ---
class Plugin:
    def run(self): return self.helper()
class Real(Plugin):
    def helper(self): return self.level + 1
    level = 3
print(Real().run())
# ---
class Mixin:
    def show(self): return self.name.upper()
class A(Mixin):
    def __init__(self): self.name = "a"
class B(Mixin):
    def __init__(self): self.name = "b"
print([x.show() for x in (A(), B())])
# ---
class Proxy:
    def __init__(self, target): self._target = target
    def __getattr__(self, name): return getattr(self._target, name)
print(Proxy("abc").upper(), Proxy([1]).index(1))
# ---
class Bag:
    def __init__(self, **values):
        for k, v in values.items(): setattr(self, k, v)
print(Bag(x=1).x, Bag(y="a").y)
# ---
class Vec:
    def __init__(self, x): self.x = x
    def __mul__(self, k): return Vec(self.x * k)
    def __rmul__(self, k): return self * k
    def __lt__(self, other): return self.x < other.x
    def __iter__(self): yield self.x
    def __len__(self): return 1
print((3 * Vec(2)).x, sorted([Vec(2), Vec(1)])[0].x, [*Vec(1)], len(Vec(1)), max(Vec(1), Vec(2)).x)
# ---
class Field:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, cls): return 5 if obj else self
    def __set__(self, obj, value): pass
class Model:
    size = Field()
m = Model()
m.size = 3
print(m.size + 1)
# ---
def add(x, y): return x + y
print(add(1, 2), add("a", "b"), add([1], [2]))
# ---
def show(value):
    if isinstance(value, str): return value.upper()
    if value is None: return "-"
    return value + 1
print(show("a"), show(1), show(None))
# ---
def pick(mode, x):
    if mode == "n": return x + 1
    return x.upper()
print(pick("n", 1), pick("s", "a"))
# ---
def total(values: list, start=None):
    if start is None: start = 0
    for v in values: start += v
    return start
print(total((1, 2)), total([1.5], 2), total(values=[]))
# ---
def scale(x: int) -> int: return x * 2
print(scale(1.5), scale(True))
# ---
from collections import defaultdict, Counter, deque, OrderedDict
d = defaultdict(lambda: defaultdict(int))
d["a"]["b"] += 1
d["a"]["c"] += 0.5
print({k: dict(v) for k, v in d.items()}, sum(d["a"].values()))
c = Counter(a=1)
c.update(["x", "y"])
c["z"] += 2
print(c.most_common()[0][0].upper(), c + Counter("a"), c["none"], Counter(None))
q = deque(maxlen=3)
q.append("a"); q.appendleft(1)
print(q[0], len(q), q.pop())
o = OrderedDict(a=1)
o["b"] = "x"
print(o.popitem(last=False), list(o))
# ---
row = {"name": "a", "count": 1}
row["count"] += 1
row["count"] = "many"
print(row["count"].upper(), row["name"])
# ---
rows = [{"id": i, "tags": []} for i in range(3)]
for r in rows: r["tags"].append("x"); r["note"] = r["id"] + 1
print(rows[0]["tags"][0].upper(), rows[0]["note"])
# ---
class Stack(list):
    def peek(self): return self[-1]
s = Stack([1])
s.append(2)
print(s.peek(), len(s), s[0])
# ---
class Conf(dict):
    def __getattr__(self, name): return self[name]
print(Conf(a=1).a + 1)
# ---
from dataclasses import dataclass, field, asdict, astuple, fields
@dataclass
class P:
    x: float
    y: float = 0
    meta: dict = field(default_factory=dict, repr=False)
    def __post_init__(self): self.norm = abs(self.x) + abs(self.y)
p = P(1, 2)
p.meta["k"] = [1]
print(p.norm, asdict(p), astuple(p), [f.name for f in fields(p)], p.meta["k"][0] + 1)
# ---
from abc import ABC, abstractmethod
class Source(ABC):
    @abstractmethod
    def read(self) -> list: ...
    def count(self): return len(self.read())
class Fixed(Source):
    def read(self): return [1, 2]
print(Fixed().count(), [x + 1 for x in Fixed().read()])
# ---
class E(Exception): pass
class F(E):
    def __init__(self, n): super().__init__("bad"); self.n = n
try: raise F(1)
except E as e: print(e.n, e.args[0], str(e).upper(), e.__cause__)
# ---
class Reg:
    items = {}
    @classmethod
    def add(cls, name):
        def wrap(fn): cls.items[name] = fn; return fn
        return wrap
@Reg.add("x")
def fx(n): return n + 1
print(Reg.items["x"](1))
# ---
ops = {"+": lambda a, b: a + b, "up": str.upper}
print(ops["+"](1, 2), ops["up"]("a"))
# ---
class Cell:
    def __init__(self, v): self.v = v
grid = [[Cell(0) for _ in range(2)] for _ in range(2)]
grid[0][1].v = "x"
grid[0][0].v += 1
print([[c.v for c in r] for r in grid])
# ---
class Q:
    def __init__(self): self.waiting = []; self.done = {}
    def push(self, x): self.waiting.append(x)
    def run(self):
        while self.waiting:
            x = self.waiting.pop(0)
            self.done[x] = len(x) if isinstance(x, str) else x
q = Q()
q.push("a"); q.push(3)
q.run()
print(q.done["a"] + q.done[3])
# ---
d = {}
for k in [1, "a", None]: d[k] = str(k)
print(d[1], d["a"], d[None], d.get(2), {frozenset([1]): 1}[frozenset([1])])
# ---
import numbers
class N:
    def __radd__(self, o): return 1
    def __rsub__(self, o): return 2
    def __gt__(self, o): return True
print(None + N(), "a" - N(), None < N(), [1] - N())
# ---
def forward(**options): return search("a", **{k: v for k, v in options.items() if v})
def other(**kw):
    kw.pop("extra", None)
    return search("a", **kw)
print(forward(limit=3), other(limit=2, extra=1))
# ---
class Meta(type):
    def __getattr__(cls, name): return name
class Open(metaclass=Meta): pass
print(Open.anything_at_all)
# ---
from functools import total_ordering, cached_property
@total_ordering
class Ver:
    def __init__(self, t): self.t = t
    def __eq__(self, o): return self.t == o.t
    def __lt__(self, o): return self.t < o.t
    @cached_property
    def parts(self): return self.t.split(".")
print(max(Ver("1"), Ver("2")).parts[0], Ver("1") >= Ver("2"))
# ---
class Link:
    def __init__(self, v, nxt=None): self.v = v; self.nxt = nxt
head = Link(1, Link(2))
total = 0
while head is not None:
    total += head.v
    head = head.nxt
print(total)
