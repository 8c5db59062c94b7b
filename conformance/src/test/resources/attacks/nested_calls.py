# ends: prints: 122
class A: pass
class C: pass
for i in range(60):
    A, C = type('A', (A, C), {}), type('C', (A, C), {})
print(len(A.__mro__))
# ---
# ends: prints: 1 1
class R: pass
A = C = R
A = type('A', (R,), {}); C = type('C', (R,), {})
for i in range(60):
    A, C = type('A', (A, C), {}), type('C', (A, C), {})
R.x = 1
print(A.x, C().x)
# ---
# ends: prints: False
import abc
R = abc.ABCMeta('R', (), {})
A = abc.ABCMeta('A', (R,), {}); C = abc.ABCMeta('C', (R,), {})
for i in range(40):
    A, C = abc.ABCMeta('A', (A, C), {}), abc.ABCMeta('C', (A, C), {})
print(isinstance(5, R))
# ---
# ends: prints: 1
import functools
f = print
for i in range(100000): f = functools.partial(f)
f(1)
# ---
# ends: prints: 1
import functools
class P(functools.partial): pass
f = print
for i in range(100000):
    f = P(f)
f(1)
# ---
# ends: prints: functools.
import functools
f = len
for i in range(100000): f = functools.partial(f)
print(repr(f)[:10])
# ---
# ends: any clear end
import functools
def f(x): return x
f.__wrapped__ = f
import inspect
inspect.signature(f)
# ---
# ends: fails: RecursionError
f = print
for i in range(100000): f = staticmethod(f)
f(1)
# ---
# ends: fails: RecursionError
f = print
for i in range(100000): f = classmethod(f)
f.__get__(None, int)(1)
# ---
# ends: any clear end
class A: pass
f = print
for i in range(100000): f = property(f)
A.x = f
A().x
# ---
# ends: fails: RecursionError
import types
f = print
for i in range(100000): f = types.MethodType(f, 1)
f()
# ---
# ends: fails: RecursionError
class C:
    pass
C.__call__ = C()
C()()
# ---
# ends: fails: RecursionError
class C:
    pass
C.__repr__ = C()
C.__call__ = C()
repr(C())
# ---
# ends: any clear end
class C: pass
C.__getattr__ = C()
C().x
# ---
# ends: fails: RecursionError
class C: pass
C.__get__ = C()
class D: x = C()
D().x
# ---
# ends: fails: RecursionError
class C: pass
C.__iter__ = C()
C.__call__ = C()
iter(C())
# ---
# ends: fails: RecursionError
import itertools
x = iter([1])
for i in range(100000): x = itertools.chain.from_iterable([x])
print(list(x))
# ---
# ends: fails: RecursionError
import itertools
x = iter([1])
for i in range(100000): x = itertools.starmap(pow, x)
next(x)
# ---
# ends: fails: RecursionError
import itertools
x = iter([1])
for i in range(100000): x = itertools.groupby(x)
next(x)
# ---
# ends: fails: RecursionError
import itertools
x = iter([1])
for i in range(100000): x = itertools.zip_longest(x)
next(x)
# ---
# ends: fails: RecursionError
import itertools
x = iter([1])
for i in range(100000): x = itertools.compress(x, [1])
next(x)
# ---
# ends: fails: RecursionError
import itertools
x = iter([1])
for i in range(100000): x = itertools.takewhile(bool, x)
next(x)
# ---
# ends: fails: RecursionError
import itertools
x = iter([1])
for i in range(100000): x = itertools.dropwhile(lambda y: 0, x)
next(x)
# ---
# ends: fails: RecursionError
import itertools
x = iter([1])
for i in range(100000): x = itertools.filterfalse(lambda y: 0, x)
next(x)
# ---
# ends: any clear end
import itertools
x = iter([1])
for i in range(100000): x = itertools.tee(x, 2)[1]
next(x)
# ---
# ends: fails: RecursionError
import heapq
x = iter([1])
for i in range(100000): x = heapq.merge(x)
next(x)
# ---
# ends: any clear end
x = iter([1])
for i in range(100000): x = reversed([x])
def go(y):
    while 1: y = next(y)
go(x)
# ---
# ends: prints: ok
import contextlib
s = contextlib.ExitStack()
for i in range(100000): s.push(lambda *a: None)
s.close()
print('ok')
# ---
# ends: prints: True
e = None
for i in range(100000):
    n = ValueError(i); n.__context__ = e; e = n
import traceback
t = traceback.TracebackException.from_exception(e)
print(t == traceback.TracebackException.from_exception(e))
# ---
# ends: any clear end
e = ValueError()
for i in range(100000): e = ValueError(e)
raise e
# ---
# ends: any clear end
import ast
x = ast.parse('1')
x.body.append(x)
compile(x, 'a', 'exec')
# ---
# ends: fails: RecursionError
import ast
x = ast.List([], ast.Load())
x.elts.append(x)
ast.unparse(x)
# ---
# ends: fails: RecursionError
import ast
ast.parse('-' * 100000 + '1')
# ---
# ends: fails: RecursionError
import re
re.compile('(' * 100000 + ')' * 100000)
# ---
# ends: fails: RecursionError
import re
re.compile('(?:' * 100000 + ')' * 100000)
# ---
# ends: fails: RecursionError
import re
re.compile('(?=' * 100000 + ')' * 100000)
# ---
# ends: fails: RecursionError
import re
re.compile('(?:a|' * 50000 + ')' * 50000)
# ---
# ends: fails: RecursionError
import re
re.compile('((a*)*' * 5000 + ')' * 5000)
# ---
# ends: any clear end
import re
re.match('(?:a?){100000}' , 'a')
# ---
# ends: any clear end
import re
re.match('(' * 90 + 'a' + ')*' * 90, 'a' * 1000)
# ---
# ends: any clear end
import re
re.match('(?:(?:(?:a{1,1000}){1,1000}){1,1000}){1,1000}', 'a' * 1000)
# ---
# ends: fails: RecursionError
import asyncio
async def f(n): return await f(n + 1)
asyncio.run(f(0))
# ---
# ends: prints: 1
import asyncio
async def f(n):
    if n == 0: return 1
    return await asyncio.create_task(f(n - 1))
print(asyncio.run(f(5000)))
# ---
# ends: prints: ok
import asyncio
async def f(n):
    if n == 0: return 1
    return await asyncio.gather(f(n - 1))
asyncio.run(f(5000))
print('ok')
# ---
# ends: prints: ok
import asyncio
async def f(n):
    async with asyncio.TaskGroup() as g:
        if n: g.create_task(f(n - 1))
asyncio.run(f(2000))
print('ok')
# ---
# ends: fails: RecursionError
import asyncio
async def g(): pass
async def main():
    c = g()
    for i in range(100000):
        async def h(c=c): await c
        c = h()
    await c
asyncio.run(main())
# ---
# ends: prints: 1
import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    t = f
    for i in range(10000): t = asyncio.shield(t)
    f.set_result(1)
    print(await t)
asyncio.run(main())
# ---
# ends: fails: RecursionError
import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    t = f
    for i in range(20000): t = asyncio.gather(t)
    t.cancel()
    await t
asyncio.run(main())
# ---
# ends: any clear end
def f(n):
    import threading
    t = threading.Thread(target=f, args=(n + 1,))
    t.start(); t.join()
f(0)
# ---
# ends: any clear end
from concurrent.futures import ThreadPoolExecutor
def f(n):
    with ThreadPoolExecutor(1) as p: return p.submit(f, n + 1).result()
f(0)
# ---
# ends: any clear end
from concurrent.futures import Future
f = Future()
for i in range(100000):
    g = Future()
    f.add_done_callback(lambda _, g=g: g.set_result(1))
    f = g
# ---
# ends: any clear end
from concurrent.futures import Future
f = h = Future()
for i in range(100000):
    g = Future()
    f.add_done_callback(lambda _, g=g: g.set_result(1))
    f = g
h.set_result(1)
# ---
# ends: fails: RecursionError
import pprint
x = []
for i in range(100000): x = [x]
pprint.pformat(x)
# ---
# ends: fails: RecursionError
import pprint
x = {}
for i in range(100000): x = {1: x}
pprint.isreadable(x)
# ---
# ends: prints: 17
import reprlib
x = []
for i in range(100000): x = [x]
print(len(reprlib.repr(x)))
# ---
# ends: fails: RecursionError
import typing
x = int
for i in range(100000): x = typing.List[x]
hash(x); x == x
# ---
# ends: fails: RecursionError
import typing
T = typing.TypeVar('T')
x = T
for i in range(100000): x = list[x]
x[int]
# ---
# ends: fails: RecursionError
import typing
T = typing.TypeVar('T')
x = T
for i in range(100000): x = typing.List[x]
x.__parameters__
x[int]
# ---
# ends: any clear end
import typing
x = 'int'
for i in range(1000): x = 'typing.List["' + x.replace('\\', '\\\\').replace('"', '\\"') + '"]' if len(x) < 10**5 else x
def f(a: x): pass
typing.get_type_hints(f)
# ---
# ends: any clear end
x = int
for i in range(100000): x = x | list[x] if i % 2 else list[x]
isinstance(5, x)
# ---
# ends: any clear end
import json
x = {}
x['a'] = x
json.dumps(x)
# ---
# ends: fails: RecursionError
import json
x = {}
x['a'] = x
json.dumps(x, check_circular=False)
# ---
# ends: fails: RecursionError
import json
x = []
for i in range(100000): x = [x]
json.dumps(x, indent=1)
# ---
# ends: fails: RecursionError
import json
json.loads('[' * 100000)
# ---
# ends: fails: RecursionError
import json
class D(json.JSONDecoder):
    def decode(self, s): return json.loads(s, cls=D)
json.loads('1', cls=D)
# ---
# ends: fails: RecursionError
import tomllib
tomllib.loads('a = ' + '[' * 100000 + ']' * 100000)
# ---
# ends: fails: RecursionError
import tomllib
tomllib.loads('a = ' + '{b=' * 100000 + '1' + '}' * 100000)
# ---
# ends: any clear end
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\n' + '\n'.join('x%d = %%(x%d)s' % (i, i + 1) for i in range(1000)) + '\nx1000 = 1')
c['a']['x0']
# ---
# ends: prints: 512000
import configparser
c = configparser.ConfigParser()
c.read_string('[a]\n' + '\n'.join('x%d = %%(x%d)s%%(x%d)s' % (i, i + 1, i + 1) for i in range(9)) + '\nx9 = ' + 'a' * 1000)
print(len(c['a']['x0']))
# ---
# ends: any clear end
import string
string.Formatter().format('{' * 100000 + '}' * 100000, 1)
# ---
# ends: any clear end
'{0:{0:{0:{0}}}}'.format(1)
# ---
# ends: any clear end
('{0:' * 50000 + '}' * 50000).format(1)
# ---
# ends: any clear end
('{0' + '[0]' * 100000 + '}').format([1])
# ---
# ends: any clear end
x = [1]
x[0] = x
('{0' + '[0]' * 100000 + '}').format(x)
# ---
# ends: any clear end
('{0' + '.real' * 100000 + '}').format(1)
# ---
# ends: any clear end
import operator
operator.attrgetter('.'.join(['real'] * 100000))(1)
# ---
# ends: fails: RecursionError
import copy
class A: pass
x = None
for i in range(100000):
    a = A(); a.x = x; x = a
copy.deepcopy(x)
# ---
# ends: fails: RecursionError
import copy
x = ()
for i in range(100000): x = (x,)
copy.deepcopy(x)
# ---
# ends: fails: RecursionError
import copy
x = {}
for i in range(100000): x = {1: x}
copy.deepcopy(x)
# ---
# ends: fails: RecursionError
import dataclasses
@dataclasses.dataclass
class A:
    x: object
x = None
for i in range(100000): x = A(x)
repr(x)
# ---
# ends: fails: RecursionError
import dataclasses
@dataclasses.dataclass
class A:
    x: object
x = y = None
for i in range(100000): x = A(x); y = A(y)
x == y
# ---
# ends: fails: RecursionError
import dataclasses
@dataclasses.dataclass(frozen=True)
class A:
    x: object
x = None
for i in range(100000): x = A(x)
hash(x)
# ---
# ends: fails: RecursionError
import dataclasses
@dataclasses.dataclass
class A:
    x: object
x = None
for i in range(100000): x = A(x)
dataclasses.asdict(x)
# ---
# ends: fails: RecursionError
from collections import namedtuple
A = namedtuple('A', 'x')
x = None
for i in range(100000): x = A(x)
hash(x)
repr(x)
# ---
# ends: fails: RecursionError
from collections import ChainMap
x = ChainMap()
for i in range(100000): x = ChainMap(x)
x['a']
# ---
# ends: fails: RecursionError
from collections import ChainMap
x = ChainMap()
for i in range(100000): x = ChainMap(x)
len(x)
# ---
# ends: fails: RecursionError
from collections import UserDict, UserList
x = UserList()
for i in range(100000): x = UserList([x])
repr(x)
# ---
# ends: fails: RecursionError
from collections import UserList
x = y = UserList()
for i in range(100000):
    a = UserList(); a.data = x; x = a
    a = UserList(); a.data = y; y = a
x == y
# ---
# ends: fails: RecursionError
from collections import deque
x = deque()
for i in range(100000): x = deque([x])
repr(x)
# ---
# ends: fails: RecursionError
from collections import deque
x = y = deque()
for i in range(100000): x = deque([x]); y = deque([y])
x == y
# ---
# ends: fails: RecursionError
from types import MappingProxyType
x = {}
for i in range(100000): x = MappingProxyType(x)
x.get(1)
# ---
# ends: fails: RecursionError
from types import MappingProxyType
x = {}
for i in range(100000): x = MappingProxyType(x)
repr(x)
# ---
# ends: fails: RecursionError
from types import SimpleNamespace
x = SimpleNamespace()
for i in range(100000): x = SimpleNamespace(a=x)
repr(x)
# ---
# ends: prints: b''
import io
class S(io.RawIOBase): pass
x = io.BytesIO()
for i in range(100000): x = io.BufferedReader(x) if i == 0 else x
print(x.read())
# ---
# ends: prints: 1
import fractions
class A(fractions.Fraction): pass
x = A(1)
for i in range(1000): x = A(x, x)
print(x)
# ---
# ends: prints: E.A
import enum
class E(enum.Flag):
    A = 1
x = E.A
for i in range(100000): x = x | E.A
print(x)
# ---
# ends: fails: RecursionError
class A:
    def __eq__(s, o): return s == o
    __hash__ = None
[A()] == [A()]
# ---
# ends: fails: RecursionError
class A:
    def __lt__(s, o): return min([s, o])
min(A(), A())
# ---
# ends: fails: RecursionError
class M(type):
    def __getattribute__(c, n): return getattr(c, n)
class A(metaclass=M): pass
A.x
# ---
# ends: fails: RecursionError
class M(type):
    def __prepare__(n, b): 
        class X(metaclass=M): pass
class A(metaclass=M): pass
# ---
# ends: fails: RecursionError
class A:
    def __mro_entries__(s, b):
        class B(s): pass
        return ()
class C(A()): pass
# ---
# ends: fails: RecursionError
class A:
    def __init_subclass__(c): type('B', (c,), {})
type('B', (A,), {})
# ---
# ends: fails: RecursionError
class A:
    def __getattr__(s, n): return s.y
A().x
# ---
# ends: fails: RecursionError
class A:
    def __get__(s, o, c): return getattr(c, 'x')
class B: x = A()
B.x
# ---
# ends: fails: RecursionError
class A(str):
    def __str__(s): return str(s)
    def __format__(s, f): return '{}'.format(s)
f'{A()}'
# ---
# ends: fails: RecursionError
import sys
def f(): sys.stdout.write(repr(A()))
class A:
    def __repr__(s): print(s); return ''
print(A())
# ---
# ends: fails: RecursionError
import sys
class W:
    def write(s, t): print(t)
sys.stdout = W()
print(1)
# ---
# ends: any clear end
import sys
class W:
    def write(s, t): raise ValueError
sys.stderr = W()
sys.stdout = W()
1 / 0
# ---
# ends: any clear end
import sys
sys.excepthook = lambda *a: 1 / 0
1 / 0
# ---
# ends: any clear end
import sys
def h(*a): sys.excepthook(*a)
sys.excepthook = h
1 / 0
# ---
# ends: any clear end
import sys
def h(u): sys.unraisablehook(u)
sys.unraisablehook = h
class A:
    def __del__(s): 1 / 0
A()
# ---
# ends: any clear end
class A:
    def __del__(s): A()
A()
# ---
# ends: any clear end
class A:
    def __del__(s): f()
def f(): a = A(); del a
f()
# ---
# ends: any clear end
import gc
class A:
    def __del__(s): gc.collect(); A()
A()
gc.collect()
# ---
# ends: any clear end
import atexit
def f(): atexit.register(f)
f()
# ---
# ends: fails: RecursionError
import warnings
def s(*a, **k): warnings.warn('x')
warnings.showwarning = s
warnings.simplefilter('always')
warnings.warn('x')
# ---
# ends: fails: RecursionError
import logging
class H(logging.Handler):
    def emit(s, r): logging.error('x')
logging.getLogger().addHandler(H())
logging.error('y')
# ---
# ends: any clear end
import threading
threading.excepthook = lambda a: 1 / 0
threading.Thread(target=lambda: 1 / 0).start()
# ---
# ends: any clear end
import decimal
x = decimal.Decimal('1e999999999999999999')
print(x * x)
# ---
# ends: any clear end
import operator
f = operator.methodcaller('__call__')
class A: __call__ = f
f(A())
# ---
# ends: fails: RecursionError
exec('exec(x)', {'x': 'exec(x)'})
# ---
# ends: fails: RecursionError
x = 'exec(x)'
exec(x)
# ---
# ends: fails: RecursionError
f = eval
x = 'f(x)'
f(x)
# ---
# ends: fails: RecursionError
class L(list):
    def __iter__(s): return iter(list(s))
list(L())
# ---
# ends: fails: RecursionError
class L(list):
    def sort(s, **k): return sorted(s, key=lambda x: s.sort())
    def __len__(s): return len(s)
len(L())
# ---
# ends: fails: RecursionError
import unittest.mock as m
x = m.Mock()
x.side_effect = x
x()
# ---
# ends: any clear end
import argparse
p = argparse.ArgumentParser()
for i in range(1000): p = argparse.ArgumentParser(parents=[p], add_help=False)
p.parse_args([])
# ---
# ends: prints: 100000 199997
import pathlib
p = pathlib.PurePath('/'.join(['a'] * 100000))
print(len(p.parents), len(str(p.parent)))
# ---
# ends: prints: ok
import urllib.parse
urllib.parse.urljoin('http://a/' + '../' * 100000, '../' * 100000)
print('ok')
# ---
# ends: fails: RecursionError
import contextvars
def f(): contextvars.copy_context().run(f)
f()
# ---
# ends: fails: RecursionError
import contextlib
@contextlib.contextmanager
def f():
    with f(): yield
f().__enter__()
# ---
# ends: fails: RecursionError
def g():
    yield from (yield from g())
next(g())
# ---
# ends: prints: 1
class C: pass
a = C()
for i in range(100000):
    b = C(); b.__dict__ = a.__dict__; a = b
a.x = 1
print(a.x)
# ---
# ends: any clear end
class A:
    def __bool__(s): return s
if A(): pass
