import types
s = types.SimpleNamespace(a=1, b="x"); s.c = [2]; del s.b; print(s, s == types.SimpleNamespace(a=1, c=[2]), s.__dict__, vars(s), types.SimpleNamespace()); s.self = s; print(s)
try: s.zz
except AttributeError as e: print(e)
try: types.SimpleNamespace(1)
except TypeError as e: print(e)
# ---
import types
m = types.MappingProxyType(d := {"a": 1}); d["b"] = 2; print(m, m["b"], len(m), list(m), "a" in m, m.get("z"), m | {"c": 3}, m == {"a": 1, "b": 2}, m.copy(), dict(m), repr(m.keys()))
for f in (lambda: m.__setitem__("x", 1), lambda: types.MappingProxyType([1]), lambda: m["q"], lambda: hash(m)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m["x"] = 1  # uncaught
# ---
import types
def f(): pass
g = (x for x in [])
async def co(): pass
c = co(); c.close()
class K:
    def m(self): pass
for v, t in ((f, types.FunctionType), (lambda: 0, types.LambdaType), (len, types.BuiltinFunctionType), ([].append, types.BuiltinMethodType), (K().m, types.MethodType), (g, types.GeneratorType), (c, types.CoroutineType), (types, types.ModuleType), (f.__code__, types.CodeType), (None, types.NoneType), (..., types.EllipsisType), (NotImplemented, types.NotImplementedType), (int | str, types.UnionType), (list[int], types.GenericAlias), (K.__dict__, types.MappingProxyType)): print(t.__name__, isinstance(v, t))
# ---
import types
def g(self, x): return self.n, x
class A:
    n = 5
a = A(); a.g = types.MethodType(g, a); print(a.g(1), a.g.__self__ is a, a.g.__func__ is g); A.h = g; print(A().h(2), A.h is g)
C = types.new_class("C", (A,), {}, lambda ns: ns.update(v=9)); print(C.v, C.n, C.__name__, types.resolve_bases((A,)), types.prepare_class("X")[0])
for fn in (lambda: types.MethodType(5, a), lambda: types.MethodType(g), lambda: types.MethodType(g, None)):
    try: print(fn())
    except TypeError as e: print(e)
# ---
import types
mod = types.ModuleType("mymod", "doc"); mod.x = 1; exec("def f(): return x + 1", mod.__dict__); print(mod.f(), mod, mod.__name__, mod.__doc__, mod.__spec__)
import sys; sys.modules["mymod"] = mod
import mymod; from mymod import f; print(mymod.x, f()); mod.x = 10; print(f())
try: mymod.nope
except AttributeError as e: print(e)
from mymod import missing  # uncaught
# ---
import types
class P:
    @types.DynamicClassAttribute
    def v(self): return "dyn"
print(P().v)
@types.coroutine
def gen(): yield; return 3
async def use(): return await gen()
import asyncio; print(asyncio.run(use()))
print([n for n in ("TracebackType", "FrameType", "CellType", "GetSetDescriptorType", "MemberDescriptorType", "WrapperDescriptorType", "MethodWrapperType", "MethodDescriptorType", "ClassMethodDescriptorType", "AsyncGeneratorType", "get_original_bases") if not hasattr(types, n)])
# ---
import types
def outer():
    n = 0
    def inner(): nonlocal n; n += 1; return n
    return inner
i = outer(); i(); print(i.__closure__[0].cell_contents, isinstance(i.__closure__[0], types.CellType), i.__code__.co_freevars, types.CellType(5).cell_contents)
try: 1 / 0
except ZeroDivisionError as e: print(isinstance(e.__traceback__, types.TracebackType), e.__traceback__.tb_lineno, isinstance(e.__traceback__.tb_frame, types.FrameType))
try: types.CellType().cell_contents
except ValueError as e: print(e)
# ---
import types
cfg = types.SimpleNamespace(db=types.SimpleNamespace(host="h", port=1), debug=False); cfg.db.port += 1; print(cfg, cfg.db.host)
def ns(d): return types.SimpleNamespace(**{k: ns(v) if isinstance(v, dict) else [ns(x) if isinstance(x, dict) else x for x in v] if isinstance(v, list) else v for k, v in d.items()})
o = ns({"a": {"b": [{"c": 1}, 2]}}); print(o.a.b[0].c, o)
import json; print(json.loads('{"x": {"y": 3}}', object_hook=lambda d: types.SimpleNamespace(**d)).x.y)
class Sub(types.SimpleNamespace): pass
print(Sub(q=1), Sub(q=1) == types.SimpleNamespace(q=1), types.SimpleNamespace(a=1) != types.SimpleNamespace(a=2)); cfg.db.nope  # uncaught
# ---
import types
a = types.GenericAlias(list, (int,)); print(a, a.__origin__, a.__args__, a == list[int], a([1]), list[int] | None, type(int | None), (int | str).__args__, (int | str) == (str | int), isinstance(3, int | str), hash(int | str) == hash(str | int))
class Box:
    __class_getitem__ = classmethod(types.GenericAlias)
print(Box[int], Box[int]().__class__.__name__, dict[str, list[int]].__args__, tuple[int, ...])
# ---
import types
def f(a, b=2, *c, d, e=5, **g): x = a; return x
k = f.__code__; print(k.co_argcount, k.co_kwonlyargcount, k.co_varnames, k.co_name, f.__defaults__, f.__kwdefaults__, k.co_posonlyargcount, k.co_nlocals, k.co_firstlineno, k.co_qualname)
f.__defaults__ = (9,); f.__name__ = "other"; f.attr = 1; print(f(1, d=0), f.__name__, f.__dict__, f.__qualname__, f.__module__ == "__main__")
f()  # uncaught
# ---
import types
def gen():
    x = yield 1
    yield x
g = gen(); print(g.gi_running, g.gi_frame is not None, next(g), g.send("s"), list(g), g.gi_frame, g.gi_code.co_name, type(g).__name__, g.__name__, g.__qualname__)
async def agen(): yield
print(isinstance(agen(), types.AsyncGeneratorType), type(agen()).__name__); types.GeneratorType()  # uncaught
# ---
import types
for t in (types.FunctionType, types.MethodType, types.ModuleType, types.NoneType, types.SimpleNamespace, types.MappingProxyType, types.UnionType, types.GeneratorType, types.CodeType, types.TracebackType): print(t, t.__name__, t.__module__)
print(types.FunctionType is type(lambda: 0), types.NoneType(), types.BuiltinFunctionType is types.BuiltinMethodType)
# ---
import types
Base = types.new_class("Base", (), {}, lambda ns: ns.update({"hi": lambda s: f"hi {s.n}", "n": "base"})); Kid = type("Kid", (Base,), {"n": "kid"}); print(Base().hi(), Kid().hi(), Kid.__bases__, Base.__module__)
def make(name, **attrs): return types.new_class(name, exec_body=lambda ns: ns.update(attrs))
print(make("Q", x=1).x, types.get_original_bases(Kid))
class G[T]: pass
class H(G[int]): pass
print(types.get_original_bases(H), H.__orig_bases__, H.__mro__[1])
# ---
import types
class Const(types.ModuleType):
    def __setattr__(self, k, v): raise AttributeError(f"cannot set {k}")
c = Const("consts"); c.__dict__["PI"] = 3; print(c.PI)
try: c.PI = 4
except AttributeError as e: print(e)
view = types.MappingProxyType({"nested": [1]}); view["nested"].append(2); print(view, {**view}, [*view], view.items() <= {"nested": 1}.items() if False else len(view.items())); del view["nested"]  # uncaught
# ---
import types
print(types.__all__[:5], sorted(n for n in types.__all__ if n[0].islower()))
m = types.MethodType(lambda self, *a: (self, a), "me"); print(m(1, 2), m.__self__, m == types.MethodType(m.__func__, "me"), hash(m) == hash(types.MethodType(m.__func__, "me")), callable(m), isinstance(m, types.FunctionType))
# ---
import types
def outer():
    y = 5
    def inner(a, b=2): return a + b + y + z
    return inner
z = 100
f = outer()
g = types.FunctionType(f.__code__, {"z": 1000}, "renamed", (3,), f.__closure__)
print(f(1), g(1), g.__name__, g.__defaults__, g.__closure__[0] is f.__closure__[0], g.__code__ is f.__code__)
h = types.FunctionType(outer.__code__, globals())
print(h()(1, 1), h.__name__, h is outer)
for args in ((), (1,), (outer.__code__,), (outer.__code__, 1), (f.__code__, {}), (outer.__code__, {}, 5), (outer.__code__, {}, None, 5)):
    try: print(types.FunctionType(*args))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
