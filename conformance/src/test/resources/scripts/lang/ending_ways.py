def f(n):
	if n == 0:
		return	[1,	2][5]	+	1
	return f(n - 1)
f(10)
# ---
def a(n): return b(n)
def b(n): return a(n - 1) if n else 1 / n
a(6)
# ---
errors = []
for i in range(20):
    try: int("x" * i)
    except ValueError as e: errors.append(e)
raise ExceptionGroup("many errors", errors)
# ---
def deep(n):
    try: 1 / 0
    except ZeroDivisionError as e:
        if n == 0: raise ExceptionGroup("leaf", [e, ValueError(n)])
    try: deep(n - 1)
    except Exception as e: raise ExceptionGroup(f"level {n}", [e, KeyError(n)]) from e
deep(2)
# ---
g = ExceptionGroup("outer", [ValueError("a\nb"), ExceptionGroup("inner", [TypeError()])])
g.add_note("note on group"); g.exceptions[0].add_note("note\non leaf")
g.exceptions[1].add_note("inner note")
try: raise g
except* TypeError as e: raise
# ---
e1 = ValueError("one"); e2 = KeyError("two")
e1.__cause__ = e2; e2.__cause__ = e1
raise e1
# ---
try:
    try: {}["a"]
    except KeyError: [][0]
except IndexError as e:
    e.__suppress_context__ = True
    raise
# ---
class Long(Exception):
    def __init__(self, code, **info): super().__init__(code); self.info = info
    def __str__(self): return f"code {self.args[0]}\n  info: {self.info}\n"
raise Long(5, a=1, b=[1, 2])
# ---
def f():
    x = {"key": [1, 2, {"inner": None}]}
    return x["key"][2]["inner"].value.other(1, 2)[3] + "this is a very long line that goes on and on and on " + "more and more text in this line"
f()
# ---
exec("def w():\n    raise ValueError('in w')\n")
w()
# ---
eval("[1, 2, 3][\n 5\n]")
# ---
exec("x = (1 +\n")
# ---
import functools
@functools.lru_cache
def cached(n): return 1 // n if n == 0 else cached(n - 1)
cached(3)
# ---
class Meta(type):
    def __call__(cls, *a): raise RuntimeError("no instances")
class K(metaclass=Meta): pass
K(1,
  2)
# ---
class D:
    def __get__(self, i, o): raise LookupError("descriptor")
class K: d = D()
K().d
# ---
class P:
    @property
    def value(self): return self._missing
    def __getattr__(self, name): raise AttributeError(f"no attribute {name!r}", name=name, obj=self)
P().value
# ---
class Node:
    def __init__(self): self.childs = []; self.parent_node = None
Node().children
# ---
import mathh
# ---
lenght = [1, 2]
print(len(lenth))
# ---
def compute(values):
    total = 0
    for value in values: totl += value
    return total
compute([1])
# ---
class Account:
    balance = 0
    def deposit(self, amount): balance += amount
Account().deposit(5)
# ---
class A:
    def method(self): return mehtod()
    def other(self): return self_.x
A().method()
# ---
def gen():
    yield 1
    raise StopIteration("done")
print(list(gen()))
# ---
async def main():
    async def inner(): raise ValueError("async")
    await inner()
import asyncio
asyncio.run(main())
# ---
import contextlib
@contextlib.contextmanager
def cm():
    try: yield 1
    except ZeroDivisionError as e: raise RuntimeError("converted") from e
with cm() as v:
    v / 0
# ---
with open("missing.txt") as f: pass
# ---
print("before")
def check(x):
    assert isinstance(x, int), f"expected int, got {type(x).__name__}"
    return x
print(check("5"))
# ---
values = [1, 2, "three"]
total = sum(v * 2 for v in values)
# ---
data = {"users": [{"name": "Ann"}]}
for user in data["users"]:
    print(user["name"].upper(),
          user["email"].lower())
# ---
result = (10
          / (5
             - 5))
# ---
items = sorted([{"a": 1}, {"b": 2}],
               key=lambda d: d["a"])
# ---
x = [i for i in range(3)
     if i / (i - 1)]
# ---
def f(**kw): pass
f(**{"a": 1}, **{"a": 2})
# ---
a, b, c = "ab"
# ---
(lambda: (yield))().throw(KeyError("from throw"))
# ---
raise ValueError("x") from ExceptionGroup("cause group", [KeyError(1)])
# ---
try: raise ExceptionGroup("g", [ValueError(1)])
except ExceptionGroup as g: raise RuntimeError("while handling")
# ---
class E(ExceptionGroup):
    def derive(self, excs): return E(self.message, excs)
    def __str__(self): return "custom text"
raise E("msg", [E("sub", [OSError(2, "no file", "path.txt")])])
# ---
raise OSError(2, "No such file", "a.txt", None, "b.txt")
# ---
raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad byte")
# ---
raise SyntaxError("custom", ("file.py", 3, 5, "some code here\n", 3, 9))
# ---
raise SyntaxError("no location")
# ---
raise ImportError("msg", name="n", path="p")
# ---
raise NameError("name 'pritn' is not defined", name="pritn")
# ---
raise AttributeError("'list' object has no attribute 'apend'", name="apend", obj=[])
# ---
raise StopAsyncIteration(1, 2)
# ---
import sys
def hook(t, v, tb): print("hook", t.__name__, v)
sys.excepthook = hook
1 / 0
# ---
def outer():
    def inner():
        class C:
            def m(self):
                return [x.y for x in (1,)]
        return C().m()
    return (lambda: inner())()
outer()
# ---
if True:
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as e:
            if i: raise TypeError("second") from e
# ---
def f(x):
    match x:
        case {"a": v} if v.missing: return 1
f({"a": 5})
# ---
print(f"{1}{2:{'x'}}{3}")
# ---
print(f"{'abc':d}")
# ---
"{} {name}".format(1)
# ---
int("99999999999999999999x", 10)
# ---
[].index("a long string " * 3)
# ---
def deep(n):
    try: 1 / 0
    except ZeroDivisionError as e:
        if n == 0: raise ExceptionGroup("leaf", [e, ValueError(n)])
    try: deep(n - 1)
    except Exception as e: raise ExceptionGroup(f"level {n}", [e, KeyError("a\nb")]) from e
deep(1)
# ---
g = ExceptionGroup("outer\ntwo", [ValueError("a\nb"), ExceptionGroup("in\nner", [TypeError()])])
raise g
