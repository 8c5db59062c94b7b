from itertools import *
print(list(islice(count(10, 3), 4)), list(islice(count(1.5, -0.5), 3)), list(islice(cycle("ab"), 5)), list(repeat("x", 3)), list(islice(repeat(1), 2)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)), list(accumulate([])), list(accumulate("abc")), list(accumulate([3, 1, 4], max)), list(accumulate([], initial=5)))
print(list(chain("ab", [1], ())), list(chain.from_iterable([[1], [2, 3]])), list(compress("abcd", [1, 0, True, ""])), list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(lambda x: x < 3, [1, 2, 5, 1])))
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, ""])), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("ab", [1, 2, 3], fillvalue="-")), list(pairwise("abcd")), list(pairwise([1])))
# ---
from itertools import *
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product("ab", [])), len(list(product(range(3), repeat=3))))
print(list(permutations("abc", 2)), len(list(permutations(range(5)))), list(permutations([1, 2], 3)), list(permutations([])), list(permutations("aab"))[:3])
print(list(combinations("abcd", 2)), list(combinations([1, 2], 0)), list(combinations([1], 2)), list(combinations_with_replacement("ab", 2)), ["".join(c) for c in combinations("ABCD", 3)])
# ---
from itertools import islice
print(list(islice("abcdefg", 2)), list(islice("abcdefg", 2, 4)), list(islice("abcdefg", 2, None)), list(islice("abcdefg", 0, None, 3)), list(islice("abc", 5, 10)), list(islice("abc", None)), list(islice("abcdef", 1, 5, 2)))
it = iter(range(10)); print(list(islice(it, 3)), next(it), list(islice(it, 1, 3)), list(it))
for args in ((-1,), ("a",), (1, -2), (0, 5, 0), (0, 5, -1), (1.5,)):
    try: print(list(islice("abc", *args)))
    except (ValueError, TypeError) as e: print(args, type(e).__name__, e)
# ---
from itertools import groupby
print([(k, list(g)) for k, g in groupby("aaabbca")], [k for k, _ in groupby([1, 1, 2, 3, 3])], [(k, len(list(g))) for k, g in groupby(sorted("mississippi"))])
rows = [("it", "ann"), ("it", "bob"), ("hr", "cy"), ("it", "di")]
for dept, g in groupby(sorted(rows, key=lambda r: r[0]), key=lambda r: r[0]): print(dept, [n for _, n in g])
groups = list(groupby("aab")); print([(k, list(g)) for k, g in groups])
g = groupby("aabb"); k1, g1 = next(g); print(k1, next(g1)); k2, g2 = next(g); print(list(g1), k2, list(g2), next(g, "end"))
print([(k, "".join(v)) for k, v in groupby("AaBbb", key=str.lower)], "".join(f"{len(list(v))}{k}" for k, v in groupby("wwwbbb")))
class Odd:
    def __eq__(self, o): return True
print(len(list(groupby([1, Odd(), 2]))))
groupby(5)  # uncaught
# ---
from itertools import tee, chain, batched, count, repeat, cycle
a, b = tee([1, 2, 3]); print(next(a), next(a), list(b), list(a), tee("x", 0), len(tee("x", 3)))
print(list(batched("abcdefg", 3)), list(batched([], 2)), [sum(x) for x in batched(range(6), 2)])
print(repeat(1, 3), count(5), count(1, 2), count(1.0), repeat("a"), repeat(5, -1)); c = count(); print(next(c), next(c), c)
r = repeat("x", 4); next(r); print(r, r.__length_hint__(), list(r))
for f in (lambda: batched("a", 0), lambda: tee([], -1), lambda: next(iter(chain(5))), lambda: count("a"), lambda: list(chain.from_iterable([1])), lambda: next(cycle([])), lambda: repeat(), lambda: cycle(1)):
    try: print(f())
    except (ValueError, TypeError, StopIteration) as e: print(type(e).__name__, e)
# ---
from itertools import *
def noisy(name, xs):
    for x in xs:
        print(f"{name}:{x}", end=" "); yield x
for x in chain(noisy("a", [1]), noisy("b", [2])): print("got", x, end="; ")
print(); z = zip(noisy("p", [1, 2]), noisy("q", [3])); print(list(z))
t = takewhile(lambda x: x < 2, noisy("t", [1, 2, 3])); print(list(t))
p = product(noisy("x", [1, 2]), noisy("y", [3])); print("| before next |", next(p))
m = starmap(lambda a, b: a + b, noisy("s", [(1, 2), (3, 4)])); print("lazy", next(m), next(m), next(m, "end"))
b = batched(noisy("b", range(3)), 2); print(next(b), list(b))
# ---
from itertools import *
for f in (lambda: list(starmap(pow, [(1,)])), lambda: list(starmap(pow, [5])), lambda: list(combinations("ab", -1)), lambda: list(permutations("ab", -1)), lambda: list(product("a", repeat=-1)), lambda: product("ab", 5), lambda: accumulate(5), lambda: list(accumulate([1, "a"])), lambda: list(compress("ab", 5)), lambda: list(zip_longest("a", foo=1)), lambda: list(takewhile(5, [1])), lambda: combinations("ab"), lambda: permutations("ab", "x"), lambda: list(filterfalse(1, [1]))):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
def bad():
    yield 1
    raise KeyError("inner")
for x in chain(bad(), [2]): print(x)  # uncaught
# ---
from itertools import *
import operator
def chunked(xs, n):
    it = iter(xs)
    while c := tuple(islice(it, n)): yield c
print(list(chunked(range(7), 3)), list(zip(*[iter(range(6))] * 2)), list(zip_longest(*[iter("abcde")] * 2, fillvalue=None)))
flatten = chain.from_iterable
print(list(flatten([[1, 2], (3,), "45"])), sum(map(operator.mul, *zip(*[(1, 2), (3, 4)]))), dict(zip("abc", count(1))))
powerset = lambda s: list(flatten(combinations(s, r) for r in range(len(s) + 1)))
print(powerset([1, 2, 3]), [a + b for a, b in product("AB", "12")])
def partition(p, xs): a, b = tee(xs); return list(filterfalse(p, a)), list(filter(p, b))
print(partition(lambda x: x > 2, range(5)), next(dropwhile(str.islower, "abCd")), list(accumulate(repeat(2, 5), operator.mul)))
print(list(map(lambda w: sum(w) / 2, pairwise([1, 3, 5, 9]))), max(groupby("aabbbc"), key=lambda kg: len(list(kg[1])))[0])
# ---
from itertools import *
print(type(chain()), type(count()).__name__, iter(count()) is not None, hasattr(cycle("a"), "__next__"), chain.__name__, islice.__module__)
it = permutations([3, 1, 2]); print(next(it), next(it)); print(sorted(it))
print(list(zip(count(), "ab")), list(map(add := lambda *a: sum(a), [1, 2], [3, 4])), list(zip(range(3), cycle([True, False]))))
e = cycle([1, 2]); print([next(e) for _ in range(5)])
s = {k: [v for _, v in g] for k, g in groupby(sorted([(2, "b"), (1, "a"), (2, "c")]), key=lambda p: p[0])}; print(s)
print(list(accumulate([100, -10, 25], lambda bal, x: bal * 1.1 + x)), list(accumulate([1, 2, 3], func=lambda a, b: b - a)))
print(list(islice(count(), 3, 8, 2)), list(repeat([], 2)), [*islice(zip(count(), repeat("k")), 2)])
# ---
from itertools import combinations, permutations, product, groupby
print([c for c in combinations(range(1, 10), 3) if sum(c) == 12])
print([p for p in permutations(range(4)) if all(abs(p[i] - p[j]) != abs(i - j) for i in range(4) for j in range(i))])
print(sorted({tuple(sorted(d)) for d in product(range(1, 7), repeat=2) if sum(d) == 7}))
dists = {frozenset("AB"): 2, frozenset("BC"): 3, frozenset("AC"): 4, frozenset("AD"): 7, frozenset("BD"): 1, frozenset("CD"): 5}
cost = lambda r: sum(dists[frozenset(p)] for p in zip(r, r[1:]))
best = min(permutations("ABCD"), key=cost); print("".join(best), cost(best))
def runs(xs):
    for _, g in groupby(enumerate(xs), key=lambda p: p[1] - p[0]):
        r = [v for _, v in g]; yield f"{r[0]}-{r[-1]}" if len(r) > 1 else str(r[0])
print(",".join(runs([1, 2, 3, 5, 7, 8])))
# ---
from itertools import tee, chain, islice, accumulate
g = (x * x for x in range(5)); a, b = tee(g); next(b); print([y - x for x, y in zip(a, b)], list(g))
a, b, c = tee(range(3), 3); print(next(a), next(a), next(b), list(c), list(b), list(a))
x, y = tee("ab"); y2, = tee(y, 1); print(next(y2), list(x), list(y))
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
print(list(islice(fib(), 10)), next(islice(fib(), 50, None)), next(f for f in fib() if f > 1000))
print(list(islice(accumulate(iter(lambda: 1, 2)), 5)), list(chain([1], map(str, [2]), (c for c in "x"))))
import copy
it = chain([1, 2], [3]); next(it); print(list(it), list(it))
# ---
from itertools import zip_longest, starmap, compress, pairwise, takewhile, dropwhile
rows = [["id", "name"], ["1", "ann", "extra"], ["2"]]
print([dict(zip_longest(rows[0], r, fillvalue="?")) for r in rows[1:]])
print(list(zip_longest()), list(zip_longest([1])), list(zip_longest([], [1, 2])), [*zip(range(2), "ab", strict=True)])
print(list(starmap(lambda n, q: f"{n}x{q}", [("a", 1), ("b", 2)])), list(compress(range(5), (n % 2 for n in range(5)))))
prices = [10, 12, 11, 15]; print([f"{(b - a) / a:+.1%}" for a, b in pairwise(prices)], all(a <= b for a, b in pairwise(sorted(prices))))
log = iter(["# head", "# more", "data", "# not head", "END", "x"])
print(list(takewhile(lambda l: l != "END", dropwhile(lambda l: l.startswith("#"), log))), list(log))
list(zip([1, 2], [1], strict=True))  # uncaught
# ---
from itertools import *
total = 0
for i, (a, b) in enumerate(product(range(100), repeat=2)):
    if i % 7 == 0: total += a * b
print(total, sum(1 for _ in combinations(range(20), 4)), sum(islice(count(1), 1000)), sum(accumulate(range(100))))
print(len(list(permutations(range(7)))), next(islice(permutations(range(6)), 400, None)), sum(map(len, batched(range(1001), 10))))
print("".join(map("".join, islice(product("abc", repeat=3), 5, 9))), max(map(sum, product([1, -1], [5, 3]))))
print(next(x for x in count(1) if all(x % k == 0 for k in range(1, 11))))
# ---
from itertools import chain, groupby, count
class Node:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self): yield self.v; yield from chain.from_iterable(self.kids)
print(list(Node(1, Node(2, Node(3)), Node(4))))
def group_consecutive(iterable, key): return [(k, sum(1 for _ in g)) for k, g in groupby(iterable, key)]
print(group_consecutive([1, 3, 2, 4, 6, 5], lambda x: "even" if x % 2 == 0 else "odd"))
ids = count(1); next_id = lambda: next(ids); print([next_id() for _ in range(3)], {n: next(ids) for n in "ab"})
words = ["apple", "avocado", "bean", "beet", "corn"]
print({k: list(g) for k, g in groupby(words, key=lambda w: w[0])})
idx = sorted(range(len(words)), key=lambda i: len(words[i])); print([(n, [words[i] for i in g]) for n, g in groupby(idx, key=lambda i: len(words[i]))])
# ---
import itertools, operator
data = [5, 3, 8]
print(list(itertools.accumulate(data, operator.sub)), list(itertools.accumulate(data, min)), list(itertools.accumulate([True, False, True], operator.and_)))
print(list(itertools.starmap(operator.add, zip(data, data[1:]))), list(itertools.filterfalse(operator.itemgetter(1), [("a", 0), ("b", 1)])))
print(list(map(operator.itemgetter(0), itertools.groupby("xxyyx"))), itertools.chain(*[[1], [2]]).__next__())
try: itertools.nope
except AttributeError as e: print(e)
try: itertools.count(1, 2, 3)
except TypeError as e: print(e)
try: next(itertools.islice([], 1))
except StopIteration as e: print("stop", e.value, e.args)
def gen():
    yield from itertools.islice(itertools.count(), 2)
    return "done"
g = gen(); print(next(g), next(g))
next(g)  # uncaught
# ---
import itertools, operator
from itertools import *
cases = [
    'count(1,2,3)', 'count(x=1)', 'count(start="a")', 'count(step=2)', 'count(1,step=None)', 'cycle()',
    'cycle(1,2)', 'cycle(x=1)', 'repeat(1,"a")', 'repeat(object=1,times=2)', 'repeat(1,2,3)', 'repeat(x=1)',
    'accumulate()', 'accumulate([1],2,3)', 'batched()', 'batched("a")', 'batched("a","b")', 'batched(5,1)',
    'chain(x=1)', 'chain.from_iterable()', 'chain.from_iterable(5)', 'combinations()', 'combinations("ab")',
    'combinations("ab","c")', 'combinations(1,1)', 'combinations_with_replacement("ab")',
    'combinations_with_replacement("a",-1)', 'compress()', 'compress("a")', 'compress(1,[1])', 'dropwhile(1)',
    'dropwhile()', 'dropwhile(x=1)', 'dropwhile(1,2)', 'takewhile(1)', 'filterfalse(1)', 'starmap(1)',
    'filterfalse(1,2,3)', 'groupby()', 'groupby(1)', 'groupby([],1,2)', 'islice()', 'islice([])',
    'islice([],1,2,3,4)', 'islice([],x=1)',
]
for case in cases:
    try: print(case, "->", eval(case))
    except Exception as e: print(case, "->", type(e).__name__, e)
# ---
import itertools, operator
from itertools import *
cases = [
    'islice(1,1)', 'islice([],-1)', 'islice([],1,2,0)', 'islice([],"a")', 'islice([],1,"a")', 'islice([],1,2,"a")',
    'islice([],10**30)', 'islice([],"a",2)', 'islice([],-2,2)', 'islice([],1,-2)', 'islice([],1,-1)', 'pairwise()',
    'pairwise(1)', 'pairwise([],[])', 'permutations()', 'permutations(1)', 'permutations([],-1)',
    'permutations([],"a")', 'permutations([],1.5)', 'product(1)', 'product([],x=1)', 'product([],repeat="a")',
    'product([],repeat=-1)', 'tee()', 'tee(1)', 'tee([],-1)', 'tee([],"a")', 'tee([],n=1)', 'zip_longest(1)',
    'zip_longest([],x=1)', 'zip_longest([],1)', 'zip_longest([],fillvalue=1,x=2)', 'chain[int]', 'count[int]',
    'type(tee([])[0])', 'type(groupby("a"))', 'repeat(1,10**30)', 'repeat(None,-5)', 'count(10**20,5)',
    'count(-3)', 'count(1,1)', 'count(1,1.0)', 'count(1,True)', 'count(0.5)', 'count(-1.5,0)',
]
for case in cases:
    try: print(case, "->", eval(case))
    except Exception as e: print(case, "->", type(e).__name__, e)
# ---
import itertools, operator
from itertools import *
cases = [
    'repeat(1).__length_hint__()', 'chain.__name__', 'chain.__module__', 'chain.__qualname__',
    'product("ab",repeat=10**30)', 'product("ab",repeat=10**10)', 'permutations("ab",10**30)',
    'combinations("ab",10**30)', 'count(1j)', 'next(count("a"))', 'list(islice(count(1j,2),2))', 'count(True)',
    'count(False,2)', 'next(count(True,2))', 'count(10**19)', 'list(islice(count(2**63-2),4))',
    'list(islice(count(5,-2),4))', 'count()()', 'len(count())', 'count()[0]', 'count(1)==count(1)',
    'bool(count())', 'iter(c:=count()) is c', 'hash(count())!=0', 'list(zip(repeat(1),"ab"))',
    'isinstance(chain(),chain)', 'issubclass(chain,object)', 'count().__class__', 'count.__mro__',
    'repeat("x").__class__.__name__', 'chain("a").from_iterable(["b"]).__next__()',
    'list(tee("abc")[0].__copy__())', 'operator.length_hint(repeat(1,5))', 'operator.length_hint(count(),7)',
    'operator.length_hint(repeat(1),7)', 'list(compress("abc",[1,0]))', 'list(accumulate([1,2],initial=None))',
    'list(accumulate([[1],[2]]))', 'list(accumulate("ab",initial="-"))', 'list(islice("abcdef",None,None,2))',
    'list(islice("abcdef",1,None))', 'list(islice(range(10),True,5))', 'list(permutations("abc",True))',
    'list(zip_longest("a","bc","def",fillvalue=0))', 'list(batched("abc",True))',
]
for case in cases:
    try: print(case, "->", eval(case))
    except Exception as e: print(case, "->", type(e).__name__, e)
# ---
import itertools, operator
from itertools import *
cases = [
    'next(batched("",3),"e")', 'next(cycle(""),1)', '[*takewhile(bool,[1,2,0,3])]', '[*dropwhile(bool,[1,0,3])]',
    '[*filterfalse(bool,[1,0,3,""])]', '[*starmap(print,["ab",(1,2),[3]])]', '[*starmap(max,[[1,2,3]])]',
    'list(chain.from_iterable([[1],2]))', '[*chain({1:2},"x",b"y")]',
]
for case in cases:
    try: print(case, "->", eval(case))
    except Exception as e: print(case, "->", type(e).__name__, e)
