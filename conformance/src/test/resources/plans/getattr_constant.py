print(getattr(sdk, "add")(1, 2))
print(getattr(shop, "orders")("open", limit=1))
