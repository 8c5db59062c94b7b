# ends: time limit
while True:
    try:
        while True: pass
    except: pass
# ---
# ends: time limit
while True:
    try:
        while True: pass
    except BaseException: continue
# ---
# ends: time limit
while True:
    try:
        while True: pass
    finally:
        continue
# ---
# ends: time limit
def f():
    try:
        while True: pass
    finally:
        while True: pass
f()
# ---
# ends: time limit
class C:
    def __enter__(self): pass
    def __exit__(self, *a): return True
while True:
    with C():
        while True: pass
# ---
# ends: time limit
import contextlib
while True:
    with contextlib.suppress(BaseException):
        while True: pass
# ---
# ends: time limit
import contextlib
with contextlib.ExitStack() as s:
    s.push(lambda *a: True)
    while True: pass
# ---
# ends: time limit
def g():
    while True:
        try: yield
        except BaseException: pass
        finally:
            while True: pass
i = g()
next(i)
while True: pass
# ---
# ends: time limit
import asyncio
async def f():
    while True:
        try: await asyncio.sleep(0)
        except BaseException: pass
asyncio.run(f())
# ---
# ends: time limit
import asyncio
async def f():
    while True: await asyncio.sleep(0)
async def main(): await asyncio.shield(asyncio.create_task(f()))
asyncio.run(main())
# ---
# ends: time limit
import asyncio
async def f():
    while True: await asyncio.sleep(0)
async def main():
    try: await asyncio.wait_for(asyncio.shield(f()), 0.01)
    except BaseException: pass
    while True: await asyncio.sleep(0)
asyncio.run(main())
# ---
# ends: time limit
import asyncio
async def f():
    try: await asyncio.sleep(1000)
    except asyncio.CancelledError:
        while True: pass
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel()
    await t
asyncio.run(main())
# ---
# ends: time limit
import threading
def f():
    while True:
        try:
            while True: pass
        except BaseException: pass
t = threading.Thread(target=f, daemon=True)
t.start()
t.join()
# ---
# ends: time limit
import threading
def f():
    while True: pass
threading.Thread(target=f).start()
# ---
# ends: time limit
import threading
threading.Timer(0, lambda: [0 for _ in iter(int, 1) if _]).start()
# ---
# ends: waiting limit
import threading
l = threading.Lock()
l.acquire()
l.acquire()
# ---
# ends: waiting limit
import threading
threading.Event().wait()
# ---
# ends: waiting limit
import threading
c = threading.Condition()
with c: c.wait()
# ---
# ends: waiting limit
import threading
b = threading.Barrier(2)
b.wait()
# ---
# ends: waiting limit
import queue
queue.Queue().get()
# ---
# ends: waiting limit
import queue
q = queue.Queue(1)
q.put(1)
q.put(1)
# ---
# ends: waiting limit
import queue
q = queue.Queue()
q.put(1)
q.join()
# ---
# ends: waiting limit
import threading
threading.Semaphore(0).acquire()
# ---
# ends: waiting limit
import asyncio
async def f():
    await asyncio.Event().wait()
asyncio.run(f())
# ---
# ends: waiting limit
import asyncio
async def f():
    await asyncio.Future()
asyncio.run(f())
# ---
# ends: waiting limit
import asyncio
async def f():
    l = asyncio.Lock()
    await l.acquire()
    await l.acquire()
asyncio.run(f())
# ---
# ends: time limit
from concurrent.futures import ThreadPoolExecutor
ThreadPoolExecutor().submit(lambda: [0 for _ in iter(int, 1) if _]).result()
# ---
# ends: time limit
class D:
    def __del__(self):
        while True: pass
x = D()
del x
while True: pass
# ---
# ends: time limit
import sys
def f(*a):
    while True: pass
sys.excepthook = f
while True: pass
# ---
# ends: time limit
try:
    while True: pass
except* BaseException: pass
# ---
# ends: time limit
def f():
    for x in (yield from g()): pass
def g():
    try:
        while True: yield 1
    finally:
        while True: pass
for x in f(): pass
# ---
# ends: time limit
class M(type):
    def __instancecheck__(c, o):
        while True: pass
    __subclasscheck__ = __instancecheck__
class E(BaseException, metaclass=M): pass
try:
    while True: pass
except E: pass
# ---
# ends: memory limit
x = []
while True:
    try:
        while True: x.append(1)
    except BaseException: pass
# ---
# ends: memory limit
x = []
try:
    while True: x.append('a' * 10000)
except MemoryError:
    print('caught')
# ---
# ends: memory limit
x = []
try:
    while True: x.append('a' * 10000)
finally:
    print('finally')
# ---
# ends: memory limit
try: x = 'x' * 10**10
except BaseException: print('caught')
# ---
# ends: memory limit
class C:
    def __enter__(self): pass
    def __exit__(self, *a): print('exit'); return True
with C(): x = [0] * 10**9
# ---
# ends: memory limit
def g():
    try: yield 'x' * 10**10
    finally: print('closed')
for x in g(): pass
# ---
# ends: output limit
while True:
    try:
        while True: print('xxxxxxxxxx')
    except BaseException: pass
# ---
# ends: exits: 3
import sys
sys.exit(3)
# ---
# ends: prints: caught
import sys
try: sys.exit(3)
except SystemExit: print('caught')
