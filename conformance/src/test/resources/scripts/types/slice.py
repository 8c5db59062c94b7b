s = slice(1, 5, 2)
print(s, s.start, s.stop, s.step, slice(3), slice(1, 2), slice(None), slice("a", [1]), s == slice(1, 5, 2), s != slice(1), hash(s) == hash(slice(1, 5, 2)), slice(1, 2) < slice(1, 3), repr([s]), type(s).__name__, bool(slice(0)), s is s)
# ---
for s in (slice(None), slice(2), slice(-3, None), slice(None, None, -1), slice(10, 0, -3), slice(-100, 100), slice(5, 2), slice(None, -1), slice(None, None, 2), slice(3, None, -1), slice(-1, -5, -2), slice(0, 0), slice(10**30), slice(None, -10**30, -1), slice(True, 4)):
    print(s, s.indices(5), s.indices(0), "abcde"[s], [0, 1, 2, 3, 4][s], list(range(*s.indices(5))))
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("slice()", "slice(1, 2, 3, 4)", "slice(start=1)", "slice(1, 2, 0).indices(5)", "slice('a').indices(5)", "slice(1).indices(-1)", "slice(1).indices('a')", "slice(1.5).indices(3)", "slice(1).foo", "slice(1)()", "slice(1)[0]", "len(slice(1))", "iter(slice(1))", "slice(1) + 1", "slice(1) < 5", "slice(1) == 1", "hash(slice([]))", "[1, 2, 3][slice(1.0)]", "'abc'[slice(None, None, 0)]", "[1][slice('a', 'b')]", "(1, 2)[slice(None, None, 1.5)]", "{slice(1): 2}[slice(1)]", "{}[1:2]", "{slice(1, 2): 'v'}[1:2]", "None", "slice(1, 2).indices()", "slice(None).indices(10**30)", "range(5)[slice(1, 3)]")
# ---
class G:
    def __getitem__(self, k): return k
g = G()
print(g[1], g[1:2], g[1:2:3], g[:], g[::], g[1:], g[:2], g[::3], g[1, 2], g[1:2, 3], g[:, :], g[..., 1], g["a":"b"], g[None], g[(1, 2)], g[1:2,], g[g[1]:g[2]], g[-1:], g[lambda: 1] is not None, g[[1]], g[1:2 if True else 3], g[*[1, 2]], g[*"ab", 1:2], g[()])
class S:
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
s = S(); s[1:2] = 3; s[:, 1] = 4; del s[::2]; s[..., None:None] = 5; s[*(1, 2)] = 6; del s[1, 2:3]
# ---
l = list(range(10))
for a in (None, -12, -3, 0, 4, 12):
    for b in (None, -4, 0, 7, 12):
        print(a, b, l[a:b], l[a:b:3], l[a:b:-2])
# ---
l = list(range(6))
l[1:3] = "xyz"; print(l); l[::3] = [0, 0, 0]; print(l); l[5:1] = ["ins"]; print(l); l[-1:] = []; print(l); del l[1::2]; print(l); l[:0] = [9, 8]; print(l); l[len(l):] = [7]; print(l); l[::-1] = l[:]; print(l); l[1:-1] = []; print(l); l[slice(0, 1)] = "q"; print(l); del l[slice(None)]; print(l)
for s in ("l[::2] = [1]", "l[::-1] = [1, 2, 3]", "l[0:1] = 5", "l[::0] = []", "l['a':] = []", "del l['a':'b']"):
    l = [1, 2, 3, 4]
    try: exec(s); print(l)
    except Exception as e: print(s, type(e).__name__, e)
# ---
class I:
    def __init__(self, n): self.n = n
    def __index__(self): print("index", self.n); return self.n
print([0, 1, 2, 3, 4][I(1):I(4):I(2)], "abcde"[I(-2):], (1, 2, 3)[:I(1)], slice(I(1), I(3)).indices(4), range(10)[I(2):I(4)])
class Bad:
    def __index__(self): raise ValueError("bad index")
try: [1][Bad():]
except ValueError as e: print(e)
class NoIdx:
    def __repr__(self): return "NoIdx()"
try: [1][NoIdx():]
except TypeError as e: print(e)
try: [1][NoIdx()]
except TypeError as e: print(e)
# ---
s = slice(1, 2)
for code in ("s.start = 5", "del s.step", "s.x = 1", "slice.start = 1"):
    try: exec(code)
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
try:
    class S(slice): pass
except TypeError as e: print(e)
match slice(1, 2):
    case slice(start=a, stop=b): print("matched", a, b)
import copy
print(copy.copy(s) == s, copy.deepcopy(slice([1])).start, s.__eq__(5), s.__class__)
# ---
data = list("abcdefghij")
FIRST, LAST, MID, REV = slice(3), slice(-3, None), slice(3, -3), slice(None, None, -1)
print(data[FIRST], data[LAST], data[MID], "".join(data)[REV], tuple(data)[FIRST], b"abcdef"[LAST], bytearray(b"xyz")[REV], range(10)[MID])
rec = "2024-01-15 INFO  started"
fields = {"date": slice(0, 10), "level": slice(11, 16), "msg": slice(17, None)}
print({k: rec[v].strip() for k, v in fields.items()})
def chunks(x, n): return [x[i:i + n] for i in range(0, len(x), n)]
print(chunks(data, 4), chunks("abcde", 2), chunks((), 3), [data[i::3] for i in range(3)], data[-4:-1], data[:-8:-1], data[::4])
# ---
a = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print(a[1:][0][1:], [r[::-1] for r in a[::-1]], [r[1:2] for r in a], a[:2][-1], [row[:] for row in a] == a, a[:][0] is a[0])
class Matrix:
    def __init__(self, d): self.d = d
    def __getitem__(self, k):
        if isinstance(k, tuple):
            r, c = k
            rows = self.d[r] if isinstance(r, slice) else [self.d[r]]
            return [x[c] for x in rows]
        return self.d[k]
m = Matrix(a); print(m[0], m[:, 1], m[1:, :2], m[0, 0], m[::-1, ::-1], m[1:])
# ---
x = "hello"
print(x[:3], x[3:], x[:3] + x[3:] == x, x[-3:], x[:-3], x[1:-1], x[::2], x[1::2], x[100:], x[:100], x[-100:], x[2:2], x[3:1], x[::-1], x[::-2], x[-1:0:-1], x[4:0:-2], x[:-6:-1], x[0:None], x[None:2])
# ---
it = [1, 2, 3, 4, 5]
a, b = it[:2], it[2:]
it[0] = 99
print(a, b, it, it[1:3][0], [*it[1:], *it[:1]], it[:-1] + it[-1:] == it, max(it[1:]), sum(it[::2]), list(reversed(it[:3])), sorted(it)[-2:], it[it.index(3):], [it[i:i + 2] for i in range(len(it) - 1)])
n = 2
print(it[-n:], it[:n], it[-0:], it[:-0], it[len(it) - n:], it[n - 5:n + 5])
# ---
print([1, 2, 3]["0":])
# ---
{"a": 1, "b": 2}[:1]
# ---
{1, 2, 3}[0:2]
# ---
x = (i for i in range(5))
print(x[1:3])
