from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice, takewhile
import heapq
import re

DAYS = dict(MO=0, TU=1, WE=2, TH=3, FR=4, SA=5, SU=6)


class Rule:
    def __init__(self, text: str, start: date):
        self.text, self.start = text, start
        opts = dict(p.split("=") for p in text.split(";"))
        self.freq = opts.pop("FREQ")
        self.interval = int(opts.pop("INTERVAL", 1))
        self.count = int(c) if (c := opts.pop("COUNT", None)) else None
        self.until = datetime.strptime(u, "%Y%m%d").date() if (u := opts.pop("UNTIL", "")) else date.max
        self.byday = [re.fullmatch(r"([+-]?\d)?([A-Z]{2})", d).groups() for d in opts.pop("BYDAY", "").split(",") if d]
        if opts:
            raise ValueError(f"unsupported parts: {', '.join(opts)}")

    def _candidates(self) -> Iterator[date]:
        match self.freq:
            case "DAILY":
                d = self.start
                while True:
                    yield d
                    d += timedelta(days=self.interval)
            case "WEEKLY":
                monday = self.start - timedelta(days=self.start.weekday())
                days = sorted(DAYS[d] for _, d in self.byday) or [self.start.weekday()]
                while True:
                    yield from (monday + timedelta(days=n) for n in days)
                    monday += timedelta(weeks=self.interval)
            case "MONTHLY":
                y, m = self.start.year, self.start.month
                while True:
                    yield from sorted(self._in_month(y, m))
                    y, m = (y + (m + self.interval - 1) // 12, (m + self.interval - 1) % 12 + 1)
            case other:
                raise NotImplementedError(other)

    def _in_month(self, y, m):
        month = [d for n in range(31) if (d := date(y, m, 1) + timedelta(n)).month == m]
        if not self.byday:
            yield from (d for d in month if d.day == self.start.day)
        for nth, day in self.byday:
            hits = [d for d in month if d.weekday() == DAYS[day]]
            if nth is None:
                yield from hits
            elif abs(int(nth)) <= len(hits):
                yield hits[int(nth) - (int(nth) > 0)]

    def __iter__(self):
        valid = (d for d in self._candidates() if d >= self.start)
        return islice(takewhile(lambda d: d <= self.until, valid), self.count)


S = date(2024, 1, 31)
SERIES = {
    "backup": ("FREQ=DAILY;INTERVAL=10;COUNT=4", S),
    "gym": ("FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20240215", S),
    "rent": ("FREQ=MONTHLY;COUNT=3", S),
    "board": ("FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=2;COUNT=3", S),
    "patch": ("FREQ=MONTHLY;BYDAY=2TU,5WE;COUNT=4", S),
    "tax": ("FREQ=YEARLY", S),
    "odd": ("FREQ=DAILY;BYHOUR=9", S),
}
merged = []
for name, (text, start) in SERIES.items():
    try:
        dates = [*Rule(text, start)]
    except (ValueError, NotImplementedError) as e:
        print(f"{name:<7}{type(e).__name__}: {e}")
        continue
    merged.append([(d, name) for d in dates])
    print(f"{name:<7}{' '.join(f'{d:%a-%d-%b}' for d in dates)}")
print([f"{d:%m%d}:{n}" for d, n in islice(heapq.merge(*merged), 8)])
at = [datetime.combine(d, time(9, 30)) for d in islice(Rule("FREQ=DAILY", S), 2)]
print(at[0].isoformat(" ", "minutes"), at[1] - at[0], f"{at[1]:%I:%M %p}", at[0].time() < time(10), time.fromisoformat("07:05").strftime("%-H.%M"), date.max)
