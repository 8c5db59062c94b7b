from array import array
a = array("i", [1, 2, 3]); a.append(4); a.extend([5, 6]); a.insert(0, 0); print(a, a[1], a[-1], a[1:3], len(a), a.typecode, a.itemsize, a.pop(), a.index(3), a.count(2), a.tolist(), sum(a), 3 in a, list(reversed(a))); a.remove(0); a.reverse(); a[0] = 9; del a[1]; print(a, a + array("i", [7]), a * 2, a == array("i", a), a < array("i", [99]), array("d", [1, 2.5]), array("u", "héy"), array("b"), array("f", [0.1]))
# ---
from array import array
for f in (lambda: array("i", [1.5]), lambda: array("b", [200]), lambda: array("z"), lambda: array("i", "ab"), lambda: array("B", [-1]), lambda: array("i", [1])[5], lambda: array("i").pop(), lambda: array("i", [1]).remove(9), lambda: array("i", [1]) + [2], lambda: array("i", [1]) + array("d"), lambda: array("i").index(1), lambda: array("u", [1]), lambda: array(), lambda: array("ii"), lambda: array("i", [1]).append("x"), lambda: hash(array("i")), lambda: array("i", b"abc"), lambda: array("i").extend(array("d", [1]))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
from array import array
a = array("H", [1, 258]); print(a.tobytes(), bytes(a), a.buffer_info()[1]); a.byteswap(); print(a); b = array("H"); b.frombytes(b"\x01\x00\x02\x00"); b.fromlist([7]); print(b, memoryview(b)[0], memoryview(b).format, array("I", b"\x01\0\0\0"), array("u", "ab").tounicode(), array("q", range(3)), array("d", [1]).tobytes().hex(), a.typecode * 2, array("i", (x for x in range(3))))
# ---
from array import array
a = array("i", range(5)); a[1:3] = array("i", [8, 9, 10]); print(a, a[::2]); a[::2] = array("i", [0] * 3); print(a); del a[:2]; print(a, [*a], max(a), sorted(a, reverse=True), a.__class__.__name__, array.__module__); import copy; c = copy.copy(a); c[0] = 99; print(a[0], c[0], bool(array("i")), iter(a) is not None, array("d", [float("inf"), -0.0]), array("f", [1e10])[0], a.__contains__(10))
a[0:1] = [5]  # uncaught
# ---
from array import array
a = array("i", [3, 1, 2])
a.append(9); a.insert(1, 7); a.extend([4, 5]); print(a, len(a), a.pop(), a.pop(0), a, a.index(2), a.count(1), 7 in a, 100 in a)
a.remove(7); a.reverse(); print(a, a.tolist(), a.typecode, a.itemsize)
for f in (lambda: a.remove(1000), lambda: a.index(1000), lambda: array("i").pop(), lambda: a.pop(99), lambda: a[99]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
from array import array
a = array("d", [1.5, 2, -0.0])
print(a, a[1:], a[::-1], a + array("d", [4]), a * 2, 2 * a, a == array("f", [1.5, 2, 0]), a < array("d", [2]), a != array("d"))
a += array("d", [7.25]); a *= 2; print(a)
for f in (lambda: a + [1], lambda: a + array("i", [1]), lambda: a.append("x")):
    try: print(f())
    except TypeError as e: print(e)
# ---
from array import array
for code in "bBhHiIlLqQ":
    size = array(code).itemsize; signed = code.islower(); low, high = (-(1 << size * 8 - 1), (1 << size * 8 - 1) - 1) if signed else (0, (1 << size * 8) - 1)
    a = array(code, [low, high]); out = []
    for v in (low - 1, high + 1):
        try: a.append(v)
        except OverflowError as e: out.append(str(e))
    print(code, size, a.tolist() == [low, high], out)
# ---
from array import array
a = array("h", [1, 2, 3, 4, 5, 6])
a[1:3] = array("h", [9]); print(a); a[::2] = array("h", [0, 0, 0]); print(a); del a[0]; del a[1:3]; print(a)
for f in (lambda: a.__setitem__(slice(0, 1), [1]), lambda: a.__setitem__(slice(None, None, 2), array("h", [1, 2, 3])), lambda: a.__setitem__(5, 1), lambda: a.__setitem__("x", 1), lambda: a.__delitem__(9)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
from array import array
a = array("H", [1, 258]); b = a.tobytes(); print(b, array("H", b), a.buffer_info()[1]); c = array("H"); c.frombytes(b + b); print(c); c.byteswap(); print(c, c.tobytes())
for bad in (b"abc", "abc", 5):
    try: array("H").frombytes(bad)
    except Exception as e: print(type(e).__name__, e)
# ---
from array import array
u = array("u", "héllo"); print(u, u.tounicode(), u[1], u.tolist(), len(u)); u.append("x"); u.fromunicode("yz"); print(u.tounicode(), u.index("y"), u == array("u", "hélloxyz"))
for f in (lambda: u.append("ab"), lambda: u.append(5), lambda: array("i").tounicode(), lambda: array("i").fromunicode("a"), lambda: array("i", "abc"), lambda: array("u", [1])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
from array import array
for args in ((), ("x",), ("i", 5), ("ii",), (5,), ("i", ["a"]), ("i", [1.5]), ("f", ["a"]), ("b", [300]), ("i", [1], 2)):
    try: print(array(*args))
    except Exception as e: print(type(e).__name__, e)
import array as m; print(m.typecodes, m.ArrayType is m.array, type(array("b")).__name__)
# ---
from array import array
import copy
a = array("q", range(5)); b = copy.copy(a); c = copy.deepcopy(a); b[0] = 99; print(a, b, c, sum(a), max(a), sorted(a, reverse=True), list(reversed(a)), [*a], tuple(a), bytes(array("B", [65, 66])), memoryview(a).tolist(), any(a), enumerate(a).__next__())
# ---
from array import array
a = array("i", [1, 2]); it = iter(a); print(next(it)); a.append(3); print(list(it), hash is not None)
try: hash(a)
except TypeError as e: print(e)
a.fromlist([7, 8]); print(a)
for bad in ([1, "x"], (1, 2), 5):
    try: a.fromlist(bad)
    except TypeError as e: print(e)
print(a, array("i", a), array("d", a), array("i", (x * x for x in range(4))), array("i", bytes(8)), array("b", b"\xff\x01"))
# ---
from array import array
class Named(array):
    def total(self): return sum(self)
n = Named("i", [1, 2, 3]); n.label = "x"; print(n, n.total(), n.label, type(n[1:]).__name__, isinstance(n, array), n == array("i", [1, 2, 3]))
print(array("i") == array("d"), array("i", [1]) < array("d", [1.5]), array("i", [2]) >= array("i", [1, 5]), array("i", [1]).__eq__([1]), [1] == array("i", [1]), bool(array("i")), bool(array("i", [0])))
# ---
from array import array
readings = array("f"); 
for line in "20.5 21.25 19.75 x 22".split():
    try: readings.append(float(line))
    except ValueError as e: print("skip:", e)
print(readings, round(sum(readings) / len(readings), 3), min(readings), array("f", [0.1])[0], array("d", [0.1])[0], array("f", [1e300 if False else 3.0e38]), array("f", [float("inf"), float("nan")]))
array("i", [1])[5]  # uncaught
