def local():
    search = lambda q: f"shadowed {q}"
    return search("x")
print(local(), len(search("java")))
echo = lambda v: ("mine", v)
print(echo(1), sdk.echo(1))
del echo
print(echo(2))
def add(a, b):
    return a - b
print(add(1, 2))
