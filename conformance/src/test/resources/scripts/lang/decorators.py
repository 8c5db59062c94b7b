def log(f):
    print("decorating", f.__name__)
    def w(*a, **k):
        print("call", a, k)
        r = f(*a, **k)
        print("return", r)
        return r
    return w
@log
def add(a, b=2): return a + b
print(add(1), add.__name__, add(1, b=5))
# ---
def d(name):
    print("make", name)
    def deco(f):
        print("apply", name)
        return lambda *a: (name, f(*a))
    return deco
@d("outer")
@d("middle")
@d("inner")
def f(x): return x
print(f(1))
# ---
from functools import wraps
def keep(f):
    @wraps(f)
    def wrapper(*a, **k):
        """Wrapper doc."""
        return f(*a, **k)
    return wrapper
@keep
def g(x: int) -> str:
    """Doc of g."""
    return str(x)
print(g.__name__, g.__doc__, g.__qualname__, g.__annotations__, g.__wrapped__(3), g(4), g.__module__)
# ---
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@Count
def f(x): return x * 2
print(f(1), f(2), f.n, type(f).__name__)
class Repeat:
    def __init__(self, times): self.times = times
    def __call__(self, f): return lambda *a: [f(*a) for _ in range(self.times)]
@Repeat(3)
def g(x): return x
print(g("a"))
class C:
    @Count
    def m(self): return 1
try: C().m()
except TypeError as e: print(e)
# ---
def add_repr(cls):
    cls.__repr__ = lambda self: f"<{cls.__name__} {vars(self)}>"
    return cls
def register(into):
    def deco(cls): into[cls.__name__] = cls; return cls
    return deco
reg = {}
@register(reg)
@add_repr
class P:
    def __init__(self, x): self.x = x
print(P(1), reg)
@lambda c: 42
class Gone: pass
print(Gone)
# ---
import functools
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
fib.cache_clear(); print(fib.cache_info())
@functools.cache
def sq(x): print("computing", x); return x * x
print(sq(3), sq(3), sq(3.0), sq.cache_info().hits)
@functools.lru_cache(2)
def k(a, *, b=1): return a, b
k(1); k(2); k(3); k(1); k(1, b=1)
print(k.cache_info())
try: sq([1])
except TypeError as e: print(e)
# ---
from functools import singledispatch, singledispatchmethod
@singledispatch
def show(x): return f"object {x!r}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list of {len(x)}"
@show.register(str)
@show.register(bytes)
def text(x): return "text " + repr(x)
print(show(1), show([1]), show("a"), show(b"a"), show(1.5), show(True), show.dispatch(int) is show.registry[int])
class F:
    @singledispatchmethod
    def go(self, x): return "any"
    @go.register
    def _(self, x: int): return "int"
print(F().go(1), F().go("x"))
# ---
buttons = [lambda f: ("b0", f()), lambda f: ("b1", f())]
@buttons[1]
def a(): return 1
print(a)
class NS:
    @staticmethod
    def deco(f): return "static " + f.__name__
ns = {"k": NS}
@ns["k"].deco
def b(): pass
print(b)
@(x := lambda f: f)
def c(): return "walrus"
print(c())
@str.upper
@type.__name__.__class__
@(lambda f: f.__name__)
def lower_name(): pass
print(lower_name)
# ---
def retry(times=3, on=(Exception,)):
    def deco(f):
        @wraps(f)
        def w(*a, **k):
            for i in range(times):
                try: return f(*a, **k)
                except on as e:
                    print("attempt", i + 1, repr(e))
            raise RuntimeError("gave up")
        return w
    return deco
from functools import wraps
state = {"n": 0}
@retry(times=3, on=(ValueError, KeyError))
def flaky():
    state["n"] += 1
    if state["n"] < 3: raise ValueError(state["n"])
    return "ok"
print(flaky())
@retry(2)
def broken(): return 1 / 0
try: broken()
except RuntimeError as e: print(e)
# ---
def optional(f=None, *, prefix="p"):
    def deco(fn): return lambda *a: f"{prefix}:{fn(*a)}"
    return deco if f is None else deco(f)
@optional
def a(): return 1
@optional(prefix="x")
def b(): return 2
@optional()
def c(): return 3
print(a(), b(), c())
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


t(lambda: exec("@5\ndef f(): pass"))
t(lambda: exec("@None\ndef f(): pass"))
t(lambda: exec("@missing\ndef f(): pass"))
t(lambda: exec("@(lambda: 1)\ndef f(): pass"))
t(lambda: exec("@(1 / 0)\ndef f(): pass"))
t(lambda: exec("@[].nope\nclass C: pass"))
t(lambda: exec("@''\nclass C: pass"))
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("@f\nx = 1")
s("@f")
s("@f def g(): pass")
s("@x = 1\ndef f(): pass")
s("@a, b\ndef f(): pass")
s("@a if b else c\ndef f(): pass")
s("@f\n\n# comment\n@g\nasync def h(): pass")
# ---
class Validated:
    def positive(f):
        def w(self, v):
            if v <= 0: raise ValueError(f"{f.__name__} needs a positive value, got {v}")
            return f(self, v)
        return w
    @positive
    def set(self, v): self.v = v; return self
    @property
    def doubled(self): return self.v * 2
    @classmethod
    @wraps_none if False else lambda f: f
    def make(cls): return cls().set(1)
print(Validated().set(3).doubled, Validated.make().v)
try: Validated().set(-1)
except ValueError as e: print(e)
# ---
order = []
def t(n):
    order.append(("eval", n))
    return lambda f: order.append(("apply", n)) or f
@t(1)
@t(2)
def f(x=order.append("default")) -> order.append("annotation"):
    pass
@t(3)
class C(order.append("base") or object):
    order.append("body")
print(order)
# ---
import contextlib, time
@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    yield name
    print(f"</{name}>")
@tag("b")
def body(): print("inside")
body(); body()
def trace(f):
    depth = 0
    @wraps(f)
    def w(n):
        nonlocal depth
        print("  " * depth + f"{f.__name__}({n})")
        depth += 1
        try: return f(n)
        finally: depth -= 1
    return w
from functools import wraps
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
print(fact(3))
# ---
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(2), V(3) > V(2), V(2) >= V(2), V(1) != V(1), max(V(1), V(5)).n)
try:
    @total_ordering
    class W: pass
except ValueError as e: print(e)
# ---
def typed(f):
    def w(*a):
        for v, (n, t) in zip(a, f.__annotations__.items()):
            if not isinstance(v, t): raise TypeError(f"{n} must be {t.__name__}, got {type(v).__name__}")
        return f(*a)
    return w
@typed
def f(a: int, b: str): return b * a
print(f(2, "x"))
f(2, 3)
# ---
def forgot(f):
    def w(): return f()
@forgot
def g(): return 1
g()
