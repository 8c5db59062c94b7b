for i in range(5):
    if i == 1:
        continue
    elif i == 3:
        break
    else:
        print("other", i)
else:
    print("not reached")
print("after", i)
for i in []:
    pass
else:
    print("empty loop else")
print(i)
# ---
n = 0
while n < 3:
    n += 1
    if n == 2:
        continue
    print(n)
else:
    print("done", n)
while True:
    n -= 1
    if not n:
        break
else:
    print("never")
while False:
    print("never")
else:
    print("else at once")
# ---
def find(rows, wanted):
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            if cell == wanted:
                return r, c
            elif cell is None:
                break
        else:
            print("row", r, "whole")
            continue
        print("row", r, "cut")
    else:
        print("exhausted")
    return None

print(find([[1, 2], [None, 5], [3]], 3))
print(find([[1], [None, 5]], 5))
# ---
for x in 1, 2, 3: print(x, end=" ")
print()
for a, (b, *c) in [(1, (2, 3, 4)), (5, (6,))]: print(a, b, c)
for d["k"] in (d := {}, 1, 2):
    pass
print(d["k"])
class O: pass
o = O()
for o.attr in "xyz": pass
print(o.attr)
l = [0, 0]
for l[0], l[1] in [(1, 2), (3, 4)]: print(l)
for i, in [(1,), (2,)]: print(i)
for [p, q] in ["ab", "cd"]: print(q, p)
# ---
for i in range(3):
    print(i)
    i = 10
print(i)
items = [1, 2, 3]
for x in items:
    if x < 3:
        items.append(x + 10)
    if len(items) > 6:
        break
print(items)
items = [1, 2, 3, 4, 5, 6]
for x in items:
    if x % 2 == 0 or x == 3:
        items.remove(x)
print(items)
d = {"a": 1, "b": 2}
for k in list(d):
    del d[k]
print(d)
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def over(x):
    for _ in x:
        pass
t(over, 5)
t(over, None)
t(over, 1.5)
t(over, len)
t(over, object)
t(over, True)
class C: pass
t(over, C)
def unpack():
    for a, b in [1, 2]: pass
t(unpack)
def unpack2():
    for a, b in [(1, 2, 3)]: pass
t(unpack2)
def unpack3():
    for a, b in ["x"]: pass
t(unpack3)
# ---
def f():
    for i in range(3):
        try:
            if i == 0:
                continue
            if i == 1:
                break
        finally:
            print("finally", i)
    else:
        print("else")
    return i
print(f())

def g():
    while True:
        try:
            return "try"
        finally:
            print("cleaning")
            break
    return "after loop"
print(g())

def h():
    for i in range(2):
        try:
            return i
        finally:
            continue
    return "end"
print(h())
# ---
def grade(n):
    if n >= 90:
        return "A"
    elif n >= 80:
        return "B"
    elif n >= 70: return "C"
    else:
        if n < 0:
            return "?"
        return "F"

print([grade(x) for x in (95, 85, 75, 10, -1)])
x = 5
print("big" if x > 3 else "small", "a" if x > 9 else "b" if x > 4 else "c")
if x: pass
if not x:
    print("no")
else: print("yes")
if (x > 1 and
        x < 10):
    print("multi-line condition")
# ---
i = 0
while (line := ["a", "b", "", "c"][i]):
    print(line)
    i += 1
print("stopped at", i)
while i:
    i -= 1
    while True:
        if i % 2: break
        print("even", i)
        break
    else:
        print("never")
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("break")
s("continue")
s("return 1")
s("if 1:\n    break")
s("def f():\n    continue")
s("for x in y:\n    def g():\n        break")
s("for x in y:\n    class C:\n        continue")
s("while 1:\n    pass\nelse:\n    break")
s("yield 1")
s("await x")
s("class C:\n    return 1")
s("for x in y:\npass")
s("if 1:\n")
s("if x = 1: pass")
s("while x = 1: pass")
s("if x\n    pass")
s("else: pass")
s("for x y: pass")
s("for 1 in y: pass")
s("for f() in y: pass")
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("if True:\n    x = 1\n  y = 2")
s("  x = 1")
s("if True:\n    x = 1\n      y = 2")
s("def f():\n\tx = 1\n        y = 2")
s("x = (1,")
s("x = 1)")
s("x = [1, 2)")
s("x = 'abc")
s("x = '''abc")
s("print 'hello'")
s("print x")
s("exec 'x'")
s("x = 1 2")
s("x = if")
s("x ==")
s("def f(:\n    pass")
s("class = 1")
s("import")
s("from x import")
s("a b c")
s("x = {1: 2, 3}")
s("$x = 1")
s("x = 1 +")
s("f(")
s("x!")
s("for i in range(3) print(i)")
s("while True print(1)")
s("def f()\n    pass")
s("class A\n    pass")
s("try:\n    pass\n")
s("try:\n    pass\nx = 1")
s("x++")
s("i = i++ + 1")
s("a && b")
s("!a")
s("a ? b : c")
# ---
total = 0
for i in range(10):
    for j in range(10):
        if j > i: break
        if (i + j) % 3: continue
        total += i * j
print(total)
pass; pass
a = 1; b = 2; print(a, b)
if a: b = 3; print(b)
for _ in range(2): a += 1; print(a)
while a < 5: a += 1; print("w", a)
# ---
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
print([collatz(n) for n in range(1, 20)])

def primes(limit):
    found = []
    for n in range(2, limit):
        for p in found:
            if p * p > n:
                found.append(n)
                break
            if n % p == 0:
                break
        else:
            found.append(n)
    return found
print(primes(60))
# ---
class Countdown:
    def __init__(self, n): self.n = n
    def __bool__(self):
        print("bool", self.n)
        self.n -= 1
        return self.n > 0
c = Countdown(3)
while c:
    print("in")
if c or True:
    print("or")
class Bad:
    def __bool__(self): return 1
try:
    if Bad(): pass
except TypeError as e:
    print(e)
class Len:
    def __len__(self): return 0
print("full" if Len() else "empty")
# ---
def nested():
    for a in range(3):
        for b in range(3):
            for c in range(3):
                if a == b == c == 1:
                    return (a, b, c)
                if c == 2 and b == 2: break
            else:
                continue
            break
    return None
print(nested())
for a in range(3):
    with_else = []
    for b in range(a):
        with_else.append(b)
    else:
        with_else.append("e")
    print(with_else)
# ---
for i in range(3):
    total = total + i
# ---
numbers = [3, 1, 2]
for n in numbers:
    if n == 1:
        print(n / (n - 1))
# ---
values = [10, 20, 30]
i = 0
while i <= len(values):
    print(values[i])
    i += 1
# ---
d = {"a": 1, "b": 2, "c": 3}
for k in d:
    if k == "b":
        del d[k]
# ---
for k, v in {"a": 1, "bc": 2}:
    print(k, v)
