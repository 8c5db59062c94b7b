print(~True)
# ---
import calendar
print(calendar.January, calendar.February)
# ---
import shutil, os
os.mkdir("zz"); shutil.rmtree("zz", onerror=lambda *a: None)
# ---
import locale
print(locale.getdefaultlocale())
# ---
from collections.abc import ByteString
import typing
print(isinstance(b"", ByteString), typing.ByteString)
# ---
import random
random.seed((1,2))
# ---
import random
random.seed(1.5); print(random.random()); random.seed(None)
# ---
import abc
class A(abc.ABC):
    @abc.abstractproperty
    def x(self): return 1
    @abc.abstractclassmethod
    def c(cls): pass
    @abc.abstractstaticmethod
    def s(): pass
print(sorted(A.__abstractmethods__))
A()
# ---
import os, tempfile
print(os.path.exists(tempfile.mktemp()))
# ---
import typing
print(typing.Text, typing.AnyStr, typing.Pattern[str], typing.Match)
# ---
import inspect
inspect.getargspec(len)
# ---
import asyncio
@asyncio.coroutine
def f(): yield
# ---
import collections
collections.Mapping
# ---
import unittest
class T(unittest.TestCase):
    def test(self): self.assertEquals(1, 1)
T("test").debug()
# ---
import imp
# ---
import string
string.letters
# ---
import time
time.clock()
# ---
import math
math.prod("ab")
# ---
import os
os.getcwdu()
# ---
import sys
sys.maxint
# ---
import itertools
itertools.izip
# ---
import json
json.load("x")
# ---
import json
json.dump({}, "x")
# ---
import json
json.loads("{}", encoding="utf-8")
# ---
import re
re.compile("a").search("a", flags=re.I)
# ---
import re
re.sub("a", "b")
# ---
import re
re.sub("a", 5, "a")
# ---
import datetime
datetime.date.today() - 5
# ---
import datetime
datetime.datetime.strptime(5, "%Y")
# ---
import datetime
datetime.datetime.now().strftime(5)
# ---
import datetime
datetime.timedelta("1")
# ---
import datetime
datetime.timedelta(months=1)
# ---
import datetime
datetime.datetime(2024, 1, 1).replace(foo=1)
# ---
import datetime
datetime.date(2024, 1, 1).hour
# ---
import datetime
datetime.now()
# ---
import datetime
datetime.datetime.fromisoformat(5)
# ---
import decimal
decimal.Decimal("1") / "2"
# ---
import decimal
round(decimal.Decimal("NaN"))
# ---
import decimal
decimal.Decimal(1) ** decimal.Decimal("Infinity") + decimal.Decimal(0) ** 0
# ---
import decimal
decimal.Decimal("1").quantize(decimal.Decimal("0.1"), rounding="bogus")
# ---
import decimal
decimal.Decimal(b"1")
# ---
import decimal
f"{decimal.Decimal(1):q}"
# ---
import collections
collections.Counter(5)
# ---
import collections
collections.Counter("a").most_common("x")
# ---
import collections
collections.deque([1]).pop(0)
# ---
import collections
collections.deque(1)
# ---
import collections
collections.namedtuple("1a", "x")
# ---
import collections
collections.namedtuple("A", "x", defaults=(1,2))
# ---
import collections
collections.OrderedDict([1])
# ---
import itertools
itertools.chain(1).__next__()
# ---
import itertools
itertools.groupby(5)
# ---
import itertools
itertools.product(5)
# ---
import itertools
itertools.combinations("abc")
# ---
import functools
functools.reduce(5, [1,2])
# ---
import functools
functools.lru_cache(5)(3)
# ---
import functools
functools.wraps()
# ---
import random
random.choice({1,2})
# ---
import random
random.choice(5)
# ---
import random
random.sample([1,2,3])
# ---
import random
random.sample("abc", -1)
# ---
import random
random.randint(1.5, 2)
# ---
import random
random.uniform("a", 1)
# ---
import random
random.choices([1], k=-1) and random.choices([1], cum_weights=[1], weights=[1])
# ---
import statistics
statistics.median([])
# ---
import statistics
statistics.stdev([1])
# ---
import statistics
statistics.quantiles([1,2,3], method="x")
# ---
import os
os.path.getsize("nope")
# ---
import csv
csv.reader(5)
# ---
import csv
csv.writer(5)
# ---
import csv
csv.DictWriter(open("q", "w"))
# ---
import hashlib
hashlib.sha256("a")
# ---
import hashlib
hashlib.sha256().update(5)
# ---
import base64
base64.b64encode("a")
# ---
import struct
struct.unpack(">I")
# ---
import textwrap
textwrap.fill(5)
# ---
import string
string.Template(5).substitute()
# ---
import uuid
uuid.UUID(5)
# ---
import uuid
uuid.uuid5("x", "y")
# ---
import heapq
heapq.heapify((1,2))
# ---
import bisect
bisect.bisect([1, "a"], "b")
# ---
import copy
copy.copy()
# ---
import enum
class E(enum.Enum): A = 1
E()
# ---
import enum
class E(enum.Enum): A = 1
E.A.value = 5
# ---
import enum
class E(enum.Enum): A = 1
E.A.foo
# ---
import enum
class E(enum.Enum): A = 1
del E.A
# ---
import enum
class E(enum.Enum): A = 1
for x in E.A: pass
# ---
import dataclasses
@dataclasses.dataclass
class A: x: int
A(1, 2)
# ---
import dataclasses
@dataclasses.dataclass
class A: x: int
A(y=1)
# ---
import dataclasses
@dataclasses.dataclass
class A: x: int
A(1) < A(2)
# ---
import dataclasses
dataclasses.dataclass(5)
# ---
import dataclasses
dataclasses.replace(5)
# ---
import dataclasses
@dataclasses.dataclass
class A:
    x: dict = dataclasses.field(default={})
# ---
import pathlib
pathlib.Path("a") + "b"
# ---
import pathlib
pathlib.Path("a") / 5
# ---
import pathlib
pathlib.Path("nodir/x").write_text("a")
# ---
import pathlib
pathlib.Path(".").read_text()
# ---
import pathlib
pathlib.Path("a").write_text(5)
# ---
import pathlib
pathlib.Path("nope").iterdir().__next__()
