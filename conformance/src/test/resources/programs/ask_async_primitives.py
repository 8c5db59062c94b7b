import asyncio
import contextvars

request_id = contextvars.ContextVar("request_id", default="-")


def log(msg):
    print(f"[{request_id.get()}] {msg}")


class Pool:
    """Limited resource usable with async with."""

    def __init__(self, size):
        self.free = list(range(size))
        self.cond = asyncio.Condition()

    async def __aenter__(self):
        async with self.cond:
            await self.cond.wait_for(lambda: self.free)
            return self.free.pop(0)

    async def __aexit__(self, exc_type, exc, tb):
        async with self.cond:
            self.free.append(0)
            self.cond.notify()
        return exc_type is KeyError


async def fetch(pool, rid, key):
    token = request_id.set(rid)
    try:
        async with pool as conn:
            await asyncio.sleep(0)
            log(f"conn {conn} -> {({'a': 1, 'b': 2})[key]}")
            return key
    finally:
        request_id.reset(token)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n <= 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


async def main():
    pool = Pool(1)
    got = await asyncio.gather(fetch(pool, "r1", "a"), fetch(pool, "r2", "zzz"), fetch(pool, "r3", "b"))
    print(got, request_id.get())

    lock, order, gate = asyncio.Lock(), [], asyncio.Event()

    async def step(n):
        await gate.wait()
        async with lock:
            order.append(n)
            await asyncio.sleep(0)
            order.append(-n)

    steps = [asyncio.ensure_future(step(n)) for n in (1, 2, 3)]
    await asyncio.sleep(0)
    gate.set()
    done, pending = await asyncio.wait(steps)
    print(order, len(done), len(pending), lock.locked())

    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_soon(fut.set_result, "called back")
    print(await fut, fut.done(), fut.result())
    print(await asyncio.to_thread(sum, [1, 2, 3]), await loop.run_in_executor(None, "x".join, "abc"))
    for coro in asyncio.as_completed([asyncio.sleep(0.03, "c"), asyncio.sleep(0.001, "a")]):
        print("completed", await coro)
    print([x async for x in Countdown(3)], {x: x**2 async for x in Countdown(2)}, await anext(Countdown(0), "empty"))
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(d, d)) for d in (0.001, 5)], return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], [t.cancel() for t in pending])
    return "bye"


print(asyncio.run(main()))
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
