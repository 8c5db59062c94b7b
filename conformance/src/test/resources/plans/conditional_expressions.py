flag = get_value("flag")
amount = 10 if flag else 20
print(add(amount, 1), add(1 if flag else 2, 0), get_user(1).name if flag else echo("none"))
