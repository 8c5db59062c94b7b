import inspect
def f(a, /, b: int, c=3, *args: str, d, e: float = 2.5, **kw) -> bool: "doc of f"
s = inspect.signature(f); print(s, list(s.parameters), s.return_annotation, s.parameters["b"].annotation, s.parameters["c"].default, s.parameters["a"].kind, s.parameters["args"].kind.name, s.parameters["d"].default is inspect.Parameter.empty, s.parameters["kw"], repr(s.parameters["e"]), repr(s))
# ---
import inspect
def f(x, y=2, *a, z=0, **k): return locals()
s = inspect.signature(f); b = s.bind(1, 5, 6, z=9, q=1); print(b.arguments, b.args, b.kwargs, f(*b.args, **b.kwargs)); b = s.bind(1); b.apply_defaults(); print(b.arguments, b); print(s.bind_partial().arguments)
for a, k in (((), {}), ((1,), {"x": 2}), ((1, 2), {"y": 3})):
    try: print(s.bind(*a, **k))
    except TypeError as e: print(e)
for a, k in (((1, 2), {}), ((), {}), ((1,), {"b": 2})):
    try: inspect.signature(lambda a: 0).bind(*a, **k); print("ok")
    except TypeError as e: print(e)
# ---
import inspect
class K:
    "K doc"
    x = 1
    def m(self, a): return a
    @classmethod
    def c(cls, b=1): ...
    @staticmethod
    def s(q): ...
    @property
    def p(self): ...
    async def co(self): ...
    def g(self): yield
    def __call__(self, z): ...
    def __init__(self, n: int, *, flag=False): ...
print(inspect.signature(K), inspect.signature(K.m), inspect.signature(K(1).m), inspect.signature(K.c), inspect.signature(K.s), inspect.signature(K(1)), inspect.signature(K(1).co))
print([n for n, _ in inspect.getmembers(K, inspect.isfunction)], [n for n, _ in inspect.getmembers(K, inspect.ismethod)], inspect.getmembers(K, lambda v: isinstance(v, int) and not isinstance(v, bool)), [n for n, _ in inspect.getmembers(K(1), inspect.ismethod)])
# ---
import inspect
def f(): ...
def g(): yield
async def c(): ...
async def ag(): yield
class K:
    def m(self): ...
co = c(); co.close()
for name in ("isfunction", "isgeneratorfunction", "iscoroutinefunction", "isasyncgenfunction", "isclass", "ismethod", "isbuiltin", "ismodule", "iscallable" if hasattr(inspect, "iscallable") else "isroutine", "isgenerator", "iscoroutine", "isawaitable", "isabstract", "ismethoddescriptor", "isdatadescriptor", "isasyncgen", "istraceback", "iscode", "isframe"): print(name, [i for i, v in enumerate((f, g, c, ag, K, K().m, len, inspect, g(), co, ag(), f.__code__, str.upper, K.m, property(), lambda: 0)) if getattr(inspect, name)(v)])
# ---
import inspect
def f():
    """First line.

        Indented more.
    Second.
    """
class A:
    "A doc"
    def m(self): "m doc"
class B(A):
    def m(self): ...
print(inspect.getdoc(f), inspect.getdoc(B.m), inspect.getdoc(B), inspect.cleandoc("  a\n    b\n      c\n"), inspect.getdoc(5) is None, inspect.getmro(B), inspect.getmodule(f).__name__, inspect.isabstract(A), inspect.getdoc(lambda: 0), sep="|")
# ---
import inspect
P = inspect.Parameter
s = inspect.Signature([P("a", P.POSITIONAL_ONLY), P("b", P.POSITIONAL_OR_KEYWORD, default=1, annotation=int), P("k", P.KEYWORD_ONLY)], return_annotation=str); print(s, s.replace(return_annotation=inspect.Signature.empty), s.parameters["b"].replace(default=9), s == s.replace(), hash(s) == hash(s.replace()), P("x", P.VAR_POSITIONAL), P("y", P.VAR_KEYWORD), str(P.KEYWORD_ONLY), P.KEYWORD_ONLY.description)
for fn in (lambda: inspect.Signature([P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)]), lambda: inspect.Signature([P("a", P.POSITIONAL_OR_KEYWORD, default=1), P("b", P.POSITIONAL_OR_KEYWORD)]), lambda: P("1x", P.POSITIONAL_ONLY), lambda: P("a", P.VAR_POSITIONAL, default=1), lambda: inspect.Signature([P("a", P.POSITIONAL_ONLY), P("a", P.POSITIONAL_ONLY)]), lambda: P("class", P.POSITIONAL_ONLY), lambda: P("a", 99)):
    try: print(fn())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
# ---
import inspect, functools
def f(a, b, c=1, *, d): ...
print(inspect.signature(functools.partial(f, 1)), inspect.signature(functools.partial(f, b=5)), inspect.signature(functools.partial(f, d=2)))
def deco(fn):
    @functools.wraps(fn)
    def w(*a, **k): return fn(*a, **k)
    return w
g = deco(f); print(inspect.signature(g), inspect.signature(g, follow_wrapped=False), inspect.unwrap(g) is f, inspect.unwrap(deco(g)) is f)
class S: __signature__ = inspect.signature(lambda q, r=2: 0)
print(inspect.signature(S()) if callable(S()) else inspect.signature(S))
for v in (5, "x"):
    try: inspect.signature(v)
    except TypeError as e: print(e)
# ---
import inspect
print(inspect.signature(len), inspect.signature(sorted), inspect.signature(isinstance), inspect.signature(abs), inspect.signature([].append), inspect.signature(str.join))
# ---
import inspect
def outer():
    x = 1
    def inner(y): return x + y + z
    return inner
cv = inspect.getclosurevars(outer()); print(cv.nonlocals, cv.unbound, inspect.getfullargspec(lambda a, b=1, *c, d=2, **e: 0)); g = (i for i in range(2)); print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g)); list(g); print(inspect.getgeneratorstate(g), inspect.GEN_CREATED)
async def co(): ...
c = co(); print(inspect.getcoroutinestate(c)); c.close(); print(inspect.getcoroutinestate(c))
# ---
import inspect
def who(): return inspect.currentframe().f_code.co_name, inspect.stack()[1].function, inspect.currentframe().f_back.f_lineno
def call(): return who()
print(call(), inspect.currentframe().f_code.co_name)
def loc(a, b=2): f = inspect.currentframe(); return inspect.getargvalues(f).args, sorted(k for k in f.f_locals if k != "f")
print(loc(1))
# ---
import inspect
class D:
    x: int = 5
    def __init__(self): self.y = 1
class Slots: __slots__ = ("a", "b")
print(inspect.getattr_static(D(), "x"), inspect.getattr_static(D(), "y"), inspect.isdatadescriptor(D.__dict__.get("x")), [m[0] for m in inspect.getmembers(D()) if not m[0].startswith("__")], inspect.get_annotations(D), [k.name for k in inspect.classify_class_attrs(D) if k.name in "xy"], inspect.ismemberdescriptor(Slots.a), inspect.getattr_static(D(), "zz", "none"))
inspect.getattr_static(D(), "zz")  # uncaught
# ---
import inspect
def validate(fn):
    sig = inspect.signature(fn)
    def run(*a, **k):
        b = sig.bind(*a, **k)
        for n, v in b.arguments.items():
            t = sig.parameters[n].annotation
            if t is not inspect.Parameter.empty and not isinstance(v, t): raise TypeError(f"{n}={v!r} is not {t.__name__}")
        return fn(*b.args, **b.kwargs)
    return run
@validate
def area(w: int, h: int = 2): return w * h
print(area(3), area(h=4, w=5)); area("3")  # uncaught
# ---
import inspect
COMMANDS = {}
def command(fn): COMMANDS[fn.__name__] = (fn, inspect.signature(fn), inspect.getdoc(fn)); return fn
@command
def greet(name: str, times: int = 1):
    """Say hello."""
    return ("hi " + name + " ") * times
@command
def total(*nums: float): return sum(nums)
for n, (fn, sig, doc) in COMMANDS.items(): print(f"{n}{sig}: {doc or '-'}")
def run(line):
    n, *args = line.split(); fn, sig, _ = COMMANDS[n]; ps = list(sig.parameters.values()); conv = [p.annotation for p in ps for _ in (args if p.kind is p.VAR_POSITIONAL else [0])]; return fn(*(c(a) for c, a in zip(conv, args)))
print(run("greet bob 2"), run("total 1 2.5"))
# ---
import inspect
print(inspect.Parameter("a", inspect.Parameter.KEYWORD_ONLY, default=None), str(inspect.signature(lambda *, a=1, **k: 0)), inspect.signature(lambda: 0), inspect.signature(lambda a, /: 0), inspect.signature(lambda a, /, b: 0), inspect.signature(lambda a=[], *b: 0), inspect.signature(lambda *a: 0).parameters["a"].kind == inspect.Parameter.VAR_POSITIONAL, inspect.isclass(type), inspect.isclass(5), inspect.isfunction(len), inspect.isbuiltin(print))
def ann(a: "int | None", b: list[str] = ["x"], c: "Fwd" = None) -> dict[str, int]: ...
print(inspect.signature(ann), inspect.get_annotations(ann)["c"])
# ---
import inspect
from dataclasses import dataclass
from typing import NamedTuple
import enum
@dataclass
class P: x: int; y: str = "a"; z: list = None
class N(NamedTuple): a: int; b: str = "q"
print(inspect.signature(P), inspect.signature(N), inspect.isclass(P), [n for n, _ in inspect.getmembers(P(1)) if not n.startswith("_")])
class Meta(type):
    def __call__(cls, *a, **k): return super().__call__(*a, **k)
class W(metaclass=Meta):
    def __new__(cls, q, r=1): return super().__new__(cls)
print(inspect.signature(W), inspect.signature(Exception), inspect.ismethod(W.__init__))
inspect.signature(P).bind(1, 2, 3, 4)  # uncaught
# ---
import inspect
def f(a, b: int = 1, *, c): pass
print(sorted(inspect.getcallargs(f, 1, c=3).items()), inspect.signature(f).bind_partial(c=1), inspect.formatannotation(int), inspect.formatannotation(list[int]), inspect.indentsize("   x"), inspect.getattr_static(f, "__name__", "d") is not None)
class A: pass
class B(A): pass
print(inspect.getclasstree([A, B]), inspect.getmembers_static(B, inspect.isfunction), inspect.Signature.from_callable(f))
# ---
import inspect, sys
def log(message):
    caller = inspect.currentframe().f_back
    info = inspect.getframeinfo(caller)
    print(f"{caller.f_code.co_name}:{caller.f_lineno} {message} {info.function} {info.code_context} {info.index}")
def business(): log("hi")
business()
def where(): return sys._getframe(1).f_code.co_name, sys._getframe().f_lineno, sys._getframe(1).f_globals is globals()
print(where(), [f.function for f in inspect.stack()][:1], sorted([2, 1], key=lambda v: len(inspect.stack()) * v))
def values(a, *rest, b=2, **more):
    frame = inspect.currentframe()
    info = inspect.getargvalues(frame)
    return info.args, info.varargs, info.keywords, sorted(info.locals), frame.f_locals["a"]
print(values(1, 2, c=3))
def failing(): return 1 / 0
try:
    failing()
except ZeroDivisionError as e:
    print([(i.function, i.lineno) for i in inspect.trace()], [(i.function, i.lineno) for i in inspect.getinnerframes(e.__traceback__)], inspect.getframeinfo(e.__traceback__).lineno)
for bad in (lambda: sys._getframe(50), lambda: inspect.getframeinfo(5)):
    try: bad()
    except (ValueError, AttributeError) as e: print(type(e).__name__, e)
# ---
import inspect
def deco(f): return f
@deco
def decorated(a, b=1):
    """doc"""
    x = [
        1,
    ]
    # a comment
    return a, b, x

class Inspected:
    x = 1
    def m(self):
        return 2

    class Inner:
        pass

square = lambda v: v * v  # squares
print(inspect.getsource(decorated))
print(inspect.getsourcelines(decorated)[1], decorated.__code__.co_firstlineno)
print(inspect.getsource(Inspected), inspect.getsource(Inspected.m), inspect.getsource(Inspected().m), inspect.getsource(Inspected.Inner), inspect.getsource(square))
for bad in (len, int, 5):
    try: inspect.getsource(bad)
    except TypeError as e: print(e)
