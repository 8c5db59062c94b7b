import asyncio
import random
from collections import Counter
from contextlib import asynccontextmanager, AsyncExitStack
from dataclasses import dataclass


class Api:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.active = 0
        self.peak = 0
        self.log = []

    async def get(self, n):
        self.active += 1
        self.peak = max(self.peak, self.active)
        try:
            await asyncio.sleep(self.rng.choice([0.001, 0.002]))
            if n % 7 == 6:
                raise ConnectionError(f"item {n}")
            return n * n
        finally:
            self.active -= 1


@asynccontextmanager
async def span(api, name):
    api.log.append(f"> {name}")
    try:
        yield name.upper()
    except Exception as e:
        api.log.append(f"! {name} {e!r}")
        raise
    finally:
        api.log.append(f"< {name}")


async def limited(sem, coro):
    async with sem:
        return await coro


async def ticker(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


async def main():
    api = Api(3)
    sem = asyncio.Semaphore(4)
    results = await asyncio.gather(*(limited(sem, api.get(i)) for i in range(10)), return_exceptions=True)
    print(results, api.peak)
    try:
        async with asyncio.TaskGroup() as tg:
            ts = [tg.create_task(api.get(i), name=f"t{i}") for i in (6, 13, 1)]
    except* ConnectionError as eg:
        print(eg, sorted(map(str, eg.exceptions)), [t.get_name() + (" cancelled" if t.cancelled() else " done") for t in ts])
    try:
        await asyncio.wait_for(asyncio.sleep(10), timeout=0.001)
    except TimeoutError as e:
        print("timeout", repr(e), type(e) is asyncio.TimeoutError)
    try:
        async with asyncio.timeout(0.001):
            await asyncio.Event().wait()
    except TimeoutError as e:
        print("timeout", repr(e))
    async with AsyncExitStack() as st:
        print(await st.enter_async_context(span(api, "outer")))
        try:
            async with span(api, "inner"):
                await api.get(6)
        except ConnectionError:
            pass
    print(api.log)
    print([x async for x in ticker(5) if x % 2], {x: -x async for x in ticker(3)}, [await api.get(x) for x in (1, 2)])
    q = asyncio.Queue(maxsize=2)
    done = Counter()

    async def worker(name):
        while True:
            item = await q.get()
            await asyncio.sleep(0)
            done[name] += 1
            q.task_done()

    workers = [asyncio.create_task(worker(f"w{i}")) for i in range(3)]
    for i in range(9):
        await q.put(i)
    await q.join()
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True), sum(done.values()))
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_soon(fut.set_result, "set")
    print(await fut, fut.done(), fut)
    done_set, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(d, d)) for d in (0.001, 5)], return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done_set], len(pending))
    for t in pending:
        t.cancel("enough")
        try:
            await t
        except asyncio.CancelledError as e:
            print("cancelled", e)
    for first in asyncio.as_completed([asyncio.sleep(0.003, "c"), asyncio.sleep(0.001, "a"), asyncio.sleep(0.002, "b")]):
        print(await first, end=" ")
    print(await asyncio.to_thread(lambda a, b: a + b, 2, b=3))
    shielded = asyncio.shield(asyncio.sleep(0, "shield"))
    print(await shielded)
    await asyncio.gather(api.get(6), api.get(1))


asyncio.run(main())
