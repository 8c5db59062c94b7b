import asyncio
from contextlib import asynccontextmanager
from collections import Counter

log: list[str] = []


@asynccontextmanager
async def pool(n, handler):
    queue: asyncio.Queue = asyncio.Queue(maxsize=4)

    async def worker(name):
        while True:
            item = await queue.get()
            try:
                await handler(name, item)
            except ValueError as e:
                log.append(f"failed {item}: {e}")
            finally:
                queue.task_done()

    tasks = [asyncio.create_task(worker(f"w{i}"), name=f"w{i}") for i in range(n)]
    try:
        yield queue
        await queue.join()
    finally:
        for t in tasks:
            t.cancel()
        res = await asyncio.gather(*tasks, return_exceptions=True)
        print("workers stopped:", [type(r).__name__ for r in res])


async def ticker(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def main():
    done = {}

    async def handle(name, item):
        await asyncio.sleep(0)
        if item % 7 == 6:
            raise ValueError(f"bad payload {item:#04x}")
        done[item] = item ** 2

    async with pool(3, handle) as q:
        async for i in ticker(15):
            await q.put(i)
    print(sorted(done.items()))
    print(sorted(log))

    # task group with an error
    async def job(n):
        await asyncio.sleep(0.001 * n)
        if n == 3:
            raise KeyError("job-3")
        return n

    try:
        async with asyncio.TaskGroup() as tg:
            tasks = [tg.create_task(job(n)) for n in (1, 3, 500)]
    except* KeyError as eg:
        print("group:", eg.message, eg.exceptions)
    print([("cancelled" if t.cancelled() else "ok" if not t.exception() else "error") for t in tasks])

    # as_completed order by delay
    async def delayed(d, tag):
        await asyncio.sleep(d)
        return tag

    order = [await c for c in asyncio.as_completed([delayed(0.06, "slow"), delayed(0.0, "fast"), delayed(0.03, "mid")])]
    print(order)
    squares = [x * x async for x in ticker(6) if x % 2]
    print(squares, Counter(len(str(v)) for v in done.values()))


if __name__ == "__main__":
    asyncio.run(main())
