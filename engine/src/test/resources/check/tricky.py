search = lambda q: [q]
print(search(5)[0] + 1)
# ---
def get_user(name): return {"nme": name}
print(get_user("a")["nme"])
# ---
list = [1, 2]
print(list[0])
# ---
str = "abc"
print(str.upper())
# ---
sum = 0
for i in range(3): sum += i
print(sum)
# ---
id = 5
print(get_user(id).name)
# ---
d = {"a": 1}
try:
    print(d["b"])
except KeyError:
    print("no")
# ---
d = {"a": 1}
try:
    d["b"]
except (KeyError, IndexError) as e:
    print(repr(e))
# ---
d = {"a": 1}
def fill(x): x["b"] = 2
fill(d)
print(d["b"])
# ---
d = {"a": 1}
e = d
e["b"] = 2
print(d["b"])
# ---
d = {"a": 1}
d.update(b=2)
print(d["b"])
# ---
d = {"a": 1}
d["b"] = 2
print(d["b"])
# ---
d = {"a": 1}
for k in ("b", "c"): d[k] = 1
print(d["b"], d["c"])
# ---
d = {"a": 1}
d |= {"b": 2}
print(d["b"])
# ---
d = {"a": 1}
d = {**d, "b": 2}
print(d["b"])
# ---
d = {"a": 1}
def g():
    global d
    d = {"b": 2}
g()
print(d["b"])
# ---
d = {"a": 1}
class K:
    def __init__(self, x): self.x = x
k = K(d)
k.x["b"] = 3
print(d["b"])
# ---
d = {"a": 1}
[d.__setitem__(k, 1) for k in "bc"]
print(d["b"])
# ---
d = {"a": 1}
d.setdefault("b", 2)
print(d["b"])
# ---
d = {"a": 1}
globals()["d"] = {"b": 1}
print(d["b"])
# ---
d = {"a": 1}
exec("d['b'] = 1")
print(d["b"])
# ---
d = {"a": {}}
d["a"]["b"] = 1
print(d["a"]["b"])
# ---
if "b" in (d := {"a": 1, "b": 2}): print(d["b"])
# ---
d = {"a": 1}
if "b" in d:
    print(d["b"])
# ---
d = {"a": 1}
print(d["b"] if "b" in d else 0)
# ---
d = {"a": 1}
print("b" in d and d["b"])
# ---
class D(dict):
    def __missing__(self, k): return 0
d = D({"a": 1})
print(d["b"])
# ---
from collections import defaultdict
d = defaultdict(int, {"a": 1})
print(d["b"])
# ---
from collections import Counter
c = Counter("aab")
c["z"] += 1
print(c["q"], c.most_common(1)[0][0], c.total(), c - Counter("a"), c & c)
# ---
from datetime import datetime, date, timedelta, timezone
n = datetime(2024, 1, 1, tzinfo=timezone.utc)
print(n.date() + timedelta(days=1), (n - datetime(2023, 1, 1, tzinfo=timezone.utc)).days, n.year, n.strftime("%Y"), f"{n:%Y}")
print(n - timedelta(hours=2) < n, n.replace(day=3).isoformat(), n.timetuple().tm_yday, n.astimezone(timezone.utc).tzname())
print((timedelta(days=2) * 2).days, timedelta(days=2) / timedelta(days=1), 2 * timedelta(1), timedelta(1) / 2, -timedelta(1), abs(timedelta(1)), timedelta(1) // 2)
print(date.fromisoformat("2024-01-01").isocalendar().week, date.max, datetime.min.year, sum([timedelta(1), timedelta(2)], timedelta()))
# ---
from datetime import date
class Day(date):
    @property
    def quarter(self): return (self.month + 2) // 3
print(Day(2024, 5, 1).quarter, Day.today().quarter > 0)
# ---
from datetime import datetime
x = datetime.now() if search("a") else "none"
print(x == "none" or x.year)
# ---
from decimal import Decimal
a = Decimal("1.10")
print(a + 1, 2 * a, a / 3, a.quantize(Decimal("0.1")), a < 2.5, a == 1.1, round(a, 1), int(a), float(a) + 0.5, sum([a, a]), -a, a ** 2, max(a, 3), f"{a:.2f}", a % 1, a.as_tuple().digits)
# ---
from fractions import Fraction
print(Fraction(1, 3) + 0.5, Fraction(1, 3) + 1, 2 / Fraction(1, 3), Fraction("1/3").numerator, Fraction(1, 3) < 0.5)
# ---
import re
m = re.match(r"(\d+)", "12a")
print(m.group(1), m[1], m.start(), m.groups())
if m: print(m.group())
for x in re.finditer("a", "aa"): print(x.span(), x.group(0).upper())
p = re.compile("a"); print(p.sub("b", "a").upper(), p.findall("aa")[0], p.pattern, p.flags)
print(re.sub(r"a", lambda m: m.group(0) * 2, "a"))
# ---
import re
print(re.compile(b"a").sub(b"b", b"a").hex())
# ---
from collections import deque
q = deque([1], maxlen=3)
q.append(2); q.appendleft(0)
print(q[0], q.popleft(), len(q), [x for x in q], q.maxlen, q + deque([1]), q * 2, 1 in q)
# ---
import io
b = io.StringIO()
b.write("x"); print("y", file=b)
print(b.getvalue(), io.StringIO("a\nb").readlines(), [l for l in io.StringIO("a\nb")])
# ---
from pathlib import PurePosixPath as P
p = P("/a/b.txt")
print(p.parent / "c", p.suffix, p.stem, p.name, "x" / P("y"), p.with_suffix(".md"), p.parts[0], p.parents[0], str(p) + "x", p < P("/b"), p.parent.parent.name)
# ---
u = find_user("a")
if not u:
    raise SystemExit
print(u.name)
# ---
u = find_user("a")
assert u is not None
print(u.name.upper())
# ---
if (u := find_user("zz")) and u.name: print(u.name)
# ---
u = find_user("zz")
name = u.name if u else "none"
print(name.upper())
# ---
u = find_user("zz")
print(u and u.name)
print((u or get_user(1)).name)
# ---
def f(x=None):
    if x is None: x = []
    x.append(1)
    return x
print(f(), f([2]))
# ---
def f(x):
    if isinstance(x, str): return x.upper()
    if isinstance(x, int): return x + 1
    return [f(y) for y in x]
print(f("a"), f(1), f(["a", 1]))
# ---
def f(x: "int | str"):
    match x:
        case int(): return x + 1
        case str(): return x.upper()
print(f(1), f("a"))
# ---
x = None
for i in range(3):
    if x is None: x = i
    else: x = x + i
print(x + 1)
# ---
class A:
    pass
A.value = 5
A().other = 3
print(A().value)
# ---
class A:
    def __init__(self): setattr(self, "dyn", 4)
print(A().dyn)
# ---
class A:
    def __init__(self, **kw): self.__dict__.update(kw)
print(A(x=1).x)
# ---
class A:
    def __getattr__(self, n): return n
print(A().whatever.upper())
# ---
class A:
    def add(self, x): return x
def add2(self, x, y): return x + y
A.add = add2
print(A().add(1, 2))
# ---
class A:
    def run(self): return self.step(1, 2)
    def step(self, a): return a
class B(A):
    def step(self, a, b): return a + b
print(B().run())
# ---
class A:
    def f(self, *a, **k): return a, k
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return x
    def __call__(self, z): return z
    def __getitem__(self, k): return k
print(A().f(1, 2, x=3), A().s(1), A().c(2), A()(3), A()["k"], A.s(5))
# ---
class A:
    def __new__(cls, *a): return object.__new__(cls)
    def __init__(self, *a): self.n = len(a)
print(A(1, 2).n)
# ---
from dataclasses import dataclass, field, KW_ONLY
from typing import ClassVar
@dataclass
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list)
    N: ClassVar[int] = 3
    hidden: int = field(default=0, init=False)
print(P(1), P(x=1, y=3), P(1, 2, ["a"]).tags)
# ---
from dataclasses import dataclass, InitVar, KW_ONLY
@dataclass
class P:
    x: int
    _: KW_ONLY
    z: int = 1
    def __post_init__(self): self.w = self.x
print(P(1, z=2).w)
# ---
from dataclasses import dataclass
@dataclass(init=False)
class P:
    x: int = 1
    def __init__(self): self.x = 5
print(P().x)
# ---
from dataclasses import dataclass
@dataclass
class Base:
    a: int
@dataclass
class Sub(Base):
    b: int
print(Sub(1, 2).a, Sub(a=1, b=2))
# ---
from enum import Enum
class C(Enum):
    RED = 1
    @property
    def low(self): return self.name.lower()
print(C.RED.low, C["RED"], C(1).value, [c.name for c in C], C.__members__)
# ---
from typing import NamedTuple
class P(NamedTuple):
    x: int
    y: int = 2
print(P(1).y, P(1)[0], P(1)._replace(x=3), P(x=2).x)
# ---
from typing import TypedDict
class T(TypedDict, total=False):
    a: int
    b: str
t: T = {"a": 1}
t["b"] = "x"
print(t["b"])
# ---
import sys
if sys.version_info >= (3, 8):
    def helper(x): return x
else:
    def helper(x, y): return x
print(helper(1))
# ---
try:
    import ujson as json  # problem: module: there is no module 'ujson' here; use json
except ImportError:
    import json
print(json.dumps({"a": 1}))
# ---
def deco(f):
    def inner(*a, **k): return f(*a, **k, extra=1)
    return inner
@deco
def g(x, extra): return x + extra
print(g(1))
# ---
import functools
@functools.lru_cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(10), fib.cache_info().hits)
# ---
def f(): f.count = getattr(f, "count", 0) + 1; return f.count
print(f(), f.count)
# ---
x = [1, "a", None]
for v in x:
    if isinstance(v, str): print(v.upper())
    elif v is not None: print(v + 1)
# ---
rows = [{"n": 1}, {"n": "2"}]
for r in rows:
    n = r["n"]
    print(int(n) + 1)
# ---
data = {"items": [1, 2], "name": "x"}
print(data["items"][0] + 1, data["name"].upper())
# ---
r = get_user(1)
r["extra"] = 5
print(r["extra"] + 1, r.extra)
# ---
u = get_user(1)
if hasattr(u, "phone"): print(u.phone)
# ---
u = get_user(1)
print(getattr(u, "phone", "none"))
# ---
u = get_user(1)
if "phone" in u: print(u["phone"])
# ---
u = get_user(1)
print(u.get("phone", "none").upper(), u.get("phone"))
# ---
u = dict(get_user(1))
u["x"] = 1
print(u["x"])
# ---
u = {**get_user(1), "x": 2}
print(u["x"])
# ---
s = {o.id for o in search("a")} | {5}
print(s - {1}, s & {2}, s ^ {3}, {1} <= s)
# ---
x = 5
del x
x = "a"
print(x.upper())
# ---
def gen():
    x = yield 1
    print(x)
    yield 2
g = gen(); next(g); g.send("a")
# ---
a, *b = 1, 2, 3
print(a + b[0])
# ---
(a, b), c = (1, 2), "x"
print(a + b, c.upper())
# ---
x = "5"
x = int(x)
print(x + 1)
# ---
while True:
    try:
        v = int("x")
    except ValueError:
        v = 0
        break
print(v + 1)
# ---
status = "done"
if status not in ("open", "paid", "late"): status = "open"
set_status(1, status)
# ---
status = "nope"
for status in ("open", "paid"): set_status(1, status)
# ---
status = "nope"
status = status.replace("nope", "open")
set_status(1, status)
# ---
def pick(s): return "open" if s == "x" else s
s = "x"
set_status(1, pick(s))
# ---
mapping = {"x": "open"}
set_status(1, mapping["x"])
# ---
import asyncio
async def one(i): return i + 1
async def main():
    r = await asyncio.gather(*(one(i) for i in range(3)))
    t = asyncio.create_task(one(5))
    return sum(r) + await t
print(await main())
# ---
print(sorted([3, 1], key=lambda x: -x), sorted("ba", reverse=True), sorted({"b": 1}), sorted(x for x in [2, 1]))
# ---
print("%s and %s" % ("a", 1), "%d%%" % 5, "%5.2f" % 1, "%(a)s" % {"a": 1}, "%s" % None, "%r" % [1], "%s" % (1,), "%c" % "x", "%x" % 255, "%-5s|" % "a", "%*d" % (5, 3))
# ---
x = [1, 2]
print("%s" % x, "%d %d" % tuple(x), "" % {}, "a" % [])
# ---
print(int("12"), int(" 5 "), int("1_000"), int("ff", 16), int("-3"), int("+4"), float("1e5"), float("nan"), float(" .5 "), float("-Infinity"), float("1_0.5"), int("٣"))
# ---
print(5 / 1, 0 / 5, 1.5 // 2, 5 % 3, "a%d" % 0, "%s" % 0)
# ---
import json
print(json.dumps({"a": 1}, indent=2, sort_keys=True, default=str, separators=(",", ":")))
# ---
import math, statistics, hashlib, base64
print(math.floor(2.5), math.log(8, 2), math.comb(5, 2), statistics.mean([1, 2]), statistics.median(x for x in [1, 2]), hashlib.sha256(b"a").hexdigest(), hashlib.md5("a".encode()).hexdigest(), base64.b64encode(b"a").decode(), base64.b64decode("YQ=="))
# ---
class E(Exception):
    def __init__(self, msg, code): super().__init__(msg); self.code = code
try:
    raise E("x", 5)
except E as e:
    print(e.code, e.args)
# ---
import operator, functools
print(functools.reduce(operator.add, [1, 2]), functools.reduce(lambda a, b: a + b, [1], 0), functools.partial(int, base=2)("10"))
# ---
print(str.upper("a"), list(map(str.strip, [" a "])), dict.fromkeys("ab"), int.from_bytes(b"a", "big"), bytes.fromhex("61"), str.maketrans("a", "b"), float.fromhex("0x1p1"), type("X", (), {})().__class__.__name__, int.mro(), str.__name__, object.__subclasses__)
# ---
for k, v in {("a", 1): 2}: print(k, v)
# ---
for a, b in ["xy", "zw"]: print(a, b)
# ---
for a, b in {"xy": 1}: print(a, b)  # problem: value: iterating over a dict gives its keys alone; use .items()
# ---
class Meta(type):
    def __getattr__(cls, n): return n
class A(metaclass=Meta): pass
print(A.anything)
# ---
from types import SimpleNamespace
n = SimpleNamespace(a=1)
n.b = 2
print(n.a + n.b)
# ---
import datetime as dt
print(dt.datetime(2024, 1, 1).date() == dt.date(2024, 1, 1), dt.time(1, 2).hour, dt.datetime.combine(dt.date(2024, 1, 1), dt.time()).isoformat(), dt.UTC, dt.timedelta(weeks=1).total_seconds())
# ---
from datetime import datetime
def parse(s):
    for f in ("%Y", "%Y-%m"):
        try: return datetime.strptime(s, f)
        except ValueError: continue
    return None
d = parse("2024")
print(d.year if d else None, datetime.strptime("2024", "%Y").year)
# ---
import uuid
print(len(uuid.UUID(int=5).hex), uuid.UUID(int=1) < uuid.UUID(int=2), str(uuid.UUID(int=1)), uuid.UUID(int=3).version)
# ---
users = {u.id: u for u in list_users()}
for uid, u in users.items(): print(uid, u.name)
best = max(users.values(), key=lambda u: u.id)
print(best.name, users.get(99), users[1].name)
# ---
k = search("a")[0].keys()
print(sorted(k), list(k)[0], len(k), "id" in k, k & {"id"})
# ---
p = 0
while p is not None:
    p = p + 1 if p < 3 else None
print(p)
# ---
result = None
for o in search("a"):
    if result is None or o.total > result.total: result = o
print(result.total)
# ---
try:
    get_user(99)
except LookupError:
    print("none")
# ---
try:
    search(5)  # problem: argument: argument 'query' of search() must be str, not 5
except TypeError:
    print("wrong")
# ---
from contextlib import suppress
with suppress(KeyError):
    {"a": 1}["b"]
with suppress(ZeroDivisionError): 1 / 0
print("ok")
# ---
import contextlib
d = {"a": 1}
with contextlib.suppress(Exception):
    d["zz"]
    [].nothing  # problem: attribute: 'list' object has no attribute 'nothing'
print(1)
# ---
if False:
    undefined_thing.foo()  # problem: name: name 'undefined_thing' is not defined
    {"a": 1}["b"]
print(1)
# ---
import os
if os.environ.get("NEVER_SET"): 1 / 0  # problem: value: division by zero
print("x")
# ---
def never(): return {"a": 1}["b"]  # problem: key: this dict has no key 'b'. Did you mean 'a'?
print(never is not None)
# ---
f = lambda: {"a": 1}["b"]  # problem: key: this dict has no key 'b'. Did you mean 'a'?
print(callable(f))
# ---
print([1, 2, 3].count(1), "abc".count("b"), "a".startswith(("a", "b")), "abc".find("c", 1), b"abc".startswith(b"a"))
# ---
x = {"a": 1}.get("b")
print(x is None)
y = {"a": 1}.pop("b", None)
# ---
class Node:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
n = Node(1, Node(2))
while n:
    print(n.v)
    n = n.nxt
# ---
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return V(self.x + o.x)
    def __lt__(self, o): return self.x < o.x
    def __iter__(self): return iter([self.x])
    def __len__(self): return 1
    def __contains__(self, k): return True
    def __enter__(self): return self
    def __exit__(self, *a): return False
print((V(1) + V(2)).x, V(1) < V(2), list(V(1)), len(V(1)), 5 in V(1), sorted([V(2), V(1)])[0].x)
with V(1) as v: print(v.x)
# ---
from collections import OrderedDict
d = OrderedDict(a=1); d["b"] = 2; d.move_to_end("a"); print(list(d), d["b"], d | {"c": 1})
# ---
import string
t = string.Template("$a").substitute(a=1)
print(t.upper())
# ---
from functools import cached_property
class A:
    @cached_property
    def x(self): return 5
    @property
    def y(self): return "s"
a = A()
print(a.x + 1, a.y.upper())
# ---
print((lambda *a, **k: (a, k))(1, b=2))
# ---
def f(a, /, b, *, c): return a, b, c
print(f(1, 2, c=3), f(1, b=2, c=3), f(*[1, 2], **{"c": 3}))
# ---
x = 1
def g():
    global x
    x = "s"
g()
print(x.upper())
# ---
def outer():
    v = 1
    def inner():
        nonlocal v
        v = "s"
    inner()
    return v.upper()
print(outer())
# ---
import sys
mod = sys.modules[__name__]
mod.d = {"b": 1}
print(sys.modules["sys"].maxsize > 1)
# ---
from datetime import datetime
datetime_now = datetime.now
print(datetime_now().year > 0)
# ---
from itertools import groupby, count, islice
for k, g in groupby(sorted(search("a"), key=lambda o: o.status), key=lambda o: o.status): print(k, len(list(g)))
print(list(islice(count(5), 2)))
# ---
print(*[1, 2], sep=", ", end="\n", flush=True)
# ---
d = dict(a=1, b=2); d2 = dict([("x", 1)]); d3 = dict({"y": 1}, z=2)
print(d["b"], d2["x"], d3["z"], dict(zip("ab", [1, 2]))["b"])
# ---
nums = [1, 2]
nums += (3,)
nums *= 2
nums[1:2] = [9, 8]
print(nums)
# ---
t = 1,
t += (2,)
print(t[1])
# ---
s = ""
s += str(1)
s *= 3
print(s.strip())
# ---
x = y = []
x.append(1)
print(y[0] + 1)
# ---
matrix = [[0] * 3 for _ in range(2)]
matrix[0][1] = "x"
print(matrix[0][1].upper())
# ---
counts = {}
for w in ["a", "b", "a"]: counts[w] = counts.get(w, 0) + 1
top = sorted(counts.items(), key=lambda kv: kv[1], reverse=True)
print(top[0][0].upper(), top[0][1] + 1)
# ---
stats = {"n": 0, "names": []}
stats["n"] += 1
stats["names"].append("x")
print(stats["n"] + 1, stats["names"][0].upper())
# ---
cache = {}
def get(k):
    if k not in cache: cache[k] = get_user(k)
    return cache[k]
print(get(1).name, cache[1].id)
# ---
o = search("a")[0]
o.total = "5"
print(o.total.upper())
# ---
o = search("a")[0]
o["lines"] = {"x": 1}
print(o.lines["x"])
# ---
orders = search("a")
for o in orders: o["score"] = o.total * 2
print(max(orders, key=lambda o: o["score"]).score)
# ---
class A:
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
print(A(x=1).x)
# ---
class A:
    def __init__(self, d): vars(self).update(d)
print(A({"x": 1}).x)
# ---
class A:
    def __init__(self, d): object.__setattr__(self, "x", d)
print(A(1).x)
# ---
import types
def build(ns): ns["hello"] = lambda self: 5
A = types.new_class("A", (), {}, build)
print(A().hello())
# ---
class A:
    exec("y = 5")
print(A().y)
# ---
class A:
    for n in ("a", "b"): locals()[n] = 1
print(A().a)
# ---
import json
print(json.loads("[1]")[0], json.loads(b"1"), json.loads(json.dumps(get_user(1)))["name"])
# ---
import random
random.seed(1)
print(random.choice([1, 2]) + 1, random.randint(1, 2) > 0, random.sample([1, 2, 3], 2)[0] > 0, random.random() < 1, random.uniform(1, 2) > 0, random.choices([1], k=2), random.Random(5).random() < 1)
xs = [1, 2]; random.shuffle(xs)
# ---
import os, os.path
print(os.path.join("a", "b"), os.path.splitext("a.b")[1], os.path.exists("zz"))
# ---
id_, name, email, manager, active = get_user(1)
print(name)
# ---
import asyncio
async def f(i): return i
r = await asyncio.gather(*[f(i) for i in (1, 2)], f(3))
print(r[0] + 1)
a, b = await asyncio.gather(f(1), f(2))
# ---
print(max(1, 2, key=lambda x: -x), max([1, 2], key=lambda x: x), max([], default=None), min("ab", "b"), sorted([1], key=None))
# ---
import re
s = search("a")[0].status
print(re.sub("o", "x", s), re.split(",", "a,b")[0], re.findall("a", "a" if s else b"a"))
# ---
import datetime
from datetime import *
print(date(2024, 1, 1).year, datetime(2024, 1, 1).year)
# ---
sqrt = 5
d = {"a": 1}
from math import *
print(sqrt(4), d["a"])
# ---
total = 0
last = 0
for price in [1.5, 2.5]:
    last = total
    total += price
print(total.hex(), last.hex())
# ---
total = 0
ratio = 0
for price in [1.5, 2.5]:
    total += price
    ratio = total
print(ratio.hex())
# ---
total = 0
while True:
    if search("a"): break
    total += 1.5
print(total.hex())
# ---
total = 0
for row in [[1, 2.5], [3]]:
    for price in row:
        total += price
    else:
        total *= 2
    if total > 3: continue
    total += 1
print(total.hex())
# ---
def running(prices):
    total = 0
    for price in prices:
        yield total
        total += 1.5
print([t.hex() for t in running([1, 2]) if isinstance(t, float)])
# ---
total = 0
for price in [1.5, 2.5]:
    try:
        total += price
    finally:
        seen = lambda: total
print(seen().hex())
