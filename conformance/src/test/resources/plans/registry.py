HANDLERS = {}
def handles(kind):
    def register(f):
        HANDLERS[kind] = f
        return f
    return register
@handles("late")
def late():
    return list_orders(status="late").total
@handles("users")
def users():
    return len(list_users())
for kind in ("late", "users"):
    print(HANDLERS[kind]())
