from dataclasses import dataclass
from itertools import accumulate, chain, cycle, islice, repeat
from math import inf, nan, isnan, sqrt

HISTORY = {
    "blue": [112, 118, 132, 129, 121, 135, None, 148, 136, 119, 104, 118],
    "red": [10, 12, 11, 13, 12, 14],
    "new": [7],
    "none": [None, None],
}


@dataclass
class Forecast:
    alpha: float
    level: float
    rmse: float

    def __lt__(self, other):
        return self.rmse < other.rmse


def fill(series):
    last = next((x for x in series if x is not None), nan)
    for x in series:
        last = x if x is not None else last
        yield last


def smooth(series, alpha):
    levels = list(accumulate(series, lambda lvl, x: alpha * x + (1 - alpha) * lvl))
    errs = [x - f for f, x in zip(levels, series[1:])]
    rmse = sqrt(sum(e * e for e in errs) / len(errs)) if errs else inf
    return Forecast(alpha, levels[-1], rmse)


def holt(series, alpha=0.6, beta=0.3, horizon=3):
    level, trend = series[0], series[1] - series[0]
    for x in series[2:]:
        prev = level
        level = alpha * x + (1 - alpha) * (level + trend)
        trend = beta * (level - prev) + (1 - beta) * trend
    return [level + trend * h for h in range(1, horizon + 1)]


def sparkline(xs, blocks="▁▂▃▄▅▆▇█"):
    lo, hi = min(xs), max(xs)
    span = (hi - lo) or 1
    return "".join(blocks[int((x - lo) / span * (len(blocks) - 1))] for x in xs)


for sku, raw in HISTORY.items():
    series = list(fill(raw))
    if any(map(isnan, series)):
        print(f"{sku:<6} no usable history")
        continue
    best = min(smooth(series, a / 10) for a in range(1, 10))
    print(f"{sku:<6}{sparkline(series):<14}{best.alpha=:.1f} {best.level=:.2f} rmse={best.rmse:.3f}")
    try:
        print("      holt:", [round(x, 1) for x in holt(series)])
    except IndexError as e:
        print("      holt:", e)


def moving_average(xs, n):
    it = iter(xs)
    window = list(islice(it, n))
    yield sum(window) / n
    for x in it:
        window = [*window[1:], x]
        yield sum(window) / n


blue = list(fill(HISTORY["blue"]))
print([f"{x:.1f}" for x in moving_average(blue, 4)])
season = list(islice(cycle([0.9, 1.0, 1.2]), len(blue)))
print([f"{x * s:.0f}" for x, s in zip(blue, season)])
print(list(chain(repeat("-", 2), blue[-2:])), inf > 10**308, nan == nan, float("-inf"), -0.0, round(2.5), round(-3.5), round(1234.5678, -2))
