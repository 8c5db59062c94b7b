import asyncio
async def bad(): raise ValueError("lost")
async def main():
    t = asyncio.create_task(bad()); await asyncio.sleep(0); print("end")
    del t
asyncio.run(main())
# ---
import asyncio, logging
logging.basicConfig(level=logging.ERROR, format="%(name)s:%(message)s")
async def bad(): raise KeyError("z")
async def main():
    asyncio.ensure_future(bad()); await asyncio.sleep(0.001)
asyncio.run(main())
# ---
import asyncio
async def child():
    try: await asyncio.sleep(10)
    finally: print("child cleaned")
async def main():
    asyncio.create_task(child()); await asyncio.sleep(0); print("main done")
asyncio.run(main())
# ---
import asyncio
async def agen():
    try:
        while True: yield 1
    finally: print("agen closed")
async def main():
    async for x in agen(): break
    print("main end")
asyncio.run(main())
# ---
import concurrent.futures as cf, time, threading
ex = cf.ThreadPoolExecutor(1); ev = threading.Event(); a = ex.submit(ev.wait); b = ex.submit(pow, 2, 3); print(b.cancel(), b.cancelled(), a.running(), a.done())
try: a.result(timeout=0.01)
except cf.TimeoutError as e: print(repr(e), cf.TimeoutError is TimeoutError)
try:
    for f in cf.as_completed([a], timeout=0.01): pass
except TimeoutError as e: print(e)
ev.set(); ex.shutdown(wait=True, cancel_futures=True); print(a.result())
try: list(ex.map(str, [1]))
except RuntimeError as e: print(e)
b.result()
# ---
import threading
res = []
def worker(n, lock):
    with lock: res.append(n)
lock = threading.Lock(); ts = [threading.Thread(target=worker, args=(i,), kwargs={"lock": lock}) for i in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(res), threading.active_count(), [t.name for t in threading.enumerate()], ts[0].is_alive(), repr(ts[0]).startswith("<Thread(Thread-1 (worker), stopped"))
threading.excepthook = lambda a: print("hook", a.exc_type.__name__, a.exc_value, a.thread.name)
t = threading.Thread(target=lambda: [][1], name="boom"); t.start(); t.join()
class W(threading.Thread):
    def run(self): self.out = "ran"
w = W(); w.start(); w.join(2); print(w.out, w.ident is not None, w.native_id is not None, w.daemon)
loc = threading.local(); loc.v = 1
def peek(): res.append(hasattr(loc, "v"))
t = threading.Thread(target=peek); t.start(); t.join(); print(res[-1]); b = threading.Barrier(2, action=lambda: print("go")); t = threading.Thread(target=b.wait); t.start(); b.wait(); t.join(); print(b.n_waiting)
c = threading.Condition(); ready = []
def cons():
    with c: c.wait_for(lambda: ready); print("got", ready)
t = threading.Thread(target=cons); t.start()
with c: ready.append(1); c.notify()
t.join(); threading.current_thread().join()
# ---
import asyncio
async def main():
    async with asyncio.Lock() as l: print(l)
    q = asyncio.Queue(); print(repr(q)[:10], asyncio.Semaphore(2)._value); e = asyncio.Event(); print(str(e)[-8:-1])
    r = asyncio.Runner if 0 else 1
    print(await asyncio.wait_for(asyncio.sleep(0, "v"), None), asyncio.get_running_loop().is_running(), asyncio.get_running_loop().time() >= 0, asyncio.current_task().get_coro().__name__)
    t = asyncio.create_task(asyncio.sleep(0), name="nm"); print(t.get_name()); t.set_name("z"); print(t.get_name(), t.cancelling(), t.uncancel()); await t
    f = asyncio.Future(); asyncio.get_running_loop().call_later(0.001, f.set_exception, OSError("late"))
    await f
with asyncio.Runner() as r: r.run(main())
# ---
import asyncio
async def main():
    t = asyncio.create_task(asyncio.sleep(5)); 
    try:
        async with asyncio.timeout(0.001): await t
    except TimeoutError: print(t.cancelled())
    async with asyncio.timeout(5) as cm: print(cm.when() is not None, cm.expired())
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 1): pass
    g = asyncio.gather(asyncio.sleep(5), asyncio.sleep(5)); g.cancel()
    try: await g
    except asyncio.CancelledError: print("gc")
    await asyncio.gather(asyncio.sleep(0), 5)
asyncio.run(main())
