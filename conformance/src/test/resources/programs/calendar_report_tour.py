import calendar
import locale
from calendar import HTMLCalendar, TextCalendar, Day, Month, monthrange, isleap
from collections import defaultdict
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta, timezone


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return date(y, month, day + 1)


def nth_weekday(y, m, wd, n):
    days = [w[wd] for w in calendar.monthcalendar(y, m) if w[wd]]
    return date(y, m, days[n - 1 if n > 0 else n])


def holidays(y):
    e = easter(y)
    return {date(y, 1, 1): "New Year", e - timedelta(2): "Good Friday", e + timedelta(1): "Easter Monday", nth_weekday(y, 5, calendar.MONDAY, 1): "May Day", nth_weekday(y, 8, calendar.MONDAY, -1): "Summer", date(y, 12, 25): "Christmas"}


def business_days(a, b, off=()):
    d = a
    while d <= b:
        if d.weekday() < 5 and d not in off:
            yield d
        d += timedelta(days=1)


def add_business(d, n, off=()):
    step = timedelta(days=1 if n > 0 else -1)
    while n:
        d += step
        if d.isoweekday() <= 5 and d not in off:
            n -= 1 if n > 0 else -1
    return d


for y in (1999, 2024, 2025):
    hs = holidays(y)
    for d, n in sorted(hs.items()):
        print(f"{d:%Y-%m-%d %a} w{d:%V} #{d:%j} {n}")
    print(len(list(business_days(date(y, 1, 1), date(y, 12, 31), hs))), isleap(y), add_business(date(y, 12, 24), 3, hs), add_business(date(y, 1, 2), -1, hs))


class Marked(TextCalendar):
    def __init__(self, marks, *a):
        super().__init__(*a)
        self.marks = marks

    def formatday(self, day, weekday, width):
        s = super().formatday(day, weekday, width)
        return s.strip().rjust(width - 1) + "*" if day in self.marks else s


print(Marked({1, 29}, 6).formatmonth(2024, 2, w=3))
print(calendar.TextCalendar(0).formatweek([(1, 0), (2, 1), (0, 2)], 3), calendar.weekheader(2), list(calendar.day_abbr), calendar.month_name[3], calendar.weekday(2024, 2, 29), monthrange(2023, 2), calendar.leapdays(2000, 2025), calendar.timegm((2024, 1, 1, 0, 0, 0)), Month.MARCH, Day(3), calendar.SUNDAY)
print(HTMLCalendar().formatmonth(2024, 2)[:170])
print([d.isoformat() for d in calendar.Calendar().itermonthdates(2024, 9)][:8], list(calendar.Calendar(2).iterweekdays()))
q = defaultdict(int)
for d in business_days(date(2024, 1, 1), date(2024, 12, 31)):
    q[f"Q{(d.month - 1) // 3 + 1}"] += 1
print(dict(q))
d = date(2024, 12, 30)
print(d.isocalendar(), d.strftime("%G-W%V-%u %U %W %y %B %b %A %d %e %-d %x %%"), d.toordinal(), date.fromordinal(738000), date.fromisocalendar(2020, 53, 7), d.ctime(), d.timetuple().tm_yday, d.replace(year=2023), repr(d), date.min, date.max, date.resolution)
dt = datetime(2024, 2, 29, 23, 59, 59, 999999, tzinfo=UTC)
print(dt + timedelta(microseconds=1), dt.isoformat(" ", "milliseconds"), dt.strftime("%I:%M:%S.%f %p %z %Z %s") if False else dt.strftime("%I:%M:%S.%f %p %z %Z"), dt.timestamp(), datetime.fromtimestamp(86400.5, UTC), dt.utctimetuple()[:6], datetime.combine(d, time(1, 2), timezone(timedelta(hours=-2))), dt.astimezone(timezone(timedelta(hours=5, minutes=45))).isoformat())
td = timedelta(days=-1, hours=5, seconds=30.5)
print(td, repr(td), td.total_seconds(), abs(td), -td, td // timedelta(minutes=7), td % timedelta(minutes=7), divmod(timedelta(1), timedelta(hours=7)), td / 2, timedelta(1) / timedelta(hours=1), timedelta(weeks=1, milliseconds=1), timedelta.max, td < timedelta(0), bool(timedelta()), timedelta(days=1.5))
print(time(12, 30).isoformat("seconds"), time.fromisoformat("T04:05:06.007"), time(1, tzinfo=UTC), time.max, time(5) < time(6), f"{time(17, 5):%I:%M %p}", datetime.fromisoformat("20240229T101112Z"), date.fromisoformat("20240229"), datetime.strptime("29 Feb 2024 +0530", "%d %b %Y %z"), datetime.strptime("2024 060", "%Y %j"), datetime.strptime("2024-W09-4", "%G-W%V-%u"))
for f in (lambda: date(2023, 2, 29), lambda: date(2024, 13, 1), lambda: date(0, 1, 1), lambda: date.max + timedelta(1), lambda: date.fromisoformat("2024-2-9"), lambda: datetime.fromisoformat("nope"), lambda: time(24), lambda: time(1, 60), lambda: timedelta(days=10**10), lambda: date(2024, 1, 1) + 1, lambda: date(2024, 1, 1) - datetime(2024, 1, 1), lambda: dt - datetime(2024, 1, 1), lambda: date(2024, 1, 1) < datetime(2024, 1, 1), lambda: datetime.strptime("2024", "%Y-%m"), lambda: datetime.strptime("2024x", "%Y"), lambda: datetime.strptime("31 Feb", "%d %b"), lambda: datetime.strptime("x", "%Q"), lambda: timezone(timedelta(hours=24)), lambda: calendar.monthrange(2024, 13), lambda: date.fromisocalendar(2021, 53, 1), lambda: datetime(2024, 1, 1, tzinfo="UTC"), lambda: date("2024-01-01"), lambda: timedelta(1) * "a", lambda: timedelta(1) / 0, lambda: time.fromisoformat("25:00"), lambda: nth_weekday(2024, 2, 0, 5), lambda: dt.replace(month=13), lambda: calendar.Calendar(9).firstweekday, lambda: datetime(MAXYEAR + 1, 1, 1), lambda: datetime.fromtimestamp(1e20), lambda: time() + timedelta(1), lambda: date(2024, 1), lambda: date(1, 1, 1.5)):
    try:
        print(f())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
easter("2024")
