import copy
a = [1, [2, 3], {"k": [4]}]; s, d = copy.copy(a), copy.deepcopy(a); a[1].append(9); a[2]["k"].append(8); a.append(7)
print(a, s, d, s[1] is a[1], d[1] is a[1], copy.copy({1, 2}) == {1, 2}, copy.copy((1, [2]))[1], copy.deepcopy("x"), copy.copy(5))
t = (1, 2); u = (1, [2]); print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy(u) is u, copy.deepcopy(u) == u)
# ---
import copy
class P:
    def __init__(self, x, kids): self.x, self.kids = x, kids
p = P(1, [2]); q, r = copy.copy(p), copy.deepcopy(p); p.kids.append(3); p.x = 5
print(q.x, q.kids, r.x, r.kids, type(r) is P, q is p)
class Init:
    def __init__(self): print("init called")
i = Init(); copy.copy(i); copy.deepcopy(i); print("no more init")
# ---
import copy
l = [1]; l.append(l); m = copy.deepcopy(l); print(m, m[1] is m, m is not l)
x = [0]; both = [x, x]; c = copy.deepcopy(both); c[0].append(1); print(c, c[0] is c[1], both)
d = {}; d["self"] = d; e = copy.deepcopy(d); print(e["self"] is e, e is d)
t = ([],); t[0].append(t); u = copy.deepcopy(t); print(u[0][0] is u)
# ---
import copy
class C:
    def __init__(self, n): self.n = n
    def __copy__(self): return C(f"copy of {self.n}")
    def __deepcopy__(self, memo): print(type(memo).__name__, len(memo) >= 0); return C(f"deep of {copy.deepcopy(self.n, memo)}")
print(copy.copy(C(1)).n, copy.deepcopy(C([2])).n, copy.deepcopy([C(3)])[0].n)
memo = {}; y = [1]; z = copy.deepcopy(y, memo); print(copy.deepcopy(y, memo) is z, id(y) in memo)
# ---
import copy
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = [1]
s = S(); c, d = copy.copy(s), copy.deepcopy(s); s.a.append(2); print(c.a, d.a, hasattr(d, "b"))
class St:
    def __init__(self): self.x, self.cache = [1], "big"
    def __getstate__(self): return {"x": self.x}
    def __setstate__(self, st): self.__dict__.update(st); self.cache = "rebuilt"
a = St(); b = copy.deepcopy(a); print(b.x, b.cache, b.x is a.x, copy.copy(a).x is a.x)
class R:
    def __init__(self, v): self.v = v
    def __reduce__(self): return R, (self.v + 1,)
print(copy.copy(R(1)).v, copy.deepcopy(R(5)).v)
# ---
import copy, datetime, decimal, fractions, collections, enum, re, uuid
E = enum.Enum("E", "A B")
for v in (datetime.date(2024, 1, 1), datetime.timedelta(1), decimal.Decimal("1.5"), fractions.Fraction(1, 3), E.A, re.compile("a+"), range(5), b"x", frozenset([1]), collections.OrderedDict(a=[1]), collections.defaultdict(list, a=[1]), collections.deque([1], 3), collections.Counter("aab"), 1j, None, ..., NotImplemented, int, len, slice(1, 2), bytearray(b"q"), uuid.UUID(int=5)):
    try: c, d = copy.copy(v), copy.deepcopy(v); print(type(d).__name__, c == v, d == v, c is v, d is v)
    except TypeError as e: print(type(v).__name__, e)
# ---
import copy
def f(): pass
for v in (f, lambda: 0, type("T", (), {}), print, [].append.__class__, copy):
    try: print(copy.copy(v) is v, copy.deepcopy(v) is v)
    except TypeError as e: print(e)
for v in (iter([1]), (x for x in [1]), open):
    try: print(type(copy.copy(v)).__name__)
    except TypeError as e: print(e)
class NoCopy:
    def __reduce_ex__(self, p): raise TypeError("cannot copy me")
copy.deepcopy([NoCopy()])  # uncaught
# ---
import copy
class Base:
    def __init__(self): self.items = []
class Child(Base):
    def __init__(self): super().__init__(); self.extra = {"a": [1]}
c = Child(); c.items.append(c); d = copy.deepcopy(c); print(d.items[0] is d, d.extra is c.extra, d.extra)
class L(list):
    def __init__(self, *a): super().__init__(*a); self.tag = "t"
l = L([1, [2]]); l.tag = ["changed"]; m = copy.deepcopy(l); n = copy.copy(l); print(m, m.tag, type(m).__name__, m[1] is l[1], n[1] is l[1], n.tag is l.tag)
class D(dict): pass
x = D(a=[1]); x.attr = 5; y = copy.deepcopy(x); print(y, type(y).__name__, y.attr, y["a"] is x["a"])
# ---
import copy
from dataclasses import dataclass, field
from collections import namedtuple
@dataclass
class N: v: int; kids: list = field(default_factory=list)
n = N(1, [N(2)]); a, b = copy.copy(n), copy.deepcopy(n); n.kids[0].v = 99; print(a, b)
@dataclass(frozen=True, slots=True)
class F: x: list
f = F([1]); g = copy.deepcopy(f); f.x.append(2); print(f, g, copy.copy(f) == f)
P = namedtuple("P", "x y"); p = P(1, [2]); q = copy.deepcopy(p); p.y.append(3); print(q, p, type(q).__name__)
# ---
import copy
grid = [[0] * 3] * 2; g2 = copy.deepcopy(grid); g2[0][0] = 1; print(g2, grid)
ok = [row[:] for row in grid]; ok[0][0] = 5; print(ok, grid)
cfg = {"db": {"host": "h", "ports": [1, 2]}, "on": True}; test = copy.deepcopy(cfg); test["db"]["ports"].append(3); shallow = dict(cfg); shallow["db"]["host"] = "changed"; print(cfg, test["db"], list(cfg["db"]["ports"]))
print([1, 2].copy(), {"a": 1}.copy(), {1}.copy(), [1, [2]][:], list((1, 2)), (x := [1]).copy() is x)
# ---
import copy
class Tree:
    def __init__(self, v, parent=None):
        self.v, self.parent, self.kids = v, parent, []
        if parent: parent.kids.append(self)
root = Tree("r"); a = Tree("a", root); b = Tree("b", a)
r2 = copy.deepcopy(root); print(r2.kids[0].kids[0].v, r2.kids[0].parent is r2, r2.kids[0].kids[0].parent.parent is r2)
b2 = copy.deepcopy(b); print(b2.parent.parent.v, b2.parent is a, b2 in b2.parent.kids)
# ---
import copy
class Conn:
    def __init__(self, url): self.url, self.lock = url, object()
    def __deepcopy__(self, memo):
        new = type(self).__new__(type(self)); memo[id(self)] = new
        new.url = copy.deepcopy(self.url, memo); new.lock = self.lock; return new
c = Conn(["u"]); d = copy.deepcopy(c); print(d.url == c.url, d.url is c.url, d.lock is c.lock)
pair = [c, c]; p2 = copy.deepcopy(pair); print(p2[0] is p2[1], p2[0] is c)
class Raises:
    def __deepcopy__(self, memo): raise ValueError("no deep copy")
copy.deepcopy({"k": (1, Raises())})  # uncaught
# ---
import copy
print(copy.Error.__name__, issubclass(copy.Error, Exception), copy.error is copy.Error, hasattr(copy, "replace"))
for f in (lambda: copy.copy(), lambda: copy.deepcopy(), lambda: copy.copy(1, 2)):
    try: f()
    except TypeError as e: print(e)
class Bad:
    def __reduce_ex__(self, p): return 5
try: copy.copy(Bad())
except Exception as e: print(type(e).__name__, e)
e = ValueError("x", 5); e.note = "n"; f = copy.copy(e); print(repr(f), f.note, f.args, copy.deepcopy(e).args)
# ---
import copy
d = {(1, 2): [1], "k": {"n": {1, 2}}, None: None}; e = copy.deepcopy(d); print(e == d, e["k"]["n"] is d["k"]["n"], list(e)[0] is (1, 2) or list(e)[0] == (1, 2))
big = [[i, [str(i)]] for i in range(100)]; c = copy.deepcopy(big); c[50][1][0] = "x"; print(big[50], c[50], c[49] == big[49], len(c))
deep = []; cur = deep
for _ in range(50): nxt = []; cur.append(nxt); cur = nxt
n, x = 0, copy.deepcopy(deep)
while x: x = x[0]; n += 1
print(n)
m = memoryview(b"ab")
try: copy.deepcopy(m)
except TypeError as err: print(err)
# ---
import copy
class Undo:
    def __init__(self): self.state, self.past = {"text": "", "marks": []}, []
    def do(self, fn): self.past.append(copy.deepcopy(self.state)); fn(self.state)
    def undo(self): self.state = self.past.pop()
u = Undo(); u.do(lambda s: s.update(text="hi")); u.do(lambda s: s["marks"].append(1)); u.do(lambda s: s["marks"].append(2)); print(u.state); u.undo(); print(u.state); u.undo(); u.undo(); print(u.state)
proto = {"type": "orc", "hp": 10, "loot": []}; army = [copy.deepcopy(proto) | {"id": i} for i in range(3)]; army[0]["loot"].append("axe"); print(army, proto)
u.undo()  # uncaught
# ---
import copy, copyreg
class A:
    def __init__(self): self.x = 1; self.y = [2]
a = A()
print(a.__getstate__(), a.__reduce_ex__(4)[1:], a.__reduce__()[1:], a.__reduce_ex__(2)[0] is copyreg.__newobj__)
class Slots: __slots__ = ("p", "q")
s = Slots(); s.p = 1
print(s.__getstate__(), object().__getstate__(), (5).__reduce_ex__(4)[1])
class L(list): pass
l = L([1, 2]); l.z = 3
r = l.__reduce_ex__(4)
print(r[1], r[2], list(r[3]), r[4], copy.copy(l), copy.copy(l).z)
class Stateful:
    def __getstate__(self): return {"k": 1}
    def __setstate__(self, state): self.restored = state
print(copy.copy(Stateful()).restored, copy.deepcopy(Stateful()).restored)
class Reduced:
    def __init__(self, n): self.n = n
    def __reduce__(self): return Reduced, (self.n + 1,)
print(copy.copy(Reduced(1)).n, Reduced(1).__reduce_ex__(4)[1])
try: (x for x in []).__reduce_ex__(4)
except TypeError as e: print(e)
