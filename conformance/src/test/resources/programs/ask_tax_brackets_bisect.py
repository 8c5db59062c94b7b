from bisect import bisect_left, bisect_right, insort
from decimal import ROUND_HALF_EVEN, Decimal
from itertools import accumulate, pairwise

BRACKETS = [(Decimal("0"), Decimal("0.10")), (Decimal("11000"), Decimal("0.12")), (Decimal("44725"), Decimal("0.22")), (Decimal("95375"), Decimal("0.24"))]
THRESHOLDS, RATES = map(list, zip(*BRACKETS))
# tax owed when reaching each threshold
BASE = [Decimal(0), *accumulate((hi - lo) * rate for (lo, hi), rate in zip(pairwise(THRESHOLDS), RATES))]


def payroll_rows():
    return [
        ("Nia", "10999.99"), ("Omar", "11000"), ("Priya", "44725.01"),
        ("Quentin", "130500"), ("Rosa", None), ("Sven", "7e4"), ("Tess", "12,000"),
    ]


def tax(income: Decimal) -> tuple[Decimal, Decimal]:
    i = bisect_right(THRESHOLDS, income) - 1
    owed = BASE[i] + (income - THRESHOLDS[i]) * RATES[i]
    return owed.quantize(Decimal(".01"), ROUND_HALF_EVEN), RATES[i]


print("base:", BASE)
effective = []
total = Decimal()
for name, raw in payroll_rows():
    try:
        income = Decimal(raw)
    except TypeError as exc:
        print(f"{name:<8} skipped ({exc})")
        continue
    except ArithmeticError as exc:
        print(f"{name:<8} invalid number {raw!r}: {type(exc).__name__}")
        continue
    owed, marginal = tax(income)
    total += owed
    insort(effective, (owed / income, name))
    print(f"{name:<8} {income:>12,} marginal {marginal:.0%} owed {owed:>10,} effective {owed / income:.3%}")

print(f"total = {total:,.2f}")
for rate, name in reversed(effective):
    print(f"{name}: {rate:.4f}")
print("lowest two:", [n for _, n in effective[:2]])

grades = "FDCBA"
cuts = [60, 70, 80, 90]
print({s: grades[bisect_right(cuts, s)] for s in (33, 60, 69, 70, 89, 90, 100)})
days = sorted(["2024-01-31", "2024-02-28", "2024-03-31", "2024-04-15"])
print(days[bisect_left(days, "2024-02"):bisect_left(days, "2024-04")])
print(bisect_left([3, 5, 8], -7, key=lambda v: -v), bisect_right([{"q": 1}, {"q": 4}], 2, key=lambda r: r["q"]))
