import types
@types.coroutine
def pause(v):
    got = yield v
    return got
async def add(a):
    x = await pause(a)
    y = await pause(a + 1)
    return x + y
c = add(10)
print(c.__name__, c.__qualname__, c.cr_running, c.cr_suspended, c.cr_await, c.cr_origin, c.cr_code.co_name, c.cr_frame is not None)
print(c.send(None), c.cr_suspended, c.cr_await is not None, c.send(100))
try:
    c.send(5)
except StopIteration as e:
    print(e.value, c.cr_frame, c.cr_suspended)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
# ---
import types
@types.coroutine
def pause(v): return (yield v)
async def add(a): return await pause(a) + 1
w = add(1).__await__()
print(type(w).__name__, iter(w) is w, w.__iter__() is w, next(w), hasattr(w, "send"))
try:
    w.send(41)
except StopIteration as e:
    print(e.value)
w = add(2).__await__()
print(w.__next__())
try:
    w.throw(ValueError("thrown"))
except ValueError as e:
    print(e)
w = add(3).__await__()
print(next(w), w.close(), w.close())
try:
    next(w)
except RuntimeError as e:
    print(e)
# ---
import types
@types.coroutine
def pause(v): return (yield v)
async def careful():
    try:
        await pause("in")
    except KeyError as e:
        print("caught", e)
        return await pause("again")
    finally:
        print("finally")
c = careful()
print(c.send(None), c.throw(KeyError("k")))
try:
    c.send("result")
except StopIteration as e:
    print(e.value)
c = careful()
c.send(None)
c.close()
c.close()
try:
    c.throw(ValueError("late"))
except (ValueError, RuntimeError) as e:
    print(type(e).__name__, e)
# ---
async def f(): return 1
c = f()
print(repr(c).startswith("<coroutine object f at 0x"), type(c).__name__)
c.__name__ = "g"
c.__qualname__ = "h.g"
print(c.__name__, c.__qualname__, repr(c).startswith("<coroutine object h.g at 0x"))
for name, value in (("__name__", 5), ("__qualname__", None), ("cr_running", 1)):
    try:
        setattr(c, name, value)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
c.close()
try:
    iter(c)
except TypeError as e:
    print(e)
# ---
async def ag():
    got = yield 1
    print("got", got)
    try:
        yield 2
    except ValueError as e:
        print("caught", e)
        yield 3
a = ag()
print(a.__name__, a.__qualname__, a.ag_running, a.ag_await, a.ag_code.co_name, a.ag_frame is not None, repr(a).startswith("<async_generator object ag at 0x"), a.__aiter__() is a)
def drive(step):
    try:
        step.send(None)
    except StopIteration as e:
        return e.value
    except StopAsyncIteration:
        return "stop"
print(drive(a.__anext__()), drive(a.asend("hello")), drive(a.athrow(ValueError("v"))), drive(a.__anext__()), drive(a.aclose()))
a.__name__ = "renamed"
a.__qualname__ = "x.renamed"
print(a.__name__, a.__qualname__)
# ---
async def ag():
    yield 1
    yield 2
a = ag()
s = a.__anext__()
print(type(s).__name__, iter(s) is s, s.__await__() is s, s.__iter__() is s)
try:
    next(s)
except StopIteration as e:
    print("value", e.value)
try:
    next(s)
except RuntimeError as e:
    print(e)
s = a.asend(None)
print(type(s).__name__)
try:
    s.__next__()
except StopIteration as e:
    print(e.value)
s = a.athrow(KeyError("k"))
print(type(s).__name__)
try:
    s.send(None)
except KeyError as e:
    print("key", e)
s = a.aclose()
print(type(s).__name__)
try:
    s.send(None)
except StopIteration as e:
    print("closed", e.value)
# ---
import types
@types.coroutine
def pause(v): return (yield v)
async def ag():
    try:
        x = await pause("waiting")
        yield x
    except ValueError as e:
        yield "saw " + str(e)
a = ag()
s = a.__anext__()
print(s.send(None), a.ag_running)
try:
    s.throw(ValueError("bad"))
except StopIteration as e:
    print(e.value)
s.close()
try:
    s.send(None)
except RuntimeError as e:
    print(e)
b = ag()
t = b.asend(None)
t.send(None)
try:
    t.close()
except RuntimeError as e:
    print("close", e)
# ---
async def ag(): yield 1
a = ag()
try:
    a.asend(5).send(None)
except TypeError as e:
    print(e)
s = a.__anext__()
s.close()
try:
    s.send(None)
except RuntimeError as e:
    print(e)
t = a.athrow(ValueError("unstarted"))
try:
    t.send(None)
except ValueError as e:
    print(e)
try:
    a.__anext__().send(None)
except StopAsyncIteration as e:
    print("over", e.args)
# ---
import asyncio
class It:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
async def main():
    i = It()
    print(await anext(i), await anext(i), await anext(i, "default"))
    try:
        await anext(i)
    except StopAsyncIteration as e:
        print("stop", e.args)
    w = anext(i, "d").__await__()
    print(type(iter(w)).__name__ != "", hasattr(w, "send"))
    try:
        next(w)
    except StopIteration as e:
        print(e.value)
asyncio.run(main())
for bad in (5, [1]):
    try:
        anext(bad)
    except TypeError as e:
        print(e)
# ---
class It:
    def __aiter__(self): return self
    async def __anext__(self): raise StopAsyncIteration
x = anext(It(), "dflt")
print(type(x).__name__)
w = x.__await__()
try:
    w.send(None)
except StopIteration as e:
    print(e.value)
x = anext(It(), "d2")
try:
    next(iter(x))
except (StopIteration, TypeError) as e:
    print(type(e).__name__, e)
x = anext(It(), 1)
try:
    x.throw(ValueError("in"))
except ValueError as e:
    print(e)
y = anext(It(), 2)
y.close()
# ---
def gen():
    got = yield 1
    print("got", got)
    yield 2
g = gen()
print(g.__iter__() is g, g.__name__, g.__qualname__, g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.gi_code.co_name, g.gi_frame is not None)
g.__name__ = "n"
g.__qualname__ = "q.n"
print(g.__name__, g.__qualname__, repr(g).startswith("<generator object q.n at 0x"))
for name, value in (("__name__", 5), ("__qualname__", 5), ("gi_frame", 1)):
    try:
        setattr(g, name, value)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(g.send(None), g.gi_suspended, g.send("x"))
g.close()
print(g.gi_frame, g.gi_suspended)
# ---
def inner():
    yield 1
    yield 2
def outer():
    yield from inner()
def direct():
    yield from [1, 2]
g = outer()
next(g)
print(g.gi_yieldfrom.__name__, type(g.gi_yieldfrom).__name__)
d = direct()
print(d.gi_yieldfrom, next(d), type(d.gi_yieldfrom).__name__, list(d), d.gi_yieldfrom)
# ---
def gen():
    try:
        yield 1
    finally:
        print("cleaned")
g = gen()
next(g)
g.__del__()
print(list(g))
h = gen()
h.__del__()
print(list(h))
# ---
def f():
    x = 5
    import sys
    return sys._getframe()
fr = f()
print(type(fr).__name__, fr.f_code.co_name, fr.f_locals.get("x"), fr.f_lineno, fr.f_globals is globals(), type(fr.f_builtins).__name__, fr == fr, hash(fr) == hash(fr), fr != f(), "code f>" in repr(fr))
print(fr.clear(), fr.f_locals)
# ---
import asyncio, types
class Aw:
    def __await__(self):
        x = yield from asyncio.sleep(0, "slept").__await__()
        return x
class NotIter:
    def __await__(self): return 5
class BadIter:
    def __await__(self): return [1]
async def main():
    print(await Aw())
    for bad in (NotIter(), BadIter(), 5, [1], gen()):
        try:
            await bad
        except TypeError as e:
            print(e)
def gen(): yield
asyncio.run(main())
# ---
import asyncio
async def work(n):
    await asyncio.sleep(0)
    return n * 2
async def main():
    c = work(1)
    t = asyncio.ensure_future(c)
    print(await t, t.done(), t.result())
    c = work(2)
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)
    return [await x for x in map(work, range(3))]
print(asyncio.run(main()))
# ---
import types
@types.coroutine
def pause(v): return (yield v)
class It:
    def __aiter__(self): return self
    async def __anext__(self):
        try: return await pause("w")
        finally: print("left")
x = anext(It(), "d")
w = x.__await__()
print(w.send(None))
print(x.close() if hasattr(x, "close") else w.close())
async def ag():
    yield await pause(1)
a = ag()
s = a.__anext__()
s.send(None)
print(type(a.ag_await).__name__, a.ag_running)
try: s.send(5)
except StopIteration as e: print(e.value, a.ag_await)
