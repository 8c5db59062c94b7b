import decimal, fractions, datetime, collections, enum, uuid, types
vals = [0, 1, -1, 0.0, -0.0, 1e-300, float("nan"), 0j, 1j, "", " ", "0", "False", b"", b"\0", [], [0], [[]], (), (0,), {}, {0: 0}, set(), {0}, frozenset(), range(0), range(1), range(5, 0), None, True, False, ..., int, object(), len, lambda: 0, bytearray(), memoryview(b""), decimal.Decimal(0), decimal.Decimal("0.0"), fractions.Fraction(0), datetime.timedelta(0), datetime.time(0), datetime.date(1, 1, 1), collections.deque(), collections.Counter(), collections.OrderedDict(), iter([]), (x for x in ""), map(str, []), zip(), Exception(), types.SimpleNamespace(), uuid.UUID(int=0), slice(0), {}.keys(), {}.values(), {1: 1}.items(), 10**100, -10**100, "\0", "\ud800"]
print("".join("01"[bool(v)] for v in vals)); print("".join("01"[not v] for v in vals)); print([type(v).__name__ for v in vals if not v])
# ---
print([] or "default", 0 or None or "" or "last", "a" and "b", "" and "b", None and 1, [1] and [2], [] and 5, 0 or [], {} or {"k": 1}, "x" or 1 / 0, 0 and 1 / 0, not "", not "a", not None, (not 0) + 1, 1 and 2 and 3, 1 or 2 or 3, 0 and 1 or 2, 1 and 0 or 2, None or 0, 0 or None, (1 and []) or "fallback", "yes" if [0] else "no", "yes" if [] else "no", bool([]) or bool([0]))
# ---
class A:
    def __init__(self, v): self.v = v
    def __bool__(self): print("bool", self.v, end="; "); return self.v
class L:
    def __init__(self, n): self.n = n
    def __len__(self): print("len", self.n, end="; "); return self.n
class Both:
    def __bool__(self): print("Both.bool", end="; "); return False
    def __len__(self): print("Both.len", end="; "); return 5
for o in (A(True), A(False), L(0), L(3), Both()):
    print(bool(o), not o, 1 if o else 2, (o and 1) == 1, [x for x in [1] if o], any([o]), all([o]), list(filter(None, [1 if o else 0])))
t, f = A(True), A(False)
r = t and f or L(0) or Both(); print(type(r).__name__)
while f: pass
if not f: print("if not")
assert t
print(sum(1 for x in (t, f, L(1)) if x)); print(len(list(filter(None, (t, f, L(0), L(2)))))); print(bool(not t))
match 1:
    case 1 if f: pass
    case _ if t: print("guard")
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


for ret in (1, 0, None, "True", [], 1.0, object):
    class B:
        def __bool__(self): return ret
    for f in (bool, lambda x: not x, lambda x: x and 1, lambda x: 1 if x else 2, lambda x: any([x]), lambda x: list(filter(None, [x])), lambda x: [1 for _ in [0] if x]): t(f, B())
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


for ret in (-1, 1.5, "a", None, 2**64, True, [], 2**31):
    class L:
        def __len__(self): return ret
    t(bool, L()); t(len, L()); t(lambda: not L())
class E:
    def __bool__(self): raise ValueError("ambiguous")
class EL:
    def __len__(self): raise KeyError("no len")
for f in (bool, lambda x: not x, lambda x: x or 1, lambda x: 1 if x else 0, lambda x: all([x]), lambda x: x == x or x is x, lambda x: list(filter(None, [x])), lambda x: max([x]) is x, lambda x: x is None): t(f, E()); t(f, EL())
# ---
class I: pass
i = I(); i.__bool__ = lambda: False; i.__len__ = lambda: 0
print(bool(i), not i)
I.__bool__ = lambda self: False; print(bool(i)); del I.__bool__; I.__len__ = lambda self: 0; print(bool(i)); del I.__len__; print(bool(i))
class N: __bool__ = None
try: bool(N())
except TypeError as e: print(e)
class M(type):
    def __bool__(cls): return False
class C(metaclass=M): pass
print(bool(C), bool(C()), not C, [c for c in (C, I) if c])
class ML(type):
    def __len__(cls): return 0
class D(metaclass=ML): pass
print(bool(D), len(D), bool(D()))
class S(str):
    def __bool__(self): return True
class Li(list):
    def __len__(self): return 0
print(bool(S("")), bool(Li([1])), S("") or "x", [x for x in (S(""), "") if x] == [""], len(Li([1, 2])))
class Sub(int):
    def __bool__(self): return False
print(bool(Sub(5)), Sub(5) == 5, 1 if Sub(5) else 2)
# ---
def check(x=None):
    if not x: return "falsy"
    return "truthy"
print([check(v) for v in (None, 0, [], "", "0", [0], 0.0, "None", False)], check())
def default(x=None): return x if x is not None else "dflt"
print([default(v) for v in (None, 0, [], "", False)], [v or "dflt" for v in (None, 0, [], "", False)])
d = {"zero": 0, "none": None, "empty": ""}
print([d.get(k) or "missing" for k in ("zero", "none", "empty", "absent")], [k in d for k in ("zero", "absent")], [d[k] is not None for k in d])
data = [3, 0, None, "", "a", [], [1], False, True, 0.0, {}]
print(list(filter(None, data)), [x for x in data if x], [x for x in data if x is not None], sum(map(bool, data)), any(data), all(data), data.count(False), next((x for x in data if not x), "none"))
# ---
n = 3; out = []
while n: out.append(n); n -= 1
print(out); s = "abc"
while s: s = s[:-1]
print(repr(s)); q = [1, [2, [3]]]; seen = []
while q:
    x = q.pop()
    if isinstance(x, list): q += x
    else: seen.append(x)
print(seen); a, b = 48, 18
while b: a, b = b, a % b
print(a); node = (1, (2, None)); vals = []
while node: v, node = node; vals.append(v)
print(vals); r = 10
while not r % 5 or r > 7: r -= 1
print(r); it = iter([1, 2, 0, 3]); got = []
while x := next(it): got.append(x)
print(got)
# ---
x = 5
print(x == True, x is True, bool(x) == True, bool(x) is True, x == 5 == True, not x == False, [] == False, not [], "" == False, None == False, 0 == False, 0.0 == False, 1 == True, 2 == True, "True" == True, [1] == True, None is False, not None is True, bool(None) is False, True + True, True == 1.0, "a" == True, isinstance(True, int), sum([True, False, True]), ["no", "yes"][bool(x)], {True: "t", 1: "one"}, {0: "z", False: "f"})
# ---
print(any([]), all([]), any([[]]), all([[]]), any(""), all(""), any([0, "", None]), any([0, "x"]), all([1, "x"]), all([1, ""]), any(x > 3 for x in range(3)), all(x < 3 for x in range(3)), any({}), any({0: 1}), any({1: 0}), all({0: 1}), any([[], [0]]), any("0"), not any([0]), not all([]), any(map(str.isdigit, "a1")), all(map(str.isdigit, "a1")))
def v(x): print("v", x, end=" "); return x
print(any(v(x) for x in (0, 2, 3))); print(all(v(x) for x in (1, 0, 3))); print(any([v(0), v(1), v(2)]))
# ---
class Result:
    def __init__(self, v=None, err=None): self.v, self.err = v, err
    def __bool__(self): return self.err is None
    def __or__(self, o): return self if self else o
    def __and__(self, o): return o if self else self
    def __repr__(self): return f"Ok({self.v})" if self else f"Err({self.err})"
ok, bad = Result(0), Result(err="e")
print(ok and "yes", bad or "no", ok | bad, bad | ok, ok & bad, bad & ok, not bad, [r for r in (ok, bad) if r], ok.v or "zero is falsy", "fine" if ok else "failed", all((ok, ok)), any((bad, bad)))
class Null:
    def __bool__(self): return False
    def __getattr__(self, n): return self
    def __call__(self, *a): return self
    def __repr__(self): return "Null"
n = Null(); print(n.a.b.c(), n.x or "default", bool(n), n.foo(1).bar and 1)
# ---
a = []; b = a or [1]; b.append(2); print(a, b)
c = [0]; d = c or [1]; d.append(2); print(c, d is c)
def f(l=None): l = l or []; l.append(1); return l
shared = []; print(f(shared), shared, f([5]))
def g(l=None):
    if l is None: l = []
    l.append(1); return l
print(g(shared), shared)
cfg = {"debug": False, "level": 0, "name": ""}
print(cfg.get("debug") or True, cfg.get("debug", True), cfg["level"] or 5, cfg.get("name") or "anon", {k: v for k, v in cfg.items() if v}, any(cfg.values()), cfg and "has keys")
x = None; y = x and x.attr; print(y); z = "" if x is None else x; print(repr(z)); s = "  "; print(bool(s), bool(s.strip()), s.strip() or "blank"); num = "0"; print(bool(num), bool(int(num)))
# ---
if [] or {} or 0: print("no")
elif not (1 and 0): print("elif")
if (x := []) or (y := "y"): print(x, y)
if None is None and not None: print("none")
if not not [0]: print("double not")
if "a" in "abc" and "z" not in "abc": print("in")
if 0 < 1 and [] == [] and () is not []: print("mixed")
print("and" if 1 and 2 else "x", "or" if 0 or 0 else "neither", ("t", "f")[not 1], (lambda: [] or 0 or "lam")(), {"k": 0 or 1}, [1 and 2, 0 or 3], f"{[] or 'fmt'}", (0 or 1) * 5, -(not 0), ~(not 1), (not 1) is False, not 1 is False, 5 and not 0)
# ---
class Arr:
    def __init__(self, *v): self.v = v
    def __gt__(self, o): return Arr(*(x > o for x in self.v))
    def __bool__(self): raise ValueError("The truth value of an array with more than one element is ambiguous")
if Arr(1, 2) > 1:
    print("never")
# ---
class L:
    def __len__(self): return -5
if L(): pass
# ---
x = ""
print(x and x[0], x[0])
