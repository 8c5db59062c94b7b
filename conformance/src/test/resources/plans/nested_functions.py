def outer(q):
    found = []
    def inner(limit):
        found.extend(d.title for d in search(q, limit))
    for n in (1, 2):
        inner(n)
    return found
print(outer("java"))
def maker(status):
    return lambda page: list_orders(status=status, page=page).total
late = maker("late")
paid = maker("paid")
print(late(1), paid(2))
