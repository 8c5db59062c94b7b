import math
from statistics import NormalDist, fmean, mean, median, mode, multimode, stdev, variance
from typing import NamedTuple

EXPERIMENT = {
    "control": {"visitors": 4821, "signups": 302, "revenue": [20, 35, 20, 18.5, 42, 20, 31]},
    "green_button": {"visitors": 4790, "signups": 371, "revenue": [22, 36, 41, 19, 55, 22]},
    "long_copy": {"visitors": 4802, "signups": 290, "revenue": [20.0]},
    "empty": {"visitors": 0, "signups": 0, "revenue": []},
}


class Result(NamedTuple):
    name: str
    rate: float
    lift: float
    z: float
    p: float

    @property
    def verdict(self):
        return "significant" if self.p < 0.05 else "inconclusive"


def phi(x: float) -> float:
    return 0.5 * (1 + math.erf(x / math.sqrt(2)))


def z_test(c1, n1, c2, n2):
    pooled = (c1 + c2) / (n1 + n2)
    se = math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
    z = (c2 / n2 - c1 / n1) / se
    return z, 2 * (1 - phi(abs(z)))


base = EXPERIMENT["control"]
for name, d in EXPERIMENT.items():
    if name == "control":
        continue
    try:
        z, p = z_test(base["signups"], base["visitors"], d["signups"], d["visitors"])
    except ZeroDivisionError as e:
        print(f"{name}: no data ({e})")
        continue
    rate = d["signups"] / d["visitors"]
    r = Result(name, rate, rate / (base["signups"] / base["visitors"]) - 1, z, p)
    print(f"{r.name:<13} rate={r.rate:.2%} lift={r.lift:+.1%} z={r.z:+.3f} p={r.p:.4f} {r.verdict}")

for name, d in EXPERIMENT.items():
    xs = d["revenue"]
    summary = {}
    for fn in (fmean, mean, median, mode, stdev, variance):
        try:
            summary[fn.__name__] = round(fn(xs), 3)
        except Exception as exc:
            summary[fn.__name__] = f"{type(exc).__name__}"
    print(f"{name:<13} {summary} {multimode(xs)}")


def welch(a, b):
    va, vb = variance(a) / len(a), variance(b) / len(b)
    t = (mean(a) - mean(b)) / math.sqrt(va + vb)
    df = (va + vb) ** 2 / (va**2 / (len(a) - 1) + vb**2 / (len(b) - 1))
    return t, df


t, df = welch(EXPERIMENT["green_button"]["revenue"], base["revenue"])
print(f"welch t={t:.4f} df={df:.2f}")
nd = NormalDist(100, 15)
print(f"{nd.cdf(130):.5f} {nd.inv_cdf(0.975):.3f} {nd.zscore(85)} {nd.overlap(NormalDist(110, 15)):.4f} {nd!r}")
half = NormalDist().inv_cdf(0.975) * math.sqrt(0.0626 * (1 - 0.0626) / 4821)
print(f"95% ci: {0.0626 - half:.4f} .. {0.0626 + half:.4f}", math.isclose(phi(0), 0.5), math.comb(10, 3), math.prod([1.5, 2, 3]))
