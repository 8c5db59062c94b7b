from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal
from calendar import monthrange

PLANS = {"starter": "19.00", "team": "49.00", "business": "129.99"}
CHANGES = [
    {"account": "acme", "at": "2024-02-01", "plan": "starter", "seats": 3},
    {"account": "acme", "at": "2024-02-11", "plan": "team", "seats": 3},
    {"account": "acme", "at": "2024-02-20", "plan": "team", "seats": 8},
    {"account": "bolt", "at": "2024-02-15", "plan": "business", "seats": 1, "coupon": "SAVE15"},
    {"account": "bolt", "at": "2024-02-25", "plan": None, "seats": 0},
    {"account": "core", "at": "2024-02-29", "plan": "gold", "seats": 2},
]
COUPONS = {"SAVE15": Decimal("0.15")}
CENT = Decimal("0.01")


@dataclass(frozen=True)
class Line:
    label: str
    days: int
    amount: Decimal

    def __str__(self):
        return f"{self.label:<22}{self.days:>3}d {self.amount:>9}"


def segments(changes, start, end):
    """Yield (change, first_day, next_day) slices inside [start, end)."""
    ordered = sorted(changes, key=lambda c: c["at"])
    for current, following in zip(ordered, [*ordered[1:], None]):
        lo = max(date.fromisoformat(current["at"]), start)
        hi = min(date.fromisoformat(following["at"]) if following else end, end)
        if lo < hi:
            yield current, lo, hi


def bill(account, year, month):
    size = monthrange(year, month)[1]
    start = date(year, month, 1)
    end = start + timedelta(days=size)
    lines = []
    for change, lo, hi in segments([c for c in CHANGES if c["account"] == account], start, end):
        if change["plan"] is None:
            continue
        price = Decimal(PLANS[change["plan"]])
        days = (hi - lo).days
        gross = price * change["seats"] * days / size
        lines.append(Line(f"{change['plan']} x{change['seats']} {lo:%m/%d}-{hi - timedelta(1):%m/%d}", days, gross.quantize(CENT, ROUND_HALF_UP)))
        if off := COUPONS.get(change.get("coupon")):
            lines.append(Line(f"  coupon -{off:.0%}", days, -(gross * off).quantize(CENT, ROUND_HALF_UP)))
    return lines


grand = Decimal(0)
for account in sorted({c["account"] for c in CHANGES}):
    print(account.upper())
    try:
        lines = bill(account, 2024, 2)
    except KeyError as missing:
        print(f"  no price for plan {missing}")
        continue
    for line in lines:
        print("  ", line)
    net = sum(l.amount for l in lines)
    vat = (net * Decimal("0.19")).quantize(CENT)
    grand += net + vat
    print(f"   net {net} + VAT {vat} = {net + vat}")
print(f"{grand = }")


def allocate(total: Decimal, weights):
    raw = [total * w / sum(weights) for w in weights]
    cents = [r.quantize(CENT, rounding="ROUND_DOWN") for r in raw]
    short = int((total - sum(cents)) / CENT)
    for i in sorted(range(len(raw)), key=lambda i: raw[i] - cents[i], reverse=True)[:short]:
        cents[i] += CENT
    assert sum(cents) == total
    return cents


print(*allocate(Decimal("100.00"), [1, 1, 1]), "|", *allocate(Decimal("0.05"), [3, 3, 1]))
x = Decimal("2.675")
print([str(x.quantize(CENT, r)) for r in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_UP)], round(2.675, 2), Decimal("1.005").as_tuple(), -x // 1, x % 1, Decimal("NaN").is_nan(), Decimal("-0") == 0)
