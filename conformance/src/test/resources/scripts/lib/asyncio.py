import asyncio
async def say(n, delay):
    print("start", n)
    await asyncio.sleep(delay)
    print("end", n)
    return n * 10
async def main():
    print(await asyncio.gather(say(1, 0.02), say(2, 0.01), say(3, 0)))
    t = asyncio.create_task(say(4, 0)); print("created", t.done()); print(await t, t.done(), t.result())
    print(await asyncio.gather(), await asyncio.gather(say(5, 0)))
    return "done"
print(asyncio.run(main()))
# ---
import asyncio
async def step(name, n):
    for i in range(n):
        print(name, i, end="; ")
        await asyncio.sleep(0)
    print(name, "end", end="; ")
async def main():
    a = asyncio.create_task(step("a", 2)); b = asyncio.create_task(step("b", 3))
    print("main before", end="; ")
    await a; print("main between", end="; "); await b
    await step("direct", 1)
asyncio.run(main()); print()
# ---
import asyncio
async def boom(d, e):
    await asyncio.sleep(d); raise e
async def ok(d, v): await asyncio.sleep(d); return v
async def main():
    print(await asyncio.gather(ok(0, 1), boom(0, ValueError("v")), return_exceptions=True))
    slow = asyncio.create_task(ok(0.01, "survivor"))
    try: await asyncio.gather(slow, boom(0, KeyError("k")))
    except KeyError as e: print("caught", e, slow.done())
    print(await slow)
    t = asyncio.create_task(boom(0, IndexError("i"))); await asyncio.wait([t]); print(repr(t.exception()), t.done(), t.cancelled())
    try: t.result()
    except IndexError as e: print("result raises", e)
    await boom(0, RuntimeError("last"))
asyncio.run(main())  # uncaught
# ---
import asyncio
async def worker():
    try:
        print("working"); await asyncio.sleep(10); print("never")
    except asyncio.CancelledError as e:
        print("cancelled", e.args); raise
    finally: print("cleanup")
async def stubborn():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: return "ignored"
async def main():
    t = asyncio.create_task(worker()); await asyncio.sleep(0); print(t.cancel("why"), t.cancelled(), t.cancelling())
    try: await t
    except asyncio.CancelledError as e: print("main sees", e.args)
    print(t.cancelled(), t.done(), t.cancel())
    s = asyncio.create_task(stubborn()); await asyncio.sleep(0); s.cancel(); print(await s, s.cancelled())
    u = asyncio.create_task(worker()); u.cancel()
    try: await u
    except asyncio.CancelledError: print("never started")
    try: t.exception()
    except asyncio.CancelledError: print("exception() of cancelled")
    print(issubclass(asyncio.CancelledError, Exception), issubclass(asyncio.CancelledError, BaseException))
asyncio.run(main())
# ---
import asyncio
async def slow(d, v="v"):
    try: await asyncio.sleep(d); return v
    except asyncio.CancelledError: print("slow cancelled"); raise
async def main():
    print(await asyncio.wait_for(slow(0), 5), await asyncio.wait_for(slow(0), None))
    try: await asyncio.wait_for(slow(5), 0.01)
    except TimeoutError as e: print("timeout", repr(e), asyncio.TimeoutError is TimeoutError)
    try:
        async with asyncio.timeout(0.01) as cm: await slow(5)
    except TimeoutError: print("timeout cm", cm.expired())
    async with asyncio.timeout(5) as cm: print(await slow(0, "fast"))
    print(cm.expired())
    async with asyncio.timeout(None): print("no limit")
    try:
        async with asyncio.timeout(0): await asyncio.sleep(1)
    except TimeoutError: print("zero")
    t = asyncio.create_task(slow(0.02, "shielded"))
    try: await asyncio.wait_for(asyncio.shield(t), 0.001)
    except TimeoutError: print("outer timeout", t.done())
    print(await t)
    await asyncio.wait_for(slow(9), timeout=0.001)
try: asyncio.run(main())
except TimeoutError as e: print("end", type(e).__name__)
# ---
import asyncio
async def f(n, d): await asyncio.sleep(d); return n
async def bad(d): await asyncio.sleep(d); raise ValueError("bad")
async def main():
    for c in asyncio.as_completed([f("c", 0.03), f("a", 0.01), f("b", 0.02)]): print(await c, end=" ")
    print()
    ts = [asyncio.create_task(f(i, d)) for i, d in enumerate((0.01, 0.2, 0))]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED); print([t.result() for t in done], len(pending))
    done, pending = await asyncio.wait(pending, timeout=0.05); print(sorted(t.result() for t in done), len(pending))
    for t in pending: t.cancel()
    print(await asyncio.gather(*pending, return_exceptions=True))
    done, pending = await asyncio.wait([asyncio.create_task(bad(0)), asyncio.create_task(f(1, 0.2))], return_when=asyncio.FIRST_EXCEPTION); print([repr(t.exception()) for t in done], len(pending)); [t.cancel() for t in pending]
    try:
        for c in asyncio.as_completed([f(1, 5)], timeout=0.01): await c
    except TimeoutError: print("as_completed timeout")
    try: await asyncio.wait([])
    except ValueError as e: print(e)
    try: await asyncio.wait([f(1, 0)])
    except TypeError as e: print(e)
import warnings; warnings.simplefilter("ignore"); asyncio.run(main())
# ---
import asyncio
async def f(n, d=0): await asyncio.sleep(d); return n
async def bad(msg, d=0):
    await asyncio.sleep(d); raise ValueError(msg)
async def watch(name):
    try: await asyncio.sleep(5)
    except asyncio.CancelledError: print(name, "cancelled"); raise
async def main():
    async with asyncio.TaskGroup() as tg:
        a, b = tg.create_task(f(1, 0.01)), tg.create_task(f(2)); print("in body")
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(watch("w")); tg.create_task(bad("x")); tg.create_task(bad("y"))
    except* ValueError as eg: print(eg, [str(e) for e in eg.exceptions])
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(watch("v")); await asyncio.sleep(0); raise KeyError("body")
    except ExceptionGroup as eg: print(repr(eg))
    try: tg.create_task(c := f(1))
    except RuntimeError as e: print(str(e).split(">")[-1]); c.close()
    async with asyncio.TaskGroup() as tg: tg.create_task(bad("uncaught"))
asyncio.run(main())  # uncaught
# ---
import asyncio
async def producer(q, n):
    for i in range(n): await q.put(i); print("put", i, q.qsize())
    await q.put(None)
async def consumer(q):
    while (x := await q.get()) is not None: print("got", x); q.task_done()
    q.task_done()
async def main():
    q = asyncio.Queue(maxsize=2); await asyncio.gather(producer(q, 4), consumer(q)); await q.join(); print(q.empty(), q.full(), q.maxsize)
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(type(e).__name__)
    q.put_nowait(1); q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print(type(e).__name__)
    p = asyncio.PriorityQueue(); [p.put_nowait(x) for x in ((3, "c"), (1, "a"), (2, "b"))]; print([await p.get() for _ in range(3)])
    l = asyncio.LifoQueue(); [l.put_nowait(x) for x in "abc"]; print([l.get_nowait() for _ in range(3)])
    try: l.task_done(); l.task_done(); l.task_done(); l.task_done()
    except ValueError as e: print(e)
asyncio.run(main())
# ---
import asyncio
async def main():
    sem = asyncio.Semaphore(2); active = peak = 0; order = []
    async def job(i):
        nonlocal active, peak
        async with sem:
            active += 1; peak = max(peak, active); order.append(i); await asyncio.sleep(0); active -= 1
    await asyncio.gather(*(job(i) for i in range(5))); print(peak, order, sem.locked())
    lock = asyncio.Lock(); log = []
    async def crit(n):
        async with lock: log.append(f"{n}+"); await asyncio.sleep(0); log.append(f"{n}-")
    await asyncio.gather(crit("a"), crit("b"), crit("c")); print(log, lock.locked()); await lock.acquire(); print(lock.locked()); lock.release()
    try: lock.release()
    except RuntimeError as e: print(e)
    b = asyncio.BoundedSemaphore(1)
    try: b.release()
    except ValueError as e: print(e)
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)
asyncio.run(main())
# ---
import asyncio
async def main():
    ev = asyncio.Event(); out = []
    async def waiter(n): await ev.wait(); out.append(n)
    ts = [asyncio.create_task(waiter(i)) for i in range(3)]; await asyncio.sleep(0); print(ev.is_set(), out); ev.set(); await asyncio.gather(*ts); print(out, ev.is_set(), await ev.wait()); ev.clear(); print(ev.is_set())
    cond = asyncio.Condition(); items = []
    async def get():
        async with cond: await cond.wait_for(lambda: items); return items.pop()
    g = asyncio.create_task(get()); await asyncio.sleep(0)
    async with cond: items.append("x"); cond.notify_all()
    print(await g, items)
    try: cond.notify()
    except RuntimeError as e: print(e)
    bar = asyncio.Barrier(2)
    async def b(n): i = await bar.wait(); return n, i
    print(sorted(await asyncio.gather(b("p"), b("q"))), bar.n_waiting, bar.parties)
asyncio.run(main())
# ---
import asyncio, time, threading
def block(x): time.sleep(0.005); return x * 2
def bad(): raise OSError("from thread")
async def main():
    print(await asyncio.to_thread(block, 4), await asyncio.gather(*(asyncio.to_thread(block, i) for i in range(4))), await asyncio.to_thread(sorted, [3, 1], reverse=True))
    try: await asyncio.to_thread(bad)
    except OSError as e: print("caught", e)
    ticks = []
    async def tick():
        for i in range(3): ticks.append(i); await asyncio.sleep(0)
    r, _ = await asyncio.gather(asyncio.to_thread(block, 1), tick()); print(r, ticks)
    loop = asyncio.get_running_loop(); print(await loop.run_in_executor(None, block, 21), await asyncio.wait_for(asyncio.to_thread(block, 3), 5))
    import contextvars; v = contextvars.ContextVar("v", default=0); v.set(7); print(await asyncio.to_thread(v.get))
asyncio.run(main())
# ---
import asyncio
class Res:
    def __init__(self, n): self.n = n
    async def __aenter__(self): await asyncio.sleep(0); print("open", self.n); return self
    async def __aexit__(self, t, e, tb): print("close", self.n, t and t.__name__); return t is ValueError
class Count:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1; await asyncio.sleep(0); return self.i
async def agen(n):
    try:
        for i in range(n): yield i; await asyncio.sleep(0)
    finally: print("agen closed")
async def main():
    async with Res("a") as a, Res("b"): print(a.n)
    async with Res("c"): raise ValueError("hidden")
    print([x async for x in Count(3)], {x: y async for x in agen(2) for y in "z"}, [i async for i in agen(4) if i % 2], sum([x async for x in Count(4)]))
    async for x in agen(5):
        if x == 1: break
    else: print("no else")
    g = agen(2); print(await anext(g), await g.asend(None), await anext(g, "default")); h = agen(3); await anext(h); await h.aclose()
    async with Res("d"): raise KeyError("shown")
asyncio.run(main())  # uncaught
# ---
import asyncio, inspect
async def c(): return 1
async def main():
    co = c(); print(inspect.iscoroutine(co), asyncio.iscoroutine(co), asyncio.iscoroutinefunction(c), await co)
    try: await co
    except RuntimeError as e: print(e)
    t = asyncio.create_task(c(), name="my task"); print(t.get_name(), asyncio.current_task() is not t, len(asyncio.all_tasks())); t.set_name("other"); t.add_done_callback(lambda t: print("callback", t.get_name(), t.result())); await t; await asyncio.sleep(0)
    f = asyncio.get_running_loop().create_future(); asyncio.get_running_loop().call_soon(f.set_result, 9); print(f.done(), await f, f.result())
    try: f.set_result(1)
    except asyncio.InvalidStateError as e: print(e)
    g = asyncio.Future()
    try: g.result()
    except asyncio.InvalidStateError as e: print(e)
    g.set_exception(ValueError("fut"))
    try: await g
    except ValueError as e: print(e)
    try: await 5
    except TypeError as e: print(e)
asyncio.run(main())
# ---
import asyncio
async def c(): return 1
for bad in (lambda: asyncio.run(5), lambda: asyncio.run(c), lambda: asyncio.get_running_loop()):
    try: bad()
    except (ValueError, RuntimeError, TypeError) as e: print(type(e).__name__, str(e).split("<")[0])
async def nested():
    x = c()
    try: asyncio.run(x)
    except RuntimeError as e: print(e); x.close()
asyncio.run(nested())
try: asyncio.create_task(x := c())
except RuntimeError as e: print(e); x.close()
async def wrong():
    for x in agen(): pass
async def agen(): yield 1
try: asyncio.run(wrong())
except TypeError as e: print(e)
async def w2():
    with asyncio.Lock(): pass
try: asyncio.run(w2())
except TypeError as e: print(e)
async def w3():
    async with open: pass
asyncio.run(w3())  # uncaught
# ---
import asyncio
async def main():
    loop = asyncio.get_running_loop(); log = []
    loop.call_later(0.02, log.append, "later2"); loop.call_later(0.01, log.append, "later1"); loop.call_soon(log.append, "soon"); h = loop.call_later(0.005, log.append, "never"); h.cancel()
    t0 = loop.time(); await asyncio.sleep(0.03); print(log, h.cancelled(), loop.time() - t0 >= 0.03, loop.is_running())
    async def p(n):
        for i in range(2): log.append(f"{n}{i}"); await asyncio.sleep(0.01 * (1 if n == "a" else 2))
    log.clear(); await asyncio.gather(p("a"), p("b")); print(log)
    print(await asyncio.sleep(0, "result"), await asyncio.sleep(0.001, result=5))
with asyncio.Runner() as r:
    print(r.run(main()), r.run(asyncio.sleep(0, "again")))
# ---
import asyncio, random
async def fetch(url, fails):
    await asyncio.sleep(0.001 * len(url))
    if fails.get(url, 0) > 0: fails[url] -= 1; raise ConnectionError(f"{url} refused")
    return {"url": url, "size": len(url) * 100}
async def retry(url, fails, times=3):
    for i in range(times):
        try: return await fetch(url, fails)
        except ConnectionError as e:
            if i == times - 1: raise
            await asyncio.sleep(0.001 * 2 ** i)
async def main():
    fails = {"b": 1, "ccc": 2, "dd": 9}; urls = ["a", "b", "ccc", "dd"]
    res = await asyncio.gather(*(retry(u, fails) for u in urls), return_exceptions=True)
    for u, r in zip(urls, res): print(u, r if isinstance(r, dict) else f"failed: {r}")
    print(sum(r["size"] for r in res if isinstance(r, dict)), fails)
asyncio.run(main())
# ---
import asyncio
async def stage(name, fn, src, dst):
    while (x := await src.get()) is not None: await dst.put(fn(x))
    await dst.put(None)
async def pipeline(xs, *fns):
    qs = [asyncio.Queue(1) for _ in range(len(fns) + 1)]
    async def feed():
        for x in xs: await qs[0].put(x)
        await qs[0].put(None)
    tasks = [asyncio.create_task(feed()), *(asyncio.create_task(stage(i, f, qs[i], qs[i + 1])) for i, f in enumerate(fns))]
    out = []
    while (x := await qs[-1].get()) is not None: out.append(x)
    await asyncio.gather(*tasks); return out
print(asyncio.run(pipeline(range(6), lambda x: x + 1, lambda x: x * x, str)))
class Bus:
    def __init__(self): self.subs = {}
    def on(self, k, f): self.subs.setdefault(k, []).append(f)
    async def emit(self, k, *a): return await asyncio.gather(*(f(*a) for f in self.subs.get(k, [])))
async def main():
    b = Bus()
    async def h1(x): await asyncio.sleep(0.01); return f"h1 {x}"
    async def h2(x): return f"h2 {x}"
    b.on("e", h1); b.on("e", h2); print(await b.emit("e", 1), await b.emit("none"))
asyncio.run(main())
# ---
import asyncio
def gen_coro():
    class Aw:
        def __await__(self): print("awaiting"); yield from asyncio.sleep(0).__await__(); return "custom"
    return Aw()
async def deep(n): return n if n == 0 else await deep(n - 1) + 1
async def main():
    print(await gen_coro(), await deep(50))
    results = [await asyncio.sleep(0, i) for i in range(3)]; print(results, {k: await asyncio.sleep(0, v) for k, v in {"a": 1}.items()})
    x = await asyncio.sleep(0, 1) + await asyncio.sleep(0, 2) * 3; print(x, f"{await asyncio.sleep(0, 'f')!r}", (await asyncio.sleep(0, [1, 2]))[1], not await asyncio.sleep(0, 0))
    async def inner():
        try: return await asyncio.sleep(0, "try")
        finally: await asyncio.sleep(0); print("finally ran")
    print(await inner(), (lambda v: v)(await asyncio.sleep(0, "arg")))
    while (n := await asyncio.sleep(0, len(results))) < 5: results.append(n)
    print(results); assert await asyncio.sleep(0, False), "async assert"
asyncio.run(main())  # uncaught
# ---
import asyncio
log = []
async def a():
    log.append("a1"); t = asyncio.create_task(b()); log.append("a2"); await asyncio.sleep(0); log.append("a3"); await t; log.append("a4")
async def b(): log.append("b1"); await asyncio.sleep(0); log.append("b2"); await c(); log.append("b3")
async def c(): log.append("c1"); await asyncio.sleep(0); log.append("c2")
async def d():
    for i in range(4): log.append(f"d{i}"); await asyncio.sleep(0)
async def main(): await asyncio.gather(a(), d()); return log
print(*asyncio.run(main()))
async def fail_fast():
    async def bad(): await asyncio.sleep(0); raise LookupError("no")
    async def good(): await asyncio.sleep(0.005); log.append("good done"); return 1
    g = asyncio.create_task(good())
    try: await asyncio.gather(bad(), g)
    except LookupError: log.append("caught")
    await g; return log[-2:]
print(asyncio.run(fail_fast()))
# ---
import asyncio
async def child(n):
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("child", n, "cancelled"); raise
async def parent():
    try: await asyncio.gather(child(1), child(2))
    finally: print("parent finally")
async def main():
    p = asyncio.create_task(parent()); await asyncio.sleep(0.001); p.cancel()
    r = await asyncio.gather(p, return_exceptions=True); print(type(r[0]).__name__)
    g = asyncio.gather(child(3), asyncio.sleep(0, "x")); await asyncio.sleep(0); g.cancel()
    try: await g
    except asyncio.CancelledError: print("gather cancelled", g.cancelled())
    t = asyncio.create_task(asyncio.sleep(10))
    print("leaving with", len(asyncio.all_tasks()), "tasks")
asyncio.run(main()); print("run ended")
raise asyncio.CancelledError("outside")  # uncaught
