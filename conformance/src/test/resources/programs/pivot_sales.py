"""Pivot table over sales rows: region x quarter."""
from collections import defaultdict
from itertools import groupby, product
from operator import itemgetter
import csv, io

DATA = """region,product,month,units,price
North,Anvil,1,10,19.99
South,Rocket,2,3,149.5
North,Rocket,4,1,149.5
East,Anvil,5,22,19.99
South,Anvil,7,7,18.75
North,Magnet,7,40,4.2
East,Magnet,11,15,4.2
South,Rocket,12,2,139
North,Anvil,12,5,21.5
"""

rows = []
for rec in csv.DictReader(io.StringIO(DATA)):
    rec["month"] = int(rec["month"])
    rec["units"] = int(rec["units"])
    rec["price"] = float(rec["price"])
    rec["quarter"] = f"Q{(rec['month'] - 1) // 3 + 1}"
    rec["revenue"] = rec["units"] * rec["price"]
    rows.append(rec)


def pivot(rows, index, columns, values, aggfunc=sum, fill=0):
    cells = defaultdict(list)
    for r in rows:
        cells[r[index], r[columns]].append(r[values])
    idx = sorted({k[0] for k in cells})
    cols = sorted({k[1] for k in cells})
    table = {i: {c: fill for c in cols} for i in idx}
    for i, c in product(idx, cols):
        if (i, c) in cells:
            table[i][c] = aggfunc(cells[i, c])
    return idx, cols, table


def show(title, idx, cols, table, fmt=",.2f", width=12):
    print(f"\n{title:^{10 + width * (len(cols) + 1)}}")
    print(" " * 10 + "".join(f"{c:>{width}}" for c in [*cols, "Total"]))
    for i in idx:
        vals = [*table[i].values()]
        print(f"{i:<10}" + "".join(f"{v:>{width}{fmt}}" for v in vals + [sum(vals)]))
    sums = [sum(table[i][c] for i in idx) for c in cols]
    print(f"{'Total':<10}" + "".join(f"{v:>{width}{fmt}}" for v in sums + [sum(sums)]))


show("Revenue", *pivot(rows, "region", "quarter", "revenue"))
show("Units", *pivot(rows, "product", "quarter", "units"), fmt=",d", width=8)
show("Orders", *pivot(rows, "region", "product", "units", aggfunc=len), fmt="d", width=9)
show("Max price", *pivot(rows, "region", "product", "price", aggfunc=max, fill=0.0), fmt=".1f")

key = itemgetter("region", "product")
for (region, prod), grp in groupby(sorted(rows, key=key), key=key):
    grp = list(grp)
    print(f"{region}/{prod}: n={len(grp)} revenue={sum(g['revenue'] for g in grp):.2f}")
best = max(rows, key=itemgetter("revenue"))
print({k: best[k] for k in ("region", "product", "quarter")}, round(best["revenue"], 2))
