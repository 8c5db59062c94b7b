def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("x = ", "x = 1 +", "1 = x", "f() = 1", "f() += 1", "a + b = c", "None = 1", "True = 1", "x = True = 3", "(a, 1) = 2", "[a, f()] = 3", "{a: 1} = 2", "{1, 2} = 3", "'a' = 1", "f'{x}' = 1", "... = 1", "a if b else c = 1", "lambda: 1 = 2", "a < b = 1", "-x = 1", "not x = 1", "await x = 1", "x.y() = 1", "`x`", "x = (y := 1) = 2", "(x := 1) = 2", "[x for x in y] = 1", "(x for x in y) = 1", "{x for x in y} = 1", "{x: y for x in z} = 1", "a and b = 1", "a or b = 2", "yield = 1", "(yield) = 1", "x = yield = 1")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("del f()", "del 1", "del (a, 1)", "del a + b", "del [a, f()]", "del x, None", "del", "del *a", "del (*a,)", "del a if b else c", "del (x := 1)", "del {}", "del -x", "del 'a'", "del a.b()", "del (a), (b)", "del ()", "del []", "del (a for a in b)", "del lambda: 1", "del x == y", "del not x", "del await x", "del (yield)")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("for 1 in x: pass", "for f() in x: pass", "for x in y", "for x y: pass", "for x in: pass", "for x in y:\npass", "for in y: pass", "for x, in y: pass", "for *x in y: pass", "for x in *a, b: pass", "for x in *a: pass", "for (x in y): pass", "for x in y: pass else: pass", "for x in range(3):", "async for x in y: pass", "for a.b in c: pass", "for a[0] in c: pass", "for None in c: pass", "for a + b in c: pass", "for x = 1 in y: pass", "for x := 1 in y: pass", "for (x := 1) in y: pass", "while x", "while : pass", "while x:\npass", "while x = 1: pass", "while True:\n", "if x\n  pass", "if x:\npass", "if x = 1: pass", "if x: pass\nelif", "if x: pass\nelif y\n  pass", "if x: pass\nelif y:\npass", "if x: pass\nelse pass", "if x: pass\nelse:\npass", "else: pass", "elif x: pass", "if: pass", "if x: pass\nelse: pass\nelif y: pass", "if x.y = 1: pass", "if x[0] = 1: pass", "if x() = 1: pass", "if not x = 1: pass", "if (x = 1): pass", "if x == 1 and y = 2: pass", "if x and y = 2: pass", "while x and y = 2: pass", "print(a = 1 if b = 2 else 3)")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("try: pass", "try:\npass", "try: pass\nexcept: pass\nexcept E: pass", "try: pass\nexcept A, B: pass", "try: pass\nexcept A, B as e: pass", "try: pass\nexcept A as 1: pass", "try: pass\nexcept A as a.b: pass", "try: pass\nexcept A as b[0]: pass", "try: pass\nexcept A\n  pass", "try: pass\nexcept\n  pass", "try: pass\nexcept A:\npass", "try: pass\nexcept:\npass", "try: pass\nfinally:\npass", "try: pass\nelse: pass", "try: pass\nfinally: pass\nelse: pass", "try: pass\nexcept* A: pass\nexcept B: pass", "try: pass\nexcept A: pass\nexcept* B: pass", "try: pass\nexcept*: pass", "try: pass\nexcept* A, B: pass", "try: pass\nexcept* A:\npass", "try: pass\nexcept* A as a.b: pass", "try: pass\nexcept* A\n pass", "try\n pass", "try: pass\nfinally\n pass", "try: pass\nexcept A as f(): pass", "try: pass\nx = 1", "try:\n x\ny", "try: pass\nexcept (A, B) as (c, d): pass", "for x in y:\n try: pass\n except* A: break", "for x in y:\n try: pass\n except* A: continue", "def f():\n try: pass\n except* A: return 1", "try: pass\nexcept *A: pass", "try: pass\nexcept * A as e: pass", "except: pass", "finally: pass", "try: pass\nexcept A or B: pass", "try: pass\nexcept A as None: pass", "try: pass\nexcept A as True: pass", "try: pass\nexcept A as __debug__: pass")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("with x", "with x:\npass", "with: pass", "with x as 1: pass", "with x as f(): pass", "with x as a, y as 1: pass", "with (x as 1): pass", "with (x as a, y as f()): pass", "with x as (a, 1): pass", "with x, : pass", "with (x, y) as z: pass", "with (x as a, y as b,): pass", "with (x as a)\n pass", "with (x, y)\n pass", "with x y: pass", "with (x as a:\n pass", "async with x: pass", "with x as a b: pass", "with x as None: pass", "with x as a.b, y as c[0]: pass", "with *x: pass", "with x as *a: pass", "with x as (*a,): pass", "with x as [a, *b]: pass", "with (yield): pass", "with x as a = 1: pass", "with x := y: pass", "with (x := y): pass", "with (x := y) as z: pass", "with (x): pass", "with (x, y): pass", "with (x,): pass", "with (): pass", "with (x for x in y) as z: pass", "with x as a:\n", "with x as lambda: 1: pass", "with open(x) as f, open(y) as g", "with (open(x) as f, open(y) as g):\npass")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("def f(a, a): pass", "def f(a=1, b): pass", "def f(*, a=1, b): pass", "def f(*): pass", "def f(*, **k): pass", "def f(**k, a): pass", "def f(**k, *a): pass", "def f(*a, *b): pass", "def f(*a, b, *c): pass", "def f(/, a): pass", "def f(a, /, b, /): pass", "def f(*a, /): pass", "def f(*, /): pass", "def f(a, *, b, /): pass", "def f(**k=1): pass", "def f(*a=1): pass", "def f(a:int=1, /, b): pass", "def f(1): pass", "def f(a.b): pass", "def f((a, b)): pass", "def f(a, (b, c)): pass", "def f(a b): pass", "def f(a,, b): pass", "def f(,): pass", "def f(*,): pass", "def f(*a,): pass", "def f(**k,): pass", "def f(a, b", "def f:\n pass", "def f()\n pass", "def f():\npass", "def f(): return", "def 1(): pass", "def f(None): pass", "def f(*None): pass", "def f(**True): pass", "def f(a, *, None): pass", "def f(__debug__): pass", "def __debug__(): pass", "def f(x) -> : pass", "def f() -> int\n pass", "def f(*a: *b): pass", "def f(**a: *b): pass", "def f(a: *b): pass", "def f(a, *, *b): pass", "def f(a=): pass", "def f(a:): pass", "def f(a, *b=3): pass", "def f(a, **b: int = 3): pass", "def f(*, a, a): pass", "def f(a, *a): pass", "def f(a, **a): pass", "lambda a, a: 1", "lambda a=1, b: 1", "lambda *: 1", "lambda *, **k: 1", "lambda **k, a: 1", "lambda (a): 1", "lambda a, (b, c): 1", "lambda 1: 2", "lambda a: ", "lambda", "lambda a b: 1", "lambda /: 1", "lambda a, /, b, /: 1", "lambda *a, *b: 1", "lambda *a, /: 1", "lambda None: 1", "lambda a=: 1", "lambda **k=1: 1", "lambda *a=1: 1", "lambda *, *a: 1", "lambda a: int: 1", "lambda x:=1: 2", "lambda: (yield)", "lambda: x := 1", "lambda: (x := 1)", "lambda x=(y:=1): 1")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("f(**a, *b)", "f(a=1, b)", "f(**a, b)", "f(a for a in b, c)", "f(c, a for a in b)", "f(a for a in b, )", "f(a=1, a=2)", "f(1=2)", "f(a.b=2)", "f(True=1)", "f(None=1)", "f(a+b=1)", "f(a b)", "f(a, b c)", "f(a,, b)", "f(,)", "f(*)", "f(**)", "f(a=)", "f(a=, b=1)", "f(*a=1)", "f(**a=1)", "f(*, a)", "f(a := 1 = 2)", "f(a := 1)", "f(a=b:=1)", "f(a=(b:=1))", "f((a)=1)", "f('a'=1)", "f(f()=1)", "f(a[0]=1)", "f(x for x in y for z in w, 1)", "f(a, *b, c=1, *d, e)", "f(**a, **b, c=1)", "f(**a, c)", "f(a, b=1, *c, **d, e=1)", "f(a if b else c = 1)", "f(lambda: 1 = 2)", "f(not a=1)", "f(-a=1)", "f(__debug__=1)", "f(a=1 b=2)", "f(a=1 for x in y)", "f(a=x for x in y)", "f(*x for x in y)", "f(**x for x in y)", "f(a: int)", "f(a: 1 = 2)", "f(", "f(a", "f(a,", "f(a\nb", "f(a]", "f[a)", "f{a}", "f a", "f 1", "f(print x)", "print x", "print 'a'", "print a, b", "exec x", "exec 'a'", "print(a b)", "print x if y else z", "print -1", "print(a", "print >>f, x", "exec x in y", "print", "printx y", "print f(x)", "print not x", "print lambda: 1", "print x,", "print x; y")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("class", "class A", "class A:\npass", "class A()\n pass", "class A(B, B=1, C): pass", "class 1: pass", "class None: pass", "class A.b: pass", "class A(x for x in y): pass", "class A(*b, **c): pass", "class A(: pass", "class A[T]: pass", "class A[]: pass", "class A[T, T]: pass", "class A[T: int, *Ts, **P](B): pass", "class A[T=int]: pass", "class A[*T: int]: pass", "class A[**T: int]: pass", "class A[T: (yield)]: pass", "class A[T: (x := 1)]: pass", "class A[T: await x]: pass", "def f[T]: pass", "def f[](): pass", "def f[T](T): pass", "def f[T, T](): pass", "def f[T](x: (yield)): pass", "def f[T]() -> (yield): pass", "def f[T]() -> (x := 1): pass", "class A[T](x := 1): pass", "class A[T]((x := 1)): pass", "class A[T]((yield)): pass", "type X", "type X =", "type X = yield", "type X = (yield)", "type X = (y := 1)", "type X = await z", "type X[T] = T", "type X[T: (yield)] = T", "type X[] = 1", "type 1 = 2", "type a.b = 2", "type X[T] = (yield)", "type X = *a", "type X = a, b", "type (X) = 1", "type X[*Ts, **P] = 1", "type X[T, T] = 1", "type = 1", "type(x) = 1", "type x y", "type X: int = 1", "type X = Y = Z", "def f[__debug__](): pass", "class A[T]:\n nonlocal T", "def f[T]():\n nonlocal T", "def f[T]():\n global T", "class A[T]: T = 1", "type X[T] = [x for x in y]", "type None = 1", "type __debug__ = 1", "class A[None]: pass")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("return", "yield", "return 1\n", "class A: return", "class A: yield", "class A: yield from x", "break", "continue", "if x: break", "def f(): break", "for x in y:\n def f(): break", "while 1:\n class A: continue", "for x in y: pass\nelse: break", "for x in y: pass\nelse: continue", "try: break\nfinally: pass", "with x: continue", "await x", "async with x: pass", "def f(): await x", "def f(): async with x: pass", "def f(): async for x in y: pass", "def f(): [x async for x in y]", "def f(): [await x for x in y]", "async def f(): yield from x", "async def f():\n yield 1\n return 2", "async def f():\n return 2\n yield 1", "async def f(): (await x for x in y)", "async def f(): [await x async for x in y]", "async def f(): lambda: await x", "[x async for x in y]", "lambda: await x", "class A: await x", "async def f():\n class A: await x", "async def f():\n def g(): await x", "async x", "async", "await", "async def", "async def f", "async lambda: 1", "async = 1", "await = 1", "async if x: pass", "async class A: pass", "yield from x", "x = yield from", "def f(): yield from", "def f(): yield *a, b", "def f(): yield *a", "def f(): return *a, b", "def f(): return *a", "def f(): x = yield = 1", "[(yield) for x in y]", "def f(): [(yield) for x in y]", "def f(): ((yield 1) for x in y)", "def f(): [(yield from z) for x in y]", "def f(): {(yield): 1 for x in y}", "def f(): [x for x in (yield)]", "def f(): [x for x in y if (yield)]", "lambda: [(yield) for x in y]")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("global x\nx = 1", "x = 1\nglobal x", "def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f(x):\n global x", "def f():\n nonlocal x", "nonlocal x", "def f(x):\n nonlocal x", "def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x", "def f():\n x = 1\n def g():\n  print(x)\n  nonlocal x", "def f():\n global x\n nonlocal x", "def f():\n nonlocal x\n global x", "def f():\n def g():\n  nonlocal x", "class A:\n nonlocal x", "class A:\n x = 1\n def f(self):\n  nonlocal x", "def f():\n x: int = 1\n global x", "def f():\n global x\n x: int = 1", "global x\nx: int = 1", "def f():\n global x\n x: int", "def f():\n x = 1\n def g():\n  nonlocal x\n  x: int = 1", "def f():\n for x in y: pass\n global x", "def f():\n import x\n global x", "def f():\n def x(): pass\n global x", "def f():\n class x: pass\n global x", "def f():\n with a as x: pass\n global x", "def f():\n del x\n global x", "def f():\n [x for x in y]\n global x", "def f():\n [x := 1 for y in z]\n global x", "global", "global 1", "global x,", "global x.y", "global (x)", "global x = 1", "global *", "nonlocal", "nonlocal x, 1", "global None", "global __debug__", "def f():\n from a import *", "class A:\n from a import *", "from a import *", "from a import *, b", "from a import (*)", "from a import b,", "from a import (b, c", "from a import (b,)", "from a import ()", "from a import", "from import a", "from . import a", "from .. import", "from ...a import b", "import", "import a,", "import a as", "import a as b.c", "import a.b as c", "import a as 1", "import *", "import a from b", "import .a", "from a.b import c.d", "from a import b as c.d", "from a import b c", "import a b", "from __future__ import x", "x = 1\nfrom __future__ import annotations", "from __future__ import annotations, braces", "from __future__ import braces", "'doc'\nfrom __future__ import annotations", "from __future__ import annotations as a", "from __future__ import barry_as_FLUFL\n1 <> 2", "import a as None", "from a import b as True", "from a import None", "import a.None", "from a import b as", "from .a.b import (c as d, e as f,)", "def f(): from __future__ import annotations")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("x = [1, 2", "x = (1, 2", "x = {1: 2", "x = {1: 2,", "x = {1:", "x = {1: }", "{1: 2, 3}", "{1, 2: 3}", "{1:2, **a, 3}", "{**a, 1}", "{1, **a}", "{*a: 1}", "{1: *a}", "{**a for a in b}", "{*a for a in b}", "[*a for a in b]", "(*a for a in b)", "[a, b for a in c]", "[a, b, for a in c]", "(a, b for a in c)", "{a, b for a in c}", "{a: b, c: d for a in e}", "{a: b for a in e, f}", "[x for x in 1, 2]", "[x for x in y z]", "[x for 1 in y]", "[x for x() in y]", "[x for x in]", "[x for]", "[for x in y]", "[x for x y]", "[x if y for x in z]", "[x for x in y if]", "[x for x in y if z else w]", "[x for x in y else w]", "[x for x in y if x = 1]", "[x = 1 for x in y]", "[x := 1, 2]", "[x for x in (y := 1)]", "[x for x in y if (x := 1)]", "[(x := 1) for x in y]", "[[(x := 1) for z in w] for x in y]", "[x for x in [y := 1 for z in w]]", "class A: [x := 1 for y in z]", "[(y := 1) for x in z if (y := 2)]", "x = *a", "x = *a,", "*a = b", "*a, = b", "*a, *b = c", "[*a, *b] = c", "a, *b, *c = d", "(*a) = b", "x = (*a)", "x = (*a, b)", "*a", "*a, b", "print(*a b)", "*a += 1", "a, b += 1", "(a, b) += 1", "[a] += 1", "a = b += 1", "a += b = 1", "a += b += 1", "a += yield", "f() += 1", "(a) += 1", "1 += 1", "a.b += 1", "a: int += 1", "a, b: int", "(a, b): int = 1", "[a]: int", "(a): int = 1", "a.b: int = 1", "a[0]: int", "f(): int", "1: int", "a: int = b = c", "a: int: str", "a: *b", "a: int = *b", "a: int = *b, c", "a: int = yield", "a: yield", "a: (yield)", "a: (b := 1)", "a: await x", "a:", "a: int =", "'a': int", "None: int", "*a: int", "a and b: int", "lambda: x: int", "x = 1 2", "x = a b", "a b", "a b c", "1 2", "'a' 1", "1 'a'", "a 'b'", "f'a' b", "a.1", "a.b.", "a.", ".a", "a..b", "a.'b'", "a.(b)", "a.[b]", "a[", "a[]", "a[1", "a[1:2:3:4]", "a[:", "a[*b]", "a[*b, c]", "a[*b:c]", "a[b:=1]", "a[b:=1, c]", "a[b=1]", "a[**b]", "a[b for b in c]", "a[x:y, *z]", "a[lambda: 1]", "a[(b:=1):c]")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
def a(*ss):
    for s in ss:
        for mode in ("exec", "eval"):
            try:
                compile(s, "f.py", mode)
                print(mode, repr(s), "ok")
            except SyntaxError as e:
                print(mode, repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.text, e.print_file_and_line, str(e), e.filename)
            except Exception as e:
                print(mode, repr(s), type(e).__name__, e)
a("", " ", "\n", "#x", "1", "1;", "1; 2", "1\n2", "x = 1", "if x: pass", "if x: pass\n", "if x:\n pass", "if x:\n pass\n", "pass", "pass\npass", " 1", "1 ", "(1\n)", "return", "yield", "await x", "1 2", "x = 1 2", "def f(): pass", "def f(): pass\n", "@a\ndef f(): pass\n", "1 # c", "\\\n1", "1\\\n", "1\\", "x y", "  x", "\tx", "x\n  y", "global x", "nonlocal x", "def f(x):\n global x\n", "from __future__ import x", "break", "lambda: (yield)", "(yield)", "*a", "*a, b", "a, b", "a := 1", "(a := 1)", "a = 1", "a;", ";", "a,;")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("'abc", "'abc\ndef'", "\"abc", "'''abc", "'''abc\ndef", "f'abc", "f'''abc\ndef", "f'{a", "f'{a'", "f'{'", "f'}'", "f'{}'", "f'{a!}'", "f'{a!x}'", "f'{a!r:}'", "f'{a!rr}'", "f'{a! r}'", "f'{a:{b'", "f'{a:{b}'", "f'{a:{b:{c}}}'", "f'{a:{b:{c:{d}}}}'", "f'{a b}'", "f'{a\\n}'", "f'{#}'", "f'{a#}'", "f'{a[b}'", "f'{a(b}'", "f'{a]}'", "f'{a)}'", "f'{{}'", "f'{{a}}}'", "f'{lambda x: 1}'", "f'{(lambda x: 1)}'", "f'{*a}'", "f'{**a}'", "f'{a=}'", "f'{a=!r}'", "f'{=}'", "f'{!r}'", "f'{:x}'", "f'{,}'", "f'{a,}'", "f'{yield}'", "f'{a = 1}'", "f'{a := 1}'", "f'{(a := 1)}'", "f'{a if b}'", "f'{a for b in c}'", "f'{\n}'", "f'{a\n}'", "f'''{\na\n}'''", "f'{a!s:{b!x}}'", "f'{print x}'", "f'{1a}'", "f'{0x}'", "f'{\"}'", "f'{'a'}'", "f'{\"a' + 'b\"}'", "rf'{a:\\}'", "f'\\N{foo}'", "f'\\N'", "f'\\N{'", "f'\\x'", "f'\\x1'", "f'\\u12'", "fb'a'", "bf'a'", "uf'a'", "ur'a'", "br'a' 'b'", "b'a' f'b'", "b'é'", "'\\x1'", "'\\u123'", "'\\U12345678'", "'\\N{foo}'", "'\\N{}'", "'\\N'", "b'\\x1'", "b'\\xg'", "u'a' b'b'", "f'{a!r }'", "f'{a !r}'", "f'{a! }'", "f'{a!1}'", "f'{a!r=}'", "f'{a:%d {b}'", "f'{'''a'''}'", "f'{f'{f'{1 1}'}'}'", "f'{f'{f'{}'}'}'", "f\"{a['b]}\"", "f'{a:{}}'", "f'{a:{b!}}'", "f'{class}'", "f'{if}'", "f'{pass}'", "f'{import x}'", "f'{del x}'", "f'{...}'", "f'{..}'", "f'{.}'", "f'{a.}'", "f'{a.b c}'", "f'{not}'", "f'{-}'", "f'{a +}'", "f'{a;b}'", "f'{a @}'", "f'{a $ b}'", "f'{a ? b}'", "f'{a!r!s}'")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("1a", "1_", "1__0", "0x", "0xg", "0b2", "0b12", "0o8", "0o18", "0b", "0o", "0_", "00", "01", "0_1", "007", "08.5", "08", "0777", "09.0", "09e1", "09j", "1e", "1e+", "1e5x", "1.5a", "1._5", "1_.5", "1.5_", "1e_5", "1e5_", "1j2", "1.2.3", "1..2", "0xfg", "0b1_", "0x_f", "0x__f", "0xf_", "1if x else y", "1or 2", "1in x", "1and 2", "1is 2", "1not in x", "0x1for x in y", "1_000_", "1.e5", "1.e", "1ex", "1jx", "1if", "5else", "1.0if x else 2", "0b1if x else 2", "0xfor x in y", "0o7or 1", "1__", "0b1e5", "0x1.5", "0o1.5", "0b1.1", "0x1j", "1_e5", "1e5_0", "12345678901234567890abc", "1'a'", "1\"", "1é", "1_é", "1e1é", "0xé", "²", "x²", "1²", "½", "a½", "x = ½", "€", "x € y", "$", "?", "a ? b : c", "!", "!x", "x!", "x != y", "x ! y", "a!b", "x <> y", "x === y", "x !== y", "x ++ y", "x++", "++x", "x--", "x += ", "x =+ 1", "x =- 1", "x => y", "x -> y", "x ** ", "x // ", "x && y", "x || y", "!x && y", "x & & y", "x | | y", "x < > y", "x not y", "x not is y", "x is is y", "x in in y", "not", "x is not", "x not in", "x if y", "x if y else", "x if else z", "x if y else z w", "if x else y", "x and", "and x", "or", "in", "is", "x = if y: z", "x = for", "x = class", "x = def", "x = pass", "x = while", "x = import y", "x = return", "x = raise", "x = del y", "x = with", "x = try", "x = lambda", "x = None = 1", "None", "None = None", "None.x = 1", "None[0] = 1", "True.x", "True x", "None()", "...x", "... ...", "....", "..", ".", "a...", "a. b", "a .b", "@", "@x", "@x y", "@x\n", "@x\ny", "@x\n@y", "@x\nclass", "@1\ndef f(): pass", "@x = 1\ndef f(): pass", "@x := 1\ndef f(): pass", "@\ndef f(): pass", "@x; def f(): pass", "@x def f(): pass", "@x[1](2).y\ndef f(): pass", "@yield\ndef f(): pass", "@lambda: 1\ndef f(): pass", "@x if y else z\nclass A: pass", "\\", "\\ ", "x \\ y", "x = \\", "x = \\\n", "\\x", "x\\", "  \\\n  x", "\x00", "x\x00y", "'\x00'", "#\x00", "x = 1\x00", "\x0c", "\x0cx", "x\x0c", "  \x0c x", "\u00a0x", "x\u00a0y", "x\u200by", "x \u2013 y", "\u201cabc\u201d", "x = \u2018a\u2019", "x\u3000= 1", "x\ufeff", "\u0661", "x\u0661", "\u212a")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("if x:\n  y\n z", "if x:\n\ty\n        z", "if x:\n        y\n\tz", "if x:\n\ty\n    z", "  x", "x\n  y", "if x:\n  y\n    z", "def f():\n  x\n y", "class A:\n  def f(self):\n    x\n   y", "if x:\n", "if x:\n#c\ny", "if x: #c\ny", "if x:\n\n\ny", "def f():\n\"\"\"doc\"\"\"", "def f(): #c\n\n  # d\nx", "for x in y:\n# c", "if x:\n  pass\n else:\n  pass", "if x:\n  pass\n  else:\n  pass", "x = 1\n y = 2", "(\nx\n", "[\n1,\n2\n", "{\n'a': 1,\n", "f(\na,\nb\nc", "(\n]", "[\n)", "{\n(\n}", "(((", "x)", ")", "]", "}", "x]", "(x]", "[x)", "{x)", "(x}", "foo(bar[1)]", "x = (1,\ny = 2", "x = [1,\ny = 2\nz = 3", "x = {'a': 1\ny = 2", "f(1,\ndef g(): pass", "f(1\ng(2)", "f(1\nx = 2", "print('a'\nprint('b')", "x = (1\nif y: pass", "d = {'a': 1,\n 'b' 2}", "d = {'a': 1 'b': 2}", "d = {'a': 1, 'b': 2", "l = [1 2]", "l = [1, 2 3]", "l = [a b]", "l = ['a' b]", "l = [1,, 2]", "l = [,]", "t = (,)", "t = (1,,)", "s = {,}", "s = {1,,}", "x = ()()", "x = (1 2)", "f(a b c)", "f(a, b c)", "f(1 2)", "f('a' b)", "f(a 'b')", "f(a=1 b)", "f(a b=1)", "f(a for b)", "f(a if b)", "f(a if b, c)", "(a b)", "(a, b c)", "{a b}", "{a: b c}", "{a: b c: d}", "{a: b, c d}", "{a b: c}", "a[b c]", "a[b, c d]", "a[1 2]", "a[1:2 3]", "(x for x in y z)", "[x y for x in z]", "{x y for x in z}", "{x: y z for x in w}", "(a, b for c in d)", "x = a, b c", "x, y z = 1", "x y = 1", "x 1 = 1", "return x y", "def f(): return x y", "def f(): yield x y", "assert x y", "assert", "assert x,", "assert x, y z", "assert (x, y)", "assert x, y, z", "assert x = 1", "assert x == 1, y = 2", "raise x y", "raise x from", "raise from x", "raise x from y z", "raise x, y", "raise x,", "raise x = 1", "import x y", "del x y", "pass x", "pass 1", "break x", "continue 1", "pass;", "pass;;", ";pass", "x;;y", "x; ;", "x = 1; y = 2;", "x = 1 if y: z", "for x in y: z for", "if x: y if z", "while x: y while z: w", "if x: if y: z", "if x: for y in z: w", "if x: def f(): pass", "if x: class A: pass", "if x: with y: z", "if x: try: pass", "if x: @a", "x = 1, if y: z", "else", "elif", "except", "finally", "from", "as", "as x", "x as y", "with", "in x", "is x", "import", "del", "not", "lambda", "case", "match", "match x", "match x:", "match x:\n", "match x:\ncase 1: pass", "match x:\n  case 1: pass", "match x:\n  case 1\n    pass", "match x:\n  case 1:\n  pass", "match x:\n  pass", "match:\n  case 1: pass", "match x\n  case 1: pass", "match x y:\n case 1: pass")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
def m(*ps):
    t(*("match x:\n  case " + p + ": pass" for p in ps))
m("1", "-1", "+1", "1 + 2j", "1 - 2j", "1 + 2", "-1 + 2j", "1j + 2", "1 + -2j", "--1", "1.5", "'a'", "'a' 'b'", "b'a'", "'a' b'b'", "f'a'", "f'{x}'", "None", "True", "...", "a", "_", "a.b", "a.b.c", "a.1", "a()", "a(1)", "a(b)", "a(b=1)", "a(b=1, 2)", "a(b=1, b=2)", "a(b, c=d)", "a(*b)", "a(**b)", "a.b(c)", "a().b", "a(b.c=1)", "a(1=2)", "a(b=c=d)", "a(,)", "a(b,)", "a(b,,)", "[]", "()", "[a]", "(a)", "(a,)", "a,", "a, b", "*a", "*a,", "*a, *b", "[*a, *b]", "[a, *_, b]", "*_", "**a", "{}", "{**a}", "{**_}", "{**a, **b}", "{**a, 'b': c}", "{'a': b}", "{'a': b, 'a': c}", "{1: a, 1.0: b}", "{True: a, 1: b}", "{-1: a}", "{a: b}", "{a.b: c}", "{a(): b}", "{'a'}", "{'a': b, **c,}", "{f'a': b}", "{'a' 'b': c}", "{1+2j: a}", "{**a: b}", "{**None}", "{*a}", "a | b", "1 | 2", "a | 1", "1 | a", "_ | 1", "1 | _", "a as b", "1 as b", "1 as _", "1 as 2", "1 as b.c", "1 as b()", "1 as b as c", "(1 as b) as c", "1 | 2 as c", "(1 | 2) as c", "[a, a]", "(a, a)", "{'x': a, 'y': a}", "a(b, b)", "a(b, c=b)", "a as a", "[a, *a]", "{'x': a, **a}", "[a] | [b]", "[a] | [a]", "[a, b] | [b, a]", "(a | b)", "[a | b]", "a if b", "a if", "1 if b", "_ if b", "a if (b := 1)", "a if b else c", "a if yield", "a = 1", "a := 1", "a == 1", "a < 1", "not a", "a and b", "lambda: 1", "a[0]", "a[0].b", "x for x in y", "[x for x in y]", "(yield)", "await a", "-a", "-'a'", "- 1", "1 - 1", "0x10", "1_0", "01", "'a'.b", "1.a", "a b", "a b c", "(a b)", "[a b]", "a(b c)", "a, b c", "[a, b", "(a, b", "{'a': b", "a(b", "", "|", "a |", "| a", "a | | b", "as a", "a as", "__debug__", "a(__debug__=1)", "a as __debug__", "*__debug__", "{**__debug__}", "None()", "None.a", "True | False", "if", "case", "match", "match(a)", "type", "type()", "str()", "str() | int()", "[str(), int(x)]", "(1, 2) | [3]", "{'a': {'b': [c]}}", "a.b | c.d", "-1j", "-1.5 - 2j", "1j - 1j", "'a' + 1j", "True + 1j", "1 + 1.5", "1 + a", "a + 1j", "1 * 2j")
t("match x:\n case a: pass\n case b: pass", "match x:\n case _: pass\n case b: pass", "match x:\n case a if b: pass\n case c: pass", "match x:\n case (a): pass\n case c: pass", "match x:\n case a as b: pass\n case c: pass", "match x:\n case 1 | _: pass\n case c: pass", "match x:\n case [*_]: pass\n case c: pass", "match *a:\n case c: pass", "match *a, b:\n case c: pass", "match a, :\n case c: pass", "match (a, b):\n case c: pass", "match x := 1:\n case c: pass", "match (x := 1):\n case c: pass", "match -x:\n case c: pass", "match [x]:\n case c: pass", "match {x}:\n case c: pass", "match lambda: 1:\n case c: pass", "match not x:\n case c: pass", "match yield:\n case c: pass", "match x:\n case c:\n  pass\n x", "match x:\n case c: pass\n else: pass", "match x: case c: pass", "match = 1", "match.a", "match[a]", "match[a]:\n case b: pass", "match(a)", "match(a):\n case b: pass", "match, case", "match: int", "match: int = 3", "match -1", "match * 2", "match in x", "match if x else y", "case = 1", "case(x)", "case x", "case x: pass", "match x\n", "match 1", "match 'a'", "type", "type x", "type(x)", "type, x", "type.x", "type[x]", "type: x", "type = x = 1", "_ = 1", "soft = match", "print(match)", "print(match x)", "print(type x)", "match x:\n case 1:\n  pass\ncase 2: pass", "match x:\n\n # c\n case 1: pass\n # d\n\n case 2: pass")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("if x:\n    a = 1\n   b = 2", "def f():\n\treturn 1\n        return 2")
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t(*("x = " + "(" * n + ")" * n for n in (50, 100, 199, 200, 201)))
# ---
def t(*ss):
    for s in ss:
        try:
            compile(s, "f.py", "exec")
            print(repr(s), "ok")
        except SyntaxError as e:
            print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
        except Exception as e:
            print(repr(s), type(e).__name__, e)
t("eval(\n'a'\n", "print('hello'", "def f(:\n  pass", "x = {'a': 1, 'b': [1, 2, (3, 4}", "if True\n    print(1)", "for i in range(3)\n    print(i)", "while True print(1)", "def f()\n    return", "class A\n    pass", "try\n    x", "print('a\")", "x = 'it's'", "x = \"a\" b\"", "print(f\"{x\")", "print(f'{d['a']}')", "return 5", "x = 5 +", "x == ", "import", "from x import", "els: x", "elseif x: y", "elif x:\n y", "else:\n y", "switch x:\n pass", "do:\n x", "x++", "x = y++", "for (i = 0; i < 3; i++) {\n}", "function f() {}", "var x = 1", "let x = 1", "const x = 1", "int x = 1", "new Foo()", "x = new Foo()", "null", "x = null;", "x && y", "!x", "x ? y : z", "print \"a\"", "print 'a' % b", "raise E, 'x'", "except E, e:\n pass", "exec 'x'", "lambda (x, y): x", "0777", "10L", "ur'x'", "`x`", "x <> y", "d.has_key(x)", "async = 1", "def f(x, (y, z)): pass", "f(x for x in y, 1)", "f(**k, *a)", "def f(x=1, y): pass", "x = yield", "await f()", "with open('x') as f\n  pass", "print(1", "a = [1, 2, 3\nb = 2", "d = {'a': 1\n'b': 2}", "f(1 2)", "x = 1 2", "'abc' 'def' x", "True = 1", "None += 1", "f() = 1", "x + 1 = 2", "for f() in x: pass", "del f()", "(x, y) += 1", "if x = 1: pass", "while x = 1: pass", "f(x.y=1)", "f(1=2)", "nonlocal x", "global x; x = 1; global x", "break", "continue", "class A:\n  return 1", "def f(x, x): pass", "x: int: str", "*x = 1", "*a, *b = c", "x = *a", "print(*)", "import a.b as c.d", "from . import *", "from .x import *", "def f():\n  from x import *", "from __future__ import nope", "@\ndef f(): pass", "@f", "match x:\n  case 1", "type X", "type X = ", "def f[T: ]: pass", "f'{'", "f'{x!}'", "f'{x:{'", "'\\N{x}'", "b'é'", "'\\x'", "\"\"\"abc", "'abc", "(", "[", "{", ")", "x = )", "(]", "$x", "x?", "x = 5 $", "\u201chello\u201d", "x\u00a0= 1", "  x = 1", "x = 1\n  y = 2", "if x:\ny", "def f():\n  x\n y", "\tif x:\n  y", "a, b = 1, 2 = c", "x = 1 = 2", "not x = 1", "a < b = c", "-a = 1", "[x for x in y] = 1", "{x: 1} = 1", "lambda: x = 1", "x if y else z = 1", "'a' = 1", "... = 1", "f'a' = 1", "x() += 1", "(yield) = 1", "await x = 1", "assert x = 1", "assert (x, 'y') z", "x.1", "x.y z", "x[1 2]", "x[1:2:3:4]", "x[]", "{x y}", "{x: y z}", "{x: }", "{x:, y: z}", "{x, y: z}", "{x: y, z}", "(x y)", "[x y]", "f(x y)", "f(x, y z)", "f(x=)", "f(x=1, y)", "f(**x, y)")
