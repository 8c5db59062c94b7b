x = 5
print(1 < x < 10, 1 < x > 3, 10 > x >= 5 == 5.0, 1 < 2 < 3 < 4, 1 < 3 < 2, x == 5 != 6, 1 < x and x < 10, 3 > 2 > 1 > 0, 0 <= x % 3 < 3, "a" <= "b" <= "c", [1] < [2] < [3], 1 < 2.5 < 3, x is x is x, x in [5] != False, x in [5] in [[5]], x not in [1] not in [2], None is None is None, 1 == 1 == 1 == 1, 1 != 2 != 1)
# ---
def v(n, x): print(n, end=" "); return x
print(v("a", 1) < v("b", 2) < v("c", 3))
print(v("a", 5) < v("b", 2) < v("c", 3))
print(v("a", 1) < v("b", 5) < v("c", 3) < v("d", 9))
print(v("a", 1) == v("b", 1) in v("c", [1]) is not v("d", None))
print(v("a", 1) in v("b", []) in v("c", [[]]))
print(not v("a", 1) < v("b", 2) < v("c", 0))
print(v("a", 3) > v("b", 2) and v("c", 1) > v("d", 2))
# ---
class C:
    def __init__(self, n, r): self.n, self.r = n, r
    def __lt__(self, o): print(f"{self.n}<{o.n}", end=" "); return self.r
    def __eq__(self, o): print(f"{self.n}=={o.n}", end=" "); return self.r
    def __contains__(self, o): print(f"{o.n} in {self.n}", end=" "); return self.r
    def __bool__(self): print(f"bool {self.n}", end=" "); return bool(self.r)
    def __repr__(self): return f"C{self.n}"
r1, r0 = C("r1", 1), C("r0", 0)
a, b, c = C("a", r1), C("b", r0), C("c", r1)
print(a < b < c); print(b < a < c); print(a == c < b); print(a < c == b < a); print(a in c in a); print(a < b); print([x for x in [1] if a < c < b])
# ---
print(1 < 2 == True, (1 < 2) == True, 1 < (2 == True), 3 == 3 == True, False == False in [False], (False == False) in [False], False == (False in [False]), 1 in [1] == True, True == 1 == 1.0, True is True == True, "a" in "abc" == True, 2 > 1 is True, 5 > 3 != 2, not 1 == 1 == 2)
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("1 < 'a' < 2", "2 < 1 < 'a'", "1 < 2 < 'a'", "'a' > 1", "1 < None", "[] < {} < 1", "None < None < None", "1 == 'a' < 2", "1 == 1 < 'a'", "1 in 5", "1 in [1] in 5", "1", "{} >= {}", "1j > 0", "(1,) < [1] < 5", "1 < 2 > 1j", "1 != 'a' != 2", "len < len", "2", "int < str", "b'a' < 'a'", "[1, 'a'] < [1, 2]", "{1} < {1, 2} < {1, 2, 3}", "{1} < [1, 2]", "1 < 2 in [2]", "'a' in 'abc' in 'abcd'", "range(1) < range(2)", "3")
# ---
def grade(n): return "A" if 90 <= n <= 100 else "B" if 80 <= n < 90 else "C" if 0 <= n < 80 else "?"
print([grade(n) for n in (100, 90, 89.9, 80, 79, 0, -1, 101)])
def leap(y): return y % 4 == 0 != y % 100 or y % 400 == 0
print([y for y in (1900, 2000, 2023, 2024, 2100) if leap(y)])
def sorted_p(*l): return all(a <= b for a, b in zip(l, l[1:]))
print(sorted_p(1, 2, 2), sorted_p(3, 1), [x for x in range(-3, 12) if 0 <= x < 5 or 8 < x <= 10], [c for c in "aZ5_é" if "a" <= c <= "z" or "A" <= c <= "Z"], max(0, min(5, 10)) == 5 == sum([2, 3]), sum(1 for x in (1, 5, 9) if 2 < x < 8))
# ---
nan, inf = float("nan"), float("inf")
print(nan < 1 < 2, 1 < nan, nan == nan == nan, -inf < 0 < inf, 0 < nan < inf, nan != nan != nan, inf == inf > 10**100, 0.1 + 0.2 == 0.3 == 0.30000000000000004, 0 == 0.0 == -0.0 == False, 1 <= 1 <= 1 < 1.0000000000000002, 2**53 + 1 > float(2**53), 10**20 > 1e19 > 10**18)
# ---
print([1, 2] < [1, 2, 0] < [1, 3] < [2], (1, "a") < (1, "b") <= (1, "b"), "abc" < "abd" < "b" < "é" < "日" < "😀", "Z" < "a", "10" < "9", "" < "a", b"a" < b"b" <= b"b", {1} <= {1, 2} >= {2}, {1, 2} < {2, 3}, not {1, 2} < {2, 3} and not {1, 2} >= {2, 3}, True > False >= 0, (1, 2) == (1.0, 2.0) != [1, 2], [[1], [2]] < [[1], [3]] > [[0]])
# ---
class V:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v if isinstance(o, V) else NotImplemented
    def __le__(self, o): return self.v <= o.v
    def __eq__(self, o): return isinstance(o, V) and self.v == o.v
    __hash__ = None
print(V(1) < V(2) < V(3), V(3) > V(2) > V(1), V(1) <= V(1) < V(2), V(2) >= V(2) > V(1), V(1) == V(1) != V(2), V(1) in [V(1)], sorted([V(2), V(1)])[0].v, max(V(1), V(5)).v)
for f in (lambda: V(1) < 2, lambda: 2 > V(1), lambda: V(1) < V(2) < 3, lambda: V(1) > "a", lambda: V(2) < V(1) < 3):
    try: print(f())
    except TypeError as e: print(e)
# ---
class Arr:
    def __init__(self, *d): self.d = d
    def __lt__(self, o): return Arr(*(x < o for x in self.d))
    def __gt__(self, o): return Arr(*(x > o for x in self.d))
    def __eq__(self, o): return Arr(*(x == o for x in self.d))
    def __and__(self, o): return Arr(*(x and y for x, y in zip(self.d, o.d)))
    def __repr__(self): return f"Arr{self.d}"
    def __bool__(self): raise ValueError("truth of an array is ambiguous")
a = Arr(1, 5, 9)
print(a < 6, a > 2, (a > 2) & (a < 6), a == 5)
for f in (lambda: 2 < a < 6, lambda: a > 2 and a < 6, lambda: not a, lambda: a in [1, a][:1], lambda: a != 5, lambda: [a].index(5)):
    try: print(f())
    except ValueError as e: print(e)
# ---
i = iter([1, 2, 3, 4])
print(next(i) < next(i) < next(i), next(i))
n = 0
def inc():
    global n
    n += 1
    return n
print(inc() < inc() < inc(), inc() > inc() < inc(), n)
l = []; print(l.append(1) is None is not l, l == [1] != [2], len(l) == 1 == l[0] < 2)
print((y := 3) < (y := 5) < y + 1, y, 1 < (z := 4) < 5, z)
# ---
def between(lo, x, hi): return lo <= x <= hi
print([between(*t) for t in ((1, 2, 3), (3, 2, 1), (1, 1, 1), (1.5, 2, 2.5), ("a", "b", "c"))])
if 1 < 2 < 3: print("if")
if not 3 < 2 < 1: print("not")
k = 0
while 0 <= k < 3: k += 1
print(k, 5 if 1 < 2 < 3 else 6, [a for a in range(10) if 2 < a < 5], {a: 1 < a < 3 for a in range(4)}, (lambda a: 0 < a < 5)(3), any(1 < a < 3 for a in [2]), f"{1 < 2 < 3}")
assert 1 < 2 < 3, "never"
try: assert 1 < 3 < 2, "failed chain"
except AssertionError as e: print(e)
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("1 < < 2")
s("1 < 2 <")
s("< 1")
s("1 <> 2")
s("1 not < 2")
s("1 is not not 2")
s("1 not is 2")
s("1 is not 2 not in 3")
s("a not in b is c")
s("x = 1 < 2 = 3")
s("1 < 2 = x")
s("a == b == c")
s("a = b == c")
s("a in b in c not in d")
s("for x in y in z: pass")
# ---
print(1 < "2" < 3)
# ---
age = "30"
if 18 <= age < 65:
    print("adult")
# ---
best = None
for s in [3, 1]:
    if s > best: best = s
