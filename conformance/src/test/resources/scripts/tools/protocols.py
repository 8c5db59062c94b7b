names = ["Dan", "Ann", "Cleo", "Bob"]
ids = {u.name: u.id for u in list_users()}
print(sorted(names, key=lambda n: get_user(ids[n]).city))
print(max(["A-100", "E-500", "B-200"], key=lambda s: get_product(s).price), min(range(1, 6), key=lambda i: len(get_user(i).name)))
print(sorted(range(1, 7), key=lambda i: (get_user(i).plan, -i)), list(map(lambda i: get_user(i).name[0], range(1, 5))))
print(list(filter(lambda s: get_product(s).stock, ["A-100", "C-300", "F-600"])))
from functools import reduce, cmp_to_key
print(reduce(add, range(1, 6)), sorted("cab", key=cmp_to_key(lambda a, b: calculate(f"{ord(a)} - {ord(b)}"))))
# ---
class User:
    def __init__(self, id):
        self.id = id
    @property
    def data(self):
        return get_user(self.id)
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return self.data[name]
    def __eq__(self, other):
        return self.data.city == other.data.city
    def __hash__(self):
        return hash(self.data.city)
    def __repr__(self):
        return f"<{self.data.name} of {self.data.city}>"
    def __lt__(self, other):
        return self.data.name > other.data.name
users = [User(i) for i in (1, 5, 2, 9, 3)]
print(users, len(set(users)), users[0] == users[1], users.count(User(9)), User(6) in users)
print(sorted(users), {u: u.plan for u in users}, users[2].email)
# ---
import json, re
print(re.sub(r"\{(\d+)\}", lambda m: get_user(int(m[1])).name, "From {1} to {2} and {10}"))
class Money:
    def __init__(self, amount): self.amount = amount
print(json.dumps([Money(10), Money(2.5)], default=lambda m: convert(m.amount, "USD", "EUR")))
print(json.loads('{"user": 3, "nested": {"user": 4}}', object_hook=lambda d: {**d, "name": get_user(d["user"]).name}))
print(re.sub("[a-z]+", lambda m: str(len(search(m[0], 40))), "java & paper & x"))
# ---
def greet(name, when=echo("morning"), *, excited=add(0, 1), tags=search("java", 1)):
    return f"Good {when}, {name}{'!' * excited} {tags[0].title}"
print(greet("you"), greet("me", "night", excited=0))
@echo.__class__ if False else (lambda f: (print("decorated", echo(f.__name__)), f)[1])
def decorated():
    return echo("body")
print(decorated())
class Config:
    rate = convert(1, "GBP", "USD")
    users = [u.name for u in list_users() if u.active][:2]
    def price(self, amount, rate=rate): return amount * rate
print(Config.rate, Config.users, Config().price(10), (lambda x=add(1, 1): x)())
# ---
class Session:
    def __enter__(self):
        set_value("session", "open")
        return self
    def __exit__(self, kind, error, tb):
        set_value("session", "closed" if kind is None else f"broken by {kind.__name__}")
        return kind is ValueError
    def __len__(self): return len(list_users())
    def __bool__(self): return get_value("session") == "open"
    def __call__(self, x): return echo(x) * 2
    def __contains__(self, sku): return get_product(sku).stock > 0
    def __format__(self, spec): return f"{get_value('session'):{spec}}"
    def __iter__(self): return (u.name for u in list_users()[:3])
    def __getitem__(self, i): return get_user(i).name
with Session() as s:
    print(len(s), bool(s), s(21), "A-100" in s, "C-300" in s, f"[{s:>8}]", list(s), s[4])
print(bool(s), f"{s}")
with s: fail("ValueError", "hidden")
print(f"{s:^26}|")
with s: fail("KeyError", "shown")
# ---
def walk(i, depth=0):
    user = get_user(i)
    yield depth, user.name
    for other in list_users():
        if other.manager_id == i:
            yield from walk(other.id, depth + 1)
print([f"{'-' * d}{n}" for d, n in walk(2)])
g = walk(1)
print(next(g), next(g)); g.close()
def interactive():
    got = yield echo("ready")
    while got is not None:
        try:
            got = yield calculate(got)
        except ValueError as e:
            got = yield f"error {e}"
    return "bye"
it = interactive()
print(next(it), it.send("2 + 3"), it.send("6 * 7"))
try: it.send("oops")
except ValueError as e: print("escaped", e)
# ---
stock = {p: get_product(p).stock for p in ("A-100", "C-300")}
print(stock, [x for i in range(3) if (x := add(i, i)) > 1], {add(i, 1) % 2 for i in range(5)}, sum(add(i, 0) for i in range(4)))
print([[add(i, j) for j in range(2)] for i in range(2)], any(get_user(i).email is None for i in range(1, 13)), all(p.stock for p in map(get_product, stock)))
print(f"{get_user(1).name:>6}|{add(1, 2):03}|{echo('x')!r}|{convert(1234.5, 'USD', 'EUR'):,.1f}|{[u.id for u in list_users()[:2]]}|{search('java', 1)[0]['title']:*^20}")
a, (b, *c), d = echo([1, [2, 3, 4], {"k": "v"}])
print(a, b, c, d, d.k)
lo = hi = echo(5); lo += add(1, 1); print(lo, hi, not echo([]), -echo(3), echo([1, 2, 3])[echo(1):], echo("a") + echo("b"), 1 < echo(2) < 3, echo(0) or echo("or"), echo(0) and fail())
del stock[echo("A-100")]; assert echo(True), fail("RuntimeError", "not evaluated"); print(stock)
# ---
def kind(value):
    match echo(value):
        case int() | float() as n if calculate(f"{n} * 2") > 10: return "big number"
        case int() | float(): return "small number"
        case str(s) if search(s, 1): return f"known topic {s}"
        case [x, y]: return f"pair of {kind(x)} and {kind(y)}"
        case {"id": i, **rest} if get_user(i).active: return f"active {get_user(i).name} {rest}"
        case {"id": _}: return "inactive"
        case None: return "nothing"
        case _: return "other"
for v in (6, 2.5, "java", "zzz", [1, 9], {"id": 1, "x": 2}, {"id": 3}, None, True, [1]):
    print(v, "->", kind(v))
# ---
class Registry:
    def __init__(self): self.steps = []
    def step(self, name):
        def deco(fn):
            self.steps.append((name, fn)); return fn
        return deco
    def run(self, state):
        for name, fn in self.steps:
            state = {**state, name: fn(state)}
        return state
flow = Registry()
@flow.step("user")
def _(s): return get_user(s["id"]).name
@flow.step("orders")
def _(s): return list_orders(user_id=s["id"]).total
@flow.step("note")
def _(s): return send_notification(s["user"], f"you have {s['orders']} orders").length
print(flow.run({"id": 2}))
print(flow.run({"id": 4}))
print(flow.run({"id": 2}))
# ---
from dataclasses import dataclass, field
import enum
class Level(enum.Enum):
    LOW = echo("low")
    HIGH = echo("high")
    @classmethod
    def of(cls, i): return cls.HIGH if list_orders(user_id=i).total > 5 else cls.LOW
@dataclass(order=True)
class Ranked:
    score: float = field(init=False)
    id: int = field(compare=False)
    def __post_init__(self):
        self.score = sum(o.total for o in list_orders(user_id=self.id).orders)
print([Level.of(i) for i in (1, 5, 12)], Level("low"))
print([r.id for r in sorted(Ranked(i) for i in range(1, 6))], max(Ranked(i) for i in (7, 8)))
# ---
from functools import lru_cache, cached_property, partial
calls = []
@lru_cache(maxsize=None)
def user(i):
    calls.append(i)
    return get_user(i)
print([user(i).name for i in (1, 2, 1, 2, 3)], calls, user.cache_info().hits)
class Report:
    @cached_property
    def rows(self): calls.append("rows"); return search("report", 3)
r = Report(); print(len(r.rows), r.rows[0].title, calls.count("rows"))
top1 = partial(search, limit=1)
print([top1(q)[0].title for q in ("java", "agents")], list(map(partial(convert, src="USD", dst="GBP"), (1.5, 3))))
tools = {"add": add, "user": get_user}
print(tools["add"](1, 2), [f(*a) for f, a in ((add, (2, 3)), (echo, ("e",)))], callable(search), (echo or None)("direct"))
# ---
import bisect, heapq, itertools
prices = sorted((get_product(s).price, s) for s in ("A-100", "B-200", "C-300", "D-400"))
print(prices, bisect.bisect([p for p, _ in prices], 60))
print(bisect.bisect_left(["A-100", "F-600", "C-300"], 40, key=lambda s: get_product(s).price))
print(list(itertools.takewhile(lambda n: list_orders(page=n).next_page, itertools.count(1)))[-1])
print([(k, [u.name for u in g]) for k, g in itertools.groupby(map(get_user, range(1, 5)), key=lambda u: get_user(u.id).active)])
print(list(itertools.accumulate([1, 2, 3], add)), heapq.nsmallest(2, range(1, 9), key=lambda i: get_user(i).name[-1]))
print(next((u for u in map(get_user, itertools.count(1)) if u.city == "Cairo"), None).name)
print(list(itertools.starmap(add, [(1, 2), (3, 4)])), list(iter(lambda: add(get_value("k", 0), set_value("k", get_value("k", 0) + 1) or 0), 3)))
