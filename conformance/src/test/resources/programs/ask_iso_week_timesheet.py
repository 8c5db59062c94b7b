from collections import defaultdict
from datetime import date, datetime, timedelta

ENTRIES = [
    {"who": "kim", "start": "2024-12-27 08:55", "end": "2024-12-27 17:10", "break": 45, "project": "ERP"},
    {"who": "kim", "start": "2024-12-30 09:00", "end": "2024-12-30 18:30", "break": 30, "project": "ERP"},
    {"who": "kim", "start": "2025-01-02 22:00", "end": "2025-01-03 06:00", "break": None, "project": "On call"},
    {"who": "lou", "start": "2024-12-31 10:00", "end": "2024-12-31 09:00", "break": 0, "project": "CRM"},
    {"who": "lou", "start": "2025-01-01 10:00", "end": "2025-01-01 12:20", "project": "CRM"},
    {"who": "lou", "start": "2025-1-5 10:00", "end": "2025-01-05 15:00", "project": "CRM"},
    {"who": "max", "start": "05/01/2025 10:00", "end": "2025-01-05 15:00", "project": "CRM"},
]


def hhmm(delta: timedelta) -> str:
    sign = "-" if delta < timedelta(0) else ""
    minutes = abs(delta) // timedelta(minutes=1)
    return f"{sign}{minutes // 60}:{minutes % 60:02d}"


weeks = defaultdict(lambda: defaultdict(timedelta))
projects = defaultdict(timedelta)
issues = []
FMT = "%Y-%m-%d %H:%M"
for n, e in enumerate(ENTRIES, start=1):
    try:
        start, end = (datetime.strptime(e[k], FMT) for k in ("start", "end"))
        worked = end - start - timedelta(minutes=e.get("break") or 0)
        if worked <= timedelta():
            raise ValueError(f"negative duration {hhmm(worked)} ({worked})")
    except ValueError as err:
        issues.append(f"#{n} {e['who']}: {err}")
        continue
    iso = start.isocalendar()
    weeks[f"{iso.year}-W{iso.week:02d}"][e["who"]] += worked
    projects[e["project"]] += worked

target = timedelta(hours=40)
for week, people in sorted(weeks.items()):
    y, w = int(week[:4]), int(week[-2:])
    monday = date.fromisocalendar(y, w, 1)
    print(f"{week} ({monday:%d %b %Y} – {monday + timedelta(days=6):%d %b %Y})")
    for who, t in sorted(people.items()):
        print(f"   {who}: {hhmm(t):>6}  diff {hhmm(t - target)}  {t / timedelta(hours=1):.2f} h = {t.total_seconds():.0f}s")

total = sum(projects.values(), timedelta())
for p, t in sorted(projects.items(), key=lambda kv: kv[1], reverse=True):
    print(f"{p:<8}{t / total:>7.1%} {t!s}")
print(*issues, sep="\n")
d = date(2024, 12, 30)
print(f"{d:%G-W%V-%u} vs {d:%Y-W%W} day {d:%j} {d.timetuple().tm_yday=} {d.weekday()=}")
print(repr(total), divmod(total, timedelta(hours=8)), -timedelta(minutes=5), timedelta(hours=1.5) * 2.5)
print([f"{date(2024, 1, 1) + timedelta(weeks=k):%m/%d}" for k in range(0, 10, 3)], (date(2025, 3, 1) - timedelta(days=1)).isoformat())
