print({"a": {"b": 1}}["a"]["c"])  # problem: key!: this dict has no key 'c'. Did you mean 'b'?
# ---
config = {"db": {"host": "x", "port": 1}, "users": [{"name": "a"}]}
print(config["db"]["host"], len(config), "db" in config, *config)
print(config["db"]["prot"])  # problem: key!: this dict has no key 'prot'. Did you mean 'port'?
print(config["users"][0]["nmae"])  # problem: key!: this dict has no key 'nmae'. Did you mean 'name'?
# ---
config = {"db": {"host": "x"}}
config["db"]["port"] = 5
print(config["db"]["port"], config["bd"])  # problem: key!: this dict has no key 'bd'. Did you mean 'db'?
# ---
config = {"db": {"host": "x"}}
inner = config["db"]
inner["port"] = 5
print(config["db"]["port"])
# ---
config = {"db": {"host": "x"}}
for part in config.values():
    part["port"] = 5
print(config["db"]["port"])
# ---
config = {"db": {"host": "x"}}
config["db"] = dict([("port", 5)])
print(config["db"]["port"])
# ---
config = {"db": {"host": "x"}}
def print(value): value["db"]["port"] = 5
print(config)
config["db"]["port"]
# ---
rows = [{"name": "a"}]
rows.insert(0, {"nmae": "b"})
rows[0]["nmae"]
# ---
rows = [{"name": "a"}]
for row in rows: row["total"] = 2
rows[0]["total"]
# ---
rows = [{"name": "pen", "qty": 2}, {"name": "ink", "qty": 3}]
def total(rows): return sum(r["qtty"] for r in rows)  # problem: key: this dict has no key 'qtty'. Did you mean 'qty'?
print(total(rows))
for row in rows:
    print(row["nmae"])  # problem: key: this dict has no key 'nmae'. Did you mean 'name'?
# ---
row = {"name": "pen"}
for word in ("left", "right"):
    row[word] = 1
def show(r): return r["left"]
print(show(row))
# ---
rows = [{"name": "pen"}]
rows[0].update(total=3)
rows[0].update([("more", 1)])
print([r["total"] + r["more"] for r in rows])
# ---
import json
text = '{"customer": 1}'
print(json.loads(text)["custmer"])  # problem: key: nothing has a key 'custmer'. Did you mean 'customer'?
# ---
import json
print(json.loads(input())["custmer"], "customer")
# ---
def push(items, item): items.apppend(item)  # problem: attribute: nothing has an attribute 'apppend'. Did you mean 'append'?
for f in (push,): f([], 1)
# ---
def push(items, item): items.push(item)
for f in (push,): f([], 1)
# ---
class Grower:
    def __init__(self, *things): self.things = things
    def grow(self, factor=1): return [t * factor for t in self.things]
makers = {"g": Grower}
print(makers["g"](1).grow(facotr=2))  # problem: call!: Grower.grow() got an unexpected keyword argument 'facotr'. Did you mean 'factor'?
# ---
def grow(things, factor=1): return [t * factor for t in things]
for f in (grow,): print(f([1], fcator=2))  # problem: call: grow() got an unexpected keyword argument 'fcator'. Did you mean 'factor'?
# ---
print(*[1, 2], seep=" ")  # problem: call!: print() got an unexpected keyword argument 'seep'. Did you mean 'sep'?
max([1], ky=len)  # problem: call!: max() got an unexpected keyword argument 'ky'. Did you mean 'key'?
# ---
next()  # problem: call!: next() missing required argument 'iterator'
# ---
map(), zip(), iter()  # problem: call!: iter() missing required argument 'object'
# ---
from functools import partial
show = partial(print, end="")
show(1, flsh=True, flush=False)  # problem: call: nothing takes an argument 'flsh'. Did you mean 'flush'?
# ---
row = fetch_row = anything(1)
print(row.totl)
print(anything(2)["totl"], "total")
