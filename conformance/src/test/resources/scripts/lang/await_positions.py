import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def a(): return v(1) + await aw(2)
async def b(): return await aw(1) + v(10) + await aw(3)
async def c(): return v(100) - (v(5) * await aw(2)) ** await aw(2)
async def d(): return -await aw(1), not await aw(0), ~await aw(5)
async def e(): return await aw(2) ** await aw(3), 2 ** await aw(3), -await aw(2) ** 2
async def f(): return (await aw(1) + await aw(2)) * (await aw(3) - await aw(4))
run(a, b, c, d, e, f)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def a(): return v(0) and await aw(1)
async def b(): return v(1) and await aw(2) and v(0) and await aw(9)
async def c(): return v(0) or await aw(0) or v("n")
async def d(): return await aw(1) or await aw(2)
async def e(): return v(1) if await aw(0) else v(2)
async def f(): return await aw("then") if v(1) else await aw("else")
async def g(): return [v(1) if await aw(1) > 5 else await aw("e")]
async def h(): return not (v(1) and await aw(1))
run(a, b, c, d, e, f, g, h)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def a(): return v(0) < await aw(3) < v(5)
async def b(): return v(5) < await aw(1) < await aw("never")
async def c(): return await aw(1) < await aw(2) < await aw(3)
async def d(): return v(1) in [await aw(0), await aw(1)], await aw(1) is not None
async def e(): return await aw(1) == v(1) != await aw(2) in v([2, 3])
run(a, b, c, d, e)
# ---
import asyncio
trace = []
def v(x): trace.append(getattr(x, "__name__", x)); return x
async def aw(x):
    trace.append(("await", getattr(x, "__name__", x)))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
def fn(*a, **k): return a, k
async def a(): return fn(v(1), await aw(2), v(3), await aw(4))
async def b(): return fn(v(1), x=await aw(2), y=v(3), z=await aw(4))
async def c(): return fn(*v([1, 2]), *await aw([3, 4]), v(5), **await aw({"k": 1}))
async def d(): return fn(fn(await aw(1), v(2)), fn(v(3), await aw(4)))
async def e(): return v(fn)(await aw(1)), (await aw(fn))(v(2))
async def f(): return await v(aw)(await aw(5))
async def g(): return "{} {k}".format(await aw(1), k=await aw(2))
async def h(): return (await aw("abc")).upper().replace(await aw("B"), v("z"))
run(a, b, c, d, e, f, g, h)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def a(): return f"{v(1)} {await aw(2)} {v(3)!r:>3} {await aw('b'):>{await aw(4)}}"
async def b(): return f"{await aw(1) = }", f"{await aw('x')!r}" f"{f'{await aw(1)}'}"
async def c(): return "%s-%s" % (await aw(1), v(2))
async def d(): print(await aw("printed"), v(1), await aw(2), sep=await aw("|"))
run(a, b, c, d)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def a(): return v([10, 20, 30])[await aw(1)]
async def b(): return v("abcdefgh")[await aw(1):await aw(6):await aw(2)]
async def c(): return v({(1, 2): "t"})[await aw(1), await aw(2)]
async def d(): return (await aw([1, 2]))[v(0)], (await aw({"k": {"z": 5}}))["k"][await aw("z")]
async def e(): return (await aw(3)).real, (await aw([3, 1])).sort(), [await aw([1])][0][0]
run(a, b, c, d, e)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def a(): return [v(1), await aw(2), v(3), await aw(4)]
async def b(): return {v(1), await aw(2)}, (v(1), *await aw([5]), await aw(2))
async def c(): return {v("k"): await aw(1), await aw("b"): v("x"), await aw("c"): await aw("d")}
async def d(): return {**v({"a": 1}), await aw("k"): v(2), **await aw({"z": 3})}
async def e(): return [[await aw(1)], [[await aw(2)], v(3)]], [*await aw("ab")]
run(a, b, c, d, e)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def a(): return [x * 2 for x in await aw([1, 2])]
async def b(): return [await aw(x) for x in v([1, 2])]
async def c(): return {await aw(x): await aw(-x) for x in range(2)}
async def d(): return [x for x in range(3) if await aw(x)]
async def e(): return sorted({await aw(x) for x in "ba"})
async def f(): return [(x, y) for x in await aw([1, 2]) for y in await aw("p" * x)]
async def g():
    gen = (await aw(x) for x in range(2))
    return [i async for i in gen], type(gen).__name__
async def h(): return [[await aw(i + j) for j in range(2)] for i in range(2)]
run(a, b, c, d, e, f, g, h)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def a():
    x = v(1)
    x += await aw(2)
    return x
async def b():
    l = [1, 2, 3]
    v(l)[v(1)] += await aw(5)
    l[await aw(0)] *= await aw(2) + v(10)
    return l
async def c():
    class O: n = 5
    o = O()
    o.n -= await aw(1)
    o.m = o.k = await aw(7)
    return o.n, o.m, o.k
async def d():
    d = {}
    d[await aw("k")] = await aw("v")
    d[v("x")], d[await aw("k2")] = await aw(1), v(2)
    return d
async def e():
    a, (b, *c) = await aw(1), [v(2), await aw(3), await aw(4)]
    (y := await aw(5))
    z: int = await aw(6)
    return a, b, c, y, z
run(a, b, c, d, e)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): trace.append(("in", self.n)); return self.n
    def __exit__(self, t, e, tb): trace.append(("out", self.n)); return self.n == 9
    async def __aenter__(self): return await aw(("ain", self.n))
    async def __aexit__(self, t, e, tb): await aw(("aout", self.n)); return self.n == 9
async def a():
    with CM(await aw(1)) as x, CM(await aw(2) + x) as y: return x, y, await aw("body")
async def b():
    async with CM(await aw(1)) as x, CM(2): return x, await aw("body")
async def c():
    async with CM(9): raise ValueError(await aw("m"))
    return "suppressed"
async def d():
    try:
        async with CM(1): raise KeyError(await aw("k"))
    except KeyError as e: return repr(e)
run(a, b, c, d)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def a():
    match await aw(1):
        case 0: return "zero"
        case n if n == await aw(1): return "guarded", n
async def b():
    match [v(1), await aw(2)]:
        case [x, y] if await aw(0): return "no"
        case [x, y]: return x, y, await aw("body")
async def c():
    assert await aw(1), await aw("never")
    try: assert v(0), await aw("message")
    except AssertionError as e: return repr(e)
async def d():
    try: raise ValueError(await aw(1)) from await aw(KeyError("c"))
    except ValueError as e: return repr(e), repr(e.__cause__)
async def e():
    l = [1, 2, 3]
    del l[await aw(0)]
    return l
run(a, b, c, d, e)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def a():
    try: return await aw("try")
    finally: await aw("finally")
async def b():
    try: raise ValueError("x")
    except ValueError as e: return await aw(str(e)), e.args
    else: await aw("else")
    finally: trace.append("fin")
async def c():
    n = 0
    while await aw(n) < 3: n += await aw(1)
    else: return await aw(("else", n))
async def d():
    out = []
    for x in await aw([1, 2, 3]):
        if await aw(x) == 2: continue
        out.append(x)
    return out
async def e():
    if await aw(0): return 1
    elif await aw(1): return 2
run(a, b, c, d, e)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def a():
    @(lambda n: lambda f: (n, f()))(await aw("deco"))
    def inner(): return "x"
    return inner
async def b():
    def inner(p=await aw(1), *, q=await aw(2)): return p, q
    return inner()
async def c(): return (lambda p=await aw(1): p * 2)()
async def d():
    class C(await aw(object)): z = 3
    return C.z
try:
    run(a, b, c, d)
    compile("async def d():\n    class C:\n        z = await x", "<c>", "exec")
except SyntaxError as e: print(e.msg)
# ---
import asyncio
trace = []
def v(x): trace.append(getattr(x, "__name__", x)); return x
async def aw(x):
    trace.append(("await", getattr(x, "__name__", x)))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def deep(n): return n if n == 0 else await deep(n - 1) + await aw(1)
async def a(): return await deep(3)
async def b(): return await (await aw(aw(5)))
async def c(): return await aw(await aw(await aw(1)))
async def d(): return (await asyncio.gather(aw(1), aw(2)))[await aw(1)]
async def e(): return sum([await aw(1), await aw(2)]), max(await aw(3), await aw(9), key=await aw(lambda n: -n))
class A:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "awaited object"
async def f(): return v(1), await A(), [await A()]
run(a, b, c, d, e, f)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def a():
    try: x = [v(1), await bad(), v(2)]
    except ValueError as e: return "caught", str(e)
async def bad():
    await asyncio.sleep(0)
    raise ValueError("from await")
async def b():
    try: print(v("never printed"), await bad())
    except ValueError: return "print not called"
async def c():
    async def inner(): return v(1) + await bad()
    try: await inner()
    except ValueError as e: return type(e).__name__
run(a, b, c)
async def d(): return await 5
async def e(): return await None
async def f(): return await []
async def g(): return await (lambda: 1)
for fn in (d, e, f, g):
    try: asyncio.run(fn())
    except TypeError as x: print(x)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
l = [1]
async def change():
    await asyncio.sleep(0)
    l.append(2)
    return [3]
async def a(): return l + await change()
n = 1
async def setn():
    global n
    n = 100
    return 5
async def b(): return n + await setn(), n
async def c():
    x = 1
    return x, (x := await aw(2)), x
async def d():
    items = [1, 2, 3]
    async def mutate(): items[0] = 50; return 1
    items[v(0)] += await mutate()
    return items
run(a, b, c, d)
# ---
import asyncio
trace = []
def v(x): trace.append(x); return x
async def aw(x):
    trace.append(("await", x))
    await asyncio.sleep(0)
    return x
def run(*fns):
    for f in fns:
        trace.clear()
        print(f.__name__, repr(asyncio.run(f())), trace)
async def agen():
    x = yield await aw(1)
    trace.append(("sent", x))
    yield v(2) + await aw(3)
    yield f"{await aw(4)}"
async def a(): return [x async for x in agen()]
async def b():
    out = []
    async for x in agen():
        out.append(x + await aw(1) if isinstance(x, int) else x)
    else: out.append(await aw("else"))
    return out
async def c():
    g = agen()
    return await g.__anext__(), await g.asend(await aw("s")), await anext(g), await anext(g, "default")
async def d(): return [await aw(x) async for x in agen() if await aw(True)]
run(a, b, c, d)
