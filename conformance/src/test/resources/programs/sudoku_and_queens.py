from functools import lru_cache
from itertools import permutations

PUZZLE = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
ROWS, COLS = "ABCDEFGHI", "123456789"
CELLS = [r + c for r in ROWS for c in COLS]
UNITS = ([[r + c for c in COLS] for r in ROWS] + [[r + c for r in ROWS] for c in COLS]
         + [[r + c for r in rs for c in cs] for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")])
PEERS = {cell: set().union(*(u for u in UNITS if cell in u)) - {cell} for cell in CELLS}

def assign(values, cell, digit):
    for other in values[cell].replace(digit, ""):
        if not eliminate(values, cell, other):
            return None
    return values

def eliminate(values, cell, digit):
    if digit not in values[cell]:
        return values
    values[cell] = values[cell].replace(digit, "")
    match len(values[cell]):
        case 0:
            return None
        case 1:
            if not all(eliminate(values, p, values[cell]) for p in PEERS[cell]):
                return None
    for unit in (u for u in UNITS if cell in u):
        places = [c for c in unit if digit in values[c]]
        if not places or len(places) == 1 and not assign(values, places[0], digit):
            return None
    return values

def solve(puzzle):
    values = dict.fromkeys(CELLS, COLS)
    for cell, ch in zip(CELLS, puzzle, strict=True):
        if ch in COLS and not assign(values, cell, ch):
            return None
    return search(values)

def search(values):
    if values is None or all(len(v) == 1 for v in values.values()):
        return values
    cell = min((c for c in CELLS if len(values[c]) > 1), key=lambda c: len(values[c]))
    return next((s for d in values[cell] if (s := search(assign(values.copy(), cell, d)))), None)

solution = solve(PUZZLE)
for i, r in enumerate(ROWS):
    if i in (3, 6):
        print("------+-------+------")
    line = [solution[r + c] for c in COLS]
    print(" | ".join(" ".join(line[k:k + 3]) for k in (0, 3, 6)))
print(all(len({solution[c] for c in u}) == 9 for u in UNITS), solve("55" + "." * 79))

def queens(n):
    for perm in permutations(range(n)):
        if len({r + c for c, r in enumerate(perm)}) == n == len({r - c for c, r in enumerate(perm)}):
            yield perm

boards = list(queens(6))
print(len(boards), boards[0], *("".join(".Q"[c == q] for c in range(6)) for q in boards[0]), sep="\n")

def knapsack(items, capacity):
    @lru_cache(None)
    def best(i, room):
        if i == len(items):
            return 0, ()
        skip = best(i + 1, room)
        name, weight, value = items[i]
        if weight > room:
            return skip
        v, picks = best(i + 1, room - weight)
        return max(skip, (v + value, (name, *picks)))
    return best(0, capacity)
print(knapsack((("map", 9, 150), ("tent", 20, 160), ("water", 15, 200), ("stove", 7, 60), ("rope", 4, 70)), 40))
def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)
print(*hanoi(3), sum(1 for _ in hanoi(10)))
