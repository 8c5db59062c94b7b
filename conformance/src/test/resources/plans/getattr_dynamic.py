for name in ("echo", "slow_echo"):
    print(getattr(sdk, name)(5))
print(getattr(shop, "ord" + "ers")("open"))
getter = getattr(shop, "".join(["fi", "nd"]))
print(getter("x"))
