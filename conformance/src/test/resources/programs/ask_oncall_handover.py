from datetime import date, datetime, time, timedelta, timezone
from itertools import cycle, groupby, islice
from zoneinfo import ZoneInfo

TEAM = {"ana": "Europe/Lisbon", "raj": "Asia/Kolkata", "sue": "America/Los_Angeles"}
AWAY = [("raj", date(2024, 10, 28), date(2024, 10, 30))]
PAGES = """2024-10-26T23:50:00-07:00 high db down
2024-10-27T00:30:00Z low cert expiring
2024-10-28T09:00:00+05:30 high queue stuck
2024-10-29T04:00:00Z high db down
2024-10-30T17:45:00+00:00 low disk 80%
2024-10-30 18:00 high naive time"""
FIRST = date(2024, 10, 26)


def available(who, day):
    return not any(who == w and a <= day <= b for w, a, b in AWAY)


def roster(days):
    people = cycle(TEAM)
    for n in range(days):
        day = FIRST + timedelta(days=n)
        who = next(p for p in people if available(p, day))
        start = datetime.combine(day, time(9), ZoneInfo(TEAM[who])).astimezone(timezone.utc)
        yield start, who


shifts = list(roster(6))
shifts.sort()
plan = [(who, start, end) for (start, who), (end, _) in zip(shifts, [*shifts[1:], (shifts[-1][0] + timedelta(days=1), None)])]
for who, start, end in plan:
    local = start.astimezone(ZoneInfo(TEAM[who]))
    hours = (end - start) / timedelta(hours=1)
    print(f"{who} {start:%a %d %H:%M}Z–{end:%a %d %H:%M}Z = {hours:.1f} h, local start {local:%H:%M %Z (UTC%z)}")

print()
handled = []
for line in PAGES.splitlines():
    stamp, *rest = line.split(" ", 1) if "T" in line else line.rsplit(" ", 3)[:1] + [line.split(" ", 2)[2]]
    level, text = rest[0].split(" ", 1)
    at = datetime.fromisoformat(stamp)
    try:
        who = next((w for w, a, b in plan if a <= at < b), "nobody")
    except TypeError as e:
        print(f"{stamp}: {e}")
        continue
    zone = TEAM.get(who, "UTC")
    local = at.astimezone(ZoneInfo(zone))
    quiet = not time(8) <= local.time() < time(22)
    handled.append((who, level, text, quiet))
    print(f"{at.astimezone(timezone.utc):%d %H:%M}Z {level:<5}{text:<15} -> {who:<7}{local:%a %H:%M}{' (night)' if quiet else ''}")
handled.sort()
for who, grp in groupby(handled, key=lambda h: h[0]):
    grp = [*grp]
    print(f"{who}: {len(grp)} page(s), {sum(q for *_, q in grp)} at night, high={[t for _, l, t, _ in grp if l == 'high']}")
totals = {}
for who, a, b in plan:
    totals[who] = totals.get(who, timedelta()) + (b - a)
print({w: str(t) for w, t in sorted(totals.items(), key=lambda kv: kv[1], reverse=True)}, max(totals, key=totals.get))
lisbon = ZoneInfo("Europe/Lisbon")
day = datetime(2024, 10, 27, tzinfo=lisbon)
print("length of day:", (day + timedelta(days=1)).astimezone(timezone.utc) - day.astimezone(timezone.utc), (day + timedelta(days=1)) - day)
print([f"{d:%H:%M%z}" for d in ((day.astimezone(timezone.utc) + timedelta(hours=h)).astimezone(lisbon) for h in range(1, 4))], list(islice(cycle(TEAM), 4, 6)))
print(datetime.fromtimestamp(0, timezone.utc).astimezone(ZoneInfo("America/Los_Angeles")).isoformat(), day.timetz(), day.date() == FIRST + timedelta(1), day.dst(), ZoneInfo("UTC"))
