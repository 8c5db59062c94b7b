import ast
for s in ("1", "-1.5", "'a'", "b'x'", "[1, (2, 3), {4}]", "{'k': [None, True]}", "1+2j", "-3-4j", "set()", "...", "  7 ", "{1: {2: 3}}", "'a' 'b'", "()", "1_000", "0x1F", "+5", "{*()}" if False else "{1,2}"): print(s, "->", repr(ast.literal_eval(s)))
# ---
import ast
for s in ("x", "1+2", "f()", "[x for x in y]", "__import__('os')", "a.b", "f'{1}'", "'a'*3", "{**{}}", "1 if 1 else 2", "lambda: 0", "not 1", "[1][0]", "1<2"):
    try: print(s, ast.literal_eval(s))
    except ValueError as e: print(s, "ValueError", str(e).split(":")[0].split(" on line")[0])
for s in ("", "1 +", "[1,", "1\n2", "'a", " 1\n  2"):
    try: print(ast.literal_eval(s))
    except SyntaxError as e: print(repr(s), type(e).__name__, e.msg)
for v in (None, 5, [1]):
    try: print(ast.literal_eval(v))
    except Exception as e: print(type(e).__name__)
# ---
import ast
print(ast.dump(ast.parse("x = 1 + y"))); print(ast.dump(ast.parse("f(a, *b, k=1, **c)", mode="eval"))); print(ast.dump(ast.parse("x: int = 5\nfor i in r: pass"), indent=2)); print(ast.dump(ast.parse("a", mode="eval"), annotate_fields=False), ast.dump(ast.parse("a < b <= c", mode="eval"), include_attributes=True))
# ---
import ast
for s in ("def f(a, /, b: int = 1, *c, d=2, **e) -> str:\n    'doc'\n    return a", "class A(B, metaclass=M):\n    x = 1", "async def g():\n    await h()\n    async with a as b: pass", "try:\n    1\nexcept (A, B) as e:\n    raise X from e\nelse:\n    2\nfinally:\n    3", "with a as b, c: pass", "match x:\n    case [1, *r] if r: pass\n    case {'k': v, **rest} | None: pass\n    case P(a=1): pass\n    case _: pass", "lambda x, y=1: x", "[i async for i in x if y]", "x = yield 1", "del a, b[0]", "global q", "import a.b as c, d\nfrom .e import f as g", "type X[T] = list[T]", "assert a, 'm'"): print(ast.dump(ast.parse(s)))
# ---
import ast
for s in ("x=1", "a if b else c", "(a+b)*c**-d", "not (a and b or c)", "f(x)(y)[1:2, ::3].z", "lambda *a, k=1: (a, k)", "{**a, 'b': 1}", "[*x, (y := 2)]", "f'a{x!r:>{w}}b{{}}'", "'it\\'s \"q\"'", "b'\\x00'", "x = y = z", "a += 1", "print(*a, sep='')", "i for i in x" and "(i for i in x)", "1 < 2 < 3", "-x ** 2", "(-x) ** 2", "(yield)", "await x" and "a @ b", "1e100", "1j", "...", "(1,)", "x[(1, 2)]", "'\\n\\t\\u2603'"): print(ast.unparse(ast.parse(s)))
# ---
import ast
print(ast.unparse(ast.parse("""
@deco(1)
class A(B, k=1):
    '''doc'''
    x: int = 3
    async def f(self, a, /, b=2, *args: int, c, **kw) -> None:
        # gone
        if a: return
        elif b: pass
        else:
            while True: break
        for i, (j, k) in z: continue
        else: del i
        with open(x) as f, g: ...
        try: raise E from None
        except* V as e: pass
        finally: nonlocal q
        match p:
            case {'a': [x, *_], **r}: pass
            case Point(1, y=2) | None as n if n > 1: return n
def g[T: int, *Ts](x: T) -> T: return (lambda: (yield))
"""), ))
# ---
import ast
class V(ast.NodeVisitor):
    def __init__(self): self.names, self.calls = [], []
    def visit_Name(self, n): self.names.append((n.id, type(n.ctx).__name__, n.lineno, n.col_offset, n.end_col_offset)); self.generic_visit(n)
    def visit_Call(self, n): self.calls.append(ast.unparse(n.func)); self.generic_visit(n)
v = V(); v.visit(ast.parse("x = foo(a, b.c(d))\nx += y")); print(v.names, v.calls); print([type(n).__name__ for n in ast.walk(ast.parse("a + 1"))], [type(n).__name__ for n in ast.iter_child_nodes(ast.parse("f(x)").body[0].value)], list(ast.iter_fields(ast.parse("1", mode="eval").body)))
# ---
import ast
class Fold(ast.NodeTransformer):
    def visit_BinOp(self, n):
        self.generic_visit(n)
        if isinstance(n.left, ast.Constant) and isinstance(n.right, ast.Constant): return ast.copy_location(ast.Constant(eval(compile(ast.fix_missing_locations(ast.Expression(n)), "", "eval"))), n)
        return n
    def visit_Pass(self, n): return None
t = Fold().visit(ast.parse("x = 2 * 3 + y * (4 - 1)\npass\nz = 1")); print(ast.unparse(t)); ns = {"y": 5}; exec(compile(ast.fix_missing_locations(t), "<f>", "exec"), ns); print(ns["x"], ns["z"])
# ---
import ast
t = ast.parse("a = 1\n\ndef f():\n    'the doc'\n    return a"); print(ast.get_docstring(t.body[1]), ast.get_docstring(t), t.body[1].lineno, t.body[1].end_lineno, ast.get_source_segment("x = foo(1)", ast.parse("x = foo(1)").body[0].value), t._fields, t.body[0]._attributes, ast.BinOp._fields, isinstance(t, ast.AST), type(t).__name__)
try: ast.get_docstring(ast.parse("1", mode="eval"))
except TypeError as e: print(e)
# ---
import ast
def calc(s):
    import operator as o
    ops = {ast.Add: o.add, ast.Sub: o.sub, ast.Mult: o.mul, ast.Div: o.truediv, ast.Pow: o.pow, ast.USub: o.neg}
    def ev(n):
        match n:
            case ast.Constant(value=int() | float() as v): return v
            case ast.BinOp(left=l, op=op, right=r): return ops[type(op)](ev(l), ev(r))
            case ast.UnaryOp(op=op, operand=x): return ops[type(op)](ev(x))
            case _: raise ValueError(f"not allowed: {type(n).__name__}")
    return ev(ast.parse(s, mode="eval").body)
print(calc("2 + 3 * -4"), calc("2 ** 10 / 4")); calc("__import__('os')")  # uncaught
# ---
import ast
n = ast.BinOp(ast.Name("a", ast.Load()), ast.Add(), ast.Constant(5)); print(ast.dump(n), ast.unparse(n)); m = ast.Module([ast.Assign([ast.Name("q", ast.Store())], n)], []); ast.fix_missing_locations(m); ns = {"a": 1}; exec(compile(m, "x", "exec"), ns); print(ns["q"])
try: compile(ast.Expression(ast.Constant(1)), "", "eval")
except TypeError as e: print(e)
try: compile(m, "", "eval")
except TypeError as e: print(e)
n.left.id = "zz"; print(ast.unparse(n), ast.Constant(1).value, ast.Name().__dict__)
# ---
import ast
for s in ("x +", "def f(:", "if x\n  y", "1 = x", "a b"):
    try: ast.parse(s)
    except SyntaxError as e: print(e.msg, e.lineno, e.offset, repr(e.text))
print(ast.dump(ast.parse("")), ast.dump(ast.parse("x # type: int")), ast.dump(ast.parse("(int) -> str", mode="func_type")), len(ast.parse("a;b\nc").body), ast.parse("1", mode="eval").body.value); ast.parse("for")  # uncaught
# ---
import ast
src = "import os, sys as s\nfrom a.b import c\nx = [1]\ndef f(p, *q): return g(p)\nclass K:\n    def m(self): pass\n"; t = ast.parse(src)
print([a.name for n in ast.walk(t) if isinstance(n, ast.Import) for a in n.names], [(n.module, n.names[0].name) for n in ast.walk(t) if isinstance(n, ast.ImportFrom)], [n.name for n in ast.walk(t) if isinstance(n, (ast.FunctionDef, ast.ClassDef))], [[a.arg for a in n.args.args] for n in ast.walk(t) if isinstance(n, ast.FunctionDef)], [n.func.id for n in ast.walk(t) if isinstance(n, ast.Call)])
# ---
import ast
print(ast.dump(ast.parse("f'{a}b{c!r:.2f}'", mode="eval").body)); print(ast.dump(ast.parse("x[1:2, ...]", mode="eval").body)); print(ast.dump(ast.parse("{1: 2, **d}", mode="eval").body)); print(ast.dump(ast.parse("a and b or not c", mode="eval").body)); print(ast.dump(ast.parse("'a' 'b' f'{c}'", mode="eval").body)); print(ast.dump(ast.parse("-1", mode="eval").body), ast.dump(ast.parse("1.0, 1j, b'a', None, ...", mode="eval").body))
# ---
import ast
cfg = {"a": (1, 2.5), "b": {"c": [True, None, "x\n"]}}; print(ast.literal_eval(repr(cfg)) == cfg, ast.literal_eval("{'s': {1, 2}}")["s"] == {1, 2}, ast.literal_eval("1" * 50), ast.literal_eval("'\\N{BULLET}'"), ast.literal_eval(ast.parse("[1]", mode="eval")), ast.literal_eval(ast.Constant(3)))
print(ast.Add() == ast.Add(), isinstance(ast.Load(), ast.expr_context), issubclass(ast.If, ast.stmt), ast.increment_lineno(ast.parse("x"), 5).body[0].lineno); ast.literal_eval("[1, 2")  # uncaught
