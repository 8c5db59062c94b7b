import asyncio
async def agen(n, tag):
    try:
        for i in range(n): yield i
    finally: print("fin", tag)
async def noop(): return 3
async def main():
    async for x in agen(3, "break"):
        if x == 1: break
    try:
        async for x in agen(2, "raise"): raise KeyError(x)
    except KeyError as e: print(repr(e))
    await asyncio.sleep(0)
    print("1")
    await asyncio.sleep(0)
    print("2")
asyncio.run(main())
# ---
import asyncio
async def agen(n, tag):
    try:
        for i in range(n): yield i
    finally: print("fin", tag)
async def az(a, b):
    async for x in a: yield x, await anext(b)
async def main():
    print({x: y async for x, y in az(agen(2, "a"), agen(3, "b"))})
    await asyncio.sleep(0)
    print("1")
    await asyncio.sleep(0)
    print("2")
asyncio.run(main())
# ---
import asyncio
async def agen(n, tag):
    try:
        for i in range(n): yield i
    finally: print("fin", tag)
async def f():
    async for x in agen(3, "ret"):
        if x: return x
async def main():
    print(await f())
    await asyncio.sleep(0)
    print("1")
    a = agen(3, "var"); print(await anext(a)); a = None
    await asyncio.sleep(0)
    print("2")
    print(await anext(agen(3, "tmp")))
    await asyncio.sleep(0)
    print("3")
    c = agen(3, "del"); await anext(c); del c
    await asyncio.sleep(0)
    print("4")
    g = (x async for x in agen(3, "in genexp")); await anext(g); del g
    await asyncio.sleep(0); await asyncio.sleep(0)
    print("5")
asyncio.run(main())