"""Price-time priority limit order book."""
import heapq
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from itertools import count

class Side(Enum):
    BUY = 1
    SELL = -1
    @property
    def opposite(self):
        return Side(-self.value)

@dataclass(order=True, slots=True)
class Order:
    key: tuple = field(init=False, repr=False)
    id: int = field(compare=False)
    side: Side = field(compare=False)
    price: Decimal | None = field(compare=False)
    qty: int = field(compare=False)
    trader: str = field(compare=False, default="?")
    def __post_init__(self):
        self.key = ((-self.side.value * self.price) if self.price is not None else Decimal("-Infinity"), self.id)

@dataclass(frozen=True)
class Trade:
    price: Decimal
    qty: int
    buyer: str
    seller: str
class Book:
    def __init__(self):
        self.heaps = {side: [] for side in Side}
        self.cancelled = set()
        self.ids = count(1)
        self.trades = []
    def submit(self, side, price, qty, trader):
        order = Order(next(self.ids), side, Decimal(price) if price else None, qty, trader)
        other = self.heaps[side.opposite]
        while order.qty and other:
            best = other[0]
            if best.id in self.cancelled:
                heapq.heappop(other)
                continue
            if order.price is not None and (order.price - best.price) * side.value < 0:
                break
            fill = min(order.qty, best.qty)
            order.qty -= fill
            best.qty -= fill
            buyer, seller = (order, best)[:: side.value]
            self.trades.append(Trade(best.price, fill, buyer.trader, seller.trader))
            print(f"   trade {fill} @ {best.price} {buyer.trader} <- {seller.trader}")
            if not best.qty:
                heapq.heappop(other)
        if order.qty and order.price is not None:
            heapq.heappush(self.heaps[side], order)
        elif order.qty:
            print(f"   {order.qty} unfilled market quantity dropped")
        return order.id
    def depth(self, side):
        levels = {}
        for o in sorted(self.heaps[side]):
            if o.id not in self.cancelled:
                levels[o.price] = levels.get(o.price, 0) + o.qty
        return levels
book = Book()
script = [("S", "101.50", 10, "ann"), ("S", "101.25", 5, "bob"), ("B", "101.00", 8, "cat"), ("B", "101.30", 7, "dan"), ("S", "101.00", 3, "eve"),
          ("B", None, 20, "fox"), ("S", "102", 4, "gil"), ("S", "102.00", 6, "hal"), ("B", "100.75", 2, "ivy")]
for s, price, qty, who in script:
    oid = book.submit(Side.BUY if s == "B" else Side.SELL, price, qty, who)
    print(f"#{oid} {who}: {s} {qty} @ {price or 'MKT'}")
book.cancelled.add(7)
for side in Side:
    print(side.name, {str(p): q for p, q in book.depth(side).items()})
book.submit(Side.BUY, "102.00", 5, "jan")
volume = sum(t.qty for t in book.trades)
vwap = sum(t.price * t.qty for t in book.trades) / volume
print(f"volume {volume} vwap {vwap:.4f} last {book.trades[-1]}")
print(Order(1, Side.BUY, Decimal(5), 1) < Order(2, Side.BUY, Decimal(5), 1), Order(9, Side.SELL, None, 1), Side.BUY.opposite)
