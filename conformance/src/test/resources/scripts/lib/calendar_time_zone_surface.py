import time, calendar, zoneinfo, copy
from zoneinfo import ZoneInfo
from datetime import *
ny=ZoneInfo('America/New_York'); ld=ZoneInfo('Europe/London'); kt=ZoneInfo('Asia/Kathmandu')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (ny, str(ny), repr(ny), ny.key, hash(ny)==hash(ZoneInfo('America/New_York')), ZoneInfo('America/New_York') is ny, ZoneInfo(key='UTC')))
show(lambda: (ZoneInfo('Foo/Bar')))
show(lambda: (ZoneInfo('')))
show(lambda: (ZoneInfo('../etc/passwd')))
show(lambda: (ZoneInfo('/etc/localtime')))
show(lambda: (ZoneInfo(5)))
show(lambda: (ZoneInfo(None)))
show(lambda: (ZoneInfo()))
show(lambda: (ZoneInfo('UTC','x')))
show(lambda: (ZoneInfo('america/new_york')))
show(lambda: (ZoneInfo('EST'), ZoneInfo('GMT'), ZoneInfo('Etc/GMT+5'), ZoneInfo('EST5EDT'), ZoneInfo('Zulu')))
show(lambda: (ZoneInfo.no_cache('UTC') is ZoneInfo.no_cache('UTC'), ZoneInfo.no_cache('UTC')==ZoneInfo('UTC')))
show(lambda: (ZoneInfo.clear_cache(), ZoneInfo.clear_cache(only_keys=['UTC'])))
show(lambda: (ZoneInfo.clear_cache(['UTC'])))
show(lambda: ([datetime(2024,m,15,12,tzinfo=ny).isoformat() for m in range(1,13)]))
show(lambda: ([datetime(2024,m,15,12,tzinfo=ld).tzname() for m in (1,7)], [datetime(2024,m,15,12,tzinfo=ld).dst() for m in (1,7)]))
# ---
import time, calendar, zoneinfo, copy
from zoneinfo import ZoneInfo
from datetime import *
ny=ZoneInfo('America/New_York'); ld=ZoneInfo('Europe/London'); kt=ZoneInfo('Asia/Kathmandu')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([datetime(2024,3,10,h,30,tzinfo=ny,fold=f).utcoffset() for h in (1,2,3) for f in (0,1)]))
show(lambda: ([datetime(2024,11,3,h,30,tzinfo=ny,fold=f).isoformat() for h in (0,1,2) for f in (0,1)]))
show(lambda: (datetime(2024,11,3,5,30,tzinfo=timezone.utc).astimezone(ny), datetime(2024,11,3,6,30,tzinfo=timezone.utc).astimezone(ny), repr(datetime(2024,11,3,6,30,tzinfo=timezone.utc).astimezone(ny))))
show(lambda: (datetime(2024,3,10,1,59,tzinfo=ny)+timedelta(minutes=1)))
show(lambda: (datetime(2024,7,1,tzinfo=ny)-datetime(2024,1,1,tzinfo=ny), datetime(2024,7,1,tzinfo=ny)-datetime(2024,1,1,tzinfo=ld)))
show(lambda: (datetime(1900,1,1,tzinfo=ny).isoformat(), datetime(1800,1,1,tzinfo=ld).isoformat(), datetime(2200,7,1,tzinfo=ny).isoformat(), datetime(1986,1,1,tzinfo=kt).isoformat(), datetime(1985,1,1,tzinfo=kt).isoformat()))
show(lambda: (ny.utcoffset(None), ny.dst(None), ny.tzname(None), ZoneInfo('UTC').utcoffset(None), ZoneInfo('Etc/GMT+5').tzname(None)))
show(lambda: (ny.utcoffset(5)))
show(lambda: (ny.fromutc(datetime(2024,1,1))))
show(lambda: (ny.fromutc(datetime(2024,1,1,tzinfo=ny))))
show(lambda: (ny.fromutc(5)))
show(lambda: (time.__class__))
show(lambda: (datetime(2024,1,1,12,tzinfo=ny).astimezone(ZoneInfo('Asia/Tokyo')), datetime(2024,1,1,12,tzinfo=ny).timestamp()))
show(lambda: (datetime(2024,3,31,1,30,tzinfo=ld).timestamp(), datetime(2024,10,27,1,30,tzinfo=ld,fold=1).timestamp()))
show(lambda: (datetime(2024,1,1,tzinfo=ny)==datetime(2024,1,1,5,tzinfo=timezone.utc), datetime(2024,11,3,1,30,tzinfo=ny,fold=1)==datetime(2024,11,3,6,30,tzinfo=timezone.utc)))
show(lambda: (isinstance(ny,tzinfo), ZoneInfo.__mro__, type(ny)))
# ---
import time, calendar, zoneinfo, copy
from zoneinfo import ZoneInfo
from datetime import *
ny=ZoneInfo('America/New_York'); ld=ZoneInfo('Europe/London'); kt=ZoneInfo('Asia/Kathmandu')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (len(zoneinfo.available_timezones())>400, 'Europe/Paris' in zoneinfo.available_timezones(), type(zoneinfo.available_timezones())))
show(lambda: (zoneinfo.ZoneInfoNotFoundError.__mro__))
show(lambda: (zoneinfo.TZPATH.__class__))
show(lambda: (zoneinfo.InvalidTZPathWarning))
show(lambda: (ny==ld, ny==5, ny!=ld))
show(lambda: (ny.foo))
def f6():
    ny.key='x'
show(f6)
show(lambda: (datetime(2024,6,1,tzinfo=ZoneInfo('Australia/Lord_Howe')).utcoffset(), datetime(2024,1,1,tzinfo=ZoneInfo('Australia/Lord_Howe')).dst()))
show(lambda: (datetime(2011,12,30,12,tzinfo=ZoneInfo('Pacific/Apia')).utcoffset(), datetime(2011,12,29,12,tzinfo=ZoneInfo('Pacific/Apia')).utcoffset()))
show(lambda: (datetime(2024,6,1,tzinfo=ZoneInfo('Europe/Dublin')).dst(), datetime(2024,1,1,tzinfo=ZoneInfo('Europe/Dublin')).dst(), datetime(2024,1,1,tzinfo=ZoneInfo('Africa/Casablanca')).dst()))
# ---
import time, calendar, zoneinfo, copy
from zoneinfo import ZoneInfo
from datetime import *
ny=ZoneInfo('America/New_York'); ld=ZoneInfo('Europe/London'); kt=ZoneInfo('Asia/Kathmandu')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (time.gmtime(0), time.gmtime(1709211845.9), time.gmtime(-1)))
show(lambda: (time.gmtime('a')))
show(lambda: (time.gmtime(1e30)))
show(lambda: (time.gmtime(float('nan'))))
show(lambda: (time.gmtime(2**60)))
show(lambda: (time.gmtime(1,2)))
show(lambda: (time.gmtime(None).__class__))
show(lambda: (time.strftime('%Y-%m-%d %H:%M:%S',time.gmtime(0)), time.strftime('%a %b %d %j %U %w %W %y %Y %Z %p %I %c %x %X %%',(2024,2,29,13,4,5,3,60,0))))
show(lambda: (time.strftime('%Y',(2024,))))
show(lambda: (time.strftime('%Y',5)))
show(lambda: (time.strftime(5)))
show(lambda: (time.strftime('%Y',(2024,13,1,0,0,0,0,1,0))))
show(lambda: (time.strftime('%Y',(2024,1,32,0,0,0,0,1,0))))
show(lambda: (time.strftime('%Y',(2024,1,1,24,0,0,0,1,0))))
show(lambda: (time.strftime('%Y',(2024,1,1,0,60,0,0,1,0))))
show(lambda: (time.strftime('%Y',(2024,1,1,0,0,62,0,1,0))))
# ---
import time, calendar, zoneinfo, copy
from zoneinfo import ZoneInfo
from datetime import *
ny=ZoneInfo('America/New_York'); ld=ZoneInfo('Europe/London'); kt=ZoneInfo('Asia/Kathmandu')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (time.strftime('%Y %m %d %j',(2024,0,0,0,0,61,0,0,0))))
show(lambda: (time.strftime('%Y',(2024,1,1,0,0,0,7,1,0))))
show(lambda: (time.strftime('%Y %a',(2024,1,1,0,0,0,-1,1,0))))
show(lambda: (time.strftime('%Y',(2024,1,1,0,0,0,-2,1,0))))
show(lambda: (time.strftime('%Y',(2024,1,1,0,0,0,0,367,0))))
show(lambda: (time.strftime('%Y',(2024,1,1,0,0,0,0,1,5))))
show(lambda: (time.strftime('%Y',(2024,'1',1,0,0,0,0,1,0))))
show(lambda: (time.strftime('%Y',[2024,1,1,0,0,0,0,1,0])))
show(lambda: (time.strptime('2024-02-29','%Y-%m-%d'), time.strptime('13:04','%H:%M'), time.strptime('Thu Feb 29 13:04:05 2024')))
show(lambda: (time.strptime('x','%Y')))
show(lambda: (time.strptime('2024x','%Y')))
show(lambda: (time.strptime(5,'%Y')))
show(lambda: (time.strptime('2024',5)))
show(lambda: (time.strptime()))
show(lambda: (time.strptime('+0530','%z').tm_gmtoff, time.strptime('UTC','%Z').tm_zone, time.strptime('2024-01-01','%Y-%m-%d').tm_gmtoff))
show(lambda: (time.asctime(time.gmtime(0)), time.asctime((2024,2,29,13,4,5,3,60,0)), time.asctime((2024,2,5,1,4,5,3,60,0))))
# ---
import time, calendar, zoneinfo, copy
from zoneinfo import ZoneInfo
from datetime import *
ny=ZoneInfo('America/New_York'); ld=ZoneInfo('Europe/London'); kt=ZoneInfo('Asia/Kathmandu')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (time.asctime(5)))
show(lambda: (time.asctime((1,2))))
show(lambda: (time.asctime((20240,2,29,13,4,5,3,60,0))))
show(lambda: (time.mktime((1970,1,1,0,0,0,0,0,0)), time.mktime(time.gmtime(86400)), time.mktime((2024,14,35,25,61,61,0,0,-1))))
show(lambda: (time.mktime(5)))
show(lambda: (time.mktime((1,2))))
show(lambda: (time.mktime(('a',)*9)))
show(lambda: (time.ctime('x')))
show(lambda: (time.sleep(-1)))
show(lambda: (time.sleep('x')))
show(lambda: (time.sleep()))
show(lambda: (time.sleep(0)))
show(lambda: (time.struct_time((2024,1,1,0,0,0,0,1,0)), time.struct_time(range(11))))
show(lambda: (time.struct_time((1,2))))
show(lambda: (time.struct_time(5)))
show(lambda: (time.struct_time(range(12))))
# ---
import time, calendar, zoneinfo, copy
from zoneinfo import ZoneInfo
from datetime import *
ny=ZoneInfo('America/New_York'); ld=ZoneInfo('Europe/London'); kt=ZoneInfo('Asia/Kathmandu')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (time.struct_time(range(10)).tm_zone))
def f1():
    st=time.gmtime(0); return st[0], st[-1], st[:3], len(st), st.tm_year, st==(1970,1,1,0,0,0,3,1,0), tuple(st), st.n_fields, st.n_sequence_fields, st.n_unnamed_fields, hash(st)==hash(tuple(st)), st<time.gmtime(5), st+(1,), isinstance(st,tuple)
show(f1)
show(lambda: (time.gmtime(0).tm_foo))
def f3():
    time.gmtime(0).tm_year=5
show(f3)
show(lambda: (time.gmtime(0).__reduce__()))
show(lambda: (copy.copy(time.gmtime(0))))
show(lambda: (time.gmtime(0)._replace if 0 else 1))
show(lambda: (time.get_clock_info('x')))
show(lambda: (time.get_clock_info(5)))
show(lambda: (isinstance(time.time(),float), isinstance(time.time_ns(),int), isinstance(time.perf_counter_ns(),int), isinstance(time.monotonic(),float), isinstance(time.process_time(),float), isinstance(time.thread_time(),float)))
# ---
import time, calendar, zoneinfo, copy
from zoneinfo import ZoneInfo
from datetime import *
ny=ZoneInfo('America/New_York'); ld=ZoneInfo('Europe/London'); kt=ZoneInfo('Asia/Kathmandu')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (calendar.isleap(2024), calendar.isleap(1900), calendar.leapdays(2000,2024), calendar.monthrange(2024,2), calendar.weekday(2024,2,29), calendar.timegm((1970,1,2,0,0,0)), calendar.timegm(time.gmtime(1e9))))
show(lambda: (calendar.monthrange(2024,13)))
show(lambda: (calendar.monthrange(2024,0)))
show(lambda: (calendar.monthrange('a',1)))
show(lambda: (calendar.weekday(2024,2,30)))
show(lambda: (calendar.weekday(0,1,1), calendar.weekday(10000,1,1)))
show(lambda: (calendar.isleap('a')))
show(lambda: (calendar.timegm((1,2))))
show(lambda: (print(calendar.month(2024,2)), print(calendar.month(2024,2,w=4,l=2))))
show(lambda: (print(calendar.calendar(2024)), print(calendar.calendar(2024,w=3,l=2,c=4,m=2))))
show(lambda: (calendar.monthcalendar(2024,2), calendar.firstweekday()))
show(lambda: (calendar.setfirstweekday(7)))
show(lambda: (calendar.setfirstweekday(-1)))
show(lambda: (calendar.setfirstweekday(calendar.SUNDAY), calendar.monthcalendar(2024,2), calendar.firstweekday(), calendar.setfirstweekday(0)))
show(lambda: (print(calendar.TextCalendar(6).formatmonth(2024,2,0,0)), print(calendar.TextCalendar(firstweekday=5).formatyear(2024,2,1,6,4))))
show(lambda: (calendar.TextCalendar(6).formatweek([(1,0),(2,1)],3), calendar.TextCalendar().formatweekheader(5), calendar.TextCalendar().formatday(5,2,4), calendar.TextCalendar().formatmonthname(2024,2,20), calendar.TextCalendar().formatmonthname(2024,2,20,False), calendar.TextCalendar().formatweekday(1,9), calendar.TextCalendar().formatweekday(1,8)))
# ---
import time, calendar, zoneinfo, copy
from zoneinfo import ZoneInfo
from datetime import *
ny=ZoneInfo('America/New_York'); ld=ZoneInfo('Europe/London'); kt=ZoneInfo('Asia/Kathmandu')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (list(calendar.Calendar().iterweekdays()), list(calendar.Calendar(3).iterweekdays()), list(calendar.Calendar().itermonthdays(2024,2)), list(calendar.Calendar().itermonthdays2(2024,2))[:5], list(calendar.Calendar().itermonthdays3(2024,2))[:4], list(calendar.Calendar().itermonthdays4(2024,2))[:4], list(calendar.Calendar().itermonthdates(2024,2))[:4]))
show(lambda: (calendar.Calendar().monthdayscalendar(2024,2), calendar.Calendar().monthdays2calendar(2024,2)[0], calendar.Calendar().monthdatescalendar(2024,2)[0], calendar.Calendar().yeardayscalendar(2024)[0][0], calendar.Calendar().yeardays2calendar(2024,2)[0][0][0], calendar.Calendar().yeardatescalendar(2024,12)[0][0][0][:2]))
show(lambda: (list(calendar.Calendar().itermonthdays(2024,13))))
show(lambda: (calendar.Calendar().monthdayscalendar(2024,0)))
show(lambda: (calendar.Calendar(9).firstweekday, calendar.Calendar(-1).getfirstweekday()))
show(lambda: (calendar.Calendar('a').firstweekday))
show(lambda: (calendar.month_name[13]))
show(lambda: (calendar.day_name['a']))
show(lambda: (calendar.MONDAY, calendar.Day(3), calendar.Month(2), calendar.JANUARY, calendar.FEBRUARY+1, str(calendar.SUNDAY), repr(calendar.Month.MAY), f'{calendar.MONDAY}', f'{calendar.Month.MAY}'))
show(lambda: (calendar.Day(7)))
show(lambda: (calendar.Month(0)))
show(lambda: (list(calendar.Day), calendar.Day.MONDAY.name, calendar.Day['FRIDAY']))
show(lambda: (calendar.IllegalMonthError(13), str(calendar.IllegalMonthError(13)), calendar.IllegalWeekdayError(8), str(calendar.IllegalWeekdayError(8)), calendar.IllegalMonthError.__mro__))
show(lambda: (calendar.HTMLCalendar().formatmonth(2024,2)))
show(lambda: (calendar.HTMLCalendar(6).formatmonth(2024,2,withyear=False)))
show(lambda: (calendar.HTMLCalendar().formatday(0,1), calendar.HTMLCalendar().formatday(5,1), calendar.HTMLCalendar().formatweekday(2), calendar.HTMLCalendar().formatweekheader(), calendar.HTMLCalendar().formatmonthname(2024,2), calendar.HTMLCalendar().formatweek([(1,2)])))
# ---
import time, calendar, zoneinfo, copy
from zoneinfo import ZoneInfo
from datetime import *
ny=ZoneInfo('America/New_York'); ld=ZoneInfo('Europe/London'); kt=ZoneInfo('Asia/Kathmandu')
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (calendar.HTMLCalendar().formatyear(2024,4)[:300]))
show(lambda: (calendar.HTMLCalendar().formatyearpage(2024)[:400]))
show(lambda: (calendar.HTMLCalendar.cssclasses, calendar.HTMLCalendar.cssclass_noday, calendar.HTMLCalendar.cssclass_month))
show(lambda: (calendar.week(5) if 0 else 1))
show(lambda: (calendar.prcal(2024,w=1,l=0,c=0,m=4)))
show(lambda: (calendar.month(2024)))
show(lambda: (calendar.month(2024,'x')))
show(lambda: (calendar.LocaleTextCalendar(locale='C').formatmonth(2024,2)))
show(lambda: (calendar.Calendar(firstweekday=2, x=1)))
show(lambda: (list(calendar.Calendar().itermonthdates(9999,12))[-1]))
show(lambda: (list(calendar.Calendar().itermonthdates(1,1))[:1]))
show(lambda: (calendar.monthrange(9999,12), calendar.monthrange(1,1), calendar.monthcalendar(1,1)[0]))
show(lambda: (calendar.mdays, calendar.EPOCH, calendar.main if 0 else 1))
show(lambda: (calendar.format(['a','b'],5,1), calendar.formatstring(['a','b'],5,1)))
