double = lambda n: add(n, n)
print(double(2), (lambda q: search(q, 1)[0].title)("java"))
print(sorted(["b", "a"], key=lambda s: echo(s)), max([1, 2], key=lambda n: -add(n, 0)))
