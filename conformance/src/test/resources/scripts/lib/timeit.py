import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (type(timeit.timeit('x=1', number=10)), timeit.timeit('x=1', number=10) >= 0),
    lambda: (timeit.timeit('x.append(1)', globals=globals(), number=3) >= 0, x),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (timeit.timeit(lambda: x.append(2), number=2) >= 0, x),
    lambda: (len(timeit.repeat('y+1', 'y=5', repeat=3, number=2))),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (timeit.timeit('y+1', number=1)),
    lambda: (Timer(5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (Timer('pass', 5)),
    lambda: (timeit.timeit('a b', number=1)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (timeit.timeit('return', number=1)),
    lambda: (timeit.timeit('break', number=1)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (timeit.timeit('1/0', number=1)),
    lambda: (timeit.timeit('pass', setup='import nope', number=1)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (Timer('a+=1\nb=a', 'a=0').src),
    lambda: (isinstance(Timer('a+=1', 'a=0').timeit(5), float), len(Timer().repeat(2, 3)), Timer().timeit(0) >= 0),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (Timer().timeit('x')),
    lambda: (timeit.timeit('pass', timer=tick, number=5), timeit.repeat('pass', timer=tick, repeat=3, number=5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (Timer(timer=lambda: next(c) * 0.3).autorange()),
    lambda: (Timer(timer=lambda: next(c) * 0.25).autorange(print)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (timeit.timeit(setup=lambda: x.append(9), stmt='pass', number=1) >= 0, x),
    lambda: (timeit.timeit(foo=1)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (timeit.__all__),
    lambda: (timeit.repeat(lambda: None, number=1, repeat=0)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (sorted(Timer().__dict__)[:1], callable(Timer().inner)),
    lambda: (Timer('nope').timeit(1)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (Timer(lambda: 1, lambda: x.append(3)).timeit(2) >= 0, x[-1]),
    lambda: ([round(t, 2) for t in Timer('pass', timer=lambda: next(c) / 4).repeat(2, 1)]),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
from timeit import Timer
x = []
c = itertools.count()
def tick(): return next(c)
for f in (
    lambda: (timeit.timeit('for i in range(3):\n    x.append(i)', globals={'x': x}, number=1) >= 0, x[-3:]),
    lambda: (timeit.timeit('z', 'z = 1', number=2) >= 0, 'z' in globals()),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import timeit, itertools
c = itertools.count()
for f in (lambda: timeit.Timer(1, 2), lambda: timeit.Timer("pass", timer=5).timeit(1), lambda: timeit.Timer("pass", timer=None).timeit(1), lambda: timeit.Timer("pass", "  x = 1"), lambda: timeit.Timer(setup="x = 1", stmt="x.y").timeit(2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
from timeit import timeit, repeat, default_timer
data = list(range(50))
def total(): return sum(data)
a = timeit(total, number=20); b = timeit("sum(data)", globals={"data": data}, number=20); print(a >= 0, b >= 0, type(a) is float, all(t >= 0 for t in repeat(total, number=2)), default_timer() >= 0)
