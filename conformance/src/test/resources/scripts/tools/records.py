r = search("java", 1)[0]
print(r.title == r["title"], r.date, r["date"], r.get("score"), r.get("missing", "-"), "url" in r, "missing" in r)
print(r)
print(list(r), len(r), sorted(r.keys()), dict(r) == r)
try:
    r["missing"]
except KeyError as e:
    print("KeyError", e)
try:
    r.missing
except AttributeError:
    print("AttributeError")
print(hasattr(r, "title"), hasattr(r, "missing"), getattr(r, "missing", None), getattr(r, "score"))
# ---
order = list_orders(page=3).orders[2]
print(order.lines[0].sku, order["lines"][0]["sku"], order.lines[-1]["price"], order["lines"][0].quantity)
for key, value in order.items():
    print(key, type(value).__name__)
total = sum(l.quantity * l["price"] for l in order.lines)
print(round(total, 2) == order.total, isinstance(order, dict), isinstance(order.lines, list))
print({**order, "lines": len(order.lines)})
# ---
u = get_user(5)
print(u.email is None, u.manager_id, u.active is True, u.tags, u["tags"][0].upper())
id_, name, *rest = u.values()
print(id_, name, len(rest))
merged = {**u, "city": "Paris"} | {"extra": 1}
print(merged["city"], u.city, "extra" in u, list(merged)[-1])
print([k for k, v in u.items() if v is None], {k: v for k, v in u.items() if isinstance(v, bool)})
print(sorted(list_users(), key=lambda x: x["name"], reverse=True)[0].name, {x.name: x.city for x in list_users()[:2]})
# ---
import copy, json
u = get_user(1)
twin = get_user(1)
print(u == twin, u is twin, u == dict(u), json.dumps(u) == json.dumps(twin))
c = copy.deepcopy(u)
c["name"] = "Changed"
c["tags"].append("new")
print(u.name, u.tags, c["name"], c["tags"], u != c)
u["note"] = "local"
print(u["note"], "note" in get_user(1), u.pop("note"), u == twin)
u.update(name="X"); u.setdefault("k", 1); del u["email"]
print(u["name"], u["k"], sorted(u))
# ---
for value in (None, True, 0, -1, 2**70, 1.5, 1e300, -0.0, "text", "", "é☃😀", [], [1, [2, [3]]], {}, {"a": {"b": [1, None]}}, b"bytes"):
    back = echo(value)
    print(repr(back), back == value, type(back).__name__ if not isinstance(back, dict) else isinstance(back, dict))
print(echo((1, 2)), echo([(1,), {"t": (2, 3)}]), echo({1: "a", None: "b", True: "c", 1.5: "d"}))
a = [1]; b = echo(a); b.append(2); print(a, b)
# ---
users = list_users()
print([u.name for u in users[2:5]], users[-1].name, len(users[::3]), [u.id for u in reversed(users)][:3])
users.append({"name": "Zoe"}); users.sort(key=lambda u: u["name"], reverse=True); print(users[0]["name"], len(users), len(list_users()))
print(users[1] in users, users.index(users[3]), [u["name"] for u in users if u.get("plan") == "team"])
print(list(zip(*[(u.id, u.name) for u in list_users()[:3]])), list(enumerate(u.city for u in list_users()[:2])))
(first, second), *_ = [(u.name, u.plan) for u in list_users()]
print(first, second, " ".join(f"{u.name}/{u.plan[0]}" for u in list_users() if u.tags[0] > "m"))
# ---
from dataclasses import dataclass
from typing import NamedTuple, TypedDict
@dataclass
class Line:
    sku: str
    quantity: int
    price: float
class Product(NamedTuple):
    sku: str
    name: str
    category: str
    price: float
    stock: int
order = list_orders(user_id=6).orders[0]
print([Line(**l) for l in order.lines])
print(Product(**get_product("F-600")), Product(*get_product("B-200").values()).stock)
def f(id, name, **others): return id, name, len(others)
print(f(**get_user(3)), "{name} lives in {city}".format(**get_user(4)), "{0.name} {0[plan]}".format(get_user(4)), "%(name)s" % get_user(4))
class UserDict(TypedDict):
    id: int
    name: str
u: UserDict = get_user(2); print(u["name"], len(u))
# ---
set_value("cart", {"lines": [{"sku": "A-100", "quantity": 2}], "coupon": None})
cart = get_value("cart")
cart.lines.append({"sku": "F-600", "quantity": 1})
print(len(get_value("cart").lines), len(cart["lines"]))
set_value("cart", cart)
print([l.sku for l in get_value("cart").lines], get_value("cart").coupon is None)
total = sum(get_product(l.sku).price * l.quantity for l in get_value("cart").lines)
print(total, convert(total, "USD", "CHF"))
set_value("cart", None)
print(get_value("cart"), get_value("cart", "default"), get_value("other", {"a": 1}).a)
# ---
rows = [(u.name, u.city, list_orders(user_id=u.id)["total"]) for u in list_users()]
header = ("name", "city", "orders")
widths = [max(len(str(x)) for x in col) for col in zip(header, *rows)]
line = "+".join("-" * (w + 2) for w in widths)
print(line)
for row in (header, *rows[:4]):
    print("|".join(f" {str(x):<{w}} " if isinstance(x, str) else f" {x:>{w}} " for x, w in zip(row, widths)))
print(line)
print(sum(r[2] for r in rows), {c: sum(r[2] for r in rows if r[1] == c) for c in sorted({r[1] for r in rows})})
