#!/usr/bin/env python3
# Commission calculation: tiered, with accelerators and team overrides.
from collections import defaultdict, namedtuple
from operator import attrgetter, itemgetter
import bisect

Deal = namedtuple("Deal", ["rep", "amount", "kind", "month"], defaults=["new", 1])
Rep = namedtuple("Rep", "name manager quota")

TIERS = [0, 0.5, 1.0, 1.25]
RATES = [0.03, 0.05, 0.08, 0.12]
KIND_FACTOR = {"new": 1.0, "renewal": 0.5, "upsell": 0.75}

reps = {r.name: r for r in (
    Rep("Iris", "Max", 100_000), Rep("Jon", "Max", 80_000), Rep("Kim", "Nia", 120_000),
    Rep("Max", "Nia", 0), Rep("Nia", None, 0))}

deals = [
    Deal("Iris", 42_000), Deal("Iris", 71_500, "renewal", 2), Deal("Jon", 12_250.5, month=2), Deal("Kim", 90_000, "upsell"),
    Deal("Kim", 65_000, month=3), Deal("Jon", 30_000, "renewal", 3), Deal("Iris", 20_000, kind="upsell", month=3),
]


def rate_for(attainment):
    return RATES[bisect.bisect_right(TIERS, attainment) - 1]


def chain_of(name):
    while (name := reps[name].manager) is not None:
        yield name


credit = defaultdict(float)
commission = defaultdict(float)
override = defaultdict(float)
trace = []
for d in sorted(deals, key=attrgetter("month", "rep")):
    remaining = d.amount * KIND_FACTOR[d.kind]
    quota = reps[d.rep].quota
    paid = 0.0
    while remaining > 1e-9:
        att = credit[d.rep] / quota
        idx = bisect.bisect_right(TIERS, att)
        ceiling = TIERS[idx] * quota if idx < len(TIERS) else float("inf")
        chunk = min(remaining, ceiling - credit[d.rep])
        paid += chunk * rate_for(att)
        credit[d.rep] += chunk
        remaining -= chunk
    commission[d.rep] += paid
    for level, boss in enumerate(chain_of(d.rep), start=1):
        override[boss] += paid * 0.1 / level
    trace.append((d.month, d.rep, d.kind, paid))

print("%-5s %-6s %-8s %12s" % ("month", "rep", "kind", "commission"))
for t in trace:
    print("%5d %-6s %-8s %12.2f" % t)
print()
for name, amount in sorted(commission.items(), key=itemgetter(1), reverse=True):
    att = credit[name] / reps[name].quota
    print(f"{name:<6}{credit[name]:>12,.2f}{att:>8.1%}{rate_for(att):>7.0%}{amount:>11,.2f}  {'*' * round(att * 20)}")
for name in sorted(override):
    print(f"override {name}: {override[name]:,.2f}")
print("total %.2f" % sum([*commission.values(), *override.values()]))
print(deals[0], deals[2]._replace(rep="X"), Deal._field_defaults, deals[0] > deals[1])
print("%s|%r|%5.1f%%|%+d|%05d|%x|%o|%e|%-8s|%c" % ("s", "r", 99.5, 3, 42, 255, 8, 12345.678, "left", "z"))
print("%(rep)s sold %(amount).1f" % deals[0]._asdict(), [rate_for(x / 4) for x in range(7)])
