import types
@types.coroutine
def pause(v): return (yield v)
class CM:
    def __init__(self, n): self.n = n
    async def __aenter__(self): print("enter", self.n); return self
    async def __aexit__(self, *a): print("exit", self.n, a[0] and a[0].__name__)
async def inner(n):
    try: return await pause(n)
    finally: print("inner fin", n)
async def outer(n):
    async with CM(n):
        try: await inner(n)
        except GeneratorExit: print("ge", n); raise
        finally: print("outer fin", n)
a = outer(1); print(a.send(None)); a = None; print("dropped")
b = outer(2); print(b.send(None)); b.close(); print("closed")
c = outer(3); print(c.send(None)); del c; print("deleted")
def f():
    d = outer(4); return d.send(None)
print(f())
l = [outer(6), outer(7)]
for x in l: x.send(None)
l.clear(); x = None
print("cleared")
e = outer(8)
try: e.throw(ValueError("early"))
except ValueError as err: print(repr(err))
g = outer(9); print(g.send(None))
try: g.send("v")
except StopIteration as s: print("value", s.value)
z = outer(10); print(z.send(None)); print("end")
# ---
async def never(): print("never")
class Loop:
    def __init__(self): self.ready = []
    def run(self, *cs):
        self.ready += cs
        while self.ready:
            c = self.ready.pop(0)
            try: print("got", c.send(None)); self.ready.append(c)
            except StopIteration as e: print("done", e.value)
import types
@types.coroutine
def sleep(n):
    for i in range(n): yield i
async def job(n):
    try:
        await sleep(n)
        if n == 2: raise KeyError(n)
        return n * 10
    finally: print("fin", n)
try: Loop().run(job(1), job(2), job(3))
except KeyError as e: print(repr(e))
print("after")
