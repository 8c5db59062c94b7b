# ends: time limit
sum(range(10**12))
# ---
# ends: time limit
sum(range(10**30))
# ---
# ends: time limit
max(range(10**12))
# ---
# ends: time limit
min(x for x in iter(int, 1))
# ---
# ends: time limit
max(iter(int, 1))
# ---
# ends: time limit
any(iter(int, 1))
# ---
# ends: time limit
all(iter(lambda: 1, 0))
# ---
# ends: time limit
-1 in iter(int, 1)
# ---
# ends: time limit
import itertools
-1 in itertools.count()
# ---
# ends: time limit
import itertools
1 in itertools.repeat(0)
# ---
# ends: time limit
import itertools
3 in itertools.cycle((1, 2))
# ---
# ends: time limit
import itertools
next(filter(None, itertools.repeat(0)))
# ---
# ends: time limit
import itertools
next(filter(lambda x: False, itertools.count()))
# ---
# ends: time limit
import itertools
next(itertools.filterfalse(None, itertools.repeat(1)))
# ---
# ends: time limit
import itertools
next(itertools.dropwhile(lambda x: True, itertools.repeat(1)))
# ---
# ends: time limit
import itertools
next(itertools.islice(itertools.count(), 10**15, None))
# ---
# ends: time limit
import itertools
next(itertools.compress(itertools.repeat(1), itertools.repeat(0)))
# ---
# ends: time limit
import itertools
next(itertools.chain.from_iterable(itertools.repeat(())))
# ---
# ends: time limit
import itertools
set(itertools.repeat(1))
# ---
# ends: time limit
import itertools
dict.fromkeys(itertools.repeat(1))
# ---
# ends: time limit
import itertools
{}.update(itertools.repeat((1, 2)))
# ---
# ends: time limit
import itertools
s = set()
s.update(itertools.repeat(1))
# ---
# ends: time limit
import itertools
{1, 2}.intersection(itertools.cycle([3]))
# ---
# ends: time limit
import itertools
{1, 2}.difference_update(itertools.cycle([3]))
# ---
# ends: time limit
import itertools
{1, 2}.issuperset(itertools.cycle([1]))
# ---
# ends: time limit
import itertools
{1, 2}.isdisjoint(itertools.cycle([3]))
# ---
# ends: time limit
import itertools
{1, 2}.symmetric_difference(itertools.cycle([3]))
# ---
# ends: time limit
from collections import deque
import itertools
deque(itertools.count(), 0)
# ---
# ends: time limit
from collections import deque
import itertools
deque(maxlen=5).extend(itertools.count())
# ---
# ends: time limit
from collections import deque
import itertools
deque(maxlen=5).extendleft(itertools.count())
# ---
# ends: time limit
import itertools
from collections import Counter
Counter(itertools.repeat(1))
# ---
# ends: time limit
import itertools
from collections import Counter
Counter().update(itertools.repeat('a'))
# ---
# ends: time limit
import functools, itertools
functools.reduce(lambda a, b: a, itertools.count())
# ---
# ends: time limit
import heapq, itertools
heapq.nlargest(2, itertools.repeat(1))
# ---
# ends: time limit
import heapq, itertools
heapq.nsmallest(2, itertools.count())
# ---
# ends: time limit
import heapq, itertools
for x in heapq.merge(itertools.count(), itertools.count()): pass
# ---
# ends: time limit
import bisect
class S:
    def __len__(self): return 10**18
    def __getitem__(self, i):
        while True: pass
bisect.bisect(S(), 1)
# ---
# ends: memory limit
import statistics, itertools
statistics.fmean(itertools.repeat(1.0), itertools.repeat(1.0))
# ---
# ends: memory limit
import statistics, itertools
statistics.mean(itertools.repeat(1))
# ---
# ends: time limit
import math, itertools
math.fsum(itertools.repeat(0.0))
# ---
# ends: time limit
import math, itertools
math.prod(itertools.repeat(1))
# ---
# ends: time limit
import math
math.sumprod(iter(int, 1), iter(int, 1))
# ---
# ends: time limit
import operator
operator.countOf(iter(int, 1), 1)
# ---
# ends: time limit
import operator
operator.indexOf(iter(int, 1), 1)
# ---
# ends: time limit
import collections, itertools
collections.ChainMap({})
for x in map(lambda *a: a, itertools.count(), itertools.count()): pass
# ---
# ends: time limit
for x in zip(iter(int, 1), iter(int, 1)): pass
# ---
# ends: time limit
for x in enumerate(iter(int, 1)): pass
# ---
# ends: time limit
a = []
a += (x for x in iter(int, 1) if x)
# ---
# ends: time limit
print(*(x for x in iter(int, 1) if x))
# ---
# ends: time limit
''.join('' for x in iter(int, 1))
# ---
# ends: time limit
b''.join(b'' for x in iter(int, 1))
# ---
# ends: time limit
[].extend(x for x in iter(int, 1) if x)
# ---
# ends: time limit
[1][0:0] = (x for x in iter(int, 1) if x)
# ---
# ends: time limit
sorted([3, 2, 1] * 100, key=lambda x: [0 for _ in iter(int, 1) if _])
# ---
# ends: time limit
class E:
    def __lt__(self, o):
        while True: pass
sorted([E(), E()])
# ---
# ends: time limit
class E:
    def __eq__(self, o):
        while True: pass
E() in [E(), E()]
# ---
# ends: time limit
class E:
    def __hash__(self):
        while True: pass
{E()}
# ---
# ends: time limit
class E:
    def __len__(self):
        while True: pass
len(E())
# ---
# ends: time limit
class E:
    def __del__(self): pass
    def __repr__(self):
        while True: pass
print([E()])
# ---
# ends: time limit
class E:
    def __format__(self, s):
        while True: pass
f'{E()}'
# ---
# ends: time limit
class E:
    def __index__(self):
        while True: pass
[1][E()]
# ---
# ends: time limit
a = list(range(3000))
while True: a == list(range(3000))
# ---
# ends: time limit
a = [0] * 10**6
while True: a.count(1)
# ---
# ends: time limit
a = [0] * 10**6
while True: 1 in a
# ---
# ends: time limit
a = [0] * 10**6
while True: a == [0] * 10**6
# ---
# ends: time limit
a = [0] * 10**6
while True: a.reverse()
# ---
# ends: time limit
a = [0] * 10**6
while True: a.insert(0, 1); a.pop(0)
# ---
# ends: time limit
a = (0,) * 10**6
while True: hash(a)
# ---
# ends: time limit
a = 'ab' * 10**6
while True: a.count('b')
# ---
# ends: time limit
a = 'a' * 10**6
while True: a.find('a' * 1000 + 'b')
# ---
# ends: time limit
a = 'a' * 10**7
b = 'a' * 10**7
while True: a == b
# ---
# ends: time limit
a = 'a' * 10**6
b = 'a' * 5 * 10**5 + 'b' + 'a' * 5 * 10**5
a.find(b)
while True: b in a
# ---
# ends: time limit
a = b'a' * 10**6
while True: a.find(b'a' * 1000 + b'b')
# ---
# ends: time limit
a = bytearray(10**6)
while True: a.count(b'ab')
# ---
# ends: time limit
a = {i: i for i in range(10**5)}
while True: a == dict(a)
# ---
# ends: time limit
import random
a = list(range(10**5))
while True: random.shuffle(a)
# ---
# ends: time limit
import random
while True: random.sample(range(10**15), 1000)
# ---
# ends: time limit
import time
time.sleep(10**6)
# ---
# ends: time limit
import time
while True: time.sleep(0)
# ---
# ends: time limit
import queue
queue.Queue().get(timeout=10**6)
# ---
# ends: time limit
import re
re.sub('a', lambda m: [0 for _ in iter(int, 1) if _], 'aa')
# ---
# ends: time limit
import json
while True: json.dumps(list(range(1000)))
# ---
# ends: time limit
import json
s = '[' + '1,' * 10**5 + '1]'
while True: json.loads(s)
# ---
# ends: time limit
import copy
a = [[0] * 1000 for _ in range(100)]
while True: copy.deepcopy(a)
# ---
# ends: time limit
import itertools
for x in itertools.product(range(100), repeat=10): pass
# ---
# ends: time limit
import itertools
for x in itertools.permutations(range(100)): pass
# ---
# ends: time limit
import itertools
for x in itertools.combinations(range(1000), 10): pass
# ---
# ends: time limit
import itertools
for x in itertools.accumulate(itertools.repeat(0)): pass
# ---
# ends: time limit
import itertools
for k, g in itertools.groupby(itertools.repeat(1)):
    for x in g: pass
# ---
# ends: time limit
import itertools
for x in itertools.zip_longest(itertools.repeat(1), [1]): pass
# ---
# ends: time limit
import itertools
for x in itertools.pairwise(itertools.repeat(1)): pass
# ---
# ends: time limit
import itertools
for x in itertools.batched(itertools.repeat(1), 1000): pass
# ---
# ends: time limit
import itertools
for x in itertools.starmap(max, itertools.repeat((1, 2))): pass
# ---
# ends: time limit
import itertools
for x in itertools.takewhile(lambda x: True, itertools.repeat(1)): pass
# ---
# ends: time limit
import datetime, calendar
while True: calendar.Calendar().yeardatescalendar(2024)
# ---
# ends: time limit
import csv, itertools
for r in csv.reader(itertools.repeat('a,b')): pass
# ---
# ends: time limit
import csv, itertools
for r in csv.reader(itertools.repeat('')): pass
# ---
# ends: time limit
import string
while True: string.Template('$a' * 10000).substitute(a='x')
# ---
# ends: time limit
import textwrap
while True: textwrap.fill('a ' * 10000)
# ---
# ends: time limit
import fractions
while True: fractions.Fraction(10**300, 3**300) + 1
# ---
# ends: time limit
import decimal
while True: decimal.Decimal(2).sqrt()
# ---
# ends: time limit
from functools import lru_cache
@lru_cache(None)
def f(x):
    while True: pass
f(1)
# ---
# ends: time limit
import graphlib
while True: list(graphlib.TopologicalSorter({i: {i + 1} for i in range(1000)}).static_order())
# ---
# ends: time limit
memoryview(b'a' * 10**6)
while True: memoryview(b'a' * 10**6) == memoryview(b'a' * 10**6)
# ---
# ends: time limit
r = range(10**18)
1.5 in r
# ---
# ends: time limit
r = range(10**18)
r.index(1.5)
# ---
# ends: time limit
range(10**18).count(-1.5)
# ---
# ends: time limit
class I(int):
    def __eq__(self, o): return False
    __hash__ = int.__hash__
I(3) in range(10**18)
