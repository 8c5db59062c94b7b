from collections import Counter
c = Counter("mississippi")
print(c.most_common(2), c.total(), sorted(c.elements()))
c.subtract("miss")
print(c, +c, -c)
print(c | Counter(z=3), c & Counter(i=1), c == Counter(i=3, s=2, p=2, m=0))
print(c <= Counter("mississippi"), c < c)
# ---
from collections import Counter
print(Counter(a=1) + [1])
# ---
from collections import Counter
Counter.fromkeys("abc")
# ---
from collections import Counter
Counter([[1]])
# ---
from collections import deque
d = deque(range(5), maxlen=3)
print(d, d.maxlen, d.index(3), d.count(2))
d.insert(1, 9)
# ---
from collections import deque
d = deque("abc")
d.rotate(1); print(d); d.rotate(-2); print(d)
d.remove("z")
# ---
from collections import deque
d = deque([1,2,3])
for x in d:
    d.append(x)
# ---
from collections import deque
d = deque()
try: d.popleft()
except IndexError as e: print(e)
try: d[0]
except IndexError as e: print(e)
try: deque(maxlen=-1)
except ValueError as e: print(e)
try: deque(maxlen="a")
except TypeError as e: print(e)
print(deque([1,2]) + deque([3]), deque([1]) * 3, deque([1,2]) < deque([1,3]))
d.index(1)
# ---
from collections import deque
d = deque([1,2])
d + [1]
# ---
from collections import deque
d = deque([1,2])
d[1:2]
# ---
from collections import OrderedDict
d = OrderedDict(a=1, b=2, c=3)
d.move_to_end("a"); print(d)
d.move_to_end("c", last=False); print(d, list(reversed(d)))
print(d.popitem(last=False), d == OrderedDict(d), d == dict(d), d | {"z": 0})
d.move_to_end("q")
# ---
from collections import OrderedDict
OrderedDict().popitem()
# ---
from collections import defaultdict
d = defaultdict(list, a=[1])
d["b"].append(2)
print(d, d.default_factory, d.copy(), d | {"c": 3})
d2 = defaultdict(None)
d2[1]
# ---
from collections import defaultdict
defaultdict(3)
# ---
from collections import namedtuple
P = namedtuple("P", "x y", defaults=[0])
p = P(1)
print(p, p._asdict(), p._replace(y=5), P._fields, P._field_defaults, P.__doc__, P.x.__doc__)
p._replace(z=3)
# ---
from collections import namedtuple
namedtuple("P", "x x")
# ---
from collections import namedtuple
namedtuple("P", "x def")
# ---
from collections import namedtuple
namedtuple("P", ["_x"])
# ---
from collections import namedtuple
print(namedtuple("P", ["_x", "def", "a", "a"], rename=True)._fields)
P = namedtuple("P", "a b")
print(P._make([1,2]))
P._make([1])
# ---
from collections import namedtuple
P = namedtuple("P", "a b")
P(1, 2, 3)
# ---
from collections import namedtuple
P = namedtuple("P", "a b")
P(1, c=3)
# ---
from collections import namedtuple
P = namedtuple("P", "a b")
p = P(1, 2)
p.a = 3
# ---
from collections import ChainMap
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m, m.maps, m.parents, m.new_child({"c": 4}), list(m), len(m), dict(m), m | {"k": 1})
m.pop("b")
# ---
from collections import ChainMap
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["zz"]
# ---
from collections import ChainMap
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
del m["b"]
# ---
from collections import UserDict, UserList, UserString
class D(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
d = D({"A": 1}, B=2)
print(d, d.data, d | {"C": 3}, {"x": 1} | d)
print(UserList([1,2]) + [3], UserString("ab") + "c", UserString("ab").upper(), UserList([3,1]).__class__)
d["A"]
# ---
import itertools as it
print(list(it.accumulate([1,2,3], initial=10)), list(it.batched("abcdefg", 3)), list(it.pairwise([1,2,3])))
print(list(it.zip_longest([1],[2,3], fillvalue=0)), list(it.islice(it.count(10, 2.5), 3)), list(it.compress("abc", [1,0,1])))
print(it.count(1), it.count(1, 2), it.repeat(1, 2), it.cycle)
it.batched("abc", 0)
# ---
import itertools as it
it.islice([1], -1)
# ---
import itertools as it
it.islice([1], 0, 5, 0)
# ---
import itertools as it
it.combinations([1,2], -1)
# ---
import itertools as it
list(it.permutations([1,2], "a"))
# ---
import itertools as it
it.repeat(1, times="a")
# ---
import itertools as it
it.product([1], repeat=-1)
# ---
import itertools as it
it.zip_longest([1], fill=2)
# ---
import itertools as it
it.tee([1], -1)
# ---
import itertools as it
g = it.groupby([1,1,2])
print(g.__class__, [(k, list(v)) for k, v in g])
it.groupby([1], kee=None)
# ---
import itertools as it
it.chain.from_iterable(1)
# ---
import itertools as it
print(list(it.chain.from_iterable([[1],[2]])))
list(it.chain([1], 2))
# ---
import itertools as it
print(list(it.starmap(pow, [(2,3),(3,2)])))
list(it.starmap(pow, [1]))
# ---
import functools
@functools.lru_cache(maxsize=2)
def f(x): return x*2
f(1); f(2); f(1); f(3)
print(f.cache_info(), f.cache_parameters(), f.__wrapped__(4))
f.cache_clear(); print(f.cache_info())
f([])
# ---
import functools
functools.lru_cache(maxsize="a")
# ---
import functools
functools.reduce(lambda a, b: a+b, [])
# ---
import functools
p = functools.partial(int, base=2)
print(p("101"), p, p.func, p.args, p.keywords)
functools.partial()
# ---
import functools
functools.partial(3)
# ---
import functools
@functools.singledispatch
def f(x): return "base"
@f.register
def g(x: "list[int]"): pass
# ---
import functools
@functools.total_ordering
class A: pass
# ---
import functools
@functools.total_ordering
class A:
    def __lt__(self, o): return NotImplemented
    def __eq__(self, o): return True
A() <= A()
# ---
import functools
class A:
    @functools.cached_property
    def x(self): print("calc"); return 5
a = A()
print(a.x, a.x, a.__dict__, A.x.attrname)
class B:
    __slots__ = ()
    @functools.cached_property
    def x(self): return 1
B().x
# ---
import functools
class A:
    @functools.cached_property
    def x(self): return 5
    y = x
# ---
import functools
class C:
    @functools.singledispatchmethod
    def neg(self, a): raise NotImplementedError("no")
    @neg.register
    def _(self, a: int): return -a
    @neg.register
    @classmethod
    def _(cls, a: str): return a[::-1]
    def pm(self, a, b): return a, b
    pp = functools.partialmethod(pm, 1)
print(C().neg(1), C().neg("ab"), C().pp(2), C.neg("ab") if 0 else "")
C().neg(1.5)
# ---
import functools
print(sorted([3,1,2], key=functools.cmp_to_key(lambda a,b: b-a)))
k = functools.cmp_to_key(lambda a, b: a-b)
print(k(1) < k(2), k(1) == k(1))
k(1) < 2
# ---
import functools
def deco(f):
    @functools.wraps(f)
    def w(*a, **k):
        "wrapper doc"
        return f(*a, **k)
    return w
@deco
def hello(a: int) -> str:
    "doc"
print(hello.__name__, hello.__doc__, hello.__wrapped__.__name__, hello.__annotations__, functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)
print(hello.__qualname__)
# ---
import operator as op
print(op.itemgetter(1,2)([1,2,3]), op.attrgetter("real","imag")(3), op.methodcaller("split", ",", maxsplit=1)("a,b,c"))
print(op.itemgetter(1), op.attrgetter("a.b", "c"), op.methodcaller("x", 1, k=2))
op.attrgetter(1)
# ---
import operator as op
op.itemgetter()
# ---
import operator as op
op.attrgetter("x.y")(3)
# ---
import operator as op
print(op.length_hint([1,2]), op.concat([1],[2]), op.countOf([1,1],1), op.indexOf([1,2],2), op.truth(0), op.is_not(1,None), op.call(len,"ab"))
op.indexOf([1], 5)
# ---
import operator as op
op.concat(1, 2)
# ---
import operator as op
print(op.iadd([1],[2]), op.index(True), op.inv(5), op.matmul.__doc__, op.setitem.__doc__)
op.index(1.5)
# ---
import operator as op
op.add(1)
# ---
import operator as op
op.methodcaller()
# ---
import operator as op
op.methodcaller(1)
# ---
import zoneinfo
zoneinfo.ZoneInfo("Mars/Base")
# ---
import urllib.parse as up
u = up.urlsplit("http://u:p@host:abc/x")
print(u.hostname, u.username)
u.port
# ---
import urllib.parse as up
u = up.urlsplit("http://host:99999/")
u.port
# ---
import urllib.parse as up
up.urlsplit("http://[::1/")
# ---
import configparser
c = configparser.ConfigParser()
c.read_string("[a]\nx=1\n")
c.get("a", "y")
# ---
import configparser
c = configparser.ConfigParser()
c.read_string("[a]\nx=1\n")
c["b"]
# ---
import configparser
c = configparser.ConfigParser()
c.read_string("[a]\nx=%(zz)s\n")
c["a"]["x"]
# ---
import configparser
c = configparser.ConfigParser()
c.read_string("x=1\n")
# ---
import configparser
c = configparser.ConfigParser()
c.read_string("[a]\nx=1\nx=2\n")
# ---
import configparser
c = configparser.ConfigParser()
c.read_string("[a]\nx=yep\n")
c.getboolean("a", "x")
# ---
import configparser
c = configparser.ConfigParser()
c.read_string("[a]\nx=yep\n")
c.getint("a", "x")
# ---
import configparser
c = configparser.ConfigParser()
c.read_string("[a]\nx=yep\n[a]\n")
# ---
import configparser
c = configparser.ConfigParser()
c.add_section("a")
c.add_section("a")
# ---
import configparser
c = configparser.ConfigParser()
c["a"] = {"x": 1}
c.set("a", "x", 3)
# ---
import configparser
c = configparser.ConfigParser()
c["a"]["x"] = "1"
# ---
import base64
base64.b32decode("1!")
# ---
import base64
base64.b85decode(b"\x00abc")
# ---
import base64
base64.b64decode("abc")
# ---
import base64
base64.b64decode("ab$c", validate=True)
# ---
import base64
base64.b16decode("zz")
# ---
import statistics
statistics.mean([])
# ---
import statistics
statistics.fmean([1,2], weights=[1])
# ---
import statistics
statistics.mode([])
# ---
import statistics
statistics.quantiles([1])
# ---
import statistics
statistics.quantiles([1,2], n=0)
# ---
import statistics
statistics.correlation([1,2],[1,1])
# ---
import statistics
statistics.geometric_mean([1, 0])
# ---
import statistics
statistics.harmonic_mean([1, -1])
# ---
import statistics
statistics.mean(["a"])
# ---
import statistics
print(statistics.linear_regression([1,2,3],[2,4,6.5]), statistics.NormalDist(1,2).quantiles(4), statistics.covariance([1,2,3],[1,5,7]))
print(statistics.NormalDist.from_samples([1,2,3,4]).overlap(statistics.NormalDist(2,1)), statistics.multimode("aabbc"), statistics.median_grouped([1,2,2,3,4,4,4], interval=1))
statistics.NormalDist(0, -1)
# ---
import uuid
uuid.UUID("zz")
# ---
import uuid
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.UUID(int=5), repr(uuid.UUID(int=5)), uuid.UUID(int=5).hex, uuid.UUID(int=1<<100).fields, uuid.uuid5(uuid.NAMESPACE_DNS, "python.org").version, uuid.UUID(int=5).variant, uuid.UUID(int=5).urn)
uuid.UUID()
# ---
import uuid
uuid.UUID(int=-1)
# ---
import uuid
u = uuid.UUID(int=1)
u.int = 3
# ---
import ipaddress
ipaddress.ip_address("1.2.3")
# ---
import ipaddress
ipaddress.ip_network("10.0.0.1/8")
# ---
import ipaddress
ipaddress.IPv4Address("1.2.3.256")
# ---
import ipaddress
ipaddress.IPv4Network("1.2.3.0/33")
# ---
import ipaddress
ipaddress.IPv6Address("::g")
# ---
import ipaddress
n = ipaddress.ip_network("10.0.0.0/30")
print(list(n.hosts()), n.num_addresses, n.broadcast_address, n.netmask, n.hostmask, list(n.subnets()), n.supernet(), ipaddress.ip_address("10.0.0.1") in n, n.overlaps(ipaddress.ip_network("10.0.0.0/8")), n[1], ipaddress.ip_interface("1.2.3.4/24").network)
n.subnets(new_prefix=2)
next(n.subnets(new_prefix=2))
# ---
import ipaddress
print(list(ipaddress.summarize_address_range(ipaddress.ip_address("10.0.0.1"), ipaddress.ip_address("10.0.0.6"))), list(ipaddress.collapse_addresses([ipaddress.ip_network("10.0.0.0/25"), ipaddress.ip_network("10.0.0.128/25")])))
print(sorted([ipaddress.ip_address("2.0.0.0"), ipaddress.ip_address("1.0.0.0")]), f"{ipaddress.ip_address('1.2.3.4'):b}", ipaddress.ip_address("::1").exploded, ipaddress.ip_address("1.1.1.1").reverse_pointer, int(ipaddress.ip_address("0.0.1.0")) )
ipaddress.ip_address("1.1.1.1") < ipaddress.ip_address("::1")
# ---
import string
string.Template("$a $b").substitute(a=1)
# ---
import string
string.Template("$a $").substitute(a=1)
# ---
import string
t = string.Template("$a ${b} $$ $")
print(t.safe_substitute(a=1), t.is_valid(), string.Template("$a ${b}").get_identifiers())
string.Formatter().format("{0} {x}", 1)
# ---
import string
print(string.capwords("hello  world"), string.Formatter().vformat("{0!r:>5} {a[x]}", (1,), {"a": {"x": 2}}), list(string.Formatter().parse("a{b!r:>{w}}c")))
string.Formatter().format("{} {0}", 1)
# ---
import json
json.loads('{"a": 1,}')
# ---
import json
json.loads('[1, 2')
# ---
import json
json.loads('')
# ---
import json
json.loads('{"a": nan}')
# ---
import json
json.loads("{'a': 1}")
# ---
import json
json.loads('"\x01"')
# ---
import json
json.loads('"abc')
# ---
import json
json.loads('"\\u12"')
# ---
import json
json.loads('[1] x')
# ---
import json
json.dumps({1: {2, 3}})
# ---
import json
json.dumps({(1,2): 3})
# ---
import json
a = []; a.append(a)
json.dumps(a)
# ---
import json
json.dumps(float("nan"), allow_nan=False)
# ---
import json
json.loads(1)
# ---
import json
print(json.dumps({"b": [1, 2.0, None, True], "a": {}}, indent=2, sort_keys=True), json.dumps([1,[],{}], indent="\t"), json.dumps("é\U0001f600"), json.dumps("é", ensure_ascii=False), json.dumps({1:2, None: 3, True: 4, 1.5: 5}), json.dumps([1,2], separators=(",",":")), json.dumps({(1,2): 3, "a": 1}, skipkeys=True))
json.dumps({"a": 1, 2: 3}, sort_keys=True)
# ---
import json
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({3,1}, cls=E), list(E(indent=1).iterencode([1])), json.loads('{"a": 1.10, "b": 2}', parse_float=str, parse_int=float, object_pairs_hook=list))
json.dumps(object.__new__(type("X", (), {})), cls=E)
# ---
import json
print(json.JSONDecoder().raw_decode('[1] tail'), json.loads(b'"\xc3\xa9"'), json.loads("NaN"), json.loads("1E5"), json.loads("-0"), json.loads("-0.0"))
try: json.loads("[1,\n 2,\n x]")
except json.JSONDecodeError as e: print(e.msg, e.pos, e.lineno, e.colno, e.doc, e, repr(e))
json.loads("\ufeff[]")
# ---
import enum
class C(enum.Enum):
    A = 1
    B = 2
C(5)
# ---
import enum
class C(enum.Enum):
    A = 1
C["X"]
# ---
import enum
class C(enum.Enum):
    A = 1
C.X
# ---
import enum
class C(enum.Enum):
    A = 1
C.A = 3
# ---
import enum
class C(enum.Enum):
    A = 1
class D(C): pass
# ---
import enum
class C(enum.Enum):
    A = 1
    A = 2
# ---
import enum
@enum.unique
class C(enum.Enum):
    A = 1
    B = 1
# ---
import enum
class F(enum.Flag):
    R = 1
    W = 2
    X = 4
print(F.R | F.W, F(3), F(0), ~F.R, F.R in F(3), list(F(5)), len(F(5)), F(7) ^ F.R, repr(F.R|F.X), bool(F(0)))
F(8)
# ---
import enum
class F(enum.IntFlag):
    R = 1
    W = 2
print(F(9), repr(F(9)), F.R | 8, F.R + 1, ~F.R, F["R"])
class S(enum.StrEnum):
    A = enum.auto()
    B = "bb"
print(S.A, repr(S.B), f"{S.A:>3}", S("bb"), S.A.upper())
class S2(enum.StrEnum):
    A = 1
# ---
import enum
class C(enum.Enum):
    @classmethod
    def _missing_(cls, v): return 5
    A = 1
C(3)
# ---
import enum
class C(enum.Enum):
    @classmethod
    def _missing_(cls, v): raise KeyError(v)
    A = 1
C(3)
# ---
import enum
@enum.verify(enum.CONTINUOUS)
class C(enum.IntEnum):
    A = 1
    B = 3
# ---
import enum
C = enum.Enum("C", "A B")
print(list(C), C.A.value, C.__members__, enum.Enum("D", {"X": 5})("5") if 0 else "", C.A < C.B if 0 else "")
C.A < C.B
