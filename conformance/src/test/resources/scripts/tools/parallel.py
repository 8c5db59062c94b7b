import asyncio
async def main():
    names = await asyncio.gather(*(asyncio.to_thread(get_user, i) for i in (1, 2, 3, 4)))
    print([n.name for n in names])
    results = await asyncio.gather(asyncio.to_thread(slow_echo, "slow", 20), asyncio.to_thread(slow_echo, "fast", 1), asyncio.to_thread(add, 1, b=2))
    print(results)
asyncio.run(main())
# ---
import asyncio
users = await asyncio.gather(*[asyncio.to_thread(get_user, i) for i in range(1, 5)])
orders = await asyncio.gather(*[asyncio.to_thread(list_orders, user_id=u.id) for u in users])
for u, o in zip(users, orders):
    print(u.name, o.total, [x.id for x in o.orders])
final_answer({u.name: o.total for u, o in zip(users, orders)})
# ---
import asyncio
async def one(i):
    try:
        if i % 3 == 0:
            await asyncio.to_thread(fail, "TimeoutError", f"job {i}")
        return await asyncio.to_thread(slow_echo, i * 10, 6 - i)
    except TimeoutError as e:
        return f"timeout {e}"
print(await asyncio.gather(*map(one, range(6))))
results = await asyncio.gather(asyncio.to_thread(get_user, 1), asyncio.to_thread(get_user, 50), asyncio.to_thread(fail, "KeyError", "k"), return_exceptions=True)
for r in results:
    print(f"{type(r).__name__}: {r}" if isinstance(r, Exception) else r.name)
# ---
import asyncio
async def fetch(i):
    return await asyncio.to_thread(get_user, i)
async def main():
    return await asyncio.gather(fetch(1), fetch(77), fetch(2))
asyncio.run(main())
# ---
import asyncio
async def main():
    sem = asyncio.Semaphore(2)
    async def limited(q):
        async with sem:
            docs = await asyncio.to_thread(search, q, 2)
            return q, [d.title for d in docs]
    tasks = [asyncio.create_task(limited(q)) for q in ("java", "python", "agents", "memory")]
    for t in tasks:
        print(await t)
    print(sem.locked(), all(t.done() for t in tasks))
asyncio.run(main())
# ---
import asyncio
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(asyncio.to_thread(slow_echo, "a", 8))
        b = tg.create_task(asyncio.to_thread(slow_echo, "b", 1))
        c = tg.create_task(asyncio.to_thread(convert, 10, "USD", "EUR"))
    print(a.result(), b.result(), c.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.to_thread(fail, "ValueError", "inside the group"))
    except* ValueError as group:
        print(group.message, [str(e) for e in group.exceptions])
asyncio.run(main())
# ---
import asyncio
async def main():
    futures = [asyncio.create_task(asyncio.to_thread(slow_echo, n, ms)) for n, ms in (("x", 9), ("y", 1), ("z", 5))]
    got = []
    for next_done in asyncio.as_completed(futures):
        got.append(await next_done)
    print(sorted(got))
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.to_thread(add, i, i)) for i in range(4)])
    print(sorted(t.result() for t in done), pending)
asyncio.run(main())
# ---
import asyncio
async def producer(queue, queries):
    for q in queries:
        for doc in await asyncio.to_thread(search, q, 2):
            await queue.put(doc.title)
    await queue.put(None)
async def consumer(queue):
    titles = []
    while (title := await queue.get()) is not None:
        titles.append(title)
    return titles
async def main():
    queue = asyncio.Queue(maxsize=2)
    _, titles = await asyncio.gather(producer(queue, ["java", "parsing"]), consumer(queue))
    print(titles)
    return len(titles)
final_answer(asyncio.run(main()))
# ---
import asyncio
class Pages:
    def __init__(self, **filters):
        self.filters, self.page = filters, 1
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.page is None:
            raise StopAsyncIteration
        result = await asyncio.to_thread(list_orders, page=self.page, **self.filters)
        self.page = result.next_page
        return result
async def all_orders(**filters):
    async for page in Pages(**filters):
        for order in page.orders:
            yield order
print([p.page async for p in Pages(status="late")])
print([o.id async for o in all_orders(status="open")][:6])
print({o.status async for o in all_orders(user_id=2)} <= {"open", "paid", "shipped", "late"})
# ---
import asyncio
async def get(i):
    return (await asyncio.to_thread(get_user, i)).name
print(await get(1) if await get(2) == "Bob" else await get(3), await get(1) < await get(2) < await get(3))
print(f"{await get(4)}:{await get(5)!r:>8}", [await get(i) for i in (6, 7)], {await get(8): await get(9)})
print((await get(1) or await get(2)), (await asyncio.to_thread(echo, "") or await get(3)), len(await get(10)) + len(await get(11)))
match await get(12):
    case "Lou" if (boss := await get(6)) == "Finn":
        print("Lou's boss is", boss)
# ---
from concurrent.futures import ThreadPoolExecutor
ids = [3, 1, 2]
with ThreadPoolExecutor(max_workers=3) as pool:
    print([u.name for u in pool.map(get_user, ids)])
    print(list(pool.map(convert, [10, 20, 30], ["USD"] * 3, ["EUR", "GBP", "CHF"])))
    print(list(pool.map(slow_echo, "abc", [9, 5, 1])))
# ---
from concurrent.futures import ThreadPoolExecutor, as_completed
queries = ["java", "python", "agents", "zebra"]
with ThreadPoolExecutor() as pool:
    futures = {pool.submit(search, q, limit=3): q for q in queries}
    found = {}
    for f in as_completed(futures):
        found[futures[f]] = [d.title for d in f.result()]
for q in queries:
    print(q, found[q])
final_answer(sorted(found, key=lambda q: (-len(found[q]), q)))
# ---
from concurrent.futures import ThreadPoolExecutor, wait, FIRST_EXCEPTION
with ThreadPoolExecutor(max_workers=4) as pool:
    futures = [pool.submit(get_user, i) for i in (1, 100, 2)] + [pool.submit(fail, "PermissionError", "no")]
    done, not_done = wait(futures)
    print(len(done), len(not_done))
    for f in futures:
        e = f.exception()
        print(f"{type(e).__name__}: {e}" if e else f.result().name)
    print(futures[0].done(), futures[1].cancelled())
    futures[1].result()
# ---
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor() as pool:
    for user in pool.map(get_user, [1, 2, 13, 3]):
        print(user.name)
# ---
import threading
results = {}
def worker(i):
    results[i] = slow_echo(i * i, 10 - i)
threads = [threading.Thread(target=worker, args=(i,)) for i in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results.items()), any(t.is_alive() for t in threads))
# ---
import threading
lock = threading.Lock()
total = 0
class Adder(threading.Thread):
    def __init__(self, sku):
        super().__init__(name=f"adder-{sku}")
        self.sku = sku
    def run(self):
        global total
        p = get_product(self.sku)
        with lock:
            total += p.stock
threads = [Adder(s) for s in ("A-100", "B-200", "D-400", "E-500")]
[t.start() for t in threads]
[t.join() for t in threads]
print(total, [t.name for t in threads])
# ---
import queue, threading
jobs, answers = queue.Queue(), queue.Queue()
for e in ("1 + 1", "2 * 3", "10 / 4", "bad", "(1 + 2) * 3"):
    jobs.put(e)
def run():
    while True:
        try:
            e = jobs.get_nowait()
        except queue.Empty:
            return
        try:
            answers.put((e, calculate(e)))
        except ValueError as err:
            answers.put((e, str(err)))
threads = [threading.Thread(target=run) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(sorted(answers.get() for _ in range(answers.qsize())), jobs.empty())
# ---
import asyncio
async def wave(depth, i):
    if depth == 0:
        return await asyncio.to_thread(echo, i)
    left, right = await asyncio.gather(wave(depth - 1, 2 * i), wave(depth - 1, 2 * i + 1))
    return await asyncio.to_thread(add, left, right)
print(asyncio.run(wave(3, 1)))
async def nested():
    async def inner(n):
        t = asyncio.create_task(asyncio.to_thread(get_user, n))
        return (await t).name
    outer = [asyncio.create_task(inner(n)) for n in (5, 6)]
    return [await t for t in outer]
print(asyncio.run(nested()))
# ---
import asyncio
async def main():
    event = asyncio.Event()
    order = []
    async def first():
        order.append(await asyncio.to_thread(echo, "first"))
        event.set()
    async def second():
        await event.wait()
        order.append(await asyncio.to_thread(echo, "second"))
    await asyncio.gather(second(), first())
    print(order)
    lock = asyncio.Lock()
    async def step(n):
        async with lock:
            v = await asyncio.to_thread(get_value, "sum", 0)
            await asyncio.to_thread(set_value, "sum", v + n)
    await asyncio.gather(*(step(n) for n in range(1, 6)))
    print(get_value("sum"))
asyncio.run(main())
# ---
import asyncio, random
random.seed(7)
calls = 0
async def unreliable(q):
    global calls
    calls += 1
    if random.random() < 0.5:
        await asyncio.to_thread(fail, "ConnectionError", q)
    return len(await asyncio.to_thread(search, q, 40))
async def with_retry(q, times=4):
    for n in range(times):
        try:
            return q, n, await unreliable(q)
        except ConnectionError:
            await asyncio.sleep(0)
    return q, times, None
for q in ("java", "memory", "paper"):
    print(await with_retry(q))
print("calls:", calls)
# ---
import asyncio
async def slow():
    await asyncio.sleep(30)
    return echo("never")
try:
    await asyncio.wait_for(slow(), timeout=0.02)
except TimeoutError:
    print("timed out")
task = asyncio.create_task(slow())
await asyncio.sleep(0)
task.cancel()
try:
    await task
except asyncio.CancelledError:
    print("cancelled", task.cancelled())
try:
    async with asyncio.timeout(0.02):
        await slow()
except TimeoutError:
    print("timeout block", add(1, 1))
print(await asyncio.wait_for(asyncio.to_thread(echo, "in time"), timeout=20))
# ---
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    a = loop.run_in_executor(None, get_user, 3)
    b = loop.run_in_executor(None, lambda: list_orders(user_id=3).total)
    print((await a).name, await b)
    final_answer("from inside the loop")
    print("not reached")
try:
    asyncio.run(main())
finally:
    print("not reached either")
