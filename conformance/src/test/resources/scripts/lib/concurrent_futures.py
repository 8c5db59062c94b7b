from concurrent.futures import ThreadPoolExecutor, as_completed, wait
with ThreadPoolExecutor(max_workers=3) as ex:
    f = ex.submit(pow, 2, 10); print(f.result(), f.done(), f.exception(), f.running(), f.cancelled())
    print(list(ex.map(lambda x: x * x, range(5))), list(ex.map(pow, [2, 3], [3, 2])), list(ex.map(str, [])))
    fs = [ex.submit(lambda n: n * 2, i) for i in range(4)]; print(sorted(f.result() for f in as_completed(fs)), [f.result() for f in fs])
# ---
from concurrent.futures import ThreadPoolExecutor
def bad(x):
    if x == 2: raise ValueError(f"bad {x}")
    return x
with ThreadPoolExecutor() as ex:
    f = ex.submit(bad, 2); print(repr(f.exception()))
    try: f.result()
    except ValueError as e: print("caught", e)
    it = ex.map(bad, [1, 2, 3]); print(next(it))
    try: next(it)
    except ValueError as e: print(e)
    print(list(it))
    for r in ex.map(bad, [5, 2]): print(r)  # uncaught
# ---
from concurrent.futures import ThreadPoolExecutor, wait, FIRST_COMPLETED, ALL_COMPLETED, FIRST_EXCEPTION, TimeoutError as TE, CancelledError
import threading
ev = threading.Event()
with ThreadPoolExecutor(2) as ex:
    slow, fast = ex.submit(ev.wait, 5), ex.submit(lambda: "fast")
    done, not_done = wait([slow, fast], return_when=FIRST_COMPLETED); print(fast in done, slow in not_done, len(done))
    try: slow.result(timeout=0.01)
    except TE as e: print(type(e).__name__, TE is TimeoutError)
    d, n = wait([slow], timeout=0.01); print(len(d), len(n)); ev.set(); print(slow.result(), wait([slow, fast])[1])
    print(FIRST_COMPLETED, ALL_COMPLETED, FIRST_EXCEPTION)
# ---
from concurrent.futures import ThreadPoolExecutor, CancelledError
import threading
ev = threading.Event()
with ThreadPoolExecutor(1) as ex:
    a = ex.submit(ev.wait, 5); b = ex.submit(print, "never"); print(b.cancel(), b.cancelled(), b.done(), a.cancel()); ev.set()
    try: b.result()
    except CancelledError as e: print("CancelledError", e.args)
    try: b.exception()
    except CancelledError: print("also")
print(a.result()); ex.submit(print, 1)  # uncaught
# ---
from concurrent.futures import Future, InvalidStateError
f = Future(); log = []; f.add_done_callback(lambda f: log.append(f.result())); print(f.done(), f.set_running_or_notify_cancel(), f.running()); f.set_result(5); print(log, f.result(), f.done()); f.add_done_callback(lambda f: log.append("late")); print(log)
try: f.set_result(6)
except InvalidStateError as e: print(str(e).split(":")[0])
g = Future(); g.set_exception(KeyError("k"))
try: g.result()
except KeyError as e: print(repr(e), g.exception() is e)
h = Future(); print(h.cancel(), h.cancelled(), h.cancel())
try: Future().result(timeout=0)
except TimeoutError as e: print("timeout", e)
# ---
from concurrent.futures import ThreadPoolExecutor
import threading, time
names = set(); lock = threading.Lock(); total = 0
def work(n):
    global total
    with lock: total += n; names.add(threading.current_thread().name.rsplit("_", 1)[0])
    return n
with ThreadPoolExecutor(max_workers=4, thread_name_prefix="pool") as ex: print(sum(ex.map(work, range(50))), total)
print(names)
order = []
with ThreadPoolExecutor(1) as ex:
    for i in range(4): ex.submit(order.append, i)
print(order)
for bad in (0, -1):
    try: ThreadPoolExecutor(max_workers=bad)
    except ValueError as e: print(e)
# ---
from concurrent.futures import ThreadPoolExecutor
ready = []
def init(x): ready.append(x)
with ThreadPoolExecutor(1, initializer=init, initargs=("up",)) as ex: print(ex.submit(lambda: list(ready)).result())
ex = ThreadPoolExecutor(2); fs = [ex.submit(lambda: 1)]; ex.shutdown(wait=True); print(fs[0].result())
try: ex.submit(print)
except RuntimeError as e: print(e)
try: ex.map(print, [1])
except RuntimeError as e: print(e)
with ThreadPoolExecutor() as ex:
    try: ex.submit()
    except TypeError as e: print(str(e).split("submit() ")[1])
    print(ex.submit(dict, a=1, b=2).result(), ex.submit(max, [1, 5], key=lambda v: -v).result())
# ---
from concurrent.futures import ThreadPoolExecutor, as_completed
def fetch(u):
    if "bad" in u: raise ConnectionError(f"cannot reach {u}")
    return len(u)
urls = ["a.com", "bad.org", "long-name.net"]; ok, failed = {}, {}
with ThreadPoolExecutor(3) as ex:
    fut = {ex.submit(fetch, u): u for u in urls}
    for f in as_completed(fut):
        try: ok[fut[f]] = f.result()
        except ConnectionError as e: failed[fut[f]] = str(e)
print(dict(sorted(ok.items())), failed)
# ---
from concurrent.futures import ThreadPoolExecutor
def tree(n):
    with ThreadPoolExecutor(2) as ex: return n if n < 2 else sum(f.result() for f in [ex.submit(tree, n - 1), ex.submit(tree, n - 2)])
print(tree(5))
def mapreduce(docs):
    from collections import Counter; from functools import reduce
    with ThreadPoolExecutor() as ex: return reduce(lambda a, b: a + b, ex.map(lambda d: Counter(d.split()), docs))
print(mapreduce(["a b a", "b c", "a"]))
with ThreadPoolExecutor(2) as a, ThreadPoolExecutor(2) as b: print(a.submit(lambda: b.submit(lambda: "inner").result() + "!").result())
# ---
from concurrent.futures import ThreadPoolExecutor
import time
t = time.monotonic()
with ThreadPoolExecutor(4) as ex: r = list(ex.map(lambda s: (time.sleep(s), s)[1], [0.03, 0.01, 0.02, 0]))
print(r, time.monotonic() - t < 5)
with ThreadPoolExecutor() as ex:
    try: list(ex.map(lambda s: time.sleep(s), [0.3], timeout=0.01))
    except TimeoutError as e: print("map timeout")
    def boom(): raise SystemExit(3)
    print(repr(ex.submit(boom).exception())); print(repr(ex.submit(lambda: undefined).exception()))
# ---
from concurrent.futures import ThreadPoolExecutor
import traceback
def inner(x): return 10 / x
def outer(x): return inner(x) + 1
with ThreadPoolExecutor() as ex: f = ex.submit(outer, 0)
e = f.exception(); print([fr.name for fr in traceback.extract_tb(e.__traceback__)][-2:], e)
f.result()  # uncaught
# ---
from concurrent.futures import ThreadPoolExecutor, wait
class Pipeline:
    def __init__(self, n): self.ex = ThreadPoolExecutor(n); self.done = []
    def __enter__(self): return self
    def __exit__(self, *a): self.ex.shutdown()
    def run(self, fn, items):
        fs = [self.ex.submit(fn, i) for i in items]
        for f in fs: f.add_done_callback(lambda f: self.done.append(f.result()))
        wait(fs); return [f.result() for f in fs]
with Pipeline(3) as p: print(p.run(str.upper, ["a", "b"]), p.run(lambda x: x * 2, [1, 2, 3]))
print(len(p.done), sorted(map(str, p.done)))
# ---
import concurrent.futures as cf
print(sorted(n for n in ("ThreadPoolExecutor", "Future", "as_completed", "wait", "TimeoutError", "CancelledError", "BrokenExecutor", "Executor", "InvalidStateError") if hasattr(cf, n)), issubclass(cf.ThreadPoolExecutor, cf.Executor), cf.TimeoutError.__name__, issubclass(cf.CancelledError, Exception))
with cf.ThreadPoolExecutor() as ex:
    fs = [ex.submit(len, "x" * i) for i in range(3)]; r = cf.wait(fs); print(type(r).__name__, r._fields, r.not_done, sorted(f.result() for f in r.done)); print(list(cf.as_completed([])), cf.wait([]).done)
try:
    for f in cf.as_completed([cf.Future()], timeout=0): pass
except TimeoutError as e: print(e)
# ---
from concurrent.futures import ThreadPoolExecutor
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as ex:
        print(await asyncio.gather(*(loop.run_in_executor(ex, pow, 2, i) for i in range(4))), await asyncio.wrap_future(ex.submit(sum, [1, 2])))
        try: await loop.run_in_executor(ex, int, "x")
        except ValueError as e: print(e)
asyncio.run(main())
def coro_from_thread(loop): return asyncio.run_coroutine_threadsafe(asyncio.sleep(0, "via loop"), loop).result()
async def m2(): print(await asyncio.to_thread(coro_from_thread, asyncio.get_running_loop()))
asyncio.run(m2())
# ---
from concurrent.futures import ThreadPoolExecutor
cells = {}
def compute(r, c): cells[r, c] = r * 10 + c; return cells[r, c]
with ThreadPoolExecutor(5) as ex:
    grid = [[ex.submit(compute, r, c) for c in range(3)] for r in range(2)]; print([[f.result() for f in row] for row in grid], len(cells))
    gen = (i for i in range(3)); m = ex.map(lambda x: x + 1, gen); print(list(gen), next(m), list(m)); chunk = list(ex.map(lambda x: -x, range(7), chunksize=3)); print(chunk, [*ex.map(lambda a, b: a + b, "abc", "xy")])
