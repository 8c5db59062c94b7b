import asyncio
from collections import defaultdict
from contextlib import asynccontextmanager


class Flaky(Exception):
    pass


ATTEMPTS = defaultdict(int)


async def send_email(to: str) -> str:
    ATTEMPTS[to] += 1
    await asyncio.sleep(0)
    if "bounce" in to:
        raise ValueError(f"invalid mailbox {to}")
    if to.startswith("slow") and ATTEMPTS[to] < 3:
        raise Flaky("greylisted")
    return f"msg-{len(to):03d}"


@asynccontextmanager
async def smtp(name, log):
    log.append(f"{name} connect")
    try:
        yield name
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise
    finally:
        log.append(f"{name} quit")


async def worker(name, queue, results, log):
    async with smtp(name, log):
        while True:
            to, tries = await queue.get()
            try:
                results[to] = await send_email(to)
            except Flaky as e:
                if tries < 4:
                    queue.put_nowait((to, tries + 1))
                else:
                    results[to] = e
            except ValueError as e:
                results[to] = e
            finally:
                queue.task_done()


async def main():
    queue: asyncio.Queue = asyncio.Queue()
    recipients = ["ann@x.io", "slow.bob@x.io", "bounce@x.io", "slowest@y.io", "zoe@y.io"]
    for r in recipients:
        await queue.put((r, 1))
    results, log = {}, []
    tasks = [asyncio.create_task(worker(f"w{n}", queue, results, log), name=f"worker-{n}") for n in (1, 2)]
    await queue.join()
    for t in tasks:
        t.cancel()
    outcome = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(o).__name__ for o in outcome], sorted(log))
    for r in recipients:
        res = results[r]
        print(f"{r:<15} tries={ATTEMPTS[r]} {'FAILED ' + repr(res) if isinstance(res, Exception) else res}")

    try:
        await asyncio.shield(send_email("bounce@z"))
    except ValueError as e:
        print(e)


asyncio.run(main())
