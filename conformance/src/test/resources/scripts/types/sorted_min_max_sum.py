print(sorted([3, 1, 2]), sorted("bca"), sorted((3, 1)), sorted({3, 1}), sorted({"b": 1, "a": 2}), sorted([]), sorted(x for x in [2, 1]), sorted([1, 2], reverse=True), sorted(["b", "A", "c"]), sorted(["b", "A"], key=str.lower), sorted([-3, 2, 1], key=abs), sorted([2.5, 1, True]), sorted(range(5), key=lambda x: (x % 2, -x)))
# ---
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("hello"), min([2], default=5), max([], default=None), min((), default="d"), max(["aa", "b"], key=len), min(["aa", "b", "c"], key=len), max({"a": 5, "b": 1}), max({"a": 5, "b": 9}, key={"a": 5, "b": 9}.get), min([1, 2], [1]), max("a", "b"), min(x * x for x in (3, -1)), max(1, 1.0, True), max(True, 1.0, 1))
# ---
print(sum([]), sum([1, 2, 3]), sum((1.5, 2)), sum(range(5)), sum([1, 2], 10), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([1, 2], start=-3), sum({1: "a", 2: "b"}), sum(x % 2 for x in range(5)), sum([True, False, True]), sum([0.1] * 3), sum([1e100, 1.0, -1e100]), sum([1j, 2]), sum([2**63, 2**63]), sum([2**62] * 4), sum([1, 2.5, 3]), sum([0.1, 0.2, 0.3]), sum([0.1, 1, 0.2]), type(sum([True])), sum([-0.0]), sum([], 0.0))
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("sorted([1, 'a'])", "sorted([None, None])", "sorted([{}, {}])", "sorted([1, None])", "sorted([[1], ['a']])", "sorted([(1, 'a'), (1, 2)])", "sorted(5)", "sorted(None)", "sorted()", "sorted([1], key=len)", "sorted([1, 2], reverse='a')", "sorted([1], rev=True)", "sorted([len, max])", "sorted([1, 1j])", "sorted('a', 'b')", "sorted([int, str])", "sorted([b'a', 'a'])", "sorted([[], ()])", "sorted([1, 2], key=None)", "sorted([2, 1], key=None, reverse=True)", "sorted([1.5, 'x'], key=str)", "sorted([True, None])", "sorted([object()])==1", "sorted(iter([2, 1]))", "sorted([set(), 1])", "sorted([{1}, {2}, {1, 2}])", "sorted({1: 2, 'a': 3})", "sorted([range(2), range(1)])")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("min()", "min(1)", "min([])", "min(None)", "min([], [])", "min(1, 'a')", "min(['a', 1])", "min([None, 1])", "min([1, 2], default=0)", "min(1, 2, default=0)", "min([], key=len)", "min([1], key=len)", "min([3, 1], key=None)", "min('b', 'a', key=ord)", "min({})", "min(iter([]))", "min(5, 6, 7, key=lambda x: x % 3)", "max()", "max(1)", "max('')", "max([[1, 2], [3]])", "max([1, 2], reverse=True)", "max([1], cmp=1)", "max(1j, 2)", "max([(1, 'x'), (1, None)])", "max(*[1, 2])", "max(*[[1, 2]])", "max(*[])", "max(x for x in ())", "max([0], key=lambda x: 1/x)", "max({1: 2}.values())", "max('ab', 'b')", "max(['10', '9'])", "max(['10', '9'], key=int)", "max(None, 1)", "max([float('nan'), 1])", "max([1, float('nan')])", "min(*'abc')", "min(1, 2, *[0])", "max(default=1)", "max((), default=())")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("sum(5)", "sum(None)", "sum()", "sum('abc')", "sum(['a', 'b'])", "sum(['a'], '')", "sum([b'a'], b'')", "sum([bytearray(b'a')], bytearray())", "sum([1, 'a'])", "sum([None])", "sum([[1]])", "sum([1], [])", "sum([[1]], 1)", "sum([{1}])", "sum([(1,)], [])", "sum({'a': 1})", "sum([1], 2, 3)", "sum([1], start='a')", "sum(1, 2)", "sum([1], s=2)", "sum([], 'a')", "sum([], [])", "sum([1, 2], start=None)", "sum([1.5, 'x'])", "sum([1.5, None])", "sum(x for x in ['a'])", "sum(map(int, '123'))", "sum([[1], [2]], start=[])", "sum(iter([]))", "sum([{}, {}], {})", "sum(iterable=[1])", "sum([1j, 'a'])")
# ---
people = [{"n": "Al", "a": 30}, {"n": "Bo", "a": 25}, {"n": "Cy", "a": 30}]
print([p["n"] for p in sorted(people, key=lambda p: p["a"])], [p["n"] for p in sorted(people, key=lambda p: (-p["a"], p["n"]))], min(people, key=lambda p: p["a"])["n"], max(people, key=lambda p: p["a"])["n"], sum(p["a"] for p in people), sum(p["a"] for p in people) / len(people), sorted({p["a"] for p in people}), max(p["n"] for p in people), [p["n"] for p in sorted(people, key=lambda p: p["a"], reverse=True)])
from collections import Counter
c = Counter("mississippi")
print(sorted(c.items(), key=lambda kv: (-kv[1], kv[0])), max(c, key=c.get), min(c.values()), sum(c.values()), sorted(c, key=lambda k: (c[k], k)))
# ---
log = []
class K:
    def __init__(self, n): self.n = n
    def __lt__(self, o): log.append((self.n, o.n)); return self.n < o.n
    def __repr__(self): return f"K{self.n}"
print(sorted([K(2), K(1), K(3)]), log); log.clear()
print(min([K(2), K(1), K(3)]), log); log.clear()
print(min(K(2), K(1)), log); log.clear()
print(sorted([K(1)]), sorted([]), log)
sorted([K(1), K(2), K(3), K(4)]); print(log); log.clear()
sorted([K(4), K(3), K(2), K(1)]); print(log); log.clear()
sorted([K(1), K(2)], reverse=True); print(log); log.clear()
sorted([K(3), K(1), K(2), K(1)]); print(log)
# ---
class A:
    def __init__(self, n): self.n = n
    def __add__(self, o): print("add", self.n, getattr(o, "n", o)); return A(self.n + o.n)
    def __radd__(self, o): print("radd", o, self.n); return A(o + self.n)
print(sum([A(1), A(2), A(3)]).n, sum([A(1)], A(10)).n)
l = [[1], [2]]; s = []; r = sum(l, s); print(r, s, l, r is s)
class N: 
    def __radd__(self, o): return NotImplemented
try: sum([N()])
except TypeError as e: print(e)
class L(list): pass
print(type(sum([L([1])], L())).__name__, sum([L([1])], [0]))
# ---
words = ["banana", "apple", "Cherry", "date", "apple"]
print(sorted(words), sorted(words, key=len), sorted(words, key=lambda w: w[-1]), sorted(set(words)), sorted(words, key=lambda w: (len(w), w.lower())), sorted(words, key=str.swapcase), sorted(enumerate(words), key=lambda p: p[1]), sorted(words, key=words.index), sorted(words, key=words.count), sep="\n")
order = {"low": 0, "mid": 1, "high": 2}
print(sorted(["high", "low", "mid"], key=order.get), sorted(["high", "low"], key=order.__getitem__))
try: sorted(["high", "x"], key=order.__getitem__)
except KeyError as e: print(repr(e))
try: sorted(["high", "x"], key=order.get)
except TypeError as e: print(e)
# ---
l = [5, 2, 9]
r = sorted(l); l.sort(reverse=True)
print(r, l, sorted(l) is l, sorted(r) == r, list(reversed(r)), r[::-1], sorted(r, reverse=True) == r[::-1])
t = (2, 1); print(sorted(t), t, tuple(sorted(t)), "".join(sorted("hello", reverse=True)), sorted("Hello, World!"), sorted(str(3142)), sorted(["a10", "a9", "a1"]), sorted([10, 9, 1], key=str))
print([*sorted([3, 1])], sorted([0.1, -0.1, 0]), sorted([1, -1, 0], key=lambda x: x ** 2), sorted([(2, "b"), (1, "z"), (2, "a")]), sorted([[2], [1, 5], []]), sorted([frozenset([1, 2]), frozenset([1])], key=len), sorted([b"b", b"a"]), sorted([True, False]), sorted([2**70, -2**70, 0, 1.5]))
# ---
print(min(["x"], key=lambda v: None), max([1], key=lambda v: {}), min([None], default=3))
try: min([1, 2], key=lambda v: None)
except TypeError as e: print(e)
try: max([1, 2], key=lambda a, b: a)
except TypeError as e: print(e)
inf, nan = float("inf"), float("nan")
print(min(inf, 1), max(-inf, 1), min([nan, 2, 1]), min([2, nan, 1]), max([1, nan, 2]), max(nan, 5), max(5, nan), sorted([inf, -inf, 0]), sum([inf, 1]), sum([inf, -inf]), min(0.0, -0.0), min(-0.0, 0.0), max(0, 0.0), max(0.0, 0), min("a", "B"), max([[]]), max((), [1], key=len))
# ---
import heapq, bisect
print(heapq.nlargest(2, [3, 1, 5]), heapq.nsmallest(2, [3, 1, 5], key=lambda x: -x), bisect.bisect([1, 3, 5], 3), bisect.bisect_left([1, 3, 5], 3), sorted(heapq.merge([1, 4], [2, 3])))
data = [("x", 3), ("y", 1)]
print(dict(sorted(data)), sorted(dict(data), key=dict(data).get), sorted(dict(data).values()), max(dict(data).items(), key=lambda kv: kv[1])[0], sum(v for _, v in data), min(v for _, v in data), sum(1 for _, v in data if v > 1), next(iter(sorted(data))), sum(len(k) * v for k, v in data))
# ---
def top(items, n=2): return [k for k, _ in sorted(items.items(), key=lambda kv: kv[1], reverse=True)[:n]]
print(top({"a": 1, "b": 5, "c": 3}))
def median(v):
    s = sorted(v); m = len(s) // 2
    return s[m] if len(s) % 2 else (s[m - 1] + s[m]) / 2
print(median([3, 1, 2]), median([4, 1, 3, 2]), max(median([1]), 0), sum(abs(x - 2) for x in [1, 2, 3]), sorted([1, 2, 3], key=lambda x: abs(x - 2)), max(range(10), key=lambda x: -(x - 4) ** 2), min(range(-3, 4), key=lambda x: (abs(x - 1), x)))
matrix = [[3, 1], [2, 5]]
print(max(map(max, matrix)), min(min(r) for r in matrix), sum(map(sum, matrix)), [sum(c) for c in zip(*matrix)], sorted(matrix), sorted(matrix, key=lambda r: r[1], reverse=True), sorted(sum(matrix, [])), max(matrix), max(matrix, key=sum))
# ---
print(max([1, "2", 3]))
# ---
scores = {"a": 1, "b": "2"}
print(sum(scores.values()))
# ---
print(min(d["v"] for d in []))
# ---
print(sorted([{"n": 1}, {"n": None}], key=lambda d: d["n"]))
# ---
print(sum([[1, 2], [3]]))
