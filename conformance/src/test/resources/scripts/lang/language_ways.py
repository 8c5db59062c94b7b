# arity errors
def f(a, b, /, c, d=1, *, e, g=2): pass
def g(*, x, y): pass
def h(a, b=1, *args, k): pass
def i(): pass
def j(a, /): pass
def k(a, b, c, d): pass
def l(*args): pass
def m(**kw): pass
def n(a, b=1, c=2): pass
class C:
    def me(self, a, b): pass
    def no(): pass
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a): pass
    def __init__(self, x): pass
    def __call__(self, z, *, w): pass
la = lambda p, q: 0
def t(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
t(*r"""f()
f(1)
f(1, 2)
f(1, 2, 3)
f(1, 2, 3, 4, 5)
f(1, 2, 3, 4, 5, e=1)
f(1, b=2, c=3, e=1)
f(a=1, b=2, c=3, e=1)
f(1, 2, 3, e=1, z=5)
f(1, 2, 3, e=1, c=5)
f(1, 2, d=3)
f(1, 2, 3, 4, e=1, d=2)
g()
g(1)
g(1, x=1)
g(x=1)
g(1, 2, x=1, y=2)
h()
h(1)
h(1, 2, 3)
h(b=1)
h(1, a=2, k=1)
i(1)
i(1, 2)
i(x=1)
j()
j(a=1)
j(1, 2)
k()
k(1)
k(1, 2)
k(1, 2, 3)
k(1, 2, 3, 4, 5)
k(a=1, d=2)
k(1, a=1)
k(1, 2, 3, 4, a=1)
k(1, 2, 3, 4, z=1)
l(x=1)
m(1)
m(1, 2, x=1)
m(**{1: 2})
m(**{'a': 1}, **{'a': 2})
m(a=1, **{'a': 2})
m(**5)
m(**[1])
m(**None)
l(*5)
l(*None)
k(*[1, 2], *5)
k(*[1], **{'b': 2}, **{'c': 3})
n(1, 2, 3, 4)
n()
n(1, c=3, d=4)
C()
C(1, 2)
C(x=1, y=2)
C(1).me()
C(1).me(1)
C(1).me(1, 2, 3)
C(1).no()
C.no(1)
C.me()
C.me(1)
C(1).cm()
C.cm(1, 2)
C.sm()
C(1).sm(1, 2)
C(1)()
C(1)(1)
C(1)(1, 2, w=1)
la()
la(1)
la(1, 2, 3)
la(r=1)
C.__init__()
C(1).__init__()
print(1, foo=2)
print(sep=5)
print(end=5)
print(1, sep=None)
print(1, file=5)
print(1, flush=5)
len()
len(1, 2)
len(x=1)
len(5)
abs()
abs('a')
ord()
ord('ab')
ord('')
ord(5)
ord(b'ab')
ord(b'a')
chr('a')
chr(-1)
chr(0x110000)
chr(1.5)
chr(10**20)
hex(1.5)
oct('a')
bin(None)
hex(-255), oct(-8), bin(-5)
isinstance()
isinstance(1)
isinstance(1, 2)
isinstance(1, (int, 2))
isinstance('a', (int, 2))
isinstance(1, int | str)
isinstance(1, int | None), isinstance(None, int | None)
isinstance(1, list[int])
isinstance(1, int | list[int])
issubclass(1, int)
issubclass(int, 1)
issubclass(int, (str, int | float))
issubclass(bool, int)
callable()
callable(len), callable(5)
iter(5)
iter(5, 1)
iter()
iter(len, 1, 2)
next(5)
next([])
next(iter([]))
next(iter([]), 5)
next()
sorted()
sorted(5)
sorted([1, 'a'])
sorted([1, 2], lambda x: x)
sorted([1, 2], key=5)
sorted([1, 2], reverse='a')
sorted([1, 2], reverse=None)
sorted([1, 2], cmp=1)
sorted([3, 1], key=None)
sorted(iterable=[1])
min()
min(5)
min([])
min([], default=1)
min(1, 2, default=1)
min([1, 'a'])
min(1, 2, key=lambda x: -x)
min([1, 2], key=5)
min([], key=len, default=None)
min(1, foo=2)
max({})
max('a', 1)
max('abc', key=ord)
sum()
sum(5)
sum(['a'])
sum(['a'], '')
sum([b'a'], b'')
sum([b'a'], bytearray())
sum([[1], [2]], [])
sum([1, 2], start=10)
sum([1.5, 2], 1)
sum([1], 1, 2)
sum([1], None)
sum([True, True])
sum([0.1] * 10)
sum([1e100, 1.0, -1e100])
sum({1: 2})
sum('ab')
all(5)
any()
all([]), any([])
zip(1)
zip([1], 5)
list(zip([1], [1, 2], strict=True))
list(zip([1, 2], [1], strict=True))
list(zip([1, 2], [1, 2], [1], strict=True))
list(zip([1], [1], [1, 2], strict=True))
zip([1], foo=1)
list(zip())
enumerate()
enumerate(5)
enumerate([], 'a')
list(enumerate('ab', 5))
list(enumerate('ab', start=-1))
enumerate([], 1, 2)
map()
map(len)
list(map(5, [1]))
list(map(len, [1]))
list(map(lambda a, b: a, [1]))
filter(None)
list(filter(None, [0, 1]))
list(filter(5, [1]))
reversed()
reversed(5)
reversed({1})
reversed({1: 2})
list(reversed({1: 2, 3: 4}))
reversed((x for x in []))
range()
range(1.5)
range('a')
range(1, 2, 0)
range(1, 2, 3, 4)
range(1, 'a')
range(stop=1)
range(None)
slice()
slice(1, 2, 3, 4)
slice(1).indices('a')
slice(1).indices(-1)
slice(None, None, 0).indices(1)
slice('a').indices(1)
slice(-5, None, -2).indices(3)
hash([])
hash({})
hash((1, []))
hash(slice(1))
hash(set())
id()
vars(5)
vars()['f'].__name__
dir(5)[:1]
getattr(5, 'x')
getattr(5, 'x', 1)
getattr(5, 5)
getattr(5)
setattr(5, 'x', 1)
setattr(5, 5, 1)
delattr(5, 'x')
hasattr(5, 5)
hasattr(5)
format(5, 'x', 1)
repr()
ascii('é\U0001F600\x80')
ascii()
bool(1, 2)
bool(x=1)
list(1)
list(1, 2)
list(iterable=[1])
tuple(1)
tuple(1, 2)
dict(1)
dict([1])
dict([(1,)])
dict([(1, 2, 3)])
dict(['ab', 'cd'])
dict([1, 2], [3])
dict(a=1, **{'b': 2})
dict([('a', 1)], a=2)
dict({'a': 1}, b=2)
dict(None)
dict([('a', 1), 'abc'])
set(1)
set([[]])
frozenset([{}])
set([1], [2])
object(1)
object().x
object.x
type()
type(1, 2)
type(1, 2, 3)
type('a', 2, 3)
type('a', (), 3)
type('a', (int, str), {})
type('a', (1,), {})
type('a', (bool,), {})
type('a', (int, int), {})
type(5, (), {})
type('a', (), {}, x=1)
super()
super(1)
super(int, 'a')
super(int, 5).bit_length()
property(1, 2, 3, 4, 5)
staticmethod()
classmethod(1, 2)
input.__name__
open()
open(1.5)
open('/nonexistent')
open('x', 'q')
open('x', 'rw')
compile()
compile('1', 'f', 'foo')
compile(1, 'f', 'eval')
compile('1', 'f')
eval()
eval(1)
eval('1', 1)
eval('1', {}, 1)
eval('')
eval('1 +')
eval('a = 1')
exec(1)
exec('1', 1)
exec()
exec('x', {})
__import__()
__import__('')
__import__('nonexistent')
__import__(5)
globals(1)
locals(1)
breakpoint.__name__
aiter(5)
anext(5)
divmod(1)
divmod('a', 1)
round('a', 1)
memoryview(5)
memoryview()
bytes(-1)
bytes('a')
bytes('a', 5)
bytes(5, 'ascii')
bytes([256])
bytes(['a'])
bytes(1.5)
bytes(None)
bytes([1], 'x')
bytes('é', 'ascii', 'replace')
bytes(object())
bytearray('a')
bytearray(b'a', 'x')
bytearray([300])
str(b'a', 'ascii')
str(5, 'ascii')
str('a', 'ascii')
str(b'\xff', 'ascii')
str(b'\xff', 'utf-8')
str(b'\xe2\x82', 'utf-8')
str(b'a', 5)
str(1, 2, 3, 4)
str(object=5)
str(b'\xff', errors='replace')
str(b'a')
complex('a')
""".splitlines())
# ---
# match: every pattern kind
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P): __match_args__ = ("y",)
import enum
class Color(enum.Enum): RED = 1; BLUE = 2
class ns: CONST = 42
def m(v):
    match v:
        case 0 | 1.5 | -1 | 2j | -3+4j: return "num", v
        case "a" "b" | b"x": return "text"
        case True | False | None: return "single"
        case ns.CONST: return "const"
        case Color.RED: return "red"
        case []: return "empty"
        case [x]: return "one", x
        case [1, *rest, 9]: return "1..9", rest
        case [x, [y, *_], *z] if len(z) > 1: return x, y, z
        case (a, b): return "pair", a, b
        case {}if not v: return "empty map"
        case {"k": [x, y], **rest}: return "k", x, y, rest
        case {"a": 1 | 2 as n, "b": str(s)}: return n, s
        case {1: _, ns.CONST: z}: return "const key", z
        case Q(y=1): return "Q1"
        case Q(y): return "Q", y
        case P(0, y=0): return "origin"
        case P(x=0 as a, y=b): return "x0", a, b
        case P(a, b) as whole if a == b: return "diag", whole.x
        case str() as s if s.isupper(): return "upper", s
        case int(n) | float(n): return "n", n
        case list() | tuple(): return "seq"
        case dict(): return "dict"
        case set(): return "set"
        case P(): return "P"
        case object(__class__=c): return c.__name__
for v in (0, 1, 1.5, -1, 2j, -3+4j, "ab", b"x", True, None, 42, Color.RED, Color.BLUE, [], [5], [1, 2, 3, 9], [1, 9], [1, [2, 3], 4, 5], (1, [2]), (7, 8), {}, {"k": (1, 2), "z": 3}, {"a": 2, "b": "s"}, {1: 0, 42: "v"}, Q(0, 1), Q(0, 2), P(0, 0), P(0, 5), P(3, 3), P(3, 4), "UP", "low", 99, 2.5, [1, 2, 3], (1, 2, 3), {"q": 1}, {1}, frozenset(), range(2), "", bytearray(b"ab"), len):
    print(repr(v) if not isinstance(v, P) else (type(v).__name__, v.x, v.y), "->", m(v))
# ---
# errors in patterns
class A: __match_args__ = ("a", "a")
class B: __match_args__ = ["a"]
class C: __match_args__ = (5,)
class D: pass
class E: __match_args__ = ("a",)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def a():
    match A():
        case A(1, 2): return 1
def a2():
    o = A(); o.a = 1
    match o:
        case A(1, 1): return 1
def b():
    match B():
        case B(1): return 1
def c():
    match C():
        case C(1): return 1
def d():
    match D():
        case D(1): return 1
def e():
    match E():
        case E(1, 2): return 1
def e2():
    o = E(); o.a = 1
    match o:
        case E(1, a=1): return 1
def f():
    match 5:
        case int(1, 2): return 1
def g():
    match 5:
        case len(): return 1
def h():
    x = 5
    match 5:
        case x.y: return 1
def i():
    match {"a": 1}:
        case {"a": 1, **r}: return r
def j():
    k = "a"
    class K: a = "a"; b = "a"
    match {"a": 1}:
        case {K.a: 1, K.b: 1}: return 1
def k():
    match E():
        case E(a=1): return 1
        case E(b=_): return 2
    return "none"
def l():
    match 5:
        case None.x: pass
def m():
    class X:
        def __eq__(self, o): raise ValueError("eq")
    match X():
        case 5: return 1
def n():
    match [1, 2]:
        case [a, b] if a > b: return "gt"
        case [a, b] if 1 / 0: return "z"
for fn in (a, a2, b, c, d, e, e2, f, g, h, i, j, k, m, n): print(fn.__name__, end=" "); t(fn)
# ---
# bindings survive failed patterns; wildcard; nested captures
def f(v):
    match v:
        case [a, b, 3]: r = "three"
        case [a, *b] if a == 0: r = "zero"
        case _: r = "other"
    return r, sorted((k, w) for k, w in locals().items() if k in "ab")
print(f([1, 2, 3]), f([0, 1]), f([5, 6, 7]), f(5))
match (1, 2):
    case x, y: print(x, y)
match 1, 2, 3:
    case x, *y: print(x, y)
match *[1, 2], 3:
    case [*_, last]: print(last)
match {"x": {"y": [1, {"z": 2}]}}:
    case {"x": {"y": [one, {"z": two}]}}: print(one, two)
match = 5; case = 6; print(match + case)
match[0:1] if False else None
_ = 9
match _:
    case _: print("under", _)
def g(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]: return f"to {d}"
        case ["get", item, *more] if more: return (item, more)
        case ["get", item]: return item
        case [verb]: return verb
        case []: return "nothing"
        case [*_]: return "many"
print([g(c) for c in ("go north", "go west", "get a", "get a b", "look", "", "a b c")])
# ---
# custom sequences and mappings
import collections, collections.abc
class S(collections.abc.Sequence):
    def __len__(self): return 2
    def __getitem__(self, i): return "ab"[i]
class Mp(collections.abc.Mapping):
    def __len__(self): return 1
    def __iter__(self): return iter(["k"])
    def __getitem__(self, k):
        if k == "k": return "v"
        raise KeyError(k)
class L(list): pass
class DD(collections.defaultdict): pass
def f(v):
    match v:
        case [a, b]: return "seq", a, b
        case {"k": w, **rest}: return "map", w, rest
        case {"missing": w}: return "missing", w
    return "no"
print(f(S()), f(Mp()), f(L("xy")), f(collections.deque("xy")), f(collections.OrderedDict(k=1)), f(DD(int)), f("xy"), f(b"xy"), f({1, 2}), f(iter([1, 2])), f(range(2)), f(memoryview(b"xy")), f(collections.UserList("xy")), f(collections.UserDict(k=1)), f(collections.ChainMap({"k": 1}, {"z": 1})), f(collections.Counter("k")))
# ---
match 5:
    case 1: print(1)
    case x: print("irrefutable", x)
print(x)
class Meta(type):
    def __instancecheck__(cls, o): return o == 7
class Seven(metaclass=Meta): pass
for v in (6, 7):
    match v:
        case Seven(): print("seven")
        case _: print("no")
match 3.0:
    case 3: print("int pattern equals float")
match True:
    case 1: print("True is 1")
match 1:
    case True: print("no")
    case 1: print("one")
match "x":
    case str(x): print(x)
match (1, 2):
    case tuple(t): print(t)
match {"a": None}:
    case {"a": None}: print("None value")
match -0.0:
    case 0: print("zero")
match [[1, 2], [3, 4]]:
    case [[a, b], [c, d]]: print(a, b, c, d)
match bytearray(b"x"):
    case bytearray(b"x"): print("ba")
# ---
# operators: reflected, in-place, NotImplemented, subclass priority
import warnings
warnings.simplefilter("ignore")
class A:
    def __init__(self, n="A"): self.n = n
    def __add__(self, o): print(self.n, "add"); return NotImplemented
    def __radd__(self, o): print(self.n, "radd"); return (self.n, "radd")
    def __iadd__(self, o): print(self.n, "iadd"); return NotImplemented
    def __eq__(self, o): print(self.n, "eq"); return NotImplemented
    def __lt__(self, o): print(self.n, "lt"); return NotImplemented
    def __gt__(self, o): print(self.n, "gt"); return "gt!"
    def __mul__(self, o): return self.n + "*"
    def __rmul__(self, o): return "*" + self.n
class B(A):
    def __radd__(self, o): print(self.n, "B.radd"); return "B"
class C(A): pass
class D:
    def __sub__(self, o): return 5 / 0
    def __neg__(self): return "neg"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
    def __matmul__(self, o): return "@"
    def __rmatmul__(self, o): return "r@"
    def __divmod__(self, o): return "dm"
    def __rdivmod__(self, o): return "rdm"
    def __invert__(self): return "inv"
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 3
    def __floordiv__(self, o): return "//"
    def __rlshift__(self, o): return "r<<"
    def __imatmul__(self, o): return "i@"
    def __ipow__(self, o): return "i**"
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""A("a") + A("b")
A("a") + B("b")
A("a") + C("c")
A("a") + 1
1 + A("a")
A("a") == A("b")
A("a") != A("b")
A("a") < A("b")
A("a") < B("b")
A("a") <= A("b")
A() * 2, 2 * A(), A() * A()
D() - 1
1 - D()
-D(), ~D(), +D()
D() ** 2, 2 ** D(), pow(D(), 2, 3), pow(2, D(), 3), pow(2, 3, D())
D() @ 1, 1 @ D(), D() @ D()
divmod(D(), 1), divmod(1, D())
round(D()), round(D(), 2), int(D())
D() // 1, 1 << D()
1 // D()
D() % 1
abs(D())
D() < D()
D() < 1
[] < 1
D() & 1
not D()
D() in D()
1 in D()
D()[0]
D()()
len(D())
iter(D())
hash(A())
complex(D())
float(D())
bin(D())
[1, 2][D()]
"a" * D()
D() * "a"
"a" + D()
[1] + D()
{} | D()
""".splitlines())
# ---
def run(*sources):
    for s in sources:
        try: exec(s.replace("\\n", "\n"), globals())
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
run(*r"""a = 5; a += "x"
a = []; a += 5
a = []; a += "xy"; print(a)
a = (1,); a += [2]
a = (1,); a += (2,); print(a)
a = {1}; a |= [2]
a = {1}; a |= {2}; print(a)
a = {}; a |= [(1, 2)]; print(a)
a = {}; a |= 5
a = {}; a | [(1, 2)]
a = "x"; a *= 2.0
a = [1]; a *= "x"
a = [1]; a *= -1; print(a)
a = None; a -= 1
a = 5; a //= 0
a = 5; a @= 2
a = 5; a **= "x"
a = 5; a >>= 1.0
a = "x"; a %= 5
a = [1]; a[0] += "x"
a = ([],); a[0] += [1]
print(a)
a = {}; a["k"] += 1
a = {}; a["k"]["j"] += 1
a = "abc"; a[0] += "x"
a = object(); a.x += 1
undefined += 1
print(undefined)
undefined.x += 1
a = b = [1]; a += [2]; print(b)
a = b = (1,); a += (2,); print(b)
a = [1, 2, 3]; a[1:] += [9]; print(a)
a = [1, 2, 3]; a[::2] = [7]; print(a)
a = [1, 2, 3]; a[::2] = [7, 8]; print(a)
a = [1, 2, 3]; a[5:2] = "xy"; print(a)
a = [1, 2, 3]; a[1:2] = 5
a = [1, 2, 3]; a[::2] = 5
a = [1, 2, 3]; a["x"] = 5
a = [1, 2, 3]; a[10] = 5
a = [1, 2, 3]; del a[10]
a = [1, 2, 3]; del a["x"]
a = [1, 2, 3, 4]; del a[::2]; print(a)
a = [1, 2, 3, 4]; del a[::0]
a = (1, 2); a[0] = 1
a = (1, 2); del a[0]
a = "ab"; a[0] = "x"
a = "ab"; del a[0]
a = {}; del a["x"]
a = {}; a[[]] = 1
a = {}; a[{}]
a = {1, 2}; a[0]
a = {1, 2}; a[0] = 1
a = range(5); a[0] = 1
a = 5; a[0]
a = 5; a[0] = 1
a = 5; del a[0]
a = None; a[0]
a = None; a[0] = 1
a = int; a[0]
a = len; a[0]
a = lambda: 0; a[0]
a = b"ab"; a[0] = 1
a = bytearray(b"ab"); a[0] = 256
a = bytearray(b"ab"); a[0] = "x"
a = bytearray(b"ab"); a[5] = 1
a = bytearray(b"ab"); a[0:1] = "x"
a = bytearray(b"ab"); a[0:1] = [1, 2, 3]; print(a)
a = bytearray(b"ab"); a[::2] = b"xyz"
a = bytearray(b"abcd"); del a[::2]; print(a)
a, b = 1
a, b = 1, 2, 3
a, b = [1]
a, b = ()
a, *b = ()
a, *b, c = 1, 2; print(a, b, c)
a, *b, c = [1]
*a, = "xyz"; print(a)
(a, b), c = (1, 2), 3; print(a, b, c)
(a, b), c = 1, 2
[a, b] = {1: 2, 3: 4}; print(a, b)
a, b = {1, 2, 3}
a, b = None
a, b = iter([1]); 
a, b = "x"
a = *b, = [1, 2]; print(a, b)
for a, b in [1]: pass
for a, b in [(1,)]: pass
for a, *b in [(1, 2, 3)]: print(a, b)
[x for x, y in [(1, 2, 3)]]
for x in 5: pass
for x in None: pass
[x for x in 5]
{x for x in None}
{**5}
{**[1]}
[*5]
(*None,)
{*5}
print(*5)
print(**5)
print(**{"a": 1})
a = 1 if undefined2 else 2
del undefined3
del (a, undefined4)
x: int; print(x)
x: undefined5 = 5
(y): int = 3; print(y, "y" in __annotations__)
assert (1, 2)
assert 0
assert [], "x" "y"
assert 1 / 0, "no"
global zz; zz = 1; print(zz)
raise
import nonexistent_mod
from nonexistent_mod import x
from . import x
from .a import x
import os.path as p; print(p.join("a", "b"))
lambda: (yield)
print((lambda *a, **k: (a, k))(1, *[2], x=3, **{"y": 4}))
"a" < 1
1 < "a" < 2
1 < 2 < "a"
None < None
[1] < [None]
(1, "a") < (1, 2)
{} < {}
{1} < [1]
1j < 2j
print(1 < 2 < 3 == 3 != 4 in [4] is not None)
"abc".foo
"abc".uper()
[].apend(1)
{}.key
(5).bit_lenght()
None.foo
None()
5()
"a"()
[]()
(1, 2)()
{}()
(lambda x: x)()
int.foo
xyz.sinn(1)
import math; math.sinn(1)
import math; math.sqrt(-1)
import math; math.sqrt("a")
import math; math.factorial(-1)
import math; math.factorial(1.5)
import json; json.loads("{")
print(undefinedd)
primt(1)
x = 5; x.foo = 1
class Q: pass\nQ().foo
class Q: fooo = 1\nQ().foo
class Q:\n    def __init__(self): self.attribute = 1\nQ().atribute
""".splitlines())
# ---
# generators
def g1():
    try:
        x = yield 1
        print("got", x)
        y = yield 2
        print("got", y)
    except ValueError as e: print("caught", e); yield "after"
    finally: print("finally")
    return "done"
def g2(): yield
def g3():
    try: yield 1
    except GeneratorExit: yield 2
def g4():
    try: yield 1
    finally: return 5
def g5(): return 7; yield
def g6(): raise StopIteration("x"); yield
def g7():
    yield from [1, 2]
    r = yield from g5()
    print("r", r)
    yield r
def g8():
    try: yield 1
    except GeneratorExit: raise KeyError("in close")
def g9(): next(me); yield
def nxt(g):
    try: return next(g)
    except BaseException as e: return type(e).__name__, str(e), getattr(e, "value", None), repr(e.__cause__)
g = g1(); print(nxt(g), g.send("a"), g.throw(ValueError("v")), nxt(g), nxt(g))
g = g1()
try: g.send(5)
except TypeError as e: print(e)
print(g.send(None), g.gi_running, g.gi_frame is not None, g.gi_yieldfrom)
g.close(); print(g.gi_frame, nxt(g)); g.close()
g = g3(); next(g)
try: g.close()
except RuntimeError as e: print(e)
g = g4(); next(g); print(g.close())
print(nxt(g5()), nxt(g6()), list(g7()))
g = g8(); next(g)
try: g.close()
except KeyError as e: print("KE", e, repr(e.__context__))
me = g9(); print(nxt(me))
g = g2()
for args in ((5,), ("a",), (ValueError, 5, 5), (ValueError("a"), "b"), (int,), (), (ValueError, ValueError("q")), (KeyError,), (StopIteration,), (None,)):
    g = g2(); next(g)
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try: print(g.throw(*args))
        except BaseException as e: print(args, type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
g = g2()
try: g.throw(ValueError("unstarted"))
except ValueError as e: print("unstarted", e, nxt(g))
g = g2(); g.close(); print(nxt(g))
g = g2(); list(g)
try: g.throw(KeyError("exhausted"))
except KeyError as e: print(e)
for bad in (lambda g: g.foo, lambda g: g(), lambda g: len(g), lambda g: g[0], lambda g: setattr(g, "x", 1), lambda g: g + 1, lambda g: g.send(), lambda g: g.send(1, 2), lambda g: g.close(1), lambda g: next(g, 1, 2), lambda g: setattr(g, "gi_frame", 1), lambda g: setattr(g, "__name__", 5)):
    try: print(bad(g2()))
    except Exception as e: print(type(e).__name__, e)
g = g2(); g.__name__ = "renamed"; print(repr(g).split(" at ")[0], g.__qualname__, g.gi_code.co_name, type(g).__name__)
# ---
# yield from: delegation of send, throw and close
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise StopIteration("ret")
        return self.n
class Full(It):
    def send(self, v): print("send", v); return "sent"
    def throw(self, *a): print("throw", [type(x).__name__ if not isinstance(x, type) else x.__name__ for x in a if x]); return "thrown"
    def close(self): print("close")
class BadClose(It):
    def close(self): raise ValueError("bad close")
class NoIter:
    def __iter__(self): return 5
def d(it):
    try: r = yield from it; print("result", r)
    except BaseException as e: print("outer saw", type(e).__name__, e); raise
    yield "end"
def t(f):
    try: print("->", f())
    except BaseException as e: print("!!", type(e).__name__, e)
g = d(It(2)); t(lambda: next(g)); t(lambda: g.send(5))
g = d(It(1)); t(lambda: next(g)); t(lambda: next(g)); t(lambda: next(g))
g = d(It(2)); next(g); t(lambda: g.throw(KeyError("k")))
g = d(It(2)); next(g); t(lambda: g.close())
g = d(Full(3)); t(lambda: next(g)); t(lambda: g.send("x")); t(lambda: g.throw(KeyError)); t(lambda: g.throw(KeyError("inst"))); t(lambda: g.close())
g = d(BadClose(3)); next(g); t(lambda: g.close())
for x in (5, None, NoIter(), "ab", {"k": 1}): t(lambda: list(d(x)))
def inner():
    try:
        while True: v = yield; print("inner", v)
    except ValueError: return "recovered"
    finally: print("inner fin")
g = d(inner()); next(g); g.send(1); t(lambda: g.throw(ValueError)); t(lambda: next(g))
def rec(n):
    if n: yield n; yield from rec(n - 1)
print(list(rec(5)), sum(rec(100)))
def ret(): return (yield from (x for x in "ab"))
print(list(ret()))
def chain():
    a = yield from sub(1); b = yield from sub(2); return a + b
def sub(n): yield n; return n * 10
def top(): print("total", (yield from chain()))
print(list(top()))
async def co(): pass
def notco(): yield from co()
c = None
try: list(notco())
except TypeError as e: print(e)
# ---
# generator expressions: laziness and scoping
print(list(x for x in range(3)))
try: (x for x in 5)
except TypeError as e: print(e)
g = (1 // x for x in (1, 0))
print(next(g))
try: next(g)
except ZeroDivisionError as e: print(e)
print(list(g))
x = "outer"
g = (x for _ in [1]); x = "changed"; print(list(g))
def f():
    y = 1
    g = (y for _ in range(1)); y = 2
    return list(g)
print(f())
class C:
    a = 5
    l = [a for _ in range(1)] if False else None
    g = list(x for x in range(a))
    try: bad = [a for _ in range(2)]
    except NameError as e: print(e)
    ok = [i for i in [a]]
    fn = lambda: a
    try: fn()
    except NameError as e: print(e)
    nested = [[j for j in range(i)] for i in range(a - 2)]
print(C.g, C.ok, C.nested)
print([x for x in [1, 2] if x > 1 if x < 3 for y in "ab"], {x: y for x, y in zip("ab", [1, 2])}, {x % 2 for x in range(5)})
print([(a, b) for a in range(3) for b in range(a)], [a for a, *b in [(1, 2, 3)]], [a for (a, b), c in [((1, 2), 3)]])
print([y := 5, y * 2], y, [z := i for i in range(3)], z)
print([[x for x in range(y)] for y in range(3)], x)
print(any((last := n) > 3 for n in [1, 5, 2]), last)
def h():
    [w := 1 for _ in [0]]
    return w
print(h())
t = [lambda: i for i in range(3)]; print([q() for q in t])
t = [lambda i=i: i for i in range(3)]; print([q() for q in t])
try: print([undefined for _ in [1]])
except NameError as e: print(e)
print([*range(3), *"ab"], {**{"a": 1}, "b": 2, **{"a": 3}}, (*[1], 2), {*[1, 1]})
print(list(zip(*[[1, 2], [3, 4]])), [i for i in range(10) if i % 2 if i % 3])
it = iter(range(5)); print([(a, next(it)) for a in it if a < 3])
print(dict.fromkeys((i for i in range(2)), []), {k: v for k, v in {"a": 1}.items()}, {i: (yield_) for i, yield_ in [(1, 2)]})
def gen_in_class():
    class K:
        vals = [1, 2]
        pairs = [(v, w) for v in vals for w in [10]]
    return K.pairs
print(gen_in_class())
# ---
# iterator protocol
class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
class BadSeq:
    def __getitem__(self, i):
        if i > 1: raise StopIteration
        return i
class ErrSeq:
    def __getitem__(self, i): raise ValueError("item")
class NoneIter: __iter__ = None
class NoneContains:
    __contains__ = None
    def __iter__(self): return iter([1])
class Infinite:
    def __iter__(self): return self
    def __next__(self): return 1
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""list(Seq()), 4 in Seq(), 5 in Seq(), max(Seq()), [*Seq()], tuple(Seq()), dict(enumerate(Seq())), sum(Seq()), sorted(Seq(), reverse=True), list(zip(Seq(), "ab"))
list(BadSeq())
list(ErrSeq())
iter(NoneIter())
1 in NoneIter()
1 in NoneContains()
reversed(Seq())
next(iter(Seq()))
a, b, c, d = Seq()
(lambda a, b, c, d: (a, b, c, d))(*Seq())
list(iter(lambda it=iter([1, 2, 0, 3]): next(it), 0))
list(iter(lambda: 1 / 0, 0))
list(iter(iter([1, 2]).__next__, 5))
next(Infinite()), next(zip(Infinite(), [2])), next(iter(Infinite()))
all(x for x in [1, 0, 1 / 1]), any(x for x in [0, 0])
list(map(lambda *a: a, [1, 2], "ab", (3, 4, 5))), list(map(None, []))
list(map(None, [1]))
list(filter(lambda x: x % 2, range(5))), list(filter(None, ["", 1])), list(filter(bool, [0, 2]))
list(enumerate("ab", 10**20))
list(reversed(range(5))), list(reversed("ab")), list(reversed((1, 2))), list(reversed({1: 2}.items())), list(reversed({1: 2}.values()))
(lambda it: (next(it), it.__length_hint__(), list(it), it.__length_hint__(), list(it)))(iter([1, 2, 3]))
(lambda it: (next(it), it.__length_hint__()))(iter(range(5)))
(lambda l, it: (next(it), l.append(4), list(it), l.append(5), list(it)))(l := [1, 2], iter(l))
type(iter([])).__name__, type(iter(())).__name__, type(iter("")).__name__, type(iter({})).__name__, type(iter(set())).__name__, type(iter(range(1))).__name__, type(iter(range(2**70))).__name__, type(iter(b"")).__name__, type(iter({}.items())).__name__, type(iter({}.values())).__name__, type(reversed([])).__name__, type(reversed({})).__name__, type(iter(len, 1)).__name__, type(iter(Seq())).__name__, type(zip()).__name__, type(reversed(range(3))).__name__, type(iter(bytearray())).__name__, type(iter(memoryview(b""))).__name__, type(reversed("")).__name__
list(zip([1, 2, 3], (4, 5))), list(zip("ab", range(9), strict=False)), list(zip([], strict=True))
min(Seq(), key=lambda x: -x), max([], default="d"), min("b", "a"), max([1, 2], [1, 3]), max("abc", "abd", key=len), min([(1, "b"), (1, "a")]), max(3, 1.5, True)
""".splitlines())
# ---
# mutation during iteration
def run(*sources):
    for s in sources:
        try: exec(s.replace("\\n", "\n"), globals())
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
run(*r"""d = {1: 1}; [d.update({k + 1: 1}) for k in d]
d = {1: 1, 2: 2}; [d.pop(k) for k in d]
d = {1: 1, 2: 2}; [d.__setitem__(k, 0) for k in d]; print(d)
d = {1: 1, 2: 2}; [d.pop(k) for k in list(d)]; print(d)
d = {1: 1}; it = iter(d); d[2] = 2; next(it)
d = {1: 1}; it = iter(d.items()); d.clear(); next(it)
d = {1: 1, 2: 2}; it = iter(d); next(it); del d[1]; d[3] = 3; print(next(it)); print(next(it))
s = {1, 2}; [s.add(x + 10) for x in s]
s = {1, 2}; [s.discard(x) for x in s]
s = {1}; it = iter(s); s.add(2); next(it)
l = [1, 2, 3]; [l.remove(x) for x in l]; print(l)
l = [1]; n = 0
for x in l:\n    if len(l) < 5: l.append(x + 1)
print(l)
l = [1, 2, 3]; it = iter(l); next(it); l.clear(); print(list(it)); l.append(5); print(list(it))
l = [3, 1, 2]; l.sort(key=lambda x: l.append(x) or x)
l = [3, 1, 2]; l.sort(key=lambda x: len(l)); print(l)
l = [1, 2]; l.sort(key=lambda x: 1 / 0)
print(l)
l = [1, "a"]; l.sort()
b = bytearray(b"abc"); m = memoryview(b); b.append(1)
b = bytearray(b"abc"); m = memoryview(b); m.release(); b.append(1); print(b)
b = bytearray(b"abc"); [b.append(x) for x in b if len(b) < 6]; print(b)
d = {1: 1}; v = d.keys(); d[2] = 2; print(v, len(v), 2 in v)
d = dict.fromkeys(range(3)); print([d.popitem() for _ in range(3)], d); d.popitem()
s = {1}; print(s.pop(), s); s.pop()
import collections; q = collections.deque([1, 2]); [q.append(x) for x in q]
l = [1, 2, 3, 4]; print([l.pop() for _ in l], l)
l = list(range(5)); l[1:3] = l; print(l)
l = [1, 2]; l += l; l.extend(l); print(l); l.extend(x for x in l if len(l) < 12); print(l)
l = [1]; l.append(l); print(l, l == l)
l = [1]; l.append(l); l2 = [1]; l2.append(l2); l == l2
d = {}; d["d"] = d; print(d); t = ([],); t[0].append(t); print(t)
""".splitlines())
# ---
# PEP 701 f-strings
x, y, w, d = 5, 3.14159, 10, {"a": 1, 'b': [1, 2]}
name = "Ann"
print(f"{d["a"]} {d['b'][1]!r:>4} {f"{f"{x}"}"} {x!r:^{w}} {y:{w}.{2}f}|{'nested ' + f'{x + 1}'}")
print(f"{x=} {x = } {x=!s} {y=:.2f} {x + 1=} {d["a"]=} {name!r=}" if 0 else f"{x=} {x = } {x=!s} {y=:.2f} {x + 1=} {d["a"]=}")
print(f"{{}} {{{x}}} {'{'} {'}'} {x:{'>'}{w}} {x:>{w}}{{")
print(f"{'\n'.join(['a', 'b'])} {'\t'!r} {"\\"}")
print(f"""{
    x  # a comment
    + 1
} {
    'multi'
}""")
print(f"{lambda_(2) if (lambda_ := lambda q: q * 2) else 0} {(lambda q: q + 1)(4)} {[i for i in range(3)]} { {1: 2}[1] } {({1, 2} - {2})}")
print(f"{x:,} {1234567:,} {1234567.891:_.1f} {255:#x} {255:08b} {-5:+} {0.25:.0%} {'s':*^5} {True} {None!s:>6} {1e10:g} {x!a}")
print(rf"\n{x}\d" fr"{x}\t" f"a" "b{x}" f"{x}" b"".decode())
print(f"{x:%}" f"{'%'}" f"%d {x}%%")
print(f"{'a' 'b'} {x if x > 3 else 'small'} {x:{f'{w}'}d} {x:{w!r}}")
import datetime
print(f"{datetime.date(2024, 1, 2):%Y-%m-%d %H:%M} {datetime.date(2024, 1, 2):%d/%m}{x}")
class F:
    def __format__(self, s): return f"<{s}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print(f"{F()} {F()!s} {F()!r} {F():abc} {F():{x}-{w}} {F()!s:>5} {F(): spaced } {F()=} {F()=!s} {F()=:q} {F():a{{}}b}" if 0 else f"{F()} {F()!s} {F()!r} {F():abc} {F():{x}-{w}} {F()!s:>5} {F(): spaced } {F()=} {F()=!s} {F()=:q}")
print(f"{x:{'{'}>5}" if 0 else "skip", f"{'x':{'>'}{5}}", f'{x!r:{"<"}{4}}|')
print(f"{x}" "{x}" f'{"y"}' '''{z}''' f"""{'"'}""")
print(f"{*[1, 2], 3}", f"{1, 2}", f"{(yield_ := 3)}", f"{x:=5}", f"{x!=5}", f"{x==5}", f"{x<=5=}", f"{x >= 5 = }")
print(f'{x = :>5} {x=:{w}} {"a" = } { x=}')
# ---
def run(*sources):
    for s in sources:
        try: exec(s.replace("\\n", "\n"), globals())
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
run(*r"""f"{undefined}"
f"{1:z}"
f"{'a':d}"
f"{1/0}"
f"{5:{'x' * 3}}"
f"{'a'!r:d}"
f"{[].x}"
f"{len}"[0]; print(f"{len}")
f"{object.__new__(int)}"
f"{5:{undefined}}"
eval("f'{'")
eval("f'}'")
eval("f'{}'")
eval("f'{ }'")
eval("f'{!r}'")
eval("f'{x!}'")
eval("f'{x!z}'")
eval("f'{x!rr}'")
eval("f'{x:'")
eval("f'{x'")
eval("f'{x y}'")
eval("f'{x;y}'")
eval("f'{(x}'")
eval("f'{x)}'")
eval("f'{x]}'")
eval("f'{[x}'")
eval("f'{x:{y}'")
eval("f'{a b:c}'")
eval("f'{lambda x: 1}'")
eval("f'{=}'")
eval("f'{:x}'")
eval("f'{*a}'")
eval("f'{**a}'")
eval("f'{x=y}'")
eval("f'{x+}'")
eval("f'{return}'")
eval("f'{x!r!s}'")
eval("f'{\"'")
eval("f'")
eval("f'''{x")
eval("f'{x:{y:{z:{w}}}}'")
eval("f'{x:!r}'")
eval("f'{x! r}'")
eval("f'{x !r}'")
eval("f'{#}'")
eval("fb'x'")
eval("bf'x'")
eval("fu'x'")
eval("f'{,}'")
eval("f'{x,,}'")
eval("f'{1=}{'")
eval("b'é'")
eval("'\\x1'")
eval("'\\u12'")
eval("'\\N{foo}'")
eval("'\\N{LATIN SMALL LETTER A}'") == "a" or 1/0
eval("b'\\x1'")
eval("'abc")
eval("'''abc")
eval("1__0")
eval("1_")
eval("0x")
eval("0b2")
eval("0o8")
eval("01")
eval("1e")
eval("1.e5") == 1e5 or 1/0
eval("1if 1else 2")
eval("1_000j")
eval("0xfor")
eval("5.real")
eval("5 .real")
eval("1.2.3")
eval("$")
eval("a?b")
eval("x = 5")
eval("a b")
eval("(")
eval(")")
eval("[1, 2")
eval("(]")
eval("{1: 2, 3}")
eval("{1, 2: 3}")
eval("{**1, 2}")
eval("{*1: 2}")
eval("*a")
eval("*a, 1")
eval("f(**a, *b)")
eval("f(a=1, 2)")
eval("f(a=1, a=2)")
eval("f(1=2)")
eval("f(a.b=1)")
eval("f(True=1)")
eval("f(x for x in y, 1)")
eval("f(1, x for x in y)")
eval("lambda: (yield)")
eval("lambda x, x: 1")
eval("lambda x=1, y: 1")
eval("lambda *: 1")
eval("lambda *, **k: 1")
eval("lambda x, /, /: 1")
eval("lambda None: 1")
eval("not")
eval("1 +")
eval("1 if 2")
eval("x := 5")
eval("(x := 5)")
eval("(x.y := 5)")
eval("(x, y := 5)")
eval("[x := 1 for x in y]")
eval("[(x := 1) for y in (z := [1])]")
eval("None = 1")
eval("(a, b) += 1")
eval("await x")
eval("yield x")
eval("a.1")
eval("a..b")
eval("a[")
eval("a[]")
eval("a[1:2:3:4]")
eval("is 5")
eval("5 is not")
eval("a not b")
eval("a <> b")
eval("a => b")
eval("a =! b")
eval("a ++ b")
eval("a++")
eval("--5") == 5 or 1/0
eval("a && b")
eval("a || b")
eval("!a")
eval("print 5")
eval("exec 'x'")
eval("import x")
eval("True = 1")
eval("...")
eval("… ")
eval("“x”")
eval("a\u00a0b")
eval(" 5") == 5 or 1/0
eval("5\n") == 5 or 1/0
eval("\n5") == 5 or 1/0
eval("5 # c") == 5 or 1/0
eval("5;")
eval("5\n6")
eval("\\\n5") == 5 or 1/0
eval("\\ 5")
eval("5 \\")
eval("\t5") == 5 or 1/0
eval("a\0b")
eval(b"5") == 5 or 1/0
eval(bytearray(b"5")) == 5 or 1/0
eval(b"# coding: latin-1\n'\xe9'") == "\xe9" or 1/0
""".splitlines())
# ---
def run(*sources):
    for s in sources:
        try: exec(s.replace("\\n", "\n"), globals())
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
run(*r"""exec("if x:\npass")
exec("if x\n  pass")
exec("if x:\n  a\n b")
exec("  a")
exec("a\n  b")
exec("if 1:\n\ta\n        b")
exec("def f(:\n pass")
exec("def f()\n pass")
exec("def f(a, a): pass")
exec("def f(a=1, b): pass")
exec("def f(*, a=1, b): pass")
exec("def f(*): pass")
exec("def f(*a, *b): pass")
exec("def f(**k, a): pass")
exec("def f(**k, *a): pass")
exec("def f(a, /, b, /): pass")
exec("def f(/): pass")
exec("def f(*a, /): pass")
exec("def f(a.b): pass")
exec("def f(1): pass")
exec("def f((a, b)): pass")
exec("def f(a, None): pass")
exec("def True(): pass")
exec("def f(): return\nreturn")
exec("return 5")
exec("yield 5")
exec("await x")
exec("async with x: pass")
exec("async for x in y: pass")
exec("[x async for x in y]")
exec("break")
exec("continue")
exec("for x in y: pass\nelse: break")
exec("while 1:\n def f(): break")
exec("class A: return 5")
exec("class A: yield 5")
exec("class A\n pass")
exec("class A(: pass")
exec("class 5: pass")
exec("def f():\n x = 1\n global x")
exec("def f():\n print(x)\n global x")
exec("def f(x):\n global x")
exec("def f():\n nonlocal x")
exec("nonlocal x")
exec("def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x")
exec("def f(x):\n nonlocal x")
exec("def f():\n global x\n nonlocal x")
exec("def f():\n for x in y: global x")
exec("x: int = 5; global x")
exec("def f():\n global x\n x: int = 5")
exec("global x\nx: int = 5")
exec("def f():\n import a.b as a.c")
exec("import a.b as")
exec("from a import")
exec("from a import (b, c")
exec("from a import b,")
exec("from a import *, b")
exec("def f():\n from math import *")
exec("class A:\n from math import *")
exec("from . import *")
exec("from __future__ import braces")
exec("from __future__ import nope")
exec("x = 1\nfrom __future__ import annotations")
exec("import a as b.c")
exec("del 5")
exec("del f()")
exec("del a + b")
exec("del (a, 5)")
exec("del *a")
exec("del None")
exec("del [a, b]")
exec("del ()")
exec("del a if b else c")
exec("5 = x")
exec("f() = x")
exec("a + b = x")
exec("None = x")
exec("a, 5 = x")
exec("[a, f()] = x")
exec("*a = x")
exec("*a, *b = x")
exec("a if b else c = x")
exec("lambda: 1 = x")
exec("'a' = x")
exec("f'{x}' = 5")
exec("{a: b} = x")
exec("(x for x in y) = 1")
exec("x = yield = 1")
exec("a < b = c")
exec("not a = c")
exec("a = b = 5 = c")
exec("a += b += c")
exec("a, b += c")
exec("f() += 1")
exec("5 += 1")
exec("None += 1")
exec("a: int: str")
exec("a, b: int")
exec("[a]: int")
exec("f(): int = 5")
exec("5: int")
exec("(a): int = 5")
exec("a.b: int = 5")
exec("for 5 in x: pass")
exec("for f() in x: pass")
exec("for a, 5 in x: pass")
exec("for x in: pass")
exec("for x y: pass")
exec("for x in y pass")
exec("for *a in x: pass")
exec("with x as 5: pass")
exec("with x as f(): pass")
exec("with x: as y")
exec("with: pass")
exec("with (x as y, z as 5): pass")
exec("with x as y, z\n pass")
exec("try: pass")
exec("try: pass\nx = 1")
exec("try: pass\nexcept: pass\nexcept ValueError: pass")
exec("try: pass\nexcept* ValueError: pass\nexcept KeyError: pass")
exec("try: pass\nexcept*: pass")
exec("try: pass\nexcept ValueError, KeyError: pass")
exec("try: pass\nexcept ValueError as 5: pass")
exec("try: pass\nexcept ValueError as a.b: pass")
exec("try: pass\nfinally: pass\nelse: pass")
exec("try: pass\nelse: pass")
exec("try\n pass")
exec("for x in y:\n try: pass\n except* ValueError: break")
exec("def f():\n try: pass\n except* ValueError: return")
exec("else: pass")
exec("elif x: pass")
exec("except: pass")
exec("finally: pass")
exec("if x: pass\nelse x: pass")
exec("if x = 5: pass")
exec("if x := 5: pass")
exec("while x = 5: pass")
exec("while: pass")
exec("if: pass")
exec("assert")
exec("assert x = 5")
exec("assert (x, 'msg')")
exec("raise x from")
exec("raise from x")
exec("raise x, y")
exec("return")
exec("match x:\n case 5 pass")
exec("match x:\n case a | b: pass")
exec("match x:\n case a: pass\n case 5: pass")
exec("match x:\n case _: pass\n case 5: pass")
exec("match x:\n case [a, a]: pass")
exec("match x:\n case [*a, *b]: pass")
exec("match x:\n case {**a, 'b': 1}: pass")
exec("match x:\n case {'a': 1, 'a': 2}: pass")
exec("match x:\n case {**_}: pass")
exec("match x:\n case a.b(): pass\n case 1 + 2: pass")
exec("match x:\n case -a: pass")
exec("match x:\n case 1 + 2j: pass\n case 1j + 2: pass")
exec("match x:\n case A(b=1, 2): pass")
exec("match x:\n case A(b=1, b=2): pass")
exec("match x:\n case 5 as _: pass")
exec("match x:\n case 5 as a.b: pass")
exec("match x:\n case (a as b) | c: pass")
exec("match x:\n case f'{x}': pass")
exec("match x:\n case x if: pass")
exec("match x:\n pass")
exec("match x:\ncase 5: pass")
exec("match x: case 5: pass")
exec("case 5: pass")
exec("def f[T, T](): pass")
exec("def f[](): pass")
exec("class A[T=5]: pass")
exec("type X = ")
exec("type X[T] 5")
exec("type 5 = 6")
exec("def f[T: (yield)](): pass")
exec("class A[T](x := 5): pass")
exec("def f(x: (yield)): pass")
exec("type X = (yield)")
exec("def f[T: int, *Ts: int](): pass")
exec("class A[T]:\n def f(self):\n  nonlocal T")
exec("@5 +\ndef f(): pass")
exec("@x\nx = 5")
exec("@\ndef f(): pass")
exec("x = (1,\n2")
exec("x = '''abc")
exec("x = 'abc\ny'")
exec("x = [1, 2\ny = 3")
exec("x = {1: 2\ny = 3")
exec("f(a\ng = 3")
exec("print 'hello'")
exec("print hello")
exec("exec x")
exec("x = 5 5")
exec("x = a b")
exec("x = [1 2]")
exec("x = {1 2}")
exec("x = (1 2)")
exec("f(1 2)")
exec("f(a b)")
exec("{1: 2 3: 4}")
exec("{1: }")
exec("{1: 2, 3:}")
exec("{1:, 2}")
exec("x = 1 if 2 else")
exec("x = 1 if 2 3")
exec("a = 1; b = ")
exec("x = (yield)")
exec("async def f(): yield 1; return 2")
exec("async def f(): yield from x")
exec("async def f():\n def g(): await x")
exec("def f(): await x")
exec("def f(): [await x for y in z]")
exec("def f(): async with x: pass")
exec("async x")
exec("async = 5")
exec("await = 5")
exec("print(a, b=1, c)")
exec("f(**a, b)")
exec("f(*)")
exec("f(**)")
exec("f(a for a in b, c)")
exec("class A(x for x in y): pass")
exec("f(a, b for b in c)")
exec("x = (*a)")
exec("x = *a")
exec("return *a, b")
exec("(a, b): int = 5")
exec("a = 5 if b")
exec("def f(a, b):\n\treturn\n        pass")
exec("x = 0777")
exec("x = 1l")
exec("x = 0xZ")
exec("x = 1_000_")
exec("x = 1e+")
exec("class A: pass pass")
exec("pass; pass;; pass")
exec("import")
exec("from")
exec("from x")
exec("import x y")
exec("lambda x:")
exec("x[a:b, c:d] = 5; x[a:b:c:d]")
exec("(a := 1) = 2")
exec("a := 1")
exec("f(a := 1, b=c := 2)")
exec("def f(a := 1): pass")
exec("x = a := 5")
exec("with open(x) as f, : pass")
exec("if True:\n    x = 1\n  y = 2")
exec("def f():\n    x\n\n\n  y")
exec("for i in range(3):\nprint(i)")
exec("while True:\nx = 1")
exec("class A:\nx = 1")
exec("try:\nx = 1")
exec("try:\n x\nexcept:\ny")
exec("with x:\ny")
exec("match x:\n case 1:\n y")
exec("def f():\n'''doc'''")
exec("if x:\n y\nelse:\nz")
exec("if x:\n y\nelif z:\nw")
exec("try:\n x\nfinally:\ny")
exec("lambda: x = 5")
exec("x = {a for a in b: c}")
exec("{a: b for a in c, d: e}")
exec("[a, b for a in c]")
exec("[*a for a in b]")
exec("{**a for a in b}")
exec("{*a for a in b}")
exec("(*a for a in b)")
exec("[x for x in]")
exec("[x for in y]")
exec("[for x in y]")
exec("[x if y for z in w]") 
exec("[x for x in y if]")
exec("[x for x in y else z]")
exec("x = y z = w")
exec("a.b.c d")
exec("f() g()")
exec("None.x = None = 5")
exec("__debug__ = 1")
exec("def __debug__(): pass")
exec("def f(__debug__): pass")
exec("f(__debug__=1)")
exec("import __debug__")
exec("del __debug__")
exec("x.__debug__ = 1")
exec("for __debug__ in x: pass")
exec("class __debug__: pass")
exec("a\\ b")
exec("é = 1; ﬁ = 2; print(fi)")
exec("x = ‘a’")
exec("x = 5…")
exec("a–b")
exec("x = 1 – 2")
exec("print(“hi”)")
exec("\u200bx = 1")
exec("x\u00a0= 1")
exec("x = €")
exec("x = 🙂")
""".splitlines())
# ---
# async generators driven by hand
import asyncio
async def ag():
    try:
        x = yield 1
        print("got", x)
        yield 2
    except ValueError as e: print("caught", e); yield "ex"
    finally: print("fin")
def step(aw):
    try: aw.send(None); return "suspended"
    except StopIteration as e: return e.value
    except BaseException as e: return type(e).__name__, str(e)
g = ag()
print(type(g).__name__, g.__name__, g.__qualname__, type(g.asend(None)).__name__, type(g.athrow(ValueError)).__name__, type(g.aclose()).__name__, type(g.__anext__()).__name__)
g = ag(); print(step(g.__anext__()), step(g.asend("v")), step(g.__anext__()), step(g.__anext__()), step(g.asend(None)))
g = ag(); print(step(g.asend("early")))
g = ag(); print(step(g.__anext__()), step(g.athrow(ValueError("x"))), step(g.aclose()), step(g.__anext__()))
g = ag(); print(step(g.__anext__()), step(g.athrow(KeyError("k"))), step(g.__anext__()))
g = ag(); print(step(g.aclose()), step(g.asend(None)), step(g.athrow(ValueError("late"))))
g = ag(); a = g.asend(None); print(step(a)); print(step(a)); print(step(g.aclose()))
g = ag(); a = g.asend(None); a.close(); print(step(a))
async def bad():
    try: yield 1
    except GeneratorExit: yield 2
g = bad(); print(step(g.__anext__()), step(g.aclose()))
async def stop(): raise StopAsyncIteration("q"); yield
async def stop2(): raise StopIteration("q"); yield
print(step(stop().__anext__()), step(stop2().__anext__()))
for f in (lambda: next(ag()), lambda: iter(ag()), lambda: ag().send(1), lambda: list(ag()), lambda: ag()(), lambda: [x for x in ag()], lambda: ag().asend(), lambda: len(ag()), lambda: ag().__await__, lambda: anext(5), lambda: aiter([]), lambda: anext(ag(), 1, 2), lambda: aiter(ag(), 1)):
    try: print(str(f()).split(" at 0x")[0])
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
async def main():
    print([x async for x in ag()], {x: 1 async for x in ag()}, {x async for x in ag()}, list([y async for y in ag() if y != 1]))
    g = (x async for x in ag()); print(type(g).__name__, await anext(g), await anext(g, "d"), await anext(g, "d"), await anext(g, "d"))
    try: await anext(g)
    except StopAsyncIteration as e: print("SAI", e.args)
    async for x in ag(): print(x); break
    else: print("no else")
    async for x in ag(): pass
    else: print("else")
    print([await asyncio.sleep(0, v) for v in (1, 2)], [v for v in [await asyncio.sleep(0, 5)]])
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    try: [x async for x in 5]
    except TypeError as e: print(e)
    class NoNext:
        def __aiter__(self): return self
    class BadNext(NoNext):
        def __anext__(self): return 5
    class AwaitIter:
        async def __aiter__(self): return self
    for c in (NoNext, BadNext, AwaitIter):
        try:
            async for x in c(): pass
        except TypeError as e: print(c.__name__, e, repr(e.__cause__))
asyncio.run(main())
# ---
# coroutines misused
import asyncio, warnings
warnings.simplefilter("ignore")
async def co(): return 5
async def raiser(): raise ValueError("r")
def run(c):
    try: c.send(None)
    except StopIteration as e: return "ret", e.value
    except BaseException as e: return type(e).__name__, str(e).split(" at 0x")[0]
class A:
    def __init__(self, v): self.v = v
    def __await__(self): return self.v
class B:
    def __await__(self): yield 1; return 2
async def aw(x): return await x
c = co(); print(type(c).__name__, c.cr_running, c.cr_frame is not None, c.cr_await, c.__name__, c.__qualname__, c.cr_code.co_name); c.close(); print(c.cr_frame)
c = co(); print(run(c)); print(run(c))
c = co(); 
try: c.send(1)
except TypeError as e: print(e)
for v in (5, None, "a", [1], A(5), A([1]), A(iter([])), A(co()), A(None), B, (x for x in []), ValueError):
    print(run(aw(v)))
print(run(aw(co())), run(aw(raiser())))
x = aw(B()); print(x.send(None), x.cr_await is not None, run(x))
x = aw(B()); x.send(None)
try: x.throw(KeyError("t"))
except KeyError as e: print(e)
x = aw(B()); x.send(None); x.close(); print(run(x))
for f in (lambda: next(co()), lambda: iter(co()), lambda: list(co()), lambda: co()(), lambda: co() + 1, lambda: len(co()), lambda: co()[0], lambda: bool(co()), lambda: co().foo, lambda: asyncio.run(co), lambda: asyncio.run(5), lambda: setattr(co(), "x", 1)):
    try: print(str(f()).split(" at 0x")[0])
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
c = co()
async def twice(): return await c + await c
print(run(twice()))
async def selfaw(): await me
me = selfaw(); print(run(me))
async def gen_like():
    for i in range(2): await B()
    return "end"
g = gen_like(); print(g.send(None), g.send(None), run(g))
async def nested(): 
    try: await raiser()
    except ValueError as e: return "handled " + str(e)
    finally: print("cleanup")
print(run(nested()))
async def ctx():
    class CM:
        async def __aenter__(self): print("in"); return "v"
        async def __aexit__(self, t, v, tb): print("out", t and t.__name__); return True
    async with CM() as v, CM() as w: print(v, w); raise KeyError("x")
    async with CM(): return "from with"
print(run(ctx()))
print(asyncio.iscoroutine(c), asyncio.iscoroutinefunction(co), type(co).__name__)
import types, inspect
@types.coroutine
def old(): r = yield "y"; return r
async def useold(): return await old()
u = useold(); print(u.send(None)); 
try: u.send("back")
except StopIteration as e: print(e.value)
print(inspect.iscoroutinefunction(co), inspect.isawaitable(B()), inspect.isasyncgenfunction(gen_like), inspect.getcoroutinestate(co()))
# ---
async def f():
    await g()
async def g():
    async with H() as h:
        raise ValueError("inside")
class H:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): raise KeyError("exit") from a[1]
import asyncio
asyncio.run(f())
# ---
import asyncio
async def work(n):
    await asyncio.sleep(0)
    if n == 2: raise ValueError(n)
    return n
async def main():
    r = await asyncio.gather(*(work(i) for i in range(4)), return_exceptions=True)
    print(r)
    async with asyncio.TaskGroup() as tg:
        for i in range(4): tg.create_task(work(i))
asyncio.run(main())
# ---
# PEP 695
import typing
def f[T](x: T) -> T: return x
def g[T: int, U: (str, bytes), *Ts, **P](a: T, *args: *Ts) -> U: ...
class A[T]: 
    x: T
    def m[U](self, u: U) -> T: return (T, U)
class B[K, V](dict[K, V]): pass
class C[T](A[T]): pass
type X = int | str
type L[T] = list[T] | None
type Rec = dict[str, Rec] | int
type P2[**P] = typing.Callable[P, int]
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""f.__type_params__, g.__type_params__, A.__type_params__, B.__type_params__
[t.__name__ for t in g.__type_params__], [type(t).__name__ for t in g.__type_params__]
g.__type_params__[0].__bound__, g.__type_params__[1].__constraints__, g.__type_params__[0].__constraints__, g.__type_params__[1].__bound__
g.__type_params__[0].__covariant__, g.__type_params__[0].__contravariant__, g.__type_params__[0].__infer_variance__
f.__annotations__, A.__annotations__
A.__bases__, A.__mro__, A.__orig_bases__, A.__parameters__
B.__orig_bases__, B.__bases__, B.__mro__[1:3]
C.__orig_bases__, C.__parameters__, C.__mro__
A[int], A[int].__origin__, A[int].__args__, A[str]().__orig_class__, B[int, str], A[A[int]]
A[int, str]
B[int]
A[()]
A().m("u")
X, type(X), X.__name__, X.__value__, X.__type_params__, X.__module__
L, L[int], L[int].__args__, L.__value__, L.__type_params__, L.__parameters__
Rec.__value__
X | None, isinstance(5, X.__value__)
isinstance(5, X)
X()
X[int]
L[int, str]
P2.__type_params__, P2[[int, str]]
X.foo
setattr(X, "__value__", 5)
X == X, hash(X) == hash(X), repr(X), str(L)
f[int]
f.__type_params__[0] is f.__annotations__["x"]
A.m.__type_params__
(lambda: 0).__type_params__
typing.get_type_hints(f), typing.get_args(L[int]), typing.get_origin(L[int])
list[f.__type_params__[0]], f.__type_params__[0] | int, typing.Optional[f.__type_params__[0]]
f.__type_params__[0]()
f.__type_params__[0].__module__, f.__type_params__[0].__default__
typing.TypeVar("T"), typing.TypeVar("T", bound=int).__bound__, typing.TypeVar("T", int, str).__constraints__, repr(typing.TypeVar("T", covariant=True)), repr(typing.TypeVar("T", contravariant=True)), typing.ParamSpec("P"), typing.TypeVarTuple("Ts")
typing.TypeVar("T", int)
typing.TypeVar("T", covariant=True, contravariant=True)
typing.TypeVar("T", int, bound=str)
typing.TypeVar(5)
typing.TypeVar()
class_ := typing.TypeAliasType("Q", int), class_[0].__value__
""".splitlines())
def scope[T]():
    class In[U]:
        def m(self): return T, U
    return In().m()
print(scope())
class Outer[T]:
    class Inner[U](list[T]): t = T
    v = T
    def m(self): return T
print(Outer.v, Outer.Inner.t, Outer.Inner.__orig_bases__, Outer().m())
try: T
except NameError as e: print(e)
class Lazy[T: undefined_name]: pass
try: Lazy.__type_params__[0].__bound__
except NameError as e: print(e)
type Bad = also_undefined
try: Bad.__value__
except NameError as e: print(e)
also_undefined = 5
print(Bad.__value__)
def deco(x): print("deco", x.__name__); return x
@deco
def h[T](x=(lambda: 7)(), *, k: T = 3): return x, k
print(h(), h.__defaults__, h.__kwdefaults__, h.__qualname__, A.m.__qualname__, h.__name__)
async def ah[T](x: T) -> T: return x
def gh[T](x: T): yield T
print(next(gh(1)), ah.__type_params__)
class M(type): pass
class WithMeta[T](metaclass=M): pass
print(type(WithMeta).__name__, WithMeta.__type_params__, WithMeta[int])
class Sub(A[int]): pass
print(Sub.__orig_bases__, Sub.__type_params__, Sub.__parameters__)
try: Sub[int]
except TypeError as e: print(e)
import dataclasses
@dataclasses.dataclass
class D[T]:
    a: T
    b: list[T] = dataclasses.field(default_factory=list)
print(D(1), D[int](2), D.__annotations__)
class Pr[T](typing.Protocol):
    def m(self) -> T: ...
print(Pr[int], isinstance(A, type))
try:
    class Dup[T](typing.Generic[T]): pass
except TypeError as e: print(e)
# ---
# annotations
x: int = 5
y: "str"
z: list[int]
(w): float = 1.0
class K:
    a: int
    b: "undefined_thing" = 3
    c: (lambda: 5)() = 1
    __d: str
    e: K if False else int
    def m(self, p: int, *q: str, r: "z" = 1, **s: float) -> None: v: undefined_here = 3; return v
print(__annotations__, K.__annotations__, K.m.__annotations__, K().m(1))
def f():
    local: print("evaluated?") = 1
    only: int
    try: only
    except UnboundLocalError as e: print(e)
    return locals()
print(f(), f.__annotations__)
def g(a: 1, /, b: 2 = 0, *c: 3, d: 4 = 5, **e: 6) -> 7: pass
print(g.__annotations__)
try:
    def h(a: undef): pass
except NameError as e: print(e)
class L(K): pass
print(L.__annotations__ is K.__annotations__, "__annotations__" in L.__dict__)
def k(): pass
print(k.__annotations__, (lambda: 0).__annotations__)
k.__annotations__ = {"x": 1}; print(k.__annotations__)
k.__annotations__ = None; print(k.__annotations__)
del k.__annotations__; print(k.__annotations__)
i: int
try: i
except NameError as e: print(e)
d = {}
d["k"]: int = 5
K.attr: str = "set"
print(d, K.attr, "attr" in K.__annotations__)
import typing
print(typing.get_type_hints(g) if 0 else typing.get_type_hints(type("Q", (), {"__annotations__": {"a": "int", "b": "list[str]", "c": None}})))
try: typing.get_type_hints(K)
except NameError as e: print(e)
# ---
# names, defaults, introspection
import functools
def outer():
    def inner(): pass
    class Local:
        def meth(self): pass
        lam = lambda self: 0
        class Deep:
            def dm(self): return [lambda: 0]
    return inner, Local, lambda: 0
i, L, lam = outer()
class C:
    def m(self): pass
    @staticmethod
    def s(): pass
    @classmethod
    def c(cls): pass
    @property
    def p(self): pass
    @functools.wraps(len)
    def w(self): pass
    alias = m
    comp = [x for x in [lambda: 0]][0]
def deco(f):
    @functools.wraps(f)
    def wrapper(*a, **k): return f(*a, **k)
    return wrapper
@deco
def decorated(a, b=2): "doc"
def full(a, b=1, /, c=2, *d, e, f=3, **g): "the doc"; x = 1; return a
def clos():
    u = 1; v = 2
    def inn(): return u + v
    return inn
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r"""i.__name__, i.__qualname__, L.__name__, L.__qualname__, L.meth.__qualname__, L.lam.__qualname__, lam.__name__, lam.__qualname__, L.Deep.__qualname__, L.Deep().dm()[0].__qualname__
C.m.__qualname__, C.s.__qualname__, C.c.__qualname__, C().m.__qualname__, C.__dict__["s"].__qualname__, C.p.fget.__qualname__, C.w.__name__, C.alias.__name__, C.comp.__qualname__, C.__dict__["c"].__name__
decorated.__name__, decorated.__doc__, decorated.__wrapped__.__name__, decorated.__qualname__, decorated.__module__
full.__defaults__, full.__kwdefaults__, full.__code__.co_argcount, full.__code__.co_posonlyargcount, full.__code__.co_kwonlyargcount, full.__code__.co_varnames, full.__code__.co_nlocals, full.__code__.co_name, full.__code__.co_flags & 0xC, full.__doc__, full.__code__.co_firstlineno > 0
clos().__closure__[0].cell_contents, clos().__code__.co_freevars, clos.__code__.co_cellvars, len(clos().__closure__), full.__closure__
type(clos().__closure__[0]).__name__
(lambda: 0).__name__, (lambda: 0).__code__.co_name, (lambda x, y=1: 0).__defaults__, (lambda *, k=2: 0).__kwdefaults__
len.__name__, len.__qualname__, len.__module__, len.__self__.__name__, [].append.__name__, [].append.__qualname__, [].append.__self__, list.append.__name__, list.append.__qualname__, list.append.__objclass__.__name__, str.join.__qualname__, dict.fromkeys.__qualname__, int.__add__.__name__, int.__add__.__qualname__
repr(len), repr(list.append), repr(int.__add__), repr(dict.fromkeys)[:40], repr([].append)[:44], repr(int.real), repr(C.p)[:16], repr(C.m)[:16], repr(C), repr(int), repr(type), repr(type(None)), repr(C().m)[:28], repr(C.c), repr(type(len)), repr(type(C.m)), repr(type(C().m)), repr(...), repr(NotImplemented), repr(type(NotImplemented)), repr(object)
repr(super), repr(property), repr(staticmethod(1)), repr(classmethod(int)), repr(range(1)), repr(slice(1)), repr(iter([]))[:24], repr((x for x in []))[:24], repr(zip())[:12], repr(map(int, []))[:12], repr(memoryview(b""))[:10], repr(type(iter([]))), repr(ValueError), repr(print), repr(type.mro), repr(object.__init__), repr(object().__init__)[:38], repr(int.from_bytes)[:44], repr(type.__call__), repr("a".join)[:32]
setattr(full, "__defaults__", (9, 8)), full(e=1)
setattr(full, "__defaults__", None), full(1, e=1)
full(1, 2, e=1)
setattr(full, "__kwdefaults__", {"e": 5}), full(1, 2, 3)
setattr(full, "attr", 1), full.attr, full.__dict__
setattr(full, "__doc__", None), full.__doc__, setattr(full, "__name__", "renamed"), full.__name__, repr(full)[:14], full.__qualname__
full(5)
full()
C.__doc__, C.__module__, C.__dict__.keys() >= {"m", "s"}, C.__name__, C.__bases__, C.__base__, C.__class__, C.__mro__
type(C.__dict__).__name__, type(C().__dict__).__name__
isinstance(C.m, type(lambda: 0)), callable(C), callable(C()), callable(C.m), callable(C.p)
int.__doc__ is None, len.__doc__ is None, (5).__doc__ == int.__doc__, C().__doc__
C.m.__get__(C()).__func__ is C.m, C().m.__self__.__class__ is C
hasattr(C, "__call__"), hasattr(C(), "__call__"), hasattr(5, "__add__"), hasattr(int, "__dict__"), hasattr(5, "__dict__")
dir(C())[-8:], [n for n in dir(type("E", (), {})()) if not n.startswith("__")]
vars(C())
sorted(n for n in vars(C) if not n.startswith("__"))
sorted(n for n in dir(int) if not n.startswith("_")), sorted(n for n in dir(str) if n.startswith("is")), [n for n in dir(float) if not n.startswith("_")], [n for n in dir(list) if not n.startswith("_")], [n for n in dir(dict) if not n.startswith("_")], [n for n in dir(set) if not n.startswith("_")], [n for n in dir(tuple) if not n.startswith("_")], [n for n in dir(bytes) if not n.startswith("_")][:8], [n for n in dir(BaseException) if not n.startswith("_")], [n for n in dir(object)], [n for n in dir(lambda: 0)], [n for n in dir(type) if not n.startswith("__")], dir(None), [n for n in dir(range) if not n.startswith("_")], [n for n in dir((x for x in [])) if not n.startswith("_")], [n for n in dir(property) if not n.startswith("_")]
""".splitlines())
# ---
# globals, locals, eval, exec, compile
def x(s, *a):
    try: print(s, "->", eval(s, *a))
    except BaseException as e: print(s, "!!", type(e).__name__, e)
g = {"a": 1}
l = {}; exec("p = 1; global q; q = 2\ndef f(): return p", ns, l); print(l.keys(), ns["q"])
try: l["f"]()
except NameError as e: print(e)
def fn():
    v = 1
    exec("v = 2"); exec("new = 3")
    print(v, "new" in locals(), eval("v"), locals())
    try: new
    except NameError as e: print(e)
    l = locals(); l["v"] = 99; print(v)
    return eval("[v for _ in range(1)]") if 0 else eval("v + 1", {"v": 10}), eval("v", globals(), {"v": 3})
print(fn())
class Map(dict):
    def __missing__(self, k): return f"<{k}>"
x("foo + bar", {}, Map()); x("foo", Map())
class Custom:
    def __getitem__(self, k):
        if k == "hello": return "world"
        raise KeyError(k)
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
x("hello", {}, Custom()); x("nope", {}, Custom()); exec("a = 1; del a; b: int = 2", {}, Custom()) if 0 else exec("a = 1; del a", {}, Custom())
c = compile("1 + 1", "<f>", "eval"); print(eval(c), c.co_filename, c.co_name, type(c).__name__)
c = compile("k = 5\nk * 2", "<f>", "exec"); print(eval(c), exec(c), k)
c = compile("k * 2\n", "<f>", "single"); exec(c); exec(compile("None", "", "single")); exec(compile("if k: k + 1\n", "", "single"))
for a in (("1 +", "f", "eval"), ("a = 1", "f", "eval"), ("", "f", "eval"), ("", "f", "exec"), ("a\nb", "f", "single"), ("1", "f", "bad"), ("x = ", "file.py", "exec")):
    try: print(compile(*a) is not None)
    except Exception as e: print(a, type(e).__name__, e)
exec("print(__name__)"); exec("print(__name__)", {}); exec("print(__name__)", {"__name__": "custom"})
try: exec("raise ValueError('in exec')")
except ValueError as e: print(e.__traceback__.tb_next.tb_frame.f_code.co_filename, e.__traceback__.tb_next.tb_lineno)
print(eval("__name__"), eval("locals() is globals()"), eval("lambda: 5")(), eval("lambda q: q + a", {"a": 1})(2))
exec("for i in range(2):\n  def inner(): return i\n"); print(inner(), i)
print(eval("(yield_, 1)", {"yield_": 2}), eval("\n 5 "), eval("5 #c"), eval("f'{1 + 1}'"), eval("'''a\nb'''"))
def dflt(a=eval("[1]")): return a
print(dflt(), globals()["dflt"] is dflt, "dflt" in vars(), locals() is globals())
exec("def g2(n):\n  return 1 if n < 2 else n * g2(n - 1)"); print(g2(5))
exec(b"bx = 1"); print(bx); exec(compile("cx = 2", "", "exec"), (d := {})); print(d["cx"])
# ---
# scoping
v = "global"
def a():
    v = "a"
    class K:
        print(v); v = "K"; print(v)
        def m(self): return v
        w = [v for _ in [0]]; z = (lambda: v)()
    return K.v, K().m(), K.w, K.z
print(a())
def b():
    global v
    v = "b"
    def c():
        v = "c"
        def d():
            nonlocal v; v = "d"; return v
        return d(), v
    return c(), v
print(b(), v)
def c():
    try: print(v)
    except UnboundLocalError as e: print(e)
    v = 1
    del v
    try: v
    except UnboundLocalError as e: print(e)
    try: del v
    except UnboundLocalError as e: print(e)
c()
def d():
    def inner(): return late
    try: inner()
    except NameError as e: print(type(e).__name__, e)
    late = 1; print(inner()); del late
    try: inner()
    except NameError as e: print(e)
d()
class G:
    global gv
    gv = 1
    def set(self): global gw; gw = 2
G().set(); print(gv, gw, hasattr(G, "gv"))
def e():
    x = 1
    class In:
        nonlocal x; x = 2; y = x
    return x, In.y, hasattr(In, "x")
print(e())
def f():
    for i in range(3): fs = lambda: i
    return fs(), i
print(f())
def g():
    try: 1 / 0
    except ZeroDivisionError as err: pass
    try: err
    except UnboundLocalError as e2: print(e2)
g()
def h(a, b=[]): b.append(a); return b
print(h(1), h(2), h(3, []), h(4))
def i(): 
    def j(): nonlocal k; k += 1; return k
    k = 0; return j
j = i(); print(j(), j(), i()())
x = 5
class X:
    x = x + 1
    y = [x for _ in range(1)]
    def get(self): return x
print(X.x, X.y, X().get())
def k():
    print([q for q in range(2)], "q" in locals()); (q := 3); print(q)
    return [n for n in [1]], {**locals()}
print(k())
def l():
    if False: m = 1
    try: return m
    except UnboundLocalError as e: return str(e)
print(l())
def m(n): return (lambda: n)(), [lambda: n][0](), {n: n for _ in [0]}
print(m(3))
def outer():
    def rec(n): return n and n + rec(n - 1)
    return rec(4)
print(outer())
import builtins
builtins.custom_builtin = 7; print(custom_builtin); del builtins.custom_builtin
try: custom_builtin
except NameError as e: print(e)
len2 = len; len = lambda x: -1; print(len([1])); del len; print(len([1]))
print((lambda x=x: x)(), (lambda: (x, v))())
def walrus():
    if (n := 10) > 5: pass
    while (n := n - 4) > 0: pass
    return n, [last := z for z in range(3)], last, (p := 1, q := 2), p, q
print(walrus())
class W:
    a = (b := 3)
    c = [b2 for b2 in [b]]
print(W.a, W.b, W.c)
# ---
# star in every place
a = [1, 2]; t = (3,)
class S:
    def __getitem__(self, k): return k
s = S()
def f(): return *a, *t
def g(): yield *a, 9
def h(*args: *tuple[int, ...]): return args
print(f(), list(g()), h(1), s[*a], s[*a, 5], s[1:2, *a], [x for x in (*a, *t)], *a, sep="|")
for x in *a, *t: print(x, end=" ")
print()
b = *a, ; c, *d = *a, *t; [*e, z] = "xyz"; (*i,) = {}; print(b, c, d, e, z, i)
*j, k = j2 = 1, 2, 3; print(j, k, j2)
print({*a, *t}, {**{"a": 1}, **dict(b=2)}, [*"ab", *range(2)], (*(), ), f"{*a, 1}", dict(**{}, **{"q": 1}))
m = [0] * 3; m[0], m[1:] = 5, [6, 7]; print(m)
n = 0; o = [1, 2, 3]; n, o[n] = 1, 9; print(n, o)
p = q = []; p += [1]; print(q, p is q)
r = [1, 2, 3]; r[0], r[2] = r[2], r[0]; print(r)
(u, v), w = [1, 2], 3; print(u, v, w)
for i, (j, *k) in enumerate([(1, 2, 3), "ab"]): print(i, j, k)
with open("/tmp/x", "w") if False else __import__("contextlib").nullcontext((1, 2)) as (y1, y2): print(y1, y2)
lst = [1, 2, 3, 4, 5]; del lst[0], lst[-1]; print(lst); del (lst[0]), [lst[0]]; print(lst)
x: int = 5; (x2): str = "s"; lst.append(x); print(lst, x2)
if (n := 10) > 5 and (m := n * 2): print(n, m)
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda: (yield))().__class__.__name__)
print(1 if [] else 2 if {} else 3, not 1 == 2, -2 ** 2, 2 ** -1, 2 ** 3 ** 2, ~-1, - -3, 1 < 2 == 2 != 3, 5 // -2, -5 % 3, 7 & 3 | 8 ^ 1, 1 << 2 + 1, 3 - -2, not not [], 1 or 1 / 0, 0 and 1 / 0, "a" "b" * 2, [1] * 2 + [3], (1,) + (2,) * 2, "x" in "xyz" in ["xyz"], 10 - 2 - 3, 2 * 3 % 4, 100 / 10 / 2)
print(0x_ff, 0b_1, 0o17, 1_000, 1e3, 1_0.0_1, .5, 5., 1e-3, 10j, 0xDEAD_BEEF, 00, 0_0, 1E5, 0XfF)
print("\x41\u00e9\U0001F600\N{BULLET}\101\0".encode(), r"\n", "a\
b", 'it''s', """q"q""", b"\x00\xff", u"u", "tab\tnew\\n", '\'', "\"", "\a\b\f\v\r".encode())
# ---
# augmented assignment: order and number of evaluations
log = []
def l(x, v): log.append(x); return v
class O:
    def __getattr__(self, n): log.append("get " + n); return 1
    def __setattr__(self, n, v): log.append(f"set {n} {v}")
    def __getitem__(self, k): log.append(f"getitem {k}"); return 10
    def __setitem__(self, k, v): log.append(f"setitem {k} {v}")
    def __delitem__(self, k): log.append(f"delitem {k}")
    def __delattr__(self, k): log.append(f"delattr {k}")
o = O()
l("obj", o).attr += l("val", 5); print(log); log.clear()
l("obj", o)[l("key", "k")] *= l("val", 3); print(log); log.clear()
l("a", o).x = l("b", o)[0] = l("c", 7); print(log); log.clear()
l("o", o)[l("k", 1)], l("p", o).q = l("v1", 1), l("v2", 2); print(log); log.clear()
del l("d", o).x, l("e", o)[l("k", 2)]; print(log); log.clear()
{l("k1", 1): l("v1", 2), **{l("k2", 3): 4}, l("k3", 5): l("v3", 6)}; print(log); log.clear()
(lambda *a, **k: None)(l("f1", 1), *[l("s", 2)], k=l("kw", 3), **{"z": l("zz", 4)}); print(log); log.clear()
l("x", 3) < l("y", 2) < l("z", 1); print(log); log.clear()
l("t", 1) if l("c", 0) else l("e", 2); print(log); log.clear()
[l("i", i) for i in l("it", [1, 2]) if l("cond", i > 1)]; print(log); log.clear()
{l("dk", k): l("dv", v) for k, v in {1: 2}.items()}; print(log); log.clear()
o[l("a", 1):l("b", 2):l("c", 3)]; print(log); log.clear()
f"{l('f', 1)!r:{l('w', 5)}}"; print(log); log.clear()
x: l("ann", int) = l("value", 1); print(log); log.clear()
o.y: l("ann", int) = l("value", 1); print(log); log.clear()
@l("d1", lambda f: log.append("apply1") or f)
@l("d2", lambda f: log.append("apply2") or f)
def fn(a=l("default", 1), *, b: l("annb", 2) = l("kwd", 3)) -> l("ret", 4): pass
print(log); log.clear()
@l("cd", lambda c: log.append("applied") or c)
class K(l("base", object), metaclass=l("meta", type)): z = l("body", 1)
print(log); log.clear()
for o.loop in [1, 2]: pass
print(log); log.clear()
with __import__("contextlib").nullcontext(5) as o.w: pass
print(log); log.clear()
try: o[l("bad", 0)] = 1 / l("zero", 0)
except ZeroDivisionError: print(log); log.clear()
assert l("test", 1), l("msg", 2); print(log); log.clear()
try: raise l("exc", ValueError()) from l("cause", KeyError())
except ValueError: print(log); log.clear()
l("g", [1, 2])[l("h", 0)] += l("i", 1); print(log); log.clear()
(l("m", lambda v: v))(l("n", 1)); print(log); log.clear()
l("left", 1) + l("right", 2) * l("third", 3) ** l("fourth", 2); print(log); log.clear()
l("o1", 0) or l("o2", 0) and l("o3", 1) or l("o4", 5); print(log); log.clear()
not l("n", 1) in l("in", [1]); print(log); log.clear()
lambda q=l("lamdef", 1): l("never", 2); print(log); log.clear()
# ---
# big ints and their text
import sys
def t(f):
    try: r = f(); print(repr(r)[:60])
    except Exception as e: print(type(e).__name__, e)
n = 10 ** 4300
for f in (lambda: str(n), lambda: repr(n), lambda: f"{n}", lambda: "%d" % n, lambda: int("1" * 4301), lambda: int("1" * 4300) % 7, lambda: len(str(10 ** 4299)), lambda: hex(n)[:10], lambda: int("f" * 5000, 16) % 1000, lambda: int("1_" * 2200 + "1"), lambda: print(n), lambda: f"{n:x}"[:5], lambda: format(n, ","), lambda: n // 10 ** 4298, lambda: float(n), lambda: n / 10 ** 4299, lambda: math.log10(n), lambda: round(n, -4300) == n, lambda: n.bit_length(), lambda: int(" " * 10 + "1" * 4301), lambda: eval("1" * 4301), lambda: ascii(n), lambda: str([n]), lambda: bytes(str(n), "ascii"), lambda: "{:e}".format(n), lambda: sys.get_int_max_str_digits(), lambda: sys.set_int_max_str_digits(100), lambda: sys.set_int_max_str_digits(-1), lambda: sys.set_int_max_str_digits("a"), lambda: sys.set_int_max_str_digits(5000), lambda: len(str(n)), lambda: sys.set_int_max_str_digits(4300), lambda: sys.int_info.default_max_str_digits): t(f)
import math
print(2 ** 200, -(2 ** 100), 3 ** 100 % 1000, (2 ** 64).to_bytes(9, "big"), 10 ** 30 // 7, -10 ** 30 // 7, 10 ** 30 % -7, divmod(-10 ** 20, 3), 1 << 100, (1 << 100) >> 98, ~(1 << 70), (1 << 70) & -1, (1 << 70) | 1, (1 << 70) ^ (1 << 70), 2 ** 63 - 1, -2 ** 63, 2 ** 63, 9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2, abs(-2 ** 63), -(-2 ** 63), -2 ** 63 // -1, hash(2 ** 63), math.isqrt(10 ** 40), math.gcd(2 ** 80, 6 ** 50), pow(3, 10 ** 18, 10 ** 9 + 7), pow(7, -1, 10 ** 9 + 7), int(1e20), int(-1.9e19), float(2 ** 53 + 1), 2 ** 1023 * 2.0 if 0 else 2.0 ** 1023, 10 ** 22 == 1e22, 10 ** 23 == 1e23, round(10 ** 20 + 5, -1), f"{2 ** 100:,}", f"{2 ** 70:_x}", f"{10 ** 20:e}", "%x" % 2 ** 70 if 0 else "%x" % (2 ** 70), int("123456789012345678901234567890"), sum([2 ** 63, -2 ** 63, 1]), max(2 ** 70, 2.0 ** 71), 2 ** 70 > 2.0 ** 69, 2 ** 70 == 2.0 ** 70)
# ---
# str methods beyond ASCII
def show(*sources):
    for s in sources:
        try: print(s, "->", repr(eval(s, globals())).split(" at 0x")[0])
        except BaseException as e: print(s, "!!", type(e).__name__, str(e).split(" at 0x")[0])
show(*r""""straße".upper(), "ǰ".upper(), "ΐ".upper(), "ﬃ".title(), "ŒUVRE".lower(), "İ".lower().encode(), "ΑΣ ΑΣΑ".lower(), "ς".upper(), "ß".casefold(), "ẞ".lower(), "ﬁ".casefold(), "Ĳ".lower(), "Ǆ".title(), "ა".upper(), "Ꭰ".lower(), "ꭰ".upper()
"ÀÉ".swapcase(), "éA".title(), "l'été d'or".title(), "ǆabc".capitalize(), "ßa".capitalize(), "ŉa".capitalize(), "1a b2c".title(), "they're bill's".title()
"日本語".center(9, "。"), "日本".ljust(4) + "|", len("👨‍👩‍👧"), "👍🏽"[0], "a👍b"[1], "👍" * 2, "a👍b"[::-1], "👍".encode(), len("👍".encode("utf-16-le")), "👍b".find("b"), "👍,b".split(","), "x👍".rjust(4, "👍"), ord("👍"), chr(0x1F44D), "👍" > "\uffff", sorted("b👍a"), "👍".isprintable(), "\ud83d".isprintable(), "👍" in "a👍", "👍x".startswith("👍"), "a👍".replace("👍", "b"), "%c" % 0x1F44D, "%5s|" % "👍", f"{'👍':>3}", f"{'👍':👍^5}", "👍".isalpha(), repr("👍\ud800"), ascii("👍é"), "\U0001F44D" == "👍", hash("👍") == hash("👍"), "👍" < "👎"
"٣".isdigit(), int("٣٤"), float("٣.٥"), "Ⅷ".isnumeric(), "Ⅷ".isdigit(), "²".isdecimal(), "①".isdigit(), "½".isnumeric(), "㊿".isnumeric(), "०".isdecimal(), "一二".isnumeric(), "ªº".isalpha(), "ʰ".islower(), "ⓐ".islower(), "Ⓐ".isupper(), "ǅ".istitle(), "ǅ".isupper(), "_".isidentifier(), "ａ".isidentifier(), "℘".isidentifier(), "·".isidentifier(), "a·".isidentifier(), "²a".isidentifier()
"\u2028a\u2029b\x85c\x1cd\x1de\x1ef\x0bg\x0ch".splitlines(), "a\u3000b\u2003c\u00a0d\u200be\ufefff".split(), "\u2000 x \u3000".strip(), "\x1f".isspace(), "\u200b".isspace(), "\u180e".isspace(), "\xa0".isspace(), "\x85".isspace(), "\u2028".isspace()
"Ⱥ".lower(), "ⱥ".upper(), "K".lower(), "Å".lower(), "µ".upper(), "ſ".upper(), "ı".upper(), "I".lower(), "ẖ".upper(), "ᾳ".upper(), "ᾼ".lower(), "ᾳ".title(), "ﬀ".upper(), "և".upper(), "ʼn".title()
"é" == "e\u0301", len("e\u0301"), "café".encode("ascii", "replace"), "café".encode("latin-1"), "naïve".isascii(), "ñ".encode("cp1252"), "€".encode("cp1252"), "€".encode("iso-8859-15"), "日".encode("shift_jis"), "日".encode("euc-jp"), "中".encode("gbk"), "Ж".encode("koi8-r"), "Ж".encode("cp1251"), "é".encode("cp437"), "a".encode("utf-7"), "é".encode("utf-7"), "bücher".encode("idna"), "bücher".encode("punycode"), "a\ud800".encode("utf-8", "replace"), "a\ud800".encode("ascii", "backslashreplace")
"\u20ac".encode("cp437")
b"\x81".decode("cp1252")
b"\x81".decode("shift_jis")
b"a\xd8".decode("utf-16-le")
b"\x00\xd8a\x00".decode("utf-16-le")
b"abc".decode("utf-32")
b"+".decode("utf-7"), b"+AGE-".decode("utf-7")
b"\\u00e9\\n\\x41".decode("unicode_escape"), "é\n".encode("unicode_escape"), "é".encode("raw_unicode_escape"), b"\\u00e9".decode("raw_unicode_escape")
b"\\u12".decode("unicode_escape")
b"\\N{foo}".decode("unicode_escape")
"abc".encode("hex")
b"abc".decode("hex")
"abc".encode("base64")
"%s" % "é", "%r" % "é\n", "%a" % "é", "%5.1s|" % "éa", "{:é^7}".format("x"), "{!a}".format("é"), "é".zfill(3), "-é".zfill(4), "é\tb".expandtabs(4), "é".join("ab"), "aéb".partition("é"), "é" "è" in "éè", "é".translate({233: "e"}), str.maketrans("é", "e"), "é".__repr__(), "é".__len__(), "éa".index("a"), "ééé".count("é"), "é,è".rsplit(",", 1), "É".lower() == "é", max("é", "z"), sorted("zéa"), "é".isalpha(), "é".encode().decode("latin-1")
""".splitlines())
# ---
# print and its options
import io, sys
print(); print(""); print(None, True, 1.0, sep=", ", end="!\n"); print("a", "b", sep=""); print(*[], sep="x"); print("x", end=""); print("y", flush=True); print(1, 2, file=sys.stdout)
f = io.StringIO(); print("to file", 1, file=f, end="#"); print(repr(f.getvalue()))
class W:
    def write(self, s): W.log.append(s)
    log = []
print("a", 2, sep="-", file=W()); print(W.log)
class Bad: pass
for kw in ({"file": Bad()}, {"sep": 1}, {"end": b""}, {"foo": 1}, {"file": W(), "flush": True}, {"sep": None, "end": None}):
    try: print("v", **kw)
    except Exception as e: print(type(e).__name__, e)
class Str:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print(Str(), [Str()], {Str(): 1} != {}, f"{Str()} {Str()!r}", "%s %r" % (Str(), Str()), str([Str(), (Str(),)]), {"k": Str()})
print([1, "a", None, 2.5, (1,), {}, set(), b"x", ..., int, [[]]], {"a": [1, {"b": (2,)}]}, (1,), (), [()], {1}, frozenset([1]), range(3), slice(1), 1j, "q'q", 'd"d', "b'\"b", "\n\t\\", "\x7f\x80\xa0\xad", True)
print("a\tb\\n", r"\n", "é", "日本", "👍", "\u200b|", sep="\n")
print(1e16, 1e-7, 0.1 + 0.2, 1/3, 100.0, 1e22, 1.5e300 * 1e10, -0.0, float("inf"), float("-inf"), float("nan"), 123456789.123456789, 5e-324, 2.5e-5, 1e15, 1e100, 0.00001, 0.0001, 12345678901234567.0)
print(print, print("inner"), end="\n--\n")
# ---
# types with arguments: unpacked, iterated, in errors
import typing
u = next(iter(tuple[int, ...]))
print(u, u.__unpacked__, tuple[int].__unpacked__, u == tuple[int, ...], u.__origin__, u.__args__)
print([*tuple[int, str]], list(list[int]), (*dict[str, int],))
print(tuple[*tuple[int, str]], tuple[*tuple[int, ...]], tuple[int, *tuple[str, ...]])
def h(*args: *tuple[int, ...]): return args
print(h.__annotations__)
T = typing.TypeVar("T"); Ts = typing.TypeVarTuple("Ts")
print(tuple[T, *Ts][int, str, float], tuple[*Ts][int], tuple[*tuple[T, ...]][int])
def k[*Ts](*args: *Ts) -> tuple[*Ts]: return args
print(k.__annotations__)
for v in (list[int], int | str):
    for f in (lambda: len(v), lambda: v + 1, lambda: v.foo, lambda: v < 1, lambda: -v, lambda: [1][v], lambda: v(1, 2, 3), lambda: setattr(v, "x", 1), lambda: bool(v), lambda: int(v), lambda: "a" + v, lambda: "a".join([v]), lambda: v["a"], lambda: next(v), lambda: v.__name__):
        try: print(str(f()).split(" at ")[0])
        except Exception as e: print(type(e).__name__, e)
try: iter(int | str)
except TypeError as e: print(e)
# ---
# every kind of statement in one line and in odd layouts
if 1: pass
if 1: x = 1; y = 2; print(x, y)
for i in 1, 2: print(i, end=" "); print(i * 2)
else: print("else")
while 0: pass
else: print("w-else")
def f(): return 1; return 2
class A: a = 1; b = a + 1
class B(A,): pass
class C(A, metaclass=type,): pass
try: pass
finally: print("fin")
with __import__("contextlib").nullcontext() as w: print(w)
def g(a, b=(1, 2), *, c,): return a, b, c
def h(a, /, b, *args, **kw,): return a, b, args, kw
print(g(1, c=2,), h(1, 2, 3, k=4,), f(), A.b, B.a, C.b)
x = [
    1,
    2,  # comment
    # only comment

    3,
]; print(x)
y = (1 +
     2
     + 3); print(y)
z = 1 + \
    2; print(z)
s = ("a"
     "b" f"{z}"
     'c'); print(s)
d = {"a": 1,
     **{"b": 2},
     }
print(d); del x, y
if (a :=
    5): print(a)
print((lambda
       q: q)(3))
def deep():
    if 1:
        for _ in [1]:
            while 1:
                try:
                    with __import__("contextlib").suppress(ValueError):
                        raise ValueError
                    break
                except KeyError: pass
                else: print("never")
                finally: print("finally")
    return "deep"
print(deep())
def doc():
    """first

    second"""
    return doc.__doc__
print(repr(doc()))
def tabs():
	if 1:
		return "tabs"
print(tabs())
class D:
    "class doc"
    def m(self): "m doc"
    @staticmethod
    def s(): ...
    @property
    def p(self): return ...
print(D.__doc__, D.m.__doc__, D.s(), D().p, D.m(1))
async def co(): return [i async for i in agen()]
async def agen():
    for i in 1, 2: yield i
import asyncio; print(asyncio.run(co()))
@(lambda f: (print("deco", f.__name__), f)[1])
def named(): pass
@(decos := {"k": lambda f: f})["k"]
def sub(): pass
print(sub.__name__, list(decos))
assert True, "x"; assert (1), 1 / 1
nonlocal_ = match = case = type = _ = 1; print(match, case, type, _)
type = __builtins__.type if hasattr(__builtins__, "type") else __builtins__["type"]
match 1:
    case 1 | 2: print("one")
match (1, 2), {"a": 3}:
    case (a, b), {"a": c}: print(a, b, c)
print(*(i for i in range(3)), *[1][:], sep=",")
print(1if 1else 2, 0or 1, [1for _ in"ab"], 1 .real, 1..real, 0x1f.real)
global_ = lambda: (yield_ := 5); print(global_())
if True: ...
print(not(1), -(1), (1), ((1,)), (), ((),), [[]], {(): {}})
for x, in [(1,)]: print(x)
for [a, b] in [[1, 2]]: print(a, b)
for (a, (b, c)) in [(1, (2, 3))]: print(a, b, c)
for d["loop"] in [7]: pass
for D.attr in [8]: pass
print(d["loop"], D.attr)
try: raise ExceptionGroup("g", [ValueError()])
except* (ValueError, TypeError) as eg: print(eg.exceptions)
print([x async for x in agen()] if 0 else "no", end="\n")
a = b = c = 0; a, b = b, a = 1, 2; print(a, b)
print(f"{'a':{'>'}{'5'}}|{1!r:>3}|{[1,2][0]}|{d['a']}")
print("%s" % "x" "y", ("a" "b")[0], "a" if 1 else "b" "c")
lambda: 0
...
None
"string statement"
1, 2
x = yield_ = 3; del x; print("end")
# ---
# function objects called in every way
def f(a, b=2, *c, d, e=5, **g): return (a, b, c, d, e, g)
print(f(1, d=4), f(1, 2, 3, 4, d=5, z=6), f(*[1, 2], *(3,), d=4), f(**{"a": 1, "d": 2}), f(1, **{"d": 2}, **{"h": 3}), f(*"ab", d=1, e=2), f(d=1, a=2), f(1, *[], d=2, **{}), f(*range(4), d=0))
print((lambda: 1)(), (lambda *a: a)(*[1], 2, *[3]), (lambda **k: k)(a=1, **{"b": 2}), (lambda a, /, **k: (a, k))(1, a=2), (lambda a, *, b: (a, b))(b=1, a=2), (lambda a=1, /, b=2: (a, b))(b=5), (lambda *, a: a)(a=1))
class K:
    def __call__(self, *a, **k): return a, k
    def __init__(self, *a, **k): self.a = a, k
    m = lambda self, x: x
    @classmethod
    def c(cls, *a): return cls.__name__, a
    @staticmethod
    def s(*a): return a
k = K(1, x=2); print(k.a, k(3, y=4), k.m(5), K.m(k, 6), K.c(7), k.c(8), K.s(9), k.s(10), K.__call__(k, 11), getattr(k, "m")(12), (k.m)(13), [k.m][0](14), {"m": k.m}["m"](15), (lambda f: f(16))(k.m))
import functools
p = functools.partial(f, 1, d=9); print(p(), p(5, d=6), p.func is f, p.args, p.keywords, functools.reduce(lambda a, b: a * b, [1, 2, 3], 10))
def rec(n, acc=()): return acc if n == 0 else rec(n - 1, acc + (n,))
print(rec(5), (lambda f: f(f, 5))(lambda s, n: 1 if n < 2 else n * s(s, n - 1)))
def default_late(x, y=None): y = [] if y is None else y; y.append(x); return y
print(default_late(1), default_late(2), default_late(3, [0]))
def outer(x):
    def mid(y):
        def inner(z): nonlocal x; x += 1; return x + y + z
        return inner
    return mid
o = outer(1)(2); print(o(3), o(3), outer(1)(2)(3))
def counter():
    n = 0
    def inc(by=1): nonlocal n; n += by; return n
    def get(): return n
    return inc, get
inc, get = counter(); inc(); inc(5); print(get(), inc.__closure__[0].cell_contents)
def many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p): return a + p
print(many(*range(16)), many(**{c: i for i, c in enumerate("abcdefghijklmnop")}))
def ret_multi(): return 1, *[2, 3], {"k": 4}
a, *b, c = ret_multi(); print(a, b, c)
print(max([3, 1, 2], key=lambda v: -v), sorted("bca", key=str.upper, reverse=True), list(map(pow, [2, 3], [3, 2])), list(filter(str.isalpha, "a1b")), [*map(lambda a, b: a + b, "ab", "cd")], dict(map(lambda i: (i, i * i), range(3))))
def gen_kw(*, start=0, **kw): yield from range(start, kw.get("stop", 3))
print(list(gen_kw()), list(gen_kw(start=1, stop=4)))
def annotated(a: int = 1, *args: str, b: "x" = 2, **kw: float) -> list: return [a, b]
print(annotated(), annotated.__annotations__, annotated.__defaults__, annotated.__kwdefaults__)
try: f(1, 2, d=1, **{"d": 2})
except TypeError as e: print(e)
try: f(*1)
except TypeError as e: print(e)
try: f(**1)
except TypeError as e: print(e)
try: f(1, *1, d=1)
except TypeError as e: print(e)
try: K.m(1)
except TypeError as e: print(e)
try: (lambda x: x)(1, 2)
except TypeError as e: print(e)
try: k.m()
except TypeError as e: print(e)
try: print(**{"sep": 5})
except TypeError as e: print(e)
