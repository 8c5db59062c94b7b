import asyncio
print(await feed.latest("news"))
print(await asyncio.gather(feed.latest("a"), feed.latest("b")))
pending = feed.latest("c")
print(await pending)
