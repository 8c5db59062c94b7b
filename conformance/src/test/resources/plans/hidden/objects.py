import random
fs = [shop.find, mail.find]
print(random.choice(fs)("r"), max(fs, key=id)("m"), sorted(fs, key=id)[0]("s"), next(iter(fs))("n"), reversed(fs).__next__()("v"))
# ---
class Agent:
    tools = {"find": shop.find, "send": mail.send}
    def act(self, name, *a): return self.tools[name](*a)
print(Agent().act("find", "x"), Agent().act("send", "a", "b"))
# ---
steps = [("shop", "find", ["q"]), ("mail", "find", ["z"])]
space = {"shop": shop, "mail": mail}
for ns, name, args in steps: print(getattr(space[ns], name)(*args))
# ---
import sdk
print(sdk.shop.find("s"), sdk.echo(1))
from sdk import shop as sh, echo as e
print(sh.find("t"), e(2))
from sdk import *
print(mail.find("u"))
# ---
orders = 5
def use():
    from sdk import mail
    return mail.find("inner")
print(use())
# ---
exec("shop.find('x')")
# ---
code = "shop" + ".find('y')"
print(eval(code))
# ---
print([].__class__.__base__.__subclasses__() and shop.find("sub"))
# ---
import asyncio
async def limited(sem, q):
    async with sem: return await feed.latest(q)
async def main():
    sem = asyncio.Semaphore(2)
    return await asyncio.gather(*[limited(sem, q) for q in ("a", "b")], asyncio.to_thread(shop.find, "t"))
print(asyncio.run(main()))
# ---
def pager(fetch):
    n = 0
    while True:
        r = fetch(str(n))
        yield r
        n += 1
        if n > 1: break
for r in pager(shop.find): print(r)
# ---
import sys
sys.setrecursionlimit(200)
def deep(n):
    if n == 0: return shop.find("bottom")
    return deep(n - 1)
print(deep(50))
# ---
import traceback
try:
    shop.refund("x", "y")
except Exception:
    traceback.print_exc(file=sys.stdout) if False else print(mail.find("recover"))
# ---
a = shop.find; b = a; c = [b]; d = {"k": c}; e = (d,)
print(e[0]["k"][0]("deep"))
# ---
def make():
    state = {"f": None}
    def set_(f): state["f"] = f
    def go(x): return state["f"](x)
    return set_, go
s, g = make()
s(shop.find)
print(g("closure"))
# ---
async def m(): return [await f("x") if n else f("y") for n, f in ((1, feed.latest), (0, shop.find))]
print(await m())
# ---
print(type("T", (), {"__call__": lambda self, q: shop.find(q)})()("dyn"))
# ---
import operator
class Lazy:
    def __init__(self, f): self.f = f
    def __or__(self, o): return Lazy(lambda x: o.f(self.f(x)))
    def __call__(self, x): return self.f(x)
print((Lazy(shop.find) | Lazy(mail.find))("pipe"))
# ---
result = {}
def rec(name):
    def w(f):
        result[name] = f
        return f
    return w
@rec("a")
def fa(): return shop.find("a")
@rec("b")
def fb(): return mail.find("b")
print([f() for f in result.values()])
# ---
locals()["zz"] = shop.find
print(zz("l"))
# ---
import json
plan = json.loads('[{"tool": "shop.find", "q": "x"}]')
reg = {"shop.find": shop.find}
for st in plan: print(reg[st["tool"]](st["q"]))
# ---
class L:
    def __init__(self, f): self.f = f
    def __call__(self, x): return self.f(x)
print(L(shop.find)("a"))
# ---
class L:
    def __init__(self, f): self.f = f
    def __or__(self, o): return o.f("x")
print(L(shop.find) | L(mail.find))
# ---
class L:
    def __init__(self, f): self.f = f
    def __or__(self, o): return lambda x: o.f(x)
print((L(shop.find) | L(mail.find))("p"))
# ---
class L:
    def __init__(self, f): self.f = f
    def __or__(self, o): return L(o.f)
print((L(shop.find) | L(mail.find)).f("p"))
# ---
class L:
    def __init__(self, f): self.f = f
    def __or__(self, o): return L(lambda x: o.f(self.f(x)))
print((L(shop.find) | L(mail.find)).f("p"))
# ---
class L:
    def __init__(self, f): self.f = f
    def __add__(self, o): return L(o.f)
    def __call__(self, x): return self.f(x)
print((L(shop.find) + L(mail.find))("p"))
# ---
class L:
    def __init__(self, f): self.f = f
    def __add__(self, o): return self
    def __call__(self, x): return self.f(x)
r = L(shop.find) + L(mail.find)
print(r("p"))
# ---
class L:
    def __init__(self, f): self.f = f
    def __neg__(self): return self
    def __getitem__(self, k): return self
    def __call__(self, x): return self.f(x)
print((-L(shop.find))("p"), L(mail.find)[1]("q"))
# ---
class L:
    def __init__(self, f): self.f = f
    def __lt__(self, o): return self
    def __eq__(self, o): return o
    def __call__(self, x): return self.f(x)
print((L(shop.find) < 3)("p"), (L(echo) == L(mail.find))("q"))
# ---
class L:
    def __init__(self, f): self.f = f
    def __enter__(self): return self.f
    def __exit__(self, *a): pass
with L(shop.find) as g: print(g("w"))
# ---
class L:
    def __init__(self, f): self.f = f
    def __iter__(self): yield self.f
    def __await__(self):
        yield from ()
        return self.f
for g in L(shop.find): print(g("w"))
g, = L(mail.find)
print(g("u"), (await L(echo))("a"))
# ---
class L:
    def __init__(self, f): self.f = f
    def __getattr__(self, n): return self.f
    def __iadd__(self, o): return o
print(L(shop.find).zz("a"))
x = L(shop.find)
x += L(mail.find)
print(x.f("i"))
# ---
class L:
    def __init__(self, f): self.f = f
    def __add__(self, o): return self
    def __enter__(self): return self.f("enter")
    def __exit__(self, *a): self.f("exit")
with L(shop.find) + 1 as x: print(x)
# ---
class L:
    def __init__(self, f): self.f = f
    def __add__(self, o): return self
    def __iter__(self): return iter([self.f("it")])
    def __len__(self): return len(self.f("len"))
    def __str__(self): return self.f("str")
l = L(shop.find) + 1
print(list(l), len(l), str(l), f"{l}", "%s" % l, sorted(l), [*l])
for q in l: print(q)
# ---
class L:
    def __init__(self, f): self.f = f
    def __add__(self, o): return self
    def __call__(self, x): return self.f(x)
l = L(shop.find) + 1
print(list(map(l, ["a"])), sorted(["a"], key=l), max(["b"], key=L(mail.find) + 1))
import functools, asyncio
print(functools.partial(l, "p")(), await asyncio.to_thread(l, "t"))
# ---
class L:
    def __init__(self, f): self.f = f
    def __add__(self, o): return self
    def __call__(self, fn):
        self.f("decorating")
        return fn
@(L(shop.find) + 1)
def g(): return 1
print(g())
# ---
class L:
    def __init__(self, f): self.f = f
    def __add__(self, o): return self
    async def __aenter__(self): return self.f("in")
    async def __aexit__(self, *a): self.f("out")
    async def __call__(self): return self.f("called")
async with L(shop.find) + 1 as x: print(x)
print(await (L(mail.find) + 1)())
# ---
class L:
    def __init__(self, f): self.f = f
    def __matmul__(self, o): return self.f
    def __rshift__(self, o): return o(self.f("r"))
    def __contains__(self, o): return bool(self.f("c"))
print((L(shop.find) @ 1)("mm"), L(shop.find) >> mail.find, 1 in L(echo))
# ---
class L(list):
    def __call__(self, q): return [f(q) for f in self]
print((L([shop.find]) + [mail.find]), L([shop.find])("x"), (L([echo]) * 2)[0]("z"))
# ---
class Q:
    def __init__(self): self.steps = []
    def then(self, f): self.steps.append(f); return self
    def run(self, x):
        for f in self.steps: x = f(x)
        return x
print(Q().then(shop.find).then(mail.find).run("chain"))
# ---
class Obs:
    def __init__(self): self.subs = {}
    def on(self, ev, f=None):
        if f is None: return lambda f: self.on(ev, f)
        self.subs.setdefault(ev, []).append(f); return f
    def emit(self, ev, *a): return [f(*a) for f in self.subs.get(ev, [])]
o = Obs()
o.on("x", shop.find)
@o.on("x")
def h(v): return mail.find(v)
print(o.emit("x", "v"))
