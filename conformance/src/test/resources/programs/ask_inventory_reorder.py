import math
from dataclasses import asdict, dataclass, field, replace
from statistics import mean, pstdev, quantiles, stdev


@dataclass(frozen=True)
class Item:
    sku: str
    on_hand: int
    lead_days: int
    demand: tuple[int, ...] = field(repr=False)
    unit_cost: float = 1.0
    case_size: int = 1

    @property
    def daily(self):
        return mean(self.demand)

    def safety_stock(self, z: float = 1.645) -> int:
        if len(self.demand) < 2:
            return 0
        return math.ceil(z * stdev(self.demand) * math.sqrt(self.lead_days))

    @property
    def reorder_point(self) -> int:
        return math.ceil(self.daily * self.lead_days) + self.safety_stock()

    def eoq(self, order_cost=25.0, carry=0.2):
        annual = self.daily * 365
        return math.sqrt(2 * annual * order_cost / (carry * self.unit_cost))


def warehouse():
    yield Item("BOLT-M6", 140, 5, (20, 25, 31, 18, 22, 40, 19), 0.12, 100)
    yield Item("NUT-M6", 900, 5, (20, 25, 31, 18, 22, 40, 19), 0.08, 100)
    yield Item("DRILL", 3, 14, (0, 1, 0, 0, 2, 0, 1), 59.0)
    yield Item("GLUE", 10, 3, (4,), 3.5, 12)
    yield Item("SAW", 0, 2, (), 17.25, 2)


plan, cost = [], 0.0
for item in warehouse():
    try:
        rop = item.reorder_point
    except Exception as e:
        print(f"{item.sku}: cannot plan: {type(e).__name__}: {e}")
        continue
    days_left = item.on_hand / item.daily if item.daily else math.inf
    print(f"{item.sku:<8} rop={rop:>4} ss={item.safety_stock():>3} have={item.on_hand:>4} cover={days_left:6.1f}d eoq={item.eoq():8.1f}")
    if item.on_hand < rop:
        need = max(rop - item.on_hand, round(item.eoq() / 12))
        cases = -(-need // item.case_size)
        plan.append((item.sku, cases, cases * item.case_size))
        cost += cases * item.case_size * item.unit_cost

print(f"\nPurchase plan ({cost=:.2f})")
for sku, cases, units in sorted(plan, key=lambda p: -p[2]):
    print(f"  {sku}: {cases} case{'s' if cases != 1 else ''} = {units} units")

first = next(warehouse())
bigger = replace(first, on_hand=1000)
print(bigger, bigger == first, hash(first) == hash(next(warehouse())))
print({k: v for k, v in asdict(first).items() if k != "demand"})
print([round(q, 2) for q in quantiles(first.demand, n=4)], round(pstdev(first.demand), 4))
try:
    first.on_hand = 5
except AttributeError as e:
    print(type(e).__name__, e)
