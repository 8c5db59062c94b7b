"""Exponential smoothing and seasonal naive forecasts on synthetic data."""
import math
import random
from collections import deque
from itertools import islice
from statistics import fmean, stdev, linear_regression, correlation, NormalDist

random.seed(7)
SEASON = [1.0, 0.85, 1.1, 1.35]


def series(n: int):
    level = 100.0
    for t in range(n):
        level += random.gauss(1.5, 0.8)
        yield level * SEASON[t % 4] + random.normalvariate(0, 3)


def moving_average(it, window):
    it = iter(it)
    buf = deque(islice(it, window), maxlen=window)
    if len(buf) == window:
        yield sum(buf) / window
    for x in it:
        buf.append(x)
        yield sum(buf) / window


def smooth(values, alpha):
    forecast = values[0]
    out = [forecast]
    for v in values[1:]:
        forecast = alpha * v + (1 - alpha) * forecast
        out.append(forecast)
    return out


def holt(values, alpha, beta, horizon):
    level, trend = values[0], values[1] - values[0]
    for v in values[1:]:
        prev = level
        level = alpha * v + (1 - alpha) * (level + trend)
        trend = beta * (level - prev) + (1 - beta) * trend
    return [level + h * trend for h in range(1, horizon + 1)]


def mape(actual, predicted):
    return fmean(abs(a - p) / abs(a) for a, p in zip(actual, predicted, strict=True))


data = [round(x, 2) for x in series(24)]
train, test = data[:20], data[20:]
print("train", train)
print("test ", test)
print("MA4  ", [f"{x:.1f}" for x in moving_average(train, 4)])
models = {
    "naive": [train[-1]] * 4,
    "seasonal": train[-4:],
    "ses": [smooth(train, 0.3)[-1]] * 4,
    "holt": holt(train, 0.4, 0.2, 4),
}
slope, intercept = linear_regression(range(len(train)), train)
models["trend*season"] = [(intercept + slope * t) * SEASON[t % 4] / fmean(SEASON) for t in range(20, 24)]
for name, pred in sorted(models.items(), key=lambda kv: mape(test, kv[1])):
    print(f"{name:<13} MAPE {mape(test, pred):7.2%}  " + " ".join(f"{p:8.2f}" for p in pred))
print(f"slope={slope:.4f} intercept={intercept:.4f} r={correlation(list(range(20)), train):.4f}")
errors = [a - p for a, p in zip(test, models["trend*season"])]
nd = NormalDist(fmean(errors), stdev(errors))
print(f"{nd.mean:.4f} {nd.stdev:.4f} z95={NormalDist().inv_cdf(0.975):.6f} p(e<0)={nd.cdf(0):.4f}")
best = min((mape(train[1:], smooth(train, a / 10)[:-1]), a / 10) for a in range(1, 10))
print("best alpha", best[1], round(best[0], 5), math.isclose(sum(SEASON), 4.3))
