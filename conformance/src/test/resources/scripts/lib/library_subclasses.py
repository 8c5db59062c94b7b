def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import copy, weakref, types
class BA(bytearray): pass
b = BA(b'abc'); b.tag = [1]
c, d = copy.copy(b), copy.deepcopy(b)
c.append(100)
print(b, c, d, c.tag is b.tag, d.tag is b.tag, d.tag, type(d).__name__)
class P: pass
p = P(); r = weakref.ref(p)
show(lambda: (copy.copy(r) is r, copy.deepcopy(r) is r, copy.deepcopy([r])[0] is r))
show(lambda: (copy.copy(int | str), copy.deepcopy({'t': int | None})))
# ---
import itertools, collections
class Temp(float):
    def __init__(self, value, unit=None): self.unit = unit
t = Temp(21.5, unit='C')
print(t, t.unit, t + 1, type(t + 1).__name__)
class Tagged(tuple):
    def __init__(self, items, tag=None): self.tag = tag
print(Tagged([1, 2], tag='x'), Tagged([1], tag='y').tag)
class FS(frozenset):
    def __init__(self, items=(), name=''): self.name = name
print(FS([1], name='n').name, FS(name='m') == frozenset())
class C(itertools.chain):
    def __init__(self, *its, label=None): self.label = label
c = C([1], [2], label='L')
print(list(c), c.label)
class M(map):
    def __init__(self, f, *its, note=None): self.note = note
m = M(str, [1, 2], note=5)
print(list(m), m.note)
for base, args in ((tuple, ([1],)), (frozenset, ([1],)), (float, (1,)), (int, (1,)), (str, ('a',)), (zip, ([1],)), (map, (str, [1])), (filter, (None, [1])), (itertools.chain, ([1],)), (itertools.cycle, ([1],)), (itertools.islice, ([1], 1)), (itertools.takewhile, (bool, [1])), (itertools.pairwise, ([1, 2],)), (itertools.product, ([1],)), (list, ([1],)), (set, ([1],)), (dict, ()), (collections.deque, ([1],))):
    class X(base):
        def __init__(self, *a, tag=None): self.tag = tag
    try: print(base.__name__, X(*args, tag=5).tag)
    except TypeError as e: print(base.__name__, e)
    class Y(base): pass
    try: print(base.__name__, Y(*args, tag=5))
    except TypeError as e: print(base.__name__, e)
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import gzip, io, struct
g = gzip.GzipFile(fileobj=io.BytesIO(), mode='wb')
show(lambda: (g.write('')))
show(lambda: (g.write('a')))
show(lambda: (g.write(5)))
show(lambda: (g.write([])))
show(lambda: (g.write(None)))
show(lambda: (g.write(bytearray(b'x')), g.write(memoryview(b'yz')), g.write(b'')))
show(lambda: (struct.pack('\0', 1)))
show(lambda: (struct.calcsize('i\0')))
show(lambda: (struct.Struct(b'\0i')))
