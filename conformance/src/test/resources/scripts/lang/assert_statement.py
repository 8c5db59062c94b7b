assert True; assert 1, "msg"; assert [0]; assert not []; assert 1 == 1, undefined if False else "x"
for expr in ("0", "[]", "''", "None", "1 == 2", "0, 'message'", "False, 42", "None, None", "0, ['list']", "0, ('tu', 'ple')", "0, ''", "0, ValueError('v')", "0, {'k': 1}", "(), 'empty tuple'", "0, f'{1 + 1}'", "0.0", "not True", "1 > 2 < 3", "0, 1 / 0", "1 / 0, 'm'", "undefined", "0, undefined", "all([1, 0]), 'not all'", "'a' in 'xyz', \"it's\"", "0, print('side')", "(x := 0), x"):
    try: exec(f"assert {expr}")
    except Exception as e: print(expr, "->", repr(e), "|", e, "|", e.args)
# ---
def f(x):
    assert isinstance(x, int), f"expected int, got {type(x).__name__}"
    assert x > 0, ("must be positive", x)
    return x
print(f(5))
for v in ("a", -1, None):
    try: f(v)
    except AssertionError as e: print(e, e.args)
# ---
trace = []
def v(x): trace.append(x); return x
assert v(1), v("never"); print(trace); trace.clear()
try: assert v(0), v("msg")
except AssertionError as e: print(trace, e)
class B:
    def __bool__(self): print("bool"); return False
try: assert B()
except AssertionError as e: print(repr(e))
class Bad:
    def __bool__(self): raise ValueError("no truth")
try: assert Bad()
except ValueError as e: print(e)
class L:
    def __len__(self): return 0
try: assert L(), "empty"
except AssertionError as e: print(e)
# ---
import warnings; warnings.simplefilter("ignore")
assert (0, "always true tuple") if True else None
assert (False, "tuple is truthy")
print("passed")
assert (1 == 1 and
        2 == 2), "multi"
assert lambda: 0
assert ..., "ellipsis"
assert (yield_ := 5)
print(yield_)
# ---
AssertionError_ = AssertionError
class AssertionError(Exception): pass
try: assert 0, "which class"
except AssertionError_ as e: print("builtin", type(e) is AssertionError_)
except AssertionError as e: print("shadowed")
del AssertionError
try: raise AssertionError("direct")
except AssertionError as e: print(repr(e))
print(AssertionError.__mro__, issubclass(AssertionError, Exception), AssertionError("a", 1).args, str(AssertionError()), repr(AssertionError(None)))
# ---
def nested():
    try: assert False, "inner"
    except AssertionError as e: raise ValueError("outer") from e
try: nested()
except ValueError as e: print(e, repr(e.__cause__))
def fin():
    try: assert 0
    finally: print("finally")
try: fin()
except AssertionError as e: print("caught", repr(e), e.__context__)
try:
    try: 1 / 0
    except ZeroDivisionError: assert 0, "during handling"
except AssertionError as e: print(e, repr(e.__context__))
for i in range(3):
    try: assert i != 1, i
    except AssertionError as e: print("i", e); continue
    print("ok", i)
# ---
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("assert")
s("assert x, y, z")
s("assert x = 1")
s("assert x, ")
s("assert (x, y)")
s("x = assert y")
s("assert x y")
s("assert *x")
s("assert x if y else z, w")
s("assert lambda: x, y")
s("assert x == 1, 'm' if y else 'n'")
s("lambda: assert x")
s("assert not x, y")
s("assert yield")
s("def f(): assert (yield)")
s("assert x := 1")
s("if assert x: pass")
s("assert(x)")
s("assert ()")
# ---
class Stack:
    def __init__(self): self.i = []
    def pop(self):
        assert self.i, "pop from empty Stack"
        return self.i.pop()
try: Stack().pop()
except AssertionError as e: print(e)
def mean(v):
    assert len(v) > 0, "no values"
    assert all(isinstance(x, (int, float)) for x in v), f"bad values: {[x for x in v if not isinstance(x, (int, float))]}"
    return sum(v) / len(v)
print(mean([1, 2, 3]))
for bad in ([], [1, "x", None]):
    try: mean(bad)
    except AssertionError as e: print(e)
def gen():
    assert (yield 1) == "ok", "wrong value sent"
    yield 2
g = gen(); next(g); print(g.send("ok")); g = gen(); next(g)
try: g.send("bad")
except AssertionError as e: print(e)
async def co(): assert await other() == 5, "async"
async def other(): return 4
import asyncio
try: asyncio.run(co())
except AssertionError as e: print(e)
# ---
def test_add(): assert 1 + 1 == 2
def test_fail(): assert sorted([2, 1]) == [2, 1], "sorting"
def test_error(): assert [][0] == 1
def run(*tests):
    for t in tests:
        try: t(); print(t.__name__, "pass")
        except AssertionError as e: print(t.__name__, "FAIL", e)
        except Exception as e: print(t.__name__, "ERROR", repr(e))
run(test_add, test_fail, test_error)
class C:
    assert True
    try: assert False, "in class body"
    except AssertionError as e: msg = str(e)
print(C.msg, __debug__)
# ---
def expect(f, exc=None, value=None):
    try: r = f()
    except Exception as e:
        assert exc is not None and isinstance(e, exc), f"unexpected {e!r}"
        return "raised"
    assert exc is None, f"{exc.__name__} not raised"
    assert r == value, f"{r!r} != {value!r}"
    return "equal"
for args in ((lambda: 1, None, 1), (lambda: 1, None, 2), (lambda: int("x"), ValueError), (lambda: int("5"), ValueError), (lambda: [][0], KeyError)):
    try: print(expect(*args))
    except AssertionError as e: print("assertion:", e, repr(e.__context__))
# ---
x = 5
assert x == 5 and x > 3 or False, "never"
assert 1 < x < 10
assert x in (5, 6) and x not in (1, 2)
assert not (x is None)
assert isinstance(x, int) and not isinstance(x, bool)
assert [1, 2] == [1, 2] and (1,) + (2,) == (1, 2) and {1: 2} == {1: 2.0}
assert "a" "b" == "ab" and abs(0.1 + 0.2 - 0.3) < 1e-9
assert callable(print) and hasattr(x, "real") and type(x) is int
print("all hold")
# ---
assert 2 + 2 == 5
# ---
assert 2 + 2 == 5, "math is off"
# ---
def check(order):
    assert order["total"] > 0, f"bad total {order['total']}"
check({"total": -5})
# ---
value = None
assert value is not None, {"expected": "value", "got": value}
# ---
assert [1, 2, 3] == [
    1, 2], "lists differ\nsecond line"
# ---
try:
    int("x")
except ValueError as e:
    assert False, f"unexpected: {e}"
