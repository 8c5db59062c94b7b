import statistics as s
print(s.mean([1, 2, 3, 4]), s.mean([1, 2, 3]), s.mean([1.5, 2.5]), s.fmean([1, 2, 4]), s.fmean([1, 2, 3], weights=[3, 2, 1]), s.mean([True, False, True, True]))
print(s.geometric_mean([1, 4, 16]), s.harmonic_mean([40, 60]), s.harmonic_mean([40, 60], weights=[5, 30]), s.harmonic_mean([2.5, 3, 10]), s.harmonic_mean([0, 1]))
print(s.median([1, 3, 2]), s.median([1, 2, 3, 4]), s.median_low([1, 2, 3, 4]), s.median_high([1, 2, 3, 4]), s.median_grouped([1, 2, 2, 3, 4, 4, 4, 5]), s.median_grouped([52, 52, 53, 54], interval=2), s.median(["b", "a", "c"]))
print(s.mode([1, 2, 2, 3]), s.mode("hello"), s.multimode("aabbc"), s.multimode([]), s.mode(["x", "y"]))
# ---
import statistics as s
d = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(s.stdev(d), s.variance(d), s.pstdev(d), s.pvariance(d), s.variance([1, 2, 3, 4]), s.pvariance([1, 2, 3, 4]), s.stdev([1, 2, 3, 4, 5]))
print(s.variance([1, 2, 3], xbar=2), s.pvariance([1, 2, 3], mu=2), s.pvariance([5]), s.pstdev([5]), s.variance([0.1] * 5), s.stdev([10**10 + i for i in (4, 7, 13, 16)]), s.pvariance([1e20, 1e20 + 1e5]))
# ---
import statistics as s
from fractions import Fraction as F
from decimal import Decimal as D
print(s.mean([F(1, 2), F(1, 3)]), repr(s.mean([F(1, 2), F(3, 4)])), s.mean([D("0.5"), D("0.75"), D("0.625")]), s.variance([D("27.5"), D("30.25"), D("30.25"), D("34.5")]), s.variance([F(1, 6), F(1, 2), F(5, 3)]), s.median([D("1.5"), D("2.5")]))
print(s.stdev([D("1"), D("2"), D("4")]), s.stdev([F(1), F(2), F(4)]), s.mean([1, F(1, 2)]), s.mean([1, 2.5]), s.median([F(1, 3), F(1, 2)]), s.pstdev([D(1), D(3)]), s.harmonic_mean([F(1, 2), F(1, 4)]))
try: s.mean([D(1), 0.5])
except TypeError as e: print(e)
# ---
import statistics as s
for f in (lambda: s.mean([]), lambda: s.median([]), lambda: s.mode([]), lambda: s.stdev([1]), lambda: s.variance([]), lambda: s.pvariance([]), lambda: s.fmean([]), lambda: s.geometric_mean([]), lambda: s.geometric_mean([1, -1]), lambda: s.geometric_mean([0, 1]), lambda: s.harmonic_mean([-1, 2]), lambda: s.harmonic_mean([]), lambda: s.mean(["a"]), lambda: s.mean(5), lambda: s.quantiles([]), lambda: s.quantiles([1, 2], n=0), lambda: s.quantiles([1, 2], method="x"), lambda: s.median([1, "a"]), lambda: s.median_grouped(["a", "b"]), lambda: s.fmean([1, 2], weights=[1]), lambda: s.fmean([1], weights=[0]), lambda: s.correlation([1], [1]), lambda: s.correlation([1, 2], [1]), lambda: s.correlation([1, 1], [1, 2]), lambda: s.median_low([])):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
# ---
import statistics as s
d = [105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110, 100, 75, 105, 103, 109, 76, 119, 99, 91]
print(s.quantiles(d), s.quantiles(d, n=10), s.quantiles(d, n=5, method="inclusive"), s.quantiles([1, 2], n=4), s.quantiles([1, 2, 3], n=2), s.quantiles(d, n=1))
print([round(q, 1) for q in s.quantiles(d, n=10)], s.quantiles([1, 2, 3, 4, 5], n=4, method="inclusive"), s.quantiles([5.5, 1.5, 3.25]))
q1, q2, q3 = s.quantiles(d); print(q3 - q1, [x for x in d if x < q1 - 1.5 * (q3 - q1)], s.median(d) == q2)
# ---
import statistics as s
x = [1, 2, 3, 4, 5, 6, 7, 8, 9]; y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(s.covariance(x, y), s.covariance(x, x[::-1]), s.correlation(x, x), s.correlation(x, x[::-1]), s.correlation(x, y), s.correlation([1, 2, 3, 4], [1, 4, 9, 16], method="ranked"))
r = s.linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5]); print(r, r.slope, round(r.slope * 2019 + r.intercept), s.linear_regression([1, 2, 3], [2, 4, 6], proportional=True))
slope, intercept = s.linear_regression([0, 1, 2], [1, 3, 5]); print(slope, intercept)
for f in (lambda: s.linear_regression([1, 1], [1, 2]), lambda: s.linear_regression([1], [1]), lambda: s.covariance([1, 2], [1]), lambda: s.correlation([1, 2], [1, 2], method="zz")):
    try: print(f())
    except (s.StatisticsError, ValueError) as e: print(type(e).__name__, e)
# ---
from statistics import NormalDist
n = NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode, n.pdf(100), n.cdf(115), n.inv_cdf(0.5), n.inv_cdf(0.975), n.zscore(130), n.quantiles(4))
print(n + 5, n * 2, n - 10, n / 3, -n, n + NormalDist(1, 8), n - NormalDist(1, 8), NormalDist() == NormalDist(0, 1), NormalDist.from_samples([1, 2, 3, 4]), hash(n) == hash(NormalDist(100, 15)), n.overlap(NormalDist(110, 10)))
print(n.samples(3, seed=42), 5 + n, 2 * n, +n is n, round(NormalDist(1060, 195).cdf(1250) * 100, 1))
for f in (lambda: NormalDist(0, -1), lambda: n.inv_cdf(0), lambda: n.inv_cdf(1.5), lambda: NormalDist(0, 0).cdf(1), lambda: NormalDist(0, 0).pdf(1), lambda: n + "a", lambda: n.overlap(5), lambda: NormalDist.from_samples([1])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import statistics as s
nan, inf = float("nan"), float("inf")
print(s.mean([1, inf]), s.mean([1, nan]), s.fmean([inf, -1]), s.median([1, inf, -inf]), s.mean([inf, -inf]) != 0, s.mode([1, 1.0, True]), s.mean([1e308, 1e308]), s.mean([0.1] * 10), s.fmean([0.1] * 10), s.mean([1e16, 1, -1e16]))
print(s.mean(x for x in range(5)), s.median({3, 1, 2}), s.mode(iter("abca")), s.stdev(iter([1, 2, 4])), s.mean({1: "a", 3: "b"}), s.multimode(iter("mississippi")), s.fmean(range(10)), s.mean((7,)))
# ---
import statistics as st
grades = {"ann": [90, 85, 77], "bob": [60, 71, 68], "cy": [100, 100, 95]}
for n, g in grades.items(): print(f"{n:<4} mean {st.mean(g):6.2f} sd {st.stdev(g):5.2f} median {st.median(g)} range {max(g) - min(g)}")
every = [x for g in grades.values() for x in g]
mu, sd = st.mean(every), st.pstdev(every)
print(f"{mu:.3f} {sd:.3f}", {n: round((st.mean(g) - mu) / sd, 2) for n, g in grades.items()})
print([x for x in every if abs(x - mu) > 1.5 * sd], st.quantiles(every, n=4), type(st.mean([1, 2, 3])).__name__, type(st.mean([1, 2])).__name__)
ma = lambda xs, k: [st.fmean(xs[i:i + k]) for i in range(len(xs) - k + 1)]
print(ma([1, 2, 3, 4, 5], 3), st.mean([]) if grades == {} else "-")
st.mode([])  # uncaught
# ---
import statistics
print(issubclass(statistics.StatisticsError, ValueError), sorted(statistics.__all__))
print(statistics.mean([3]), statistics.mean([3.0]), statistics.median([7]), statistics.mean([10**20, 10**20 + 1]), statistics.mean([-1, 1]), statistics.mean([1, 1, 1, 2]))
print(statistics.pvariance([0, 0]), statistics.variance([1, 1]), statistics.stdev([1.0, 1.0]), statistics.pvariance([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), statistics.geometric_mean([54, 24, 36]), statistics.geometric_mean([0.5, 8]))
# ---
import statistics as s
print(s.stdev([1, 2]), s.stdev([2, 2, 3]), s.pstdev([1, 2, 2]), s.stdev([0.1, 0.2, 0.3]), s.variance([0.1, 0.2, 0.3]), s.pvariance([1/3, 2/3]), s.stdev([1e-10, 2e-10]), s.stdev([3, 5, 9, 11, 15]))
print(s.median_grouped([1]), s.median_grouped([1, 3, 3, 5, 7]), s.median_grouped([1, 3, 3, 5, 7], interval=2), s.median([1.5, 2]), s.median([True, False]), s.median_high("ab"), s.median_low(["x"]))
print(s.fmean([1.1, 2.2, 3.3]), s.mean([1.1, 2.2, 3.3]), sum([1.1, 2.2, 3.3]) / 3, s.fmean([3, 4], [0.25, 0.75]), s.harmonic_mean([1, 2, 4]), s.harmonic_mean([5]), s.harmonic_mean([10, 20, 60], [1, 0, 1]))
# ---
from statistics import *
data = [("mon", 12), ("tue", 15), ("wed", 11), ("thu", 40), ("fri", 13)]
vals = [v for _, v in data]
print(f"{mean(vals)=} {median(vals)=} {stdev(vals)=:.4f}", [d for d, v in data if v > mean(vals) + stdev(vals)])
trim = sorted(vals)[1:-1]; print(mean(trim), fmean(trim), mode([len(d) for d, _ in data]))
x = list(range(len(vals))); m, b = linear_regression(x, vals); print(round(m, 6), round(b, 6), [round(m * i + b, 2) for i in x], round(correlation(x, vals), 6))
mad = median(abs(v - median(vals)) for v in vals); print(mad, [round(0.6745 * (v - median(vals)) / mad, 3) for v in vals])
w = [0.1, 0.2, 0.3, 0.2, 0.2]; print(fmean(vals, w), sum(a * b for a, b in zip(vals, w)))
stdev([5])  # uncaught
# ---
import statistics
from statistics import NormalDist
temps = NormalDist.from_samples([119.5, 120.2, 121.1, 118.7, 120.0])
print(temps, f"{temps.mean:.2f} ± {temps.stdev:.3f}", round(1 - temps.cdf(121), 6), [round(q, 3) for q in temps.quantiles(n=5)])
a, b = NormalDist(10, 2), NormalDist(12, 1.5)
print(a + b, a - b, repr(a * 1.8 + 32), a == NormalDist(10, 2), a != b, round(a.overlap(b), 6), a.zscore(13), {a: "a"}[NormalDist(10, 2)])
print([round(NormalDist().inv_cdf(p), 6) for p in (0.001, 0.025, 0.25, 0.75, 0.999)], [round(NormalDist().cdf(z), 8) for z in (-3, -1.96, 0, 1, 6)], round(NormalDist(0, 2).pdf(1), 10))
try: a.mean = 5
except AttributeError as e: print(e)
# ---
import statistics
try: statistics.mean(None)
except TypeError as e: print(e)
try: statistics.mean([None])
except TypeError as e: print(e)
try: statistics.mean([1, None])
except TypeError as e: print(e)
try: statistics.stdev("abc")
except TypeError as e: print(e)
try: statistics.mode([[1], [1]])
except TypeError as e: print(e)
try: statistics.quantiles([3])
except statistics.StatisticsError as e: print(e)
statistics.median([])  # uncaught
# ---
import statistics
class Meter(float): pass
print(type(statistics.mean([Meter(1), Meter(2)])).__name__, statistics.mean([Meter(1.5), 2]), statistics.mode([Meter(1), 1]))
print(statistics.mean([1 << 70, 1]), statistics.variance([1 << 60, (1 << 60) + 2]), statistics.fmean([1 << 70, 0]), statistics.pstdev([10**30, 10**30 + 10**20]))
sales = {"q1": 120, "q2": 95, "q3": 143, "q4": 130}
print(statistics.mean(sales.values()), max(sales, key=sales.get), {q: f"{v / statistics.mean(sales.values()) - 1:+.1%}" for q, v in sales.items()})
# ---
import statistics
from decimal import Decimal

print(statistics.mean([Decimal("-inf"), 0]), statistics.mean([0, Decimal("NaN")]))
print(repr(statistics.mean([Decimal("inf"), 1])), statistics.mean([float("inf"), 0]), statistics.mean([1, float("nan")]))
# ---
import statistics
from decimal import Decimal
from fractions import Fraction

for data in ([Decimal(1), "a"], [Fraction(1), ""], [Decimal(1), 1.5], [1, None]):
    try:
        print(statistics.mean(data))
    except TypeError as e:
        print(e)
