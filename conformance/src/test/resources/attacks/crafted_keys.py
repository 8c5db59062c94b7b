# ends: time or memory limit
M = 2**61 - 1
d = {}
i = 0
while True:
    d[i * M] = 1
    i += 1
# ---
# ends: time or memory limit
M = 2**61 - 1
s = set(i * M for i in range(10**7))
# ---
# ends: time or memory limit
class K:
    def __hash__(s): return 1
d = {}
while True: d[K()] = 1
# ---
# ends: time or memory limit
class K:
    def __hash__(s): return 1
    def __eq__(s, o): return False
d = {K(): 1 for _ in range(10**6)}
# ---
# ends: time or memory limit
class K:
    def __hash__(s): return 1
s = {K() for _ in range(10**6)}
# ---
# ends: time or memory limit
class K:
    def __hash__(s): return 1
frozenset(K() for _ in range(10**6))
# ---
# ends: time or memory limit
d = {}
for i in range(10**9): d[float(i * (2**61 - 1) * 2**i) if i < 900 else (1 << 61) * i] = i
# ---
# ends: time or memory limit
s = ['Aa', 'BB']
for _ in range(16): s = [a + b for a in s for b in ('Aa', 'BB')]
d = dict.fromkeys(s)
while True: d == dict.fromkeys(reversed(s))
# ---
# ends: time or memory limit
from collections import Counter
class K:
    def __hash__(s): return 1
Counter(K() for _ in range(10**6))
# ---
# ends: time or memory limit
class K:
    def __hash__(s): return 1
d = dict.fromkeys(K() for _ in range(10**6))
# ---
# ends: time or memory limit
import functools
class K:
    def __hash__(s): return 1
@functools.lru_cache(None)
def f(x): return x
while True: f(K())
# ---
# ends: time or memory limit
class K:
    def __hash__(s): return 1
x = [K() for _ in range(3000)]
d = dict.fromkeys(x)
while True: x[0] in d; x[-1] in d; K() in d
