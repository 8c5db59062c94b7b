"""Match bank statement lines with ledger entries."""
import csv
import io
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from operator import itemgetter

BANK = """date,description,amount
2024-03-01,"DEPOSIT, BRANCH 12",1500.00
2024-03-02,CARD 4412 STATIONERY,-45.99
2024-03-04,CHQ 1001,-320.00
2024-03-05,CARD 4412 STATIONERY,-45.99
2024-03-07,BANK FEE,-12.50
2024-03-09,TRANSFER IN,700.10
"""

LEDGER = """ref;posted;memo;amount
L1;28/02/2024;Customer deposit;1500,00
L2;02/03/2024;Stationery;-45,99
L3;01/03/2024;Cheque 1001;-320,00
L4;09/03/2024;Transfer;700,01
L5;10/03/2024;Stationery;-45,99
"""


def load_bank(text):
    for i, row in enumerate(csv.DictReader(io.StringIO(text)), 1):
        yield {"id": f"B{i}", "date": date.fromisoformat(row["date"]),
               "text": row["description"], "amount": Decimal(row["amount"])}


def load_ledger(text):
    for row in csv.DictReader(io.StringIO(text), delimiter=";"):
        d, m, y = map(int, row["posted"].split("/"))
        yield {"id": row["ref"], "date": date(y, m, d), "text": row["memo"],
               "amount": Decimal(row["amount"].replace(",", "."))}


def reconcile(bank, ledger, tolerance=timedelta(days=3)):
    by_amount = defaultdict(list)
    for e in sorted(ledger, key=itemgetter("date")):
        by_amount[e["amount"]].append(e)
    matched, unmatched = [], []
    for line in bank:
        candidates = [e for e in by_amount[line["amount"]] if abs(e["date"] - line["date"]) <= tolerance]
        if candidates:
            best = min(candidates, key=lambda e: abs(e["date"] - line["date"]))
            by_amount[line["amount"]].remove(best)
            matched.append((line, best))
        else:
            unmatched.append(line)
    leftovers = [e for es in by_amount.values() for e in es]
    return matched, unmatched, leftovers


bank, ledger = list(load_bank(BANK)), list(load_ledger(LEDGER))
matched, ub, ul = reconcile(bank, ledger)
print("MATCHED")
for b, l in matched:
    gap = (b["date"] - l["date"]).days
    print(f"  {b['id']:<3}-> {l['id']:<3} {b['amount']:>10} gap {gap:+d}d  {b['text']!r} / {l['text']!r}")
print("UNMATCHED BANK")
for b in ub:
    near = [l["id"] for l in ul if abs(l["amount"] - b["amount"]) < Decimal("0.50")]
    print(f"  {b['id']:<3} {b['date']:%a %d %b} {b['amount']:>10}  near: {', '.join(near) or '-'}")
print("UNMATCHED LEDGER")
for l in ul:
    print(f"  {l['id']:<3} {l['date']:%a %d %b} {l['amount']:>10}  {l['text']}")
diff = sum(b["amount"] for b in bank) - sum(l["amount"] for l in ledger)
print(f"Difference to explain: {diff}")
out = io.StringIO()
w = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
w.writerow(["bank", "ledger", "amount"])
w.writerows((b["id"], l["id"], float(b["amount"])) for b, l in matched)
print(out.getvalue(), end="")
