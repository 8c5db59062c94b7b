import calendar
from datetime import MAXYEAR, date, datetime, time, timedelta
from itertools import islice

EPOCH = date(1970, 1, 1)


def easter(year):
    a, b, c = year % 19, *divmod(year, 100)
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return date(year, month, day + 1)


def holidays(year):
    e = easter(year)
    yield from (date(year, 1, 1), e - timedelta(2), e + timedelta(1), date(year, 5, 1), date(year, 12, 25), date(year, 12, 26))


def business_days(start, n):
    step = 1 if n > 0 else -1
    day, left = start, abs(n)
    while left:
        day += timedelta(days=step)
        if day.weekday() < 5 and day not in set(holidays(day.year)):
            left -= 1
    return day


def nth_weekday(year, month, weekday, n):
    days = [d for d in calendar.Calendar().itermonthdates(year, month) if d.month == month and d.weekday() == weekday]
    return days[n - 1 if n > 0 else n]


def age(born, on):
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def humanize(delta):
    sign = "-" if delta < timedelta(0) else ""
    secs = int(abs(delta).total_seconds())
    parts = []
    for label, size in (("w", 604800), ("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        n, secs = divmod(secs, size)
        if n:
            parts.append(f"{n}{label}")
    return sign + (" ".join(parts) or "0s")


print([easter(y).isoformat() for y in (2023, 2024, 2025, 2038)])
print(business_days(date(2024, 3, 28), 1), business_days(date(2024, 12, 23), 3), business_days(date(2024, 1, 2), -2))
print(nth_weekday(2024, 11, calendar.THURSDAY, 4), nth_weekday(2024, 5, calendar.MONDAY, -1))
print(age(date(2000, 2, 29), date(2024, 2, 28)), age(date(2000, 2, 29), date(2024, 3, 1)))
for d in (timedelta(days=9, hours=1, seconds=61), timedelta(minutes=-90), timedelta(), timedelta(weeks=1.5)):
    print(f"{d!s:<20} {d!r:<45} {humanize(d)}")
print(timedelta(hours=7) / timedelta(minutes=30), timedelta(days=1) // 7, divmod(timedelta(hours=25), timedelta(hours=7)), -timedelta(microseconds=1))
dt = datetime(2024, 2, 29, 23, 59, 59, 999_999)
print(dt + timedelta(microseconds=1), dt.isocalendar(), dt.timetuple().tm_yday, dt.isoformat(" ", "milliseconds"), dt.toordinal())
print(f"{dt:%A, %B %d, %Y | %I:%M:%S %p | %j | %U | %W | %G-W%V-%u | %y | %f | %%}", dt.ctime(), sep=" ~ ")
for text, fmt in (("3 Mar 24", "%d %b %y"), ("2024-060", "%Y-%j"), ("12:05 AM", "%I:%M %p"), ("Tue 5 Nov 2024", "%a %d %b %Y")):
    print(datetime.strptime(text, fmt), end="; ")
print()
for bad in (lambda: date(2023, 2, 29), lambda: datetime.strptime("x", "%d"), lambda: date.fromisoformat("2024-1-1"), lambda: date(MAXYEAR, 12, 31) + timedelta(1),
            lambda: datetime.strptime("31/12/24 x", "%d/%m/%y"), lambda: time(25), lambda: date(2024, 1, 31).replace(month=2)):
    try:
        bad()
    except (ValueError, OverflowError) as e:
        print(f"{type(e).__name__}: {e}")
print(calendar.month(2024, 2), calendar.isleap(1900), calendar.monthrange(2024, 9), list(calendar.day_abbr)[:2])
print([str(d) for d in islice(calendar.Calendar(6).itermonthdates(2024, 6), 3)], date.fromisocalendar(2025, 1, 1), date.fromordinal(738000), (date(2024, 1, 1) - EPOCH).days)
print(date(2024, 5, 17).strftime("%-d.%-m.%Y"), date.min, datetime.max, time(5, 7) < time(5, 7, 1), time.fromisoformat("04:05:06.5"), date.fromisoformat("20240229"))
