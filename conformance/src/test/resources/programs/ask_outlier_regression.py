import math
import statistics
from collections import namedtuple
from itertools import compress

Obs = namedtuple("Obs", ("day", "spend", "leads"))
DATA = [Obs(d, s, l) for d, (s, l) in enumerate([(100, 11), (150, 14), (200, 22), (250, None), (300, 30), (320, 95), (400, 41), (0, 2)], 1)]


def ols(xs, ys):
    n = len(xs)
    mx, my = sum(xs) / n, sum(ys) / n
    sxy = math.fsum((x - mx) * (y - my) for x, y in zip(xs, ys))
    sxx = math.fsum((x - mx) ** 2 for x in xs)
    b = sxy / sxx
    a = my - b * mx
    sst = math.fsum((y - my) ** 2 for y in ys)
    sse = math.fsum((y - (a + b * x)) ** 2 for x, y in zip(xs, ys))
    return a, b, 1 - sse / sst


def mad_mask(values, k=3.5):
    med = statistics.median(values)
    mad = statistics.median(abs(v - med) for v in values)
    return [0.6745 * abs(v - med) / mad <= k if mad else True for v in values]


def iqr_bounds(values):
    q1, _, q3 = statistics.quantiles(values, n=4, method="inclusive")
    return q1 - 1.5 * (q3 - q1), q3 + 1.5 * (q3 - q1)


complete = [o for o in DATA if None not in o]
xs, ys = [o.spend for o in complete], [o.leads for o in complete]
a, b, r2 = ols(xs, ys)
print(f"all data : leads = {a:.2f} + {b:.4f}*spend  R²={r2:.3f}")
residuals = [y - (a + b * x) for x, y in zip(xs, ys)]
mask = mad_mask(residuals)
kept = list(compress(complete, mask))
print("dropped:", [tuple(o) for o in complete if o not in kept], "missing:", *(o.day for o in DATA if o.leads is None))
a2, b2, r22 = ols([o.spend for o in kept], [o.leads for o in kept])
print(f"cleaned  : leads = {a2:.2f} + {b2:.4f}*spend  R²={r22:.3f}")
lo, hi = iqr_bounds(ys)
print(f"IQR fence [{lo:.2f}, {hi:.2f}] flags {[y for y in ys if not lo <= y <= hi]}")
for o in DATA:
    est = a2 + b2 * o.spend
    actual = "?" if o.leads is None else o.leads
    print(f"day {o.day} spend {o.spend:>4} actual {actual!s:>3} fitted {est:6.2f} {'*' * int(est // 4)}")


def pearson(p, q):
    return statistics.covariance(p, q) / statistics.stdev(p) / statistics.stdev(q)


def spearman(p, q):
    rank = lambda v: [sorted(v).index(x) + (v.count(x) + 1) / 2 for x in v]
    return pearson(rank(p), rank(q))


print(f"pearson {pearson(xs, ys):.4f} spearman {spearman(xs, ys):.4f}")
hist = {}
for y in ys:
    hist.setdefault(y // 10 * 10, []).append(y)
for edge in range(0, max(ys) + 1, 10):
    if edge in hist:
        print(f"{edge:>3}-{edge + 9:<3} {'█' * len(hist[edge])} {hist[edge]}")
print(math.dist((0, 0), (3, 4)), math.hypot(1, 1) == math.sqrt(2), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.gcd(84, 36), math.lcm(4, 6), math.isqrt(99), math.copysign(1, -0.0), math.fsum([0.1] * 10), sum([0.1] * 10))
try:
    ols([5, 5, 5], [1, 2, 3])
except ZeroDivisionError as e:
    print("vertical line:", e)
try:
    math.sqrt(-1)
except ValueError as e:
    print(e, math.nan != math.nan, math.log10(1000), math.log(8, 2), math.degrees(math.pi))
