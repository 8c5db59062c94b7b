# ends: memory limit
# limits: memory=8M
class B: pass
while True:
    class C(B): pass
    B = C
# ---
# ends: memory limit
# limits: memory=8M
class B: pass
while True:
    class C(B):
        x = 'x' * 1000
# ---
# ends: memory limit
# limits: memory=8M
class A: pass
n = 0
x = []
while True:
    a = type('A', (), {})
    for i in range(100): hasattr(a, 'k%d' % i)
    x.append(a)
# ---
# ends: memory limit
# limits: memory=8M
import collections.abc
x = []
while True:
    a = type('A', (), {'y': 'y' * 1000})
    isinstance(a(), collections.abc.Sized)
    x.append(a)
# ---
# ends: memory limit
# limits: memory=8M
from concurrent.futures import Future
f = Future()
while True: f.add_done_callback(print)
# ---
# ends: memory limit
# limits: memory=8M
from concurrent.futures import Future
x = []
while True: x.append(Future())
# ---
# ends: memory limit
# limits: memory=8M
import codecs
n = 0
while True:
    codecs.register_error('e%d' % n, print)
    n += 1
# ---
# ends: memory limit
# limits: memory=8M
import csv
n = 0
while True:
    csv.register_dialect('d%d' % n, delimiter=',')
    n += 1
# ---
# ends: memory limit
# limits: memory=8M
import struct
x = []
while True: x.append(struct.iter_unpack('b', b'abc'))
# ---
# ends: memory limit
# limits: memory=8M
import struct
x = []
while True: x.append(struct.Struct('%dx' % len(x)))
# ---
# ends: memory limit
# limits: memory=8M
import difflib
x = []
while True: x.append(difflib.unified_diff(['a'] * 1000, []))
# ---
# ends: memory limit
# limits: memory=8M
import difflib
x = []
while True: x.append(difflib.Differ().compare(['a'] * 1000, ['b']))
# ---
# ends: memory limit
# limits: memory=8M
import difflib
x = []
while True: x.append(difflib.restore(['a'] * 1000, 1))
# ---
# ends: memory limit
# limits: memory=8M
import weakref
class A: pass
x = []
while True:
    a = A()
    weakref.finalize(a, print, *[None] * 1000)
    x.append(a)
# ---
# ends: memory limit
# limits: memory=8M
import itertools
x = itertools.count()
while True: x = itertools.islice(x, 10**9)
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True: x.append(iter(range(10**30)))
# ---
# ends: memory limit
# limits: memory=8M
x = []
def f(y): raise StopIteration('x' * 1000)
while True:
    i = map(f, [1])
    next(i, None)
    x.append(i)
# ---
# ends: memory limit
# limits: memory=8M
import threading
x = []
while True: x.append(threading.Semaphore())
# ---
# ends: memory limit
# limits: memory=8M
import sys
x = []
def f(): return sys._getframe()
while True: x.append(f())
# ---
# ends: memory limit
# limits: memory=8M
import atexit
while True: atexit.register(print)
# ---
# ends: memory limit
# limits: memory=8M
x = []
while True:
    class M(type): pass
    x.append(M('a', (), {}))
# ---
# ends: memory limit
# limits: memory=8M
import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    x = []
    while True: x.append(asyncio.gather(*[f] * 1000))
asyncio.run(main())
# ---
# ends: memory limit
# limits: memory=8M
import math
math.hypot(*[0.1] * 900_000)
x = []
while True: x.append([0.1] * 1000)
