# made by astral.py of lib/reprlib.py 53d406c8
import reprlib as r
print(r.repr(list(range(20))), r.repr("x🐍" * 100), r.repr({i: i for i in range(10)}), r.repr((1,)), r.repr(set(range(10))), r.repr(10**80), r.repr([[[[[[[1]]]]]]]), r.repr({}), r.repr(frozenset([1])), r.repr("sho🐍rt"), r.repr(()), r.repr([]))
# ---
import reprlib
a = reprlib.Repr(); a.maxlist = 2; a.maxstring = 12; a.maxdict = 1; a.maxlevel = 2; print(a.repr([1, 2, 3]), a.repr("abcdefghi🐍jklmnopq"), a.repr({1: 2, 3: 4}), a.repr([[[1]]]), reprlib.Repr(maxtuple=1, fillvalue="~🐍").repr((1, 2)), reprlib.Repr(indent=2).repr([1, [2]]), reprlib.Repr(maxlong=10).repr(10**30))
# ---
import reprlib
class L(list):
    @reprlib.recursive_repr()
    def __repr__(self): return "L🐍<" + ",🐍 ".join(map(repr, self)) + ">🐍"
l = L([1]); l.append(l); print(l)
class N:
    def __init__(self): self.kids = []
    @reprlib.recursive_repr(fillvalue="N(.🐍..)")
    def __repr__(self): return f"N🐍({self.kids!r})🐍"
n = N(); n.kids += [N(), n]; print(n, N.__repr__.__name__)
# ---
import reprlib
class My(reprlib.Repr):
    def repr_str(self, x, level): return f"<🐍{len(x)} cha🐍rs>"
    def repr_int(self, x, level): return f"#🐍{x}"
    def repr_Point(self, x, level): return f"P🐍@{level}"
class Point: pass
print(My().repr([1, "ab🐍c", {"k🐍": 5}, Point()])); print(reprlib.aRepr.maxlist, reprlib.aRepr.maxstring, reprlib.aRepr.maxother, reprlib.aRepr.maxlevel)
class Long:
    def __repr__(self): return "L🐍" * 50
class Bad:
    def __repr__(self): raise ValueError("no r🐍epr")
print(reprlib.repr(Long()), reprlib.repr(Bad()).split(" at ")[0]); from collections import deque; import array; print(reprlib.repr(deque(range(9))), reprlib.repr(array.array("i", range(9))))
# ---
import reprlib
r = reprlib.Repr(maxlist=3, maxtuple=1, maxset=2, maxdict=2, maxother=10, maxlevel=3)
print(r.repr([1, 2, 3, 4]), r.repr((1, 2)), r.repr((1,)), r.repr({3, 1, 2}), r.repr({"b🐍": 1, "a🐍": 2, "c🐍": 3}), r.repr(frozenset([5, 4, 3])), r.repr(1.23456789012345), r.repr([[[[1]]]]), r.repr({1: {2: {3: {4: 5}}}}))
for f in (lambda: reprlib.Repr(1), lambda: reprlib.Repr(nope=1), lambda: reprlib.Repr(indent=-1).repr([1]), lambda: reprlib.Repr(indent=1.5).repr([1])):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
# ---
import reprlib
print(reprlib.Repr(indent=" 🐍 ").repr({"a🐍": [1, (2,)]}), reprlib.Repr(indent=1, maxlevel=2).repr([[1, [2]]]), reprlib.repr("🐍"), reprlib.repr("é🐍" * 40), reprlib.repr(b"x" * 50), reprlib.repr(-10**50), sep="\n🐍")
# ---
import reprlib
print(reprlib.repr(list(range(100))), reprlib.repr("x🐍" * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(set(range(10))), reprlib.repr(10 ** 60), reprlib.repr((1, 2)), reprlib.repr(frozenset([1])))
# ---
import reprlib
r = reprlib.Repr(); r.maxlist = 2; r.maxstring = 10; r.maxdict = 1; r.maxtuple = 1; r.maxlevel = 2; r.maxlong = 12; r.maxother = 15
print(r.repr([1, 2, 3]), r.repr("abcdefgh🐍ijklmnop"), r.repr({1: 2, 3: 4}), r.repr((1, 2)), r.repr([[[[1]]]]), r.repr(10 ** 30), r.repr(range(10 ** 9, 10 ** 10)))
# ---
import reprlib
r = reprlib.Repr(maxlevel=1, maxlist=3, fillvalue="..🐍."); print(r.repr([1, [2, [3]], 4, 5]), r.fillvalue, r.indent); r = reprlib.Repr(indent=2); print(r.repr([1, {"a🐍": (1,)}])); r.indent = "-🐍-"; print(r.repr({"k🐍": [1]}))
# ---
import reprlib
class Tree:
    def __init__(self): self.kids = [self]
    @reprlib.recursive_repr("<aga🐍in>")
    def __repr__(self): return f"Tre🐍e({self.kids!r})🐍"
print(Tree(), Tree.__repr__.__name__)
class D:
    @reprlib.recursive_repr()
    def __repr__(self): return "D🐍(" + repr(self.me) + ")🐍"
d = D(); d.me = [d]; print(d)
# ---
import reprlib
class Mine(reprlib.Repr):
    def repr_int(self, x, level): return f"<🐍{x}@🐍{level}>🐍"
    def repr_Point(self, p, level): return "P🐍!"
class Point: pass
m = Mine(); print(m.repr([1, [2]]), m.repr(Point()), m.repr1(5, 3), m.repr("s🐍"))
# ---
import reprlib
class Bad:
    def __repr__(self): raise ValueError("n🐍o")
print(reprlib.repr(Bad()).startswith("<Bad insta🐍nce at 0x"), reprlib.aRepr.maxlist, reprlib.aRepr.maxstring, reprlib.aRepr.maxother, sorted(k for k in vars(reprlib.Repr()) if k.startswith("ma🐍x")))
# ---
import reprlib
print(reprlib.repr({3, 1, 2}), reprlib.repr({"b🐍": 1, "a🐍": 2}), reprlib.repr({1: "x🐍", "a🐍": 2}), reprlib.repr([]), reprlib.repr({}), reprlib.repr(set()), reprlib.repr(()), reprlib.repr((1,)), reprlib.repr("'🐍" * 40))
# ---
import reprlib
rows = [{"i🐍d": i, "te🐍xt": "lorem 🐍ipsum " * 9} for i in range(9)]
print(reprlib.repr(rows)); small = reprlib.Repr(); small.maxlist = 1; small.maxstring = 20; print(small.repr(rows))
reprlib.Repr(5)  # uncaught
