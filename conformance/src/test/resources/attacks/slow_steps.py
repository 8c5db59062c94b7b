# ends: time limit
x = (1 << 16_000_000) - 1
while True: pow(x, 2, 10**9 + 7)
# ---
# ends: time limit
# limits: time=1000
from decimal import Decimal
x = Decimal('1' * 200_000)
while True: hash(x)
# ---
# ends: time limit
# limits: time=1000
from decimal import Decimal
x = Decimal('1' * 200_000)
while True: x.rotate(5)
# ---
# ends: time limit
# limits: time=1000
from decimal import Decimal
x = Decimal('9' * 200_000)
while True: x.shift(5); x.shift(-5)
# ---
# ends: any clear end
# limits: time=500
from decimal import Decimal
while True: Decimal('1' * 1_000_000)
# ---
# ends: time limit
x = (1 << 16_000_000) - 1
while True: round(x, -4_000_000)
# ---
# ends: time limit
import re
s = '\\g<1>' * 100_000
while True: re.compile('(a)').sub(s, 'b')
# ---
# ends: time limit
import re
m = re.match('(a)', 'a')
s = '\\1' * 100_000
while True: m.expand(s)
# ---
# ends: time limit
import fnmatch
while True: fnmatch.translate('[' * 100_000)
# ---
# ends: time limit
import fnmatch
while True: fnmatch.fnmatch('a', '[' * 100_000)
# ---
# ends: time limit
import fnmatch
while True: fnmatch.translate('[' + 'z-a' * 50_000 + ']')
# ---
# ends: time limit
import os.path
while True: os.path.normpath('a/../' * 20_000)
# ---
# ends: time limit
import os.path
while True: os.path.commonpath(['a/' * 20_000] * 3)
# ---
# ends: time limit
import pathlib
while True: pathlib.PurePath('a/' * 20_000)
# ---
# ends: time limit
import textwrap
while True: textwrap.dedent(' a\n' * 1_000_000)
# ---
# ends: time limit
# limits: memory=250M
import json
x = 'x' * 20_000_000
while True: json.dumps(x)
# ---
# ends: time limit
x = 'a' * 5_000_000
while True:
    for f in (float, complex, int):
        try: f(x)
        except ValueError: pass
# ---
# ends: time limit
x = b'a' * 5_000_000
while True:
    for f in (float, int):
        try: f(x)
        except ValueError: pass
# ---
# ends: time limit
x = 'a' * 10_000_000
while True: x[::-1]; x[::2]
# ---
# ends: time limit
import uuid
while True:
    try: uuid.UUID('-' * 5_000_000)
    except ValueError: pass
# ---
# ends: time limit
while True:
    try: ('{0' + '.real' * 50_000 + '}').format(1)
    except ValueError: pass
# ---
# ends: time limit
import datetime
x = datetime.timedelta(1)
while True: x / 3.3; x * 1e-9; x // 7; divmod(x, datetime.timedelta(hours=7)); str(x); hash(x)
# ---
# ends: time limit
import datetime
x = datetime.timedelta(1)
while True:
    try: x = x * 2
    except OverflowError: x = datetime.timedelta(microseconds=1)
# ---
# ends: time or memory limit
import warnings
i = 0
while True:
    warnings.filterwarnings('ignore', 'm%d' % i)
    i += 1
# ---
# ends: time limit
import threading
def f():
    x = (1 << 16_000_000) - 1
    while True: pow(x, 2, 10**9 + 7)
t = threading.Thread(target=f)
t.start()
t.join()
# ---
# ends: time limit
import asyncio
async def f():
    x = (1 << 16_000_000) - 1
    while True:
        pow(x, 2, 10**9 + 7)
        await asyncio.sleep(0)
asyncio.run(f())
# ---
# ends: time limit
x = (1 << 16_000_000) - 1
while True:
    try:
        while True: hash(-x); x.bit_count(); x == x + 0
    except BaseException: pass
