import concurrent.futures
with concurrent.futures.ThreadPoolExecutor(max_workers=3) as pool:
    fs = [pool.submit(shop.find, q) for q in ("a", "b")]
    print([f.result() for f in fs])
    print(list(pool.map(lambda q: mail.find(q), ["x", "y"])))
# ---
import asyncio
async def one(i):
    r = await feed.latest(f"t{i}")
    return shop.find(r[:2])
async def main():
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(one(i)) for i in range(2)]
    return [t.result() for t in ts]
print(await main())
# ---
import asyncio
async def worker(q):
    while not q.empty():
        f, a = await q.get()
        print(f(a))
async def main():
    q = asyncio.Queue()
    for a in ("x", "y"): q.put_nowait((shop.find, a))
    await asyncio.gather(worker(q), worker(q))
await main()
# ---
def retry(f, *args, times=3, **kw):
    for i in range(times):
        try: return f(*args, **kw)
        except RuntimeError: continue
print(retry(shop.refund, 1, amount=5.0))
# ---
def compose(*fs):
    def run(x):
        for f in fs: x = f(x)
        return x
    return run
print(compose(str.upper, shop.find, echo)("a"))
# ---
from functools import reduce, partial, partialmethod, singledispatch, wraps
print(reduce(lambda acc, f: f(acc), [shop.find, mail.find], "q"))
# ---
from functools import singledispatch
@singledispatch
def go(x): return echo(x)
@go.register
def _(x: int): return add(x, 1)
print(go(1), go("a"))
# ---
class Ctx:
    def __enter__(self): return mail.send("a", "enter")
    def __exit__(self, *a): mail.send("a", "exit")
with Ctx() as c: print(c)
# ---
class It:
    def __iter__(self): return self
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return shop.find(str(self.n))
print(list(It()), sorted(It()))
# ---
class P:
    @property
    def v(self): return shop.find("prop")
    @staticmethod
    def s(x): return mail.find(x)
    @classmethod
    def c(cls, x): return cls.s(x)
print(P().v, P.c("z"), P().s("w"))
# ---
class D:
    def __get__(self, o, t=None): return shop.find("descr")
class A: x = D()
print(A().x)
# ---
class D:
    def __set_name__(self, owner, name): echo(name)
class A: field = D()
# ---
class B:
    def __init_subclass__(cls, **k): mail.send("a", cls.__name__)
class C(B): pass
# ---
class M(type):
    def __call__(cls, *a): return shop.find(a[0])
class A(metaclass=M): pass
print(A("meta"))
# ---
class A:
    def __getattr__(self, n): return lambda *a: shop.find(n)
print(A().anything())
# ---
class A:
    def __bool__(self): mail.send("a", "bool"); return True
    def __eq__(self, o): echo("eq"); return True
    def __hash__(self): add(1, 2); return 1
    def __len__(self): return 1
    def __contains__(self, x): return bool(shop.find("in"))
    def __format__(self, s): return mail.find("fmt")
    def __str__(self): return shop.find("str")
    def __repr__(self): return shop.find("repr")
a = A()
if a: print(f"{a}", f"{a!r}", str(a), [a] == [A()], {a: 1}, 3 in a)
# ---
class A:
    def __lt__(self, o): echo("lt"); return True
print(len(sorted([A(), A()])), max(A(), A()) is None)
# ---
class A:
    def __del__(self): mail.send("a", "del")
a = A(); del a
# ---
class A:
    def __index__(self): add(1, 1); return 1
print([1, 2, 3][A()], range(A()), "x" * A(), hex(A()))
# ---
class A:
    def __missing__(self, k): return 1
class D(dict):
    def __missing__(self, k): return shop.find(k)
print(D()["k"], "%(x)s" % D(), "{y}".format_map(D()))
# ---
from collections import defaultdict
d = defaultdict(lambda: shop.find("factory"))
print(d["x"])
from collections import UserDict
# ---
import re
print(re.sub("a", lambda m: shop.find(m.group()), "banana"))
# ---
import json
print(json.dumps({1, 2}, default=lambda o: echo(len(o))))
print(json.loads('{"a": 1}', object_hook=lambda d: echo(d)))
# ---
print(next(iter(lambda: shop.find("s"), "x")))
# ---
import itertools
print(list(itertools.accumulate([1, 2], add)), list(itertools.starmap(add, [(1, 2)])), list(itertools.takewhile(echo, [1, 0])))
for k, g in itertools.groupby([1, 1], key=echo): print(k, list(g))
# ---
import operator
print(operator.methodcaller("find", "q")(shop), operator.attrgetter("find")(mail)("x"))
# ---
import heapq, bisect
print(heapq.nlargest(1, ["a", "b"], key=lambda x: echo(x)), bisect.bisect([1, 2], 1, key=echo))
# ---
import functools
@functools.cache
def f(x): return shop.find(x)
print(f("a"), f("a"), f("b"))
# ---
import functools
class A:
    @functools.cached_property
    def v(self): return shop.find("cached")
print(A().v)
# ---
import contextlib
@contextlib.contextmanager
def cm():
    mail.send("a", "in")
    yield shop.find("y")
    mail.send("a", "out")
with cm() as c: print(c)
with contextlib.ExitStack() as st:
    st.callback(mail.send, "a", "callback")
    st.enter_context(cm())
# ---
import atexit
atexit.register(mail.send, "a", "bye")
# ---
import threading
t = threading.Thread(target=shop.find, args=("thread",)); t.start(); t.join()
t = threading.Thread(target=lambda: mail.find("l")); t.start(); t.join()
# ---
import asyncio
loop = asyncio.get_event_loop()
async def m():
    l = asyncio.get_running_loop()
    f = l.run_in_executor(None, shop.find, "exec")
    l.call_soon(mail.find, "soon")
    print(await f)
    await asyncio.sleep(0)
await m()
# ---
import asyncio
async def agen():
    for i in range(2):
        yield shop.find(str(i))
async def m():
    print([x async for x in agen()])
    async for y in agen(): print(y)
await m()
# ---
from dataclasses import dataclass, field
@dataclass
class A:
    f: list = field(default_factory=lambda: [shop.find("df")])
    def __post_init__(self): mail.send("a", "post")
print(A().f)
# ---
from enum import Enum
class E(Enum):
    A = "x"
    @classmethod
    def _missing_(cls, v): shop.find(v); return cls.A
print(E("zz"))
# ---
match shop.find("subject"):
    case str() as s if mail.find("guard"): print(s)
# ---
x = [y := shop.find("walrus"), y]
print(x, [z := mail.find(q) for q in ("a",)])
# ---
def f(a=shop.find("default")): return a
print(f())
g = lambda b=mail.find("lambda default"): b
print(g())
# ---
@lambda f: (mail.send("a", f.__name__), f)[1]
def deco(): return 1
print(deco())
# ---
def gen():
    got = yield shop.find("g1")
    yield mail.find(got)
g = gen(); next(g); print(g.send("sent"))
# ---
def gen():
    try: yield 1
    finally: mail.send("a", "closed")
g = gen(); next(g); g.close()
# ---
def outer(): yield from (shop.find(q) for q in ("a", "b"))
print(list(outer()))
# ---
fs = {"s": shop.find, "m": mail.find}
for k, f in fs.items(): print(f(k))
print(*(f("u") for f in fs.values()))
# ---
fs = [shop.find]
fs.append(mail.find)
fs.extend([echo])
print(fs[-1]("e"), fs.pop(0)("p"), [f("c") for f in fs])
# ---
a = shop
for ns in (shop, mail): print(ns.find("n"))
print(vars(a) if False else getattr(a, "fi" + "nd")("x"))
# ---
def call(name): return getattr(shop, name)("d")
print(call("find"))
# ---
class Holder: pass
h = Holder()
h.f = shop.find
setattr(h, "g", mail.find)
print(h.f("1"), h.g("2"))
# ---
import types
ns = types.SimpleNamespace(go=shop.find)
print(ns.go("sn"))
m = types.MethodType(lambda self, q: mail.find(q), ns)
print(m("mt"))
# ---
def tr(q):
    return shop.find(q) if q == "a" else tr("a")
print(tr("z"))
# ---
def ack(m, n):
    add(m, n)
    return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
print(ack(1, 1))
# ---
try:
    raise ValueError(shop.find("exc"))
except ValueError as e:
    print(mail.find(str(e)))
else: mail.send("a", "else")
finally: mail.send("a", "fin")
# ---
assert shop.find("assert"), mail.find("msg")
# ---
del [shop.find("x")][0]
d = {}
d[shop.find("key")] = mail.find("value")
print(d)
# ---
print(*map(shop.find, "ab"), sep=mail.find("sep"))
# ---
from string import Template
class T(Template): pass
print("{0.v}".format(type("X", (), {"v": property(lambda s: shop.find("fmt attr"))})()))
# ---
class Weird(str):
    def __format__(self, spec): return shop.find(spec)
print("{:abc}".format(Weird("x")), format(Weird("y"), "def"))
# ---
import copy
class C:
    def __copy__(self): return shop.find("copy")
    def __deepcopy__(self, memo): return mail.find("deep")
print(copy.copy(C()), copy.deepcopy([C()]))
# ---
class Path2:
    def __fspath__(self): return shop.find("fs")[:5]
import os
print(os.path.basename(Path2()))
# ---
class N:
    def __add__(self, o): return shop.find("add")
    def __radd__(self, o): return mail.find("radd")
    def __neg__(self): return echo("neg")
    def __iadd__(self, o): return shop.find("iadd")
    def __getitem__(self, k): return mail.find(str(k))
    def __setitem__(self, k, v): mail.send("a", str(k))
    def __delitem__(self, k): mail.send("a", "del")
    def __call__(self, x): return shop.find(x)
n = N()
print(n + 1, 1 + n, -n, n[3], n("c"), sum([n]))
n[1] = 2
del n[1]
n += 1
# ---
class S:
    def __setattr__(self, k, v): mail.send("a", k)
    def __delattr__(self, k): mail.send("a", "delattr")
    def __dir__(self): return [shop.find("dir")]
s = S(); s.x = 1
del s.x
print(dir(s))
# ---
class W:
    async def __aenter__(self): return await feed.latest("ae")
    async def __aexit__(self, *a): shop.find("ax")
    def __aiter__(self): self.i = 0; return self
    async def __anext__(self):
        self.i += 1
        if self.i > 1: raise StopAsyncIteration
        return await feed.latest("an")
    def __await__(self):
        yield from feed.latest("aw").__await__()
        return 1
async def m():
    async with W() as w: print(w)
    async for x in W(): print(x)
await m()
# ---
import functools
@functools.total_ordering
class T:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): echo("cmp"); return self.n < o.n
print(T(1) >= T(2))
# ---
import weakref
class A: pass
a = A()
weakref.finalize(a, mail.send, "a", "finalised")
del a
# ---
f = shop.find.__call__
print(f("c"))
# ---
import inspect
print(inspect.signature(shop.find) is not None)
print(shop.__class__, type(shop).__name__)
# ---
import sys
def prof(frame, event, arg): return None
old = print
def print(*a): old(*a); shop.find("printed")
print("x")
# ---
import builtins
old = builtins.len
builtins.len = lambda x: (mail.find("len"), old(x))[1]
print(len([1]))
builtins.len = old
# ---
sorted_ = sorted
def sorted(x): return shop.find(str(x))
print(sorted([1]))
# ---
import unittest.mock as mock
m = mock.Mock(side_effect=lambda q: shop.find(q))
print(m("mock"))
# ---
import logging
class H(logging.Handler):
    def emit(self, r): mail.send("a", r.getMessage())
log = logging.getLogger("x"); log.addHandler(H()); log.warning("boo")
# ---
import csv, io
class F:
    def write(self, s): mail.send("a", s)
csv.writer(F()).writerow([1, 2])
print("to file", file=F())
# ---
import string
class Fm(string.Formatter):
    def get_value(self, key, a, k): return shop.find(str(key))
print(Fm().format("{zz}"))
# ---
import argparse
p = argparse.ArgumentParser()
p.add_argument("x", type=lambda s: shop.find(s))
print(p.parse_args(["v"]).x)
# ---
import sched, time
s = sched.scheduler(time.time, lambda d: None)
s.enter(0, 1, mail.send, ("a", "sched"))
s.run()
# ---
import html.parser
class HP(html.parser.HTMLParser):
    def handle_starttag(self, t, a): shop.find(t)
HP().feed("<b>x</b>")
# ---
import timeit
timeit.timeit(lambda: shop.find("t"), number=1)
# ---
import queue
q = queue.Queue()
q.put(shop.find)
print(q.get()("q"))
# ---
import contextvars
c = contextvars.copy_context()
print(c.run(shop.find, "ctx"))
v = contextvars.ContextVar("v", default=mail.find)
print(v.get()("cv"))
# ---
import collections
ch = collections.ChainMap({"f": shop.find})
print(ch["f"]("ch"))
NT = collections.namedtuple("NT", "f")
print(NT(mail.find).f("nt"), NT(shop.find)[0]("i"))
# ---
dq = __import__("collections").deque([shop.find, mail.find])
while dq: print(dq.popleft()("dq"))
# ---
f, *rest = [shop.find, mail.find, echo]
print(f("1"), [r("2") for r in rest])
# ---
def kw(**k): return {n: f("k") for n, f in k.items()}
print(kw(a=shop.find, b=mail.find))
# ---
def star(*fs): return [f("s") for f in fs]
print(star(*[shop.find, mail.find]))
# ---
print((lambda f: f("imm"))(shop.find), (shop.find or mail.find)("or"), (shop.find if 1 else mail.find)("if"))
# ---
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda self: lambda n: shop.find("y") if n == 0 else self(n - 1))(2))
