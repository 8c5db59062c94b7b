from dataclasses import dataclass
from decimal import Decimal, getcontext
from itertools import count, islice
from typing import Iterator, NamedTuple
import math

getcontext().prec = 30
CENTS = Decimal("0.01")


class Row(NamedTuple):
    n: int
    payment: Decimal
    interest: Decimal
    principal: Decimal
    balance: Decimal


@dataclass
class Loan:
    principal: Decimal
    annual_rate: Decimal
    months: int
    extra: dict[int, Decimal] | None = None

    @property
    def rate(self) -> Decimal:
        return self.annual_rate / 12

    def payment(self) -> Decimal:
        if not self.rate:
            return (self.principal / self.months).quantize(CENTS)
        factor = (1 + self.rate) ** self.months
        return (self.principal * self.rate * factor / (factor - 1)).quantize(CENTS)

    def schedule(self) -> Iterator[Row]:
        balance, pay = self.principal, self.payment()
        for n in count(1):
            interest = (balance * self.rate).quantize(CENTS)
            due = min(pay + (self.extra or {}).get(n, 0), balance + interest)
            if n == self.months:
                due = balance + interest
            balance -= due - interest
            yield Row(n, due, interest, due - interest, balance)
            if balance <= 0:
                return


LOANS = {
    "car": Loan(Decimal("18000"), Decimal("0.0499"), 48),
    "car + extra": Loan(Decimal("18000"), Decimal("0.0499"), 48, {6: Decimal(2500), 12: Decimal(2500)}),
    "family": Loan(Decimal("1000"), Decimal(0), 3),
}
base_interest = None
for name, loan in LOANS.items():
    rows = list(loan.schedule())
    interest = sum(r.interest for r in rows)
    base_interest = base_interest or interest
    print(f"{name}: {loan.payment():,.2f}/month, {len(rows)} payments, interest {interest:,.2f} (saves {base_interest - interest:,.2f})" if name != "family" else f"{name}: {[str(r.payment) for r in rows]}")
    assert rows[-1].balance == 0 and sum(r.principal for r in rows) == loan.principal
print(f"{'#':>3}{'payment':>10}{'interest':>10}{'principal':>11}{'balance':>12}")
for row in islice(LOANS["car + extra"].schedule(), 4, 8):
    print(f"{row.n:>3}{row.payment:>10}{row.interest:>10}{row.principal:>11}{row.balance:>12,}")


def irr(flows, lo=-0.9, hi=1.0):
    npv = lambda r: sum(cf / (1 + r) ** t for t, cf in enumerate(flows))
    if npv(lo) * npv(hi) > 0:
        raise ArithmeticError(f"no sign change in [{lo}, {hi}]")
    while hi - lo > 1e-10:
        mid = (lo + hi) / 2
        lo, hi = (mid, hi) if npv(mid) > 0 else (lo, mid)
    return round(mid, 6)


print(irr([-1000, 300, 420, 680]), irr([-100, 110]))
try:
    irr([100, 100])
except ArithmeticError as e:
    print(type(e).__name__, e)
for r in (0.02, 0.07):
    print(f"{r:.0%}: doubles in {math.log(2) / math.log1p(r):.2f} years, rule of 72 says {72 / (r * 100):.1f}, e-fold {1 / r:g}; {1000 * math.exp(r * 10):,.2f} vs {1000 * (1 + r) ** 10:,.2f}")
