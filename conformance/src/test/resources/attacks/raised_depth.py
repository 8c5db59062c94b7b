# ends: prints: ok
import sys
sys.setrecursionlimit(20000)
def f(x): return sorted([x, x], key=f)
try: f(1)
except RecursionError: print('ok')
# ---
# ends: prints: ok
import sys
sys.setrecursionlimit(20000)
class A:
    def __repr__(s): return '%r' % [{(A(),): 1}]
try: repr(A())
except RecursionError: print('ok')
# ---
# ends: prints: ok
import sys, re
sys.setrecursionlimit(20000)
def f(m): return re.sub('(a)|b', f, 'a')
try: f(0)
except RecursionError: print('ok')
# ---
# ends: prints: ok
import sys, json
sys.setrecursionlimit(20000)
class A: pass
def d(o): return json.loads(json.dumps([A()], default=d))
try: json.dumps(A(), default=d)
except RecursionError: print('ok')
# ---
# ends: prints: ok
import sys
sys.setrecursionlimit(20000)
class M(type):
    def __call__(c, *a): return type.__call__(c, *a)
class A(metaclass=M):
    def __init__(s, n): A(n + 1)
try: A(0)
except RecursionError: print('ok')
# ---
# ends: prints: ok
import sys
sys.setrecursionlimit(20000)
def g(n):
    for x in g(n + 1): yield x
try: next(g(0))
except RecursionError: print('ok')
# ---
# ends: prints: ok
import sys
sys.setrecursionlimit(20000)
x = '+'.join(['(a' for _ in range(90)]) + ')' * 90
a = 1
def f(n): return 1 + (1 + (1 + (1 + (1 + (1 + (f(n + 1) if n else (lambda: f(n + 1))()))))))
try: f(1)
except RecursionError: print('ok')
# ---
# ends: prints: ok
import sys, operator, functools
sys.setrecursionlimit(20000)
f = operator.itemgetter(0)
x = []
x.append(x)
class D(dict):
    def __missing__(s, k): return functools.reduce(lambda a, b: s[k + 1], [1, 2])
try: D()[0]
except RecursionError: print('ok')
