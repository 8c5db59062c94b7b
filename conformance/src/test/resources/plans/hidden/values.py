box = {}
box["f"] = echo
print(box["f"](1))
# ---
box = []
box += [echo]
for f in box:
    print(f(2))
# ---
box = [echo]
box.append(add)
print(box[1](1, 2), box.pop(0)(3))
# ---
pair = (echo, add)
first, second = pair
print(first(1), second(1, 2))
# ---
(a, *rest) = [echo, add, search]
print(rest[0](1, 2), a(1))
# ---
nested = {"x": [{"y": (echo, [add])}]}
print(nested["x"][0]["y"][1][0](1, 2))
# ---
table = dict(a=echo, b=add)
print(table["a"](1), table.get("b")(1, 2))
# ---
table = dict([("a", echo)])
table.update({"b": add})
print(table["b"](1, 2), [f(3) for k, f in table.items() if k == "a"])
# ---
merged = {**{"a": echo}, **{"b": add}}
print(merged["a"](1), (merged | {"c": search})["b"](1, 2))
# ---
from collections import namedtuple
P = namedtuple("P", "f")
print(P(echo).f(1))
# ---
from typing import NamedTuple, Callable
class P(NamedTuple):
    f: Callable
p = P(echo)
print(p.f(1), p[0](2), p._replace(f=add).f(1, 2))
f, = p
print(f(3))
# ---
from types import SimpleNamespace
s = SimpleNamespace(run=echo)
print(s.run(1))
# ---
class A: pass
a = A()
a.run = echo
print(a.run(1))
setattr(a, "walk", add)
print(a.walk(1, 2))
# ---
class A: pass
a = A()
a.__dict__["run"] = echo
print(a.run(1), vars(a)["run"](2))
# ---
class A: pass
a = A()
for n in ("r" + "un",):
    setattr(a, n, echo)
print(a.run(1))
# ---
class A:
    def __init__(self): self.f = echo
print([getattr(A(), n)(1) for n in "f"], vars(A())["f"](2), A().__dict__["f"](3))
# ---
class A:
    def __getattr__(self, name): return echo
print(A().anything(1))
# ---
class A:
    def __getattribute__(self, name): return echo
print(A().anything(1))
# ---
class A:
    def __getitem__(self, key): return echo
    def __call__(self, x): return add(x, 1)
    def __iter__(self): yield echo
print(A()[0](1), A()(1), [f(2) for f in A()])
# ---
class D:
    def __get__(self, obj, cls): return echo
class A:
    f = D()
print(A().f(1))
# ---
class D:
    def __set_name__(self, owner, name): print(echo(name))
class A:
    f = D()
# ---
class Base:
    def __init_subclass__(cls, **kw): print(echo(cls.__name__))
class A(Base): pass
# ---
class M(type):
    def __call__(cls, *args): return echo(5)
class A(metaclass=M): pass
print(A())
# ---
class M(type):
    def __getattr__(cls, name): return echo
class A(metaclass=M): pass
print(A.x(1))
# ---
class A:
    __slots__ = ("f",)
    def __init__(self, f): self.f = f
x = A(echo)
print(x.f(1))
# ---
class A:
    f = echo
    g = [add]
    h = lambda self, x: echo(x)
print(A.f(1), A().g[0](1, 2), A().h(3))
# ---
class A:
    def m(self, x): return echo(x)
m = A().m
print(m(1), A.m(A(), 2), list(map(A().m, [3])))
# ---
class A:
    def m(self, x): return echo(x)
class B: pass
B.m = A.m
print(B().m(1))
b = B()
b.n = A().m
print(b.n(2))
# ---
class A:
    def m(self): return self.n()
class B:
    def n(self): return echo(1)
class C(A, B): pass
print(C().m())
# ---
class A:
    def step(self): return echo("a")
class B(A):
    def step(self): return super().step()
class X(A):
    def step(self): return echo("x") + super().step()
class C(B, X): pass
print(C().step())
# ---
class A:
    @property
    def f(self): return echo
    @f.setter
    def f(self, value): print(add(value, 1))
a = A()
a.f = 3
print(a.f(1))
# ---
class A:
    def get(self): return echo(1)
    total = property(get)
    of = classmethod(lambda cls: echo(2))
    st = staticmethod(lambda: echo(3))
print(A().total, A.of(), A.st())
# ---
import functools
class A:
    @functools.cached_property
    def v(self): return echo(1)
    @functools.lru_cache
    def w(self, n): return echo(n)
a = A()
print(a.v, a.v, a.w(2))
# ---
import dataclasses
@dataclasses.dataclass
class A:
    f: object = echo
    g: object = dataclasses.field(default=add)
    h: list = dataclasses.field(default_factory=lambda: [echo(9)])
print(A().f(1), A().g(1, 2), A().h, dataclasses.astuple(A(f=3)))
# ---
import dataclasses
@dataclasses.dataclass
class A:
    f: object
    def __post_init__(self): print(echo("post"))
print(dataclasses.replace(A(1), f=add).f(1, 2))
# ---
import enum
class E(enum.Enum):
    A = 1
    def run(self): return echo(self.value)
print(E.A.run(), [e.run() for e in E])
# ---
import operator
class A: pass
a = A()
a.f = echo
print(operator.attrgetter("f")(a)(1), operator.methodcaller("f", 2)(a), operator.itemgetter(0)([add])(1, 2))
# ---
import operator
print(operator.call(echo, 1), operator.attrgetter("echo")(sdk)(2), operator.methodcaller("add", 1, 2)(sdk))
# ---
import copy
class A: pass
a = A()
a.f = echo
print(copy.copy(a).f(1), copy.deepcopy([echo])[0](2))
# ---
import weakref, contextvars
v = contextvars.ContextVar("v")
v.set(echo)
print(v.get()(1))
# ---
def g():
    x = yield echo
    print(x(1, 2))
    yield None
it = g()
print(next(it)(1))
it.send(add)
# ---
def g():
    yield echo
def h():
    yield from g()
print([f(1) for f in h()], *(f(2) for f in g()))
# ---
def f(*args, **kwargs):
    return args[0](1), kwargs["g"](1, 2)
print(f(echo, g=add))
# ---
def f(x=echo, *, y=add):
    return x(1), y(1, 2)
print(f(), f.__defaults__[0](3), f.__kwdefaults__["y"](3, 4))
# ---
def outer():
    f = echo
    def inner(): return f(1)
    return inner
i = outer()
print(i(), i.__closure__[0].cell_contents(2))
# ---
def f():
    global g
    g = echo
f()
print(g(1))
# ---
def counter():
    f = echo
    def change():
        nonlocal f
        f = add
    change()
    return f
print(counter()(1, 2))
# ---
def give(): return echo
def give2(): return give
print(give2()()(1), (lambda: lambda: add)()()(1, 2))
# ---
def rec(n): return echo if n == 0 else rec(n - 1)
print(rec(3)(1))
# ---
def a(n): return b(n - 1) if n else echo
def b(n): return a(n - 1) if n else add
print(a(2)(1), a(1)(1, 2))
# ---
f = None
for i in range(3):
    if f: print(f(i))
    f = echo
# ---
x = echo
x = x if x else None
y = x or add
print((y and x)(1))
# ---
match {"f": echo, "g": [add]}:
    case {"f": f, "g": [g, *rest]}:
        print(f(1), g(1, 2))
# ---
class P:
    __match_args__ = ("f",)
    def __init__(self, f): self.f = f
match P(echo):
    case P(f=g):
        print(g(1))
match P(add):
    case P(h):
        print(h(1, 2))
# ---
class Wrong(Exception): pass
try:
    raise Wrong(echo)
except Wrong as e:
    print(e.args[0](1))
# ---
class Wrong(Exception):
    def __init__(self, f):
        self.f = f
try:
    raise Wrong(echo)
except Wrong as e:
    print(e.f(1))
# ---
class Wrong(Exception):
    def __init__(self): print(echo(1))
try:
    raise Wrong
except Wrong:
    pass
# ---
from contextlib import contextmanager, ExitStack
@contextmanager
def c():
    yield echo
with c() as f:
    print(f(1))
with ExitStack() as stack:
    g = stack.enter_context(c())
    print(g(2))
    stack.callback(add, 1, 2)
# ---
class C:
    def __enter__(self): return echo
    def __exit__(self, *a): print(add(1, 2))
with C() as f:
    print(f(1))
from contextlib import ExitStack
with ExitStack() as s:
    s.enter_context(C())(3)
# ---
with open("notes.txt", "w") as out:
    print(echo(1), file=out)
# ---
print(search.__call__("java")[0].title, (lambda f: f(1))(echo))
# ---
import itertools, functools
print(list(itertools.starmap(add, [(1, 2), (3, 4)])), functools.reduce(lambda f, g: g, [echo, add])(1, 2))
print(list(itertools.accumulate([1, 2], add)), list(itertools.takewhile(echo, [1, 0])))
# ---
import functools
f = functools.partial(functools.partial(add, 1), 2)
print(f(), f.func(3, 4), functools.partial(map, echo)([1]).__next__())
# ---
fs = []
for n in (1, 2):
    import functools
    fs.append(functools.partial(add, n))
p = None
for n in (1, 2):
    p = functools.partial(add, n)
    print(p(0))
print([f(1) for f in fs])
# ---
def make(n):
    import functools
    return functools.partial(add, n)
print(make(1)(5), make(2)(5))
# ---
import re, json
print(re.sub("a", lambda m: str(echo(m.group())), "aba"), json.dumps({1: object()}, default=lambda o: echo("o")))
print(max([1, 2], key=lambda n: add(n, 1)), [3, 1].sort(key=echo))
# ---
from collections import defaultdict, deque
d = defaultdict(lambda: echo(1))
print(d["x"])
q = deque([echo])
print(q.popleft()(2))
# ---
import threading
t = threading.Timer(0, echo, args=[1])
t.start(); t.join()
local = threading.local()
local.f = add
print(local.f(1, 2))
# ---
import queue
q = queue.Queue()
q.put((1, echo))
n, f = q.get()
print(f(n))
# ---
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print(echo(1)))
    fut = loop.run_in_executor(None, add, 1, 2)
    print(await fut)
    t = asyncio.create_task(asyncio.to_thread(echo, 3))
    t.add_done_callback(lambda t: print(echo("done")))
    await t
    await asyncio.sleep(0)
asyncio.run(main())
# ---
import asyncio
async def give(): return echo
async def agen():
    yield add
async def main():
    print((await give())(1), [f(1, 2) async for f in agen()])
    fs = await asyncio.gather(give(), give())
    print(fs[0](2))
    t = asyncio.create_task(give())
    print((await t)(3), t.result()(4))
asyncio.run(main())
# ---
class A:
    def __aiter__(self): return self
    async def __anext__(self):
        if echo(1): raise StopAsyncIteration
    async def __aenter__(self): return echo
    async def __aexit__(self, *a): add(1, 2)
async def main():
    async for x in A(): pass
    async with A() as f: print(f(2))
import asyncio
asyncio.run(main())
# ---
class A:
    def __await__(self):
        yield from ()
        return echo
async def main():
    print((await A())(1))
import asyncio
asyncio.run(main())
# ---
class A:
    def __eq__(self, f): return f(1)
    def __add__(self, f): return f
    def __radd__(self, f): return f
    def __contains__(self, f): return bool(f(2))
    def __setitem__(self, k, v): print(v(3))
print(A() == echo, (A() + echo)(4), (echo + A())(5), echo in A())
A()["x"] = echo
# ---
class A:
    def __lt__(self, other): return bool(echo(1))
    def __hash__(self): return add(1, 2)
    def __format__(self, spec): return str(echo(spec))
    def __bool__(self): return bool(echo(0))
print(sorted([A(), A()]) and 1, {A(): 1} and 2, f"{A():x}", "yes" if A() else "no")
# ---
def deco(cls):
    cls.run = lambda self: echo(1)
    return cls
@deco
class A: pass
print(A().run())
# ---
def deco(f): return echo
@deco
def g(x): pass
print(g(1))
@deco
class H: pass
print(H(2))
# ---
class Deco:
    def __init__(self, f): self.f = f
    def __call__(self, *a): return self.f(*a)
@Deco
def g(x): return echo(x)
print(g(1))
# ---
from functools import singledispatch
@singledispatch
def show(x): return echo("any")
@show.register
def _(x: int): return add(x, 1)
@show.register(str)
def _(x): return echo(x)
print(show(1), show("s"), show(1.5))
# ---
import functools
def d(f):
    @functools.wraps(f)
    def w(*a): return None
    return w
@d
def g(x): return echo(x)
print(g(1), g.__wrapped__(2))
# ---
def f(): return 1
f.run = echo
print(f.run(1))
# ---
def f(x) -> echo("annotation"): return x
print(f(1), f.__annotations__)
# ---
x: int = echo(1)
class A:
    y: echo("in class") = 2
print(x, A.y)
# ---
from __future__ import annotations
def f(x: echo("x") = 2) -> echo("never"): return x
v: echo("v") = 1
print(f())
# ---
type Alias = echo("lazy")
print(Alias.__value__)
# ---
def f[T](x: T) -> T: return echo(x)
class G[T]:
    def run(self, x: T): return add(x, 1)
print(f(1), G[int]().run(2), G().run(3))
# ---
import typing
class A:
    x: "echo(int)"
try:
    print(typing.get_type_hints(A))
except Exception as e:
    print(type(e).__name__)
