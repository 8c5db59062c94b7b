def T(*ss):
    for s in ss:
        try: exec(s, globals()); print(s, "ok")
        except BaseException as x: print(s, "!!", type(x).__name__, x)
class M(type):
    def __new__(m, n, b, ns, **k): print(n, b, k); return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **k): pass
class KV:
    def keys(self): return ["metaclass", "z"]
    def __getitem__(self, k): return M if k == "metaclass" else 5
class K2:
    def keys(self): return [1]
    def __getitem__(self, k): return 2
import math, sys, functools, operator, collections, json, datetime
class C:
    def m(self): pass
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
    def __call__(self): pass
def f(**k): pass
p = property(f); pt = functools.partial(f)
T("class A(**Exception): pass", "class A(**KV()): pass", "class A(**K2()): pass", "class A(**{'metaclass': M, 'x': 1}): pass", "class A(metaclass=M, **{'metaclass': M}): pass", "class A(x=1, metaclass=M, y=2): pass", "class A(metaclass=M, **{'x': 1}, **{'x': 2}): pass", "class A(**None): pass", "class A(*5): pass", "class A(*[int], **{}): pass", "class A(**{1: 2}): pass", "class A(**{'x y': 2}, metaclass=M): pass",
"math.sqrt(*5)", "math.sqrt(**5)", "sys.exit(**5)", "sys.exit(*5)", "p.deleter(**5)", "[].append(*5)", "[].append(**5)", "'a'.upper(*5)", "str.upper(*5)", "len(*5)", "print(**5)", "int(*5)", "C(*5)", "C().m(*5)", "C.cm(*5)", "C.sm(*5)", "f(*5)", "f(**5)", "f(a=1, **{'a': 2})", "f(**{'a': 2}, **{'a': 3})", "operator.itemgetter(*5)", "operator.itemgetter(1)(*5)", "collections.Counter(*5)", "collections.OrderedDict(**5)", "json.dumps(*5)", "datetime.datetime(*5)", "datetime.datetime.now(*5)", "(lambda: 0)(*5)", "(5)(*5)", "'a'(**5)", "None(*5)", "dict.fromkeys(*5)", "int.from_bytes(*5)", "type(*5)", "object(**5)", "(5).__add__(*5)", "functools.reduce(*5)", "functools.partial(*5)", "sorted([], **5)", "min(*5)", "max(1, *5)", "C().nope(*5)", "eval(*5)", "exec(**5)", "isinstance(*None)", "dict(**[1])", "dict(**'ab')", "dict(**{1: 2})", "print(*None)", "zip(*5)", "print(1, *5, 2)", "list.sort(*5)", "[].sort(**{'key': None, 'foo': 1})", "f(**KV())", "f(**K2())", "f(**[('a', 1)])", "collections.namedtuple('X', 'a')(*5)", "collections.deque(*5)", "collections.defaultdict(**5)", "math.fsum(*5)", "(x for x in [])(*5)", "iter([]).__next__(*5)", "{}.get(*5)", "{}.update(**5)", "set().union(*5)", "range(*5)", "slice(*5)", "enumerate(*5)", "map(*5)", "super(*5)", "property(*5)", "bytes(*5)", "'{}'.format(*5)", "'{}'.format(**5)", "input(*5)", "open(*5)", "round(*5)", "divmod(*5)", "getattr(*5)", "format(**5)", "sum(*5)", "ValueError(*5)", "ValueError(**5)", "ValueError(**{'a': 1})", "C.m(*5)", "type('Z', (), {})(*5)")
