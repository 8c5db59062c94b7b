u = get_user(1); print(u.nme)  # problem: attribute!: 'User' object has no attribute 'nme'. Did you mean 'name'?
# ---
print(get_user(1).nme)  # problem: attribute!: 'User' object has no attribute 'nme'. Did you mean 'name'?
# ---
print(get_user(1)["nme"])  # problem: key!: 'User' has no key 'nme'. Did you mean 'name'?
# ---
for o in search("a"): print(o.toal)  # problem: attribute: 'Order' object has no attribute 'toal'. Did you mean 'total'?
# ---
print([o.toal for o in search("a")])  # problem: attribute: 'Order' object has no attribute 'toal'. Did you mean 'total'?
# ---
print({o["idd"]: o for o in search("a")})  # problem: key: 'Order' has no key 'idd'. Did you mean 'id'?
# ---
print(sorted(search("a"), key=lambda o: o.totl))  # problem: attribute: 'Order' object has no attribute 'totl'. Did you mean 'total'?
# ---
print(max(search("a"), key=lambda o: o["totl"]).id)  # problem: key: 'Order' has no key 'totl'. Did you mean 'total'?
# ---
first = search("a")[0]; print(first.lines[0].skuu)  # problem: attribute!: 'Line' object has no attribute 'skuu'. Did you mean 'sku'?
# ---
for line in search("a")[0].lines: print(line.quantty)  # problem: attribute: 'Line' object has no attribute 'quantty'. Did you mean 'quantity'?
# ---
users = {u.id: u for u in list_users()}; print(users[1].emial)  # problem: attribute!: 'User' object has no attribute 'emial'. Did you mean 'email'?
# ---
names = [u.name for u in list_users()]; print(names[0].uper())  # problem: attribute!: 'str' object has no attribute 'uper'. Did you mean 'upper'?
# ---
def show(o): return o.statuss  # problem: attribute: 'Order' object has no attribute 'statuss'. Did you mean 'status'?
print(show(search("a")[0]))
# ---
"".push("a")  # problem: attribute!: 'str' object has no attribute 'push'; use +
# ---
[].push(1)  # problem: attribute!: 'list' object has no attribute 'push'; use append
# ---
[1].length  # problem: attribute!: 'list' object has no attribute 'length'; use len(...)
# ---
"abc".length  # problem: attribute!: 'str' object has no attribute 'length'; use len(...)
# ---
{}.has_key("a")  # problem: attribute!: 'dict' object has no attribute 'has_key'; use key in ...
# ---
{"a": 1}.iteritems()  # problem: attribute!: 'dict' object has no attribute 'iteritems'; use items
# ---
(1, 2).append(3)  # problem: attribute!: 'tuple' object has no attribute 'append'
# ---
{1}.append(2)  # problem: attribute!: 'set' object has no attribute 'append'
# ---
(5).append(1)  # problem: attribute!: 'int' object has no attribute 'append'
# ---
None.value  # problem: attribute!: 'NoneType' object has no attribute 'value'
# ---
"a".append("b")  # problem: attribute!: 'str' object has no attribute 'append'; use +
# ---
[1, 2].join(",")  # problem: attribute!: 'list' object has no attribute 'join'; use ", ".join(...)
# ---
"a b".Split()  # problem: attribute!: 'str' object has no attribute 'Split'. Did you mean 'split'?
# ---
d = {"a": 1}; d.itmes()  # problem: attribute!: 'dict' object has no attribute 'itmes'. Did you mean 'items'?
# ---
d = {"a": 1}; d.a  # problem: attribute!: 'dict' object has no attribute 'a'
# ---
x = [1]; x.add(2)  # problem: attribute!: 'list' object has no attribute 'add'; use append
# ---
s = "a"; s.trim()  # problem: attribute!: 'str' object has no attribute 'trim'; use strip
# ---
n = 5; n.upper()  # problem: attribute!: 'int' object has no attribute 'upper'
# ---
items = []; items.push(1)  # problem: attribute!: 'list' object has no attribute 'push'; use append
# ---
items = []
for o in search("a"):
    items.append(o)
print(items[0].totl)  # problem: attribute!: 'Order' object has no attribute 'totl'. Did you mean 'total'?
# ---
late = []
for p in range(3):
    late += search("a")
print([o.staus for o in late])  # problem: attribute: 'Order' object has no attribute 'staus'. Did you mean 'status'?
# ---
by = {}
for o in search("a"):
    by.setdefault(o.status, []).append(o)
for k, rows in by.items():
    print(rows[0].totl)  # problem: attribute: 'Order' object has no attribute 'totl'. Did you mean 'total'?
# ---
class A:
    def __init__(self): self.name = 1
print(A().nme)  # problem: attribute!: 'A' object has no attribute 'nme'. Did you mean 'name'?
# ---
class A:
    def show(self): return 1
A().shw()  # problem: attribute!: 'A' object has no attribute 'shw'. Did you mean 'show'?
# ---
class A:
    def __init__(self): self.value = 1
    def show(self): return self.valeu  # problem: attribute: 'A' object has no attribute 'valeu'. Did you mean 'value'?
# ---
class A:
    LOW = 1
print(A.LWO)  # problem: attribute!: type object 'A' has no attribute 'LWO'. Did you mean 'LOW'?
# ---
try: 1 / 0
except ZeroDivisionError as e: print(e.arqs)  # problem: attribute: nothing has an attribute 'arqs'. Did you mean 'args'?
# ---
print(type(1).__nmae__)  # problem: attribute: nothing has an attribute '__nmae__'. Did you mean '__name__'?
# ---
for o in search("a"):
    for line in o.lines:
        print(line.totl)  # problem: attribute: 'Line' object has no attribute 'totl'; it has price, quantity, sku
# ---
for i, o in enumerate(search("a")): print(o.idd)  # problem: attribute: 'Order' object has no attribute 'idd'. Did you mean 'id'?
# ---
for a, b in zip(search("a"), list_users()): print(a.total, b.totl)  # problem: attribute: 'User' object has no attribute 'totl'; it has active, email, id, manager_id, name
# ---
with open("f") as f: print(get_user(1).mail)  # problem: attribute: 'User' object has no attribute 'mail'. Did you mean 'email'?
# ---
print(f"{get_user(1).nme}")  # problem: attribute!: 'User' object has no attribute 'nme'. Did you mean 'name'?
# ---
match get_user(1).nme:  # problem: attribute!: 'User' object has no attribute 'nme'. Did you mean 'name'?
    case _: pass
# ---
x = get_user(1) if True else get_user(2); print(x.nme)  # problem: attribute!: 'User' object has no attribute 'nme'. Did you mean 'name'?
# ---
print(next(iter(search("a"))).totl)  # problem: attribute!: 'Order' object has no attribute 'totl'. Did you mean 'total'?
# ---
print(list(map(lambda o: o.totl, search("a"))))  # problem: attribute: 'Order' object has no attribute 'totl'. Did you mean 'total'?
# ---
print(list(filter(lambda o: o.totl > 1, search("a"))))  # problem: attribute: 'Order' object has no attribute 'totl'. Did you mean 'total'?
# ---
print([line.skku for o in search("a") for line in o.lines])  # problem: attribute: 'Line' object has no attribute 'skku'. Did you mean 'sku'?
# ---
while True:
    o = search("a")[0]
    print(o.totl)  # problem: attribute: 'Order' object has no attribute 'totl'. Did you mean 'total'?
    break
# ---
lambda: get_user(1).nme  # problem: attribute: 'User' object has no attribute 'nme'. Did you mean 'name'?
# ---
def f():
    def g(): return get_user(1).nme  # problem: attribute: 'User' object has no attribute 'nme'. Did you mean 'name'?
    return g
# ---
import asyncio
async def main():
    u = await asyncio.to_thread(get_user, 1)
    print(u.nme)  # problem: attribute: 'User' object has no attribute 'nme'. Did you mean 'name'?
# ---
import asyncio
async def main():
    orders = await asyncio.gather(fetch(1), fetch(2))
    print(orders[0].totl)  # problem: attribute: 'Order' object has no attribute 'totl'. Did you mean 'total'?
