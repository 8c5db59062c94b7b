from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_EVEN, ROUND_HALF_UP, getcontext, localcontext, InvalidOperation

CENT = Decimal("0.01")


class LedgerError(Exception):
    """Base class."""


class UnbalancedEntry(LedgerError):
    def __init__(self, ref, debit, credit):
        self.ref, self.debit, self.credit = ref, debit, credit
        super().__init__(f"entry {ref!r} does not balance: {debit:,.2f} != {credit:,.2f}")


@dataclass(frozen=True, order=True)
class Line:
    account: str
    debit: Decimal = Decimal(0)
    credit: Decimal = Decimal(0)

    def __post_init__(self):
        if self.debit < 0 or self.credit < 0:
            raise ValueError(f"negative amount on {self.account}: {min(self.debit, self.credit)}")


@dataclass
class Entry:
    ref: str
    when: date
    lines: list[Line] = field(default_factory=list)

    @property
    def totals(self) -> tuple[Decimal, Decimal]:
        return sum((l.debit for l in self.lines), Decimal(0)), sum((l.credit for l in self.lines), Decimal(0))


class Ledger:
    def __init__(self):
        self._entries: list[Entry] = []
        self._balances: defaultdict[str, Decimal] = defaultdict(Decimal)

    def post(self, entry: Entry) -> None:
        d, c = entry.totals
        if d != c:
            raise UnbalancedEntry(entry.ref, d, c)
        self._entries.append(entry)
        for line in entry.lines:
            self._balances[line.account] += line.debit - line.credit

    def trial_balance(self):
        width = max(map(len, self._balances))
        yield f"{'Account':<{width}} | {'Debit':>12} | {'Credit':>12}"
        yield f"{'':-<{width}}-+-{'':->12}-+-{'':->12}"
        for account, balance in sorted(self._balances.items()):
            debit, credit = (balance, "") if balance >= 0 else ("", -balance)
            yield f"{account:<{width}} | {debit and format(debit, ',.2f'):>12} | {credit and format(credit, ',.2f'):>12}"


def invoice(ref, when, items, tax=Decimal("0.175")):
    net = sum((Decimal(q) * Decimal(p) for _, q, p in items), Decimal("0"))
    vat = (net * tax).quantize(CENT, rounding=ROUND_HALF_UP)
    return Entry(ref, when, [Line("receivable", debit=net + vat), Line("sales", credit=net), Line("vat", credit=vat)])


led = Ledger()
start = date(2024, 1, 31)
led.post(invoice("INV-001", start, [("widget", 12, "3.49"), ("gadget", 1, "119.995")]))
led.post(invoice("INV-002", start + timedelta(days=29), [("service", "7.5", "95")]))
led.post(Entry("PAY-1", start + timedelta(weeks=3), [Line("bank", debit=Decimal("190.20")), Line("receivable", credit=Decimal("190.20"))]))
print("\n".join(led.trial_balance()))
for bad in (
    lambda: led.post(Entry("X", start, [Line("bank", debit=Decimal("10")), Line("sales", credit=Decimal("9.999"))])),
    lambda: Line("cash", credit=Decimal("-4.20")),
    lambda: Decimal("12,50"),
    lambda: Decimal("1") / 0,
    lambda: Decimal("1e5").quantize(Decimal("1e-30")),
):
    try:
        bad()
    except LedgerError as e:
        print(type(e).__name__, e, vars(e))
    except (InvalidOperation, ZeroDivisionError, ValueError) as e:
        print(type(e).__mro__[:3], e)
with localcontext() as ctx:
    ctx.prec = 6
    print(Decimal(2).sqrt(), Decimal(1) / 7, ctx.prec, getcontext().prec)
print([str(Decimal(x).quantize(Decimal("1."), rounding=ROUND_HALF_EVEN)) for x in ("0.5", "1.5", "2.5", "-0.5")])
print(led._entries[0])
print(Decimal("1234567.891").as_tuple(), Decimal("0E+3"), Decimal("-0.00").normalize(), Decimal("123E+4").to_eng_string())
