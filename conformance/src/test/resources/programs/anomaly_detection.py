import random
from statistics import mean, pstdev, median
from typing import Iterable, Iterator
from dataclasses import dataclass


@dataclass(slots=True)
class RunningStats:
    """Welford's online algorithm."""
    n: int = 0
    mean: float = 0.0
    _m2: float = 0.0

    def push(self, x: float) -> None:
        self.n += 1
        delta = x - self.mean
        self.mean += delta / self.n
        self._m2 += delta * (x - self.mean)

    @property
    def std(self) -> float:
        return (self._m2 / self.n) ** 0.5 if self.n > 1 else 0.0


def zscore_outliers(xs: list[float], threshold: float = 2.5) -> list[tuple[int, float]]:
    mu, sigma = mean(xs), pstdev(xs)
    return [(i, round((x - mu) / sigma, 3)) for i, x in enumerate(xs) if abs(x - mu) > threshold * sigma]


def mad_outliers(xs: list[float], threshold: float = 3.5) -> list[int]:
    med = median(xs)
    mad = median(abs(x - med) for x in xs)
    return [i for i, x in enumerate(xs) if 0.6745 * abs(x - med) / mad > threshold]


def iqr_fences(xs: list[float], k: float = 1.5) -> tuple[float, float]:
    s = sorted(xs)

    def pct(p: float) -> float:
        pos = p * (len(s) - 1)
        lo = int(pos)
        frac = pos - lo
        return s[lo] if frac == 0 else s[lo] + frac * (s[lo + 1] - s[lo])

    q1, q3 = pct(0.25), pct(0.75)
    return q1 - k * (q3 - q1), q3 + k * (q3 - q1)


def stream_alerts(xs: Iterable[float], warmup: int = 10) -> Iterator[str]:
    stats = RunningStats()
    for i, x in enumerate(xs):
        if stats.n >= warmup and stats.std and abs(x - stats.mean) > 3 * stats.std:
            yield f"t={i:03d} value={x:8.3f} expected {stats.mean:.2f}±{3 * stats.std:.2f}"
            continue
        stats.push(x)
    yield f"final {stats!r}"


rng = random.Random(99)
data = [rng.gauss(50, 4) for _ in range(60)]
for idx in rng.sample(range(15, 60), k=3):
    data[idx] += rng.choice((-1, 1)) * rng.uniform(25, 40)
    print("planted", idx, f"{data[idx]:.3f}")
print("z-score ", zscore_outliers(data))
print("MAD     ", mad_outliers(data))
lo, hi = iqr_fences(data)
print(f"IQR      fences [{lo:.3f}, {hi:.3f}]", [i for i, x in enumerate(data) if not lo <= x <= hi])
print(*stream_alerts(data), sep="\n")

lowest, highest = min(data), max(data)
for row in range(5):
    threshold = highest - (row + 1) * (highest - lowest) / 5
    print("".join("*" if x >= threshold else " " for x in data).rstrip())
