"""Conversion A/B test: two-proportion z test, bootstrap CI and sample size."""
import math
import random
from statistics import NormalDist, mean
from typing import TypedDict, NotRequired

Z = NormalDist()


class Variant(TypedDict):
    name: str
    visitors: int
    conversions: int
    revenue: NotRequired[float]


def z_test(a: Variant, b: Variant) -> tuple[float, float]:
    p1, p2 = (v["conversions"] / v["visitors"] for v in (a, b))
    pooled = (a["conversions"] + b["conversions"]) / (a["visitors"] + b["visitors"])
    se = math.sqrt(pooled * (1 - pooled) * (1 / a["visitors"] + 1 / b["visitors"]))
    z = (p2 - p1) / se
    return z, 2 * (1 - Z.cdf(abs(z)))


def wilson(k: int, n: int, conf: float = 0.95) -> tuple[float, float]:
    z = Z.inv_cdf(1 - (1 - conf) / 2)
    p = k / n
    centre = p + z * z / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (centre - half) / (1 + z * z / n), (centre + half) / (1 + z * z / n)


def sample_size(base: float, lift: float, *, alpha: float = 0.05, power: float = 0.8) -> int:
    p2 = base * (1 + lift)
    za, zb = Z.inv_cdf(1 - alpha / 2), Z.inv_cdf(power)
    return math.ceil((za + zb) ** 2 * (base * (1 - base) + p2 * (1 - p2)) / (p2 - base) ** 2)


def bootstrap(xs: list[float], ys: list[float], rounds: int = 300, seed: int = 5) -> tuple[float, float]:
    rng = random.Random(seed)
    diffs = sorted(mean(rng.choices(ys, k=len(ys))) - mean(rng.choices(xs, k=len(xs))) for _ in range(rounds))
    return diffs[int(0.025 * rounds)], diffs[int(0.975 * rounds) - 1]


def chi2_2x2(table: list[list[int]]) -> float:
    total = sum(map(sum, table))
    cols = [sum(c) for c in zip(*table)]
    return sum((o - (e := sum(row) * cols[j] / total)) ** 2 / e for row in table for j, o in enumerate(row))


control: Variant = {"name": "control", "visitors": 4210, "conversions": 231}
variants: list[Variant] = [
    {"name": "green button", "visitors": 4187, "conversions": 283, "revenue": 8120.4},
    {"name": "short form", "visitors": 4099, "conversions": 240},
    Variant(name="popup", visitors=4150, conversions=180),
]
for v in [control, *variants]:
    lo, hi = wilson(v["conversions"], v["visitors"])
    print(f"{v['name']:<13}{v['conversions'] / v['visitors']:>8.3%}  CI [{lo:.3%}, {hi:.3%}]  {v.get('revenue', '-'):>8}")
for v in variants:
    z, p = z_test(control, v)
    verdict = "SIGNIFICANT" if p < 0.05 / len(variants) else "maybe" if p < 0.05 else "no"
    table = [[x["conversions"], x["visitors"] - x["conversions"]] for x in (control, v)]
    print(f"{v['name']:<13}z={z:+.4f} p={p:.6f} chi2={chi2_2x2(table):.4f} z2={z * z:.4f} {verdict}")
for lift in (0.05, 0.1, 0.25):
    print(f"to see {lift:+.0%}: {sample_size(0.055, lift):,} per arm")
rng = random.Random(11)
a = [round(rng.lognormvariate(3, 0.5), 2) for _ in range(60)]
b = [round(x * 1.15, 2) for x in (rng.lognormvariate(3, 0.5) for _ in range(60))]
print(f"means {mean(a):.3f} {mean(b):.3f} boot CI " + "[{:+.3f}, {:+.3f}]".format(*bootstrap(a, b)))
print(Variant.__required_keys__ == {"name", "visitors", "conversions"}, sorted(Variant.__optional_keys__), math.comb(10, 3), math.perm(5, 2), math.erf(0.5), math.gamma(5.5))
