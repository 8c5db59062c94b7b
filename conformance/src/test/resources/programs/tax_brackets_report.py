from decimal import Decimal, ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP
from itertools import accumulate, pairwise
from typing import NamedTuple


class Bracket(NamedTuple):
    threshold: Decimal
    rate: Decimal
    label: str = ""

    def __str__(self):
        return f"{self.label or 'band':<9}from {self.threshold:>10,} at {self.rate:>6.1%}"


BANDS = [
    Bracket(Decimal(0), Decimal("0"), "free"),
    Bracket(Decimal(12_570), Decimal("0.20"), "basic"),
    Bracket(Decimal(50_270), Decimal("0.40"), "higher"),
    Bracket(Decimal(125_140), Decimal("0.45"), "top"),
]
print(*BANDS, sep="\n")


def slices(income: Decimal):
    edges = [b.threshold for b in BANDS] + [Decimal("Infinity")]
    for band, (lo, hi) in zip(BANDS, pairwise(edges)):
        portion = max(Decimal(0), min(income, hi) - lo)
        if portion:
            yield band, portion, portion * band.rate


def report(income: str) -> Decimal:
    amount = Decimal(income)
    print(f"\nIncome {amount:,.2f}")
    parts = list(slices(amount))
    for (band, portion, tax), running in zip(parts, accumulate(t for *_, t in parts)):
        print(f"  {band.label:<8}{portion:>13,.2f} x {band.rate:<5}= {tax:>11,.2f}  running {running:>11,.2f}")
    total = sum((t for *_, t in parts), Decimal()).quantize(Decimal("0.01"), ROUND_HALF_UP)
    effective = total / amount if amount else Decimal(0)
    print(f"  total {total:,} effective {effective:.3%} marginal {parts[-1][0].rate if parts else 0}")
    return total


totals = [report(x) for x in ("0", "12570.00", "31000.55", "99999.999", "1e6")]
print(totals)

value = Decimal("-2.675")
for mode in (ROUND_DOWN, ROUND_UP, ROUND_HALF_UP, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP):
    print(f"{mode:<15}{value.quantize(Decimal('.01'), rounding=mode):>7}{value.to_integral_value(rounding=mode):>5}")
print(round(Decimal("2.5")), round(Decimal("3.5")), round(Decimal("2.675"), 2), round(2.675, 2))
print(Decimal("1234.5000").normalize(), Decimal("7").as_tuple(), Decimal("0.10") == Decimal("0.1"), hash(Decimal("0.5")) == hash(0.5))
print(divmod(Decimal("-7"), 3), Decimal("-7") % 3, -7 % 3, Decimal("-7") // 2, Decimal(2) ** -3, Decimal(2).sqrt())
print(Decimal("1.1") + 2, Decimal(1.1), Decimal("NaN").is_nan(), Decimal("1E+2") + 0, f"{Decimal('1234567.891'):,.1f}", f"{Decimal('0.00001234'):.3e}")
