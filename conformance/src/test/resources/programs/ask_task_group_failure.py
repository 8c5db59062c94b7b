import asyncio

STOCK = {"A": 3, "B": 0}


class OutOfStock(Exception):
    def __init__(self, sku: str, wanted: int):
        super().__init__(f"{sku}: wanted {wanted}, have {STOCK.get(sku)}")
        self.sku = sku


async def reserve(sku: str, qty: int) -> str:
    await asyncio.sleep(0)
    if STOCK[sku] < qty:
        raise OutOfStock(sku, qty)
    STOCK[sku] -= qty
    return f"{qty}x{sku}"


async def place(order: dict[str, int]) -> list[str]:
    async with asyncio.TaskGroup() as tg:
        tasks = [tg.create_task(reserve(sku, qty)) for sku, qty in order.items()]
    return [t.result() for t in tasks]


async def main():
    print("first:", await place({"A": 1}))
    try:
        await place({"A": 1, "B": 1, "C": 1})
    except* OutOfStock as eg:
        print("stock problem:", [e.sku for e in eg.exceptions])
    except* KeyError as eg:
        print("unknown sku:", [e.args[0] for e in eg.exceptions])
    print("stock now:", STOCK)
    (result,) = await asyncio.gather(reserve("B", 2), return_exceptions=True)
    print("gathered:", repr(result))
    if isinstance(result, OutOfStock):
        raise RuntimeError(f"cannot fulfil order for {result.sku}") from result


asyncio.run(main())
