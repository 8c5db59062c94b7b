import codecs, io
s = codecs.EncodedFile(io.BytesIO(b"\xe9"), "utf-8", "latin-1"); print(s.read()); b = io.BytesIO(); t = codecs.EncodedFile(b, "utf-8", "utf-16-le"); t.write("é".encode()); print(b.getvalue())
# ---
print("straße".encode("idna"), "bücher.example".encode("idna"), b"xn--bcher-kva.example".decode("idna"), "ü".encode("punycode"), "a\u20ac".encode("cp1252"), "日本".encode("shift_jis"), "日本".encode("euc-jp"), "中文".encode("gb18030"), "中".encode("big5"), "한".encode("euc-kr"), "é".encode("mac_roman"), "Ж".encode("koi8-r"), "Ж".encode("cp1251"), "é".encode("utf-32-be"), b"\xff\xfeA\0".decode("utf-16"), "\ud800".encode("utf-8", "surrogatepass"), "é".encode("cp437"), "ı".encode("iso8859-9"), b"\x80".decode("cp1252"), "a".encode("hz") if 0 else "")
"\u20ac".encode("latin-1")
# ---
"a".encode("rot13")
# ---
b"a".decode("rot13")
# ---
"\ud800".encode()
# ---
b"\xc3\x28".decode()
# ---
b"\xe2\x82".decode()
# ---
b"abc\x80def".decode("ascii")
# ---
b"\x81".decode("cp1252")
# ---
b"+AOk".decode("utf-7")
# ---
b"a".decode("utf-16")
# ---
b"\\x4".decode("unicode_escape")
# ---
import io
io.TextIOWrapper(io.StringIO())
# ---
import io
io.BytesIO().seek(0, 5)
# ---
import io
io.StringIO("abc").seek(1, 1)
# ---
import io
io.open(5.5)
# ---
open("a", "rb", encoding="utf-8")
# ---
open("a", "w", buffering=0)
# ---
open("")
# ---
open("a\0b")
# ---
with open("t", "w+") as f:
    f.write("one\ntwo\n"); f.seek(0); print(next(f), f.read(1)); print(f.tell() > 0, f.seek(0, 2), f.fileno() > 2, f.buffer.name, f.isatty(), f.line_buffering, f.reconfigure(line_buffering=True), f.line_buffering)
    f.seek(0); next(f); f.tell()
# ---
import copy
class A:
    __slots__ = ("x", "y")
class B(A):
    def __init__(self): self.x = [1]; self.z = {"k": [2]}
class C:
    def __init__(self, v): self.v = v
    def __reduce__(self): return (C, (self.v + 1,))
class D:
    def __getstate__(self): return {"only": 1}
    def __setstate__(self, s): self.__dict__.update(s, set=True)
class L(list): pass
b = B(); c = copy.copy(b); d = copy.deepcopy(b); print(c.x is b.x, d.x is b.x, d.z, copy.copy(C(1)).v, copy.deepcopy(C([1]) if 0 else C(5)).v, vars(copy.copy(D())), vars(copy.deepcopy(D())))
l = L([1, [2]]); l.a = "q"; m = copy.deepcopy(l); print(m, m.a, type(m).__name__, m[1] is l[1]); r = [1]; r.append(r); q = copy.deepcopy(r); print(q[1] is q, q); t = ([1],); print(copy.deepcopy(t)[0] is t[0], copy.copy(t) is t, copy.deepcopy((1, 2)) is not None, copy.deepcopy({1: r})[1][1][0], copy.deepcopy(range(3)), copy.deepcopy(frozenset({1})), copy.deepcopy(len) is len, copy.deepcopy(A) is A, copy.error is copy.Error)
memo = {}; x = [1]; copy.deepcopy([x, x], memo); y = copy.deepcopy([x, x]); print(y[0] is y[1], len(memo))
class E:
    def __copy__(self): raise ValueError("no copy")
copy.copy(E())
# ---
import copy
class A:
    def __reduce_ex__(self, p): return 5
copy.copy(A())
# ---
import abc
class M(metaclass=abc.ABCMeta):
    @classmethod
    def __subclasshook__(cls, C): return hasattr(C, "quack") or NotImplemented
    @property
    @abc.abstractmethod
    def p(self): ...
    @p.setter
    @abc.abstractmethod
    def p(self, v): ...
    @staticmethod
    @abc.abstractmethod
    def s(): ...
class Duck: quack = 1
print(issubclass(Duck, M), isinstance(Duck(), M), M.__abstractmethods__ == {"p", "s"}, abc.get_cache_token() >= 0)
class I(M):
    p = 1
    def s(self): return 2
print(I().s()); abc.update_abstractmethods(I); M.register(int); print(isinstance(3, M))
class J(M): s = 1
J()
# ---
import abc
class A(abc.ABC):
    @abc.abstractmethod
    def only(self): pass
class B(A):
    def __init__(self): print("never")
B()
# ---
import abc
abc.ABC.register(5)
# ---
import abc
class A(abc.ABC): pass
class B(A): pass
B.register(A)
# ---
import collections.abc as c
class S(c.Sequence): pass
S()
# ---
import collections.abc as c
print(isinstance([], c.MutableSequence), isinstance((), c.Hashable), isinstance([], c.Hashable), issubclass(dict, c.Mapping), isinstance(iter([]), c.Iterator), isinstance((x for x in []), c.Generator), isinstance(len, c.Callable), isinstance({}.keys(), c.KeysView), isinstance("a", c.Sequence), isinstance(b"", c.Buffer), isinstance(range(1), c.Sequence), c.Callable[[int], str], c.Mapping[str, int], c.Iterable.__name__, issubclass(c.Sequence, c.Reversible))
class B(c.Generator):
    def send(self, v): return v
    def throw(self, *a): raise StopIteration
b = B(); print(next(b), b.send(3), b.close()); [].__iter__().foo
# ---
import types
types.new_class("A", (5,))
# ---
import types
types.FunctionType(5, {})
# ---
import types
types.MethodType(5, 1)
# ---
import typing as t
t.Generic[int]
# ---
import typing as t
t.Callable[int]
# ---
import typing as t
t.Callable[int, str]
# ---
import typing as t
t.Dict[int]
# ---
import typing as t
t.ClassVar[int, str]
# ---
import typing as t
t.Annotated[int]
# ---
import typing as t
t.NamedTuple("N", x=int)
# ---
import typing as t
class A(t.List[int], t.Generic[int]): pass
# ---
import typing as t
class P(t.Protocol, list): pass
# ---
import typing as t
class D(t.TypedDict):
    x: int
    def f(self): pass
# ---
import typing as t
class D(t.TypedDict):
    x: int
D(1)
# ---
import typing as t
t.TypeVar("T", bound=1, covariant=True, contravariant=True)
# ---
import typing as t
class E(t.Union[int, str]): pass
# ---
import typing as t
t.NewType("N", int)("a").upper()
# ---
import typing as t
t.cast()
# ---
import typing as t
issubclass(int, t.Union[int, str]), issubclass(int, t.List[int])
# ---
import typing as t
t.get_type_hints(5)
# ---
import typing as t
t.foo
# ---
x = 5
assert (x, "always")
print(x is 5) if 0 else None
import unittest
class T(unittest.TestCase):
    def test(self): self.assertEquals(1, 1) if hasattr(self, "assertEquals") else print("gone")
T("test").debug()
# ---
import inspect
class Base:
    "base doc"
    def m(self, a, *, k=1): "m doc"
    @property
    def p(self): return 1
    @staticmethod
    def s(x): pass
    @classmethod
    def c(cls, y): pass
class D(Base):
    def m(self, a, *, k=1): pass
    async def am(self): yield
print(inspect.signature(D), inspect.signature(D().m), inspect.signature(Base.s), inspect.signature(Base.c), inspect.getdoc(D.m), inspect.getdoc(D), [n for n, _ in inspect.getmembers(D, inspect.isfunction)], inspect.isdatadescriptor(Base.p), inspect.isasyncgenfunction(D.am), inspect.getmodule(D).__name__, inspect.classify_class_attrs(Base)[-1].kind, inspect.getattr_static(Base, "s").__class__, inspect.ismethod(D().m), inspect.isabstract(D), inspect.getclosurevars(D.m).unbound, inspect.currentframe().f_lineno, inspect.stack()[0].function, inspect.getcallargs(D().m, 1, k=2) if 0 else "")
import functools
print(inspect.signature(functools.partial(lambda a, b, c=1: 0, 1, c=5)), inspect.signature(len), inspect.signature(sorted), inspect.signature(dict) if 0 else "", inspect.signature(print), inspect.signature(str.split), inspect.signature(type("X", (), {"__call__": lambda self, q: 0})()), inspect.getclasstree([Base, D]), inspect.getfullargspec(Base.m), inspect.formatannotation(list[int]))
def gen(): x = yield 1
g = gen(); print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g)); g.close(); print(inspect.getgeneratorstate(g), inspect.iscoroutinefunction(gen), inspect.isawaitable(g), inspect.BoundArguments.__name__, inspect.Signature.from_callable(gen), inspect.Parameter.VAR_KEYWORD.description, str(inspect.Parameter("x", inspect.Parameter.VAR_POSITIONAL, annotation=int)), inspect.signature(D).parameters)
inspect.getcallargs(D().m)
# ---
import inspect
def f(a, b, *, c): pass
for args, kw in [((), {}), ((1,), {}), ((1,2), {}), ((1,2,3), {"c": 1}), ((1,2), {"c":1,"d":2}), ((1,2), {"a":1,"c":1})]:
    try: print(inspect.getcallargs(f, *args, **kw))
    except TypeError as e: print(e)
    try: print(inspect.signature(f).bind(*args, **kw))
    except TypeError as e: print(e)
# ---
import enum
class Planet(enum.Enum):
    EARTH = (5.97e24, 6.37e6)
    def __init__(self, m, r): self.m, self.r = m, r
    @property
    def g(self): return round(6.67e-11 * self.m / self.r**2, 2)
print(Planet.EARTH.g, Planet((5.97e24, 6.37e6)), Planet.EARTH._value_)
class E(enum.Enum):
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    A = enum.auto(); B = enum.auto()
    @classmethod
    def _missing_(cls, v): return cls.A
    @enum.property
    def up(self): return self.value.upper()
    @enum.nonmember
    class Inner: pass
    z = enum.nonmember(5)
print(list(E), E("zzz"), E.A.up, E.z, E.__members__, E["A"], E.A.name, "a0" in E, E.A in E, len(E), E.A == "a0", hash(E.A) == hash("A"), repr(E), str(E.A), f"{E.A}", E.A.__class__, isinstance(E.A, E), dir(E.A)[-3:])
class I(enum.IntEnum):
    X = 1; Y = 2
print(I.X + I.Y, I.X < 2, f"{I.X:03d}", str(I.X), repr(I.X), [1,2,3][I.X], I(2), int(I.Y), max(I), json if 0 else "", {I.X: 1}[1])
class Perm(enum.Flag, boundary=enum.CONFORM):
    R = enum.auto(); W = enum.auto(); X = enum.auto(); RW = R | W
print(Perm(8), Perm.RW, Perm.R | Perm.X, Perm.RW & Perm.W, ~Perm.RW, list(Perm), list(Perm.RW), Perm.RW in Perm(7), Perm["RW"], Perm(0), repr(Perm(7)), Perm.R.value, Perm.RW.name, (Perm.R|Perm.X).name, len(Perm), Perm._flag_mask_)
print(enum.show_flag_values(5), enum.bin(5), enum.EJECT, enum.KEEP, enum.global_str.__name__, enum.EnumCheck.UNIQUE, enum.FlagBoundary.STRICT)
import json, pickle if 0 else json
print(json.dumps({"a": I.X, "b": enum.StrEnum("S", "q").q}))
# ---
import json, enum
print(json.dumps({"a": I.X}) if 0 else json.dumps([enum.IntEnum("I", "X").X, enum.StrEnum("S", "q").q, True]))
class Dt(enum.Enum): A = 1
json.dumps(Dt.A)
# ---
import json, datetime, decimal, uuid
for o in [datetime.date(2024,1,1), decimal.Decimal("1.5"), uuid.UUID(int=1), b"x", {1,2}, 1j, object, range(3), {"a": {"b": [1, {2}]}}, (x for x in ()), datetime.timedelta(1)]:
    try: print(json.dumps(o))
    except TypeError as e: print(e, getattr(e, "__notes__", None))
print(json.dumps({"d": datetime.date(2024,1,1)}, default=str), json.dumps([1.0, 1e16, 1e-7, 123456789012345678, -0.0, 1e400]), json.dumps("\u2028\x7f\x00\"\\/"), json.dumps({"b":1,"a":2}, sort_keys=True, indent=0), json.dumps([[]], indent=2), json.dumps({}, indent=2), json.dumps([1,[2]], indent=2, separators=(";", "=")), json.dumps((1,2)), json.dumps({True: 1, 1.5: 2, None: 3}))
print(json.loads(' {"a" : [1 , 2.5e3, -1, true , null ] } '), json.loads('"\\ud83d\\ude00\\n"'), json.loads("123456789012345678901234567890"), json.loads("1.0e-400"), json.loads('{"a":1,"a":2}'), json.loads("[]", object_hook=print), json.loads('{"x": {"y": 1}}', object_hook=lambda d: tuple(d.items())), json.loads("Infinity", parse_constant=lambda c: c))
for s in ['{"a"}', '{"a":}', '[1,]', '[,1]', 'tru', '01', '1.', '.5', '+1', '"\\x"', '{"a":1 "b":2}', '{a:1}', '[1 2]', '"a\nb"', '{', '[', '"', '{"a":1,', 'nul', "'a'", '1 2', '\t', '[1}', '{"a":1]', '-', '--1', '"\\u12g4"', '// c', '[1,\n2,\n}']:
    try: print(json.loads(s))
    except json.JSONDecodeError as e: print(repr(s), e)
# ---
import collections as c
cnt = c.Counter(a=3, b=1); cnt.update("ab", c=2) if 0 else cnt.update({"a": 1}); cnt["z"] -= 1; print(cnt, cnt["nope"], cnt.most_common(), list(cnt.elements()), cnt - c.Counter(a=1), cnt & c.Counter(a=2), +cnt, dict(cnt), cnt.total(), c.Counter("abc") == c.Counter("cba"), c.Counter(a=1) <= c.Counter(a=2), sorted(cnt), cnt.copy(), cnt.pop("a"), c.Counter([1,1,2]).most_common(1)[0][0], repr(c.Counter()), c.Counter(None), c.Counter(a=1.5) + c.Counter(a=2), isinstance(cnt, dict))
d = c.deque([1,2,3], 5); d.appendleft(0); d.extendleft([8,9]); print(d, d[0], d[-1], d.copy(), d.reverse(), d, 3 in d, list(reversed(d)), d == c.deque([3,2,1,0,8]), d.maxlen, d * 2, bool(c.deque())); del d[0]; d[0] = "x"; d.insert(2, "i"); print(d, d.pop(), d.popleft(), len(d), d.clear(), d)
dd = c.defaultdict(lambda: c.defaultdict(int)); dd["a"]["b"] += 1; print(dict(dd["a"]), "z" in dd, dd.get("z"), c.defaultdict(int, {"a": 1}) | {"b": 2}, c.defaultdict(int)["q"], c.defaultdict(list).__missing__("k"))
od = c.OrderedDict([("a",1),("b",2)]); od["a"] = 9; od.update(c=3); od.move_to_end("b"); print(od, od == c.OrderedDict(reversed(list(od.items()))), list(od.keys())[::-1], od.popitem(False), repr(c.OrderedDict()), od | {"q": 1}, reversed(od).__class__.__name__, c.OrderedDict.fromkeys("ab", 0))
N = c.namedtuple("N", "a b c", defaults=(1, 2)); n = N(5); print(n, n._asdict(), N._field_defaults, n[1:], n == (5,1,2), N.__new__.__defaults__, *n, n._replace(a=0), N._make("xyz"), n.index(5), n.count(1), N.__slots__, isinstance(n, tuple), N.a, N.__doc__, N.a.__doc__, hash(n) == hash((5,1,2)), n < (6,), N(**{"a": 1}), getattr(n, "b"), N.__module__, N.__match_args__)
cm = c.ChainMap({"a":1}, {"b":2}); cm["c"] = 3; print(cm, cm["b"], cm.new_child(), cm.parents, list(cm), cm.get("zz", 0), cm.maps[0], "b" in cm, cm.pop("a"), cm == {"b": 2, "c": 3}, bool(c.ChainMap()), cm.copy(), c.ChainMap.fromkeys("ab"))
# ---
import itertools as i
print(list(i.product("ab", repeat=2)), list(i.permutations([1,2,3], 2)), list(i.combinations_with_replacement("ab", 2)), list(i.dropwhile(lambda x: x < 3, [1,3,2])), list(i.takewhile(bool, [1,0,1])), list(i.filterfalse(None, [0,1])), [list(g) for _, g in i.groupby("aabc")], list(i.accumulate([1,2,3], lambda a, b: a*b)), list(i.islice("abcdef", 1, None, 2)), [next(i.cycle("ab"))], i.tee([1,2])[1].__next__(), list(i.chain("ab", [1])), list(i.zip_longest("ab", [1], fillvalue="-")), list(i.starmap(max, [(1,2)])), list(i.repeat("x", 2)), list(i.pairwise("abc")), list(i.batched([1,2,3], 2)), list(i.compress("abc", [0,1,1])), list(i.islice(i.count(1, -1), 3)), next(i.count(1.5)), i.repeat(5).__length_hint__.__name__ if 0 else "", list(map(list, i.tee("ab", 3))), i.count(3).__repr__(), repr(i.repeat(1)), list(i.combinations("abc", 0)), list(i.product()), list(i.accumulate([], initial=5)))
i.count("a")
# ---
import functools as f
@f.cache
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(50), fib.cache_info(), fib.__name__, fib.cache_parameters())
@f.lru_cache(maxsize=None, typed=True)
def t(x): return type(x).__name__
print(t(1), t(1.0), t(True), t.cache_info())
@f.lru_cache
def k(*a, **kw): return a, kw
print(k(1, b=2), k.cache_info().currsize, f.reduce(lambda a, b: a - b, [10, 2, 3]), f.reduce(max, [3], 5), f.partial(f.partial(pow, 2), 3)(), f.partial(print, "a", sep="-").keywords, f.partial(int, base=2)("11"))
class P:
    @f.lru_cache
    def m(self, x): return x * 2
    @f.cached_property
    def cp(self): print("once"); return []
p = P(); print(p.m(2), p.cp is p.cp, P.m.cache_info().hits); del p.cp; p.cp
@f.total_ordering
class O:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(O(1) <= O(1), O(2) > O(1), O(1) >= O(2), sorted([O(2), O(1)])[0].v, f.cmp_to_key(lambda a, b: 0)(1) == f.cmp_to_key(lambda a, b: 0)(2) if 0 else "")
@f.singledispatch
def sd(x, *a): return "obj"
@sd.register(int)
@sd.register(float)
def _(x, *a): return "num"
@sd.register
def _(x: list | tuple, *a): return "seq"
print(sd(1), sd(2.0), sd([]), sd(()), sd("a"), sd(True), sd.dispatch(int).__name__, len(sd.registry))
w = f.wraps(len)(lambda x: 0); print(w.__name__, w.__doc__[:10], w.__wrapped__); f.update_wrapper(f.partial(len), len).__name__
k([1])
