import queue
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_EXCEPTION
from dataclasses import dataclass, field
from itertools import batched

def checksum(batch: tuple[int, ...]) -> int:
    total = 0
    for n in batch:
        total = (total * 31 + n) % 1_000_003
    return total

def risky(n: int) -> float:
    if n == 4:
        raise ValueError(f"bad input {n}")
    return 10 / n

with ThreadPoolExecutor(max_workers=4, thread_name_prefix="pool") as ex:
    print("map", list(ex.map(checksum, batched(range(100), 15))))
    futures = {ex.submit(risky, n): n for n in (5, 4, 0, 2)}
    outcome = {}
    for fut in as_completed(futures):
        n = futures[fut]
        outcome[n] = repr(e) if (e := fut.exception()) else fut.result()
    print("outcomes", dict(sorted(outcome.items())))
    done, not_done = wait([ex.submit(pow, 2, k) for k in range(5)], return_when=FIRST_EXCEPTION)
    print("powers", sorted(f.result() for f in done), len(not_done))
    try:
        list(ex.map(risky, [1, 4, 2]))
    except ValueError as e:
        print("map raised:", e)

@dataclass
class Counter_:
    value: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    def add(self, n):
        with self.lock:
            self.value += n

work: queue.Queue = queue.Queue()
results: queue.PriorityQueue = queue.PriorityQueue()
total, per_kind = Counter_(), Counter()
local = threading.local()
def consumer():
    local.count = 0
    while (job := work.get()) is not None:
        kind, n = job
        local.count += 1
        total.add(n)
        results.put((-n, kind))
        work.task_done()
    work.task_done()
threads = [threading.Thread(target=consumer, name=f"c{i}", daemon=True) for i in range(3)]
for t in threads:
    t.start()
for i in range(30):
    work.put((("odd" if i % 2 else "even"), i))
for _ in threads:
    work.put(None)
work.join()
for t in threads:
    t.join()
print(total, results.qsize(), [results.get() for _ in range(4)], hasattr(local, "count"), any(t.is_alive() for t in threads))
ready, gate = threading.Event(), threading.Barrier(3)
order = []
def staged(i):
    ready.wait()
    gate.wait()
    order.append(i)
ts = [threading.Thread(target=staged, args=(i,)) for i in range(3)]
[t.start() for t in ts]
ready.set()
[t.join() for t in ts]
print(sorted(order), threading.current_thread() is threading.main_thread(), ready.is_set())
try:
    queue.Queue().get_nowait()
except queue.Empty as e:
    print("empty", type(e).__qualname__, e.args)
