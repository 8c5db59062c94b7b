"""Expand recurrence rules (daily/weekly/monthly) with exceptions."""
from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum, auto
from itertools import islice, takewhile
from heapq import merge
from typing import Iterator
class Freq(StrEnum):
    DAILY = auto()
    WEEKLY = auto()
    MONTHLY = auto()
DAYS = {d: i for i, d in enumerate("MO TU WE TH FR SA SU".split())}
@dataclass
class Rule:
    title: str
    start: date
    freq: Freq
    interval: int = 1
    byday: list[str] = field(default_factory=list)
    until: date | None = None
    count: int | None = None
    skip: set[date] = field(default_factory=set)
    @classmethod
    def parse(cls, title: str, start: date, spec: str) -> Rule:
        parts = dict(re.findall(r"(\w+)=([^;]+)", spec))
        kw: dict = {"freq": Freq(parts.pop("FREQ").lower())}
        for key, value in parts.items():
            match key:
                case "INTERVAL" | "COUNT":
                    kw[key.lower()] = int(value)
                case "BYDAY":
                    kw["byday"] = value.split(",")
                case "UNTIL":
                    kw["until"] = date.fromisoformat(value)
                case "SKIP":
                    kw["skip"] = {date.fromisoformat(v) for v in value.split(",")}
                case other:
                    raise ValueError(f"unknown rule part {other}={value}")
        return cls(title, start, **kw)
    def _raw(self) -> Iterator[date]:
        n = 0
        while True:
            match self.freq:
                case Freq.DAILY:
                    yield self.start + timedelta(days=n)
                case Freq.WEEKLY:
                    monday = self.start - timedelta(days=self.start.weekday()) + timedelta(weeks=n)
                    for off in sorted(DAYS[d] for d in self.byday) or [self.start.weekday()]:
                        yield monday + timedelta(days=off)
                case Freq.MONTHLY:
                    years, month0 = divmod(self.start.month - 1 + n, 12)
                    year, month = self.start.year + years, month0 + 1
                    if self.start.day <= calendar.monthrange(year, month)[1]:
                        yield self.start.replace(year=year, month=month)
            n += self.interval
    def __iter__(self) -> Iterator[tuple[date, str]]:
        days = (d for d in self._raw() if d >= self.start)
        if self.until:
            days = takewhile(lambda d: d <= self.until, days)
        for d in islice(days, self.count):
            if d not in self.skip:
                yield d, self.title
rules = [
    Rule.parse("standup", date(2024, 1, 3), "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=7;SKIP=2024-01-15"),
    Rule.parse("rent", date(2024, 1, 31), "FREQ=MONTHLY;COUNT=4"),
    Rule.parse("backup", date(2024, 1, 5), "FREQ=DAILY;INTERVAL=10;UNTIL=2024-02-05"),
]
for day, title in merge(*rules):
    print(f"{day:%a %d %b %Y} {title}")
forever = Rule("tick", date(2024, 2, 28), Freq.DAILY)
print([d.day for d, _ in islice(forever, 4)], Freq.WEEKLY, repr(Freq.DAILY), f"{Freq.MONTHLY:>9}", Freq("daily") == "daily")
for spec in ("FREQ=YEARLY", "FREQ=DAILY;FOO=1", "COUNT=2", "FREQ=DAILY;UNTIL=never"):
    try:
        Rule.parse("x", date(2024, 1, 1), spec)
    except (ValueError, KeyError) as e:
        print(spec, "->", type(e).__name__, e)
