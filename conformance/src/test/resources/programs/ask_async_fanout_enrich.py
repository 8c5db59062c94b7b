import asyncio
import json

CRM = {
    "c1": {"name": "Ada Lovelace", "plan": "pro", "seats": 12},
    "c2": {"name": "Grace Hopper", "plan": "free", "seats": 1},
    "c3": {"name": "Alan Turing", "plan": "enterprise", "seats": 140},
}
USAGE = {"c1": [120, 98, 130], "c2": [3], "c3": [], "c5": [1, 2]}


async def get_customer(cid: str) -> dict:
    await asyncio.sleep(0)
    if cid not in CRM:
        raise LookupError(f"customer {cid!r} not found")
    return {"id": cid, **CRM[cid]}


async def get_usage(cid: str) -> list[int]:
    await asyncio.sleep(0)
    return USAGE[cid]


async def enrich(cid: str, sem: asyncio.Semaphore) -> dict:
    async with sem:
        customer, usage = await asyncio.gather(get_customer(cid), get_usage(cid))
        return customer | {"events": sum(usage), "avg": sum(usage) / len(usage)}


async def main():
    sem = asyncio.Semaphore(2)
    ids = ["c1", "c2", "c3", "c4", "c5"]
    results = await asyncio.gather(*(enrich(c, sem) for c in ids), return_exceptions=True)

    ok, failed = [], {}
    for cid, result in zip(ids, results, strict=True):
        match result:
            case LookupError() as exc:
                failed[cid] = f"{type(exc).__name__}: {exc}"
            case Exception():
                failed[cid] = f"unexpected {result!r}"
            case {"name": name, "events": int(events)}:
                ok.append(result)
                print(f"{name:<15}|{events:>6}")
    print(json.dumps({"ok": ok, "failed": failed}, indent=2, sort_keys=True, default=str))

    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError as e:
        print("timed out:", repr(e))

    try:
        async with asyncio.TaskGroup() as tg:
            good = tg.create_task(get_customer("c1"), name="good")
            tg.create_task(get_customer("zz"), name="bad")
    except* LookupError as group:
        print(group.message, "->", [str(e) for e in group.exceptions])
    print("good task:", good.done(), good.cancelled(), good.get_name())


asyncio.run(main())
