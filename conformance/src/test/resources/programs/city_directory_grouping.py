cities = [
    ("Tokyo", "Japan", 37.4, 35.7), ("Delhi", "India", 29.4, 28.6), ("Shanghai", "China", 26.3, 31.2), ("Osaka", "Japan", 19.2, 34.7),
    ("Mumbai", "India", 20.4, 19.1), ("Beijing", "China", 20.5, 39.9), ("Cairo", "Egypt", 20.9, 30.0), ("São Paulo", "Brazil", 22.0, -23.6),
    ("Dhaka", "Bangladesh", 21.0, 23.8), ("Lagos", "Nigeria", 14.4, 6.5), ("Rio de Janeiro", "Brazil", 13.5, -22.9), ("Zürich", "Switzerland", 1.4, 47.4),
]

# Everything here is plain comprehensions and built-ins.
by_country = {}
for name, country, pop, lat in cities:
    by_country.setdefault(country, []).append((name, pop))

for country, entries in sorted(by_country.items(), key=lambda kv: (-sum(p for _, p in kv[1]), kv[0])):
    names = ", ".join(f"{n} ({p}M)" for n, p in sorted(entries, key=lambda e: -e[1]))
    print(f"{country:.<13}{sum(p for _, p in entries):6.1f}  {names}")

lengths = {n: len(n) for n, *_ in cities}
print(max(lengths, key=lengths.get), min(lengths.items(), key=lambda kv: (kv[1], kv[0])))
print(sorted({c for _, c, *_ in cities}, key=str.casefold)[:3], sorted(n for n, *_ in cities)[-3:])
print([n for n, *_, lat in cities if lat < 0], any(p > 30 for *_, p, _ in cities), all(isinstance(n, str) for n, *_ in cities))

total = sum(p for _, _, p, _ in cities)
running = 0
for i, (name, _, pop, _) in enumerate(sorted(cities, key=lambda c: c[2], reverse=True), start=1):
    running += pop
    print(f"{i:2d}. {name:<15}|{pop:5.1f}|{pop / total:6.1%}|{running / total:6.1%}")
    if running > total / 2:
        print("    half of the total reached")
        break

first, *middle, last = sorted(c[0] for c in cities)
print(first, len(middle), last)
matrix = [[i * j for j in range(1, 6)] for i in range(1, 6)]
print(*(" ".join(f"{v:3}" for v in row) for row in matrix), sep="\n")
print([row[i] for i, row in enumerate(matrix)], [list(col) for col in zip(*matrix)][2], sum(map(sum, matrix)))
lookup = {(c, n[0]): p for n, c, p, _ in cities}
print(lookup["Japan", "T"], lookup.get(("Japan", "X"), "none"), len(lookup), ("China", "B") in lookup)
nested = {c: {n: p for n, cc, p, _ in cities if cc == c} for c in ("Japan", "China")}
print(nested, {**nested["Japan"], "Kyoto": 1.5}, nested["China"] | {"Xi'an": 12.9})
text = "the rain in spain stays mainly"
print({w: w.count("a") for w in text.split() if "a" in w}, {ch for ch in text if text.count(ch) == 1} == set("hel") - {"e", "h"} | {ch for ch in text if text.count(ch) == 1})
print([(x, y) for x in range(4) for y in range(x) if (x + y) % 2], [*range(10, 0, -3)], list(range(5))[::-2], "spam"[-3:-1], "abcdef"[::2])
a, (b, [c, *d]), e = 1, (2, [3, 4, 5]), 6
a, e = e, a
print(a, b, c, d, e, a if a > b else b, not d, d and d[0], [] or "empty", 0 < b < c < 10, b == 2 != c)
n = 27
steps = [n]
while n != 1:
    n = 3 * n + 1 if n % 2 else n // 2
    steps.append(n)
else:
    print(len(steps), max(steps), steps[-4:])
squares = map(lambda x: x ** 2, filter(lambda x: x % 2, range(10)))
print(next(squares), list(squares), next(squares, "exhausted"), list(zip("abc", range(10), [True, False])), [*enumerate("xy", 5)])
s = [5, 2, 9]; s += (7,); s.insert(0, 1); s[1:3] = [8, 8, 8]; del s[-1]; s.extend("z"); print(s, s.index(8), s.count(8), s.pop(0), s * 2, sorted(map(str, s)))
print(divmod(-17, 5), -17 // 5, -17 % 5, 17 % -5, 2 ** 100, 10 ** 18 // 7, abs(-3 + 4j), complex("1+2j") * 1j, round(3.14159, 3), pow(3, 20, 7), 0xFF ^ 0b1010, ~5, 1 << 10 >> 3, True + True)
