"""Totals of the sales by region, month and product."""
import csv
import io
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal

rows = []
for entry in files.list_directory("sales").splitlines():
    name = entry.removeprefix("[FILE] ")
    for row in csv.DictReader(io.StringIO(files.read_text_file("sales/" + name))):
        row["month"] = row["date"][:7]
        rows.append(row)

incomplete = [r for r in rows if not r["units"]]
sales = defaultdict(lambda: defaultdict(Decimal))
by_product = defaultdict(lambda: [0, Decimal(0)])
for r in rows:
    if not r["units"]:
        continue
    amount = int(r["units"]) * Decimal(r["unit_price"])
    sales[r["region"]][r["month"]] += amount
    by_product[r["product"]][0] += int(r["units"])
    by_product[r["product"]][1] += amount

months = sorted({r["month"] for r in rows})
print(f"{'region':<8}" + "".join(f"{m:>12}" for m in months) + f"{'total':>13}")
for region in sorted(sales):
    print(f"{region:<8}" + "".join(f"{sales[region][m]:>12,.2f}" for m in months)
          + f"{sum(sales[region].values()):>13,.2f}")
print(f"{len(incomplete)} rows without units:", [(r["date"], r["product"]) for r in incomplete])
for comment in sorted({r["comment"] for r in rows}):
    print(repr(comment), sum(r["comment"] == comment for r in rows))

out = io.StringIO()
writer = csv.writer(out, lineterminator="\n")
writer.writerow(["product", "units", "amount", "average"])
for product, (units, amount) in sorted(by_product.items(), key=lambda item: item[1][1], reverse=True):
    average = (amount / units).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    writer.writerow([product, units, amount, average])
print(out.getvalue(), end="")
print(files.write_file("sales/totals.csv", out.getvalue()))
