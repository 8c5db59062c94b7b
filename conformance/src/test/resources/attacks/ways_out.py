# ends: any clear end
def f(): yield
g = f()
print(g.gi_frame.f_globals.get('__loader__'))
# ---
# ends: any clear end
print(().__class__.__base__.__subclasses__.__self__ is object)
# ---
# ends: any clear end
print([c for c in object.__subclasses__() if c.__name__ in ('Popen', 'FileLoader', 'catch_warnings', '_wrap_close', 'Thread')])
# ---
# ends: any clear end
print('{0.__class__.__init__}'.format(1)[:5])
# ---
# ends: any clear end
print('{0.__globals__}'.format(print))
# ---
# ends: any clear end
print('{a.__class__.__mro__}'.format_map({'a': 1}))
# ---
# ends: any clear end
import os
print(hasattr(os, 'system'), hasattr(os, 'popen'), hasattr(os, 'fork'), hasattr(os, 'execv'))
# ---
# ends: any clear end
print(__builtins__)
# ---
# ends: any clear end
def f(): pass
print(f.__globals__ is globals())
# ---
# ends: any clear end
def f(): pass
f.__code__ = (lambda: 1).__code__
print(f())
# ---
# ends: any clear end
def f(): pass
f.__code__ = f.__code__.replace(co_code=b'x')
# ---
# ends: any clear end
def f(): pass
type(f.__code__)(0, 0, 0, 0, 0, 0, b'', (), (), (), '', '', '', 0, b'', b'')
# ---
# ends: any clear end
def f(): pass
type(f)(f.__code__, {})()
# ---
# ends: any clear end
(1).__class__ = str
# ---
# ends: any clear end
int.x = 1
# ---
# ends: any clear end
setattr(int, 'x', 1)
# ---
# ends: any clear end
type.__setattr__(int, 'x', 1)
# ---
# ends: any clear end
int.__dict__['x'] = 1
# ---
# ends: any clear end
object.__setattr__(int, 'x', 1)
# ---
# ends: any clear end
int.__bases__ = (str,)
# ---
# ends: any clear end
object.__bases__ = ()
# ---
# ends: any clear end
del int.__add__
# ---
# ends: any clear end
type(int.__dict__)
# ---
# ends: any clear end
import gc
gc.get_referents(int.__dict__)[0]['x'] = 1
# ---
# ends: any clear end
class A: pass
A().__class__ = int
# ---
# ends: any clear end
class A: pass
A.__bases__ = (int,)
# ---
# ends: any clear end
class A: pass
A.__bases__ = (A,)
# ---
# ends: any clear end
class A: pass
class B(A): pass
A.__bases__ = (B,)
# ---
# ends: any clear end
class A: pass
A.__dict__['x'] = 1
# ---
# ends: any clear end
class M(type):
    def mro(c): return [c, int, str, object]
class A(metaclass=M): pass
print(A() + 1)
# ---
# ends: any clear end
class M(type):
    def mro(c): return [str]
class A(metaclass=M): pass
A()
# ---
# ends: any clear end
import builtins
builtins.len = lambda x: 5
print(len([]))
# ---
# ends: any clear end
import sys
sys.modules['os'] = 5
import os
print(os)
# ---
# ends: any clear end
import sys
sys.modules.clear()
import math
print(math.pi > 3)
# ---
# ends: any clear end
import sys
del sys.modules['builtins']
print(len([]))
# ---
# ends: any clear end
import sys
sys.meta_path.append(1)
import math
import nothing_such
# ---
# ends: any clear end
import sys
print(sys._getframe().f_back)
# ---
# ends: any clear end
import sys
print(sys._getframe().f_builtins['len'] is len)
# ---
# ends: any clear end
import sys
sys._getframe().f_locals['x'] = 1
# ---
# ends: any clear end
try: 1 / 0
except Exception as e: print(e.__traceback__.tb_frame.f_globals is globals())
# ---
# ends: any clear end
try: 1 / 0
except Exception as e: print(e.__traceback__.tb_frame.f_back)
# ---
# ends: any clear end
e = AttributeError(name='x', obj=5)
print(e.obj, e.name)
# ---
# ends: any clear end
try: getattr(print, 'nothing')
except AttributeError as e: print(type(e.obj).__name__)
# ---
# ends: any clear end
import codecs
codecs.register(lambda n: (len, len, len, len))
'a'.encode('x_y')
# ---
# ends: any clear end
import codecs
codecs.open('/etc/passwd')
# ---
# ends: any clear end
open('/etc/passwd')
# ---
# ends: any clear end
open('/proc/self/environ')
# ---
# ends: any clear end
open('../../etc/passwd')
# ---
# ends: any clear end
import os
print(os.listdir('/'))
# ---
# ends: any clear end
import os
print(dict(os.environ))
# ---
# ends: any clear end
import io
io.FileIO(0)
# ---
# ends: any clear end
open(0)
# ---
# ends: any clear end
open(1, 'w')
# ---
# ends: any clear end
import subprocess
# ---
# ends: any clear end
import socket
# ---
# ends: any clear end
import ctypes
# ---
# ends: any clear end
import pickle
# ---
# ends: any clear end
import marshal
# ---
# ends: any clear end
__import__('posix')
# ---
# ends: any clear end
__import__('_io')
# ---
# ends: any clear end
import importlib
importlib.import_module('os').system('x')
# ---
# ends: any clear end
__import__('sys').modules['os'].__dict__.get('system')()
# ---
# ends: any clear end
eval("eval('__import__(\"os\").system')")
# ---
# ends: any clear end
exec('import os; os.system', {})
# ---
# ends: any clear end
eval('len([])', {'__builtins__': {}})
# ---
# ends: any clear end
eval('().__class__.__base__.__subclasses__()', {'__builtins__': {}})
# ---
# ends: any clear end
class A:
    def __reduce__(self): return (eval, ('1',))
import copy
print(copy.copy(A()))
# ---
# ends: any clear end
class D:
    def __get__(s, o, c): return c
class A: x = D()
print(A.x)
# ---
# ends: any clear end
match 1:
    case object(__class__=x): print(x)
# ---
# ends: any clear end
class X(int):
    def __class_getitem__(c, i): return i
print(X[5])
# ---
# ends: any clear end
𝓅𝓇𝒾𝓃𝓉 = 5
print
# ---
# ends: any clear end
ﬁle = 1
print(file)
# ---
# ends: any clear end
x = [1]
del x[0], x[0]
# ---
# ends: any clear end
x = [1, 2, 3]
class E:
    def __eq__(s, o): x.clear(); return False
x.remove(E())
# ---
# ends: any clear end
x = [3, 2, 1]
x.sort(key=lambda v: x.clear())
# ---
# ends: any clear end
x = {1: 1, 2: 2}
for k in x: del x[k]
# ---
# ends: any clear end
class E:
    def __hash__(s): return 1
    def __eq__(s, o): d.clear(); return True
d = {E(): 1}
d[E()] = 2
print(len(d))
# ---
# ends: any clear end
x = bytearray(10)
m = memoryview(x)
x.extend(b'a')
# ---
# ends: any clear end
x = bytearray(10)
class I:
    def __index__(s): x.clear(); return 5
x[I()] = 1
# ---
# ends: any clear end
x = [0] * 10
class I:
    def __index__(s): x.clear(); return 5
x[I()]
# ---
# ends: any clear end
x = [0] * 10
class I:
    def __index__(s): x.clear(); return 5
x[I():I()] = [1]
# ---
# ends: any clear end
x = list(range(10))
for i in x: x.clear()
# ---
# ends: any clear end
from collections import deque
d = deque([1, 2])
for x in d: d.append(1)
# ---
# ends: any clear end
from collections import deque
class E:
    def __eq__(s, o): d.clear(); return False
d = deque([E(), E()])
d.index(1)
# ---
# ends: any clear end
import itertools
def g():
    next(t)
    yield 1
t = itertools.tee(g())[0]
next(t)
# ---
# ends: any clear end
def g():
    next(i)
    yield
i = g()
next(i)
# ---
# ends: any clear end
import functools
class E:
    def __hash__(s): return 1
    def __eq__(s, o): f.cache_clear(); return True
@functools.lru_cache(2)
def f(x): return 1
f(E())
f(E())
# ---
# ends: any clear end
import sys
sys.stdout = None
print('x')
# ---
# ends: any clear end
import sys
sys.stdout = 5
print('x')
# ---
# ends: any clear end
import sys
class W:
    def write(s, t): print(t)
sys.stdout = W()
print('x')
# ---
# ends: any clear end
import sys
sys.exit('x' * 1000)
# ---
# ends: any clear end
raise SystemExit([1])
# ---
# ends: any clear end
raise BaseException
# ---
# ends: any clear end
raise KeyboardInterrupt
# ---
# ends: any clear end
raise GeneratorExit
# ---
# ends: any clear end
raise StopIteration
# ---
# ends: any clear end
class E(BaseException):
    def __str__(s): raise E
raise E
# ---
# ends: any clear end
class E(Exception):
    def __str__(s): return 5
raise E
# ---
# ends: any clear end
class E(Exception): pass
E.__name__ = 'x' * 10**6
E.__module__ = 5
raise E
# ---
# ends: any clear end
class E(Exception):
    def __getattribute__(s, n): raise E
raise E
# ---
# ends: any clear end
e = Exception()
e.__cause__ = e
raise e
# ---
# ends: any clear end
e = Exception()
e.__context__ = e
raise e
# ---
# ends: any clear end
e = Exception()
e.__notes__ = 5
raise e
# ---
# ends: any clear end
e = Exception()
e.__traceback__ = None
e.args = None
# ---
# ends: any clear end
e = SyntaxError('x', ('f', 10**9, -5, None))
raise e
# ---
# ends: any clear end
e = SyntaxError('x', ('f', 'a', 'b', 'c'))
raise e
# ---
# ends: any clear end
raise UnicodeDecodeError('x', b'', 10**9, -10**9, 'y')
# ---
# ends: any clear end
print(str(UnicodeDecodeError('x', b'ab', 10**9, -10**9, 'y')))
# ---
# ends: any clear end
raise OSError(10**30, 'x')
# ---
# ends: any clear end
print(chr(0xD800))
# ---
# ends: any clear end
print('\ud800' * 10)
# ---
# ends: any clear end
x = '\udfff\ud800'
print(x.encode('utf-8', 'surrogatepass'))
# ---
# ends: any clear end
print('a'.encode('utf-8', 'nothing'))
# ---
# ends: any clear end
b'\xff'.decode('utf-8', 5)
# ---
# ends: any clear end
final_answer = 5
print(final_answer)
# ---
# ends: any clear end
import warnings
warnings.warn('x' * 10**5)
# ---
# ends: any clear end
help(int)
# ---
# ends: any clear end
quit()
# ---
# ends: any clear end
breakpoint()
# ---
# ends: any clear end
input()
# ---
# ends: any clear end
globals()['__name__'] = 5
print(__name__)
# ---
# ends: any clear end
del __name__
class A: pass
print(A.__module__)
# ---
# ends: any clear end
globals().clear()
len([])
# ---
# ends: any clear end
__builtins__ = {}
print(5)
# ---
# ends: any clear end
import math
math.__dict__.clear()
math.pi
# ---
# ends: any clear end
import math
math.__class__ = int
# ---
# ends: any clear end
x = type('A', (), {'__slots__': ['a' * 10]})
x().b = 1
# ---
# ends: any clear end
type('A', (int, str), {})
# ---
# ends: any clear end
type('A', (bool,), {})
# ---
# ends: any clear end
class A(type(None)): pass
# ---
# ends: any clear end
class A(type(lambda: 0)): pass
# ---
# ends: any clear end
type(lambda: 0).__call__(5)
# ---
# ends: any clear end
int.__new__(str)
# ---
# ends: any clear end
object.__new__(int)
# ---
# ends: any clear end
str.__len__(5)
# ---
# ends: any clear end
list.append(5, 5)
# ---
# ends: any clear end
dict.__getitem__([], 1)
# ---
# ends: any clear end
type.__call__(5)
# ---
# ends: any clear end
type.mro(5)
# ---
# ends: any clear end
super(int, 5).x
# ---
# ends: any clear end
super().x
# ---
# ends: any clear end
property.__get__(5, 5)
# ---
# ends: any clear end
(lambda: 0).__get__(None, None)
# ---
# ends: any clear end
classmethod(5).__get__(1)()
# ---
# ends: any clear end
staticmethod(5)()
# ---
# ends: any clear end
memoryview(b'abc').cast('Q')
# ---
# ends: any clear end
int.from_bytes(b'a', 'x')
# ---
# ends: any clear end
slice(1).indices(10**30)
# ---
# ends: any clear end
range(10**30)[10**29]
# ---
# ends: any clear end
len(range(10**30))
# ---
# ends: any clear end
bytes(-1)
# ---
# ends: any clear end
bytearray(b'a')[10**30]
# ---
# ends: any clear end
'a'[10**30:]
# ---
# ends: any clear end
[1][10**30:10**31]
# ---
# ends: any clear end
[][-10**30]
# ---
# ends: any clear end
{}.fromkeys(5)
# ---
# ends: any clear end
hash(float('nan'))
# ---
# ends: any clear end
round(1.5, 10**30)
# ---
# ends: any clear end
round(10**30, -10**30)
# ---
# ends: any clear end
pow(2, -1, 0)
# ---
# ends: any clear end
1 << -1
# ---
# ends: any clear end
float('1' * 10**6)
# ---
# ends: any clear end
complex('1' * 10**5)
# ---
# ends: any clear end
'%c' % 10**10
# ---
# ends: any clear end
chr(10**10)
# ---
# ends: any clear end
'\N{' + 'x' * 10 + '}'
