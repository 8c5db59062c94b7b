a = b = c = 1; d, e = 2, 3; (f, g), h = (4, 5), 6; [i, j] = "xy"; k, = [7]; (l) = 8; (m,) = (9,); n, *o = [1, 2, 3]; *p, q = "abc"; r, *s, t = (1, 2); u, (v, *w), x = 1, "hello", 2; *y, = range(3); z, *_ = {"k": 1}.items()
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, _)
# ---
a, b = 1, 2
a, b = b, a; print(a, b)
a, b, c = b, a, a + b; print(a, b, c)
x = [0, 1, 2]; i = 0
i, x[i] = 1, 9; print(i, x)
x[0], x[1], x[2] = x[2], x[0], x[1]; print(x)
a = b = []; a.append(1); print(b, a is b)
a, b = [], []; a.append(1); print(b)
(a, b), c = [1, 2], 3; print(a, b, c)
[a, [b, [c]]] = 1, [2, [3]]; print(a, b, c)
for a, (b, *c) in [(1, "xyz"), (2, "p")]: print(a, b, c)
a, a = 1, 2; print(a); a, *a = 1, 2, 3; print(a)
d = {}; d["x"], d["y"] = 1, 2; print(d)
class O: pass
o = O(); o.p, o.q = "pq"; (o.r, d["z"]), *x[1:] = (5, 6), 7, 8; print(vars(o), d, x)
x[0:2], y = [[9, 9, 9], 1]; print(x, y)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def u1(v): a, b = v; return a, b
def u2(v): a, b, c = v; return a, b, c
def u3(v): a, *b = v; return a, b
def u4(v): a, *b, c = v; return a, b, c
def u5(v): (a, b), c = v; return a, b, c
def u6(v): a, = v; return a
def u7(v): [] = v; return "empty"
for f, v in [(u1, [1]), (u1, []), (u1, [1, 2, 3]), (u1, "abc"), (u1, 5), (u1, None), (u1, 1.5), (u1, {"a": 1}), (u1, {1, 2}), (u1, (i for i in range(3))), (u1, range(2)), (u1, "é😀"), (u1, b"ab"), (u1, len), (u1, int), (u2, [1, 2]), (u2, "ab"), (u2, iter([])), (u3, []), (u3, [1]), (u3, 5), (u4, [1]), (u4, [1, 2]), (u4, []), (u4, "abcd"), (u5, (1, 2)), (u5, ((1, 2, 3), 4)), (u5, ("ab", 3)), (u5, (1,)), (u6, []), (u6, [1, 2]), (u6, "x"), (u6, 5), (u7, []), (u7, [1]), (u7, 5), (u1, [1] * 1000), (u1, map(int, "123")), (u1, {"k": 1, "j": 2}.items())]: t(f, v)
# ---
trace = []
def v(x): trace.append(x); return x
class L:
    def __setitem__(self, k, val): trace.append(("set", k, val))
    def __setattr__(self, k, val): trace.append(("attr", k, val))
    def __repr__(self): return "L"
o = L()
v(o)[v("k")] = v("val"); print(trace); trace.clear()
v(o).x = v(o)[v(1)] = v("both"); print(trace); trace.clear()
v(o)[v(1)], v(o).y = v("a"), v("b"); print(trace); trace.clear()
(v(o)[v(1)], *v(o).z), v(o)[v(2)] = v("abc"), v(3); print(trace); trace.clear()
v(o)[v(1):v(2)] = v([]); print(trace); trace.clear()
v(o)[v(1)]: int = v(5); print(trace); trace.clear()
class It:
    def __iter__(self):
        for i in range(3): trace.append(f"next{i}"); yield i
a, *b = It(); print(trace, a, b); trace.clear()
v(o)[0], v(o)[1], v(o)[2] = It(); print(trace); trace.clear()
try: v(o)[0], v(o)[1] = It()
except ValueError as e: print(e, trace)
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("1 = x")
s("'a' = x")
s("None = 1")
s("True = 1")
s("f() = 1")
s("a + b = 1")
s("-a = 1")
s("(a, b) = 1")
s("a, 1 = x")
s("[a, f()] = x")
s("(a := 1) = 2")
s("a := 1")
s("(a.b := 1)")
s("*a = x")
s("*a, *b = x")
s("*a, = x")
s("a, *b, c, *d = x")
s("x = *a")
s("x = *a, b")
s("[*a] = x")
s("(*a) = x")
s("(*a,) = x")
s("{a} = x")
s("{a: b} = x")
s("lambda: x = 1")
s("a if b else c = 1")
s("a < b = 1")
s("not a = 1")
s("a = b = 1 = c")
s("f(x) += 1")
s("a, b += 1")
s("(a) += 1")
s("[a] += 1")
s("... = 1")
s("__debug__ = 1")
s("a.None = 1")
s("a() = b() = 1")
s("x = yield = 1")
s("f'{x}' = 1")
s("`a` = 1")
s("a b = 1")
s("a[1] = 2 = 3")
s("def = 1")
s("for = 1")
s("a = ")
s("= 1")
s("a == 1 = b")
s("del = 1")
s("[x for x in y] = 1")
s("(x for x in y) = 1")
s("a, b, = x")
s(", = x")
s("() = x")
s("[] = x")
# ---
() = []; [] = (); print("empty targets")
(a), (b) = 1, 2; ((c)) = 3; [(d), [e]] = 4, [5]; print(a, b, c, d, e)
a, b = c, d = 1, 2; print(a, b, c, d)
(a, b), (c, d) = [e, f] = (1, 2), (3, 4); print(a, b, c, d, e, f)
a = (b) = c = [1]; print(a is b is c)
a, b = (1, 2), [3]; print(a, b); a, b = *[1], *[2]; print(a, b); a = *(), ; print(a); a, *b = "x", ; print(a, b)
a, (b, (c, (d,))) = 1, (2, (3, (4,))); print(a, b, c, d)
*(a, b), c = 1, 2, 3; print(a, b, c)
a, *(b, *c) = 1, 2, 3, 4; print(a, b, c)
# ---
first, *middle, last = range(6); print(first, middle, last)
head, *tail = "word"; print(head, tail, type(tail)); *init, end = (1,); print(init, end); x, *y = {"b": 1, "a": 2}; print(x, y); a, *b = {5}; print(a, b); a, *b = "é😀x"; print(a == "é", len(b)); a, *b, c, d = [1, 2, 3]; print(a, b, c, d)
def minmax(v): return min(v), max(v)
lo, hi = minmax([3, 1, 2]); print(lo, hi)
(x1, y1), (x2, y2) = [(0, 0), (3, 4)]; print(((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5)
name, *_, email = "Ann,30,NY,a@x".split(","); print(name, email)
key, _, value = "k=v=w".partition("="); print(key, value)
k, v = zip(*{"a": 1, "b": 2}.items()); print(k, v)
quot, rem = divmod(17, 5); print(quot, rem)
(a, b), *rest = enumerate("xyz"); print(a, b, rest)
# ---
x: int = 1; y: "str"; z: list[int] = []; (w): int = 3
print(x, z, w, __annotations__)
try: y
except NameError as e: print(e)
class C:
    a: int
    b: str = "b"
    c = 1
    d: int = c + 1
print(C.__annotations__, C.b, C.d, hasattr(C, "a"))
def f():
    q: undefined_annotation = 5
    r: int
    try: r
    except UnboundLocalError as e: print(e)
    return q
print(f())
o = C(); o.attr: int = 5; l = [0]; l[0]: str = "x"; print(o.attr, l, "attr" in __annotations__)
try: exec("p: missing = 1")
except NameError as e: print(e)
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("a, b: int = 1")
s("(a, b): int")
s("[a]: int = 1")
s("1: int = 1")
s("f(): int")
s("a: int = b: int = 1")
s("a: int += 1")
s("a = b: int")
s("(a): int = 1")
s("a: int, b: int")
s("def f():\n  global x\n  x: int = 1")
s("x: yield")
s("a.b: int")
s("a: (yield)")
# ---
a = [1, 2, 3]; b = a; b[0] = 99; print(a); b = [0]; print(a); c = a[:]; c[1] = 5; print(a)
a[0] = a; print(a[0] is a); s = "x"; t = s; s += "y"; print(s, t)
m = [[0] * 2] * 2; m[0][0] = 1; print(m)
x = y = 0; x += 1; print(x, y)
d = e = {}; d["k"] = 1; print(e); d = {}; print(e)
def f(p): p = 5; return p
q = 1; print(f(q), q); i = 10
l = [i for i in range(3)]; print(i)
for i in range(2): pass
print(i); a, b = 5, a; print(a, len(b))
# ---
nums = [1, 2, 3, 4]
i, j = 0, 3
while i < j:
    nums[i], nums[j] = nums[j], nums[i]
    i, j = i + 1, j - 1
print(nums)
a, b = 0, 1
fib = []
while len(fib) < 10: fib.append(a); a, b = b, a + b
print(fib)
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print(gcd(48, 36))
node = None
for v in (3, 2, 1): node = (v, node)
out = []
while node: v, node = node; out.append(v)
print(out)
grid = {}; grid[0, 1] = "a"; grid[(1, 0)] = "b"; print(grid)
p = {"x": 1}; p["x"], p["y"] = p.get("y", 0), p["x"]; print(p)
# ---
def gen(): yield 1; yield 2
a, b = gen(); print(a, b)
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __iter__(self): return iter((self.x, self.y))
x, y = P(1, 2); print(x, y); [*l] = P(3, 4); print(l)
class Bad:
    def __iter__(self): raise ValueError("iteration failed")
class Seq:
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i
a, b = Seq(); print(a, b)
class NoIter: pass
for o in (Bad(), NoIter(), gen):
    try: a, b = o
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
def partial():
    yield 1
    raise KeyError("while unpacking")
try: a, b = partial()
except KeyError as e: print(repr(e), a)
it = iter(range(10)); a, b = next(it), next(it); print(a, b, next(it)); (a, b), c = (("a", "b"), "c"); print(a, b, c)
it = iter([1, 2, 3, 4])
try: a, b = it
except ValueError as e: print(e, list(it))
# ---
x, y = 1
# ---
a, b = [1, 2, 3]
# ---
name, age, city = "Ann 30".split()
# ---
for key, value in ["ab", "cde"]:
    print(key, value)
# ---
(a, b), c = 1, 2
# ---
x, *y = None
# ---
data = {"a": 1}
data.b = 2
# ---
undefined_list[0] = 5
# ---
5 = x
