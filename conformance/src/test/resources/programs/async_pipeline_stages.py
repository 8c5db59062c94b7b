"""Producer/transform/consumer with asyncio queues, events, locks and cancellation."""
import asyncio
import contextlib
from collections import defaultdict
from contextvars import ContextVar
from typing import AsyncIterator
request_id: ContextVar[str] = ContextVar("request_id", default="-")
SENTINEL = object()
async def producer(out: asyncio.Queue, n: int):
    for i in range(n):
        await out.put({"id": i, "value": i * 1.5})
        await asyncio.sleep(0)
    await out.put(SENTINEL)
async def transform(src: asyncio.Queue, dst: asyncio.Queue):
    while (item := await src.get()) is not SENTINEL:
        item["value"] = round(item["value"] ** 2, 3)
        await dst.put(item)
    await dst.put(SENTINEL)
async def drain(q: asyncio.Queue) -> AsyncIterator[dict]:
    while (item := await q.get()) is not SENTINEL:
        yield item
async def log_step(name, store):
    token = request_id.set(name)
    await asyncio.sleep(0)
    store[request_id.get()].append(name)
    request_id.reset(token)
    return request_id.get()
class AsyncAccount:
    def __init__(self, balance): self.balance, self.lock, self.changed = balance, asyncio.Lock(), asyncio.Condition()
    async def withdraw(self, n):
        async with self.lock:
            current = self.balance
            await asyncio.sleep(0)
            self.balance = current - n
        async with self.changed:
            self.changed.notify_all()
    async def wait_below(self, limit):
        async with self.changed:
            await self.changed.wait_for(lambda: self.balance < limit)
            return self.balance
async def never():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("  cleanup in cancelled task")
        raise
async def main():
    a, b = asyncio.Queue(2), asyncio.Queue(2)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(producer(a, 6))
        tg.create_task(transform(a, b))
        results = [item async for item in drain(b)]
    print(results)
    store = defaultdict(list)
    back = await asyncio.gather(*(log_step(f"r{i}", store) for i in range(3)))
    print(dict(store), back, request_id.get())
    acct = AsyncAccount(100)
    waiter = asyncio.create_task(acct.wait_below(50))
    await asyncio.gather(*(acct.withdraw(10) for _ in range(7)))
    print("balance", acct.balance, "waiter saw below 50:", (await waiter) < 50)
    task = asyncio.create_task(never(), name="sleeper")
    await asyncio.sleep(0)
    task.cancel("shutting down")
    with contextlib.suppress(asyncio.CancelledError):
        await task
    print(task.cancelled(), task.done(), task.get_name())
    try:
        await asyncio.wait_for(never(), timeout=0.01)
    except TimeoutError as e:
        print("timeout", type(e).__name__)
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(d, result=d)) for d in (0.001, 3)], return_when=asyncio.FIRST_COMPLETED)
    print({t.result() for t in done}, len(pending), [t.cancel() for t in pending])
    print(await asyncio.to_thread(sum, range(10)), await asyncio.shield(asyncio.sleep(0, "shielded")))
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_soon(fut.set_result, "from callback")
    print(await fut, fut.done(), asyncio.current_task().get_name() != "", len(asyncio.all_tasks()) >= 1)
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, "  stack unwound")
        bar = await stack.enter_async_context(asyncio.timeout(None))
        print("deadline", bar.when())
asyncio.run(main())
