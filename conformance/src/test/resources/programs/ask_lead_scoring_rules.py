import json
import operator
from collections.abc import Callable
from dataclasses import dataclass, field

RULES = json.loads("""[
  {"name": "big company", "field": "company.size", "op": "ge", "value": 200, "points": 30},
  {"name": "decision maker", "field": "title", "op": "matches_any", "value": ["cto", "vp", "head"], "points": 25},
  {"name": "free mail", "field": "email", "op": "endswith", "value": ["gmail.com", "yahoo.com"], "points": -15},
  {"name": "recent visits", "field": "visits.0.pages", "op": "gt", "value": 4, "points": 10},
  {"name": "country", "field": "company.country", "op": "in", "value": ["DE", "FR"], "points": 5},
  {"name": "broken", "field": "title", "op": "resembles", "value": "x", "points": 1}
]""")
LEADS = [
    {"email": "ann@bigco.com", "title": "CTO", "company": {"size": 900, "country": "DE"}, "visits": [{"pages": 9}, {"pages": 1}]},
    {"email": "joe@gmail.com", "title": None, "company": {"size": "250", "country": "US"}, "visits": []},
    {"email": "mia@startup.fr", "title": "Head of Data", "company": None, "visits": [{"pages": 5}]},
    {"email": "x@yahoo.com"},
]
MISSING = type("Missing", (), {"__repr__": lambda s: "<missing>", "__bool__": lambda s: False})()
OPS: dict[str, Callable] = {
    "ge": operator.ge,
    "gt": operator.gt,
    "in": lambda a, b: a in b,
    "endswith": lambda a, b: a.endswith(tuple(b)),
    "matches_any": lambda a, b: any(w in a.lower().split() for w in b),
}


def dig(obj, path):
    for part in path.split("."):
        try:
            obj = obj[int(part)] if part.isdigit() else obj[part]
        except (KeyError, IndexError, TypeError):
            return MISSING
    return obj


@dataclass
class Score:
    email: str
    points: int = 0
    why: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def grade(self):
        return next(g for g, floor in (("A", 50), ("B", 20), ("C", 0), ("D", float("-inf"))) if self.points >= floor)


unknown_ops = {r["op"] for r in RULES} - OPS.keys()
print("unknown operators:", unknown_ops)
scores = []
for lead in LEADS:
    s = Score(lead["email"])
    for rule in (r for r in RULES if r["op"] not in unknown_ops):
        value = dig(lead, rule["field"])
        if value is MISSING or value is None:
            s.notes.append(f"{rule['field']} {value!r}")
            continue
        try:
            hit = OPS[rule["op"]](value, rule["value"])
        except TypeError as e:
            s.notes.append(f"{rule['name']}: {e}")
        else:
            if hit:
                s.points += rule["points"]
                s.why.append(f"{rule['name']} ({rule['points']:+})")
    scores.append(s)
scores.sort(key=lambda s: (s.grade, -s.points, s.email))
for s in scores:
    print(f"{s.grade} {s.points:>4} {s.email:<16} {', '.join(s.why) or '-'}")
    for note in s.notes:
        print(f"         ? {note}")
assert scores[0].why is not scores[1].why
best, *rest, worst = scores
print(best.email, len(rest), worst.grade, [*map(operator.attrgetter("points"), scores)], operator.methodcaller("upper")(best.email[:3]))
