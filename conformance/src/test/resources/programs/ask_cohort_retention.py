from collections import defaultdict
from datetime import date

SIGNUPS = {"u1": "2024-01-03", "u2": "2024-01-19", "u3": "2024-02-02", "u4": "2024-02-14", "u5": "2024-02-27", "u6": "2024-03-08", "u7": None}
LOGINS = """u1 2024-01-05
u1 2024-02-11
u1 2024-04-01
u2 2024-01-20
u3 2024-02-02
u3 2024-03-30
u3 2024-04-02
u4 2024-03-01
u5 2024-02-28
u5 2024-04-17
u6 2024-03-09
u6 2024-04-09
u7 2024-04-09
u8 2024-04-10
"""


def month_index(d: date) -> int:
    return d.year * 12 + d.month - 1


def month_name(i: int) -> str:
    y, m = divmod(i, 12)
    return f"{y}-{m + 1:02}"


cohort_of = {u: month_index(date.fromisoformat(d)) for u, d in SIGNUPS.items() if d}
sizes: dict[int, int] = defaultdict(int)
for idx in cohort_of.values():
    sizes[idx] += 1
active: dict[int, dict[int, set]] = defaultdict(lambda: defaultdict(set))
unknown = set()
for line in filter(None, LOGINS.split("\n")):
    user, day = line.split()
    if user not in cohort_of:
        unknown.add(user)
        continue
    offset = month_index(date.fromisoformat(day)) - cohort_of[user]
    active[cohort_of[user]][offset].add(user)

last = month_index(date(2024, 4, 30))
span = range(last - min(sizes) + 1)
print("cohort   size " + " ".join(f"{'M+' + str(k):>5}" for k in span))
for c in sorted(sizes):
    cells = []
    for k in span:
        if c + k > last:
            cells.append(" " * 5)
        else:
            cells.append(f"{len(active[c][k]) / sizes[c]:>5.0%}")
    print(f"{month_name(c)}  {sizes[c]:>4} " + " ".join(cells).rstrip())

weighted = {
    k: sum(len(active[c][k]) for c in sizes if c + k <= last) / sum(sizes[c] for c in sizes if c + k <= last)
    for k in span
}
print({f"M+{k}": f"{v:.1%}" for k, v in weighted.items()})
churned = [u for u, c in sorted(cohort_of.items()) if u not in active[c][last - c]]
print("churned:", churned, "| unknown:", sorted(unknown))
everyone = set().union(*(users for by_k in active.values() for users in by_k.values()))
print(everyone == set(cohort_of), everyone ^ set(SIGNUPS), len(everyone & {"u1", "u9"}))
