# ends: memory limit
def f(n):
    for x in [n] * 500_000: f(n + 1)
f(0)
# ---
# ends: memory limit
def f(n): return ([n] * 500_000, f(n + 1))
f(0)
# ---
# ends: memory limit
def g(a, b): pass
def f(n): return g([n] * 500_000, f(n + 1))
f(0)
# ---
# ends: memory limit
def f(n): return [n] * 500_000 + f(n + 1)
f(0)
# ---
# ends: memory limit
def f(n): return [x for x in [n] * 500_000 if f(n + 1)]
f(0)
# ---
# ends: memory limit
def f(n): return {1: [n] * 500_000, 2: f(n + 1)}
f(0)
# ---
# ends: memory limit
def f(n): return f'{"x" * 2_000_000}{f(n + 1)}'
f(0)
# ---
# ends: memory limit
def f(n): return max([n] * 500_000, key=lambda x: f(n + 1))
f(0)
# ---
# ends: memory limit
def f(n): return ([n] * 500_000).index(A(n))
class A:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return f(self.n + 1)
f(0)
# ---
# ends: memory limit
def f(n): return list(map(lambda x: f(n + 1), [n] * 500_000))
f(0)
# ---
# ends: memory limit
def f(n): return print(*[n] * 500_000, f(n + 1))
f(0)
# ---
# ends: memory limit
class A:
    def __init__(self, n): self.x = [n] * 500_000
    def __enter__(self): return 1
    def __exit__(self, *a): pass
def f(n):
    with A(n): f(n + 1)
f(0)
# ---
# ends: memory limit
def f(n):
    return ([n] * 500_000)[f(n + 1)]
f(0)
# ---
# ends: memory limit
def f(n):
    return ([n] * 500_000) < f(n + 1)
f(0)
# ---
# ends: memory limit
def f(n):
    return ([n] * 500_000).append(f(n + 1))
f(0)
# ---
# ends: memory limit
def f(n):
    yield from ([n] * 500_000)
def g(n):
    a, b = ([n] * 500_000), g(n + 1)
g(0)
# ---
# ends: memory limit
def g(n, x=1):
    def h(a=[n] * 500_000, b=g(n + 1)): pass
g(0)
# ---
# ends: memory limit
def f(n):
    match [n] * 500_000:
        case [a, *b] if f(n + 1): pass
f(0)
# ---
# ends: memory limit
from itertools import cycle, count
for i in cycle(count()): pass
# ---
# ends: memory limit
from itertools import tee, count
a, b = tee(count())
for i in a: pass
# ---
# ends: memory limit
def f(n):
    return {**{str(i): i for i in range(100_000)}, 'a': f(n + 1)}
f(0)
# ---
# ends: memory limit
def f(n):
    return max(*([n] * 500_000), f(n + 1))
f(0)
# ---
# ends: memory limit
def f(n):
    return dict(a=[n] * 500_000, b=f(n + 1))
f(0)
# ---
# ends: memory limit
def f(n):
    try: raise ValueError([n] * 500_000)
    except ValueError: f(n + 1)
f(0)
# ---
# ends: memory limit
def f(n):
    try: return [n] * 500_000
    finally: f(n + 1)
f(0)
# ---
# ends: memory limit
def f(n):
    return [0] + [x for x in g([n] * 500_000, n)]
def g(x, n):
    yield from f(n + 1)
f(0)
# ---
# ends: memory limit
x = 1
while True:
    try:
        for i in [x] * 1000: raise ValueError
    except ValueError: pass
    x += 1
    if x > 20_000: break
y = [0] * 10**9
# ---
# ends: memory limit
x = 1
def h(): raise ValueError
while True:
    try:
        z = ([x] * 1000, h())
    except ValueError: pass
    x += 1
    if x > 20_000: break
y = [0] * 10**9
# ---
# ends: memory limit
y = []
i = 0
while True:
    i += 1
    exec('def f%d(a):\n' % i + '    a = a + 1\n' * 200, globals())
# ---
# ends: memory limit
import operator
y = []
while True: y.append(operator.attrgetter('a.' * 1000 + 'b'))
# ---
# ends: memory limit
class A: pass
y = []
while True:
    a = A()
    for i in range(60): setattr(a, 'a%d_%d' % (len(y), i), 1)
    y.append(a)
# ---
# ends: memory limit
import functools
def f(n): return functools.reduce(lambda a, b: f(n + 1), [n] * 500_000, 0)
f(0)
# ---
# ends: memory limit
def f(n): return sorted([n, n + 1], key=lambda x: ([0] * 500_000, f(n + 1)))
f(0)
# ---
# ends: memory limit
def f(n): return dict([(1, 2)], a=[n] * 500_000, b=f(n + 1))
f(0)
# ---
# ends: memory limit
def f(n): return '-'.join(str(f(n + 1)) for x in [n] * 500_000)
f(0)
# ---
# ends: memory limit
def f(n): return {**{'a': [n] * 500_000}, **{'b': f(n + 1)}}
f(0)
# ---
# ends: memory limit
def f(n): return all(f(n + 1) for x in [n] * 500_000)
f(0)
# ---
# ends: memory limit
class B:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return f(self.n + 1)
def f(n): return [B(n)] * 500_000 == [B(n)] * 500_000 if n % 2 else [B(n)] * 500_000 != [3] * 500_000
f(0)
# ---
# ends: memory limit
class B:
    def __init__(self, n): self.n = n
    def __repr__(self): return repr([B(self.n + 1)] + [0] * 500_000)
repr(B(0))
