"""Find common meeting slots across time zones."""
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

UTC = timezone.utc


@dataclass(frozen=True)
class Person:
    name: str
    tz: ZoneInfo
    start: time = time(9)
    end: time = time(17, 30)
    busy: tuple[tuple[str, str], ...] = ()

    def is_free(self, when: datetime, length: timedelta) -> bool:
        local = when.astimezone(self.tz)
        stop = (when + length).astimezone(self.tz)
        if local.weekday() >= 5 or local.date() != stop.date():
            return False
        if not (self.start <= local.time() and stop.time() <= self.end):
            return False
        for a, b in self.busy:
            lo = datetime.combine(local.date(), time.fromisoformat(a), self.tz)
            hi = datetime.combine(local.date(), time.fromisoformat(b), self.tz)
            if lo < when + length and when < hi:
                return False
        return True


people = [
    Person("Ana", ZoneInfo("Europe/Berlin"), busy=(("15:00", "15:30"),)),
    Person("Ben", ZoneInfo("America/New_York"), start=time(8)),
    Person("Raj", ZoneInfo("Asia/Kolkata"), end=time(20)),
]


def slots(day: date, length: timedelta, step=timedelta(minutes=30)):
    t = datetime.combine(day, time.min, UTC)
    while t.date() == day:
        if all(p.is_free(t, length) for p in people):
            yield t
        t += step


for day in (date(2024, 3, 8), date(2024, 3, 11), date(2024, 4, 1), date(2024, 4, 6)):
    found = list(slots(day, timedelta(minutes=45)))
    print(f"{day:%a %Y-%m-%d}: {', '.join(f'{t:%H:%M}Z' for t in found) or 'none'}")
    for t in found[:1]:
        for p in people:
            local = t.astimezone(p.tz)
            print(f"    {p.name}: {local:%H:%M %Z} (UTC{local:%z}) dst={local.dst()}")

berlin = ZoneInfo("Europe/Berlin")
gap = datetime(2024, 3, 31, 1, 30, tzinfo=berlin)
print((gap + timedelta(hours=1)).isoformat(), (gap.astimezone(UTC) + timedelta(hours=1)).astimezone(berlin).isoformat())
fold0 = datetime(2024, 10, 27, 2, 30, tzinfo=berlin)
fold1 = fold0.replace(fold=1)
print(fold0.utcoffset(), fold1.utcoffset(), fold0 == fold1, fold1.timestamp() - fold0.timestamp(), repr(fold1))
print(datetime(2024, 7, 4, 12, tzinfo=ZoneInfo("America/New_York")) - datetime(2024, 7, 4, 12, tzinfo=ZoneInfo("Asia/Tokyo")))
print(datetime.fromtimestamp(1_700_000_000, ZoneInfo("Australia/Sydney")), datetime.fromisoformat("2024-01-02T03:04:05.678+05:30").astimezone(UTC))
try:
    ZoneInfo("Mars/Olympus")
except ZoneInfoNotFoundError as e:
    print(type(e).__name__, e)
try:
    datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=UTC)
except TypeError as e:
    print(e)
print(berlin, berlin.key, ZoneInfo("Europe/Berlin") is berlin, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(0), "GMT"))
