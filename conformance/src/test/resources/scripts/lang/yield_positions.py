def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a(): return v(1) + (yield "a")
def b(): return (yield "a") + v(10) + (yield "b")
def c(): return v(100) - (v(5) * (yield "a")) ** (yield "b")
def d(): return -(yield "a"), not (yield "b"), ~(yield "c")
def e(): return v("x") * (yield "a") + v("y") * (yield "b")
def f(): return ((yield 1) + (yield 2)) * ((yield 3) - (yield 4))
for g in (a, b, c, d, e, f): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a(): return v(0) and (yield "never")
def b(): return v(1) and (yield "a") and v(0) and (yield "n")
def c(): return v(0) or (yield "a") or v("n")
def d(): return (yield "a") or (yield "n")
def e(): return ((yield "a") and v(0)) or (yield "b")
def f(): return not (v(1) and (yield "a"))
def h(): return v(1) if (yield "cond") else v(2)
def i(): return (yield "then") if v(1) else (yield "else")
def j(): return (yield "then") if v(0) else (yield "else")
def k(): return [v(1) if (yield "c") > 5 else (yield "e")]
for g in (a, b, c, d, e, f, h, i, j, k): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a(): return v(0) < (yield "a") < v(5)
def b(): return v(5) < (yield "a") < (yield "never")
def c(): return (yield "a") < (yield "b") < (yield "c")
def d(): return (yield "a") == v(1) != (yield "b") in v([2, 3])
def e(): return v(1) in [(yield "a"), (yield "b")]
def f(): return (yield "a") is not None is not v(3)
def h(): return v(3) > (yield "a") <= (yield "b") >= v(9)
for g in (a, b, c, d, e, f, h): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(getattr(x, "__name__", x)); return x
def fn(*a, **k): return a, k
def a(): return fn(v(1), (yield "a"), v(2), (yield "b"))
def b(): return fn(v(1), x=(yield "a"), y=v(2), z=(yield "b"))
def c(): return fn(*v([1, 2]), *(yield "a") * [7], v(3))
def d(): return fn(v(1), *[(yield "a"), v(2)], **{"k": (yield "b"), **v({"m": 1})})
def e(): return fn(fn((yield "a"), v(1)), fn(v(2), (yield "b")))
def f(): return v(fn)((yield "a"))
def h(): return (yield "fn") or fn((yield "x"))
def i(): return fn(v(1), (yield))
def j(): return fn((yield "solo"))
for g in (a, b, c, d, e, f, h, i, j): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
class O:
    def __repr__(self): return "O()"
    def m(self, *a, **k): trace.append("m"); return a, k
    @property
    def p(self): trace.append("p"); return self.m
o = O()
def a(): return v(o).m((yield "a"), v(1))
def b(): return o.p((yield "a"))
def c(): return (yield "a").real + v(2).imag
def d(): return o.m(1, k=(yield "a")), o.m((yield "b"))
def e(): return ("%s-%s" % ((yield "a"), v(2))).upper().replace(str((yield "b")), v("z"))
def f(): return [].append((yield "a"))
def h(): return "{} {k}".format((yield "a"), k=(yield "b"))
def i(): return (yield "recv").bit_length()
for g in (a, b, c, d, e, f, h, i): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a(): return f"{v(1)} {(yield 'a')} {v(2)!r:>3} {(yield 'b'):>{(yield 'c')}}"
def b(): return f"{(yield)}{{}}" f"{(yield 2)!r}" "end"
def c(): return f"{v(1) + (yield 'a') = }"
def d(): return f"{f'{(yield 1)}'}" + f"{(yield 2)}"
for g in (a, b, c, d): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a(): return v([10, 20, 30])[(yield "a")]
def b(): return v([10, 20, 30, 40, 50])[(yield "a"):(yield "b") + 1]
def c(): return v("abcdefgh")[(yield "a")::(yield "b")]
def d(): return v("abcdefgh")[v(0):(yield "a") + 5:(yield "b")]
def e(): return v({(1, 2): "t"})[(yield "a"), (yield "b")]
def f(): return [v([1, 2]), (yield "a")][v(0)][(yield "b") - 1]
def h(): return (yield "a") and v([5, 6])[-(yield "b")]
for g in (a, b, c, d, e, f, h): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a(): return [v(1), (yield "a"), v(2), (yield "b")]
def b(): return {v(1), (yield "a"), v(3)}
def c(): return {v("k"): (yield "a"), (yield "b"): v("x"), (yield "c"): (yield "d")}
def d(): return (v(1), (yield "a"), *v([5]), *[(yield "b")])
def e(): return [*(yield "a") * "z", v(1), *v("pq"), (yield "b")]
def f(): return {**v({"a": 1}), (yield "k"): v(2), **{"z": (yield "v")}}
def h(): return {*v([1]), (yield "a"), *((yield "b"),)}
def i(): return [[(yield 1)], [[(yield 2)], v(3)]], ((yield 3),)
for g in (a, b, c, d, e, f, h, i): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a(): return [x * 2 for x in range((yield "n") + 2)]
def b(): return {x: x for x in v([1]) + [(yield "a")]}
def c(): return sum(x for x in [(yield "a"), v(2), (yield "b")])
def d(): return [x + y for x in [(yield "a")] for y in v([10, 20])]
def e(): return [v(1), [x for x in [(yield "a")]], (yield "b")]
def f(): return sorted({x for x in [v(3), (yield "a")]})
def h(): return list(map(lambda x: x * 2, [(yield "a"), (yield "b")]))
for g in (a, b, c, d, e, f, h): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a():
    x = v(1)
    x += (yield "a")
    return x
def b():
    l = [1, 2, 3]
    v(l)[v(1)] += (yield "a")
    return l
def c():
    l = [1, 2, 3]
    l[(yield "i")] *= (yield "f") + v(10)
    return l
def d():
    class O: n = 5
    o = O()
    v(0)
    o.n -= (yield "a")
    o.m = o.k = (yield "b")
    return o.n, o.m, o.k
def e():
    d = {}
    d[(yield "k")] = (yield "v")
    d[v("x")], d[(yield "k2")] = (yield "v1"), v(2)
    return d
def f():
    a, (b, *c) = (yield "x"), [v(2), (yield "y"), (yield "z")]
    return a, b, c
def h():
    l = list(range(6))
    l[(yield "a"):(yield "b") + 2] = [(yield "c")] * 2
    return l
def i():
    x: int = (yield "ann")
    y = z = (yield "chain")
    return x, y, z
for g in (a, b, c, d, e, f, h, i): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): trace.append(("in", self.n)); return self.n
    def __exit__(self, t, e, tb): trace.append(("out", self.n, t and t.__name__)); return self.n == 9
def a():
    with CM((yield "a")) as x, CM((yield "b") + x) as y:
        return (x, y, (yield "body"))
def b():
    l = [0, 0, 0]
    with CM(v(5)) as l[(yield "i")]:
        l[0] = (yield "in")
    return l
def c():
    with CM(9):
        raise ValueError((yield "msg"))
    return "suppressed"
def d():
    with CM(1):
        with CM((yield 2)):
            yield "deep"
    return (yield "after")
def e():
    for i in range(2):
        with CM(i):
            if (yield i) == 1: continue
            break
    return "broke"
for g in (a, b, c, d, e): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a():
    match (yield "subject"):
        case 0: return "zero"
        case n if n == (yield "guard") - 1: return "guarded", n
        case _: return "other"
def b():
    match [v(1), (yield "a")]:
        case [x, y] if (yield "g1") == 99: return "no"
        case [x, y] if y == (yield "g2") - 2: return x, y, (yield "body")
def c():
    match v({"k": (yield 1)}):
        case {"k": k}: return (yield k), k
def d():
    match (yield), (yield):
        case (1, 2): return "pair"
        case _: return "?"
for g in (a, b, c, d): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a():
    assert (yield "ok"), (yield "never")
    assert (yield "t") == 2
    return "passed"
def b():
    try:
        assert v(0), (yield "message")
    except AssertionError as e:
        return repr(e)
def c():
    try:
        raise ValueError((yield "a"), v(2)) from KeyError((yield "b"))
    except ValueError as e:
        return repr(e), repr(e.__cause__)
def d():
    l = [10, 20, 30, 40]
    del l[(yield "i")], l[(yield "j") - 2]
    return l
def e():
    d = {1: "a", 2: "b"}
    del d[(yield "k")]
    return d
def f():
    try: return (yield "t")
    finally: trace.append((yield "f"))
def h():
    try: return v(5)
    finally:
        yield "in finally"
for g in (a, b, c, d, e, f, h): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a():
    @(lambda n: lambda f: (n, f()))((yield "deco"))
    def inner(): return "x"
    return inner
def b():
    def inner(p=(yield "default"), *, q=(yield "kw")): return p, q
    return inner()
def c():
    f = lambda p=(yield "ldef"): p * 2
    return f()
def d():
    g = lambda: (yield 5)
    return list(g()), (yield "own")
def e():
    class C((yield "base") and object, **{}):
        z = 3
    return C.z
def f():
    def inner(x: (yield "ann") = 1) -> (yield "ret"): pass
    return inner.__annotations__
for g in (a, b, c, d, e, f): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a():
    while (yield "cond") < 3:
        v("loop")
    else:
        return (yield "else")
def b():
    for x in [(yield "i1"), (yield "i2")]:
        if x == (yield x): return x
    else: return "none"
def c():
    out = []
    for i in range((yield "n") + 2):
        if i == 1: continue
        out.append((i, (yield i)))
    return out
def d():
    if v(0): yield 1
    elif (yield "elif") == 1: return "second"
    else: yield 3
def e():
    n = 0
    while True:
        n += (yield n)
        if n > 5: break
    return n
for g in (a, b, c, d, e): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a(): return (yield (yield (yield 1)))
def b():
    x = yield
    y = yield x
    yield
    return x, y
def c():
    return (yield 1), (yield 2)
def d():
    x = yield 1, 2
    y = yield *[3, 4], x
    return y
def e():
    print((yield "printed"), (yield "too"))
def f():
    (yield)
    return (w := (yield "walrus")), w + (yield "again")
def h():
    x = (yield 1) if (yield 0) else (yield 2)
    return x
def i(): return v(1) + (v(2) if (yield "t") > 5 else (yield "f")) * v(3) - (yield "last")
for g in (a, b, c, d, e, f, h, i): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def sub(n):
    x = yield ("sub", n)
    return x * 10
def a(): return v(1) + (yield from sub(1)) + v(2)
def b(): return [v(0), (yield from sub(1)), (yield from sub(2))]
def c(): return (yield from sub((yield "arg")))
def d(): return f"{(yield from sub(1))}-{v(3)}"
def e(): return v(0) or (yield from sub(1)) and (yield from sub(2))
def f(): return {(yield from sub("k")): (yield from sub("v"))}
def h():
    x = 5
    x -= yield from sub(1)
    return x
def i(): return max(v(3), (yield from sub(1)), key=(yield from sub(2)) and (lambda n: -n))
for g in (a, b, c, d, e, f, h, i): run(g())
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
def a():
    try:
        x = v(1) + (yield "a")
    except ValueError as e:
        return "caught", e.args, (yield "handler")
    else:
        return "else", (yield "e")
    finally:
        trace.append("fin")
        yield "finally"
run(a())
g = a(); print(next(g), g.throw(ValueError("t")))
try: print(g.send("h")); next(g)
except StopIteration as e: print(e.value)
def lst():
    try: return [v(1), (yield 1), v(2)]
    except KeyError: return "in list display"
g = lst(); next(g)
try: g.throw(KeyError())
except StopIteration as e: print(e.value)
def call():
    return print(v("arg"), (yield 1), v("never"))
g = call(); next(g)
try: g.throw(RuntimeError("mid call"))
except RuntimeError as e: print(e, trace)
# ---
def run(g):
    trace.clear()
    out = []
    try:
        v = next(g)
        n = 0
        while True:
            out.append(v)
            n += 1
            v = g.send(n)
    except StopIteration as e:
        print(out, "->", repr(e.value), trace)
trace = []
def v(x): trace.append(x); return x
# operands to the left are kept, even when rebinding happens during the suspension
n = 1
def a():
    global n
    return n + (yield "n changes")
g = a(); next(g); n = 100
try: g.send(5)
except StopIteration as e: print(e.value)
l = [1]
def b(): return l + (yield 1)
g = b(); next(g); l.append(2)
try: g.send([3])
except StopIteration as e: print(e.value)
def c():
    x = 1
    return x, (x := (yield 1)), x
run(c())
fn = lambda *a: ("old", a)
def d(): return fn((yield 1))
g = d(); next(g); fn = None
try: g.send(2)
except StopIteration as e: print(e.value)
d_ = {}
def e(): d_[v("k")] = (yield 1)
g = e(); next(g); keep, d_ = d_, {"other": 1}
try: g.send(2)
except StopIteration: print(keep, d_)
def sub_first():
    items = [1, 2, 3]
    items[v(0)] += (yield items)
    return items
g = sub_first(); got = next(g); got[0] = 50
try: g.send(1)
except StopIteration as e: print(e.value)
