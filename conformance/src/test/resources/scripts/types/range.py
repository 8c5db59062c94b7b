for r in (range(5), range(2, 5), range(0, 10, 3), range(5, 0, -1), range(10, 0, -3), range(0), range(5, 2), range(-3, 3), range(0, 1, 5), range(3, 3), range(1, 10, 2)):
    print(r, list(r), len(r), r.start, r.stop, r.step, bool(r), sum(r), list(reversed(r)), r[::-1], r[1:3], r[-2:])
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("range()", "range(1, 2, 3, 4)", "range(1, 2, 0)", "range('a')", "range(1.0)", "range(1, 2.0)", "range(None)", "range(stop=5)", "range(5)[5]", "range(5)[-6]", "range(5)['a']", "range(5)[1.0]", "range(5).index(9)", "range(5).index('a')", "range(0, 10, 2).index(4)", "range(5).count(3)", "range(5).count(9)", "range(5).count('x')", "range(5) + [1]", "range(5) * 2", "range(5) == [0, 1, 2, 3, 4]", "range(5).start", "range(5).append(1)", "range(5)()", "hash(range(5)) == hash(range(0, 5, 1))", "range(5) < range(6)", "len(range(10**20))", "range(10**20)[10**19]", "range(10**20)[-1]", "range(5)[::0]", "next(range(5))", "-range(5)", "range([1, 2])", "range(True)", "range(2, True)", "range(5).x", "range(5)[None]", "range('1', '2')", "range({})", "range(3, '5')")
# ---
r = range(0, 20, 3)
print(9 in r, 10 in r, -3 in r, 21 in r, 9.0 in r, 9.5 in r, "9" in r, True in range(2), None in r, 10**30 in range(10**31), [1] in r, 0 in range(5, 0, -1), 3 in range(5, 0, -2), float("nan") in r, 3 + 0j in r)
print(range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2), range(1) == range(0, 1, 5), range(5) != range(0, 5), range(3) == range(3, 0, -1), range(0, 10) is range(0, 10), hash(range(0)) == hash(range(5, 5)), {range(3): 1}[range(0, 3)])
# ---
r = range(10, 100, 7)
print(r[0], r[-1], r[3], r[2:5], list(r[2:5]), r[::2], r[::-1], r[5:2], r[5:2:-1], r[100:], r[:-3], r[-3:], r[1:10:3], list(r[1:10:3]), r[slice(1, 3)], r[True], r[:][:2])
print(min(r), max(r), sum(r), sorted(r, reverse=True)[:3], list(r).index(24), r.index(24), [*r][:2], tuple(r)[-1], set(range(3)), dict.fromkeys(range(2)), list(zip(range(3), range(3, 6))), list(enumerate(range(5, 7))), list(map(str, range(2))), [x for x in range(10) if x % 3 == 0])
# ---
r = range(3)
it = iter(r)
print(next(it), list(it), next(it, "end"), list(r), list(r), type(it).__name__, type(r).__name__, type(reversed(r)).__name__)
it = iter(range(10)); next(it); next(it)
print(it.__length_hint__(), sum(it))
a, b, c = range(3); print(a, b, c)
a, *b = range(5); print(a, b)
for i in range(3): i += 10
print(i)
for i in range(0): pass
else: print("no iterations", i)
n = 3
for i in range(n): n = 10
print(i, n)
# ---
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
print(range(I(3)), list(range(I(1), I(10), I(4))), range(5)[I(2)], I(2) in range(5), range(True), type(range(True).stop).__name__)
class F:
    def __int__(self): return 3
try: range(F())
except TypeError as e: print(e)
class Bad:
    def __index__(self): return "x"
try: range(Bad())
except TypeError as e: print(e)
# ---
for s in ("r.start = 1", "r[0] = 1", "del r[0]", "r.x = 1", "del r.start", "r.step += 1"):
    r = range(3)
    try: exec(s); print("fine")
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
try:
    class R(range): pass
except TypeError as e: print(e)
print(range.__name__, range(3).__class__, range(3).__len__(), range(3).__contains__(1), range(3).__getitem__(1), range(3).__eq__(range(3)), range(3).__eq__([]), range(3).__hash__() == hash(range(3)), range(3).__bool__(), range(3).__reversed__().__next__())
# ---
big = range(2**63, 2**63 + 3)
print(list(big), big[1], big[-1], len(big), 2**63 + 1 in big, big.index(2**63 + 2), list(reversed(big)), big[::2])
print(list(range(10**20, 10**20 + 30, 10)), range(-10**20, 10**20, 10**19)[3], list(range(2**63 - 2, 2**63 + 2)), list(range(-2**63, -2**63 - 3, -1)), sum(range(10**10, 10**10 + 4)), list(range(0, 10**20, 4 * 10**19)))
try: len(range(2**63))
except OverflowError as e: print(e)
print(len(range(2**63 - 1)), bool(range(10**30)), 5 in range(10**30), range(10**30).count(5), range(0, 10**30, 2).index(10**20))
# ---
print([i for i in range(5)][::-1], list(range(5))[::-2], [list(range(i)) for i in range(4)], [(i, j) for i in range(2) for j in range(i, 2)], sum(range(101)), sum(i * i for i in range(10)), max(range(5), key=lambda x: -x), list(filter(lambda x: x % 2, range(6))), list(range(3)) * 2, list(range(3)) + list(range(2)), len(range(0, 10, 3)), list(range(10))[2:8:2], any(range(1)), all(range(1, 3)))
print(f"{range(3)}", "%s" % range(3), str(range(1, 2, 3)), repr([range(2)]), *range(4), list(range(ord("a"), ord("e"))), "".join(map(chr, range(97, 102))), [range(3)[i] for i in (-1, 0)], isinstance(range(3), range), callable(range))
# ---
match range(3):
    case [a, b, c]: print("sequence", a, b, c)
    case _: print("other")
match range(0, 10):
    case [first, *mid, last]: print(first, len(mid), last)
import collections.abc as abc
print(isinstance(range(3), abc.Sequence), isinstance(range(3), abc.Iterator), isinstance(range(3), abc.Hashable), issubclass(range, abc.Sequence))
import copy
r = range(1, 9, 2)
print(copy.copy(r), copy.deepcopy(r) == r)
# ---
def countdown(n):
    for i in range(n, 0, -1): yield i
print(list(countdown(3)), list(range(3, -1, -1)), list(range(-5, 0)), list(range(0, -5, -1)), list(range(0, -10, -3)), list(range(1, 0)), list(range(0, 5, 10)), list(range(5, 5)))
total = 0
for i in range(1, 11):
    for j in range(i, 11, i):
        total += 1
print(total)
def batches(n, size): return [range(i, min(i + size, n)) for i in range(0, n, size)]
print(batches(10, 4), [list(b) for b in batches(5, 2)])
# ---
print([range(n) for n in (True, 0, -1)], range(-1) == range(0), list(range(-1)), range(0, 3)[0:0], range(1, 5)[1:1], len(range(1, 5)[::3]), range(10)[2:8][1:3], range(10)[::-1][::-1], range(10)[::-1][2:5], range(0, 10, 2)[::2], range(10, 0, -1)[::-2])
# ---
for i in range(len(5)):
    pass
# ---
for i in range("3"):
    pass
# ---
print(range(10)[10])
# ---
r = range(3)
r[0] = 5
# ---
for i in range(3.5):
    print(i)
