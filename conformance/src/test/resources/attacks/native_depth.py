# ends: prints: R
import copy
class A:
    def __getattr__(s, n): raise AttributeError(n)
x = A()
for i in range(20000):
    y = A()
    y.a = x
    x = y
try: copy.deepcopy(x)
except RecursionError: print('R')
# ---
# ends: prints: R
import copy
class A:
    def __getattr__(s, n): raise AttributeError(n)
    def __deepcopy__(s, m):
        hasattr(s, 'q')
        return [copy.deepcopy(s.__dict__['a'], m)]
x = 1
for i in range(20000):
    y = A()
    y.a = x
    x = y
try: copy.deepcopy(x)
except RecursionError: print('R')
# ---
# ends: prints: R
import copy, dataclasses
class A:
    def __getattr__(s, n): raise AttributeError(n)
@dataclasses.dataclass
class B:
    a: object
x = A()
for i in range(3000):
    y = A()
    y.b = B([x])
    x = y
try: dataclasses.asdict(B(x))
except RecursionError: print('R')
# ---
# ends: any clear end
# limits: memory=256M
import functools, collections.abc
A = type('A', (), {})
for i in range(5000): A = type('A', (A,), {})
@functools.singledispatch
def f(x): return 1
f.register(A, lambda x: 2)
f.register(collections.abc.Sized, lambda x: 3)
f.dispatch(A.mro()[100])
# ---
# ends: fails: RecursionError
import abc
x = property(len)
for i in range(100_000): x = property(x)
class A(metaclass=abc.ABCMeta):
    y = x
# ---
# ends: fails: RecursionError
import abc
x = len
for i in range(100_000): x = staticmethod(classmethod(x))
class A(metaclass=abc.ABCMeta):
    y = x
# ---
# ends: any clear end
import os, pathlib
here = os.getcwd()
for i in range(3000):
    os.mkdir('d')
    os.chdir('d')
os.chdir(here)
list(pathlib.Path('.').glob('/'.join(['*'] * 3000)))
# ---
# ends: any clear end
import sys, json
sys.setrecursionlimit(20000)
json.loads('[' * 15000 + ']' * 15000)
# ---
# ends: any clear end
import sys, json
sys.setrecursionlimit(20000)
json.loads('{"a":' * 15000 + '1' + '}' * 15000, object_hook=lambda d: d)
# ---
# ends: any clear end
import sys, json
sys.setrecursionlimit(20000)
x = []
for i in range(15000): x = [x]
json.dumps(x)
# ---
# ends: any clear end
import sys, json
sys.setrecursionlimit(20000)
x = {}
for i in range(15000): x = {'a': (x,)}
json.dumps(x, sort_keys=True, indent=0)
# ---
# ends: any clear end
import sys, json
sys.setrecursionlimit(20000)
class A: pass
json.dumps(A(), default=lambda o: [A()])
# ---
# ends: any clear end
import sys, json
sys.setrecursionlimit(20000)
class A: pass
json.dumps(A(), default=lambda o: o, check_circular=False)
# ---
# ends: any clear end
import sys, json, io
sys.setrecursionlimit(20000)
x = []
for i in range(15000): x = [x]
json.dump(x, io.StringIO())
# ---
# ends: any clear end
import sys, typing
sys.setrecursionlimit(20000)
x = typing.TypeVar('T')
for i in range(15000): x = list[x]
repr(x)
# ---
# ends: any clear end
import sys, typing
sys.setrecursionlimit(20000)
x = typing.List[typing.TypeVar('T')]
for i in range(3000): x = typing.List[x]
x[int]
# ---
# ends: any clear end
import sys, typing
sys.setrecursionlimit(20000)
x = int
for i in range(15000): x = list[x]
typing.get_type_hints(type('A', (), {'__annotations__': {'a': x}}))
# ---
# ends: any clear end
import sys, typing
sys.setrecursionlimit(20000)
x = typing.TypeVar('T')
for i in range(15000): x = [x]
typing.Callable[x, int]
# ---
# ends: any clear end
import sys, email.utils
sys.setrecursionlimit(20000)
email.utils.parseaddr('(' * 15000 + ')' * 15000 + 'a@b')
# ---
# ends: any clear end
import sys, email.utils
sys.setrecursionlimit(20000)
email.utils.getaddresses(['a:' * 15000])
# ---
# ends: any clear end
import sys, inspect
sys.setrecursionlimit(20000)
A = type('A', (), {})
for i in range(3000): A = type('A', (A,), {})
inspect.getclasstree(A.mro())
# ---
# ends: any clear end
import sys, ast
sys.setrecursionlimit(20000)
e = ast.Constant(1)
for i in range(15000): e = ast.UnaryOp(ast.USub(), e)
compile(ast.fix_missing_locations(ast.Expression(e)), 'a', 'eval')
# ---
# ends: any clear end
import sys
sys.setrecursionlimit(20000)
h = ExceptionGroup('x', [ValueError()])
for i in range(15000): h = ExceptionGroup('x', [h])
raise h
# ---
# ends: any clear end
import sys, xml.etree.ElementTree as E
sys.setrecursionlimit(20000)
E.tostring(E.fromstring('<a>' * 5000 + '</a>' * 5000))
# ---
# ends: any clear end
import sys, tomllib
sys.setrecursionlimit(20000)
tomllib.loads('a=' + '[' * 15000 + ']' * 15000)
# ---
# ends: any clear end
import sys, dataclasses
sys.setrecursionlimit(20000)
@dataclasses.dataclass(order=True, unsafe_hash=True)
class A:
    a: object
x = A(1)
for i in range(15000): x = A(x)
hash(x)
# ---
# ends: any clear end
import sys, asyncio
sys.setrecursionlimit(20000)
async def main():
    f = asyncio.get_running_loop().create_future()
    g = f
    for i in range(15000): g = asyncio.shield(g)
    repr(g)
    f.set_result(1)
    await g
asyncio.run(main())
