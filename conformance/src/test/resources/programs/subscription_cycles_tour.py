import calendar
from dataclasses import dataclass, replace, asdict, astuple
from datetime import date, timedelta
from enum import Enum, StrEnum, auto
from itertools import count, islice, takewhile


class Interval(StrEnum):
    DAILY = auto()
    WEEKLY = auto()
    MONTHLY = auto()
    YEARLY = auto()


class Status(Enum):
    TRIAL = "trial"
    ACTIVE = "active"
    CANCELLED = "cancelled"

    def __str__(self):
        return self.value.title()


def add_months(d: date, n: int) -> date:
    y, m = divmod(d.year * 12 + d.month - 1 + n, 12)
    return date(y, m + 1, min(d.day, calendar.monthrange(y, m + 1)[1]))


@dataclass(slots=True)
class Subscription:
    customer: str
    plan: str
    cents: int
    anchor: date
    interval: Interval = Interval.MONTHLY
    status: Status = Status.ACTIVE
    trial_days: int = 0

    def periods(self):
        step = {
            Interval.DAILY: lambda n: self.anchor + timedelta(n),
            Interval.WEEKLY: lambda n: self.anchor + timedelta(weeks=n),
            Interval.MONTHLY: lambda n: add_months(self.anchor, n),
            Interval.YEARLY: lambda n: add_months(self.anchor, 12 * n),
        }[self.interval]
        for n in count():
            yield step(n), step(n + 1) - timedelta(days=1)

    def proration(self, change_on: date) -> int:
        for a, b in self.periods():
            if a <= change_on <= b:
                length = (b - a).days + 1
                left = (b - change_on).days + 1
                return round(self.cents * left / length)
        raise AssertionError("unreachable")


subs = [
    Subscription("Ada", "pro", 2999, date(2024, 1, 31)),
    Subscription("Bob", "team", 11900, date(2023, 2, 28), Interval.YEARLY),
    Subscription("Cyd", "mini", 150, date(2024, 2, 26), Interval.WEEKLY, trial_days=14),
    Subscription("Dee", "hour", 25, date(2024, 2, 27), Interval("daily"), Status("trial")),
]
for s in subs:
    print(f"{s.customer:>5} {s.plan:<6}{s.interval!s:^9}{s.status}")
    for a, b in islice(s.periods(), 4):
        print(f"      {a:%a %d %b %Y} .. {b:%d.%m.%y} ({(b - a).days + 1} days, ISO {a.isocalendar().week}/{b.isocalendar()[1]})")
    until = date(2024, 6, 1)
    print("      until June:", sum(1 for _ in takewhile(lambda p: p[0] < until, s.periods())))
print(subs[0].proration(date(2024, 2, 10)), subs[1].proration(date(2024, 2, 29)))
moved = replace(subs[0], plan="max", cents=4999)
print(moved)
print(asdict(moved))
print(astuple(subs[2]))
print(moved == subs[0], [i.name + "=" + i for i in Interval], Interval.MONTHLY == "monthly", repr(Interval.MONTHLY))
for bad in [lambda: Interval("hourly"), lambda: Status["paused"], lambda: setattr(moved, "nick", 1), lambda: add_months(date.max, 1), lambda: Subscription("x")]:
    try:
        bad()
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
print(calendar.month(2024, 2))
print([w for w in calendar.Calendar(firstweekday=6).monthdayscalendar(2024, 2)])
