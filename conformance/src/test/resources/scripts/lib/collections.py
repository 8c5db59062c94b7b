from collections import Counter
c = Counter("mississippi")
print(c, c.most_common(2), c["z"], c.total(), sorted(c.elements()), list(c), c.most_common())
c.update("miss"); print(c); c.subtract("sssss"); print(c, c["s"])
del c["nothing"]; print(+c, -c, Counter(a=1, b=2), Counter({"x": 3}), Counter([1, 1, 2]), Counter())
print(Counter("aab") + Counter("abc"), Counter("aab") - Counter("abc"), Counter("aab") & Counter("abc"), Counter("aab") | Counter("abc"))
print(Counter("ab") == Counter("ba"), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter("aa") > Counter("a"), c.copy() == c)
# ---
from collections import Counter
words = "the cat the dog a cat the end".split()
c = Counter(words)
for w, n in c.most_common(3): print(f"{w:<5}{n}")
print(sorted(c.items(), key=lambda p: (-p[1], p[0])), max(c, key=c.get), dict(c), sum(c.values()))
c["new"] += 5; c.update(cat=10); c.update({"the": -3}); print(c)
print(Counter(len(w) for w in words), Counter(w[0] for w in words).keys())
d = Counter(a=3); d += Counter(b=1); d -= Counter(a=1); d |= Counter(b=5); d &= Counter(a=9, b=2); print(d)
try: Counter.fromkeys("ab")
except NotImplementedError as e: print(e)
try: Counter(1)
except TypeError as e: print(e)
try: Counter([1], [2])
except TypeError as e: print(e)
# ---
from collections import defaultdict
d = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]: d[k].append(v)
print(d, dict(d), d["zzz"], len(d), d.get("nope"), "nope" in d, d.default_factory)
n = defaultdict(int); n["x"] += 1; print(n, n.pop("x"), defaultdict(lambda: "?")["k"], defaultdict(int, a=1), defaultdict(None, {"q": 1}))
tree = lambda: defaultdict(tree)
t = tree(); t["a"]["b"]["c"] = 1; print(t["a"]["b"]["c"], list(t["a"]))
e = defaultdict(int, {"a": 1}) | {"b": 2}; print(e, type(e).__name__, e.copy())
try: defaultdict(5)
except TypeError as err: print(err)
class Keyed(dict):
    def __missing__(self, k): return k * 2
print(Keyed()["ab"], Keyed().get("ab"))
defaultdict(None)["missing"]  # uncaught
# ---
from collections import deque
d = deque([1, 2, 3]); d.append(4); d.appendleft(0); print(d, d.pop(), d.popleft(), d, len(d))
d.extend([7, 8]); d.extendleft([9, 10]); print(d); d.rotate(2); print(d); d.rotate(-3); print(d, d[0], d[-1], d.count(7), d.index(8))
m = deque(maxlen=3)
for i in range(5): m.append(i)
print(m, m.maxlen, deque("abc", 2), deque([1, 2], maxlen=0)); m.appendleft(9); print(m)
d.insert(1, "x"); d.remove("x"); d.reverse(); print(d, list(reversed(d)), d.copy() == d, 8 in d); del d[0]; d[0] = 99; print(d, d * 2, deque([1]) + deque([2]), deque([1, 2]) < deque([1, 3]))
d.clear(); print(d, bool(d))
for f in (d.pop, d.popleft, lambda: d.remove(1), lambda: deque([1])[5], lambda: deque(maxlen=-1), lambda: deque([1]).index(2), lambda: deque(maxlen=2).insert(0, 1), lambda: deque([1,2],2).insert(0, 1), lambda: deque([1, 2])[0:1], lambda: deque([1]) + [2]):
    try: print(f())
    except (IndexError, ValueError, TypeError) as e: print(type(e).__name__, e)
# ---
from collections import deque
q = deque([1, 2, 3])
try:
    for x in q:
        q.append(x)
except RuntimeError as e: print(e)
r = deque(); r.append(r); print(r)
def bfs(g, s):
    seen, todo, order = {s}, deque([s]), []
    while todo:
        n = todo.popleft(); order.append(n)
        for k in g[n]:
            if k not in seen: seen.add(k); todo.append(k)
    return order
print(bfs({1: [2, 3], 2: [4], 3: [4, 5], 4: [], 5: [1]}, 1))
def moving(xs, n):
    w = deque(maxlen=n)
    for x in xs:
        w.append(x)
        if len(w) == n: yield sum(w) / n
print(list(moving([1, 2, 3, 4, 5, 6], 3)))
print(isinstance(q, list), hasattr(q, "__hash__") and q.__hash__, deque([1]) == [1], deque("ab") == deque("ab"))
hash(q)  # uncaught
# ---
from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=9), P._fields, P._make([5, 6]), p == (1, 2), len(p), p + (3,))
x, y = p; print(x, y, *p, P.__name__, P.__doc__, P.x.__doc__, isinstance(p, tuple), hash(p) == hash((1, 2)))
Q = namedtuple("Q", ["a", "b", "c"], defaults=[10, 20]); print(Q(1), Q._field_defaults, Q(1, c=3), P(**{"x": 1, "y": 2}))
print(namedtuple("R", "a, b def a _x", rename=True)._fields, sorted([P(2, 1), P(1, 5)]), max(P(1, 2), P(1, 3)))
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, 2, z=3), lambda: p._replace(z=1), lambda: P._make([1]), lambda: namedtuple("X", "a a"), lambda: namedtuple("X", "class"), lambda: namedtuple("X", "_a"), lambda: namedtuple("1X", "a"), lambda: namedtuple("X", "a", defaults=[1, 2]), lambda: setattr(p, "x", 5), lambda: p.z):
    try: print(f())
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
# ---
from collections import namedtuple
class Point(namedtuple("Point", ["x", "y"])):
    __slots__ = ()
    @property
    def norm(self): return (self.x**2 + self.y**2) ** 0.5
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
a = Point(3, 4)
print(a, a.norm, a + Point(1, 1), a._replace(y=0), Point._make("ab"))
match a:
    case Point(x=3, y=yy): print("matched", yy)
match a:
    case Point(3, y): print("positional", y)
match a:
    case (x, y): print("sequence", x, y)
Row = namedtuple("Row", "name dept pay")
rows = [Row("Ann", "it", 5), Row("Bob", "hr", 3), Row("Cy", "it", 4)]
print([r.name for r in sorted(rows, key=lambda r: (r.dept, -r.pay))], {r.dept: r for r in rows}, [r._asdict()["pay"] for r in rows])
a.x = 1  # uncaught
# ---
from collections import OrderedDict
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a"); print(o, list(o)); o.move_to_end("c", last=False); print(o)
print(o.popitem(), o.popitem(last=False), o, OrderedDict(), OrderedDict(x=1) | {"y": 2}, list(reversed(OrderedDict(a=1, b=2))))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, {"a": 1} == {"a": 1}, OrderedDict.fromkeys("ab", 0), o.copy() is o)
for f in (lambda: o.move_to_end("zz"), lambda: OrderedDict().popitem(), lambda: o.pop("zz"), lambda: o["q"]):
    try: print(f())
    except KeyError as e: print(type(e).__name__, e)
class LRU(OrderedDict):
    def __init__(self, n): super().__init__(); self.n = n
    def __getitem__(self, k): v = super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        if len(self) > self.n: self.popitem(last=False)
c = LRU(2); c["a"] = 1; c["b"] = 2; c["a"]; c["c"] = 3; print(list(c.items()))
# ---
from collections import ChainMap
base, env, cli = {"a": 1, "b": 2}, {"b": 3}, {"c": 4}
m = ChainMap(cli, env, base)
print(m["b"], m["a"], dict(m), len(m), list(m), "c" in m, m.get("zz", 0), m.maps)
m["a"] = 99; print(cli, base); child = m.new_child({"z": 0}); print(child["z"], child.parents is m, child.parents == m, child)
del m["a"]; print(m["a"], m.pop("c"), cli, ChainMap(), bool(ChainMap({}, {})))
print(ChainMap({"x": 1}) | {"y": 2}, sorted(m.items()), ChainMap({"a": 1}, {"a": 2}) == {"a": 1}, m.new_child(q=1)["q"])
for f in (lambda: m["nope"], lambda: m.__delitem__("a"), lambda: m.pop("a"), lambda: ChainMap().popitem()):
    try: print(f())
    except KeyError as e: print(e)
# ---
from collections import UserDict, UserList, UserString
class Lower(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
d = Lower({"A": 1}, B=2); d.update(C=3); d.setdefault("D", 4); print(d, d.data, "a" in d, d | {"E": 5}, len(d), dict(d))
class Stack(UserList):
    def push(self, x): self.append(x)
s = Stack([1]); s.push(2); print(s, s + [3], s[0], s[:1], type(s[:1]).__name__, s == [1, 2], s * 2, len(s), sorted(s, reverse=True), 2 in s)
u = UserString("Hello"); print(u, u.upper(), u + "!", u[1], u == "Hello", type(u.lower()).__name__, len(u), "ell" in u, u.data, repr(u), u.split("l"))
d["nope"]  # uncaught
# ---
from collections import defaultdict, Counter, deque
orders = [("ann", "book", 2, 9.5), ("bob", "pen", 10, 1.2), ("ann", "pen", 3, 1.2), ("cy", "book", 1, 9.5)]
by = defaultdict(lambda: defaultdict(float))
for who, what, n, price in orders: by[who][what] += n * price
for who in sorted(by): print(who, {k: round(v, 2) for k, v in by[who].items()})
units = Counter()
for _, what, n, _ in orders: units[what] += n
print(units.most_common(), units)
inverse = defaultdict(set)
for who, what, *_ in orders: inverse[what].add(who)
print({k: sorted(v) for k, v in sorted(inverse.items())})
pairs = Counter(tuple(sorted((a[0], b[0]))) for a in orders for b in orders if a < b)
print(pairs.most_common(2), len(pairs))
# ---
import collections, collections.abc
print(collections.Counter is __import__("collections").Counter, collections.abc.Mapping.__name__, issubclass(collections.OrderedDict, dict), isinstance(collections.ChainMap(), collections.abc.MutableMapping))
print(isinstance(collections.deque(), collections.abc.MutableSequence), isinstance(collections.UserList(), collections.abc.Sequence), collections.Counter.__mro__[1].__name__)
c = collections.Counter(a=2, b=1)
print([*c.items()], c | {"z": 1} if False else c, isinstance(c, dict), c.pop("a"), c.setdefault("q", 7), list(c.elements()), c.get("none"))
try: c - 5
except TypeError as e: print(e)
print(collections.Counter(a="x"), collections.Counter(a=1.5, b=0.5).total())
print(collections.nope)  # uncaught
# ---
from collections import OrderedDict, Counter, defaultdict
import copy, json
d = defaultdict(list, a=[1]); e = copy.deepcopy(d); e["a"].append(2); e["b"]; print(d, e)
print(json.dumps(d), json.dumps(Counter("aab")), json.dumps(OrderedDict(z=1, a=2)))
class Inventory(Counter):
    def __missing__(self, k): return -1
i = Inventory(x=1); print(i["nothing"], i, type(i + i).__name__, i.copy())
def f(**kw): return kw
print(f(**Counter(a=1)), {**d}, [*OrderedDict(b=1)], dict(Counter("hello").most_common(1)))
n = defaultdict(lambda: [0, 0])
for k, v in zip("abab", range(4)): n[k][0] += v; n[k][1] += 1
print({k: s / c for k, (s, c) in n.items()}, sorted(Counter("banana").items()))
# ---
from collections import defaultdict
class Boom:
    def __call__(self): raise RuntimeError("factory failed")
d = defaultdict(Boom())
try: d["a"]
except RuntimeError as e: print(e, len(d))
d["a"] = 1; print(d["a"], d.setdefault("b", 2))
d.default_factory = list; print(d["c"], d.__missing__("e"), d)
r = defaultdict(list); r["self"] = r; print(r)
print(defaultdict(int) == {}, repr(defaultdict(str, {1: "a"})), defaultdict.__doc__[:20])
# ---
from collections import Counter, deque
text = "to be or not to be"
print(Counter(text.split()).most_common(1)[0], Counter(text.replace(" ", "")).most_common(3))
print(Counter(zip("abc", "bcd")), Counter(map(str.lower, "AaB")), Counter({"b": 1, "a": 1}), Counter(a=0, b=-1))
is_anagram = lambda a, b: Counter(a) == Counter(b)
print(is_anagram("listen", "silent"), is_anagram("a", "b"), sorted(Counter("abc").keys() & Counter("bcd").keys()))
hist = Counter(n // 10 * 10 for n in [3, 12, 17, 25, 28, 29, 41])
for b in range(0, 50, 10): print(f"{b:>2}-{b + 9:<2} {'#' * hist[b]}")
def tail(n, it): return deque(it, n)
print(tail(2, range(10)), deque(enumerate("ab"), 1)[0], [deque([1, 2, 3])], tuple(deque("xy")))
# ---
from collections import OrderedDict

for pairs in ("a", [(1, 2, 3)], [()], [0], 5, ["ab"], [iter("xy")], {"k": 1}):
    try:
        print(OrderedDict(pairs))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    try:
        ordered = OrderedDict(z=0)
        ordered |= pairs
        print(ordered)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
