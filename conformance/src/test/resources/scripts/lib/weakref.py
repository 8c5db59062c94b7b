import weakref
class A:
    def __init__(self, n): self.n = n
    def m(self): return f"m{self.n}"
a = A(1); r = weakref.ref(a); print(r() is a, r().n, r == weakref.ref(a), weakref.ref(a) is r, hash(r) == hash(a), weakref.getweakrefcount(a), r.__callback__, isinstance(r, weakref.ReferenceType))
# ---
import weakref
class A: pass
for v in (5, "s", None, [1], {}, (1,), object()):
    try: weakref.ref(v); print("ok")
    except TypeError as e: print(e)
for v in ({1}, frozenset(), A, len, lambda: 0, A(), type("L", (list,), {})()): print(weakref.ref(v) is not None, end=" ")
class S: __slots__ = ("x",)
weakref.ref(S())  # uncaught
# ---
import weakref
class A:
    x = 5
    def __len__(self): return 3
    def __getitem__(self, i): return i * 2
    def __str__(self): return "A!"
a = A(); p = weakref.proxy(a); print(p.x, len(p), p[4], str(p), p == p, isinstance(p, A), type(p).__name__, bool(p)); p.y = 7; print(a.y); 
try: hash(p)
except TypeError as e: print(e)
f = weakref.proxy(lambda x: x); print(issubclass(weakref.ReferenceError if hasattr(weakref, "ReferenceError") else ReferenceError, Exception), weakref.CallableProxyType.__name__)
# ---
import weakref
class K:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"K{self.n}"
d = weakref.WeakValueDictionary(); a, b = K(1), K(2); d["a"], d["b"] = a, b; print(dict(d), len(d), d["a"] is a, "b" in d, list(d.keys()), d.get("z"), d.pop("b"), sorted(d), d.setdefault("c", b), list(d.items()))
try: d["zz"]
except KeyError as e: print(e)
d["n"] = 5  # uncaught
# ---
import weakref
class K:
    pass
a, b = K(), K(); w = weakref.WeakKeyDictionary(); w[a] = 1; w[b] = 2; print(len(w), w[a], a in w, w.get(K(), "none"), sorted(w.values()), w.pop(b)); w.update({a: 9}); print(list(w.values())); s = weakref.WeakSet([a, b]); print(len(s), a in s); s.discard(a); print(len(s), b in s, s == {b})
# ---
import weakref
class A:
    def hi(self): return "hi"
a = A(); m = weakref.WeakMethod(a.hi); print(m()(), m() == a.hi, m == weakref.WeakMethod(a.hi)); calls = []; f = weakref.finalize(a, calls.append, "gone"); print(f.alive, calls, f.peek()[1] is calls.append or f.peek()[2]); print(f(), calls, f.alive, f()); g = weakref.finalize(a, print, "never"); print(g.detach()[2], g.alive)
# ---
import weakref
class Node:
    def __init__(self, v, parent=None): self.v, self.kids = v, []; self._p = weakref.ref(parent) if parent else None; parent and parent.kids.append(self)
    @property
    def parent(self): return self._p() if self._p else None
root = Node("r"); k = Node("k", root); print(k.parent.v, root.parent, root.kids[0].parent is root, Node("g", k).parent.parent.v)
# ---
import weakref
class Cache:
    def __init__(self): self.d = weakref.WeakValueDictionary(); self.made = 0
    def get(self, k):
        try: return self.d[k]
        except KeyError: self.made += 1; v = self.d[k] = type("V", (), {"k": k})(); return v
c = Cache(); x = c.get("a"); y = c.get("a"); z = c.get("b"); print(x is y, c.made, len(c.d), x.k)
# ---
import weakref
class Subject:
    def __init__(self): self.obs = weakref.WeakSet()
    def fire(self, e): return sorted(o.got(e) for o in self.obs)
class Obs:
    def __init__(self, n): self.n = n
    def got(self, e): return f"{self.n}:{e}"
s = Subject(); os = [Obs("a"), Obs("b")]; [s.obs.add(o) for o in os]; print(s.fire("x"), len(s.obs)); s.obs.remove(os[0]); print(s.fire("y"))
# ---
import weakref
class A: pass
a = A(); log = []; r = weakref.ref(a, log.append); print(r() is a, callable(r.__callback__), weakref.getweakrefs(a) == [r], log); w = weakref.WeakKeyDictionary({a: "x"}); print(w.keyrefs()[0]() is a, list(w.items())[0][1], (w | {}) == w if False else len(w.copy())); v = weakref.WeakValueDictionary({1: a}); print(v.valuerefs()[0]() is a, list(v.itervaluerefs()) != [])
# ---
import weakref
class P:
    def __add__(self, o): return "add"
    def __iter__(self): return iter([1, 2])
    def __call__(self, x): return x + 1
    def __contains__(self, x): return x == 9
p = P(); q = weakref.proxy(p); print(q + 1, list(q), q(5), 9 in q, type(q).__name__); del_test = weakref.proxy(p); print(del_test is q); q.missing  # uncaught
# ---
import weakref
class A: pass
for f in (lambda: weakref.ref(), lambda: weakref.proxy(5), lambda: weakref.WeakMethod(len), lambda: weakref.WeakKeyDictionary({1: 2}), lambda: weakref.WeakSet([1]), lambda: weakref.finalize(A()), lambda: weakref.ref(A(), 1, 2)):
    try: print(f())
    except TypeError as e: print(e)
# ---
import weakref
class Meta(type):
    _reg = weakref.WeakValueDictionary()
    def __new__(m, n, b, ns): c = super().__new__(m, n, b, ns); m._reg[n] = c; return c
class X(metaclass=Meta): pass
class Y(X): pass
print(sorted(Meta._reg), Meta._reg["Y"] is Y); cache = weakref.WeakKeyDictionary()
class Desc:
    def __get__(self, o, t=None): return cache.get(o, 0)
    def __set__(self, o, v): cache[o] = v * 2
class Z: d = Desc()
z = Z(); z.d = 4; print(z.d, Z().d, len(cache))
# ---
import weakref
class R(weakref.ref):
    def __new__(cls, o, tag): return super().__new__(cls, o)
    def __init__(self, o, tag): super().__init__(o); self.tag = tag
class A: pass
a = A(); r = R(a, "t"); print(r.tag, r() is a, isinstance(r, weakref.ref), r == weakref.ref(a))
# ---
import weakref
print(sorted(n for n in weakref.__all__)); weakref.nope  # uncaught
