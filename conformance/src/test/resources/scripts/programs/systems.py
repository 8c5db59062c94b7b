from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.data = capacity, OrderedDict()
        self.hits = self.misses = 0

    def get(self, key, default=None):
        try:
            self.data.move_to_end(key)
        except KeyError:
            self.misses += 1
            return default
        self.hits += 1
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            evicted, _ = self.data.popitem(last=False)
            return evicted

    def __contains__(self, key):
        return key in self.data

    def __repr__(self):
        return f"LRUCache({', '.join(f'{k}={v}' for k, v in self.data.items())})"


cache = LRUCache(3)
for key, value in zip("abcd", range(4)):
    evicted = cache.put(key, value)
    print(cache, f"evicted {evicted}" if evicted else "")
print(cache.get("b"), cache.get("a", "gone"), cache)
cache.put("e", 9)
print(cache, "c" in cache, f"{cache.hits}/{cache.hits + cache.misses}")


def memoize(capacity):
    def deco(fn):
        store = LRUCache(capacity)

        def wrapper(*args):
            if args not in store:
                store.put(args, fn(*args))
            return store.get(args)
        wrapper.cache = store
        return wrapper
    return deco


@memoize(10)
def slow(n):
    return n if n < 2 else slow(n - 1) + slow(n - 2)


print(slow(30), len(slow.cache.data))
# ---
from dataclasses import dataclass, field
from datetime import datetime, timedelta


@dataclass(order=True)
class Meeting:
    start: datetime
    end: datetime
    title: str = field(compare=False)
    people: frozenset = field(compare=False, default=frozenset())

    def clashes(self, other):
        return self.start < other.end and other.start < self.end and bool(self.people & other.people)


class Calendar:
    def __init__(self, day, opens="09:00", closes="17:00"):
        self.day = day
        self.opens, self.closes = self.at(opens), self.at(closes)
        self.meetings = []

    def at(self, hhmm):
        return datetime.strptime(f"{self.day} {hhmm}", "%Y-%m-%d %H:%M")

    def book(self, title, start, minutes, *people):
        begin = self.at(start)
        meeting = Meeting(begin, begin + timedelta(minutes=minutes), title, frozenset(people))
        for other in self.meetings:
            if meeting.clashes(other):
                both = ", ".join(sorted(meeting.people & other.people))
                raise ValueError(f"{title!r} clashes with {other.title!r} for {both}")
        self.meetings.append(meeting)
        self.meetings.sort()
        return meeting

    def free(self, minutes, *people):
        need, cursor = timedelta(minutes=minutes), self.opens
        for m in self.meetings:
            if not m.people & set(people):
                continue
            if m.start - cursor >= need:
                yield cursor, m.start
            cursor = max(cursor, m.end)
        if self.closes - cursor >= need:
            yield cursor, self.closes


cal = Calendar("2024-05-06")
cal.book("standup", "09:30", 15, "ann", "bob", "cyd")
cal.book("design", "10:00", 90, "ann", "cyd")
cal.book("lunch", "12:00", 60, "bob")
for title, start, minutes, *who in [("review", "11:00", 30, "bob", "cyd"), ("1:1", "10:15", 30, "bob"), ("late", "16:30", 45, "ann")]:
    try:
        m = cal.book(title, start, minutes, *who)
        print(f"booked {m.title} {m.start:%H:%M}-{m.end:%H:%M}")
    except ValueError as e:
        print("refused:", e)
for start, end in cal.free(45, "ann", "bob"):
    print(f"free {start:%H:%M}-{end:%H:%M} ({end - start})")
busy = sum((m.end - m.start for m in cal.meetings if "ann" in m.people), timedelta())
print("ann is busy", busy, f"{busy / (cal.closes - cal.opens):.0%}")
# ---
import re
from typing import NamedTuple


class Token(NamedTuple):
    kind: str
    text: str
    position: int


SPEC = [("NUMBER", r"\d+(?:\.\d+)?"), ("NAME", r"[A-Za-z_]\w*"), ("OP", r"\*\*|[-+*/%(),=]"), ("SPACE", r"\s+"), ("BAD", r".")]
LEXER = re.compile("|".join(f"(?P<{k}>{p})" for k, p in SPEC))


def tokenize(text):
    for m in LEXER.finditer(text):
        if m.lastgroup == "BAD":
            raise SyntaxError(f"unexpected {m.group()!r} at {m.start()}")
        if m.lastgroup != "SPACE":
            yield Token(m.lastgroup, m.group(), m.start())
    yield Token("END", "", len(text))


class Calculator:
    POWER = {"+": 10, "-": 10, "*": 20, "/": 20, "%": 20, "**": 30}
    FUNCTIONS = {"max": max, "min": min, "abs": abs, "round": round}

    def __init__(self):
        self.names = {"pi": 3.14159}

    def run(self, text):
        self.tokens = list(tokenize(text))
        self.index = 0
        if len(self.tokens) > 2 and self.tokens[0].kind == "NAME" and self.tokens[1].text == "=":
            name = self.tokens[0].text
            self.index = 2
            self.names[name] = value = self.expression()
        else:
            value = self.expression()
        self.expect("END")
        return value

    @property
    def token(self):
        return self.tokens[self.index]

    def advance(self):
        self.index += 1
        return self.tokens[self.index - 1]

    def expect(self, what):
        if what not in (self.token.kind, self.token.text):
            raise SyntaxError(f"expected {what} but found {self.token.text or 'the end'!r} at {self.token.position}")
        return self.advance()

    def expression(self, minimum=0):
        left = self.atom()
        while (power := self.POWER.get(self.token.text, -1)) > minimum:
            op = self.advance().text
            right = self.expression(power - (op == "**"))
            left = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
                    "/": lambda a, b: a / b, "%": lambda a, b: a % b, "**": lambda a, b: a ** b}[op](left, right)
        return left

    def atom(self):
        token = self.advance()
        match token:
            case Token("NUMBER", text):
                return float(text) if "." in text else int(text)
            case Token("NAME", name) if self.token.text == "(":
                self.advance()
                args = [self.expression()]
                while self.token.text == ",":
                    self.advance()
                    args.append(self.expression())
                self.expect(")")
                return self.FUNCTIONS[name](*args)
            case Token("NAME", name):
                return self.names[name]
            case Token(text="-"):
                return -self.expression(25)
            case Token(text="("):
                value = self.expression()
                self.expect(")")
                return value
        raise SyntaxError(f"unexpected {token.text or 'the end'!r} at {token.position}")


calc = Calculator()
for line in ["1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "r = 2.5", "pi * r ** 2", "max(1, r, 7 % 4)", "10 / 4 - 1",
             "1 +", "2 $ 3", "foo", "1 / 0", "round(2.567, 1)", "(1, 2)"]:
    try:
        print(f"{line:<20} {calc.run(line)!r}")
    except (SyntaxError, KeyError, ZeroDivisionError) as e:
        print(f"{line:<20} {type(e).__name__}: {e}")
# ---
from enum import Enum, auto
from functools import wraps


class Light(Enum):
    RED = auto()
    GREEN = auto()
    AMBER = auto()


class Machine:
    """A state machine built from a decorated class."""
    transitions = {}

    def __init_subclass__(cls):
        cls.transitions = {}
        for name, method in vars(cls).items():
            for source in getattr(method, "_from", ()):
                cls.transitions.setdefault(source, {})[name] = method._to

    @staticmethod
    def transition(*sources, to):
        def deco(fn):
            @wraps(fn)
            def run(self, *args, **kwargs):
                if self.state not in sources:
                    allowed = ", ".join(sorted(self.transitions.get(self.state, {}))) or "nothing"
                    raise RuntimeError(f"cannot {fn.__name__} while {self.state}; allowed: {allowed}")
                result = fn(self, *args, **kwargs)
                self.history.append((self.state, fn.__name__, to))
                self.state = to
                return result
            run._from, run._to = sources, to
            return run
        return deco


class Order(Machine):
    def __init__(self):
        self.state, self.history, self.total = "draft", [], 0

    @Machine.transition("draft", to="draft")
    def add(self, price):
        self.total += price

    @Machine.transition("draft", to="placed")
    def place(self):
        if not self.total:
            raise ValueError("an empty order cannot be placed")

    @Machine.transition("placed", to="shipped")
    def ship(self, carrier="post"):
        return f"sent by {carrier}"

    @Machine.transition("draft", "placed", to="cancelled")
    def cancel(self):
        return self.total


o = Order()
try:
    o.place()
except ValueError as e:
    print(e, "|", o.state)
o.add(10), o.add(5)
o.place()
print(o.ship(carrier="drone"), o.state, o.total)
for step in o.history:
    print("  %-8s --%s--> %s" % step)
print(Order.transitions)
print([l.name for l in Light], Light(2))
o.cancel()
# ---
import json
from datetime import datetime, timezone


class ValidationError(Exception):
    def __init__(self, problems):
        self.problems = problems
        super().__init__(f"{len(problems)} problem(s)")


class Field:
    def __init__(self, kind, *, required=True, check=None, default=None):
        self.kind, self.required, self.check, self.default = kind, required, check, default

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        return self if instance is None else instance.__dict__.get(self.name, self.default)

    def load(self, data, where):
        if self.name not in data:
            if self.required:
                yield f"{where}.{self.name} is missing"
            return
        value = data[self.name]
        if not isinstance(value, self.kind) or isinstance(value, bool) and self.kind is int:
            yield f"{where}.{self.name} should be {self.kind.__name__}, not {type(value).__name__}"
        elif self.check and not self.check(value):
            yield f"{where}.{self.name} has a bad value: {value!r}"


class Model:
    def __init__(self, **data):
        fields = {k: v for k, v in vars(type(self)).items() if isinstance(v, Field)}
        where = type(self).__name__
        problems = [p for f in fields.values() for p in f.load(data, where)]
        problems += [f"{where}.{k} is unknown" for k in data if k not in fields]
        if problems:
            raise ValidationError(problems)
        self.__dict__.update(data)

    def to_json(self):
        return json.dumps(self.__dict__, default=lambda o: o.isoformat(), sort_keys=True)


class User(Model):
    name = Field(str, check=str.strip)
    age = Field(int, check=lambda n: 0 <= n < 150)
    email = Field(str, required=False, check=lambda s: "@" in s)
    joined = Field(datetime, required=False)


u = User(name="Ann", age=30, joined=datetime(2024, 1, 2, tzinfo=timezone.utc))
print(u.to_json(), u.email, User.age.kind.__name__)
for bad in ({}, {"name": " ", "age": True}, {"name": "B", "age": 200, "email": "nope", "extra": 1}):
    try:
        User(**bad)
    except ValidationError as e:
        print(e)
        for p in e.problems:
            print("  -", p)
# ---
from dataclasses import dataclass, field
from collections import defaultdict
from typing import Callable


@dataclass
class Item:
    sku: str
    name: str
    quantity: int
    price: float
    reorder_at: int = 5


class OutOfStock(Exception):
    pass


@dataclass
class Inventory:
    items: dict[str, Item] = field(default_factory=dict)
    listeners: dict[str, list[Callable]] = field(default_factory=lambda: defaultdict(list), repr=False)

    def on(self, event, fn):
        self.listeners[event].append(fn)
        return self

    def fire(self, event, *args):
        for fn in self.listeners[event]:
            fn(*args)

    def add(self, *items):
        for item in items:
            if item.sku in self.items:
                self.items[item.sku].quantity += item.quantity
            else:
                self.items[item.sku] = item

    def remove(self, sku, n=1):
        item = self.items[sku]
        if item.quantity < n:
            raise OutOfStock(f"{item.name}: wanted {n}, have {item.quantity}")
        item.quantity -= n
        if item.quantity <= item.reorder_at:
            self.fire("low", item)
        return n * item.price

    @property
    def value(self):
        return sum(i.quantity * i.price for i in self.items.values())

    def report(self):
        yield f"{'SKU':<6}{'Name':<14}{'Qty':>5}{'Price':>9}{'Value':>10}"
        for i in sorted(self.items.values(), key=lambda i: -i.quantity * i.price):
            yield f"{i.sku:<6}{i.name:<14}{i.quantity:>5}{i.price:>9.2f}{i.quantity * i.price:>10.2f}"
        yield f"{'':<34}{self.value:>10.2f}"


low = []
inv = Inventory().on("low", lambda i: low.append((i.sku, i.quantity)))
inv.add(Item("W1", "Widget", 20, 2.5), Item("G1", "Gadget", 6, 19.99, reorder_at=2), Item("W1", "Widget", 5, 2.5))
print("sold for", inv.remove("W1", 21), inv.remove("G1"))
for sku, n in (("G1", 9), ("Z9", 1)):
    try:
        inv.remove(sku, n)
    except OutOfStock as e:
        print("out of stock:", e)
    except KeyError as e:
        print("no such item:", e)
print("\n".join(inv.report()))
print(low)
print(inv)
# ---
class Node:
    __slots__ = ("key", "value", "left", "right", "height")

    def __init__(self, key, value):
        self.key, self.value, self.left, self.right, self.height = key, value, None, None, 1


class AvlMap:
    def __init__(self, pairs=()):
        self.root, self.size = None, 0
        for k, v in pairs:
            self[k] = v

    @staticmethod
    def _height(n):
        return n.height if n else 0

    def _fix(self, n):
        n.height = 1 + max(self._height(n.left), self._height(n.right))
        balance = self._height(n.left) - self._height(n.right)
        if balance > 1:
            if self._height(n.left.left) < self._height(n.left.right):
                n.left = self._rotate(n.left, "right", "left")
            return self._rotate(n, "left", "right")
        if balance < -1:
            if self._height(n.right.right) < self._height(n.right.left):
                n.right = self._rotate(n.right, "left", "right")
            return self._rotate(n, "right", "left")
        return n

    def _rotate(self, n, up, down):
        top = getattr(n, up)
        setattr(n, up, getattr(top, down))
        setattr(top, down, n)
        for x in (n, top):
            x.height = 1 + max(self._height(x.left), self._height(x.right))
        return top

    def __setitem__(self, key, value):
        def insert(n):
            if n is None:
                self.size += 1
                return Node(key, value)
            if key == n.key:
                n.value = value
                return n
            if key < n.key:
                n.left = insert(n.left)
            else:
                n.right = insert(n.right)
            return self._fix(n)
        self.root = insert(self.root)

    def __getitem__(self, key):
        n = self.root
        while n:
            if key == n.key:
                return n.value
            n = n.left if key < n.key else n.right
        raise KeyError(key)

    def __iter__(self):
        def walk(n):
            if n:
                yield from walk(n.left)
                yield n.key
                yield from walk(n.right)
        return walk(self.root)

    def __len__(self):
        return self.size

    def range(self, lo, hi):
        return [k for k in self if lo <= k < hi]


m = AvlMap((i * 37 % 101, i) for i in range(100))
print(len(m), list(m)[:8], m.root.height, m[37], m.range(40, 46))
m[37] = "changed"
print(m[37], len(m), sum(1 for _ in m))
words = AvlMap()
for w in "the quick brown fox jumps over the lazy dog the end".split():
    try:
        words[w] += 1
    except KeyError:
        words[w] = 1
print({w: words[w] for w in words})
m["text"] = 1
# ---
import re
from collections import ChainMap


class TemplateError(Exception):
    pass


class Template:
    """{{ name }}, {{ name|filter }}, {% if x %}..{% else %}..{% end %}, {% for x in xs %}..{% end %}"""
    TOKEN = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})", re.S)
    FILTERS = {"upper": str.upper, "title": str.title, "money": lambda v: f"{v:,.2f}", "len": len, "join": ", ".join}

    def __init__(self, text):
        self.tokens = [t for t in self.TOKEN.split(text) if t]
        self.position = 0
        self.body, stop = self.block()
        if stop:
            raise TemplateError(f"unexpected {stop}")

    def block(self):
        parts = []
        while self.position < len(self.tokens):
            token = self.tokens[self.position]
            self.position += 1
            if token.startswith("{{"):
                parts.append(("value", token[2:-2].strip()))
            elif token.startswith("{%"):
                words = token[2:-2].split()
                match words:
                    case ["if", condition]:
                        then, stop = self.block()
                        other = []
                        if stop == "else":
                            other, stop = self.block()
                        self.need_end("if", stop)
                        parts.append(("if", condition, then, other))
                    case ["for", name, "in", source]:
                        inner, stop = self.block()
                        self.need_end("for", stop)
                        parts.append(("for", name, source, inner))
                    case ["else" | "end" as word]:
                        return parts, word
                    case _:
                        raise TemplateError(f"what is {' '.join(words)!r}?")
            else:
                parts.append(("text", token))
        return parts, None

    @staticmethod
    def need_end(what, stop):
        if stop != "end":
            raise TemplateError(f"{what} without end")

    def lookup(self, path, scope):
        name, *rest = path.split(".")
        value = scope[name]
        for key in rest:
            value = value[key] if isinstance(value, dict) else getattr(value, key)
        return value

    def render(self, **scope):
        return "".join(self.run(self.body, ChainMap(scope)))

    def run(self, parts, scope):
        for kind, *args in parts:
            if kind == "text":
                yield args[0]
            elif kind == "value":
                path, *filters = [p.strip() for p in args[0].split("|")]
                value = self.lookup(path, scope)
                for f in filters:
                    value = self.FILTERS[f](value)
                yield str(value)
            elif kind == "if":
                yield from self.run(args[1] if self.lookup(args[0], scope) else args[2], scope)
            else:
                for x in self.lookup(args[1], scope):
                    yield from self.run(args[2], scope.new_child({args[0]: x}))


t = Template("""Dear {{ user.name|title }},
{% if lines %}you bought:
{% for l in lines %} - {{ l.name }} at {{ l.price|money }}
{% end %}{% else %}nothing yet.
{% end %}Tags: {{ tags|join|upper }} ({{ tags|len }})""")
print(t.render(user={"name": "ann lee"}, lines=[{"name": "tea", "price": 3.5}, {"name": "car", "price": 12000}], tags=["a", "b"]))
print(t.render(user={"name": "bob"}, lines=[], tags=[]))
for bad in ("{% if x %}", "{% end %}", "{% while x %}{% end %}"):
    try:
        Template(bad)
    except TemplateError as e:
        print("error:", e)
Template("{{ user.missing }}").render(user={})
