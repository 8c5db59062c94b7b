print(shop.orders("late"))
print(sdk.shop.refund(1, amount=9.5))
from shop import orders
from mail import *
print(orders("open", limit=2))
print(send("ann@example.com", "hello", body="text"))
print(find("x"), shop.find("y"))
