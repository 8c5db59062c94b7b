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
