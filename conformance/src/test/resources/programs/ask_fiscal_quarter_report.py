from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

FISCAL_START = 4


class Q(IntEnum):
    Q1 = 1
    Q2 = 2
    Q3 = 3
    Q4 = 4

    @property
    def months(self):
        return tuple((FISCAL_START - 1 + (self - 1) * 3 + k) % 12 + 1 for k in range(3))


@dataclass(frozen=True, order=True)
class Period:
    fy: int
    q: Q

    @classmethod
    def of(cls, d: date) -> "Period":
        shifted = (d.month - FISCAL_START) % 12
        return cls(d.year + (d.month >= FISCAL_START), Q(shifted // 3 + 1))

    def __str__(self):
        return f"FY{self.fy % 100:02d} {self.q.name}"

    def __sub__(self, n: int) -> "Period":
        fy, q = divmod(self.fy * 4 + self.q - 1 - n, 4)
        return Period(fy, Q(q + 1))

    def __format__(self, spec):
        return format(str(self), spec)


def bookings():
    yield from (
        ("2023-03-31", "EMEA", 120_000), ("2023-04-01", "EMEA", 80_500), ("2023-06-30", "AMER", 45_000),
        ("2023-08-15", "AMER", 99_999.5), ("2023-12-31", "EMEA", 10_000), ("2024-01-01", "APAC", 70_000),
        ("2024-03-31", "AMER", 130_000), ("2024-04-02", "EMEA", 155_000), ("2024-05-20", "APAC", -5_000),
    )


cube: defaultdict[Period, dict[str, float]] = defaultdict(dict)
for day, region, amount in bookings():
    p = Period.of(date.fromisoformat(day))
    cube[p][region] = cube[p].get(region, 0) + amount

regions = sorted({r for row in cube.values() for r in row})
periods = sorted(cube)
print("".join([f"{'Period':<10}", *(f"{r:>11}" for r in regions), f"{'Total':>12}{'YoY':>9}{'QoQ':>9}"]))
totals = {p: sum(cube[p].values()) for p in periods}


def growth(p, lag):
    base = totals.get(p - lag)
    return f"{totals[p] / base - 1:+.1%}" if base else "n/a"


for p in periods:
    cells = "".join(f"{cube[p].get(r, 0):>11,.0f}" if r in cube[p] else f"{'—':>11}" for r in regions)
    print(f"{p:<10}{cells}{totals[p]:>12,.0f}{growth(p, 4):>9}{growth(p, 1):>9}")
years = defaultdict(float)
for p, t in totals.items():
    years[p.fy] += t
print({f"FY{y}": f"{v / 1000:.1f}k" for y, v in years.items()}, f"{sum(years.values()):_}")
first = periods[0]
print(first, repr(first), first - 1, Q.Q3 + 1, Q(2).months, [q.name for q in Q if q > 2], {Period(2023, Q.Q4)} == {first})
print(f"{Q.Q1} {Q.Q1!r} {Q.Q1:>4d} {Q.Q4 == 4} {max(Q)!r}")
