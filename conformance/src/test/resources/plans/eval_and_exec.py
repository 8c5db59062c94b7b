print(eval("add(1, 2)"))
exec("print(echo(3))")
number = 4
print(add(number, 1))
