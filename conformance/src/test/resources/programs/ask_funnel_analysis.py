import itertools
import json
from collections import Counter, OrderedDict

STEPS = ("visit", "signup", "add_card", "purchase")
EVENTS_PAGES = {
    None: ('[{"u":1,"e":"visit","t":1},{"u":1,"e":"signup","t":5},{"u":2,"e":"visit","t":2},{"u":3,"e":"visit","t":2}]', "p2"),
    "p2": ('[{"u":1,"e":"add_card","t":9},{"u":2,"e":"purchase","t":10},{"u":3,"e":"signup","t":11},{"u":4,"e":"signup","t":12}]', "p3"),
    "p3": ('[{"u":1,"e":"purchase","t":30},{"u":3,"e":"add_card","t":14},{"u":5,"e":"visit","t":15},{"u":3,"e":"refund","t":90}]', None),
}


def list_events(cursor=None):
    body, nxt = EVENTS_PAGES[cursor]
    return {"events": json.loads(body), "next": nxt}


def all_events():
    cursor = None
    for page_no in itertools.count(1):
        page = list_events(cursor)
        yield from ({**e, "page": page_no} for e in page["events"])
        if not (cursor := page["next"]):
            break


events = sorted(all_events(), key=lambda e: (e["u"], e["t"]))
progress: "OrderedDict[int, list]" = OrderedDict()
ignored = Counter()
for user, group in itertools.groupby(events, key=lambda e: e["u"]):
    reached = progress.setdefault(user, [])
    for e in group:
        if len(reached) < len(STEPS) and e["e"] == STEPS[len(reached)]:
            reached.append(e["t"])
        else:
            ignored[e["e"]] += 1

counts = {step: sum(len(r) > i for r in progress.values()) for i, step in enumerate(STEPS)}
top = max(counts.values())
print(f"{'step':<10}{'users':>6}{'of prev':>9}{'overall':>9}")
prev = None
for step, n in counts.items():
    bar = "█" * round(n / top * 20)
    print(f"{step:<10}{n:>6}{(n / prev if prev else 1):>9.1%}{n / top:>9.1%}  {bar}")
    prev = n
drop = min(itertools.pairwise(STEPS), key=lambda ab: counts[ab[1]] / counts[ab[0]])
print(f"worst transition: {' → '.join(drop)}")
print("ignored:", dict(sorted(ignored.items())), "total", ignored.total())
durations = {u: [b - a for a, b in itertools.pairwise(ts)] for u, ts in progress.items() if len(ts) > 1}
print(durations, {u: sum(d) for u, d in durations.items()})
progress.move_to_end(1)
print(list(progress), progress.popitem(last=False), next(reversed(progress)))
print(list(itertools.zip_longest(*durations.values(), fillvalue="-")))
