from collections import defaultdict
from datetime import date
import random

rng = random.Random(2024)


def month_key(d: date) -> str:
    return f"{d:%Y-%m}"


def months_between(a: date, b: date) -> int:
    return (b.year - a.year) * 12 + b.month - a.month


customers = {}
orders = []
for cid in range(1, 61):
    start_month = rng.randint(1, 5)
    signup = date(2023, start_month, rng.randint(1, 28))
    customers[cid] = signup
    orders.append((cid, signup))
    m = start_month
    while m < 8 and rng.random() < 0.72:
        m += rng.choice([1, 1, 1, 2])
        orders.append((cid, date(2023, m, rng.randint(1, 28))))

rng.shuffle(orders)
activity = defaultdict(lambda: defaultdict(set))
for cid, when in orders:
    cohort = month_key(customers[cid])
    activity[cohort][months_between(customers[cid], when)].add(cid)

horizon = max(k for c in activity.values() for k in c)
print("Cohort   Size " + " ".join(f"M{k:<4}" for k in range(horizon + 1)))
for cohort in sorted(activity):
    size = len(activity[cohort][0])
    line = [f"{len(activity[cohort][k]) / size:>5.0%}" if k in activity[cohort] else "    -" for k in range(horizon + 1)]
    print(f"{cohort} {size:>5} {' '.join(line)}")

averages = []
for k in range(horizon + 1):
    num = sum(len(c[k]) for c in activity.values() if k in c)
    den = sum(len(c[0]) for c in activity.values() if k in c)
    averages.append(round(num / den, 4) if den else None)
print("weighted:", averages)

repeaters = {cid for c in activity.values() for k, ids in c.items() if k for cid in ids}
print(f"{len(repeaters)} of {len(customers)} repeat ({len(repeaters) / len(customers):.1%})")
print("never returned:", sorted(customers.keys() - repeaters)[:8], "...")
