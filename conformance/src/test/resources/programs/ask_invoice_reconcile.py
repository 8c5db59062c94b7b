from collections import namedtuple
from datetime import date
from decimal import Decimal as D

Payment = namedtuple("Payment", "ref amount on memo", defaults=[""])


def ledger():
    return [
        {"invoice": "INV-001", "amount": D("100.00"), "due": date(2024, 5, 1)},
        {"invoice": "INV-002", "amount": D("250.50"), "due": date(2024, 5, 3)},
        {"invoice": "INV-003", "amount": D("75.25"), "due": date(2024, 5, 10)},
        {"invoice": "INV-004", "amount": D("600.00"), "due": date(2024, 4, 1)},
        {"invoice": "INV-005", "amount": D("33.33"), "due": date(2024, 6, 30)},
    ]


def bank():
    return [
        Payment("INV-001", D("100.00"), date(2024, 5, 1)),
        Payment("INV-002", D("200.00"), date(2024, 5, 2), "part"),
        Payment("inv-002", D("50.50"), date(2024, 5, 9), "rest, late"),
        Payment("INV 003", D("75.52"), date(2024, 5, 10)),
        Payment("", D("12.00"), date(2024, 5, 11), "unknown sender"),
        Payment("INV-999", D("1.00"), date(2024, 5, 12)),
    ]


as_of = date(2024, 5, 15)
open_items = {r["invoice"]: r | {"paid": D(0), "payments": []} for r in ledger()}
orphans = []
for p in bank():
    key = p.ref.upper().replace(" ", "-")
    if key in open_items:
        item = open_items[key]
        item["paid"] += p.amount
        item["payments"].append(p)
    else:
        orphans.append(p)

print("| Invoice | Due | Billed | Paid | Diff | Status |")
print("|:--------|:---:|-------:|-----:|-----:|--------|")
buckets = {"paid": D(0), "short": D(0), "over": D(0), "open": D(0)}
for inv, it in open_items.items():
    diff = it["paid"] - it["amount"]
    late = (as_of - it["due"]).days
    if diff == 0:
        status = "paid"
        if any(p.on > it["due"] for p in it["payments"]):
            status += " (late)"
    elif not it["payments"]:
        status = f"open, {late}d overdue" if late > 0 else "open"
    else:
        status = "over" if diff > 0 else "short"
    buckets[status.split(",")[0].split()[0]] += abs(diff) or it["amount"]
    print(f"| {inv} | {it['due']:%d.%m.%y} | {it['amount']:,.2f} | {it['paid']} | {diff:+.2f} | {status} |")
    digits = sorted(str(abs(diff)).replace(".", "").strip("0"))
    if diff and diff % D("0.09") == 0:
        print(f"  ^ possible transposition, {diff=} {digits=}")

print({k: str(v) for k, v in buckets.items()})
for p in orphans:
    print("orphan:", p, p._asdict()["memo"] or "<no memo>")
billed, received = sum(r["amount"] for r in ledger()), sum(p.amount for p in bank())
print(f"{billed=!s} {received=!s} gap={billed - received}")
assert received == sum(i["paid"] for i in open_items.values()) + sum(o.amount for o in orphans)
