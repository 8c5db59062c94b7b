fetch(1)  # problem: await: 'fetch' is async: write await fetch(...)
# ---
await get_user(1)  # problem: await!: 'get_user' is a plain function: call it without await
# ---
print(fetch(1).total)  # problem: attribute!: 'coroutine' object has no attribute 'total'; await it first
# ---
o = fetch(1); print(o.total)  # problem: attribute!: 'coroutine' object has no attribute 'total'; await it first
# ---
o = fetch(1); print(o["total"])  # problem: type!: 'coroutine' object is not subscriptable; await it first
# ---
print(fetch(1) + 1)  # problem: type!: unsupported operand type(s) for +: 'coroutine' and 'int'; await it first
# ---
for x in fetch(1): pass  # problem: type!: 'coroutine' object is not iterable; await it first
# ---
len(fetch(1))  # problem: type!: object of type 'coroutine' has no len(); await it first
# ---
print((await fetch(1)).totl)  # problem: attribute!: 'Order' object has no attribute 'totl'. Did you mean 'total'?
# ---
async def f(): return 1
f()  # problem: await: 'f' is async: write await f(...)
# ---
async def f(): return 1
print(f() + 1)  # problem: type!: unsupported operand type(s) for +: 'coroutine' and 'int'; await it first
# ---
async def f(): return search("a")
print(f()[0])  # problem: type!: 'coroutine' object is not subscriptable; await it first
# ---
async def f(): return search("a")
for o in f(): pass  # problem: type!: 'coroutine' object is not iterable; await it first
# ---
async def f(): return search("a")
print((await f())[0].totl)  # problem: attribute!: 'Order' object has no attribute 'totl'. Did you mean 'total'?
# ---
await 5  # problem: await!: object int can't be used in 'await' expression; write it without await
# ---
await [1]  # problem: await!: object list can't be used in 'await' expression; write it without await
# ---
await None  # problem: await!: object NoneType can't be used in 'await' expression; write it without await
# ---
await "a"  # problem: await!: object str can't be used in 'await' expression; write it without await
# ---
def f(): return 1
await f()  # problem: await!: object int can't be used in 'await' expression; write it without await
# ---
get_user(fetch(1))  # problem: await!: argument 'id' of get_user() is a coroutine; await it first
# ---
import asyncio
async def f(): return 1
x = asyncio.create_task(f())
print(x.total)  # problem: attribute!: 'Task' object has no attribute 'total'; await it first
# ---
import asyncio
x = asyncio.gather(fetch(1), fetch(2))
for o in x: pass  # problem: await: what asyncio gives here is not awaited yet; await it first
# ---
import asyncio
u = asyncio.run(fetch(1))
print(u.totl)  # problem: attribute!: 'Order' object has no attribute 'totl'. Did you mean 'total'?
# ---
import asyncio
print(await asyncio.gather(asyncio.to_thread(get_user, "x"), return_exceptions=True))  # problem: argument: argument 'id' of get_user() must be int, not "x"
# ---
import asyncio
waiting = asyncio.create_task(fetch("x"))  # problem: argument: argument 'id' of fetch() must be int, not "x"
# ---
import asyncio
print(await asyncio.gather(fetch(), return_exceptions=True))  # problem: call: fetch() missing 1 required argument: 'id'; it takes fetch(id: int) -> Order
# ---
print(await fetch("x"))  # problem: argument!: argument 'id' of fetch() must be int, not "x"
# ---
print(await fetch())  # problem: call!: fetch() missing 1 required argument: 'id'; it takes fetch(id: int) -> Order
# ---
import asyncio
print(await asyncio.to_thread(stock, skuu="a"))  # problem: call: stock() got an unexpected keyword argument 'skuu'. Did you mean 'sku'?
# ---
import asyncio
print(await asyncio.to_thread(stock))  # problem: call: stock() missing 1 required argument: 'sku'; it takes stock(sku: str) -> int
