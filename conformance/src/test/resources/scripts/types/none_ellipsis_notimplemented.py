print(None, repr(None), type(None), type(None).__name__, bool(None), None is None, None == None, None != 0, None == False, str(None), f"{None}", [None], {None: 1}, hash(None) == hash(None), type(None)() is None, (lambda: None)(), print("x"))
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("None + 1", "1 + None", "None + None", "'a' + None", "None < 1", "1 > None", "None < None", "None >= None", "-None", "not None", "None()", "None[0]", "None['a']", "len(None)", "iter(None)", "1 in None", "None in None", "None in [None]", "int(None)", "float(None)", "list(None)", "dict(None)", "sum(None)", "max(None)", "sorted(None)", "range(None)", "None.x", "None.upper()", "None.get('a')", "None.append(1)", "None.split()", "None.items()", "None % 2", "None ** 2", "None and 1", "None or 1", "None * 2", "None | None", "None | int", "round(None)", "abs(None)", "str.upper(None)", "','.join(None)", "None", "next(None)", "reversed(None)", "enumerate(None)", "zip(None)", "isinstance(None, type(None))", "isinstance(1, None)", "issubclass(None, int)", "None @ None", "None <= 'a'", "[1, None, 2].index(None)", "max([1, None])", "min(None, 1)", "'%d' % None", "None == ''", "{}.get('x').y", "[].sort().append(1)")
# ---
for s in ("None = 1", "None.x = 1", "del None", "None[0] = 1", "def f(None): pass", "for None in []: pass", "x.None", "f(None=1)", "import None", "class None: pass", "None += 1", "with x as None: pass", "lambda None: 1", "global None", "x.None = 1"):
    try: exec(s)
    except Exception as e: print(s, "->", type(e).__name__, getattr(e, "msg", e))
# ---
def default(x=None):
    if x is None: x = []
    x.append(1)
    return x
print(default(), default(), default([0]))
def find(k): return {"a": 0}.get(k)
print([find(k) or "missing" for k in "ab"], [find(k) if find(k) is not None else "missing" for k in "ab"])
values = [0, None, "", False, [], 1]
print([v is None for v in values], [v == None for v in values], [v for v in values if v is not None], sum(v is None for v in values), values.count(None), None in values, sorted([3, None, 1], key=lambda v: (v is None, v)))
# ---
class AlwaysEq:
    def __eq__(self, o): return True
class NeverEq:
    def __eq__(self, o): return False
print(AlwaysEq() == None, AlwaysEq() is None, None == AlwaysEq(), NeverEq() == None, None != NeverEq(), None.__eq__(None), None.__eq__(1), None.__bool__(), None.__hash__() == hash(None), None.__class__, None.__repr__(), None.__doc__)
try: None.missing
except AttributeError as e: print(e)
for f in (lambda: type(None)(1), lambda: type("N", (type(None),), {}), lambda: setattr(None, "a", 1), lambda: None.__init__()):
    try: print(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
# ---
print(..., Ellipsis is ..., type(...), repr(...), bool(...), str(...), ... == ..., hash(...) == hash(...), [...], {...: 1}, type(...)() is ..., (lambda: ...)(), ... in [...], ....__class__, (..., 1), f"{...}", ... or 1, ... and 2, not ...)
def f(): ...
class C: ...
print(f(), C().__class__.__name__)
x: tuple[int, ...] = (1, 2)
print(x, tuple[int, ...])
for s in ("... + 1", "...()", "...[0]", "... < 1", "... = 1", "....x", "len(...)", "-...", "Ellipsis = 5", "int(...)"):
    try: print(s, eval(s) if "=" not in s else exec(s))
    except Exception as e: print(s, "->", type(e).__name__, getattr(e, "msg", e))
Ellipsis = 5; print(Ellipsis, ...)
# ---
import warnings; warnings.simplefilter("ignore")
print(NotImplemented, type(NotImplemented), repr(NotImplemented), type(NotImplemented)() is NotImplemented, NotImplemented == NotImplemented, NotImplemented is NotImplemented, bool(NotImplemented), hash(NotImplemented) == hash(NotImplemented))
for s in ("NotImplemented()", "NotImplemented + 1", "raise NotImplemented", "raise NotImplemented('x')", "raise NotImplementedError", "raise NotImplementedError('todo')", "NotImplemented.x", "len(NotImplemented)"):
    try: exec(s)
    except Exception as e: print(s, "->", type(e).__name__, e)
print((1).__add__("a"), "a".__lt__(1), [].__eq__(()), (1).__eq__("1"), {}.__or__(1), object().__eq__(1), object().__lt__(1), 1.5.__lt__("a"), None.__eq__(0), (1).__floordiv__("x"), (1,).__lt__([1]))
# ---
class A:
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __add__(self, o): return NotImplemented
    def __contains__(self, o): return NotImplemented
    def __bool__(self): return True
a = A()
print(a == a, a == 1, a != 1, a == A())
for f in (lambda: a < 1, lambda: a + 1, lambda: 1 + a, lambda: a > a):
    try: print(f())
    except TypeError as e: print(e)
class B:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return "added"
b = B(); b += 1; print(b)
# ---
def maybe(n): return None if n < 0 else n
print([maybe(n) for n in (1, -1)], maybe(-1) is None, (maybe(-1) or 0) + 1)
result = [3, 1].sort(); print(result)
d = {}; print(d.update(a=1), d.clear(), [].append(1), [1].reverse(), {1}.add(2), print(end=""), [].extend([]), None)
def no_return(x):
    if x: return x
print(no_return(0), no_return(5), [no_return(i) for i in range(2)], (lambda x: x and no_return(0))(1))
match None:
    case None: print("none matched")
match ...:
    case None: print("no")
    case e if e is ...: print("ellipsis by guard")
# ---
import json, copy
print(json.dumps(None), json.loads("null"), json.dumps({"a": None, None: 1}), copy.copy(None), copy.deepcopy([None, ..., NotImplemented]))
from typing import Optional
def g(x: Optional[int] = None, y: int | None = None) -> None: pass
print(g.__annotations__, Optional[int], int | None, None | str, type(None) | int, isinstance(None, int | None), isinstance(None, Optional[int]))
# ---
x = None
try:
    for i in x: pass
except TypeError as e: print(e)
try:
    a, b = x
except TypeError as e: print(e)
try:
    with x: pass
except TypeError as e: print(e)
try:
    x["a"] = 1
except TypeError as e: print(e)
try:
    del x[0]
except TypeError as e: print(e)
try:
    x.attr = 1
except AttributeError as e: print(e)
try:
    x += 1
except TypeError as e: print(e)
try:
    [*x]
except TypeError as e: print(e)
try:
    {**x}
except TypeError as e: print(e)
try:
    f"{x:>5}"
except TypeError as e: print(e)
try:
    print(*x)
except TypeError as e: print(e)
try:
    dict(**x)
except TypeError as e: print(e)
try:
    raise x
except TypeError as e: print(e)
try:
    (y := x).z
except AttributeError as e: print(e)
# ---
users = {"a": {"name": "A"}}
print(users.get("b")["name"])
# ---
def find_user(name):
    for u in [{"name": "x"}]:
        if u["name"] == name: return u
print(find_user("y")["name"])
# ---
import re
print(re.match("a", "b").group())
# ---
result = print("side effect")
for line in result:
    pass
# ---
total = None
for v in [1, 2]:
    total += v
# ---
data = {"items": None}
print(len(data["items"]))
