s = {3, 1, 2}
print(s, set(), {1}, frozenset(), frozenset({1}), frozenset([2, 1]), set("a"), len(s), 1 in s, 5 in s, sorted({"b", "a"}), {1, 1.0, True}, {0, False}, {None}, type({}), type({1}))
s.add(4); s.add(1); print(s)
s.update([7, 8], (9,), {1}); print(s)
s.remove(9); s.discard(8); s.discard(100); print(s)
print(s.pop() in {1, 2, 3, 4, 7}, len(s), s.copy() == s, s.copy() is s, s.clear(), s)
# ---
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a.union(b, [9], "x" * 0), a.intersection(b, [3]), a.difference([1], (2,)), a.symmetric_difference([1, 99]))
print(a <= a, a < a, {1} < a, a > {1}, a >= b, a.issubset(range(10)), a.issuperset([1, 2]), a.isdisjoint([9]), a.isdisjoint(b), a == {4, 3, 2, 1}, a != b, a == [1, 2, 3, 4], a == frozenset(a), {1, 2} < {2, 3}, {1, 2} > {2, 3}, set() <= set())
print(a.union(), a.intersection(), a.difference(), set().union([1], [2]), set.union({1}, {2}), set.intersection(*[{1, 2}, {2, 3}]))
# ---
c = {1, 2, 3}; d = c
c |= {4}; print(c, d is c); c &= {2, 3, 4, 9}; print(c); c -= {2}; print(c); c ^= {3, 10}; print(sorted(c), d is c)
c.intersection_update([4, 10], [10]); print(c); c.difference_update([10]); print(c); c.symmetric_difference_update([1, 2]); print(c); c.update(); print(c)
f = frozenset({1}); g = f; f |= {2}; print(f, g, type(f).__name__)
print(type({1} | frozenset({2})).__name__, type(frozenset({1}) | {2}).__name__, {1}.union(frozenset([2])), frozenset({1}) == {1}, frozenset([1]).union({2}))
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


s = {1, 2}
ev("s.remove(9)", "s.remove('x')", "set().pop()", "s | [1]", "[1] | s", "s & 'a'", "s - [1]", "s ^ (1,)", "s + s", "s < [1]", "s <= 5", "s[0]", "s['a']", "s.add()", "s.add(1, 2)", "s.add([])", "s.add({})", "s.add({1})", "{[1]}", "{{}}", "set(5)", "set(1, 2)", "set(None)", "set([[1]])", "[1] in s", "{1} in s", "{1} in {frozenset({1})}", "s.append(1)", "s.get(1)", "s.index(1)", "s * 2", "-s", "hash(s)", "hash(frozenset(s)) == hash(frozenset([2, 1]))", "frozenset([[]])", "frozenset(1)", "frozenset({1}).add(2)", "s.update(5)", "s.union(1)", "s.intersection(None)", "s.issubset(5)", "s.sort()", "s()", "s.foo", "reversed(s)", "next(s)", "s < None", "{1: 2}.keys() | s", "s | {1: 2}.keys()", "s | {1: 2}", "s.remove([])", "s.discard([])", "s.pop(0)")
# ---
print({3, 1, 2}, {10, 5, 8}, {100, 1, 50}, {7, 15, 23}, {-1, -2, 0}, {1000, 2000, 3000, 1}, set(range(20)), set(range(10, 0, -1)), {8, 0}, {16, 8, 0}, {0, 8, 16, 24, 32}, {2**61 - 1, 0, 1}, {2**40, 3, 5}, {0.5, 1.5, 1}, {-5, 5}, {i * i for i in range(12)}, {i * 7 % 50 for i in range(30)}, sep="\n")
# ---
s = set()
for i in (5, 13, 21, 29, 3, 11): s.add(i)
print(s, list(s))
s.discard(13); s.add(37); print(list(s))
s.add(13); print(list(s))
for i in range(40): s.add(i * 3)
print(list(s))
for i in range(0, 40, 2): s.discard(i * 3)
print(list(s))
t = s.copy(); print(list(t) == list(s), list(t))
u = set(list(s)); print(list(u))
print(list({1, 9, 17} | {25, 33}), list({25, 33} | {1, 9, 17}), list({40, 8, 16} & {16, 8}), list({i for i in range(0, 80, 8)} - {8, 16}), list({4, 12} ^ {12, 20}), list(frozenset([18, 10, 2])))
e = {1, 2, 3}
print([e.pop() for _ in range(3)], e)
# ---
s = {1, 2, 3}
def grow():
    for x in s: s.add(x + 10)
def shrink():
    for x in s: s.discard(x)
def same():
    for x in s: s.add(x)
for f in (same, grow, shrink):
    s = {1, 2, 3}
    try: f(); print(f.__name__, s)
    except RuntimeError as e: print(f.__name__, e)
s = {1, 2}
for x in s.copy(): s.discard(x)
print(s)
it = iter({1}); print(next(it), next(it, "end"), type(it).__name__)
# ---
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): print("hash", self.n); return self.n % 2
    def __eq__(self, o): print("eq", self.n, o.n); return self.n == o.n
    def __repr__(self): return f"K{self.n}"
s = {K(1)}
s.add(K(3))
print(K(3) in s)
s.add(K(1))
print(len(s))
s.remove(K(3))
print(s)
class NoHash:
    __hash__ = None
try: {NoHash()}
except TypeError as e: print(e)
nan = float("nan")
print(len({nan, nan}), {nan} == {nan}, nan in {nan})
# ---
class S(set):
    def add(self, x): super().add(x); return self
s = S([1])
print(s, s.add(2), type(s | {3}).__name__, type(s.copy()).__name__, type(s & s).__name__, s == {1, 2}, isinstance(s, set), repr(S()), type({3} | s).__name__, type(s.union([1])).__name__)
class F(frozenset): pass
f = F([1, 2])
print(f, type(f | {3}).__name__, hash(f) == hash(frozenset([1, 2])), f == {1, 2}, {f: 1}[frozenset([2, 1])])
s.note = 1; print(s.note)
print(repr({frozenset({1})}), repr(frozenset({frozenset()})), {frozenset({1, 2}), frozenset({2, 1})}, str(set()), f"{ {1} }")
# ---
words = "the cat sat on the mat the end".split()
print(len(set(words)), sorted(set(words)), sorted(w for w in set(words) if words.count(w) > 1), list(dict.fromkeys(words)))
seen, dups = set(), []
for w in words:
    if w in seen: dups.append(w)
    seen.add(w)
print(dups, {len(w) for w in words}, {w[0] for w in words} >= {"t", "c"}, sum({1, 2, 3}), max({3, 9, 1}), sorted({3, 1, 2}, reverse=True), any({0, 1}), all({1, 2}), min({"b", "a"}))
a, b = set("abcd"), set("cdef")
print(sorted(a & b), sorted(a | b), sorted(a - b), sorted(a ^ b), len(a | b), a.isdisjoint("xyz"), sorted(a.union("z")), a >= set("ab"))
adj = {1: {2, 3}, 2: {4}, 3: {4}, 4: set()}
seen, todo = set(), [1]
while todo:
    n = todo.pop()
    if n in seen: continue
    seen.add(n); todo.extend(adj[n] - seen)
print(seen)
# ---
x = frozenset([1, 2, 3])
print(x, x | {4}, x & {1}, x - {1}, x ^ {1, 9}, x.union([7]), x <= {1, 2, 3}, len(x), 2 in x, x.copy() is x, frozenset(x) is x, set(x) == x, {x: "v"}[frozenset([3, 2, 1])], hash(frozenset()) == hash(frozenset()), sorted(x), x.isdisjoint({9}), frozenset("ab") == set("ba"), x > {1}, min(x))
for m in ("add", "remove", "update", "pop", "clear", "discard"):
    try: getattr(x, m)
    except AttributeError as e: print(e)
print(hash(frozenset([1, 2, 3])), hash(frozenset()), hash(frozenset([0])), hash(frozenset([-1, 1.5])), hash(frozenset([frozenset([1])])))
# ---
empty = {}
print(type(empty), type(set()), {*()}, {*[1, 2]}, {*"a", *"a"}, {*range(3), 9}, [*{1, 2}], (*{1},), {1, 2, 2, 1}, {(1, 2), (2, 1)} == {(2, 1), (1, 2)}, set([1, 2]) == {2, 1}, bool(set()), bool({0}), not frozenset(), {1} and "yes", set(range(3)) - set(range(2)), set("hello") == set("olleh"))
a, b = {10, 20}; print(a + b, *{5}, [x * 2 for x in {1, 2}], {x % 3: x for x in {1, 2}}, list(map(str, {1, 2})), list(zip({1, 2}, "ab")), list(enumerate({7})), tuple({1}), dict.fromkeys({1, 2}), sum({0.5, 1.5}))
# ---
print({1}.__contains__(1), {1}.__or__({2}), {1}.__or__([2]), {1}.__eq__({1}), {1}.__eq__([1]), {1}.__le__({1, 2}), {1}.__lt__(3), {1}.__len__(), {1}.__hash__, frozenset.__hash__ is None, {1}.__and__({1}), {1, 2}.__sub__({1}), {1}.__rsub__({1, 2}), {1}.__xor__({2}), {1}.__ior__({5}), set.__name__, {1}.__iter__().__next__(), {1}.__class__)
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


import itertools, copy
ev("{frozenset(c) for c in itertools.combinations([1, 2, 3], 2)} == {frozenset({1, 2}), frozenset({1, 3}), frozenset({2, 3})}", "copy.copy({1, 2})", "copy.deepcopy({(1, 2)})", "set(itertools.chain({1}, {2}))", "sorted(map(sorted, {frozenset({2, 1}), frozenset({3})}))", "set().issubset(set())", "{1, 2}.issuperset('')", "set([]).union(*[[1], [2, 3]])", "{'a': 1}.keys() - {'a'}", "{1, 2} - {1: 0}.keys()", "{1} <= {1: 2}.keys()", "{1} == {1: 2}.keys()", "set({'x': 1}.items())", "{1, 2, 3} & {2: 'b'}.keys()", "sorted({1, 'a'})", "sorted({(1, 2), (0, 5)})", "max(set())", "sum({'a'})", "','.join({'a'})", "','.join({1})")
# ---
s = {1, 2}
print(s[0])
# ---
tags = {"a"}
tags.append("b")
# ---
seen = {}
seen.add(1)
# ---
unique = {[1, 2], [3]}
# ---
{1, 2}.remove(3)
# ---
print({1, 2} + {3})
