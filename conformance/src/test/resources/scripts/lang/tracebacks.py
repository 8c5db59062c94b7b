def a(x):
    return b(x + 1)
def b(x):
    return c(x * 2)
def c(x):
    raise ValueError(f"bad x: {x}")
print("start")
a(1)
# ---
x = {"a": {"b": 1}}
y = x["a"]["b"] + x["a"]["c"] + 3
# ---
a, b = 1, 0
result = (a + b) * (a / b) - 2
# ---
class T: pass
t = T()
t.x = T()
t.x.y = None
print(t.x.y.z.w)
# ---
def f(n):
    return g(n)(n) + 1
def g(n):
    return None
f(5)
# ---
total = sum([
    1,
    2,
    "three",
])
# ---
value = (
    1
    + 2
    + "x"
)
# ---
def add(a, b):
    return a + b
add(
    1,
    b="two",
)
# ---
data = [1, 2, 3]
print(data[0], data[1], data[5], data[2])
# ---
try:
    1 / 0
except ZeroDivisionError:
    {}["key"]
# ---
def parse(s):
    try:
        return int(s)
    except ValueError as e:
        raise RuntimeError("cannot parse") from e
def load():
    try:
        parse("x")
    except RuntimeError as e:
        raise KeyError("config") from e
load()
# ---
try:
    raise ValueError("first")
except ValueError:
    try:
        raise TypeError("second")
    except TypeError:
        raise KeyError("third")
# ---
try:
    int("x")
except ValueError:
    raise RuntimeError("quiet") from None
# ---
def recurse(n):
    return recurse(n + 1)
try:
    recurse(0)
except RecursionError as e:
    print(type(e).__name__, e)
def down(n):
    if n == 0:
        raise ValueError("bottom")
    return down(n - 1)
down(20)
# ---
def ping(n): return pong(n - 1)
def pong(n):
    if n < 0: raise IndexError("rally over")
    return ping(n - 1)
ping(6)
# ---
def loop(n):
    if n > 0:
        loop(n - 1)
    else:
        [][0]
loop(3)
# ---
exec("x = 1\ny = x / 0\n")
# ---
exec("def f(:\n    pass")
# ---
compile("a = 1\nb = = 2\n", "<source>", "exec")
# ---
eval("1 +")
# ---
eval("undefined + 1")
# ---
code = compile("def inner():\n    return 1 / 0\ninner()\n", "<generated>", "exec")
exec(code)
# ---
def gen():
    yield 1
    raise ValueError("in generator")
def consume():
    return [x * 2 for x in gen()]
consume()
# ---
print(list(map(lambda x: 1 / x, [1, 2, 0])))
# ---
print(sorted([3, 1, 2], key=lambda v: v.missing))
# ---
class Account:
    def __init__(self, balance):
        self.balance = balance
    @property
    def double(self):
        return self.balance * 2 + self.bonus
    def __add__(self, other):
        return self.double
Account(1) + Account(2)
# ---
class CM:
    def __enter__(self): return self
    def __exit__(self, *a):
        raise RuntimeError("in exit")
with CM():
    raise ValueError("in body")
# ---
with open_resource() as r:
    pass
# ---
@undefined_decorator
def f():
    pass
# ---
def f(x: undefined_type):
    pass
# ---
class C(UndefinedBase):
    pass
# ---
class Config:
    debug = True
    level = 1 / 0
# ---
numbers = [1, 2, 3]
for i, n in enumerate(numbers):
    if n == 2: numbers[i + 10] = n
# ---
assert 1 == 2, f"math is {'broken'}"
# ---
assert (
    len([1, 2])
    == 3
)
# ---
a = b = c = [1]
a[0].x.y = 5
# ---
d = {"k": 1}
d["k"]["z"] = 2
# ---
x = 5
x.append(1)
# ---
print("a" + 1 if True else 2, "more")
# ---
name = "x"
print(f"hello {name.foo} and {1 + 1}")
# ---
f = lambda x: x[0] + x[1]
f([1])
# ---
l = [1, 2]
del l[5]
# ---
import math
math.sqrt(-1)
# ---
import math
math.sqroot(4)
# ---
int("12a")
# ---
(lambda: (lambda: 1 / 0)())()
# ---
values = {"é": "ü"}; print(values["é"] + values["ñ"])
# ---
日本 = 1; print("日本語", 日本 + "x")
# ---
def   spaced( a,b ):
        return a  +  b   # comment
spaced( 1 ,  None )
# ---
def f():
    try:
        return 1 / 0
    finally:
        print("cleanup runs first")
f()
# ---
def f():
    try:
        raise ValueError("v")
    finally:
        raise TypeError("t")
f()
# ---
e = ValueError("made earlier")
def thrower():
    raise e
try:
    thrower()
except ValueError:
    pass
thrower()
# ---
class Odd(Exception):
    def __str__(self):
        raise RuntimeError("no text")
raise Odd
# ---
class Named(Exception):
    pass
Named.__module__ = "pkg.errors"
raise Named("with module")
# ---
class Outer:
    class InnerError(Exception):
        pass
raise Outer.InnerError("nested class")
# ---
raise Exception
# ---
raise ValueError("")
# ---
raise ValueError("line one\nline two")
# ---
raise KeyError("a key")
# ---
raise OSError(2, "No such file or directory", "missing.txt")
# ---
import traceback
def f():
    raise ValueError("printed")
try:
    f()
except ValueError as e:
    print(traceback.format_exc())
    print(traceback.format_exception_only(e))
    print("".join(traceback.format_exception(e)) == traceback.format_exc())
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
# ---
if True:
    x = (1 +
         undefined_name *
         2)
# ---
x = [i for i in range(3)
     if i.bad]
# ---
result = {
    "a": 1,
    "b": None.value,
}
# ---
def long_call(**kw):
    raise ValueError(sorted(kw))
long_call(first=1, second=2,
          third=3)
# ---
first = 1; second = first / 0; third = 3
# ---
-"text"
# ---
not_callable = 5
print("before", not_callable("arg"), "after")
# ---
x = 1 if False else {}.fromkeys(5)
# ---
a = 1 < 2 < "3"
# ---
s = "abc"
s[1:2].nothing.more
# ---
async def f():
    return [1][3]
import asyncio
asyncio.run(f())
# ---
while True
    pass
# ---
def f():
return 1
# ---
x = 5
    y = 6
# ---
if x == 1:
    pass
  else:
    pass
# ---
print("mixed quotes')
# ---
foo(bar(1, 2)
baz = 3
# ---
a = 5 6
# ---
for i in range(3):
    pass
else i:
    pass
# ---
x = "a
b"
# ---
print 'hello'
# ---
def f(x):
    return x
f(1))
# ---
class Foo
    pass
# ---
if a = 1:
    pass
# ---
return 5
# ---
'abc' = x
# ---
f() = 1
# ---
a + 1 = 2
# ---
None = 1
# ---
import a.b as c.d
# ---
from x import *, y
# ---
def f(a, a): pass
# ---
x = yield 5
# ---
lambda: (x = 1)
# ---
d = {1: 2, 3}
# ---
"""never closed
x = 1
