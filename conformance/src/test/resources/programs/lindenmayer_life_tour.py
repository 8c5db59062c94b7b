"""Rewriting systems, cellular automata and a maze, drawn as text."""
import random
import sys
from collections import deque
from itertools import product
from math import cos, sin, radians
from textwrap import wrap


class Grid(dict):
    def __missing__(self, key):
        return " "

    def __str__(self):
        if not self:
            return "<empty>"
        xs, ys = zip(*self)
        return "\n".join("".join(self[x, y] for x in range(min(xs), max(xs) + 1)).rstrip() for y in range(min(ys), max(ys) + 1))


def lsystem(axiom, rules, n):
    for _ in range(n):
        axiom = "".join(rules.get(c, c) for c in axiom)
    return axiom


def turtle(path, angle=90, chars="█"):
    x = y = 0.0
    heading, stack, grid = 0, [], Grid()
    for c in path:
        match c:
            case "F" | "G":
                for _ in range(2):
                    grid[round(x), round(y)] = chars
                    x, y = x + cos(radians(heading)), y + sin(radians(heading))
            case "+":
                heading = (heading + angle) % 360
            case "-":
                heading = (heading - angle) % 360
            case "[":
                stack.append((x, y, heading))
            case "]":
                x, y, heading = stack.pop()
    grid[round(x), round(y)] = chars
    return grid


def rule(n, width=31, steps=12):
    row = [0] * width
    row[width // 2] = 1
    for _ in range(steps):
        yield "".join(".#"[c] for c in row)
        row = [n >> (4 * row[i - 1] + 2 * row[i] + row[(i + 1) % width]) & 1 for i in range(width)]


def life(cells):
    counts = {}
    for x, y in cells:
        for dx, dy in product((-1, 0, 1), repeat=2):
            if dx or dy:
                counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return frozenset(c for c, n in counts.items() if n == 3 or n == 2 and c in cells)


def maze(w, h, seed):
    rng = random.Random(seed)
    g = Grid({(x, y): "#" for x in range(2 * w + 1) for y in range(2 * h + 1)})
    stack = [(1, 1)]
    g[1, 1] = " "
    while stack:
        x, y = stack[-1]
        options = [(x + dx, y + dy, x + dx // 2, y + dy // 2) for dx, dy in ((2, 0), (-2, 0), (0, 2), (0, -2)) if g.get((x + dx, y + dy)) == "#" and 0 < x + dx < 2 * w and 0 < y + dy < 2 * h]
        if not options:
            stack.pop()
            continue
        nx, ny, mx, my = rng.choice(options)
        g[mx, my] = g[nx, ny] = " "
        stack.append((nx, ny))
    return g


def solve(g, start, goal):
    prev = {start: None}
    q = deque([start])
    while q:
        p = q.popleft()
        if p == goal:
            path = []
            while p:
                path.append(p)
                p = prev[p]
            return path[::-1]
        x, y = p
        for n in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if g.get(n, "#") != "#" and n not in prev:
                prev[n] = p
                q.append(n)
    raise LookupError(f"no way from {start} to {goal}")


def mandel(w=48, h=12):
    for j in range(h):
        line = ""
        for i in range(w):
            c = complex(-2.2 + 3 * i / w, -1.1 + 2.2 * j / (h - 1))
            z, n = 0j, 0
            while abs(z) <= 2 and n < 24:
                z, n = z * z + c, n + 1
            line += " .:-=+*#%@"[min(n * 10 // 25, 9)]
        yield line.rstrip()


print(*wrap(lsystem("A", {"A": "AB", "B": "A"}, 9), 40), sep="\n")
print(turtle(lsystem("F", {"F": "F+F-F-F+F"}, 2)))
print(turtle(lsystem("FX", {"X": "X+YF+", "Y": "-FX-Y"}, 5)))
print(*rule(90), sep="\n")
print(sum(r.count("#") for r in rule(30, 64, 40)))
glider = frozenset({(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)})
seen, cells = {}, frozenset((x, 0) for x in range(10))
for gen in range(60):
    if cells in seen:
        print(f"period {gen - seen[cells]} from {seen[cells]}")
        break
    seen[cells] = gen
    cells = life(cells)
for _ in range(4):
    glider = life(glider)
print(sorted(glider), Grid({c: "o" for c in glider}), sep="\n")
m = maze(12, 5, 99)
path = solve(m, (1, 1), (23, 9))
for p in path:
    m[p] = "·"
print(m, len(path))
print(*mandel(), sep="\n")
print(Grid(), Grid({(0, 0): "x"})[5, 5], len(Grid()), complex("1+2j") * 1j, abs(3 + 4j), (1 + 2j).conjugate(), 2 ** 0.5j, complex(0, -0.0), f"{1.5 + 2j:.2f}", (1j) ** 2)
try:
    turtle("F]")
except IndexError as e:
    print(e)
m[2, 1] = m[1, 2] = "#"
solve(m, (1, 1), (23, 9))
