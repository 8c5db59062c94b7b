d = {'a': 1, 'c': 2}
print(d['b'])  # problem: key!: this dict has no key 'b'. Did you mean 'a'?
# ---
config = {"host": "x", "port": 80}
print(config["prot"])  # problem: key!: this dict has no key 'prot'. Did you mean 'port'?
# ---
totals = {"open": 0, "paid": 0}
for o in search("a"): print(o.id)
print(totals["late"])  # problem: key!: this dict has no key 'late'; it has open, paid
# ---
from datetime import datetime
print(datetime.now().yeer)  # problem: attribute!: 'datetime.datetime' object has no attribute 'yeer'. Did you mean 'year'?
# ---
from datetime import datetime
print(datetime.now().strtime("%Y"))  # problem: attribute!: 'datetime.datetime' object has no attribute 'strtime'. Did you mean 'strftime'?
# ---
from datetime import date
print(date.today().formt())  # problem: attribute!: 'datetime.date' object has no attribute 'formt'
# ---
from datetime import date, timedelta
print(date.today() + timedelta(day=1))  # problem: call!: timedelta() got an unexpected keyword argument 'day'. Did you mean 'days'?
# ---
from datetime import date, timedelta
d = date.today() - timedelta(days=30)
print(d.toisoformat())  # problem: attribute!: 'datetime.date' object has no attribute 'toisoformat'. Did you mean 'isoformat'?
# ---
from datetime import date
x = date(2024, 1, 1) - date(2023, 1, 1)
print(x.months)  # problem: attribute!: 'datetime.timedelta' object has no attribute 'months'; use days
# ---
from datetime import date
print(date(2024, 1, 1) + 5)  # problem: type!: unsupported operand type(s) for +: 'datetime.date' and 'int'
# ---
from datetime import datetime
print(datetime.strptime("2024-01-01", "%Y-%m-%d").dayofweek)  # problem: attribute!: 'datetime.datetime' object has no attribute 'dayofweek'; use weekday()
# ---
from datetime import timedelta
print(timedelta(days=2).hours)  # problem: attribute!: 'datetime.timedelta' object has no attribute 'hours'; use total_seconds() / 3600
# ---
from collections import Counter
c = Counter("abc")
print(c.most_comon(2))  # problem: attribute!: 'Counter' object has no attribute 'most_comon'. Did you mean 'most_common'?
# ---
from collections import deque
q = deque([1, 2])
q.push(3)  # problem: attribute!: 'collections.deque' object has no attribute 'push'; use append
# ---
from collections import deque
q = deque()
q.leftpop()  # problem: attribute!: 'collections.deque' object has no attribute 'leftpop'; use popleft
# ---
from pathlib import Path
print(Path("a.txt").extension)  # problem: attribute!: 'Path' object has no attribute 'extension'; use suffix
# ---
from pathlib import Path
print(Path("a.txt").read())  # problem: attribute!: 'Path' object has no attribute 'read'; use read_text
# ---
from decimal import Decimal
print(Decimal("1.5").round(1))  # problem: attribute!: 'decimal.Decimal' object has no attribute 'round'; use round(x, n)
# ---
from decimal import Decimal
print(Decimal("1.5") + 0.5)  # problem: type!: unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
# ---
from fractions import Fraction
print(Fraction(1, 2).num)  # problem: attribute!: 'Fraction' object has no attribute 'num'
# ---
import re
m = re.compile("a")
print(m.find("a"))  # problem: attribute!: 're.Pattern' object has no attribute 'find'; use search
# ---
import re
print(re.compile("a").matches("a"))  # problem: attribute!: 're.Pattern' object has no attribute 'matches'. Did you mean 'match'?
# ---
import re
print(re.match("a", "a").grp(0))  # problem: attribute!: 're.Match' object has no attribute 'grp'
# ---
import json
data = json.loads('{"a": 1}')
print(json.dump(data))  # problem: call!: dump() missing required argument 'fp'
# ---
import json
print(json.dumps({"a": 1}, ident=2))  # problem: call!: dumps() got an unexpected keyword argument 'ident'. Did you mean 'indent'?
# ---
import datetime
print(datetime.datetime.tody())  # problem: attribute!: type object 'datetime' has no attribute 'tody'. Did you mean 'today'?
# ---
import datetime
print(datetime.date.today().isofromat())  # problem: attribute!: 'datetime.date' object has no attribute 'isofromat'. Did you mean 'isoformat'?
# ---
import math
print(math.floor("3"))  # problem: type!: must be real number, not str
# ---
import random
print(random.choise([1, 2]))  # problem: attribute!: module 'random' has no attribute 'choise'. Did you mean 'choice'?
# ---
import statistics
print(statistics.mean(5))  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
text = "a,b"
print(text.split(sep=",", max=1))  # problem: call!: split() got an unexpected keyword argument 'max'
# ---
print("a".startwith("b"))  # problem: attribute!: 'str' object has no attribute 'startwith'. Did you mean 'startswith'?
# ---
print("{}".formt(1))  # problem: attribute!: 'str' object has no attribute 'formt'. Did you mean 'format'?
# ---
names = ["b", "a"]
print(names.sorted())  # problem: attribute!: 'list' object has no attribute 'sorted'. Did you mean 'sort'?
# ---
names = ["b", "a"]
names.sort(reversed=True)  # problem: call!: sort() got an unexpected keyword argument 'reversed'. Did you mean 'reverse'?
# ---
names = ["b", "a"].sort()
print(names[0])  # problem: type!: 'NoneType' object is not subscriptable
# ---
names = ["b", "a"]
for n in names.reverse(): print(n)  # problem: type!: 'NoneType' object is not iterable
# ---
x = [1, 2, 3].append(4)
print(len(x))  # problem: type!: object of type 'NoneType' has no len()
# ---
d = {"a": 1}
for k, v in d: print(k, v)  # problem: value: iterating over a dict gives its keys alone; use .items()
# ---
d = {"abc": 1}
for k, v in d.items: print(k, v)  # problem: type!: 'function' object is not iterable
# ---
orders = search("a")
print(orders.total)  # problem: attribute!: 'list' object has no attribute 'total'
# ---
orders = search("a")
print(orders["total"])  # problem: type!: list indices must be integers or slices, not str
# ---
orders = search("a", limit=10).items  # problem: attribute!: 'list' object has no attribute 'items'
# ---
u = get_user(1)
print("name: " + u.id)  # problem: type!: can only concatenate str (not "int") to str; use str(...) or an f-string
# ---
u = get_user(1)
print("id: " + u.id + " name")  # problem: type!: can only concatenate str (not "int") to str; use str(...) or an f-string
# ---
u = get_user(1)
u.id.append(3)  # problem: attribute!: 'int' object has no attribute 'append'
# ---
o = search("a")[0]
print(o.lines.sku)  # problem: attribute!: 'list' object has no attribute 'sku'
# ---
o = search("a")[0]
print(o.lines[0]["qty"])  # problem: key!: 'Line' has no key 'qty'; it has price, quantity, sku
# ---
o = search("a")[0]
print(o.total.amount)  # problem: attribute!: 'float' object has no attribute 'amount'
# ---
o = search("a")[0]
print(o.keys().sort())  # problem: attribute!: 'dict_keys' object has no attribute 'sort'
# ---
set_status(id=1, status="Open")  # problem: argument!: argument 'status' of set_status() must be Literal["open", "paid", "late"], not "Open". Did you mean 'open'?
# ---
status = "done"
set_status(1, status)  # problem: argument!: argument 'status' of set_status() must be Literal["open", "paid", "late"], not "done"
# ---
set_status(1, "pa" + "id", notify=True)  # problem: call!: set_status() got an unexpected keyword argument 'notify'; it takes set_status(id: int, status: Status) -> None
# ---
get_user(user_id=1)  # problem: call!: get_user() got an unexpected keyword argument 'user_id'; it takes get_user(id: int) -> User
# ---
r = set_status(1, "paid")
print(r.ok)  # problem: attribute!: 'NoneType' object has no attribute 'ok'
# ---
print(sum(search("a")))  # problem: type: unsupported operand type(s) for +: 'int' and 'Order'; sum() adds numbers
# ---
print(max(5))  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
print(sorted(5))  # problem: type!: sorted() argument 'iterable' must be Iterable[T], not int
# ---
print(len(5))  # problem: type!: object of type 'int' has no len()
# ---
print(int([1]))  # problem: type!: int() argument must be a string or a real number, not 'list'
# ---
print(round("1.5"))  # problem: type!: type str doesn't define __round__ method
# ---
print(" ".join(5))  # problem: type!: join() argument 'iterable' must be Iterable[str], not int
# ---
class Acc:
    def __init__(self, n): self.n = n
a = Acc()  # problem: call!: Acc() missing 1 required argument: 'n'
# ---
class Acc:
    def __init__(self, n): self.n = n
a = Acc(1, 2)  # problem: call!: Acc() takes 1 positional argument but 2 were given
# ---
class Acc:
    def __init__(self, n): self.n = n
    def add(self, k): self.n += k
a = Acc(1)
a.add()  # problem: call!: Acc.add() missing 1 required argument: 'k'
# ---
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int
p = P(1)  # problem: call!: P() missing 1 required argument: 'y'
# ---
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int
p = P(1, z=2)  # problem: call!: P() got an unexpected keyword argument 'z'. Did you mean 'x'?
# ---
from dataclasses import dataclass
@dataclass
class P:
    x: int
p = P(1)
print(p["x"])  # problem: type!: 'P' object is not subscriptable
# ---
import itertools
print(itertools.chunked([1], 2))  # problem: attribute!: module 'itertools' has no attribute 'chunked'
# ---
import time
print(time.now())  # problem: attribute!: module 'time' has no attribute 'now'
# ---
import uuid
print(uuid.uuid())  # problem: attribute!: module 'uuid' has no attribute 'uuid'. Did you mean 'UUID'?
# ---
import string
print(string.letters)  # problem: attribute!: module 'string' has no attribute 'letters'
# ---
a, b = get_user(1), 2, 3  # problem: value!: too many values to unpack (expected 2, there are 3)
# ---
a, b, c = "ab".partition("a"), 2  # problem: value!: not enough values to unpack (expected 3, got 2)
# ---
x = 5
x()  # problem: type!: 'int' object is not callable
# ---
u = get_user(1)
u()  # problem: type!: 'User' object is not callable
# ---
print(search("a")[0](1))  # problem: type!: 'Order' object is not callable
# ---
t = (1, 2, 3)
t[0] = 5  # problem: type!: 'tuple' object does not support item assignment
# ---
s = "abc"
s[0] = "x"  # problem: type!: 'str' object does not support item assignment
# ---
print([1, 2, 3]["0"])  # problem: type!: list indices must be integers or slices, not str
# ---
print({"a": 1}.get("a").upper())  # problem: attribute!: 'int' object has no attribute 'upper'
# ---
print("abc" - "b")  # problem: type!: unsupported operand type(s) for -: 'str' and 'str'
# ---
print([1] - [2])  # problem: type!: unsupported operand type(s) for -: 'list' and 'list'
# ---
print({"a": 1} + {"b": 2})  # problem: type!: unsupported operand type(s) for +: 'dict' and 'dict'
# ---
print("5" * "3")  # problem: type!: unsupported operand type(s) for *: 'str' and 'str'
# ---
print("a" > 3)  # problem: type!: '>' not supported between instances of 'str' and 'int'
# ---
print(None > 3)  # problem: type!: '>' not supported between instances of 'NoneType' and 'int'
# ---
total = "0"
for o in search("a"): total = total + "1"
print(total / 2)  # problem: type!: unsupported operand type(s) for /: 'str' and 'int'
# ---
print(3 in 5)  # problem: type!: argument of type 'int' is not iterable
# ---
print(not_defined_fn(1))  # problem: name!: name 'not_defined_fn' is not defined
# ---
from datetime import datetme  # problem: import!: cannot import name 'datetme' from 'datetime'. Did you mean 'datetime'?
# ---
from collections import OrderDictionary  # problem: import!: cannot import name 'OrderDictionary' from 'collections'
# ---
raise "error"  # problem: type!: exceptions must derive from BaseException, not str; use raise ValueError(...)
# ---
with get_user(1) as u: print(u)  # problem: type!: 'User' object does not support the context manager protocol
# ---
print(list_users().filter(lambda u: u.active))  # problem: attribute!: 'list' object has no attribute 'filter'; use [x for x in ... if ...]
# ---
print(list_users().length)  # problem: attribute!: 'list' object has no attribute 'length'; use len(...)
# ---
print([u for u in list_users() if u.is_active])  # problem: attribute: 'User' object has no attribute 'is_active'. Did you mean 'active'?
print(list_users()[0].is_active)  # problem: attribute!: 'User' object has no attribute 'is_active'. Did you mean 'active'?
# ---
users = list_users()
print(users[0].email.lower().domain)  # problem: none: 'email' may be None here (attribute 'lower'), and the program never tests it  # problem: attribute!: 'str' object has no attribute 'domain'
# ---
print(f"{get_user(1).name:.2f}")  # problem: type!: Unknown format code 'f' for object of type 'str'
# ---
print("%d items" % "x")  # problem: type!: %d format: a real number is required, not str
# ---
print("%s %s" % ("a",))  # problem: type!: not enough arguments for format string
# ---
print(str(1, 2, 3, 4))  # problem: call!: str() takes at most 3 arguments (4 given)
# ---
print(range("5"))  # problem: type!: 'str' object cannot be interpreted as an integer; did you mean range(len(...))?
# ---
print(enumerate(5))  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
x: int = None
print(x + 1)  # problem: type!: unsupported operand type(s) for +: 'NoneType' and 'int'
# ---
print([1,2,3].index())  # problem: call!: index() missing required argument 'value'
# ---
print("abc".count())  # problem: call!: count() missing 1 required argument: 'sub'
# ---
print({1,2}.append(3))  # problem: attribute!: 'set' object has no attribute 'append'
# ---
print({1,2}[0])  # problem: type!: 'set' object is not subscriptable
# ---
print(list(5))  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
g = (x for x in [1])
print(g[0])  # problem: type!: 'iterator' object is not subscriptable; use list(...) first
# ---
g = (x for x in [1])
print(len(g))  # problem: type!: object of type 'iterator' has no len(); use list(...) first
# ---
m = map(str, [1])
print(m[0])  # problem: type!: 'iterator' object is not subscriptable; use list(...) first
# ---
z = zip([1], [2])
print(len(z))  # problem: type!: object of type 'iterator' has no len(); use list(...) first
# ---
d = {"a": 1}
print(d.keys()[0])  # problem: type!: 'dict_keys' object is not subscriptable; use list(...) first
# ---
d = {"a": 1}
print(d.values()[0])  # problem: type!: 'dict_values' object is not subscriptable; use list(...) first
# ---
tup = (1, 2)
print(tup[5])  # problem: type!: tuple index out of range
# ---
print(1 / 0)  # problem: value!: division by zero
# ---
import asyncio
async def main(): return await get_user(1)  # problem: await: 'get_user' is a plain function: call it without await
asyncio.run(main)  # problem: type!: a coroutine was expected, got a function; call it: asyncio.run(main())
# ---
import asyncio
async def main(): pass
asyncio.run(main(), debg=True)  # problem: call!: run() got an unexpected keyword argument 'debg'. Did you mean 'debug'?
# ---
def f(a, b): return a + b
print(f(*[1], 2, 3, c=4))  # problem: call!: f() got an unexpected keyword argument 'c'. Did you mean 'a'?
# ---
print(lambda x: x)(3)  # problem: type!: 'NoneType' object is not callable
# ---
print("a").upper()  # problem: attribute!: 'NoneType' object has no attribute 'upper'
# ---
print("abc".replace("a", 1))  # problem: type!: replace() argument 'new' must be str, not int
# ---
print("a".join([1, 2]))  # problem: type: sequence item 0: expected str instance, int found; use str(x) for x in ...
# ---
print(["a", "b"].join(", "))  # problem: attribute!: 'list' object has no attribute 'join'; use ", ".join(...)
# ---
print(sorted(list_users(), key="name"))  # problem: type: 'str' object is not callable; key takes a function, such as lambda x: x.name
# ---
print(sorted(list_users(), lambda u: u.name))  # problem: call!: sorted() takes 1 positional argument but 2 were given
# ---
print(sorted([3, 1], cmp=None))  # problem: call!: sorted() got an unexpected keyword argument 'cmp'
# ---
print(int("abc"))  # problem: value!: invalid literal for int() with base 10: 'abc'
# ---
print(float("x1"))  # problem: value!: could not convert string to float: 'x1'
# ---
import re
print(re.sub("a", "b"))  # problem: call!: sub() missing required argument 'string'
# ---
import re
print(re.findall("a"))  # problem: call!: findall() missing required argument 'string'
# ---
import re
for m in re.finditer("a", "aa"): print(m.text)  # problem: attribute: 're.Match' object has no attribute 'text'; use group()
print(re.search("a", "a").value)  # problem: attribute!: 're.Match' object has no attribute 'value'; use group()
# ---
from datetime import datetime
print(datetime.now() - 5)  # problem: type!: unsupported operand type(s) for -: 'datetime.datetime' and 'int'
# ---
from datetime import datetime
print(datetime.now() - "2024-01-01")  # problem: type!: unsupported operand type(s) for -: 'datetime.datetime' and 'str'
# ---
from datetime import datetime
print(datetime.strptime("2024"))  # problem: call!: strptime() missing 1 required argument: 'format'
# ---
from datetime import datetime, timedelta
print(datetime.now() + timedelta(months=1))  # problem: call!: timedelta() got an unexpected keyword argument 'months'
# ---
from datetime import date
print(date(2024, 1))  # problem: call!: date() missing required argument 'day'
# ---
from datetime import date
if date(2024, 1, 1) > "2023-01-01": print(1)  # problem: type!: '>' not supported between instances of 'datetime.date' and 'str'
# ---
from decimal import Decimal
print(Decimal("1").quantise(Decimal("0.1")))  # problem: attribute!: 'decimal.Decimal' object has no attribute 'quantise'. Did you mean 'quantize'?
# ---
from collections import Counter
c = Counter()
c.add("a")  # problem: attribute!: 'Counter' object has no attribute 'add'; use update
# ---
from collections import Counter
for k, n in Counter("ab").most_common().items(): print(k)  # problem: attribute!: 'list' object has no attribute 'items'
# ---
from collections import OrderedDict
d = OrderedDict()
d.push(1)  # problem: attribute!: 'collections.OrderedDict' object has no attribute 'push'
# ---
import hashlib
print(hashlib.sha256("abc"))  # problem: type!: Strings must be encoded before hashing; use .encode()
# ---
import base64
print(base64.b64encode("abc"))  # problem: type!: a bytes-like object is required, not 'str'; use .encode()
# ---
import textwrap
print(textwrap.shortn("a", 3))  # problem: attribute!: module 'textwrap' has no attribute 'shortn'. Did you mean 'shorten'?
# ---
import operator
print(operator.itemgeter(1))  # problem: attribute!: module 'operator' has no attribute 'itemgeter'. Did you mean 'itemgetter'?
