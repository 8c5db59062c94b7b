# Reorder points and EOQ for a small warehouse.
import math
import random
from collections import namedtuple
from statistics import mean, stdev, NormalDist, StatisticsError, mode, multimode

Item = namedtuple("Item", "sku cost order_cost hold_rate lead_days on_hand on_order history")
rng = random.Random(31)


def make_history(base, spread, days=28):
    return [max(0, round(rng.gauss(base, spread))) for _ in range(days)]


items = [
    Item("A-100", 12.5, 40, 0.25, 5, 60, 0, make_history(14, 3)),
    Item("B-200", 3.2, 15, 0.3, 12, 900, 0, make_history(40, 15)),
    Item("C-300", 250.0, 75, 0.2, 30, 4, 10, make_history(0.6, 0.8)),
    Item("D-400", 1.0, 5, 0.1, 2, 3, 0, [0] * 28),
    Item("E-500", 80.0, 60, 0.22, 9, 41, 25, [5]),
]


def eoq(annual, order_cost, unit_holding):
    return math.sqrt(2 * annual * order_cost / unit_holding) if annual else 0


def analyse(item, service=0.95):
    daily = mean(item.history)
    try:
        sigma = stdev(item.history)
    except StatisticsError as e:
        print(f"  ({item.sku}: {e})")
        sigma = 0.0
    z = NormalDist().inv_cdf(service)
    safety = math.ceil(z * sigma * math.sqrt(item.lead_days))
    reorder_at = math.ceil(daily * item.lead_days) + safety
    position = item.on_hand + item.on_order
    q = math.ceil(eoq(daily * 365, item.order_cost, item.cost * item.hold_rate))
    cover = position / daily if daily else math.inf
    return dict(daily=daily, sigma=sigma, safety=safety, reorder_at=reorder_at, position=position, eoq=q, cover=cover,
                order=position <= reorder_at and q > 0)


headers = ("sku", "daily", "sigma", "safety", "reorder_at", "position", "eoq", "cover", "order")
specs = ("<7", ">7.2f", ">7.3f", ">7d", ">11d", ">9d", ">6d", ">8.1f", ">6")
rows = [{"sku": i.sku, **analyse(i)} for i in items]
print("".join(f"{h:{s[0]}{s[1:].split('.')[0].rstrip('df')}}" for h, s in zip(headers, specs)))
for row in rows:
    print("".join(format("YES" if v is True else "no" if v is False else v, s) for s, v in zip(specs, row.values())))

value = {i.sku: i.cost * sum(i.history) for i in items}
total = sum(value.values())
running = 0.0
for sku, v in sorted(value.items(), key=lambda kv: kv[1], reverse=True):
    running += v
    share = running / total
    print(f"{sku} {v:>10,.2f} cumulative {share:>7.2%} class {'A' if share <= 0.8 else 'B' if share <= 0.95 else 'C'}")

level, orders, stockouts = items[0].on_hand, [], 0
plan = rows[0]
for day, demand in enumerate(items[0].history):
    level += sum(q for due, q in orders if due == day)
    orders = [(due, q) for due, q in orders if due > day]
    stockouts += demand > level
    level = max(level - demand, 0)
    if level + sum(q for _, q in orders) <= plan["reorder_at"]:
        orders.append((day + items[0].lead_days, plan["eoq"]))
    print(level, end=" " if day < 27 else "\n")
print(f"{stockouts=} {orders=} {mode(items[0].history)=} {multimode(items[2].history)=}")
print(f"{math.ceil(-0.5)=} {math.floor(-0.5)=} {math.trunc(-7.8)=} {math.inf > 10**400=} {math.isnan(math.nan)=} {math.fmod(-7, 3)=} {math.remainder(7, 4)=}")
