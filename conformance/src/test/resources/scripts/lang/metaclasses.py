class M(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("call", cls.__name__, a, k)
        return super().__call__(*a, **k)
class A(metaclass=M): x = 1
class B(A, flag=True):
    def __init__(self, v): self.v = v
print(B(5).v, type(A), type(B) is M, isinstance(A, M), M.__mro__[1])
# ---
class Ordered(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, kw)
        return {"injected": 42}
    def __new__(m, name, bases, ns, **kw):
        c = super().__new__(m, name, bases, dict(ns))
        c.order = [k for k in ns if not k.startswith("__")]
        return c
class C(metaclass=Ordered, opt=1):
    b = injected + 1
    a = 2
    def m(self): pass
print(C.order, C.injected, C.b)
class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"): print("set", k)
        super().__setitem__(k, v)
class P(type):
    @classmethod
    def __prepare__(m, n, b): return Log()
class D(metaclass=P):
    x = 1
    x = 2
    def f(self): pass
# ---
class Singleton(type):
    _inst = {}
    def __call__(cls, *a, **k):
        if cls not in Singleton._inst: Singleton._inst[cls] = super().__call__(*a, **k)
        return Singleton._inst[cls]
class S(metaclass=Singleton):
    def __init__(self, v): self.v = v
print(S(1) is S(2), S(3).v)
class Registry(type):
    all = {}
    def __init__(cls, n, b, d):
        super().__init__(n, b, d)
        if b: Registry.all[n.lower()] = cls
class Base(metaclass=Registry): pass
class One(Base): pass
class Two(One): pass
print(Registry.all)
# ---
class M(type):
    def method(cls): return "meta method of " + cls.__name__
    attr = "meta attr"
    @property
    def prop(cls): return "meta prop " + cls.__name__
    def __len__(cls): return 3
    def __getitem__(cls, k): return (cls.__name__, k)
    def __iter__(cls): return iter("abc")
    def __contains__(cls, k): return k == 1
    def __add__(cls, o): return "added"
    def __repr__(cls): return f"<M {cls.__name__}>"
    def __str__(cls): return "str of class"
    def __bool__(cls): return False
    def __getattr__(cls, k): return "missing " + k
class C(metaclass=M): pass
print(C.method(), C.attr, C.prop, len(C), C[5], list(C), 1 in C, C + 1, repr(C), str(C), bool(C), C.nothing)
c = C()
for n in ("method", "attr", "prop", "nothing"):
    try: print(getattr(c, n))
    except AttributeError as e: print(e)
try: len(c)
except TypeError as e: print(e)
# ---
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
try:
    class C(A, B): pass
except TypeError as e: print(e)
class M3(M1, M2): pass
class D(A, B, metaclass=M3): pass
print(type(D).__name__)
class E(D): pass
print(type(E).__name__)
try:
    class F(A, metaclass=M2): pass
except TypeError as e: print(e)
class G(A, metaclass=type): pass
print(type(G).__name__)
# ---
def meta(name, bases, ns):
    print("function metaclass", name, sorted(k for k in ns if k[0] != "_"))
    return "not a class"
class X(metaclass=meta): a = 1
print(X)
class Y(metaclass=lambda n, b, d, **k: (n, k), z=1): pass
print(Y)
T = type("T", (), {"a": 1, "f": lambda self: self.a, "__repr__": lambda self: "T!"})
print(T().f(), T(), T.__name__, T.__module__, T.__bases__, T.__dict__["a"], type(T))
U = type("U", (T,), {"__slots__": ("z",)})
u = U(); u.z = 1; print(u.z, u.f(), U.__mro__[1] is T)
import types
N = types.new_class("N", (T,), {}, lambda ns: ns.update(b=2)); print(N.b, N().f())
# ---
class Auto(type):
    def __new__(m, n, b, ns):
        for k, v in list(ns.items()):
            if callable(v) and not k.startswith("__"):
                def wrap(f):
                    def w(*a): print("->", f.__name__); return f(*a)
                    return w
                ns[k] = wrap(v)
        return super().__new__(m, n, b, ns)
class S(metaclass=Auto):
    def a(self): return self.b()
    def b(self): return 1
print(S().a())
class Final(type):
    def __new__(m, n, b, ns):
        for base in b:
            if isinstance(base, Final): raise TypeError(f"{base.__name__} is final")
        return super().__new__(m, n, b, ns)
class F(metaclass=Final): pass
try:
    class G(F): pass
except TypeError as e: print(e)
class ReadOnly(type):
    def __setattr__(cls, k, v): raise AttributeError(f"cannot set {k}")
class R(metaclass=ReadOnly): x = 1
try: R.x = 2
except AttributeError as e: print(e)
r = R(); r.x = 5; print(r.x, R.x)
# ---
class Meta(type):
    def __eq__(cls, o): return isinstance(o, str) and o == cls.__name__ or cls is o
    def __hash__(cls): return hash(cls.__name__) and 1
    def __lt__(cls, o): return cls.__name__ < o.__name__
class B(metaclass=Meta): pass
class A(metaclass=Meta): pass
print(B == "B", B == "A", A == B, [c.__name__ for c in sorted([B, A])], len({A, B, A}))
class Call(type):
    def __call__(cls, *a): return f"no instance of {cls.__name__} for {a}"
class X(metaclass=Call): pass
print(X(1), object.__new__(X).__class__.__name__)
# ---
print(type.__name__, type(type) is type, isinstance(type, object), isinstance(object, type), issubclass(type, object), type.__mro__, type.__bases__, object.__bases__, type(int), type(5).__class__)
class M(type): pass
print(isinstance(M, type), M("Dyn", (), {}).__name__, type(M("D", (), {})) is M)
for f in (lambda: type(), lambda: type(1, 2), lambda: type("x", (), {}, 1), lambda: type.__call__(), lambda: M("x"), lambda: type("X", (), {}, a=1), lambda: type(5, 6, 7), lambda: type("n", (5,), {})):
    try: print(f())
    except TypeError as e: print(e)
# ---
class Base:
    subs = []
    def __init_subclass__(cls, **kw):
        print("init_subclass", cls.__name__, kw)
        Base.subs.append(cls.__name__)
class M(type):
    def __new__(m, n, b, ns, **kw):
        print("before")
        c = super().__new__(m, n, b, ns, **kw)
        print("after")
        return c
    def __init__(cls, n, b, ns, **kw): super().__init__(n, b, ns)
class D:
    def __set_name__(self, o, n): print("set_name", o.__name__, n)
class S(Base, metaclass=M, tag=1):
    d = D()
print(Base.subs)
class Bad:
    def __set_name__(self, o, n): raise ValueError("in set_name")
try:
    class T: attr = Bad()
except ValueError as e: print(e, e.__notes__)
# ---
class Field:
    def __init__(self, t): self.t = t
class ModelMeta(type):
    def __new__(m, n, b, ns):
        fields = {}
        for base in b: fields.update(getattr(base, "fields", {}))
        fields.update({k: v for k, v in ns.items() if isinstance(v, Field)})
        for k in fields: ns.pop(k, None)
        ns["fields"] = fields
        return super().__new__(m, n, b, ns)
class Model(metaclass=ModelMeta):
    def __init__(self, **kw):
        for k, f in self.fields.items():
            v = kw.pop(k)
            if not isinstance(v, f.t): raise TypeError(f"{k}: expected {f.t.__name__}, got {type(v).__name__}")
            setattr(self, k, v)
        if kw: raise TypeError(f"unknown {sorted(kw)}")
class User(Model):
    name = Field(str); age = Field(int)
class Admin(User): level = Field(int)
print(vars(Admin(name="a", age=1, level=2)), list(Admin.fields))
for kw in ({"name": 1, "age": 1}, {"name": "a", "age": 1, "z": 0}, {"name": "a"}):
    try: User(**kw)
    except (TypeError, KeyError) as e: print(repr(e))
# ---
class M(type):
    @classmethod
    def __prepare__(m, n, b): return 5
try:
    class C(metaclass=M): pass
except TypeError as e: print(e)
class N(type):
    def __new__(m, *a): return 5
class D(metaclass=N): pass
print(D)
class O(type):
    def __init__(cls, *a): raise ValueError("init refused")
try:
    class E(metaclass=O): pass
except ValueError as e: print(e)
class P(type):
    def __init__(cls): pass
try:
    class F(metaclass=P): pass
except TypeError as e: print(e)
try: exec("class G(metaclass=M, metaclass=M): pass")
except SyntaxError as e: print(e.msg)
# ---
class Enumish(type):
    def __prepare__(name, bases): return {}
    __prepare__ = staticmethod(__prepare__)
    def __new__(m, n, b, ns):
        members = {k: v for k, v in ns.items() if k.isupper()}
        c = super().__new__(m, n, b, ns)
        c._m = {}
        for k, v in members.items():
            o = object.__new__(c); o.name, o.value = k, v
            c._m[k] = o; type.__setattr__(c, k, o)
        return c
    def __iter__(cls): return iter(cls._m.values())
    def __getitem__(cls, k): return cls._m[k]
    def __len__(cls): return len(cls._m)
class Color(metaclass=Enumish):
    RED = 1; BLUE = 2
    def __repr__(self): return f"{type(self).__name__}.{self.name}"
print(list(Color), Color["RED"], len(Color), Color.BLUE.value, isinstance(Color.RED, Color))
# ---
class M(type):
    def __getattribute__(cls, k):
        if not k.startswith("__"): print("meta get", k)
        return super().__getattribute__(k)
    def __setattr__(cls, k, v): print("meta set", k); super().__setattr__(k, v)
    def __delattr__(cls, k): print("meta del", k); super().__delattr__(k)
    def __dir__(cls): return ["only"]
    def __subclasses__(cls): return "overridden"
class C(metaclass=M):
    x = 1
    def f(self): return self.x
C.x; C.y = 2; del C.y; print(C().f(), dir(C), C.__subclasses__())
# ---
class Strict(type):
    def __new__(m, name, bases, ns):
        for k in ns:
            if not k.startswith("_") and k != k.lower():
                raise NameError(f"{name}.{k} must be lower case")
        return super().__new__(m, name, bases, ns)
class Api(metaclass=Strict):
    def getUser(self): pass
# ---
class M(type):
    def __call__(cls, *args):
        raise TypeError(f"{cls.__name__} cannot be instantiated")
class Util(metaclass=M): pass
Util(1)
