x = 1; del x
try: x
except NameError as e: print(e)
a, b, c = 1, 2, 3; del a, b; print("a" in globals(), "c" in globals()); del (c)
d = e = f = 1; del (d, e), [f]; print([n for n in "def" if n in globals()])
g, h = 1, 2; del (g), (h,); print("g" in globals()); del (); del []
# ---
l = list(range(10))
del l[0]; print(l); del l[-1]; print(l); del l[1:3]; print(l); del l[::2]; print(l); del l[10:]; print(l); del l[0], l[0]; print(l); del l[:]; print(l)
d = {"a": 1, "b": 2, (1, 2): 3}; del d["a"]; print(d); del d[1, 2]; print(d)
class O: pass
o = O(); o.x = o.y = 1; del o.x; print(vars(o)); del o.y, d["b"]; print(vars(o), d)
m = [[1, 2], [3]]; del m[0][1]; print(m); del m[0][0], m[1]; print(m); n = {"k": {"j": [1, 2]}}; del n["k"]["j"][0]; print(n)
b = bytearray(b"abc"); del b[1]; print(b)
# ---
l, d, t_, s = [1], {"a": 1}, (1,), "abc"
class O: x = 1
o = O()
for stmt in ("del undefined", "del l[5]", "del l['a']", "del d['z']", "del d[[]]", "del t_[0]", "del s[0]", "del o.x", "del o.nope", "del O.x; O.x", "del o.__class__", "del len.x", "del (5).real", "del s.upper", "del l[::0]", "del l[1.5]", "del d.a", "del None.x", "del {1}[0]", "del range(3)[0]", "del o[0]", "del O[0]", "del b''[0]", "del l[None:'a']", "del str.upper", "del l.append", "del d.keys", "del (lambda: 0).x", "del l[0], l[0]"):
    try: exec(stmt); print(stmt, "fine")
    except Exception as e: print(stmt, "->", type(e).__name__, e)
# ---
def f():
    x = 1
    del x
    try: x
    except UnboundLocalError as e: print(e)
    x = 2
    return x
print(f())
def g(p):
    del p
    return p
try: g(1)
except UnboundLocalError as e: print(e)
def h():
    for i in range(3): pass
    del i
    return "i" in locals()
print(h())
def outer():
    v = 1
    def inner(): return v
    del v
    try: inner()
    except NameError as e: print(type(e).__name__, e)
    v = 2
    return inner()
print(outer())
def nl():
    v = 1
    def inner():
        nonlocal v
        del v
    inner()
    try: return v
    except UnboundLocalError as e: return str(e)
print(nl())
G = 1
def gl():
    global G
    del G
gl(); print("G" in globals())
try: gl()
except NameError as e: print(e)
# ---
class C:
    a = 1
    b = 2
    del a
    def m(self): pass
    for i in range(2): pass
    del i
print(hasattr(C, "a"), C.b, hasattr(C, "i"))
del C.m; print(hasattr(C, "m")); C.new = 1; del C.new
try: del C.new
except AttributeError as e: print(e)
try:
    class D:
        del missing
except NameError as e: print(e)
class B: x = 1
class S(B): pass
try: del S.x
except AttributeError as e: print(e)
s = S(); s.x = 5; del s.x; print(s.x)
# ---
class T:
    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, k): print("delattr", k)
    def __delete__(self, o): print("delete")
t = T()
del t[0], t["a"], t[1:2], t[1, 2], t[...], t[:, ::2], t[()], t[-1:]; del t.x, t.y
class W: d = T()
w = W(); del w.d
trace = []
def v(x): trace.append(x); return x
del v(t)[v(1)], v(t)[v(2):v(3)], v(t).attr; print(len(trace), trace[1], trace[3:5])
class Bad:
    def __delitem__(self, k): raise KeyError("cannot delete", k)
    def __delattr__(self, k): raise AttributeError(f"no deleting {k}")
for s in ("del Bad()[1]", "del Bad().q"):
    try: exec(s)
    except Exception as e: print(type(e).__name__, e)
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("del 1")
s("del f()")
s("del a + b")
s("del (a, f())")
s("del a, 1")
s("del None")
s("del 'x'")
s("del")
s("del *a")
s("del (*a,)")
s("del [a, b], (c, d)")
s("del {a}")
s("del a if b else c")
s("del (a)")
s("del ()")
s("del a = 1")
s("del lambda: 1")
s("del a.b.c[0]")
s("del (a := 1)")
s("del -a")
s("del a < b")
s("del ...")
s("del True")
s("del a,")
s("del (a, b),")
s("x = del a")
s("del [x for x in y]")
s("del f().x, f()[0]")
s("del await x")
s("del __debug__")
s("del a b")
s("del a; del b")
# ---
l = [1, 2, 3]; m = l; del l; print(m)
l = [1, 2, 3, 4, 5]
for i in range(len(l) - 1, -1, -1):
    if l[i] % 2 == 0: del l[i]
print(l)
d = {i: i * i for i in range(5)}
for k in [k for k, v in d.items() if v % 2]: del d[k]
print(d)
it = iter(m); next(it); del m[0]; print(list(it)); a = b = [1]; del a[:]; print(b)
class R:
    def __init__(self): self.items = {}
    def __setitem__(self, k, v): self.items[k] = v
    def __delitem__(self, k): print("removing", k); del self.items[k]
r = R(); r["x"] = 1; del r["x"]
try: del r["x"]
except KeyError as e: print(repr(e))
# ---
try: raise ValueError("x")
except ValueError as e: del e
print("deleted in handler")
def f():
    try: 1 / 0
    except ZeroDivisionError as e:
        del e
        return "ok"
print(f())
for k in "ab": del k
try: k
except NameError as e: print(e)
import math as mm
del mm
try: mm.pi
except NameError as e: print(e)
def fn(): return 1
g = fn; del fn; print(g(), g.__name__)
with_x = [x for x in range(2)]; del with_x[0]; print(with_x); del with_x
print([n for n in dir() if n.startswith("with_")], "fn" in globals())
# ---
class P:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.deleter
    def v(self): print("deleter"); del self._v
    @property
    def ro(self): return 1
p = P(); print(p.v); del p.v
for s in ("p.v", "del p.v", "del p.ro", "p.ro = 1"):
    try: exec(s)
    except AttributeError as e: print(e)
class S:
    __slots__ = ("a",)
s = S(); s.a = 1; del s.a
for st in ("s.a", "del s.a", "del s.b"):
    try: exec(st)
    except AttributeError as e: print(e)
# ---
import sys, weakref
class N: pass
n = N(); n.self = n; r = n; del n; print(r.self is r); del r.self; print(vars(r))
x = [1, 2]; y = {"l": x}; del x; print(y); z = y["l"]; del y["l"][0], y["l"]; print(y, z)
def gen():
    data = [1, 2, 3]
    while data:
        yield data[0]
        del data[0]
print(list(gen()))
a = [1, 2, 3, 4, 5, 6]; del a[1:5:2]; print(a); del a[-2:]; print(a); del a[5:1]; print(a); del a[::-1]; print(a); a = [0, 1, 2, 3]; del a[::-2]; print(a); a = list(range(6)); del a[4:0:-3]; print(a); del a[True]; print(a)
# ---
x = 5
def show():
    print(x)
    del x
try: show()
except UnboundLocalError as e: print(e)
print(x)
exec("del x"); print("x" in globals())
ns = {"a": 1, "b": 2}; exec("del a", ns); print("a" in ns, ns["b"])
globals()["dyn"] = 1; del dyn; print("dyn" in globals()); len = 5; del len; print(len("abc"))
try: del print
except NameError as e: print(e)
# ---
data = {"a": 1}
del data["b"]
# ---
items = [1, 2]
del items[2]
# ---
t = (1, 2)
del t[0]
# ---
name = "x"
del name
print(name)
