from __future__ import annotations
from bisect import insort, bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal as D
from enum import Enum
from functools import total_ordering
from itertools import count
from typing import Iterator, Literal, NewType

Price = NewType("Price", D)


class Side(Enum):
    BUY = 1
    SELL = -1

    def __neg__(self):
        return Side(-self.value)


@total_ordering
@dataclass(eq=False)
class Order:
    side: Side
    price: Price
    qty: int
    owner: str
    id: int = field(default_factory=count(1).__next__)

    def __post_init__(self):
        if not isinstance(self.price, D):
            self.price = D(str(self.price))
        if self.qty <= 0:
            raise ValueError(f"quantity of order {self.id} must be positive: {self.qty}")

    @property
    def key(self):
        return (-self.price * self.side.value, self.id)

    def __lt__(self, other):
        if not isinstance(other, Order):
            return NotImplemented
        return self.key < other.key

    def __eq__(self, other):
        return isinstance(other, Order) and self.id == other.id

    def __hash__(self):
        return self.id

    def __format__(self, spec):
        match spec:
            case "short":
                return f"#{self.id} {self.side.name[0]} {self.qty}@{self.price}"
            case "":
                return repr(self)
            case _:
                return format(f"{self:short}", spec)


@dataclass(frozen=True, slots=True)
class Trade:
    buy: int
    sell: int
    price: D
    qty: int

    @property
    def value(self):
        return self.price * self.qty


class Book:
    def __init__(self):
        self.sides: dict[Side, list[Order]] = {s: [] for s in Side}
        self.trades: list[Trade] = []
        self.positions = defaultdict(lambda: [0, D(0)])

    def submit(self, order: Order) -> Iterator[Trade]:
        book = self.sides[-order.side]
        while book and order.qty and (book[0].price - order.price) * order.side.value <= 0:
            top = book[0]
            if top.owner == order.owner:
                raise PermissionError(f"{order.owner} would trade with themselves (#{top.id})")
            n = min(top.qty, order.qty)
            b, s = (order, top) if order.side is Side.BUY else (top, order)
            t = Trade(b.id, s.id, top.price, n)
            for o in (order, top):
                o.qty -= n
                pos = self.positions[o.owner]
                pos[0] += n * o.side.value
                pos[1] -= n * o.side.value * top.price
            if not top.qty:
                book.pop(0)
            self.trades.append(t)
            yield t
        if order.qty:
            insort(self.sides[order.side], order)

    def depth(self):
        rows = []
        for o in reversed(self.sides[Side.SELL]):
            rows.append(f"{'':>18} | {o:<18short}" if False else f"{'':>18} | {o:<18}")
        for o in self.sides[Side.BUY]:
            rows.append(f"{o:>18} | {'':<18}")
        return "\n".join(rows)


book = Book()
script = [(Side.SELL, "10.10", 5, "ann"), (Side.SELL, "10.05", 3, "bob"), (Side.BUY, "10.00", 4, "cyd"), (Side.BUY, 10.05, 5, "dan"), (Side.SELL, "9.95", 10, "eve"), (Side.BUY, "10.10", 4, "bob"), (Side.BUY, "99", 1, "ann")]
for row in script:
    o = Order(*row)
    try:
        for t in book.submit(o):
            print(f"  trade {t} = {t.value:.3f}")
    except PermissionError as e:
        print("  rejected:", e)
    print(f"{o:short}", "left", o.qty)
print(book.depth())
for who, (qty, cash) in sorted(book.positions.items()):
    print(f"{who:<5}{qty:>+5d}{cash:>+12.2f}")
print(sum(q for q, _ in book.positions.values()), sum(c for _, c in book.positions.values()))
a, b = Order(Side.BUY, D(5), 1, "x"), Order(Side.BUY, D(6), 1, "y")
print(a < b, a >= b, sorted([a, b])[0].owner, a == a, a != b, len({a, b, a}), a, f"{b}")
for f in (lambda: a < 3, lambda: Order(Side.BUY, "abc", 1, "z"), lambda: Order(Side.BUY, 1, 0, "z"), lambda: setattr(book.trades[0], "qty", 1), lambda: Trade(1, 2), lambda: Side(0)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, e.args if not isinstance(e, ValueError) else "")
try:
    try:
        Order(Side.SELL, D("-1"), -5, "q")
    except ValueError as first:
        raise RuntimeError("order entry failed") from first
except RuntimeError as e:
    e.add_note("session closed")
    raise
