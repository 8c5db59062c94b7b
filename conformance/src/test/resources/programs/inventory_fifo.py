"""FIFO inventory valuation with a deque of lots."""
from collections import deque, namedtuple
from fractions import Fraction

Lot = namedtuple("Lot", "qty unit_cost")


class OutOfStock(Exception):
    def __init__(self, sku, wanted, available):
        self.sku, self.wanted, self.available = sku, wanted, available
        super().__init__(f"{sku}: wanted {wanted}, only {available} on hand")


class FifoStock:
    def __init__(self, sku):
        self.sku = sku
        self.lots: deque[Lot] = deque()
        self.cogs = Fraction(0)

    def __len__(self):
        return sum(lot.qty for lot in self.lots)

    def __bool__(self):
        return len(self) > 0

    def receive(self, qty, unit_cost):
        self.lots.append(Lot(qty, Fraction(str(unit_cost))))
        return self

    def issue(self, qty):
        if qty > (have := len(self)):
            raise OutOfStock(self.sku, qty, have)
        cost = Fraction()
        remaining = qty
        while remaining:
            lot = self.lots[0]
            take = min(lot.qty, remaining)
            cost += take * lot.unit_cost
            remaining -= take
            if take == lot.qty:
                self.lots.popleft()
            else:
                self.lots[0] = lot._replace(qty=lot.qty - take)
        self.cogs += cost
        return cost

    @property
    def value(self):
        return sum((l.qty * l.unit_cost for l in self.lots), start=Fraction())


stock = FifoStock("WIDGET-9")
stock.receive(100, 2.5).receive(50, "2.75").receive(75, 3.1)
print(f"on hand {len(stock)}, value {float(stock.value):.2f}")

for q in (80, 45, 10, 500, 90, 1):
    try:
        cost = stock.issue(q)
    except OutOfStock as e:
        print(f"!! {type(e).__name__}: {e} (short by {e.wanted - e.available})")
    else:
        print(f"issued {q:>3} cost {float(cost):>8.2f} avg {cost / q!s:>10} left {len(stock)}")
    finally:
        print("   lots:", [(l.qty, str(l.unit_cost)) for l in stock.lots])

print("COGS", stock.cogs, "=", float(stock.cogs))
print("empty?", not stock)
print(Lot._fields, Lot(1, 2), Lot(1, 2)._asdict())
