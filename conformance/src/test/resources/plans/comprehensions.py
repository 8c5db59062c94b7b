names = [get_user(i).name for i in (1, 2)]
totals = {n: list_orders(user_id=i).total for i, n in enumerate(names, 1) if n != "Bob"}
unique = {echo(x) for row in [[1, 2], [2]] for x in row if x > 1}
print(names, totals, unique, sum(add(x, 1) for x in range(3)))
