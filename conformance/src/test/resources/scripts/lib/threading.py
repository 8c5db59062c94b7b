import threading
out = []
def work(n): out.append(n * n)
ts = [threading.Thread(target=work, args=(i,)) for i in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(out), [t.is_alive() for t in ts], ts[0].daemon, threading.active_count(), threading.main_thread() is threading.current_thread(), threading.current_thread().name)
# ---
import threading
class Counter(threading.Thread):
    def __init__(self, n, box): super().__init__(name=f"c{n}"); self.n, self.box = n, box
    def run(self):
        for _ in range(100):
            with lock: self.box[0] += 1
lock, box = threading.Lock(), [0]
cs = [Counter(i, box) for i in range(4)]; [c.start() for c in cs]; [c.join() for c in cs]; print(box, [c.name for c in cs], cs[0].n)
# ---
import threading
t = threading.Thread(target=print, args=("hello",), kwargs={"end": "!\n"}, name="greeter"); print(t.name, t.is_alive(), t.ident); t.start(); t.join(); print(t.is_alive(), isinstance(t.ident, int))
for f in (t.start, threading.current_thread().join, lambda: threading.Thread().join(), lambda: threading.Thread(group=1), lambda: setattr(t, "daemon", True) or t.daemon):
    try: print(f())
    except (RuntimeError, AssertionError) as e: print(type(e).__name__, e)
# ---
import threading
l = threading.Lock(); print(l.acquire(), l.locked(), l.acquire(blocking=False), l.acquire(timeout=0.01)); l.release(); print(l.locked())
try: l.release()
except RuntimeError as e: print(e)
with l: print("held", l.locked())
r = threading.RLock()
with r:
    with r: print("reentrant")
try: r.release()
except RuntimeError as e: print(e)
try: l.acquire(timeout=-5)
except ValueError as e: print(e)
try: l.acquire(blocking=False, timeout=1)
except ValueError as e: print(e)
# ---
import threading
e = threading.Event(); log = []
def waiter(): e.wait(); log.append("woken")
t = threading.Thread(target=waiter); t.start(); print(e.is_set(), log, e.wait(0.01)); e.set(); t.join(); print(log, e.is_set(), e.wait()); e.clear(); print(e.is_set())
# ---
import threading
cond, items, got = threading.Condition(), [], []
def consumer():
    for _ in range(3):
        with cond:
            while not items: cond.wait()
            got.append(items.pop(0))
t = threading.Thread(target=consumer); t.start()
for i in range(3):
    with cond: items.append(i); cond.notify()
t.join(); print(got)
with cond: print(cond.wait(0.01), cond.wait_for(lambda: True), cond.wait_for(lambda: 0, 0.01))
try: cond.notify()
except RuntimeError as e: print(e)
# ---
import threading
s = threading.Semaphore(2); print(s.acquire(), s.acquire(), s.acquire(blocking=False)); s.release(2); print(s.acquire(timeout=0.01))
b = threading.BoundedSemaphore(1)
try: b.release()
except ValueError as e: print(e)
try: threading.Semaphore(-1)
except ValueError as e: print(e)
active, peak, lock = 0, 0, threading.Lock()
def job():
    global active, peak
    with sem:
        with lock: active += 1; peak = max(peak, active)
        with lock: active -= 1
sem = threading.Semaphore(2); ts = [threading.Thread(target=job) for _ in range(6)]; [t.start() for t in ts]; [t.join() for t in ts]; print(active, peak <= 2)
# ---
import threading
loc = threading.local(); loc.x = "main"; seen = {}
def f(n): seen[n] = getattr(loc, "x", "unset"); loc.x = n; seen[n + "2"] = loc.x
t = threading.Thread(target=f, args=("t",)); t.start(); t.join(); print(seen, loc.x)
class L(threading.local):
    def __init__(self): self.v = []
l = L(); l.v.append(1)
def g(): seen["L"] = list(l.v)
t = threading.Thread(target=g); t.start(); t.join(); print(seen["L"], l.v); del loc.x; loc.x  # uncaught
# ---
import threading
res = []
bar = threading.Barrier(3, action=lambda: res.append("all here"))
def w(): res.append(bar.wait() in (0, 1, 2))
ts = [threading.Thread(target=w) for _ in range(3)]; [t.start() for t in ts]; [t.join() for t in ts]; print(res[0], len(res), all(res[1:]), bar.parties, bar.n_waiting, bar.broken); bar.abort()
try: bar.wait()
except threading.BrokenBarrierError as e: print("broken", bar.broken)
# ---
import threading
fired = []
t = threading.Timer(0.01, fired.append, args=["tick"]); t.start(); t.join(); print(fired); u = threading.Timer(5, fired.append, ["never"]); u.start(); u.cancel(); u.join(); print(fired, u.finished.is_set())
d = threading.Thread(target=lambda: None, daemon=True); print(d.daemon); d.start(); d.join(1); print(d.is_alive())
# ---
import threading
errors = []
threading.excepthook = lambda a: errors.append((a.exc_type.__name__, str(a.exc_value), a.thread.name))
def bad(): raise ValueError("in thread")
t = threading.Thread(target=bad, name="worker"); t.start(); t.join(); print(errors)
def quiet(): raise SystemExit(3)
t = threading.Thread(target=quiet); t.start(); t.join(); print(len(errors))
# ---
import threading
def f(x): return {}[x]
t = threading.Thread(target=f, args=("key",), name="T"); t.start(); t.join(); print("main goes on")
# ---
import threading, queue
def worker(q, out):
    while (x := q.get()) is not None: out.append(x * 2); q.task_done()
    q.task_done()
q, out = queue.Queue(), []; ts = [threading.Thread(target=worker, args=(q, out)) for _ in range(2)]; [t.start() for t in ts]
for i in range(6): q.put(i)
for _ in ts: q.put(None)
q.join(); [t.join() for t in ts]; print(sorted(out), q.qsize())
class Result(threading.Thread):
    def __init__(self, fn, *a): super().__init__(); self.fn, self.a, self.value, self.error = fn, a, None, None; self.start()
    def run(self):
        try: self.value = self.fn(*self.a)
        except Exception as e: self.error = e
    def get(self): self.join(); return self.value if not self.error else f"failed: {self.error!r}"
print([Result(f, a).get() for f, a in ((len, "abc"), (int, "x"), (abs, -4))])
# ---
import threading
class Account:
    def __init__(self): self.bal, self.lock = 100, threading.RLock()
    def move(self, other, n):
        first, second = sorted((self, other), key=id)
        with first.lock, second.lock: self.bal -= n; other.bal += n
a, b = Account(), Account(); ts = [threading.Thread(target=x.move, args=(y, 1)) for x, y in [(a, b), (b, a)] * 20]; [t.start() for t in ts]; [t.join() for t in ts]; print(a.bal, b.bal, a.bal + b.bal)
once = threading.Lock(); made = []
def singleton():
    with once:
        if not made: made.append(object())
    return made[0]
print(len({id(singleton()) for _ in range(5)}))
# ---
import threading
print(sorted(n for n in ("Thread", "Lock", "RLock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier", "Timer", "local", "current_thread", "enumerate", "get_ident", "excepthook", "active_count", "main_thread", "stack_size", "settrace", "get_native_id") if not hasattr(threading, n)), isinstance(threading.get_ident(), int), [t.name for t in threading.enumerate()], threading.TIMEOUT_MAX > 1000)
names = []; ts = [threading.Thread(target=lambda: names.append(threading.current_thread().name)) for _ in range(2)]; [t.start() for t in ts]; [t.join() for t in ts]; print(len(set(names)), all(n.startswith("Thread-") and n.endswith("(<lambda>)") for n in names)); threading.Thread(target=5).start()
