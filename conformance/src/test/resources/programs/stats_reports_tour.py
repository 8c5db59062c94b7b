import math
import random
import statistics as st
from collections import Counter
from fractions import Fraction
from decimal import Decimal

rng = random.Random(20240229)
data = [round(rng.gauss(50, 12), 2) for _ in range(60)]
print(data[:8])
for name in ("mean", "fmean", "median", "median_low", "median_high", "stdev", "pstdev", "variance", "pvariance", "harmonic_mean", "geometric_mean", "mode"):
    print(f"{name:<15} {getattr(st, name)(data)!r}")
print(st.quantiles(data, n=5, method="inclusive"), st.median_grouped([1, 2, 2, 3, 4], interval=1))
x = [rng.randrange(100) for _ in range(12)]
y = [2.5 * v + rng.uniform(-5, 5) for v in x]
print(st.linear_regression(x, y), st.correlation(x, y), st.covariance(x, y), st.correlation(x, y, method="ranked"))
nd = st.NormalDist.from_samples(data)
print(nd, nd.cdf(60), nd.inv_cdf(0.9), nd.zscore(80), (nd + 5) * 2, nd.overlap(st.NormalDist(50, 10)), st.NormalDist(1, 2) == st.NormalDist(1, 2))
print(nd.samples(3, seed=5), nd.quantiles(4))
print(st.multimode("aabbc"), st.mean([Fraction(1, 3), Fraction(1, 6)]), st.mean([Decimal("0.1"), Decimal("0.2")]), st.fmean([1, 2, 3], weights=[3, 1, 1]))
lo, hi = min(data), max(data)
bins = 8
width = (hi - lo) / bins
hist = Counter(min(int((v - lo) / width), bins - 1) for v in data)
peak = max(hist.values())
for b in range(bins):
    left = lo + b * width
    bar = "█" * round(30 * hist[b] / peak)
    print(f"{left:6.2f}–{left + width:6.2f} |{bar:<30}| {hist[b]:>3} {hist[b] / len(data):6.1%}")
print("boot", [round(st.mean(rng.choices(data, k=len(data))), 3) for _ in range(5)])
perm = x[:]
rng.shuffle(perm)
print(perm, rng.sample(range(1000), 6), rng.sample(["r", "g"], counts=[3, 2], k=4))
print([round(f, 6) for f in (rng.random(), rng.betavariate(2, 3), rng.expovariate(1.5), rng.gammavariate(2, 1), rng.lognormvariate(0, 1), rng.triangular(0, 10, 3), rng.vonmisesvariate(0, 4), rng.weibullvariate(1, 1.5), rng.paretovariate(3), rng.normalvariate(0, 1))])
print(rng.getrandbits(70), rng.randbytes(6), rng.randint(-5, 5), rng.choice("xyz"), rng.binomialvariate(20, 0.3))
state = rng.getstate()
a = rng.random()
rng.setstate(state)
print(a == rng.random(), len(state), state[0])
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.dist((0, 0), (3, 4)), math.sumprod([1, 2], [3, 4]), math.comb(52, 5), math.perm(10, 3), math.lcm(4, 6, 10), math.isqrt(10**30), math.gcd(84, 36), math.nextafter(1, 2), math.ulp(1.0), math.cbrt(27), math.erf(0.5), math.gamma(5.5), math.remainder(10, 4), math.frexp(10), math.ldexp(0.5, 5), math.modf(-3.25), math.copysign(1, -0.0), math.log1p(1e-10), math.exp2(3.5))
for f in (lambda: st.mean([]), lambda: st.mode([]), lambda: st.stdev([1]), lambda: st.correlation([1, 1], [2, 3]), lambda: st.quantiles([1], n=4), lambda: st.NormalDist(0, -1), lambda: st.geometric_mean([1, 0]), lambda: st.harmonic_mean([-1]), lambda: rng.sample([1], 2), lambda: rng.choice([]), lambda: rng.randrange(5, 5), lambda: st.mean(["a"]), lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: rng.choices([1, 2], weights=[0, 0]), lambda: rng.randint(1.5, 2), lambda: st.linear_regression([1], [2]), lambda: math.comb(-1, 2), lambda: math.exp(1000), lambda: rng.sample({1, 2}, 1)):
    try:
        print(f())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
