# class creation errors
def run(*sources):
    for s in sources:
        try: exec(s.replace("\\n", "\n"), globals())
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
run(*r"""class A: __slots__ = ("a", "a b")
class A: __slots__ = 5
class A: __slots__ = ("x",); x = 1
class A: __slots__ = ("__dict__", "__dict__")
class A(int): __slots__ = ("x",)
class A(tuple): __slots__ = ("x",)
class A(str): __slots__ = ()
class A: __slots__ = (1,)
class A: __slots__ = "x"; y = property(lambda s: s.x)
class A(bool): pass
class A(type(None)): pass
class A(range): pass
class A(slice): pass
class A(type(...)): pass
class A(type(lambda: 0)): pass
class A(memoryview): pass
class A(int, str): pass
class A(int, float): pass
class A(dict, list): pass
class A(object, int): pass
class A(int, int): pass
class A(5): pass
class A("x"): pass
class A(len): pass
class A(*5): pass
class A(**{"x": 1}): pass
class A(x=1): pass
class A(metaclass=5): pass
class A(metaclass=int): pass
class A(metaclass=type, y=1): pass
class A(metaclass=lambda *a: 42): print("never?")
print(A)
class X: pass
class Y(X): pass
class A(X, Y): pass
class P: pass
class Q: pass
class R(P, Q): pass
class S(Q, P): pass
class A(R, S): pass
class A(type, int): pass
class M1(type): pass
class M2(type): pass
class B1(metaclass=M1): pass
class B2(metaclass=M2): pass
class A(B1, B2): pass
class A: x: int = undefined
class A: y = A
class A: __set_name__ = 5
class D:\n    def __set_name__(self, o, n): raise ValueError("sn " + n)
class A: d = D()
class I:\n    def __init_subclass__(cls, **kw): raise TypeError("no " + cls.__name__)
class A(I): pass
class I2:\n    def __init_subclass__(cls, /, need, **kw): super().__init_subclass__(**kw); cls.need = need
class A(I2): pass
class A(I2, need=1): print("ok")
class A(I2, need=1, extra=2): pass
class A: __init_subclass__ = 5
class B(A): pass
class A: __new__ = 5
A()
class A: __init__ = 5
A()
class A:\n    def __init__(self): return 5
A()
class A:\n    def __init__(self): yield
A()
class A:\n    async def __init__(self): pass
A()
class A:\n    def __new__(cls, x): return object.__new__(cls)
A()
A(1, 2)
print(type(A(1)).__name__)
class A:\n    def __new__(cls): return 5
print(A())
class A:\n    def __new__(cls, x): return object.__new__(cls, x)
A(1)
class A:\n    def __init__(self, x): super().__init__(x)
A(1)
class A: pass
A(1)
A(x=1)
object(1)
object.__new__()
object.__new__(5)
object.__new__(int)
int.__new__(str)
int.__new__(5)
class N(int): pass
print(int.__new__(N, 5), type(int.__new__(N, 5)).__name__)
str.__new__(N)
object.__init__(5, 6)
A().x
A.x
A().x = 1
del A().x
del A.x
A().__class__ = int
A().__class__ = 5
A().__dict__ = 5
A.__dict__ = {}
A.__dict__["x"] = 1
A.__name__ = 5
A.__qualname__ = 5
A.__bases__ = ()
A.__bases__ = (int,)
A.__bases__ = 5
A.__mro__ = ()
del A.__name__
del A.__module__
int.x = 1
del int.real
int.__name__ = "x"
None.x = 1
(5).x = 1
"a".upper = 1
[].x = 1
len.x = 1
object().x = 1
(lambda: 0).__code__ = 5
(lambda: 0).__defaults__ = 5
(lambda: 0).__kwdefaults__ = 5
(lambda: 0).__name__ = 5
(lambda: 0).__dict__ = 5
(lambda: 0).__globals__ = {}
(lambda: 0).__closure__ = ()
(lambda: 0).__annotations__ = 5
del (lambda: 0).__name__
del (lambda: 0).__code__
type.__call__(5)
isinstance(1, type("T", (), {"__instancecheck__": 5}))
""".splitlines())
# ---
# __slots__ in use
class A:
    __slots__ = ("x", "_y", "__z")
    def setz(self): self.__z = 3; return self._A__z
class B(A): __slots__ = ("w",)
class C(A): pass
class D:
    __slots__ = {"a": "doc of a", "b": None}
class E:
    __slots__ = ["__dict__"]
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""A().x
setattr(A(), "q", 1)
A().setz()
delattr(A(), "x")
A.x
type(A.x).__name__
A.x.__name__, A.x.__objclass__.__name__
A.__slots__
B.__slots__
A().__dict__
C().__dict__
hasattr(A(), "__dict__"), hasattr(C(), "__dict__"), hasattr(E(), "__dict__")
setattr(E(), "any", 1)
D.a.__doc__, D.b.__doc__
D.__slots__
A.x.__get__(A())
A.x.__get__(5)
A.x.__set__(5, 1)
A.x.__get__(None, A)
hasattr(A(), "__weakref__"), hasattr(C(), "__weakref__")
setattr(B(), "w", 1), setattr(B(), "v", 1)
dir(A)[-3:]
A.x.__repr__()[:30]
""".splitlines())
# ---
# attribute protocol
class G:
    cls_attr = 1
    def __getattr__(self, n):
        if n == "boom": raise ValueError("b")
        if n.startswith("z"): return n * 2
        raise AttributeError(f"custom {n}")
class H:
    def __getattribute__(self, n):
        if n == "y": raise AttributeError("from getattribute")
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return "fallback " + n
class I:
    @property
    def p(self): return self.missing
    def __getattr__(self, n): return "ga " + n
class J:
    @property
    def p(self): return self.missing
class K:
    def __setattr__(self, n, v): print("set", n, v); super().__setattr__(n, v + 1)
    def __delattr__(self, n): print("del", n); super().__delattr__(n)
class L:
    def __getattr__(self, n): return getattr(self.inner, n)
class M:
    def __dir__(self): return ["b", "a", 3]
class N:
    def __dir__(self): return 5
class O:
    def __dir__(self): return ("z", "y")
class P: __getattr__ = 5
class Q:
    def __getattr__(self): pass
k = K()
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""G().cls_attr, G().zed
G().boom
G().foo
getattr(G(), "foo", "dflt"), hasattr(G(), "foo")
getattr(G(), "boom", 1)
hasattr(G(), "boom")
H().x, H().y
H().__class__.__name__
I().p
J().p
setattr(k, "a", 1), k.a
delattr(k, "a")
delattr(k, "a")
vars(k)
dir(M())
dir(N())
dir(O())
P().x
Q().x
L().foo
vars(5)
vars(M) is M.__dict__
vars(M)
""".splitlines())
# ---
# properties
class A:
    @property
    def ro(self): "the doc"; return 1
    @property
    def rw(self): return self._rw
    @rw.setter
    def rw(self, v): self._rw = v * 2
    @rw.deleter
    def rw(self): print("deleting"); del self._rw
    wo = property(None, lambda s, v: print("wo", v))
    nd = property(lambda s: 1, lambda s, v: None)
    empty = property()
    cp = classmethod(property(lambda cls: cls.__name__))
a = A()
A.ro2 = property(lambda s: "late")
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""a.ro
setattr(a, "ro", 2)
delattr(a, "ro")
setattr(a, "rw", 5), a.rw
delattr(a, "rw")
delattr(a, "rw")
a.wo
setattr(a, "wo", 3)
delattr(a, "nd")
a.empty
setattr(a, "empty", 1)
delattr(a, "empty")
A.ro.__doc__, A.ro.fget.__name__, A.ro.fset, A.rw.fset.__name__
A.cp
a.ro2
setattr(a, "ro2", 1)
A.ro.__get__(a), A.ro.__get__(None, A) is A.ro
A.ro.__set__(a, 1)
A.ro.__isabstractmethod__
property(1).__get__(2)
property(fget=len).__get__("abc")
property(doc="x").__doc__
type(A.rw.getter(lambda s: 9)).__name__
A.ro.fget(a)
setattr(A.ro, "fget", 1)
A.ro.foo
A.__dict__["ro"] is A.ro
""".splitlines())
# ---
# descriptors
class Log:
    def __init__(self, n): self.n = n
    def __set_name__(self, o, n): self.name = n; print("set_name", o.__name__, n)
    def __get__(self, i, o=None): return ("get", self.n, i is None, o.__name__)
class Data(Log):
    def __set__(self, i, v): print("set", self.name, v)
    def __delete__(self, i): print("delete", self.name)
class NoDel(Log):
    def __set__(self, i, v): i.__dict__["x"] = v
class DelOnly:
    def __delete__(self, i): print("delonly")
class A:
    nd = Log("nd")
    d = Data("d")
    x = NoDel("x")
    do = DelOnly()
    def meth(self): pass
a = A()
a.__dict__["nd"] = "instance"; a.__dict__["d"] = "instance"
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""a.nd, a.d, A.nd, A.d
setattr(a, "d", 5)
delattr(a, "d")
setattr(a, "x", 5), a.x, a.__dict__["x"]
delattr(a, "x")
setattr(a, "do", 1)
delattr(a, "do")
A.meth.__get__(a).__self__ is a
A.meth.__get__(None, A) is A.meth
A.meth.__get__(a) == a.meth, a.meth is a.meth, a.meth == A().meth, hash(a.meth) == hash(a.meth)
A.meth.__get__(None)
type(a.meth).__name__, a.meth.__func__ is A.meth, a.meth.__name__, a.meth.__qualname__
setattr(a.meth, "x", 1)
setattr(A.meth, "x", 1), a.meth.x
(lambda self: self).__get__(7)()
int.__add__.__get__(5)(6)
classmethod(lambda c: c).__get__(5)().__name__
staticmethod(len).__get__(5) is len
classmethod(len).__func__, staticmethod(len).__wrapped__
staticmethod(len)("abc")
classmethod(len)("abc")
super(A, a).__init__
super(A, a).foo
super(A, A).__init__.__name__
super(int, True).__repr__()
repr(super(A, a))
super(A).__self__
super(A, a).__self__ is a, super(A, a).__thisclass__.__name__, super(A, a).__self_class__.__name__
""".splitlines())
# ---
# super in odd places
class A:
    def f(self): return "A.f"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    x = "A.x"
class B(A):
    def f(self): return "B+" + super().f()
    @classmethod
    def c(cls): return "B+" + super().c()
    @property
    def p(self): return "B+" + super().p
    def comp(self): return [super(B, self).f() for _ in range(1)]
    def comp2(self): return [super().f() for _ in range(1)]
    def gen(self): return list(super().f() for _ in range(1))
    def nested(self):
        def g(me): return super().f()
        return g(self)
    def noself(): return super()
    def lam(self): return (lambda: super().f())()
    def lam2(self): return (lambda s: super().f())(self)
    def dele(self):
        del self
        return super().f()
    def rebind(self):
        self = B()
        return super().f()
    def cls(self): return __class__.__name__
    def setx(self): super().x = 5
    def attr(self): return super().x, super().nope
    def starred(*args): return super().f()
    def kw(self, *, k=1): return super().f()
    @staticmethod
    def st(): return super().s()
    @staticmethod
    def st1(x): return super().s()
b = B()
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""b.f(), b.c(), B.c(), b.p
b.comp()
b.comp2()
b.gen()
b.nested()
B.noself()
b.lam()
b.lam2()
b.rebind()
b.cls()
b.setx()
b.attr()
b.starred()
b.kw()
b.st()
b.st1(b)
b.st1(B)
b.st1(5)
super().x
(lambda: super())()
(lambda self: super().f())(b)
eval("super()")
""".splitlines())
# ---
# mro() overridden, __class__ and __bases__ assigned
class M(type):
    def mro(cls):
        r = super().mro(); return [r[0]] + sorted(r[1:-1], key=lambda c: c.__name__) + [r[-1]]
class B: pass
class A: pass
class C(B, A, metaclass=M): pass
print([c.__name__ for c in C.__mro__])
class X: 
    def f(self): return "X"
class Y:
    def f(self): return "Y"
x = X(); x.__class__ = Y; print(x.f(), type(x).__name__, isinstance(x, X))
class P:
    def g(self): return "P"
class Q:
    def g(self): return "Q"
class R(P): pass
r = R(); R.__bases__ = (Q,); print(r.g(), R.__mro__, P.__subclasses__(), Q.__subclasses__())
try: R.__bases__ = (R,)
except TypeError as e: print(e)
try: R.__bases__ = (5,)
except TypeError as e: print(e)
try: R.__bases__ = [P]
except TypeError as e: print(e)
class S: __slots__ = ("a",)
class T: __slots__ = ("a",)
class U: __slots__ = ("b",)
s = S()
s.__class__ = T; print(type(s).__name__)
for c in (U, X, int, list):
    try: s.__class__ = c; print(type(s).__name__)
    except TypeError as e: print(e)
try: del s.__class__
except TypeError as e: print(e)
class Bad(type):
    def mro(cls): return [cls, 5]
try:
    class Z(metaclass=Bad): pass
except TypeError as e: print(e)
class Bad2(type):
    def mro(cls): return 5
try:
    class Z(metaclass=Bad2): pass
except TypeError as e: print(e)
class Bad3(type):
    def mro(cls): return ()
try:
    class Z(metaclass=Bad3): pass
except TypeError as e: print(e)
class Bad4(type):
    def mro(cls): return [cls, int, object]
try:
    class Z(metaclass=Bad4): pass
except TypeError as e: print(e)
print(C.mro() == list(C.__mro__), int.mro())
# ---
# subclasses of builtins
class I(int):
    def __add__(self, o): return I(int(self) + int(o) + 1)
    def __repr__(self): return f"I({int(self)})"
class F(float):
    def __str__(self): return "F!"
class S(str):
    def __getitem__(self, i): return S(super().__getitem__(i))
    def __add__(self, o): return S(str.__add__(self, o))
    def __len__(self): return 99
    def __hash__(self): return 5
    def __eq__(self, o): return str.__eq__(self, o)
class L(list):
    def __getitem__(self, i): return ("L", super().__getitem__(i))
    def append(self, x): super().append(x * 2)
    def __len__(self): return 3
class D(dict):
    def __missing__(self, k): return f"missing {k}"
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
    def __getitem__(self, k): return "got " + str(super().__getitem__(k))
    def keys(self): return ["fake"]
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
class Se(set):
    def __contains__(self, x): return True
class By(bytes): pass
class Fs(frozenset): pass
class Ba(bytearray): pass
class C(complex): pass
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""I(5) + 3, I(5) - 3, type(I(5) - 3).__name__, 3 + I(5), I(2) * 2, sum([I(1), I(2)]), -I(5), abs(I(-5)), ~I(5), +I(5)
[I(1)], {I(1): 2}, f"{I(5)}", f"{I(5):03d}", str(I(5)), "%d %s" % (I(5), I(5)), hex(I(255)), range(I(3)), "abc"[I(1)], I(5) == 5, hash(I(5)) == hash(5), {5: "x"}[I(5)], I("12"), I("ff", 16), I(5).real, type(I(5).real).__name__, I(5).bit_length(), round(I(15), -1), divmod(I(7), 2), I(7) // 2, int(I(5)), type(int(I(5))).__name__, bool(I(0)), I.from_bytes(b"\1"), I(5).__class__
F(1.5), str(F(1.5)), f"{F(1.5)}", f"{F(1.5):.2f}", "%s" % F(1.5), [F(1.5)], F("1.5") + 1, type(F(1) + 1).__name__, repr(F(2)), F.fromhex("0x1p0"), float(F(2.5)), type(float(F(2.5))).__name__, F(2.0).is_integer(), round(F(2.5)), F(1) == 1
S("abc")[0], type(S("abc")[0]).__name__, type(S("abc") + "d").__name__, type("d" + S("abc")).__name__, len(S("abc")), str.__len__(S("abc")), S("abc").upper(), type(S("abc").upper()).__name__, S("abc") in {"abc"}, {S("a"): 1}, hash(S("x")), "".join([S("a"), S("b")]), S("a") == "a", S("a") != "a", f"{S('q')}", f"{S('q'):>3}", str(S("a")), type(str(S("a"))).__name__, S(b"a", "ascii"), S(5), repr(S("a")), S("a,b").split(","), S("ab") * 2, S("%s") % 1, list(S("ab")), S("abc").replace("a", "x"), S("abc")[::-1], S("abc").encode(), "b" in S("abc"), S("abc") < "abd", S("abc").strip(), S("abc").join("xy")
L([1, 2, 3])[0], L([1, 2])[0:1], list(L([1, 2])), [*L([1, 2])], len(L([1])), L([1]) + [2], type(L([1]) + [2]).__name__, L([1]) * 2, L([1]).copy(), type(L([1]).copy()).__name__, L([3, 1]) == [3, 1], repr(L([1])), sorted(L([3, 1])), L((1, 2)), L("ab").index("b"), bool(L([])), sum(L([1, 2])), max(L([1, 5])), tuple(L([1])), L([1, 2])[::-1], next(iter(L([7]))), list(reversed(L([1, 2]))), L([1]) < [2], [1] < L([2]), L([1]) == L([1])
(lambda l: (l.append(5), l.extend([6]), l.__iadd__([7]), list(l)))(L())
D(a=1), D(a=1)["a"], D()["zz"], D().get("zz"), (lambda d: (d.__setitem__("k", 1), dict(d)))(D()), dict(D(a=1)), list(D(a=1)), {**D(a=1)}, D(a=1).copy(), type(D(a=1).copy()).__name__, D.fromkeys("ab", 1), type(D.fromkeys("ab", 1)).__name__, D(a=1) | {"b": 2}, type(D(a=1) | {"b": 2}).__name__, D(a=1) == {"a": 1}, "a" in D(a=1), D(a=1).pop("a"), D(a=1).setdefault("q", 5), D(a=1).items(), (lambda d: (d.update(z=1), list(d.items())))(D()), "%(x)s" % D(x=1), "{x}".format_map(D(x=1)), "{q}".format_map(D())
T(1, 2, 3), T(1, 2)[0], T(1, 2) + (3,), type(T(1, 2) + (3,)).__name__, T(1) == (1,), hash(T(1)) == hash((1,)), T(1, 2)[:1], type(T(1, 2)[:]).__name__, T() * 2, len(T(1, 2)), "%s %s" % T(1, 2), T(1, 2) < (1, 3), isinstance(T(), tuple), T(3, 1).count(3), {T(1): 1}[(1,)]
Se([1, 2]), 99 in Se([1]), Se([1]) | {2}, type(Se([1]) | {2}).__name__, type({2} | Se([1])).__name__, Se([1]).copy(), type(Se([1]).copy()).__name__, Se([1]) == {1}, repr(Se()), Se([1]).union([3]), type(Se([1]).union([3])).__name__
By(b"ab"), By(b"ab")[0], By(b"ab") + b"c", type(By(b"ab") + b"c").__name__, By(3), By("a", "ascii"), By.fromhex("6162"), type(By.fromhex("6162")).__name__, By(b"ab").upper(), repr(By(b"x")), By(b"a") == b"a", bytes(By(b"q")), type(bytes(By(b"q"))).__name__
Fs([1]), Fs([1]) | {2}, type(Fs([1]) | {2}).__name__, repr(Fs()), hash(Fs([1])) == hash(frozenset([1])), {Fs([1]): 1}[frozenset([1])], Fs([1]).copy(), type(Fs([1]).copy()).__name__
Ba(b"ab"), repr(Ba(b"x")), Ba(b"a") + b"b", type(Ba(b"a") + b"b").__name__, Ba(2)
C(1, 2), C(1, 2) + 1, type(C(1, 2) + 1).__name__, C("1+2j"), repr(C(1)), C(1, 2).real, type(complex(C(1, 2))).__name__
""".splitlines())
# ---
# conversion hooks with wrong results
import warnings
warnings.simplefilter("ignore")
class R:
    def __init__(self, v): self.v = v
def mk(name):
    return type("X" + name.strip("_"), (), {name: lambda self, *a: self.v, "__init__": lambda self, v: setattr(self, "v", v)})
Int, Index, Float, Complex, Bool, Len, Str, Repr, Bytes, Format, Hash, Contains, Iter, Next, LenHint, Round, Trunc, Floor, Ceil, Dir, Ascii, Reversed, Enter, Call = (mk(f"__{n}__") for n in "int index float complex bool len str repr bytes format hash contains iter next length_hint round trunc floor ceil dir ascii reversed enter call".split())
class SubInt(int): pass
class SubFloat(float): pass
class SubStr(str): pass
import math
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""int(Int(5)), int(Int(True)), int(Int(SubInt(7)))
int(Int(5.0))
int(Int("5"))
int(Int(None))
int(Index(5)), int(Trunc(5))
int(Trunc(5.5))
int(Trunc("a"))
int(Index("5"))
float(Float(5.5)), float(Float(SubFloat(1.5))), float(Index(7))
float(Float(5))
float(Float("5"))
float(Index(5.5))
complex(Complex(1j)), complex(Float(2.5)), complex(Index(3))
complex(Complex(1.5))
complex(Complex("a"))
bool(Bool(True)), bool(Len(0)), bool(Len(5))
bool(Bool(1))
bool(Bool(None))
bool(Len(-1))
bool(Len("a"))
bool(Len(10**30))
len(Len(5)), len(Len(True))
len(Len(-1))
len(Len("a"))
len(Len(5.0))
len(Len(10**30))
len(Len(2**63 - 1))
len(Len(2**63))
len(Len(Index(5)))
str(Str("a")), str(Repr("a")), str(Str(SubStr("q"))), type(str(Str(SubStr("q")))).__name__
str(Str(5))
str(Str(None))
repr(Repr(5))
repr(Repr(b"a"))
"%s" % Str(5)
"%r" % Repr(5)
f"{Str(5)}"
f"{Repr(5)!r}"
f"{Format(5)}"
f"{Format('ok')}"
format(Format(None), "x")
"{}".format(Format(5))
[Repr(5)]
print(Str(5))
ascii(Repr("é")), ascii(Repr(5))
bytes(Bytes(b"a"))
bytes(Bytes("a"))
bytes(Bytes(5))
bytes(Index(3))
bytes(Index("a"))
hash(Hash(5)), hash(Hash(-1)), hash(Hash(True)), hash(Hash(2**61 - 1)), hash(Hash(2**64))
hash(Hash("a"))
hash(Hash(1.5))
{Hash("a"): 1}
5 in Contains(1), 5 in Contains(""), 5 not in Contains([])
5 in Contains(Bool(5))
iter(Iter(5))
iter(Iter([]))
list(Iter(iter([1, 2])))
5 in Iter(5)
for_ = [x for x in Iter(None)]
next(Next(5))
iter(Next(5))
list(LenHint(5))
list(type("Q", (), {"__iter__": lambda s: iter([1]), "__length_hint__": lambda s: "a"})())
list(type("Q", (), {"__iter__": lambda s: iter([1]), "__length_hint__": lambda s: -1})())
list(type("Q", (), {"__iter__": lambda s: iter([1]), "__length_hint__": lambda s: NotImplemented})())
round(Round("x")), round(Round("x"), 2)
math.trunc(Trunc("t")), math.floor(Floor("f")), math.ceil(Ceil("c"))
math.floor(Float(2.5)), math.ceil(Index(3))
math.trunc(Float(2.5))
reversed(Reversed(5))
Call("c")()
[1, 2, 3][Index(1)]
[1, 2, 3][Index("a")]
[1, 2, 3][Int(1)]
"abc"[Index(1):Index(2)]
"abc"[Index("a"):]
(1, 2)[Index(None)]
range(Index(3))
range(Index("3"))
range(Int(3))
"a" * Index(3), [1] * Index(2)
"a" * Index("3")
"a" * Int(3)
chr(Index(65)), chr(Int(65))
hex(Index(255)), bin(Index(5)), oct(Index(8))
hex(Int(5))
pow(Index(2), 2)
1 << Index(2)
divmod(7, Index(2))
round(1.255, Index(1))
round(1.5, Int(1))
"%d" % Int(5), "%d" % Index(6), "%x" % Index(255), "%f" % Float(1.5), "%c" % Index(65)
"%d" % Float(1.5)
"%x" % Int(5)
"%x" % Float(5.0)
"%s" % Index(5).__class__.__name__
"{:d}".format(Index(5))
int("5", Index(6))
int("5", Int(6))
bytes([Index(65)]), bytearray([Index(66)])
b"abc".find(Index(97)), Index(97) in b"abc"
b"abc".find(Int(97))
sum([Index(1)])
sum([1.5, Index(1)])
max(Index(1), Index(2))
slice(Index(1), Index(2)).indices(Index(5))
slice("a").indices(3)
dir(Dir(5))
dir(Dir(["b", "a"]))
isinstance(5, type("M", (type,), {"__instancecheck__": lambda c, o: "yes"})("K", (), {}))
issubclass(int, type("M", (type,), {"__subclasscheck__": lambda c, o: []})("K", (), {}))
(5).__add__("a"), (5).__add__(1.5), (1.5).__add__(5), "a".__add__
[].__eq__(()), (1).__eq__(1.0), (1.0).__eq__(1), "a".__eq__(1), None.__eq__(None), None.__eq__(1), object().__eq__(1), (1).__lt__("a"), {}.__eq__([]), {1}.__le__([1])
(5).__divmod__(0)
(5).__rsub__(10), (5).__rpow__(2), (5).__pow__(-1), (5).__pow__(2, 3), (2.0).__rpow__(3), (5).__floordiv__(2), (5).__truediv__(2), (5).__rtruediv__(1), (5).__neg__(), (5).__bool__(), (5).__index__(), (5).__ceil__(), (5).__hash__()
"abc".__contains__("b"), "abc".__getitem__(0), "abc".__len__(), "abc".__mul__(2), "abc".__rmul__(2), "abc".__mod__(()), "a".__lt__("b"), "x".__format__(">3"), "%s".__mod__(1), "a".__rmod__("%s"), "abc".__iter__().__next__()
[1].__add__([2]), [1].__iadd__([2]), [1].__contains__(1), [1].__mul__(2), [1, 2].__getitem__(slice(1)), [1].__reversed__().__next__(), [1].__len__(), [1].__delitem__(0), [1].__setitem__(0, 5), [1].__hash__
[1].__add__(5)
[1].__iadd__(5)
(1,).__add__([1])
"a".__add__(5)
{1: 2}.__contains__(1), {1: 2}.__getitem__(1), {1: 2}.__len__(), {1: 2}.__or__({3: 4}), {1: 2}.__or__(5), {1: 2}.__ror__({}), {1: 2}.__iter__().__next__(), {1: 2}.__reversed__().__next__(), {}.__setitem__(1, 2), {1: 1}.__delitem__(1)
{}.__getitem__("x")
{1}.__and__({1}), {1}.__and__([1]), {1}.__sub__({1}), {1}.__xor__({2}), {1}.__contains__([]), {1}.__len__()
""".splitlines())
# ---
# hash and eq interplay
class OnlyEq:
    def __eq__(self, o): return True
class Child(OnlyEq): pass
class Restored(OnlyEq): __hash__ = object.__hash__
class Both:
    def __init__(self, k): self.k = k
    def __eq__(self, o): return isinstance(o, Both) and self.k == o.k
    def __hash__(self): return hash(self.k)
class BadEq:
    def __eq__(self, o): raise RuntimeError("eq called")
    def __hash__(self): return 1
class NoneHash: __hash__ = None
class NanLike:
    def __eq__(self, o): return False
    def __hash__(self): return 1
n = NanLike()
nan = float("nan")
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""hash(OnlyEq())
hash(Child())
OnlyEq.__hash__, Child.__hash__
isinstance(hash(Restored()), int)
{Both(1): "a"}[Both(1)]
Both(1) in [Both(1)], Both(1) in {Both(1)}, Both(1) != Both(2), [Both(1)].index(Both(1)), [Both(1), Both(1)].count(Both(1))
{BadEq(), BadEq()}
BadEq() in [BadEq()]
[BadEq()] == [BadEq()]
(lambda b: ([b] == [b], b in [b], [b].index(b), {b: 1}[b]))(BadEq())
hash(NoneHash())
n in [n], [n] == [n], n == n, {n: 1}[n], [n].count(n), (n,) == (n,), {1: n} == {1: n}
nan in [nan], nan == nan, {nan: 1}.get(nan)
{1: "int", 1.0: "float", True: "bool"}
{0, 0.0, False, 0j, -0.0}
{"a", b"a"} == {b"a", "a"}
hash(1) == hash(1.0) == hash(True) == hash(1+0j), hash(0.5), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(-2**61), hash(1e308), hash(2**1000) == hash(2.0**1000), hash(float("inf")), hash(None) == hash(None), hash(()) == hash(()), hash((1, 2)) == hash((1, 2)), hash(frozenset()) , hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash((1, 2)), hash((1, (2, 3))), hash(range(3)) == hash(range(0, 3, 1)), hash(range(0)), hash(3.14), hash(1/3), hash(-0.1), hash(1.5+2j)
range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(1) == [0], hash(range(1, 1)) == hash(range(0))
""".splitlines())
class Order:
    log = []
    def __init__(s, n): s.n = n
    def __eq__(s, o): Order.log.append((s.n, o.n)); return s.n == o.n
    def __hash__(s): return 0
d = {Order(1): "a", Order(2): "b"}
Order.log.clear(); print(d[Order(2)], Order.log)
Order.log.clear(); print(Order(3) in [Order(1), Order(3)], Order.log)
Order.log.clear(); print([Order(1), Order(2)] == [Order(1), Order(3)], Order.log)
# ---
# reflected comparison and total behaviours
class A:
    def __lt__(self, o): return "lt"
    def __le__(self, o): return "le"
class B(A):
    def __gt__(self, o): return "B.gt"
class E:
    def __eq__(self, o): return "E.eq"
class F(E):
    def __eq__(self, o): return "F.eq"
class N:
    def __ne__(self, o): return "ne"
class Arr:
    def __eq__(self, o): return [True, False]
    def __bool__(self): raise ValueError("ambiguous")
class Cmp:
    def __lt__(self, o): return Arr()
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""A() < 5, 5 > A(), 5 >= A(), A() <= A()
A() > 5
5 < A()
A() < B(), A() > B()
E() == 1, 1 == E(), E() != 1, 1 != E(), E() == F(), F() == E(), E() != F()
N() != 1, N() == 1, 1 != N()
Arr() == 1, Arr() in [Arr()], [Arr()] == [1]
Cmp() < 1 < 2
sorted([Cmp(), Cmp()])
min([Cmp(), Cmp()])
max([A(), A()]) is not None
sorted([A(), A()]) != []
object() == object(), object() != object(), (lambda o: (o == o, o != o))(object())
object() < object()
[1, [2, 3]] < [1, [2, 4]], (1, 2) < (1, 2, 3), [] < [0], [2] > [1, 5], "a" < "ab", b"a" < b"b", bytearray(b"a") < b"b", b"a" == bytearray(b"a"), b"a" == "a", {1} < {1, 2}, {1, 2} <= {1, 2}, {1} < {2}, {1} > {2}, frozenset({1}) == {1}, {1: 2}.keys() < {1, 3}, {1: 2}.keys() == {1}, {1: 2}.items() == {(1, 2)}, range(3) == range(3)
1 == True, 1 is not True, "1" == 1, None == 0, [] == (), 1 == 1.0 == 1+0j, 2**53 == float(2**53), 2**53 + 1 == float(2**53 + 1), 10**23 == 1e23, 0.1 + 0.2 == 0.3, 1 < 1.5 < 2, 10**400 > 1e308, -10**400 < float("-inf"), True + True, True < 2
1 < 2 > 1, 1 < 3 < 2, 1 == 1 in [1], (1 == 1) in [True], 3 in [3] == True, not 1 == 2, 1 if 0 else 2 if 0 else 3
""".splitlines())
# ---
# A bytearray keeps its size while the program has a view of it.
b = bytearray(b"abc"); m = memoryview(b)
for op in ("b.append(1)", "b.extend(b'x')", "b.clear()", "b.pop()", "b += b'x'", "b[0:1] = b'xyz'", "b[0:1] = b'x'", "del b[0]", "b.insert(0, 1)", "b.remove(97)", "b *= 2", "b.reverse()", "b[0] = 65", "b.extend(b'')", "b *= 1", "b.__init__(b'q')"):
    try: exec(op); print(op, "ok", b)
    except BaseException as e: print(op, type(e).__name__, e)
m2 = m[1:]; m.release()
try: b.append(1)
except BufferError as e: print(e)
m2.release(); b.append(1); print(b)
def f():
    with memoryview(b) as v:
        try: b.append(2)
        except BufferError as e: print(e)
    b.append(3)
f(); print(b)
memoryview(b); b.append(4)
def g():
    v = memoryview(b)
    b.append(5)
try: g()
except BufferError as e: print("g", e)
b.append(6)
print(b)
held = [memoryview(b)]
try: b.pop()
except BufferError as e: print("held", e)
held.clear(); b.pop(); print(b)
# ---
# What is asked for its length before its items are taken.
class A:
    def __len__(self): print("len"); return 3
    def __iter__(self): print("iter"); return iter([1, 2, 3])
class B:
    def __len__(self): raise ValueError("len failed")
    def __iter__(self): return iter([1])
class T:
    def __len__(self): raise TypeError("quiet")
    def __iter__(self): return iter([1])
class H:
    def __init__(self, hint): self.hint = hint
    def __iter__(self): return iter([1])
    def __length_hint__(self): print("hint"); return self.hint
a = A()
for e in ("list(a)", "tuple(a)", "set(a)", "sorted(a)", "[*a]", "(*a, 1)", "{*a}", "sum(a)", "max(a)", "dict.fromkeys(a)", "print(*a)", "(lambda *q: q)(*a, 1)", "[x for x in a]", "list(map(str, a))", "list(enumerate(a))", "list(zip(a, a))", "[].extend(a)", "frozenset(a)", "any(a)", "2 in a", "bool(a)", "list(B())", "tuple(B())", "list(T())", "sorted(B())", "set(B())", "[*B()]", "b''.join(B())", "','.join(B())", "min(*a)", "list(H(5))", "list(H(-1))", "list(H('a'))", "list(H(None))", "list(H(NotImplemented))", "tuple(H(1))", "set(H('a'))"):
    try: print(e, "->", eval(e))
    except Exception as x: print(e, "!!", type(x).__name__, x)
l = [0]; l += a; print(l); l[1:2] = a; print(l)
x, y, z = a; p, *q = a; print(x, q)
# ---
# How functions, methods and lists are written among type arguments.
def f(): pass
class C:
    def m(self): pass
print(dict[len], list[print], tuple[int, len], list[f], list[C.m], list["x"], list[...], list[()], list[1], list[C], list[None], list[[int, str]])
import math, typing
print(list[math.pi], list[math.sin], typing.List[f], list[list[f]], type[C], list[int | None], list[typing.Any])
# ---
# Subclasses given by conversion methods.
import warnings
class T:
    def __trunc__(self): return 5
class I:
    def __int__(self): return True
    def __index__(self): return False
    def __float__(self): return F(1.5)
    def __complex__(self): return K(1)
class F(float): pass
class K(complex): pass
for make in (lambda: int(T()), lambda: int(I()), lambda: float(I()), lambda: complex(I()), lambda: [1][I()], lambda: range(I()), lambda: bool(NotImplemented)):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try: print(make())
        except DeprecationWarning as e: print(e)
# ---
# Annotations of positional parameters come first.
def say(x): print("evaluated", x); return x
def g(a: say(1), /, b: say(2) = 0, *c: say(3), d: say(4) = 5, **e: say(6)) -> say(7): pass
print(g.__annotations__)
# ---
# Shifts without an end.
for s in ("1 << 10**20", "0 << 10**30", "-1 << 10**30", "1 >> 10**30", "-1 >> 10**30", "1 << -1", "0 >> -1"):
    try: print(s, eval(s))
    except Exception as e: print(s, type(e).__name__, e)
# ---
# A percent sign with a width is no percent sign.
for f in ("%5%", "%%", "%-5%|", "%.2%", "%(a)%", "%*%", "%l%"):
    for a in ((), (1,), {"a": 1}, 5, (1, 2)):
        try: print(f, a, repr(f % a))
        except Exception as e: print(f, a, e)
# ---
# Attributes of exceptions from a dict.
e = ValueError(1)
for state in ({1: 2}, {"a": 2}, None, 5, [("a", 1)], {"args": (7,)}):
    try: print(e.__setstate__(state), getattr(e, "a", "none"), e.args)
    except TypeError as x: print(x)
# ---
# Programs as bytes-like objects, and relative imports.
print(eval(b"1 + 1"), eval(bytearray(b"2 + 2")), eval(memoryview(b"3 + 3")), eval(b"\xef\xbb\xbf7"))
exec(bytearray(b"x = 5")); print(x)
for s in (b"a\0b", "a\0b", 5, None, ["1"]):
    for f in (eval, exec, lambda s: compile(s, "f", "exec")):
        try: f(s)
        except (SyntaxError, TypeError) as e: print(type(e).__name__, e)
for s in ("from . import *", "from .. import x", "from .a import *", "from ..b.c import d as e"):
    try: exec(s)
    except ImportError as e: print(type(e).__name__, e, e.name, e.path)
# ---
# How many arguments: special methods that are methods, and those that are slots.
for s in ("b''.hex(1, 2, 3)", "bytearray().upper(1)", "bytearray().zfill()", "frozenset().copy(1)", "frozenset().union(x=1)", "{}.keys().isdisjoint()", "{}.items().isdisjoint(1, 2)", "iter([]).__length_hint__(1)", "(1.5).__round__(1, 2)", "(1).__format__()", "(1).__format__(5)", "'a'.__format__(None)", "object().__format__(1)", "[].__getitem__()", "{}.__contains__()", "set().__contains__(1, 2)", "(1).__add__()", "(1).__add__(z=1)", "'a'.__len__(1)", "int.__ceil__()", "int.__add__()", "dict.__getitem__(5, 'a')", "dict.__setitem__(5, 'a', 1)", "str.join()", "str.maketrans(z=1)", "type.__call__()", "bytes('a', errors='strict')", "property(1, 2, 3, 4, 5)", "property(x=1)", "bytearray.fromhex()", "True.bit_length(1)", "int.from_bytes()"):
    try: print(s, eval(s))
    except TypeError as e: print(s, e)
