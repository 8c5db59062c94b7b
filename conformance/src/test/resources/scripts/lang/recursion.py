import sys
def f(n): return n if n == 0 else f(n - 1)
print(f(500))
def depth():
    n = 0
    def go():
        nonlocal n
        n += 1
        go()
    try: go()
    except RecursionError as e: return type(e).__name__, str(e), n > 800
print(depth())
print(sys.getrecursionlimit())
# ---
def inf(n): return inf(n + 1)
try: inf(0)
except RecursionError as e: print("caught", e)
try: inf(0)
except RuntimeError as e: print("as RuntimeError", type(e).__name__)
print("still running", sum(range(10)))
def guarded(n):
    try: return guarded(n + 1)
    except RecursionError: return "bottom"
print(guarded(0))
def fin(n, log):
    try: fin(n + 1, log)
    finally: log.append(n)
log = []
try: fin(0, log)
except RecursionError: print(log[-1], log == sorted(log, reverse=True))
# ---
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
def gcd(a, b): return a if b == 0 else gcd(b, a % b)
def power(x, n): return 1 if n == 0 else (power(x * x, n // 2) if n % 2 == 0 else x * power(x, n - 1))
def rev(s): return s if len(s) < 2 else rev(s[1:]) + s[0]
def digits(n): return n if n < 10 else n % 10 + digits(n // 10)
def pal(s): return len(s) < 2 or (s[0] == s[-1] and pal(s[1:-1]))
def binary(n): return str(n) if n < 2 else binary(n // 2) + str(n % 2)
def collatz(n, s=0): return s if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, s + 1)
print(fact(20), fib(15), ack(2, 3), gcd(1071, 462), power(3, 50), rev("hello"), digits(98765), pal("racecar"), pal("ab"), binary(37), collatz(27))
# ---
def hanoi(n, a="A", b="B", c="C"):
    if n == 0: return []
    return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
print(len(hanoi(6)), hanoi(3))
def perms(l): return [[]] if not l else [[x] + p for i, x in enumerate(l) for p in perms(l[:i] + l[i + 1:])]
def subsets(l): return [[]] if not l else (lambda r: r + [[l[0]] + s for s in r])(subsets(l[1:]))
def parens(n, o=0, c=0, s=""):
    if len(s) == 2 * n: return [s]
    return (parens(n, o + 1, c, s + "(") if o < n else []) + (parens(n, o, c + 1, s + ")") if c < o else [])
def change(n, coins): return 1 if n == 0 else 0 if n < 0 or not coins else change(n - coins[0], coins) + change(n, coins[1:])
print(perms([1, 2, 3]), subsets("abc"), parens(3), change(50, [25, 10, 5, 1]))
def queens(n, r=0, cols=()):
    if r == n: return 1
    return sum(queens(n, r + 1, cols + (c,)) for c in range(n) if all(c != k and abs(c - k) != r - i for i, k in enumerate(cols)))
print([queens(n) for n in range(1, 7)])
# ---
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100), odd(77))
def flatten(x):
    for e in x:
        if isinstance(e, list): yield from flatten(e)
        else: yield e
print(list(flatten([1, [2, [3, [4, []]], 5]])))
def deep(d, path=()):
    if isinstance(d, dict):
        for k, v in d.items(): yield from deep(v, path + (k,))
    elif isinstance(d, list):
        for i, v in enumerate(d): yield from deep(v, path + (i,))
    else: yield ".".join(map(str, path)), d
print(dict(deep({"a": {"b": [1, {"c": 2}]}, "d": None})))
def tree(n): return None if n == 0 else (tree(n - 1), n, tree(n - 1))
def size(t): return 0 if t is None else size(t[0]) + 1 + size(t[2])
print(size(tree(8)), tree(2))
def qs(l): return l if len(l) < 2 else qs([x for x in l[1:] if x < l[0]]) + [l[0]] + qs([x for x in l[1:] if x >= l[0]])
def ms(l):
    if len(l) < 2: return l
    m = len(l) // 2; a, b, r = ms(l[:m]), ms(l[m:]), []
    while a and b: r.append((a if a[0] <= b[0] else b).pop(0))
    return r + a + b
print(qs([3, 1, 4, 1, 5, 9, 2, 6]), ms([3, 1, 4, 1, 5, 9, 2, 6]))
# ---
from functools import lru_cache, reduce
@lru_cache(None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(100), fib.cache_info().currsize)
memo = {}
def lcs(a, b):
    if (a, b) not in memo:
        memo[a, b] = "" if not a or not b else a[0] + lcs(a[1:], b[1:]) if a[0] == b[0] else max(lcs(a[1:], b), lcs(a, b[1:]), key=len)
    return memo[a, b]
print(lcs("AGGTAB", "GXTXAYB"))
@lru_cache
def edit(a, b): return len(a) or len(b) if not a or not b else min(edit(a[1:], b) + 1, edit(a, b[1:]) + 1, edit(a[1:], b[1:]) + (a[0] != b[0]))
print(edit("kitten", "sitting"), edit("", "abc"))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda s: lambda n: n * s(n - 1) if n else 1)(6), (lambda f, n: f(f, n))(lambda f, n: n and n + f(f, n - 1), 10))
# ---
class A:
    def __getattr__(self, n): return getattr(self, n + "x")
class B:
    def __eq__(self, o): return self == o
class C:
    def __len__(self): return len(self)
class D:
    def __getitem__(self, i): return self[i]
class E:
    @property
    def p(self): return self.p
class F:
    def __call__(self): return self()
class G:
    def __iter__(self): return iter(list(self))
class H:
    def __hash__(self): return hash(self)
class I:
    def __bool__(self): return not self
class J:
    def __setattr__(self, k, v): self.x = v
class K:
    def __init__(self): K()
class L:
    def __str__(self): return str(self)
class M:
    def __add__(self, o): return self + o
class N:
    def __contains__(self, x): return x in self
def s(o): o.y = 1
for f in (lambda: A().q, lambda: B() == 1, lambda: len(C()), lambda: D()[0], lambda: E().p, lambda: F()(), lambda: list(G()), lambda: hash(H()), lambda: bool(I()), lambda: s(J()), lambda: K(), lambda: str(L()), lambda: M() + 1, lambda: 1 in N()):
    try: f(); print("no error")
    except RecursionError as e: print(type(e).__name__)
print("alive")
# ---
import sys
old = sys.getrecursionlimit()
sys.setrecursionlimit(200)
def count(n=0):
    try: return count(n + 1)
    except RecursionError: return n
print(100 < count() < 200)
sys.setrecursionlimit(old); print(count() > 500, sys.getrecursionlimit() == old)
for v in (0, -1, "a", 1.5, None):
    try: sys.setrecursionlimit(v)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
# ---
def gen(n):
    yield n
    if n: yield from gen(n - 1)
print(len(list(gen(300))), sum(gen(50)))
def infinite():
    yield from infinite()
try: next(infinite())
except RecursionError as e: print(type(e).__name__)
async def down(n): return 0 if n == 0 else 1 + await down(n - 1)
import asyncio
print(asyncio.run(down(200)))
async def forever(): await forever()
try: asyncio.run(forever())
except RecursionError as e: print("async", type(e).__name__)
print(list(map(lambda f: f(f, 5), [lambda f, n: n if n < 1 else n + f(f, n - 1)])))
def via_sort(n): return sorted([1], key=lambda x: via_sort(n - 1) if n else 0)
print(via_sort(30))
def via_sort_forever(): return sorted([1], key=lambda x: via_sort_forever())
try: via_sort_forever()
except RecursionError as e: print("sort", type(e).__name__)
def via_map(n): return list(map(via_map, [n + 1]))
try: via_map(0)
except RecursionError as e: print("map", type(e).__name__)
# ---
def deco(f):
    def w(*a): return f(*a)
    return w
@deco
@deco
def down(n): return n if n == 0 else down(n - 1)
print(down(100))
try: down(100000)
except RecursionError as e: print(type(e).__name__)
class Node:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
    def total(self): return self.v + (self.nxt.total() if self.nxt else 0)
n = None
for i in range(200): n = Node(i, n)
print(n.total())
for i in range(5000): n = Node(i, n)
try: n.total()
except RecursionError as e: print(type(e).__name__)
c = 0
while n: c += n.v; n = n.nxt
print(c)
# ---
def solve(board):
    for r in range(4):
        for c in range(4):
            if board[r][c] == 0:
                for v in range(1, 5):
                    if all(board[r][k] != v and board[k][c] != v for k in range(4)) and all(board[r // 2 * 2 + i][c // 2 * 2 + j] != v for i in range(2) for j in range(2)):
                        board[r][c] = v
                        if solve(board): return board
                        board[r][c] = 0
                return None
    return board
for row in solve([[1, 0, 0, 0], [0, 0, 3, 0], [3, 0, 0, 0], [0, 2, 0, 0]]): print(row)
def fill(g, r, c, new, old=None):
    old = g[r][c] if old is None else old
    if 0 <= r < len(g) and 0 <= c < len(g[0]) and g[r][c] == old != new:
        g[r][c] = new
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)): fill(g, r + dr, c + dc, new, old)
    return g
print(fill([[1, 1, 0], [1, 0, 0], [1, 1, 1]], 0, 0, 7))
# ---
import json
def nested(n):
    d = 0
    for _ in range(n): d = [d]
    return d
print(json.dumps(nested(5)), json.loads("[" * 5 + "]" * 5))
for f in (lambda: json.dumps(nested(100000)), lambda: json.loads("[" * 100000 + "]" * 100000), lambda: repr(nested(100000)), lambda: nested(100000) == nested(100000), lambda: __import__("copy").deepcopy(nested(100000))):
    try: f(); print("no error")
    except RecursionError as e: print(type(e).__name__)
def tup(n):
    t = ()
    for _ in range(n): t = (t,)
    return t
try: hash(tup(100000)); print("hashed")
except RecursionError: print("hash RecursionError")
try: isinstance(1, tup(100000)); print("checked")
except RecursionError: print("isinstance RecursionError")
# ---
def a(n): return b(n)
def b(n): return c(n)
def c(n): return a(n + 1)
try: a(0)
except RecursionError as e: tb = e.__traceback__
n = 0
while tb: n += 1; tb = tb.tb_next
print(n > 500)
try:
    try: a(0)
    except RecursionError as e: raise ValueError("too deep") from e
except ValueError as e: print(e, repr(e.__cause__))
def recover(n):
    try: return recover(n + 1)
    except RecursionError: return len([x for x in range(3)])
print(recover(0))
# ---
def forever(n):
    return forever(n + 1)
forever(0)
# ---
def ping(n): return pong(n)
def pong(n): return ping(n)
ping(1)
# ---
def countdown(n):
    if n == 0: raise ValueError("liftoff")
    countdown(n - 1)
countdown(10)
# ---
class Loop:
    @property
    def value(self): return self.value
Loop().value
