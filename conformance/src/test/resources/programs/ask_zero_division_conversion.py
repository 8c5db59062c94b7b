CAMPAIGNS = [
    {"name": "Spring mail", "clicks": 1200, "orders": 36, "spend": "450.00"},
    {"name": "Search ads", "clicks": 860, "orders": 43, "spend": "1290.50"},
    {"name": "Podcast", "clicks": 95, "orders": 0, "spend": "700"},
]


def report(rows):
    for row in rows:
        spend = float(row["spend"])
        row["cvr"] = row["orders"] / row["clicks"]
        row["cpa"] = spend / row["orders"]
        yield row


def render(row):
    return f"{row['name']:<12} {row['cvr']:>6.2%} {row['cpa']:>9,.2f}"


print(f"{'campaign':<12} {'cvr':>6} {'cpa':>9}")
try:
    for r in report(CAMPAIGNS):
        print(render(r))
finally:
    print("rows done:", sum("cpa" in c for c in CAMPAIGNS))
