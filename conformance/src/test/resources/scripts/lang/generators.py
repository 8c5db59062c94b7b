def g(n):
    for i in range(n):
        yield i
    return "done"

print(list(g(3)), tuple(g(2)), sum(g(5)), [*g(2)], dict(zip("ab", g(2))), 2 in g(5), max(g(4)), sorted(g(3), reverse=True))
x = g(1)
print(next(x))
try: next(x)
except StopIteration as e: print(e.value, e.args)
try: next(x)
except StopIteration as e: print(e.value, e.args)
print(next(x, "default"), iter(x) is x, type(x).__name__, list(x))
# ---
def echo():
    received = yield "start"
    while True:
        print("got", received)
        if received == "stop": return "returned"
        received = yield received
e = echo()
print(next(e), e.send("a"), e.send(None), next(e))
try: e.send("stop")
except StopIteration as s: print(s.value)
f = echo()
try: f.send("early")
except TypeError as t: print(t)
print(f.send(None))
try: f.send(1, 2)
except TypeError as t: print(t)
# ---
def g():
    try:
        while True:
            try:
                x = yield 1
                print("x", x)
            except ValueError as e:
                print("caught", e)
                yield "after catch"
    finally:
        print("finally")
a = g()
next(a)
print(a.throw(ValueError("v")))
print(next(a))
try: a.throw(KeyError("k"))
except KeyError as e: print("out", e)
print(next(a, "finished"))
b = g()
try: b.throw(ValueError("not started"))
except ValueError as e: print(e)
print(next(b, "finished"))
c = g(); next(c)
print(c.throw(ValueError), )
try: c.throw(5)
except TypeError as e: print(e)
c.close()
# ---
def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("finally")
a = g(); next(a); print(a.close()); a.close(); print(list(a))
b = g(); b.close(); print(next(b, "closed before start"))
def stubborn():
    try: yield 1
    except GeneratorExit: yield 2
c = stubborn(); next(c)
try: c.close()
except RuntimeError as e: print(e)
def swallow():
    try: yield 1
    except GeneratorExit: return 5
d = swallow(); next(d); print(d.close())
def error_in_close():
    try: yield 1
    finally: raise ValueError("in finally")
e = error_in_close(); next(e)
try: e.close()
except ValueError as x: print(x, repr(x.__context__))
# ---
def inner():
    x = yield 1
    print("inner got", x)
    y = yield 2
    print("inner got", y)
    return "result"
def outer():
    r = yield from inner()
    print("r", r)
    r2 = yield from [10, 20]
    print("r2", r2)
    r3 = yield from "ab"
    yield from ()
    return "outer done"
o = outer()
print(next(o), o.send("a"), o.send("b"), next(o), next(o), next(o))
try: next(o)
except StopIteration as e: print(e.value)
def bad():
    yield from 5
try: next(bad())
except TypeError as e: print(e)
l = outer(); next(l); next(l); next(l)
try: l.send("x")
except AttributeError as e: print(e)
# ---
def inner():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("inner caught", e)
        yield "handled"
    finally:
        print("inner finally")
def outer():
    try:
        yield from inner()
    except KeyError as e:
        print("outer caught", e)
        yield "outer handled"
    finally:
        print("outer finally")
a = outer(); next(a); print(a.throw(ValueError("v"))); print(next(a, "end"))
b = outer(); next(b); print(b.throw(KeyError("k"))); print(next(b, "end"))
c = outer(); next(c); c.close(); print("closed")
# ---
def g():
    yield
    raise StopIteration("inside")
a = g(); next(a)
try: next(a)
except RuntimeError as e: print(e, repr(e.__cause__))
def h():
    yield next(iter([]))
try: list(h())
except RuntimeError as e: print(e, repr(e.__context__))
def k():
    return 1
    yield
def m():
    x = yield from k()
    print(x)
    yield x
print(list(m()))
try: list(next(iter([])) for _ in range(2))
except RuntimeError as e: print(e)
# ---
def g():
    yield from me
me = g()
try: next(me)
except ValueError as e: print(e)
def h():
    next(it)
    yield
it = h()
try: next(it)
except ValueError as e: print(e)
def once():
    yield 1
    1 / 0
o = once()
print(next(o))
try: next(o)
except ZeroDivisionError as e: print(e)
print(next(o, "dead after error"))
# ---
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
from itertools import islice, takewhile, count
print(list(islice(fib(), 10)), list(takewhile(lambda x: x < 50, fib())))
def take(n, it):
    for _, x in zip(range(n), it): yield x
def flatten(x):
    for e in x:
        if isinstance(e, (list, tuple)): yield from flatten(e)
        else: yield e
print(list(take(3, count(5))), list(flatten([1, [2, (3, [4]), []], 5])))
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
# ---
gen = (i * i for i in range(4))
print(type(gen).__name__, next(gen), list(gen), list(gen))
print(sum(x for x in range(5)), max((len(w) for w in ["a", "bbb"]), default=0), any(x > 2 for x in [1, 2, 3]), all(x for x in []), ",".join(str(x) for x in range(3)), dict((k, v) for k, v in [("a", 1)]), set(x % 2 for x in range(5)), sorted((-x for x in range(3))))
def source():
    print("source")
    return [1, 2]
lazy = (print("item", x) or x for x in source())
print("made")
print(list(lazy))
try: (x for x in 5)
except TypeError as e: print(e)
n = 2
late = (x * n for x in [1, 2])
n = 10
print(list(late))
# ---
def running_average():
    total = count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count
avg = running_average()
next(avg)
print([avg.send(v) for v in (10, 20, 60)])
def pipeline():
    log = []
    def producer(target):
        for i in range(3): target.send(i)
        target.close()
    def consumer():
        try:
            while True:
                log.append((yield))
        except GeneratorExit: log.append("closed")
    c = consumer(); next(c); producer(c)
    return log
print(pipeline())
# ---
import inspect
def g():
    x = 1
    yield x
a = g()
print(a.gi_running, a.gi_frame is None, a.gi_yieldfrom, a.__name__, a.__qualname__, inspect.getgeneratorstate(a))
next(a)
print(inspect.getgeneratorstate(a), inspect.isgenerator(a), inspect.isgeneratorfunction(g))
list(a)
print(a.gi_frame, inspect.getgeneratorstate(a))
for name in ("send", "throw", "close", "__next__", "__iter__"): print(name, hasattr(a, name))
try: a.nope
except AttributeError as e: print(e)
try: len(a)
except TypeError as e: print(e)
try: a[0]
except TypeError as e: print(e)
try: a()
except TypeError as e: print(e)
try: next(5)
except TypeError as e: print(e)
try: g.send(1)
except AttributeError as e: print(e)
# ---
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), sum(t), 3 in t, *t)
a, *b = t
print(a, b)
class Pairs:
    def items(self):
        yield "a", 1
        yield "b", 2
print(dict(Pairs().items()), [k for k, v in Pairs().items()])
# ---
def g():
    try:
        yield 1
    finally:
        print("cleanup")
it = g()
for x in it:
    print(x)
    break
it.close()
print("after loop")
it = g(); next(it); it.close(); del it
def with_state():
    local = []
    def add():
        while True:
            v = yield local
            local.append(v)
    return add()
s = with_state(); next(s); s.send(1); print(s.send(2))
a, b = (i for i in range(2)); print(a, b)
try: a, b = (i for i in range(3))
except ValueError as e: print(e)
def multi():
    yield 1, 2
    yield
    yield *[1, 2], 3
print(list(multi()))
# ---
def counter():
    i = 0
    while True:
        jump = yield i
        i = jump if jump is not None else i + 1
c = counter()
print([next(c), next(c), c.send(10), next(c), c.send(0), next(c)])
def two():
    a = yield
    b = yield
    yield a + b
t = two(); next(t); t.send(3); print(t.send(4))
def exc_context():
    try: yield 1
    except ValueError:
        yield "handling"
        try: raise KeyError("second")
        except KeyError as e: yield repr(e.__context__)
x = exc_context(); next(x); print(x.throw(ValueError("first")), next(x))
import sys
def info():
    yield sys.exc_info()[0]
    try: raise ValueError
    except ValueError:
        yield sys.exc_info()[0]
    yield sys.exc_info()[0]
try: raise KeyError
except KeyError:
    i = info(); print([k and k.__name__ for k in i], sys.exc_info()[0].__name__)
print([k and k.__name__ for k in info()])
# ---
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration("value")
        return self.n
    def send(self, v):
        print("send", v)
        return self.__next__()
    def throw(self, *a):
        print("throw", a[0] if not isinstance(a[0], type) else a[0].__name__)
        return "thrown"
    def close(self): print("close")
def g():
    r = yield from It()
    print("result", r)
a = g(); print(next(a), a.send("x")); print(next(a, "end"))
b = g(); next(b); print(b.throw(ValueError("e")))
c = g(); next(c); c.close()
# ---
def numbers():
    yield 1
    yield 2
    raise RuntimeError("source broke")
for n in numbers():
    print(n)
# ---
def pages():
    yield [1]
print(pages()[0])
# ---
def ids():
    yield 1
    yield 2
print(len(ids()))
# ---
g = (x for x in range(2))
print(next(g), next(g))
next(g)
