orders = search("a")
total = sum(o.total for o in orders if o.state == "open")  # problem: attribute: 'Order' object has no attribute 'state'; it has id, lines, status, tags, total
print(orders[0].state)  # problem: attribute!: 'Order' object has no attribute 'state'; it has id, lines, status, tags, total
# ---
users = list_users()
emails = [u.email for u in users if u.active]
print(", ".join(emails).toUpperCase())  # problem: attribute!: 'str' object has no attribute 'toUpperCase'; use upper
# ---
by_id = {u.id: u for u in list_users()}
print(by_id[1].full_name)  # problem: attribute!: 'User' object has no attribute 'full_name'; it has active, email, id, manager_id, name
# ---
for o in search("late", limit=20):
    set_status(o.id, "overdue")  # problem: argument: argument 'status' of set_status() must be Literal["open", "paid", "late"], not "overdue"
# ---
for o in search("late", limit=20):
    set_status(o, "late")  # problem: argument: argument 'id' of set_status() must be int, not Order
# ---
set_status(search("a")[0], "paid")  # problem: argument!: argument 'id' of set_status() must be int, not Order
# ---
set_status([o.id for o in search("a")], "paid")  # problem: argument!: argument 'id' of set_status() must be int, not list
# ---
u = find_user(name="a", exact=True)  # problem: call!: find_user() got an unexpected keyword argument 'exact'; it takes find_user(name: str) -> User | None
# ---
u = find_user("a")
print(u["emial"])  # problem: none: 'u' may be None here (item), and the program never tests it  # problem: key!: 'User' has no key 'emial'. Did you mean 'email'?
# ---
r = search("a", 5, sort="total")  # problem: call!: search() got an unexpected keyword argument 'sort'; it takes search(query: str, limit: int = 5) -> list[Order]
# ---
orders = search("a").orders  # problem: attribute!: 'list' object has no attribute 'orders'
# ---
orders = search("a")["results"]  # problem: type!: list indices must be integers or slices, not str
# ---
data = search("a")
for row in data["rows"]: print(row)  # problem: type!: list indices must be integers or slices, not str
# ---
o = search("a")[0]
print(f"Order {o.id}: {o.amount:.2f}")  # problem: attribute!: 'Order' object has no attribute 'amount'; it has id, lines, status, tags, total
# ---
o = search("a")[0]
print(o.tags.join(","))  # problem: attribute!: 'list' object has no attribute 'join'; use ", ".join(...)
# ---
o = search("a")[0]
print(o.tags[0].name)  # problem: attribute!: 'str' object has no attribute 'name'
# ---
o = search("a")[0]
for line in o.lines:
    print(line.sku, line.qty)  # problem: attribute: 'Line' object has no attribute 'qty'; it has price, quantity, sku
print(o.lines[0].qty)  # problem: attribute!: 'Line' object has no attribute 'qty'; it has price, quantity, sku
# ---
o = search("a")[0]
print(o.total + " EUR")  # problem: type!: unsupported operand type(s) for +: 'float' and 'str'; use str(...) or an f-string
# ---
o = search("a")[0]
print("Total: " + o.total)  # problem: type!: can only concatenate str (not "float") to str; use str(...) or an f-string
# ---
o = search("a")[0]
if o.total > "100": print("big")  # problem: type!: '>' not supported between instances of 'float' and 'str'
# ---
o = search("a")[0]
print(o.id.zfill(5))  # problem: attribute!: 'int' object has no attribute 'zfill'
# ---
o = search("a")[0]
print(len(o.id))  # problem: type!: object of type 'int' has no len()
# ---
o = search("a")[0]
print(o.status.value)  # problem: attribute!: 'str' object has no attribute 'value'
# ---
o = search("a")[0]
total = o.lines[0].price * o.lines[0].sku  # problem: type!: unsupported operand type(s) for *: 'float' and 'str'
print(total / 2, o.lines[0].price.round(2))  # problem: attribute!: 'float' object has no attribute 'round'
# ---
get_user(id=str(1))  # problem: argument!: argument 'id' of get_user() must be int, not str
# ---
get_user("42")  # problem: argument!: argument 'id' of get_user() must be int, not "42"
# ---
u = get_user(1)
get_user(u)  # problem: argument!: argument 'id' of get_user() must be int, not User
# ---
u = get_user(1)
u.update_email("x")  # problem: attribute!: 'User' object has no attribute 'update_email'; it has active, email, id, manager_id, name
# ---
u = get_user(1)
print(u.to_json())  # problem: attribute!: 'User' object has no attribute 'to_json'; it has active, email, id, manager_id, name
# ---
u = get_user(1)
print(u.to_dict())  # problem: attribute!: 'User' object has no attribute 'to_dict'; it has active, email, id, manager_id, name
# ---
import json
u = json.loads(get_user(1))  # problem: type!: the JSON object must be str, bytes or bytearray, not User; it is data already
# ---
import json
rows = json.loads(search("a"))  # problem: type!: the JSON object must be str, bytes or bytearray, not list; it is data already
# ---
import re
print(re.findall(r"\d+", get_user(1)))  # problem: type!: expected string or bytes-like object, not User
# ---
import re
print(re.sub("a", "b", search("a")[0].lines))  # problem: type!: expected string or bytes-like object, not list
# ---
print(search("a").sort(key=lambda o: o.total)[0])  # problem: type!: 'NoneType' object is not subscriptable
# ---
top = sorted(search("a"), key=lambda o: o.total).reverse()
print(top[0])  # problem: type!: 'NoneType' object is not subscriptable
# ---
top = sorted(search("a"), key=lambda o: o.total, descending=True)  # problem: call!: sorted() got an unexpected keyword argument 'descending'
# ---
best = max(search("a"), lambda o: o.total)  # problem: type!: a function cannot be compared; write key=lambda ...
# ---
best = max(search("a"), key="total")  # problem: type: 'str' object is not callable; key takes a function, such as lambda x: x.name
# ---
names = map(lambda u: u.name, list_users())
print(len(names))  # problem: type!: object of type 'iterator' has no len(); use list(...) first
# ---
names = (u.name for u in list_users())
print(names[0])  # problem: type!: 'iterator' object is not subscriptable; use list(...) first
# ---
names = [u.name for u in list_users()]
print(names.join(", "))  # problem: attribute!: 'list' object has no attribute 'join'; use ", ".join(...)
# ---
count = search("a").count()  # problem: call!: count() missing required argument 'value'
# ---
count = len(search("a")) + "x"  # problem: type!: unsupported operand type(s) for +: 'int' and 'str'; use str(...) or an f-string
# ---
print("Found " + len(search("a")) + " orders")  # problem: type!: can only concatenate str (not "int") to str; use str(...) or an f-string
# ---
print("Users: %d" % list_users()[0].name)  # problem: type!: %d format: a real number is required, not str
# ---
from datetime import datetime
o = search("a")[0]
print(datetime.now() - o.id)  # problem: type!: unsupported operand type(s) for -: 'datetime.datetime' and 'int'
# ---
from datetime import datetime, timedelta
week = datetime.now() - timedelta(days=7)
late = [o for o in search("a") if o.total < week]  # problem: type: '<' not supported between instances of 'float' and 'datetime.datetime'
# ---
from datetime import datetime, timedelta
week = datetime.now() - timedelta(days=7)
print(week > "2024-01-01")  # problem: type!: '>' not supported between instances of 'datetime.datetime' and 'str'
# ---
from datetime import datetime
print(datetime.today().strftime())  # problem: call!: strftime() missing required argument 'format'
# ---
from datetime import datetime
print(datetime.parse("2024-01-01"))  # problem: attribute!: type object 'datetime' has no attribute 'parse'
# ---
from collections import Counter
c = Counter(o.status for o in search("a"))
for status, n in c.most_common(): print(status.title(), n)
print(c.most_common()[0].cnt)  # problem: attribute!: 'tuple' object has no attribute 'cnt'
# ---
from collections import Counter
c = Counter(o.status for o in search("a"))
print(c.sort())  # problem: attribute!: 'Counter' object has no attribute 'sort'
# ---
from collections import defaultdict
groups = defaultdict(list)
for o in search("a"): groups[o.status].append(o)
print(groups.group("open"))  # problem: attribute!: 'collections.defaultdict' object has no attribute 'group'
# ---
class Report:
    def __init__(self, orders): self.orders = orders
    def total(self): return sum(o.total for o in self.orders)
print(Report(search("a")).totals())  # problem: attribute!: 'Report' object has no attribute 'totals'. Did you mean 'total'?
# ---
class Report:
    def __init__(self, orders): self.orders = orders
    def total(self, tax): return sum(o.total for o in self.orders) * tax
print(Report(search("a")).total())  # problem: call!: Report.total() missing 1 required argument: 'tax'
# ---
class Report:
    def __init__(self, orders, title): self.orders = orders
r = Report(search("a"))  # problem: call!: Report() missing 1 required argument: 'title'
# ---
def summarise(orders, limit): return orders[:limit]
print(summarise(search("a")))  # problem: call!: summarise() missing 1 required argument: 'limit'
# ---
def summarise(orders): return {"n": len(orders)}
print(summarise(search("a")).n)  # problem: attribute!: 'dict' object has no attribute 'n'
# ---
final_answer(totl)  # problem: name!: name 'totl' is not defined
# ---
result = search("a")
final_answer(reslt)  # problem: name!: name 'reslt' is not defined. Did you mean 'result'?
# ---
import asyncio
async def main():
    o = await fetch(1)
    return o.totl  # problem: attribute: 'Order' object has no attribute 'totl'. Did you mean 'total'?
print(asyncio.run(main()))
# ---
o = await fetch("1")  # problem: argument!: argument 'id' of fetch() must be int, not "1"
# ---
orders = [await fetch(i) for i in (1, 2)]
print(orders[0].totl)  # problem: attribute!: 'Order' object has no attribute 'totl'. Did you mean 'total'?
# ---
import asyncio
orders = await asyncio.gather(fetch(1), fetch(2))
print(orders.total)  # problem: attribute!: 'list' object has no attribute 'total'
# ---
import asyncio
orders = await asyncio.gather([fetch(1), fetch(2)])  # problem: type!: gather() takes awaitables, not list; write gather(*...)
# ---
orders = [fetch(i) for i in (1, 2)]
print(orders[0].total)  # problem: attribute!: 'coroutine' object has no attribute 'total'; await it first
# ---
x = fetch(1)
print(x.total)  # problem: attribute!: 'coroutine' object has no attribute 'total'; await it first
# ---
u = await get_user(1)  # problem: await!: 'get_user' is a plain function: call it without await
# ---
u = get_user(1).name.first  # problem: attribute!: 'str' object has no attribute 'first'
# ---
u = get_user(1)
name, email = u.name
print(u.name.split(" ").first)  # problem: attribute!: 'list' object has no attribute 'first'
# ---
u = get_user(1)
first, last = u.id  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
for i, u in list_users():  # problem: value: 'User' has 5 fields, and unpacking gives their names
    print(i, u)
# ---
for u in get_user(1).id: print(u)  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
for i in len(list_users()): print(i)  # problem: type!: 'int' object is not iterable; did you mean range(...)?
# ---
for i in range(list_users()): print(i)  # problem: type!: 'list' object cannot be interpreted as an integer; did you mean range(len(...))?
# ---
users = list_users()
users[0] = users[0].name.upper
users.sort(key=lambda u: u.name).pop()  # problem: attribute!: 'NoneType' object has no attribute 'pop'
# ---
d = dict(list_users()[0])
print(d.name)  # problem: attribute!: 'dict' object has no attribute 'name'
# ---
x = get_user(1) + get_user(2)  # problem: type!: unsupported operand type(s) for +: 'User' and 'User'
# ---
x = search("a") + search("b") + get_user(1)  # problem: type!: can only concatenate list (not "User") to list
# ---
x = search("a") - search("b")  # problem: type!: unsupported operand type(s) for -: 'list' and 'list'
# ---
print(search("a") & search("b"))  # problem: type!: unsupported operand type(s) for &: 'list' and 'list'
# ---
ids = {o.id for o in search("a")}
print(ids[0])  # problem: type!: 'set' object is not subscriptable
# ---
ids = {o.id for o in search("a")}
ids.append(5)  # problem: attribute!: 'set' object has no attribute 'append'
# ---
ids = [o.id for o in search("a")]
ids.add(5)  # problem: attribute!: 'list' object has no attribute 'add'; use append
# ---
seen = {}
seen.add(1)  # problem: attribute!: 'dict' object has no attribute 'add'; use d[key] = value
# ---
seen = set()
seen.append(1)  # problem: attribute!: 'set' object has no attribute 'append'
# ---
text = "\n".join(f"{o.id} {o.name}" for o in search("a"))  # problem: attribute: 'Order' object has no attribute 'name'; it has id, lines, status, tags, total
print(search("a")[0].name)  # problem: attribute!: 'Order' object has no attribute 'name'; it has id, lines, status, tags, total
# ---
text = "\n".join(o.id for o in search("a"))  # problem: type: sequence item 0: expected str instance, int found; use str(x) for x in ...
# ---
import time
time.sleep("1")  # problem: type!: must be real number, not str
# ---
import random
print(random.sample([1, 2, 3]))  # problem: call!: sample() missing required argument 'k'
# ---
import random
print(random.randint(5))  # problem: call!: randint() missing required argument 'b'
# ---
import math
print(math.round(2.5))  # problem: attribute!: module 'math' has no attribute 'round'
# ---
import math
print(math.ceil(search("a")[0].status))  # problem: type!: must be real number, not str
# ---
import statistics
print(statistics.mean(search("a")[0].total))  # problem: type!: 'float' object is not iterable
# ---
import itertools
for a in itertools.batch([1, 2], 2): print(a)  # problem: attribute!: module 'itertools' has no attribute 'batch'
# ---
import string
print(string.capitalize("a"))  # problem: attribute!: module 'string' has no attribute 'capitalize'
# ---
import os
print(os.path.joins("a", "b"))  # problem: attribute!: module 'os.path' has no attribute 'joins'. Did you mean 'join'?
# ---
import os.path
print(os.path.extension("a"))  # problem: attribute!: module 'os.path' has no attribute 'extension'
# ---
from typing import Optionl  # problem: import!: cannot import name 'Optionl' from 'typing'. Did you mean 'Optional'?
# ---
from dataclasses import datclass  # problem: import!: cannot import name 'datclass' from 'dataclasses'. Did you mean 'dataclass'?
# ---
@dataclass  # problem: name!: name 'dataclass' is not defined
class A: x: int
