from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from itertools import combinations
from zoneinfo import ZoneInfo

EVENTS = [
    ("Standup", "2024-03-28T09:00", 30, "Europe/Berlin", ["ana", "bo"]),
    ("1:1", "2024-03-28T04:15", 45, "America/New_York", ["bo", "cy"]),
    ("Review", "2024-03-28T17:30", 60, "Asia/Tokyo", ["ana", "cy"]),
    ("Planning", "2024-03-31T01:30", 120, "Europe/Berlin", ["ana", "bo", "cy"]),
    ("Night shift", "2024-03-31T00:30", 60, "UTC", ["bo"]),
    ("Lunch", "2024-03-28T11:30", 60, "Europe/Berlin", ["ana"]),
]


@dataclass(frozen=True, order=True)
class Slot:
    start: datetime
    end: datetime
    title: str
    people: frozenset[str]

    @classmethod
    def from_row(cls, title, start, minutes, zone, people):
        local = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone))
        utc = local.astimezone(timezone.utc)
        return cls(utc, utc + timedelta(minutes=minutes), title, frozenset(people))

    def overlap(self, other) -> timedelta:
        return max(min(self.end, other.end) - max(self.start, other.start), timedelta(0))


slots = sorted(Slot.from_row(*row) for row in EVENTS)
berlin = ZoneInfo("Europe/Berlin")
for s in slots:
    a, b = s.start.astimezone(berlin), s.end.astimezone(berlin)
    print(f"{s.title:<12} {s.start:%d %H:%M}Z  {a:%H:%M %Z}–{b:%H:%M %Z} {a.utcoffset()} dst={bool(a.dst())}")

print("\nConflicts")
for x, y in combinations(slots, 2):
    if (both := x.people & y.people) and (o := x.overlap(y)):
        print(f"- {x.title} / {y.title}: {o.seconds // 60} min for {', '.join(sorted(both))}")


def free(person, lo, hi, minimum=timedelta(minutes=30)):
    cursor = lo
    for s in slots:
        if person not in s.people or s.end <= lo or s.start >= hi:
            continue
        if s.start - cursor >= minimum:
            yield cursor, s.start
        cursor = max(cursor, s.end)
    if hi - cursor >= minimum:
        yield cursor, hi


day = datetime(2024, 3, 28, 8, tzinfo=timezone.utc)
for person in sorted(set().union(*(s.people for s in slots))):
    gaps = [f"{a:%H:%M}-{b:%H:%M}" for a, b in free(person, day, day + timedelta(hours=4))]
    print(f"{person}: {gaps}")
wall = datetime(2024, 3, 31, 1, 30, tzinfo=berlin)
print(wall + timedelta(hours=1), (wall.astimezone(timezone.utc) + timedelta(hours=1)).astimezone(berlin))
fold = datetime(2024, 10, 27, 2, 30, tzinfo=berlin)
print(fold.utcoffset(), fold.replace(fold=1).utcoffset(), fold.tzname(), fold.isoformat(), berlin.key)
print(datetime(2024, 7, 4, 12, tzinfo=ZoneInfo("America/New_York")).isoformat(), timezone(timedelta(hours=5, minutes=30)), timezone.utc)
