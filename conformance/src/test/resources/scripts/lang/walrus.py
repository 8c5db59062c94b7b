print(x := 5, x, (y := x + 1) * 2, y, [z := 1, z + 1], {"k": (v := 3)}, v, (a := 1, b := 2), a, b, f"{(w := 7)}", w, len(l := [1, 2]), l, (n := None) is None)
# ---
if (n := len("abc")) > 2: print("long", n)
while (n := n - 1): print("n", n)
data = iter([1, 2, 0, 3])
while (d := next(data)): print(d)
print(d, [y for x in range(5) if (y := x * x) > 3], y, [(q := i) for i in range(3)], q)
if (m := None) or (k := 5): print(m, k)
print((p := 1) and (p := p + 1), p, (r := 0) or (r := "set"), r, not (s := []), s)
assert (t := 1), "never"
print(1 < (u := 2) < 3, u, [0, 1, 2][(i := 1)], (j := "x") in "xyz", j)
# ---
def f(x): return x
print(f(a := 1), a, f((b := 2)), f(x=(c := 3)), c, f(*(d := [4])), d, (lambda: (e := 5))(), f(f(g := 6) + g))
try: e
except NameError as x: print(x)
print((lambda x=(h := 9): x)(), h)
total = 0
print([total := total + x for x in (1, 2, 3)], total, {(k := c): i for i, c in enumerate("ab")}, k, {s := 1 for _ in "a"}, s, list((g2 := x) for x in "z"), g2)
# ---
def outer():
    r = [last := x for x in range(3)]
    def inner():
        return [last for _ in range(1)], last
    return last, inner()
print(outer())
def nl():
    c = 0
    def inner():
        nonlocal c
        return [c := c + 1 for _ in range(3)]
    return inner(), c
print(nl())
def gl():
    global G
    [G := x for x in "ab"]
gl(); print(G)
class C:
    x = (attr := 5) + 1
    m = lambda self: (loc := 2) * loc
print(C.attr, C.x, C().m())
def nested(): return [[y := i * j for j in range(2)] for i in range(3)], y
print(nested())
print(any((w := s).isdigit() for s in ["a", "5", "b"]), w, all((q := v) > 0 for v in [1, -2, 3]), q)
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("x := 1")
s("(x := 1)")
s("x = y := 1")
s("x = (y := 1)")
s("f(x := 1)")
s("f(x=y := 1)")
s("f(x=(y := 1))")
s("(a.b := 1)")
s("(a[0] := 1)")
s("(a, b := 1)")
s("((a, b) := 1)")
s("([a] := 1)")
s("(1 := 2)")
s("(f() := 2)")
s("(None := 2)")
s("(x := y := 1)")
s("(x := (y := 1))")
s("[x := 1 for x in y]")
s("[(x := 1) for x in y]")
s("[x for x in (y := z)]")
s("[(j := 0) for i in a for j in b]")
s("[i := 0, i]")
s("{x := 1: 2}")
s("{(x := 1): 2}")
s("{x := 1}")
s("a[x := 1]")
s("a[x := 1:2]")
s("a[(x := 1):2]")
s("a[x:=1, y:=2]")
s("del (x := 1)")
s("for x := 1 in y: pass")
s("if x := 1: pass")
s("while x := f(): pass")
s("lambda: x := 1")
s("lambda: (x := 1)")
s("def f(a=x := 1): pass")
s("def f(a=(x := 1)): pass")
s("def f(a: (x := 1)): pass")
s("return x := 1")
s("assert x := 1")
s("assert (x := 1)")
s("raise (x := E)")
s("with (x := y): pass")
s("f'{x := 5}'")
s("f'{(x := 5)}'")
s("@(x := f)\ndef g(): pass")
s("@x := f\ndef g(): pass")
s("x += (y := 1)")
s("class C: [x := 1 for _ in y]")
s("(x: int := 1)")
s("not x := 1")
s("x if y := 1 else z")
s("[*x := y]")
s("print(x := 1, y := 2)")
s("(True := 1)")
s("(__debug__ := 1)")
s("(lambda x: x := 1)")
s("a = b = (c := 1)")
s("yield x := 1")
s("def f(): yield (x := 1)")
s("[y := f(x), y ** 2]")
s("for i in (x := [1]): pass")
s("match (x := 1):\n    case _: pass")
# ---
trace = []
def v(x): trace.append(x); return x
print((a := v(1)) + (a := v(2)) + a, trace); trace.clear()
print([(b := v(i)) for i in range(3) if (c := v(i + 10)) != 11], b, c, trace); trace.clear()
print((d := v(0)) or (d := v(5)), d, (e := v(1)) and v(0), e, trace); trace.clear()
x = 1; print(x, (x := 2), x); x = 1; print(x + (x := 10) + x); l = [0, 0]; l[(i := 1)] = (i := 0); print(l, i); l[i] = (i := 1); print(l, i)
d = {(k := "a"): (k := "b"), k: 1}; print(d); f = lambda: (y := 1); print(f()); s = {(z := 1), (z := 2), z}; print(s, z)
# ---
import re
for line in ["name=Ann", "bad", "age=5"]:
    if m := re.match(r"(\w+)=(\w+)", line): print(m.group(1), m[2])
    elif (n := len(line)) > 2: print("unmatched", n)
cache = {}
def get(k):
    if (val := cache.get(k)) is None: val = cache[k] = k * 2
    return val
print(get("a"), get("a"), cache)
stack = [1, [2, [3, None]]]; out = []
while stack is not None:
    head, stack = stack if len(stack) == 2 else (stack[0], None)
    out.append(head)
print(out)
def chunks(it, n):
    it = iter(it)
    while c := [x for _, x in zip(range(n), it)]: yield c
print(list(chunks(range(7), 3)), [r for x in "a1b2" if (r := x.isdigit() and int(x))], max(best := [3, 1]), best)
# ---
(a := 1); print(a); ((b := 2)); print(b); c = (d := 3) + 1; print(c, d); print((e := 5), e); [f := 6]; print(f); (g := lambda x: x * 2); print(g(4)); (h := [1, 2]).append(3); print(h); (i := {})["k"] = 1; print(i); print((j := "text").upper(), j, (k := 5).bit_length()); (l := print)("alias"); print((m := 1, 2), m); n = (o := 1, p := 2); print(n, o, p); print((q := (1, 2))[0], q, (r := 10) // (t := 3), r % t, -(u := 5), u, (w := 2) ** (w := 3), w, not (y := 0), y, ~(z := 1))
# ---
def f():
    if (x := 5) > 3:
        y = x
    return x, y, sorted(locals())
print(f())
def g(n):
    return n if n < 2 else (a := g(n - 1)) + (b := g(n - 2))
print(g(10))
def h():
    try: return (val := int("5"))
    finally: print("val", val)
print(h())
def k():
    with open_it() as f: return (first := next(f)), (second := next(f)), first + second
import contextlib
@contextlib.contextmanager
def open_it(): yield iter([1, 2])
print(k())
def early():
    if False: (never := 1)
    return never
try: early()
except UnboundLocalError as e: print(e)
x = "global"
def shadow(): return (x := "local"), x
print(shadow(), x)
# ---
nums = [3, 8, 1, 9]
print([(n, s) for n in nums if (s := n * n) > 10], (big := [n for n in nums if n > 5]), len(big), sum(half := [n / 2 for n in nums]), half[0], {n: c for n in nums if (c := n % 3)}, next((n for n in nums if (hit := n) > 5), None), hit)
prev = 0; print([(diff := n - prev, prev := n)[0] for n in nums], prev, diff)
it = iter("abcdef"); print([a + b for a in it if (b := next(it, ""))])
count = 0; print([n for n in nums if (count := count + 1) % 2], count); lo = hi = nums[0]
for n in nums: lo, hi = min(lo, n), (hi := max(hi, n))
print(lo, hi)
# ---
match (cmd := "go north").split():
    case [verb, *args] if (n := len(args)): print(cmd, verb, args, n)
try: raise (err := ValueError("made"))
except ValueError as e: print(e is err)
print((yes := True) if (cond := 1 > 0) else (no := False), yes, cond)
def gen():
    while (got := (yield)) is not None: print("got", got)
g = gen(); next(g); g.send(1); g.send(2)
try: g.send(None)
except StopIteration: print("stopped")
async def co(): return (r := await inner()) + r
async def inner(): return 21
import asyncio; print(asyncio.run(co()))
for i in (rng := range(3)): pass
print(rng, i); del (rng); print("rng" in globals())
@(deco := lambda f: f())
def made(): return "called"
print(made, deco.__name__)
# ---
print((x := 1) is x, (s := "a") + s, (t := (1,)) + t, [y := 0] * 2, (b := True) + b, (n := 3) * "ab", n * (m := 2), m, (c := 1) if c else 2) if (c := 0) or True else None
print((d := {"a": 1}) | {"b": 2}, d, (e := [1]) + [e], (f := frozenset([1])) | {2}, str(g := 5) + str(g), (h := "%d") % (i := 3), h, i, (j := [3, 1, 2]).sort(), j, sorted(k := {2, 1}), [*(l := "ab")], l, {**(o := {"z": 1})}, o, (p := 1,), p)
# ---
if (user := {"name": "x"}.get("nam")) and user.upper(): pass
print(user.upper())
# ---
while (line := next(iter([]))): pass
# ---
print(value := 5, valeu)
# ---
[total := total + i for i in range(3)]
