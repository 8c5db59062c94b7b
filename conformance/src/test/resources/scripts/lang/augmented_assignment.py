x = 5
x += 3; print(x); x -= 2; print(x); x *= 4; print(x); x //= 5; print(x); x **= 3; print(x); x %= 50; print(x); x <<= 3; print(x); x >>= 1; print(x); x |= 3; print(x); x &= 0x1F; print(x); x ^= 7; print(x); x /= 4; print(x); x += 1j; print(x)
s = "a"; s += "b"; s *= 3; print(s); s = "%d"; s %= 5; print(s); l = [1]; l += [2]; l += (3,); l += "ab"; l *= 2; print(l); t = (1,); t += (2,); t *= 2; print(t); b = b"x"; b += b"y"; print(b); d = {"a": 1}; d |= {"b": 2}; print(d); z = {1, 2}; z |= {3}; z &= {2, 3}; z -= {3}; z ^= {5}; print(sorted(z))
# ---
l = m = [1]; l += [2]; print(m, l is m); l = l + [3]; print(m, l is m)
s = r = "a"; s += "b"; print(r); t = u = (1,); t += (2,); print(u); a = b = {1}; a |= {2}; print(b); f = g = frozenset({1}); f |= {2}; print(g); d = e = {}; d |= {"k": 1}; print(e)
def f(l=[]): l += [1]; return l
print(f(), f(), f([5]))
def g(l): l += [9]; l = l + [8]; return l
x = []; print(g(x), x)
# ---
d = {"n": 1, "l": []}; d["n"] += 5; d["l"] += [1]; d["l"] += [2]; print(d)
l = [1, 2, [3]]; l[0] += 10; l[-1] += [4]; l[1] **= 5; print(l)
class O: n = 1; l = []
o = O(); o.n += 5; o.l += [1]; print(o.n, O.n, O.l, vars(o)); O.n *= 3; print(O.n)
l = [1, 2, 3, 4]; l[1:3] += [9]; print(l); l[:2] *= 2; print(l)
m = [[1, 2], [3, 4]]; m[0][1] += 100; m[1] *= 2; print(m)
x = 1; x += x; x += x * x; print(x); n = {}; n[1, 2] = 0; n[1, 2] += 7; print(n)
i = [0]; i[i[0]] += 1; print(i)
# ---
trace = []
def v(x): trace.append(x); return x
class L(list):
    def __getitem__(self, k): trace.append(("get", k)); return super().__getitem__(k)
    def __setitem__(self, k, x): trace.append(("set", k, x)); super().__setitem__(k, x)
l = L([10, 20])
v(l)[v(1)] += v(5); print(trace, list(l)); trace.clear()
class A:
    def __getattribute__(self, k):
        if k == "n": trace.append("getattr")
        return super().__getattribute__(k)
    def __setattr__(self, k, x): trace.append(("setattr", k, x)); super().__setattr__(k, x)
    def __repr__(self): return "A"
a = A(); a.n = 1; trace.clear()
v(a).n -= v(3); print(trace, a.n); trace.clear()
v(l)[v(0):v(1)] += v([7]); print([x for x in trace]); trace.clear()
def idx(): trace.append("idx"); return 0
l[idx()] *= 2; print(trace.count("idx"), list(l))
# ---
class I:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): print("iadd"); self.v += o; return self
    def __add__(self, o): print("add"); return I(self.v + o)
    def __isub__(self, o): print("isub NI"); return NotImplemented
    def __sub__(self, o): print("sub"); return "sub result"
    def __imul__(self, o): print("imul"); return None
    def __rtruediv__(self, o): print("rtruediv"); return "rtruediv"
x = y = I(1); x += 2; print(x is y, x.v); x -= 1; print(x); y *= 2; print(y)
z = 5; z /= I(1); print(z)
class J:
    def __iadd__(self, o): raise ValueError("no adding")
j = J()
try: j += 1
except ValueError as e: print(e, type(j).__name__)
class K: __iadd__ = None
k = K()
try: k += 1
except TypeError as e: print(e)
# ---
for stmt in ("x += 'a'", "x -= 'a'", "x *= None", "x /= 0", "x //= 0", "x %= 0", "x **= 'a'", "x @= 2", "x <<= 'a'", "x >>= -1", "x &= 1.5", "x |= 'a'", "x ^= None", "s += 1", "s -= 'a'", "s *= 1.5", "s *= 'a'", "s /= 2", "l += 5", "l += None", "l -= [1]", "l *= 'a'", "l *= [1]", "t += [1]", "t += 1", "d += {}", "d |= 5", "d |= [1]", "d |= [('k', 1)]; print(d)", "z |= [1]", "z += {1}", "z -= 5", "n += 1", "n -= None", "u += 1", "b += 'a'", "f += 1", "x += s", "s += None", "l += {'k': 1}; print(l)", "l += range(2); print(l)", "z |= {1: 2}.keys(); print(z)", "x += True; print(x)", "x += 1.5; print(x)"):
    x, s, l, t, d, z, n, b = 5, "s", [1], (1,), {}, {1}, None, b"b"
    def f(): pass
    try: exec(stmt)
    except Exception as e: print(stmt, "->", type(e).__name__, e)
# ---
t = ([1], "s")
try: t[0] += [2]
except TypeError as e: print(e, t)
try: t[1] += "x"
except TypeError as e: print(e, t)
s = "abc"
try: s[0] += "x"
except TypeError as e: print(e)
try: {}["k"] += 1
except KeyError as e: print(repr(e))
try: [][0] += 1
except IndexError as e: print(e)
class O: pass
try: O().x += 1
except AttributeError as e: print(e)
try: undefined += 1
except NameError as e: print(e)
def f(): y += 1
try: f()
except UnboundLocalError as e: print(e)
r = range(3)
try: r[0] += 1
except TypeError as e: print(e)
class P:
    @property
    def v(self): return 1
try: P().v += 1
except AttributeError as e: print(e)
# ---
n = 0
def bump():
    global n
    n += 1
    return n
bump(); bump(); print(n)
def outer():
    c = 0
    def inner():
        nonlocal c
        c += 10
        return c
    inner(); inner()
    return c
print(outer())
class C:
    k = 1
    k += 1
    l = [0]; l += [1]
    def m(self): C.k += 1; return C.k
print(C.k, C.l, C().m(), C.k)
total = 0
for i in range(4): total += i; total *= 2
print(total)
words = {}
for w in "a b a".split(): words[w] = words.get(w, 0) + 1
counts = dict.fromkeys("ab", 0)
for w in "abb": counts[w] += 1
print(words, counts)
# ---
from collections import defaultdict, Counter, deque
d = defaultdict(int); d["x"] += 1; d["x"] += 1; d["y"] -= 1; print(dict(d))
d = defaultdict(list); d["a"] += [1]; d["a"] += [2]; print(dict(d))
c = Counter("ab"); c["a"] += 5; c += Counter("b"); print(c); c -= Counter(a=100); print(c)
q = deque([1]); q += [2]; q *= 2; print(q)
from decimal import Decimal; from fractions import Fraction; from datetime import date, timedelta
x = Decimal("1.5"); x += 1; x *= 2; print(x); f = Fraction(1, 2); f += 1; print(f); t = date(2024, 1, 31); t += timedelta(days=1); print(t)
import enum
class F(enum.Flag): A = 1; B = 2
f = F.A; f |= F.B; print(f)
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("x + = 1")
s("x =+ 1")
s("x ++")
s("x++ 1")
s("++x")
s("1 += 1")
s("f() += 1")
s("a, b += 1")
s("(a, b) += 1")
s("[a, b] += 1")
s("(x) += 1")
s("x += y += 1")
s("x = y += 1")
s("x += 1, 2")
s("x += *y")
s("x += yield")
s("None += 1")
s("'a' += 'b'")
s("x += ")
s("x &&= 1")
s("x ||= 1")
s("x ??= 1")
s("x <>= 1")
s("x ==+ 1")
s("x -=- 1")
s("(x := 1) += 1")
s("x.y += 1; x[0] -= 1; x[0:1] *= 2")
s("lambda: x += 1")
s("if x += 1: pass")
s("print(x += 1)")
s("*a += 1")
s("x if y else z += 1")
s("def f():\n  global x\n  x += 1")
# ---
a = 10; a += a - 3 * 2; print(a); a -= a // 2; print(a); a *= 2 + 3; print(a); a //= 2 ** 2; print(a); a **= 2 if a < 20 else 1; print(a); a %= 7 or 1; print(a); a <<= 1 + 1; print(a); a += not a; print(a); a -= a > 5; print(a); a += len("abc") + int("4"); print(a); a = -a; a **= 2; print(a); a += (b := 5); print(a, b); a -= sum([1, 2]); print(a); a ^= a; print(a)
x = 2**62; x += x; print(x); x *= x; print(x.bit_length()); x -= x - 1; print(x); y = 0.1; y += 0.2; print(y); y //= 0.1; print(y); z = 2**63 - 1; z += 1; print(z); z -= 1; print(z); z = -2**63; z -= 1; print(z)
# ---
s = ""
for i in range(5): s += str(i) + ","
print(s, len(s)); parts = []
for c in "abc": parts += c, c.upper()
print(parts); parts += [parts[:1]]; print(parts); acc = 1
for n in range(1, 21): acc *= n
print(acc); m = 0
for bit in "1011": m <<= 1; m |= bit == "1"
print(m, bin(m)); text = "x"; text *= 3; text += "-" * 2; print(text); nested = {"a": {"b": [0]}}; nested["a"]["b"][0] += 1; nested["a"]["c"] = nested["a"].get("c", 0); nested["a"]["c"] += 2; print(nested)
# ---
total = "0"
for n in [1, 2]:
    total += n
# ---
stats = {}
stats["count"] += 1
# ---
def add():
    counter += 1
counter = 0
add()
# ---
items = (1, 2)
items[0] += 1
# ---
x = [1]
x += 5
