import csv
from collections import ChainMap
from decimal import ROUND_DOWN, Decimal, InvalidOperation
from io import StringIO
from itertools import accumulate, groupby, takewhile

STATEMENT = """Booked\tText\tDebit\tCredit
02.01.2024\tOpening\t\t1.000,00
05.01.2024\tRent\t850,00\t
05.01.2024\tCoffee\t3,40\t
15.01.2024\tSalary\t\t2.345,67
28.01.2024\tCard  fee\tfree\t
03.02.2024\tRent\t850,00\t
04.02.2024\tGym\t39,9\t
09.02.2024\tBike\t1.700,00\t
15.02.2024\tSalary\t\t2.345,67
"""
SETTINGS = ChainMap({"overdraft": "-100"}, {"overdraft": "0", "interest": "0.0425", "currency": "EUR"})


def de(number: str) -> Decimal:
    return Decimal(number.replace(".", "").replace(",", ".") or 0)


class Entry:
    __slots__ = ("day", "text", "amount")

    def __init__(self, day, text, amount):
        self.day, self.text, self.amount = day, " ".join(text.split()), amount

    def __repr__(self):
        return f"{self.day}:{self.text}({self.amount:+})"


entries, bad = [], []
for row in csv.DictReader(StringIO(STATEMENT), delimiter="\t"):
    try:
        amount = de(row["Credit"]) - de(row["Debit"])
    except InvalidOperation as exc:
        bad.append((row["Text"], [t.__name__ for t in exc.args[0]]))
        continue
    iso = "-".join(reversed(row["Booked"].split(".")))
    entries.append(Entry(iso, row["Text"], amount))

balances = list(accumulate((e.amount for e in entries), initial=Decimal(0)))[1:]
for e, b in zip(entries, balances):
    flag = " <- below overdraft" if b < Decimal(SETTINGS["overdraft"]) else " <- negative" if b < 0 else ""
    print(f"{e.day} {e.text:.<12}{e.amount:>+11,.2f}{b:>12,.2f}{flag}")
print(f"low {min(balances)} high {max(balances)} running max {list(map(str, accumulate(balances, max)))[-1]}")

for month, grp in groupby(zip(entries, balances), key=lambda eb: eb[0].day[:7]):
    rows = [*grp]
    inflow = sum(e.amount for e, _ in rows if e.amount > 0)
    outflow = -sum(e.amount for e, _ in rows if e.amount < 0)
    print(f"{month}: in {inflow:,} out {outflow:,} net {inflow - outflow:+,} saved {(inflow - outflow) / inflow:.1%}")
print("rejected:", bad)
print("until salary:", [*takewhile(lambda e: e.text != "Salary", entries)])

rate = Decimal(SETTINGS["interest"]) / 12
projection = accumulate(range(3), lambda bal, _: (bal * (1 + rate)).quantize(Decimal("0.01"), ROUND_DOWN), initial=balances[-1])
print("projection:", " > ".join(f"{SETTINGS['currency']} {p}" for p in projection))
print(SETTINGS.maps[0], len(SETTINGS), SETTINGS.new_child({"x": 1})["x"], sorted(SETTINGS))
try:
    entries[0].note = "hi"
except AttributeError as e:
    print(e)
