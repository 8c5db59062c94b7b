# ends: any clear end
class K:
    def __str__(s):
        d.clear()
        return 'a'
d = {K(): 1, 2: 3}
final_answer(d)
# ---
# ends: any clear end
class A:
    _value2member_map_ = {}
    value = property(lambda s: s)
final_answer({A(): 1})
# ---
# ends: any clear end
import functools
class S(str):
    def __str__(s):
        p.keywords.clear()
        return 'a'
p = functools.partial(print, **{S('a'): 1, 'b': 2})
print(repr(p))
# ---
# ends: any clear end
import inspect
class S(str):
    def __str__(s):
        b.arguments.clear()
        return 'a'
b = inspect.signature(lambda **k: 0).bind()
b.arguments = {S('a'): 1, 'b': 2}
print(repr(b))
# ---
# ends: any clear end
import dataclasses
class K:
    def __deepcopy__(s, m):
        d.clear()
        return 1
@dataclasses.dataclass
class A:
    a: object
d = {K(): 1, 2: 3}
dataclasses.asdict(A(d))
# ---
# ends: any clear end
import copy
class K:
    def __deepcopy__(s, m):
        d.clear()
        return 1
d = {K(): K(), 2: 3}
copy.deepcopy(d)
# ---
# ends: any clear end
import json
class K(str):
    def __str__(s):
        d.clear()
        return 'a'
d = {K('a'): [1], 'b': 2}
json.dumps(d, default=lambda o: d.clear())
json.dumps({1: [object()], 2: 3}, default=lambda o: d.clear())
# ---
# ends: any clear end
class K:
    def __hash__(s): return 1
    def __eq__(s, o):
        a.clear()
        return True
a = {K(): 1, 2: 3}
b = {K(): 1, 2: 3}
a == b
a | b
a.items() & b.items()
a.keys() ^ b.keys()
# ---
# ends: any clear end
class K:
    def __hash__(s): return 1
    def __eq__(s, o):
        a.clear()
        return False
a = {K(), 2, K()}
b = {K(), 2}
a & b
a | b
a <= b
a ^ b
a.update(b)
a.isdisjoint(b)
# ---
# ends: any clear end
class K:
    def __lt__(s, o):
        x.clear()
        return True
import heapq, bisect
x = [K() for i in range(9)]
heapq.heapify(x)
x = [K() for i in range(9)]
heapq.heappop(x)
x = [K() for i in range(9)]
heapq.heappush(x, K())
x = [K() for i in range(9)]
bisect.insort(x, K())
# ---
# ends: any clear end
class K:
    def __repr__(s):
        x.clear()
        return 'a'
from collections import deque, OrderedDict, Counter, ChainMap, UserList
for x in ([K(), K()], deque([K(), K()]), OrderedDict(a=K(), b=K()), Counter(a=K()), {1: K(), 2: K()}, UserList([K(), K()])):
    repr(x)
# ---
# ends: any clear end
import array, struct
class I:
    def __index__(s):
        del a[:]
        return 1
a = array.array('i', [1, 2, 3])
a[0] = I()
a = array.array('i', [1, 2, 3])
a.insert(I(), 1)
# ---
# ends: any clear end
class I:
    def __index__(s):
        b.clear()
        return 1
b = bytearray(b'abc')
b[0:2] = [I(), I()]
b = bytearray(b'abc')
b.insert(2, I())
b = bytearray(b'abc')
b.extend([I(), I()])
b = bytearray(b'abc')
b.find(b'a', I(), I())
# ---
# ends: any clear end
import re
class S(str):
    def __hash__(s):
        re.purge()
        return 1
re.sub(S('a'), lambda m: re.purge() or 'b', 'aaa')
# ---
# ends: any clear end
import functools
class K:
    def __hash__(s): return 1
    def __eq__(s, o):
        f.cache_clear()
        f(1)
        return False
@functools.lru_cache(3)
def f(x): return x
for i in range(9): f(K())
