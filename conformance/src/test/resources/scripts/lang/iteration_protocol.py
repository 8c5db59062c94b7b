class R:
    def __init__(self, n): self.n = n
    def __iter__(self): print("iter"); return RI(self.n)
class RI:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        print("next", self.n)
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
for x in R(2): print("body", x)
print([x for x in R(1)]); print(*R(1)); a, b = R(2); print(a, b); print(1 in R(3)); print(list(zip(R(1), "ab"))); print(max(R(2)))
# ---
class NoIterInNext:
    def __iter__(self): return NextOnly()
class NextOnly:
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration
        return self.n
for x in NoIterInNext(): print(x)
print(list(NoIterInNext()), sum(NoIterInNext()), [*NoIterInNext()])
try: iter(NextOnly())
except TypeError as e: print(e)
it = iter(NoIterInNext())
print(next(it))
try: list(it)
except TypeError as e: print(e)
for bad in (5, None, "str", [1], int, lambda: 1):
    class B:
        def __iter__(self): return bad
    try: iter(B())
    except TypeError as e: print(e)
# ---
class Seq:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        print("get", i)
        if i >= self.n: raise IndexError("done")
        return i * i
print(list(Seq(2))); print(4 in Seq(5)); a, b = Seq(2); print(a, b)
for i, x in enumerate(Seq(3)):
    if x == 1: break
class Stop:
    def __getitem__(self, i): raise StopIteration if i == 1 else ValueError("bad") if i > 1 else KeyError("first") if i < 0 else IndexError
print(list(Stop()))
class Err:
    def __getitem__(self, i):
        if i == 2: raise KeyError(i)
        return i
try: list(Err())
except KeyError as e: print(repr(e))
it = iter(Seq(1)); print(next(it)); print(next(it, "end"), next(it, "end again"))
# ---
class Twice:
    calls = 0
    def __iter__(self):
        Twice.calls += 1
        return iter([1, 2])
t = Twice()
print([(a, b) for a in t for b in t], Twice.calls, list(t) + list(t), Twice.calls)
it = iter([1, 2]); print([(a, b) for a in it for b in it], list(it))
g = (x for x in [1, 2, 3]); print([(a, b) for a in g for b in g])
l = [1, 2]; print(iter(l) is iter(l), iter(it) is it, list(iter(l)) == l)
def f(it): return list(it), list(it)
print(f([1, 2]), f(iter([1, 2])), f(range(2)), f(x for x in "ab"), f(map(str, [1])), f({"a": 1}), f(zip("a", "b")))
# ---
class Inf:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self): self.n += 1; return self.n
i = Inf()
for x in i:
    if x > 3: break
print(x, next(i))
print([v for _, v in zip(range(3), i)], next(i), 10 in i, next(i))
from itertools import islice, takewhile
print(list(islice(i, 2)), list(takewhile(lambda v: v < 16, i)), next(i))
a = iter(i); print(a is i, dict(zip("ab", i)))
class After:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 2: raise StopIteration
        return self.n
z = After(); print(list(z), next(z), next(z))
# ---
for o in (1, None, 1.5, True, len, int, object(), lambda: 0, ..., 1j, print, type):
    for f in (iter, list, tuple, set, sum, sorted, max, lambda x: [*x], lambda x: {**x}, lambda x: dict(x), lambda x: "".join(x), enumerate, zip, lambda x: map(str, x), any, lambda x: 1 in x, lambda x: (lambda *a: a)(*x), reversed, next, len)[:20 if o == 1 and o is not True else 3]:
        try: f(o); print("ok")
        except TypeError as e: print(str(e).split(" at 0x")[0])
# ---
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self):
        n = self.n
        while n: yield n; n -= 1
    def __reversed__(self): return iter(range(1, self.n + 1))
    def __len__(self): return self.n
    def __contains__(self, x): print("contains"); return 1 <= x <= self.n
c = Countdown(3)
print(list(c), list(reversed(c)), len(c), 2 in c, 9 not in c, sorted(c), [*c, *c], sum(c), dict(enumerate(c)), tuple(c)[1:], max(c, key=lambda x: -x), set(c), list(zip(c, reversed(c))))
class Iter1:
    def __init__(self): self.it = iter("abc")
    def __iter__(self): return self
    def __next__(self): return next(self.it)
print(list(Iter1()), "b" in Iter1(), next(Iter1()), dict.fromkeys(Iter1(), 0), "-".join(Iter1()))
# ---
d = {"a": 1, "b": 2}
it = iter(d)
print(next(it)); d["c"] = 3
try: next(it)
except RuntimeError as e: print(e)
l = [1, 2, 3]; out = []
for x in l:
    out.append(x)
    if x == 1: l.remove(1)
print(out, l)
l = [1]; n = 0
for x in l:
    n += 1
    if n < 5: l.append(n)
print(l)
s = {1, 2, 3}
try:
    for x in s: s.remove(x)
except RuntimeError as e: print(e)
import collections
q = collections.deque([1, 2])
try:
    for x in q: q.append(x)
except RuntimeError as e: print(e)
od = collections.OrderedDict(a=1, b=2)
try:
    for k in od: od["z" + k] = 1
except RuntimeError as e: print(e)
for k in list(d): d.pop(k)
print(d); st = "abc"
for ch in st: st += ch
print(st); t = (1, 2)
for v in t: t += (v,)
print(t); r = range(2)
for v in r: r = range(100)
print(v)
# ---
class Src:
    def __iter__(self):
        print("start")
        for i in range(3): yield i
        print("exhausted")
for x in Src(): print(x); break
print(next(iter(Src())))
a, b, *c = Src(); print(a, b, c)
try: a, b = Src()
except ValueError as e: print(e)
for x in Src():
    if x: continue
    print("zero")
else: print("else")
def use():
    for x in Src(): return x
print(use())
try:
    for x in Src():
        if x == 1: raise KeyError(x)
except KeyError as e: print(repr(e))
# ---
class Page:
    def __init__(self, n, nxt=None): self.n, self.nxt = n, nxt
pages = {1: ([1, 2], 2), 2: ([3], 3), 3: ([], None)}
def fetch(p): print("fetch", p); return pages[p]
def items():
    p = 1
    while p is not None:
        rows, p = fetch(p)
        yield from rows
print(next(items())); print(list(items()))
it = items(); print([next(it) for _ in range(3)], next(it, "no more"))
def batch(it, n):
    it = iter(it)
    while b := list(islice(it, n)): yield b
from itertools import islice, chain, groupby, tee, count
print(list(batch("abcdefg", 3)), list(chain(*[[1], [2]])), [(k, len(list(g))) for k, g in groupby("aabccc")], [next(c) for c in [count(5, 5)] * 3])
def window(s, n):
    its = tee(s, n)
    for i, t in enumerate(its):
        for _ in range(i): next(t, None)
    return zip(*its)
print(list(window([1, 2, 3, 4], 3)))
# ---
class Peek:
    def __init__(self, it): self.it, self.buf = iter(it), []
    def __iter__(self): return self
    def __next__(self): return self.buf.pop() if self.buf else next(self.it)
    def peek(self, default=None):
        if not self.buf:
            try: self.buf.append(next(self.it))
            except StopIteration: return default
        return self.buf[-1]
p = Peek("abc"); print(p.peek(), p.peek(), next(p), list(p), p.peek("none"))
def tokens(s):
    p = Peek(s)
    for ch in p:
        if ch.isspace(): continue
        if ch.isdigit():
            while p.peek("").isdigit(): ch += next(p)
            yield int(ch)
        else: yield ch
print(list(tokens("12 + 345*(6)")))
class Chain:
    def __init__(self, *its): self.its = its
    def __iter__(self):
        for i in self.its: yield from i
print(list(Chain([1], "ab", range(2))), sum(Chain([1], [2])))
# ---
it = iter([3, 1, 2])
print(sorted(it), list(it)); it = iter("abc"); print("b" in it, list(it)); it = iter([1, 2, 3, 4]); print(next(it), sum(it), next(it, None)); it = iter(range(5)); a, b, *c = it; print(a, b, c); it = enumerate("xy"); print(dict(it), list(it)); it = zip([1, 2], [3, 4]); print(next(it), dict(it)); m = map(int, ["1", "x", "3"]); print(next(m))
try: next(m)
except ValueError as e: print(e)
print(next(m), next(m, "end")); f = filter(None, [0, 1]); print(next(f), next(f, 0)); r = reversed([1, 2]); print(next(r), list(r)); it = iter(lambda: 5, 5); print(list(it)); z = zip(); print(next(z, "empty")); print(any(iter([0, 3])), all(iter([])), min(iter([2, 1])), list(map(None.__class__, [])), ",".join(iter("ab")), bytes(iter([65])), set(iter("aa")), len(list(iter({}))), str(iter([]))[:20])
# ---
def zip_longest_(a, b, fill=None):
    ai, bi = iter(a), iter(b)
    while True:
        x, y = next(ai, done), next(bi, done)
        if x is done and y is done: return
        yield (fill if x is done else x, fill if y is done else y)
done = object()
print(list(zip_longest_("abc", [1], "-")))
def take(n, it): return [x for _, x in zip(range(n), it)]
def nth(it, n, d=None): return next((x for i, x in enumerate(it) if i == n), d)
def unique(it):
    seen = set()
    for x in it:
        if x not in seen: seen.add(x); yield x
def pairwise(it):
    it = iter(it); prev = next(it, None)
    for x in it: yield prev, x; prev = x
def roundrobin(*its):
    its = [iter(i) for i in its]
    while its:
        for i in its[:]:
            try: yield next(i)
            except StopIteration: its.remove(i)
print(take(2, "abc"), nth("abc", 1), nth("a", 5, "?"), list(unique("abca")), list(pairwise([1, 2, 3])), list(roundrobin("abc", "d", "ef")))
# ---
for x in 42:
    print(x)
# ---
class Bag:
    def __iter__(self): return [1, 2]
for x in Bag(): print(x)
# ---
it = iter([1])
next(it)
next(it)
# ---
a, b = iter([1])
# ---
class Bad:
    def __iter__(self): return self
    def __next__(self): raise ValueError("stream ended badly")
sum(Bad())
