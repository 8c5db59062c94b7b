# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(x)
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append([])
# ---
# ends: memory limit
# limits: memory=8M
x = {}
i = 0
while True:
    x[i] = i
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
x = set()
i = 0
while True:
    x.add(i)
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
x = ()
while True: x = (x,)
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x = [x]
# ---
# ends: memory limit
# limits: memory=8M
x = None
while True:
    class A:
        y = x
    x = A
# ---
# ends: memory limit
# limits: memory=8M
x = None
while True:
    def f(y=x): return y
    x = f
# ---
# ends: memory limit
# limits: memory=8M
x = None
while True:
    x = (lambda y: lambda: y)(x)
# ---
# ends: memory limit
# limits: memory=8M
def g():
    data = [0] * 1000
    yield data
x = []
while True:
    i = g()
    next(i)
    x.append(i)
# ---
# ends: memory limit
# limits: memory=8M
async def g():
    data = [0] * 1000
x = []
import warnings
while True:
    x.append(g())
# ---
# ends: memory limit
# limits: memory=8M
class A: pass
x = []
while True:
    a = A()
    a.b = 1
    x.append(a)
# ---
# ends: memory limit
# limits: memory=8M
class A: pass
a = A()
i = 0
while True:
    setattr(a, 'b' + str(i), i)
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
class A:
    __slots__ = 'b'
x = []
while True:
    a = A()
    a.b = [1]
    x.append(a)
# ---
# ends: memory limit
# limits: memory=8M
i = 0
while True:
    globals()['x' + str(i)] = i
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
import sys
i = 0
while True:
    sys.modules['x' + str(i)] = i
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
import math
i = 0
while True:
    try: setattr(math, 'x' + str(i), 'y' * 1000)
    except AttributeError: x = ['a'] * 10**8
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
def f(n):
    x = [0] * 100000
    return f(n + 1)
f(0)
# ---
# ends: memory limit
# limits: memory=8M
x = []
def f(n):
    try: 1 / 0
    except ZeroDivisionError as e: x.append(e)
while True: f(1)
# ---
# ends: memory limit
# limits: memory=8M
e = ValueError()
while True: e.add_note('x' * 1000)
# ---
# ends: memory limit
# limits: memory=8M
e = None
while True:
    try:
        try: raise ValueError('x' * 1000)
        finally:
            if e: raise KeyError from e
    except Exception as x: e = x
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True:
    try: raise ValueError('x' * 1000, x)
    except ValueError as e: x.append(e.with_traceback(e.__traceback__))
# ---
# ends: memory limit
# limits: memory=8M
x = ExceptionGroup('x', [ValueError()])
while True: x = ExceptionGroup('x', [x])
# ---
# ends: memory limit
# limits: memory=8M
x = [ValueError('a' * 10) for _ in range(10**7)]
# ---
# ends: memory limit
# limits: memory=8M
from collections import deque
x = deque()
while True: x.append(1)
# ---
# ends: memory limit
# limits: memory=8M
from collections import deque
x = deque()
while True: x.appendleft(x)
# ---
# ends: memory limit
# limits: memory=8M
from collections import Counter
x = Counter()
i = 0
while True:
    x[i] += 1
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
from collections import defaultdict
x = defaultdict(list)
i = 0
while True:
    x[i]
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
from collections import OrderedDict
x = OrderedDict()
i = 0
while True:
    x[i] = i
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
from collections import namedtuple
x = []
while True: x.append(namedtuple('A', 'a b c'))
# ---
# ends: memory limit
# limits: memory=8M
import heapq
x = []
while True: heapq.heappush(x, 1)
# ---
# ends: memory limit
# limits: memory=8M
import queue
q = queue.Queue()
while True: q.put(1)
# ---
# ends: memory limit
# limits: memory=8M
import queue
q = queue.PriorityQueue()
while True: q.put(1)
# ---
# ends: memory limit
# limits: memory=8M
import asyncio
async def f():
    q = asyncio.Queue()
    while True: q.put_nowait(1)
asyncio.run(f())
# ---
# ends: memory limit
# limits: memory=8M
import asyncio
async def g():
    await asyncio.sleep(1000)
async def f():
    x = []
    while True: x.append(asyncio.create_task(g()))
asyncio.run(f())
# ---
# ends: memory limit
# limits: memory=8M
import asyncio
async def g(): pass
async def f():
    while True: asyncio.create_task(g())
asyncio.run(f())
# ---
# ends: memory limit
# limits: memory=8M
import asyncio
async def f():
    l = asyncio.get_running_loop()
    while True: l.call_later(1000, print)
asyncio.run(f())
# ---
# ends: memory limit
# limits: memory=8M
import asyncio
async def f():
    x = []
    while True: x.append(asyncio.Future())
asyncio.run(f())
# ---
# ends: memory limit
# limits: memory=8M
from functools import lru_cache
@lru_cache(None)
def f(x): return x
i = 0
while True:
    f(i)
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
from functools import cache
@cache
def f(x): return 'x' * 10000
for i in range(10**9): f(i)
# ---
# ends: memory limit
# limits: memory=8M
import itertools
x = iter(())
while True: x = itertools.chain(x, ())
# ---
# ends: memory limit
# limits: memory=8M
x = iter(())
while True: x = map(None, x)
# ---
# ends: memory limit
# limits: memory=8M
x = iter(())
while True: x = (y for y in x)
# ---
# ends: memory limit
# limits: memory=8M
x = iter(())
while True: x = enumerate(x)
# ---
# ends: memory limit
# limits: memory=8M
x = iter([])
while True: x = zip(x, x)
# ---
# ends: memory limit
# limits: memory=8M
import itertools
x = iter(())
while True: x = itertools.tee(x)[0]; y = itertools.islice(x, 1); x = y
# ---
# ends: memory limit
# limits: memory=8M
import re
x = []
while True: x.append(re.match('a*', 'a' * 10000))
# ---
# ends: memory limit
# limits: memory=8M
import re
x = []
while True: x.append(re.finditer('a', 'a' * 10000))
# ---
# ends: memory limit
# limits: memory=8M
import re
x = []
while True: x.append(re.compile(str(len(x)) * 100))
# ---
# ends: memory limit
# limits: memory=8M
import io
x = []
while True: x.append(io.StringIO('a' * 1000))
# ---
# ends: memory limit
# limits: memory=8M
import io
x = []
while True: x.append(io.BytesIO(b'a' * 1000))
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(memoryview(bytearray(1000)))
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(range(len(x), 10**30))
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(slice(x, len(x)))
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(-(1 << 10**6) - len(x))
# ---
# ends: memory limit
# limits: memory=8M
x = []
b = 1 << 10**7
while True: x.append(~b)
# ---
# ends: memory limit
# limits: memory=8M
x = []
b = 1 << 10**7
while True: x.append(b >> len(x))
# ---
# ends: memory limit
# limits: memory=8M
x = []
b = -(1 << 10**7)
while True: x.append(abs(b))
# ---
# ends: memory limit
# limits: memory=8M
x = []
b = (1 << 10**7) + 5
while True: x.append(b // 3)
# ---
# ends: memory limit
# limits: memory=8M
x = []
b = (1 << 10**7) + 5
while True: x.append(b % ((1 << 9 * 10**6) + 7 + len(x)))
# ---
# ends: memory limit
# limits: memory=8M
import math
x = []
b = (1 << 10**6) + 5
while True: x.append(math.isqrt(b + len(x)))
# ---
# ends: memory limit
# limits: memory=8M
import math
x = []
b = 3 << 10**6
while True: x.append(math.gcd(b, 3 << (999999)))
# ---
# ends: memory limit
# limits: memory=8M
x = []
b = b'a' * 10**6
while True: x.append(int.from_bytes(b))
# ---
# ends: memory limit
# limits: memory=8M
from fractions import Fraction
x = []
b = Fraction(3 ** 100000, 7 ** 100)
while True: x.append(-b)
# ---
# ends: memory limit
# limits: memory=8M
from decimal import Decimal, getcontext
getcontext().prec = 100000
x = []
b = Decimal(1) / 3
while True: x.append(-b)
# ---
# ends: memory limit
# limits: memory=8M
import datetime
x = []
while True: x.append(datetime.timedelta(len(x)))
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(1.5 * len(x))
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(complex(len(x), 1))
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(object())
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(str(len(x)))
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(len(x) + 10**15)
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(x.append)
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(type('A', (), {}))
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(property(x))
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append({}.items())
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(iter([]))
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(list[int, len(x)])
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(compile('x = 1', 'a', 'exec'))
# ---
# ends: memory limit
# limits: memory=8M
i = 0
while True:
    exec(f'def f{i}(): pass')
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
import threading
x = []
while True: x.append(threading.Lock())
# ---
# ends: memory limit
# limits: memory=8M
import threading
t = threading.local()
i = 0
while True:
    setattr(t, 'a' + str(i), 'x' * 1000)
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
import threading
x = []
def f():
    y = []
    while True: y.append(1)
t = threading.Thread(target=f)
t.start()
t.join()
# ---
# ends: memory limit
# limits: memory=8M
import threading
def f():
    y = []
    while True: y.append(1)
ts = [threading.Thread(target=f) for _ in range(5)]
for t in ts: t.start()
for t in ts: t.join()
# ---
# ends: memory limit
# limits: memory=8M
from concurrent.futures import ThreadPoolExecutor
p = ThreadPoolExecutor(2)
x = []
while True: x.append(p.submit(len, 'a' * 100))
# ---
# ends: memory limit
# limits: memory=8M
import contextvars
x = []
v = contextvars.ContextVar('v')
while True:
    v.set(x)
    x.append(contextvars.copy_context())
# ---
# ends: memory limit
# limits: memory=8M
import contextlib
s = contextlib.ExitStack()
while True: s.callback(print)
# ---
# ends: memory limit
# limits: memory=8M
import weakref
class A: pass
x = []
while True:
    a = A()
    x.append((a, weakref.ref(a)))
# ---
# ends: memory limit
# limits: memory=8M
import types
x = types.SimpleNamespace()
i = 0
while True:
    setattr(x, 'a' + str(i), 1)
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
import enum
x = []
while True: x.append(enum.Enum('A', 'a b'))
# ---
# ends: memory limit
# limits: memory=8M
import dataclasses
x = []
while True: x.append(dataclasses.make_dataclass('A', ['a']))
# ---
# ends: memory limit
# limits: memory=8M
import typing
x = []
while True: x.append(typing.TypeVar('T' + str(len(x))))
# ---
# ends: memory limit
# limits: memory=8M
import string
x = []
while True: x.append(string.Template('x' * 1000))
# ---
# ends: memory limit
# limits: memory=8M
import csv, io
x = []
while True: x.append(csv.writer(io.StringIO()))
# ---
# ends: memory limit
# limits: memory=8M
import random
x = []
while True: x.append(random.Random())
# ---
# ends: memory limit
# limits: memory=8M
import copy
x = {}
for i in range(10**9): x[i] = copy.copy(x)
# ---
# ends: memory limit
# limits: memory=8M
import json
x = json.loads('[' + '[],' * 10**6 + '[]]')
y = [json.loads('[' + '[],' * 10**6 + '[]]') for _ in range(100)]
# ---
# ends: memory limit
# limits: memory=8M
import graphlib
g = graphlib.TopologicalSorter()
i = 0
while True:
    g.add(i, i + 1)
    i += 1
# ---
# ends: memory limit
# limits: memory=8M
import decimal
x = []
while True: x.append(decimal.Context())
# ---
# ends: memory limit
# limits: memory=8M
import operator
x = []
while True: x.append(operator.attrgetter('a.b.c'))
# ---
# ends: memory limit
# limits: memory=8M
import sys
x = []
while True: x.append(sys.intern('x' * 100 + str(len(x))))
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(print.__self__ if 0 else ''.join)
# ---
# ends: memory limit
# limits: memory=8M
import traceback
x = []
while True: x.append(traceback.extract_stack())
# ---
# ends: memory limit
# limits: memory=8M
import inspect
x = []
while True: x.append(inspect.signature(lambda a, b=1: 0))
# ---
# ends: memory limit
# limits: memory=8M
import reprlib
x = []
while True: x.append(reprlib.Repr())
# ---
# ends: memory limit
# limits: memory=8M
import calendar
x = []
while True: x.append(calendar.Calendar())
# ---
# ends: memory limit
# limits: memory=8M
import contextlib
@contextlib.contextmanager
def f(): yield
x = []
while True:
    c = f()
    c.__enter__()
    x.append(c)
# ---
# ends: memory limit
# limits: memory=8M
x = 'a'
import ast
y = []
while True: y.append(ast.parse('a + b * c'))
# ---
# ends: memory limit
# limits: memory=8M
import difflib
x = []
while True: x.append(difflib.SequenceMatcher(None, 'a' * 100, 'b' * 100))
# ---
# ends: memory limit
# limits: memory=8M
import hashlib
x = []
while True: x.append(hashlib.sha256(b'x'))
# ---
# ends: memory limit
# limits: memory=8M
import uuid
x = []
while True: x.append(uuid.uuid4())
# ---
# ends: memory limit
# limits: memory=8M
import pathlib
x = []
while True: x.append(pathlib.Path('a/b'))
# ---
# ends: memory limit
# limits: memory=8M
import collections
x = []
while True: x.append(collections.UserDict())
# ---
# ends: memory limit
# limits: memory=8M
import logging
x = []
while True: x.append(logging.getLogger('a' + str(len(x))))
# ---
# ends: memory limit
# limits: memory=8M
import argparse
x = []
while True: x.append(argparse.ArgumentParser())
# ---
# ends: memory limit
# limits: memory=8M
import bisect
x = []
while True: bisect.insort(x, len(x))
# ---
# ends: output limit
while True: print('x')
# ---
# ends: output limit
print('x' * 10**6)
# ---
# ends: output limit
import sys
while True: sys.stdout.write('x' * 100)
# ---
# ends: output limit
import sys
while True: sys.stderr.write('x' * 100)
# ---
# ends: output limit
while True: print(end='', sep='', *['x'] * 1000)
# ---
# ends: output limit
import sys
try: print('x' * 10**6)
except BaseException: print('caught')
# ---
# ends: output limit
print('é' * 60000)
# ---
# ends: output limit
import traceback
while True:
    try: 1 / 0
    except ZeroDivisionError: traceback.print_exc()
# ---
# ends: output limit
import json, sys
json.dump([1] * 10**5, sys.stdout)
# ---
# ends: memory limit
# limits: memory=64M
with open('a', 'w') as f:
    while True: f.write('x' * 10000)
# ---
# ends: memory limit
# limits: memory=16M
i = 0
while True:
    i += 1
    with open('a' + str(i), 'w') as f: f.write('x')
# ---
# ends: files limit
f = open('a', 'wb')
f.truncate(10**12)
f.seek(10**12)
f.write(b'x')
# ---
# ends: files limit
f = open('a', 'wb')
f.seek(10**12)
f.write(b'x')
