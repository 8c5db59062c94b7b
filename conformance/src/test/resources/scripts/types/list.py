l = [3, 1, 2]
l.append(4); print(l)
l.extend((5, 6)); print(l)
l.extend("ab"); print(l)
l.insert(0, "first"); print(l)
l.insert(100, "last"); print(l)
l.insert(-1, "before last"); print(l)
l.insert(-100, "zero"); print(l)
l.remove(1); print(l)
print(l.pop(), l.pop(0), l.pop(-1), l)
print(l.index(2), l.count(5), l.count("none"))
l.reverse(); print(l)
c = l.copy(); c.clear(); print(c, l)
print(l.append(1), l.extend([]), l.clear(), l)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


l = [1, 2, 3]
t(lambda: l[3])
t(lambda: l[-4])
t(lambda: l["a"])
t(lambda: l[1.0])
t(lambda: l[None])
t(lambda: l[1, 2])
t(lambda: l[[0]])
t(lambda: [].pop())
t(lambda: l.pop(3))
t(lambda: l.pop("a"))
t(lambda: l.pop(None))
t(lambda: l.remove(9))
t(lambda: l.index(9))
t(lambda: l.index(1, 1))
t(lambda: l.insert(1))
t(lambda: l.insert("a", 1))
t(lambda: l.extend(5))
t(lambda: l.extend(None))
t(lambda: l.append())
t(lambda: l.count())
t(lambda: l.reverse(1))
t(lambda: list(5))
t(lambda: list(1, 2))
t(lambda: l())
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


l = [1, 2, 3]
def a(): l[3] = 0
def b(): l["a"] = 0
def c(): del l[3]
def d(): del l["a"]
def e(): l[0:2] = 5
def f(): l[::2] = [1]
def g(): l[::0]
def h(): l[::0] = []
def i(): l[10**30]
def j(): l.x = 1
def k(): l[1:2] = None
def m(): l[::2] = 5
for fn in (a, b, c, d, e, f, g, h, i, j, k, m): t(fn)
print(l)
# ---
l = list(range(10))
l[2:5] = ["a"]; print(l)
l[1:1] = [100, 101]; print(l)
l[::2] = [0] * len(l[::2]); print(l)
l[-3:] = []; print(l)
l[:] = range(6); print(l)
l[4:2] = ["x"]; print(l)
l[::-1] = list(l); print(l)
l[10:] = "ab"; print(l)
del l[1:3]; print(l)
del l[::2]; print(l)
del l[-1]; print(l)
del l[:]; print(l)
l[:] = (i * i for i in range(4)); print(l)
l[1:3] = l; print(l)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


a = [1, 2]
print(a + [3], a * 2, 2 * a, a * 0, a * -1, [] + [], a * True)
t(lambda: a + (3,))
t(lambda: a + "b")
t(lambda: a + None)
t(lambda: (1,) + [2])
t(lambda: a * 1.5)
t(lambda: a * a)
t(lambda: a - [1])
t(lambda: a / 2)
t(lambda: -a)
t(lambda: a & a)
t(lambda: a < (1, 2))
t(lambda: a < 5)
t(lambda: [1] + 1)
b = a
b += [3]; print(a is b, a)
b += "xy"; print(a)
b *= 2; print(a is b, a)
b = b + [0]; print(a is b)
a += (i for i in range(2)); print(a)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print([1, 2] == [1, 2], [1, 2] == (1, 2), [1, 2] != [1, 3], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, [2, 3]] == [1, [2, 3]], [1.0, True] == [1, 1], [[1, 2], [0]] < [[1, 3]], [1, "a"] == ["a", 1])
t(lambda: [1, "a"] < [1, 2])
t(lambda: [1, "a"] < [2, 0])
t(lambda: [None] < [None])
t(lambda: [None] < [1])
t(lambda: [{}] < [{}])
t(lambda: [{1: 2}] <= [{}])
nan = float("nan")
print([nan] == [nan], nan in [nan], [nan].index(nan), [nan].count(nan), [nan] < [nan])
# ---
grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][0] = 1
print(grid)
import copy
a = [1, [2, 3], {"k": [4]}]
b, c, d = a[:], a.copy(), copy.deepcopy(a)
a[1].append(99); a[2]["k"].append(5); a.append("new")
print(a, b, c, d, sep="\n")
# ---
print(list(), list([1]), list("abc"), list((1, 2)), list({"a": 1}), list({"a": 1}.items()), list(range(3)), list(map(str, [1])), list(zip("ab", [1, 2])), list(b"ab"), list(enumerate("ab")))
a = [1, 2, 3]
print([*a, *"xy", *range(2)], [*a][::-1], list(reversed(a)), a[::-1] is a, list(a) is a)
print(len(a), sum(a), max(a), min(a), sorted(a, reverse=True), any(a), all([]), 2 in a, 9 not in a)
# ---
class Eq:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        print("eq", self.n, other)
        return self.n == other
l = [Eq(1), Eq(2), Eq(3)]
print(2 in l)
print(l.index(3))
print(l.count(1))
l.remove(2)
print(len(l))
class Raises:
    def __eq__(self, other): raise ValueError("no compare")
r = Raises()
print(r in [r])
try:
    r in [Raises()]
except ValueError as e:
    print(e)
# ---
l = [1, 2, 3]
for x in l:
    if len(l) < 6: l.append(x * 10)
print(l)
it = iter(l)
print(next(it), next(it))
l.clear()
print(list(it))
l.append(1)
print(list(it))
l = [1, 2, 3, 4]
it = reversed(l)
print(next(it))
l.pop(); l.pop()
print(list(it))
print([x for x in [1, 2, 3] if x != 2])
# ---
class L(list):
    def __getitem__(self, i):
        return "got %r" % (i,)
    def append(self, x):
        super().append(x)
        return self
x = L([1, 2])
print(x, x[0], x[0:1], x.append(3).append(4), len(x), type(x + [1]).__name__, type(x.copy()).__name__, x == [1, 2, 3, 4], isinstance(x, list), list(x), repr(x))
x.extra = 1
print(x.extra, [*x], x.__class__.__name__)
class Sized(list):
    def __len__(self): return 0
print(bool(Sized([1])), len(Sized([1])), Sized([1]) == [1])
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


a = [1]
a.append(a)
print(a, a[1] is a, a in a, len(str(a)))
b = [1]; b.append(b)
t(lambda: a == b)
t(lambda: hash([]))
t(lambda: {[1]: 2})
t(lambda: {[1]})
t(lambda: [] in {})
t(lambda: {}[[]])
# ---
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*matrix)], [x for row in matrix for x in row], [[row[i] for row in matrix] for i in range(3)], sum(matrix, []))
for row in matrix:
    row.append(sum(row))
print(matrix, matrix[-1][-1], matrix[0][1:], [r[::-1] for r in matrix[::-1]])
stack = []
for tok in "3 4 + 2 *".split():
    if tok.isdigit(): stack.append(int(tok))
    else:
        b, a = stack.pop(), stack.pop()
        stack.append(a + b if tok == "+" else a * b)
print(stack)
# ---
l = [5, 3, 8, 1]
i = l.index(8); l[i], l[0] = l[0], l[i]
print(l)
l[0] += 10; l[-1] *= 3; l[1] = l[2] = 0
print(l)
l[len(l):] = [7]
l[:0] = [6]
print(l)
a, b, *c = l
print(a, b, c)
print(l.index(0), l.index(0, 3), l.index(0, -4, -1), [1, 2, 1, 2].index(2, 2), [1, 2, 3].index(3, -1, 100))
# ---
print([1, True, 1.0].index(True), [0, False].count(0), [1, "1", 1.0].count(1), [[]] * 2, [None] * 3, [[], {}, (), set(), "", 0, None, ...])
print([1, 2, 3].__len__(), [1].__contains__(1), [1].__add__([2]), [1, 2].__getitem__(0), [1, 2].__iter__().__next__(), [1].__eq__([1]), [1].__eq__((1,)), [1].__lt__(2), [1, 2].__mul__(2), [2].__rmul__(2), [1].__bool__ if hasattr([], "__bool__") else "no __bool__")
print(list.append, [].append.__name__, type([].append).__name__, [].__class__)
# ---
rows = [{"n": 1}, {"n": 2}]
print(rows[5]["n"])
# ---
items = [1, 2, 3]
items.push(4)
# ---
items = [1, 2, 3]
print(items.length)
# ---
items = [1, 2, 3]
items["0"]
# ---
items = [1, 2, 3].sort()
print(items[0])
# ---
items = [3, 1]
items.appendd(2)
# ---
[1, 2, 3].remove(4)
# ---
data = [1, 2]
data.get(0)
