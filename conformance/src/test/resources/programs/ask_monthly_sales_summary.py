import json
from collections import defaultdict
from datetime import date, datetime
from decimal import Decimal, ROUND_HALF_UP


def list_orders():
    return json.loads("""[
      {"id": "SO-1001", "customer": "Acme", "total": "1249.90", "placed_at": "2024-01-15T09:12:00", "status": "paid"},
      {"id": "SO-1002", "customer": "Globex", "total": "310.05", "placed_at": "2024-01-31T23:59:59", "status": "paid"},
      {"id": "SO-1003", "customer": "Acme", "total": "87.115", "placed_at": "2024-02-01T00:00:00", "status": "refunded"},
      {"id": "SO-1004", "customer": "Initech", "total": null, "placed_at": "2024-02-10T10:00:00", "status": "paid"},
      {"id": "SO-1005", "customer": "Globex", "total": "990", "placed_at": "2024-02-28T18:30:00", "status": "paid"},
      {"id": "SO-1006", "customer": "Umbrella", "total": "15.5", "placed_at": "2024-03-03T08:00:00", "status": "paid"},
      {"id": "SO-1007", "customer": "Acme", "total": "2200.00", "placed_at": "2024-03-09T12:45:10", "status": "paid"}
    ]""")


def money(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


orders = list_orders()
by_month: dict[tuple[int, int], Decimal] = defaultdict(Decimal)
by_customer = defaultdict(lambda: {"orders": 0, "revenue": Decimal(0)})
skipped = []

for order in orders:
    if order["total"] is None:
        skipped.append((order["id"], "missing total"))
        continue
    placed = datetime.fromisoformat(order["placed_at"])
    sign = -1 if order["status"] == "refunded" else 1
    amount = money(Decimal(order["total"])) * sign
    by_month[placed.year, placed.month] += amount
    stats = by_customer[order["customer"]]
    stats["orders"] += 1
    stats["revenue"] += amount

print("Revenue by month")
previous = None
for (year, month), revenue in sorted(by_month.items()):
    label = f"{date(year, month, 1):%b %Y}"
    if previous:
        change = (revenue - previous) / previous
        print(f"  {label:<10}{revenue:>12,.2f}  {change:+.1%}")
    else:
        print(f"  {label:<10}{revenue:>12,.2f}     n/a")
    previous = revenue

print("\nTop customers")
ranked = sorted(by_customer.items(), key=lambda kv: (-kv[1]["revenue"], kv[0]))
for rank, (name, stats) in enumerate(ranked, start=1):
    avg = money(stats["revenue"] / stats["orders"])
    print(f"{rank}. {name:<10} {stats['orders']} orders  {stats['revenue']:>10} avg {avg}")

total = sum(by_month.values(), Decimal(0))
assert total == sum((s["revenue"] for s in by_customer.values()), Decimal(0))
print(f"\n{total = }")
print(f"Skipped: {skipped!r}")
