f = search
print(len(f("java", 1)))
from sdk import get_user as user
print(user(3).name)
import sdk as tools
print(tools.add(1, 2))
g = search if len("x") else list_users
print(len(g("python")))
import shop
ask = shop.orders
print(ask("open", limit=1))
