def f(a, b, /, c, d=4, *args, e, g=7, **kw):
    return (a, b, c, d, args, e, g, kw)

print(f(1, 2, 3, e=5))
print(f(1, 2, c=3, e=5))
print(f(1, 2, 3, 40, 50, 60, e=5))
print(f(1, 2, 3, e=5, z=1, y=2))
print(f(1, 2, 3, e=5, a=10, b=20))
print(f(*[1, 2], **{"c": 3, "e": 5}))
print(f(*range(6), e=0))
print(f(1, *[2, 3], *(4, 5), e=0, **{"g": 8}, **{"h": 9}))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def f(a, b):
    return a, b

t(lambda: f())
t(lambda: f(1))
t(lambda: f(1, 2, 3))
t(lambda: f(1, 2, 3, 4))
t(lambda: f(1, c=3))
t(lambda: f(1, a=3))
t(lambda: f(1, 2, b=3))
t(lambda: f(b=1))
t(lambda: f(**{"a": 1}))
t(lambda: f(*[1, 2, 3]))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def none(): return 0
def one(a): return a
def three(a, b, c): return a
def opt(a, b=2): return a, b
def opt0(a=1, b=2): return a, b
def opt1(a=1): return a

t(lambda: none(1))
t(lambda: none(1, 2))
t(lambda: none(x=1))
t(lambda: one())
t(lambda: one(1, 2))
t(lambda: three())
t(lambda: three(1))
t(lambda: three(1, 2))
t(lambda: three(1, 2, 3, 4))
t(lambda: opt())
t(lambda: opt(1, 2, 3))
t(lambda: opt0(1, 2, 3))
t(lambda: opt1(1, 2))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def k(*, a, b): return a, b
def k1(x, *, a=1): return x, a
def k2(x, y=2, *, a, b, c): return x, y, a, b, c

t(lambda: k())
t(lambda: k(a=1))
t(lambda: k(b=1))
t(lambda: k(1, 2))
t(lambda: k(1, a=1, b=2))
t(lambda: k(1, 2, a=1, b=2))
t(lambda: k1(1, 2))
t(lambda: k1(1, 2, a=3))
t(lambda: k1(a=1))
t(lambda: k2(1))
t(lambda: k2(1, 2, 3, a=1, b=2, c=3))
t(lambda: k2(1, a=1, c=3))
t(lambda: k2(1, a=1, b=2, c=3))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def p(a, b, /): return a, b
def p1(a, /, b): return a, b
def p2(a=1, /, **kw): return a, kw
def p3(a, b=2, /, c=3): return a, b, c

t(lambda: p(1, 2))
t(lambda: p(a=1, b=2))
t(lambda: p(1, b=2))
t(lambda: p(b=2))
t(lambda: p1(a=1, b=2))
t(lambda: p1(1, b=2))
t(lambda: p2(a=5))
t(lambda: p2(3, a=5))
t(lambda: p3(1, b=3))
t(lambda: p3(1, c=9))
t(lambda: p3(a=1, b=2, c=3))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def f(*args, **kw): return args, kw

t(lambda: f(*1))
t(lambda: f(*None))
t(lambda: f(1, *2))
t(lambda: f(**1))
t(lambda: f(**[("a", 1)]))
t(lambda: f(**{1: 2}))
t(lambda: f(a=1, **{"a": 2}))
t(lambda: f(**{"a": 1}, **{"a": 2}))
t(lambda: f(*"abc", **{"x y": 1, "": 2}))
t(lambda: f(*{}, **{}))
t(lambda: f(*{"k": 1}))
# ---
def acc(item, items=[]):
    items.append(item)
    return items

print(acc(1))
print(acc(2))
print(acc(3, []))
print(acc(4), acc.__defaults__)

def order(a=print("default a"), b=print("default b")):
    print("body")

order()
x = 1
def late(v=x):
    return v
x = 2
print(late())
late.__defaults__ = (99,)
print(late())
# ---
def f(a, b=1, *c, d, e=2, **g):
    """Doc of f."""
    local = 1
    return local

print(f.__name__, f.__qualname__, f.__doc__, f.__module__)
print(f.__defaults__, f.__kwdefaults__, f.__annotations__)
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_posonlyargcount)
print(f.__code__.co_name, f.__closure__, f.__dict__)
f.tag = "x"
print(f.tag, f.__dict__, callable(f), type(f))
try:
    f.missing
except AttributeError as e:
    print(e)
f.__name__ = "renamed"
print(f.__name__, repr(f).split(" at ")[0])
# ---
trace = []
def v(x):
    trace.append(x)
    return x

def f(*args, **kw):
    return args, kw

print(f(v(1), *[v(2), v(3)], v(4), k=v(5), **{"m": v(6)}, n=v(7)))
print(trace)
print(f(a=1, *[2, 3]))
print(f(*[1], *[2], x=1, *[3]))
# ---
def no_return():
    pass

def bare():
    return

def multiple():
    return 1, 2

def star():
    rest = [2, 3]
    return 1, *rest

def early(x):
    if x:
        return "early"

print(no_return(), bare(), multiple(), star(), early(1), early(0))
def outer():
    def inner():
        return "inner"
    return inner
print(outer()(), outer().__qualname__)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class C:
    def m(self, a): return a
    def n(): return 0
    @classmethod
    def c(cls, a, b=1): return a
    @staticmethod
    def s(a): return a
    def __init__(self, x=0): pass

c = C()
t(lambda: c.m())
t(lambda: c.m(1, 2))
t(lambda: c.n())
t(lambda: C.m(1))
t(lambda: C.m())
t(lambda: C.c())
t(lambda: C.c(1, 2, 3))
t(lambda: c.s())
t(lambda: c.s(1, 2))
t(lambda: C(1, 2))
t(lambda: C(y=1))
t(lambda: c.m(b=1))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class A: pass
class B:
    def __init__(self, a, b): pass
class D:
    def __new__(cls, a): return super().__new__(cls)
t(lambda: A(1))
t(lambda: A(x=1))
t(lambda: B())
t(lambda: B(1))
t(lambda: B(1, 2, 3))
t(lambda: B(1, 2, c=3))
t(lambda: D())
t(lambda: D(1, 2))
t(lambda: object(1))
t(lambda: A.__init__(1, 2))
t(lambda: A()())
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


t(lambda: len())
t(lambda: len(1, 2))
t(lambda: len(obj=[]))
t(lambda: abs())
t(lambda: abs(1, 2))
t(lambda: ord("ab"))
t(lambda: [].append())
t(lambda: [].append(1, 2))
t(lambda: [].append(x=1))
t(lambda: "a".upper(1))
t(lambda: "a".join())
t(lambda: {}.get())
t(lambda: {}.get(1, 2, 3))
t(lambda: {}.get(key=1))
t(lambda: isinstance(1))
t(lambda: divmod(1))
t(lambda: print(1, foo=2))
t(lambda: sorted())
t(lambda: sorted([1], 2))
t(lambda: sorted([2, 1], reversed=True))
t(lambda: range())
t(lambda: range(1, 2, 3, 4))
t(lambda: enumerate())
t(lambda: int(1, 2, 3))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


for value in (1, None, "abc", [1, 2], {}, (1, 2), 1.5, True, b"", ..., range(3), NotImplemented, {1}, 1j):
    t(lambda: value(0))
x = 5
t(lambda: x(2))
t(lambda: x.real(1))
import math
t(lambda: math())
t(lambda: (lambda: 1)(2))
t(lambda: (lambda a: a)())
# ---
def f(a, (b, c)):
    pass
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("def f(a, a): pass")
s("def f(a=1, b): pass")
s("def f(*): pass")
s("def f(*, **k): pass")
s("def f(**k, a): pass")
s("def f(*a, *b): pass")
s("def f(/, a): pass")
s("def f(a, /, b, /): pass")
s("def f(*a, /): pass")
s("def f(None): pass")
s("def f(a.b): pass")
s("f(a=1, 2)")
s("f(**k, 2)")
s("f(**k, *a)")
s("f(a=1, a=2)")
s("f(1=2)")
s("f(a.b=2)")
s("f(True=1)")
s("f(x for x in y, 1)")
s("f(1, x for x in y)")
# ---
def f(a: int, b: "str" = "x", *args: float, k: list[int] = None, **kw: dict) -> bool:
    return True

print(f.__annotations__)
print(f(1), f("not checked", 2, 3, k=4, z=5))
def g(x: print("evaluated")) -> print("return too"): pass
print(g.__annotations__)
# ---
# arguments are objects: rebinding does not reach the caller, mutation does
def change(n, items, mapping):
    n += 1
    items = items + [1]
    mapping["k"] = n
    items.append(2)
    return items

a, b, c = 1, [0], {}
print(change(a, b, c), a, b, c)

def swap(x, y):
    return y, x
a, b = swap(a, b)
print(a, b)
def kwargs_copy(**kw):
    kw["new"] = 1
    return kw
d = {"old": 0}
print(kwargs_copy(**d), d)
def args_type(*a):
    return type(a)
print(args_type(*[1, 2]))
# ---
def variadic(first, *rest, sep="-"):
    return sep.join([str(first), *map(str, rest)])

print(variadic(1))
print(variadic(1, 2, 3, sep="/"))
print(variadic(*"abc"))
apply = lambda fn, *a, **k: fn(*a, **k)
print(apply(variadic, 1, 2, sep="+"))
from functools import partial
p = partial(variadic, 0, sep=":")
print(p(1, 2), p.args, p.keywords)
print(p(5, sep="?"))
# ---
def f(*, timeout, retries=3):
    return timeout, retries

f(10)
# ---
def fetch(url, timeout=10, *, headers=None):
    return url

fetch("a", tiemout=5)
# ---
class Repo:
    def search(self, query, limit=10):
        return query

Repo().search(limt=5, query="a")
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def f(name, value): return name, value
class C:
    def method(self, alpha, beta): return alpha
t(lambda: f(nam=1, value=2))
t(lambda: f(name=1, valeu=2))
t(lambda: f(1, 2, extra=3))
t(lambda: C().method(1, betta=2))
t(lambda: C.method(self=1, alpha=2, beta=3))
t(lambda: C().method(self=1, alpha=2, beta=3))
def many(a, b, c, d, e, f): return 0
t(lambda: many())
t(lambda: many(1, f=2))
t(lambda: many(1, 2, 3, 4, 5, 6, 7))
t(lambda: many(1, 2, 3, 4, 5, 6, a=7))
# ---
# nested functions, recursion by name, functions as values
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)

table = {"fact": fact, "twice": lambda f, x: f(f(x)), "len": len}
print(table["fact"](20), table["twice"](fact, 3), table["len"]("abc"))
old = fact
def fact(n):
    return "replaced"
print(old(5))
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run
print(compose(str, abs, int)("-12"))
# ---
def numbers():
    print("the numbers are asked for")
    yield 1


def keyword(value):
    print("keyword", value)
    return value


def call(*args, **kwargs):
    return args, kwargs


print(call(*numbers(), a=keyword(2)))
print(call(0, *numbers(), a=keyword(2)))
print(call(*numbers(), *numbers(), a=keyword(2)))
print(call(*numbers(), **keyword({"b": 3})))
try:
    call(*5, a=keyword(4))
except TypeError as e:
    print(e)
try:
    call(*(1 // 0 for _ in "a"), a=undefined)
except NameError as e:
    print(e)
