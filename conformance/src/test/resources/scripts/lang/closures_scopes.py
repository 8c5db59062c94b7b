def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter()
print(inc(), inc(5), get())
inc2, get2 = counter()
print(inc2(), get(), get2(), inc.__code__.co_freevars, counter.__code__.co_cellvars, inc.__closure__[0].cell_contents)
# ---
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def make():
    out = []
    for i in range(3):
        def f(): return i
        out.append(f)
    i = 99
    return out
print([f() for f in make()])
def bind(i): return lambda: i
print([f() for f in [bind(i) for i in range(3)]])
adders = {n: (lambda n: lambda x: x + n)(n) for n in (1, 10)}
print(adders[1](5), adders[10](5))
# ---
x = "global"
def f():
    x = "f"
    def g():
        def h():
            nonlocal x
            x = "changed by h"
            return x
        return h() + "|" + x
    r = g()
    return r, x
print(f(), x)
def k():
    global x, created
    x = "k"
    created = 1
k(); print(x, created)
def m():
    def n():
        global x
        x = "n"
    x = "local m"
    n()
    return x
print(m(), x)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


x = 1
def read_before():
    print(x)
    x = 2
def augmented(): x += 1
def conditional(flag):
    if flag: v = 1
    return v
def deleted():
    y = 1
    del y
    return y
def loop_var():
    for i in []: pass
    return i
def handler():
    try: raise ValueError("e")
    except ValueError as e: pass
    return e
def import_local():
    r = math.pi
    import math
def nested_free():
    def g(): return late
    r = g()
    late = 1
def class_local():
    class C:
        x = x
    return C.x
def del_unbound(): del q; q = 1
def comp(): return [z for z in z]; z = 1
for f in (read_before, augmented, lambda: conditional(0), deleted, loop_var, handler, import_local, nested_free, class_local, del_unbound, comp): t(f)
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("def f():\n    x = 1\n    global x")
s("def f():\n    print(x)\n    global x")
s("def f(x):\n    global x")
s("def f():\n    nonlocal x")
s("nonlocal x")
s("def f(x):\n    def g():\n        x = 1\n        nonlocal x")
s("def f(x):\n    nonlocal x")
s("def f():\n    global x\n    nonlocal x")
s("x = 1\nglobal x")
s("global x\nx = 1")
s("def f():\n    def g():\n        nonlocal y\n    y = 1")
s("class C:\n    nonlocal x")
s("def f():\n    global x\n    for x in y: pass")
s("def f():\n    global a, b\n    a = b = 1")
# ---
def outer():
    data = []
    def add(x): data.append(x); return data
    return add
a, b = outer(), outer()
a(1); a(2); b(3)
print(a(4), b(5))
def shared():
    n = [0]
    def up(): n[0] += 1
    def show(): return n[0]
    return up, show
up, show = shared(); up(); up(); print(show())
def acc(total=0):
    def add(x):
        nonlocal total
        total += x
        return total
    return add
t = acc(10); print(t(5), t(5), acc()(1))
# ---
def f(a, b=2, *args, c=3, **kw):
    d = a + b
    print(locals())
    def g(): return d
    e = 1
    return sorted(locals())
print(f(1, 2, 3, z=4))
print("f" in globals(), "d" in globals(), sorted(k for k in globals() if not k.startswith("_")))
globals()["made"] = 5
print(made)
def h():
    l = locals()
    l["x"] = 1
    y = 2
    return "x" in l, "y" in l, "y" in locals()
print(h())
class C:
    a = 1
    print(sorted(k for k in locals() if not k.startswith("__")))
    locals()["b"] = 2
print(C.b)
# ---
len_ = len
def shadow():
    len = lambda x: "shadowed"
    return len([1])
print(shadow(), len([1]))
list = [1, 2]
try:
    list("abc")
except TypeError as e:
    print(e)
del list
print(list("ab"))
print = lambda *a, _p=print: _p("custom", *a)
print(1)
del print
print(2)
sum = 0
for i in range(3): sum += i
print(sum)
import builtins
print(builtins.sum([1, 2]))
# ---
x = "module"
class A:
    x = "class"
    def m(self): return x
    n = lambda self: x
    l = [x for _ in [0]]
    g = list(x for _ in [0])
    d = x + "!"
print(A().m(), A().n(), A.l, A.g, A.d)
def f():
    x = "function"
    class B:
        y = x
        def m(self): return x
        class C:
            z = x
    return B.y, B().m(), B.C.z
print(f())
def g():
    class D:
        nonlocal_like = 1
        def m(self):
            return D.nonlocal_like
    return D().m()
print(g())
# ---
def make_account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance
    def withdraw(n):
        nonlocal balance
        if n > balance: raise ValueError(f"insufficient: {balance} < {n}")
        balance -= n
        return balance
    return {"deposit": deposit, "withdraw": withdraw, "balance": lambda: balance}
acc = make_account(10)
print(acc["deposit"](5), acc["withdraw"](12), acc["balance"]())
try: acc["withdraw"](100)
except ValueError as e: print(e)
def memo(f):
    cache = {}
    def wrapped(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    wrapped.cache = cache
    return wrapped
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), len(fib.cache))
# ---
for i in range(3): pass
print(i)
[j for j in range(3)]
try: j
except NameError as e: print(e)
with_walrus = [k := n for n in range(3)]
print(k)
try: n
except NameError as e: print(e)
if False: never = 1
try: never
except NameError as e: print(e)
def f():
    for q in "ab": inner = q
    return q, inner
print(f())
def g():
    return [[x * y for y in range(x)] for x in range(3)], (lambda: [z for z in range(2)])()
print(g())
# ---
def level1():
    a = 1
    def level2():
        b = a + 1
        def level3():
            c = a + b + 1
            def level4(): return a, b, c
            return level4
        return level3
    return level2
f = level1()()()
print(f(), f.__code__.co_freevars, [c.cell_contents for c in f.__closure__])
def empty_cell():
    def g(): return v
    if False: v = 1
    return g
c = empty_cell().__closure__[0]
try: c.cell_contents
except ValueError as e: print(e)
try: empty_cell()()
except NameError as e: print(type(e).__name__, e)
# ---
def f():
    try:
        return undefined1
    except NameError as e:
        return str(e)
print(f())
def use(): return defined_later
try: use()
except NameError as e: print(e)
defined_later = 1
print(use())
del defined_later
try: use()
except NameError as e: print(e)
try: del defined_later
except NameError as e: print(e)
def mutual_a(n): return n and mutual_b(n - 1)
def mutual_b(n): return n and mutual_a(n - 1)
print(mutual_a(5))
# ---
exec_ns = {"y": 5}
print(eval("y * 2", exec_ns), eval("y + z", {"y": 1}, {"z": 2}))
def f():
    x = 1
    exec("x = 2")
    return x, eval("x")
print(f())
def g():
    a = 10
    return eval("[a for _ in range(2)]", {"a": 3}), eval("a")
print(g())
def h():
    v = 1
    def inner(): return eval("v", globals(), {"v": v})
    return inner()
print(h())
# ---
def process(values):
    total = 0
    for v in values:
        total += v
    return totl
process([1])
# ---
counter = 0
def increment():
    counter = counter + 1
    return counter
increment()
# ---
user_name = "x"
print(username)
# ---
print(True and flase)
# ---
def f():
    result_value = 1
    def g():
        return result_valeu
    return g()
f()
# ---
import math
print(maths.pi)
# ---
pritn("hello")
# ---
x = [1, 2]
print(lenght(x))
# ---
class A:
    foo = 1
    def method(self):
        return foo
A().method()
# ---
def parse(flag):
    if flag:
        data = 1
    print(data)
parse(False)
# ---
print(json.dumps({}))
# ---
class Cart:
    items = []
    def total(self):
        return sum(items)
Cart().total()
# ---
print(self.x)
# ---
print(null)
# ---
if true:
    print(1)
