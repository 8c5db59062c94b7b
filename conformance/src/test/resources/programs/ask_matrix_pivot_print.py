import itertools
import operator
from collections import Counter, defaultdict
from functools import reduce

SALES = [
    ("north", "tea", "Q1", 10), ("north", "coffee", "Q1", 25), ("south", "tea", "Q1", 7), ("south", "tea", "Q2", 11),
    ("north", "coffee", "Q2", 30), ("west", "cocoa", "Q2", None), ("west", "tea", "Q3", 3), ("south", "coffee", "Q3", 18), ("north", "tea", "Q3", 12),
]


def pivot(rows, index, column, value, agg=sum, fill=0):
    cells = defaultdict(list)
    for r in rows:
        if r[value] is not None:
            cells[r[index], r[column]].append(r[value])
    keys = sorted({k for k, _ in cells}), sorted({c for _, c in cells})
    return *keys, [[agg(cells[i, c]) if (i, c) in cells else fill for c in keys[1]] for i in keys[0]]


def render(rows, cols, grid, title, *, totals=True, cell=str):
    grid = [list(r) for r in grid]
    if totals:
        cols, rows = [*cols, "Σ"], [*rows, "Σ"]
        grid = [r + [sum(r)] for r in grid]
        grid.append([sum(c) for c in zip(*grid)])
    body = [[str(title), *map(str, cols)], *([r, *map(cell, g)] for r, g in zip(rows, grid))]
    widths = [max(map(len, col)) for col in zip(*body)]
    sep = "+".join("-" * (w + 2) for w in widths)
    for n, line in enumerate(body):
        if n == 1 or (totals and n == len(body) - 1):
            print(f"+{sep}+")
        print("|" + "|".join(f" {c:{'<' if i == 0 else '>'}{w}} " for i, (c, w) in enumerate(zip(line, widths))) + "|")


rows, cols, grid = pivot(SALES, 0, 2, 3)
render(rows, cols, grid, "region")
render(*pivot(SALES, 1, 2, 3, agg=max), "item", totals=False, cell=lambda v: f"{v:03d}" if v else "-")
transposed = [list(t) for t in zip(*grid)]
print(transposed, list(map(sum, transposed)))
rotated = [list(r) for r in zip(*grid[::-1])]
print(rotated[0], [row[::-1] for row in grid][0])


def matmul(a, b):
    return [[sum(map(operator.mul, r, c)) for c in zip(*b)] for r in a]


identity = [[int(i == j) for j in range(3)] for i in range(3)]
square = matmul(grid, transposed)
print(square, matmul(square, identity) == square, sum(square[i][i] for i in range(len(square))))
share = [[f"{v / (sum(r) or 1):.0%}" for v in r] for r in grid]
print(share)
flat = list(itertools.chain.from_iterable(grid))
print(flat, max(range(len(flat)), key=flat.__getitem__), divmod(flat.index(max(flat)), len(cols)))
spiral = lambda m: m and [*m[0], *spiral([list(r) for r in zip(*m[1:])][::-1])]
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
combos = Counter(map(operator.itemgetter(0, 1), SALES))
print({"/".join(k): n for k, n in combos.items() if n > 1}, reduce(operator.or_, ({r[0]} for r in SALES)) == set(rows) | {"west"})
print(list(itertools.product("ab", repeat=2))[1:3], [*itertools.starmap(pow, [(2, 3), (3, 2)])], list(itertools.compress(cols, [1, 0, 1])))
print(list(itertools.combinations_with_replacement(cols, 2))[:4], len(list(itertools.permutations(range(4), 2))))
