from functools import reduce
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7), reduce(max, [3, 9, 2]), reduce(lambda a, x: a + [x * 2], [1, 2], []), reduce(lambda a, b: f"({a}{b})", "abcd"))
try: reduce(lambda a, b: a, [])
except TypeError as e: print(e)
try: reduce(lambda a, b: a, 5)
except TypeError as e: print(e)
print(reduce(lambda d, kv: {**d, kv[0]: d.get(kv[0], 0) + kv[1]}, [("a", 1), ("b", 2), ("a", 3)], {}), reduce(lambda f, g: lambda x: g(f(x)), [str, len, float])(12345))
reduce(lambda a, b: a + b, [1, "x"])  # uncaught
# ---
from functools import partial
p = partial(int, base=2); print(p("101"), p.func, p.args, p.keywords, p("21", base=3))
def f(a, b, c=0, *args, **kw): return a, b, c, args, kw
g = partial(f, 1, c=5); print(g(2), g(2, k=9), partial(g, 8)(), g.args, partial(g, 8).args, partial(f, 1, 2, 3, 4)(5))
print(partial(print, "a", sep="-").keywords, repr(partial(max, 1)), repr(partial(int, "1", base=10)), list(map(partial(pow, 2), range(4))))
class C:
    def m(self, x, y): return x, y
    bound = partial(m, None, 1)
print(C().bound(2)); g.extra = 1; print(g.extra, g.__dict__)
try: partial()
except TypeError as e: print(e)
try: partial(5)
except TypeError as e: print(e)
g()  # uncaught
# ---
from functools import lru_cache, cache
calls = []
@lru_cache(maxsize=2)
def sq(x): calls.append(x); return x * x
print(sq(1), sq(2), sq(1), sq(3), sq(2), calls, sq.cache_info()); sq.cache_clear(); print(sq.cache_info(), sq.__wrapped__(5), sq.__name__, sq.cache_parameters())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@lru_cache
def k(*a, **kw): calls.append((a, kw)); return a, kw
calls.clear(); k(1, b=2); k(1, b=2); k(1.0, b=2); k(True, b=2); k(b=2, *(1,)); print(len(calls), k.cache_info())
@lru_cache(typed=True)
def t(x): return type(x).__name__
print(t(1), t(1.0), t(True), t.cache_info(), lru_cache(maxsize=0)(abs)(-3))
try: sq([1])
except TypeError as e: print(e)
@lru_cache(maxsize=None)
def boom(x): raise ValueError(x)
for _ in range(2):
    try: boom(1)
    except ValueError as e: print(e, boom.cache_info().misses)
# ---
from functools import wraps, update_wrapper, WRAPPER_ASSIGNMENTS
def deco(fn):
    """deco doc"""
    @wraps(fn)
    def inner(*a, **k):
        """inner doc"""
        return fn(*a, **k)
    return inner
@deco
def hello(name: str) -> str:
    "hello doc"
    return "hi " + name
hello.tag = 1
print(hello("x"), hello.__name__, hello.__doc__, hello.__wrapped__("y"), hello.__annotations__, hello.__qualname__, WRAPPER_ASSIGNMENTS)
def retry(times):
    def outer(fn):
        @wraps(fn)
        def run(*a):
            for i in range(1, times + 1):
                try: return fn(*a)
                except ValueError as e: print("try", i, e)
            raise RuntimeError("gave up")
        return run
    return outer
@retry(2)
def flaky(x): raise ValueError(f"bad {x}")
flaky(3)  # uncaught
# ---
from functools import cached_property
class Data:
    def __init__(self, xs): self.xs = xs
    @cached_property
    def total(self):
        """the total"""
        print("computing"); return sum(self.xs)
d = Data([1, 2]); print(d.total, d.total, d.__dict__); d.xs.append(5); print(d.total); del d.total; print(d.total); d.total = 99; print(d.total, Data.total.__doc__, Data.total.attrname)
class Slots:
    __slots__ = ("a",)
    @cached_property
    def p(self): return 1
try: Slots().p
except TypeError as e: print(e)
class Bad:
    @cached_property
    def p(self): raise LookupError("nope")
for _ in range(2):
    try: Bad().p
    except LookupError as e: print(e)
# ---
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, s): self.t = tuple(map(int, s.split(".")))
    def __eq__(self, o): return self.t == o.t if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.t < o.t if isinstance(o, V) else NotImplemented
    def __repr__(self): return "V" + ".".join(map(str, self.t))
a, b = V("1.2"), V("1.10")
print(a < b, a <= b, a > b, a >= b, a == V("1.2"), a != b, sorted([b, a, V("0.9")]), max(a, b))
try:
    @total_ordering
    class None_: pass
except ValueError as e: print(e)
@total_ordering
class Rev:
    def __init__(self, n): self.n = n
    def __ge__(self, o): return self.n <= o.n
    def __eq__(self, o): return self.n == o.n
print(Rev(1) > Rev(2), Rev(1) < Rev(2), Rev(1) <= Rev(1))
a < 5  # uncaught
# ---
from functools import singledispatch
@singledispatch
def show(x, *rest): return f"object {x!r}"
@show.register
def _(x: int, *rest): return f"int {x}"
@show.register(list)
def _(x, *rest): return "list [" + ", ".join(show(i) for i in x) + "]"
@show.register
def _(x: str | bytes, *rest): return f"text {x!r}"
show.register(float, lambda x: f"float {x:.1f}")
print(show(1), show(True), show([1, "a", 2.5]), show(b"z"), show(None), show({1}), show.dispatch(bool) is show.registry[int], sorted(t.__name__ for t in show.registry))
from collections.abc import Mapping
@show.register
def _(x: Mapping): return f"mapping of {len(x)}"
class Sub(dict): pass
print(show({}), show(Sub(a=1)))
try: show()
except TypeError as e: print(e)
try: show.register("nope")
except TypeError as e: print(e)
try: show.register(lambda x: 1)
except TypeError as e: print(str(e).partition("<")[0], str(e).partition(">. ")[2])
show.register(5)  # uncaught
# ---
from functools import singledispatchmethod, partialmethod
class Fmt:
    @singledispatchmethod
    def f(self, x): raise NotImplementedError(f"no format for {type(x).__name__}")
    @f.register
    def _(self, x: int): return f"i{x}"
    @f.register
    def _(self, x: list): return [self.f(i) for i in x]
    @singledispatchmethod
    @classmethod
    def make(cls, x): return cls.__name__, x
    @make.register
    @classmethod
    def _(cls, x: str): return cls.__name__, "str", x
print(Fmt().f([1, [2]]), Fmt.make(5), Fmt.make("a"))
class Cell:
    alive = False
    def set(self, v, *, log=False): self.alive = v; return self, log
    on = partialmethod(set, True); off = partialmethod(set, False, log=True)
c = Cell(); c.on(); print(c.alive, c.off()[1], c.alive)
Fmt().f(1.5)  # uncaught
# ---
from functools import cmp_to_key
def cmp(a, b): return (a > b) - (a < b)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted(["10", "9", "1"], key=cmp_to_key(lambda a, b: int(b + a) - int(a + b))))
K = cmp_to_key(cmp); print(K(1) < K(2), K(1) == K(1), K(3) >= K(2), max([1, 5, 2], key=K), K(7).obj)
people = [("bob", 30), ("al", 30), ("cy", 25)]
print(sorted(people, key=cmp_to_key(lambda a, b: cmp(b[1], a[1]) or cmp(a[0], b[0]))))
try: hash(K(1))
except TypeError as e: print(e)
sorted([1, 2], key=cmp_to_key(lambda a, b: "x"))  # uncaught
# ---
from functools import wraps, partial, reduce
import functools
def compose(*fs): return reduce(lambda f, g: lambda *a, **k: f(g(*a, **k)), fs)
print(compose(str, abs, int)("-5"), compose(sorted, set)([3, 1, 3]))
registry = {}
def register(fn=None, *, name=None):
    if fn is None: return partial(register, name=name)
    registry[name or fn.__name__] = fn; return fn
@register
def a(): return "A"
@register(name="bee")
def b(): return "B"
print({k: v() for k, v in registry.items()})
def curry(fn, n): return lambda x: fn(x) if n == 1 else curry(partial(fn, x), n - 1)
print(curry(lambda a, b, c: a + b * c, 3)(1)(2)(3), functools.reduce(lambda a, _: a + a[-1:], range(3), "xy"))
class CountCalls:
    def __init__(self, fn): functools.update_wrapper(self, fn); self.n = 0; self.fn = fn
    def __call__(self, *a): self.n += 1; return self.fn(*a)
@CountCalls
def ping(): "ping doc"; return "pong"
ping(); ping(); print(ping.n, ping.__name__, ping.__doc__, functools.nope if hasattr(functools, "nope") else "-")
# ---
from functools import lru_cache, cached_property
class Repo:
    loads = 0
    @lru_cache(maxsize=None)
    def get(self, k): Repo.loads += 1; return k.upper()
    @staticmethod
    @lru_cache
    def st(x): return x + 1
    @classmethod
    @lru_cache
    def cl(cls, x): return cls.__name__, x
r, s = Repo(), Repo(); r.get("a"); r.get("a"); s.get("a"); print(Repo.loads, Repo.get.cache_info(), Repo.st(1), r.st(1), Repo.st.cache_info(), Repo.cl(2))
@lru_cache(maxsize=3)
def f(x): return x
for x in [1, 2, 3, 1, 4, 1, 2]: f(x)
print(f.cache_info(), f.cache_info()._asdict(), f.cache_info()[0])
@lru_cache
def grid(r, c): return 1 if 0 in (r, c) else grid(r - 1, c) + grid(r, c - 1)
print(grid(12, 12), grid.cache_info().currsize)
print(lru_cache(5).__class__.__name__, lru_cache(maxsize=-1)(lambda x: x).cache_info())
try: lru_cache("a")
except TypeError as e: print(e)
# ---
from functools import lru_cache
@lru_cache(maxsize=None)
def lev(a, b):
    if not a or not b: return len(a) + len(b)
    return min(lev(a[1:], b) + 1, lev(a, b[1:]) + 1, lev(a[1:], b[1:]) + (a[0] != b[0]))
print(lev("kitten", "sitting"), lev("", "abc"))
@lru_cache(None)
def change(n, coins=(50, 20, 10, 5, 2, 1)):
    if n == 0: return 1
    if n < 0 or not coins: return 0
    return change(n - coins[0], coins) + change(n, coins[1:])
print(change(200))
@lru_cache(None)
def knap(i, cap, items=((60, 10), (100, 20), (120, 30))):
    if i == len(items): return 0
    v, w = items[i]
    return max(knap(i + 1, cap), v + knap(i + 1, cap - w) if w <= cap else 0)
print(knap(0, 50))
# ---
import functools
print([n for n in ("cache", "cached_property", "cmp_to_key", "lru_cache", "partial", "partialmethod", "reduce", "singledispatch", "singledispatchmethod", "total_ordering", "update_wrapper", "wraps") if not hasattr(functools, n)])
def d(f):
    @functools.wraps(f, assigned=("__name__",), updated=())
    def g(): "g doc"
    return g
@d
def h(): "h doc"
print(h.__name__, h.__doc__, h.__qualname__)
p = functools.partial(lambda *a, **k: (a, k), 1, x=2)
q = functools.partial(p, 3, x=4, y=5); print(q(9), q.args, q.keywords, q.func is p.func)
print(functools.partial(str.split, sep=",")("a,b"), functools.partial(sorted, reverse=True)([1, 2]), isinstance(p, functools.partial), callable(p))
for bad in (lambda: functools.lru_cache(5)(6), lambda: functools.wraps(), lambda: functools.reduce(), lambda: functools.singledispatch(lambda: 1)(), lambda: functools.cmp_to_key(), lambda: functools.partial(int, bse=2)("1")):
    try: print(bad())
    except TypeError as e: print(e)
# ---
from functools import wraps
import time
log = []
def timed(fn):
    @wraps(fn)
    def w(*a, **k):
        t0 = time.perf_counter(); r = fn(*a, **k); log.append((fn.__name__, time.perf_counter() >= t0)); return r
    return w
def validate(**types):
    def deco(fn):
        names = fn.__code__.co_varnames[:fn.__code__.co_argcount]
        @wraps(fn)
        def w(*a, **k):
            for n, v in {**dict(zip(names, a)), **k}.items():
                if n in types and not isinstance(v, types[n]): raise TypeError(f"{fn.__name__}: {n} must be {types[n].__name__}, not {type(v).__name__}")
            return fn(*a, **k)
        return w
    return deco
@timed
@validate(x=int, y=str)
def go(x, y="b"): return f"{x}{y}"
print(go(1), go(2, y="z"), log)
go("1")  # uncaught
# ---
from functools import total_ordering, reduce, cache
from dataclasses import dataclass
@total_ordering
@dataclass
class Card:
    rank: int
    suit: str
    def __lt__(self, o): return (self.rank, self.suit) < (o.rank, o.suit)
hand = [Card(3, "h"), Card(12, "s"), Card(3, "c")]
print(min(hand), sorted(hand)[1], Card(3, "h") >= Card(3, "c"))
print(reduce(lambda acc, c: acc + c.rank, hand, 0), reduce(lambda a, b: a if a > b else b, hand))
print(reduce(lambda x, y: x * 10 + y, [1, 2, 3]), reduce(set.union, [{1}, {2}, {1, 3}]), reduce(getattr, "real.imag".split("."), 5))
deep = {"a": {"b": [10, 20]}}; print(reduce(lambda d, k: d[k], ["a", "b", 1], deep))
reduce(lambda d, k: d[k], ["a", "x"], deep)  # uncaught
# ---
import functools
from functools import *
def f(a, b=2, *args, c=3, **kw):
    "doc f"
    return (a, b, args, c, kw)
p = partial(f, 1, c=5)
cases = [
    'partial()', 'partial(5)', 'partial(func=5)', 'p()', 'p(7)', 'p(7,8,9)', 'p(c=1)', 'p(c=1,d=2)', 'p.func is f',
    'p.args', 'p.keywords', 'partial(p,10).args', 'partial(p,10,c=8).func is f', 'p.__doc__ == partial.__doc__',
    'p.__name__', 'partial.__name__', 'partial.__module__', 'partial[int]', 'partial(print)("x")',
    'partial(int, base=2)("101")', 'p.__dict__', 'callable(p)', 'p.nope', 'partial(f)(*range(5))', 'hash(p)!=0',
    'p==partial(f,1,c=5)', 'reduce()', 'reduce(1)', 'reduce(lambda a,b:a+b,[])', 'reduce(lambda a,b:a+b,[],5)',
    'reduce(lambda a,b:a+b,[1,2,3])', 'reduce(lambda a,b:a+b,[1,2],"a")', 'reduce(1,[1,2])', 'reduce(max,5)',
    'reduce(function=max,sequence=[1])', 'reduce(max,[1],2,3)', 'cmp_to_key()',
    'cmp_to_key(lambda a,b:0)(1)==cmp_to_key(lambda a,b:0)(2)', 'cmp_to_key(lambda a,b:0)(1)<5',
    'hash(cmp_to_key(lambda a,b:0)(1))', 'cmp_to_key(lambda a,b:0)()', 'cmp_to_key(lambda a,b:0)(1,2)',
    'cmp_to_key(lambda a,b:0)(obj=3).obj', 'type(cmp_to_key(max))',
    'sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a))',
]
for case in cases:
    try: print(case, "->", eval(case))
    except Exception as e: print(case, "->", type(e).__name__, e)
# ---
import functools
from functools import *
def f(a, b=2, *args, c=3, **kw):
    "doc f"
    return (a, b, args, c, kw)
p = partial(f, 1, c=5)
cases = [
    'max([3,1,2],key=cmp_to_key(lambda a,b:b-a))', 'cmp_to_key(lambda a,b:"x")(1)<cmp_to_key(lambda a,b:"x")(2)',
    'wraps()', 'update_wrapper()', 'update_wrapper(1)', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES',
    'total_ordering(int)', 'total_ordering(object)', 'lru_cache("a")', 'lru_cache(1.5)', 'lru_cache(None)(5)',
    'lru_cache()(5)', 'lru_cache(1,2,3)', 'lru_cache(maxsize=10**30)(f)', 'lru_cache(-5)(f).cache_parameters()',
    'cache()', 'cache(1)', 'cache(f).cache_parameters()', 'lru_cache(f).cache_info()',
    'lru_cache(f).__wrapped__ is f', 'lru_cache(f).__name__', 'lru_cache(f).__doc__',
    'lru_cache(f).__dict__.keys()', 'type(lru_cache(f))', 'singledispatch()', 'cached_property()',
    'cached_property(f).attrname', 'cached_property(f).func is f', 'cached_property(f).__doc__',
    'cached_property.__module__', 'partialmethod()', 'partialmethod(5)', 'get_cache_token() is not None',
    'lru_cache(f)([])', 'lru_cache(f)(1,[])', 'lru_cache(f).x', 'functools.__all__', 'singledispatchmethod()',
    'singledispatchmethod(4)',
]
for case in cases:
    try: print(case, "->", eval(case))
    except Exception as e: print(case, "->", type(e).__name__, e)
