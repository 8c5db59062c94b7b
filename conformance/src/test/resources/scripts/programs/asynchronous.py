import asyncio
import random


class RateLimitError(Exception):
    pass


class FakeApi:
    """Answers after a few turns of the loop and refuses every third call."""

    def __init__(self):
        self.calls = 0

    async def fetch(self, page):
        self.calls += 1
        await asyncio.sleep(0)
        if self.calls % 3 == 0:
            raise RateLimitError(f"call {self.calls} refused")
        return {"page": page, "items": [f"item-{page}-{i}" for i in range(2)]}


async def with_retry(make, attempts=3, log=print):
    for attempt in range(1, attempts + 1):
        try:
            return await make()
        except RateLimitError as e:
            log(f"  attempt {attempt}: {e}")
            await asyncio.sleep(0)
    raise RuntimeError(f"still failing after {attempts} attempts")


async def main():
    api = FakeApi()
    pages = await asyncio.gather(*(with_retry(lambda p=p: api.fetch(p)) for p in range(1, 6)))
    items = [item for page in pages for item in page["items"]]
    print(len(items), "items in", api.calls, "calls")
    print(items[0], items[-1])
    always = FakeApi()
    always.calls = 2

    async def refused():
        always.calls = 2
        return await always.fetch(9)

    try:
        await with_retry(refused, attempts=2)
    except RuntimeError as e:
        print("gave up:", e, "| because", repr(e.__context__))


asyncio.run(main())
# ---
import asyncio
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
    cost: int = field(compare=False, default=1)


async def worker(name, queue, done):
    while True:
        job = await queue.get()
        try:
            for _ in range(job.cost):
                await asyncio.sleep(0)
            if job.name.startswith("bad"):
                raise ValueError(f"{job.name} is malformed")
            done.append((job.name, name))
        except ValueError as e:
            done.append((f"error: {e}", name))
        finally:
            queue.task_done()


async def main():
    queue, done = asyncio.PriorityQueue(), []
    for p, n, c in [(3, "report", 1), (1, "urgent", 2), (2, "bad-input", 1), (1, "alarm", 1), (5, "cleanup", 1)]:
        queue.put_nowait(Job(p, n, c))
    workers = [asyncio.create_task(worker(f"w{i}", queue, done)) for i in (1, 2)]
    await queue.join()
    for w in workers:
        w.cancel()
    results = await asyncio.gather(*workers, return_exceptions=True)
    for what, who in sorted(done):
        print(f"{who}: {what}")
    print([type(r).__name__ for r in results], queue.empty())


asyncio.run(main())
# ---
import asyncio
from collections import defaultdict


class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)
        self.history = []

    def on(self, topic):
        def register(handler):
            self.handlers[topic].append(handler)
            return handler
        return register

    async def emit(self, topic, **data):
        self.history.append(topic)
        matching = [h for t, hs in self.handlers.items() if t in (topic, "*") for h in hs]
        results = await asyncio.gather(*(h(topic, **data) for h in matching), return_exceptions=True)
        for handler, result in zip(matching, results):
            if isinstance(result, Exception):
                print(f"  ! {handler.__name__}: {type(result).__name__}: {result}")


bus = Bus()
totals = defaultdict(int)


@bus.on("order.placed")
async def charge(topic, *, user, amount):
    if amount > 500:
        raise PermissionError(f"{user} may not spend {amount}")
    totals[user] += amount
    await bus.emit("payment.done", user=user)


@bus.on("order.placed")
async def notify(topic, *, user, amount):
    await asyncio.sleep(0)
    print(f"  mail to {user}: order of {amount}")


@bus.on("*")
async def audit(topic, **data):
    print(f"  audit {topic} {sorted(data)}")


async def main():
    for user, amount in (("ann", 120), ("bob", 900), ("ann", 30)):
        print("placing", user, amount)
        await bus.emit("order.placed", user=user, amount=amount)
    print(dict(totals), bus.history)


asyncio.run(main())
# ---
import asyncio
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, size):
        self.free = [f"conn{i}" for i in range(size)]
        self.condition = asyncio.Condition()
        self.log = []

    @asynccontextmanager
    async def acquire(self, who):
        async with self.condition:
            await self.condition.wait_for(lambda: self.free)
            conn = self.free.pop(0)
        self.log.append(f"+{who}")
        try:
            yield conn
        finally:
            async with self.condition:
                self.free.append(conn)
                self.condition.notify()
            self.log.append(f"-{who}")


async def query(pool, who, turns):
    async with pool.acquire(who) as conn:
        for _ in range(turns):
            await asyncio.sleep(0)
        if who == "c":
            raise RuntimeError("query failed")
        return f"{who} on {conn}"


async def main():
    pool = Pool(2)
    results = await asyncio.gather(*(query(pool, w, n) for w, n in zip("abcd", (3, 1, 1, 1))), return_exceptions=True)
    for r in results:
        print(r if isinstance(r, str) else f"failed: {r}")
    print(sorted(pool.free), pool.log.count("+a"), len(pool.log))
    assert {x[1:] for x in pool.log} == set("abcd")


asyncio.run(main())
# ---
import asyncio


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def batches(source, size):
    batch = []
    async for x in source:
        batch.append(x)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


async def merge(*sources):
    queue = asyncio.Queue()
    END = object()

    async def drain(source):
        async for x in source:
            await queue.put(x)
        await queue.put(END)

    tasks = [asyncio.create_task(drain(s)) for s in sources]
    left = len(tasks)
    while left:
        x = await queue.get()
        if x is END:
            left -= 1
        else:
            yield x


async def main():
    print([b async for b in batches(numbers(7), 3)])
    squares = {x: x * x async for x in numbers(5) if x % 2}
    print(squares)
    merged = [x async for x in merge(numbers(3), (c async for c in letters()))]
    print(sorted(map(str, merged)), len(merged))
    total = 0
    async for b in batches(numbers(100), 30):
        total += sum(b)
        if total > 1000:
            print("stopped early at", b[-1])
            break
    else:
        print("never")


async def letters():
    for c in "xyz":
        yield c


asyncio.run(main())
# ---
import asyncio
import time
from enum import Enum


class State(Enum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


class CircuitOpen(Exception):
    pass


class Breaker:
    def __init__(self, limit, rest, clock):
        self.limit, self.rest, self.clock = limit, rest, clock
        self.failures, self.state, self.since = 0, State.CLOSED, 0

    async def call(self, fn, *args):
        if self.state is State.OPEN:
            if self.clock() - self.since < self.rest:
                raise CircuitOpen("try again later")
            self.state = State.HALF_OPEN
        try:
            result = await fn(*args)
        except Exception:
            self.failures += 1
            if self.state is State.HALF_OPEN or self.failures >= self.limit:
                self.state, self.since = State.OPEN, self.clock()
            raise
        self.failures, self.state = 0, State.CLOSED
        return result


now = 0
health = iter("ok bad bad bad ok ok bad ok".split())


async def service(x):
    await asyncio.sleep(0)
    if next(health) == "bad":
        raise ConnectionError("service down")
    return x * 10


async def main():
    global now
    breaker = Breaker(limit=2, rest=5, clock=lambda: now)
    for t in range(12):
        now = t
        try:
            outcome = await breaker.call(service, t)
        except (ConnectionError, CircuitOpen) as e:
            outcome = f"{type(e).__name__}: {e}"
        print(f"t={t:<3}{breaker.state.value:<10}{outcome}")


asyncio.run(main())
# ---
import asyncio


class Actor:
    def __init__(self, name):
        self.name, self.inbox = name, asyncio.Queue()

    async def run(self):
        while (message := await self.inbox.get()) is not None:
            kind, payload, reply = message
            handler = getattr(self, f"on_{kind}", None)
            try:
                if handler is None:
                    raise NotImplementedError(f"{self.name} does not understand {kind!r}")
                reply.set_result(await handler(payload))
            except Exception as e:
                reply.set_exception(e)

    async def ask(self, kind, payload=None):
        reply = asyncio.get_running_loop().create_future()
        await self.inbox.put((kind, payload, reply))
        return await reply


class Inventory(Actor):
    def __init__(self):
        super().__init__("inventory")
        self.stock = {"apple": 5, "pear": 1}

    async def on_take(self, order):
        item, n = order
        if self.stock.get(item, 0) < n:
            raise ValueError(f"only {self.stock.get(item, 0)} {item} left")
        self.stock[item] -= n
        return self.stock[item]

    async def on_list(self, _):
        return dict(self.stock)


async def main():
    inv = Inventory()
    task = asyncio.create_task(inv.run())
    orders = [("apple", 3), ("pear", 1), ("apple", 3), ("fig", 1)]
    results = await asyncio.gather(*(inv.ask("take", o) for o in orders), return_exceptions=True)
    for order, r in zip(orders, results):
        print(order, "->", r if not isinstance(r, Exception) else f"refused ({r})")
    print(await inv.ask("list"))
    await inv.ask("explode")


asyncio.run(main())
