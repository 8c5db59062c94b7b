import queue
q = queue.Queue(); [q.put(i) for i in "abc"]; print(q.get(), q.qsize(), q.empty(), q.full(), [q.get() for _ in range(2)], q.empty())
# ---
import queue
q = queue.Queue(maxsize=2); q.put(1); q.put_nowait(2); print(q.full(), q.maxsize)
for f in (lambda: q.put_nowait(3), lambda: q.put(3, block=False), lambda: q.put(3, timeout=0.01)):
    try: f()
    except queue.Full as e: print("Full", repr(str(e)))
q.get(), q.get()
for f in (q.get_nowait, lambda: q.get(False), lambda: q.get(timeout=0.01)):
    try: f()
    except queue.Empty as e: print("Empty", e.args)
# ---
import queue
p = queue.PriorityQueue(); [p.put(x) for x in ((2, "b"), (1, "z"), (1, "a"), (3, ""))]; print([p.get() for _ in range(4)]); p.put((1, {})); p.put((1, {}) if False else (2, {})); print(p.get())
p.put((2, {"x": 1}))  # uncaught
# ---
import queue
l = queue.LifoQueue(2); l.put("x"); l.put("y"); print(l.full(), l.get(), l.get(), l.empty()); s = queue.SimpleQueue(); s.put(5); s.put_nowait(6); print(s.qsize(), s.get(), s.get_nowait(), s.empty())
try: s.get_nowait()
except queue.Empty: print("empty")
try: s.get(timeout=-1)
except ValueError as e: print(e)
# ---
import queue
q = queue.Queue()
try: q.task_done()
except ValueError as e: print(e)
q.put(1); q.get(); q.task_done(); q.join(); print("joined")
for t in (-1, -0.5):
    try: q.get(timeout=t)
    except ValueError as e: print(e)
try: queue.Queue(1).put(1, timeout=-1)
except ValueError as e: print(e)
# ---
import queue, threading
q, out = queue.Queue(1), []
def prod():
    for i in range(4): q.put(i)
    q.put(None)
t = threading.Thread(target=prod); t.start()
while (x := q.get()) is not None: out.append(x)
t.join(); print(out)
# ---
import queue
from dataclasses import dataclass, field
@dataclass(order=True)
class Job:
    pri: int
    name: str = field(compare=False)
q = queue.PriorityQueue(); [q.put(Job(*a)) for a in ((3, "low"), (1, "high"), (2, "mid"))]
while not q.empty(): j = q.get(); print(j.pri, j.name, end="; ")
print()
# ---
import queue
print(issubclass(queue.Empty, Exception), issubclass(queue.Full, Exception), issubclass(queue.PriorityQueue, queue.Queue), sorted(queue.__all__), list(queue.Queue().queue), repr(queue.Empty()))
q = queue.Queue(); q.put(1); q.put(2); print(list(q.queue), q.unfinished_tasks); q.queue.clear(); print(q.empty()); queue.Queue().get_nowait()  # uncaught
# ---
import queue, threading
work, done = queue.Queue(), queue.Queue()
def runner(n):
    while True:
        try: item = work.get(timeout=0.05)
        except queue.Empty: return
        done.put((item, item ** 2)); work.task_done()
for i in range(8): work.put(i)
ts = [threading.Thread(target=runner, args=(n,)) for n in range(3)]; [t.start() for t in ts]; work.join(); [t.join() for t in ts]; print(sorted(done.get() for _ in range(done.qsize())))
# ---
import queue
class Unique(queue.Queue):
    def _init(self, n): self.queue = dict()
    def _qsize(self): return len(self.queue)
    def _put(self, x): self.queue[x] = None
    def _get(self): k = next(iter(self.queue)); del self.queue[k]; return k
u = Unique(); [u.put(c) for c in "abcab"]; print(u.qsize(), [u.get() for _ in range(3)])
# ---
import queue
q = queue.Queue(0); [q.put(i) for i in range(1000)]; print(q.full(), q.qsize(), sum(q.get() for _ in range(1000))); n = queue.Queue(-1); n.put(1); print(n.full())
def drain(q):
    while True:
        try: yield q.get_nowait()
        except queue.Empty: return
[q.put(c) for c in "xyz"]; print(list(drain(q)), list(drain(q)), list(iter(lambda: n.get() if n.qsize() else None, None)))
# ---
import queue
p = queue.PriorityQueue(); 
for e in [(9.5, 2, "lunch"), (9.5, 1, "open"), (17.0, 3, "close")]: p.put(e)
clock = 0
while not p.empty():
    clock, n, what = p.get(); print(clock, what)
    if what == "open": p.put((clock + 2, 9, "break"))
# ---
import queue, threading, time
q = queue.Queue(); t0 = time.monotonic()
try: q.get(timeout=0.03)
except queue.Empty: print(time.monotonic() - t0 >= 0.025)
threading.Timer(0.01, q.put, ["late"]).start(); print(q.get(timeout=5))
# ---
import queue
class Stage:
    def __init__(self, fn): self.fn, self.inbox = fn, queue.Queue()
stages = [Stage(str.strip), Stage(str.upper), Stage(lambda s: s + "!")]; stages[0].inbox.put(" hi "); stages[0].inbox.put(" yo"); out = []
for i, s in enumerate(stages):
    while not s.inbox.empty():
        r = s.fn(s.inbox.get()); (stages[i + 1].inbox.put if i + 1 < len(stages) else out.append)(r)
print(out)
# ---
import queue
q = queue.Queue(); q.put(None); q.put([]); q.put(0); print(q.get(), q.get(), q.get()); print(q.put("x"), q.get(block=True, timeout=None)); q.put()  # uncaught
