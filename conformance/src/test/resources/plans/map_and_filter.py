print(list(map(get_user, (1, 2)))[0].name)
print(list(map(lambda a, b: add(a, b), [1, 2], [3, 4])))
print(list(filter(lambda u: list_orders(user_id=u.id).total > 3, list_users()[:2])) and 1)
from functools import reduce
print(reduce(add, [1, 2, 3]))
print(sorted([3, 1, 2], key=echo))
