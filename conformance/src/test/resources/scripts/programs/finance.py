"""Monthly statement for a small portfolio of bank accounts."""
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, ROUND_HALF_UP
from enum import Enum


class Kind(Enum):
    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    FEE = "fee"


class InsufficientFunds(Exception):
    def __init__(self, account: "Account", amount: Decimal):
        super().__init__(f"{account.owner} has {account.balance}, needs {amount}")
        self.shortfall = amount - account.balance


@dataclass(frozen=True)
class Entry:
    when: date
    kind: Kind
    amount: Decimal
    memo: str = ""


@dataclass
class Account:
    owner: str
    balance: Decimal = Decimal("0.00")
    entries: list[Entry] = field(default_factory=list)

    def deposit(self, when, amount, memo=""):
        self._post(Entry(when, Kind.DEPOSIT, Decimal(amount), memo), +1)

    def withdraw(self, when, amount, memo=""):
        amount = Decimal(amount)
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self._post(Entry(when, Kind.WITHDRAWAL, amount, memo), -1)

    def _post(self, entry, sign):
        self.balance += sign * entry.amount
        self.entries.append(entry)

    def statement(self):
        running = Decimal("0.00")
        yield f"{self.owner:-^44}"
        for e in self.entries:
            running += e.amount if e.kind is Kind.DEPOSIT else -e.amount
            yield f"{e.when:%d %b}  {e.kind.value:<11}{e.memo:<10}{e.amount:>9.2f}{running:>10.2f}"


ann = Account("Ann")
ann.deposit(date(2024, 3, 1), "1200.00", "salary")
ann.withdraw(date(2024, 3, 3), "450.25", "rent")
ann.withdraw(date(2024, 3, 9), "89.99", "groceries")
try:
    ann.withdraw(date(2024, 3, 10), "5000", "car")
except InsufficientFunds as err:
    print("Declined:", err, "| short by", err.shortfall)
interest = (ann.balance * Decimal("0.0125") / 12).quantize(Decimal("0.01"), ROUND_HALF_UP)
ann.deposit(date(2024, 3, 31), interest, "interest")
print(*ann.statement(), sep="\n")
print("Closing balance:", ann.balance)
# ---
from decimal import Decimal, getcontext

getcontext().prec = 28


def amortize(principal, annual_rate, months):
    rate = Decimal(annual_rate) / 12
    payment = (principal * rate / (1 - (1 + rate) ** -months)).quantize(Decimal("0.01"))
    balance = principal
    for month in range(1, months + 1):
        interest = (balance * rate).quantize(Decimal("0.01"))
        capital = payment - interest
        if month == months or capital > balance:
            capital = balance
        balance -= capital
        yield month, interest + capital, interest, capital, balance


rows = list(amortize(Decimal("10000"), "0.0599", 12))
print(f"{'#':>3}{'payment':>10}{'interest':>10}{'capital':>10}{'balance':>12}")
for month, payment, interest, capital, balance in rows:
    print(f"{month:>3}{payment:>10}{interest:>10}{capital:>10}{balance:>12}")
print("total interest", sum(r[2] for r in rows))
assert rows[-1][-1] == 0
# ---
from collections import defaultdict
from decimal import Decimal

EXPENSES = [
    ("Alice", Decimal("120.00"), ["Alice", "Bob", "Cara"]),
    ("Bob", Decimal("45.50"), ["Alice", "Bob"]),
    ("Cara", Decimal("10.01"), ["Alice", "Bob", "Cara"]),
    ("Alice", Decimal("8.00"), ["Cara"]),
]


def split_evenly(amount, people):
    cents = int(amount * 100)
    share, extra = divmod(cents, len(people))
    return {p: Decimal(share + (1 if i < extra else 0)) / 100 for i, p in enumerate(sorted(people))}


def balances(expenses):
    net = defaultdict(Decimal)
    for payer, amount, people in expenses:
        net[payer] += amount
        for person, share in split_evenly(amount, people).items():
            net[person] -= share
    return dict(net)


def settle(net):
    debtors = sorted((v, k) for k, v in net.items() if v < 0)
    creditors = sorted(((v, k) for k, v in net.items() if v > 0), reverse=True)
    transfers = []
    while debtors and creditors:
        (owed, debtor), (due, creditor) = debtors.pop(0), creditors.pop(0)
        paid = min(-owed, due)
        transfers.append((debtor, creditor, paid))
        if owed + paid:
            debtors.insert(0, (owed + paid, debtor))
        if due - paid:
            creditors.insert(0, (due - paid, creditor))
    return transfers


net = balances(EXPENSES)
for name in sorted(net):
    print(f"{name:<6}{net[name]:>+9.2f}")
for debtor, creditor, amount in settle(net):
    print(f"{debtor} pays {creditor} {amount:.2f}")
print("check:", sum(net.values()))
# ---
import csv
import io
from collections import Counter, defaultdict

RAW = """\
invoice,customer,issued,due,amount,paid
1001,Acme,2024-01-05,2024-02-04,1200.00,1200.00
1002,Birch,2024-01-20,2024-02-19,350.50,0
1003,Acme,2024-02-11,2024-03-12,99.95,50.00
1004,"Cole, Ltd",2024-03-02,2024-04-01,2100.00,0
1005,Birch,2024-03-15,2024-04-14,75.25,75.25
"""

from datetime import date

TODAY = date(2024, 4, 20)
BUCKETS = [(0, "current"), (30, "1-30"), (60, "31-60"), (90, "61-90")]


def bucket(days_late):
    if days_late <= 0:
        return "current"
    for limit, label in BUCKETS[1:]:
        if days_late <= limit:
            return label
    return "90+"


aging = defaultdict(Counter)
for row in csv.DictReader(io.StringIO(RAW)):
    open_amount = round(float(row["amount"]) - float(row["paid"]), 2)
    if not open_amount:
        continue
    late = (TODAY - date.fromisoformat(row["due"])).days
    aging[row["customer"]][bucket(late)] += open_amount

labels = [label for _, label in BUCKETS] + ["90+"]
print(f"{'customer':<12}" + "".join(f"{label:>10}" for label in labels) + f"{'total':>10}")
for customer, amounts in sorted(aging.items()):
    cells = "".join(f"{amounts[label]:>10.2f}" for label in labels)
    print(f"{customer:<12}{cells}{sum(amounts.values()):>10.2f}")
print("grand total", sum(sum(a.values()) for a in aging.values()))
# ---
from decimal import Decimal

BRACKETS = [
    (Decimal(11600), Decimal("0.10")),
    (Decimal(47150), Decimal("0.12")),
    (Decimal(100525), Decimal("0.22")),
    (Decimal(191950), Decimal("0.24")),
    (None, Decimal("0.32")),
]


def tax(income):
    """Return the total tax and the part in each bracket."""
    lower, parts = Decimal(0), []
    for upper, rate in BRACKETS:
        top = income if upper is None else min(income, upper)
        if top <= lower:
            break
        parts.append((lower, top, rate, (top - lower) * rate))
        lower = top
    return sum((p[-1] for p in parts), Decimal(0)), parts


for income in map(Decimal, ("0", "9000", "50000", "250000.50")):
    total, parts = tax(income)
    effective = total / income if income else Decimal(0)
    print(f"income {income:>12,} -> tax {total:>12,.2f} effective {effective:.2%}")
    for lo, hi, rate, amount in parts:
        print(f"    {lo:>10,} to {hi:>12,} at {rate:.0%}: {amount:,.2f}")
# ---
from datetime import date, timedelta


def npv(rate, flows):
    first = flows[0][0]
    return sum(amount / (1 + rate) ** ((when - first).days / 365) for when, amount in flows)


def xirr(flows, low=-0.99, high=10.0, tolerance=1e-9):
    if npv(low, flows) * npv(high, flows) > 0:
        raise ValueError("no sign change: the flows have no internal rate of return")
    while high - low > tolerance:
        middle = (low + high) / 2
        if npv(low, flows) * npv(middle, flows) <= 0:
            high = middle
        else:
            low = middle
    return (low + high) / 2


start = date(2020, 1, 1)
flows = [(start, -10_000.0)] + [(start + timedelta(days=365 * y), 2_500.0) for y in range(1, 6)]
print(f"IRR {xirr(flows):.4%}")
for rate in (0.0, 0.05, 0.10):
    print(f"NPV at {rate:.0%}: {npv(rate, flows):>10,.2f}")
bond = [(start, -980.0), (start + timedelta(182), 25.0), (start + timedelta(365), 1025.0)]
print(f"bond yield {xirr(bond):.4%}")
xirr([(start, 100.0), (start + timedelta(1), 5.0)])
# ---
import random
from statistics import mean, stdev


class Market:
    def __init__(self, seed, drift=0.0004, vol=0.012):
        self.rng = random.Random(seed)
        self.drift, self.vol = drift, vol

    def prices(self, start, days):
        price = start
        for _ in range(days):
            price *= 1 + self.rng.gauss(self.drift, self.vol)
            yield round(price, 2)


def sma(values, window):
    return [None if i + 1 < window else sum(values[i + 1 - window:i + 1]) / window for i in range(len(values))]


def backtest(prices, fast=3, slow=8, cash=10_000.0):
    shares, trades = 0, []
    quick, lazy = sma(prices, fast), sma(prices, slow)
    for day, (p, q, l) in enumerate(zip(prices, quick, lazy)):
        if l is None:
            continue
        if q > l and not shares:
            shares, cash = divmod(cash, p)
            trades.append((day, "BUY", p))
        elif q < l and shares:
            cash += shares * p
            shares = 0
            trades.append((day, "SELL", p))
    return cash + shares * prices[-1], trades


prices = list(Market(seed=2024).prices(100, 60))
value, trades = backtest(prices)
returns = [b / a - 1 for a, b in zip(prices, prices[1:])]
print("last price", prices[-1], "high", max(prices), "low", min(prices))
print(f"mean {mean(returns):+.5f} stdev {stdev(returns):.5f}")
for day, side, price in trades:
    print(f"day {day:>2} {side:<4} at {price}")
print(f"final value {value:.2f}, hold {10_000 / prices[0] * prices[-1]:.2f}")
# ---
from dataclasses import dataclass
from functools import total_ordering, reduce
from decimal import Decimal


@total_ordering
@dataclass(frozen=True)
class Money:
    amount: Decimal
    currency: str = "USD"

    @classmethod
    def parse(cls, text):
        amount, _, currency = text.partition(" ")
        return cls(Decimal(amount), currency or "USD")

    def _check(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError(f"cannot mix {self.currency} and {other.currency}")

    def __add__(self, other):
        if (bad := self._check(other)) is not None:
            return bad
        return Money(self.amount + other.amount, self.currency)

    def __mul__(self, factor):
        return Money(self.amount * factor, self.currency)

    __rmul__ = __mul__

    def __lt__(self, other):
        if (bad := self._check(other)) is not None:
            return bad
        return self.amount < other.amount

    def __format__(self, spec):
        return f"{self.amount:{spec or ',.2f'}} {self.currency}"

    __str__ = __format__.__get__ if False else lambda self: format(self)


wallet = [Money.parse(t) for t in ("10.50", "3.25 USD", "100")]
print([str(m) for m in sorted(wallet)], max(wallet), 3 * wallet[0])
print(f"{reduce(Money.__add__, wallet):>12,.1f}|{wallet[1]}")
print(wallet[0] == Money(Decimal("10.5")), {Money(Decimal(1)), Money(Decimal("1.0"))})
try:
    wallet[0] + 5
except TypeError as e:
    print(e)
wallet[0] + Money.parse("5 EUR")
