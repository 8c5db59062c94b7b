import contextvars as c
v = c.ContextVar("v", default=1); print(v.get(), v.name, v.get(9)); t = v.set(5); print(v.get(), t.old_value is c.Token.MISSING, t.var is v); u = v.set(6); print(u.old_value); v.reset(u); print(v.get()); v.reset(t); print(v.get()); w = c.ContextVar("w")
for f in (w.get, lambda: v.reset(t), lambda: w.reset(v.set(1)), lambda: c.ContextVar(5), lambda: c.ContextVar(), lambda: v.reset(5)):
    try: print(f())
    except (LookupError, RuntimeError, ValueError, TypeError) as e: print(type(e).__name__, str(e).split("<")[0].split(" at 0x")[0])
# ---
import contextvars
v = contextvars.ContextVar("v", default="d"); ctx = contextvars.copy_context()
def f(x): old = v.get(); v.set(x); return old, v.get()
print(ctx.run(f, "in"), v.get(), ctx[v], v in ctx, "v" in [x.name for x in ctx], ctx.get(v), ctx.run(v.get), contextvars.Context().run(v.get), v in contextvars.Context(), ctx.copy()[v])
def nested(): return ctx.run(lambda: 1)
try: ctx.run(nested)
except RuntimeError as e: print(str(e).split(":")[0])
try: ctx[contextvars.ContextVar("none")]
except KeyError as e: print(type(e.args[0]).__name__)
# ---
import contextvars, asyncio
v = contextvars.ContextVar("v", default=0)
async def child(n): v.set(n); await asyncio.sleep(0); return v.get()
async def main(): v.set(100); print(await asyncio.gather(*(child(i) for i in range(3))), v.get()); await child(7); print(v.get()); t = asyncio.create_task(child(9)); v.set(50); print(await t, v.get()); print(await asyncio.to_thread(v.get))
asyncio.run(main()); print(v.get())
# ---
import contextvars, asyncio
req = contextvars.ContextVar("req", default="-"); log = []
def info(m): log.append(f"[{req.get()}] {m}")
async def handle(r): tok = req.set(r); info("start"); await asyncio.sleep(0); info("end"); req.reset(tok); info("after")
async def main(): await asyncio.gather(handle("a"), handle("b")); info("main")
asyncio.run(main()); print(log)
# ---
import contextvars, threading
v = contextvars.ContextVar("v", default="unset"); v.set("main"); out = []
t = threading.Thread(target=lambda: out.append(v.get())); t.start(); t.join(); ctx = contextvars.copy_context(); t = threading.Thread(target=ctx.run, args=(lambda: out.append(v.get()),)); t.start(); t.join(); print(out)
def gen(): v.set("gen"); yield v.get()
print(list(gen()), v.get(), contextvars.Context() == contextvars.Context(), [x.name for x in contextvars.copy_context()][-1])
# ---
import contextvars
depth = contextvars.ContextVar("depth", default=0)
class Indent:
    def __enter__(self): self.t = depth.set(depth.get() + 1); return depth.get()
    def __exit__(self, *a): depth.reset(self.t)
with Indent() as a, Indent() as b: print(a, b, depth.get())
print(depth.get())
def rec(n): 
    with Indent() as d: return [d] + (rec(n - 1) if n else [])
print(rec(3), depth.get())
# ---
import contextvars
v = contextvars.ContextVar("v"); ctxs = []
for i in range(3): c = contextvars.Context(); c.run(v.set, i); ctxs.append(c)
print([c.run(v.get) for c in ctxs], [c[v] for c in ctxs], v.get("unset"), ctxs[0].get(v, 9), contextvars.Context().get(v, 9)); a = ctxs[1].copy(); a.run(v.set, 99); print(ctxs[1][v], a[v], isinstance(a, contextvars.Context), dict(a.items())[v], list(a.keys()) == [v])
try: v.get()
except LookupError as e: print(type(e).__name__, e.args[0] is v)
# ---
import contextvars, asyncio
user = contextvars.ContextVar("user")
def current(): return user.get("anonymous")
async def view(name, delay):
    user.set(name)
    for _ in range(delay): await asyncio.sleep(0)
    return f"{name} sees {current()}"
async def main():
    print(await asyncio.gather(view("ann", 3), view("bob", 1), view("cy", 2)), current()); loop = asyncio.get_running_loop(); got = []
    user.set("root"); loop.call_soon(lambda: got.append(current())); user.set("later"); ctx = contextvars.Context(); loop.call_soon(lambda: got.append(current()), context=ctx); t = asyncio.create_task(view("own", 0), context=ctx); await t; await asyncio.sleep(0); print(got, current(), ctx[user])
asyncio.run(main())
# ---
import contextvars
v = contextvars.ContextVar("v", default=1)
for f in (lambda: contextvars.ContextVar("a", 1), lambda: contextvars.Context(1), lambda: contextvars.Context().run(), lambda: contextvars.Context()[1], lambda: 1 in contextvars.Context(), lambda: contextvars.Token(), lambda: hash(contextvars.Context()), lambda: contextvars.Context().get(1), lambda: setattr(v, "name", 1), lambda: v.reset(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(contextvars.Token.MISSING, contextvars.ContextVar[int], contextvars.Context, repr(v).split(" at ")[0], repr(v.set(2)).split(" var")[0])
# ---
import contextvars
from collections.abc import Mapping
a, b = contextvars.ContextVar("a"), contextvars.ContextVar("b")
a.set(1); one = contextvars.copy_context(); b.set(2); two = contextvars.copy_context()
print(len(one), len(two), a in one, b in one, one == two, two == two.copy(), isinstance(one, Mapping), sorted(two.values()), one.get(b), one.get(b, "no"))
def change(): a.set(100); return a.get()
print(two.run(change), a.get(), two[a], one[a])
# ---
import contextvars
v = contextvars.ContextVar("v", default=1); t = v.set(2); print(v.get(), v.name, t.var is v, t.old_value is contextvars.Token.MISSING, repr(contextvars.Token.MISSING)); t2 = v.set(3); print(t2.old_value); v.reset(t2); print(v.get()); v.reset(t); print(v.get())
for f in (lambda: v.reset(t), lambda: v.reset(5), lambda: contextvars.ContextVar("w").get(), lambda: contextvars.ContextVar(5), lambda: contextvars.ContextVar()):
    try: print(f())
    except Exception as e: print(type(e).__name__)
# ---
import contextvars
a = contextvars.ContextVar("a"); a.set(1); c = contextvars.copy_context(); a.set(2)
print(c[a], a.get(), len(c) >= 1, a in c, c.get(a), c.get(contextvars.ContextVar("z"), "no"), list(c.items())[-1][1], c.run(a.get), c.run(lambda: (a.set(5), a.get())[1]), c[a], a.get())
try: c[contextvars.ContextVar("q")]
except KeyError as e: print("KeyError")
# ---
import contextvars
c = contextvars.copy_context(); v = contextvars.ContextVar("v", default=0)
def inner():
    try: c.run(print)
    except RuntimeError as e: print(str(e).split(":")[0])
    v.set(v.get() + 1); return v.get()
print(c.run(inner), c.run(inner), v.get(), c.copy()[v], contextvars.Context().get(v), len(contextvars.Context()))
# ---
import asyncio, contextvars
request = contextvars.ContextVar("request")
async def handle(n): request.set(n); await asyncio.sleep(0); return request.get()
async def main():
    request.set("outer"); print(await asyncio.gather(*(handle(i) for i in range(3))), request.get(), await handle("direct"), request.get())
asyncio.run(main())
# ---
import contextvars
user = contextvars.ContextVar("user", default="anonymous")
class As:
    def __init__(self, name): self.name = name
    def __enter__(self): self.token = user.set(self.name); return self
    def __exit__(self, *a): user.reset(self.token)
with As("ann"):
    print(user.get())
    with As("bob"): print(user.get())
    print(user.get())
print(user.get())
raise LookupError("gone")
