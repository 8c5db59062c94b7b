import json
from collections import defaultdict
from datetime import date, timedelta
from operator import itemgetter

TODAY = date(2024, 7, 1)


def transactions(page: int, size: int = 6):
    base = date(2024, 1, 5)
    data = [
        {"cust": f"C{(i * 5) % 8 + 1:02d}", "day": (base + timedelta(days=i * 11 % 170)).isoformat(), "amt": round(15 + (i * 37 % 101) * 1.13, 2)}
        for i in range(20)
    ]
    chunk = data[page * size:(page + 1) * size]
    return {"data": chunk, "has_more": (page + 1) * size < len(data)}


page, rows = 0, []
while True:
    resp = transactions(page)
    rows += resp["data"]
    if not resp["has_more"]:
        break
    page += 1
print(f"{len(rows)} rows over {page + 1} pages")

agg = defaultdict(lambda: [date.min, 0, 0.0])
for row in rows:
    rec = agg[row["cust"]]
    rec[0] = max(rec[0], date.fromisoformat(row["day"]))
    rec[1] += 1
    rec[2] += row["amt"]


def score(values: dict, reverse=False) -> dict:
    """Rank into 1..4 with ties sharing the lower score."""
    uniq = sorted(set(values.values()), reverse=reverse)
    n = len(uniq)
    return {k: 1 + uniq.index(v) * 4 // n for k, v in values.items()}


recency = score({c: (TODAY - last).days for c, (last, _, _) in agg.items()}, reverse=True)
freq = score({c: f for c, (_, f, _) in agg.items()})
money = score({c: round(m, 2) for c, (*_, m) in agg.items()})


def segment(r, f, m):
    match (r, f, m):
        case (4, 3 | 4, _):
            return "champion"
        case (r, _, 4) if r >= 3:
            return "big spender"
        case (1, _, _):
            return "lost"
        case (2, f, _) if f > 2:
            return "at risk"
        case _:
            return "regular"


table = []
for cust in sorted(agg):
    r, f, m = recency[cust], freq[cust], money[cust]
    table.append({"cust": cust, "rfm": f"{r}{f}{m}", "seg": segment(r, f, m), "spend": round(agg[cust][2], 2), "last": agg[cust][0]})
for row in sorted(table, key=itemgetter("seg", "cust")):
    print("{cust} {rfm} {seg:<12} {spend:>8.2f} last={last:%d %b}".format(**row))
segs = {s: sorted(r["cust"] for r in table if r["seg"] == s) for s in {r["seg"] for r in table}}
print(json.dumps(segs, indent=2, sort_keys=True))
print(json.dumps(max(table, key=itemgetter("spend")), default=str))
