from datetime import date, timedelta
d = date(2024, 2, 29)
print(d, repr(d), str(d), d.isoformat(), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal())
print(d + timedelta(days=365), d - timedelta(1), date(2024, 3, 1) - d, (date(2025, 1, 1) - d).days, d.replace(year=2023, day=1))
print(date.fromisoformat("2024-12-31"), date.fromisoformat("20241231"), date.fromisoformat("2024-W05-3"), date.fromordinal(738000), date.fromisocalendar(2020, 53, 7))
print(date.min, date.max, date.resolution, d.timetuple()[:9], d.ctime(), d.timetuple().tm_yday)
print(d < date(2024, 3, 1), d == date(2024, 2, 29), max(d, date(2020, 1, 1)), sorted([date(2024, 5, 1), date(2023, 5, 1)]), hash(d) == hash(date(2024, 2, 29)))
# ---
from datetime import date, datetime, time, timedelta
for f in (lambda: date(2023, 2, 29), lambda: date(2024, 13, 1), lambda: date(0, 1, 1), lambda: date(10000, 1, 1), lambda: date(2024, 0, 1), lambda: date("2024", 1, 1), lambda: date(2024, 1), lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1, 1, 0, 60), lambda: time(0, 0, 60), lambda: time(0, 0, 0, 10**6), lambda: date.fromisoformat("2024-1-1"), lambda: date.fromisoformat("nope"), lambda: date.fromisoformat(5), lambda: datetime.fromisoformat("2024-01-01T25:00"), lambda: time.fromisoformat("x"), lambda: date.max + timedelta(1), lambda: date.fromordinal(0), lambda: date.fromisocalendar(2021, 53, 1), lambda: date(2024, 1.0, 1), lambda: datetime(2024, 1, 1, fold=2)):
    try: print(f())
    except (ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
# ---
from datetime import datetime
dt = datetime(2024, 3, 5, 14, 7, 9, 123456)
print(dt, repr(dt), dt.date(), dt.time(), dt.isoformat(), dt.isoformat(" ", "minutes"), dt.isoformat(timespec="milliseconds"))
for spec in ("hours", "seconds", "microseconds", "auto"): print(dt.isoformat(timespec=spec), end=" ")
print(datetime(2024, 1, 1), repr(datetime(2024, 1, 1)), repr(datetime(2024, 1, 1, 0, 0, 5)), datetime(2024, 1, 1).isoformat())
print(dt.replace(hour=0, microsecond=0), dt.weekday(), dt.ctime(), dt.timetuple()[:6], dt.toordinal(), dt.isocalendar().week)
try: dt.isoformat(timespec="nope")
except ValueError as e: print(e)
print(datetime.min, datetime.max, datetime.resolution, datetime.combine(dt.date(), dt.time()) == dt)
# ---
from datetime import datetime
dt = datetime(2024, 3, 5, 4, 7, 9, 1234)
print(dt.strftime("%Y-%m-%d %H:%M:%S.%f"), dt.strftime("%y %j %U %W %w %u %V %G"), dt.strftime("%a %A %b %B %p %I"))
print(dt.strftime("%c|%x|%X"), dt.strftime("%d/%m/%Y %% %D %T %R %F %e"), dt.strftime("%-d %-m %-H"), dt.strftime("%z%Z|"), dt.strftime(""), dt.strftime("é %Y ☃"))
print(f"{dt:%d %b %Y}", format(dt, "%H:%M"), f"{dt}", f"{dt:%A, %B %-d}", "{:%Y/%m}".format(dt.date()), f"{dt.time():%H.%M}")
print(datetime(5, 1, 2).strftime("%Y"), datetime(999, 1, 1).isoformat(), datetime(2024, 12, 30).strftime("%G-W%V-%u"))
print(f"{dt!r:>60}", f"{dt.date():%a}", dt.__format__(""))
# ---
from datetime import datetime
cases = [("2024-03-05 14:07:09", "%Y-%m-%d %H:%M:%S"), ("05/03/24", "%d/%m/%y"), ("Mar 5, 2024 2:07 PM", "%b %d, %Y %I:%M %p"), ("Tuesday 05 March 2024", "%A %d %B %Y"), ("2024-065", "%Y-%j"), ("14:07:09.5", "%H:%M:%S.%f"), ("2024-03-05T14:07:09+0530", "%Y-%m-%dT%H:%M:%S%z"), ("2024-03-05T14:07:09Z", "%Y-%m-%dT%H:%M:%S%z"), ("12 AM", "%I %p"), ("99", "%y"), ("68", "%y"), ("2024 10 1", "%Y %U %w"), ("2024-W10-2", "%G-W%V-%u"), ("100%", "100%%"), ("  5   mar", " %d %b"), ("+01:30", "%z"), ("UTC", "%Z")]
for text, fmt in cases:
    print(repr(datetime.strptime(text, fmt)))
# ---
from datetime import datetime
for text, fmt in [("2024-13-01", "%Y-%m-%d"), ("2024-02-30", "%Y-%m-%d"), ("abc", "%Y"), ("2024-01-01 x", "%Y-%m-%d"), ("24:00", "%H:%M"), ("x", "%Q"), ("2024", "%"), ("13 PM", "%I %p"), ("2024 W1", "%Y W%V"), ("", "%d"), ("31/4/2023", "%d/%m/%Y"), ("Foo", "%b")]:
    try: print(datetime.strptime(text, fmt))
    except ValueError as e: print(e)
try: datetime.strptime(5, "%Y")
except TypeError as e: print(e)
# ---
from datetime import timedelta
td = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6, weeks=1)
print(td, repr(td), td.days, td.seconds, td.microseconds, td.total_seconds())
print(timedelta(), repr(timedelta()), timedelta(-1), timedelta(seconds=-1), repr(timedelta(seconds=-1)), timedelta(hours=25), timedelta(days=2, microseconds=1), timedelta(1.5), timedelta(seconds=0.1), timedelta(hours=1.23456789))
print(td * 2, td / 2, td // 3, td % timedelta(hours=5), divmod(td, timedelta(days=1)), td / timedelta(hours=1), td // timedelta(hours=1), -td, abs(-td), +td, td * 0.5, 2 * timedelta(1), td * 1.1)
print(timedelta(1) > timedelta(hours=23), timedelta(hours=24) == timedelta(1), bool(timedelta(0)), bool(timedelta(microseconds=1)), sum([timedelta(1), timedelta(2)], timedelta()), hash(timedelta(1)) == hash(timedelta(hours=24)))
print(timedelta.min, timedelta.max, timedelta.resolution, timedelta(microseconds=2.5), timedelta(microseconds=3.5), timedelta(days=1) / 3, timedelta(microseconds=5) / 2, timedelta(microseconds=7) // 2)
# ---
from datetime import timedelta, date, datetime
for f in (lambda: timedelta(days=10**9), lambda: timedelta("1"), lambda: timedelta(1) / 0, lambda: timedelta(1) + 1, lambda: timedelta(1) < 5, lambda: timedelta(1) // timedelta(0), lambda: date(2024, 1, 1) + 5, lambda: date(2024, 1, 1) - datetime(2024, 1, 1), lambda: date(2024, 1, 1) < datetime(2024, 1, 1), lambda: timedelta(1) - date(2024, 1, 1), lambda: date(2024, 1, 1) + date(2024, 1, 1), lambda: timedelta(1) == 1, lambda: timedelta(float("nan")), lambda: timedelta(1) * "x", lambda: sum([timedelta(1)]), lambda: timedelta(1) % 0):
    try: print(f())
    except (TypeError, OverflowError, ZeroDivisionError, ValueError) as e: print(type(e).__name__, e)
# ---
from datetime import datetime, timezone, timedelta
utc = timezone.utc
ist = timezone(timedelta(hours=5, minutes=30))
est = timezone(-timedelta(hours=5), "EST")
dt = datetime(2024, 1, 1, 12, tzinfo=utc)
print(dt, repr(dt), dt.astimezone(ist), dt.astimezone(est), dt.tzname(), dt.utcoffset(), dt.dst(), dt.astimezone(est).tzname())
print(repr(ist), ist, str(est), repr(est), utc, timezone(timedelta(0)) is utc, timezone(-timedelta(minutes=90)), timezone(timedelta(hours=1, seconds=5)))
print(dt == dt.astimezone(ist), hash(dt) == hash(dt.astimezone(est)), dt - datetime(2024, 1, 1, 12, tzinfo=ist), dt.timestamp(), datetime.fromtimestamp(86400.5, utc), datetime.fromtimestamp(0, ist))
print(dt.strftime("%z %Z %:z"), dt.astimezone(ist).isoformat(), dt.utctimetuple()[:6], dt.timetz(), dt.replace(tzinfo=None), datetime.utcoffset(dt.astimezone(est)))
try: timezone(timedelta(hours=24))
except ValueError as e: print(e)
try: print(dt - datetime(2024, 1, 1))
except TypeError as e: print(e)
try: print(dt < datetime(2024, 1, 1))
except TypeError as e: print(e)
print(dt == datetime(2024, 1, 1, 12))
# ---
from datetime import datetime, time, timezone
for s in ["2024-03-05", "2024-03-05T14", "2024-03-05 14:07", "2024-03-05T14:07:09", "2024-03-05T14:07:09.123", "2024-03-05T14:07:09.123456+02:00", "2024-03-05T14:07:09Z", "20240305T140709", "2024-W10-2T10:00", "2024-03-05T14:07:09,5", "2024-03-05x14:07", "2024-03-05T14:07-05:30:15", "2024-03-05T14:07:09.123456789", "2024-03-05T", "2024-3-5", "2024-03-05T1:00", "2024-03-05T14:07+25:00", "", "2024-03-05T14:07:09.", "T14:07"]:
    try: print(s, "->", repr(datetime.fromisoformat(s)))
    except ValueError as e: print(s, "->", e)
for s in ["14", "14:07", "T14:07:09", "140709", "14:07:09.5Z", "24:00", "14:7"]:
    try: print(s, "->", repr(time.fromisoformat(s)))
    except ValueError as e: print(s, "->", e)
# ---
from datetime import time, timezone, timedelta
t = time(9, 5, 7, 80)
print(t, repr(t), time(), repr(time()), repr(time(9, 5)), t.isoformat("seconds"), t.replace(hour=23), t.hour, t.minute, t.second, t.microsecond, t.tzinfo)
print(time(1) < time(2), time(23, 59) == time(23, 59, 0), bool(time(0)), time.min, time.max, time(9, tzinfo=timezone.utc), repr(time(9, tzinfo=timezone(timedelta(hours=1)))), t.strftime("%I:%M %p"))
print(time(12, tzinfo=timezone.utc) == time(13, tzinfo=timezone(timedelta(hours=1))), time(9).utcoffset(), time(9, fold=1).fold, repr(time(9, fold=1)))
try: time(9) < time(10, tzinfo=timezone.utc)
except TypeError as e: print(e)
time(9) + timedelta(hours=1)  # uncaught
# ---
from datetime import date, timedelta
def add_months(d, n):
    y, m = divmod(d.year * 12 + d.month - 1 + n, 12)
    for day in range(d.day, 27, -1):
        try: return date(y, m + 1, day)
        except ValueError: pass
    return date(y, m + 1, d.day)
print([str(add_months(date(2024, 1, 31), n)) for n in (1, 2, 3, 12, 13, -1, -11)])
def business_days(a, b): return sum(1 for i in range((b - a).days) if (a + timedelta(i)).weekday() < 5)
print(business_days(date(2024, 1, 1), date(2024, 2, 1)))
def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4); g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4); l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    mo, dd = divmod(h + l - 7 * m + 114, 31)
    return date(y, mo, dd + 1)
print([easter(y).isoformat() for y in (2023, 2024, 2025)], (date(2024, 12, 25) - date(2024, 5, 17)).days)
born, today = date(1990, 6, 15), date(2024, 6, 14)
print(today.year - born.year - ((today.month, today.day) < (born.month, born.day)), (date(2024, 3, 1) - timedelta(1)).day)
# ---
from datetime import datetime, date, timezone, timedelta
print(datetime.fromtimestamp(1700000000, timezone.utc), datetime.fromtimestamp(-1.5, timezone.utc), datetime.fromtimestamp(1e9 + 0.1234567, tz=timezone.utc))
print(datetime(1970, 1, 2, tzinfo=timezone.utc).timestamp(), datetime(2024, 1, 1, 0, 0, 0, 500000, timezone.utc).timestamp(), datetime(1969, 12, 31, tzinfo=timezone.utc).timestamp())
print((datetime(2024, 1, 2, 3) - datetime(2024, 1, 1)).total_seconds() / 3600, datetime(2024, 1, 1) + timedelta(minutes=90), datetime(2024, 3, 1) - timedelta(days=1, seconds=1))
print(isinstance(datetime(2024, 1, 1), date), datetime(2024, 1, 1) == date(2024, 1, 1), date(2024, 1, 1) == datetime(2024, 1, 1), datetime(2024, 1, 1).date() == date(2024, 1, 1), date(2024, 1, 1) != "2024-01-01")
print({date(2024, 1, 1): "a"}[date(2024, 1, 1)], {timedelta(1), timedelta(hours=24)}, [date(2024, 1, 1)], (datetime(2024, 1, 1, 1, 1),))
try: datetime.fromtimestamp(1e20, timezone.utc)
except (ValueError, OverflowError) as e: print(type(e).__name__, e)
datetime(2024, 1, 1) - "2023"  # uncaught
# ---
from datetime import tzinfo, timedelta, datetime
class Fixed(tzinfo):
    def __init__(self, h, name): self.h, self.name = h, name
    def utcoffset(self, dt): return timedelta(hours=self.h)
    def dst(self, dt): return timedelta(hours=1) if dt and 3 < dt.month < 11 else timedelta(0)
    def tzname(self, dt): return self.name
    def __repr__(self): return f"Fixed({self.h})"
x = datetime(2024, 6, 1, 12, tzinfo=Fixed(2, "CEST"))
print(x, repr(x), x.tzname(), x.dst(), x.astimezone(Fixed(-4, "EDT")), x.timetuple().tm_isdst, x.utctimetuple().tm_hour)
class Bad(tzinfo):
    def utcoffset(self, dt): return 5
try: print(datetime(2024, 1, 1, tzinfo=Bad()))
except TypeError as e: print(e)
try: datetime(2024, 1, 1, tzinfo=tzinfo()).utcoffset()
except NotImplementedError as e: print(e)
datetime(2024, 1, 1, tzinfo="UTC")  # uncaught
# ---
from datetime import date, datetime
print(date.today() <= date.today(), isinstance(datetime.now(), datetime), datetime.now().tzinfo)
import datetime as d
print(d.MINYEAR, d.MAXYEAR, d.UTC, d.datetime.now(d.UTC).tzinfo, d.date.__mro__, issubclass(d.datetime, d.date))
class Day(date):
    def next(self): return self + d.timedelta(1)
x = Day(2024, 2, 28)
print(x, repr(x), x.next(), type(x.next()).__name__, type(x.replace(day=1)).__name__, Day.fromisoformat("2024-01-01"), x == date(2024, 2, 28))
a, b, c = date(2024, 5, 6).isocalendar()
print(a, b, c, date(2021, 1, 3).isocalendar(), date(2020, 12, 31).isocalendar()[:2])
# ---
from datetime import datetime, timedelta
def overlaps(a, b): return a[0] < b[1] and b[0] < a[1]
P = lambda s: datetime.strptime(s, "%H:%M")
meetings = [("standup", P("09:00"), P("09:15")), ("review", P("09:10"), P("10:00")), ("lunch", P("12:00"), P("13:00"))]
print([(a[0], b[0]) for i, a in enumerate(meetings) for b in meetings[i+1:] if overlaps(a[1:], b[1:])])
cursor, free = P("08:30"), []
for name, s, e in sorted(meetings, key=lambda m: m[1]):
    if s > cursor: free.append(f"{cursor:%H:%M}-{s:%H:%M} ({s - cursor})")
    cursor = max(cursor, e)
print(free, cursor - P("08:30"))
start = datetime(2024, 1, 31, 22)
for k in range(3):
    print((start + k * timedelta(hours=13)).strftime("%a %d %b %H:%M"), end="; ")
print()
h, rem = divmod(int(timedelta(seconds=98765).total_seconds()), 3600)
print(f"{h:02}:{rem // 60:02}:{rem % 60:02}")
# ---
from datetime import date, timedelta, datetime
import copy
d = date(2024, 1, 1)
try: d.year = 2025
except AttributeError as e: print(e)
try: d.nope
except AttributeError as e: print(e)
try: timedelta(1).days = 3
except AttributeError as e: print(e)
try: timedelta(day=1)
except TypeError as e: print(e)
try: date(year=2024, month=1, day=2, hour=3)
except TypeError as e: print(e)
print(copy.deepcopy(d) == d, d.__reduce__()[0].__name__, date(day=3, month=2, year=2024), datetime(2024, month=5, day=6, minute=7))
print(d.strftime("%H:%M:%S"), (d - date(2023, 1, 1)) / 7, [d + timedelta(weeks=i) for i in range(2)])
print(d.replace(month=2, day=30))  # uncaught
