import math, json as j, collections.abc
from math import pi, sqrt as root
from collections import (OrderedDict, defaultdict as dd,)
print(math.e, j.dumps([1]), collections.abc.Sized.__name__, pi, root(16), OrderedDict(a=1), dd(int)["x"], math is __import__("math"), type(math).__name__, math.__name__, j.__name__)
def f():
    import string
    from string import digits
    return string.ascii_lowercase[:3], digits
print(f(), "string" in globals())
# ---
for stmt in ("import nope", "import nope.sub", "from nope import x", "import math.nope", "from math import nope", "from math import Pi", "import collections.nope", "from collections import nope", "from collections.abc import Nope", "import json.nope.deeper", "from . import x", "from .x import y", "from .. import z", "import Math", "from json import Dumps", "from math import sqroot", "import reqests", "from os.path import nope", "from typing import Lst", "import math as", "from math import"):
    try: exec(stmt)
    except Exception as e: print(stmt, "->", type(e).__name__, str(getattr(e, "msg", e)).split(" (/")[0], getattr(e, "name", None))
# ---
from math import *
print(sqrt(4), floor(2.5), "sqrt" in globals(), "__name__" in globals(), "acos" in dir())
from string import *
print(digits, ascii_letters[:4], "Template" in globals(), "_string" in globals())
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("def f(): from math import *")
s("class C: from math import *")
s("from math import (a, b")
s("from math import ()")
s("from math import a, ")
s("from math import (a, )")
s("from math import *, a")
s("from math import a.b")
s("import a.b as c")
s("import a as b.c")
s("import a, b as c, d.e")
s("import *")
s("from import x")
s("from . import *")
s("from ... import x")
s("from .a.b import c as d")
s("import (a)")
s("from a import b as c, d as e")
s("from a import b c")
s("import a b")
s("import 'a'")
s("from a.b import")
s("import a;import b")
s("from __future__ import braces")
s("from a import None")
s("import None")
s("from a import b as None")
s("import if")
s("x = import a")
# ---
import sys, math
print("math" in sys.modules, sys.modules["sys"] is sys, type(sys.modules).__name__, "nope_never" in sys.modules, sys.version_info[:2], sys.version_info >= (3, 12), sys.version_info.major, sys.maxsize, sys.byteorder, sys.getrecursionlimit() > 100, sys.argv[1:], isinstance(sys.path, list), sys.float_info.max)
import importlib
print(importlib.import_module("math").pi, importlib.import_module("collections.abc").Iterable.__name__)
try: importlib.import_module("nope")
except ModuleNotFoundError as e: print(e, e.name)
# ---
try:
    import numpy_not_there as np
except ImportError:
    np = None
print(np)
try: import simplejson_not_there as json
except ModuleNotFoundError: import json
print(json.loads("[1]"), issubclass(ModuleNotFoundError, ImportError))
try: from math import sqrt, nope
except ImportError as e: print(str(e).split(" (/")[0], e.name, type(e).__name__)
try: sqrt
except NameError as e: print(e)
if True: import string as s
else: import nope
print(s.digits)
for m in ("json", "nope2", "re"):
    try: print(m, __import__(m).__name__)
    except ImportError as e: print(m, repr(e))
# ---
import math
old = math.pi
try:
    math.custom = 5; print(math.custom, hasattr(math, "custom"))
    import math as again
    print(again.custom, again is math)
finally:
    del math.custom
try: math.custom
except AttributeError as e: print(e)
try: math()
except TypeError as e: print(e)
try: math + 1
except TypeError as e: print(e)
try: math[0]
except TypeError as e: print(e)
try: len(math)
except TypeError as e: print(e)
try: for_ = [x for x in math]
except TypeError as e: print(e)
try: math.sqrt.nope
except AttributeError as e: print(e)
print(bool(math), math == math, hash(math) == hash(math), [n for n in dir(math) if n.startswith("is")], callable(math.sqrt), repr(math.sqrt))
# ---
def lazy():
    global jsn
    import json as jsn
lazy(); print(jsn.dumps({}))
class C:
    import math as m
    from string import digits as d
    def area(self, r): return round(self.m.pi * r, 2)
print(C.m.e, C.d, C().area(1), C().m is C.m)
def shadow():
    try: print(json)
    except UnboundLocalError as e: print(e)
    import json
shadow()
[__import__(n) for n in ("re", "math")]
import re as regex; del regex
try: regex
except NameError as e: print(e)
math = 5
import math; print(math.pi)
from math import floor as int_
print(int_(2.7)); print((lambda: __import__("operator").add(1, 2))())
# ---
print(__name__, __doc__, type(__builtins__).__name__ in ("module", "dict"), "__file__" in globals(), __import__.__name__)
if __name__ == "__main__": print("main guard")
import __main__ as me
print(me.__name__, hasattr(me, "me"))
x = 42
from __main__ import x as y
print(y)
try: from __main__ import zzz
except ImportError as e: print(str(e).split(" (")[0])
# ---
import collections, itertools, functools, operator, string, re, json, datetime, random, statistics, decimal, fractions, enum, dataclasses, typing, abc, contextlib, copy, heapq, bisect, textwrap, time, math, cmath, asyncio, uuid, hashlib, base64, io, csv, pprint, numbers, types, warnings, traceback, unicodedata, html, difflib, struct, queue, threading, weakref, secrets, urllib.parse, collections.abc, concurrent.futures
print(*(m.__name__ for m in (collections, itertools, functools, operator, string, re, json, datetime, random, statistics, decimal, fractions, enum, dataclasses, typing, abc, contextlib, copy, heapq, bisect, textwrap, time, math, cmath, asyncio, uuid, hashlib, base64, io, csv, pprint, numbers, types, warnings, traceback, unicodedata, html, difflib, struct, queue, threading, weakref, secrets, urllib.parse, collections.abc, concurrent.futures)))
# ---
import types, sys
m = types.ModuleType("mymod", "its doc")
exec("value = 1\ndef double(): return value * 2\n_private = 3\n__all__ = ['value', 'double']", m.__dict__)
sys.modules["mymod"] = m
import mymod
from mymod import double, _private
print(mymod.value, double(), _private, mymod.__doc__)
mymod.value = 10; print(double())
ns = {}
exec("from mymod import *", ns); print(sorted(k for k in ns if k != "__builtins__"))
m.__all__ = ["nope"]
try: exec("from mymod import *", {})
except AttributeError as e: print(e)
m.__getattr__ = lambda n: f"dynamic {n}" if n != "bad" else (_ for _ in ()).throw(AttributeError("no bad"))
from mymod import anything
print(anything, mymod.other)
del sys.modules["mymod"]
try: import mymod
except ModuleNotFoundError as e: print(e)
sys.modules["blocked"] = None
try: import blocked
except ModuleNotFoundError as e: print(e)
# ---
from datetime import datetime, timedelta
import datetime as dt
print(datetime is dt.datetime, (datetime(2024, 1, 1) + timedelta(1)).isoformat())
try: datetime.datetime(2024, 1, 1)
except AttributeError as e: print(e)
try: dt(2024, 1, 1)
except TypeError as e: print(e)
import random
try: random(1, 2)
except TypeError as e: print(e)
import json
for f in (lambda: json.parse("{}"), lambda: json.stringify({}), lambda: json.Dumps, lambda: json.dump({}), lambda: random.randInt(1, 2)):
    try: f()
    except (AttributeError, TypeError) as e: print(e)
import time
try: time(1)
except TypeError as e: print(e)
import copy
try: copy([1])
except TypeError as e: print(e)
# ---
import keyword
print(keyword.kwlist, keyword.softkwlist, keyword.iskeyword("if"), keyword.iskeyword("match"), sep="\n")
# ---
import pandas_not_there as pd
# ---
from time import slep
# ---
from itertools import Chain
# ---
import collections.abd
# ---
import json
print(json.load_s("{}"))
# ---
from . import helpers
# ---
from datetime import datetime
print(datetime.datetime.now())
# ---
import math from sqrt
# ---
for m in ("os.join", "os.path.x", "math.x", "json.nope", "sys.x", "datetime.x", "xml.nope", "email.nope", "typing.x", "asyncio.nope", "http.nope", "nope.x"):
    try: __import__(m)
    except ImportError as e: print(type(e).__name__, e, e.name)
import os.join
