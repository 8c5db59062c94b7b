from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter


@dataclass(order=True)
class Rep:
    sort_index: tuple = field(init=False, repr=False)
    name: str
    deals: int
    revenue: float
    region: str = "EMEA"

    def __post_init__(self):
        self.sort_index = (-self.revenue, -self.deals, self.name.casefold())


def leaderboard_source():
    return [
        Rep("ana", 7, 120.5), Rep("Bo", 9, 120.5, "APAC"), Rep("chen", 7, 99.0, "APAC"),
        Rep("Dee", 2, 300.25, "AMER"), Rep("émile", 2, 99.0), Rep("Zed", 0, 0.0, "AMER"), Rep("Fay", 7, 99.0, "AMER"),
    ]


def competition(items, key):
    """1224 ranking"""
    rank = 0
    for pos, (k, grp) in enumerate_groups(items, key):
        for it in grp:
            yield pos, it


def enumerate_groups(items, key):
    pos = 1
    for k, grp in groupby(sorted(items, key=key, reverse=True), key=key):
        grp = list(grp)
        yield pos, (k, grp)
        pos += len(grp)


def dense(items, key):
    levels = {v: i for i, v in enumerate(sorted({key(x) for x in items}, reverse=True), 1)}
    return {x.name: levels[key(x)] for x in items}


def fractional(items, key):
    return {x.name: pos + (len(grp) - 1) / 2 for pos, (_, grp) in enumerate_groups(items, key) for x in grp}


def ordinal(n: int) -> str:
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


reps = leaderboard_source()
by_rev = attrgetter("revenue")
print("Competition ranking")
for place, rep in competition(reps, by_rev):
    print(f"  {ordinal(place):>4} {rep.name:<6} {rep.revenue:>8.2f} {rep.deals}")
print("Dense     ", dense(reps, by_rev))
print("Fractional", fractional(reps, by_rev))
print("Full order", [r.name for r in sorted(reps)])
print(sorted(reps)[0], reps[0] < reps[1], max(reps).name)

multi = sorted(reps, key=attrgetter("name"))
multi.sort(key=attrgetter("deals"), reverse=True)
multi.sort(key=attrgetter("region"))
for region, grp in groupby(multi, key=attrgetter("region")):
    print(region, [(r.name, r.deals) for r in grp])
pct = {r.name: sum(o.revenue < r.revenue for o in reps) / len(reps) for r in reps}
print({k: f"{v:.0%}" for k, v in sorted(pct.items(), key=lambda kv: (-kv[1], kv[0].lower()))})
print([ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 102, 111)])
print(*attrgetter("name", "region")(reps[1]), sep="@")
