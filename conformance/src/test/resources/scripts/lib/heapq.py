import heapq
h = []
for x in [5, 1, 8, 3, 2]: heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h, [heapq.heappop(h) for _ in range(len(h))])
a = [9, 4, 7, 1, 0, 3]; heapq.heapify(a); print(a, a[0])
# ---
import heapq
d = [4, 1, 7, 3, 8, 5, 1]
print(heapq.nlargest(3, d), heapq.nsmallest(3, d), heapq.nlargest(0, d), heapq.nsmallest(99, d), heapq.nlargest(1, d), heapq.nlargest(2, ["aa", "b", "cccc"], key=len), heapq.nsmallest(2, [], key=len), heapq.nlargest(-1, d))
print(heapq.nsmallest(2, [{"n": 3}, {"n": 1}, {"n": 2}], key=lambda r: r["n"]), heapq.nlargest(2, (x * x for x in range(5))))
# ---
import heapq
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6, 9])), list(heapq.merge("adg", "beh", reverse=False)), list(heapq.merge([9, 3], [8, 1], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)), list(heapq.merge()), list(heapq.merge([1, 1], [1])))
m = heapq.merge(iter([1, 3]), (x for x in [2])); print(next(m), list(m))
# ---
import heapq
for f in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((1,), 2), lambda: heapq.heapify("abc"), lambda: heapq.heappush([1], "a"), lambda: heapq.nlargest("a", [1]), lambda: heapq.heapify([1, "a"]), lambda: heapq.merge(5) and list(heapq.merge(5)), lambda: heapq.nsmallest(2, [1, None])):
    try: print(f())
    except (IndexError, TypeError) as e: print(type(e).__name__, e)
print(heapq.heappushpop([], 5))
# ---
import heapq, itertools
class PQ:
    def __init__(self): self.h, self.c, self.gone = [], itertools.count(), set()
    def push(self, task, pri): heapq.heappush(self.h, (pri, next(self.c), task))
    def pop(self):
        while self.h:
            p, _, t = heapq.heappop(self.h)
            if t not in self.gone: return p, t
        raise KeyError("empty queue")
q = PQ(); [q.push(*x) for x in (("write", 3), ("read", 1), ("test", 2), ("ship", 1))]; q.gone.add("test"); print([q.pop() for _ in range(3)])
q.pop()  # uncaught
# ---
import heapq
def dijkstra(g, s):
    dist, h = {s: 0}, [(0, s)]
    while h:
        d, n = heapq.heappop(h)
        if d > dist[n]: continue
        for m, w in g.get(n, {}).items():
            if d + w < dist.get(m, float("inf")): dist[m] = d + w; heapq.heappush(h, (d + w, m))
    return dist
print(dijkstra({"a": {"b": 7, "c": 3}, "c": {"b": 1, "d": 8}, "b": {"d": 2}}, "a"))
# ---
import heapq
class T:
    def __init__(self, p, n): self.p, self.n = p, n
    def __lt__(self, o): return self.p < o.p
    def __repr__(self): return f"{self.n}:{self.p}"
h = [T(3, "c"), T(1, "a"), T(2, "b"), T(1, "z")]; heapq.heapify(h); print(h[0], [heapq.heappop(h) for _ in range(4)])
print(heapq.nsmallest(2, [T(5, "x"), T(4, "y")]), heapq.nlargest(1, [T(5, "x"), T(9, "y")]))
class U: pass
heapq.heapify([U(), U()])  # uncaught
# ---
import heapq
from collections import Counter
def huffman(text):
    h = [[n, [c, ""]] for c, n in sorted(Counter(text).items())]; heapq.heapify(h)
    while len(h) > 1:
        lo, hi = heapq.heappop(h), heapq.heappop(h)
        for p in lo[1:]: p[1] = "0" + p[1]
        for p in hi[1:]: p[1] = "1" + p[1]
        heapq.heappush(h, [lo[0] + hi[0]] + lo[1:] + hi[1:])
    return dict(h[0][1:])
codes = huffman("abracadabra"); print(codes, "".join(codes[c] for c in "abra"))
# ---
import heapq
class Median:
    def __init__(self): self.lo, self.hi = [], []
    def add(self, x):
        heapq.heappush(self.hi, -heapq.heappushpop(self.lo, -x))
        if len(self.hi) > len(self.lo): heapq.heappush(self.lo, -heapq.heappop(self.hi))
    def get(self): return -self.lo[0] if len(self.lo) > len(self.hi) else (self.hi[0] - self.lo[0]) / 2
m = Median(); out = []
for x in [5, 15, 1, 3, 8, 7]: m.add(x); out.append(m.get())
print(out)
# ---
import heapq
def heapsort(xs): h = list(xs); heapq.heapify(h); return [heapq.heappop(h) for _ in range(len(h))]
import random; random.seed(1); d = [random.randint(0, 99) for _ in range(30)]; print(heapsort(d) == sorted(d), heapsort("heap"), heapsort([]))
h = []; trace = []
for x in d[:10]: heapq.heappush(h, x); trace.append(h[0])
print(trace, h); heapq.heapify(d); print(d)
# ---
import heapq
events = [(9.5, "open"), (17.0, "close"), (12.0, "lunch"), (9.5, "alarm")]; heapq.heapify(events); now = 0
while events:
    now, what = heapq.heappop(events); print(f"{now:>5} {what}")
    if what == "open": heapq.heappush(events, (now + 1, "standup"))
print(heapq.nlargest(2, {"a": 3, "b": 9, "c": 5}.items(), key=lambda kv: kv[1]), heapq.nsmallest(1, {"x": 1}))
heapq.heappush(events, (1, {})); heapq.heappush(events, (1, {"k": 1}))  # uncaught
# ---
import heapq
def k_sorted(xs, k):
    h = xs[:k + 1]; heapq.heapify(h)
    for x in xs[k + 1:]: yield heapq.heappushpop(h, x)
    while h: yield heapq.heappop(h)
print(list(k_sorted([3, 1, 2, 6, 4, 5, 8, 7], 2)))
def top_k(stream, k):
    h = []
    for x in stream: (heapq.heappush if len(h) < k else heapq.heappushpop)(h, x)
    return sorted(h, reverse=True)
print(top_k((i * 37 % 101 for i in range(100)), 5), heapq.nlargest(5, (i * 37 % 101 for i in range(100))))
# ---
import heapq
logs = [[(1, "a1"), (5, "a5")], [(2, "b2"), (3, "b3")], [(4, "c4")]]
print([m for _, m in heapq.merge(*logs)], list(heapq.merge(*logs, key=lambda e: e[0]))[-1], [x for x in heapq.merge([3, 2], [5], reverse=True)])
print(heapq.nlargest(3, [1.5, -2, True, 7]), heapq.nsmallest(2, ["b", "A", "a"], key=str.lower), heapq.nlargest(2, [(1, "b"), (1, "a"), (0, "z")]), heapq.nsmallest(3, [(1, "b"), (1, "a")], key=lambda t: t[0]), heapq.nlargest(2, ["x1", "y1"], key=lambda s: s[1]))
# ---
import heapq
def schedule(jobs, n):
    free = [(0, i) for i in range(n)]; plan = []
    for name, dur in sorted(jobs.items(), key=lambda j: -j[1]):
        t, w = heapq.heappop(free); plan.append((w, name, t, t + dur)); heapq.heappush(free, (t + dur, w))
    return sorted(plan), max(t for t, _ in free)
plan, end = schedule({"a": 5, "b": 3, "c": 8, "d": 2, "e": 4}, 2)
for w, name, s, e in plan: print(w, name, f"{s}-{e}")
print(end)
# ---
import heapq
for name in ("heappush", "heappop", "heapify", "heapreplace", "heappushpop", "merge", "nlargest", "nsmallest"): print(name, callable(getattr(heapq, name)), end=" ")
print(sorted(heapq.__all__))
try: heapq.heappush([], 1, 2)
except TypeError as e: print(e)
try: heapq.nope
except AttributeError as e: print(e)
h = [1, 1, 1]; heapq.heapify(h); print(h, heapq.heapreplace(h, 0), h); big = list(range(1000, 0, -1)); heapq.heapify(big); print(big[:5], heapq.nsmallest(3, big))
# ---
import heapq
from heapq import *
cases = [
    'heappush()', 'heappush([])', 'heappush(1,2)', 'heappush([],1)', 'heappop([])', 'heappop(1)', 'heappop()',
    'heapify(1)', 'heapify()', 'heapify((1,))', 'heapreplace([],1)', 'heapreplace([2,3],1)', 'heappushpop([],5)',
    'heappushpop([1,2],5)', 'heappushpop(1,1)', 'nlargest()', 'nlargest(1)', 'nlargest(2,5)',
    'nlargest("a",[1,2])', 'nlargest(2.0,[1,2,3])', 'nlargest(0,[1])', 'nlargest(-1,[1])', 'nsmallest(3,"hello")',
    'nlargest(3,"hello")', 'nsmallest(2,{"b":1,"a":2})', 'nlargest(2,iter([3,1,2]))', 'nsmallest(1,[])',
    'nlargest(1,[3,4],key=lambda x:-x)', 'nlargest(2,[("a",1),("b",1),("c",0)],key=lambda t:t[1])',
    'nsmallest(2,[("a",1),("b",1),("c",0),("d",0)],key=lambda t:t[1])', 'nsmallest(n=2,iterable=[3,2,1])',
    'nsmallest(2,[1,"a",2.5])', 'list(merge([1,3],[2,4],key=lambda x:x))', 'list(merge(5))',
    'list(merge([3,1],[4,2],reverse=True))', 'list(merge())', 'list(merge([],[1],[]))', 'type(merge())',
    'list(merge("ac","bd"))', 'list(merge([1,2],x=1))', 'heapq.__all__', 'heappush', 'heapq.merge.__name__',
]
for case in cases:
    try: print(case, "->", eval(case))
    except Exception as e: print(case, "->", type(e).__name__, e)
