import bisect
a = [1, 3, 3, 5, 7]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect(a, 0), bisect.bisect(a, 9), bisect.bisect_left([], 1), bisect.bisect(a, 4.5))
bisect.insort(a, 4); bisect.insort_left(a, 3); bisect.insort_right(a, 3); print(a, bisect.insort(a, 99), a)
# ---
import bisect
def grade(s, cuts=[60, 70, 80, 90], g="FDCBA"): return g[bisect.bisect(cuts, s)]
print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
# ---
import bisect
a = [1, 2, 3, 4, 5, 6]
print(bisect.bisect(a, 3, 4), bisect.bisect_left(a, 3, 0, 2), bisect.bisect(a, 9, lo=1, hi=3), bisect.bisect_left(a, 4, lo=2), bisect.bisect(a, 3, hi=len(a)))
for f in (lambda: bisect.bisect(a, 3, -1), lambda: bisect.insort(a, 3, lo=-1), lambda: bisect.bisect(a, "x"), lambda: bisect.bisect(5, 1), lambda: bisect.bisect({1: 2}, 1), lambda: bisect.insort((1, 2), 1), lambda: bisect.bisect(a), lambda: bisect.bisect([None], 1)):
    try: print(f())
    except (ValueError, TypeError, KeyError, AttributeError) as e: print(type(e).__name__, e)
# ---
import bisect
rows = [("red", 5), ("blue", 7), ("green", 9)]
print(bisect.bisect(rows, 7, key=lambda r: r[1]), bisect.bisect_left(rows, 7, key=lambda r: r[1])); bisect.insort(rows, ("teal", 8), key=lambda r: r[1]); print(rows)
desc = [9, 7, 5, 1]; print(bisect.bisect_left(desc, -5, key=lambda x: -x)); bisect.insort(desc, 6, key=lambda x: -x); print(desc)
bisect.insort(rows, 5, key=lambda r: r[1])  # uncaught
# ---
import bisect
class Sorted:
    def __init__(self, xs=()): self.x = sorted(xs)
    def add(self, v): bisect.insort(self.x, v)
    def __contains__(self, v): i = bisect.bisect_left(self.x, v); return i < len(self.x) and self.x[i] == v
    def rank(self, v): return bisect.bisect_left(self.x, v)
    def between(self, a, b): return self.x[bisect.bisect_left(self.x, a):bisect.bisect_right(self.x, b)]
s = Sorted([5, 1, 9]); s.add(4); s.add(1); print(s.x, 4 in s, 6 in s, s.rank(5), s.between(2, 8))
# ---
import bisect
def index(a, x):
    i = bisect.bisect_left(a, x)
    if i != len(a) and a[i] == x: return i
    raise ValueError(f"{x} not found")
def le(a, x): i = bisect.bisect_right(a, x); return a[i - 1] if i else None
def gt(a, x): i = bisect.bisect_right(a, x); return a[i] if i < len(a) else None
a = [10, 20, 30]; print(index(a, 20), le(a, 25), le(a, 5), gt(a, 20), gt(a, 30)); index(a, 15)  # uncaught
# ---
import bisect
def lis(xs):
    t = []
    for x in xs:
        i = bisect.bisect_left(t, x); t[i:i + 1] = [x]
    return len(t)
print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis([]), lis([5, 4, 3]), lis(range(10)), lis("bca"))
# ---
import bisect, itertools
w = [5, 1, 3, 1]; cum = list(itertools.accumulate(w)); print(cum, [("a", "b", "c", "d")[bisect.bisect(cum, r)] for r in range(cum[-1])])
tax = [(0, .1), (1000, .2), (5000, .4)]; starts = [t[0] for t in tax]; print([tax[bisect.bisect(starts, x) - 1][1] for x in (0, 999, 1000, 4999, 80000)])
# ---
import bisect
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o): print(f"{self.v}<{o.v}", end=" "); return self.v < o.v
a = [V(i) for i in (1, 3, 5, 7, 9)]; print(bisect.bisect_left(a, V(6))); print(bisect.bisect_right(a, V(3))); print(bisect.bisect(a, V(0)))
# ---
import bisect
calls = []
def key(x): calls.append(x); return x * 10
a = [1, 2, 3, 4, 5, 6, 7, 8]; print(bisect.bisect_left(a, 55, key=key), calls); calls.clear(); bisect.insort(a, 5, key=key); print(a, calls)
print(bisect.bisect(range(0, 100, 7), 50), bisect.bisect_left("aceg", "d"), bisect.bisect((1, 2), 1.5), bisect.bisect_left(range(10**12), 123456789))
# ---
import bisect
from datetime import date
rates = [(date(2020, 1, 1), 1.0), (date(2021, 6, 1), 1.2), (date(2023, 1, 1), 1.5)]
def rate(d):
    i = bisect.bisect_right(rates, d, key=lambda r: r[0])
    if not i: raise LookupError(f"no rate before {d}")
    return rates[i - 1][1]
print(rate(date(2020, 1, 1)), rate(date(2022, 1, 1)), rate(date(2030, 1, 1))); rate(date(2019, 12, 31))  # uncaught
# ---
import bisect
busy = [(9, 10), (12, 13)]
def book(s, e):
    i = bisect.bisect(busy, (s, e))
    if (i and busy[i - 1][1] > s) or (i < len(busy) and busy[i][0] < e): return False
    busy.insert(i, (s, e)); return True
print(book(10, 12), book(9, 9.5), book(11, 14), book(13, 15), book(8, 9), busy)
# ---
import bisect
def sqrt_floor(n): return bisect.bisect(range(n + 2), n, key=lambda x: x * x) - 1
print([sqrt_floor(n) for n in (0, 1, 8, 9, 99, 10**6)], bisect.bisect_left(range(1, 1000), True, key=lambda x: x * x > 5000) + 1)
words = sorted("the quick brown fox jumps over the lazy dog".split()); i = bisect.bisect_left(words, "l"); print(words[i:bisect.bisect_left(words, "m")], words[bisect.bisect(words, "the") - 2:])
# ---
import bisect
print(bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right, [n for n in dir(bisect) if n[0] in "bi"])
class L(list):
    def insert(self, i, x): print("insert", i, x); super().insert(i, x)
l = L([1, 3]); bisect.insort(l, 2); print(l)
class Seq:
    def __len__(self): return 4
    def __getitem__(self, i): print("get", i, end=" "); return i * 2
print(bisect.bisect_left(Seq(), 3))
class Boom:
    def __lt__(self, o): raise RuntimeError("compare failed")
bisect.bisect_left([Boom()], Boom())  # uncaught
# ---
import bisect
nan = float("nan"); print(bisect.bisect([1, 2, nan, 3], 2.5), bisect.bisect_left([True, False][::-1], True), bisect.bisect(["B", "a"], "Z", key=None), bisect.bisect([(1, 2), (1, 3)], (1,)), bisect.bisect([[1], [2]], [1, 5]))
hist = [0] * 4
for v in (1, 5, 10, 15, 20, 25, 30): hist[bisect.bisect_left([5, 15, 25], v)] += 1
print(hist)
# ---
import bisect
from bisect import bisect as B, bisect_left, bisect_right, insort
cases = [
    'bisect_left()', 'bisect_left([1])', 'bisect_left([1,2],2)', 'B([1,2,2,3],2)', 'bisect_left([1,2,2,3],2,2)',
    'bisect_left([1,2,2,3],2,lo=0,hi=1)', 'bisect_left([1],1,-1)', 'bisect_left([1],1,0,5)', 'bisect_left(5,1)',
    'bisect_left({},1)', 'bisect_left({1},1)', 'bisect_left([1],"a")', 'bisect_left(["a"],1)',
    'bisect_left([1],1,"a")', 'bisect_left([1],1,0,"a")', 'bisect_left([3,2,1],2,key=lambda x:-x)',
    'bisect_right([1,2,3],2,key=lambda x:x*2)', 'bisect_right([1],1,x=1)', 'bisect_left([1,2],2,0,2,None)',
    'insort([1,2],1)', 'insort((1,2),1)', 'B is bisect_right', 'bisect.insort is bisect.insort_right',
    'bisect.bisect.__name__', 'bisect_left("abc","b")', 'bisect_left(range(10),5)', 'bisect_left((1,2,3),9)',
    'bisect_left(a=[1,2],x=2)',
]
for case in cases:
    try: print(case, "->", eval(case))
    except Exception as e: print(case, "->", type(e).__name__, e)
