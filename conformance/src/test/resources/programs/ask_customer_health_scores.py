import json
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from functools import partial
from itertools import groupby
from statistics import fmean


def crm(cid):
    return {"c1": {"name": "Acme", "tier": "gold", "arr": "120000"}, "c2": {"name": "Bolt", "tier": "silver", "arr": None}, "c3": {"name": "Core", "tier": "gold", "arr": "45000"}}[cid]


def usage(cid):
    if cid == "c3":
        raise TimeoutError("usage service timed out")
    return {"c1": [10, 12, 15, 20], "c2": [9, 7, 3, 0]}.get(cid, [])


def tickets(cid):
    return [t for t in [{"c": "c1", "sev": 3}, {"c": "c2", "sev": 1}, {"c": "c2", "sev": 2}, {"c": "c4", "sev": 1}] if t["c"] == cid]


def nps(cid):
    return {"c1": 9, "c2": 4}.get(cid)


SOURCES = {"crm": crm, "usage": usage, "tickets": tickets, "nps": nps}


@dataclass
class Health:
    cid: str
    name: str = "?"
    score: int = 50
    factors: dict[str, int] = field(default_factory=dict)
    gaps: list[str] = field(default_factory=list)

    def bump(self, label, points):
        if points:
            self.factors[label] = points
            self.score = max(0, min(100, self.score + points))

    @property
    def color(self):
        return "red" if self.score < 40 else "amber" if self.score < 70 else "green"


def call(fn, cid):
    try:
        return fn(cid), None
    except Exception as e:
        return None, f"{type(e).__name__}: {e}"


def assess(cid, data, errors):
    h = Health(cid, gaps=[f"{s} ({e})" for s, e in errors.items()])
    if c := data.get("crm"):
        h.name = c["name"]
        h.bump("tier", {"gold": 10, "silver": 5}.get(c["tier"], 0))
        if c["arr"] is None:
            h.gaps.append("arr unknown")
    if u := data.get("usage"):
        half = len(u) // 2
        before, after = fmean(u[:half]), fmean(u[half:])
        h.bump("usage trend", round((after - before) / before * 40) if before else 0)
    h.bump("tickets", -sum({1: 20, 2: 10}.get(t["sev"], 2) for t in data.get("tickets") or ()))
    if (n := data.get("nps")) is not None:
        h.bump("nps", (n - 7) * 5)
    return h


ids = ["c1", "c2", "c3", "c4"]
with ThreadPoolExecutor(max_workers=3) as pool:
    jobs = {(cid, name): pool.submit(partial(call, fn), cid) for cid in ids for name, fn in SOURCES.items()}
    results = defaultdict(dict)
    failures = defaultdict(dict)
    for (cid, name), fut in jobs.items():
        value, err = fut.result(timeout=5)
        (failures if err else results)[cid][name] = err or value
scores = [assess(cid, results[cid], failures[cid]) for cid in ids]
for color, grp in groupby(sorted(scores, key=lambda h: (h.color, h.score)), key=lambda h: h.color):
    print(color.upper())
    for h in grp:
        print(f"  {h.cid} {h.name:<5}{h.score:>4} {' '.join(f'{k} {v:+d}' for k, v in sorted(h.factors.items(), key=lambda kv: -abs(kv[1]))) or 'no factors'}")
        print(*(f"       gap: {g}" for g in h.gaps), sep="\n", end="\n" if h.gaps else "")
arr = {cid: float(results[cid]["crm"]["arr"] or 0) for cid in ids if results[cid].get("crm")}
risk = sum(v for cid, v in arr.items() if next(h for h in scores if h.cid == cid).color != "green")
print(f"ARR at risk {risk:,.0f} of {sum(arr.values()):,.0f} ({risk / sum(arr.values()):.1%})")
print(json.dumps(asdict(max(scores, key=lambda h: h.score)), indent=2, sort_keys=True))
