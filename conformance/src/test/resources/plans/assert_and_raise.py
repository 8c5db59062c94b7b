class Wrong(Exception):
    def __init__(self, n):
        super().__init__(echo(n))
assert add(1, 1) == 2, echo("wrong")
try:
    raise Wrong(get_value("n", 4))
except Wrong as e:
    print(e)
