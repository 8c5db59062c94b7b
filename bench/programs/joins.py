from collections import namedtuple
from heapq import nlargest

Customer = namedtuple("Customer", "id name country tier")
customers = [Customer(i, f"name {i}", ("DE", "FR", "US", "JP")[i % 4], i % 3) for i in range(3_000)]
orders = [(i, i * 17 % 3_000, (i * 7919) % 997 / 3) for i in range(60_000)]
index = {c.id: c for c in customers}
joined = [(order, index[customer], amount) for order, customer, amount in orders if customer in index]
spend = {}
for _, customer, amount in joined:
    key = (customer.country, customer.tier)
    count, total = spend.get(key, (0, 0.0))
    spend[key] = (count + 1, total + amount)
for (country, tier), (count, total) in sorted(spend.items()):
    print(country, tier, count, round(total / count, 3))
best = nlargest(3, joined, key=lambda row: (row[2], -row[0]))
print([(order, customer.name, round(amount, 2)) for order, customer, amount in best])
running, series = 0.0, []
for _, _, amount in joined[:40_000]:
    running = running * 0.9 + amount * 0.1
    series.append(round(running, 4))
print(series[-1], sum(1 for a, b in zip(series, series[1:]) if b > a))
