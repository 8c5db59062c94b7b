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
# ---
from calendar import *
import calendar
class M(calendar.TextCalendar):
    def formatday(self, d, wd, w): return ('*' if d==5 else str(d or '')).center(w)
class H(HTMLCalendar):
    cssclasses=['a']*7
    def formatday(self,d,wd): return '[%s]'%d
c=Calendar(); t=TextCalendar(6); h=HTMLCalendar(6)
for f in (
    lambda: (calendar.MONDAY, calendar.Month.JANUARY, Day(3), Month(5), str(MONDAY), f'{MONDAY}', repr(Day), list(Day)[:2], len(Month), Day.MONDAY is MONDAY, MONDAY == 0),
    lambda: (type(MONDAY), isinstance(MONDAY,int), MONDAY.name, MONDAY.value, JANUARY+1, Day['FRIDAY'], Month.__module__),
    lambda: (Day(7)),
    lambda: (Month(0)),
    lambda: (Month(13)),
    lambda: (monthrange(2024,2), monthrange(2023,2), monthrange(0,1), monthrange(10000,1), monthrange(-5,2)),
    lambda: (monthrange(2024,0)),
    lambda: (monthrange(2024,13)),
    lambda: (monthrange(2024,'x')),
    lambda: (monthrange('x',1)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from calendar import *
import calendar
class M(calendar.TextCalendar):
    def formatday(self, d, wd, w): return ('*' if d==5 else str(d or '')).center(w)
class H(HTMLCalendar):
    cssclasses=['a']*7
    def formatday(self,d,wd): return '[%s]'%d
c=Calendar(); t=TextCalendar(6); h=HTMLCalendar(6)
for f in (
    lambda: (monthrange(2024)),
    lambda: (monthrange(2024,1.0)),
    lambda: (calendar.weekday(2024,2,30)),
    lambda: (calendar.weekday(2024,13,1)),
    lambda: (calendar.weekday(20240,1,1), calendar.weekday(1,1,1)),
    lambda: (isleap(2024), isleap(2024.0), isleap(-4), isleap(True), isleap(10**30)),
    lambda: (isleap('x')),
    lambda: (isleap()),
    lambda: (isleap(None)),
    lambda: (leapdays(2000,2025), leapdays(2025,2000), leapdays(1,10**20)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from calendar import *
import calendar
class M(calendar.TextCalendar):
    def formatday(self, d, wd, w): return ('*' if d==5 else str(d or '')).center(w)
class H(HTMLCalendar):
    cssclasses=['a']*7
    def formatday(self,d,wd): return '[%s]'%d
c=Calendar(); t=TextCalendar(6); h=HTMLCalendar(6)
for f in (
    lambda: (timegm((2024,1,1,0,0,0)), timegm((2024,1,31,25,61,61,0,0,0)), timegm((2024,2,1,0,0,0.5))),
    lambda: (timegm((2024,1,1))),
    lambda: (timegm((2024,13,1,0,0,0))),
    lambda: (timegm((0,1,1,0,0,0))),
    lambda: (timegm('x')),
    lambda: (timegm(5)),
    lambda: (calendar.month(2024,2), calendar.month(2024,2,3,2), calendar.month(2024,2,w=10), calendar.month(2024, 2, l=0)),
    lambda: (calendar.month(2024,13)),
    lambda: (calendar.month(2024)),
    lambda: (calendar.month(2024,'x')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from calendar import *
import calendar
class M(calendar.TextCalendar):
    def formatday(self, d, wd, w): return ('*' if d==5 else str(d or '')).center(w)
class H(HTMLCalendar):
    cssclasses=['a']*7
    def formatday(self,d,wd): return '[%s]'%d
c=Calendar(); t=TextCalendar(6); h=HTMLCalendar(6)
for f in (
    lambda: (calendar.week([(1,0),(2,1)],3), calendar.weekheader(2), calendar.weekheader(9), calendar.weekheader(1), calendar.weekheader(0), calendar.weekheader(12)),
    lambda: (calendar.weekheader()),
    lambda: (calendar.calendar(2024,m=0)),
    lambda: (calendar.calendar(2024,m=-1)),
    lambda: (calendar.formatstring(['a','b']), calendar.formatstring(['abc'],2,1)),
    lambda: (calendar.formatstring(5)),
    lambda: (calendar.setfirstweekday(7)),
    lambda: (calendar.setfirstweekday(-1)),
    lambda: ((calendar.setfirstweekday(6), calendar.firstweekday(), calendar.month(2024,3), calendar.monthcalendar(2024,3), calendar.setfirstweekday(SUNDAY), calendar.setfirstweekday(0))),
    lambda: (c.firstweekday, Calendar(8).firstweekday, Calendar(-1).firstweekday, Calendar(firstweekday=6).getfirstweekday(), list(Calendar(3).iterweekdays())),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from calendar import *
import calendar
class M(calendar.TextCalendar):
    def formatday(self, d, wd, w): return ('*' if d==5 else str(d or '')).center(w)
class H(HTMLCalendar):
    cssclasses=['a']*7
    def formatday(self,d,wd): return '[%s]'%d
c=Calendar(); t=TextCalendar(6); h=HTMLCalendar(6)
for f in (
    lambda: (Calendar('a').firstweekday),
    lambda: (Calendar(1,2)),
    lambda: (Calendar(x=1)),
    lambda: ([list(c.itermonthdays(2024,m)) for m in (1,2,12)]),
    lambda: (list(t.itermonthdays2(2024,2))[:8], list(c.itermonthdays3(2024,12))[-8:], list(c.itermonthdays4(2024,1))[:3], list(t.itermonthdays4(2024,1))[:3]),
    lambda: (list(c.itermonthdays3(1,1))[:3], list(c.itermonthdays3(9999,12))[-2:]),
    lambda: (list(c.itermonthdates(9999,12))),
    lambda: (list(c.itermonthdates(2024,2))[:2]),
    lambda: (c.itermonthdays(2024,13) and 1),
    lambda: (list(c.itermonthdays(2024,13))),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from calendar import *
import calendar
class M(calendar.TextCalendar):
    def formatday(self, d, wd, w): return ('*' if d==5 else str(d or '')).center(w)
class H(HTMLCalendar):
    cssclasses=['a']*7
    def formatday(self,d,wd): return '[%s]'%d
c=Calendar(); t=TextCalendar(6); h=HTMLCalendar(6)
for f in (
    lambda: (next(c.itermonthdays(2024,1)), type(c.itermonthdays(2024,1)).__name__),
    lambda: (c.monthdayscalendar(2024,2), c.monthdays2calendar(2024,2)[0], c.monthdatescalendar(2024,2)[0]),
    lambda: (c.yeardayscalendar(2024,6)[0][0], len(c.yeardayscalendar(2024,5)), c.yeardays2calendar(2024)[3][2][5:], c.yeardatescalendar(2024,12)[0][11][4]),
    lambda: (c.yeardayscalendar(2024,0)),
    lambda: (c.yeardayscalendar(2024,-2)),
    lambda: (t.formatday(5,0,4), t.formatday(0,0,4), t.formatday(15,0,1), t.formatweekday(0,3), t.formatweekday(0,10), t.formatmonthname(2024,5,20), t.formatmonthname(2024,5,3,False), t.formatmonthname(2024,5,21,withyear=False)),
    lambda: (t.formatweekday(8,3)),
    lambda: (t.formatmonthname(2024,13,20)),
    lambda: (t.formatday(5)),
    lambda: (t.formatmonth(2024,2), t.formatyear(2023)[:500]),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from calendar import *
import calendar
class M(calendar.TextCalendar):
    def formatday(self, d, wd, w): return ('*' if d==5 else str(d or '')).center(w)
class H(HTMLCalendar):
    cssclasses=['a']*7
    def formatday(self,d,wd): return '[%s]'%d
c=Calendar(); t=TextCalendar(6); h=HTMLCalendar(6)
for f in (
    lambda: (M().formatmonth(2024,2)),
    lambda: (H().formatmonth(2024,2)),
    lambda: (h.formatday(5,2), h.formatday(0,0), h.formatweek([(1,0),(0,6)]), h.formatweekday(3), h.formatweekheader(), h.formatmonthname(2024,3), h.formatmonthname(2024,3,False)),
    lambda: (h.formatmonth(2024,2,withyear=False)),
    lambda: (h.formatyear(2024)[:300], h.formatyear(2024,1)[-300:], len(h.formatyear(2024,5))),
    lambda: (h.formatyearpage(2024)[:400], h.formatyearpage(2024,css=None,encoding='ascii')[:300]),
    lambda: (h.cssclasses, h.cssclass_noday, h.cssclass_month, h.cssclasses_weekday_head),
    lambda: (day_name[0], list(day_name), day_name[1:3], day_name[-1], len(day_name), 'Monday' in day_name, list(reversed(day_name)), month_name[1], list(month_abbr), month_name[::4], len(month_name)),
    lambda: (day_name[7]),
    lambda: (month_name[13]),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from calendar import *
import calendar
class M(calendar.TextCalendar):
    def formatday(self, d, wd, w): return ('*' if d==5 else str(d or '')).center(w)
class H(HTMLCalendar):
    cssclasses=['a']*7
    def formatday(self,d,wd): return '[%s]'%d
c=Calendar(); t=TextCalendar(6); h=HTMLCalendar(6)
for f in (
    lambda: (month_name['a']),
    lambda: (month_name[Month.MAY], day_abbr[SUNDAY]),
    lambda: ({n:i for i,n in enumerate(month_name) if n}),
    lambda: (list(month_name).index('May'), list(day_abbr).index('Wed')),
    lambda: (IllegalMonthError(13), str(IllegalMonthError(13)), IllegalMonthError(13).month, IllegalWeekdayError(9).weekday, str(IllegalWeekdayError('x')), IllegalMonthError(1).args),
    lambda: (IllegalMonthError()),
    lambda: (issubclass(IllegalMonthError,ValueError), issubclass(IllegalMonthError,IndexError), calendar.error is ValueError),
    lambda: (calendar.EPOCH, calendar.mdays, calendar.January, calendar.February),
    lambda: (calendar.foo),
    lambda: (LocaleTextCalendar(6).formatmonth(2024,2), LocaleTextCalendar(locale='C').locale, LocaleHTMLCalendar().formatweekday(1)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from calendar import *
import calendar
class M(calendar.TextCalendar):
    def formatday(self, d, wd, w): return ('*' if d==5 else str(d or '')).center(w)
class H(HTMLCalendar):
    cssclasses=['a']*7
    def formatday(self,d,wd): return '[%s]'%d
c=Calendar(); t=TextCalendar(6); h=HTMLCalendar(6)
for f in (
    lambda: ([x for x in calendar.__all__ if not hasattr(calendar,x)]),
    lambda: (max(w[calendar.FRIDAY] for w in calendar.monthcalendar(2024,3))),
    lambda: ((setattr(c,'firstweekday',6), c.firstweekday, c.monthdayscalendar(2024,9)[0])),
    lambda: (c.foo),
    lambda: ((setattr(c,'foo',5), c.foo)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
