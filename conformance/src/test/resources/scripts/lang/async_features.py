import asyncio
async def f(x):
    await asyncio.sleep(0)
    return x * 2
async def main():
    print(await f(1), await asyncio.gather(f(1), f(2), f(3)), await asyncio.gather())
    t = asyncio.create_task(f(5), name="job")
    print(t.done(), t.get_name(), await t, t.done(), t.result(), t.cancelled(), t.exception())
    c = f(9)
    print(type(c).__name__, c.__name__, asyncio.iscoroutine(c), asyncio.iscoroutinefunction(f))
    print(await c)
    return "main result"
print(asyncio.run(main()))
# ---
import asyncio
log = []
async def worker(name, steps):
    for i in range(steps):
        log.append(f"{name}{i}")
        await asyncio.sleep(0)
    return name
async def main():
    r = await asyncio.gather(worker("a", 3), worker("b", 1), worker("c", 2))
    print(r, log)
    log.clear()
    t1, t2 = asyncio.create_task(worker("x", 2)), asyncio.create_task(worker("y", 2))
    log.append("main before")
    await t1
    log.append("after t1")
    await t2
    print(log)
asyncio.run(main())
# ---
import asyncio
class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): self.i = 0; return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i
async def main():
    async for x in Count(3): print(x)
    else: print("else")
    async for x in Count(3):
        if x == 2: break
    else: print("never")
    print(x, [i async for i in Count(2)], {i: i async for i in Count(2)}, {i async for i in Count(1)}, [i async for i in Count(5) if i % 2], [(i, j) async for i in Count(2) for j in "ab"], [(i, j) for j in "ab" async for i in Count(1)])
    print(await anext(aiter(Count(1))), await anext(aiter(Count(0)), "default"))
    async for a, b in pairs(): print(a, b)
async def pairs():
    yield 1, 2
    yield "xy"
asyncio.run(main())
# ---
import asyncio
async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got: print("got", got)
    except ValueError as e:
        print("caught", e)
        yield "handled"
    finally:
        print("cleanup")
async def main():
    g = agen(3)
    print(await g.__anext__(), await g.asend("x"), await g.athrow(ValueError("v")))
    print(await anext(g, "end"))
    g = agen(3)
    await anext(g); await g.aclose()
    print([x async for x in g], type(g).__name__, hasattr(g, "__anext__"))
    async for x in agen(2): print(x)
    try: await agen(1).asend("early")
    except TypeError as e: print(e)
    gen = (x * 2 async for x in agen(2))
    print([x async for x in gen])
    try: [x for x in agen(1)]
    except TypeError as e: print(e)
    try: list(agen(1))
    except TypeError as e: print(e)
asyncio.run(main())
# ---
import asyncio
class CM:
    def __init__(self, n, suppress=False): self.n, self.s = n, suppress
    async def __aenter__(self): print("enter", self.n); await asyncio.sleep(0); return self
    async def __aexit__(self, t, e, tb): print("exit", self.n, t and t.__name__, e); return self.s
async def main():
    async with CM(1) as a, CM(2) as b: print("body", a.n, b.n)
    async with CM(3, True): raise ValueError("hidden")
    try:
        async with CM(4): raise KeyError("seen")
    except KeyError as e: print(repr(e))
    async def early():
        async with CM(5): return "returned"
    print(await early())
    try:
        with CM(6): pass
    except TypeError as e: print(e)
    class Sync:
        def __enter__(self): pass
        def __exit__(self, *a): pass
    try:
        async with Sync(): pass
    except TypeError as e: print(e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    try:
        for x in agen(): pass
    except TypeError as e: print(e)
async def agen(): yield 1
asyncio.run(main())
# ---
import asyncio
async def ok(n): await asyncio.sleep(0); return n
async def fail(m): await asyncio.sleep(0); raise ValueError(m)
async def main():
    try: await asyncio.gather(ok(1), fail("first"), fail("second"))
    except ValueError as e: print("gather", e)
    print([repr(r) for r in await asyncio.gather(ok(1), fail("kept"), ok(2), return_exceptions=True)])
    t = asyncio.create_task(fail("in task"))
    try: await t
    except ValueError as e: print(e, t.exception() is e, t.done())
    t = asyncio.create_task(ok(1))
    try: t.result()
    except asyncio.InvalidStateError as e: print(type(e).__name__, e)
    await t
    async def chained():
        try: await fail("cause")
        except ValueError as e: raise RuntimeError("wrapped") from e
    try: await chained()
    except RuntimeError as e: print(e, repr(e.__cause__))
asyncio.run(main())
# ---
import asyncio
async def forever():
    try:
        while True: await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("cancelled inside")
        raise
    finally: print("finally")
async def refuses():
    try: await asyncio.sleep(3600)
    except asyncio.CancelledError: return "refused"
async def main():
    t = asyncio.create_task(forever())
    await asyncio.sleep(0)
    print(t.cancel())
    try: await t
    except asyncio.CancelledError as e: print("out", repr(e), t.cancelled(), t.done())
    t = asyncio.create_task(refuses())
    await asyncio.sleep(0); t.cancel()
    print(await t, t.cancelled(), t.cancel())
    t = asyncio.create_task(forever())
    t.cancel("before start")
    try: await t
    except asyncio.CancelledError as e: print("never started", e.args)
    print(issubclass(asyncio.CancelledError, Exception), issubclass(asyncio.CancelledError, BaseException))
asyncio.run(main())
# ---
import asyncio
async def slow(t, v):
    await asyncio.sleep(t)
    print("done", v)
    return v
async def main():
    print(await asyncio.gather(slow(0.03, "c"), slow(0.01, "a"), slow(0.02, "b")))
    try: await asyncio.wait_for(slow(10, "never"), 0.01)
    except asyncio.TimeoutError as e: print("timeout", repr(e), asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(slow(0, "fast"), 1))
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(10)
    except TimeoutError as e: print("timeout ctx", repr(e))
    for c in asyncio.as_completed([slow(0.02, 2), slow(0.01, 1)]): print("completed", await c)
    done, pending = await asyncio.wait([asyncio.create_task(slow(0.01, "x")), asyncio.create_task(slow(5, "y"))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), done.pop().result())
    for p in pending: p.cancel()
asyncio.run(main())
# ---
import asyncio
async def child(n, fail=False):
    try:
        await asyncio.sleep(0.01 * n)
        if fail: raise ValueError(f"child {n}")
        print("child", n)
        return n
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(child(1)); b = tg.create_task(child(2))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child(1, True)); tg.create_task(child(500))
    except* ValueError as eg: print(repr(eg), eg.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child(0))
            raise KeyError("body")
    except BaseException as e: print(repr(e))
asyncio.run(main())
# ---
import asyncio
async def producer(q, n):
    for i in range(n):
        await q.put(i)
        print("put", i)
    await q.put(None)
async def consumer(q):
    got = []
    while (x := await q.get()) is not None:
        print("get", x)
        got.append(x)
    return got
async def main():
    q = asyncio.Queue(maxsize=2)
    _, got = await asyncio.gather(producer(q, 4), consumer(q))
    print(got, q.empty(), q.qsize())
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
asyncio.run(main())
# ---
import asyncio
async def main():
    lock, n = asyncio.Lock(), 0
    async def inc(name):
        nonlocal n
        async with lock:
            x = n
            await asyncio.sleep(0)
            n = x + 1
            print(name, n, lock.locked())
    await asyncio.gather(*(inc(c) for c in "abc"))
    sem = asyncio.Semaphore(2)
    active = peak = 0
    async def job():
        nonlocal active, peak
        async with sem:
            active += 1; peak = max(peak, active)
            await asyncio.sleep(0)
            active -= 1
    await asyncio.gather(*(job() for _ in range(5)))
    print("peak", peak)
    ev = asyncio.Event()
    async def waiter(i): await ev.wait(); return i
    ts = [asyncio.create_task(waiter(i)) for i in range(2)]
    await asyncio.sleep(0); print(ev.is_set()); ev.set()
    print(await asyncio.gather(*ts))
    fut = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(fut.set_result, "future")
    print(await fut, fut.done())
asyncio.run(main())
# ---
import asyncio
async def f(): return 1
c = f()
for attempt in range(2):
    try:
        c.send(None)
    except (StopIteration, RuntimeError) as e: print(type(e).__name__, e)
async def g():
    x = await Awaitable()
    return x + 1
class Awaitable:
    def __await__(self):
        r = yield "suspended"
        return r
c = g()
print(c.send(None))
try: c.send(10)
except StopIteration as e: print(e.value)
c = g(); c.send(None)
try: c.throw(ValueError("thrown"))
except ValueError as e: print(e)
c = g(); c.send(None); c.close()
c = f(); c.close()
async def twice():
    c = f()
    await c
    try: await c
    except RuntimeError as e: print(e)
asyncio.run(twice())
class BadAwait:
    def __await__(self): return 5
async def h(): await BadAwait()
try: asyncio.run(h())
except TypeError as e: print(e)
# ---
import asyncio
from contextlib import asynccontextmanager, AsyncExitStack
@asynccontextmanager
async def res(name):
    print("open", name)
    try: yield name.upper()
    except KeyError as e: print("swallow", repr(e))
    finally: print("close", name)
async def main():
    async with res("a") as a, res("b") as b: print(a, b)
    async with res("k"): raise KeyError("x")
    try:
        async with res("v"): raise ValueError("y")
    except ValueError as e: print("outer", e)
    async with AsyncExitStack() as st:
        print([await st.enter_async_context(res(n)) for n in "pq"])
asyncio.run(main())
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("def f(): await x")
s("await x")
s("async def f(): yield from x")
s("async def f():\n    yield 1\n    return 2")
s("def f():\n    async for x in y: pass")
s("def f():\n    async with x: pass")
s("def f(): [x async for x in y]")
s("async for x in y: pass")
s("async x = 1")
s("async def f(): lambda: await x")
s("async def f(): return (x async for x in y)")
s("async def f():\n    def g(): await x")
s("def f(): (await x for x in y)")
s("await = 1")
s("async = 1")
s("async def f(await): pass")
s("async def f(): [await x for x in await y if await z]")
# ---
import asyncio
async def f(): return 1
try: asyncio.run(5)
except ValueError as e: print(e)
try: asyncio.run(None)
except ValueError as e: print(e)
async def main():
    c = f()
    try: asyncio.run(c)
    except RuntimeError as e: print(e)
    c.close()
    try: asyncio.create_task(5)
    except TypeError as e: print(e)
    try: f().x
    except AttributeError as e: print(e)
    c = f()
    try: c + 1
    except TypeError as e: print(e)
    try: c[0]
    except TypeError as e: print(e)
    try: iter(c)
    except TypeError as e: print(e)
    await c
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
import warnings; warnings.simplefilter("ignore")
asyncio.run(main())
# ---
import asyncio
cache = {}
async def fetch(url):
    await asyncio.sleep(0)
    return {"url": url, "size": len(url)}
async def fetch_all(urls, limit=2):
    sem = asyncio.Semaphore(limit)
    async def one(u):
        async with sem: return await fetch(u)
    return await asyncio.gather(*[one(u) for u in urls])
async def main():
    results = await fetch_all(["a", "bb", "ccc"])
    print({r["url"]: r["size"] for r in results}, sum([r["size"] for r in results]))
    print(await asyncio.to_thread(lambda x: x * 2, 21))
    tasks = {n: asyncio.create_task(fetch(n)) for n in ("x", "yy")}
    print({n: (await t)["size"] for n, t in tasks.items()})
asyncio.run(main())
# ---
import asyncio
async def inner():
    await asyncio.sleep(0)
    raise ValueError("deep in async")
async def outer():
    await inner()
asyncio.run(outer())
# ---
import asyncio
async def get(): return [1, 2]
async def main():
    import warnings; warnings.simplefilter("ignore")
    for x in get():
        print(x)
asyncio.run(main())
# ---
import asyncio
async def job(n):
    if n == 2: raise KeyError(n)
    return n
async def main():
    results = await asyncio.gather(*(job(i) for i in range(4)))
asyncio.run(main())
