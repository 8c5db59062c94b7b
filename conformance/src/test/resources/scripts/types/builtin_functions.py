def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("abs(-3)", "abs(-2.5)", "abs(3+4j)", "abs(True)", "abs('a')", "abs(None)", "abs()", "abs([])", "all([])", "all([1, 0])", "all('')", "all(5)", "any([])", "any([0, 1])", "any(x for x in [])", "any(None)", "all()", "all([1], [2])", "ascii('é\\n')", "ascii(['ü'])", "ascii()", "bin(5)", "bin('5')", "bin(5.0)", "callable(len)", "callable(5)", "callable(int)", "callable()", "chr(65)", "chr('A')", "chr(-1)", "chr(1114112)", "chr(65.0)", "ord('A')", "ord('')", "ord('AB')", "ord(65)", "ord(b'AB')", "hex(255)", "hex('a')", "oct(8)", "oct(1.5)", "divmod(7, 3)", "divmod(-7, 3)", "divmod(7, -3)", "divmod(7.5, 2)", "divmod(1, 0)", "divmod(1)", "divmod('a', 1)", "divmod(1, 'a')")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("len([1])", "len('é😀')", "len({1: 2})", "len(5)", "len(None)", "len(iter([]))", "len()", "len([], [])", "len(x=[])", "len(len)", "len(int)", "len({1}, )", "max(1, 2)", "max([1])", "max()", "max(5)", "max([])", "max([], default=0)", "max(1, 2, default=0)", "max('a', 1)", "max([1], [2])", "max('abc')", "max({'a': 1})", "max([1, 2], key=lambda x: -x)", "max(1, 2, key=None)", "max([1], key=5)", "max(None)", "min([3, 1])", "min('b', 'a')", "min([], default=None)", "min([1, 'a'])", "min(1, foo=2)", "min(*[])", "min({})", "max(1)", "max([1], 2)", "max((), default='d')", "sum([1, 2])", "sum([1, 2], 10)", "sum([], 's')", "sum('ab')", "sum(['a'])", "sum([[1], [2]], [])", "sum(['a'], '')", "sum([b'a'], b'')", "sum(5)", "sum()", "sum([1], start=5)", "sum([1], 2, 3)", "sum([1.5, 2])", "sum([1, None])", "sum({1: 2})", "sum([], [])", "sum([True, 2])", "sum([[1]])")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("round(2.567, 2)", "round(2.5)", "round('a')", "round(1, 'a')", "round(None)", "round()", "round([])", "pow(2, 3)", "pow(2, 3, 5)", "pow('a', 2)", "pow(2)", "pow(2, -1, 5)", "pow(2, 3, 0)", "pow(2.5, 2, 3)", "repr('a')", "repr()", "repr(1, 2)", "str()", "str(1, 2)", "int('a')", "float('a')", "bool()", "list('ab')", "list(5)", "tuple('ab')", "set('a')", "frozenset('a')", "dict(a=1)", "dict(5)", "dict([1])", "dict(['ab'])", "dict([(1, 2, 3)])", "bytes(2)", "bytes('a')", "bytearray(2)", "complex(1)", "range(3)", "range('a')", "slice(1)", "slice()", "object()==1", "object(1)", "type(1)", "type()", "type(1, 2)", "sorted([2, 1])", "sorted(5)", "sorted([1, 'a'])", "sorted()", "sorted([1], 1)", "list(reversed([1, 2]))", "reversed(5)", "list(enumerate('a'))", "list(zip('ab', [1]))", "list(map(str, [1]))", "list(filter(None, [0, 1]))", "iter(5)", "next(5)", "next(iter([]), 'd')")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


class C: x = 1
ev("isinstance(1, int)", "isinstance(1, (str, int))", "isinstance(1, int | str)", "isinstance(1, 5)", "isinstance(1, 'int')", "isinstance(1, [int])", "isinstance(1)", "isinstance(1, (int, 5))", "isinstance('a', (int, 5))", "isinstance(1, list[int])", "isinstance([], list[int])", "issubclass(bool, int)", "issubclass(int, (str, int))", "issubclass(1, int)", "issubclass(int, 1)", "issubclass(int, int | None)", "issubclass(int)", "issubclass('a', str)", "getattr(C, 'x')", "getattr(C, 'y')", "getattr(C, 'y', 5)", "getattr(C)", "getattr(C, 5)", "getattr(1, 'real')", "getattr(1, 'x', None)", "hasattr(C, 'x')", "hasattr(C, 'y')", "hasattr(C, 5)", "hasattr(C)", "setattr(C, 'z', 3)", "C.z", "setattr(C, 5, 1)", "setattr(1, 'x', 2)", "setattr(C, 'a')", "delattr(C, 'z')", "delattr(C, 'zz')", "delattr(C, 5)", "vars(C())", "vars(5)", "vars(C)['x']", "dir(5)[:2]", "'x' in dir(C)", "id(C) == id(C)", "id()", "hash('a') == hash('a')", "hash([])", "hash({})", "hash()", "hash(C) == hash(C)", "callable(C)", "callable(C())")
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


x = 5
ev("eval('1 + 1')", "eval('x')", "eval('y')", "eval('x', {'x': 1})", "eval('x', {}, {'x': 2})", "eval('1 +')", "eval('x = 1')", "eval('')", "eval(5)", "eval()", "eval(b'1+1')", "eval('  1')", "eval('1\\n')", "eval('1', 5)", "eval('1', {}, 5)", "eval('[i for i in range(2)]')", "exec('z = 1')", "exec('1 +')", "exec(5)", "exec('pass', 5)", "compile('1', 'f', 'eval') is None", "compile('1', 'f', 'bad')", "compile('x = 1', 'f', 'eval')", "compile(5, 'f', 'eval')", "compile('1')", "globals()['x']", "type(globals())", "type(locals())", "__import__('math').pi", "__import__('nope_mod')", "__import__(5)", "__import__('')", "print()", "print(1, sep=5)", "print(1, end=5)", "print(1, foo=1)", "print(1, file=5)", "format(5, '03')", "format(5, 'q')", "format()", "iter()", "aiter(5)", "anext(5)", "aiter()", "zip(5)", "map(str)", "filter(None)", "enumerate()", "input('x', 'y')", "property().fget", "staticmethod()", "classmethod()", "super().x", "super(int, 5).real", "memoryview('a')", "__build_class__()", "open()")
# ---
import builtins
names = [n for n in dir(builtins) if not n.startswith("_") and n not in ("copyright", "credits", "exit", "license", "quit", "help")]
print(len(names)); print(*names, sep="\n")
# ---
print(abs.__name__, len.__doc__.splitlines()[0], type(len).__name__, repr(len), str(print), [max, min], int.__name__, repr(int), len.__self__.__name__, len.__module__, len.__qualname__, [].append.__qualname__, "".join.__name__, str.join.__qualname__, repr(str.join), repr([].append).split(" at ")[0], repr(dict.fromkeys).split(" at ")[0], type(dict.fromkeys).__name__, type(str.join).__name__, type([].append).__name__, repr(type), repr(object), callable(print), len == len, hash(len) == hash(len))
# ---
print(any(print("tested", x) or x for x in [0, 1, 2]), all(print("tested", x) or x for x in [1, 0, 2]))
print(max("apple", "kiwi", key=len), min(["bb", "a", "c"], key=len), max([1, 3, 3.0]), min([2, 1.0, 1]), max([[1, 2], [1, 3]]), max("b", "a", "c"), min({3: "a", 1: "b"}), max({"x": 1, "y": 9}.items(), key=lambda kv: kv[1]), min((x * x - 4 * x for x in range(5))), max(map(len, ["a", "bbb"])), max([True, 2]), min(-0.0, 0.0), max(0.0, -0.0), max([(1, "b"), (1, "a")]), min([1, 2], [1, 1]), max(float("-inf"), -10**400))
# ---
calls = []
def k(x): calls.append(x); return x
max([3, 1, 2], key=k); min(4, 5, key=k); sorted([2, 1], key=k); print(calls)
class Cmp:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt", self.n, o.n); return self.n < o.n
    def __gt__(self, o): print("gt", self.n, o.n); return self.n > o.n
print(max(Cmp(1), Cmp(3), Cmp(2)).n, min([Cmp(2), Cmp(1)]).n)
# ---
print(divmod(10**20, 7), divmod(-5.5, 2), round(1e16 + 2.5), round(12345, -2), round(-2.5), pow(3, -2), pow(0, 0), pow(2, 100, 10**9), abs(-10**20), hex(-1), oct(-64), bin(2**65), int("z", 36), chr(8364), ord("€"), ascii("€"), repr("€"), sum(range(1000)), sum([0.1] * 10), sum([1, 2], start=0.5), hash(2**61), id(None) == id(None), len(range(10**15)))
# ---
class V:
    def __init__(self, **k): self.__dict__.update(k)
v = V(a=1, b=2)
print(vars(v), vars(v) is v.__dict__, [n for n in dir(v) if not n.startswith("__")], getattr(v, "a"), hasattr(v, "c"), setattr(v, "c", 3), v.c, delattr(v, "c"), hasattr(v, "c"), dir.__name__)
def f(a, b=1):
    c = 2
    return vars(), dir(), locals() == vars()
print(f(0))
print(sorted(n for n in dir() if not n.startswith("_")))
for bad in (lambda: vars(1), lambda: vars([]), lambda: vars(1, 2), lambda: dir(1, 2), lambda: vars(object())):
    try: bad()
    except TypeError as e: print(e)
# ---
code = compile("a * 2", "<c>", "eval")
print(eval(code, {"a": 21}), type(code).__name__, code.co_name, code.co_filename, code.co_names)
ns = {}
exec(compile("def f(): return 7\nv = f()", "<c>", "exec"), ns)
print(ns["v"], "__builtins__" in ns, sorted(k for k in ns if k[0] != "_"))
exec("for i in range(3):\n    total = i"); print(i, total)
def scoped():
    exec("inner = 1")
    try: return inner
    except NameError as e: return str(e)
print(scoped(), eval("lambda x: x + 1")(1), eval("(y := 5)"), y, eval("__import__('math').sqrt(16)"), eval("1, 2"), eval("{'a': 1}")["a"], exec("pass"))
# ---
try: input()
except EOFError as e: print(repr(e))
try: input("prompt> ")
except EOFError as e: print(repr(e))
# ---
print(list(map(callable, [len, int, lambda: 0, 5, "a", str.upper, None])), list(map(abs, [-1, 2])), list(map(ord, "ab")), [f(4) for f in (bin, oct, hex, float, str, bool, chr, abs)], [t() for t in (int, float, str, list, dict, tuple, set, bool, bytes, complex, frozenset, bytearray)], [t.__name__ for t in map(type, (1, 1.0, "", [], {}, (), set(), None, ..., len, int, range(1), b"", 1j, True, lambda: 0))])
# ---
def ev(*sources):
    for source in sources:
        try:
            print(source, "->", repr(eval(source)))
        except Exception as e:
            print(source, "->", type(e).__name__ + ":", e)


ev("len((5))", "print.x", "len.foo", "max.__name__", "len[0]", "len + 1", "len < max", "abs(-5)", "sorted(key=1)", "list(iterable=[1])", "dict(iterable=[1])", "str(obj=5)", "str(object=5)", "int(x=5)", "float(x=5)", "tuple(a=1)", "bool(x=1)", "set(x=[])", "enumerate(iterable=[1], start=2).__next__()", "sum(iterable=[1])", "sorted(iterable=[1])", "round(number=1.5)", "pow(base=2, exp=3)", "print(objects=1)", "max(iterable=[1])", "list(zip(strict=True))", "abs(x=1)", "isinstance(obj=1, cls=int)", "chr(i=5)", "eval(source='1')", "compile(source='1', filename='f', mode='eval') is not None", "__import__(name='math').e", "hash(obj=1)", "range(stop=3)", "iter(object=[])", "divmod(x=1, y=2)", "getattr(object=1, name='real')", "bytes(source=b'a')", "bytearray(source=b'a')", "complex(real=1)", "memoryview(object=b'a')[0]", "property(fget=len).fget is len", "type(object=1)", "None")
# ---
import builtins
builtins.custom = 5
print(custom)
del builtins.custom
try: custom
except NameError as e: print(e)
real = builtins.len
builtins.len = lambda x: 42
print(len([]))
builtins.len = real
print(len([]), builtins.__name__, type(builtins).__name__)
# ---
print(max([]))
# ---
print(sum(["1", "2"]))
# ---
print(sum(1, 2, 3))
# ---
print(round("3.7"))
# ---
print(len(42))
# ---
print(abs("-5"))
# ---
print(int([1, 2]))
# ---
print(sorted({"a": 1}, key="a"))
# ---
print(max("3", 10))
# ---
print(list.append([1], 2, 3))
# ---
for base in (2, True, 2.5, 1j, ""):
    for exponent in (3, 2.5, 1j, ""):
        for modulus in (5, 2.5, 1j, ""):
            try:
                print(base, exponent, modulus, pow(base, exponent, modulus))
            except (TypeError, ValueError) as e:
                print(base, exponent, modulus, type(e).__name__, e)
# ---
try: exit(3)
except SystemExit as e: print("exit", e.code)
try: quit()
except SystemExit as e: print("quit", e.code)
exit("bye")
# ---
quit(4)
# ---
import math
print(sorted(n for n in dir(math) if n.startswith("is")), "__name__" in dir(math), math.__name__, vars(math)["pi"] == math.pi, type(iter(dir(math))).__name__)
import types
m = types.ModuleType("m"); m.b = 1; m.a = 2; print(sorted(d for d in dir(m) if not d.startswith("__")), hasattr(m, "zz"))
m.__dir__ = lambda: ["x", "a"]; print(dir(m))
m.__getattr__ = lambda name: "dyn " + name; print(m.anything, m.a)
