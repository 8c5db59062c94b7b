import time
t = time.gmtime(0)
print(t, t.tm_year, t[3], t.tm_wday, t.tm_yday, t.tm_isdst, len(t), isinstance(t, tuple), tuple(t))
print(time.gmtime(1700000000), time.gmtime(-1)[:6], time.gmtime(1.9).tm_sec, t.tm_zone, t.tm_gmtoff, t.n_fields, t.n_sequence_fields)
# ---
import time
t = time.gmtime(1709647629)
print(time.strftime("%Y-%m-%d %H:%M:%S", t), time.strftime("%a %A %b %B %d %j %U %w %W %y %p %I", t), time.asctime(t), time.strftime("%%", t))
print(time.strftime("%D %T %R %F %e", t), time.strftime("plain"), time.asctime((2024, 1, 5, 3, 4, 5, 4, 5, 0)), time.strftime("%d", (2024, 1, 5, 3, 4, 5, 4, 5, -1)))
# ---
import time
print(time.strptime("2024-03-05", "%Y-%m-%d"), time.strptime("5 Mar 24 14:07", "%d %b %y %H:%M")[:5], time.strptime("Tue Mar  5 14:07:09 2024"), time.strptime("10", "%H").tm_hour)
for a in (("x", "%Y"), ("2024 12", "%Y"), ("13", "%m"), ("", "%d"), ("2023-02-29", "%Y-%m-%d")):
    try: print(time.strptime(*a).tm_mon)
    except ValueError as e: print(e)
# ---
import time
s = time.struct_time((2024, 2, 29, 1, 2, 3, 3, 60, 0))
print(s, s.tm_mon, s == (2024, 2, 29, 1, 2, 3, 3, 60, 0), s[:3], repr(s) == str(s), time.struct_time(range(9)).tm_hour, hash(s) == hash(tuple(s)))
for f in (lambda: time.struct_time((1, 2)), lambda: time.asctime((1, 2)), lambda: time.strftime("%Y", (2024, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.strftime("%Y", (2024, 1, 1, 25, 0, 0, 0, 1, 0)), lambda: time.strftime(5), lambda: setattr(s, "tm_year", 1)):
    try: print(f())
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
# ---
import time
a = time.monotonic(); b = time.perf_counter(); c = time.time(); d = time.process_time()
time.sleep(0.001)
print(time.monotonic() > a, time.perf_counter() > b, time.time() > c, time.process_time() >= d, type(c).__name__, type(time.time_ns()).__name__, type(time.perf_counter_ns()).__name__)
print(time.time_ns() > 10**18, abs(time.time() - time.time_ns() / 1e9) < 5, time.monotonic_ns() > 0)
# ---
import time
print(time.sleep(0), time.sleep(0.0))
for bad in (-1, "1", None, float("nan")):
    try: time.sleep(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
start = time.monotonic(); time.sleep(0.02); print(0.015 < time.monotonic() - start < 5)
# ---
import time, calendar
print(calendar.timegm(time.gmtime(1234567890)), calendar.timegm((2024, 1, 1, 0, 0, 0)), time.gmtime(calendar.timegm((2000, 2, 29, 12, 0, 0)))[:6])
print(time.gmtime(2**31)[:6], time.gmtime(253402300799)[:6], time.gmtime(951782400).tm_yday)
try: time.gmtime(1e30)
except (OverflowError, ValueError, OSError) as e: print(type(e).__name__)
try: time.gmtime("x")
except TypeError as e: print(e)
# ---
import time
class Timer:
    def __enter__(self): self.t = time.perf_counter(); return self
    def __exit__(self, *a): self.elapsed = time.perf_counter() - self.t
with Timer() as t:
    sum(range(1000))
print(0 <= t.elapsed < 5, isinstance(t.elapsed, float))
def fmt(seconds):
    m, s = divmod(int(seconds), 60); h, m = divmod(m, 60)
    return f"{h:d}:{m:02d}:{s:02d}"
print(fmt(3725), fmt(59), fmt(86399), time.strftime("%H:%M:%S", time.gmtime(3725)))
# ---
import time
now = time.localtime()
print(isinstance(now, time.struct_time), now.tm_year >= 2024, 1 <= now.tm_mon <= 12, isinstance(time.ctime(), str), len(time.ctime()), isinstance(time.timezone, int), len(time.tzname), time.daylight in (0, 1))
print(abs(time.mktime(time.localtime(1e9)) - 1e9), len(time.strftime("%c", time.gmtime(0))), time.strftime("%x %X", time.gmtime(0)))
print([n for n in ("time", "sleep", "monotonic", "perf_counter", "process_time", "strftime", "strptime", "gmtime", "localtime", "mktime", "asctime", "ctime", "time_ns", "get_clock_info", "thread_time") if not hasattr(time, n)])
# ---
import time
class RateLimiter:
    def __init__(self, n, per, clock): self.n, self.per, self.clock, self.hits = n, per, clock, []
    def allow(self):
        now = self.clock(); self.hits = [h for h in self.hits if now - h < self.per]
        if len(self.hits) < self.n: self.hits.append(now); return True
        return False
ticks = iter([0, .1, .2, .3, 1.05, 1.15, 9]); r = RateLimiter(2, 1, lambda: next(ticks)); print([r.allow() for _ in range(7)])
delays = [min(0.1 * 2 ** i, 1) for i in range(6)]; print(delays)
deadline = time.monotonic() + 0.01; n = 0
while time.monotonic() < deadline: n += 1
print(n > 0)
# ---
import time
for ts in (0, 86399, 951868799, 1078012800, 1709164800, 4107542400): print(time.strftime("%Y-%m-%dT%H:%M:%SZ %a %j", time.gmtime(ts)))
log = [(1700000000 + i * 5000, m) for i, m in enumerate(["start", "work", "end"])]
for ts, m in log: print(f"[{time.strftime('%H:%M', time.gmtime(ts))}] {m}")
# ---
import time
try: time.strptime(5, "%Y")
except TypeError as e: print(e)
try: time.nope()
except AttributeError as e: print(e)
x = time.strptime("12:30 PM", "%I:%M %p"); print(x.tm_hour, x.tm_year, x.tm_yday, x.tm_isdst)
print(time.strptime("366 2024", "%j %Y")[:3], time.strptime("1/2/99", "%m/%d/%y").tm_year, time.strptime("  3   4 ", " %d %m ")[1:3])
time.strptime("31 Feb", "%d %b")  # uncaught
# ---
import time
match time.gmtime(1709251200):
    case time.struct_time(tm_year=y, tm_mon=2, tm_mday=d): print("february", y, d)
    case time.struct_time(tm_year=y, tm_mon=m): print("month", y, m)
y, m, d, *rest = time.gmtime(0); print(y, m, d, rest, max(time.gmtime(0), time.gmtime(10)).tm_sec, sorted([time.gmtime(5), time.gmtime(1)])[0].tm_sec)
print(time.gmtime(0) < time.gmtime(1), time.gmtime(7) == time.gmtime(7.5), time.gmtime(0) + (1,) == tuple(time.gmtime(0)) + (1,), time.gmtime(0).index(1970))
# ---
import time
def retry(fn, times, delay):
    for i in range(times):
        try: return fn()
        except ConnectionError as e:
            print(f"attempt {i + 1}: {e}"); time.sleep(delay * 2 ** i)
    raise TimeoutError(f"gave up after {times}")
state = iter([0, 0, 1])
def op():
    if not next(state): raise ConnectionError("down")
    return "up"
print(retry(op, 3, 0.001))
def never(): raise ConnectionError("still down")
retry(never, 2, 0)  # uncaught
# ---
import time
schedule = sorted((h * 3600 + m * 60, name) for name, h, m in [("lunch", 12, 30), ("standup", 9, 15), ("end", 17, 0)])
now = 10 * 3600
for at, name in schedule:
    delta = at - now
    print(f"{name:<8}{time.strftime('%H:%M', time.gmtime(at))} {'in' if delta > 0 else 'ago'} {time.strftime('%H:%M:%S', time.gmtime(abs(delta)))}")
print(time.get_clock_info("monotonic").monotonic, time.get_clock_info("time").adjustable)
# ---
from time import *
import time
st=time.gmtime(1709211907)
for f in (
    lambda: (time.gmtime(0), time.gmtime(-1), time.gmtime(1e9), time.gmtime(1.9), time.gmtime(-0.5), time.localtime(0), time.gmtime(2**33)),
    lambda: (time.gmtime('x')),
    lambda: (time.gmtime(None) is not None),
    lambda: (time.gmtime(float('nan'))),
    lambda: (time.gmtime(1e20)),
    lambda: (time.gmtime(1e18)),
    lambda: (time.gmtime(2**70)),
    lambda: (time.gmtime([])),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from time import *
import time
st=time.gmtime(1709211907)
for f in (
    lambda: (st.tm_zone, st.tm_gmtoff, st[0], st[-1], st[:3], len(st), list(st), tuple(st)==st, hash(st)==hash(tuple(st)), st.n_fields, st.n_sequence_fields, st.n_unnamed_fields),
    lambda: (st.tm_foo),
    lambda: (st==time.gmtime(1709211907), st<time.gmtime(1709211908), st+(1,), st.count(2024), st.index(29)),
    lambda: (repr(st), str(st), f'{st.tm_year}'),
    lambda: (time.struct_time(range(9)), time.struct_time(range(11)).tm_gmtoff, time.struct_time((1,2,3,4,5,6,7,8,9,'X',5)).tm_zone),
    lambda: (time.struct_time(range(8))),
    lambda: (time.struct_time(range(12))),
    lambda: (time.struct_time(5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from time import *
import time
st=time.gmtime(1709211907)
for f in (
    lambda: (time.struct_time('abcdefghi')),
    lambda: (isinstance(st,tuple), type(st), type(st).__mro__, time.struct_time.__match_args__),
    lambda: (time.mktime(st), time.mktime((2024,1,32,0,0,0,0,0,0)), time.mktime((2024,13,1,0,0,0,0,0,-1)), time.mktime((1970,1,1,0,0,0,0,0,0)), time.mktime((1960,1,1,0,0,-5,0,0,0)), time.mktime((2024,0,0,0,0,0,0,0,0))),
    lambda: (time.mktime((1,2,3))),
    lambda: (time.mktime('x')),
    lambda: (time.mktime([2024,1,1,0,0,0,0,0,0])),
    lambda: (time.mktime((2024,1,1,0,0,0.5,0,0,0))),
    lambda: (time.mktime((10**10,1,1,0,0,0,0,0,0))),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from time import *
import time
st=time.gmtime(1709211907)
for f in (
    lambda: (time.mktime((2**40,1,1,0,0,0,0,0,0))),
    lambda: (time.asctime(st), time.ctime(0), time.asctime((2024,1,5,1,2,3,0,1,0)), time.ctime(1e9), time.asctime((5,1,5,1,2,3,0,1,0)), time.asctime((12345,1,5,1,2,3,0,1,0))),
    lambda: (time.asctime((2024,13,5,1,2,3,0,1,0))),
    lambda: (time.asctime((2024,1,32,1,2,3,0,1,0))),
    lambda: (time.asctime(5)),
    lambda: (time.asctime((1,2))),
    lambda: (time.strftime('%Y-%m-%d %H:%M:%S',st), time.strftime('%c|%x|%X|%j|%U|%W|%a|%A|%b|%B|%p|%I|%y|%Z|%z|%%',st), time.strftime('',st), time.strftime('é%Yü',st)),
    lambda: (time.strftime('%Y',(2024,0,0,0,0,0,0,0,0)), time.strftime('%d/%m',(2024,0,0,0,0,0,0,0,0)), time.strftime('%w %u %a',(2024,1,1,0,0,0,-1,1,0)), time.strftime('%a',(2024,1,1,0,0,0,7,1,0)), time.strftime('%S',(2024,1,1,0,0,61,0,1,0))),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from time import *
import time
st=time.gmtime(1709211907)
for f in (
    lambda: (time.strftime('%Y',(2024,1,1,0,0,62,0,1,0))),
    lambda: (time.strftime('%Y',(2024,1,1,24,0,0,0,1,0))),
    lambda: (time.strftime('%Y',(2024,1,1,0,60,0,0,1,0))),
    lambda: (time.strftime('%Y',(2024,1,1,0,0,0,-2,1,0))),
    lambda: (time.strftime('%Y',(2024,1,1,0,0,0,0,367,0))),
    lambda: (time.strftime('%Y',(2024,1,1,0,0,0,0,-1,0))),
    lambda: (time.strftime(5)),
    lambda: (time.strftime('%Y',5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from time import *
import time
st=time.gmtime(1709211907)
for f in (
    lambda: (time.strftime('%Y',(1,2))),
    lambda: (time.strftime('%Y','a')),
    lambda: (time.strftime('a\0b')),
    lambda: (time.strptime('2024-02-29','%Y-%m-%d'), time.strptime('Fri Mar  1 12:00:00 2024'), time.strptime('30 Nov 00','%d %b %y')),
    lambda: (time.strptime('2024 53 6','%Y %W %w'), time.strptime('2024 0 0','%Y %U %w'), time.strptime('2024 366','%Y %j'), time.strptime('UTC +0100','%Z %z'), time.strptime('UTC +0100','%Z %z').tm_gmtoff, time.strptime('UTC','%Z').tm_zone, time.strptime('1','%d').tm_zone),
    lambda: (time.strptime('x','%Y')),
    lambda: (time.strptime(5,'%Y')),
    lambda: (time.strptime('5',5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from time import *
import time
st=time.gmtime(1709211907)
for f in (
    lambda: (time.strptime('2024','%Y %Q')),
    lambda: (time.strptime('0 Jan','%d %b')),
    lambda: (time.strptime('13','%H').tm_hour, time.strptime('12AM','%I%p').tm_hour, time.strptime('Feb 29','%b %d')[:3]),
    lambda: (time.sleep(-1)),
    lambda: (time.sleep('x')),
    lambda: (time.sleep(None)),
    lambda: (time.sleep(0), time.sleep(0.001), time.sleep(True)),
    lambda: (time.sleep()),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from time import *
import time
st=time.gmtime(1709211907)
for f in (
    lambda: (time.sleep(float('nan'))),
    lambda: (time.sleep(float('inf'))),
    lambda: (time.sleep(1e20)),
    lambda: (time.get_clock_info('x')),
    lambda: (time.get_clock_info(5)),
    lambda: (time.foo),
    lambda: (type('X',(time.struct_time,),{})),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
