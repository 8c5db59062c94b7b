import asyncio
async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(asyncio.to_thread(get_user, 1))
        b = group.create_task(asyncio.to_thread(get_user, 2))
    task = asyncio.create_task(asyncio.to_thread(echo, 3))
    print(a.result().name, b.result().name, await task)
asyncio.run(main())
