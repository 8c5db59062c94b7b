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
