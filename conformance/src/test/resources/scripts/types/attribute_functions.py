class C:
    x = 1
    def __init__(self): self.y = 2
    def m(self): return "m"
    @property
    def p(self): return "p"
c = C()
print(getattr(c, "x"), getattr(c, "y"), getattr(c, "m")(), getattr(c, "p"), getattr(c, "z", "default"), getattr(C, "x"), getattr(C, "m")(c), getattr(c, "z", None), [hasattr(c, n) for n in ("x", "y", "m", "p", "z")], hasattr(C, "y"), setattr(c, "z", 3), c.z, delattr(c, "z"), hasattr(c, "z"), vars(c), c.__dict__ is vars(c))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class C: x = 1
c = C()
t(lambda: getattr(c, "nope"))
t(lambda: getattr(C, "nope"))
t(lambda: getattr(c, 5))
t(lambda: getattr(c, None, 1))
t(lambda: getattr(c))
t(lambda: getattr(c, "x", 1, 2))
t(lambda: hasattr(c, 5))
t(lambda: hasattr(c))
t(lambda: setattr(c, 5, 1))
t(lambda: setattr(c, "a"))
t(lambda: setattr(5, "a", 1))
t(lambda: setattr([], "a", 1))
t(lambda: setattr(int, "a", 1))
t(lambda: delattr(c, "x"))
t(lambda: delattr(c, "nope"))
t(lambda: delattr(c, 5))
t(lambda: delattr(C, "nope"))
t(lambda: delattr(5, "real"))
t(lambda: setattr(5, "real", 1))
t(lambda: setattr("", "upper", 1))
t(lambda: delattr([], "append"))
t(lambda: setattr(len, "x", 1))
t(lambda: setattr(None, "x", 1))
t(lambda: setattr(c, "a b", 1))
t(lambda: getattr(c, "a b"))
t(lambda: setattr(c, "", 1))
t(lambda: getattr(c, ""))
t(lambda: vars(5))
t(lambda: vars(c))
t(lambda: setattr(object(), "x", 1))
t(lambda: object().x)
t(lambda: setattr(lambda: 0, "x", 1))
t(lambda: getattr(c, "__name__"))
t(lambda: c.__nope__)
t(lambda: C.__name__)
# ---
class G:
    def __getattr__(self, n):
        print("getattr", n)
        if n == "bad": raise ValueError("other error")
        if n == "deep": return self.deeper
        raise AttributeError(n)
g = G()
print(hasattr(g, "a"), getattr(g, "b", "dflt"))
for n in ("bad", "deep"):
    for f in (lambda: hasattr(g, n), lambda: getattr(g, n, "dflt"), lambda: getattr(g, n)):
        try: print(f())
        except (ValueError, AttributeError) as e: print(type(e).__name__, e)
class P:
    @property
    def p(self): return self.missing
    @property
    def k(self): raise KeyError("k")
print(hasattr(P(), "p"), getattr(P(), "p", "fallback"))
try: hasattr(P(), "k")
except KeyError as e: print(repr(e))
try: P().p
except AttributeError as e: print(e, e.name)
# ---
class A:
    a = 1
    def f(self): pass
    class In: pass
class B(A):
    b = 2
    def __init__(self): self.i = 3
b = B(); b.dyn = 4
print([n for n in dir(b) if not n.startswith("__")], [n for n in dir(B) if not n.startswith("__")], sorted(vars(B).keys() - {"__module__", "__init__", "__doc__"}), vars(b), [n for n in dir(A()) if n[:2] != "__"])
print(dir(object()) == sorted(dir(object())), "__eq__" in dir(b), "__dict__" in dir(b), [n for n in dir(object()) if "hash" in n or "eq" in n], "append" in dir([]), dir(type("X", (), {"z": 1})())[-1], dir()[-1] if dir() else "", dir(5) == dir(int))
print(*dir(object()))
# ---
for v in (1, 1.5, "", [], (), {}, set(), b"", range(1), None, True, 1j, frozenset()):
    print(type(v).__name__, [n for n in dir(v) if not n.startswith("_")])
# ---
for v in (1, "", [], {}, set(), None, lambda: 0, (i for i in "")):
    print(type(v).__name__, [n for n in dir(v) if n.startswith("__")])
# ---
class D:
    def __get__(self, o, t): return ("get", o is None, t.__name__)
class DD(D):
    def __set__(self, o, v): print("set", v)
    def __delete__(self, o): print("delete")
class C: n = D(); d = DD()
c = C()
print(getattr(c, "n"), getattr(c, "d"), getattr(C, "n"), hasattr(c, "d"))
setattr(c, "n", 5); setattr(c, "d", 6); print(c.n, c.d, vars(c)); delattr(c, "n"); delattr(c, "d"); print(c.n, vars(c))
c.__dict__["d"] = "hidden"; print(c.d, c.__dict__); c.__dict__["n"] = "shown"; print(c.n)
C.d = "replaced"; print(c.d)
class OnlySet:
    def __set__(self, o, v): o.__dict__["v"] = v * 2
class E: v = OnlySet()
e = E(); print(type(e.v).__name__); e.v = 5; print(e.v)
try: del e.v
except AttributeError as x: print(x)
# ---
class C: pass
c = C()
for i, n in enumerate("abc"): setattr(c, n, i)
print(vars(c), [getattr(c, n) for n in "abc"], {k: v for k, v in vars(c).items() if v}, list(c.__dict__))
c.__dict__["x"] = 9; print(c.x); c.__dict__.update(a=100, q=1); print(c.a, c.q); c.__dict__.pop("a"); print(hasattr(c, "a"))
c.__dict__ = {"new": 1}; print(c.new, vars(c))
try: c.__dict__ = 5
except TypeError as e: print(e)
try: del c.__dict__; print(vars(c))
except (TypeError, AttributeError) as e: print(e)
vars(c)["k"] = 2; print(c.k); del vars(c)["k"]; print(hasattr(c, "k"))
C.shared = []; c.shared.append(1); c2 = C(); print(c2.shared, "shared" in vars(c)); c.shared = [2]; print(C.shared, c.shared)
try: C.__dict__["z"] = 1
except TypeError as e: print(e)
# ---
class S:
    __slots__ = ("a", "b")
s = S(); s.a = 1
print(hasattr(s, "a"), hasattr(s, "b"), hasattr(s, "__dict__"), getattr(s, "b", "unset"), [n for n in dir(s) if n[0] != "_"])
for f in (lambda: vars(s), lambda: setattr(s, "c", 1), lambda: s.b, lambda: delattr(s, "b"), lambda: s.zz, lambda: delattr(s, "c")):
    try: f()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
delattr(s, "a"); print(hasattr(s, "a"))
# ---
def f(x, *, y=1): "doc"
f.attr = {"k": 1}
print(f.attr, vars(f), getattr(f, "__name__"), hasattr(f, "__call__"), f.__doc__, f.__kwdefaults__, f.__get__.__name__, getattr(f, "attr")["k"])
for s in ("f.__name__ = 5", "f.__defaults__ = 5", "f.__code__ = 5", "f.__dict__ = 5", "f.__doc__ = 5; print(f.__doc__)", "del f.__doc__; print(f.__doc__)", "f.__closure__ = None", "f.__globals__ = {}", "del f.attr", "f.attr", "f.__kwdefaults__ = {'y': 9}; print(f.__kwdefaults__)", "f.__annotations__ = {'x': int}; print(f.__annotations__)", "f.__qualname__ = 'a.b'; print(f.__qualname__)", "f.func_name"):
    try: exec(s)
    except Exception as e: print(s, "->", type(e).__name__, e)
class C:
    def m(self): pass
c = C(); C.m.tag = 1; print(c.m.tag, C.m.tag)
try: c.m.tag = 2
except AttributeError as e: print(e)
# ---
import math, types
print(getattr(math, "pi"), hasattr(math, "tau"), hasattr(math, "nope"), getattr(math, "nope", None), "sqrt" in dir(math), vars(math)["e"], math.__name__)
try: math.nope
except AttributeError as e: print(e)
m = types.ModuleType("fake", "doc here"); m.x = 1
print(m.x, m.__name__, m.__doc__, [k for k in vars(m) if k[0] != "_"], repr(m))
try: m.y
except AttributeError as e: print(e)
m.__getattr__ = lambda n: n.upper(); print(m.dynamic)
ns = types.SimpleNamespace(a=1); ns.b = 2; print(ns, vars(ns), hasattr(ns, "c"), ns == types.SimpleNamespace(a=1, b=2))
try: ns.zzz
except AttributeError as e: print(e)
# ---
class Prox:
    def __init__(self, o): self.__dict__["_o"] = o
    def __getattr__(self, n): print("get", n); return getattr(self._o, n)
    def __setattr__(self, n, v): print("set", n); setattr(self._o, n, v)
    def __delattr__(self, n): print("del", n); delattr(self._o, n)
class T: v = 1
t = T(); p = Prox(t); p.v = 5; print(p.v, t.v); del p.v; print(p.v); print(getattr(p, "zz", 0), hasattr(p, "v"))
try: len(Prox([1]))
except TypeError as e: print(e)
print(Prox([3, 1]).index(1), Prox("ab").upper())
class Chain:
    def __init__(self, path=""): self._p = path
    def __getattr__(self, n): return Chain(f"{self._p}/{n}")
    def __call__(self, *a): return f"{self._p}({', '.join(map(repr, a))})"
print(Chain().users.list(1, "x"), Chain()._p == "")
# ---
class Cfg:
    def __init__(self, **k): vars(self).update(k)
    def __contains__(self, k): return k in vars(self)
    def __iter__(self): return iter(vars(self).items())
    def __eq__(self, o): return vars(self) == vars(o)
c = Cfg(host="h", port=1)
print(c.host, "port" in c, dict(c), c == Cfg(port=1, host="h"), [f"{k}={getattr(c, k)}" for k in sorted(vars(c))], {n: getattr(c, n, None) for n in ("host", "user")})
ops = {n: getattr(str, n) for n in ("upper", "title", "swapcase")}
print({k: f("aBc") for k, f in ops.items()}, [getattr("x,y", m)(*a) for m, a in (("split", [","]), ("upper", []), ("find", ["y"]))], getattr(getattr(c, "host"), "upper")())
# ---
class User:
    def __init__(self): self.username = "u"; self.email = "e"
u = User()
print(u.user_name)
# ---
class A: pass
print(A().value)
# ---
import math
print(math.Pi)
# ---
class S:
    __slots__ = ("width", "height")
s = S(); s.widht = 5
# ---
x = {"a": 1}
print(x.keys.sort())
# ---
class P:
    @property
    def total(self): return 5
P().total = 6
# ---
class P:
    @property
    def area(self): return 5
print(P().area())
# ---
class Q:
    def compute(self): return self._cache
Q().compute()
# ---
getattr({}, "itmes")
# ---
[].apend(1)
# ---
class A:
    """doc"""
    x = 1
    def f(self): pass
    y: int = 2
class B(A): z = 1
class C: __slots__ = ("a",)
class D(C): pass
class E(dict): pass
class F(Exception): pass
class G(int): k = 1
class H: __slots__ = ("a", "__dict__")
for c in (A, B, C, D, E, F, G, H): print(c.__name__, list(c.__dict__), "__weakref__" in dir(c), "__dict__" in dir(c))
print(A.__dict__["__dict__"], A.__dict__["__weakref__"], A().__weakref__, A.__dict__["__dict__"].__get__(A()))
print(list(type("T", (), {"q": 1}).__dict__), [k for k in vars(A) if not k.startswith("__")])
d = D(); d.a = 1; d.b = 2
print(d.__dict__, vars(d), d.a)
print(list.__class_getitem__(int), "__class_getitem__" in dir(dict), "__del__" in dir(x for x in ""))
