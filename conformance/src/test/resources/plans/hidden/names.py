print(eval("echo")(1))
# ---
e = eval
print(e("add(1, 2)"))
# ---
import builtins
print(builtins.eval("echo(1)"), getattr(builtins, "ev" + "al")("echo(2)"))
# ---
print(globals().get("nothing"), __builtins__ and 1)
f = echo
print(globals()["f"](1))
# ---
def g():
    f = echo
    return locals()["f"](1)
print(g())
# ---
f = echo
import sys
print(sys.modules["__main__"].f(1) if "__main__" in sys.modules else 0)
# ---
try:
    import __main__
    f = echo
    print(__main__.f(1))
except Exception as e:
    print(type(e).__name__)
# ---
try:
    print(__import__("sdk").echo(1))
except Exception as e:
    print(e)
# ---
try:
    import importlib
    print(importlib.import_module("sdk").echo(1))
except Exception as e:
    print(e)
# ---
import sys
try:
    print(sys.modules["sdk"].echo(1))
except Exception as e:
    print(type(e).__name__)
# ---
def f(): return echo
try:
    1 / 0
except ZeroDivisionError as e:
    g = e.__traceback__.tb_frame.f_globals
    print(g["f"]()(1))
# ---
def f(): return echo(1)
print(getattr(f, "__glo" + "bals__")["f"]())
# ---
def f(): return echo(1)
n = "__globals__"
print([getattr(f, x) for x in (n,)][0]["f"]())
# ---
import sys
f = echo
try:
    print(sys._getframe().f_globals["f"](1))
except AttributeError:
    print("no frames")
# ---
import inspect
f = echo
try:
    print(inspect.currentframe().f_globals["f"](1))
except Exception as e:
    print(type(e).__name__)
# ---
code = compile("print(echo(1))", "x", "exec")
exec(code)
# ---
exec("def f(): return echo(1)")
print(f())
# ---
import timeit
try:
    timeit.timeit("echo(1)", globals={"echo": echo}, number=1)
except Exception as e:
    print(type(e).__name__)
# ---
import types
def f(): return echo(1)
try:
    print(types.FunctionType(f.__code__, {"echo": echo})())
    print(types.MethodType(echo, 5)())
except Exception as e:
    print(type(e).__name__)
# ---
def f(): return 1
def g(): return echo(1)
try:
    f.__code__ = g.__code__
except Exception as e:
    print(type(e).__name__)
print(f())
# ---
x = 5
exec("x = 6")
print(echo(x))
# ---
x = 5
globals()["x"] = 6
print(echo(x))
# ---
x = 5
def change():
    global x
    x = 7
change()
print(echo(x))
# ---
def f(a=[1]):
    a.append(2)
    return echo(a)
print(f(), f())
# ---
xs = ("a",)
xs += ("b",)
print(echo(xs))
ys = [1]
def g(v):
    v.append(2)
    return echo(v)
print(g([1]), g(ys))
# ---
def f(n, seen="x"):
    echo(seen)
    return f(n - 1, seen + "y") if n else seen
print(f(2))
# ---
def outer(k):
    def inner(): return echo(k)
    return inner
fs = [outer("a"), outer("b")]
print([f() for f in fs])
# ---
def outer(k):
    def inner():
        return echo(k)
    k = k + "!"
    return inner()
print(outer("a"))
# ---
for n in (1, 2):
    n = n * 10
    echo(n)
for m in [1, 2, 3]:
    pass
echo(m)
# ---
n = 1
while n < 3:
    echo(n)
    n += 1
# ---
k = "first"
def show(): return echo(k)
show()
k = "second"
show()
# ---
def show(): return echo(k)
k = "later"
show()
del k
k = "last"
show()
# ---
class A:
    limit = 5
    def m(self): return echo(self.limit)
A.limit = 6
print(A().m())
# ---
class A:
    x = 1
    y = echo(x)
    x = 2
    z = echo(x)
# ---
search = None
def f():
    return search("java")
del search
print(len(f()))
# ---
def f():
    echo = 1
    return [echo for _ in (1,)], sdk.echo(2)
print(f())
# ---
try:
    raise ValueError
except ValueError as echo:
    pass
print(echo(1))
# ---
for echo in [add]:
    print(echo(1, 2))
# ---
def f(echo):
    return echo(1, 2)
print(f(add))
# ---
class A:
    echo = add
    print(echo(1, 2))
    def m(self): return echo(3)
print(A().m())
# ---
import sdk
sdk.extra = echo
print(sdk.extra(1))
# ---
import json
json.dumps = echo
print(json.dumps("x"))
from json import dumps
print(dumps("y"))
# ---
import sdk as s, shop
print(s.shop.orders("a"), vars(shop)["orders"]("b"), shop.__dict__["orders"]("c"))
# ---
for name in dir(shop):
    if name == "orders":
        print(getattr(shop, name)("late"))
# ---
from shop import *
from mail import find as look
print(orders("x"), look("y"), find("z"))
# ---
import random, sys, os
try:
    sys.stdout.write(str(echo(1)) + "\n")
    print(echo(os.environ.get("HOME", "none")))
finally:
    echo("end")
# ---
def f():
    try:
        return echo(1)
    finally:
        echo(2)
print(f())
# ---
def f():
    for i in range(3):
        try:
            if i == 1:
                continue
            echo(i)
        finally:
            add(i, i)
f()
# ---
async def main():
    return await feed.latest("x")
print(await main())
pending = [feed.latest(t) for t in "ab"]
import asyncio
print(await asyncio.gather(*pending))
# ---
print(*map(lambda f: f(1), [echo, lambda x: add(x, 1)]))
print([*filter(None, map(echo, (0, 1)))], sorted(map(echo, [2, 1]), key=lambda x: -x))
# ---
def apply(f, *args, **kw): return f(*args, **kw)
print(apply(apply, apply, add, 1, b=2))
# ---
print((lambda f: f(f, 3))(lambda f, n: echo(n) and n and f(f, n - 1)))
# ---
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda f: lambda n: 1 if n == 0 else add(f(n - 1), 1))(3))
# ---
def w(f):
    def inner(*args):
        return f(*args)
    return inner
h = w(w(w(echo)))
print(h("x"), w(h)("y"))
# ---
class Chain:
    def __init__(self, v): self.v = v
    def then(self, f): return Chain(f(self.v))
print(Chain(1).then(echo).then(lambda v: add(v, 1)).then(Chain).v.v)
# ---
class Plugin:
    registry = {}
    def __init_subclass__(cls): Plugin.registry[cls.__name__] = cls
    def run(self): return None
class A(Plugin):
    def run(self): return echo("a")
print([c().run() for c in Plugin.registry.values()])
# ---
class Node:
    def __init__(self, value, children=()):
        self.value, self.children = value, children
    def walk(self):
        yield echo(self.value)
        for c in self.children:
            yield from c.walk()
print(list(Node(1, [Node(2), Node(3, [Node(4)])]).walk()))
# ---
import logging
class H(logging.Handler):
    def emit(self, record): echo(record.getMessage())
log = logging.getLogger("x")
log.addHandler(H())
log.warning("careful")
# ---
import json
class E(json.JSONEncoder):
    def default(self, o): return echo("encoded")
print(json.dumps({"a": object()}, cls=E))
# ---
import ast
class V(ast.NodeVisitor):
    def visit_Name(self, node): echo(node.id)
V().visit(ast.parse("a + b"))
# ---
import argparse
p = argparse.ArgumentParser()
p.add_argument("--n", type=echo)
print(p.parse_args(["--n", "5"]).n)
# ---
import unittest
class T(unittest.TestCase):
    def test_it(self): self.assertEqual(echo(1), 1)
r = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(T).run(r)
print(r.testsRun)
# ---
from unittest import mock
m = mock.Mock(side_effect=echo)
print(m(1))
# ---
from string import Formatter
class F(Formatter):
    def get_value(self, key, args, kwargs): return echo(key)
print(F().format("{a}"))
# ---
import csv, io
class Out:
    def write(self, text): echo(text)
csv.writer(Out()).writerow([1, 2])
print("x", file=Out())
# ---
import contextlib, io
class Out(io.StringIO):
    def write(self, text):
        return len(str(echo(text)))
with contextlib.redirect_stdout(Out()):
    print("hi")
# ---
import heapq, bisect
print(heapq.nlargest(1, [1, 2], key=echo), bisect.insort([1, 3], 2, key=echo))
# ---
import itertools
print([(k, list(g)) for k, g in itertools.groupby([1, 1, 2], echo)], list(iter(lambda: echo(0), 0)))
# ---
import collections
class D(collections.UserDict):
    def __missing__(self, key): return echo(key)
class L(list):
    def append(self, x):
        super().append(echo(x))
d, l = D(), L()
l.append(1)
print(d["x"], l)
# ---
import abc
class Base(abc.ABC):
    @abc.abstractmethod
    def run(self): ...
    def go(self): return self.run()
class Impl(Base):
    def run(self): return echo("impl")
print(Impl().go())
# ---
def f(x):
    return g(x)
def g(x):
    return echo(x)
alias = f
g2 = g
def g(x):
    return add(x, 1)
print(alias(1), g2(2))
# ---
def forward(*args, **kwargs):
    args[0].append("b")
    kwargs["value"] = 2
    return echo(*args), echo(**kwargs)
print(forward(["a"], value=1))
# ---
from functools import partial
p = partial(echo, ["a"])
p.args[0].append("b")
print(p())
# ---
def f(xs):
    xs.append(3)
    return echo(xs)
print(f([1]), f(xs=[2]))
# ---
t = ([1],)
t[0].append(2)
print(echo(t))
# ---
d = {"a": 1}
def g(**kw):
    return echo(kw)
d["a"] = 2
print(g(**d), echo({**d, "b": 3}))
# ---
xs = [1, 2]
for x in xs:
    if len(xs) < 4:
        xs.append(x + 2)
    echo(x)
# ---
for x in [1, 2]:
    y = x
    echo(y)
def h(v=1, /, *rest, w=2):
    return echo([v, w, *rest])
print(h(), h(5, 6, w=7))
# ---
class A:
    x = 1
    y = echo(x)
    echo = 2
# ---
class A:
    def m(self): return self.n()
class B:
    def n(self): return echo(1)
class A:
    def m(self): return self.n()
class B:
    def n(self): return echo(2)
class C(A, B): pass
print(C().m())
# ---
def g():
    x = yield echo
    yield None
it = g()
print(next(it)(1))
import copy, random
class A:
    def run(self): return echo(2)
print(copy.copy(A()).run(), random.choice([add])(1, 2), max([echo], key=id)(3))
# ---
class A:
    def step(self): return echo("a")
class B(A):
    def other(self): return super().step()
class X(A):
    def step(self): return echo("x") + super().step()
class C(B, X): pass
print(C().step())
# ---
import functools
def d(f):
    @functools.wraps(f)
    def w(*a): return None
    return w
@d
class A:
    f = echo
print(A.f(1))
