import heapq
import itertools
from dataclasses import dataclass, field
from datetime import datetime, timedelta, time as clock_time, date
from typing import Any, Callable
import functools


@functools.total_ordering
class Event:
    __slots__ = ("when", "priority", "name", "action", "cancelled", "_n")
    _counter = itertools.count()

    def __init__(self, when, name, action=None, priority=0):
        self.when, self.name, self.action, self.priority = when, name, action, priority
        self.cancelled = False
        self._n = next(self._counter)

    def _key(self):
        return (self.when, -self.priority, self._n)

    def __lt__(self, other):
        return self._key() < other._key()

    def __eq__(self, other):
        return self is other

    __hash__ = object.__hash__

    def __repr__(self):
        return f"{self.name}@{self.when:%d/%H:%M}"


class CronField:
    def __init__(self, spec, lo, hi):
        self.values = set()
        for part in spec.split(","):
            rng, _, step = part.partition("/")
            step = int(step or 1)
            if rng == "*":
                a, b = lo, hi
            elif "-" in rng:
                a, b = map(int, rng.split("-"))
            else:
                a = b = int(rng)
            if not (lo <= a <= b <= hi):
                raise ValueError(f"{part!r} is outside {lo}-{hi}")
            self.values.update(range(a, b + 1, step))

    def __contains__(self, v):
        return v in self.values


class Cron:
    LIMITS = {"minute": (0, 59), "hour": (0, 23), "day": (1, 31), "month": (1, 12), "weekday": (0, 6)}

    def __init__(self, text):
        parts = text.split()
        if len(parts) != 5:
            raise ValueError(f"expected 5 fields, got {len(parts)}: {text!r}")
        for (name, (lo, hi)), spec in zip(self.LIMITS.items(), parts):
            try:
                setattr(self, name, CronField(spec, lo, hi))
            except ValueError as e:
                raise ValueError(f"{name}: {e}") from e

    def after(self, t):
        t = t.replace(second=0, microsecond=0) + timedelta(minutes=1)
        for _ in range(366 * 24 * 60):
            if t.month not in self.month:
                t = (t.replace(day=1, hour=0, minute=0) + timedelta(days=32)).replace(day=1)
            elif t.day not in self.day or (t.weekday() + 1) % 7 not in self.weekday:
                t = datetime.combine(t.date() + timedelta(days=1), clock_time())
            elif t.hour not in self.hour:
                t = t.replace(minute=0) + timedelta(hours=1)
            elif t.minute not in self.minute:
                t += timedelta(minutes=1)
            else:
                return t
        raise LookupError("never")


class Scheduler:
    def __init__(self, now):
        self.now, self.heap, self.log = now, [], []

    def at(self, when, name, action=None, priority=0):
        e = Event(when, name, action, priority)
        heapq.heappush(self.heap, e)
        return e

    def cron(self, spec, name):
        c = Cron(spec)

        def fire(s):
            s.at(c.after(s.now), name, fire)
        self.at(c.after(self.now), name, fire)

    def run(self, until):
        while self.heap and self.heap[0].when <= until:
            e = heapq.heappop(self.heap)
            if e.cancelled:
                continue
            self.now = e.when
            self.log.append(f"{self.now:%a %d %H:%M} {e.name}")
            try:
                if e.action:
                    e.action(self)
            except Exception as exc:
                self.log.append(f"    ! {type(exc).__name__}: {exc}")
        self.now = until


s = Scheduler(datetime(2024, 2, 28, 22, 50))
s.cron("0 */6 * * *", "six-hourly")
s.cron("30 9 * * 1-5", "weekday-report")
s.cron("15 0 29 2 *", "leap-day")
s.at(s.now + timedelta(hours=1), "fails", lambda sch: sch.nope())
s.at(s.now + timedelta(hours=1), "first", priority=5)
dead = s.at(s.now + timedelta(minutes=5), "cancelled")
dead.cancelled = True
s.run(datetime(2024, 3, 1, 12))
print(*s.log, sep="\n")
print(sorted(s.heap), s.heap[0] <= s.heap[-1], s.now)
for bad in ("* * * *", "61 * * * *", "* 5-2 * * *", "a * * * *", "*/0 * * * *", "0 0 31 2 *"):
    try:
        print(Cron(bad).after(s.now))
    except (ValueError, LookupError) as e:
        print(f"{bad:<14} {type(e).__name__}: {e}")
h = [5, 3, 8, 1]
heapq.heapify(h)
print(h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), heapq.nlargest(2, h), heapq.nsmallest(3, "heap", key=ord), list(heapq.merge([1, 5], [2, 4], key=lambda x: x)), list(heapq.merge("db", "ca", reverse=True)))
for f in (lambda: heapq.heappop([]), lambda: heapq.heappush((), 1), lambda: heapq.heapify([1, "a"]), lambda: Event(1, "a") < Event("b", "c"), lambda: Event(1, "x").extra):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
@dataclass(order=True)
class P:
    pri: int
    item: Any = field(compare=False)
pq = []
for t in zip((3, 1, 2, 1), ({"a"}, print, None, 5j)):
    heapq.heappush(pq, P(*t))
print([(p.pri, p.item if p.item is not print else "print") for p in (heapq.heappop(pq) for _ in range(4))])
heapq.heappush(pq, (1, {}))
heapq.heappush(pq, (1, {}))
