import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
class D:
    def __get__(self, o, t=None): return ("get", o is None, t and t.__name__)
class DD(D):
    def __set__(self, o, v): print("set", v)
    def __delete__(self, o): print("delete")
class SN:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
class A:
    d = D(); dd = DD(); sn = SN()
a = A()
a.__dict__["d"] = 1; a.__dict__["dd"] = 2
ev("a.d", "a.dd", "A.d", "A.dd", "a.__dict__", "vars(a)", "A.sn", "getattr(a, 'x', 5)", "a.x", "A.x", "a.__class__", "type(a).__mro__", "A.__bases__", "A.__base__", "A.__dict__['d']", "A.__name__", "A.__qualname__", "A.__module__", "A.__doc__", "A.__subclasses__()", "D.__subclasses__()", "A.mro()", "type(A.__dict__)", "A.__weakref__", "type.__name__", "type.__bases__", "object.__bases__", "object.__base__", "A.__dict__['x']", "A.__dict__.get('x', 3)", "'d' in A.__dict__", "list(A.__dict__)", "len(A.__dict__)", "type(A)()", "type(1, 2)", "type('X', (), {}, 1)", "type('X', [], {})", "type('X', (), [])", "type(1, (), {})", "type('X', (1,), {})", "type('X', (int, str), {})", "type('X', (A, A), {})", "type('X', (object, A), {})", "type('X', (bool,), {})", "type('X', (type(None),), {})", "type('X', (range,), {})", "type('X', (slice,), {})", "type('X', (type(lambda: 1),), {})", "type('X', (), {})", "type('X', (), {'__module__': 'm'})", "type('X', (), {'__qualname__': 1})", "type('X', (), {'__slots__': 1})", "type('X', (), {'__slots__': ['1']})", "type('X', (), {'__slots__': ['a', 'a']})", "type('X', (), {'__slots__': ['a'], 'a': 1})", "type('X', (int,), {'__slots__': ['a']})", "type('X', (tuple,), {'__slots__': ['a']})", "type('X', (), {'__slots__': ['__dict__', '__dict__']})", "type('X', (A,), {'__slots__': ['__dict__']})", "type('X', (), {'__slots__': ()})().x", "type('a\\0b', (), {})", "type('', (), {})")
a.dd = 5
del a.dd
try: del a.nope
except AttributeError as e: print(e)
try: del A.nope
except AttributeError as e: print(e)
try: A.__dict__['x'] = 1
except TypeError as e: print(e)
try: a.__class__ = 1
except TypeError as e: print(e)
try: a.__class__ = int
except TypeError as e: print(e)
try: a.__dict__ = 1
except TypeError as e: print(e)
for n, v in (("__name__", 1), ("__name__", "a\0b"), ("__qualname__", 1), ("__bases__", 1), ("__bases__", ()), ("__bases__", (1,)), ("__bases__", (int,)), ("__bases__", (A,)), ("__dict__", {}), ("__mro__", ()), ("__module__", 5), ("__doc__", 3), ("__abstractmethods__", 1), ("__annotations__", 3), ("__type_params__", 1)):
    try: setattr(A, n, v); print(n, v, "ok", getattr(A, n))
    except Exception as e: print(n, v, type(e).__name__, e)
for n in ("__name__", "__qualname__", "__bases__", "__dict__", "__module__", "__doc__", "__abstractmethods__", "__annotations__"):
    try: delattr(A, n); print(n, "ok")
    except Exception as e: print(n, type(e).__name__, e)
for n in ("__name__", "x", "bit_length"):
    for f in (lambda: setattr(int, n, 1), lambda: delattr(int, n), lambda: setattr(5, n, 1), lambda: delattr(5, n), lambda: setattr(None, n, 1), lambda: setattr(len, n, 1), lambda: setattr([], n, 1), lambda: setattr(object(), n, 1), lambda: delattr(object(), n), lambda: setattr(list, n, 1)):
        try: f(); print(n, "ok")
        except Exception as e: print(n, type(e).__name__, e)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
def f(a, /, b: int = 1, *args, c, d=2, **kw) -> str:
    "doc"
    x = 1
    return lambda: x
ev("f.__name__", "f.__qualname__", "f.__doc__", "f.__module__", "f.__defaults__", "f.__kwdefaults__", "f.__annotations__", "f.__closure__", "f.__dict__", "f.__code__.co_argcount", "f.__code__.co_posonlyargcount", "f.__code__.co_kwonlyargcount", "f.__code__.co_varnames", "f.__code__.co_name", "f.__code__.co_qualname", "f.__code__.co_firstlineno", "f.__code__.co_nlocals", "f.__code__.co_flags & 12", "f.__code__.co_freevars", "f.__code__.co_cellvars", "f.__type_params__", "f(1, c=2).__closure__[0].cell_contents", "f(1, c=2).__closure__", "f(1, c=2).__qualname__", "f()", "f(1)", "f(a=1, c=2)", "f(1, 2, b=3, c=1)", "f(1, b=2, c=1)", "f(1, **{'b': 2, 'c': 3})()", "f(1, **{1: 2})", "f(*1)", "f(**1)", "f(1, c=1, **{'c': 2})", "f(*[1], *2)", "f(**[1])", "f(None, *None)", "f.x", "f.__get__(5)", "f.__get__(None)", "f.__get__(None, int) is f", "f.__call__(1, c=2)()", "type(f)", "type(f.__code__)", "type(f.__get__(5))", "f.__get__(5).__self__", "f.__get__(5).__func__ is f", "f.__builtins__ is not None", "f.__globals__ is g", "(lambda: 1).__name__", "(lambda x, y=2: 1).__defaults__", "(lambda: (yield))().__name__", "f.__new__", "f == f", "hash(f) == hash(f)", "f < f", "f + f", "f[0]", "len(f)", "iter(f)", "for_ in f" , "-f", "f.__init__", "int(f)", "list(f)", "f.nope", "f.__wrapped__")
for n, v in (("__name__", 1), ("__qualname__", 1), ("__defaults__", 1), ("__defaults__", [1]), ("__defaults__", (1, 2)), ("__kwdefaults__", 1), ("__kwdefaults__", {"c": 5}), ("__annotations__", 1), ("__code__", 1), ("__closure__", 1), ("__globals__", 1), ("__dict__", 1), ("__doc__", 5), ("__module__", 5), ("__type_params__", 1), ("x", 1), ("__builtins__", 1)):
    try: setattr(f, n, v); print(n, "ok", R(repr(getattr(f, n)))[:40])
    except Exception as e: print(n, type(e).__name__, e)
for n in ("__name__", "__qualname__", "__defaults__", "__kwdefaults__", "__annotations__", "__code__", "__closure__", "__globals__", "__doc__", "__module__", "x", "y"):
    try: delattr(f, n); print(n, "ok", R(repr(getattr(f, n, 'gone')))[:40])
    except Exception as e: print(n, type(e).__name__, e)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
class A:
    def m(self, x): pass
    @classmethod
    def c(cls, x): pass
    @staticmethod
    def s(x): pass
    @property
    def p(self): return 1
a = A()
ev("a.m()", "A.m()", "A.m(1)", "a.m(1, 2)", "a.c()", "A.c(1, 2)", "A.s()", "a.s(1, 2)", "a.m(y=1)", "a.m(1, x=2)", "a.m.__name__", "a.m.__qualname__", "a.m.__self__ is a", "a.m.x", "a.c.__self__", "a.c.__func__", "A.__dict__['c']", "A.__dict__['s']", "A.__dict__['c'].__func__.__name__", "A.__dict__['s'].__wrapped__.__name__", "A.__dict__['s'](1)", "A.__dict__['c'](1)", "A.p", "A.p.fget.__name__", "A.p.__doc__", "A.p.__get__(a)", "A.p.fset", "A.p.setter(5)", "A.p.__set__(a, 1)", "A.p.__delete__(a)", "A.p.getter(lambda s: 2).__get__(a)", "A.p.__isabstractmethod__", "A.p.__set_name__", "a.m == a.m", "a.m is a.m", "hash(a.m) == hash(a.m)", "a.m != A().m", "a.m < a.m", "A.m == A.m", "str(a.m)[:22]", "repr(A.m)[:14]", "property()", "property().__get__(5)", "property(1).__get__(5)", "property(1, 2, 3, 4).__doc__", "property(fget=1).fget", "property(lambda s: 5).__get__(None)", "property(lambda s: 5).__get__(None, int)", "classmethod()", "classmethod(1)", "classmethod(1).__func__", "staticmethod(1).__get__(5)", "staticmethod(5)()", "staticmethod()", "staticmethod(1, 2)", "classmethod(f=1)", "staticmethod(len)([1])", "super()", "super(A)", "super(A, a)", "super(A, A)", "super(1)", "super(A, 1)", "super(int, True).__repr__()", "super(A, a).m", "super(A, a).__self__", "super(A, a).__thisclass__", "super(A, a).__self_class__", "super(A).__self__", "super(A, a).x", "super(type, A).mro()", "super(A, A).mro", "a.p()", "a.p.x")
for f in (lambda: setattr(a, "p", 1), lambda: delattr(a, "p"), lambda: setattr(A.p, "fget", 1), lambda: setattr(A.p, "__doc__", "x"), lambda: setattr(a.m, "x", 1), lambda: setattr(A.m, "x", 1), lambda: delattr(a, "m"), lambda: setattr(a, "m", 1)):
    try: f(); print("ok")
    except Exception as e: print(type(e).__name__, R(str(e)))
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
class NS(dict):
    def __setitem__(self, k, v):
        print("set", k); super().__setitem__(k, v)
    def __getitem__(self, k):
        print("get", k); return super().__getitem__(k)
    def __missing__(self, k):
        print("missing", k)
        if k == "auto": return 42
        raise KeyError(k)
    def __delitem__(self, k):
        print("del", k); super().__delitem__(k)
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw); return NS()
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, bases, list(ns), kw); return super().__new__(mcs, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("call", a, k); return super().__call__(*a, **k)
    def mro(cls):
        print("mro", cls.__name__); return super().mro()
class A(metaclass=M, x=1):
    y = 1
    z = y
    w = auto
    del y
    def f(self): pass
    class In: pass
    for i in range(2): pass
    x += 1 if False else auto if False else 0 if (x := 0) is None else 0
A(); print(A.mro)
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
class Swap(type):
    def mro(cls):
        return [cls, object] if cls.__name__ != "Odd" else [cls, int, object]
class P: v = 1
class Q(P, metaclass=Swap): pass
ev("Q.__mro__", "Q.v", "Q().v", "Q.mro()", "issubclass(Q, P)", "isinstance(Q(), P)", "Swap('Odd', (), {})", "type.mro(Q)", "Q.__bases__")
class Bad(type):
    def mro(cls): return 5
class Bad2(type):
    def mro(cls): return [1]
class Bad3(type):
    def mro(cls): return []
class Bad4(type):
    def mro(cls): return iter([cls, object])
for m in (Bad, Bad2, Bad3, Bad4): ev(f"{m.__name__}('X', (), {{}})")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
class A: x = "A"
class B: x = "B"; y = "By"
class C(A): pass
class D(C): pass
c = C(); d = D()
print(c.x, d.x)
C.__bases__ = (B,)
print(c.x, d.x, d.y, D.__mro__, C.__base__, B.__subclasses__(), A.__subclasses__(), isinstance(d, B), isinstance(d, A))
C.__bases__ = (A, B)
print(c.x, d.y, D.__mro__)
ev("setattr(C, '__bases__', (D,))", "setattr(C, '__bases__', (C,))", "setattr(C, '__bases__', (A, A))", "setattr(C, '__bases__', (int,))", "setattr(C, '__bases__', (object,))", "setattr(C, '__bases__', (object, A))", "setattr(C, '__bases__', (type,))", "setattr(C, '__bases__', (bool,))", "setattr(C, '__bases__', [A])", "setattr(C, '__bases__', ())", "setattr(C, '__bases__', (1,))", "delattr(C, '__bases__')", "setattr(int, '__bases__', (object,))", "C.__mro__", "setattr(C, '__bases__', (B, A))", "D().x")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# special methods looked up on the type
class A: pass
a = A()
a.__len__ = lambda: 5; a.__call__ = lambda: 6; a.__iter__ = lambda: iter([1]); a.__getitem__ = lambda i: i; a.__bool__ = lambda: False; a.__add__ = lambda o: 1; a.__repr__ = lambda: "r"; a.__str__ = lambda: "s"; a.__eq__ = lambda o: True; a.__hash__ = lambda: 1; a.__contains__ = lambda x: True; a.__enter__ = lambda: 1; a.__exit__ = lambda *x: 1; a.__int__ = lambda: 4; a.__index__ = lambda: 3; a.__float__ = lambda: 2.0; a.__next__ = lambda: 1; a.__format__ = lambda s: "f"; a.__bytes__ = lambda: b"x"; a.__abs__ = lambda: 1; a.__round__ = lambda: 1; a.__reversed__ = lambda: [1]; a.__dir__ = lambda: ["q"]; a.__setattr__ = lambda n, v: 1; a.__getattr__ = lambda n: "ga"; a.__await__ = lambda: iter([]); a.__aiter__ = lambda: 1; a.__class_getitem__ = lambda x: x; a.__instancecheck__ = lambda x: True; a.__del__ = lambda: print("del"); a.__get__ = lambda *x: "got"; a.__set__ = lambda *x: 1; a.__fspath__ = lambda: "p"; a.__length_hint__ = lambda: 3; a.__complex__ = lambda: 1j; a.__divmod__ = lambda o: 1; a.__neg__ = lambda: 1; a.__iadd__ = lambda o: 1; a.__lt__ = lambda o: True; a.__sizeof__ = lambda: 1; a.__copy__ = lambda: 1; a.__reduce_ex__ = lambda p: 1; a.__trunc__ = lambda: 1
ev("len(a)", "a()", "list(a)", "a[0]", "bool(a)", "a + 1", "repr(a)", "str(a)", "a == 5", "hash(a) == 1", "3 in a", "int(a)", "hex(a)", "float(a)", "next(a)", "format(a, '')", "bytes(a)", "abs(a)", "round(a)", "reversed(a)", "dir(a) == ['q']", "a.zzz", "A[1]", "isinstance(1, a)", "a < 1", "-a", "divmod(a, 1)", "complex(a)", "[1,2][a]", "range(a)", "'%d' % a", "chr(a)", "'a' * a", "sum([1, a])", "max(1, a)", "sorted([a, 1])", "iter(a)", "enumerate(a)", "zip(a)", "map(len, [a])", "list(map(len, [a]))", "print(a, file=a)", "a @ 1", "a ** 2", "pow(a, 2, 3)", "a // 1", "a << 1", "a & 1", "~a", "+a", "a[1:2]", "a.__len__()", "callable(a)", "operator" , "all(a)", "any(a)", "set(a)", "dict(a)", "tuple(a)", "list(reversed(a))", "min(a)", "sum(a)", "'x'.join(a)", "a in a", "a not in [a]", "a is a", "not a", "a and 1", "[*a]", "{**a}", "(lambda *x: x)(*a)", "(lambda **x: x)(**a)")
try:
    with a: pass
except TypeError as e: print(e)
try:
    for x in a: pass
except TypeError as e: print(e)
try:
    p, q = a
except TypeError as e: print(e)
try: a[0] = 1
except TypeError as e: print(e)
try: del a[0]
except TypeError as e: print(e)
try: a += 1
except TypeError as e: print(e)
try: a.b.c
except AttributeError as e: print(e)
async def f():
    try: await a
    except TypeError as e: print(e)
    try:
        async for x in a: pass
    except TypeError as e: print(e)
    try:
        async with a: pass
    except TypeError as e: print(e)
import asyncio
asyncio.run(f())
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# every special method set to None
NAMES = "__len__ __call__ __iter__ __getitem__ __setitem__ __delitem__ __bool__ __add__ __radd__ __iadd__ __repr__ __str__ __eq__ __ne__ __lt__ __hash__ __contains__ __enter__ __exit__ __int__ __float__ __complex__ __next__ __format__ __bytes__ __abs__ __round__ __reversed__ __dir__ __setattr__ __delattr__ __getattr__ __neg__ __trunc__ __floor__ __ceil__ __divmod__ __pow__ __matmul__ __init__ __new__ __missing__ __length_hint__ __fspath__ __class_getitem__ __init_subclass__ __set_name__ __get__ __await__ __aiter__ __anext__ __aenter__ __aexit__ __instancecheck__ __subclasscheck__ __match_args__ __sizeof__ __copy__ __reduce_ex__".split()
import math, operator
def tryall(A):
    def t(f):
        try: return R(repr(f()))
        except BaseException as e: return type(e).__name__ + ": " + R(str(e))
    for f in (lambda: A(), lambda: len(A()), lambda: A()(), lambda: iter(A()), lambda: A()[0], lambda: operator.setitem(A(), 0, 1), lambda: operator.delitem(A(), 0), lambda: bool(A()), lambda: A() + 1, lambda: 1 + A(), lambda: operator.iadd(A(), 1), lambda: repr(A()), lambda: str(A()), lambda: A() == 1, lambda: A() != 1, lambda: A() < 1, lambda: hash(A()) and 1, lambda: 1 in A(), lambda: int(A()), lambda: operator.index(A()), lambda: float(A()), lambda: complex(A()), lambda: next(A()), lambda: format(A()), lambda: bytes(A()), lambda: abs(A()), lambda: round(A()), lambda: reversed(A()), lambda: len(dir(A())) > 0, lambda: setattr(A(), 'x', 1), lambda: delattr(A(), 'x'), lambda: A().x, lambda: -A(), lambda: math.trunc(A()), lambda: math.floor(A()), lambda: math.ceil(A()), lambda: divmod(A(), 1), lambda: A() ** 2, lambda: A() @ 1, lambda: operator.length_hint(A()), lambda: open(A()), lambda: A[int], lambda: type("S", (A,), {}), lambda: isinstance(1, A), lambda: issubclass(int, A), lambda: f"{A()}", lambda: f"{A()!r}", lambda: "%s" % A(), lambda: {A(): 1} and 1, lambda: [A()] == [1], lambda: list(A()), lambda: sum([A()]), lambda: "".join(A()), lambda: range(A()), lambda: [1][A()]):
        yield t(f)
base = list(tryall(type("A", (), {})))
for n in NAMES:
    try: A = type("A", (), {n: None})
    except BaseException as e: print(n, type(e).__name__, e); continue
    print(n, [(i, x) for i, (x, y) in enumerate(zip(tryall(A), base)) if x != y])
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# every special method returns 5
NAMES = "__len__ __iter__ __bool__ __repr__ __str__ __hash__ __contains__ __int__ __float__ __complex__ __format__ __bytes__ __round__ __reversed__ __dir__ __init__ __length_hint__ __fspath__ __class_getitem__ __eq__ __ne__ __lt__ __getattr__ __trunc__ __missing__ __next__ __abs__ __neg__ __divmod__".split()
import math, operator
def tryall(A):
    def t(f):
        try: return R(repr(f()))
        except BaseException as e: return type(e).__name__ + ": " + R(str(e))
    for f in (lambda: A(), lambda: len(A()), lambda: A()(), lambda: iter(A()), lambda: A()[0], lambda: bool(A()), lambda: A() + 1, lambda: repr(A()), lambda: str(A()), lambda: A() == 1, lambda: A() != 1, lambda: A() < 1, lambda: hash(A()) and 1, lambda: 1 in A(), lambda: int(A()), lambda: operator.index(A()), lambda: float(A()), lambda: complex(A()), lambda: next(A()), lambda: format(A()), lambda: bytes(A()), lambda: abs(A()), lambda: round(A()), lambda: reversed(A()), lambda: A().x, lambda: -A(), lambda: math.trunc(A()), lambda: math.floor(A()), lambda: math.ceil(A()), lambda: divmod(A(), 1), lambda: operator.length_hint(A()), lambda: A[int], lambda: f"{A()}", lambda: f"{A()!r}", lambda: "%s" % A(), lambda: {A(): 1} and 1, lambda: [A()] == [1], lambda: list(zip(range(2), A())), lambda: "".join(A()), lambda: range(A()), lambda: [1][A()], lambda: ascii(A()), lambda: "%d" % A(), lambda: "%x" % A(), lambda: chr(A()), lambda: hex(A()), lambda: math.sqrt(A()), lambda: "a" * A(), lambda: [0] * A(), lambda: 1 << A(), lambda: "abcdefgh"[A():], lambda: bytes(A()), lambda: round(1.23456789, A()), lambda: "a,b".split(",", A()), lambda: int("11", A()), lambda: sum([A()], 1)):
        yield t(f)
base = list(tryall(type("A", (), {})))
for v in (5, -1, "s", None, 1.5, True, b"x", [3]):
    for n in NAMES:
        A = type("A", (), {n: lambda *a, **k: v})
        print(repr(v), n, [(i, x) for i, (x, y) in enumerate(zip(tryall(A), base)) if x != y])
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# subclasses of builtin descriptors
class CM(classmethod):
    def __get__(self, o, t=None): print("CM get", o is None); return super().__get__(o, t)
    tag = "t"
class SM(staticmethod):
    def __get__(self, o, t=None): print("SM get"); return super().__get__(o, t)
    def __call__(self, *a): print("SM call", a); return super().__call__(*a)
class PR(property):
    def __init__(self, *a, **k): print("PR", len(a)); super().__init__(*a, **k); self.extra = 1
    def __get__(self, o, t=None): print("PR get"); return super().__get__(o, t)
    def __set_name__(self, o, n): print("name", n); self.nm = n
class A:
    @CM
    def c(cls): return cls.__name__
    @SM
    def s(x): return x
    @PR
    def p(self): "doc p"; return 5
    @p.setter
    def p(self, v): print("setting", v)
ev("A.c()", "A().c()", "A.s(3)", "A().s(4)", "A().p", "type(A.__dict__['c'])", "A.__dict__['c'].tag", "A.__dict__['s'](9)", "type(A.__dict__['p'])", "A.__dict__['p'].extra", "A.__dict__['p'].nm", "A.p.__doc__", "setattr(A(), 'p', 2)", "A.p.fset.__name__", "isinstance(A.__dict__['c'], classmethod)", "A.__dict__['c'].__func__.__name__", "A.__dict__['c'].__wrapped__.__name__", "A.__dict__['c'].__doc__", "A.__dict__['s'].__name__", "A.__dict__['s'].__isabstractmethod__")
import functools
class B:
    @classmethod
    @property
    def cp(cls): return "cp " + cls.__name__
    @staticmethod
    @functools.lru_cache
    def cached(x): print("miss", x); return x
    @functools.cached_property
    def cp2(self): print("compute"); return 7
    @functools.singledispatchmethod
    def sd(self, x): return "default"
    @sd.register
    def _(self, x: int): return "int"
    pm = functools.partialmethod(lambda self, a, b: (a, b), 1)
    @classmethod
    def alt(cls, *a): return cls, a
    lam = lambda self, x=1: x
    blt = len
b = B()
ev("B.cp", "b.cp", "b.cached(1)", "b.cached(1)", "B.cached(2)", "b.cp2", "b.cp2", "b.__dict__", "b.sd(1)", "b.sd('a')", "b.pm(2)", "b.alt(1)", "b.lam()", "b.blt([1, 2])", "B.alt.__self__", "b.alt.__func__")
del b.cp2
ev("b.cp2")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# subclasses of slice-like, functions and other closed types; instances with odd layouts
ev(*(f"type('X', ({t},), {{}})" for t in ("bool", "type(None)", "type(...)", "type(NotImplemented)", "range", "slice", "memoryview", "type(lambda: 1)", "type(len)", "type(iter([]))", "type((x for x in []))", "type({}.keys())", "property", "classmethod", "staticmethod", "super", "enumerate", "zip", "map", "filter", "reversed", "object", "type", "complex", "bytearray", "frozenset", "BaseException", "type(type(re))", "type(print)")))
class Z(zip): pass
class E(enumerate): pass
class F(filter): pass
class Mp(map): pass
class Rv(reversed): pass
ev("list(Z([1], [2]))", "list(E('a'))", "list(F(None, [0, 1]))", "list(Mp(str, [1]))", "list(Rv([1, 2]))", "type(Z([1]))", "Z([1]).__class__", "Mp(int)")
class MyT(type):
    def __call__(cls, *a): return ("called", a)
class U(metaclass=MyT): pass
ev("U(1, 2)", "type.__call__(U)", "MyT('V', (), {})")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# __new__ and __init__
class A:
    def __new__(cls, *a, **k): print("new", a, k); return super().__new__(cls)
    def __init__(self, *a, **k): print("init", a, k)
A(1, b=2)
class B:
    def __new__(cls, x): return x
    def __init__(self, x): print("init B")
ev("B(5)", "type(B(B.__new__(B, 3)))")
class C:
    def __new__(cls): return super().__new__(cls, 1)
class D:
    def __init__(self): return 5
class E: pass
class F:
    def __new__(cls, x): return super().__new__(cls)
class G(int):
    def __new__(cls, v, extra=None): s = super().__new__(cls, v); s.extra = extra; return s
class H(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
class I(str):
    def __init__(self, *a): self.a = a
class J:
    __new__ = None
class K:
    __init__ = None
class L:
    def __init__(self, x): self.x = x
class M(L):
    def __new__(cls, *a): return object.__new__(cls)
class N:
    def __new__(cls): return N2()
class N2(N):
    def __new__(cls): return object.__new__(cls)
    def __init__(self): print("N2 init")
class O(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.z = 1
class P(list):
    def __new__(cls, *a): return super().__new__(cls)
class Q(float):
    def __new__(cls, v): return float.__new__(cls, v * 2)
ev("C()", "D()", "E(1)", "E(x=1)", "F()", "F(1)", "F(1, 2)", "G('7', extra=3).extra", "G(7) + 1", "H(1, 2, 3)", "I('abc').a", "I(5)", "I(b'a', 'utf8')", "J()", "K()", "L()", "L(1, 2)", "M(1).x", "M()", "N()", "type(N())", "O(a=1).z", "P([1, 2])", "P(5)", "Q(1.5)", "object.__new__(E, 1)", "object.__new__(int)", "object.__new__(5)", "object.__new__()", "object(1)", "int.__new__(str)", "int.__new__(G, 5)", "tuple.__new__(H, [1])", "str.__new__(int)", "dict.__new__(O)", "object.__init__(E(), 1)", "object.__init__(L.__new__(L), 1)", "E.__new__(E)", "E.__init__(E())", "type.__new__(type, 'X', (), {})", "type.__call__(E)", "super(L, L(1)).__init__()", "object.__new__(list)", "list.__new__(list, 1, 2)", "BaseException.__new__(ValueError, 1).args")
import abc
class Ab(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
    @property
    @abc.abstractmethod
    def g(self): pass
class Ab2(Ab):
    def f(self): pass
ev("Ab()", "Ab2()", "object.__new__(Ab)", "Ab.__abstractmethods__ == {'f', 'g'}", "Ab2.__abstractmethods__", "Ab.register(int)", "isinstance(1, Ab)", "issubclass(int, Ab)", "Ab.register(5)", "Ab.register(Ab)")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# __init_subclass__, __set_name__, __class_getitem__, __instancecheck__
class Base:
    reg = {}
    def __init_subclass__(cls, /, key=None, **kw): super().__init_subclass__(**kw); Base.reg[key or cls.__name__] = cls
class S1(Base, key="one"): pass
class S2(S1): pass
ev("sorted(Base.reg)", "type('S3', (Base,), {}, key='three')", "type('S4', (Base,), {}, bad=1)", "sorted(Base.reg)")
class Desc:
    def __set_name__(self, owner, name): print("sn", owner.__name__, name, hasattr(owner, name)); self.name = name
    def __get__(self, o, t): return o.__dict__.get(self.name, "unset") if o else self
    def __set__(self, o, v): o.__dict__[self.name] = v
class W(Base):
    a = Desc(); b = Desc(); c = a
    def __init_subclass__(cls, **kw): print("W is", cls.__name__, kw); super().__init_subclass__(**kw)
w = W(); w.a = 5
ev("w.a", "w.b", "w.c", "w.__dict__")
class W2(W, key="w2"): d = Desc()
class Err:
    def __set_name__(self, o, n): raise RuntimeError("sn fail")
try:
    class V: e = Err()
except RuntimeError as e: print(repr(e), e.__notes__)
class IC(type):
    def __instancecheck__(cls, o): print("ic", o); return o == 5
    def __subclasscheck__(cls, c): print("sc", c.__name__); return c is int
    def __len__(cls): return 7
    def __iter__(cls): return iter("ab")
    def __getitem__(cls, i): return ("m", i)
    def __contains__(cls, x): return x == 1
    def __add__(cls, o): return "add"
    def __eq__(cls, o): return o == "X" or o is cls
    def __hash__(cls): return 3
    def __bool__(cls): return False
    def __repr__(cls): return "<IC>"
    def __str__(cls): return "IC!"
    def __dir__(cls): return ["zz"]
    def __or__(cls, o): return "or"
class X(metaclass=IC):
    def __class_getitem__(cls, i): return ("cgi", i)
ev("isinstance(5, X)", "isinstance(6, X)", "isinstance(X(), X)", "issubclass(int, X)", "issubclass(str, X)", "issubclass(X, X)", "len(X)", "list(X)", "X[1]", "1 in X", "X + 1", "X == 'X'", "bool(X)", "X", "str(X)", "f'{X}'", "dir(X)", "X | int", "isinstance(5, (str, X))", "type(X())", "repr(X())[:10]", "{X: 1}[X]")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# slots
class A: __slots__ = ("x", "y"); z = 1
class B(A): __slots__ = ("w",)
class C(A): pass
class D: __slots__ = ("__dict__", "q")
class E: __slots__ = {"a": "doc a", "b": None}
class F: __slots__ = "single"
class G: __slots__ = iter(["g1", "g2"])
class H: __slots__ = ()
class I(int): __slots__ = ()
class J: __slots__ = ("__weakref__",)
class K:
    __slots__ = ("v",)
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
a = A(); a.x = 1; b = B(); b.w = 2; c = C(); c.n = 3; d = D(); d.q = 1; d.r = 2
ev("a.x", "a.y", "a.w", "setattr(a, 'w', 1)", "setattr(a, 'z', 1)", "a.z", "a.__dict__", "b.w", "setattr(b, 'nn', 1)", "c.__dict__", "d.__dict__", "d.q", "A.x", "type(A.x)", "A.x.__get__(a)", "A.x.__set__(a, 9)", "a.x", "A.x.__delete__(a)", "a.x", "delattr(a, 'x')", "A.x.__get__(5)", "A.x.__name__", "A.x.__objclass__", "E.__slots__", "E.a.__doc__", "F().single", "G.__slots__", "sorted(k for k in G.__dict__ if k[0] == 'g')", "setattr(H(), 'a', 1)", "I(5)", "setattr(I(5), 'a', 1)", "hash(K(1))", "K(1) == K(1)", "dir(a) == dir(A)", "hasattr(a, 'y')", "vars(a)", "vars(d)", "type('M', (A, B), {})", "type('M', (B, A), {})", "type('M', (A, E), {})", "type('M', (A, H), {})", "A.__slots__", "B.__slots__", "C.__slots__", "'__dict__' in C.__dict__", "__import__('weakref').ref(a)", "__import__('copy').copy(b).w", "A.__weakref__", "J.__weakref__")
# ---
import re
def R(x): return re.sub("0x[0-9a-f]+", "0x", x)
def ev(*ss):
    for s in ss:
        try:
            print(s, "->", R(repr(eval(s, g))))
        except BaseException as e:
            print(s, "->", type(e).__name__ + ":", R(str(e)))
g = globals()
# hashing, equality, ordering defaults
class A:
    def __eq__(self, o): return True
class B(A):
    __hash__ = A.__hash__
class C:
    def __eq__(self, o): return "eq" if o == 1 else NotImplemented
    def __hash__(self): return 7
class D:
    def __lt__(self, o): return "lt"
class E:
    def __ne__(self, o): return "ne"
class F:
    def __hash__(self): return 2**70
class G:
    def __hash__(self): return "x"
class H:
    def __hash__(self): return -1
class I:
    __hash__ = None
class J(I): pass
class K:
    def __bool__(self): return 1
class L:
    def __len__(self): return -1
class M:
    def __len__(self): return 1.5
class N:
    def __len__(self): return 2**70
class O:
    def __eq__(self, o): raise ValueError("eq")
    def __hash__(self): return 1
class P:
    def __repr__(self): return 5
class Q:
    def __str__(self): return None
class R2:
    def __format__(self, s): return 5
class S:
    def __contains__(self, o): raise KeyError("c")
ev("hash(A())", "{A()}", "A() == 5", "A() != 5", "5 == A()", "hash(B())", "C() == 1", "C() != 1", "C() == 2", "C() != 2", "1 == C()", "C() is C()", "hash(C())", "D() < 1", "1 > D()", "1 < D()", "D() > 1", "D() <= 1", "E() == 1", "E() != 1", "E() == E()", "hash(F()) == hash(2**70)", "hash(G())", "hash(H())", "hash(I())", "hash(J())", "{I(): 1}", "isinstance(I(), __import__('collections').abc.Hashable)", "bool(K())", "not K()", "bool(L())", "len(L())", "len(M())", "len(N())", "bool(N())", "O() in [O()]", "{O(): 1, O(): 2}", "[O()].index(1)", "[O()].count(1)", "[O()] == [O()]", "[O()] == [1, 2]", "(lambda o: [o] == [o])(O())", "repr(P())", "str(P())", "str(Q())", "f'{Q()}'", "f'{Q()!r}'[:10]", "format(R2())", "f'{R2()}'", "1 in S()", "[1] < [1, 2]", "[1, 'a'] < [1, 2]", "[1, 'a'] < [2, 2]", "(1,) < [1]", "{1} < {1, 2}", "{1} < [1]", "{1: 2} < {1: 3}", "None < None", "1j < 2j", "object() < object()", "1 < '1'", "int < str", "len < print", "nan != nan if (nan := float('nan')) else 0", "(lambda n: [n] == [n])(float('nan'))", "hash(1.0) == hash(1) == hash(True)", "hash(2**61 - 1)", "hash(-1)", "hash(-2)", "hash(float('inf'))", "hash(1.5)", "hash(()) == hash(())", "hash((1, 2)) == hash((1, 2))", "hash([])", "hash({})", "hash((1, []))", "hash(slice(1))", "hash(slice(1)) == hash(slice(1))", "hash(range(3)) == hash(range(0, 3))", "hash(frozenset([1])) == hash(frozenset([1.0]))", "1 == 1.0 == True", "{1: 'a', 1.0: 'b', True: 'c'}", "'1' == 1", "b'a' == 'a'", "[1] == (1,)", "{1} == frozenset({1})", "{} == []", "range(3) == [0, 1, 2]", "0.1 + 0.2 == 0.3", "10**400 > 1e308", "max(float('nan'), 1)", "sorted([3, float('nan'), 1])", "-0.0 == 0.0", "1 == 1 + 0j", "True + True", "True is (1 == 1)", "'a' 'b' == 'ab'", "() is ()", "type(1) == int", "int == int", "None == False", "NotImplemented == NotImplemented", "... is Ellipsis", "bool('False')", "bool([0])", "bool(0.0)", "bool('')", "not []")
