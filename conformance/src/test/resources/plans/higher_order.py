def twice(f, *args):
    return f(*args), f(*args)
print(twice(lambda: add(1, 2)))
print(twice(echo, "x"))
def compose(f, g):
    return lambda x: f(g(x))
print(compose(echo, lambda n: add(n, 1))(4))
