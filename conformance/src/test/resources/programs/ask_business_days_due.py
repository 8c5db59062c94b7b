import calendar
from datetime import date, timedelta
from functools import cache

INVOICES = [
    ("INV-7", "2024-12-20", "NET10"), ("INV-8", "2024-12-23", "3BD"), ("INV-9", "2025-01-31", "EOM"),
    ("INV-10", "2025-01-31", "1M"), ("INV-11", "2024-02-29", "1Y"), ("INV-12", "2025-02-03", "WHENEVER"), ("INV-13", "2024-11-30", "EOM+15"),
]


@cache
def easter(year: int) -> date:
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return date(year, month, day + 1)


@cache
def holidays(year: int) -> frozenset[date]:
    fixed = {date(year, m, d) for m, d in ((1, 1), (5, 1), (12, 25), (12, 26))}
    return frozenset(fixed | {easter(year) + timedelta(days=n) for n in (-2, 1, 39, 50)})


def is_business(d: date) -> bool:
    return d.weekday() < calendar.SATURDAY and d not in holidays(d.year)


def add_business(d: date, n: int) -> date:
    step = timedelta(days=1 if n >= 0 else -1)
    while n:
        d += step
        n -= is_business(d) and step.days
    return d


def add_months(d: date, n: int) -> date:
    y, m = divmod(d.year * 12 + d.month - 1 + n, 12)
    return date(y, m + 1, min(d.day, calendar.monthrange(y, m + 1)[1]))


def due(issued: date, terms: str) -> date:
    match terms:
        case "EOM":
            return add_months(issued.replace(day=1), 1) - timedelta(days=1)
        case t if t.startswith("EOM+"):
            return due(issued, "EOM") + timedelta(days=int(t[4:]))
        case t if t.startswith("NET"):
            return issued + timedelta(days=int(t.removeprefix("NET")))
        case t if t.endswith("BD"):
            return add_business(issued, int(t[:-2]))
        case t if t[-1] in "MY":
            return add_months(issued, int(t[:-1]) * (12 if t[-1] == "Y" else 1))
    raise ValueError(f"unknown terms {terms!r}")


for inv, day, terms in INVOICES:
    issued = date.fromisoformat(day)
    try:
        d = due(issued, terms)
    except ValueError as e:
        print(f"{inv:<7}{e}")
        continue
    pay = d if is_business(d) else add_business(d, 1)
    moved = f" (moved {(pay - d).days}d from {d:%a})" if pay != d else ""
    print(f"{inv:<7}{issued} {terms:<7} due {d} pay by {pay:%a %d %b %Y}{moved}")
print({y: f"{easter(y):%d.%m.}" for y in (2023, 2024, 2025, 2000)})
print(add_business(date(2025, 1, 2), -3), sum(map(is_business, (date(2024, 12, 1) + timedelta(n) for n in range(31)))))
print(calendar.isleap(2024), calendar.leapdays(2000, 2025), calendar.day_name[2], calendar.month_abbr[9])
print(calendar.TextCalendar(firstweekday=0).formatmonth(2025, 2), end="")
try:
    date(2025, 2, 29)
except ValueError as e:
    print(e, "|", easter.cache_info().currsize > 3)
