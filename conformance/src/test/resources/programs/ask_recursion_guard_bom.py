import sys
from decimal import Decimal
from functools import cache

BOM = {
    "bike": [("frame", 1), ("wheel", 2), ("bell", 1)],
    "wheel": [("rim", 1), ("spoke", 36), ("tyre", 1)],
    "frame": [("tube", 5), ("paint", Decimal("0.3"))],
    "ebike": [("bike", 1), ("motor", 1)],
    "motor": [("coil", 12), ("magnet", 8)],
    "gearbox": [("shaft", 2), ("casing", 1)],
    "casing": [("gearbox", 1)],
}
PRICES = {"rim": "14.00", "spoke": "0.12", "tyre": "9.90", "tube": "6.5", "paint": "20", "bell": "3.25", "coil": "1.10", "magnet": "2.4", "shaft": "8"}
STOCK = {"spoke": 100, "rim": 2, "tube": 5}


def explode(item, qty=1, depth=0):
    yield depth, item, qty
    for part, n in BOM.get(item, ()):
        yield from explode(part, qty * n, depth + 1)


@cache
def cost(item: str) -> Decimal:
    if item in BOM:
        return sum((cost(p) * n for p, n in BOM[item]), Decimal(0))
    return Decimal(PRICES[item])


for depth, item, qty in explode("ebike"):
    print(f"{'. ' * depth}{item:<{14 - 2 * depth}}{qty:>5} {cost(item) * qty:>9.2f}")
for product in ("bike", "ebike", "gearbox", "rocket"):
    try:
        print(f"{product}: {cost(product):.2f}")
    except RecursionError:
        print(f"{product}: recipe contains itself")
    except KeyError as e:
        print(f"{product}: no price for {e}")


def find_cycle(item, path=()):
    if item in path:
        return path[path.index(item):] + (item,)
    return next((c for p, _ in BOM.get(item, ()) if (c := find_cycle(p, path + (item,)))), None)


print(find_cycle("gearbox"), find_cycle("ebike"))
needs = {}
for _, item, qty in explode("bike", 3):
    if item not in BOM:
        needs[item] = needs.get(item, 0) + qty
short = {k: need - STOCK.get(k, 0) for k, need in needs.items() if need > STOCK.get(k, 0)}
print({k: str(v) for k, v in short.items()})
print("buildable:", min((STOCK.get(p, 0) // q for _, p, q in explode("wheel") if p not in BOM), default=0))


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(500))
old = sys.getrecursionlimit()
sys.setrecursionlimit(150)
try:
    depth(500)
except RecursionError as e:
    print("limit hit:", str(e).startswith("maximum recursion depth exceeded"))
finally:
    sys.setrecursionlimit(old)
print(depth(500), sys.getrecursionlimit() == old)
