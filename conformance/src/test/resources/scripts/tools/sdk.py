import sdk
print(sdk.add(1, 2), [d.title for d in sdk.search("java", limit=2)], sdk.get_user(1).name)
print(sdk.search is search, callable(sdk.convert))
sdk.final_answer(sdk.calculate("6 * 7"))
# ---
from sdk import search, get_user as user, convert
print(search("python", 1)[0].title, user(3).city, convert(10, "EUR", "USD"))
# ---
import sdk as tools
from sdk import list_orders
def count(status): return list_orders(status=status).total
print({s: count(s) for s in ("open", "paid")}, tools.list_orders().pages)
try:
    tools.no_such_tool
except AttributeError:
    print("no such tool")
try:
    from sdk import nothing
except ImportError:
    print("cannot import")
# ---
print(sdk.get_product("A-100").name)
class Client:
    def __init__(self, api): self.api = api
    def top(self, q): return self.api.search(q, limit=1)[0].title
print(Client(sdk).top("memory"))
def local():
    search = lambda q: f"shadowed {q}"
    return search("x")
print(local(), len(search("java")))
echo = lambda v: ("mine", v)
print(echo(1), sdk.echo(1))
del echo
print(echo(2))
# ---
import asyncio, sdk
async def main():
    a, b = await asyncio.gather(asyncio.to_thread(sdk.get_user, 1), asyncio.to_thread(sdk.list_orders, user_id=1))
    return a.name, b.total
print(asyncio.run(main()))
getter = getattr(sdk, "get_" + "user")
print(getter(2).name, [getattr(sdk, n)(5) for n in ("echo", "slow_echo")])
print(serach("java"))
