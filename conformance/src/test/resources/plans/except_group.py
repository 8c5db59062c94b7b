import asyncio
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.to_thread(fail, "ValueError", "inside"))
    except* ValueError:
        print(echo("caught"))
asyncio.run(main())
