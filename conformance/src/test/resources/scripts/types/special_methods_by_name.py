print(True.__ror__(False), False.__ror__(False), True.__ror__(4), True.__ror__(1.5), False.__rxor__(True), True.__rxor__(True), True.__rxor__(3), True.__rxor__("a"), True.__rand__(False), True.__rand__(6))
# ---
print((2.5).__rsub__(10), (2.5).__rsub__("a"), (2.5).__truediv__(2), (2.5).__truediv__("a"), (4.0).__rtruediv__(1), (4.0).__rtruediv__(None), (2.5).__rmod__(7), (2.5).__rdivmod__(7), (2.5).__rdivmod__("x"), (2.5).__rmod__([]))
try:
    (0.0).__rtruediv__(1)
except ZeroDivisionError as e:
    print(e)
try:
    (0.0).__rmod__(1)
except ZeroDivisionError as e:
    print(e)
# ---
print((2.5).__neg__(), (-2.5).__pos__(), (-2.5).__abs__(), (2.5).__le__(2.5), (2.5).__le__(1), (2.5).__gt__(1), (2.5).__gt__(3.0), (2.5).__ge__(2.5), (2.5).__ge__("a"), (2.5).__le__("a"), (2.5).__gt__(None), (2.5).__float__(), (2.5).__hash__(), (2.0).__hash__(), hash(2.5) == (2.5).__hash__())
class F(float): pass
f = F(-1.5)
print(f.__float__(), type(f.__float__()), type(+f), type(-f), abs(f), f.__pos__())
# ---
print((2.5).__getnewargs__(), (1+2j).__getnewargs__(), "abc".__getnewargs__(), b"abc".__getnewargs__(), (1, 2).__getnewargs__(), (5).__getnewargs__(), True.__getnewargs__())
class S(str): pass
class T(tuple): pass
class B(bytes): pass
class C(complex): pass
print(S("x").__getnewargs__(), type(S("x").__getnewargs__()[0]).__name__, T((1, 2)).__getnewargs__(), B(b"q").__getnewargs__(), C(1j).__getnewargs__())
# ---
print((3).__rrshift__(64), (3).__rrshift__("a"), (3).__rxor__(5), (3).__rxor__(1.0), (-3).__pos__(), (-3).__trunc__(), (-3).__floor__(), (-3).__ceil__(), True.__trunc__(), True.__pos__())
class I(int): pass
print([type(x).__name__ for x in (I(3).__pos__(), I(3).__trunc__(), I(3).__floor__(), I(3).__ceil__(), I(3).__index__())], I(-7).__floor__())
# ---
print([1, 2].__le__([1, 2]), [1, 2].__le__([1]), [1, 2].__ge__([1, 3]), [1, 2].__ge__([1]), [1].__le__((1,)), [1].__ge__(None), (1, 2).__le__((1, 2)), (1, 2).__le__((1,)), (1,).__le__([1]), "a".__le__("b"), "b".__le__("a"), "a".__le__(1), "a".__hash__() == hash("a"), list("ab".__iter__()))
try:
    [1].__le__(["a"])
except TypeError as e:
    print(e)
# ---
d = {"a": 1, "b": 2}
k = d.keys()
print(sorted(["a", "z"] ^ k), {"a", "z"}.__rxor__(k), sorted(k.__rxor__({"b", "c"})), sorted(k.__rand__({"b", "c"})), sorted(k.__ror__({"c"})), sorted(k.__rsub__({"c", "a"})))
print(k.__ne__({"a", "b"}), k.__ne__({"a"}), k.__ne__(5), k.__le__({"a", "b", "c"}), k.__le__({"a"}), k.__gt__({"a"}), k.__gt__({"a", "b"}), k.__ge__({"a", "b"}), k.__lt__({"a", "b", "c"}), k.__le__([1]), k.__gt__(1))
i = d.items()
print(i.__ne__({("a", 1)}), i.__gt__({("a", 1)}), i.__le__({("a", 1), ("b", 2)}), sorted(i.__rxor__({("a", 1), ("c", 3)})))
print(list(k.__iter__()), list(d.values().__iter__()), list(i.__iter__()), len(k), k.__len__())
# ---
print(sorted({1, 2}.__rand__({2, 3})), sorted({1, 2}.__rxor__({2, 3})), {1}.__rand__([1]), {1}.__rxor__([1]), frozenset({1, 2}).__rand__({2}), sorted({1, 2}.__rsub__({2, 3})), sorted({1}.__ror__({3})))
class S(set): pass
print({1, 2}.__rand__(S({2})), S({1, 2}).__rxor__({2, 5}), type(S({1}).__rand__({1})).__name__)
# ---
r = range(3, 10, 2)
print(r.start, r.stop, r.step, hash(r) == hash((4, 3, 2)), hash(range(0)) == hash((0, None, None)), hash(range(5, 6)) == hash((1, 5, None)), r.__hash__() == hash(r))
s = slice(1, 5, 2)
print(s.start, s.stop, s.step, s.__le__(slice(1, 5, 3)), s.__gt__(slice(0, 9, 9)), s.__ge__(slice(1, 5, 2)), s.__lt__(slice(2, 0, 0)), s.__le__(3), s.__gt__("a"), s.__ge__(None), slice(None).stop, slice("a", "b").stop)
try:
    slice(1) < slice(None)
except TypeError as e:
    print(e)
# ---
print(hash((1, 2, 3)), hash(()), hash((1, (2, (3, (4,))))), hash(range(3)), hash(slice(1, 2, 3)), hash(frozenset()), hash(frozenset({1, 2, 3})), hash(True), hash(1.5), hash(2**61), hash(-1), hash(10**30), hash(1j), hash(float("inf")), hash((1.5, True, 2)), hash(slice(None, 5, 1) if False else slice(4, 5, 1)))
# ---
it = iter([1, 2, 3])
print(it.__iter__() is it, reversed([1, 2, 3]).__length_hint__(), list(reversed("abc")), reversed((1, 2)).__length_hint__(), map(str, [1]).__iter__().__next__(), filter(None, [0, 2]).__iter__().__next__())
rv = reversed([1, 2, 3])
next(rv)
print(rv.__length_hint__(), rv.__iter__() is rv)
class Sized:
    def __len__(self): return 4
    def __getitem__(self, i): return i * 10
r = reversed(Sized())
print(r.__length_hint__(), next(r), r.__length_hint__(), list(r), r.__length_hint__())
# ---
d = dict(a=1, b=2, c=3)
for x in (iter(d), iter(d.keys()), iter(d.values()), iter(d.items()), reversed(d), reversed(d.values()), reversed(d.items()), iter({1, 2}), iter("abc"), iter(b"abc"), iter(range(5)), iter((1, 2)), reversed(range(7))):
    first = x.__length_hint__()
    next(x)
    print(type(x).__name__, first, x.__length_hint__(), end="; ")
print()
import operator
print(operator.length_hint(iter(d)), operator.length_hint(reversed(d)), operator.length_hint(iter({1, 2, 3})), operator.length_hint((x for x in d), 9))
# ---
print(b"%d-%s".__mod__((1, b"a")), b"a".__rmod__(5), "%s".__mod__(5), "a".__rmod__("b%s"), "a".__rmod__(5), bytearray(b"%d").__mod__(7), bytearray(b"a").__rmod__(5))
b = bytearray(b"abc")
print(b.__alloc__() > 2, bytearray().__alloc__() >= 0, b.__len__(), b.__contains__(98), b.__contains__(b"bc"))
# ---
class C:
    def __init__(self): self.a = 1
c = C()
print(c.__sizeof__() > 0, (5).__sizeof__() > 0, "".__sizeof__() > 0, object().__sizeof__(), C.__subclasshook__(int), object.__subclasshook__(), object.__init_subclass__(), object().__reduce_ex__(2)[1], c.__dir__() != [], object().__format__("")[:8], object().__str__() == object.__str__(c) or True)
# ---
print(type.__instancecheck__(int, 5), type.__instancecheck__(int, "a"), type.__instancecheck__(object, None), type.__subclasscheck__(int, bool), type.__subclasscheck__(bool, int), int.__instancecheck__(True))
try:
    type.__instancecheck__(5, 5)
except TypeError as e:
    print(e)
# ---
import types
p = types.MappingProxyType({"a": 1, "b": 2})
print(list(reversed(p)), list(p.__reversed__()), p.__ror__({"c": 3}), p | {"c": 3}, {"c": 3} | p, p.__or__({"z": 0}))
try:
    print(hash(p))
except TypeError as e:
    print(e)
try:
    p.__ror__(5)
    print(p.__ror__(5))
except TypeError as e:
    print(e)
# ---
m = memoryview(b"abc")
print(repr(m).startswith("<memory at 0x"), m.__len__(), m.__getitem__(1), m.tolist())
m.release()
print(repr(m).startswith("<released memory at 0x"))
for f in (lambda: m[0], lambda: len(m), lambda: m.tolist(), lambda: bytes(m), lambda: m.nbytes):
    try:
        print(f())
    except ValueError as e:
        print(e)
m.release()
with memoryview(bytearray(b"xy")) as v:
    print(v.tobytes())
try:
    v.tobytes()
except ValueError as e:
    print(e)
# ---
for o, n in ((range(3), "start"), (range(3), "stop"), (range(3), "step"), (slice(3), "start"), (slice(3), "stop"), (slice(3), "step"), (1j, "real"), (5, "numerator"), (2.5, "imag")):
    for f in (lambda: setattr(o, n, 1), lambda: delattr(o, n)):
        try: print(f())
        except AttributeError as e: print(e)
print(isinstance(float.__dict__["real"].__doc__, str), isinstance(type.__dict__["__mro__"].__doc__, (str, type(None))))
