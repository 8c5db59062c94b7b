import queue
import threading
import time
from datetime import datetime, timezone
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    seq: int
    name: str = field(compare=False)
    payload: dict = field(default_factory=dict, compare=False, repr=False)


class Pool:
    _STOP = object()

    def __init__(self, size):
        self.q = queue.PriorityQueue()
        self.results = queue.SimpleQueue()
        self.errors = []
        self._seq = iter(range(1, 1000))
        self.size = size

    def submit(self, name, priority=5, **payload):
        self.q.put(Job(priority, next(self._seq), name, payload))

    def handle_resize(self, w, h):
        return f"{w}x{h}"

    def handle_sum(self, *, values):
        return sum(values)

    def handle_crash(self):
        raise RuntimeError("worker crashed")

    def run(self):
        def loop():
            while True:
                try:
                    job = self.q.get_nowait()
                except queue.Empty:
                    return
                try:
                    self.results.put((job.seq, job.name, getattr(self, f"handle_{job.name}")(**job.payload)))
                except Exception as exc:
                    self.errors.append((job.seq, type(exc).__name__, str(exc)))
                finally:
                    self.q.task_done()
        threads = [threading.Thread(target=loop, name=f"w-{i}") for i in range(self.size)]
        for t in threads:
            t.start()
        self.q.join()
        for t in threads:
            t.join(timeout=1)
        out = []
        while not self.results.empty():
            out.append(self.results.get())
        return sorted(out), sorted(self.errors)


pool = Pool(3)
pool.submit("resize", 1, w=3, h=4)
pool.submit("sum", values=range(10))
pool.submit("crash", 0)
pool.submit("sum", values=None)
pool.submit("resize", h=1)
pool.submit("teleport", 9)
pool.submit("sum", values=["a"])
print(sorted(pool.q.queue))
ok, bad = pool.run()
for row in ok + bad:
    print(row)
print(Job(1, 2, "x") < Job(1, 3, "a"), Job(1, 2, "x") == Job(1, 2, "y"), Job(0, 0, "n"))
try:
    pool.q.task_done()
except ValueError as e:
    print(e)


class Pipeline:
    def __init__(self, *stages):
        self.queues = [queue.Queue() for _ in range(len(stages) + 1)]
        self.threads = [threading.Thread(target=self._stage, args=(fn, a, b)) for fn, a, b in zip(stages, self.queues, self.queues[1:])]

    @staticmethod
    def _stage(fn, src, dst):
        for item in iter(src.get, None):
            for out in fn(item):
                dst.put(out)
        dst.put(None)

    def __call__(self, items):
        for t in self.threads:
            t.start()
        for i in items:
            self.queues[0].put(i)
        self.queues[0].put(None)
        yield from iter(self.queues[-1].get, None)
        for t in self.threads:
            t.join()


p = Pipeline(lambda s: s.split(), lambda w: [w.strip(",.").lower()], lambda w: [w] if len(w) > 3 else [])
print(list(p(["The quick, brown fox", "jumps over the Lazy dog."])))
errors = []
threading.excepthook = lambda a: errors.append((a.exc_type.__name__, str(a.exc_value), a.thread.name))
t = threading.Thread(target=lambda: {}["missing"], name="broken")
t.start()
t.join()
print(errors)
start = time.monotonic()
lock = threading.Condition()
print(lock.acquire(), lock.wait(timeout=0.001), time.monotonic() >= start)
lock.release()
print(threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count())
