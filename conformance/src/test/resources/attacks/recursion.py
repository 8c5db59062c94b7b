# ends: prints: RecursionError
def f(): f()
try:
    f()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
f = lambda: f()
try:
    f()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def f(): return [f() for _ in [1]]
try:
    f()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def f(): return (lambda: f())()
try:
    f()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def f(*a, **k): f(*a, **k)
try:
    f(1, x=2)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __getattr__(self, n): return getattr(self, n + 'x' if len(n) < 9 else n)
try:
    A().x
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __getattribute__(self, n): return self.x
try:
    A().x
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __repr__(self): return repr(self)
try:
    repr(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __str__(self): return str(self)
try:
    str(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __repr__(self): return f'{self}'
try:
    print(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __eq__(self, o): return self == o
try:
    A() == A()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __lt__(self, o): return o < self
try:
    A() < A()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __lt__(self, o): return sorted([self, o])
try:
    sorted([A(), A()])
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __hash__(self): return hash(self)
try:
    hash(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __hash__(self): return len({self})
try:
    {A(): 1}
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __iter__(self): return iter(self)
try:
    list(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __iter__(self): yield from self
try:
    list(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __format__(self, s): return format(self, s)
try:
    f'{A():>5}'
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __bool__(self): return bool(self)
try:
    not A()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __len__(self): return len(self)
try:
    len(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __index__(self): return self.__index__()
try:
    [1][A()]
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __int__(self): return int(self)
try:
    int(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __add__(self, o): return self + o
try:
    A() + 1
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __radd__(self, o): return o + self
try:
    sum([A()])
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __neg__(self): return -self
try:
    -A()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __contains__(self, o): return o in self
try:
    1 in A()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __getitem__(self, i): return self[i]
try:
    A()[0]
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __setitem__(self, i, v): self[i] = v
try:
    A()[0] = 1
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __delitem__(self, i): del self[i]
try:
    del A()[0]
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __setattr__(self, n, v): setattr(self, n, v)
try:
    A().x = 1
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __delattr__(self, n): delattr(self, n)
try:
    del A().x
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __call__(self): return self()
try:
    A()()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
try:
    with A(): pass
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __exit__(self, *a):
        with self: pass
    def __enter__(self): pass
try:
    with A(): pass
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __init__(self): A()
try:
    A()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __new__(cls): return cls()
try:
    A()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class M(type):
    def __call__(cls): return cls()
class A(metaclass=M): pass
try:
    A()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __init_subclass__(cls):
        class B(cls): pass
try:
    class B(A): pass
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __class_getitem__(cls, i): return cls[i]
try:
    A[1]
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class M(type):
    def __instancecheck__(c, o): return isinstance(o, c)
class A(metaclass=M): pass
try:
    isinstance(1, A)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class M(type):
    def __subclasscheck__(c, o): return issubclass(o, c)
class A(metaclass=M): pass
try:
    issubclass(int, A)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class D:
    def __get__(self, o, c): return o.x
class A: x = D()
try:
    A().x
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class D:
    def __get__(self, o, c): return o.x
    def __set__(self, o, v): o.x = v
class A: x = D()
try:
    A().x = 1
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    @property
    def x(self): return self.x
try:
    A().x
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A(dict):
    def __missing__(self, k): return self[k]
try:
    A()[1]
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A(dict):
    def __missing__(self, k): return '%(a)s' % self
try:
    '%(a)s' % A()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A(dict):
    def __missing__(self, k): return '{a}'.format_map(self)
try:
    '{a}'.format_map(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __set_name__(self, o, n): type('B', (), {'a': A()})
try:
    class B: a = A()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __next__(self): return next(self)
    def __iter__(self): return self
try:
    next(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __reversed__(self): return reversed(self)
try:
    reversed(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __round__(self): return round(self)
try:
    round(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __abs__(self): return abs(self)
try:
    abs(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __bytes__(self): return bytes(self)
try:
    bytes(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __dir__(self): return dir(self)
try:
    dir(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __instancecheck__(self, o): return isinstance(o, self)
try:
    isinstance(1, A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __divmod__(self, o): return divmod(self, o)
try:
    divmod(A(), 1)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __pow__(self, o): return pow(self, o)
try:
    A() ** 2
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __iadd__(self, o):
        self += o
        return self
try:
    x = A(); x += 1
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class A:
    def __length_hint__(self): return list(self)
    def __iter__(self): return iter(list(self))
try:
    list(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import json
class A: pass
def d(o): return [A()]
try:
    json.dumps(A(), default=d)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import json
def d(o): return json.dumps(o, default=d)
try:
    json.dumps({1, 2}, default=d)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import json
def h(o): return json.loads('{}', object_hook=h)
try:
    json.loads('{}', object_hook=h)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import json
x = []
for _ in range(100000): x = [x]
try:
    json.dumps(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import json
try:
    json.loads('[' * 100000 + ']' * 100000)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import json
try:
    json.loads('{"a":' * 100000 + '1' + '}' * 100000)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def k(x): return sorted([x, x], key=k)
try:
    sorted([1, 2], key=k)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import re
def f(m): return re.sub('a', f, 'a')
try:
    re.sub('a', f, 'a')
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import copy
class A:
    def __deepcopy__(self, m): return copy.deepcopy(self)
try:
    copy.deepcopy(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import copy
class A:
    def __copy__(self): return copy.copy(self)
try:
    copy.copy(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import copy
x = []
for _ in range(100000): x = [x]
try:
    copy.deepcopy(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import copy
class A:
    def __reduce__(self): return (copy.copy, (self,))
try:
    copy.copy(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def g():
    yield from g()
try:
    list(g())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def g(n):
    for x in g(n + 1): yield x
try:
    next(g(0))
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def g(): return (x for x in g())
try:
    list(g())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = iter([1])
for _ in range(100000): x = map(int, x)
try:
    next(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = iter([1])
for _ in range(100000): x = (y for y in x)
try:
    next(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import itertools
x = iter([1])
for _ in range(100000): x = itertools.chain(x)
try:
    next(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = iter([1])
for _ in range(100000): x = enumerate(x)
try:
    next(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = iter([1])
for _ in range(100000): x = zip(x)
try:
    next(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = iter([1])
for _ in range(100000): x = filter(None, x)
try:
    next(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import itertools
x = iter([1])
for _ in range(100000): x = itertools.islice(x, 1)
try:
    next(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import itertools
x = iter([1])
for _ in range(100000): x = itertools.accumulate(x)
try:
    next(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import itertools
x = iter([1])
for _ in range(100000): x = itertools.tee(x)[0]; x = itertools.cycle(x)
try:
    next(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import contextlib
@contextlib.contextmanager
def f():
    with f(): yield
try:
    with f(): pass
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import contextlib
@contextlib.contextmanager
def f():
    try: yield
    finally:
        with f(): pass
try:
    with f(): pass
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
async def f(): await f()
try:
    import asyncio; asyncio.run(f())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import asyncio
async def f():
    async for x in g(): pass
async def g():
    async for x in g(): yield
try:
    asyncio.run(f())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = []
for _ in range(100000): x = [x]
try:
    repr(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = []
for _ in range(100000): x = [x]
y = []
for _ in range(100000): y = [y]
try:
    x == y
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = []
for _ in range(100000): x = [x]
y = []
for _ in range(100000): y = [y]
try:
    x < y
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = ()
for _ in range(100000): x = (x,)
try:
    repr(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = {}
for _ in range(100000): x = {1: x}
try:
    repr(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = {}
for _ in range(100000): x = {1: x}
y = {}
for _ in range(100000): y = {1: y}
try:
    x == y
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
a = []
b = []
a.append(b)
b.append(a)
c = []
d = []
c.append(d)
d.append(c)
try:
    a == c
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class N:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'N({self.n!r})'
x = None
for _ in range(100000): x = N(x)
try:
    repr(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import dataclasses
@dataclasses.dataclass
class N:
    n: object
x = None
for _ in range(100000): x = N(x)
try:
    repr(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import dataclasses
@dataclasses.dataclass
class N:
    n: object
x = None
for _ in range(100000): x = N(x)
try:
    dataclasses.asdict(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import dataclasses
@dataclasses.dataclass
class N:
    n: object
x = None
y = None
for _ in range(100000): x = N(x); y = N(y)
try:
    x == y
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
from collections import namedtuple
N = namedtuple('N', 'n')
x = None
for _ in range(100000): x = N(x)
try:
    repr(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
from collections import deque
x = deque()
for _ in range(100000): x = deque([x])
try:
    repr(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
from functools import lru_cache
@lru_cache(None)
def f(n): return f(n + 1)
try:
    f(0)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
from functools import partial
x = int
for _ in range(100000): x = partial(lambda f: f(), x)
try:
    x()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
from functools import reduce
def f(a, b): return reduce(f, [1, 2])
try:
    f(1, 2)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
from functools import cached_property
class A:
    @cached_property
    def x(self): return self.x
try:
    A().x
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
from functools import singledispatch
@singledispatch
def f(x): return f(x)
try:
    f(1)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
from functools import cmp_to_key
def c(a, b): return len(sorted([1, 2], key=cmp_to_key(c)))
try:
    c(1, 2)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
from functools import total_ordering
@total_ordering
class A:
    def __lt__(self, o): return self >= o
    def __eq__(self, o): return False
try:
    A() < A()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def f():
    eval('f()')
try:
    f()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def f():
    exec('f()')
try:
    f()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def f(): return max([1, 2], key=lambda x: f())
try:
    f()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def f(x): return list(map(f, [1]))
try:
    f(1)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def f(x): return list(filter(f, [1]))
try:
    f(1)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def f(): return isinstance(1, (int, f()))
try:
    f()
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = (int,)
for _ in range(100000): x = (x,)
try:
    isinstance('a', x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = (int,)
for _ in range(100000): x = (x,)
try:
    issubclass(str, x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import bisect
def k(x): return bisect.bisect([1], 1, key=k)
try:
    k(1)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import heapq
def k(x): return heapq.nsmallest(1, [1], key=k)
try:
    k(1)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import threading
def f(): f()
x = []
def g():
    try: f()
    except RecursionError: x.append(1)
t = threading.Thread(target=g)
t.start()
t.join()
try:
    if x: raise RecursionError
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import operator
f = operator.methodcaller('x')
class A:
    x = property(lambda self: f(self))
try:
    f(A())
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import collections
class D(collections.UserDict):
    def __getitem__(self, k): return self[k]
try:
    D()[1]
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import enum
class E(enum.Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return E(v)
try:
    E(2)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import string
class F(string.Formatter):
    def get_value(self, k, a, w): return self.format('{x}')
try:
    F().format('{x}')
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
import contextlib
class A(contextlib.ContextDecorator):
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
try:
    with A(): pass
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
def f(x):
    match x:
        case int() if f(x): pass
try:
    f(1)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
class M(type):
    @property
    def __match_args__(c): return c.__match_args__
class A(metaclass=M): pass
try:
    match A():
        case A(1): pass
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = list
for _ in range(100000): x = list[x]
try:
    repr(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
x = int
for i in range(100000): x = list[x] | None
try:
    repr(x)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
e = ValueError()
for _ in range(100000):
    e = ExceptionGroup('x', [e])
try:
    e.split(ValueError)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: RecursionError
e = ValueError()
for _ in range(100000):
    e = ExceptionGroup('x', [e])
try:
    e.subgroup(lambda x: False)
except RecursionError:
    print('RecursionError')
# ---
# ends: prints: done
x = []
for _ in range(10**5): x = [x]
del x
print('done')
# ---
# ends: prints: done
x = ()
for _ in range(10**5): x = (x,)
hash(x)
print('done')
# ---
# ends: prints: done
class A: pass
x = None
for _ in range(10**5):
    a = A()
    a.next = x
    x = a
del x
print('done')
# ---
# ends: fails: KeyError
e = None
for _ in range(10**5):
    try:
        try: raise ValueError
        finally:
            if e: raise KeyError from e
    except Exception as x: e = x
raise e
# ---
# ends: fails: ExceptionGroup
e = ValueError()
for _ in range(10**4):
    e = ExceptionGroup('x', [e])
raise e
# ---
# ends: fails: ValueError
e = ValueError('x' * 10**6)
for _ in range(1000): e.add_note('y' * 1000)
raise e
# ---
# ends: fails: RecursionError: maximum recursion depth exceeded
def f(): f()
f()
# ---
# ends: prints: 900
# limits: depth=1000
def f(n): return n if n == 900 else f(n + 1)
print(f(0))
# ---
# ends: prints: 9000
# limits: depth=10000
def f(n): return n if n == 9000 else f(n + 1)
print(f(0))
# ---
# ends: prints: RecursionError
# limits: depth=100000
def f(n): return f(n + 1)
try: f(0)
except RecursionError: print('RecursionError')
# ---
# ends: prints: ok
import sys
try: sys.setrecursionlimit(10**9)
except (OverflowError, ValueError, RecursionError): pass
def f(n): return f(n + 1)
try: f(0)
except RecursionError: print('ok')
