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
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (date()),
    lambda: (date(1)),
    lambda: (date(1,2)),
    lambda: (date(1,2,3,4)),
    lambda: (date('a',2,3)),
    lambda: (date(1.5,2,3)),
    lambda: (date(2024,13,1)),
    lambda: (date(2024,0,1)),
    lambda: (date(2024,2,30)),
    lambda: (date(0,1,1)),
    lambda: (date(10000,1,1)),
    lambda: (date(year=2024,month=1,day=5)),
    lambda: (date(2024,1,day='x')),
    lambda: (date(2024,1,foo=3)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (date(2024,1,1,year=3)),
    lambda: (date(None,1,1)),
    lambda: (date(True,1,1)),
    lambda: (date.fromordinal(0)),
    lambda: (date.fromordinal(-1)),
    lambda: (date.fromordinal(730000)),
    lambda: (date.fromordinal(3652059)),
    lambda: (date.fromordinal(3652060)),
    lambda: (date.fromordinal(1.5)),
    lambda: (D.fromordinal(5)),
    lambda: (DT.fromordinal(5)),
    lambda: (datetime.fromordinal(5)),
    lambda: (date.fromtimestamp(0)),
    lambda: (date.fromtimestamp(1e11)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (date.fromtimestamp(1e12)),
    lambda: (date.fromtimestamp(-1e12)),
    lambda: (date.fromtimestamp(2**70)),
    lambda: (date.fromtimestamp(float('nan'))),
    lambda: (date.fromtimestamp(float('inf'))),
    lambda: (date.fromtimestamp('x')),
    lambda: (date.fromtimestamp(None)),
    lambda: (date.fromtimestamp(True)),
    lambda: (D.fromtimestamp(86400*365)),
    lambda: (date.fromisocalendar(2024,1,1)),
    lambda: (date.fromisocalendar(2024,53,1)),
    lambda: (date.fromisocalendar(2020,53,7)),
    lambda: (date.fromisocalendar(2024,1,8)),
    lambda: (date.fromisocalendar(2024,0,1)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (date.fromisocalendar(0,1,1)),
    lambda: (date.fromisocalendar(10000,1,1)),
    lambda: (date.fromisocalendar(9999,52,6)),
    lambda: (date.fromisocalendar(9999,52,5)),
    lambda: (date.fromisocalendar(1,1,1)),
    lambda: (date.fromisocalendar(2024,1)),
    lambda: (date.fromisocalendar('a',1,1)),
    lambda: (date.fromisocalendar(2**70,1,1)),
    lambda: (date.fromisocalendar(2**33,1,1)),
    lambda: (date.fromisocalendar(year=2024,week=3,day=2)),
    lambda: (D.fromisocalendar(2024,1,1)),
    lambda: (DT.fromisocalendar(2024,1,1)),
    lambda: (d.isocalendar()),
    lambda: (d.isocalendar().year, d.isocalendar().week, d.isocalendar().weekday),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (d.isocalendar()[1]),
    lambda: (tuple(d.isocalendar())),
    lambda: (d.isocalendar() == (2024,9,4)),
    lambda: (type(d.isocalendar())),
    lambda: (type(d.isocalendar()).__name__, type(d.isocalendar()).__module__, type(d.isocalendar()).__qualname__),
    lambda: (d.isocalendar().foo),
    lambda: (hash(d.isocalendar())==hash((2024,9,4))),
    lambda: (d.isocalendar() < (2025,)),
    lambda: (d.isocalendar() + (1,)),
    lambda: (len(d.isocalendar())),
    lambda: (d.timetuple()),
    lambda: (dt.timetuple()),
    lambda: (a.timetuple()),
    lambda: (a.utctimetuple()),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (dt.utctimetuple()),
    lambda: (d.timetuple().tm_zone, d.timetuple().tm_gmtoff),
    lambda: (d.timetuple()[:6]),
    lambda: (type(d.timetuple())),
    lambda: (d.toordinal(), d.weekday(), d.isoweekday()),
    lambda: (d.ctime(), dt.ctime()),
    lambda: (date(5,1,1).ctime(), date(999,12,31).isoformat()),
    lambda: (str(d), repr(d), repr(D(1,2,3)), repr(DT(1,2,3)), str(DT(1,2,3)), repr(T(1)), repr(TD(1)), str(TD(1))),
    lambda: (D(2024,1,1)+timedelta(1)),
    lambda: (DT(2024,1,1)+timedelta(1)),
    lambda: (DT(2024,1,1)-timedelta(1)),
    lambda: (DT(2024,1,1)-DT(2023,1,1)),
    lambda: (type(TD(1)+TD(2))),
    lambda: (type(TD(1)*2), type(-TD(1)), type(abs(TD(1))), type(+TD(1)), type(TD(5)//2), type(TD(5)/2), type(TD(5)%TD(2))),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (d.replace(2023)),
    lambda: (d.replace(day=1)),
    lambda: (d.replace(month=13)),
    lambda: (d.replace(year=2023)),
    lambda: (d.replace(1,2,3,4)),
    lambda: (d.replace(foo=1)),
    lambda: (d.replace(year='x')),
    lambda: (d.replace(year=None)),
    lambda: (D(2024,1,1).replace(day=2)),
    lambda: (DT(2024,1,1).replace(day=2)),
    lambda: (T(1).replace(hour=2)),
    lambda: (dt.replace(fold=1)),
    lambda: (dt.replace(fold=2)),
    lambda: (dt.replace(tzinfo=5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (dt.replace(hour=24)),
    lambda: (dt.replace(minute=60)),
    lambda: (dt.replace(second=60)),
    lambda: (dt.replace(microsecond=1000000)),
    lambda: (dt.replace(microsecond=-1)),
    lambda: (date.max+timedelta(1)),
    lambda: (date.min-timedelta(1)),
    lambda: (date.min+timedelta(-1)),
    lambda: (date.max-timedelta(-5)),
    lambda: (datetime.max+timedelta(microseconds=1)),
    lambda: (datetime.min-timedelta(1)),
    lambda: (datetime.max+timedelta(days=999999999)),
    lambda: (d+1),
    lambda: (d+d),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (d-1),
    lambda: (1-d),
    lambda: (d-dt),
    lambda: (dt-d),
    lambda: (d<dt),
    lambda: (dt<d),
    lambda: (dt>d),
    lambda: (d==dt),
    lambda: (dt==d),
    lambda: (d!=dt),
    lambda: (d<1),
    lambda: (d<None),
    lambda: (dt<1),
    lambda: (dt<a),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (dt<=a),
    lambda: (dt==a),
    lambda: (dt!=a),
    lambda: (dt-a),
    lambda: (a-dt),
    lambda: (a-datetime(2024,1,1,tzinfo=e5)),
    lambda: (a==datetime(2024,2,29,18,35,7,123456,tzinfo=e5)),
    lambda: (hash(a)==hash(datetime(2024,2,29,18,35,7,123456,tzinfo=e5))),
    lambda: (t<time(1,tzinfo=timezone.utc)),
    lambda: (t==time(1,tzinfo=timezone.utc)),
    lambda: (t<d),
    lambda: (t<1),
    lambda: (t+td),
    lambda: (t-t),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (td+d),
    lambda: (td+dt),
    lambda: (d+td),
    lambda: (td-d),
    lambda: (d-td, dt-td),
    lambda: (dt+td),
    lambda: (date(2024,1,1)+timedelta(hours=23)),
    lambda: (date(2024,1,1)-timedelta(hours=1)),
    lambda: (date(2024,1,1)+timedelta(hours=-1)),
    lambda: (timedelta()),
    lambda: (timedelta(1.5)),
    lambda: (timedelta(0.1,0.1,0.1)),
    lambda: (timedelta('a')),
    lambda: (timedelta(None)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (timedelta(days=[])),
    lambda: (timedelta(1,2,3,4,5,6,7)),
    lambda: (timedelta(1,2,3,4,5,6,7,8)),
    lambda: (timedelta(foo=1)),
    lambda: (timedelta(days=1e10)),
    lambda: (timedelta(days=10**9)),
    lambda: (timedelta(days=-10**9)),
    lambda: (timedelta(days=2**31)),
    lambda: (timedelta(days=2**70)),
    lambda: (timedelta(seconds=2**70)),
    lambda: (timedelta(days=1e300)),
    lambda: (timedelta(days=float('nan'))),
    lambda: (timedelta(days=float('inf'))),
    lambda: (timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(microseconds=2.5), timedelta(microseconds=-0.5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (timedelta(seconds=0.0000005), timedelta(seconds=1e-7)),
    lambda: (timedelta(hours=1/3), timedelta(weeks=1/7), timedelta(days=1/3)),
    lambda: (timedelta.max, timedelta.min, timedelta.resolution),
    lambda: (timedelta.max+timedelta.resolution),
    lambda: (-timedelta.max),
    lambda: (-timedelta.min),
    lambda: (abs(timedelta(-1,5))),
    lambda: (timedelta(5)*1.5, 1.5*timedelta(5), timedelta(5)*2, 2*timedelta(5), True*timedelta(5)),
    lambda: (timedelta(5)*float('nan')),
    lambda: (timedelta(5)*float('inf')),
    lambda: (timedelta(5)*10**12),
    lambda: (timedelta(5)*1e12),
    lambda: (timedelta(5)*'a'),
    lambda: (timedelta(5)*timedelta(5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (timedelta(5)/0),
    lambda: (timedelta(5)/0.0),
    lambda: (timedelta(5)/timedelta(0)),
    lambda: (timedelta(5)//0),
    lambda: (timedelta(5)//timedelta(0)),
    lambda: (timedelta(5)%timedelta(0)),
    lambda: (timedelta(5)%0),
    lambda: (divmod(timedelta(5),timedelta(0))),
    lambda: (divmod(timedelta(5),timedelta(3)), divmod(timedelta(-5),timedelta(3))),
    lambda: (divmod(timedelta(5),3)),
    lambda: (timedelta(5)/2, timedelta(5)/3, timedelta(5)/1.5, timedelta(5)/-2),
    lambda: (timedelta(5)/timedelta(3), timedelta(5)//timedelta(3), timedelta(5)//3, timedelta(5)//-3),
    lambda: (timedelta(5)//1.5),
    lambda: (timedelta(5)%3),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (3/timedelta(5)),
    lambda: (3//timedelta(5)),
    lambda: (timedelta(microseconds=5)/2, timedelta(microseconds=7)/2, timedelta(microseconds=-5)/2),
    lambda: (timedelta(5)**2),
    lambda: (timedelta(5)<5),
    lambda: (timedelta(5)==5),
    lambda: (timedelta(5)+5),
    lambda: (5-timedelta(5)),
    lambda: (timedelta(5)-5),
    lambda: (bool(timedelta(0)), bool(timedelta(0,0,1))),
    lambda: (timedelta(days=1,hours=5).total_seconds(), timedelta(microseconds=1).total_seconds(), timedelta.max.total_seconds()),
    lambda: (str(timedelta(days=-1)), str(timedelta(days=2,microseconds=5)), str(timedelta(-2,5)), str(timedelta(hours=100))),
    lambda: (hash(timedelta(1))==hash(timedelta(hours=24))),
    lambda: (f'{timedelta(1)}', f'{timedelta(1)!r:>30}'),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
for f in (
    lambda: (f'{timedelta(1):>30}'),
    lambda: (format(td,'x')),
    lambda: (format(d,''), format(d,'%d/%m'), f'{dt:%H:%M}', f'{t:%H}', format(dt)),
    lambda: (format(d, 5)),
    lambda: (sum([timedelta(1),timedelta(2)],timedelta())),
    lambda: (max(d,date(2025,1,1))),
    lambda: (timedelta(seconds=5,minutes=-1)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: ([d.strftime('%'+c) for c in 'aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%fEOqQ']),
    lambda: ([dt.strftime('%'+c) for c in 'aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%fEOqQ']),
    lambda: ([a.strftime('%'+c) for c in 'aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%fEOqQ']),
    lambda: ([t.strftime('%'+c) for c in 'aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%fEOqQ']),
    lambda: ([dt.strftime('%-'+c) for c in 'dHIjmMSUVWyYeklfzZ']),
    lambda: ([dt.strftime('%_'+c) for c in 'dHIjmMSUVWyYekl']),
    lambda: ([dt.strftime('%0'+c) for c in 'dHIjmMSUVWyYekl']),
    lambda: ([dt.strftime('%^'+c) for c in 'aAbBcp'], [dt.strftime('%#'+c) for c in 'aAbBcpZ']),
    lambda: (dt.strftime('%10Y|%5d|%3j|%:z|%'), dt.strftime('%Ey %Od'), dt.strftime('')),
    lambda: (dt.replace(tzinfo=e5).strftime('%z %:z %Z %%z %%Z %%f'), dt.replace(tzinfo=timezone(timedelta(seconds=-3723,microseconds=5))).strftime('%z %:z %Z')),
    lambda: (dt.strftime(5)),
    lambda: (dt.strftime()),
    lambda: (dt.strftime(format='%Y')),
    lambda: (dt.strftime('é%Yü😀')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (datetime(5,1,1).strftime('%Y %y %C %G %4Y'), date(999,1,1).strftime('%F %D %c %x')),
    lambda: (datetime(2024,1,1,0).strftime('%I %p %l'), datetime(2024,1,1,12).strftime('%I %p %l %P')),
    lambda: ([date(y,1,1).strftime('%G-W%V-%u %U %W %j') for y in range(2015,2030)]),
    lambda: (time(1,2,tzinfo=Z(timedelta(hours=1),None,'N%Y')).strftime('%Z %z')),
    lambda: (time(1,2,tzinfo=Z(timedelta(hours=1),None,5)).strftime('%Z %z')),
    lambda: (datetime.strptime('2024-02-29 13:05:07.123','%Y-%m-%d %H:%M:%S.%f')),
    lambda: (datetime.strptime('29 Feb 24','%d %b %y')),
    lambda: (datetime.strptime('29 February 1968','%d %B %Y'), datetime.strptime('01/02/69','%d/%m/%y'), datetime.strptime('01/02/68','%d/%m/%y')),
    lambda: (datetime.strptime('Feb 29','%b %d')),
    lambda: (datetime.strptime('Feb 30','%b %d')),
    lambda: (datetime.strptime('2024-060','%Y-%j'), datetime.strptime('2023-366','%Y-%j')),
    lambda: (datetime.strptime('2024 10 1','%Y %U %w'), datetime.strptime('2024 10 1','%Y %W %w'), datetime.strptime('2024 0 1','%Y %W %w'), datetime.strptime('2024 53 6','%Y %W %w')),
    lambda: (datetime.strptime('2024-W09-4','%G-W%V-%u'), datetime.strptime('2024 9 Mon','%G %V %a')),
    lambda: (datetime.strptime('2024 9','%G %V')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (datetime.strptime('2024 9','%Y %V')),
    lambda: (datetime.strptime('2024 9 1','%Y %V %u')),
    lambda: (datetime.strptime('2024 9 1 5','%G %V %u %j')),
    lambda: (datetime.strptime('2023 53 1','%G %V %u')),
    lambda: (datetime.strptime('0000 53 1','%G %V %u')),
    lambda: (datetime.strptime('0000','%Y')),
    lambda: (datetime.strptime('12:30 PM','%I:%M %p'), datetime.strptime('12:30 am','%I:%M %p'), datetime.strptime('1:30pm','%I:%M%p'), datetime.strptime('13','%I')),
    lambda: (datetime.strptime('12 30','%I %M')),
    lambda: (datetime.strptime('+0530','%z'), datetime.strptime('+05:30','%z'), datetime.strptime('Z','%z'), datetime.strptime('-01:02:03.5','%z'), datetime.strptime('-010203.000001','%z')),
    lambda: (datetime.strptime('+05:3015','%z')),
    lambda: (datetime.strptime('+0530:15','%z')),
    lambda: (datetime.strptime('+05','%z')),
    lambda: (datetime.strptime('z','%z')),
    lambda: (datetime.strptime('+2530','%z')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (datetime.strptime('UTC','%Z'), datetime.strptime('gmt +0000','%Z %z'), datetime.strptime('GMT +0200','%Z %z')),
    lambda: (datetime.strptime('EST','%Z')),
    lambda: (datetime.strptime('x','%Y')),
    lambda: (datetime.strptime('2024x','%Y')),
    lambda: (datetime.strptime('2024','%Y-')),
    lambda: (datetime.strptime('','')),
    lambda: (datetime.strptime('x','')),
    lambda: (datetime.strptime('a','%')),
    lambda: (datetime.strptime('a','%Q')),
    lambda: (datetime.strptime('a','%-d')),
    lambda: (datetime.strptime('a','% d')),
    lambda: (datetime.strptime('1 1','%d %d')),
    lambda: (datetime.strptime('10:20','%H:%M:%S')),
    lambda: (datetime.strptime('25','%H')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (datetime.strptime('61','%S')),
    lambda: (datetime.strptime('60','%S')),
    lambda: (datetime.strptime('  2024   1 ','%Y %m')),
    lambda: (datetime.strptime(' 2024   1 ',' %Y %m ')),
    lambda: (datetime.strptime('2024\t\n1','%Y %m')),
    lambda: (datetime.strptime('20241','%Y%m'), datetime.strptime('20240105','%Y%m%d'), datetime.strptime('2024115','%Y%m%d')),
    lambda: (datetime.strptime('MON JAN 05 2024','%a %b %d %Y'), datetime.strptime('Tue Mar  5 14:07:09 2024','%c'), datetime.strptime('03/05/24','%x'), datetime.strptime('14:07:09','%X')),
    lambda: (datetime.strptime('%5','%%%d')),
    lambda: (datetime.strptime('a.b5','a.b%d')),
    lambda: (datetime.strptime('a+b(5)','a+b(%d)')),
    lambda: (datetime.strptime(5,'%d')),
    lambda: (datetime.strptime('5',5)),
    lambda: (datetime.strptime('5')),
    lambda: (datetime.strptime('٥','%d')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (datetime.strptime('١٢','%m')),
    lambda: (DT.strptime('2024','%Y')),
    lambda: (date.strptime),
    lambda: (type(DT.strptime('2024+0100','%Y%z'))),
    lambda: (datetime.strptime('2024-01-01T00:00:00Z','%Y-%m-%dT%H:%M:%S%z')),
    lambda: (datetime.strptime('2024-01-01T00:00:00Z','%Y-%m-%dT%H:%M:%SZ')),
    lambda: (datetime.strptime('2024-01-01T00:00:00.1234567Z','%Y-%m-%dT%H:%M:%S.%fZ')),
    lambda: ([datetime.fromisoformat(s) for s in ('2024-02-29','20240229','2024-W09','2024W09','2024-W09-4','2024W094','2024-02-29T12','2024-02-29T12:30','2024-02-29T1230','20240229T123015','2024-02-29 12:30:15.1','2024-02-29 12:30:15,123456789','2024-02-29T12:30:15Z','2024-02-29T12:30:15+05','2024-02-29T12:30:15+0530','2024-02-29T12:30:15-05:30:15','2024-02-29T12:30:15-05:30:15.123','2024-W09-4T12:30','2024W094T1230','2024W09T12','2024-02-29x12:30','2024-02-29😀12:30','2024-02-29T12:30:15+00:00','2024-02-29T12:30:15-00:00')]),
    lambda: ([time.fromisoformat(s) for s in ('12','T12','12:30','1230','12:30:15','123015','123015.5','T12:30:15.123456Z','12:30+05:30','12:30-05','00:00:00.000001')]),
    lambda: (time.fromisoformat(5)),
    lambda: (date.fromisoformat(None)),
    lambda: (datetime.fromisoformat(b'2024-01-01')),
    lambda: (D.fromisoformat('2024-01-01'), DT.fromisoformat('2024-01-01'), T.fromisoformat('12')),
    lambda: (dt.isoformat(), dt.isoformat(' '), dt.isoformat('x','hours'), dt.isoformat(timespec='minutes'), dt.isoformat(timespec='seconds'), dt.isoformat(timespec='milliseconds'), dt.isoformat(timespec='microseconds'), dt.isoformat(sep='😀')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (dt.isoformat('ab')),
    lambda: (dt.isoformat('')),
    lambda: (dt.isoformat(5)),
    lambda: (dt.isoformat(timespec='foo')),
    lambda: (dt.isoformat(timespec=5)),
    lambda: (t.isoformat('hours'), t.isoformat(timespec='milliseconds'), t.isoformat(timespec='auto')),
    lambda: (t.isoformat('x')),
    lambda: (t.isoformat(5)),
    lambda: (repr(t), str(t), repr(time()), repr(time(1,2,3)), repr(time(1,2,3,4,e5)), repr(time(1,fold=1)), str(time(1,2,tzinfo=e5))),
    lambda: (repr(a), repr(dt.replace(tzinfo=e5,fold=1)), str(dt.replace(tzinfo=e5)), repr(datetime(2024,1,1,0,0,5)), repr(datetime(2024,1,1,0,0,0,5))),
    lambda: (timezone(timedelta(hours=5)), timezone(timedelta(hours=-5),'X'), timezone.utc, timezone(timedelta(0)), timezone(timedelta(0),'UTC'), timezone.min, timezone.max),
    lambda: (str(timezone(timedelta(hours=5))), str(timezone(timedelta(hours=-5),'X')), str(timezone.utc), str(timezone(timedelta(minutes=-1))), str(timezone(timedelta(seconds=1))), str(timezone(timedelta(microseconds=-1)))),
    lambda: (timezone(5)),
    lambda: (timezone(timedelta(1))),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (timezone(timedelta(-1))),
    lambda: (timezone(timedelta(hours=23,minutes=59,seconds=59,microseconds=999999))),
    lambda: (timezone(timedelta(0),5)),
    lambda: (timezone(timedelta(0),None)),
    lambda: (timezone()),
    lambda: (timezone(offset=timedelta(1,5))),
    lambda: (timezone(timedelta(hours=1),name='A')),
    lambda: (timezone(timedelta(0)) is timezone.utc, timezone.utc is UTC, timezone(timedelta(0))==timezone.utc, timezone(timedelta(hours=1))==timezone(timedelta(hours=1),'X'), hash(timezone(timedelta(hours=1)))==hash(timezone(timedelta(hours=1),'X'))),
    lambda: (timezone.utc < timezone.utc),
    lambda: (timezone.utc == 5),
    lambda: (timezone.utc.utcoffset(None), timezone.utc.tzname(None), timezone.utc.dst(None)),
    lambda: (timezone.utc.utcoffset(5)),
    lambda: (timezone.utc.tzname(5)),
    lambda: (timezone.utc.dst(5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (timezone.utc.utcoffset()),
    lambda: (timezone.utc.fromutc(dt)),
    lambda: (timezone.utc.fromutc(5)),
    lambda: (timezone.utc.fromutc(a)),
    lambda: (e5.fromutc(dt.replace(tzinfo=e5))),
    lambda: (tzinfo().utcoffset(None)),
    lambda: (tzinfo().tzname(dt)),
    lambda: (tzinfo().dst(dt)),
    lambda: (tzinfo().fromutc(dt)),
    lambda: (tzinfo().fromutc(5)),
    lambda: (datetime(2024,1,1,tzinfo=tzinfo()).utcoffset()),
    lambda: (datetime(2024,1,1,tzinfo=Z()).utcoffset(), datetime(2024,1,1,tzinfo=Z()).tzname(), datetime(2024,1,1,tzinfo=Z()).dst()),
    lambda: (datetime(2024,1,1,tzinfo=Z(5)).utcoffset()),
    lambda: (datetime(2024,1,1,tzinfo=Z(timedelta(1))).utcoffset()),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (datetime(2024,1,1,tzinfo=Z(timedelta(-1))).utcoffset()),
    lambda: (datetime(2024,1,1,tzinfo=Z(timedelta(hours=2),timedelta(hours=1),'S')).dst()),
    lambda: (datetime(2024,1,1,tzinfo=Z(timedelta(hours=2),5,5)).dst()),
    lambda: (datetime(2024,1,1,tzinfo=Z(timedelta(hours=2),5,5)).tzname()),
    lambda: (datetime(2024,1,1,tzinfo=Z())-datetime(2024,1,1)),
    lambda: (datetime(2024,1,1,tzinfo=Z())==datetime(2024,1,1)),
    lambda: (datetime(2024,1,1,tzinfo=Z())<a),
    lambda: (Z(timedelta(hours=2),timedelta(hours=1)).fromutc(datetime(2024,1,1,tzinfo=Z()))),
    lambda: (datetime(2024,1,1,tzinfo=timezone.utc).astimezone(Z(timedelta(hours=2),timedelta(hours=1),'S')).isoformat()),
    lambda: (datetime(2024,1,1,tzinfo=timezone.utc).astimezone(Z(None)).isoformat()),
    lambda: (datetime(2024,1,1,tzinfo=timezone.utc).astimezone(Z(timedelta(1,0,0)*0,None)).isoformat()),
    lambda: (a.astimezone(e5), a.astimezone(), dt.astimezone(), dt.astimezone(timezone.utc), a.astimezone(None)),
    lambda: (a.astimezone(5)),
    lambda: (a.astimezone(timezone.utc) is a),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (datetime.max.replace(tzinfo=timezone.utc).astimezone(e5)),
    lambda: (datetime.min.replace(tzinfo=e5).astimezone(timezone.utc)),
    lambda: (datetime.min.replace(tzinfo=e5).utctimetuple()),
    lambda: (datetime.min.replace(tzinfo=e5)<datetime.min.replace(tzinfo=timezone.utc), datetime.min.replace(tzinfo=e5)-datetime.max.replace(tzinfo=timezone.utc)),
    lambda: (datetime.min.timestamp(), datetime.max.timestamp(), a.timestamp(), dt.timestamp()),
    lambda: (datetime.min.replace(tzinfo=e5).timestamp()),
    lambda: (datetime.fromtimestamp(0), datetime.fromtimestamp(1.5), datetime.fromtimestamp(-1.5), datetime.fromtimestamp(1e9,e5), datetime.fromtimestamp(0,tz=timezone.utc), datetime.utcfromtimestamp(0), datetime.fromtimestamp(1709211907.123456), datetime.fromtimestamp(0.0000005), datetime.fromtimestamp(0.0000015),datetime.fromtimestamp(-0.0000005)),
    lambda: (datetime.fromtimestamp(1e12)),
    lambda: (datetime.fromtimestamp(1e17)),
    lambda: (datetime.fromtimestamp(1e19)),
    lambda: (datetime.fromtimestamp(-1e12)),
    lambda: (datetime.fromtimestamp(253402300800)),
    lambda: (datetime.fromtimestamp(253402300799)),
    lambda: (datetime.fromtimestamp(-62135596800), datetime.utcfromtimestamp(-62135596800)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (datetime.fromtimestamp(-62135596801)),
    lambda: (datetime.fromtimestamp('x')),
    lambda: (datetime.fromtimestamp(0, 5)),
    lambda: (datetime.fromtimestamp(253402300799, e5)),
    lambda: (datetime.combine(d,t), datetime.combine(dt,time(1,tzinfo=e5)), datetime.combine(d,t,tzinfo=e5), datetime.combine(d,time(1,tzinfo=e5),None), DT.combine(d,t), datetime.combine(d,time(1,fold=1)).fold),
    lambda: (datetime.combine(1,2)),
    lambda: (datetime.combine(d,2)),
    lambda: (datetime.combine(d)),
    lambda: (datetime.combine(t,d)),
    lambda: (datetime.combine(d,t,5)),
    lambda: (datetime.combine(date=d,time=t)),
    lambda: (dt.date(), dt.time(), dt.timetz(), a.timetz(), DT(2024,1,1).date(), a.time()),
    lambda: (dt.replace(tzinfo=None), dt.replace(2023,1,1,1,1,1,1,e5)),
    lambda: (dt.replace(1,2,3,4,5,6,7,None,1)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (dt.replace(fold='x')),
    lambda: (t.replace(1,2,3,4,e5), t.replace(hour=5,fold=1)),
    lambda: (t.replace(hour=25)),
    lambda: (t.replace(1,2,3,4,e5,1)),
    lambda: (time(24)),
    lambda: (time(-1)),
    lambda: (time(0,60)),
    lambda: (time(0,0,60)),
    lambda: (time(0,0,0,10**6)),
    lambda: (time(fold=2)),
    lambda: (time(1.5)),
    lambda: (time('a')),
    lambda: (time(tzinfo=5)),
    lambda: (time(1,2,3,4,5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (time(1,2,3,4,None,1)),
    lambda: (datetime(2024,1,1,24)),
    lambda: (datetime(2024,1,1,tzinfo=5)),
    lambda: (datetime(2024,1,1,fold=2)),
    lambda: (datetime(2024,1,1,fold=-1)),
    lambda: (datetime(2024)),
    lambda: (datetime()),
    lambda: (datetime(1,2,3,4,5,6,7,None,9)),
    lambda: (datetime(2024,1,1,1.0)),
    lambda: (datetime(2024,1,1,foo=1)),
    lambda: (datetime('2024-01-01')),
    lambda: (time(0) or 1, bool(time(0)), bool(timedelta(0))),
    lambda: (d.year, d.month, d.day, dt.hour, dt.minute, dt.second, dt.microsecond, dt.tzinfo, dt.fold),
    lambda: (copy.copy(d)==d, copy.deepcopy(dt)==dt, copy.deepcopy(a).tzinfo is timezone.utc, copy.copy(td)==td, copy.deepcopy(t)==t, copy.deepcopy(e5)==e5, copy.copy(D(1,1,1)), copy.deepcopy({'a':[dt]})),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: ({d:1}[date(2024,2,29)], {dt:1}[datetime(2024,2,29,13,5,7,123456)], {td:2}[timedelta(1,2,3)], {t:1}[time(13,5,7,123456)]),
    lambda: (hash(dt)==hash(dt.replace(fold=1)), hash(t)==hash(t.replace(fold=1)), hash(time(1,tzinfo=timezone.utc))==hash(time(2,tzinfo=timezone(timedelta(hours=1))))),
    lambda: (date.__mro__, datetime.__mro__, timezone.__mro__),
    lambda: (isinstance(dt,date), issubclass(datetime,date), type(dt) is datetime),
    lambda: (date.min, date.max, date.resolution, datetime.min, datetime.max, datetime.resolution, time.min, time.max, time.resolution),
    lambda: (dtm.MINYEAR, dtm.MAXYEAR, dtm.UTC, dtm.__name__),
    lambda: (date.__name__, date.__module__, date.__qualname__, repr(date), repr(timezone), str(datetime)),
    lambda: (type('X',(datetime,),{'foo':lambda self: self.year})(2024,1,1).foo()),
    lambda: (sorted([dt,datetime.min,datetime.max]), min(td,timedelta(0)), sorted([d,date.min],reverse=True)),
    lambda: (td.__reduce__()),
    lambda: (dt.weekday(), dt.isoweekday(), dt.toordinal(), dt.isocalendar(), a.utcoffset(), a.tzname(), a.dst()),
    lambda: (t.utcoffset(), t.tzname(), t.dst(), time(1,tzinfo=e5).utcoffset(), time(1,tzinfo=e5).tzname()),
    lambda: (datetime(2024,1,31)+timedelta(days=31), date(2024,1,31)-date(2023,1,31), (date(2024,3,1)-date(2024,2,1)).days),
    lambda: (3 * td, td * 0.1, td / 7, -td, td // 2, td.__truediv__(2)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import *
import datetime as dtm
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
class Z(tzinfo):
    def __init__(self, o=None, d=None, n=None): self.o=o; self.d=d; self.n=n
    def utcoffset(self, dt): return self.o
    def dst(self, dt): return self.d
    def tzname(self, dt): return self.n
d=date(2024,2,29); dt=datetime(2024,2,29,13,5,7,123456); t=time(13,5,7,123456); td=timedelta(1,2,3)
a=dt.replace(tzinfo=timezone.utc)
e5=timezone(timedelta(hours=5,minutes=30))
import copy
def multi():
    for s in ('2024','2024-02','2024-02-','2024-2-29','202402','2024-0229','20240-229','2024-02-29T','2024-02-29T1','2024-02-29T12:','2024-02-29T12:3','2024-02-29T12:30:','2024-02-29T12:3015','2024-02-29T12:30:15.','2024-02-29T12:30:15+','2024-02-29T12:30:15+5','2024-02-29T25','2024-02-29T12:60','2024-02-29T12:30:60','2024-02-30','2024-13-01','0000-01-01','2024-W54-1','2024-W09-8','2024-W09-0','2024-W00-1','x','','2024-02-29T12:30:15+24:00','2024-02-29T12:30:15z','2024-02-29T12:30:15Z5','2024-02-29T12:30:15+05:30Z','2024-02-29T24:00','2024-02-29 12:30:15 +05:30','２024-01-01','2024-02-29T12:30:15.x','2024-02-29T12.5','2024-02-29T12:30.5','2024-060','2024060','2024-W094','2024W09-4','2024-02-29T123','2024-02-29T12:30:15+05:','2024-02-29T12:30:15+0530:15','2024/02/29','2024-02-29-12','\ud800','2024-02-29\ud80012:00'):
        for c in (datetime,date,time):
            try: print(77,ascii(s), c.__name__, c.fromisoformat(s))
            except Exception as e: print(77,ascii(s), c.__name__, type(e).__name__, ascii(str(e)))
for f in (
    lambda: (e5 if timezone.__eq__(e5, e5) else None),
    lambda: (datetime.fromordinal(738000), datetime.fromisocalendar(2024,5,3)),
    lambda: (date.fromisoformat('2024-01-01') in [date(2024,1,1)], dt in {dt: 1}),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from datetime import date, datetime, time

for number in (2 ** 31, -2 ** 31 - 1, 2 ** 63, -2 ** 63, -2 ** 63 - 1):
    for make in (lambda: date(number, 1, 1), lambda: datetime(1, 1, 1, number), lambda: time(0, number),
                 lambda: date(1, 1, 1).replace(day=number), lambda: time(1).replace(second=number),
                 lambda: datetime(1, 1, 1).replace(microsecond=number)):
        try:
            print(make())
        except (OverflowError, ValueError) as e:
            print(type(e).__name__, e)
# ---
from datetime import datetime

for text, form in ((None, "%Y"), ("2024", None), (5, "%Y"), (b"2024", "%Y")):
    try:
        print(datetime.strptime(text, form))
    except TypeError as e:
        print(e)
