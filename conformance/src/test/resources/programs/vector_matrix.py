from __future__ import annotations
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from math import hypot, sqrt, isclose, prod

class Vector(Sequence):
    def __init__(self, *xs: float):
        self._xs = tuple(xs)
    def __len__(self): return len(self._xs)
    def __getitem__(self, i):
        if isinstance(i, slice):
            return Vector(*self._xs[i])
        return self._xs[i]
    def __repr__(self): return f"Vector{self._xs!r}"
    def __add__(self, o): return Vector(*(a + b for a, b in zip(self, o, strict=True)))
    def __sub__(self, o): return self + (-1) * o
    def __rmul__(self, k): return Vector(*(k * a for a in self))
    def __matmul__(self, o): return sum(a * b for a, b in zip(self, o))
    def __abs__(self): return hypot(*self)
    def __eq__(self, o): return isinstance(o, Vector) and self._xs == o._xs
    def __hash__(self): return hash(self._xs)

class Matrix:
    def __init__(self, rows: Iterable[Iterable]):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) != 1:
            raise ValueError("ragged matrix")
    @classmethod
    def identity(cls, n: int) -> Matrix:
        return cls([int(i == j) for j in range(n)] for i in range(n))
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]
    def __matmul__(self, o):
        if isinstance(o, Vector):
            return Vector(*(Vector(*r) @ o for r in self.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __pow__(self, n: int):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result @= base
            base, n = base @ base, n >> 1
        return result
    def __iter__(self) -> Iterator[list]: return iter(self.rows)
    def __eq__(self, o): return self.rows == o.rows
    def inverse(self) -> Matrix:
        n = len(self.rows)
        aug = [[Fraction(x) for x in r] + [Fraction(int(i == j)) for j in range(n)] for i, r in enumerate(self.rows)]
        for c in range(n):
            p = next((r for r in range(c, n) if aug[r][c]), None)
            if p is None:
                raise ZeroDivisionError("singular matrix")
            aug[c], aug[p] = aug[p], aug[c]
            aug[c] = [x / aug[c][c] for x in aug[c]]
            for r in range(n):
                if r != c:
                    aug[r] = [x - aug[r][c] * y for x, y in zip(aug[r], aug[c])]
        return Matrix(r[n:] for r in aug)

v, w = Vector(3, 4), Vector(1.5, -2)
print(v + w, v - w, 2 * v, v @ w, abs(v), v[::-1], list(reversed(v)), 4 in v, v.index(4), v.count(9), hash(v) == hash(Vector(3, 4)))
M = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
inv = M.inverse()
print(*[" ".join(f"{str(x):>6}" for x in r) for r in inv], sep="\n")
print(M @ inv == Matrix.identity(3), M[1, 2], M.T == M, (Matrix([[1, 1], [1, 0]]) ** 90)[0, 1])
print(M @ Vector(1, 2, 3), isclose(abs(Vector(1, 1)), sqrt(2)), prod(float(x) for r in inv for x in r if x))
for bad in (lambda: v + Vector(1), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Matrix([[1], [2, 3]]), lambda: v * 2):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, "-", e)
