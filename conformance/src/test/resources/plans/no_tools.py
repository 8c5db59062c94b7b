def total(rows):
    return sum(r["total"] for r in rows)
print(total([{"total": 1}, {"total": 2}]))
