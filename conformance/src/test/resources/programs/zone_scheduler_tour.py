from datetime import datetime, timedelta, timezone, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones
import heapq
import itertools


class Scheduler:
    """Runs recurring jobs defined in local wall time."""

    def __init__(self):
        self._heap = []
        self._seq = itertools.count(1)

    def every_day(self, name, at: time, zone: str, start: datetime):
        tz = ZoneInfo(zone)
        local = start.astimezone(tz)
        first = datetime.combine(local.date(), at, tzinfo=tz)
        if first < local:
            first += timedelta(days=1)
        self._push(name, first)

    def _push(self, name, when):
        heapq.heappush(self._heap, (when.astimezone(timezone.utc), next(self._seq), name, when))

    def run(self, n):
        for _ in range(n):
            utc, _, name, local = heapq.heappop(self._heap)
            yield utc, name, local
            self._push(name, local + timedelta(days=1))


now = datetime(2024, 3, 29, 22, 15, tzinfo=timezone.utc)
s = Scheduler()
s.every_day("berlin-report", time(2, 30), "Europe/Berlin", now)
s.every_day("ny-close", time(16), "America/New_York", now)
s.every_day("tokyo-open", time(9, 0, 30), "Asia/Tokyo", now)
s.every_day("kolkata", time(5, 45), "Asia/Kolkata", now)
for utc, name, local in s.run(12):
    print(f"{utc:%m-%d %H:%M:%S} {name:<14} {local.isoformat()} {local.tzname()} dst={local.dst()} off={local.utcoffset()}")

print("fold")
tz = ZoneInfo("America/New_York")
for fold in (0, 1):
    d = datetime(2024, 11, 3, 1, 30, tzinfo=tz, fold=fold)
    print(d, repr(d), d.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S%z"), d.timestamp())
gap = datetime(2024, 3, 10, 2, 30, tzinfo=tz)
print(gap, gap.astimezone(timezone.utc).astimezone(tz))
a = datetime(2024, 3, 9, 12, tzinfo=tz)
b = datetime(2024, 3, 10, 12, tzinfo=tz)
print(b - a, b.astimezone(timezone.utc) - a.astimezone(timezone.utc))
print(repr(tz), str(tz), tz.key, ZoneInfo("UTC") is ZoneInfo("UTC"))
offset = timezone(timedelta(hours=-3, minutes=-30), "NDT")
print(offset, repr(offset), datetime(2024, 7, 1, tzinfo=offset), timezone(timedelta(minutes=330)))
for bad in ("Mars/Olympus", "../etc/passwd", ""):
    try:
        ZoneInfo(bad)
    except ZoneInfoNotFoundError as e:
        print("not found:", e)
    except ValueError as e:
        print("value:", type(e).__name__)
print("Europe/Paris" in available_timezones())
try:
    datetime(2024, 1, 1) < now
except TypeError as e:
    print(e)
try:
    datetime.fromisoformat("2024-13-01T00:00")
except ValueError as e:
    print(e)
print(datetime.fromisoformat("2024-W12-3T10:11:12.5+05:30"), datetime.strptime("7 Mar 2023 03:04 PM", "%d %b %Y %I:%M %p"))
try:
    datetime.strptime("2024/02/30", "%Y/%m/%d")
except ValueError as e:
    print(e)
try:
    datetime.strptime("12:61", "%H:%M")
except ValueError as e:
    print(e)
