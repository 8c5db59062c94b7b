def count(status, page=1):
    return list_orders(status=status, page=page).total
def both():
    return count("open") + count("paid", page=2)
def never_called():
    return list_users()
print(both(), count(status="late"))
