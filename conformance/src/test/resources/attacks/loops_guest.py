# ends: time limit
while True: pass
# ---
# ends: time limit
while 1:
    x = 1
    continue
# ---
# ends: time limit
n = 0
while n >= 0:
    n += 1
# ---
# ends: time limit
n = 2.0
while n != 0.5:
    n = n * 1.0
# ---
# ends: time limit
def f():
    while True:
        try:
            continue
        finally:
            pass
f()
# ---
# ends: time limit
for x in iter(int, 1):
    pass
# ---
# ends: time limit
for x in iter(lambda: 1, 2):
    pass
# ---
# ends: time limit
class E:
    def __iter__(self): return self
    def __next__(self): return 1
for x in E(): pass
# ---
# ends: time limit
class E:
    def __getitem__(self, i): return i
for x in E(): pass
# ---
# ends: time limit
def g():
    while True: yield
for _ in g(): pass
# ---
# ends: time limit
import itertools
for x in itertools.count(): pass
# ---
# ends: time limit
import itertools
for x in itertools.cycle([1, 2]): pass
# ---
# ends: time limit
import itertools
for x in itertools.repeat(None): pass
# ---
# ends: time limit
[0 for x in iter(int, 1) if x]
# ---
# ends: time limit
{x for x in iter(int, 1)}
# ---
# ends: time limit
{x: 0 for x in iter(int, 1)}
# ---
# ends: time limit
sum(0 for x in iter(int, 1))
# ---
# ends: time limit
async def f():
    while True: pass
await f()
# ---
# ends: time limit
import asyncio
async def f():
    while True: await asyncio.sleep(0)
asyncio.run(f())
# ---
# ends: time limit
import asyncio
async def g():
    while True: yield 1
async def f():
    async for x in g(): pass
asyncio.run(f())
# ---
# ends: time limit
import asyncio
async def f():
    await asyncio.gather(*[f2() for _ in range(3)])
async def f2():
    while True: await asyncio.sleep(0)
asyncio.run(f())
# ---
# ends: time limit
import asyncio
async def f():
    await asyncio.Event().wait()
    await asyncio.sleep(10**9)
async def tick():
    while True: await asyncio.sleep(0)
async def main():
    await asyncio.gather(f(), tick())
asyncio.run(main())
# ---
# ends: time limit
import threading
def f():
    while True: pass
t = threading.Thread(target=f)
t.start()
t.join()
# ---
# ends: time limit
import threading
def f():
    while True: pass
ts = [threading.Thread(target=f, daemon=True) for _ in range(8)]
for t in ts: t.start()
while True: pass
# ---
# ends: time limit
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor() as p:
    list(p.map(lambda x: [0 for _ in iter(int, 1) if _], range(3)))
# ---
# ends: time limit
exec('while True: pass')
# ---
# ends: time limit
eval('[0 for x in iter(int, 1) if x]')
# ---
# ends: time limit
match 1:
    case x if all(y == 0 for y in iter(int, 1)): pass
# ---
# ends: time limit
class M(type):
    def __call__(cls):
        while True: pass
class A(metaclass=M): pass
A()
# ---
# ends: time limit
def d(f):
    while True: pass
@d
def f(): pass
# ---
# ends: time limit
class A:
    while True: pass
# ---
# ends: time limit
x = lambda: [0 for _ in iter(int, 1) if _]
x()
# ---
# ends: time limit
with __import__('contextlib').ExitStack() as s:
    s.callback(lambda: [0 for _ in iter(int, 1) if _])
# ---
# ends: time limit
try:
    1 / 0
except ZeroDivisionError:
    while True: pass
# ---
# ends: time limit
try:
    raise ExceptionGroup('g', [ValueError()])
except* ValueError:
    while True: pass
# ---
# ends: time limit
print(f'{[0 for _ in iter(int, 1) if _]}')
# ---
# ends: time limit
x = range(10**15)
for i in x: pass
# ---
# ends: time limit
a, b, *c = (0 for x in iter(int, 1) if x)
# ---
# ends: time limit
def f(): return f()
while True:
    try: f()
    except RecursionError: pass
