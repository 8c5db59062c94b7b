def show(make):
    try: print(repr(make()))
    except BaseException as error: print(type(error).__name__, error)
import inspect
def f(a, /, b: int, c=1, *d, e, g: str = "x", **h) -> float: "doc"; return 1
class C:
    "cdoc"
    def __init__(self, x, y=2): pass
    def m(self, z): pass
    @classmethod
    def c(cls, q): pass
    @staticmethod
    def s(r): pass
    @property
    def p(self): "pd"; return 1
    async def co(self): pass
    def gen(self): yield
    async def ag(self): yield
    def __call__(self, w): pass
show(lambda: inspect.signature(f)); show(lambda: inspect.signature(C)); show(lambda: inspect.signature(C.m)); show(lambda: inspect.signature(C(1).m))
show(lambda: inspect.signature(C.c)); show(lambda: inspect.signature(C.s)); show(lambda: inspect.signature(C(1))); show(lambda: inspect.signature(lambda x, *, y: 0))
show(lambda: inspect.signature(len)); show(lambda: inspect.signature(sorted)); show(lambda: inspect.signature(int) if 0 else 0); show(lambda: inspect.signature(C.__init__))
show(lambda: inspect.signature(5))
show(lambda: inspect.signature(print))
show(lambda: inspect.signature(max))
show(lambda: inspect.signature(type))
show(lambda: inspect.signature(dict))
show(lambda: inspect.signature(str.join)); show(lambda: inspect.signature("".join)); show(lambda: inspect.signature([].append)); show(lambda: inspect.signature(isinstance))
show(lambda: inspect.signature(abs)); show(lambda: inspect.signature(open)); show(lambda: inspect.signature(sum)); show(lambda: inspect.signature(pow))
show(lambda: inspect.signature(round)); show(lambda: inspect.signature(list.sort)); show(lambda: inspect.signature(str.split)); show(lambda: inspect.signature(divmod))
s = inspect.signature(f)
show(lambda: s.parameters); show(lambda: list(s.parameters)); show(lambda: s.return_annotation); show(lambda: s.empty); show(lambda: s.parameters["b"])
show(lambda: repr(s.parameters["b"])); show(lambda: s.parameters["b"].annotation); show(lambda: s.parameters["b"].default); show(lambda: s.parameters["b"].kind)
show(lambda: s.parameters["d"].kind.description); show(lambda: s.parameters["e"].kind.name); show(lambda: s.parameters["h"].kind); show(lambda: str(s.parameters["h"]))
show(lambda: s.parameters["c"].default); show(lambda: int(s.parameters["h"].kind))
b = s.bind(1, 2, 3, 4, e=5, z=6)
show(lambda: b); show(lambda: b.args); show(lambda: b.kwargs); show(lambda: b.arguments); show(lambda: b.signature is s); show(lambda: b.apply_defaults()); show(lambda: b.arguments)
show(lambda: s.bind())
show(lambda: s.bind(1, 2))
show(lambda: s.bind(1, b=2, e=3).arguments); show(lambda: s.bind(1, 2, e=3, a=5).arguments)
show(lambda: s.bind(b=2, e=3))
show(lambda: inspect.signature(lambda a: 0).bind(1, 2))
show(lambda: inspect.signature(lambda a: 0).bind(1, a=2))
show(lambda: inspect.signature(lambda a: 0).bind(b=2))
show(lambda: inspect.signature(lambda a, /: 0).bind(a=2))
show(lambda: s.bind_partial()); show(lambda: s.bind_partial(1).arguments)
show(lambda: s.replace(return_annotation=int)); show(lambda: s.replace(parameters=[])); show(lambda: s == inspect.signature(f)); show(lambda: hash(s) == hash(inspect.signature(f)))
show(lambda: s.parameters["c"].replace(default=5)); show(lambda: s.parameters["c"].replace(name="zz", kind=inspect.Parameter.KEYWORD_ONLY))
show(lambda: inspect.Parameter("a", inspect.Parameter.POSITIONAL_ONLY)); show(lambda: inspect.Parameter("a", 1, default=3, annotation=int))
show(lambda: repr(inspect.Parameter.VAR_POSITIONAL)); show(lambda: inspect.Parameter.empty)
show(lambda: inspect.Parameter("1a", 1))
show(lambda: inspect.Parameter("a", 9))
show(lambda: inspect.Parameter("for", 1))
show(lambda: inspect.Parameter("a", inspect.Parameter.VAR_POSITIONAL, default=1))
show(lambda: inspect.Parameter(5, 1))
show(lambda: inspect.Parameter("a"))
show(lambda: inspect.Signature([inspect.Parameter("a", 1), inspect.Parameter("b", 0)]))
show(lambda: inspect.Signature([inspect.Parameter("a", 1), inspect.Parameter("a", 1)]))
show(lambda: inspect.Signature([inspect.Parameter("a", 1, default=1), inspect.Parameter("b", 1)]))
show(lambda: inspect.Signature([5]))
show(lambda: inspect.Signature()); show(lambda: inspect.Signature(return_annotation=int)); show(lambda: inspect.Signature.from_callable(f))
show(lambda: inspect.isfunction(f)); show(lambda: inspect.isfunction(len)); show(lambda: inspect.ismethod(C(1).m)); show(lambda: inspect.ismethod(C.m))
show(lambda: inspect.isbuiltin(len)); show(lambda: inspect.isclass(C)); show(lambda: inspect.isclass(5)); show(lambda: inspect.ismodule(inspect))
show(lambda: inspect.isgenerator(C(1).gen())); show(lambda: inspect.isgeneratorfunction(C.gen)); show(lambda: inspect.iscoroutinefunction(C.co))
show(lambda: inspect.isasyncgenfunction(C.ag)); show(lambda: inspect.isasyncgen(C(1).ag())); show(lambda: inspect.isabstract(C)); show(lambda: inspect.isroutine(len))
show(lambda: inspect.isdatadescriptor(C.p)); show(lambda: inspect.ismethoddescriptor(str.join)); show(lambda: inspect.isgetsetdescriptor(type(f).__code__))
show(lambda: inspect.ismemberdescriptor(C.p)); show(lambda: inspect.isawaitable(5)); show(lambda: inspect.iscode(f.__code__)); show(lambda: inspect.istraceback(None))
show(lambda: inspect.isframe(5))
show(lambda: inspect.getdoc(f)); show(lambda: inspect.getdoc(C)); show(lambda: inspect.getdoc(C.p)); show(lambda: inspect.getdoc(5) is not None); show(lambda: inspect.getdoc(C.m))
show(lambda: inspect.cleandoc("  a\n    b\n   c\n")); show(lambda: inspect.cleandoc(""))
show(lambda: inspect.getmembers(C(1), inspect.ismethod)[0][0]); show(lambda: [n for n, v in inspect.getmembers(C) if not n.startswith("__")])
show(lambda: [n for n, _ in inspect.getmembers(C, inspect.isfunction)])
show(lambda: inspect.getmro(C)); show(lambda: inspect.getmodule(C).__name__); show(lambda: inspect.getmodule(5)); show(lambda: inspect.getmodulename("/a/b.py"))
show(lambda: inspect.getmodulename("x"))
show(lambda: inspect.getfullargspec(f)); show(lambda: inspect.getfullargspec(C.m)); show(lambda: inspect.getfullargspec(lambda *a: 0)); show(lambda: inspect.getfullargspec(C))
show(lambda: inspect.getfullargspec(5))
show(lambda: inspect.getcallargs(lambda a, b=2: 0, 1))
g = C(1).gen(); co = C(1).co()
show(lambda: inspect.getgeneratorstate(g)); show(lambda: next(g)); show(lambda: inspect.getgeneratorstate(g)); show(lambda: g.close()); show(lambda: inspect.getgeneratorstate(g))
show(lambda: inspect.getcoroutinestate(co)); show(lambda: co.close()); show(lambda: inspect.getcoroutinestate(co)); show(lambda: inspect.getasyncgenstate(C(1).ag()))
show(lambda: inspect.getattr_static(C, "zz", 5)); show(lambda: inspect.classify_class_attrs(C)[-1].name)
show(lambda: inspect.getattr_static(C, "zz"))
show(lambda: inspect.getclosurevars(f)); show(lambda: inspect.get_annotations(f)); show(lambda: inspect.get_annotations(5))
show(lambda: inspect.formatannotation(int)); show(lambda: inspect.formatannotation("x")); show(lambda: inspect.formatannotation(list[int]))
show(lambda: inspect.currentframe() is None); show(lambda: inspect.stack()[0].function); show(lambda: inspect.getframeinfo(inspect.currentframe()).function)
show(lambda: inspect.getsource(f))
show(lambda: inspect.getsource(len))
show(lambda: inspect.getsource(5))
show(lambda: inspect.getsource(C.m)); show(lambda: inspect.getsourcelines(C.m)[1] > 1); show(lambda: inspect.getcomments(f)); show(lambda: inspect.getsource(C).count("\n"))
show(lambda: inspect.getfile(5))
show(lambda: inspect.getfile(int))
show(lambda: inspect.getsourcefile(f)); show(lambda: inspect.getfile(f))
show(lambda: inspect.CO_GENERATOR); show(lambda: inspect.ClosureVars._fields); show(lambda: inspect.Attribute._fields); show(lambda: inspect.FullArgSpec._fields)
show(lambda: inspect.Traceback)
import functools
show(lambda: inspect.signature(functools.partial(f, 1))); show(lambda: inspect.signature(functools.partial(f, 1, b=2)))
show(lambda: inspect.signature(functools.wraps(f)(lambda *a: 0)))
def outer(x):
    def inn(y): return x + y + len([])
    return inn
show(lambda: inspect.getclosurevars(outer(5))); show(lambda: inspect.signature(outer).bind(1))
import dataclasses, enum, typing
@dataclasses.dataclass
class D:
    a: int
    b: list = dataclasses.field(default_factory=list)
class E(enum.Enum): A = 1
class N(typing.NamedTuple):
    x: int
    y: str = "q"
show(lambda: inspect.signature(D)); show(lambda: inspect.signature(N)); show(lambda: inspect.signature(typing.cast)); show(lambda: inspect.signature(Exception) if 0 else 0)
show(lambda: inspect.signature(type("X", (), {}))); show(lambda: inspect.signature(object))
class M(type):
    def __call__(cls, *a, **k): return super().__call__(*a, **k)
class UM(metaclass=M):
    def __init__(self, a): pass
class Nw:
    def __new__(cls, a, b=1): return super().__new__(cls)
show(lambda: inspect.signature(UM)); show(lambda: inspect.signature(Nw)); show(lambda: str(inspect.signature(f, follow_wrapped=False)))
show(lambda: inspect.signature(f, eval_str=True))
# ---
def show(make):
    try: print(repr(make()))
    except BaseException as error: print(type(error).__name__, error)
import ast, warnings; warnings.simplefilter("ignore")
show(lambda: ast.dump(ast.parse("x = 1")))
show(lambda: ast.dump(ast.parse("x = 1"), indent=2))
show(lambda: ast.dump(ast.parse("def f(a, /, b: int=1, *c, d, e=2, **g) -> str: return a"), indent=1))
show(lambda: ast.dump(ast.parse("x"), annotate_fields=False))
show(lambda: ast.dump(ast.parse("x"), include_attributes=True))
show(lambda: ast.dump(ast.parse("x", mode="eval")))
show(lambda: ast.dump(ast.parse("(int) -> str", mode="func_type")))
show(lambda: ast.dump("x"))
show(lambda: ast.dump(ast.Name()))
show(lambda: ast.dump(ast.Name("x")))
show(lambda: ast.Name("x", ast.Load(), 5))
show(lambda: ast.Name(foo=1).foo)
show(lambda: ast.Name(id="a").id)
show(lambda: ast.Name().id)
show(lambda: ast.literal_eval("[1, 2.5, 'a', b'b', None, True, {1: 2}, {3}, (4,), -5, +6, 1+2j, 1-2j, ...]"))
show(lambda: ast.literal_eval("set()"))
show(lambda: ast.literal_eval("  1"))
show(lambda: ast.literal_eval("\t1"))
show(lambda: ast.literal_eval("\n1"))
show(lambda: ast.literal_eval("1\n"))
show(lambda: ast.literal_eval("'a' 'b'"))
show(lambda: ast.literal_eval("{**{}}"))
show(lambda: ast.literal_eval("[1,"))
show(lambda: ast.literal_eval(""))
show(lambda: ast.literal_eval("1;2"))
show(lambda: ast.literal_eval("x=1"))
show(lambda: ast.literal_eval(5))
show(lambda: ast.literal_eval(None))
show(lambda: ast.literal_eval(ast.Constant(5)))
show(lambda: ast.literal_eval(ast.parse("[1]", mode="eval")))
show(lambda: ast.literal_eval(b"[1]"))
show(lambda: ast.literal_eval("{[]: 1}"))
show(lambda: ast.literal_eval("{[]}"))
show(lambda: ast.literal_eval("(" * 300))
show(lambda: ast.literal_eval("1e400"))
show(lambda: ast.literal_eval("'\\x'"))
show(lambda: ast.literal_eval("'a"))
show(lambda: ast.literal_eval("\0"))
show(lambda: ast.parse("x = (", "file.py"))
show(lambda: ast.parse("def f(:\n pass"))
show(lambda: ast.parse("1", mode="bad"))
show(lambda: ast.parse(5))
show(lambda: ast.unparse(ast.parse("x=1;y =  2\nif x:\n  pass\nelif y: z\nelse:\n  w")))
show(lambda: ast.unparse(ast.parse("f'{a!r:>{w}} {b=} {{x}}' + f\"{'q'}\"")))
show(lambda: ast.unparse(ast.parse("lambda a, *b, c=1, **d: (yield)")))
show(lambda: ast.unparse(ast.parse("a[1:2, ::3, ...], a[b], a[(1,2)], a[()], a[*b]")))
show(lambda: ast.unparse(ast.parse("((a+b)*c)**-d, not (a and b) or c, (a, b), (a,), (), a if b else c, (a:=1), -(-a), (-1)**2, 2**-1, a<b<c, (a<b)<c, a.b.c(), 1 .real, 1.5.real")))
show(lambda: ast.unparse(ast.parse("async def f():\n async with a as b, c: pass\n async for i in x: await y\n else: pass\n return [i async for i in x if a if b]")))
show(lambda: ast.unparse(ast.parse("try: a\nexcept (A, B) as e: b\nexcept: c\nelse: d\nfinally: e\ntry: pass\nexcept* X: pass")))
show(lambda: ast.unparse(ast.parse("class A[T: int, *U, **V](B, metaclass=C):\n 'doc'\n x: int\n @d\n def f(self): 'q\\n\"'; return")))
show(lambda: ast.unparse(ast.parse("type X[T] = int\nglobal a, b\nimport a.b as c, d\nfrom . import x\nfrom ..a.b import (c as d)\ndel a, b[1]\nassert x, 'm'\nraise A from b\nraise\nwhile 1: break\nelse: continue\nfor a, b in c: ...\nwith (a as b, c as (d, e)): pass")))
show(lambda: ast.unparse(ast.parse("match a:\n case 1|2 as x if y: pass\n case [a, *b, _]: pass\n case {'k': v, **r}: pass\n case A(b, c=d): pass\n case None | True: pass\n case a.b: pass\n case (-1+2j): pass\n case []: pass\n case {}: pass\n case _: pass")))
show(lambda: ast.unparse(ast.parse("a @= b; a: int; (a): int = 5; a.b: str; a = b = c; a, b = c; *a, b = c; a = yield; a = await b; x = *a, b; print(*a, **b, c=1)")))
show(lambda: ast.unparse(ast.parse("'a\\n\\t\\'\"', b'\\xff', 1e400, 1j, 'é', '\\x00', ..., 1_000, 0x1f, 1e10, '''a\nb''', r'\\d', u'x'")))
show(lambda: ast.unparse(ast.parse("{1: 2, **a}, {1, 2}, {a: b for a in c}, {a for a in b}, (a for a in b), [*a, b], f(a for a in b)")))
show(lambda: ast.unparse(ast.Constant(5))); show(lambda: ast.unparse(ast.Name("x", ast.Load()))); show(lambda: ast.unparse(ast.arg("a")))
show(lambda: ast.unparse(ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2))))
show(lambda: ast.unparse(ast.BinOp(ast.Constant(1), ast.Add())))
show(lambda: [type(n).__name__ for n in ast.walk(ast.parse("x = f(1)"))])
show(lambda: list(ast.iter_fields(ast.parse("x").body[0].value))[0]); show(lambda: [type(n).__name__ for n in ast.iter_child_nodes(ast.parse("a+b").body[0].value)])
show(lambda: ast.get_docstring(ast.parse("'''doc\n   more'''"))); show(lambda: ast.get_docstring(ast.parse("'''doc\n   more'''"), clean=False))
show(lambda: ast.get_docstring(ast.parse("x")))
show(lambda: ast.get_docstring(ast.parse("x").body[0]))
show(lambda: ast.get_source_segment("x = (a +\n b)", ast.parse("x = (a +\n b)").body[0].value))
show(lambda: ast.get_source_segment("x = y", ast.parse("x = y").body[0].value)); show(lambda: ast.get_source_segment("  x = y", ast.Constant(1)))
show(lambda: ast.fix_missing_locations(ast.Expression(ast.Constant(1))).body.lineno)
show(lambda: ast.increment_lineno(ast.parse("x"), 5).body[0].lineno)
show(lambda: ast.dump(ast.copy_location(ast.Constant(1), ast.parse("\n\nx").body[0]), include_attributes=True))
show(lambda: eval(compile(ast.fix_missing_locations(ast.Expression(ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2)))), "<x>", "eval")))
show(lambda: compile(ast.Expression(ast.Constant(1)), "", "eval"))
show(lambda: compile(ast.Module([ast.Expr(5)], []), "", "exec"))
show(lambda: compile(ast.parse("x"), "", "eval"))
show(lambda: compile(5, "", "eval"))
class V(ast.NodeVisitor):
    def visit_Name(self, n): print("name", n.id); self.generic_visit(n)
    def visit_Constant(self, n): print("const", n.value)
V().visit(ast.parse("a + b(1, 'x')"))
class T(ast.NodeTransformer):
    def visit_Name(self, n): return ast.copy_location(ast.Name(n.id.upper(), n.ctx), n)
    def visit_Pass(self, n): return None
    def visit_Expr(self, n): self.generic_visit(n); return [n, n]
print(ast.unparse(T().visit(ast.parse("a + b\ndef f():\n  pass\n  c"))))
show(lambda: ast.Str("x").s); show(lambda: isinstance(ast.Constant(5), ast.Num)); show(lambda: isinstance(ast.Constant("x"), ast.Num))
show(lambda: ast.Constant(5).n); show(lambda: ast.Constant(5).s); show(lambda: ast.Constant(5).kind); show(lambda: ast.parse("u'x'").body[0].value.kind)
show(lambda: ast.Name._fields); show(lambda: ast.Name._attributes); show(lambda: ast.FunctionDef._fields); show(lambda: ast.Add.__mro__); show(lambda: ast.Load.__doc__)
show(lambda: ast.Name.__doc__); show(lambda: ast.expr.__doc__)
show(lambda: ast.Name.__match_args__); show(lambda: ast.PyCF_ALLOW_TOP_LEVEL_AWAIT); show(lambda: ast.PyCF_ONLY_AST)
show(lambda: ast.parse("a").body[0].value.end_col_offset); show(lambda: ast.parse("é + b").body[0].value.right.col_offset)
show(lambda: type(ast.parse("x"))); show(lambda: ast.parse("x").type_ignores)
show(lambda: isinstance(compile("x", "", "exec", ast.PyCF_ONLY_AST), ast.Module))
import copy
show(lambda: ast.dump(copy.deepcopy(ast.parse("a+1")))); show(lambda: ast.parse("a") == ast.parse("a"))
show(lambda: ast.dump(ast.parse("with a as b, c: pass"), indent="\t"))
show(lambda: ast.dump(ast.parse("f(*a, k=1, **b)")))
show(lambda: ast.dump(ast.parse("x[1:2]"))); show(lambda: ast.dump(ast.parse("a if b else c"))); show(lambda: ast.dump(ast.parse("global x")))
show(lambda: ast.dump(ast.parse("import a as b"))); show(lambda: ast.dump(ast.parse("from .a import b"))); show(lambda: ast.dump(ast.parse("try: pass\nexcept A as e: pass")))
# ---
def show(make):
    try: print(repr(make()))
    except BaseException as error: print(type(error).__name__, error)
import traceback, sys, io
def a(): b()
def b(): raise ValueError("msg")
try: a()
except ValueError as e:
    err = e
    print(traceback.format_exc()); print(traceback.format_exception(e)); print(traceback.format_exception(type(e), e, e.__traceback__) == traceback.format_exception(e)); print(traceback.format_tb(e.__traceback__)); print(traceback.extract_tb(e.__traceback__)); print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e)); traceback.print_exc(file=sys.stdout); traceback.print_exc(limit=1, file=sys.stdout); traceback.print_exc(limit=-1, file=sys.stdout); traceback.print_tb(e.__traceback__, file=sys.stdout); traceback.print_exception(e, file=sys.stdout); traceback.print_exception(e, file=sys.stdout, chain=False)
fs = traceback.extract_tb(err.__traceback__)
show(lambda: fs[0].name); show(lambda: fs[0].lineno); show(lambda: fs[0].line); show(lambda: fs[0].filename); show(lambda: fs[0]); show(lambda: fs[-1].locals); show(lambda: len(fs))
show(lambda: type(fs)); show(lambda: fs[0][2]); show(lambda: list(fs[0])); show(lambda: fs[0].colno); show(lambda: fs[0].end_colno); show(lambda: fs[0].end_lineno)
show(lambda: len(fs[0])); show(lambda: fs[0] == fs[0]); show(lambda: fs.format()); show(lambda: traceback.format_list(fs))
show(lambda: traceback.format_list([("f.py", 3, "fn", "code line")])); show(lambda: traceback.format_list([("f.py", 3, "fn", None)]))
show(lambda: traceback.FrameSummary("f", 1, "n")); show(lambda: traceback.FrameSummary("f", 1, "n", line="x")); show(lambda: traceback.StackSummary.from_list([("f", 1, "n", "l")]))
show(lambda: traceback.StackSummary.from_list([("f", 1, "n", "l")]).format())
te = traceback.TracebackException.from_exception(err)
show(lambda: str(te)); show(lambda: te.exc_type); show(lambda: te.stack); show(lambda: "".join(te.format())); show(lambda: list(te.format_exception_only()))
show(lambda: te.__cause__); show(lambda: te.__context__); show(lambda: te.__suppress_context__); show(lambda: te == traceback.TracebackException.from_exception(err))
show(lambda: te.exc_type_str if hasattr(te, "exc_type_str") else 0); show(lambda: te.text if hasattr(te, "text") else "notext"); show(lambda: te.exceptions)
show(lambda: traceback.format_exc()); show(lambda: traceback.format_exception(None)); show(lambda: traceback.format_exception_only(None))
show(lambda: traceback.format_exception_only(KeyError("k"))); show(lambda: traceback.format_exception_only(ValueError()))
show(lambda: traceback.format_exception_only(ValueError("a\nb"))); show(lambda: traceback.format_exception_only(SyntaxError("bad", ("f", 1, 2, "x = = 1", 1, 4))))
show(lambda: traceback.format_exception_only("x") if 0 else 0)
show(lambda: traceback.format_exception(5))
show(lambda: traceback.format_exception())
try:
    try: 1/0
    except ZeroDivisionError as e: raise KeyError("k") from e
except KeyError as e: print("".join(traceback.format_exception(e))); print("".join(traceback.format_exception(e, chain=False)))
try:
    try: 1/0
    except ZeroDivisionError as e: raise KeyError("k") from None
except KeyError as e: print("".join(traceback.format_exception(e))); e.add_note("n1"); e.add_note("n2\nl2"); print(traceback.format_exception_only(e))
try: raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError("t")])])
except ExceptionGroup as e: print("".join(traceback.format_exception(e))); print(traceback.format_exception_only(e))
def rec(n): return rec(n - 1) if n else 1/0
try: rec(10)
except ZeroDivisionError as e: print(traceback.format_exc()); print("".join(traceback.format_exception(e, limit=2)))
try: eval("1 +")
except SyntaxError as e: print(traceback.format_exception_only(e)); print("".join(traceback.TracebackException.from_exception(e).format_exception_only()))
def loc(): x = 5; y = [1]; raise ValueError
try: loc()
except ValueError as e: print("".join(traceback.TracebackException.from_exception(e, capture_locals=True).format())[-150:])
s = io.StringIO(); print(traceback.extract_stack()[-1].name, traceback.format_stack()[-1].count("\n"))
for w in traceback.walk_tb(err.__traceback__): print(w[1])
traceback.clear_frames(err.__traceback__)
class E(Exception):
    def __str__(self): raise RuntimeError
show(lambda: traceback.format_exception_only(E()))
class F(Exception):
    __module__ = "my.mod"
show(lambda: traceback.format_exception_only(F("z")))
show(lambda: traceback.format_exception_only(AttributeError("x", name="appendd", obj=[])))
show(lambda: traceback.format_exception_only(NameError("name 'prin' is not defined", name="prin")))
# ---
import inspect
for c in "bool bytes bytearray complex dict enumerate filter float frozenset int list map memoryview object property range reversed set slice str super tuple type zip Exception ValueError OSError BaseException abs all any ascii bin breakpoint callable chr compile delattr dir divmod eval exec format getattr globals hasattr hash help hex id input isinstance issubclass iter len locals max min next oct open ord pow print repr round setattr sorted sum vars __import__".split():
    try: print(c, inspect.signature(eval(c)))
    except BaseException as e: print(c, type(e).__name__, e)
for c in "str list dict set tuple int float bytes".split():
    for m in sorted(vars(eval(c))):
        if m.startswith("__") or m == "maketrans": continue
        try: print(c, m, inspect.signature(getattr(eval(c), m)))
        except BaseException as e: print(c, m, type(e).__name__, e)
# ---
def show(make):
    try: print(repr(make()))
    except BaseException as error: print(type(error).__name__, error)
import heapq, operator, functools, weakref, asyncio, locale, contextvars, atexit, bisect, math, json, itertools, random, struct, collections, gc, sys, time, binascii, zlib, unicodedata, errno, codecs, re, string, statistics, ast, io, os, array, queue
show(lambda: heapq.heapify()); show(lambda: operator.neg()); show(lambda: operator.add(1)); show(lambda: functools.reduce()); show(lambda: weakref.getweakrefcount())
show(lambda: asyncio.get_running_loop(1)); show(lambda: locale.strcoll(1)); show(lambda: locale.strxfrm()); show(lambda: contextvars.copy_context(1)); show(lambda: math.sin())
show(lambda: time.sleep()); show(lambda: gc.isenabled(1)); show(lambda: sys.intern()); show(lambda: functools.cmp_to_key()); show(lambda: time.time(1))
show(lambda: time.monotonic(1)); show(lambda: os.getcwd(1)); show(lambda: os.urandom()); show(lambda: io.StringIO(1,2,3)); show(lambda: random.random(1))
show(lambda: struct.calcsize()); show(lambda: operator.itemgetter()); show(lambda: re.compile()); show(lambda: re.match("a")); show(lambda: string.capwords())
show(lambda: itertools.count(1,2,3)); show(lambda: collections.namedtuple()); show(lambda: collections.deque(1,2,3)); show(lambda: bisect.bisect()); show(lambda: bisect.bisect([1]))
show(lambda: json.dumps()); show(lambda: json.loads()); show(lambda: array.array()); show(lambda: unicodedata.category()); show(lambda: zlib.crc32()); show(lambda: os.listdir(1,2))
show(lambda: os.path.join()); show(lambda: os.getpid(1)); show(lambda: gc.collect(1, 2)); show(lambda: sys.getsizeof()); show(lambda: sys.exit(1,2))
show(lambda: asyncio.current_task(1,2)); show(lambda: asyncio.all_tasks(1,2)); show(lambda: asyncio.gather(1)); show(lambda: asyncio.sleep()); show(lambda: asyncio.iscoroutine())
show(lambda: asyncio.run()); show(lambda: asyncio.wait_for(1)); show(lambda: asyncio.Queue(1,2)); show(lambda: asyncio.timeout()); show(lambda: asyncio.shield())
show(lambda: asyncio.to_thread())
