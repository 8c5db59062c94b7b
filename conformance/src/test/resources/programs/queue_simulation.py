"""Discrete event simulation of a bank with c tellers."""
import heapq
import random
from collections import deque
from dataclasses import dataclass, field
from statistics import mean, fmean
from typing import NamedTuple


class Event(NamedTuple):
    time: float
    seq: int
    kind: str
    who: int


@dataclass
class Stats:
    waits: list[float] = field(default_factory=list)
    queue_area: float = 0.0
    busy_area: float = 0.0
    max_queue: int = 0
    left: int = 0

    def advance(self, dt, queue_len, busy):
        self.queue_area += dt * queue_len
        self.busy_area += dt * busy
        self.max_queue = max(self.max_queue, queue_len)


def simulate(seed: int, tellers: int, lam: float, mu: float, horizon: float = 480.0, patience: int = 8) -> Stats:
    rng = random.Random(seed)
    seq = iter(range(10**9))
    events = [Event(rng.expovariate(lam), next(seq), "arrive", 0)]
    waiting: deque[tuple[int, float]] = deque()
    busy, now, stats = 0, 0.0, Stats()
    while events:
        ev = heapq.heappop(events)
        stats.advance(ev.time - now, len(waiting), busy)
        now = ev.time
        if ev.kind == "arrive":
            if (nxt := now + rng.expovariate(lam)) < horizon:
                heapq.heappush(events, Event(nxt, next(seq), "arrive", ev.who + 1))
            if len(waiting) >= patience:
                stats.left += 1
                continue
            waiting.append((ev.who, now))
        else:
            busy -= 1
        while waiting and busy < tellers:
            who, since = waiting.popleft()
            busy += 1
            stats.waits.append(now - since)
            heapq.heappush(events, Event(now + rng.triangular(0.5 / mu, 2 / mu, 1 / mu), next(seq), "depart", who))
    stats.queue_area /= now
    stats.busy_area /= now * tellers
    return stats


print(f"{'tellers':>7}{'served':>8}{'avg wait':>10}{'p95':>8}{'avg q':>8}{'max q':>7}{'util':>8}{'left':>6}")
for c in range(1, 5):
    s = simulate(42, c, lam=0.8, mu=0.5)
    p95 = sorted(s.waits)[int(0.95 * len(s.waits))]
    print(f"{c:>7}{len(s.waits):>8}{mean(s.waits):>10.3f}{p95:>8.3f}{s.queue_area:>8.3f}{s.max_queue:>7}{s.busy_area:>8.1%}{s.left:>6}")

rng = random.Random("string seed")
print([rng.randint(1, 6) for _ in range(10)], rng.choices("abc", weights=[5, 1, 1], k=8), rng.sample(range(100), 4))
deck = [r + s for s in "♠♥" for r in "23456"]
rng.shuffle(deck)
print(deck, rng.random(), rng.getrandbits(16), rng.randrange(0, 100, 7))
print([round(f, 6) for f in (rng.gauss(0, 1), rng.betavariate(2, 3), rng.lognormvariate(0, 0.25), rng.vonmisesvariate(0, 4), rng.gammavariate(2, 1), rng.paretovariate(3), rng.weibullvariate(1, 1.5))])
state = rng.getstate()
first = [rng.uniform(-1, 1) for _ in range(3)]
rng.setstate(state)
print(first == [rng.uniform(-1, 1) for _ in range(3)], rng.randbytes(4).hex(), rng.choice(["x", "y"]), round(rng.normalvariate(), 6), rng.binomialvariate(10, 0.3))
averages = [fmean(simulate(seed, 2, 0.8, 0.5).waits) for seed in range(5)]
print("replications", [f"{a:.2f}" for a in averages], f"overall {fmean(averages):.4f}")
