import sched
log = []
now = 0.0
def sleep(t):
    global now
    now += t
s = sched.scheduler(lambda: now, sleep)
s.enter(5, 1, log.append, argument=('five',))
s.enter(1, 2, log.append, ('one b',))
s.enter(1, 1, log.append, ('one a',))
s.enterabs(3, 1, lambda **k: log.append(k), kwargs={'x': 3})
print([(e.time, e.priority) for e in s.queue], s.empty())
print(s.run(), log, now, s.empty())
# ---
import sched
now = 0
s = sched.scheduler(lambda: now, lambda t: None)
e = s.enter(10, 1, print, ('never',))
s.enter(2, 1, print, ('later',))
print(s.run(blocking=False))
s.cancel(e)
try:
    s.cancel(e)
except ValueError as error:
    print(type(error).__name__)
now = 2
print(s.run(False), s.queue)
# ---
import sched, time
s = sched.scheduler(time.time, time.sleep)
def again(n):
    print('tick', n)
    if n < 3:
        s.enter(0.001, 1, again, (n + 1,))
s.enter(0, 1, again, (1,))
s.run()
# ---
import sched
s = sched.scheduler(lambda: 0, lambda t: None)
def bad():
    raise KeyError('x')
s.enter(0, 1, bad)
s.enter(0, 2, print, ('next',))
try:
    s.run()
except KeyError as e:
    print(repr(e), len(s.queue))
s.run()
# ---
import sched
clock = [0]
s = sched.scheduler(lambda: clock[0], lambda d: clock.__setitem__(0, clock[0] + d))
for d, p, n in ((3, 1, "c"), (1, 5, "b"), (1, 1, "a")): s.enter(d, p, print, (n, d))
s.run(); print(clock, s.empty(), s.queue)
# ---
import sched
t = [100]
s = sched.scheduler(lambda: t[0], lambda d: t.__setitem__(0, t[0] + d))
e = s.enterabs(105, 1, print, ("abs",)); print(e.time, e.priority, e.argument, e.kwargs, e.action is print, e._fields); s.enterabs(90, 1, print, ("past",)); s.run(); print(t)
# ---
import sched
t = [0]; s = sched.scheduler(lambda: t[0], lambda d: t.__setitem__(0, t[0] + d))
a = s.enter(1, 1, print, ("a",)); b = s.enter(2, 1, print, ("b",)); s.cancel(a); print(len(s.queue), a in s.queue, b in s.queue)
try: s.cancel(a)
except ValueError: print("not there")
s.run()
# ---
import sched
t = [0]; log = []; s = sched.scheduler(lambda: t[0], lambda d: t.__setitem__(0, t[0] + d))
def every(n, times):
    log.append((t[0], n))
    if times > 1: s.enter(n, 1, every, (n, times - 1))
s.enter(2, 1, every, (2, 3)); s.enter(3, 1, every, (3, 2)); s.run(); print(log)
# ---
import sched
t = [0]; s = sched.scheduler(lambda: t[0], lambda d: None)
s.enter(5, 1, print, ("five",)); s.enter(8, 1, print, ("eight",)); print(s.run(blocking=False)); t[0] = 5; print(s.run(blocking=False)); t[0] = 9; print(s.run(blocking=False))
# ---
import sched
t = [0]; s = sched.scheduler(lambda: t[0], lambda d: t.__setitem__(0, t[0] + d))
s.enter(1, 1, lambda a, *, b: print(a, b), (1,), {"b": 2}); s.enter(1, 1, lambda: print("same time, later")); s.enter(1, 0, lambda: print("higher priority")); s.run()
# ---
import sched
s = sched.scheduler(lambda: 0, lambda d: None)
x, y = s.enterabs(1, 2, print), s.enterabs(1, 1, print); print(sorted([x, y])[0] is y, x > y, x == y, x.sequence < y.sequence, type(x).__name__, [e.priority for e in s.queue])
# ---
import sched
t = [0]; s = sched.scheduler(lambda: t[0], lambda d: t.__setitem__(0, t[0] + d))
def fails(): raise RuntimeError("job failed")
s.enter(1, 1, fails); s.enter(2, 1, print, ("after",))
while not s.empty():
    try: s.run()
    except RuntimeError as e: print("caught", e, t)
# ---
import sched
for bad in ((), (1,), (1, 1)):
    try: sched.scheduler(lambda: 0, lambda d: None).enter(*bad)
    except TypeError as e: print(e)
print(sched.scheduler().timefunc is not None, sched.Event.__name__)
# ---
import sched, heapq
t = [0]; done = []; s = sched.scheduler(lambda: t[0], lambda d: t.__setitem__(0, t[0] + d))
jobs = {"backup": (10, 2), "mail": (3, 1), "report": (3, 0)}
for name, (delay, priority) in jobs.items(): s.enter(delay, priority, done.append, (name,))
print([(e.time, e.argument[0]) for e in s.queue]); s.run(); print(done)
# ---
import sched
s = sched.scheduler(lambda: 0, lambda d: None); s.enter(0, 1, print, ("x",)); s.run(); print(s.run())
