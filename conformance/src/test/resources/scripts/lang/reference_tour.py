import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# type parameters and aliases
import typing
type A = int | str
type B[T] = list[T] | None
type C[*Ts, **P] = typing.Callable[P, tuple[*Ts]]
type Rec = dict[str, Rec] | int
type Late = Undefined1
def f[T: int, U: (str, bytes), *Ts, **P](x: T, y: U, *a: *Ts, **k: P.kwargs) -> T: return x
class K[T]: 
    x: T
    def m[V](self, v: V) -> T: return v
    type In = T
class L[T](K[T], typing.Generic[T] if False else object): pass
ev("A", "A.__value__", "A.__name__", "A.__type_params__", "A.__module__", "type(A)", "B", "B[int]", "B[int].__origin__", "B[int].__args__", "B.__type_params__", "B.__value__", "B.__parameters__", "C[int, str, [bytes]]", "Rec.__value__", "Late", "Late.__value__", "isinstance(1, A)", "A | None", "None | A", "A[int]", "A()", "A == A", "hash(A) == hash(A)", "A.x", "setattr(A, '__value__', 3)", "setattr(A, 'x', 3)", "typing.get_args(B[int])", "f.__type_params__", "[type(t).__name__ for t in f.__type_params__]", "f.__type_params__[0].__bound__", "f.__type_params__[1].__constraints__", "f.__type_params__[0].__constraints__", "f.__type_params__[1].__bound__", "f.__annotations__", "f.__type_params__[0].__covariant__", "f.__type_params__[0].__infer_variance__", "repr(f.__type_params__[2])", "repr(f.__type_params__[3])", "f.__type_params__[3].args", "f.__type_params__[3].kwargs.__origin__", "K.__type_params__", "K.__orig_bases__", "K.__bases__", "K[int]", "K[int]()", "K[int].x", "K[int, str]", "K.__parameters__", "K.m.__type_params__", "K.m.__annotations__", "K.In.__value__", "K.__annotations__", "L.__orig_bases__", "L.__mro__", "K[int]().__orig_class__", "issubclass(L, K)", "typing.TypeAliasType('X', int)", "typing.TypeAliasType('X', list, type_params=(typing.TypeVar('T'),))", "typing.TypeAliasType('X')", "typing.TypeAliasType(1, int)", "typing.TypeVar('T')", "typing.TypeVar('T', int)", "typing.TypeVar('T', int, str)", "typing.TypeVar('T', bound=int, covariant=True)", "typing.TypeVar('T', covariant=True, contravariant=True)", "typing.TypeVar('T', infer_variance=True, covariant=True)", "typing.TypeVar('T', int, str, bound=int)", "typing.TypeVar(1)", "typing.TypeVar()", "typing.ParamSpec('P')", "typing.TypeVarTuple('Ts')", "T", "f[int]", "f.__name__", "T1")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# scopes of type parameters
class Meta(type): pass
x = "global"
def outer[T](a):
    def inner[S](b: S) -> T:
        return S, T
    class C[U]:
        y = U
        z = T
        def m(self): return U, T
        def n[V](self): return U, V
    return inner(1), C.y, C.z, C().m(), C().n(), inner.__annotations__
ev("outer(1)", "outer.__type_params__", "T", "outer.__qualname__")
class A[T]:
    T2 = T
    T = 5
    def f(self): return T
ev("A.T", "A.T2", "A().f()")
def deco(fn): print("deco", fn.__name__, fn.__type_params__); return fn
@deco
def d1[T](x: T = 3) -> T: return x
@deco
class D1[T]: pass
def dflt[T](x=x, *, y=x): return x, y
print(dflt())
def lazy[T: Nope](): return 1
ev("lazy()", "lazy.__type_params__[0].__bound__", "lazy.__type_params__[0].__constraints__")
Nope = int
ev("lazy.__type_params__[0].__bound__")
def gen[T]():
    yield T
ev("next(gen())", "gen().__name__")
async def co[T](): return T
import asyncio
ev("asyncio.run(co())")
class E1[T](list[T], metaclass=Meta): pass
ev("type(E1)", "E1.__orig_bases__", "E1[int]", "E1([1])", "E1.__mro__")
def r[T](n): return n if n == 0 else r(n - 1)
ev("r(3)", "r.__type_params__")
try: exec("def q[T](x: zzz): pass")
except NameError as e: print(e)
try: exec("class Q[T](T): pass")
except TypeError as e: print(R(str(e)))
try: exec("class Q[T](zzz): pass")
except NameError as e: print(e)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# annotations
import typing
from typing import get_type_hints
a: int = 1
b: "str"
c: list[int]
(d): int = 3
class X: pass
X.e: int = 5
l = [0]
l[0]: str = "s"
print(__annotations__)
def side(n): print("side", n); return int
def f(x: side("x"), y: side("y") = side("default"), *args: side("args"), z: side("z"), **kw: side("kw")) -> side("ret"):
    v: side("never") = 5
    w: undefined_name
    return v
print(f.__annotations__, f(1, z=2))
class C:
    p: side("p")
    q: side("q") = 1
    __r: int
    def m(self, o: "C") -> "C": pass
print(C.__annotations__, get_type_hints(C), get_type_hints(C.m), hasattr(C, "p"))
class D(C): pass
print(D.__annotations__, D.__dict__.get("__annotations__"), C.__dict__["__annotations__"])
class E(C): s: int
print(E.__annotations__, list(get_type_hints(E)))
ev("get_type_hints(f)", "get_type_hints(5)", "get_type_hints(lambda: 1)", "typing.get_origin(list[int])", "typing.get_args(dict[str, int])", "list[int]", "list[int]()", "list[int] == list[int]", "dict[str, list[int]]", "tuple[int, ...]", "tuple[()]", "type[int]", "list[int, str]", "list['x']", "list[int].__origin__", "list[int].__parameters__", "int | str", "int | None", "None | int", "int | 'str'", "(int | str).__args__", "isinstance(1, int | str)", "isinstance(1, list[int])", "isinstance([], list)", "issubclass(bool, int | str)", "int | int", "(int | str) == (str | int)", "int | list[str]", "hash(int | str) == hash(str | int)", "isinstance(None, int | None)", "isinstance(1, (int, (str, list[int])))", "isinstance('a', (int, (str,)))", "isinstance(1, 5)", "issubclass(1, int)", "issubclass(int, 1)", "int[str]", "len[int]", "list[int][str]", "list[typing.TypeVar('T')][int]", "dict[str]", "set[int]({1})", "(int | str)()", "int | 5", "type(int | str)", "bool | None | bool", "repr(list[int] | None)", "list[int].append", "list[int].fromkeys", "list[...]", "tuple[int][0]", "list[int].__class__", "type(list[int])")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
from __future__ import annotations
import typing
x: nope = 1
def f(a: undefined.thing, *b: (yes or no), c: "quoted" = 3) -> 1 + 1: pass
class A:
    y: list[A] = None
    z: "A"
    def m(self) -> A: pass
print(__annotations__, f.__annotations__, A.__annotations__, A.m.__annotations__, typing.get_type_hints(A), typing.get_type_hints(A.m))
def g(a: lambda x: x + 1, b: [i for i in range(3)], c: {1: 2, **{}}, d: f"{x}", e: x if y else z, f: (a, b), g: a[1:2, ...], h: not a, i: -1, j: a and b or c, l: "s" "t", m: b"b", n: 1.0, o: 1j, p: None, q: a.b().c[d], r: a < b < c, s: (yield_ := 1), t: await_, u: lambda *a, b=1, **c: 0, v: {*a}, w: {a for a in b if c}, x: (a for a in b), y: a @ b ** -c, z: f"{a!r:>{w}} {{}}"): pass
for k, v in g.__annotations__.items(): print(k, v)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# async generators and comprehensions
import asyncio
async def ag(n, log=None):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            got = yield i
            if got: print("got", got)
    except GeneratorExit: print("ge"); raise
    except ValueError as e: print("ve", e); yield "recovered"
    finally: print("fin", n)
async def main():
    print([x async for x in ag(3)], {x async for x in ag(2) if x}, {x: y async for x in ag(2) for y in "ab"})
    print([await asyncio.sleep(0, x) for x in range(3)], [x for x in [await asyncio.sleep(0, 5)]])
    g = (x * 2 async for x in ag(2)); print([x async for x in g])
    a = ag(3); print(await a.asend(None), await a.asend("hi"), await a.__anext__()); 
    try: await a.__anext__()
    except StopAsyncIteration as e: print("stop", e.args)
    a = ag(3); print(await anext(a)); print(await a.athrow(ValueError("x"))); await a.aclose()
    a = ag(3); await anext(a); await a.aclose(); print(await anext(a, "default"))
    a = ag(2); await a.aclose()
    try: await anext(a)
    except StopAsyncIteration: print("closed")
    async for x in ag(1): print(x)
    else: print("else")
    async for x in ag(3):
        if x == 1: break
    else: print("no")
    print(aiter(a) is a)
    for f in (lambda: anext(5), lambda: aiter(5), lambda: anext(a).send(1)):
        try: f()
        except Exception as e: print(type(e).__name__, e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    try:
        for x in ag(1): pass
    except TypeError as e: print(e)
    try: await 5
    except TypeError as e: print(e)
    try: await (x for x in [1])
    except TypeError as e: print(e)
    try: await None
    except TypeError as e: print(e)
    class Bad:
        def __await__(self): return 5
    try: await Bad()
    except TypeError as e: print(e)
    class Bad2:
        async def __await__(self): return 5
    try: await Bad2()
    except TypeError as e: print(e)
    class AI:
        def __aiter__(self): return 5
    try:
        async for x in AI(): pass
    except TypeError as e: print(e)
    class AI2:
        def __aiter__(self): return self
        def __anext__(self): return 5
    try:
        async for x in AI2(): pass
    except TypeError as e: print(e)
    class CM:
        async def __aenter__(self): print("aenter"); return "v"
        async def __aexit__(self, *a): print("aexit", a[0] and a[0].__name__); return a[0] is ValueError
    async with CM() as v, CM(): print(v)
    async with (CM() as v, CM() as w): raise ValueError
    print("after")
    class NotA:
        def __enter__(self): pass
        def __exit__(self, *a): pass
    try:
        async with NotA(): pass
    except TypeError as e: print(e)
    try:
        with CM(): pass
    except TypeError as e: print(e)
    class Half:
        async def __aenter__(self): pass
    try:
        async with Half(): pass
    except TypeError as e: print(e)
asyncio.run(main())
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# tasks, cancellation, groups
import asyncio
async def work(n, d=0, fail=False):
    try:
        for _ in range(d + 1): await asyncio.sleep(0)
        if fail: raise ValueError(n)
        return n
    except asyncio.CancelledError: print("cancelled", n); raise
async def main():
    print(await asyncio.gather(work(1), work(2, 2), work(3)))
    print(await asyncio.gather(work(1), work(2, fail=True), return_exceptions=True))
    try: await asyncio.gather(work(1, 5), work(2, fail=True))
    except ValueError as e: print("gather", e)
    t = asyncio.create_task(work(5, 10), name="T"); await asyncio.sleep(0); print(t.cancel(), t.get_name(), t.done())
    try: await t
    except asyncio.CancelledError: print(t.cancelled(), t.done())
    try: t.result()
    except asyncio.CancelledError as e: print("res", e.args)
    t = asyncio.create_task(work(6, fail=True))
    try: await t
    except ValueError: print(repr(t.exception()))
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(work("a", 3)); b = tg.create_task(work("b", 1, True)); c = tg.create_task(work("c", 1, True))
    except* ValueError as eg: print("eg", eg.exceptions, a.cancelled())
    async with asyncio.TaskGroup() as tg: ts = [tg.create_task(work(i)) for i in range(3)]
    print([t.result() for t in ts])
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(10)
    except TimeoutError as e: print("timeout", repr(e))
    try: await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except TimeoutError as e: print("wait_for", repr(e))
    done, pending = await asyncio.wait([asyncio.create_task(work(i, i)) for i in range(3)], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending)); [p.cancel() for p in pending]; await asyncio.gather(*pending, return_exceptions=True)
    for c in asyncio.as_completed([work(3, 3), work(1, 1)]): print(await c)
    q = asyncio.Queue(2)
    async def prod():
        for i in range(4): await q.put(i); print("put", i)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None: print("get", x); q.task_done()
    await asyncio.gather(prod(), cons())
    s = asyncio.Semaphore(2); l = asyncio.Lock(); e = asyncio.Event()
    async def lim(i):
        async with s, l: print("in", i, s.locked(), l.locked()); await asyncio.sleep(0)
    await asyncio.gather(*(lim(i) for i in range(3)))
    async def waiter(): await e.wait(); return "set"
    w = asyncio.create_task(waiter()); await asyncio.sleep(0); e.set(); print(await w)
    print(await asyncio.shield(work(9)), await asyncio.to_thread(lambda: 5))
    loop = asyncio.get_running_loop(); f = loop.create_future(); loop.call_soon(f.set_result, 3); print(await f)
    loop.call_later(0, print, "later"); await asyncio.sleep(0.001)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    f = loop.create_future(); f.set_exception(KeyError("k"))
    try: await f
    except KeyError as e: print(repr(e))
    for g in (lambda: f.set_result(1), lambda: loop.create_future().result(), lambda: asyncio.run(work(1)), lambda: asyncio.create_task(5)):
        try: g()
        except BaseException as e: print(type(e).__name__, e)
    c = asyncio.Condition(); out = []
    async def cw(i):
        async with c: await c.wait(); out.append(i)
    ts = [asyncio.create_task(cw(i)) for i in range(3)]; await asyncio.sleep(0)
    async with c: c.notify(2)
    await asyncio.sleep(0); await asyncio.sleep(0); await asyncio.sleep(0)
    async with c: c.notify_all()
    await asyncio.gather(*ts); print(out)
    b = asyncio.Barrier(2); print(sorted(await asyncio.gather(b.wait(), b.wait())))
asyncio.run(main())
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
try: asyncio.run(5)
except Exception as e: print(type(e).__name__, e)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# coroutines by hand
import types
async def co(x):
    y = await Aw(x)
    return y + 1
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        print("resumed", r)
        return r
c = co(5)
print(c.send(None))
try: c.send(10)
except StopIteration as e: print(e.value)
c = co(1); c.send(None)
try: c.throw(ValueError("t"))
except ValueError as e: print(e)
c = co(1); c.close(); print(c.close())
for f in (lambda: c.send(None), lambda: co(1).send(5), lambda: co(), lambda: iter(co(1))):
    try: f()
    except Exception as e: print(type(e).__name__, e)
@types.coroutine
def tc(): 
    x = yield "t"
    return x * 2
async def use(): return await tc()
u = use(); print(u.send(None))
try: u.send(4)
except StopIteration as e: print(e.value)
async def reraise():
    raise StopIteration(3)
try: reraise().send(None)
except RuntimeError as e: print(e, repr(e.__cause__))
async def agen():
    yield 1
    raise StopAsyncIteration
a = agen()
try: a.__anext__().send(None)
except StopIteration as e: print(e.value)
try: a.__anext__().send(None)
except RuntimeError as e: print(e)
x = agen().asend(1)
try: x.send(None)
except TypeError as e: print(e)
x = agen().__anext__()
try: x.send(None)
except StopIteration as e: print("v", e.value)
try: x.send(None)
except RuntimeError as e: print(e)
async def sync_inside():
    def f():
        return [i for i in range(3)]
    return f(), (lambda: 4)()
try: sync_inside().send(None)
except StopIteration as e: print(e.value)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# iteration protocol corners
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise StopIteration("end")
        return self.n
class G:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
class G2:
    def __getitem__(self, i): raise (StopIteration if i > 1 else KeyError)(i) if i else IndexError
class L:
    def __len__(self): return 3
    def __getitem__(self, i): print("gi", i); return "abc"[i]
class H:
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): print("hint"); return 10
class H2:
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return -1
class H3:
    def __iter__(self): return iter([1])
    def __length_hint__(self): return "x"
class H4:
    def __iter__(self): return iter([1])
    def __len__(self): raise ValueError("len")
class R:
    def __reversed__(self): return iter("rev")
class Gen:
    def __iter__(self): yield 1; yield 2
class Cont:
    def __contains__(self, x): return x * 2
import operator
ev("list(It(3))", "list(G())", "list(G2())", "list(reversed(L()))", "list(H())", "list(H2())", "list(H3())", "list(H4())", "tuple(H())", "[*H()]", "operator.length_hint(H2())", "operator.length_hint(H3())", "list(reversed(R()))", "list(Gen()), list(Gen())", "3 in Cont()", "0 in Cont()", "2 in Gen()", "5 in Gen()", "20 in G()", "'b' in L()", "sum(It(4))", "max(It(4))", "min(G())", "sorted(G())", "dict(zip(It(2), G()))", "set(G())", "list(map(lambda a, b: a + b, It(2), It(3)))", "list(zip(It(2), It(3), strict=True))", "list(zip(It(3), It(2), strict=True))", "list(zip(It(2), It(2), It(1), strict=True))", "list(zip(It(1), It(1), It(2), strict=True))", "list(zip(strict=True))", "list(enumerate(It(2), 5))", "list(filter(None, It(3)))", "next(It(0))", "next(It(0), 'd')", "next(It(1), 'd')", "iter(5)", "iter(It(1), 5)", "list(iter(It(3).__next__, 1))", "iter(G()).__length_hint__()", "iter([1, 2]).__length_hint__()", "next([])", "next(G())", "list(iter(G()))", "list(reversed(G()))", "list(reversed([1, 2]))", "reversed({1})", "reversed('ab').__next__()", "list(reversed(dict(a=1, b=2)))", "list(reversed({}.items()))", "any(It(3))", "all(It(3))", "' '.join(map(str, It(3)))", "[x for x in G()]", "(lambda *a: a)(*It(2))", "[a for a, in [[1]]]", "list(range(5))[::-2]", "dict([('a', 1), ['b', 2], 'cd'])", "dict([('a',)])", "dict([1])", "dict(5)", "dict(G())", "dict(a=1, **{'b': 2})", "dict({'a': 1}, a=2)", "dict([['a', 1]], b=3)", "list({1: 2}.items())", "list(zip('ab', 'abc'))", "list(zip())", "list(zip('ab'))", "min([], default=5)", "min(5)", "min()", "min(1, 2, default=3)", "max('abc', key=lambda c: -ord(c))", "max([1, 'a'])", "sorted([3, 1], reverse=True, key=lambda x: x)", "sorted(5)", "sorted([1], lambda x: x)", "sum(['a'], '')", "sum([[1], [2]], [])", "sum([b'a'], b'')", "sum([1, 2], start=10)", "sum('ab')", "sum([0.1] * 10)", "sum([1, 2.5, True])", "sum([1j, 2])", "enumerate()", "enumerate([], 'a')", "map()", "map(str)", "filter(None)", "list(map(5, [1]))", "range()", "range('a')", "range(1, 2, 0)", "range(1.0)", "len(range(2**100))", "range(2**100)[-1]", "all([])", "any([])", "isinstance(It(1), __import__('collections').abc.Iterator)", "hasattr(G(), '__iter__')")
d = {1: 1, 2: 2}
def mut(f):
    try: f(); print("ok")
    except RuntimeError as e: print(e)
def m1():
    for k in d: d[3] = 1
def m2():
    for k in d: del d[k]
def m3():
    for k in d: d[k] = 5
def m4():
    for k, v in d.items(): d.pop(k); d[k + 10] = v
s = {1, 2}
def m5():
    for x in s: s.add(x + 10)
def m6():
    for x in s: s.remove(x)
def m7():
    l = [1, 2, 3]
    for x in l:
        if x < 6: l.append(x + 3)
    print(l)
def m8():
    l = [1, 2, 3, 4]
    for x in l: l.remove(x)
    print(l)
def m9():
    l = [3, 1, 2]
    try: l.sort(key=lambda x: l.append(1) or x)
    except ValueError as e: print(e)
    print(len(l))
for f in (m1, m2, m3, m4, m5, m6, m7, m8, m9): mut(f)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# making classes by hand
import types
class Sub:
    def __init__(self, *b): self.b = b
    def __mro_entries__(self, bases): print("mro entries", len(bases)); return self.b
class A(Sub(int), Sub()): pass
ev("A.__bases__", "len(A.__orig_bases__)", "types.get_original_bases(A)", "types.resolve_bases((Sub(str), int))", "types.new_class('N', (dict,), {}, lambda ns: ns.update(x=1)).x", "types.new_class('N', (Sub(list),)).__bases__", "types.prepare_class('N', (int,), {'metaclass': type})", "types.new_class('N', (), {'metaclass': lambda n, b, ns: (n, b)})", "types.new_class('N', (), {'q': 1})", "type('N', (Sub(int),), {})", "__build_class__(lambda: None, 'B')", "__build_class__(1, 'B')", "__build_class__()", "__build_class__(lambda: None)", "__build_class__(lambda: None, 5)")
def meta(name, bases, ns, **kw): print("meta", name, bases, sorted(ns), kw); return 42
class F(int, metaclass=meta, a=1):
    x = 1
print(F)
class G(metaclass=lambda n, b, ns: type(n + "_", b, ns)): y = 2
print(G, G.__name__, G.y, G.__qualname__)
class NoneMeta(type):
    def __new__(m, n, b, ns): return None
class H(metaclass=NoneMeta): pass
print(H)
try:
    class I(int, str): pass
except TypeError as e: print(e)
class M1(type): pass
class M2(type): pass
class X1(metaclass=M1): pass
class X2(metaclass=M2): pass
try:
    class X3(X1, X2): pass
except TypeError as e: print(e)
class M3(M1, M2): pass
class X4(X1, X2, metaclass=M3): pass
print(type(X4))
class O1: pass
class O2(O1): pass
try:
    class O3(O1, O2): pass
except TypeError as e: print(e)
try:
    class Dup(O1, O1): pass
except TypeError as e: print(e)
try:
    class Kw(O1, foo=1): pass
except TypeError as e: print(e)
try:
    class St(*5): pass
except TypeError as e: print(e)
class St2(*[O1], **{"metaclass": M1}): pass
print(St2.__bases__, type(St2))
class Gm(type):
    def __getattribute__(cls, n): print("gm", n); return super().__getattribute__(n)
    def __setattr__(cls, n, v): print("sm", n); super().__setattr__(n, v)
    def __delattr__(cls, n): print("dm", n); super().__delattr__(n)
class Y(metaclass=Gm): z = 1
Y.z; Y.w = 2; Y.w; del Y.w; Y(); Y.__name__
ev("type.__getattribute__(Y, 'z')", "Y().z", "Y.nope", "object.__getattribute__(Y(), 'z')")
class Call(type):
    insts = {}
    def __call__(cls, *a):
        if a not in cls.insts: cls.insts[a] = super().__call__(*a)
        return cls.insts[a]
class Single(metaclass=Call):
    def __init__(self, *a): print("made", a)
print(Single(1) is Single(1), Single(2) is Single(1))
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# functions as data
import types, functools
def f(a, b=2, *c, d=4, **e): "doc"; return a, b, c, d, e
f.x = 1; f.__dict__["y"] = 2
def outer():
    n = 0
    def inc(): nonlocal n; n += 1; return n
    def get(): return n
    return inc, get
inc, get = outer(); inc(); inc()
ev("get()", "inc.__closure__[0].cell_contents", "inc.__closure__[0] == get.__closure__[0]", "setattr(inc.__closure__[0], 'cell_contents', 10)", "get()", "inc()", "get()", "inc.__code__.co_freevars", "type(inc.__closure__[0])", "f.__dict__", "vars(f)", "f.x + f.y", "setattr(f, '__defaults__', (7,))", "f(1)", "setattr(f, '__defaults__', None)", "f(1)", "setattr(f, '__kwdefaults__', {'d': 9})", "f(1, 2)", "setattr(f, '__kwdefaults__', None)", "f(1, 2)", "f(1, 2, d=3)", "setattr(f, '__name__', 'g')", "f.__name__, f.__qualname__", "f()", "setattr(f, '__qualname__', 'q.g')", "f()", "repr(f)", "setattr(f, '__doc__', 'new')", "f.__doc__", "f.__get__(5)(2, d=1)", "types.MethodType(f, 1)(2, d=1)", "types.MethodType(5, 1)", "types.MethodType(f, None)", "types.MethodType(len, [1, 2])()", "types.MethodType(f, 1).__func__ is f", "types.FunctionType(f.__code__, {'z': 1}, 'nm', (1, 2)).__name__", "types.FunctionType(outer.__code__, {})()[1]()", "types.FunctionType(inc.__code__, {})", "types.FunctionType(inc.__code__, {}, closure=inc.__closure__)()", "types.CellType(5).cell_contents", "types.CellType().cell_contents", "types.CellType(1) < types.CellType(2)", "types.SimpleNamespace(a=1, b=[2])", "types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1)", "functools.wraps(f)(lambda: 1).__wrapped__ is f", "functools.partial(f, 1, d=2)(3)", "callable(f), callable(5), callable(int), callable(types.SimpleNamespace())", "f.__call__.__call__(1, 2, d=3)", "(lambda *, k: k)(k=1)", "(lambda a, /, b: (a, b))(1, b=2)", "(lambda a, /, **k: (a, k))(1, a=2)", "(lambda *a, **k: (a, k))(1, *[2], x=3, **{'y': 4})", "(lambda a=[]: a.append(1) or a)()", "f.__module__", "f.__builtins__['len'] is len", "(lambda: 0).__qualname__", "(lambda: (lambda: 0))().__qualname__")
def acc(x, l=[]): l.append(x); return l
print(acc(1), acc(2), acc.__defaults__)
def kw(*, a=[]): a.append(1); return a
print(kw(), kw(), kw.__kwdefaults__)
fs = [lambda i=i: i for i in range(3)]; gs = [lambda: i for i in range(3)]
print([f() for f in fs], [g() for g in gs])
def rec(n): return 1 if n < 2 else n * rec(n - 1)
print(rec(20), rec.__code__.co_names, rec.__code__.co_varnames, rec.__code__.co_argcount)
def argorder():
    def a(n): print(n, end=" "); return n
    f = lambda *x, **k: (x, k)
    return f(a(1), *[a(2)], a(3), k=a(4), **{"z": a(5)}, j=a(6))
print(argorder())
def evorder():
    def a(n): print(n, end=" "); return n
    d = {a(1): a(2), a(3): a(4)}; l = [0] * 9
    l[a(5)] = a(6); x = a(7) + a(8) * a(1); a(1) < a(2) < a(0) < a(9); l[a(1):a(2)] = [a(3)]
    y = a(1) if a(0) else a(2); z = a(0) or a(3) and a(4); l[a(0)] += a(1); l[a(2)], l[a(3)] = a(4), a(5)
    return d, l
print(evorder())
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# exceptions: groups printed to text, limits, notes
import traceback
def show(e, **k): print("".join(traceback.format_exception(e, **k)), end="")
show(ExceptionGroup("many", [ValueError(i) for i in range(20)]))
e = ValueError("deep")
for i in range(14): e = ExceptionGroup(f"level {i}", [e])
show(e)
e = ExceptionGroup("a\nb", [ValueError("x\ny")]); e.add_note("n1\nn2"); e.exceptions[0].add_note("inner note")
show(e)
try:
    try: raise KeyError("k")
    except KeyError as k: raise ExceptionGroup("g", [ValueError("v"), TypeError("t")]) from k
except ExceptionGroup as g:
    show(g); show(g.exceptions[0]); print(traceback.format_exception_only(g))
try:
    raise ExceptionGroup("outer", [ExceptionGroup("inner", [OSError(2, "no")])])
except* OSError as g:
    show(g)
a, b = ValueError("a"), ValueError("b"); a.__context__ = b; b.__context__ = a
show(a)
a.__cause__ = a
show(a)
class Weird(Exception):
    def __str__(self): raise RuntimeError("no str")
class Weird2(Exception):
    def __str__(self): return 5
show(Weird()); show(Weird2()); show(ExceptionGroup("w", [Weird()]))
e = ValueError("x"); e.__notes__ = ["a", 5, None, Weird()]; show(e)
e = ValueError("x"); e.__notes__ = "str"; show(e)
e = ValueError("x"); e.__notes__ = None; show(e)
try: ValueError("x").add_note(5)
except TypeError as x: print(x)
show(SyntaxError("msg", ("file", 3, 4, "a b c\n", 3, 6))); show(SyntaxError("msg")); show(SyntaxError("msg", ("f", 1, None, None))); show(SyntaxError()); show(SyntaxError("m", ("f", None, 1, "x"))); show(IndentationError("i", ("f", 2, 1, "  x\n")))
for x in (KeyError(), KeyError(""), KeyError("a b"), KeyError(("t",)), OSError(), OSError(1), OSError(1, "a"), OSError(1, "a", "f"), OSError("only"), UnicodeEncodeError("ascii", "é", 0, 1, "r"), StopIteration(), SystemExit(3), AttributeError("a", name="b"), ImportError("i", name="n"), ExceptionGroup("g", [ValueError()]), Exception(1, 2), Exception([1]), Exception(None), Exception(""), AssertionError(), AssertionError((1, 2))): print(repr(x), "|", str(x), "|", x.args, traceback.format_exception_only(x))
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# recursion messages
import sys
class A:
    def __repr__(self): return repr(self)
class B:
    def __eq__(self, o): return self == o
class C:
    def __getattr__(self, n): return self.zzz
class D:
    def __str__(self): return str(self)
class E:
    def __call__(self): return self()
class F:
    def __len__(self): return len(self)
class G:
    def __add__(self, o): return self + o
class H:
    def __getitem__(self, i): return self[i]
class I:
    def __iter__(self): return iter(self)
class J:
    def __hash__(self): return hash(self)
class K:
    def __bool__(self): return bool(self)
class L:
    def __lt__(self, o): return self < o
class M:
    @property
    def p(self): return self.p
class N:
    def __contains__(self, x): return x in self
class O:
    def __init__(self): O()
class P:
    def __format__(self, s): return f"{self}"
class Q:
    def __setattr__(self, n, v): self.x = v
def f(): f()
def g(): return [g() for _ in range(1)]
def h(): return list(h() for _ in range(1))
def gen(): yield from gen()
def srt(): return sorted([2, 1], key=lambda x: srt())
for t in (lambda: repr(A()), lambda: B() == B(), lambda: C().a, lambda: str(D()), lambda: E()(), lambda: len(F()), lambda: G() + 1, lambda: H()[0], lambda: iter(I()), lambda: hash(J()), lambda: bool(K()), lambda: L() < L(), lambda: M().p, lambda: 1 in N(), lambda: O(), lambda: format(P()), lambda: setattr(Q(), "a", 1), f, g, h, lambda: list(gen()), srt):
    try: t()
    except RecursionError as e: print(e.args[0].split(" while")[0])
l = []; l.append(l); d = {}; d["d"] = d; s = [d, l]; t = (l,); l2 = [l]
print(l, d, s, t, l == l, [l] == [l])
try: a = []; b = []; a.append(b); b.append(a); a == b
except RecursionError as e: print(e)
x = 1
for _ in range(100): x = [x]
print(str(x).count("["))
def depth(n=0):
    try: return depth(n + 1)
    except RecursionError: return n
print(900 < depth() <= 1000, sys.getrecursionlimit())
sys.setrecursionlimit(200); print(100 < depth() <= 200); sys.setrecursionlimit(1000)
for v in (0, -1, "a", 1.5):
    try: sys.setrecursionlimit(v)
    except Exception as e: print(type(e).__name__, e)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# odds and ends of builtins
import sys
class Idx:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class Flt:
    def __float__(self): return 2.5
class Intt:
    def __int__(self): return 42
class Tr:
    def __trunc__(self): return 3
class Cx:
    def __complex__(self): return 1 + 2j
class Rd:
    def __round__(self, n=None): return ("r", n)
class Ab:
    def __abs__(self): return "abs"
class Dm:
    def __divmod__(self, o): return "dm", o
    def __rdivmod__(self, o): return "rdm", o
class By:
    def __bytes__(self): return b"by"
class Rv:
    def __reversed__(self): return [3]
class Fm:
    def __format__(self, s): return f"<{s}>"
class Dr:
    def __dir__(self): return ["b", "a"]
class Dr2:
    def __dir__(self): return 5
class Dr3:
    def __dir__(self): return [1, "a"]
ev("int(Intt())", "int(Tr())", "int(Idx(3))", "float(Idx(3))", "float(Flt())", "complex(Cx())", "complex(Flt())", "complex(Idx(2))", "complex(Cx(), 1)", "complex(1, Flt())", "complex('1', 2)", "complex(1, '2')", "round(Rd())", "round(Rd(), 2)", "round(Rd(), None)", "abs(Ab())", "divmod(Dm(), 1)", "divmod(1, Dm())", "bytes(By())", "bytes(Idx(2))", "bytearray(Idx(2))", "reversed(Rv())", "format(Fm(), 'abc')", "f'{Fm():x{1}}'", "'{:q}'.format(Fm())", "dir(Dr())", "dir(Dr2())", "dir(Dr3())", "[1, 2, 3][Idx(1)]", "[1, 2, 3][Idx(0):Idx(2)]", "'abc'[Idx(-1)]", "range(Idx(3))", "list(range(Idx(1), Idx(3)))", "'a' * Idx(3)", "[0] * Idx(2)", "hex(Idx(255))", "bin(Idx(5))", "oct(Idx(8))", "chr(Idx(97))", "'%d' % Idx(3)", "'%x' % Idx(10)", "'%d' % Flt()", "'%f' % Flt()", "'%c' % Idx(97)", "'{:d}'.format(Idx(3))", "round(1.2345, Idx(2))", "pow(2, Idx(3))", "2 ** Idx(3)", "1 << Idx(3)", "int('11', Idx(2))", "sum([Idx(1)])", "max(Idx(1), Idx(2))", "slice(Idx(1)).indices(3)", "isinstance(True, int), issubclass(bool, int), isinstance(1, bool)", "type(True + 1)", "True.real, True.__class__", "bool.__mro__", "int(True), str(True), repr(False)", "divmod(-7, 3), divmod(7, -3), -7 // 3, -7 % 3, 7 % -3", "divmod(-7.5, 2), -7.5 // 2, -7.5 % 2", "round(2.5), round(3.5), round(-2.5), round(0.5), round(1.005, 2), round(2.675, 2)", "round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(15, -1), round(25, -1)", "round(1e300, -300)", "round(float('nan'))", "round(float('inf'))", "round(1.5, 400), round(1.5, -400)", "round('a')", "round(1, 2.5)", "int('0b11', 0), int('0o17', 0), int('0xff', 0), int('-0x1F', 16), int('z', 36)", "int('1' * 4301)", "len(str(10 ** 4299))", "str(10 ** 4300)", "int(1e100)", "float('1e400'), float('-inf'), float(' nan '), float('1_0.5'), float('.5e-3')", "float('infinity'), float('-NaN')", "float('1__0')", "float('')", "float('0x1')", "ascii('é\\u1234\\U0001f600\\n')", "repr('a\\'b'), repr('a\"b'), repr('a\\'\"b'), repr('\\t\\x00\\x7f\\xa0\\xad\\u200b\\ud800')", "repr(b'a\\'b\\x00\\xff')", "print()", "print(1, 2, sep='', end='\\n')", "print(1, sep=5)", "print(1, end=5)", "print(1, foo=5)", "print(1, file=5)", "print(1, flush=True)", "print(*[], sep='x')", "hash('a') == hash('a'), hash(1), hash(-1), hash(2**61 - 1), hash(2**61), hash(0.5), hash(1e300)", "isinstance(1, ())", "isinstance(1, [int])", "issubclass(int, ())", "all(x for x in [1, 0]), any(x for x in [0, 0])", "callable(callable)", "chr(1114111), chr(0)", "chr(1114112)", "chr(-1)", "ord('a'), ord(b'a'), ord('😀')", "ord('ab')", "ord(5)", "bin(-5), oct(-8), hex(-255), bin(0)", "bin(1.5)", "getattr(5, 'real'), getattr(5, 'zz', None)", "getattr(5, 'zz')", "getattr(5, 1)", "hasattr(5, 'real'), hasattr(5, 'zz')", "setattr(5, 'a', 1)", "delattr(5, 'a')", "vars()['x'] if 'x' in vars() else 'no'", "vars(5)", "vars(sys) is sys.__dict__", "globals() is vars()", "type(globals()), type(locals())", "sorted({'b': 1, 'a': 2}), sorted('bca', reverse=True), sorted([(1, 'b'), (1, 'a')])", "sorted([3, 1, 2], key=None)", "sorted([1, 2], key=5)", "list(map(lambda *a: a, [1, 2], 'ab', (3,)))", "list(filter(str.isalpha, 'a1b'))", "list(zip([1, 2], [3], strict=False))", "dict(zip('ab', range(2)))", "memoryview(b'abc')[1], memoryview(b'abc')[::2].tolist(), bytes(memoryview(b'abc')[1:])", "bytes('é', 'latin-1'), bytes('é', 'utf-8'), bytes([1, 2]), bytes(3)", "bytes('a')", "bytes('é', 'ascii')", "bytes('é', 'ascii', 'ignore')", "bytes(-1)", "bytes([256])", "bytes(1.5)", "str(b'a'), str(b'a', 'ascii'), str(b'\\xff', errors='replace')", "str(5, 'ascii')", "str('a', 'ascii')", "str(object=5), str()", "list(5)", "tuple('ab'), list({1: 2}), set('aab') == {'a', 'b'}, frozenset(), dict()", "set(5)", "set([[]])", "frozenset([1]) | {2}", "slice(1, 2, 3), slice(5).indices(3), slice(None, None, -1).indices(5)", "slice('a', None)", "range(5)[1:3], range(5)[-1], range(0, 10, 3)[::-1], len(range(0, -5, -2)), 3 in range(5), 2.0 in range(5), 'a' in range(5)", "range(3).index(2), range(3).count(1), range(3).start", "range(3).index(5)", "range(3)[5]", "enumerate('ab', start=1).__next__()", "iter([]).__next__()", "object() == object()", "super(int, True).bit_length()", "type('A', (), {'x': 1})().x", "NotImplemented", "bool(NotImplemented)", "Ellipsis, ...", "__debug__", "__name__", "len('é😀'), len(b'\\xc3\\xa9')", "sum([]), sum([], 5), sum((x for x in [1, 2])), sum([[1], [2]], [])", "min('b', 'a'), max([1, 3, 2]), min([(2, 'a'), (1, 'b')]), max('a', 'B', key=str.lower)", "pow(3, 4, 5), pow(3, -1, 5), pow(2, 0.5), pow(-8, 1/3), pow(0, 0)", "pow(0, -1)", "pow(2, 3, 0)", "pow(2, -1, 4)", "pow(2.0, 3, 4)", "abs(-5), abs(-5.5), abs(3+4j), abs(True)", "complex('1+2j'), complex(1, 2), complex('j'), complex(' 1e3-2.5j ')", "complex('1 + 2j')", "complex('')", "1j ** 2, (1+2j) * (3-1j), (1+2j) / (3-1j), (1+2j).conjugate(), -1j, +1j, 0j == 0", "1j // 2", "1j % 2", "1j < 2", "int(1j)", "(-1) ** 0.5", "0.1 + 0.2, 1e16, 1e15, 1.0, 1e-5, 0.0001, 123456789012345680.0, 5e-324, 1.7976931348623157e308", "1e308 * 10, -1e308 * 10, 1e308 * 10 - 1e308 * 10", "2.0 ** 1024", "10.0 ** 400", "float(10 ** 400)", "10 ** 400 / 3", "10 ** 400 / 10 ** 399", "5 // 0.0", "5 % 0", "5 / 0", "0.0 / 0", "divmod(5, 0)", "1 / 3, 2 / 3, 10 / 5, 7 // 2, -7 // 2, 7.0 // 2")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
x = 42; y = "héllo"; z = 3.14159; d = {"k": [1, {"n": 2}], "a b": 5}; w = 10; p = 3; n = None; t = (1, 2)
class O:
    a = 1
    def __format__(self, s): return f"O[{s}]"
    def __repr__(self): return "O()"
    def __str__(self): return "str O"
o = O()
ev(*(r'''f"{x!r:^{w}.{p}}"|f"{y!r:^{w}.{p}}"|f"{x=}"|f"{x = }"|f"{x=!s:>5}"|f"{ x  =  :>6}"|f"{y=!a}"|f"{o=}"|f"{o=!s}"|f"{o=:abc}"|f"{o!r:>6}"|f"{o:{x}}"|f"{o:{{}}}"|f"{{{x}}}"|f"{{x}}"|f"{{{{x}}}}"|f"{'a' 'b'}"|f"{'a'}{'b'}" "c" f"{x}"|f"{x:{'>'}{10}}"|f"{(lambda v: v * 2)(x)}"|f"{(q := 5)}{q}"|f"{d['k'][1]['n']}"|f"{d["a b"]}"|f"{'\n'.join(['a', 'b'])}"|f"{f"{f"{x}"}"}"|f"{x:>{w}}{x:<{w}}|"|f"{x:{w}.{p}f}"|f"{z:.{p}}"|f"{z:{w}.{p}e}"|f"{x:#x}{x:#b}{x:#o}{x:X}"|f"{x:,}{1234567:_}{1234567.891:,.2f}"|f"{x:+}{x: }{-x:+}"|f"{x:010}{-x:010}{z:010.2f}"|f"{x:=+10}"|f"{x:c}"|f"{x:n}"|f"{x:e}{x:g}{x:%}"|f"{x:f}"|f"{True}{True:d}{True:>5}"|f"{None}{None!r:>6}"|f"{None:>6}"|f"{t}{t!r}"|f"{t:>10}"|f"{[1]:x}"|f"{y:.2}{y:>8}{y:*^9}{y:s}"|f"{y:d}"|f"{x:s}"|f"{x:.2}"|f"{x:.2d}"|f"{y:,}"|f"{y:=5}"|f"{y:+}"|f"{y:#}"|f"{z:d}"|f"{z:x}"|f"{z:c}"|f"{z:s}"|f"{x:q}"|f"{x:5q}"|f"{x:>>5}"|f"{x:>}"|f"{x:é>5}"|f"{x:😀^8}"|f"{x:{'{'}>5}"|f"{x:1000000000000000000000}"|f"{z:.1000}"[:20]|f"{x:.{-1}f}"|f"{x!s}{x!r}{y!a}"|f"{y!r}"|f"{'it''s'}"|f"{"it's"!r}"|f"\x41\u00e9\N{BULLET}{x}"|rf"\x41{x}\n"|f"{x}\
{y}"|f"""{
x
}"""|f"""a
{x:>
5}"""|f"{x,}"|f"{x, y}"|f"{*t, 5}"|f"{[*t]}"|f"{ {1: 2} }"|f"{ {1, 2} }"|f"{ {'a': x}['a'] }"|f"{x if x else y}"|f"{x!r if 0 else ''}"|f"{not x}"|f"{-x}{+x}{~x}"|f"{x == 42}{x != 1}"|f"{x > 1}"|f"{x:{w:}}"|f"{x:{w!r}}"|f"{x:{w:d}}"|f"{nope}"|f"{x.nope}"|f"{d['nope']}"|f"{1 / 0}"|f"{x:{nope}}"|f"{o:{o}}"|f"{o:%H:%M}"|f"{o:a{x}b{y}c}"|f"{o::}"|f"{o:!r}"|f"{x:}"|f""|f"{''}"|f"{x}" == "42"|f"{x}" f"{y}" 'z'|(f"{x}"
f"{y}")|f"{x}" % ()|f"{x:%d}"|f"{lambda: 1}"|f"{yield_}"|f"{x:\n}"|f"{'a\tb'}"|f'{"a" if x else "b"}'|f"{','.join(f'{i}' for i in t)}"|f"{[f'{i}' for i in t]!r}"|f"{x#c
}"|len(f"{x:>100}")|f"{0.1 + 0.2}{1e20}{1e-7}{float('nan')}{float('inf'):>5}{-0.0}"|f"{1j}{1+2j:.1f}{1j:>6}"|f"{10**20:,}{10**20:e}"|f"{b'x'}{b'x'!r}"|f"{int}{int!r:>20}"|f"{...}"|f"{x!a:>{w}}"'''.split("|")))
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
class A:
    def __init__(self): self.b = {"c": [10, 20]}
    def __getitem__(self, k): return f"item {k!r}"
    def __format__(self, s): return f"A<{s}>"
a = A()
ev(*(r"""'{}'.format(1)|'{} {}'.format(1, 2)|'{1} {0}'.format(1, 2)|'{a} {b}'.format(a=1, b=2)|'{0.b[c][1]}'.format(a)|'{0[x]}'.format(a)|'{0[1]}'.format(a)|'{0[-1]}'.format(a)|'{0[ 1]}'.format(a)|'{0[a.b]}'.format(a)|'{[0]}'.format([5])|'{.real}'.format(5)|'{!r}'.format('x')|'{!s:>5}'.format('x')|'{!a}'.format('é')|'{:{}}'.format(5, 10)|'{:{}.{}}'.format('abcdef', 10, 2)|'{0:{1}}'.format(5, '>5')|'{:{w}}'.format(5, w=4)|'{{}}'.format()|'{{{}}}'.format(1)|'{'.format()|'}'.format()|'{}'.format()|'{1}'.format(1)|'{a}'.format()|'{} {0}'.format(1)|'{0} {}'.format(1)|'{!x}'.format(1)|'{!}'.format(1)|'{!rr}'.format(1)|'{:x}'.format('a')|'{0.nope}'.format(1)|'{0[nope]}'.format({})|'{0[}'.format(1)|'{0.}'.format(1)|'{0[]}'.format(1)|'{0]}'.format(1)|'{a.b}'.format(a=a)|'{0!r:{1}}'.format('a', 5)|'{:{:{}}}'.format(1, 2, 3)|'{a[b]}'.format(a={'b': 1})|'{a[0]}'.format(a={'0': 1})|'{a[0]}'.format(a={0: 1})|'{0:}'.format(5)|'{:}'.format('a')|'{0}{0}{0}'.format('a')|'{:>5}{:<5}{:^5}|'.format(1, 2, 3)|'{x}'.format_map({'x': 1})|'{x}'.format_map({})|'{x.y}'.format_map({'x': a})|'{}'.format_map({})|'{}'.format(a)|'{:q}'.format(a)|'{a!r:^7}'.format(a='b')|'{:%Y}'.format(__import__('datetime').date(2020, 1, 2))|'{:c}'.format(65)|'{:c}'.format(-1)|'{:c}'.format(1114112)|'{: d}'.format(5)|'{:+.1%}'.format(0.255)|'{:.0f} {:.0f} {:.0f}'.format(0.5, 1.5, 2.5)|'{:g} {:g} {:g} {:G}'.format(1e5, 1e6, 1e-5, 1e-10)|'{:#g} {:#.0f} {:#x}'.format(1.0, 1.0, 255)|'{:08.3f} {:+08d} {:<08d}'.format(3.14159, 42, 42)|'{:_b} {:_x} {:,d}'.format(255, 65535, 1000000)|'{:,}'.format(1234.5)|'{:_}'.format(1234567.5)|'{:,b}'.format(5)|'{:,s}'.format('a')|'{:,_}'.format(5)|'{:_,}'.format(5)|'{:z.1f}'.format(-0.01)|'{:zd}'.format(5)|'{:10.3}|'.format('abcdef')|'{:.3}'.format(3.14159)|'{:.3}'.format(3141.59)|'{:5}|{:<5}|'.format('a', 1)|'{:5}|'.format(True)|'{:5}|'.format(None)|'{:s}'.format(None)|'{}'.format(None)|'{:d}'.format(True)|'{:d}'.format(1.0)|'{:f}'.format(1)|'{:e}'.format(12345)|'{:.2f}'.format(1+2j)|'{:>10}'.format(1+2j)|'{:010}'.format(1+2j)|'{:=10}'.format(1+2j)|'{:%}'.format(1j)|'%s %r %a %d %i %u' % ('é', 'é', 'é', 1, 2, 3)|'%5d|%-5d|%05d|%+d|% d' % (1, 2, 3, 4, 5)|'%x %X %o %#x %#o %#X' % (255, 255, 8, 255, 8, 255)|'%e %E %f %F %g %G' % (1.5, 1.5, 1.5, 1.5, 1e10, 1e10)|'%.2f %.0f %10.3f|%-10.3f|' % (1.005, 2.5, 3.14159, 3.14159)|'%c %c' % (65, 'b')|'%c' % 'ab'|'%c' % 1114112|'%%' % ()|'%' % ()|'%s' % ()|'%s %s' % (1,)|'%s' % (1, 2)|'%d' % 'a'|'%d' % 1.9|'%d' % 1j|'%x' % 1.5|'%s' % [1, 2]|'%s' % {'a': 1}|'%(a)s %(b)d' % {'a': 1, 'b': 2}|'%(a)s' % {}|'%(a)s' % 5|'%(a' % {}|'%(a)' % {'a': 1}|'%s %(a)s' % {'a': 1}|'%*d|%-*d|' % (5, 1, 5, 2)|'%.*f' % (2, 3.14159)|'%*d' % ('a', 1)|'%z' % 1|'%5%|' % ()|'%s' % None|'%r' % (None,)|'%s' % ((1, 2),)|'%.3s|%5.2s|' % ('abcdef', 'xyz')|'%+s' % 'a'|'%#s' % 'a'|'%05s' % 'a'|'%ld %hd' % (1, 2)|'%i' % True|'%f' % '1'|'%f' % 10**400|'%d' % 10**30|'%.50f' % 0.1|'%10s|%-10s|' % ('a', 'b')|'%s' % a|'abc' % {}|'abc' % []|'abc' % 5|'abc' % ()|'%(x)s' % a|'%(x)s %%' % {'x': 1}|'%a' % '😀'|'%-05d|' % 5|'%+5d|%+-5d|' % (5, 5)|'% +d' % 5|'%#.3g' % 1.0|'%g' % 1e-5|'%r' % 'a'"b"|b'%s %d %b' % (b'a', 1, b'c')|b'%s' % 'a'|b'%a' % 'é'|b'%x %c %c' % (255, 65, b'B')|b'%(a)s' % {b'a': b'x'}|b'%r' % 1|b'%.2f' % 1.234|b'%5s|' % b'a'|format(5, '>10')|format('a', 5)|format(1.5)|format(a, 'zz')|format([], '')|format([], 's')|format(object, 'x')|format(5, None)|format()|format(3, '\0>5')|format(5, '5.5d')|format(5, 'dd')|format(5, '.')|format(1.5, '.')|format(5, '>5>')|format(10**6, ',.2e')|format(255, '#010b')|format(-255, '#x')|format(1e16, '')|format(1e16, 'd')|format(0.0001, 'g')|format(123456789.0, 'g')|format(1.0, '')|format(1.0, '.1')|format(100.0, '.1')|format(float('inf'), '010')|format(float('nan'), '+')|format(-0.0, '')|format(-0.0, '+.1f')|format(1.5, 'n')|format(2.675, '.2f')|format(1e100, 'f')[:10]|format(12345.678, ',')|format(0.1, '.20f')|format(1/3, '.3%')""".split("|")))
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
import string
class SF(string.Formatter):
    def get_value(self, k, a, kw): return f"<{k}>" if isinstance(k, str) and k not in kw else super().get_value(k, a, kw)
    def format_field(self, v, s): return super().format_field(v, s) + "!"
    def convert_field(self, v, c): return str(v).upper() if c == "u" else super().convert_field(v, c)
ev("SF().format('{} {a} {b:>5} {0!u} {1!r}', 'x', 'y', b=3)", "list(string.Formatter().parse('a{b!r:c}d{{e}}'))", "string.Template('$a ${b} $$ $c').safe_substitute(a=1, b=2)", "string.Template('$a').substitute()", "string.Template('$').substitute()", "string.Formatter().vformat('{0}{x}', (1,), {'x': 2})")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# dict, set and sequence corners
class K:
    def __init__(s, v): s.v = v
    def __hash__(s): return hash(s.v)
    def __eq__(s, o): return s.v == (o.v if isinstance(o, K) else o)
    def __repr__(s): return f"K{s.v}"
class DM(dict):
    def __missing__(s, k): s[k] = k * 2; return s[k]
class DG(dict):
    def __getitem__(s, k): return "got " + str(k)
    def keys(s): return ["fake"]
d = {1: "a", 1.0: "b", True: "c"}
dm = DM(); dg = DG(a=1)
ev("d", "{K(1): 1, 1: 2, K(1): 3}", "{**{1: 2}, 1.0: 3}", "dm['x'], dm", "dm.get('q')", "'q' in dm", "dm.setdefault('z')", "dict(dm)", "dg['a'], dg.get('a')", "dict(dg)", "{**dg}", "(lambda **k: k)(**dg)", "list(dg.items())", "dict.fromkeys('aab', 0)", "dict.fromkeys([1], [])", "{'a': 1} | {'b': 2} | {'a': 3}", "{'a': 1} | [('b', 2)]", "{'a': 1}.__or__([1])", "{1: 2}.keys() & {1, 3}", "{1: 2}.keys() | [3]", "{1: 2}.items() - {(1, 2)}", "{1: 2}.keys() ^ {1, 2}", "{1: 2}.keys() == {1}", "{1: 2}.items() == {(1, 2)}", "{1: 2}.values() == {1: 2}.values()", "{1: 2}.keys() <= {1, 2}", "{1: [2]}.items() & {(1, 2)}", "{1: [2]}.items() | set()", "{1: 2}.keys().isdisjoint([3])", "{1: 2}.keys().mapping", "list(reversed({1: 2, 3: 4}.items()))", "repr({1: 2}.keys()), repr({1: 2}.values()), repr({1: 2}.items())", "{}.popitem()", "{1: 2}.pop(3)", "{1: 2}.pop(3, None)", "{1: 2}.update(1)", "{1: 2}.update([1])", "{1: 2}.update([(1, 2, 3)])", "{}.update(a=1)", "{1: 2} == {1: 2.0}", "{1: 2, 3: 4} == {3: 4, 1: 2}", "{1: 2} != {1: 3}", "{}.get([])", "{}[[]]", "{[]: 1}", "{}.setdefault([], 1)", "[] in {}", "{1, 1.0, True}", "{1} | {2} & {2, 3} - {3} ^ {4}", "{1} | [2]", "{1}.union([2], (3,), {4: 5})", "{1, 2}.intersection([2], {2})", "{1, 2}.difference([2])", "{1}.issubset([1, 2]), {1}.issuperset([]), {1}.isdisjoint({2})", "{1} < {1, 2}, {1} <= {1}, {1} > set(), {1} >= {2}", "{1} < [1, 2]", "set('hello') == set('olleh')", "{1}.add([])", "{1}.remove(2)", "{1}.discard(2)", "set().pop()", "frozenset([1]) == {1}, hash(frozenset([1])) == hash(frozenset([1]))", "{frozenset([1]): 1}[frozenset([1])]", "{frozenset([1])} , {1} in {frozenset([1])}", "[1, 2, 3].index(2, 2)", "[1, 2].index(5)", "[1].remove(2)", "[].pop()", "[1, 2].pop(5)", "[1].insert(100, 2)", "[3, 1, 2].sort()", "[1, 'a'].sort()", "[1, 2][True], [1, 2][-True]", "[1, 2]['a']", "[1, 2][1.0]", "[1, 2][None]", "[1, 2, 3][::0]", "[1, 2, 3]['a':]", "(1, 2)[5]", "'abc'[5]", "'abc'['a']", "b'abc'[5]", "range(3)[5]", "[1] * -1, 'a' * 0, 2 * [1]", "[1] * 1.5", "[1] + (2,)", "(1,) + [2]", "'a' + 1", "1 + 'a'", "b'a' + 'b'", "'a' + b'b'", "[] + None", "{} + {}", "[[]] * 2", "[1, 2] < [1, 2, 3], [2] > [1, 5], (1, 2) < (1, 3)", "[1] == (1,), [] == False", "[1, [2]] == [1, [2]]", "'a' in 'abc', '' in '', 'ac' in 'abc'", "1 in 'abc'", "b'a' in b'abc', 97 in b'abc'", "'a' in b'abc'", "300 in b'abc'", "'abc' < 'abd', 'Z' < 'a', 'é' > 'z'", "'a' < b'a'", "bytes([1]) < b'\\x02'", "tuple([1, 2]).count(1), (1, 2).index(2)", "(1, 2).index(5)", "'a,b,,c'.split(','), ' a  b '.split(), 'abc'.split('b', 0), ''.split(), ''.split(',')", "'a'.split('')", "'abc'.replace('', '-'), 'aaa'.replace('a', 'b', 2)", "'a-b-c'.rsplit('-', 1), 'a\\nb\\r\\nc'.splitlines(), 'a\\nb'.splitlines(True)", "'abc'.find('c'), 'abc'.rfind('z'), 'abc'.index('z')", "'ß'.upper(), 'İ'.lower(), 'ǆ'.title(), 'ﬁ'.capitalize()", "'abc'.translate({97: 'x', 98: None, 99: 'yz'}), str.maketrans('ab', 'xy', 'z')", "'x'.join([1])", "'x'.join('ab'), 'x'.join([])", "'%s' % 'a', 'a'.center(5, '*'), 'a'.ljust(3) + '|', 'a'.zfill(3), '-1'.zfill(4)", "'a'.center(5, 'ab')", "'a1'.isalnum(), '½'.isnumeric(), '²'.isdigit(), '٣'.isdecimal(), 'a b'.isidentifier(), 'class'.isidentifier()", "'Hello World'.swapcase(), 'hello world'.title(), \"it's\".title(), 'ABC'.casefold(), 'straße'.casefold()", "'abc'.startswith(('x', 'a')), 'abc'.endswith('c', 0, 2), 'abc'.startswith('b', 1)", "'abc'.startswith(1)", "'abc'.startswith([1])", "'  a '.strip(), 'xxaxx'.strip('x'), 'abcba'.lstrip('ab'), 'a'.rstrip('')", "'abc'.encode('utf-16'), 'é'.encode('latin-1'), 'é'.encode('ascii', 'xmlcharrefreplace'), 'é'.encode('ascii', 'backslashreplace')", "'abc'.encode('nope')", "b'\\xff'.decode('utf-8', 'replace'), b'\\xff'.decode('latin-1'), b'a\\xffb'.decode('ascii', 'ignore')", "b'\\xff'.decode()", "'a\\tb'.expandtabs(4), 'abc'.partition('b'), 'abc'.rpartition('z')", "'abc'.removeprefix('a').removesuffix('c')", "'a' * 3 == 'aaa', 'a' 'b', 'a' + 'b' * 2")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# targets of every kind
class O: pass
o = O(); l = [0, 0, 0]; d = {}
for o.x in range(3): pass
for l[o.x] in "ab": pass
for d["k"], *d["r"] in [(1, 2, 3)]: pass
with open("f.txt", "w") as o.f: o.f.write("hi")
with open("f.txt") as d["f"], open("f.txt") as (l[0:1]): pass
try: raise ValueError("v")
except ValueError as err: o.e = err
import math as m, os.path as osp
from math import (pi as p, e,)
(o.a, [o.b, *o.c]), d["z"] = (1, "xyz"), 5
o.a, o.a = 1, 2
l[0], l[1], l = 1, 2, [7]
[d[i] for i in range(2) if not d.update({i: i * i})]
print(o.x, l, {k: v for k, v in d.items() if k != "f"}, o.e, o.a, o.b, o.c, osp.join("a", "b"), p > 3)
i = 0
def nxt(): global i; i += 1; return i
a = [0] * 9
a[nxt()] = a[nxt()] = nxt()
a[nxt()] += nxt()
print(a, i)
x = [1, 2, 3]; x[x[0]] = x[0] = 2; print(x)
class T:
    def __setattr__(s, n, v): print("set", n, v); object.__setattr__(s, n, v)
    def __getattr__(s, n): print("get", n); return 10
    def __setitem__(s, k, v): print("si", k, v)
    def __getitem__(s, k): print("gi", k); return 1
    def __delitem__(s, k): print("di", k)
    def __delattr__(s, n): print("da", n)
t = T(); t.q += 1; t[1:2, ...] += 5; t.a = t.b = 3; del t[0], t.zz, (t[1], [t.y]); t[::2], t.w = 1, 2; t["k"]: int = 3; t.ann: str; t[5]: int
for t.loop, t[9] in [(1, 2)]: pass
(t.paren) = 1
[t.m, *t.n] = "abc"
print(t.nope)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# proxies and __class__
class Real:
    v = 1
    def hi(self): return "hi"
class Proxy:
    def __init__(self, t): object.__setattr__(self, "_t", t)
    def __getattribute__(self, n):
        if n == "_t": return object.__getattribute__(self, "_t")
        return getattr(object.__getattribute__(self, "_t"), n)
    def __setattr__(self, n, v): setattr(self._t, n, v)
    def __delattr__(self, n): delattr(self._t, n)
    def __len__(self): return len(self._t)
    def __eq__(self, o): return self._t == o
p = Proxy(Real()); q = Proxy([1, 2])
class Fake:
    @property
    def __class__(self): return int
class Meth:
    def __getattr__(self, n):
        def call(*a, **k): return n, a, k
        return call
ev("isinstance(p, Real), type(p).__name__, p.__class__.__name__", "p.hi()", "p.v", "setattr(p, 'w', 5), p.w, vars(p._t)", "delattr(p, 'w'), hasattr(p, 'w')", "len(q), q == [1, 2], q.append(3), len(q)", "q[0]", "isinstance(q, list), issubclass(type(q), list)", "isinstance(Fake(), int), type(Fake()).__name__, Fake().__class__", "Fake() + 1", "Meth().anything(1, k=2)", "Meth().__len__()", "len(Meth())", "repr(Meth())[:15]", "[*Meth()]", "Meth().__class__", "p.__dict__", "p.__doc__", "dir(p) == dir(p._t)", "p.nope", "bool(p)", "hash(p)", "str(p)[:22]")
o = Real(); o.__class__ = type("Other", (), {"hi": lambda s: "other", "v": 9}); print(o.hi(), o.v, type(o).__name__)
for c in (int, type("S", (), {"__slots__": ("a",)}), type("L", (list,), {})):
    try: o.__class__ = c
    except TypeError as e: print(e)
import types
mod = types.ModuleType("m", "doc"); mod.x = 1
mod.__getattr__ = lambda n: f"dyn {n}"; mod.__dir__ = lambda: ["q"]
ev("mod.x", "mod.nope", "dir(mod)", "mod.__name__, mod.__doc__, mod.__dict__['x']", "vars(mod)['x']", "types.ModuleType('n').zz", "types.ModuleType()", "repr(types.ModuleType('n'))", "delattr(mod, 'x'), hasattr(mod, 'x')", "type(mod)", "mod.__class__", "isinstance(mod, types.ModuleType)")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# callables with __signature__-less kinds; class decorators; nested decorators
import functools
def log(f=None, *, tag="t"):
    if f is None: return functools.partial(log, tag=tag)
    @functools.wraps(f)
    def w(*a, **k): print(f"<{tag}:{f.__name__}>"); return f(*a, **k)
    return w
@log
def a1(): return 1
@log(tag="z")
@log(tag="y")
def a2(x, *, y=2): "docs"; return x + y
def addm(**kw):
    def deco(cls):
        for k, v in kw.items(): setattr(cls, k, v)
        return cls
    return deco
@addm(hello=lambda self: f"hello {self.n}", kind="K")
class D:
    def __init__(self, n): self.n = n
class Deco:
    def __init__(self, f): self.f = f; self.calls = 0; functools.update_wrapper(self, f)
    def __call__(self, *a, **k): self.calls += 1; return self.f(*a, **k)
    def __get__(self, o, t=None): return self if o is None else functools.partial(self, o)
class E:
    @Deco
    def m(self, x): return x * 2
    @property
    @log
    def p(self): return "p"
    @classmethod
    @log
    def c(cls): return cls.__name__
    @staticmethod
    @log
    def s(): return "s"
    @functools.lru_cache(maxsize=2)
    def cached(self, x): print("miss", x); return x
e = E()
dlist = [lambda f: ("A", f), lambda f: ("B", f)]
@dlist[0]
@(lambda f: dlist[1](f))
def zz(): pass
@(lambda f: f.__name__)
def printed(): pass
@int
@(lambda c: 5)
class Num: pass
ev("a1()", "a2(1), a2.__name__, a2.__doc__, a2.__wrapped__.__wrapped__(5)", "D('x').hello(), D.kind", "e.m(4), E.m.calls, E.m.__name__, e.m(x=1)", "e.p, e.c(), E.c(), e.s(), E.s()", "e.cached(1), e.cached(1), E.cached.cache_info().hits", "zz[0], zz[1][0], zz[1][1].__name__", "printed", "Num")
@functools.singledispatch
def sd(x): return "obj"
@sd.register
def _(x: int | float): return "num"
@sd.register(list)
def _(x): return "list"
@sd.register
def _(x: str): return "str"
ev("sd(1), sd(1.5), sd(True), sd([]), sd('a'), sd(None), sd.dispatch(bool)(1)", "sd()", "sorted(t.__name__ for t in sd.registry)")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# numbers in odd bases and digits, int methods, conversions of text
class Num:
    def __init__(s, v): s.v = v
    def __int__(s): return s.v
    def __float__(s): return float(s.v)
    def __index__(s): return s.v
    def __trunc__(s): return s.v
    def __round__(s, n=0): return s.v + n
    def __floor__(s): return "floor"
    def __ceil__(s): return "ceil"
import math
n = Num(7)
ev("int('１２３')", "int('٣', 10)", "int('0_1', 8)", "float('１.５')", "int(' \\n12\\t')", "int('+ 1')", "int('1e3')", "int(b' 12 ')", "int('12', base=3)", "int(12, base=3)", "int(n), float(n), hex(n), range(n), math.trunc(n), math.floor(n), math.ceil(n), round(n), round(n, 2)", "math.sqrt(n), math.factorial(n), math.gcd(n, 14), math.comb(n, 2)", "complex(n), '%d %x %f %c' % (n, n, n, n)", "chr(n) == '\\x07', [0] * n, 'abc'[n:], bytes(n)", "(5).to_bytes(2, 'big'), (-5).to_bytes(2, 'little', signed=True), int.from_bytes(b'\\xff\\xfe', 'big', signed=True)", "(300).to_bytes(1, 'big')", "(-1).to_bytes(1, 'big')", "(10).bit_length(), (10).bit_count(), (-10).bit_length(), (0).bit_length()", "(3.0).is_integer(), (3.5).as_integer_ratio(), (0.1).hex(), float.fromhex('0x1.8p3')", "(5).as_integer_ratio(), (5).is_integer(), True.as_integer_ratio()", "1e23, 1e22, 123456789.123456789, 0.1 + 0.7, 1 / 3 * 3, 2 ** 0.5, 1e16 + 1", "int(1e23), int(-0.9), int('9' * 25) // 7, -7 // 2, -7 % 3, 7 % -3, divmod(-7, -3)", "10 ** -2, 10 ** 2, (-2) ** 3, -2 ** 2, 2 ** -1, 0 ** 0, 0.0 ** 0", "5 // 2.0, 5 % 2.5, -5 % 2.5, 5.5 // -2, divmod(5.5, -2)", "1 < 2 < 3, 1 < 3 > 2, 1 == 1.0 == True, 3 > 2 == True, not 1 == 2", "0.1 * 3 == 0.3, round(0.1 * 3, 10) == 0.3, math.isclose(0.1 * 3, 0.3)", "~5, 5 & 3, 5 | 3, 5 ^ 3, -5 & 3, -5 >> 1, 1 << 70, (1 << 70) >> 69", "1 if [] else 2, [] or 0 or 'x', 1 and 2, not []", "0x10 + 0b11 + 0o7, 1_000, 1e3, 1E-2, .5, 5., 1j * 1j", "bool(0.0), bool(''), bool(' '), bool([0]), bool(None), bool(...)", "5 .real, 5..real, 5.0.real, (5).__add__(3), 5 .__class__", "max(1, 2.0, True), min(1, True), max('a', 'b', key=ord), max([], default='d')", "sum([0.1] * 10), math.fsum([0.1] * 10), sum([1, 2.5, 3j])", "round(2.5), round(-1.5), round(2.675, 2), round(12345, -2), round(0.5), round(1.5), round(1e20), round(5e-324, 400)", "'abc' * True, [1] * False, True + True, -True, ~int(False), True / 2, True == 1.0", "float('nan') == float('nan'), float('inf') > 10 ** 308, -float('inf') < 0, float('inf') - float('inf')", "hash(2 ** 61), hash(-1), hash(1.5), hash(float('inf')), hash(True), hash(10 ** 30), hash(0.1)", "1 .__truediv__(0)", "(1).__pow__(2, 3), (2).__rpow__(3), (1).__eq__('a'), (1).__lt__(2.0), (1).__radd__(2)", "int.__add__(1, 2.0), float.__add__(1.0, 2), int.__mul__(2, 'a')", "isinstance(True, int), type(True) is int, True is True, (True, False) == (1, 0), {True: 'a'}[1]")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# binding in try, with, match, loops and comprehensions: what is left after
def f(n):
    for i in range(n): pass
    else: i_else = True
    try: x = 1 / n
    except ZeroDivisionError as e: x = None
    else: y = "else"
    finally: z = "fin"
    match n:
        case 0: m = "zero"
        case k if k > 5: m = "big"
        case [*_]: m = "seq"
        case other: m = "other"
    while n > 0:
        n -= 1
        if n == 2: break
    else: w = "no break"
    return {k: v for k, v in sorted(locals().items())}
for n in (0, 1, 3, 9): print(f(n))
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# arguments of every shape and their errors
def a(): pass
def b(x): pass
def c(x, y=1): pass
def d(*x): return x
def e(**x): return x
def f(x, *y, z, w=4, **v): return x, y, z, w, v
def g(x, /, y, *, z): return x, y, z
def h(x=1, /, y=2): return x, y
def i(self, cls, /, **kw): return self, cls, kw
def j(*, k): return k
def l(a, b, c, d): pass
ev("a(1)", "a(1, 2)", "a(x=1)", "b()", "b(1, 2)", "b(1, 2, 3)", "b(y=1)", "b(1, x=1)", "b(x=1)", "c()", "c(1, 2, 3)", "c(y=2)", "c(1, 2, y=3)", "d(1, *[2], *(3,))", "d(x=1)", "e(1)", "e(x=1, **{'x': 2})", "e(**{'a b': 1})", "e(**{1: 2})", "e(**[1])", "e(**None)", "f()", "f(1)", "f(1, z=2)", "f(1, 2, 3, z=4, q=5)", "f(1, z=2, x=3)", "f(z=1, x=2)", "f(1, 2, z=3, **{'y': 5})", "g(1, 2, z=3)", "g(1, y=2, z=3)", "g(x=1, y=2, z=3)", "g(1, 2, 3)", "g(1)", "g()", "g(1, 2)", "g(1, z=3)", "h()", "h(5, y=6)", "h(x=5)", "h(y=1)", "i(1, 2, self=3, cls=4)", "j()", "j(1)", "j(k=1, m=2)", "j(kk=1)", "l()", "l(1)", "l(1, 2)", "l(1, 2, 3)", "l(1, 2, 3, 4, 5)", "l(d=1)", "l(b=1, c=2)", "l(*'ab')", "l(*'abcde')", "l(1, a=2)", "l(**{'a': 1, 'b': 2})", "(lambda x: x)()", "(lambda: 0)(1)", "(lambda *, a: a)()", "[].append()", "[].append(1, 2)", "'a'.upper(1)", "len()", "len(1, 2)", "print(sepp=1)", "int(1, 2, 3)", "int(base=2)", "str(1, 2, 3, 4)", "dict(1, 2)", "list(1, 2)", "isinstance(1)", "range()", "sorted()", "max()", "open()", "zip(strict=1, foo=2)", "enumerate(1, 2, 3)", "getattr(1)", "pow(1)", "divmod(1)", "round()", "sum()", "abs()", "abs(1, 2)", "chr()", "type()", "object(1)", "super(1, 2, 3)" if 0 else "iter()", "next()", "hash()", "id()", "callable()", "map()", "filter(None)", "'{}'.format_map()", "'a'.join()", "'a'.split(1, 2, 3)", "[].sort(1)", "[].sort(foo=1)", "{}.get()", "{}.pop()", "set().add()", "(1).to_bytes(1, 2, 3, 4)", "bytes(1, 2, 3, 4)", "Exception(1, x=2)", "ValueError(x=1)", "KeyError(a=1)", "OSError(1, 2, 3, 4, 5, 6)", "StopIteration(1, 2).value", "SystemExit(1, 2).code", "ImportError(1, nme=2)", "AttributeError('a', foo=1)")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# did you mean
import math, collections, datetime, json
class Account:
    def __init__(self): self.balance = 1; self._secret = 2; self.owner_name = "x"
    def deposit(self, amount): pass
    def with_draw(self): pass
    @property
    def total(self): return self.balanc
    def __getattr__(self, n): raise AttributeError(f"custom {n}", name=n, obj=self)
class Plain:
    colour = 1; size = 2
    def method_one(self): return self.colr
class Slots: __slots__ = ("alpha", "beta")
def suggest(f):
    import traceback
    try: f()
    except Exception as e: print(traceback.format_exception_only(e)[-1], end="")
value_one = 1; value_two = 2; counter = 0; Counter1 = 1
def local_names():
    local_value = 1; other_valu = 2
    return locl_value
def outer_names():
    captured = 1
    def inner(): return captred
    return inner()
for f in (lambda: Account().balnce, lambda: Account().deposti(1), lambda: Account().secret, lambda: Account().total, lambda: Plain().color, lambda: Plain().colour_, lambda: Plain().method_one(), lambda: Plain.siz, lambda: Plain().zzzzzz, lambda: Slots().alpa, lambda: math.squareroot, lambda: math.pie, lambda: math.Sin, lambda: collections.orderedDict, lambda: datetime.datetme, lambda: json.load_s, lambda: "".stip(), lambda: [].appnd, lambda: {}.key(), lambda: {}.item, lambda: (1).bit_lenght, lambda: b"".decod, lambda: value_oen, lambda: valu_one, lambda: Value_One, lambda: conter, lambda: pirnt, lambda: Lst, lambda: lenght, lambda: rang, lambda: strr, lambda: Exeption, lambda: local_names(), lambda: outer_names(), lambda: sys, lambda: os.path, lambda: re, lambda: np, lambda: x, lambda: i, lambda: __nam__, lambda: self, lambda: None.foo, lambda: len.foo, lambda: Plain.__nam__, lambda: Plain().__clas__, lambda: exec("import mth"), lambda: int.from_byte, lambda: object.foo, lambda: type.mr, lambda: Account.depost, lambda: (lambda: 1).__cod__, lambda: ValueError().arg, lambda: math.pi.rael, lambda: [].sort_, lambda: "a".isalphanum(), lambda: "a".contains("b"), lambda: [1].length, lambda: [1].size(), lambda: {}.has_key(1), lambda: {}.iteritems(), lambda: "a".len()):
    suggest(f)
