import atexit
@atexit.register
def last():
    print('last')
atexit.register(print, 'first', sep='-', end='!\n')
print('main')
# ---
import atexit
def f(x):
    print('f', x)
atexit.register(f, 1)
atexit.register(f, 2)
atexit.register(print, 'kept')
atexit.unregister(f)
print(atexit.unregister(f))
# ---
import atexit
atexit.register(print, 'still runs')
raise ValueError('x')
# ---
import atexit, sys
atexit.register(print, 'runs at exit')
sys.exit(3)
# ---
import atexit
try:
    atexit.register(3)
except TypeError as e:
    print(e)
print(atexit.register(len) is len)
atexit.unregister(len)
# ---
import atexit
def outer():
    print('outer')
    atexit.register(print, 'registered late')
atexit.register(outer)
# ---
import atexit
atexit.register(print, "a", sep="-"); atexit.register(print, "b", "c", sep="-"); print("main")
# ---
import atexit
@atexit.register
def bye(): print("bye")
print(bye.__name__, callable(bye))
bye()
# ---
import atexit
def f(): print("f")
def g(): print("g")
atexit.register(f); atexit.register(g); atexit.register(f); atexit.unregister(f); print("end")
# ---
import atexit
def first(n, *, word): print("first", n, word)
print(atexit.register(first, 1, word="w") is first, atexit.register(print) is print)
# ---
import atexit
def nested(): print("outer"); atexit.register(print, "inner")
atexit.register(nested)
# ---
import atexit
for bad in (5, None, "x"):
    try: atexit.register(bad)
    except TypeError as e: print(e)
print(atexit.unregister(print))
# ---
import atexit
atexit.register(lambda: print("ran"))
raise SystemExit(3)
# ---
import atexit
log = []
class Res:
    def __init__(self, n): self.n = n; atexit.register(self.close)
    def close(self): print("closing", self.n)
    def __eq__(self, o): return self.n == o.n
a, b = Res(1), Res(2); atexit.unregister(a.close); print("done")
# ---
import atexit
atexit.register(print, "still runs")
raise KeyError("boom")
