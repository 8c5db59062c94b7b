class N:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"N({self.n})"
def binary(op):
    def left(self, o): return f"{self}.{op}({o})"
    return left
for op in "add sub mul truediv floordiv mod pow matmul lshift rshift and or xor divmod".split():
    setattr(N, f"__{op}__", binary(op)); setattr(N, f"__r{op}__", binary("r" + op))
a, b = N(1), N(2)
print(a + b, a - 1, 1 - a, a * b, 2 * a, a / b, 3 / a, a // b, 3 // a, a % b, 3 % a, 0)
print(a ** b, 2 ** a, a @ b, 1 @ a, a << b, 1 << a, a >> b, 1 >> a, a & b, 1 & a, a | b, 1 | a, a ^ b, 1 ^ a, divmod(a, b), divmod(1, a), pow(a, 2), sep="\n")
# ---
class I:
    def __init__(self, n): self.n = n
    def __iadd__(self, o): self.n += o; print("iadd", o); return self
    def __imul__(self, o): print("imul", o); return "other object"
    def __add__(self, o): print("add", o); return I(self.n + o)
    def __isub__(self, o): return NotImplemented
    def __sub__(self, o): print("sub fallback"); return I(self.n - o)
for op in "truediv floordiv mod pow matmul lshift rshift and or xor".split():
    setattr(I, f"__i{op}__", lambda self, o, op=op: print("i" + op, o) or self)
x = y = I(1)
x += 5; print(x is y, x.n)
x -= 1; print(x is y, x.n)
z = y
z /= 1; z //= 2; z %= 3; z **= 4; z @= 5; z <<= 6; z >>= 7; z &= 8; z |= 9; z ^= 10
print(z is y)
z *= 2; print(z)
class H: i = I(0)
h = H(); h.i += 3; print(h.__dict__.keys(), H.i.n)
l = [I(1)]; l[0] += 1; print(l[0].n)
t = ([],)
try: t[0] += [1]
except TypeError as e: print(e, t)
# ---
class A:
    def __add__(self, o): print("A.add"); return NotImplemented
    def __radd__(self, o): print("A.radd"); return "A.radd result"
class B(A):
    def __radd__(self, o): print("B.radd"); return "B.radd result"
class C:
    def __radd__(self, o): print("C.radd"); return NotImplemented
print(A() + B())
print(B() + A())
print(1 + A(), "")
for f in (lambda: A() + C(), lambda: A() + A(), lambda: A() + 1, lambda: C() + A(), lambda: 1 + C(), lambda: [] + A()):
    try: print(f())
    except TypeError as e: print(e)
class E:
    def __add__(self, o): return None
    def __sub__(self, o): raise ValueError("sub failed")
print(E() + 1)
try: E() - 1
except ValueError as e: print(e)
class F: __add__ = None; __radd__ = None
for f in (lambda: F() + 1, lambda: 1 + F()):
    try: f()
    except TypeError as e: print(e)
# ---
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print("eq"); return self.v == o.v if isinstance(o, V) else NotImplemented
    def __lt__(self, o): print("lt"); return self.v < o.v
    def __le__(self, o): print("le"); return "truthy"
print(V(1) == V(1), V(1) != V(1), V(1) == 1, V(1) != 1, V(1) < V(2), V(1) > V(2), V(1) <= V(2), V(1) >= V(2))
try: V(1) < 5
except AttributeError as e: print(e)
class L:
    def __lt__(self, o): return NotImplemented
class G:
    def __gt__(self, o): print("G.gt"); return True
print(L() < G())
for f in (lambda: L() < L(), lambda: L() > 1, lambda: 1 < L(), lambda: L() <= L(), lambda: object() >= object(), lambda: None < None, lambda: 1 < "a", lambda: [] > ()):
    try: print(f())
    except TypeError as e: print(e)
print(L() == L(), (x := L()) == x, V(1) in [V(0), V(1)], object() != object())
class S(V):
    def __eq__(self, o): print("S.eq"); return True
print(V(1) == S(2))
# ---
class Box:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print("get", k); return self.d.get(repr(k), "none")
    def __setitem__(self, k, v): print("set", k, v); self.d[repr(k)] = v
    def __delitem__(self, k): print("del", k)
    def __contains__(self, k): print("contains", k); return k
    def __len__(self): return 3
b = Box()
b[1]; b["a"] = 2; b[1:2] = 3; b[1, 2]; b[:, ::2]; b[...] = 4; del b[0], b[1:]; b[1, 2:3, ...]; b[()]
print(0 in b, "x" in b, None not in b, len(b), bool(b))
b["n"] = 1; b["n"] += 1
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError("end")
        return i * 10
print(list(Seq()), 20 in Seq(), 5 in Seq(), [*Seq()], max(Seq()), iter(Seq()).__next__())
a, b, c = Seq(); print(a, b, c, list(zip(Seq(), "ab")))
try: reversed(Seq())
except TypeError as e: print(e)
class R(Seq):
    def __len__(self): return 3
print(list(reversed(R())))
class RR: 
    def __reversed__(self): return "custom reversed"
print(reversed(RR()))
# ---
class Len:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
for v in (0, 3, -1, 1.5, "a", None, True, 10**30):
    for f in (len, bool):
        try: print(f.__name__, v, f(Len(v)))
        except Exception as e: print(f.__name__, v, type(e).__name__, e)
class Bool:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
for v in (True, False, 1, None, "x"):
    try: print(bool(Bool(v)), not Bool(v), "yes" if Bool(v) else "no")
    except TypeError as e: print(e)
class Both:
    def __bool__(self): return True
    def __len__(self): return 0
print(bool(Both()))
# ---
class H:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v
    def __index__(self): return self.v
    def __int__(self): return self.v
    def __float__(self): return self.v
    def __complex__(self): return self.v
    def __str__(self): return self.v
    def __repr__(self): return self.v
    def __bytes__(self): return self.v
    def __format__(self, s): return self.v
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __abs__(self): return "abs"
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
for v in (5, 2.5, "s", b"b", None, 1j, True):
    out = []
    for f in (hash, int, float, complex, str, repr, bytes, format, bin, lambda x: [0, 1, 2, 3, 4, 5][x], lambda x: range(10)[x], lambda x: "ab" * x if isinstance(v, int) else None):
        import warnings; warnings.simplefilter("ignore")
        try: out.append(f(H(v)))
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    print(v, *out, sep="\n  ")
import math
h = H(1); print(round(h), round(h, 2), math.trunc(h), math.floor(h), math.ceil(h), abs(h), -h, +h, ~h)
# ---
class C:
    def __call__(self, *a, **k): return a, k
c = C()
print(c(1, x=2), callable(c), callable(object()), list(map(c, [1, 2])))
c.__call__ = lambda: "instance"
print(c())
class D: pass
d = D(); d.__call__ = lambda: 1; d.__len__ = lambda: 5; d.__add__ = lambda o: 0; d.__iter__ = lambda: iter([])
for f in (lambda: d(), lambda: len(d), lambda: d + 1, lambda: iter(d)):
    try: print(f())
    except TypeError as e: print(e)
D.__call__ = lambda self, x: x * 2
print(d(4))
D.__len__ = lambda self: 7
print(len(d))
# ---
class It:
    def __init__(self, v): self.v = v
    def __iter__(self): return self.v
for v in (iter([1]), [1], 5, None, "abc"):
    try: print(list(It(v)))
    except TypeError as e: print(e)
class NoNext:
    def __iter__(self): return self
try: list(NoNext())
except TypeError as e: print(e)
class OnlyNext:
    def __next__(self): return 1
try: list(OnlyNext())
except TypeError as e: print(e)
print(next(OnlyNext()))
class IterNone: __iter__ = None
for f in (lambda: list(IterNone()), lambda: 1 in IterNone(), lambda: [*IterNone()]):
    try: f()
    except TypeError as e: print(e)
class ContNone:
    __contains__ = None
    def __iter__(self): return iter([1])
try: 1 in ContNone()
except TypeError as e: print(e)
class Hint:
    def __length_hint__(self): return 10
    def __iter__(self): return iter("ab")
print(list(Hint()))
# ---
class HashEq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, HashEq) and self.v == o.v
    def __hash__(self): return hash(("HashEq", self.v)) and 7
print(HashEq(1) in {HashEq(1)}, len({HashEq(1), HashEq(1), HashEq(2)}), {HashEq(1): "a"}[HashEq(1)])
class EqOnly:
    def __eq__(self, o): return True
try: hash(EqOnly())
except TypeError as e: print(e, EqOnly.__hash__)
class Sub(EqOnly): __hash__ = object.__hash__
print(isinstance(hash(Sub()), int))
class Neg:
    def __hash__(self): return -1
print(hash(Neg()), hash(-1), hash(-2))
class Huge:
    def __hash__(self): return 2**64 + 3
print(hash(Huge()), hash(2**61 - 1), hash(2**61))
# ---
class W:
    def __enter__(self): return "value"
    def __exit__(self, *a): print("exit", [x if x is None else getattr(x, "__name__", type(x).__name__) for x in a]); return True
with W() as x: print(x)
with W(): raise KeyError
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
for c in (NoExit, NoEnter, object):
    try:
        with c(): pass
    except TypeError as e: print(e)
class Inst: pass
i = Inst(); i.__enter__ = i.__exit__ = lambda *a: None
try:
    with i: pass
except TypeError as e: print(e)
# ---
class F:
    def __format__(self, spec): return f"[{spec}]"
print(format(F()), format(F(), "x"), f"{F():>10}", "{:a}{!s:.3}".format(F(), "abcdef"), "%s" % 5)
class S:
    def __str__(self): return "S!"
print(format(S()), f"{S()}")
try: format(S(), ">5")
except TypeError as e: print(e)
class R:
    def __repr__(self): return "R!"
print(str(R()), [R()], {R(): R()}, (R(),), f"{R()!s} {R()!a}", "%r %s" % (R(), R()))
class Sub(str):
    def __str__(self): return "sub"
class Weird:
    def __str__(self): return Sub("inner")
print(str(Weird()), type(str(Weird())).__name__)
# ---
class P:
    def __init__(self): object.__setattr__(self, "_d", {})
    def __getattr__(self, k):
        if k.startswith("_"): raise AttributeError(k)
        return self._d.get(k, f"auto_{k}")
    def __setattr__(self, k, v): self._d[k] = v
    def __delattr__(self, k):
        try: del self._d[k]
        except KeyError: raise AttributeError(f"cannot delete {k}") from None
    def __dir__(self): return sorted(self._d) + ["extra"]
p = P(); p.x = 1
print(p.x, p.y, dir(p), vars(p), hasattr(p, "_z"), getattr(p, "_q", 3))
del p.x
try: del p.x
except AttributeError as e: print(e)
class Dir:
    def __dir__(self): return ["b", "a"]
print(dir(Dir()))
class BadDir:
    def __dir__(self): return 5
try: dir(BadDir())
except TypeError as e: print(e)
# ---
class M(type):
    def __instancecheck__(cls, o): return o == "magic"
    def __subclasscheck__(cls, c): return c is int
class K(metaclass=M): pass
print(isinstance("magic", K), isinstance(5, K), issubclass(int, K), issubclass(str, K), isinstance(K(), K))
class G:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
print(G[int], G["a", 1])
class Copy:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep"
import copy
print(copy.copy(Copy()), copy.deepcopy([Copy()]))
class Missing(dict):
    def __missing__(self, k): return k
print(Missing()["q"], Missing().get("q"))
# ---
class Vec:
    def __init__(self, *c): self.c = c
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self.c, o.c))) if isinstance(o, Vec) else NotImplemented
    def __mul__(self, k): return Vec(*(a * k for a in self.c)) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.c, o.c))
    def __neg__(self): return self * -1
    def __abs__(self): return (self @ self) ** 0.5
    def __eq__(self, o): return isinstance(o, Vec) and self.c == o.c
    def __hash__(self): return hash(self.c)
    def __iter__(self): return iter(self.c)
    def __getitem__(self, i): return self.c[i]
    def __len__(self): return len(self.c)
    def __bool__(self): return any(self.c)
    def __repr__(self): return f"Vec{self.c}"
v = Vec(3, 4)
print(v + v, v * 2, 2 * v, v @ v, -v, abs(v), v == Vec(3, 4), v[0], v[-1:], len(v), bool(Vec(0, 0)), [*v], sum([v, v], Vec(0, 0)), {v: 1}[Vec(3, 4)])
for f in (lambda: v + 1, lambda: v * "a", lambda: "a" * v, lambda: v - v, lambda: 1 + v, lambda: sum([v])):
    try: f()
    except TypeError as e: print(e)
# ---
class T:
    def __repr__(self): return "T()"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
    def __divmod__(self, o): return "divmod"
print(pow(T(), 2), pow(T(), 2, 3), 2 ** T(), T() ** T())
try: pow(2, T(), 5)
except TypeError as e: print(e)
class Idx:
    def __index__(self): return 3
i = Idx()
print([1, 2, 3, 4][i], "abcd"[i], (0,) * i, range(i), hex(i), oct(i), bin(i), int(i), float(i), complex(i), list(range(10))[i:], round(2.34567, i), chr(i), bytes(i), "x".center(i), divmod(7, 2), list(range(i, 6)))
try: i + 1
except TypeError as e: print(e)
class IntSub(int):
    def __index__(self): return 99
print([0] * 2, int(IntSub(2)), [10, 20, 30][IntSub(2)])
# ---
class Temp:
    def __init__(self, d): self.d = d
Temp(1) + Temp(2)
# ---
class Bag:
    def __init__(self): self.items = []
len(Bag())
# ---
class Money:
    def __init__(self, n): self.n = n
    def __add__(self, o): return Money(self.n + o.n)
sum([Money(1), Money(2)])
# ---
class P:
    def __init__(self, x): self.x = x
print(sorted([P(2), P(1)]))
# ---
class Registry:
    def __getitem__(self, name):
        raise KeyError(f"no entry {name!r}")
Registry()["db"]
