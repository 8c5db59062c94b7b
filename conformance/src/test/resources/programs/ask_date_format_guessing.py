from collections import Counter
from datetime import datetime, date, timezone, timedelta

SAMPLES = [
    "2024-02-30", "03/04/2024", "14/04/2024", "Apr 5, 2024", "5 April 2024 14:05", "20240406", "2024-04-07T10:11:12+02:00",
    "1712534400", "April 2024", "Tue, 09 Apr 2024", "10.4.24", "  2024-04-11 ", "", None, "2024-W15-5", "next friday", "13 Apr 2024 9:05 PM",
]
FORMATS = ["%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%b %d, %Y", "%d %B %Y %H:%M", "%a, %d %b %Y", "%d.%m.%y", "%B %Y", "%G-W%V-%u", "%d %b %Y %I:%M %p"]


class DateParseError(ValueError):
    def __init__(self, text, attempts):
        super().__init__(f"no format fits {text!r} ({len(attempts)} tried)")
        self.attempts = attempts


def parse(text):
    if text is None:
        raise TypeError("date is missing")
    text = text.strip()
    if text.isdigit() and len(text) >= 9:
        return datetime.fromtimestamp(int(text), tz=timezone.utc), "epoch"
    try:
        return datetime.fromisoformat(text), "iso"
    except ValueError as exc:
        attempts = [str(exc)]
    hits = []
    for fmt in FORMATS:
        try:
            hits.append((datetime.strptime(text, fmt), fmt))
        except ValueError as exc:
            attempts.append(str(exc))
    if not hits:
        raise DateParseError(text, attempts)
    if len({h[0] for h in hits}) > 1:
        return hits[0][0], "ambiguous: " + " or ".join(f"{d:%d %b}" for d, _ in hits)
    return hits[0]


stats, good = Counter(), []
for s in SAMPLES:
    try:
        when, how = parse(s)
    except DateParseError as e:
        stats["failed"] += 1
        print(f"{s!r:<30} ! {e.attempts[0]} / {e.attempts[-1]}")
    except TypeError as e:
        stats[type(e).__name__] += 1
        print(f"{s!r:<30} ! {e}")
    else:
        stats[how.split(":")[0] if "%" not in how else "format"] += 1
        good.append(when if when.tzinfo else when.replace(tzinfo=timezone.utc))
        print(f"{s!r:<30} {when.isoformat():<26} {how}")
print(dict(stats))
first, last = min(good), max(good)
print(f"{first:%d %b %Y} to {last:%d %b %Y}: {(last - first).days} days")
print(f"{last:%I:%M %p|%j|%U|%y|%A}", last.strftime("%d/%m/%Y %H:%M:%S %z %Z"), f"{date(2024, 4, 5):%A %-d %B}", f"{datetime(2024, 1, 2, 3, 4, 5, 678):%H:%M:%S.%f}")
for bad in ((2024, 13, 1), (2024, 4, 31), (0, 1, 1)):
    try:
        date(*bad)
    except ValueError as e:
        print(bad, e)
try:
    datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=timezone.utc)
except TypeError as e:
    print(e)
try:
    date(9999, 12, 31) + timedelta(days=1)
except OverflowError as e:
    print(type(e).__name__, e)
print(datetime.fromisoformat("20240406T101112Z"), datetime.strptime("2024-04-06 +0530", "%Y-%m-%d %z").utcoffset(), datetime.max.year, date(2024, 4, 6).isocalendar())
