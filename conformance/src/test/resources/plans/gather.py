import asyncio
async def total(status):
    return (await asyncio.to_thread(list_orders, status=status)).total
async def main():
    a, b = await asyncio.gather(total("open"), total("paid"))
    rest = await asyncio.gather(*[total(s) for s in ("late", "shipped")])
    return a + b + sum(rest)
print(asyncio.run(main()))
