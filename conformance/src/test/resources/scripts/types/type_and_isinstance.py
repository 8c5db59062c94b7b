for v in (1, 1.0, 1j, True, None, "a", b"b", bytearray(), [], (), {}, set(), frozenset(), range(1), slice(1), ..., NotImplemented, len, lambda: 0, int, type, object(), Exception(), (i for i in ""), [].append, str.upper, iter([]), memoryview(b""), property(), staticmethod(len), {}.keys(), zip(), map(str, ""), super(int, 1)): print(type(v), type(v).__name__)
# ---
print(isinstance(1, int), isinstance(True, int), isinstance(1, bool), isinstance(1.0, int), isinstance(1, float), isinstance("a", (int, str)), isinstance(None, type(None)), isinstance([], list), isinstance(int, type), isinstance(type, object), isinstance(object, type), isinstance(1, object), isinstance(1, int | str), isinstance(None, int | None), isinstance("a", ((int, (float, str)),)), isinstance(1, ()), isinstance(lambda: 0, type(len)), issubclass(int, object), issubclass(bool, (str, int)), issubclass(int, int), issubclass(list, int | list), issubclass(type, object), issubclass(Exception, BaseException))
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("isinstance(1, 'int')", "isinstance(1, 1)", "isinstance(1, None)", "isinstance(1, [int])", "isinstance(1, {int})", "isinstance(1, (int, 'x'))", "isinstance(1, (str, 'x'))", "isinstance(1, list[int])", "isinstance([1], list[int])", "isinstance(1, int | list[int])", "isinstance('a', int | list[int])", "isinstance(1)", "isinstance()", "isinstance(1, int, str)", "issubclass(1, int)", "issubclass(int, 1)", "issubclass('a', 'b')", "issubclass(int, (str, 5))", "issubclass(None, int)", "issubclass(list[int], list)", "issubclass(int, list[int])", "type()", "type(1, 2)", "type('X', (), {}).__name__", "type('X', (int,), {})(5)", "type('X')", "type(1)('5')", "type([])([1])", "type(1) == int", "type(1) is int", "type(True) is int", "type(1).__name__", "type(type(1))", "(1).__class__", "type(1)()", "type(None)()", "type(...)()", "type(len)()", "type(lambda: 0)()", "type((i for i in ''))()", "type({}.keys())()", "type(NotImplemented)()", "type(range(1))(3)", "type(iter([]))()", "type('X', (), {'__init__': 5})()")
# ---
class A: pass
class B(A): pass
class C: pass
a, b = A(), B()
print(type(a), type(b) is B, type(b) == A, isinstance(b, A), isinstance(a, B), issubclass(B, A), issubclass(A, B), type(A), A.__class__, a.__class__.__name__, B.__bases__, B.__mro__, A.__subclasses__(), isinstance(B, type), type(b).__mro__[1] is A, isinstance(b, (C, A)), [k.__name__ for k in type(b).mro()])
b.__class__ = A; print(type(b) is A, isinstance(b, B))
class Fake:
    @property
    def __class__(self): return int
f = Fake(); print(isinstance(f, int), type(f) is Fake, f.__class__, isinstance(f, Fake))
# ---
print(int.__name__, int.__qualname__, int.__module__, int.__mro__, bool.__mro__, int.__bases__, object.__bases__, type.__bases__, str.__base__, list.__class__, type.__class__, KeyError.__mro__[1:3], "", type(int.__dict__).__name__, "bit_length" in int.__dict__, int.__dict__["real"].__class__.__name__)
for c in (int, type, object):
    try: c.x = 1
    except TypeError as e: print(e)
try: int.__name__ = "x"
except TypeError as e: print(e)
try: del int.real
except TypeError as e: print(e)
try: int.nope
except AttributeError as e: print(e)
# ---
import collections.abc as abc, numbers
vals = {"list": [], "tuple": (), "dict": {}, "set": set(), "str": "", "bytes": b"", "gen": (i for i in ""), "range": range(1), "iter": iter([]), "int": 1, "float": 1.0, "func": len, "none": None, "keys": {}.keys()}
for n in ("Iterable", "Iterator", "Sequence", "MutableSequence", "Mapping", "MutableMapping", "Set", "MutableSet", "Hashable", "Callable", "Sized", "Container", "Collection", "Generator", "Reversible", "KeysView"):
    print(n, [k for k, v in vals.items() if isinstance(v, getattr(abc, n))])
print([isinstance(v, numbers.Number) for v in (1, 1.0, 1j, True, "1")], isinstance(1, numbers.Integral), isinstance(1.0, numbers.Real), isinstance(1.0, numbers.Rational), issubclass(int, numbers.Complex))
# ---
def describe(x):
    if isinstance(x, bool): return "bool"
    if isinstance(x, (int, float)): return "number"
    if isinstance(x, str): return "text"
    if isinstance(x, dict): return "{" + ", ".join(f"{k}: {describe(v)}" for k, v in x.items()) + "}"
    if isinstance(x, (list, tuple, set)): return type(x).__name__ + " of " + ", ".join(sorted({describe(i) for i in x}))
    return "null" if x is None else type(x).__name__
for v in (1, True, "x", [1, "a", None], {"a": [1.5], "b": {"c": ()}}, {1, 2}, b"", len, int): print(describe(v))
# ---
print(int | str, int | None, None | int, int | str | int, list[int] | None, type(int | str), (int | str) == (str | int), (int | str).__args__, isinstance(int | str, type), hash(int | str) == hash(str | int), int | int, repr(int | list[str]), "a" in (int | str).__args__)
for f in (lambda: int | 5, lambda: 5 | int, lambda: int | "str", lambda: (int | str)(), lambda: (int | str)[int], lambda: int & str, lambda: isinstance(1, int | 5), lambda: int | [], lambda: None | None):
    try: print(f())
    except TypeError as e: print(e)
# ---
print(list[int], dict[str, int], tuple[int, ...], tuple[()], set[str], list[list[int]], type[int], list["X"], dict[str, list[int | None]], list[int].__origin__, list[int].__args__, list[int]([1, 2]), dict[str, int](a=1), list[int] == list[int], list[int] != list[str], hash(list[int]) == hash(list[int]), type(list[int]).__name__, frozenset[int], list[int].append.__name__, callable(list[int]))
for f in (lambda: list[int]("ab"), lambda: int[str], lambda: list[int, str], lambda: list[5], lambda: [][int], lambda: str[int], lambda: list[int][str], lambda: object[int], lambda: len[int], lambda: dict[int], lambda: isinstance([], list[int]), lambda: bool[int]):
    try: print(f())
    except TypeError as e: print(e)
# ---
class Meta(type):
    def __instancecheck__(cls, o): print("instancecheck"); return o == 5
    def __subclasscheck__(cls, c): print("subclasscheck"); return c is str
class X(metaclass=Meta): pass
class Y(X): pass
print(isinstance(5, X), isinstance(X(), X), isinstance(6, X), isinstance(5, (int, X)), issubclass(str, X), issubclass(int, X), isinstance(Y(), Y), issubclass(Y, X))
class Bad(type):
    def __instancecheck__(cls, o): raise ValueError("check failed")
class Z(metaclass=Bad): pass
try: isinstance(1, Z)
except ValueError as e: print(e)
print(isinstance(Z(), Z))
# ---
T = type("T", (dict,), {"x": 1, "hello": lambda self, n: f"hello {n} from {type(self).__name__}"})
t = T(a=1); print(t, t.x, t.hello("you"), T.__name__, T.__bases__, isinstance(t, dict), T.__dict__["x"], T.__module__, T.__qualname__, T.__doc__)
kinds = {c.__name__: type(c.__name__ + "Box", (c,), {"tag": i}) for i, c in enumerate((int, str, list))}
print([(k.__name__, k.tag, k()) for k in kinds.values()])
def make(name, **attrs): return type(name, (), attrs)
P = make("P", a=1, b=property(lambda s: s.a + 1)); print(P().b, P.a, type(P).__name__)
for args in (("X", int, {}), ("X", (), []), (b"X", (), {}), ("X", ("a",), {}), ("X\0", (), {}), ("X", (), {1: 2}), ("X", (int, str), {}), ("", (), {}), ("a b", (), {})):
    try: print(repr(type(*args).__name__))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
# ---
import types
def f(): yield
async def g(): pass
class C:
    def m(self): pass
c = g()
print(type(f) is types.FunctionType, type(f()) is types.GeneratorType, type(C().m) is types.MethodType, type(len) is types.BuiltinFunctionType, type(types) is types.ModuleType, type(None) is types.NoneType, type(...) is types.EllipsisType, type(c) is types.CoroutineType, types.LambdaType is types.FunctionType, type(int | str) is types.UnionType, type(list[int]) is types.GenericAlias, type(C.__dict__) is types.MappingProxyType, isinstance(types.SimpleNamespace(a=1), types.SimpleNamespace))
c.close()
m = C.__dict__
try: m["x"] = 1
except TypeError as e: print(e)
print("m" in m, m.get("zz"), len(types.MappingProxyType({"a": 1})), types.MappingProxyType({"a": 1}))
# ---
print(type("").__name__ + "/" + str.__name__, str(type(1)), repr(int), f"{type([])}", f"{type({}).__name__!r}", type(1) in (int, str), {int: "i", str: "s"}[type("x")], [t.__name__ for t in (int, str)], sorted((int, str, bool), key=lambda t: t.__name__), type(1)("7") + 1, list(map(type, [1, "a"])), {type(x) for x in (1, 2, True)} == {int, bool}, max((1, 2.5), key=lambda v: type(v).__name__), type(type) is type, type(print).__name__, (lambda: 0).__class__.__name__, isinstance(print, type(len)))
# ---
value = "5"
if type(value) == int or isinstance(value, (int, "str")):
    print("never")
# ---
isinstance([1, 2], list[int])
# ---
int.parse("5")
# ---
class A: pass
print(type(A()).nme)
