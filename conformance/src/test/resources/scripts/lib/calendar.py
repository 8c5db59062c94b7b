import calendar as c
print(c.isleap(2024), c.isleap(1900), c.isleap(2000), c.leapdays(2000, 2025), c.monthrange(2024, 2), c.weekday(2024, 5, 17), c.monthrange(2023, 2), c.weekday(1, 1, 1))
# ---
import calendar
print(calendar.month(2024, 2)); print(calendar.month(2023, 10, w=3, l=2)); calendar.prmonth(2024, 9)
# ---
import calendar
print(calendar.monthcalendar(2024, 2), list(calendar.month_name), list(calendar.month_abbr)[1:4], list(calendar.day_name), calendar.day_abbr[0], list(calendar.day_abbr)[-2:])
# ---
import calendar
print(calendar.calendar(2024, m=4)[:700]); print(calendar.TextCalendar(6).formatmonth(2024, 5))
# ---
import calendar
cal = calendar.Calendar(firstweekday=6); print(list(cal.iterweekdays()), list(cal.itermonthdays(2024, 2))[:10], list(cal.itermonthdays2(2024, 2))[:3], [d.isoformat() for d in cal.itermonthdates(2024, 2)][:2], cal.monthdayscalendar(2024, 2)[0], cal.monthdays2calendar(2024, 2)[-1], cal.monthdatescalendar(2024, 2)[0][0], list(cal.itermonthdays3(2024, 2))[0], list(cal.itermonthdays4(2024, 2))[0])
# ---
import calendar
for f in (lambda: calendar.monthrange(2024, 13), lambda: calendar.month(2024, 0), lambda: calendar.setfirstweekday(7), lambda: calendar.weekday(2024, 2, 30), lambda: calendar.monthcalendar(2024, 13), lambda: calendar.month_name[13], lambda: calendar.Calendar("a") and list(calendar.Calendar("a").iterweekdays())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import calendar
calendar.setfirstweekday(calendar.SUNDAY); print(calendar.firstweekday(), calendar.weekheader(3), calendar.month(2024, 6)); calendar.setfirstweekday(0); print(calendar.weekheader(2), calendar.weekheader(9), calendar.weekheader(1))
# ---
import calendar
print(calendar.timegm((2024, 1, 1, 0, 0, 0)), calendar.timegm((1970, 1, 1, 0, 0, 1)), calendar.MONDAY, repr(calendar.MONDAY), calendar.Month.JANUARY, calendar.Day.SUNDAY, calendar.FEBRUARY, int(calendar.SATURDAY), calendar.Month(5).name)
# ---
import calendar
def nth(y, m, wd, n): return [w[wd] for w in calendar.monthcalendar(y, m) if w[wd]][n]
print(nth(2024, 11, calendar.THURSDAY, 3), nth(2024, 5, 0, -1), [nth(2024, m, 4, -1) for m in range(1, 13)], sum(1 for m in range(1, 13) if calendar.weekday(2024, m, 13) == 4))
# ---
import calendar
h = calendar.HTMLCalendar(); print(h.formatmonth(2024, 2)); print(h.formatday(0, 3), h.formatday(5, 2), h.formatweekday(0), h.formatmonthname(2024, 2, withyear=False), h.cssclasses)
# ---
import calendar
t = calendar.TextCalendar(); print(t.formatweek([(1, 0), (2, 1), (0, 2)], 3), t.formatday(5, 0, 2), t.formatday(0, 0, 2) == "  ", t.formatmonthname(2024, 3, 20), t.formatweekheader(3), t.getfirstweekday(), t.formatweekday(2, 5))
# ---
import calendar
days = [(y, m) for y in (2023, 2024) for m in range(1, 13) if calendar.monthrange(y, m)[1] == 31 and calendar.weekday(y, m, 1) == 4]; print(days, [y for y in range(1890, 1910) if calendar.isleap(y)], sum(calendar.monthrange(2024, m)[1] for m in range(1, 13)))
for w in calendar.monthcalendar(2024, 9): print(" ".join(f"{d:>2}" if d else "  " for d in w))
# ---
import calendar
print({n: i for i, n in enumerate(calendar.month_abbr) if n}["Mar"], calendar.month_name[-1], calendar.day_name[-1], len(calendar.month_name), calendar.month_name[1:3], "May" in list(calendar.month_name), [d[0] for d in calendar.day_name], list(calendar.month_name).index("July"))
# ---
import calendar
y = calendar.Calendar().yeardayscalendar(2024, 4); print(len(y), len(y[0]), y[0][1][0], len(calendar.Calendar().yeardatescalendar(2024)[0]), calendar.TextCalendar().formatyear(2023, m=2).splitlines()[:9])
# ---
import calendar
print(issubclass(calendar.IllegalMonthError, ValueError), repr(calendar.IllegalMonthError(13)), calendar.IllegalWeekdayError(9), calendar.EPOCH, calendar.mdays[1:4]); calendar.monthrange(2024, "x")  # uncaught
