import operator as op
print(op.add(1, 2), op.sub(5, 3), op.mul("ab", 2), op.truediv(7, 2), op.floordiv(-7, 2), op.mod(-7, 3), op.pow(2, 10), op.matmul.__name__, op.neg(5), op.pos(-5), op.abs(-3), op.invert(5), op.inv(0))
print(op.lt(1, 2), op.le(2, 2), op.eq("a", "a"), op.ne(1, 1.0), op.ge(1, 2), op.gt("b", "a"), op.not_(0), op.truth([]), op.is_(None, None), op.is_not(1, None))
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 5), op.rshift(-8, 1), op.index(True), op.concat([1], [2]), op.contains("abc", "b"), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.length_hint([1, 2]), op.length_hint(iter([1]), 9))
# ---
from operator import itemgetter
rows = [("bob", 30, {"x": 1}), ("al", 25, {"x": 2}), ("cy", 25, {"x": 0})]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0))[0], list(map(itemgetter(0), rows)), itemgetter(0, 2)("abc"), itemgetter(slice(1, 3))("abcd"), itemgetter("k")({"k": 5}), itemgetter(-1)([1, 2]))
print(repr(itemgetter(1)), repr(itemgetter("a", 2)), max(rows, key=itemgetter(1))[0], min(rows, key=lambda r: r[2]["x"]))
for f in (lambda: itemgetter(5)([1]), lambda: itemgetter("z")({}), lambda: itemgetter(), lambda: itemgetter("a")([1]), lambda: itemgetter(0)(5), lambda: itemgetter(0)()):
    try: print(f())
    except (IndexError, KeyError, TypeError) as e: print(type(e).__name__, e)
# ---
from operator import attrgetter, methodcaller
class P:
    def __init__(self, n, k=None): self.n, self.k = n, k
    def hi(self, x, *, end="!"): return f"{self.n}-{x}{end}"
a, b = P("a", P("inner")), P("b", P("other"))
print(attrgetter("n")(a), attrgetter("k.n")(a), attrgetter("n", "k.n")(b), [p.n for p in sorted([b, a], key=attrgetter("n"))], repr(attrgetter("n", "k.n")))
print(methodcaller("hi", 1)(a), methodcaller("hi", 2, end="?")(b), methodcaller("upper")("x"), repr(methodcaller("hi", 1, end="?")), list(map(methodcaller("split", ","), ["a,b", "c"])))
for f in (lambda: attrgetter("zz")(a), lambda: attrgetter("n.q")(a), lambda: methodcaller("nope")(a), lambda: attrgetter(5), lambda: attrgetter(), lambda: methodcaller(), lambda: methodcaller(3), lambda: methodcaller("hi")(a)):
    try: print(f())
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
# ---
import operator as op
a = [1]; b = a; a = op.iadd(a, [2]); print(a is b, b, op.iadd(1, 2), op.isub(5, 2), op.imul([0], 2), op.itruediv(1, 4), op.ifloordiv(7, 2), op.imod(7, 4), op.ipow(2, 3), op.iand({1, 2}, {2}), op.ior({1: 2}, {3: 4}), op.ixor(5, 1), op.ilshift(1, 3), op.irshift(8, 1), op.iconcat([1], [2]))
d = {"x": 1}; op.setitem(d, "y", 2); op.delitem(d, "x"); print(d, op.getitem(d, "y"), op.getitem([1, 2, 3], slice(1, None)), op.call(max, 1, 9), op.call(dict, a=1))
l = [1, 2, 3]; op.setitem(l, slice(0, 2), "ab"); op.delitem(l, -1); print(l, op.__add__(1, 2), op.__lt__(1, 2), op.add is op.__add__)
# ---
import operator as op
for f in (lambda: op.add(1, "a"), lambda: op.add("a", 1), lambda: op.sub([], 1), lambda: op.truediv(1, 0), lambda: op.lt(1, "a"), lambda: op.index(1.5), lambda: op.index("1"), lambda: op.indexOf([1], 2), lambda: op.concat(1, 2), lambda: op.countOf(5, 1), lambda: op.getitem([1], 5), lambda: op.add(1), lambda: op.neg("a"), lambda: op.invert(1.0), lambda: op.contains(5, 1), lambda: op.length_hint([], "a"), lambda: op.iadd([1], 5), lambda: op.matmul(1, 2), lambda: op.delitem((1,), 0), lambda: op.setitem("abc", 0, "x"), lambda: op.iconcat(1, [])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import operator, functools, itertools
print(functools.reduce(operator.mul, range(1, 6)), list(map(operator.add, [1, 2], [10, 20])), list(itertools.accumulate([1, 2, 3], operator.mul)), sum(map(operator.mul, [1, 2, 3], [4, 5, 6])))
ops = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": operator.pow}
def rpn(text):
    st = []
    for t in text.split():
        if t in ops: b, a = st.pop(), st.pop(); st.append(ops[t](a, b))
        else: st.append(float(t))
    return st.pop()
print(rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -"), rpn("2 3 ^"))
print(functools.reduce(operator.or_, [{1}, {2}, {1, 3}]), functools.reduce(operator.and_, [{"a": 1}.keys(), {"a": 2, "b": 3}.keys()]), functools.reduce(operator.getitem, ["a", 0, "b"], {"a": [{"b": 7}]}))
rpn("1 0 /")  # uncaught
# ---
import operator
class V:
    def __init__(self, *x): self.x = x
    def __matmul__(self, o): return sum(map(operator.mul, self.x, o.x))
    def __imatmul__(self, o): self.x = tuple(map(operator.mul, self.x, o.x)); return self
    def __neg__(self): return V(*map(operator.neg, self.x))
    def __index__(self): return len(self.x)
    def __bool__(self): return False
    def __length_hint__(self): return 42
    def __contains__(self, y): return y in self.x
    def __getitem__(self, i): return self.x[i]
    def __radd__(self, o): return f"{o}+V"
v = V(1, 2, 3)
print(operator.matmul(v, v), operator.neg(v).x, operator.index(v), operator.truth(v), operator.not_(v), operator.length_hint(v), operator.contains(v, 2), operator.getitem(v, -1), operator.add(5, v), operator.imatmul(v, V(2, 2, 2)).x, operator.indexOf(v, 4), operator.countOf(v, 6))
# ---
from operator import itemgetter, attrgetter
from collections import namedtuple
E = namedtuple("E", "name team pay")
staff = [E("ann", "it", 50), E("bob", "hr", 40), E("cy", "it", 60), E("di", "hr", 40)]
for e in sorted(sorted(staff, key=attrgetter("name"), reverse=True), key=attrgetter("pay")): print(e.name, end=" ")
print(max(staff, key=itemgetter(2)).name, dict(map(itemgetter(0, 2), staff)), [*map(attrgetter("team", "pay"), staff)][:2])
recs = [{"id": 2, "v": "x"}, {"id": 1, "v": "y"}]
print(sorted(recs, key=itemgetter("id")), list(zip(*map(itemgetter("id", "v"), recs))), list(map(itemgetter(*"vi".replace("i", "")), recs)))
import copy; g = copy.copy(itemgetter(1)); print(g("ab"), type(g).__name__, callable(g))
# ---
import operator
print(all(getattr(operator, n) is not None for n in operator.__all__), len(operator.__all__), [n for n in operator.__all__ if n.endswith("_")])
print(operator.add.__name__, operator.not_.__name__, operator.itemgetter.__name__, operator.methodcaller("x").__class__.__module__)
print(operator.eq(float("nan"), float("nan")), operator.is_(operator.eq, operator.eq), operator.lt([1, 2], [1, 3]), operator.ge({1, 2}, {1}), operator.ne("a", None))
print(operator.mod("%s-%s", (1, 2)), operator.pow(2, -1), operator.pow(0, 0), operator.rshift(1, 70), operator.lshift(1, 70), operator.floordiv(7.5, 2), operator.mul([1], 0))
operator.rshift(1, -1)  # uncaught
# ---
import operator
print(operator.truth(""), operator.truth("x"), operator.truth(None), operator.truth(0.0), operator.truth([0]))
print(operator.abs(-2.5), operator.abs(3 + 4j), operator.pos(True), operator.neg(False), operator.invert(True + 0))
class Bad:
    def __bool__(self): return 5
    def __index__(self): return "x"
    def __len__(self): return -1
for f in (operator.truth, operator.not_, operator.index, operator.length_hint):
    try: print(f(Bad()))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
# ---
import operator
table = [("lt", "<"), ("le", "<="), ("eq", "=="), ("ne", "!="), ("gt", ">"), ("ge", ">=")]
for name, sym in table:
    print(f"1 {sym} 2 is {getattr(operator, name)(1, 2)}", end="; ")
print()
query = [("price", "gt", 10), ("name", "contains", "a")]
rows = [{"price": 5, "name": "apple"}, {"price": 15, "name": "banana"}, {"price": 20, "name": "fig"}]
print([r["name"] for r in rows if all(getattr(operator, o)(r[k], v) for k, o, v in query)])
class Trace:
    def __eq__(self, o): print("eq", end=" "); return True
    def __lt__(self, o): print("lt", end=" "); return NotImplemented
    def __gt__(self, o): print("gt", end=" "); return NotImplemented
print(operator.eq(Trace(), 1), operator.indexOf([0, Trace()], 7))
operator.lt(Trace(), Trace())  # uncaught
# ---
from operator import iadd, setitem, attrgetter, methodcaller
t = ([1], 2)
print(iadd(t[0], [9]), t)
class Counter:
    def __init__(self): self.log = []
    def __iadd__(self, x): self.log.append(x); return self
    def __setitem__(self, k, v): self.log.append((k, v))
    def __delitem__(self, k): self.log.append(("del", k))
c = iadd(Counter(), 5); setitem(c, 1, 2); setitem(c, slice(1, 2), "s")
from operator import delitem; delitem(c, "q"); print(c.log)
print(attrgetter("__class__.__name__")(c), methodcaller("__len__")([1, 2]), sorted("bca", key=methodcaller("upper"), reverse=True))
setitem((1, 2), 0, 5)  # uncaught
# ---
import operator as op, math
vals = [0, 1, -1, 2.5, -0.0, 10**20, True]
for f in (op.neg, op.abs, op.pos, op.truth): print(f.__name__, [f(v) for v in vals])
print([op.floordiv(a, b) for a in (7, -7) for b in (2, -2)], [op.mod(a, b) for a in (7, -7) for b in (2, -2)], [op.mod(a, 2.5) for a in (7, -7)])
for f, a, b in ((op.floordiv, 1, 0), (op.mod, 1.0, 0), (op.truediv, 10**400, 3), (op.pow, 0, -1), (op.mod, 5, "a"), (op.floordiv, 1.0, 0.0), (op.lshift, 1, -1), (op.pow, 10.0, 400)):
    try: print(f(a, b))
    except Exception as e: print(f.__name__, type(e).__name__, e)
# ---
import operator
prices = {"pear": 3, "fig": 1, "apple": 2}
print(sorted(prices.items(), key=operator.itemgetter(1)), max(prices.items(), key=operator.itemgetter(1)), sorted(prices, key=prices.get), list(map(operator.itemgetter("fig"), [prices])))
matrix = [[1, 2, 3], [4, 5, 6]]
print(list(map(operator.itemgetter(1), matrix)), [operator.itemgetter(*[0, 2])(r) for r in matrix], list(map(list, zip(*matrix))))
print(list(map(operator.attrgetter("real", "imag"), [1 + 2j, 3])), operator.methodcaller("format", 1, b=2)("{}-{b}"), operator.methodcaller("__getitem__", 0)("ab"))
# ---
import operator
ALLOWED = (int, float)
def apply(fn, a, b):
    if not isinstance(a, ALLOWED) or not isinstance(b, ALLOWED): raise TypeError(f"{fn.__name__} needs numbers, got {type(a).__name__} and {type(b).__name__}")
    return fn(a, b)
print([apply(getattr(operator, n), 9, 4) for n in "add sub mul truediv floordiv mod pow".split()])
print(operator.add.__doc__, operator.itemgetter.__doc__.splitlines()[0], operator.__name__, sep="|")
apply(operator.add, 1, "2")  # uncaught
# ---
import operator as o
cases = [
    'o.add(1)', 'o.neg()', 'o.neg(1,2)', 'o.add(a=1,b=2)', 'o.neg(x=1)', 'o.itemgetter()', 'o.itemgetter(1)(2)',
    'o.itemgetter(1)()', 'o.itemgetter(x=1)', 'o.itemgetter(1)([1,2],3)', 'o.itemgetter(1)(x=[1])',
    'o.attrgetter()', 'o.attrgetter(1)', 'o.attrgetter("a")(1)', 'o.attrgetter("a")()', 'o.attrgetter("a",x=1)',
    'o.methodcaller()', 'o.methodcaller(1)', 'o.methodcaller("a")(1)', 'o.methodcaller("a")()',
    'o.methodcaller("upper")("a")', 'o.methodcaller("split",",",maxsplit=1)("a,b,c")', 'o.methodcaller("a",1,x=2)',
    'o.itemgetter(1,"b")', 'o.attrgetter("a.b","c")', 'o.itemgetter(slice(1,2))', 'o.concat(1,2)',
    'o.concat([1],2)', 'o.concat([1],(2,))', 'o.concat("a","b")', 'o.concat(range(2),range(3))',
    'o.concat({1:2},{})', 'o.concat("a",1)', 'o.iconcat([1],(2,))', 'o.iconcat(1,2)', 'o.iconcat((1,),[2])',
    'o.countOf(1,2)', 'o.countOf("aab","a")', 'o.indexOf([1],2)', 'o.indexOf(1,2)', 'o.indexOf("abc","c")',
    'o.index(True)', 'o.index(1.5)', 'o.index("a")', 'o.length_hint([1])',
]
for case in cases:
    try: print(case, "->", eval(case))
    except Exception as e: print(case, "->", type(e).__name__, e)
# ---
import operator as o
cases = [
    'o.length_hint(1)', 'o.length_hint(1,5)', 'o.length_hint(1,"a")', 'o.length_hint()',
    'o.length_hint(iter([1,2]))', 'o.not_(1)', 'o.truth([])', 'o.is_(1,1)', 'o.is_not(None,None)',
    'o.contains([1],1)', 'o.contains(1,1)', 'o.getitem([1],5)', 'o.setitem([1],0,2)', 'o.delitem({},1)',
    'o.add("a",1)', 'o.iadd([1],(2,))', 'o.isub(5,"a")', 'o.matmul(1,2)', 'o.pow(2,3)', 'o.pow(2,3,4)', 'o.inv(5)',
    'o.invert(1.5)', 'o.abs("a")', 'o.abs(-5)', 'o.pos("a")', 'o.neg([])', 'o.lt(1,"a")', 'o.eq(1,1.0)',
    'o.ne([],[])', 'o.ge((1,),(1,))', 'o.call(print,1,sep="x")', 'o.call()', 'o.call(1)', 'o.add', 'o.__add__',
    'o.__add__ is o.add', 'o.add.__name__', 'o.add.__module__', 'o.itemgetter', 'o.itemgetter.__module__',
    'o.itemgetter.__name__', 'o.__name__', 'sorted(o.__all__)', 'o.__concat__', 'o.__not__(1)',
]
for case in cases:
    try: print(case, "->", eval(case))
    except Exception as e: print(case, "->", type(e).__name__, e)
# ---
import operator as o
cases = [
    'o.__inv__(1)', 'o.__iadd__([1],[2])', 'o.truediv(1,0)', 'o.floordiv(7,2)', 'o.mod("%s",1)', 'o.lshift(1,-1)',
    'o.rshift(8,1)', 'o.xor(True,False)', 'o.and_(6,3)', 'o.or_({1},{2})', 'o.ixor({1},{1,2})', 'o.ipow(2,3)',
    'o.imatmul(1,2)', 'o.itruediv(1,2)', 'o.ilshift(1,2)', 'o.irshift(8,1)', 'o.imod(7,4)', 'o.ifloordiv(7,2)',
    'o.iand(1,1)', 'o.ior(1,2)', 'o.imul([1],2)', 'type(o.itemgetter(1))', 'hash(o.itemgetter(1))!=0',
    'o.itemgetter(1)==o.itemgetter(1)', 'callable(o.itemgetter(1))', 'o.itemgetter(1).x',
    'o.itemgetter(1).__reduce__()', 'o.attrgetter("a").__reduce__()', 'o.methodcaller("a",1,k=2).__reduce__()',
    'o.attrgetter("__class__.__name__")(5)', 'o.attrgetter("real","imag")(5)', 'o.attrgetter("")(5)',
    'o.attrgetter("a..b")(5)', 'o.length_hint([1,2],default=1)', 'o.indexOf()', 'o.is_none', 'o.sub(3)',
    'o.__lt__(1,2)', 'o.itemgetter(-1)("abc")', 'o.itemgetter(0,2)("abc")', 'o.itemgetter("a")({"a":5})',
    'o.itemgetter("z")({"a":5})', 'o.methodcaller("f").__class__',
    'sorted([{"a":2},{"a":1}],key=o.itemgetter("a"))',
]
for case in cases:
    try: print(case, "->", eval(case))
    except Exception as e: print(case, "->", type(e).__name__, e)
