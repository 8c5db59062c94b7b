"""Windowed aggregation over irregular sensor telemetry."""
import bisect
import math
import random
from collections import defaultdict, deque
from datetime import datetime, timedelta, timezone
from itertools import groupby, pairwise
from operator import itemgetter
from statistics import fmean, median_low, median_high, harmonic_mean, geometric_mean, pvariance

rng = random.Random(3)
start = datetime(2024, 6, 1, tzinfo=timezone.utc)

def feed(n):
    t = start
    for i in range(n):
        t += timedelta(seconds=rng.choice([10, 10, 10, 20, 45, 300]))
        temp = 20 + 5 * math.sin(i / 6) + rng.uniform(-0.5, 0.5)
        yield {"t": t, "sensor": rng.choice("AB"), "temp": None if rng.random() < 0.08 else round(temp, 2)}

rows = list(feed(60))
print(rows[0], len(rows), sum(r["temp"] is None for r in rows))

def floor_to(t, step):
    return t - (t - start) % step

by_bucket = itemgetter("bucket")
step = timedelta(minutes=10)
for bucket, grp in groupby(({**r, "bucket": floor_to(r["t"], step)} for r in rows), by_bucket):
    temps = [r["temp"] for r in grp if r["temp"] is not None]
    if temps:
        print(f"{bucket:%H:%M} n={len(temps):<2} min={min(temps):<6} max={max(temps):<6} mean={fmean(temps):.3f} spread={pvariance(temps):.4f}")

class TimeWindow:
    def __init__(self, span):
        self.span, self.items, self.sum = span, deque(), 0.0
        self.maxq = deque()

    def push(self, t, v):
        self.items.append((t, v))
        self.sum += v
        while self.maxq and self.maxq[-1][1] <= v:
            self.maxq.pop()
        self.maxq.append((t, v))
        while self.items[0][0] <= t - self.span:
            _, old = self.items.popleft()
            self.sum -= old
        while self.maxq[0][0] <= t - self.span:
            self.maxq.popleft()
        return self.sum / len(self.items), self.maxq[0][1], len(self.items)

win = TimeWindow(timedelta(minutes=5))
trail = [(r["t"], *win.push(r["t"], r["temp"])) for r in rows if r["temp"] is not None]
for t, avg, top, n in trail[::12]:
    print(f"{t.isoformat(timespec='seconds')} avg5={avg:.4f} max5={top} n={n}")

gaps = [(b["t"] - a["t"], a["t"]) for a, b in pairwise(rows)]
longest = sorted(gaps, reverse=True)[:2]
print("gaps", [(str(g), f"{t:%H:%M:%S}") for g, t in longest], "total", sum((g for g, _ in gaps), timedelta()))

series = defaultdict(list)
for r in rows:
    if r["temp"] is not None:
        series[r["sensor"]].append((r["t"], r["temp"]))

def interpolate(points, t):
    i = bisect.bisect_left(points, t, key=itemgetter(0))
    if i == 0 or i == len(points):
        return None
    (t0, v0), (t1, v1) = points[i - 1:i + 1]
    return v0 + (v1 - v0) * ((t - t0) / (t1 - t0))

for sensor, pts in sorted(series.items()):
    vals = [v for _, v in pts]
    marks = [interpolate(pts, start + timedelta(minutes=m)) for m in (0, 10, 20, 30)]
    print(sensor, len(pts), [None if m is None else round(m, 3) for m in marks], median_low(vals), median_high(vals), f"{harmonic_mean(vals):.5f} {geometric_mean(vals):.5f}")
joules = sum((b[0] - a[0]).total_seconds() * (a[1] + b[1]) / 2 for a, b in pairwise(series["A"]))
print(f"{joules:.2f} {math.ulp(1.0):.3e} {math.copysign(1, -0.0)} {math.dist([1, 2, 3], [4, 6, 3])} {math.frexp(10.5)} {math.nextafter(1, 2)!r} {math.sumprod([1, 2], [3, 4])}")
