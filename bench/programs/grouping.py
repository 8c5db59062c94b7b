from collections import Counter, defaultdict
from itertools import groupby
from operator import itemgetter

sales = [{"day": i % 365, "shop": f"shop{i % 23}", "product": f"p{i * 31 % 211}", "units": i % 9 + 1,
          "price": (i % 500) / 4} for i in range(60_000)]
revenue = defaultdict(float)
units = Counter()
for sale in sales:
    revenue[sale["shop"]] += sale["units"] * sale["price"]
    units[sale["product"]] += sale["units"]
print([(shop, round(value, 2)) for shop, value in sorted(revenue.items(), key=itemgetter(1), reverse=True)[:3]])
print(units.most_common(3))
ordered = sorted(sales, key=itemgetter("shop", "day"))
best = {}
for shop, group in groupby(ordered, key=itemgetter("shop")):
    days = defaultdict(float)
    for sale in group:
        days[sale["day"]] += sale["units"] * sale["price"]
    day, amount = max(days.items(), key=lambda item: (item[1], item[0]))
    best[shop] = (day, round(amount, 2))
print(len(best), best["shop0"], best["shop22"])
