import math
import statistics as st
from collections import defaultdict
from typing import Required, TypedDict, NotRequired


class Issue(TypedDict):
    key: Required[str]
    sprint: str | None
    points: NotRequired[float]
    status: str
    reopened: NotRequired[bool]


def jira_search(jql: str, start_at: int = 0, max_results: int = 4) -> dict:
    data: list[Issue] = [
        {"key": "P-1", "sprint": "S1", "points": 3, "status": "Done"},
        {"key": "P-2", "sprint": "S1", "points": 5, "status": "Done"},
        {"key": "P-3", "sprint": "S1", "points": 8, "status": "To Do"},
        {"key": "P-4", "sprint": "S2", "points": 13, "status": "Done", "reopened": True},
        {"key": "P-5", "sprint": "S2", "status": "Done"},
        {"key": "P-6", "sprint": "S2", "points": 2, "status": "Done"},
        {"key": "P-7", "sprint": "S3", "points": 0.5, "status": "Done"},
        {"key": "P-8", "sprint": "S3", "points": 8, "status": "In Progress"},
        {"key": "P-9", "sprint": None, "points": 5, "status": "To Do"},
        {"key": "P-10", "sprint": "S3", "points": 9, "status": "Done"},
    ]
    hits = [i for i in data if i["status"] != "Cancelled"]
    return {"startAt": start_at, "total": len(hits), "issues": hits[start_at:start_at + max_results]}


issues: list[Issue] = []
while len(issues) < (page := jira_search("project = P", len(issues)))["total"]:
    issues += page["issues"]
    print(f"got {len(page['issues'])} at {page['startAt']}")

done, planned = defaultdict(float), defaultdict(float)
for i in issues:
    if not (sprint := i["sprint"]):
        continue
    planned[sprint] += i.get("points", 0)
    if i["status"] == "Done" and not i.get("reopened", False):
        done[sprint] += i.get("points", 0)
for s in sorted(planned, key=lambda s: int(s[1:])):
    ratio = done[s] / planned[s]
    print(f"{s} {done[s]:>5.1f}/{planned[s]:<5.1f} {ratio:>6.1%} [{'=' * math.floor(ratio * 20):<20}]")
velocity = list(done.values())
avg, sd = st.mean(velocity), st.stdev(velocity)
print(f"{avg=:.2f} {sd=:.2f} {st.median(velocity)=} {st.harmonic_mean(velocity):.3f} {st.geometric_mean(velocity):.3f}")
backlog = sum(i.get("points", 0) for i in issues if i["status"] != "Done")
for label, v in {"optimistic": avg + sd, "likely": avg, "pessimistic": max(avg - sd, 0.5)}.items():
    print(f"{label:<12}{math.ceil(backlog / v)} sprint(s) for {backlog:g} points")
print("unestimated:", [i["key"] for i in issues if "points" not in i], "| keys by number:", sorted((i["key"] for i in issues), key=lambda k: int(k.partition("-")[2]))[-2:])
xs = list(range(1, len(velocity) + 1))
slope, intercept = st.linear_regression(xs, velocity)
print(f"trend {slope:+.2f}/sprint, next {slope * 4 + intercept:.1f}, r={st.correlation(xs, velocity):.3f}, cov={st.covariance(xs, velocity):.3f}")
print(Issue.__required_keys__ == {"key", "sprint", "status"}, sorted(Issue.__optional_keys__))
