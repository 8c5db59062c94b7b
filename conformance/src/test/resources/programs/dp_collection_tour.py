import sys
from functools import cache, lru_cache, reduce
from itertools import accumulate, pairwise, product
from bisect import bisect_left


def knapsack(items, cap):
    best = [(0, ())] * (cap + 1)
    for name, weight, value in items:
        for c in range(cap, weight - 1, -1):
            best[c] = max(best[c], (best[c - weight][0] + value, best[c - weight][1] + (name,)))
    return best[cap]


def lcs(a, b):
    t = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            t[i][j] = t[i - 1][j - 1] + 1 if x == y else max(t[i - 1][j], t[i][j - 1])
    i, j, out = len(a), len(b), []
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i, j = i - 1, j - 1
        elif t[i - 1][j] >= t[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(reversed(out)), t


@cache
def edit(a, b):
    if not a or not b:
        return len(a or b)
    return min(edit(a[1:], b) + 1, edit(a, b[1:]) + 1, edit(a[1:], b[1:]) + (a[0] != b[0]))


@lru_cache(maxsize=None, typed=True)
def ways(n, coins=(1, 2, 5, 10, 20, 50, 100, 200)):
    if n == 0:
        return 1
    if n < 0 or not coins:
        return 0
    *rest, last = coins
    return ways(n, tuple(rest)) + ways(n - last, coins)


def lis(seq):
    tails, idx = [], []
    for x in seq:
        k = bisect_left(tails, x)
        tails[k:k + 1] = [x]
        idx.append(k)
    k, out = len(tails) - 1, []
    for x, i in zip(reversed(seq), reversed(idx)):
        if i == k:
            out.append(x)
            k -= 1
    return out[::-1]


def matrix_chain(dims):
    n = len(dims) - 1
    cost = [[0] * n for _ in range(n)]
    split = [[0] * n for _ in range(n)]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            cost[i][j], split[i][j] = min((cost[i][k] + cost[k + 1][j] + dims[i] * dims[k + 1] * dims[j + 1], k) for k in range(i, j))

    def show(i, j):
        return f"A{i}" if i == j else f"({show(i, split[i][j])}{show(split[i][j] + 1, j)})"
    return cost[0][n - 1], show(0, n - 1)


print(knapsack([("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45)], 200))
s, table = lcs("AGGTABXX", "GXTXAYBX")
print(s)
for row in table:
    print("".join(f"{c:2d}" for c in row))
print(edit("kitten", "sitting"), edit.cache_info(), ways(200), ways.cache_info())
print(lis([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9]))
print(matrix_chain([30, 35, 15, 5, 10, 20, 25]))
print(reduce(lambda a, b: [x + y for x, y in pairwise([0, *a, 0])], range(8), [1]))
print(list(accumulate([5, -2, 7, -10, 8, 1], lambda best, x: max(x, best + x))))
print(sum(1 for p in product(range(1, 7), repeat=4) if sum(p) == 14))
edit.cache_clear()
print(edit.cache_info(), edit.__wrapped__("ab", "ba"))
sys.setrecursionlimit(120)


@cache
def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(deep(20))
print(deep(5000))
