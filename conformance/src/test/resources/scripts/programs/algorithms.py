import heapq
from collections import defaultdict


class Graph:
    def __init__(self):
        self.edges = defaultdict(dict)

    def add(self, a, b, cost):
        self.edges[a][b] = cost
        self.edges[b][a] = cost

    def shortest(self, start, goal):
        queue, seen, came = [(0, start)], {start: 0}, {}
        while queue:
            cost, node = heapq.heappop(queue)
            if node == goal:
                path = [goal]
                while path[-1] != start:
                    path.append(came[path[-1]])
                return cost, path[::-1]
            for other, step in self.edges[node].items():
                total = cost + step
                if total < seen.get(other, float("inf")):
                    seen[other] = total
                    came[other] = node
                    heapq.heappush(queue, (total, other))
        raise LookupError(f"no way from {start} to {goal}")

    def components(self):
        todo = set(self.edges)
        while todo:
            stack, group = [min(todo)], set()
            while stack:
                node = stack.pop()
                if node not in group:
                    group.add(node)
                    stack.extend(self.edges[node])
            todo -= group
            yield sorted(group)


g = Graph()
for a, b, c in [("A", "B", 7), ("A", "C", 9), ("A", "F", 14), ("B", "C", 10), ("B", "D", 15),
                ("C", "D", 11), ("C", "F", 2), ("D", "E", 6), ("E", "F", 9), ("X", "Y", 1)]:
    g.add(a, b, c)
cost, path = g.shortest("A", "E")
print(" -> ".join(path), "costs", cost)
print(list(g.components()))
try:
    g.shortest("A", "Y")
except LookupError as e:
    print(e)
# ---
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("rows differ in length")

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    def __matmul__(self, other):
        (n, m), (p, q) = self.shape, other.shape
        if m != p:
            raise ValueError(f"cannot multiply {n}x{m} by {p}x{q}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, col)) for col in columns] for row in self.rows])

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows, strict=True)])

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result @= base
            base @= base
            n >>= 1
        return result

    def __getitem__(self, where):
        i, j = where
        return self.rows[i][j]

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def det(self):
        n, _ = self.shape
        if n == 1:
            return self.rows[0][0]
        return sum((-1) ** j * self[0, j] * self.minor(0, j).det() for j in range(n))

    def minor(self, i, j):
        return Matrix([r[:j] + r[j + 1:] for k, r in enumerate(self.rows) if k != i])

    def __str__(self):
        width = max(len(str(x)) for r in self.rows for x in r)
        return "\n".join("[" + " ".join(f"{x:>{width}}" for x in r) + "]" for r in self.rows)


a = Matrix([[1, 2], [3, 4]])
print(a, a @ a, a.T, a + Matrix.identity(2), sep="\n\n")
fib = Matrix([[1, 1], [1, 0]])
print([(fib ** n)[0, 1] for n in range(10)], (fib ** 90)[0, 1])
print(Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).det(), a == Matrix([[1, 2], [3, 4]]))
a @ Matrix([[1, 2, 3]])
# ---
def solve(board):
    """Backtracking sudoku with the fewest-candidates heuristic."""
    rows = [set() for _ in range(9)]
    cols = [set() for _ in range(9)]
    boxes = [set() for _ in range(9)]
    empty = set()
    for r in range(9):
        for c in range(9):
            if (v := board[r][c]):
                rows[r].add(v), cols[c].add(v), boxes[r // 3 * 3 + c // 3].add(v)
            else:
                empty.add((r, c))
    digits = set(range(1, 10))
    steps = 0

    def options(cell):
        r, c = cell
        return digits - rows[r] - cols[c] - boxes[r // 3 * 3 + c // 3]

    def search():
        nonlocal steps
        if not empty:
            return True
        cell = min(empty, key=lambda e: (len(options(e)), e))
        r, c = cell
        b = r // 3 * 3 + c // 3
        for v in sorted(options(cell)):
            steps += 1
            board[r][c] = v
            for group in (rows[r], cols[c], boxes[b]):
                group.add(v)
            empty.discard(cell)
            if search():
                return True
            for group in (rows[r], cols[c], boxes[b]):
                group.discard(v)
            empty.add(cell)
            board[r][c] = 0
        return False

    return search(), steps


puzzle = """
53..7.... 6..195... .98....6.
8...6...3 4..8.3..1 7...2...6
.6....28. ...419..5 ....8..79
""".split()
board = [[int(ch) if ch.isdigit() else 0 for ch in row] for row in puzzle]
solved, steps = solve(board)
print("solved" if solved else "impossible", "in", steps, "steps")
for i, row in enumerate(board):
    if i and i % 3 == 0:
        print("------+-------+------")
    print(" | ".join(" ".join(map(str, row[j:j + 3])) for j in (0, 3, 6)))
# ---
from collections import deque


def game_of_life(alive, generations):
    for _ in range(generations):
        neighbours = {}
        for x, y in alive:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        cell = (x + dx, y + dy)
                        neighbours[cell] = neighbours.get(cell, 0) + 1
        alive = {c for c, n in neighbours.items() if n == 3 or (n == 2 and c in alive)}
        yield alive


def show(alive, w=8, h=6):
    return "\n".join("".join("#" if (x, y) in alive else "." for x in range(w)) for y in range(h))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for n, cells in enumerate(game_of_life(glider, 4), 1):
    if n in (1, 4):
        print(f"generation {n}: {len(cells)} cells")
        print(show(cells))

MAZE = """
#########
#S..#...#
#.#.#.#.#
#.#...#E#
#########
""".strip().splitlines()


def find(ch):
    return next((r, c) for r, row in enumerate(MAZE) for c, x in enumerate(row) if x == ch)


def solve(start, goal):
    queue, prev = deque([start]), {start: None}
    while queue:
        cell = queue.popleft()
        if cell == goal:
            steps = []
            while cell:
                steps.append(cell)
                cell = prev[cell]
            return steps[::-1]
        r, c = cell
        for nxt in ((r - 1, c), (r, c + 1), (r + 1, c), (r, c - 1)):
            if MAZE[nxt[0]][nxt[1]] != "#" and nxt not in prev:
                prev[nxt] = cell
                queue.append(nxt)


path = solve(find("S"), find("E"))
print(len(path) - 1, "steps", path[:3], "...", path[-1])
marked = [list(row) for row in MAZE]
for r, c in path[1:-1]:
    marked[r][c] = "+"
print("\n".join(map("".join, marked)))
# ---
from functools import lru_cache


def lcs(a, b):
    @lru_cache(maxsize=None)
    def go(i, j):
        if i == len(a) or j == len(b):
            return ""
        if a[i] == b[j]:
            return a[i] + go(i + 1, j + 1)
        return max(go(i + 1, j), go(i, j + 1), key=len)
    return go(0, 0)


def edit_script(a, b):
    table = [[max(i, j) if not (i and j) else 0 for j in range(len(b) + 1)] for i in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (x != y))
    i, j, ops = len(a), len(b), []
    while i or j:
        if i and j and table[i][j] == table[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            ops.append(("keep" if a[i - 1] == b[j - 1] else "replace", a[i - 1], b[j - 1]))
            i, j = i - 1, j - 1
        elif i and table[i][j] == table[i - 1][j] + 1:
            ops.append(("delete", a[i - 1], ""))
            i -= 1
        else:
            ops.append(("insert", "", b[j - 1]))
            j -= 1
    return table[-1][-1], ops[::-1]


def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for w in range(capacity, weight - 1, -1):
            candidate = (best[w - weight][0] + value, best[w - weight][1] + (name,))
            best[w] = max(best[w], candidate)
    return best[capacity]


print(lcs("AGGTAB", "GXTXAYB"), lcs("kitten", "sitting"))
distance, ops = edit_script("kitten", "sitting")
print(distance, [op for op in ops if op[0] != "keep"])
print(knapsack([("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160),
                ("glucose", 15, 60), ("tin", 68, 45), ("banana", 27, 60)], 200))
# ---
class Trie:
    def __init__(self, words=()):
        self.root = {}
        for word in words:
            self.add(word)

    def add(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node["$"] = word

    def complete(self, prefix, limit=5):
        node = self.root
        for ch in prefix:
            if ch not in node:
                return []
            node = node[ch]
        found, stack = [], [node]
        while stack and len(found) < limit:
            node = stack.pop()
            if "$" in node:
                found.append(node["$"])
            stack.extend(node[ch] for ch in sorted(node, reverse=True) if ch != "$")
        return found

    def corrections(self, word):
        alphabet = "abcdefghijklmnopqrstuvwxyz"
        splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
        edits = {a + b[1:] for a, b in splits if b}
        edits |= {a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1}
        edits |= {a + c + b[1:] for a, b in splits if b for c in alphabet}
        edits |= {a + c + b for a, b in splits for c in alphabet}
        return sorted(e for e in edits if e in self)

    def __contains__(self, word):
        node = self.root
        for ch in word:
            node = node.get(ch)
            if node is None:
                return False
        return "$" in node


trie = Trie("car card care cart carton cat dog door dot".split())
for p in ("car", "do", "x", ""):
    print(repr(p), trie.complete(p))
print("care" in trie, "ca" in trie, trie.corrections("cra"), trie.corrections("doog"), trie.corrections("carx"))
# ---
from collections import defaultdict


def topological(tasks):
    """Kahn's algorithm with levels; a cycle is reported with its members."""
    waiting = {t: set(deps) for t, deps in tasks.items()}
    for deps in tasks.values():
        for d in deps:
            waiting.setdefault(d, set())
    levels = []
    while waiting:
        ready = sorted(t for t, deps in waiting.items() if not deps)
        if not ready:
            raise ValueError(f"cycle among {', '.join(sorted(waiting))}")
        levels.append(ready)
        for t in ready:
            del waiting[t]
        for deps in waiting.values():
            deps.difference_update(ready)
    return levels


def critical_path(tasks, durations):
    finish, via = {}, {}
    for level in topological(tasks):
        for t in level:
            before = max(tasks.get(t, ()), key=lambda d: finish[d], default=None)
            finish[t] = durations[t] + (finish[before] if before else 0)
            via[t] = before
    last = max(finish, key=finish.get)
    total, path = finish[last], []
    while last:
        path.append(last)
        last = via[last]
    return total, path[::-1]


tasks = {"test": ["build"], "build": ["compile", "assets"], "compile": ["fetch"], "deploy": ["test", "approve"], "docs": ["fetch"]}
durations = defaultdict(lambda: 2, compile=7, test=5, approve=1)
for i, level in enumerate(topological(tasks)):
    print(i, level)
total, path = critical_path(tasks, durations)
print(total, " -> ".join(path))
topological({"a": ["b"], "b": ["c"], "c": ["a"], "d": []})
# ---
def convert(number, base, digits="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
    if not 2 <= base <= len(digits):
        raise ValueError(f"base must be between 2 and {len(digits)}, not {base}")
    if number < 0:
        return "-" + convert(-number, base, digits)
    head, tail = divmod(number, base)
    return (convert(head, base, digits) if head else "") + digits[tail]


def roman(n):
    table = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
             (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    out = []
    for value, sign in table:
        count, n = divmod(n, value)
        out.append(sign * count)
    return "".join(out)


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 20:
        return ONES[n]
    if n < 100:
        tens, ones = divmod(n, 10)
        return TENS[tens] + (f"-{ONES[ones]}" if ones else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            head, rest = divmod(n, size)
            return f"{words(head)} {name}" + (f" {words(rest)}" if rest else "")


for n in (0, 7, 19, 42, 100, 999, 2024, 1_000_001, 987_654_321):
    print(f"{n:>11,} {convert(n, 2)[-12:]:>12} {convert(n, 36):>7} {roman(n) if 0 < n < 4000 else '-':>12}  {words(n)}")
assert all(int(convert(n, b), b) == n for n in range(0, 300, 7) for b in range(2, 37))
print(convert(-255, 16))
convert(5, 1)
