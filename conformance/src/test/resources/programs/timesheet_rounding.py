# Clock punches -> paid hours per employee and week, with rounding rules
from datetime import datetime, timedelta
from itertools import groupby
import io, csv

PUNCHES = """emp|stamp|dir
7|2024-04-29 08:53|in
7|2024-04-29 12:04|out
7|2024-04-29 12:31|in
7|2024-04-29 17:12|out
9|2024-04-29 22:00|in
9|2024-04-30 06:08|out
7|2024-04-30 09:07|in
9|2024-05-01 22:01|in
7|2024-04-30 18:00|out
9|2024-05-02 06:00|out
7|2024-05-06 08:00|in
7|2024-05-06 08:00|out
9|2024-05-06 10:00|in
"""
NAMES = {"7": "Sven", "9": "Tove"}

def quarter(dt, up):
    base = dt.replace(minute=0)
    q, r = divmod(dt.minute, 15)
    return base + timedelta(minutes=15 * (q + (1 if r and up else 0)))

def sessions(rows):
    open_at = None
    for row in rows:
        at = datetime.strptime(row["stamp"], "%Y-%m-%d %H:%M")
        if row["dir"] == "in":
            if open_at:
                yield open_at, None
            open_at = at
        elif open_at is None:
            yield None, at
        else:
            yield open_at, at
            open_at = None
    if open_at:
        yield open_at, None

def night_minutes(start, end):
    t, n = start, 0
    while t < end:
        n += t.hour >= 22 or t.hour < 6
        t += timedelta(minutes=1)
    return n

def hm(delta):
    total = int(delta.total_seconds()) // 60
    return f"{total // 60:d}:{total % 60:02d}"

rows = sorted(csv.DictReader(io.StringIO(PUNCHES), delimiter="|"), key=lambda r: (r["emp"], r["stamp"]))
weeks = {}
for emp, punches in groupby(rows, key=lambda r: r["emp"]):
    print(NAMES.get(emp, emp))
    for start, end in sessions(punches):
        if not (start and end):
            print(f"  ?? unmatched punch {(start or end):%d.%m. %H:%M}")
            continue
        a, b = quarter(start, up=True), quarter(end, up=False)
        paid = max(b - a, timedelta())
        night = timedelta(minutes=night_minutes(a, b))
        key = emp, start.isocalendar()[:2]
        worked, nights = weeks.get(key, (timedelta(), timedelta()))
        weeks[key] = worked + paid, nights + night
        print(f"  {start:%a %d.%m. %H:%M}-{end:%H:%M} -> {a:%H:%M}-{b:%H:%M} {hm(paid):>6} night {hm(night)}")
print()
for (emp, (year, week)), (worked, nights) in weeks.items():
    decimal_hours = worked / timedelta(hours=1)
    pay = decimal_hours * 21.5 + nights / timedelta(hours=1) * 4.25
    print(f"{NAMES[emp]:<6}{year}-W{week:02} {hm(worked):>6} = {decimal_hours:>6.2f}h night {nights // timedelta(hours=1)}h pay {pay:>8.2f}")
total = sum((w for w, _ in weeks.values()), timedelta())
print("total", total, "|", total.days, total.seconds, "|", max(weeks, key=lambda k: weeks[k][0]))
