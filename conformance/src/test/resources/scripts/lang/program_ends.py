import sys
try: sys.exit(3)
finally: print('fin')
# ---
import sys
try: sys.exit('bye')
except SystemExit as e: print(repr(e), e.code); raise
# ---
import sys
sys.exit()
# ---
import sys
sys.exit(None)
# ---
import sys
sys.exit((1, 2))
# ---
import sys
sys.exit(256 + 7)
# ---
import sys
sys.exit(-1)
# ---
import sys
sys.exit(True)
# ---
import sys
sys.exit(1.5)
# ---
import sys
sys.exit([])
# ---
raise SystemExit
# ---
raise SystemExit(4) from ValueError('x')
# ---
exit
# ---
exit()
# ---
quit('q')
# ---
import atexit
atexit.register(print, 'at end')
1 / 0
# ---
import atexit
@atexit.register
def f(): print('one')
atexit.register(lambda: print('two'))
print('main')
# ---
import sys
sys.excepthook = lambda t, v, tb: print('hook', t.__name__, v)
1 / 0
# ---
import sys
sys.stdout.write('no newline')
# ---
import io, sys
old = sys.stdout; sys.stdout = io.StringIO()
print('captured'); s = sys.stdout.getvalue(); sys.stdout = old
print(repr(s))
# ---
print(input())
# ---
try: input('prompt> ')
except EOFError as e: print(repr(e))
# ---
import builtins
builtins.foo = 5
print(foo)
# ---
import builtins
old = builtins.print
builtins.print = lambda *a: old('wrapped', *a)
print(1)
# ---
len = lambda x: 99
print(len([]))
del len
print(len([]))
# ---
print = 5
print(1)
# ---
def f(): return undefined_thing
class A:
    def g(self): return f()
A().g()
# ---
x: int
print('x' in globals(), __annotations__)
print(x)
# ---
if __name__ == '__main__': print('main', __name__)
# ---
'''doc'''
print(__doc__)
# ---
a = 1
def f():
    global a, b
    a, b = 2, 3
f()
print(a, b)
del a
print(a)
# ---
for i in range(3):
    def f(): return i
print(f(), i)
del i
f()
# ---
import warnings
warnings.simplefilter('error')
warnings.warn('careful')
# ---
def g():
    try: yield 1
    finally: print('closed')
x = g(); next(x)
print('end')
del x
# ---
with open('a.txt', 'w') as f: print('hello', file=f)
f.write('x')
# ---
f = open('b.txt', 'w'); f.write('x'); f.close()
f.read()
# ---
open('/nope/x')
# ---
open('zz', 'rw')
# ---
open('zz', 'k')
# ---
import json
json.loads('{"a": }')
# ---
int('12a')
print('never')
# ---
assert isinstance(5, str), f'expected str, got {type(5).__name__}'
# ---
def check(x):
    assert x > 0, (
        f'{x} is not '
        'positive'
    )
check(-1)
# ---
try:
    raise ValueError('a')
except ValueError:
    try:
        raise KeyError('b')
    except KeyError:
        raise TypeError('c')
# ---
class MyErr(Exception):
    def __init__(self, msg, *, code): super().__init__(msg); self.code = code
    def __str__(self): return f'{self.args[0]} (code {self.code})'
raise MyErr('bad', code=7)
# ---
class V(ValueError): pass
class W(V): pass
try: raise W('w')
except V as e: raise RuntimeError('wrapped') from e
# ---
import sys
def f(n):
    if n == 0: raise ValueError('deep')
    f(n - 1)
f(6)
# ---
def even(n): return odd(n - 1)
def odd(n): return even(n - 1)
even(10**6)
# ---
x = 5
x.foo.bar = 3
# ---
lst = [1, 2, 3]
for i in range(5):
    print(lst[i])
# ---
data = {'a': {'b': None}}
print(data['a']['b']['c'])
# ---
def f(a, b):
    return a + b
result = f(
    1,
    'two',
)
# ---
total = sum(
    int(x)
    for x in ['1', 'b']
)
# ---
print('%s and %s' % ('one',))
# ---
'{} {}'.format('one')
# ---
[int(x) for x in '12x']
# ---
{k: v for k, v in [(1, 2), (3,)]}
# ---
sorted([{'a': 1}, {'b': 2}], key=lambda d: d['a'])
# ---
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int = 0
P()
# ---
from dataclasses import dataclass
@dataclass(frozen=True)
class P: x: int
p = P(1)
p.x = 2
# ---
from enum import Enum
class C(Enum): A = 1
C(5)
# ---
from enum import Enum
class C(Enum): A = 1
C['B']
# ---
from enum import Enum
class C(Enum): A = 1
C.B
# ---
from collections import namedtuple
P = namedtuple('P', 'x y')
P(1)
# ---
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): ...
    @abstractmethod
    def g(self): ...
A()
# ---
from decimal import Decimal
Decimal('abc')
# ---
from fractions import Fraction
Fraction(1, 0)
# ---
from datetime import date
date(2024, 2, 30)
# ---
import re
re.compile('(')
# ---
import random
random.choice([])
# ---
import statistics
statistics.mean([])
# ---
from typing import NamedTuple
class N(NamedTuple):
    a: int
N(1).a = 2
# ---
from functools import reduce
reduce(lambda a, b: a + b, [])
# ---
import math
math.sqrt(-1)
# ---
import math
math.log(0)
# ---
import math
math.factorial(-1)
# ---
next(iter([]))
# ---
import heapq
heapq.heappop([])
# ---
from collections import deque
deque().popleft()
# ---
import queue
queue.Queue().get_nowait()
# ---
import itertools
list(itertools.islice([1], -1))
# ---
import contextlib
with contextlib.suppress(KeyError): {}['x']; print('no')
print('ok')
with contextlib.suppress(KeyError): [][0]
# ---
import contextlib
@contextlib.contextmanager
def cm():
    print('in')
    try: yield 1
    finally: print('out')
with cm() as x:
    raise ValueError(x)
# ---
import contextlib
@contextlib.contextmanager
def cm(): return iter([])
with cm(): pass
# ---
import contextlib
@contextlib.contextmanager
def cm():
    yield 1
    yield 2
with cm(): pass
