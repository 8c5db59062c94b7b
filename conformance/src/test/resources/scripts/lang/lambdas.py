print((lambda: 1)(), (lambda x: x * 2)(3), (lambda x, y=2: x + y)(1), (lambda *a, **k: (a, k))(1, b=2), (lambda *, k=1: k)(k=5), (lambda a, /, b: (a, b))(1, b=2))
f = lambda x: x if x > 0 else -x
print(f(-3), f.__name__, f.__qualname__, type(f).__name__, f.__defaults__, (lambda x=1: x).__defaults__)
# ---
print(list(map(lambda x: x ** 2, range(4))), list(filter(lambda x: x % 2, range(6))), sorted(["bb", "a"], key=lambda s: len(s)), max([(1, 2), (0, 5)], key=lambda p: p[1]))
from functools import reduce
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: b + a, "abc", ""))
ops = {"add": lambda a, b: a + b, "neg": lambda a: -a}
print(ops["add"](1, 2), ops["neg"](3))
# ---
add = lambda x: lambda y: lambda z: x + y + z
print(add(1)(2)(3))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda f: lambda n: 1 if n == 0 else n * f(n - 1))(10))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(6))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
from functools import reduce
print(compose(lambda x: x + 1, lambda x: x * 2, str)(3))
# ---
print((lambda: (yield))().send(None))
g = lambda: (yield 1)
print(list(g()))
print(type((lambda: (yield))()).__name__)
print([(lambda y: x * y)(2) for x in range(3)])
print((lambda x: [x for x in range(x)])(3), (lambda: {k: v for k, v in [(1, 2)]})())
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


t(lambda: (lambda: 1)(2))
t(lambda: (lambda x: x)())
t(lambda: (lambda x, y: x)(1))
t(lambda: (lambda *, k: k)())
t(lambda: (lambda x: x)(y=1))
t(lambda: (lambda x: x.foo)(1))
t(lambda: (lambda x: x + "a")(1))
t(lambda: list(map(lambda x, y: x, [1])))
t(lambda: list(map(lambda: 1, [1])))
t(lambda: sorted([1, 2], key=lambda: 1))
t(lambda: (lambda a, a2: a)(1, a=2))
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("lambda x: return x")
s("lambda x: y = 1")
s("lambda x=1, y: x")
s("lambda x, x: x")
s("lambda: pass")
s("lambda (x, y): x")
s("lambda x: int: x")
s("lambda *: 1")
s("lambda x")
s("lambda: (yield)")
s("(lambda: x) = 1")
s("lambda x: x = 1")
s("f = lambda x, /, *, y: x")
s("lambda: await x")
# ---
class C:
    m = lambda self, x: (type(self).__name__, x)
    p = property(lambda self: "prop")
    s = staticmethod(lambda x: x)
    c = classmethod(lambda cls: cls.__name__)
c = C()
print(c.m(1), c.p, c.s(2), C.c(), C.m.__qualname__, C.m.__name__)
print((lambda self: self)(5), [f(2) for f in (lambda x: x, lambda x: x ** 2, lambda x: x ** 3)])
# ---
n = 1
f = lambda: n
n = 2
print(f())
fs = []
for i in range(3): fs.append(lambda: i)
print([f() for f in fs])
def outer():
    v = 1
    get = lambda: v
    v = 2
    return get()
print(outer())
print((lambda x=n: x)(), (lambda: (lambda: n)())())
def setter():
    box = []
    return (lambda v: box.append(v) or box), (lambda: box)
s, g = setter(); s(1); s(2); print(g())
# ---
sign = lambda x: "neg" if x < 0 else "zero" if x == 0 else "pos"
print([sign(x) for x in (-1, 0, 1)])
print((lambda *args: sum(args) / len(args) if args else 0)(), (lambda *args: sum(args) / len(args))(1, 2))
print((lambda d: {v: k for k, v in d.items()})({"a": 1}), (lambda s: s[::-1])("abc"), (lambda x, *r: (x, r))(*"abc"))
print((lambda x: (y := x * 2, y + 1))(5), (lambda: f"{1 + 1}")(), (lambda: not True)(), (lambda x: x in (1, 2))(1))
# ---
f = lambda: 1, 2
print(type(f), f[1], f[0]())
f = lambda: (1, 2)
print(f())
print((lambda x: x, 5)[1])
h = lambda x: lambda: x
print(h(3)())
cond = lambda x: x if x else None
print(cond(0), cond(3))
t = (lambda: 0) if False else (lambda: 1)
print(t())
u = lambda: 0 if False else (lambda: 1)
print(u()())
# ---
f = lambda x: x
f.attr = 1
print(f.attr, f == f, f == (lambda x: x), callable(f), f.__doc__, f.__code__.co_name, f.__code__.co_varnames, f.__annotations__)
f.__name__ = "named"; print(f.__name__)
try: f(1, 2)
except TypeError as e: print(e)
def takes(f): return f.__name__
print(takes(lambda: 1))
# ---
d = {"b": 1, "a": 3, "c": 2}
print(sorted(d, key=lambda k: d[k]), min(d, key=lambda k: d[k]), dict(sorted(d.items(), key=lambda kv: -kv[1])))
table = [lambda: "zero", lambda: "one"]
print(table[1](), *(f() for f in table))
acts = [(lambda m: (lambda x: x * m))(m) for m in range(3)]
print([a(10) for a in acts])
print(list(zip(*map(lambda x: (x, -x), range(3)))))
# ---
cb = {}
def on(name): return lambda f: cb.setdefault(name, f)
@on("start")
def start(): return "started"
@(lambda f: lambda: f() + "!")
def loud(): return "hey"
print(cb["start"](), loud())
print((lambda f, *a: f(*a))(max, 1, 5, 3), (lambda **k: sorted(k))(b=1, a=2), (lambda: ...)(), (lambda: None)() is None)
# ---
apply = lambda f, x: f(x)
print(apply(lambda v: v["key"], {"other": 1}))
# ---
total = lambda order: order.price * order.qty
total({"price": 1})
