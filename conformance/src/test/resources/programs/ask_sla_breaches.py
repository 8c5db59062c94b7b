from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta, timezone
from enum import Enum
from statistics import fmean


class Priority(Enum):
    P1 = timedelta(hours=2)
    P2 = timedelta(hours=8)
    P3 = timedelta(hours=24)

    @property
    def target(self) -> timedelta:
        return self.value


@dataclass(order=True, slots=True)
class Ticket:
    opened: datetime
    key: str
    priority: Priority
    closed: datetime | None = None

    @classmethod
    def parse(cls, raw: dict) -> Ticket:
        return cls(
            datetime.fromisoformat(raw["opened"]),
            raw["key"],
            Priority[raw["prio"].upper()],
            datetime.fromisoformat(raw["closed"]) if raw.get("closed") else None,
        )


RAW = [
    {"key": "OPS-1", "prio": "p1", "opened": "2024-06-07T16:00:00+00:00", "closed": "2024-06-07T17:30:00+00:00"},
    {"key": "OPS-2", "prio": "p2", "opened": "2024-06-07T15:00:00+00:00", "closed": "2024-06-10T13:00:00+00:00"},
    {"key": "OPS-3", "prio": "p3", "opened": "2024-06-03T09:00:00+02:00", "closed": "2024-06-07T17:00:00Z"},
    {"key": "OPS-4", "prio": "p2", "opened": "2024-06-08T12:00:00+00:00"},
    {"key": "OPS-5", "prio": "p9", "opened": "2024-06-08T12:00:00+00:00"},
]
START, END = time(9), time(17)
NOW = datetime(2024, 6, 12, 10, 30, tzinfo=timezone.utc)


def business_time(a: datetime, b: datetime) -> timedelta:
    a, b = a.astimezone(timezone.utc), b.astimezone(timezone.utc)
    total, day = timedelta(), a.date()
    while day <= b.date():
        if day.weekday() < 5:
            lo = max(a, datetime.combine(day, START, timezone.utc))
            hi = min(b, datetime.combine(day, END, timezone.utc))
            total += max(hi - lo, timedelta(0))
        day += timedelta(days=1)
    return total


tickets, errors = [], []
for raw in RAW:
    try:
        tickets.append(Ticket.parse(raw))
    except KeyError as exc:
        errors.append(f"{raw['key']}: unknown priority {exc}")

ratios = []
for t in sorted(tickets):
    spent = business_time(t.opened, t.closed or NOW)
    ratio = spent / t.priority.target
    ratios.append(ratio)
    state = "BREACH" if spent > t.priority.target else "ok"
    bar = "#" * min(int(ratio * 10), 20)
    print(f"{t.key} {t.priority.name} {'open  ' if t.closed is None else 'closed'} {spent!s:>16} / {t.priority.target!s:<15} {ratio:>7.1%} {state:<6} {bar}")
print(f"average usage {fmean(ratios):.2%}; breaches {sum(r > 1 for r in ratios)}/{len(ratios)}")
print(errors)
print(repr(tickets[0]))
