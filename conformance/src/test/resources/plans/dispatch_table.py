handlers = {"find": search, "user": get_user, "sum": lambda n: add(n, n)}
for kind, value in (("find", "java"), ("user", 2), ("sum", 3)):
    print(str(handlers[kind](value))[:30])
for name, handler in handlers.items():
    if name == "user":
        print(handler(4).name)
