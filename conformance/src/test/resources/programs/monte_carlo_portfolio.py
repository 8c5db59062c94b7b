from __future__ import annotations
import math
import random
from dataclasses import dataclass
from itertools import accumulate, combinations_with_replacement, pairwise
from operator import mul
from statistics import covariance, fmean, quantiles, stdev


@dataclass(frozen=True)
class Asset:
    name: str
    drift: float
    vol: float
    weight: float


ASSETS = [Asset("stocks", 0.07, 0.18, 0.6), Asset("bonds", 0.03, 0.05, 0.3), Asset("gold", 0.02, 0.15, 0.1)]
assert math.isclose(math.fsum(a.weight for a in ASSETS), 1)


def yearly_return(rng: random.Random) -> float:
    shock = rng.gauss(0, 1)
    total = 0.0
    for a in ASSETS:
        own = rng.gauss(0, 1)
        z = 0.5 * shock + math.sqrt(0.75) * own
        total += a.weight * math.expm1(a.drift - a.vol ** 2 / 2 + a.vol * z)
    return total


def simulate(paths: int, years: int, seed: int = 2024) -> list[list[float]]:
    rng = random.Random(seed)
    return [list(accumulate((1 + yearly_return(rng) for _ in range(years)), mul, initial=10_000.0)) for _ in range(paths)]


def max_drawdown(path: list[float]) -> float:
    peaks = accumulate(path, max)
    return max(1 - v / p for v, p in zip(path, peaks))


def cagr(path: list[float]) -> float:
    return (path[-1] / path[0]) ** (1 / (len(path) - 1)) - 1


paths = simulate(400, 10)
finals = sorted(p[-1] for p in paths)
pct = quantiles(finals, n=20)
for label, value in (("5th", pct[0]), ("25th", pct[4]), ("median", pct[9]), ("75th", pct[14]), ("95th", pct[-1])):
    print(f"{label:>7} percentile {value:>12,.2f}")
print(f"mean {fmean(finals):,.2f} sd {stdev(finals):,.2f} P(loss) {sum(f < 10_000 for f in finals) / len(finals):.2%}")
worst = max(paths, key=max_drawdown)
print(f"worst drawdown {max_drawdown(worst):.2%} on path", [round(v) for v in worst])
print(f"CAGR best {max(map(cagr, paths)):.3%} worst {min(map(cagr, paths)):.3%}")

lo, hi, bins = finals[0], finals[-1], 8
width = (hi - lo) / bins
counts = [0] * bins
for f in finals:
    counts[min(int((f - lo) / width), bins - 1)] += 1
for i, c in enumerate(counts):
    print(f"{lo + i * width:>10,.0f} - {lo + (i + 1) * width:>10,.0f} |{'■' * (c // 4):<32}| {c:>3}")

rets = [[b / a - 1 for a, b in pairwise(p)] for p in paths[:3]]
for i, j in combinations_with_replacement(range(3), 2):
    print(f"cov[{i},{j}] = {covariance(rets[i], rets[j]):+.6f}", end="  ")
print()
flows = [-1000, 300, 420, 680]
low, high = 0.0, 1.0
while high - low > 1e-12:
    mid = (low + high) / 2
    low, high = (mid, high) if sum(c / (1 + mid) ** t for t, c in enumerate(flows)) > 0 else (low, mid)
print(f"IRR {low:.8%} NPV@8% {sum(c / 1.08 ** t for t, c in enumerate(flows)):.6f}")
inside = sum(math.hypot(random.Random(i).random(), random.Random(i + 0.5).random()) <= 1 for i in range(2000))
print("pi ~", 4 * inside / 2000)
