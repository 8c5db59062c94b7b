# ends: time limit
import contextlib
class S(contextlib.suppress): pass
with contextlib.suppress(BaseException):
    while True: pass
print('survived')
# ---
# ends: time limit
def g():
    while True:
        try:
            while True: yield 1
        except BaseException: pass
        finally:
            while True: pass
for x in g(): pass
# ---
# ends: time limit
import asyncio
async def main():
    try:
        await asyncio.shield(spin())
    except BaseException: print('caught')
    finally: print('late')
async def spin():
    while True: await asyncio.sleep(0)
asyncio.run(main())
# ---
# ends: time limit
import atexit
@atexit.register
def f():
    while True: pass
# ---
# ends: time limit
import threading
def f():
    while True: pass
ts=[threading.Thread(target=f, daemon=True) for i in range(4)]
for x in ts: x.start()
print('done')
for x in ts: x.join()
# ---
# ends: time limit
import threading
threading.excepthook = lambda a: f()
def f():
    while True: pass
x=threading.Thread(target=lambda: 1/0); x.start(); x.join()
# ---
# ends: time limit
import asyncio
async def w():
    while True:
        try: await asyncio.sleep(0)
        except BaseException: pass
async def main():
    async with asyncio.TaskGroup() as tg:
        for i in range(10): tg.create_task(w())
asyncio.run(main())
# ---
# ends: time limit
class E:
    def __enter__(self): return self
    def __exit__(self, *a):
        while True: pass
with E(): raise KeyError
# ---
# ends: time limit
class D:
    def __del__(self):
        while True: pass
def f():
    d = D()
while True: f()
# ---
# ends: time limit
import weakref
class C: pass
def cb(r):
    while True: pass
c=C(); r=weakref.finalize(c, cb, 1); del c
r()
# ---
# ends: time limit
import functools
@functools.cache
def f(n):
    try:
        while True: pass
    except BaseException: return 1
    finally: return 2
f(1); print('out')
# ---
# ends: time limit
while True:
    try:
        while True: 1
    except: continue
# ---
# ends: time limit
class M(type):
    def __instancecheck__(c, o): 
        while True: pass
class X(Exception, metaclass=M): pass
isinstance(1, X)
# ---
# ends: time limit
class M(type):
    def __subclasscheck__(c, o):
        while True: pass
class X(metaclass=M): pass
issubclass(int, X)
# ---
# ends: time limit
import concurrent.futures as cf
with cf.ThreadPoolExecutor(3) as p:
    fs=[p.submit(lambda: [0 for _ in iter(int, 1)]) for _ in range(6)]
    for f in fs:
        try: f.result()
        except BaseException: pass
print('no')
# ---
# ends: time limit
async def ag():
    try:
        while True: yield 1
    finally:
        while True: pass
import asyncio
async def m():
    async for x in ag(): break
    a=ag(); await anext(a); await a.aclose()
asyncio.run(m())
# ---
# ends: time limit
import contextlib
@contextlib.contextmanager
def c():
    try: yield
    finally:
        while True: pass
with c(): pass
# ---
# ends: time limit
import contextlib
st=contextlib.ExitStack()
def f(*a):
    while True: pass
for i in range(9): st.push(f)
with st: raise OSError
# ---
# ends: time limit
try:
    raise ExceptionGroup('a',[ValueError()])
except* ValueError:
    while True: pass
finally: print(1)
# ---
# ends: time limit
class C:
    def __getattribute__(self, n):
        while True: pass
try: C().x
except BaseException: print('x')
# ---
# ends: time limit
class C:
    def __bool__(self):
        while True: pass
assert C(), 1
# ---
# ends: time limit
class C:
    def __hash__(self):
        while True: pass
{C()}
# ---
# ends: time limit
class C:
    def __format__(self, s):
        while True: pass
f"{C():x}"
# ---
# ends: time limit
class C:
    def __index__(self):
        while True: pass
[1][C()]
# ---
# ends: time limit
class C:
    def __set_name__(self, o, n):
        while True: pass
class D: x=C()
# ---
# ends: time limit
class C:
    def __init_subclass__(cls):
        while True: pass
class D(C): pass
# ---
# ends: time limit
class C:
    def __class_getitem__(cls, k):
        while True: pass
C[1]
# ---
# ends: time limit
class C:
    def __mro_entries__(self, b):
        while True: pass
class D(C()): pass
# ---
# ends: time limit
class C:
    def __missing__(self, k):
        while True: pass
class D(C, dict): pass
'%(a)s' % D()
# ---
# ends: time limit
class S(str):
    def __eq__(self, o):
        while True: pass
    __hash__ = str.__hash__
{S('a'):1}['a']
# ---
# ends: time limit
class C:
    __match_args__=('x',)
    @property
    def x(self):
        while True: pass
match C():
    case C(1): pass
# ---
# ends: time limit
import copy
class C:
    def __deepcopy__(self, m):
        while True: pass
copy.deepcopy([C()])
# ---
# ends: time limit
import json
class E(json.JSONEncoder):
    def default(self, o):
        while True: pass
json.dumps(object(), cls=E)
# ---
# ends: time limit
import dataclasses
@dataclasses.dataclass
class C:
    x: int = dataclasses.field(default_factory=lambda: [0 for _ in iter(int,1)])
C()
# ---
# ends: time limit
import enum
class E(enum.Enum):
    def _generate_next_value_(n, s, c, l):
        while True: pass
    A = enum.auto()
# ---
# ends: time limit
def f():
    global f2
    try:
        yield from f()
    except RecursionError:
        while True: pass
next(f())
# ---
# ends: time limit
import time
while True:
    try: time.sleep(100)
    except BaseException: pass
# ---
# ends: time limit
import queue
q=queue.Queue()
q.get(timeout=100)
# ---
# ends: time limit
import threading
e=threading.Event()
while True:
    e.wait(0.001)
# ---
# ends: time limit
import asyncio
async def m(): 
    loop=asyncio.get_running_loop()
    def again(): loop.call_soon(again)
    again()
    await asyncio.sleep(1000)
asyncio.run(m())
# ---
# ends: time limit
import asyncio
async def m():
    while True:
        try: await asyncio.wait_for(asyncio.sleep(9), 0)
        except TimeoutError: pass
asyncio.run(m())
