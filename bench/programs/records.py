regions = ["north", "south", "east", "west"]
orders = [
    {"id": i, "customer": f"c{i * 37 % 500}", "region": regions[i % 4], "amount": (i * 7919 % 10_007) / 10,
     "status": "late" if i % 7 == 0 else "ok", "items": [{"sku": f"s{j}", "count": j % 5} for j in range(i % 4)]}
    for i in range(40_000)
]
late = [o for o in orders if o["status"] == "late" and o["amount"] > 100]
totals = {}
for order in late:
    totals[order["customer"]] = totals.get(order["customer"], 0) + order["amount"]
top = sorted(totals.items(), key=lambda item: (-item[1], item[0]))[:5]
print([(name, round(amount, 2)) for name, amount in top])
by_region = {}
for order in orders:
    row = by_region.setdefault(order["region"], {"count": 0, "amount": 0.0, "largest": 0.0})
    row["count"] += 1
    row["amount"] += order["amount"]
    row["largest"] = max(row["largest"], order["amount"])
for region, row in sorted(by_region.items()):
    print(f"{region:>6} {row['count']:>6} {row['amount']:>14,.2f} {row['largest']:>9.1f}")
print(sum(item["count"] for o in orders for item in o["items"]))
names = {o["customer"]: o for o in orders}
print(len(names), sum(1 for o in orders if names[o["customer"]]["id"] == o["id"]))
