import asyncio
async def w(n, t):
    await asyncio.sleep(t); print('done', n); return n
async def main():
    print(await asyncio.gather(w(1, .03), w(2, .01), w(3, .02)))
    print(await asyncio.gather())
    async def bad(): raise ValueError('x')
    print(await asyncio.gather(w(1, 0), bad(), return_exceptions=True))
    try: await asyncio.gather(bad(), w(9, .01))
    except ValueError as e: print('caught', e)
    await asyncio.sleep(.02)
asyncio.run(main())
# ---
import asyncio
async def w(n, t):
    await asyncio.sleep(t)
    if n == 1: raise KeyError(n)
    return n
async def main():
    for c in asyncio.as_completed([w(i, .01 * (3 - i)) for i in range(3)]):
        try: print(await c)
        except KeyError as e: print('err', e)
    try:
        for c in asyncio.as_completed([w(5, 1)], timeout=.01): await c
    except TimeoutError as e: print('timeout', repr(e))
asyncio.run(main())
# ---
import asyncio
async def main():
    try:
        async with asyncio.timeout(.01) as cm: await asyncio.sleep(1)
    except TimeoutError as e: print(repr(e), cm.expired(), repr(e.__cause__))
    print(cm)
    async with asyncio.timeout(None) as cm:
        print(cm.when())
        cm.reschedule(asyncio.get_running_loop().time() + 10)
        print(cm.when() is not None, cm.expired())
    try: await asyncio.wait_for(asyncio.sleep(1), .01)
    except asyncio.TimeoutError as e: print(repr(e), asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(asyncio.sleep(0, 'r'), 1))
    print(await asyncio.wait_for(asyncio.sleep(0, 'q'), None))
    try: await asyncio.wait_for(asyncio.sleep(1), 0)
    except TimeoutError as e: print('zero')
    try: cm.reschedule(3)
    except RuntimeError as e: print(e)
    t = asyncio.Timeout(None)
    print(repr(t))
    try:
        async with t: print(repr(t))
        async with t: pass
    except RuntimeError as e: print(e)
asyncio.run(main())
# ---
import asyncio
async def ok(n, t=0):
    await asyncio.sleep(t); return n
async def bad(e):
    raise e
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(ok(1)); b = tg.create_task(ok(2), name='b')
    print(a.result(), b.result(), b.get_name())
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(ok(1, 10)); tg.create_task(bad(ValueError('v'))); tg.create_task(bad(KeyError('k')))
    except* ValueError as eg: print(repr(eg), eg.exceptions)
    except* KeyError as eg: print(repr(eg))
    print(t.cancelled(), t)
asyncio.run(main())
# ---
import asyncio
async def bad(): raise ValueError('v')
async def main():
    tg = asyncio.TaskGroup()
    print(repr(tg))
    try: tg.create_task(bad())
    except RuntimeError as e: print(e)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad())
            try: await asyncio.sleep(10)
            except asyncio.CancelledError as e: print('cancelled body'); raise
    except BaseExceptionGroup as e: print(repr(e), e.message, len(e.exceptions))
    try:
        async with asyncio.TaskGroup() as tg: raise TypeError('b')
    except BaseExceptionGroup as e: print(repr(e))
    try: tg.create_task(bad())
    except RuntimeError as e: print(e)
asyncio.run(main())
# ---
import asyncio
async def bad(): raise ValueError('v')
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(bad())
asyncio.run(main())
# ---
import asyncio
async def main():
    q = asyncio.Queue(maxsize=2)
    print(q, q.empty(), q.full(), q.qsize(), q.maxsize)
    q.put_nowait(1); await q.put(2)
    print(q, q.full())
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print(repr(e))
    print(await q.get(), q.get_nowait())
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    q.task_done(); q.task_done()
    try: q.task_done()
    except ValueError as e: print(e)
    await q.join()
    p = asyncio.PriorityQueue(); [p.put_nowait(x) for x in (3, 1, 2)]
    print([p.get_nowait() for _ in range(3)])
    l = asyncio.LifoQueue(); [l.put_nowait(x) for x in (3, 1, 2)]
    print([l.get_nowait() for _ in range(3)])
    async def prod():
        for i in range(4): await q.put(i); print('put', i)
    async def cons():
        for i in range(4): print('got', await q.get()); q.task_done()
    await asyncio.gather(prod(), cons())
    await asyncio.wait_for(q.join(), 1)
asyncio.run(main())
# ---
import asyncio
async def main():
    s = asyncio.Semaphore(2)
    print(str(s).split('[')[1], s.locked())
    log = []
    async def w(i):
        async with s:
            log.append(('in', i)); await asyncio.sleep(.01); log.append(('out', i))
    await asyncio.gather(*(w(i) for i in range(4)))
    print(log)
    b = asyncio.BoundedSemaphore(1)
    try: b.release()
    except ValueError as e: print(e)
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)
    l = asyncio.Lock()
    print(l.locked(), await l.acquire(), l.locked(), repr(l).split('[')[1]); l.release()
    try: l.release()
    except RuntimeError as e: print(e)
    e = asyncio.Event()
    print(e.is_set(), repr(e).split('[')[1])
    async def waiter(): print('w', await e.wait())
    t = asyncio.create_task(waiter()); await asyncio.sleep(0); print(repr(e).split('[')[1]); e.set(); await t; e.clear(); print(e.is_set())
asyncio.run(main())
# ---
import asyncio
async def main():
    c = asyncio.Condition()
    items = []
    async def cons(n):
        async with c:
            await c.wait_for(lambda: items)
            print(n, items.pop())
    ts = [asyncio.create_task(cons(i)) for i in range(3)]
    await asyncio.sleep(0)
    async with c:
        items.extend('abc'); c.notify(2)
    await asyncio.sleep(0)
    async with c: c.notify_all()
    await asyncio.gather(*ts)
    try: c.notify()
    except RuntimeError as e: print(e)
    try: await c.wait()
    except RuntimeError as e: print(e)
    b = asyncio.Barrier(3)
    async def party(i):
        n = await b.wait(); return n
    print(sorted(await asyncio.gather(*(party(i) for i in range(3)))), b.parties, b.n_waiting, b.broken)
    await b.abort(); print(b.broken)
    try: await b.wait()
    except asyncio.BrokenBarrierError as e: print(repr(e))
    await b.reset(); print(b.broken, repr(b).split('[')[1])
    try: asyncio.Barrier(0)
    except ValueError as e: print(e)
asyncio.run(main())
# ---
import asyncio
async def work():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e: print('cancelled', e.args); raise
    finally: print('fin')
async def main():
    t = asyncio.create_task(work(), name='W')
    await asyncio.sleep(0)
    print(t.cancel('msg'), t.cancelling(), t.done())
    try: await t
    except asyncio.CancelledError as e: print('main', e.args)
    print(t.cancelled(), t.done(), t.cancel(), t)
    try: t.result()
    except asyncio.CancelledError as e: print('res', repr(e))
    try: t.exception()
    except asyncio.CancelledError as e: print('exc', repr(e))
    async def stub():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: return 'swallowed'
    t = asyncio.create_task(stub()); await asyncio.sleep(0); t.cancel()
    print(await t, t.cancelled(), t.cancelling(), t.uncancel())
asyncio.run(main())
# ---
import asyncio
with asyncio.Runner() as r:
    print(r.run(asyncio.sleep(0, 3)), r.get_loop() is r.get_loop())
    async def f(): return asyncio.get_running_loop() is r.get_loop()
    print(r.run(f()))
    try: r.run(3)
    except ValueError as e: print(e)
try: r.run(f())
except RuntimeError as e: print(e)
try: asyncio.run(f)
except ValueError as e: print(str(e)[:27])
async def g():
    try:
        c = f(); asyncio.run(c)
    except RuntimeError as e: print(e); c.close()
asyncio.run(g())
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
try: asyncio.current_task()
except RuntimeError as e: print(e)
try:
    c = f(); asyncio.create_task(c)
except RuntimeError as e: print(e); c.close()
# ---
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f, f.done(), f.cancelled())
    try: f.result()
    except asyncio.InvalidStateError as e: print(repr(e))
    f.add_done_callback(lambda x: print('cb', x.result()))
    f.set_result(3)
    try: f.set_result(4)
    except asyncio.InvalidStateError as e: print(repr(e))
    print(await f, f, f.exception(), f.remove_done_callback(print))
    g = loop.create_future(); g.set_exception(ValueError('q'))
    print(g.exception(), g)
    try: await g
    except ValueError as e: print(e)
    h = loop.create_future(); print(h.cancel('m'), h.cancel(), h)
    try: h.result()
    except asyncio.CancelledError as e: print(repr(e))
    try: h.set_exception(StopIteration())
    except Exception as e: print(repr(e))
    k = loop.create_future()
    try: k.set_exception(StopIteration)
    except Exception as e: print(repr(e))
    loop.call_soon(print, 'soon'); loop.call_later(.01, print, 'later'); hd = loop.call_at(loop.time() + .005, print, 'at'); hd2 = loop.call_soon(print, 'no'); hd2.cancel(); print(hd2.cancelled(), hd.when() > 0)
    await asyncio.sleep(.02)
    print(asyncio.isfuture(f), asyncio.iscoroutine(f), asyncio.iscoroutinefunction(main), loop.is_running(), loop.is_closed())
asyncio.run(main())
# ---
import asyncio
async def main():
    def blocking(a, b=1): return a + b
    print(await asyncio.to_thread(blocking, 1, b=5))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 3))
    from concurrent.futures import ThreadPoolExecutor
    with ThreadPoolExecutor(2) as ex: print(await asyncio.gather(*(loop.run_in_executor(ex, blocking, i) for i in range(3))))
    def err(): raise OSError('bad')
    try: await asyncio.to_thread(err)
    except OSError as e: print(e)
    t = asyncio.ensure_future(asyncio.sleep(0, 'x')); print(await t, asyncio.ensure_future(t) is t)
    try: asyncio.ensure_future(3)
    except TypeError as e: print(e)
    try: asyncio.create_task(3)
    except TypeError as e: print(e)
asyncio.run(main())
# ---
import asyncio, contextlib
@contextlib.asynccontextmanager
async def cm(n):
    print('enter', n)
    try: yield n
    finally: print('exit', n)
async def agen():
    try:
        for i in range(5): await asyncio.sleep(0); yield i
    finally: print('agen fin')
async def main():
    async with cm(1) as a, cm(2) as b: print(a, b)
    async for x in agen():
        if x == 2: break
    print([x async for x in agen() if x % 2], {x: 1 async for x in agen()})
    g = agen(); print(await anext(g), await g.__anext__()); await g.aclose()
    print(await anext(g, 'def'))
    async with contextlib.AsyncExitStack() as st:
        print(await st.enter_async_context(cm(3))); st.push_async_callback(asyncio.sleep, 0); st.callback(print, 'cb')
    async with contextlib.aclosing(agen()) as g2: print(await anext(g2))
asyncio.run(main())
# ---
import asyncio
async def c(): raise RuntimeError('boom')
async def main():
    t = asyncio.create_task(c())
    await t
asyncio.run(main())
# ---
import asyncio
async def f(): pass
async def main():
    x = f()
    await x
    try: await x
    except RuntimeError as e: print(e)
    try: await 3
    except TypeError as e: print(e)
    try:
        async with 3: pass
    except TypeError as e: print(e)
    try:
        async for _ in [1]: pass
    except TypeError as e: print(e)
asyncio.run(main())
# ---
import asyncio
import contextvars
v = contextvars.ContextVar('v', default=0)
async def w(n):
    v.set(n); await asyncio.sleep(0); return v.get()
async def main():
    print(await asyncio.gather(w(1), w(2)), v.get())
    ctx = contextvars.copy_context()
    t = asyncio.create_task(w(7), context=ctx); await t
    print(v.get(), ctx[v], t.get_context() is ctx)
    def f(): return v.get()
    v.set(9); print(await asyncio.to_thread(f))
asyncio.run(main())
# ---
import asyncio
async def main():
    results = []
    async def worker(name, q):
        while True:
            item = await q.get()
            try:
                if item == 3: raise ValueError(item)
                results.append((name, item * 2)); await asyncio.sleep(0.001 * item)
            except ValueError as e: results.append((name, 'err'))
            finally: q.task_done()
    q = asyncio.Queue()
    for i in range(7): q.put_nowait(i)
    ws = [asyncio.create_task(worker(f'w{i}', q)) for i in range(3)]
    await q.join()
    for w in ws: w.cancel()
    r = await asyncio.gather(*ws, return_exceptions=True)
    print(results, [type(x).__name__ for x in r])
asyncio.run(main())
# ---
import asyncio
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(asyncio.sleep(0, 1)), asyncio.get_event_loop() is loop)
loop.call_soon(loop.stop); loop.run_forever(); print(loop.is_running())
try: loop.run_until_complete(3)
except TypeError as e: print(e)
loop.set_exception_handler(lambda l, c: print('handler', c['message'], repr(c.get('exception'))))
def bad(): raise ValueError('cb')
loop.call_soon(bad); loop.run_until_complete(asyncio.sleep(0))
loop.set_debug(False); print(loop.get_debug())
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close(); print(loop.is_closed())
try: loop.run_until_complete(asyncio.sleep(0))
except RuntimeError as e: print(e)
# ---
import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    async def setter(): await asyncio.sleep(.01); f.set_result('v')
    async def getter(n): return n, await f
    print(await asyncio.gather(getter(1), getter(2), setter()))
    try:
        async with asyncio.timeout(.02):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(asyncio.sleep(5)); tg.create_task(asyncio.sleep(4))
    except TimeoutError: print('tg timeout')
    try:
        async with asyncio.TaskGroup() as tg:
            async def nested():
                async with asyncio.TaskGroup() as t2:
                    async def b(n): raise ValueError(n)
                    t2.create_task(b(1)); t2.create_task(b(2))
            tg.create_task(nested(), name='n')
    except ExceptionGroup as e:
        print(repr(e)); print(e.split(ValueError)); print(e.subgroup(lambda x: x.args == (1,)))
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1): print('in')
asyncio.run(main())
# ---
import asyncio
async def main():
    asyncio.create_task(asyncio.sleep(10), name='left')
    async def l():
        try: await asyncio.sleep(10)
        finally: print('cleanup')
    asyncio.create_task(l()); await asyncio.sleep(0)
    return 'r'
print(asyncio.run(main(), debug=False))
async def e():
    raise SystemExit(3)
try: asyncio.run(e())
except SystemExit as x: print('se', x.code)
async def k(): raise KeyboardInterrupt
try: asyncio.run(k())
except KeyboardInterrupt as x: print(repr(x))
async def cc(): raise asyncio.CancelledError('c')
try: asyncio.run(cc())
except asyncio.CancelledError as x: print(repr(x))
# ---
import threading
c = threading.Condition()
items = []
def cons():
    with c:
        print('pred', c.wait_for(lambda: len(items) >= 2)); print(items)
t = threading.Thread(target=cons); t.start()
for i in range(2):
    with c: items.append(i); c.notify_all()
t.join()
try: c.notify()
except RuntimeError as e: print(e)
try: c.wait()
except RuntimeError as e: print(e)
with c: print(c.wait(.01), c.wait_for(lambda: False, .01))
# ---
import threading
b = threading.Barrier(3, action=lambda: print('action'))
out = []
def w(i): out.append(b.wait())
ts = [threading.Thread(target=w, args=(i,)) for i in range(3)]
[t.start() for t in ts]; [t.join() for t in ts]
print(sorted(out), b.parties, b.n_waiting, b.broken)
b2 = threading.Barrier(2, timeout=.01)
try: b2.wait()
except threading.BrokenBarrierError as e: print(repr(e), b2.broken)
b2.reset(); print(b2.broken); b2.abort(); print(b2.broken)
try: b2.wait()
except threading.BrokenBarrierError as e: print(repr(e))
# ---
import threading
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False), s.acquire(timeout=.01)); s.release(2); print(s.acquire(False))
try: threading.Semaphore(-1)
except ValueError as e: print(e)
b = threading.BoundedSemaphore()
try: b.release()
except ValueError as e: print(e)
try: s.release(0)
except ValueError as e: print(e)
try: s.acquire(False, 1)
except ValueError as e: print(e)
e = threading.Event()
print(e.is_set(), e.wait(.01)); e.set(); print(e.wait(), e.is_set()); e.clear()
t = threading.Timer(.01, lambda *a, **k: print('timer', a, k), [1], {'x': 2}); t.start(); t.join()
t = threading.Timer(5, print, ['no']); t.start(); t.cancel(); t.join(); print(t.finished.is_set(), t.interval)
d = threading.local(); d.x = 1
def f():
    print(hasattr(d, 'x')); d.x = 5
t = threading.Thread(target=f); t.start(); t.join(); print(d.x, d.__dict__)
class L(threading.local):
    def __init__(self, v): self.v = v
l = L(3); l.v = 9
t = threading.Thread(target=lambda: print(l.v)); t.start(); t.join(); print(l.v)
# ---
import threading
def hook(a): print(a.exc_type, a.exc_value, a.thread.name, type(a).__name__)
threading.excepthook = hook
def bad(): raise ValueError('in thread')
t = threading.Thread(target=bad, name='Bad'); t.start(); t.join()
def ex(): raise SystemExit
t = threading.Thread(target=ex); t.start(); t.join(); print('quiet')
# ---
from concurrent.futures import *
with ThreadPoolExecutor(max_workers=3) as ex:
    print(list(ex.map(lambda x: x ** 2, range(5))), list(ex.map(pow, [1, 2, 3], [2, 2])))
    f = ex.submit(pow, 2, 3); print(f.result(), f.done(), f.exception(), f.cancelled(), f.running(), f.cancel())
    g = ex.submit(lambda: 1/0)
    print(repr(g.exception()))
    try: g.result()
    except ZeroDivisionError as e: print(e)
    fs = {ex.submit(lambda n=n: n): n for n in range(4)}
    print(sorted(x.result() for x in as_completed(fs)))
    d = wait(fs); print(type(d).__name__, len(d.done), d.not_done)
    it = ex.map(lambda x: 10 // x, [1, 2, 0, 4])
    try:
        for x in it: print(x)
    except ZeroDivisionError as e: print('err', e)
    f.add_done_callback(lambda f: print('cb', f.result()))
try: ex.submit(pow, 1, 1)
except RuntimeError as e: print(e)
try: ThreadPoolExecutor(0)
except ValueError as e: print(e)
try: ThreadPoolExecutor(1, initializer=3)
except TypeError as e: print(e)
# ---
from concurrent.futures import ThreadPoolExecutor
import threading
names = set()
def init(x): names.add(x)
with ThreadPoolExecutor(2, thread_name_prefix='pool', initializer=init, initargs=('i',)) as ex:
    print(ex.submit(lambda: threading.current_thread().name).result(), names)
ex = ThreadPoolExecutor(1)
ev = threading.Event()
a = ex.submit(ev.wait); b = ex.submit(print, 'never'); c = ex.submit(print, 'x')
print(b.cancel()); 
ex.shutdown(wait=False, cancel_futures=True); ev.set(); print(a.result(), c.cancelled())
def badinit(): raise ValueError('ii')
# ---
import queue, threading
q = queue.Queue(2)
q.put(1); q.put(2, block=False)
for f in (lambda: q.put_nowait(3), lambda: q.put(3, timeout=.01), lambda: q.put(1, timeout=-1)):
    try: f()
    except (queue.Full, ValueError) as e: print(repr(e))
print(q.get(), q.get(False), q.empty(), q.qsize(), q.full())
for f in (q.get_nowait, lambda: q.get(timeout=.01), lambda: q.get(timeout=-1)):
    try: f()
    except (queue.Empty, ValueError) as e: print(repr(e))
q.task_done(); q.task_done()
try: q.task_done()
except ValueError as e: print(e)
q.join()
p = queue.PriorityQueue(); [p.put(x) for x in ((2, 'b'), (1, 'a'))]; print(p.get(), p.queue)
l = queue.LifoQueue(); [l.put(x) for x in 'abc']; print(l.get(), l.queue)
s = queue.SimpleQueue(); s.put(1); print(s.get(), s.empty(), s.qsize())
try: s.get_nowait()
except queue.Empty as e: print(type(e), type(e).__module__)
class MyQ(queue.Queue):
    def _init(self, m): self.queue = []
    def _qsize(self): return len(self.queue)
    def _put(self, i): self.queue.insert(0, i)
    def _get(self): return self.queue.pop(0)
m = MyQ(); m.put(1); m.put(2); print(m.get())
# ---
import threading, queue
q = queue.Queue(); out = []
def worker():
    while (x := q.get()) is not None:
        out.append(x * x); q.task_done()
    q.task_done()
ts = [threading.Thread(target=worker) for _ in range(3)]
for t in ts: t.start()
for i in range(10): q.put(i)
for _ in ts: q.put(None)
q.join(); [t.join() for t in ts]
print(sorted(out))
counter = 0; lock = threading.Lock()
def inc():
    global counter
    for _ in range(100):
        with lock: counter += 1
ts = [threading.Thread(target=inc) for _ in range(5)]
[t.start() for t in ts]; [t.join() for t in ts]; print(counter)
# ---
import sched, time
t = [0]
s = sched.scheduler(lambda: t[0], lambda d: t.__setitem__(0, t[0] + d))
e1 = s.enter(5, 1, print, ('five',)); s.enter(1, 2, print, ('one-2',)); s.enter(1, 1, print, ('one-1',), {'end': '!\n'}); e = s.enterabs(3, 1, print, ('no',))
s.cancel(e); print(len(s.queue), s.empty(), e1)
try: s.cancel(e)
except ValueError as x: print(x)
s.run(); print(t, s.empty(), s.run(False))
print(sched.Event._fields)
# ---
from contextlib import *
@contextmanager
def cm(x):
    print('in', x)
    try: yield x * 2
    except ValueError as e: print('swallow', e)
    finally: print('out')
with cm(3) as v: print(v)
with cm(1): raise ValueError('q')
try:
    with cm(2): raise KeyError('k')
except KeyError as e: print(repr(e))
@cm(5)
def f(a): print('f', a); return a
print(f(1), f(2), f.__name__)
print(type(cm(1)), cm.__name__, repr(cm(1)).split(' object')[0])
c = cm(1)
with c: pass
try:
    with c: pass
except Exception as e: print(type(e).__name__, e)
# ---
from contextlib import *
@contextmanager
def noyield():
    if False: yield
try:
    with noyield(): pass
except RuntimeError as e: print(e)
@contextmanager
def two():
    yield 1
    yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
@contextmanager
def two2():
    try: yield 1
    except ValueError: yield 2
try:
    with two2(): raise ValueError
except RuntimeError as e: print(e)
@contextmanager
def rep():
    try: yield
    except ValueError as e: raise TypeError('new') from e
try:
    with rep(): raise ValueError('old')
except TypeError as e: print(repr(e), repr(e.__cause__))
@contextmanager
def stop(): yield
try:
    with stop(): raise StopIteration('s')
except StopIteration as e: print(repr(e))
@contextmanager
def raisesstop():
    yield
    raise StopIteration
try:
    with raisesstop(): pass
except RuntimeError as e: print(repr(e))
# ---
from contextlib import *
with ExitStack() as st:
    print(st.enter_context(nullcontext(5)))
    st.callback(print, 'cb', 1, sep='-')
    @st.callback
    def z(): print('z')
    st.push(lambda *a: print('push', a))
    @st.push
    def y(t, v, tb): print(t, v); return True
    raise ValueError('x')
print('after')
st = ExitStack()
st.callback(print, 'later')
st2 = st.pop_all(); st.close(); print('closed'); st2.close()
try:
    with ExitStack() as s: s.enter_context(3)
except TypeError as e: print(e)
def bad(*a): raise KeyError('in exit')
try:
    with ExitStack() as s:
        s.push(bad); raise ValueError('first')
except KeyError as e: print(repr(e), repr(e.__context__))
# ---
from contextlib import *
import io, sys
with suppress(ValueError, KeyError): {}['a']
print('ok')
try:
    with suppress(ValueError): 1/0
except ZeroDivisionError as e: print(e)
with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1)])
try:
    with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except ExceptionGroup as e: print(repr(e))
b = io.StringIO()
with redirect_stdout(b) as t: print('hidden'); print(t is b, file=sys.stderr) if 0 else None
print(repr(b.getvalue()))
with redirect_stderr(io.StringIO()) as t: print('err', file=sys.stderr)
print(t.getvalue())
with closing(io.StringIO('x')) as c: print(c.read())
print(c.closed)
with nullcontext() as n: print(n)
with nullcontext('e') as n: print(n)
with suppress(): pass
# ---
from contextlib import *
class D(ContextDecorator):
    def __enter__(self): print('e'); return self
    def __exit__(self, *a): print('x', a[0]); return False
@D()
def f(): print('body'); return 3
print(f())
class A(AbstractContextManager):
    def __exit__(self, *a): print('exit'); return None
with A() as a: print(type(a).__name__)
try: AbstractContextManager()
except TypeError as e: print(e)
class Dk:
    def __enter__(self): pass
    def __exit__(self, *a): pass
print(issubclass(Dk, AbstractContextManager), isinstance(nullcontext(), AbstractContextManager), issubclass(int, AbstractContextManager), isinstance(nullcontext(), AbstractAsyncContextManager))
import os
d = os.getcwd()
os.mkdir('sub')
with chdir('sub'): print(os.path.basename(os.getcwd()))
print(os.getcwd() == d)
# ---
from contextlib import *
import asyncio
@asynccontextmanager
async def m():
    try: yield 1
    except ValueError: print('sw')
async def main():
    async with m() as x: print(x); raise ValueError
    @m()
    async def f(): return 9
    print(await f())
    async with AsyncExitStack() as st:
        await st.enter_async_context(m()); st.enter_context(nullcontext())
        async def cb(*a, **k): print('acb', a, k)
        st.push_async_callback(cb, 1, x=2)
        async def ex(*a): print('exit', a[0]); return True
        st.push_async_exit(ex); raise KeyError
    async with nullcontext(3) as z: print(z)
    try:
        async with AsyncExitStack() as st: await st.enter_async_context(nullcontext)
    except TypeError as e: print(e)
    try:
        with m(): pass
    except TypeError as e: print(e)
    try:
        async with D(): pass
    except Exception as e: print(type(e), e)
class D(AsyncContextDecorator):
    async def __aenter__(self): return 1
asyncio.run(main())
# ---
with 3 as x: pass
# ---
class A:
    def __enter__(self): return 1
with A(): pass
# ---
from contextlib import contextmanager
@contextmanager
def f():
    yield 1
    raise ValueError('after')
with f() as x:
    print(x)
# ---
import asyncio
async def main():
    # ordering of callbacks and tasks
    log = []
    async def w(n):
        log.append(f's{n}'); await asyncio.sleep(0); log.append(f'm{n}'); await asyncio.sleep(0); log.append(f'e{n}')
    ts = [asyncio.create_task(w(i)) for i in range(3)]
    asyncio.get_running_loop().call_soon(log.append, 'cs')
    await asyncio.sleep(0); log.append('main'); await asyncio.gather(*ts); print(log)
    # cancellation while awaiting gather
    async def long(n):
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: log.append(f'c{n}'); raise
    log.clear(); g = asyncio.gather(long(1), long(2)); await asyncio.sleep(0); g.cancel()
    try: await g
    except asyncio.CancelledError as e: print('gc', log, repr(e))
    # gather with one failing leaves others
    async def bad(): await asyncio.sleep(0); raise ValueError('b')
    log.clear(); t = asyncio.create_task(long(3))
    try: await asyncio.gather(t, bad())
    except ValueError as e: print(e, t.done(), log)
    t.cancel()
    try: await t
    except asyncio.CancelledError: print('tc', log)
    r = await asyncio.gather(bad(), long(4) if 0 else asyncio.sleep(0, 5), return_exceptions=True); print([repr(x) for x in r])
    # wait FIRST_EXCEPTION
    a = asyncio.create_task(asyncio.sleep(.01, 'a')); b = asyncio.create_task(bad()); d, p = await asyncio.wait({a, b}, return_when=asyncio.FIRST_EXCEPTION); print(b in d, a in p); await a
    # queue get cancelled
    q = asyncio.Queue(); gt = asyncio.create_task(q.get()); await asyncio.sleep(0); gt.cancel(); q.put_nowait(1)
    try: await gt
    except asyncio.CancelledError: print('get cancelled', q.qsize())
    # timeouts nested
    try:
        async with asyncio.timeout(.05):
            try:
                async with asyncio.timeout(.01): await asyncio.sleep(1)
            except TimeoutError: print('inner'); await asyncio.sleep(1)
    except TimeoutError: print('outer')
    # wait_for cancels inner
    async def inner():
        try: await asyncio.sleep(10)
        finally: log.append('fin')
    log.clear()
    try: await asyncio.wait_for(inner(), .001)
    except TimeoutError as e: print(log, repr(e), type(e.__cause__).__name__)
    # task exception handling
    t = asyncio.create_task(bad())
    await asyncio.sleep(.001); print(t.done(), repr(t.exception()))
    try: t.result()
    except ValueError as e: print('res', e)
    # event loop exception handler
    loop = asyncio.get_running_loop(); loop.set_exception_handler(lambda l, c: print('EH', sorted(c), c['message']))
    def cbad(): 1/0
    loop.call_soon(cbad); await asyncio.sleep(0)
    loop.call_exception_handler({'message': 'custom'})
    # semaphores fairness
    s = asyncio.Semaphore(1); order = []
    async def use(n):
        async with s: order.append(n); await asyncio.sleep(0)
    await asyncio.gather(*(use(i) for i in range(5))); print(order)
    # condition
    c = asyncio.Condition(); res = []
    async def cw(n):
        async with c: await c.wait(); res.append(n)
    ws = [asyncio.create_task(cw(i)) for i in range(3)]; await asyncio.sleep(0)
    async with c: c.notify()
    await asyncio.sleep(0); await asyncio.sleep(0); print(res)
    async with c: c.notify_all()
    await asyncio.gather(*ws); print(res)
asyncio.run(main())
# ---
import asyncio
class M(Exception): pass
async def main():
    async def f(n, d=0):
        await asyncio.sleep(d)
        if n < 0: raise M(n)
        return n
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(f(-1)); tg.create_task(f(-2)); t3 = tg.create_task(f(3, 1))
    except* M as eg: print(sorted(e.args for e in eg.exceptions), t3.cancelled(), eg.message)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(f(1)); raise asyncio.CancelledError('self')
    except asyncio.CancelledError as e: print('C', e)
    async def outer():
        async with asyncio.TaskGroup() as tg: tg.create_task(f(1, 10)); await asyncio.sleep(5)
    t = asyncio.create_task(outer()); await asyncio.sleep(0); t.cancel('why')
    try: await t
    except asyncio.CancelledError as e: print('oc', e.args)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(f(-1)); await asyncio.sleep(0); await asyncio.sleep(0); raise ValueError('body')
    except BaseExceptionGroup as e: print([repr(x) for x in e.exceptions])
    try:
        async with asyncio.TaskGroup() as tg:
            async def kb(): raise KeyboardInterrupt
            tg.create_task(kb())
    except BaseException as e: print(type(e).__name__)
    async with asyncio.TaskGroup() as tg:
        rs = [tg.create_task(f(i)) for i in range(3)]
    print([r.result() for r in rs])
    try:
        async with asyncio.TaskGroup() as tg:
            async def spawn(): tg.create_task(f(-9)); await asyncio.sleep(1)
            tg.create_task(spawn())
    except ExceptionGroup as e: print(e, e.exceptions)
    try: raise ExceptionGroup('a', [M(1), ValueError(2)])
    except* M as e: print('m', e.exceptions)
    except* ValueError as e: print('v', e.exceptions)
try: asyncio.run(main())
except BaseException as e: print('top', type(e).__name__, e)
async def unfinished():
    asyncio.create_task(asyncio.sleep(100)); return 'ret'
print(asyncio.run(unfinished()))
async def agen():
    try:
        while True: yield 1; await asyncio.sleep(0)
    finally: print('agen closed')
async def useg():
    async for x in agen(): break
    g = agen(); await g.asend(None)
    try: await g.athrow(ValueError('t'))
    except ValueError as e: print(e)
asyncio.run(useg())
def sync():
    async def a(): return 5
    c = a()
    try: c.send(None)
    except StopIteration as e: print('stop', e.value)
    try: c.send(None)
    except RuntimeError as e: print(e)
    c2 = a(); c2.close(); print(c2.cr_frame, c2.cr_await, c2.cr_code.co_name)
    try: c2.throw(ValueError('z'))
    except RuntimeError as e: print(e)
sync()
with asyncio.Runner(debug=True) as r: print(r.get_loop().get_debug(), r.run(asyncio.sleep(0, 1)))
with asyncio.Runner(loop_factory=asyncio.new_event_loop) as r:
    import contextvars
    v = contextvars.ContextVar('v'); 
    async def s(): v.set(5)
    async def g(): return v.get('none')
    r.run(s()); print(r.run(g()))
# ---
import contextlib, io, sys
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
from contextlib import *
@contextmanager
def cm(): yield 1
class Bad:
    def __enter__(self): raise ValueError('enter')
    def __exit__(self, *a): print('never')
class NoExit:
    def __enter__(self): return 1
def w(x):
    with x as v: return v
es = ExitStack()
for f in (lambda: w(Bad()), lambda: w(NoExit()), lambda: w(3), lambda: w(cm), lambda: w(cm()), lambda: w(nullcontext(4)), lambda: w(closing(3)), lambda: w(suppress(3)), lambda: w(redirect_stdout(sys.stdout)) is sys.stdout, lambda: w(ExitStack()).__class__.__name__, lambda: es.enter_context(cm()), lambda: es.push(3), lambda: es.push(len) is len, lambda: es.callback(3), lambda: es.callback(), lambda: es.close(), lambda: contextmanager(lambda: iter([1]))().__enter__(), lambda: cm().__exit__(None, None, None), lambda: cm().gen.__name__, lambda: cm.__wrapped__.__name__, lambda: cm(1), lambda: w(chdir('/nope')), lambda: suppress(ValueError).__exit__(ValueError, ValueError(), None), lambda: suppress(ValueError).__exit__(None, None, None), lambda: suppress(ValueError).__exit__(KeyError, KeyError(), None), lambda: AbstractContextManager.__enter__(3), lambda: AbstractContextManager.__exit__(1, 2, 3, 4), lambda: ContextDecorator()(len)([1]), lambda: issubclass(ExitStack, AbstractContextManager), lambda: nullcontext().__exit__(), lambda: nullcontext(enter_result=3).enter_result, lambda: closing(io.StringIO()).thing.closed, lambda: contextlib.__all__, lambda: ExitStack.__mro__, lambda: AsyncExitStack().close, lambda: repr(suppress())[:24], lambda: ExitStack().pop_all().__class__): t(f)
def order():
    with ExitStack() as s:
        for i in range(3): s.callback(print, 'cb', i)
        raise KeyError('x')
t(order)
def chain():
    with ExitStack() as s:
        def e1(*a): raise ValueError('e1')
        def e2(*a): raise TypeError('e2')
        s.push(e1); s.push(e2); raise KeyError('k')
try: chain()
except Exception as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
def suppressed():
    with ExitStack() as s:
        s.push(lambda *a: True); raise KeyError
    return 'supp'
t(suppressed)
@contextmanager
def multi():
    try: yield 1
    except GeneratorExit: print('ge')
    finally: print('f')
m = multi(); m.__enter__(); del m
def dec_reuse():
    @cm()
    def f(): return 2
    return f(), f()
t(dec_reuse)
@contextmanager
def a(n):
    print('+', n)
    yield n
    print('-', n)
with a(1) as x, a(2) as y: print(x, y)
with (a(1) as x, a(2) as y,): print(x + y)
try:
    with a(1), Bad(): pass
except ValueError as e: print(e)
def ret():
    with a(9): return 'r'
print(ret())
for i in range(2):
    with a(i):
        if i == 0: continue
        break
# ---
import asyncio
log = []
async def quick(n): log.append(n); return n * 2
async def slow(n):
    log.append(f's{n}'); await asyncio.sleep(0); log.append(f'e{n}'); return n
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(quick(1), name='Q'); print(t.done(), t.result(), log, t.get_name())
    u = asyncio.create_task(slow(2)); print(u.done(), log, asyncio.current_task() is not u); print(await u, log)
    print(await asyncio.gather(quick(5), slow(6), quick(7)), log)
    async def bad(): raise ValueError('x')
    b = asyncio.create_task(bad()); print(b.done(), repr(b.exception()))
    async with asyncio.TaskGroup() as tg: r = [tg.create_task(quick(i)) for i in range(3)]
    print([x.result() for x in r])
    class T(asyncio.Task): pass
    loop.set_task_factory(asyncio.create_eager_task_factory(T)); x = asyncio.create_task(quick(9)); print(type(x).__name__, x.done())
    async def who(): return asyncio.current_task().get_name()
    y = asyncio.create_task(who(), name='me'); print(y.result() != '', len(asyncio.all_tasks()))
    loop.set_task_factory(None)
    loop.set_task_factory(lambda l, c, **k: asyncio.Task(c, loop=l, **k)); z = asyncio.create_task(quick(3), name='named'); print(z.get_name(), z.done(), await z)
asyncio.run(main())
# ---
import inspect, enum
# one
# two
def f(): pass
class K:
    # inside
    #
    def m(self): pass
x = 1
def g(): pass
print(repr(inspect.getcomments(f)), repr(inspect.getcomments(K.m)), inspect.getcomments(g), inspect.getcomments(K))
class C(enum.Enum): A = 1
print(inspect.signature(C), inspect.signature(enum.Enum), inspect.signature(enum.IntFlag), inspect.signature(type('D', (enum.Enum,), {}) if 0 else C))
# ---
import logging, logging.config, io, sys
open('log.ini', 'w').write('''
[loggers]
keys=root,app
[handlers]
keys=con
[formatters]
keys=short
[logger_root]
level=WARNING
handlers=con
[logger_app]
level=DEBUG
handlers=con
qualname=app.core
propagate=0
[handler_con]
class=StreamHandler
level=DEBUG
formatter=short
args=(sys.stdout,)
[formatter_short]
format=%(levelname)s|%(name)s|%(message)s
''')
old = logging.getLogger('old')
logging.config.fileConfig('log.ini')
logging.getLogger('app.core').debug('hello'); logging.info('no'); logging.error('root'); old.error('hidden'); print(old.disabled, logging.root.level)
for bad in ('nofile.ini',):
    try: logging.config.fileConfig(bad)
    except Exception as e: print(type(e).__name__, e)
try: logging.config.fileConfig(io.StringIO('[x]\na=1'))
except Exception as e: print(type(e).__name__, e)
logging.config.fileConfig('log.ini', disable_existing_loggers=False)
logging.getLogger('app.core').info('again')
# ---
from concurrent.futures import Future, wait, as_completed
f = Future(); f.set_result(1); h = Future()
try: wait([f, h], return_when='X')
except ValueError as e: print(e)
try: list(as_completed([h, f], timeout=0))
except TimeoutError as e: print(e)
it = as_completed([h, f], timeout=.01); print(next(it).result())
try: next(it)
except TimeoutError as e: print(e)
print(wait([f], return_when='X').done == {f})
