from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Callable

REQUESTS = """
0.0 alice GET
0.1 alice GET
0.2 alice POST
0.9 bob GET
1.0 alice GET
1.1 bob POST
1.2 bob POST
1.3 alice GET
4.0 alice POST
4.0 carol
4.0 bob GET
"""


class RateLimited(Exception):
    def __init__(self, who: str, retry_after: float):
        self.who, self.retry_after = who, retry_after
        super().__init__(f"{who} limited, retry after {retry_after:.2f}s")


@dataclass
class Bucket:
    capacity: float
    per_second: float
    now: Callable[[], float]
    level: float = field(init=False)
    stamp: float = field(init=False, default=0.0)

    def __post_init__(self):
        self.level = self.capacity

    def take(self, who, cost=1.0):
        t = self.now()
        self.level = min(self.capacity, self.level + (t - self.stamp) * self.per_second)
        self.stamp = t
        if self.level + 1e-9 < cost:
            raise RateLimited(who, (cost - self.level) / self.per_second)
        self.level -= cost
        return self.level


class Clock:
    t = 0.0

    def __call__(self):
        return self.t


clock = Clock()
COST = {"GET": 1, "POST": 2}
buckets: defaultdict[str, Bucket] = defaultdict(lambda: Bucket(3, 0.5, clock))
queue, stats = [], defaultdict(lambda: [0, 0])
for seq, line in enumerate(REQUESTS.split("\n")):
    if not line:
        continue
    try:
        at, who, method = line.split(" ")
        heappush(queue, (float(at), seq, who, method, 0))
    except ValueError as e:
        print("bad line", repr(line), "->", e)
while queue:
    clock.t, seq, who, method, retries = heappop(queue)
    try:
        left = buckets[who].take(who, COST[method])
    except RateLimited as e:
        stats[who][1] += 1
        print(f"t={clock.t:5.2f} {e}" + (" (giving up)" if retries else ""))
        if not retries:
            heappush(queue, (round(clock.t + e.retry_after, 3), seq, who, method, retries + 1))
    else:
        stats[who][0] += 1
        print(f"t={clock.t:5.2f} {who:<6}{method:<5} ok, {left:.2f} left{' (retry)' * retries}")
for who, (ok, limited) in sorted(stats.items(), key=lambda kv: -kv[1][0]):
    print(f"{who}: {ok=} {limited=} {ok / (ok + limited):.0%}")
