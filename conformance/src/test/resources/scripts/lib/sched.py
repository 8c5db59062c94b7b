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
