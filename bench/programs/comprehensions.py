numbers = [(i * 7919) % 100_003 for i in range(120_000)]
pairs = [(n % 97, n) for n in numbers if n % 3]
print(len(pairs), sum(a for a, _ in pairs))
ordered = sorted(pairs, key=lambda p: (-p[0], p[1]))
print(ordered[:3], ordered[-1])
print(sorted(numbers)[:4], sorted(numbers, reverse=True)[:3], len({n % 1000 for n in numbers}))
print(max(numbers, key=lambda n: n % 1013), min(pairs, key=lambda p: p[1]), any(n == 5 for n in numbers))
print(sum(x * y for x in range(300) for y in range(300) if (x + y) % 2))
