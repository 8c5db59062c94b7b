"""Cellular automaton, flood fill, and maze solving on text grids."""
from collections import Counter, deque
from itertools import product

GLIDER = """\
.#......
..#.....
###.....
........
........
........"""

MAZE = """\
S.#.....
..#.##.#
.##..#..
....##.#
.##....E"""

def parse(text):
    return {complex(c, r) for r, line in enumerate(text.splitlines()) for c, ch in enumerate(line) if ch == "#"}

def step(alive, w, h):
    deltas = [complex(dx, dy) for dx, dy in product((-1, 0, 1), repeat=2) if dx or dy]
    wrap = lambda z: complex(z.real % w, z.imag % h)
    n = Counter(wrap(z + d) for z in alive for d in deltas)
    return {z for z, k in n.items() if k == 3 or k == 2 and z in alive}

def show(alive, w, h):
    return "\n".join("".join("#" if complex(c, r) in alive else "." for c in range(w)) for r in range(h))

cells = parse(GLIDER)
seen = {}
for gen in range(100):
    key = frozenset(cells)
    if key in seen:
        print(f"generation {gen} repeats {seen[key]}")
        break
    seen[key] = gen
    if gen in (0, 4):
        print(f"-- gen {gen} alive={len(cells)}", show(cells, 8, 6), sep="\n")
    cells = step(cells, 8, 6)

grid = [list(row) for row in MAZE.splitlines()]
H, W = len(grid), len(grid[0])

def find(ch):
    return next((r, c) for r in range(H) for c in range(W) if grid[r][c] == ch)
def bfs(start, goal):
    prev, todo = {start: None}, deque([start])
    while todo:
        r, c = here = todo.popleft()
        if here == goal:
            path = []
            while here:
                path.append(here)
                here = prev[here]
            return path[::-1]
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            nxt = r + dr, c + dc
            if 0 <= nxt[0] < H and 0 <= nxt[1] < W and grid[nxt[0]][nxt[1]] != "#" and nxt not in prev:
                prev[nxt] = here
                todo.append(nxt)
    return None
path = bfs(find("S"), find("E"))
print("steps", len(path) - 1, "corner count", sum(a[0] != c[0] and a[1] != c[1] for a, _, c in zip(path, path[1:], path[2:])))
for r, c in path[1:-1]:
    grid[r][c] = "o"
print(*map("".join, grid), sep="\n")
print(bfs(find("S"), (0, 2)), [row[::-1] for row in zip(*["ab", "cd"])])
def flood(r, c):
    if not (0 <= r < H and 0 <= c < W) or grid[r][c] not in ".":
        return 0
    grid[r][c] = "~"
    return 1 + sum(flood(r + dr, c + dc) for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)))
print([size for r in range(H) for c in range(W) if (size := flood(r, c))])
rule, row = 90, 1 << 15
for _ in range(8):
    print(f"{row:031b}".translate({48: " ", 49: "*"}).rstrip())
    row = sum(((rule >> ((row >> i - 1 if i else row << 1) & 7)) & 1) << i for i in range(31))
