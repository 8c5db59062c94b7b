# ends: steps limit
# limits: steps=100000
while True: pass
# ---
# ends: steps limit
# limits: steps=100000
sum(range(10**9))
# ---
# ends: steps limit
# limits: steps=100000
for i in iter(int, 1): pass
# ---
# ends: steps limit
# limits: steps=100000
list(map(len, iter(str, 1)))
# ---
# ends: steps limit
# limits: steps=100000
while True:
    try:
        while True: pass
    except BaseException: pass
# ---
# ends: steps limit
# limits: steps=100000
import itertools
-1 in itertools.count()
# ---
# ends: steps limit
# limits: steps=100000
def f(): return f()
while True:
    try: f()
    except RecursionError: pass
# ---
# ends: steps limit
# limits: steps=100000
import re
re.match('(a+)+b', 'a' * 100)
# ---
# ends: steps limit
# limits: steps=100000
sorted(range(10**6, 0, -1), key=lambda x: -x)
# ---
# ends: steps limit
# limits: steps=100000
import threading
def f():
    while True: pass
t = threading.Thread(target=f)
t.start()
t.join()
# ---
# ends: steps limit
# limits: steps=100000
import asyncio
async def f():
    while True: await asyncio.sleep(0)
asyncio.run(f())
# ---
# ends: steps limit
# limits: steps=100000
x = 'a' * 10**6
while True: x.count('b')
