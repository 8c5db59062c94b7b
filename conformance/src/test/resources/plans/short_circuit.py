print(get_value("a") or echo("b") or echo("c"))
print(get_value("a") and echo("d"), not echo(""))
print(1 < add(1, 1) < add(2, 2))
