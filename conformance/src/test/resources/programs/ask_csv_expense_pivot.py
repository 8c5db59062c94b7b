import csv
import io
from collections import Counter, defaultdict

EXPENSES_CSV = """date,employee,category,amount,notes
2024-04-02,maria,Travel,"1,204.50","Flight, NYC"
2024-04-03,tom,Meals,45.20,
2024-04-05,maria,Meals,18.75,"Client said ""great"" lunch"
2024-04-11,lee,Software,299.00,Annual licence
2024-05-01,tom,Travel,88.10,Taxi
2024-05-06,lee,Meals,,lost receipt
2024-05-09,maria,Software,19.99,
2024-05-22,tom,Meals,62.00,Team dinner
bad-date,lee,Travel,10,???
"""


def export_expenses() -> str:
    return EXPENSES_CSV


def parse_amount(raw: str) -> float | None:
    raw = raw.replace(",", "").strip()
    return float(raw) if raw else None


pivot = defaultdict(Counter)
problems = []
for line_no, row in enumerate(csv.DictReader(io.StringIO(export_expenses())), start=2):
    amount = parse_amount(row["amount"])
    if amount is None:
        problems.append(f"line {line_no}: no amount ({row['notes'] or 'no note'})")
        continue
    month = row["date"][:7]
    if not (len(month) == 7 and month[:4].isdigit() and month[4] == "-"):
        problems.append(f"line {line_no}: bad date {row['date']!r}")
        continue
    pivot[row["category"]][month] += amount

months = sorted({m for c in pivot.values() for m in c})
width = max(map(len, pivot)) + 2
header = f"{'Category':<{width}}" + "".join(f"{m:>12}" for m in months) + f"{'Total':>12}"
print(header)
print("-" * len(header))
for cat, counts in sorted(pivot.items(), key=lambda kv: kv[1].total(), reverse=True):
    print(f"{cat:<{width}}" + "".join(f"{counts[m]:>12,.2f}" for m in months) + f"{counts.total():>12,.2f}")
grand = sum((c for c in pivot.values()), Counter())
print("-" * len(header))
print(f"{'Total':<{width}}" + "".join(f"{grand[m]:>12,.2f}" for m in months) + f"{sum(grand.values()):>12,.2f}")

print("\nProblems:")
print(*problems, sep="\n")

out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=["category", *months], extrasaction="ignore", lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
writer.writeheader()
writer.writerows({"category": c, "x": 1} | {m: round(v.get(m, 0.0), 2) for m in months} for c, v in sorted(pivot.items()))
print(out.getvalue(), end="")
