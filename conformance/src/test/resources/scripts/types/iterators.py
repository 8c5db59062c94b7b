it = iter([1, 2, 3])
print(next(it), it.__next__(), list(it), next(it, "d"), next(it, None), list(it), iter(it) is it, type(it).__name__)
for x in ((1,), "s", b"b", {1: 2}, {1}, range(1), {1: 2}.values(), {1: 2}.items(), (i for i in ""), map(str, []), filter(None, []), zip(), enumerate([]), reversed([]), reversed("a"), reversed(range(1)), reversed({1: 1}), bytearray(b""), iter(int, 0)):
    print(type(iter(x)).__name__, end=" ")
print()
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("iter(5)", "iter(None)", "iter(int)", "iter(object())", "next([1])", "next(5)", "next(iter([]))", "next(iter([]), 'x')", "next()", "next(iter([]), 1, 2)", "iter()", "iter([], 1)", "iter(1, 2, 3)", "iter(lambda: 1)", "enumerate()", "enumerate(5)", "enumerate([1], 'a')", "enumerate([1], start=1.5)", "list(enumerate('ab', 5))", "list(enumerate('a', start=-1))", "enumerate(iterable='a').__next__()", "enumerate([1])[0]", "len(enumerate([]))", "reversed(5)", "reversed({1})", "reversed(iter([]))", "reversed()", "reversed(1, 2)", "list(reversed((1, 2)))", "list(reversed({'a': 1, 'b': 2}))", "reversed([1])[0]", "len(reversed([1, 2]))", "list(reversed(range(3)))", "''.join(reversed('abc'))", "reversed(zip())", "reversed('a', key=1)")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("list(zip())", "list(zip([1, 2]))", "list(zip([1, 2], 'ab', (True, False)))", "list(zip([1, 2, 3], 'a'))", "list(zip([], [1]))", "list(zip([1], strict=True))", "list(zip([1, 2], [3], strict=True))", "list(zip([1], [3, 4], strict=True))", "list(zip([1, 2], [3, 4], [5], strict=True))", "list(zip([1], [2], [3, 4], strict=True))", "list(zip([1, 2], [3, 4], strict=True))", "list(zip([], [], [1], strict=True))", "zip(5)", "zip([1], 5)", "zip([1], [2], foo=1)", "zip(strict=True).__next__()", "dict(zip('ab', [1, 2]))", "list(zip(*[(1, 2), (3, 4)]))", "zip([1])[0]", "len(zip())", "list(zip(range(3), range(10)))", "next(zip([1], [2]))", "list(zip('ab', 'cd', strict=False))", "zip([1], strict=[]).__next__()")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("list(map(str, [1, 2]))", "list(map(lambda a, b: a + b, [1, 2], [10, 20, 30]))", "map()", "map(str)", "type(map(5, [1]))", "list(map(5, [1]))", "list(map(None, [1]))", "map(str, 5)", "list(map(int, ['1', 'x']))", "list(map(lambda: 1, [1]))", "list(map(lambda a: a, [1], [2]))", "map(str, [1])[0]", "len(map(str, []))", "list(map(max, [1, 5], [4, 2]))", "list(map(str.upper, 'ab'))", "list(map(pow, [2, 3], [3, 2]))", "sum(map(len, ['a', 'bb']))", "list(map(dict, [[('a', 1)]]))", "list(filter(None, [0, 1, '', 'a', [], None]))", "list(filter(lambda x: x > 1, [1, 2, 3]))", "filter()", "filter(None)", "filter(None, 5)", "list(filter(5, [1]))", "filter(None, [1], [2])", "list(filter(str.isdigit, 'a1b2'))", "list(filter(lambda: 1, [1]))", "len(filter(None, []))", "list(filter(bool, [0, 1]))", "tuple(filter(None, 'ab'))", "list(map(*[str, [1]]))", "list(filter({1}.__contains__, [1, 2]))", "map(str, [1], strict=True)")
# ---
m = map(lambda x: print("call", x) or x * 2, [1, 2, 3])
print("lazy"); print(next(m)); print(list(m)); print(list(m))
f = filter(lambda x: print("test", x) or x % 2, range(4))
print(next(f)); print(next(f)); print(next(f, "end"))
z = zip(map(str, range(3)), (x for x in "ab"))
print(next(z), 5 in z, list(z))
e = enumerate("abc", 1); print(next(e), dict(e))
src = iter([1, 2, 3, 4]); print(list(zip(src, src)), next(src, "empty"))
src = iter([1, 2, 3]); print(list(zip(src, "a")), list(src))
src = iter([1, 2, 3]); print(list(zip("a", src)), list(src))
# ---
n = 0
def step():
    global n
    n += 1
    return n
print(list(iter(step, 4)), n, next(iter(step, 5), "stop"), type(iter(step, 9)).__name__)
it = iter([5, 0, 7].pop, 5)
print(list(it))
try: list(iter([1, 2].pop, 99))
except IndexError as e: print(e)
def stopper(): raise StopIteration
print(list(iter(stopper, 1)))
import io
print([line for line in iter(io.StringIO("a\nb\n\nc").readline, "")], list(iter(lambda: "x", "x")))
# ---
class Count:
    def __init__(self, n): self.n, self.i = n, 0
    def __iter__(self): print("iter"); return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
c = Count(3)
print(list(c), list(c), sum(Count(4)), max(Count(3)), 2 in Count(5), [*Count(2)], dict(enumerate(Count(2))), sorted(Count(3), reverse=True), tuple(map(str, Count(2))), list(zip(Count(2), Count(3))), any(x > 2 for x in Count(5)))
a, b = Count(2); print(a, b)
first, *rest = Count(4); print(first, rest)
print(*Count(2), sep="-"); print(",".join(map(str, Count(3))), set(Count(2)), list(reversed(list(Count(2)))))
# ---
class Broken:
    def __iter__(self): return self
    def __next__(self): raise ValueError("broken source")
for f in (list, tuple, set, sum, max, sorted, lambda x: [*x], lambda x: 1 in x, lambda x: dict(x), lambda x: ",".join(x), lambda x: list(zip(x)), lambda x: list(map(str, x)), lambda x: any(x), lambda x: [i for i in x], enumerate):
    try: print(type(f(Broken())).__name__)
    except ValueError as e: print("ValueError", e)
class IterErr:
    def __iter__(self): raise KeyError("no iter")
for f in (list, lambda x: [*x], lambda x: (lambda *a: a)(*x), iter):
    try: f(IterErr())
    except KeyError as e: print(repr(e))
class StopInIter:
    def __iter__(self): raise StopIteration("at once")
try: list(StopInIter())
except StopIteration as e: print("StopIteration", e)
# ---
l = [1, 2, 3, 4]
it = iter(l); next(it); l.insert(0, 0); print(list(it))
it = iter(l); l[:] = [9]; print(next(it), next(it, "end")); l.append(10); print(next(it, "still ended"))
r = reversed(l); l.append(11); print(list(r))
s = "abc"; a, b = iter(s), iter(s); print(next(a), next(a), next(b))
d = {1: 1, 2: 2}; it = iter(d); d[1] = 5; print(list(it))
it = iter({1: 1}.items()); print(next(it), next(it, "x"))
t = iter((1, 2, 3)); print(t.__length_hint__(), next(t), t.__length_hint__())
import operator
print(operator.length_hint([1, 2]), operator.length_hint(iter([1])), operator.length_hint(5, 7), operator.length_hint((x for x in ""), 3))
# ---
import itertools as i
print(list(i.chain("ab", [1])), list(i.chain.from_iterable(["ab", "c"])), list(i.islice(i.count(5, 2), 3)), list(i.islice("abcdef", 1, 5, 2)), list(i.islice(i.cycle("ab"), 5)), list(i.repeat("x", 2)), list(i.accumulate([1, 2, 3])), list(i.accumulate([3, 1, 2], max)), list(i.accumulate([1, 2], initial=10)), list(i.takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(i.dropwhile(lambda x: x < 3, [1, 5, 1])), list(i.zip_longest("ab", "c", fillvalue="-")), list(i.pairwise("abc")), list(i.batched("abcde", 2)), list(i.starmap(pow, [(2, 3)])), list(i.compress("abc", [1, 0, 1])), list(i.filterfalse(None, [0, 1])))
print(list(i.product("ab", [1, 2])), list(i.product("ab", repeat=2)), list(i.permutations("abc", 2)), list(i.combinations("abc", 2)), list(i.combinations_with_replacement("ab", 2)), [(k, list(g)) for k, g in i.groupby("aabbc")])
a, b = i.tee(iter([1, 2])); print(list(a), list(b))
# ---
def gen():
    yield 1
    yield 2
    print("gen exhausted")
for x in gen(): print(x); break
print(list(zip(gen(), "a")))
it = gen(); print(next(it)); it.close(); print(next(it, "closed"))
def first(it, default=None):
    for x in it: return x
    return default
print(first([]), first("abc"), first((x for x in [0, 5] if x), "none"), next((x for x in [1, 2, 3] if x > 1), None))
# ---
print(list(map(lambda p: p[0] * p[1], zip([1, 2], [3, 4]))), max(enumerate([3, 9, 2]), key=lambda p: p[1]), [i for i, x in enumerate("hello") if x == "l"], dict(map(lambda kv: (kv[1], kv[0]), {"a": 1}.items())), list(zip(*enumerate("ab"))), [*map(str, filter(None, [0, 1]))], {**dict(zip("a", [1]))}, sum(x * y for x, y in zip([1, 2], [3, 4])), list(enumerate(zip("ab", "cd"))), all(a <= b for a, b in zip([1, 2], [2, 3])), list(reversed(list(zip("ab", [1, 2])))), sorted(zip([2, 1], "ab")), min(zip([2, 1], "ab")), tuple(zip()), set(zip([1, 1], [2, 2])))
# ---
it = iter([1, 2, 3])
for x in it:
    print(x, next(it, "none"))
it = iter(range(6))
print([(x, next(it)) for x in it], 3 in iter([1, 3, 5]), [x for x in it])
it = iter([1, 2, 3, 4, 5]); print(3 in it, list(it))
lines = iter(["# head", "a", "b", "# tail"])
for l in lines:
    if l.startswith("#"): print("section", l)
    else: print("body", l, [x for x in lines])
a = iter("ab"); b = iter("cd")
print([x for p in zip(a, b) for x in p], bool(iter([])), bool(iter("")), iter([]) == iter([]), str(type(iter("")))[:20], hash(a) == hash(a), a in [a])
# ---
class Seq:
    def __init__(self, *a): self.a = a
    def __len__(self): return len(self.a)
    def __getitem__(self, i):
        if isinstance(i, slice): return Seq(*self.a[i])
        return self.a[i]
s = Seq("x", "y", "z")
print(list(s), list(reversed(s)), "y" in s, list(enumerate(s)), [*zip(s, range(3))], max(s), sorted(s, reverse=True), list(iter(s)), list(s[1:]), tuple(map(str.upper, s)), "".join(s), type(iter(s)).__name__)
class BadSeq:
    def __getitem__(self, i): return {0: "a", 1: "b"}[i]
try: list(BadSeq())
except KeyError as e: print(repr(e))
class StopSeq:
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(StopSeq()))
class LenOnly:
    def __len__(self): return 2
for f in (iter, reversed, list):
    try: f(LenOnly())
    except TypeError as e: print(e)
# ---
for x in iter(5):
    pass
# ---
m = map(int, ["1", "b"])
print(next(m))
print(next(m))
# ---
z = zip([1, 2], [3])
print(len(z))
# ---
pairs = zip("ab", [1, 2])
print(pairs["a"])
# ---
it = iter([])
first = next(it)
# ---
for i, x in enumerate(5):
    pass
