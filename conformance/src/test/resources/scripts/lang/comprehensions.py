print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(3) for y in range(x)], [y for x in [[1, 2], [3]] for y in x], [[y for y in range(x)] for x in range(3)])
print({x % 3 for x in range(10)}, {c: ord(c) for c in "ab"}, {k: v for k, v in zip("abc", range(3)) if v}, list(x for x in "ab"), {x: {y: x * y for y in range(2)} for x in range(2)})
print([a if a > 1 else -a for a in range(4)], [*(x for x in range(3)), *[9]], [x for x, in [(1,), (2,)]], [(a, b) for a, *b in ["abc", "d"]], [i for i, (a, b) in enumerate([(1, 2)])])
# ---
x = "outer"
print([x for x in range(3)], x, {x for x in [1]}, x, {x: x for x in [1]}, x)
def f():
    y = 5
    r = [y for y in range(2)]
    return r, y
print(f())
def g(n): return [n + i for i in range(n)], [(lambda: n * i)() for i in range(n)]
print(g(3))
print([lam() for lam in [lambda: i for i in range(3)]], [lam() for lam in [lambda i=i: i for i in range(3)]])
# ---
trace = []
def v(x): trace.append(x); return x
[v(("e", a, b)) for a in v([1, 2]) if v(a) for b in v("xy") if v(b) == "x"]
print(trace)
trace.clear()
{v("k%d" % i): v(i) for i in range(2)}
print(trace)
trace.clear()
g = (v(i) for i in v([1, 2]))
print(trace); next(g); print(trace)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


t(lambda: [x for x in 5])
t(lambda: [x for x in None])
t(lambda: [a for a, b in [1]])
t(lambda: [a for a, b in [(1, 2, 3)]])
t(lambda: {[]: 1 for _ in [0]})
t(lambda: {[1] for _ in [0]})
t(lambda: [1 / x for x in [1, 0]])
t(lambda: [undefined for _ in [0]])
t(lambda: [x for x in [1] if x.foo])
t(lambda: [x for x in x])
t(lambda: {k: v for k, v in {"ab": 1}})
t(lambda: {k: v for k, v in {"abc": 1}})
t(lambda: {k: v for k in [1]})
t(lambda: [y for y in range(2) if z for z in [1]])
t(lambda: sum(x for x in ["a"]))
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("[x for x]")
s("[for x in y]")
s("[x for x in y if]")
s("[x, y for x in z]")
s("[x for x in 1, 2]")
s("[*x for x in y]")
s("{**x for x in y}")
s("{*x for x in y}")
s("(*x for x in y)")
s("[x := 1 for x in y]")
s("[(x := 1) for x in y]")
s("[y for x in (y := z)]")
s("[x for 1 in y]")
s("[x for f() in y]")
s("{k: v for k v in y}")
s("[x = 1 for x in y]")
s("[x for x in y] = 1")
s("[yield x for x in y]")
s("[(yield x) for x in y]")
s("def f(): [(yield x) for x in y]")
s("[x if x for x in y]")
s("[x for x in y else 1]")
s("f(x for x in y)")
s("f(x for x in y, z)")
s("class C: a = [b := 1 for _ in x]")
# ---
print([y for x in range(5) if (y := x * 2) > 4], y)
print([last := n for n in [1, 2]], last)
total = 0
print([total := total + v for v in [1, 2, 3]], total)
print(any((hit := w).startswith("b") for w in ["a", "bc", "b"]), hit)
print({(k := i): i for i in range(2)}, k)
def f():
    r = [q := i for i in range(3)]
    return q, r
print(f())
# ---
n = 3
class C:
    n = 10
    a = [i for i in range(n)]
    b = list(i * 2 for i in range(n) if i > 7)
    c = [[i for i in range(j)] for j in range(n - 7)]
    try: d = [n for _ in range(2)]
    except NameError as e: print(e)
    f = [(lambda: n)() for _ in range(1)]
print(C.a, C.b, C.c, C.d, C.f)
# ---
matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print([[r[i] for r in matrix] for i in range(3)], [matrix[i][i] for i in range(3)], [v for r in matrix for v in r if v % 2], sum(v for r in matrix for v in r), [max(r) for r in zip(*matrix)])
words = "the quick brown the lazy the".split()
print({w: words.count(w) for w in words}, sorted({len(w) for w in words}), [w for i, w in enumerate(words) if w not in words[:i]], {w[0]: [u for u in words if u[0] == w[0]] for w in words})
print([(i, j) for i in range(4) for j in range(i, 4) if i + j == 3], [n for n in range(2, 30) if all(n % d for d in range(2, int(n ** 0.5) + 1))], [a + b for a in "ab" for b in "cd"])
# ---
def gen():
    yield from (x * 2 for x in range(3))
print(list(gen()), [*map(str, (i for i in range(2)))], tuple(i for i in range(2)), dict((i, -i) for i in range(2)), "".join(c for c in "abc" if c != "b"))
nested = ((x for x in range(n)) for n in range(3))
print([list(g) for g in nested])
fns = [f for f in (abs, len)]
print([f(x) for f, x in zip(fns, (-1, "ab"))], [f"{i:02}" for i in range(2)], [{"id": i} for i in range(2)], [i for i in (0, 1, 2) if not i], [None for _ in range(2)])
# ---
def total(n):
    return sum([i for i in range(n)]) + sum(i for i in range(n)) + len({i for i in range(n)})
print(total(5))
def closure():
    fs = [lambda: x for x in range(2)]
    x = 99
    return [f() for f in fs]
print(closure())
def nonlocal_in():
    c = 0
    def up():
        nonlocal c
        c += 1
        return c
    return [up() for _ in range(3)], c
print(nonlocal_in())
def args(*a, **k): return [x for x in a], {n: v for n, v in k.items()}
print(args(1, 2, z=3))
# ---
it = iter(range(10))
print([(a, next(it)) for a in it])
g = (x for x in [1, 2, 3])
print(2 in g, list(g))
l = [1, 2, 3]
print([l.pop() for _ in l[:]], l)
print([x for x in l or [0]], [x for x in ([1] if l else [2])])
d = {"a": [1, 2], "b": [3]}
print({k: sum(v) for k, v in d.items()}, [(k, x) for k in d for x in d[k]], {x: k for k, v in d.items() for x in v})
print([i for i in range(3) for i in range(i)], [i for i in [1, 2] for j in [i] if j == i])
# ---
print(*[c for c in "ab"], *(c for c in "cd"), *{k: 1 for k in "e"}, sep="-")
print([x for x in [1, [2]] if isinstance(x, int)], [x for x in (1, 2, 3)][::-1], [x for x in "abc"][1], len([x for x in range(5)]), {x: 1 for x in "ab"}["a"], [[0] * 2 for _ in range(2)], {i: [] for i in range(2)})
print([x for x in range(3)] == list(range(3)), [x for x in []], {x for x in []}, {x: x for x in []}, list(x for x in ()))
# ---
try:
    [int(x) for x in ["1", "2", "x"]]
except ValueError as e:
    print(e)
def broken():
    yield 1
    raise KeyError("in source")
try: [x for x in broken()]
except KeyError as e: print(repr(e))
try: next(x for x in [])
except StopIteration as e: print("empty", e.args)
try: {k: v for k, v in [(1, 2), 3]}
except TypeError as e: print(e)
print([x for x in [3, 1] if (lambda v: v > 2)(x)], [not x for x in (0, 1)], [-x for x in (1, 2)], [x ** 2 if x % 2 else x // 2 for x in range(4)])
# ---
rows = [{"name": "a", "v": 1}, {"name": "b", "v": None}, {"name": "c"}]
print([r["name"] for r in rows if r.get("v")], {r["name"]: r.get("v", 0) for r in rows}, [r | {"w": 1} for r in rows][0], sum(r.get("v") or 0 for r in rows), [k for r in rows for k in r if k != "name"])
from collections import defaultdict
groups = defaultdict(list)
[groups[len(w)].append(w) for w in ["a", "bb", "c"]]
print(dict(groups), [sorted(v) for v in groups.values()])
# ---
data = [{"a": 1}, {"b": 2}]
print([row["a"] for row in data])
# ---
values = ["1", None, "3"]
numbers = [int(v) for v in values]
# ---
totals = {name: price * qty for name, price, qty in [("x", 1)]}
# ---
print([x.upper() for x in ["a", 1]])
