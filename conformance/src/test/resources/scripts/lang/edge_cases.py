# A Counter in place takes anything with items.
import collections
def augmented(op, value):
    c = collections.Counter("abc")
    try:
        match op:
            case "|": c |= value
            case "&": c &= value
            case "+": c += value
            case "-": c -= value
        return c
    except Exception as e:
        return type(e).__name__, str(e)
for op in "|&+-":
    for value in (0, None, "ab", [1], {}, {"a": 5, "b": -2}, {"a": "x"}):
        print(op, value, augmented(op, value))
c = collections.Counter(a=2, b=-1, c=0)
print(+c, -c, c - collections.Counter(a=5), c + c)
# ---
# asdict and astuple hand the pairs of a mapping to its class.
import collections.abc, dataclasses
@dataclasses.dataclass
class P:
    c: collections.abc.Mapping
for value in (collections.Counter("abca"), collections.OrderedDict(a=1), collections.defaultdict(list, a=[1]), {"k": (1, 2)}):
    print(dataclasses.asdict(P(value)), dataclasses.astuple(P(value)))
# ---
# Enum classes called with more than a value, and flags made of a bool.
import enum
class F(enum.Flag):
    A = 1
    B = 2
class G(enum.Flag):
    B = 2
class E(enum.Enum):
    A = 1
    B = (1, 2)
for make in (lambda: F(0, 0), lambda: F(1, 2), lambda: F("", 0), lambda: F("X", ()), lambda: F(True), lambda: F(False), lambda: F(8), lambda: G(True), lambda: E(0, 0), lambda: E(1, 2), lambda: E(1, 2, 3), lambda: E((1, 2))):
    try: print(repr(make()))
    except ValueError as e: print(e)
# ---
# pow with a Decimal as the third argument.
from decimal import Decimal
for args in ((1, 2, Decimal(3)), (7, 2, Decimal(5)), (2, Decimal(2), 3), (Decimal(2), 2, 3), (2, 2.0, Decimal(3)), (2, 2, "a")):
    try: print(repr(pow(*args)))
    except TypeError as e: print(e)
# ---
# The length of a deque is looked at first.
import collections
for args in ((0, 10**30), ([], 10**30), (0, -1), (0, "a"), ([1, 2], 1)):
    try: print(collections.deque(*args))
    except Exception as e: print(type(e).__name__, e)
# ---
# Numbers out of bytes-like values name the value.
for value in (bytearray(), bytearray(b"x"), b"x", bytearray(b"1.5")):
    for make in (float, int):
        try: print(make(value))
        except ValueError as e: print(e)
# ---
# StopIteration out of a function that an iterator calls is its end.
import itertools
def stop(*_): raise StopIteration(7)
print(list(map(stop, [1])), list(filter(stop, [1])), list(map(lambda x: stop() if x == 2 else x, [1, 2, 3])))
print(list(itertools.accumulate([1, 2, 3], stop)), list(itertools.groupby([1], stop)), list(itertools.takewhile(stop, [1])), list(itertools.starmap(stop, [(1,)])))
print(next(map(stop, [1]), "default"), [*map(stop, [1])], sum(map(stop, [1])), 3 in map(stop, [1]))
for step in (lambda: next(map(stop, [1])), lambda: map(stop, [1]).__next__()):
    try: step()
    except StopIteration as e: print(e.value)
def inner():
    result = yield from map(stop, [1])
    print(result)
print(list(inner()))
next(map(lambda x: stop(), [1]))
# ---
# The right side of a comparison comes first when its class is a subclass, whether it overrides or not.
import collections
class A:
    def __init__(self, name): self.name = name
    def __lt__(self, other): print(self.name, "lt"); return True
    def __gt__(self, other): print(self.name, "gt"); return True
    def __eq__(self, other): print(self.name, "eq"); return True
class B(A): pass
print(A("a") < B("b"), A("a") == B("b"), B("b") < A("a"))
P = collections.namedtuple("P", "x")
for pair in ((("a",), P(1)), (P(1), ("a",))):
    try: print(pair[0] < pair[1])
    except TypeError as e: print(e)
# ---
# An error of json does not show what it was raised out of.
import json
try: raise ValueError(1)
except ValueError: json.loads("")
# ---
# Times without a zone near the ends of the calendar.
from datetime import datetime, timezone
for fold in (0, 1):
    for parts in ((9999, 12, 30), (9999, 12, 31), (1, 1, 1), (1, 1, 2)):
        d = datetime(*parts, fold=fold)
        for f in (d.timestamp, lambda: d.astimezone(timezone.utc)):
            try: print(fold, f())
            except ValueError as e: print(fold, e)
# ---
# The replacement of sub is looked at before the text.
import re
for args in ((0, 0), ("x", 0), (0, "x"), (str, 0), (None, b"x")):
    for f in (re.sub, re.subn):
        try: print(f("a", *args))
        except TypeError as e: print(e)
# ---
# A method of a builtin class looks at what it is called on before it counts arguments.
import collections, decimal, re
from datetime import date, datetime
calls = [lambda: datetime.date(2000, 1, 1), lambda: str.upper(5, 6), lambda: list.append(5), lambda: list.append(5, 6, 7), lambda: list.append(), lambda: list.append([]), lambda: dict.get(5), lambda: list.sort(5, key=3), lambda: int.bit_length(5.0, 1), lambda: date.isoformat(1, 2), lambda: decimal.Decimal.copy_abs(1, 2, 3), lambda: collections.deque.append(1, 2, 3), lambda: datetime.replace(1, foo=3), lambda: str.split(1, foo=3), lambda: str.split("a", foo=3), lambda: int.__add__("1", 1, 2)]
for call in calls:
    try: print(call())
    except TypeError as e: print(e)
# ---
# The date of a week is a tuple.
from datetime import date
week = date(2020, 1, 1).isocalendar()
match week:
    case [year, *rest]: print(year, rest)
print(week + (1,), (1,) + week, week * 2, week == (2020, 1, 3), {week: 1}[2020, 1, 3])
try: week + 0
except TypeError as e: print(e)
# ---
# Close matches of what has no length.
import difflib
for word, words in ((None, ["a"]), ("a", [None]), ("a", 5), (5, [5])):
    try: print(difflib.get_close_matches(word, words))
    except TypeError as e: print(e)
# ---
# Where a display is unpacked from what cannot be iterated.
def f(): return [1, *5, 2]
try: f()
except TypeError as e: print(e)
(1, *None)
# ---
[*range(3), *5]
# ---
# Escapes in a field that shows itself.
value = 1
print([f"{'\x41\n'=}", rf"{'\x41'=}", f"{'\N{BULLET}'=}", f"{'\\'=}", f"{"\u00e9"=:>10}", f"{  '\t'  =  }", f"{value = }"])
# ---
# Texts without an expression.
import ast
for text in ("", "\n", " ", "  \n", "\n\n", "#c", "#c\n", " # c\n # d\n", "\f", "\r\n", "\x0b", "\x0b1", "\u30001", "1\x1c"):
    for evaluate in (eval, ast.literal_eval, lambda t: compile(t, "f", "single") if "#" in t else None):
        try: print(evaluate(text))
        except SyntaxError as e: print(repr(text), e.args)
# ---
# Repetition by what is no int, as an operator and as a method.
class R:
    def __rmul__(self, other): return "R"
class Index:
    def __index__(self): return 2
for f in (lambda: [1] * "a", lambda: 1.5 * [1], lambda: (1,) * None, lambda: [1] * R(), lambda: Index() * [1], lambda: [].__mul__("a"), lambda: [].__imul__("a"), lambda: "".__mul__(None), lambda: ().__rmul__(1.0), lambda: bytearray().__imul__("")):
    try: print(f())
    except TypeError as e: print(e)
# ---
# Copies of iterators go on from where they are.
import copy, itertools
makers = [lambda: iter([1, [2], 3]), lambda: iter((1, [2], 3)), lambda: iter(range(5)), lambda: iter("abc"), lambda: iter(b"abc"), lambda: iter({1: [2], 3: 4}), lambda: iter({1: 2, 3: 4}.items()), lambda: iter({1, 2}), lambda: enumerate("abc"), lambda: zip("abc", [1, 2, 3]), lambda: map(str, [1, 2, 3]), lambda: filter(None, [1, 0, 2, 3]), lambda: itertools.accumulate([1, 2, 3]), lambda: itertools.starmap(max, [(1, 2), (3, 4)]), lambda: (x for x in [1])]
for make in makers:
    for how in (copy.copy, copy.deepcopy):
        it = make()
        next(it)
        try: other = how(it); print(type(other).__name__, list(other), list(it))
        except TypeError as e: print(e)
# ---
# The builtin behind class statements.
class Meta(type):
    def __new__(cls, name, bases, namespace, **more): print(name, bases, more); return super().__new__(cls, name, bases, namespace)
print(__build_class__(lambda: None, "A", int).__mro__[1:], type(__build_class__(lambda: None, "B", metaclass=Meta, x=1)).__name__)
for args in ((), (1,), (1, "A"), (lambda: 1, 5)):
    try: __build_class__(*args)
    except TypeError as e: print(e)
# ---
# Distributions of what can be added and multiplied.
import random
from decimal import Decimal
from fractions import Fraction
r = random.Random(5)
for call in (lambda: r.gauss("", 0), lambda: r.gauss(0, ""), lambda: r.gauss(Fraction(1, 2), Fraction(1, 3)), lambda: r.gauss(Decimal(1), 1), lambda: r.gauss(1j, 1), lambda: r.normalvariate("a"), lambda: r.normalvariate(1, 2), lambda: r.lognormvariate(1), lambda: r.lognormvariate(1, 2), lambda: r.expovariate(0), lambda: r.expovariate("a"), lambda: r.expovariate(Fraction(1, 2))):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
# ---
# Means of what is not finite, and NaN as a Decimal.
import statistics
from decimal import Decimal
inf = Decimal("inf")
for data in ([inf, -inf], [inf, inf], [inf, 1], [float("inf"), -float("inf")], [Decimal("nan"), 1]):
    try: print(repr(statistics.mean(data)))
    except Exception as e: print(type(e).__name__, e)
print(Decimal(-float("nan")), Decimal(divmod(float("inf"), 7)[1]), Decimal(-float("inf")))
try: 1 / 0
except ZeroDivisionError: statistics.mode([])
# ---
# Sequences to be compared that are none.
import difflib
for a, b in ((0, ""), ("", 0), (0, 0)):
    try: print(list(difflib.ndiff(a, b)))
    except TypeError as e: print(e)
# ---
# Names of arguments in errors about them.
for call in (lambda: (5).to_bytes(5, 3), lambda: (5).to_bytes("a"), lambda: int.from_bytes(b"", 3), lambda: compile("1", "a", 3), lambda: "a".encode(5), lambda: b"a".decode("utf8", 5)):
    try: print(call())
    except TypeError as e: print(e)
# ---
# Underscores in the text of a complex number.
for text in ("a_b", "1_0", "1__0", "_1", "1_", "1_j", " 1_0+2_0j ", "a b"):
    try: print(complex(text))
    except ValueError as e: print(e)
# ---
# A generator that raises StopIteration is not in the traceback of the error made of that.
def g():
    next(iter([]))
    yield
list(g())
# ---
print(*(next(iter("")) for _ in [1]))
# ---
# Views of an OrderedDict.
import collections, collections.abc
od = collections.OrderedDict(a=1, b=2)
print(od.items(), od.keys(), od.values(), type(od.items()), type(od.items()).__mro__)
print(isinstance(od.keys(), collections.abc.KeysView), isinstance(od.items(), collections.abc.ItemsView), isinstance(od.values(), collections.abc.ValuesView), isinstance(od.keys(), collections.abc.Set))
print(od.keys() & {"a"}, list(reversed(od.items())), len(od.keys()), "a" in od.keys(), od.keys() == {"a", "b"}, sum(od.values()), od.keys().mapping, od.keys().isdisjoint({"z"}))
# ---
# Arguments of patterns and matches.
import re
for f in (lambda: re.compile("a").sub("x"), lambda: re.compile("a").match(), lambda: re.compile("a").sub(repl="x", string="banana", count=1), lambda: re.compile("a").search("ba", pos=1), lambda: re.match("a", "a").groups(1, 2), lambda: re.match("(a)(b)?", "a").groups(default=0), lambda: re.match("a", "a").expand(), lambda: re.compile("a").split("banana", maxsplit=1), lambda: re.compile("a").findall(string="aa"), lambda: re.compile("a").sub("x", "y", "z"), lambda: re.compile("a").sub("x", "y", foo=1)):
    try: print(f())
    except TypeError as e: print(e)
# ---
# Arguments of searches in text and bytes.
for value in ("abc", b"abc", bytearray(b"abc")):
    for name in ("find", "rindex", "count", "startswith"):
        for args in ((), (1, 2, 3, 4), (None, "a")):
            try: print(getattr(value, name)(*args))
            except TypeError as e: print(name, e)
for args in ((None, None), (5, 5, 5), ("ab", "c"), ("a", None)):
    try: print(str.maketrans(*args))
    except (TypeError, ValueError) as e: print(e)
# ---
# The class of the date of a week.
from datetime import date
import copy
week = date(2020, 1, 1).isocalendar()
make = type(week)
for args in ((), ([1, 2, 3],), (1, 2, 3), (1, 2, "a"), (1, 2, 3, 4)):
    try: print(make(*args))
    except TypeError as e: print(e)
print(copy.copy(week), copy.deepcopy(week), make(year=1, week=2, weekday=3).week)
# ---
# Texts whose first line is empty.
import ast
c = 3
for text in ("\nc", "\n\n c", "#x\nc", "\n[1,\n2]\n", " \t\nc", "c\n\n", "\n+"):
    for evaluate in (eval, ast.literal_eval):
        try: print(repr(text), evaluate(text))
        except SyntaxError as e: print(repr(text), e.args)
        except ValueError as e: print(repr(text), str(e).partition("<")[0])
# ---
# A name too long to be shown.
eval("äb" * 70)
# ---
# Powers of a complex number near zero.
for x, y in (((1 + 2j) * 5e-324, -11), (0j, -1), (0j, 1j), (1e-200j, -2), (2j, -2)):
    try: print(x ** y)
    except ZeroDivisionError as e: print(e)
