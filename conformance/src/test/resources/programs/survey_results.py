from collections import Counter, defaultdict, OrderedDict
from itertools import product
import csv
import io

RESPONSES = """\
id,dept,q1,q2,tools,comment
1,Sales,5,4,excel;crm,"Great, thanks!"
2,Sales,3,,excel,
3,IT,2,1,python;git;excel,"needs ""more"" coffee"
4,IT,4,5,python;git,ok
5,HR,n/a,3,,"  spaces  "
6,Sales,1,2,crm;excel;crm,Bad
7,HR,5,5,excel;word,
"""

LIKERT = OrderedDict(enumerate(["", "strongly disagree", "disagree", "neutral", "agree", "strongly agree"]))
LIKERT.popitem(last=False)


def to_score(text):
    return int(text) if text.strip().isdecimal() else None


def nps(scores):
    scores = [s for s in scores if s is not None]
    promoters = sum(s >= 5 for s in scores)
    detractors = sum(s <= 2 for s in scores)
    return 100 * (promoters - detractors) / len(scores) if scores else float("nan")


rows = [{**r, "q1": to_score(r["q1"]), "q2": to_score(r["q2"]), "tools": [t for t in r["tools"].split(";") if t]}
        for r in csv.DictReader(RESPONSES.splitlines())]

for q in ("q1", "q2"):
    c = Counter(r[q] for r in rows)
    print(f"{q}: n={sum(v for k, v in c.items() if k is not None)} missing={c[None]}")
    for score, label in LIKERT.items():
        print(f"   {score} {label:<18}{'▓' * c[score]:<4}{c[score]}")

by_dept = defaultdict(list)
for r in rows:
    by_dept[r["dept"]].append(r)
print(f"{'dept':<8}{'n':>3}{'avg q1':>8}{'avg q2':>8}{'NPS q1':>8}")
for dept, rs in sorted(by_dept.items(), key=lambda kv: (-len(kv[1]), kv[0])):
    avgs = []
    for q in ("q1", "q2"):
        vals = [r[q] for r in rs if r[q] is not None]
        avgs.append(sum(vals) / len(vals))
    print(f"{dept:<8}{len(rs):>3}{avgs[0]:>8.2f}{avgs[1]:>8.2f}{nps(r['q1'] for r in rs):>+8.1f}")

tool_users = Counter(t for r in rows for t in set(r["tools"]))
print(sorted(tool_users.items(), key=lambda kv: (-kv[1], kv[0])))
top = sorted(tool_users, key=lambda t: (-tool_users[t], t))[:4]
print(" " * 8 + "".join(f"{t:>8}" for t in top))
co = Counter((a, b) for r in rows for a, b in product(set(r["tools"]), repeat=2))
for a in top:
    print(f"{a:<8}" + "".join(f"{co[a, b] or '.':>8}" for b in top))

crosstab = defaultdict(Counter)
for r in rows:
    crosstab[r["dept"]]["happy" if (r["q1"] or 0) >= 4 else "unhappy"] += 1
print({d: dict(sorted(c.items())) for d, c in crosstab.items()})
print([r["comment"].strip() or None for r in rows], nps([]), nps([None, 5, 1]))
out = io.StringIO()
writer = csv.DictWriter(out, ["id", "comment", "tools"], extrasaction="ignore", delimiter="\t", quoting=csv.QUOTE_MINIMAL, lineterminator="\n", quotechar="'")
writer.writeheader()
writer.writerows({**r, "tools": "|".join(r["tools"])} for r in rows if r["comment"])
print(out.getvalue())
a, b = Counter("mississippi"), Counter(s=1, z=2)
print(a - b, a & b, sorted((a | b).elements())[-3:], a.most_common()[:-3:-1], b.total(), a > Counter("miss"))
a.subtract(b)
print(dict(a), +a == a, -a)
