from collections import deque
from contextlib import contextmanager
from datetime import datetime, timedelta
from statistics import mean, pstdev

METRICS = """2024-05-01T10:00:00Z cpu=41 err=0
2024-05-01T10:01:00Z cpu=43 err=0
2024-05-01T10:02:00Z cpu=40 err=1
2024-05-01T10:03:00Z cpu=44 err=0
2024-05-01T10:04:00Z cpu=95 err=4
2024-05-01T10:06:30Z cpu=47 err=2
2024-05-01T10:07:00Z cpu=n/a err=3
2024-05-01T10:08:00Z cpu=46 err=1"""


class Clock:
    """Deterministic stand-in for time.perf_counter."""

    def __init__(self, step=0.125):
        self.now, self.step = 0.0, step

    def __call__(self):
        self.now += self.step
        return self.now


clock = Clock()


@contextmanager
def timed(label):
    start = clock()
    print(f"[start] {label}")
    try:
        yield lambda: clock() - start
    except ValueError as e:
        print(f"[fail ] {label}: {e}")
    finally:
        print(f"[stop ] {label} {clock() - start:.3f}s")


def parse(line):
    stamp, *pairs = line.split()
    fields = dict(p.split("=") for p in pairs)
    return datetime.fromisoformat(stamp), {k: float(v) for k, v in fields.items()}


class RateLimit:
    def __init__(self, limit, window):
        self.limit, self.window, self.hits = limit, window, deque()

    def add(self, ts, n=1):
        self.hits.append((ts, n))
        while ts - self.hits[0][0] > self.window:
            self.hits.popleft()
        return sum(n for _, n in self.hits)


errors = RateLimit(5, timedelta(minutes=3))
recent: deque[float] = deque(maxlen=4)
last = None
for line in METRICS.splitlines():
    with timed(line[11:16]) as elapsed:
        ts, m = parse(line)
        if last and (gap := ts - last) > timedelta(minutes=2):
            print(f"  gap of {gap}")
        last = ts
        if len(recent) == recent.maxlen and (sd := pstdev(recent)):
            z = (m["cpu"] - mean(recent)) / sd
            if abs(z) > 3:
                print(f"  ALERT cpu {m['cpu']:g} z={z:.1f} vs {list(recent)}")
        recent.append(m["cpu"])
        if (total := errors.add(ts, int(m["err"]))) >= errors.limit:
            print(f"  ALERT {total} errors in {errors.window}")
        if m["cpu"] == 95:
            print(f"  lap {elapsed():.3f}")
print(recent, len(errors.hits))
recent.rotate(1)
recent.appendleft(0)
recent.extend([1, 2])
print(recent, recent.index(0) if 0 in recent else None, recent.count(1), deque("abc") + deque("d"), deque([1]) == deque([1], 5))
