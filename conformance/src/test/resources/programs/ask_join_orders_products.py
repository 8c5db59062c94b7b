import csv
import io
from collections import defaultdict
from itertools import chain
from operator import itemgetter


def get_products():
    return [
        {"sku": "KB-1", "title": "Keyboard", "cost": 31.5, "supplier_id": 1},
        {"sku": "MS-2", "title": "Mouse", "cost": 9.25, "supplier_id": 2},
        {"sku": "HD-3", "title": "Headset", "cost": None, "supplier_id": 1},
        {"sku": "CB-4", "title": "Cable", "cost": 1.1, "supplier_id": 7},
    ]


def get_suppliers():
    return {1: {"name": "Kroll & Söhne"}, 2: {"name": "Ōkami K.K."}, 3: {"name": "Unused Ltd"}}


def get_order_lines():
    text = "order|sku|qty|price\n1|KB-1|2|49.00\n1|MS-2|1|19.90\n2|HD-3|1|89.00\n3|ZZ-9|4|5.00\n3|kb-1|1|45.00\n"
    return list(csv.DictReader(io.StringIO(text), delimiter="|"))


def inner_join(left, right, on, rkey=None):
    index = defaultdict(list)
    for r in right:
        index[r[rkey or on]].append(r)
    return [{**l, **r} for l in left for r in index.get(l[on], ())]


def left_join(left, index, on, prefix):
    for row in left:
        match = index.get(row[on]) or {}
        yield row | {f"{prefix}_{k}": v for k, v in match.items()}


lines = [{**l, "sku": l["sku"].upper(), "qty": int(l["qty"]), "price": float(l["price"])} for l in get_order_lines()]
products = list(left_join(get_products(), get_suppliers(), "supplier_id", "supplier"))
joined = inner_join(lines, products, "sku")
print(f"{len(lines)} lines, {len(joined)} matched")
for row in joined:
    margin = (row["price"] - row["cost"]) / row["price"] if row["cost"] is not None else None
    print(f"#{row['order']} {row['title']:<9} {row['qty']}x{row['price']:>6.2f}  {row.get('supplier_name', '(none)'):<14} {f'{margin:.1%}' if margin is not None else 'margin ?'}")

sold = {l["sku"] for l in lines}
known = set(map(itemgetter("sku"), products))
print("sold but unknown:", sold - known, "| never sold:", known - sold, "| disjoint:", sold.isdisjoint({"A"}))
used = {p["supplier_id"] for p in products}
print("suppliers unused", get_suppliers().keys() - used, "dangling", used - get_suppliers().keys())

by_supplier = defaultdict(lambda: defaultdict(float))
for r in joined:
    by_supplier[r.get("supplier_name")][r["sku"]] += r["qty"] * r["price"]
for name, skus in sorted(by_supplier.items(), key=lambda kv: sum(kv[1].values()), reverse=True):
    best, amount = max(skus.items(), key=itemgetter(1))
    print(f"{name or 'unknown'}: {sum(skus.values()):.2f} (best {best} {amount:.0f}) {dict(skus)}")
order_totals = {o: sum(l["qty"] * l["price"] for l in lines if l["order"] == o) for o in dict.fromkeys(map(itemgetter("order"), lines))}
print(order_totals, max(order_totals, key=order_totals.get))
cols = list(dict.fromkeys(chain.from_iterable(joined)))
print(cols)
print(itemgetter("order", "sku")(joined[-1]), sorted(joined, key=itemgetter("sku", "order"), reverse=True)[0]["qty"])
