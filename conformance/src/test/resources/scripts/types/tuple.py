t = (1, 2, 3, 2)
print(t, (), (1,), tuple(), tuple("ab"), tuple([1]), t[0], t[-1], t[1:], t[::-1], t[5:], len(t), t.count(2), t.index(2), t.index(2, 2), t + (9,), t * 2, 2 * t, t * 0, t * -1, 2 in t, min(t), max(t), sum(t), sorted(t, reverse=True))
print(1, 2, (3,), *(4, 5), ((),), ((1, 2), (3, (4,))), (None, "a", 1.5, b"x", ...))
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


t = (1, 2, 3)
ev("t[3]", "t[-4]", "t['a']", "t[1.0]", "t[1, 2]", "t.index(9)", "t.index(1, 1)", "t.count()", "t + [4]", "t + 4", "[4] + t", "t * 1.5", "t * t", "t - t", "t < [1]", "t < 5", "t == [1, 2, 3]", "(1, 2) < (1, 'a')", "(1, 'a') < (1, 2)", "t()", "t.append(1)", "t.sort()", "t.x", "hash((1, [2]))", "hash(({},))", "tuple(5)", "tuple(1, 2)", "tuple(None)", "t[::0]", "t.remove(1)", "t.index()", "-t", "t.count(1, 2)", "t.index('a')", "t % 2", "1 in (1)", "tuple(iterable=[1])")
# ---
t = ([1], 2)
for s in ("t[0] = 5", "del t[0]", "t[0] += [9]", "t[0].append(7)", "t += (3,)", "t *= 2", "t.x = 1", "t[1:2] = []", "del t", "t"):
    try:
        exec(s)
        print(s, t if "t" in globals() else "gone")
    except Exception as e: print(s, type(e).__name__, e, t if "t" in globals() else "")
# ---
print((1, 2) == (1, 2), (1, 2) != (2, 1), (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (2,) > (1, 9, 9), (1, (2, 3)) == (1, (2, 3)), (1.0, True) == (1, 1), ("a", 1) < ("b", 0), ((1, 2), 0) < ((1, 3), -1), (1, "a") == ("a", 1), (1, "a") < (2, 5))
print(hash((1, 2)) == hash((1, 2)), hash(()), hash((1,)), hash((1, 2, 3)), hash((1, (2, 3))), hash((0, -1)), hash((1.0, 2)) == hash((1, 2)), hash((None,)) == hash((None,)), hash((-1, -2)), hash((True, False)), hash((10**20, 0.5)))
print({(1, 2): "a"}[1, 2], {(1, 2), (1.0, 2.0)}, (1, 2) in {(1, 2): 0}, {(): "empty"}[()])
# ---
a, b = 1, 2
a, b = b, a
(c, d), e = (3, 4), 5
[f, *g] = (6, 7, 8)
h, = (9,)
print(a, b, c, d, e, f, g, h)
def multi(): return 1, "two", [3]
x, y, z = multi()
print(x, y, z, multi()[1], type(multi()).__name__, len(multi()))
for i, (k, v) in enumerate({"a": 1, "b": 2}.items()): print(i, k, v)
print(*zip((1, 2), ("a", "b")), dict([(1, 2), (3, 4)]), list(map(lambda p: p[0] + p[1], [(1, 2), (3, 4)])), [a for a, _ in [(1, 2)]], max([(1, "b"), (1, "a")]), sum(((1,), (2, 3)), ()))
# ---
print((1, 2, 3).__getitem__(1), (1,).__add__((2,)), (1, 2).__contains__(2), (1,).__eq__([1]), (1,).__lt__((2,)), (1,).__lt__(5), (1, 2).__len__(), (1,).__mul__(3), (1,).__hash__() == hash((1,)), list((1, 2).__iter__()), tuple.__name__, ().__class__, tuple.index((1, 2), 2), tuple.count([1, 2] and (1,), 1))
print(tuple(x * 2 for x in range(3)), tuple({"a": 1, "b": 2}), tuple(range(3)), tuple(b"ab"), tuple(tuple("ab")), tuple(zip("ab", "cd")), tuple(reversed((1, 2))), tuple(enumerate("a")), (*range(2), *"ab"), tuple({1: 2}.items()), (1, 2, 3)[True])
t = (1, 2); print(tuple(t) is t, t[:] is t, t + () == t, () is ())
# ---
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def total(self): return sum(self)
    def __getitem__(self, i): return "item", super().__getitem__(i)
x = T(1, 2, 3)
print(x, x.total(), x[0], x[:2], len(x), type(x + (1,)).__name__, x == (1, 2, 3), hash(x) == hash((1, 2, 3)), isinstance(x, tuple), list(x), type(x * 2).__name__)
x.attr = 1; print(x.attr)
a, b, c = x; print(a, b, c)
class P(tuple):
    @property
    def x(self): return self[0]
print(P([5]).x, P("ab"), P() == ())
try: P(1, 2)
except TypeError as e: print(e)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def unpack(n, v):
    if n == 1: a, = v
    elif n == 2: a, b = v
    elif n == 3: a, b, c = v
    else: a, *b, c = v
    return "ok"
for n, v in [(1, ()), (1, (1, 2)), (2, (1,)), (2, (1, 2, 3)), (3, (1, 2)), (2, "abc"), (2, "a"), (2, 5), (2, None), (4, (1,)), (4, ()), (2, {1, 2, 3}), (3, {"a": 1}), (2, [1] * 100), (2, iter([1])), (2, (x for x in range(9)))]:
    t(unpack, n, v)
# ---
l = [1]
t = (l, l)
l.append(2)
print(t, t[0] is t[1])
t2 = (t, [t])
print(t2)
l.append(t)
print(t)
import copy
a = (1, [2]); b = copy.copy(a); c = copy.deepcopy(a)
a[1].append(3); print(a, b, c, b is a)
s = {(i % 2, i % 3) for i in range(12)}
print(sorted(s), len(s))
d = {}
for i in range(4): d.setdefault((i // 2, "k"), []).append(i)
print(d)
# ---
point = 3, 4
match point:
    case (0, 0): print("origin")
    case (x, y): print("at", x, y)
print("%s and %s" % point, "%s" % (point,), "{} {}".format(*point), "{0[0]} {0[1]}".format(point), f"{point} {point[0]}", str(point), repr(("a", 'b"')), repr(("it's",)))
try: "%s" % point
except TypeError as e: print(e)
rec = [("bob", 3), ("al", 5), ("cy", 3)]
print(sorted(rec), sorted(rec, key=lambda r: (-r[1], r[0])), max(rec, key=lambda r: r[1]), [n for n, s in rec if s == 3], dict(rec), list(zip(*rec)))
# ---
print((1), type((1)), (1,), type((1,)), 1,)
x = (yield_ := 3, 4); print(x)
print((lambda *a: a)(), (lambda *a: a)(1), (1, 2) + (), () + (), () * 5, (0,) * 3, ((0,) * 2,) * 2, (1, 2)[0:1], (1, 2)[2:], ((1, 2), 3)[0][1], len(((1, 2), 3)), not (), bool((0,)), any((0, 1)), all(()), (1, 2) and (3,), () or "empty")
it = iter((1, 2)); print(next(it), next(it), next(it, None), type(it).__name__)
print(tuple(sorted({"b": 1, "a": 2}.items())), (1, 2, 3).index(3, -1), (True, 1, 1.0).count(1), ("a", "b") < ("a", "c"), isinstance((), tuple), divmod(7, 2), "a-b".partition("-"), (*"ab",) == tuple("ab"))
# ---
coords = (1, 2)
coords[0] = 5
# ---
coords = (1, 2)
coords.append(3)
# ---
x, y = (1, 2, 3)
# ---
print((1, 2)[2])
# ---
key = ([1], 2)
d = {key: 1}
# ---
result = (1, 2) + 3
