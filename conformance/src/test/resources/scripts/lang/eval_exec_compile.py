x = 10
print(eval("x + 1"), eval("x", {"x": 5}), eval("x + y", {"x": 1}, {"y": 2}), eval("x", {}, {"x": 3}), eval("(lambda a: a * x)(2)"), eval("[i for i in range(3)]"), eval("  1 + 1  "), eval("1\n"), eval("(1,\n2)"), eval(b"3"), eval("'a' 'b'"), eval("None"), eval("print('printed')"), eval("{'k': [1]}")["k"], eval("x if x else 0"), eval("not x"), eval("f'{x}'"), eval("__name__"), eval("(z := 7)"), z)
exec("y = x * 2\nprint(y)"); print(y); exec(""); exec("# comment only"); exec("a = 1; b = 2"); print(a, b)
exec("def f(n):\n    return n + x\nr = f(1)"); print(r, f(2))
exec("for i in range(2):\n    print('loop', i)"); exec("class K: v = 5"); print(K.v, exec("pass"))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


for src in ("1 +", "x = 1", "", "   ", "pass", "import math", "def f(): pass", "1; 2", "1\n2", "(", ")", "'abc", "f(", "a b", "return 1", "yield 1", "await x", "for x in y: pass", "1 if 2", "\t1", "lambda", "*a", "x :=  1", "@f", "if 1: 2", "[", "{1:", "print 'a'", "x++", "None = 1", "5 = x", "del x", "raise", "\x00", "a\x00b", "é +", "'\n'", "\\", "0777", "1_", "$", "?", "a?b", "!", "`a`"):
    try: print(repr(src), eval(src))
    except Exception as e: print(repr(src), type(e).__name__, getattr(e, "msg", e), *((e.lineno, e.offset) if isinstance(e, SyntaxError) else ()))
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


t(lambda: eval(5))
t(lambda: eval(None))
t(lambda: eval())
t(lambda: eval("1", 5))
t(lambda: eval("1", {}, 5))
t(lambda: eval("1", None))
t(lambda: eval("1", {}, None))
t(lambda: eval("1", {}, {}, {}))
t(lambda: eval("undefined"))
t(lambda: eval("1/0"))
t(lambda: eval("x", {}))
t(lambda: eval("len([1])", {"__builtins__": {}}))
t(lambda: eval("1 + 1", {"__builtins__": {}}))
t(lambda: eval("len('ab')", {"len": lambda s: "mine"}))
t(lambda: exec(5))
t(lambda: exec("1 +"))
t(lambda: exec("x = undefined"))
t(lambda: exec("pass", 5))
t(lambda: exec("pass", {}, 5))
t(lambda: exec("return 1"))
t(lambda: exec(lambda: 0))
t(lambda: compile("1", "f", "nope"))
t(lambda: compile("1"))
t(lambda: compile(5, "f", "eval"))
t(lambda: compile("x = 1", "f", "eval"))
t(lambda: compile("x = 1\ny = 2", "f", "single"))
t(lambda: compile("1 +", "f", "exec"))
t(lambda: type(compile("1", "f", "eval")).__name__)
t(lambda: compile("1", 5, "eval"))
t(lambda: eval(compile("x = 1", "f", "exec")))
t(lambda: exec(compile("1 + 1", "f", "eval")))
# ---
ns = {"a": 1}
exec("b = a + 1\ndef f(): return a + b\nclass C: z = b", ns)
print(ns["b"], ns["f"](), ns["C"].z, sorted(k for k in ns if k != "__builtins__"), "__builtins__" in ns)
ns["a"] = 100; print(ns["f"]())
g, l = {"x": "global"}, {"x": "local"}
exec("y = x\nglobal z\nz = x", g, l); print(l["y"], g["z"], "y" in g)
exec("def h(): return x\nr = h()", g, l); print(l["r"])
exec("r2 = [x for _ in range(1)]\nclass D:\n    v = x\nr3 = D.v", g, l); print(l["r2"], l["r3"])
try: exec("def q(): return 1\ndef w(): return q()\nw()", {}, {})
except NameError as e: print(e)
class M(dict):
    def __missing__(self, k): return f"<{k}>" if not k.startswith("__") else None
print(eval("foo + bar", {}, M()), eval("foo", {"foo": "g"}, M()))
exec("x = 5\ndel x", l); print("x" in l)
# ---
c = compile("a * b", "<formula>", "eval")
print(eval(c, {"a": 6, "b": 7}), [eval(c, {"a": i, "b": i}) for i in range(4)], c.co_name, c.co_filename, c.co_names, c.co_consts, c.co_argcount)
e = compile("x = 1\nprint(x)\nx", "<e>", "exec"); exec(e); print(eval(e))
s = compile("1 + 1", "<s>", "single"); exec(s); exec(compile("None", "s", "single")); exec(compile("'txt'; 2", "s", "single")); exec(compile("x = 3", "s", "single")); exec(compile("for i in range(2): i\n", "s", "single"))
f = next(k for k in compile("def f(a, b=2, *c, d, **e): \n  'doc'\n  l = a\n  return l", "<f>", "exec").co_consts if hasattr(k, "co_name"))
print(f.co_name, f.co_varnames, f.co_argcount, f.co_kwonlyargcount, f.co_nlocals, f.co_firstlineno, f.co_consts[0])
print(compile("1", "n", "eval") == compile("1", "n", "eval"), (lambda: 0).__code__.co_name)
# ---
def f():
    v = 1
    exec("v = 2; w = 3")
    try: w
    except NameError as e: print(e)
    d = {}
    exec("q = v + 1", {"v": v}, d)
    return v, d, eval("v"), sorted(locals())
print(f())
def g(a):
    return eval("a * 2"), eval("[a, b]", {"a": a, "b": 1}), [eval("i") for i in range(2)]
print(g(5))
def h():
    n = 5
    def inner():
        try: return eval("n")
        except NameError as e: return str(e)
    def inner2(): n; return eval("n")
    return inner(), inner2()
print(h())
class C:
    a = 1
    exec("b = a + 1")
    c = eval("a + b")
print(C.b, C.c)
def k():
    exec("global made\nmade = 'by exec'")
k(); print(made)
# ---
import ast
for s in ("[1, 'a', (2.5, None), {'k': {True}}]", "-5", "1 + 2j", "b'x'", "'a' 'b'", "{}", "set()", "1 + 1", "x", "f()", "[1", "__import__('os')", "lambda: 1", "", "  5", "-(-1)", "(1,)", "...", "{**{}}", "f'a'", "not True", "10 ** 2"):
    try: print(repr(s), repr(ast.literal_eval(s)))
    except (ValueError, SyntaxError) as e: print(repr(s), type(e).__name__, str(e).split(" on line")[0].split(":")[0])
# ---
def safe(expr, **names):
    try: return eval(expr, {"__builtins__": {}}, names)
    except Exception as e: return f"{type(e).__name__}: {e}"
print(safe("a + b", a=1, b=2), safe("print(1)"), safe("a.b", a=5), safe("[x for x in a]", a=[1]), safe("(lambda: a)()", a=1), safe("__import__('os')"), safe("().__class__.__name__"), safe("1 if a else 2", a=0), safe("{**a}", a={"k": 1}), safe("f'{a}'", a=3), safe("open('x')"), safe("True and None"), sep="\n")
ops = {"+": "a + b", "**": "a ** b", "max": "a if a > b else b"}
print({k: eval(v, {"a": 2, "b": 5}) for k, v in ops.items()})
template = "def {name}(x):\n    return x {op} {n}"
fns = {}
for name, op, n in (("add5", "+", 5), ("times3", "*", 3)): exec(template.format(name=name, op=op, n=n), fns)
print(fns["add5"](1), fns["times3"](4))
# ---
for src in ("try:\n    1/0\nexcept ZeroDivisionError as e:\n    r = 'caught'", "def g():\n    yield 1\n    yield 2\nr = list(g())", "import math\nr = math.floor(2.5)", "class A:\n    def m(self): return super().__repr__()[:1]\nr = A().m()", "r = [x\n  for x in range(3)\n]", "x = 5\nwhile x > 2: x -= 1\nr = x", "async def c(): return 3\nimport asyncio\nr = asyncio.run(c())", "match [1, 2]:\n    case [a, b]: r = a + b", "with open as f: pass", "r = (yield_ := 4)", "@staticmethod\ndef d(): return 9\nr = d()", "r = lambda: 1\nr = r()", "global q\nq = 5\nr = q", "\n\n\nr = 1 / 0", "if True:\n  r = 1\n   x = 2", "r = __name__", "r: int = 5\ns: str", "from math import *\nr = ceil(1.2)", "nonlocal z", "assert 0, 'in exec'", "raise KeyError('from exec')", "r = '''multi\nline'''", "r = 1;;", "del r"):
    ns = {"__name__": "execed"}
    try: exec(src, ns); print(repr(ns.get("r")), ns.get("__annotations__", ""))
    except BaseException as e: print(type(e).__name__, getattr(e, "msg", e))
# ---
for src in ("def f(:", "x = [1, 2\ny = 3", "if x\n  y", "print('a'", "for i in range(3)\n    print(i)", "class A(\n", "x = 1\n  y = 2", "def f():\nreturn 1", "else:\n  pass", "x = {'a': 1 'b': 2}", "f(a b)", "import a.b.", "try:\n  x\n", "a = 'it's'", "def f(x, y=1, z): pass", "while x = 1: pass", "lambda x, x: 1", "return", "async x", "a[1 2]", "(a, b", "x = )", "1a", "'\\x1'", "f'{'", "x = = 1", "not", "@", "del 1", "with x as 1: pass", "f(**a, *b)", "f(a=1, a=2)", "break", "a, b += 1", "\tx\n        y", "x = \"\"\"abc", "# -*- coding: utf-8 -*-\nx = 1 +", "if True:\n\n# c\nx = 1"):
    try: compile(src, "<src>", "exec"); print("ok", repr(src))
    except SyntaxError as e: print(type(e).__name__, "|", e.msg, "|", e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text), str(e))
# ---
code = """
total = 0
for n in numbers:
    if n % 2:
        continue
    total += n
result = {'total': total, 'fn': lambda k: k * total}
"""
ns = {"numbers": range(10)}
exec(code, ns)
print(ns["result"]["total"], ns["result"]["fn"](2), ns["n"])
exec(code.replace("% 2", "% 3"), ns); print(ns["total"])
history = {}
for step in ("a = 1", "b = a + 1", "def f(): return a + b", "a = 10", "out = f()"): exec(step, history)
print(history["out"])
results = []
for line in ("1 + 1", "undefined", "'x' * 3", "1 / 0", "len([1, 2])"):
    try: results.append(eval(line))
    except Exception as e: results.append(f"{type(e).__name__}: {e}")
print(results)
# ---
print(eval("eval('1 + 1')"), eval("exec('nested = 1')"), nested, eval("eval")("2"), eval(repr({"a": [1, (2,)]})), eval("'%s' % x", {"x": 5}), eval("x.upper()", {"x": "a"}), eval("sum(i * i for i in data)", {"data": [1, 2]}), eval("dict(a=1)"), eval("max(a, b)", {"a": 1, "b": 2}), eval("(yield_)", {"yield_": 1}), list(map(eval, ["1", "2 * 3"])), eval("lambda x, y=2: x + y")(1), eval("[eval('i') for i in range(2)]"), eval("{i: eval(str(i)) for i in range(2)}"), type(eval("type('T', (), {})")).__name__)
import builtins
print(builtins.eval("1"), callable(exec), exec.__name__, eval.__doc__[:12])
# ---
import traceback
try: exec("def inner():\n    return 1 / 0\ninner()")
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb: print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_frame.f_code.co_filename == "<string>"); tb = tb.tb_next
try: eval("[1][5]")
except IndexError as e: print(e)
try: exec("raise ValueError('x') from KeyError('y')")
except ValueError as e: print(repr(e.__cause__))
try: exec("x = (1,\n2")
except SyntaxError as e: print(e.filename, e.lineno, e.msg)
try: exec("import sys\nsys.exit(5)")
except SystemExit as e: print(e.code)
# ---
eval("a + b", {"a": 1})
# ---
exec("values = [1, 2]\nprint(values[5])")
# ---
exec("if True\n    pass")
# ---
expr = "2 +* 3"
print(eval(expr))
# ---
exec("def broken():\n    return undefined_thing\n")
broken()
# ---
def f():
    exec("z = 5")
    a = 1
    print(locals(), eval("z"))
    exec("a = 7; z = 8")
    print(a, locals())
    l = locals(); a = 9
    print(l, l is locals(), l["a"])
    vars()["new"] = 1
    del a
    print(sorted(locals()))
f()
print([eval("i") for i in range(2)], [sorted(k for k in locals() if k == "i") for i in range(1)], "i" in globals())
class C:
    x = [eval("q") for q in range(2)]
    y = [locals().get("q") for q in range(2)]
print(C.x, C.y)
print(eval(compile("5", "c", "exec")), eval(compile("x = 5\nx", "c", "exec")), exec("6"))
for source in ("1 + 1", "None", "'t'; 2", "x = 3", "for i in range(2): i\n", "def f(): 5\n", "if True:\n    7\n"):
    exec(compile(source, "c", "single"))
import builtins, sys
print(builtins._)
sys.displayhook = lambda v: print("shown", v)
exec(compile("8; None", "c", "single"))
for source in ("x = 1\ny = 2", "x = 1; y\nz"):
    try: compile(source, "c", "single")
    except SyntaxError as e: print(e.msg, e.lineno)
print(compile("a.b + c(d, e=f)[g]\nh = i\nimport j.k as l\nfor m in n: o(m)", "c", "exec").co_names)
# ---
# Where the text of an expression is indented, or has nothing in it.
for t in ["", "  ", "  \n", " #c", "  #c\n", "\n  ", "  1", "\t\n", "\n\n", "#c", " \n 1", "  \n1", "   \\\n", "\f\n", " \f \n","  \n\n", " \n#c\n"]:
    for what in ("compile", "eval"):
        try: print(repr(t), what, type(compile(t, "<s>", "eval") if what == "compile" else eval(t)).__name__)
        except SyntaxError as e: print(repr(t), what, type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e: print(repr(t), what, type(e))
# ---
# Leading zeros are placed by bytes.
for t in ["é = 012", "'é' + 012", "x=1; 'éé' 012", "012", "'日本' + 0777", "  \n"]:
    for mode in ("eval","exec"):
        try: compile(t, "<s>", mode); print("ok")
        except SyntaxError as e: print(repr(t), mode, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
# ---
'éé日' + 0_7 + 09
