# A generator that nobody can go on with is closed where its last reference goes.
def rows(n, name):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", name)
print(next(rows(3, "a")))
print(any(x > 0 for x in rows(3, "b")), 1 in rows(3, "c"), sum(x for x in rows(2, "d")))
from itertools import islice, takewhile
print(list(islice(rows(9, "e"), 2)), [x for x in islice(rows(9, "f"), 1)], list(zip(rows(3, "g"), "ab")))
print(list(takewhile(lambda x: x < 2, rows(5, "h"))))
first, second = islice(rows(5, "i"), 2)
print(first, second)
# ---
def rows(n, name):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", name)
g = rows(3, "del"); next(g)
del g
print("after del")
g = rows(3, "none"); next(g)
g = None
print("after None")
both = rows(3, "both"); other = both; next(both)
del both
print("still there", next(other))
other.close()
print("closed by hand")
held = [rows(2, "one"), rows(2, "two")]
for each in held: next(each)
each = None
held.pop()
print("popped")
d = {"k": held.pop()}
print("moved", len(held))
del d["k"]
print("end")
# ---
def rows(n, name):
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", name)
def first(it):
    for x in it:
        return x
def total(it, most):
    t = 0
    for x in it:
        t += x
        if t >= most: break
    return t
print(first(rows(3, "first")))
print(total(rows(9, "total"), 3))
def local():
    g = rows(3, "local")
    next(g)
    print("leaving")
    return "left"
print(local())
def handed():
    g = rows(3, "handed")
    next(g)
    return g
h = handed()
print("got", next(h), list(h))
def kept(where):
    g = rows(3, "kept")
    next(g)
    where.append(g)
where = []
kept(where)
print("kept", next(where[0]))
where.clear()
print("cleared")
# ---
def source(lines):
    try:
        yield from lines
    finally:
        print("[source]")
def stripped(lines):
    for line in lines:
        yield line.strip()
def numbered(lines):
    try:
        for n, line in enumerate(lines, 1):
            yield n, line
    finally:
        print("[numbered]")
for n, line in numbered(stripped(source([" a ", " b ", " c "]))):
    print(n, line)
    if n == 2: break
print("after the loop")
pipe = numbered(stripped(source("xyz")))
print(next(pipe))
pipe.close()
print("after close")
print(list(numbered(stripped(source("q")))))
# ---
def rows(name):
    try:
        yield 1
        yield 2
    finally:
        print("closed", name)
def failing():
    g = rows("in failing")
    next(g)
    raise ValueError("failed")
try:
    failing()
except ValueError as e:
    print("caught", e)
print("after the handler")
def again():
    for x in rows("in header"):
        raise KeyError(x)
try:
    again()
except KeyError as e:
    print("caught", e)
print("end")
# ---
class Reader:
    def __init__(self, name): self.rows = self.read(); self.name = name; next(self.rows)
    @staticmethod
    def read():
        try:
            yield 1
            yield 2
            yield 3
        finally:
            print("read to the end")
    def __iter__(self): return self
    def __next__(self): return next(self.rows)
for x in Reader("a"): print(x)
r = Reader("b")
print("made", next(r))
del r
print("gone")
def use():
    r = Reader("c")
    for x in r:
        if x == 2: break
    print("leaving")
use()
# ---
class Cycle:
    def __init__(self): self.g = self.run(); next(self.g)
    def run(self):
        try:
            yield 1
        finally:
            print("cycle ended")
c = Cycle()
del c
print("not yet")
import gc
gc.collect()
print("collected")
# ---
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("asked to go")
        raise
    finally:
        print("went")
g = stubborn(); next(g); g = None
with_values = (x for x in stubborn())
print(next(with_values))
del with_values
class Source:
    def __iter__(self): return self
    def __next__(self): return 5
    def close(self): print("source closed")
def delegating(): yield from Source()
d = delegating(); next(d); del d
print("end")
# ---
from contextlib import contextmanager, ExitStack, closing
@contextmanager
def opened(name):
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)
with opened("a") as a:
    x = 1
    del x
    print("in", a)
with ExitStack() as stack:
    names = [stack.enter_context(opened(n)) for n in "bc"]
    n = None
    print(names)
def rows():
    try:
        yield 1
        yield 2
    finally:
        print("rows closed")
with closing(rows()) as r:
    print(next(r))
print("end")
# ---
class Handle:
    def __init__(self, name): self.name = name; print("open", name)
    def __del__(self): print("free", self.name)
    def __repr__(self): return f"Handle({self.name!r})"
a = Handle("a")
b = a
del a
print("still", b)
b = None
print("gone")
Handle("temporary")
print("next")
c = Handle("c"); c = Handle("d")
print("rebound", c)
def f():
    h = Handle("local")
    print("in f")
f()
def g():
    return Handle("returned")
print(g())
l = [Handle("in list")]
l.clear()
d = {"k": Handle("in dict")}
del d["k"]
class Owner:
    def __init__(self): self.h = Handle("owned")
o = Owner()
del o
print("end")
# ---
class Handle:
    def __init__(self, name): self.name = name
    def __del__(self): print("free", self.name)
for i in range(3):
    h = Handle(i)
print("loop over")
def gen():
    h = Handle("in generator")
    yield 1
    yield 2
for x in gen(): print(x)
g = gen(); next(g); del g
print("dropped")
try:
    h = Handle("in try")
    raise ValueError
except ValueError:
    del h
    print("handled")
s = {Handle("in set")}
s.pop()
a, b = Handle("x"), Handle("y")
a = a.other = b
print("end")
# ---
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("free", self.n)
one = A(1)
two = A(2)
def f(): return one
print("the program ends")
# ---
import weakref, gc
class Node:
    def __init__(self, name): self.name = name
n = Node("n")
r = weakref.ref(n)
p = weakref.proxy(n)
print(r() is n, p.name, weakref.getweakrefcount(n))
del n
print(r(), r() is None)
try:
    p.name
except ReferenceError as e:
    print(e)
m = Node("m")
q = weakref.ref(m, lambda ref: print("gone", ref() is None))
m = None
print("end")
a, b = Node("a"), Node("b")
a.other, b.other = b, a
w = weakref.ref(a)
del a, b
print(w() is None)
gc.collect()
print(w() is None)
# ---
import weakref
class Image:
    def __init__(self, name): self.name = name
values = weakref.WeakValueDictionary()
keys = weakref.WeakKeyDictionary()
names = weakref.WeakSet()
one, two = Image("one"), Image("two")
for i in (one, two):
    values[i.name] = i
    keys[i] = len(i.name)
    names.add(i)
del i
print(sorted(values), len(keys), len(names), "one" in values)
del one
print(sorted(values), len(keys), len(names), "one" in values, values.get("one"))
values["lost"] = Image("lost")
print(list(values))
def load(name):
    found = values.get(name)
    if found is None:
        print("loading", name)
        found = values[name] = Image(name)
    return found
x = load("x"); y = load("x")
print(x is y)
del x
print("x" in values)
del y
print("x" in values)
load("x"); load("x")
# ---
import weakref
class Temp: pass
t = Temp()
f = weakref.finalize(t, print, "finalized", 1, sep="-")
print(f.alive)
del t
print(f.alive, f())
u = Temp()
g = weakref.finalize(u, print, "never")
print(g.detach() is not None, g.alive)
del u
class Sender:
    def on(self): return "on"
s = Sender()
m = weakref.WeakMethod(s.on)
print(m()())
del s
print(m())
# ---
import asyncio
async def ticks(n, name):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        print("closed", name)
async def main():
    async for x in ticks(5, "a"):
        if x == 1: break
    print("after a")
    await asyncio.sleep(0)
    print("slept")
    g = ticks(5, "b")
    print(await anext(g))
    del g
    await asyncio.sleep(0)
    print("slept again")
    h = ticks(5, "c")
    await anext(h)
    print("main ends")
asyncio.run(main())
print("end")
