from __future__ import annotations
from fractions import Fraction as F
from functools import reduce
from itertools import chain, permutations
from math import prod, sqrt, hypot, isclose
from numbers import Number
import operator


class Matrix:
    __slots__ = ("rows",)
    __array_priority__ = 10

    def __init__(self, rows):
        rows = tuple(map(tuple, rows))
        if len({len(r) for r in rows}) > 1:
            raise ValueError(f"ragged rows: {[len(r) for r in rows]}")
        object.__setattr__(self, "rows", rows)

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__!r} object is immutable")

    @classmethod
    def identity(cls, n):
        return cls([int(i == j) for j in range(n)] for i in range(n))

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        match key:
            case int(i):
                return self.rows[i]
            case (int(i), int(j)):
                return self.rows[i][j]
            case (slice() as r, int(j)):
                return tuple(row[j] for row in self.rows[r])
            case (slice() as r, slice() as c):
                return Matrix(row[c] for row in self.rows[r])
            case _:
                raise TypeError(f"bad index {key!r} of type {type(key).__name__}")

    def _zip(self, other, op):
        if not isinstance(other, Matrix):
            return NotImplemented
        if self.shape != other.shape:
            raise ValueError("shapes {}x{} and {}x{} differ".format(*self.shape, *other.shape))
        return Matrix(map(op, a, b) for a, b in zip(self.rows, other.rows))

    def __add__(self, other):
        return self._zip(other, operator.add)

    def __sub__(self, other):
        return self._zip(other, operator.sub)

    def __mul__(self, k):
        if not isinstance(k, Number):
            return NotImplemented
        return Matrix([x * k for x in r] for r in self.rows)

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __matmul__(self, other):
        cols = list(zip(*other.rows))
        return Matrix([sum(map(operator.mul, r, c)) for c in cols] for r in self.rows)

    def __pow__(self, n, mod=None):
        if n < 0:
            return self.inverse() ** -n
        out = Matrix.identity(len(self.rows))
        base = self
        while n:
            if n & 1:
                out = out @ base
            base = base @ base
            if mod:
                out, base = (Matrix([x % mod for x in r] for r in m.rows) for m in (out, base))
            n >>= 1
        return out

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __hash__(self):
        return hash(self.rows)

    def __iter__(self):
        return chain.from_iterable(self.rows)

    def __bool__(self):
        return any(self)

    def __format__(self, spec):
        cells = [[format(x, spec) for x in r] for r in self.rows]
        w = max(len(c) for r in cells for c in r)
        return "\n".join("[" + " ".join(c.rjust(w) for c in r) + "]" for r in cells)

    def __repr__(self):
        return f"Matrix({[list(r) for r in self.rows]!r})"

    def inverse(self):
        n = len(self.rows)
        a = [[F(x) for x in r] + [F(int(i == j)) for j in range(n)] for i, r in enumerate(self.rows)]
        for c in range(n):
            p = next((r for r in range(c, n) if a[r][c]), None)
            if p is None:
                raise ZeroDivisionError("singular matrix")
            a[c], a[p] = a[p], a[c]
            a[c] = [x / a[c][c] for x in a[c]]
            for r in range(n):
                if r != c:
                    k = a[r][c]
                    a[r] = [x - k * y for x, y in zip(a[r], a[c])]
        return Matrix(r[n:] for r in a)

    def det(self):
        def sign(p):
            return (-1) ** sum(p[i] > p[j] for i in range(len(p)) for j in range(i + 1, len(p)))
        return sum(sign(p) * prod(self[i, j] for i, j in enumerate(p)) for p in permutations(range(len(self.rows))))


m = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
print(f"{m:d}", m.det(), m.shape, m.T == m, sep="\n")
inv = m.inverse()
print(inv, m @ inv == Matrix.identity(3), f"{inv:}", sep="\n")
print(f"{Matrix([[float(x) for x in r] for r in inv.rows]):+.4f}")
print(m[1], m[2, 2], m[:, 1], m[:2, 1:], 3 * m - m * 2 == m, -m + m, bool(m - m))
print(Matrix([[1, 1], [1, 0]]) ** 90, pow(Matrix([[1, 1], [1, 0]]), 1000, 10**9 + 7)[0, 1], Matrix([[1, 2], [3, 4]]) ** -2)
print(reduce(operator.matmul, [Matrix([[1, i], [0, 1]]) for i in range(5)]), len({m, m * 1, m * 2}), sum(m), max(m))
for f in (lambda: m + 1, lambda: 1 - m, lambda: m * "x", lambda: m @ 3, lambda: Matrix([[1], [1, 2]]), lambda: m + m[:2, :], lambda: m["a"], lambda: setattr(m, "rows", 1), lambda: Matrix([[1, 1], [1, 1]]).inverse(), lambda: m[3], lambda: m[0, 9], lambda: f"{m:z}", lambda: m // 2):
    try:
        print(f())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
del m.rows
print(m)
