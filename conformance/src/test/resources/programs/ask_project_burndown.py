from datetime import date, timedelta
from decimal import Decimal
import heapq
import json

TASKS = json.loads("""{
  "design":  {"days": 3, "needs": [], "cost": "1200.00", "owner": "ux"},
  "api":     {"days": 5, "needs": ["design"], "cost": "4000", "owner": "be"},
  "ui":      {"days": 4, "needs": ["design"], "cost": "3100.50", "owner": "fe"},
  "tests":   {"days": 2, "needs": ["api", "ui"], "cost": "900", "owner": "qa"},
  "docs":    {"days": 1, "needs": ["api"], "cost": null, "owner": "ux"},
  "release": {"days": 1, "needs": ["tests", "docs"], "cost": "150.25", "owner": "be"}
}""", parse_int=int)
START = date(2024, 9, 2)


def forward(tasks):
    es, ef = {}, {}
    pending = dict(tasks)
    while pending:
        ready = [n for n, t in pending.items() if all(d in ef for d in t["needs"])]
        if not ready:
            raise RuntimeError("dependency cycle: " + ", ".join(pending))
        for n in ready:
            es[n] = max((ef[d] for d in tasks[n]["needs"]), default=0)
            ef[n] = es[n] + pending.pop(n)["days"]
    return es, ef


def backward(tasks, ef):
    end = max(ef.values())
    lf = {}
    for n in sorted(tasks, key=ef.get, reverse=True):
        users = [m for m, t in tasks.items() if n in t["needs"]]
        lf[n] = min((lf[u] - tasks[u]["days"] for u in users), default=end)
    return lf


def workday(offset):
    d, left = START, offset
    while left or d.weekday() > 4:
        d += timedelta(days=1)
        left -= 1 if d.weekday() < 5 and left else 0
    return d


es, ef = forward(TASKS)
lf = backward(TASKS, ef)
slack = {n: lf[n] - ef[n] for n in TASKS}
total = max(ef.values())
print(f"{'task':<9}{'start':<8}{'slack':>5}  gantt")
for n, t in sorted(TASKS.items(), key=lambda kv: (es[kv[0]], kv[0])):
    bar = " " * es[n] + ("■" if not slack[n] else "□") * t["days"] + "·" * slack[n]
    print(f"{n:<9}{workday(es[n]):%d %b  }{slack[n]:>5}  {bar:<{total}}|")
print("critical path:", " → ".join(n for n in sorted(TASKS, key=es.get) if not slack[n]))
print("finish:", workday(total - 1).isoformat(), f"({total} working days, {(workday(total - 1) - START).days + 1} calendar)")

budget = Decimal("8000")
spent = Decimal(0)
for day in range(1, total + 1):
    done = [n for n, f in ef.items() if f == day]
    spent += sum((Decimal(TASKS[n]["cost"] or 0) for n in done), start=Decimal())
    remaining = sum(t["days"] for n, t in TASKS.items() if ef[n] > day)
    if done:
        print(f"day {day:>2}: done {'+'.join(done):<11} spent {spent:>9,} ({spent / budget:.0%}){' OVER' if spent > budget else ''} left {remaining}")
workers, agenda = [(0, "w1"), (0, "w2")], []
heapq.heapify(workers)
for n in heapq.nsmallest(len(TASKS), TASKS, key=lambda n: (es[n], -TASKS[n]["days"])):
    free, who = heapq.heappop(workers)
    start = max(free, es[n])
    heapq.heappush(workers, (start + TASKS[n]["days"], who))
    agenda.append(f"{who}:{n}@{start}")
print(agenda, heapq.nlargest(1, workers))
try:
    forward(TASKS | {"design": TASKS["design"] | {"needs": ["release"]}})
except RuntimeError as e:
    print(e)
