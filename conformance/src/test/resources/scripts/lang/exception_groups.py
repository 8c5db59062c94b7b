eg = ExceptionGroup("msg", [ValueError(1), TypeError("t")])
print(repr(eg), str(eg), eg.message, eg.exceptions, eg.args)
nested = ExceptionGroup("outer", [eg, KeyError("k"), ExceptionGroup("inner", [OSError(5, "io")])])
print(str(nested), repr(nested), nested.exceptions[0].exceptions)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__, ExceptionGroup.__mro__[1:4])
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


t(lambda: ExceptionGroup("m", []))
t(lambda: ExceptionGroup("m", [5]))
t(lambda: ExceptionGroup("m", [ValueError]))
t(lambda: ExceptionGroup("m"))
t(lambda: ExceptionGroup())
t(lambda: ExceptionGroup(1, [ValueError()]))
t(lambda: ExceptionGroup("m", 5))
t(lambda: ExceptionGroup("m", ValueError()))
t(lambda: ExceptionGroup("m", [KeyboardInterrupt()]))
t(lambda: ExceptionGroup("m", (ValueError(),)))
t(lambda: ExceptionGroup("m", [ValueError()], 3))
t(lambda: ExceptionGroup("m", {ValueError()}))
# ---
def test(make):
    try:
        raise make()
    except* ValueError as e: print("V", repr(e), e.exceptions)
    except* (TypeError, KeyError) as e: print("TK", repr(e))
    except* Exception as e: print("rest", repr(e))
    else: print("else")
    finally: print("finally")
test(lambda: ExceptionGroup("g", [ValueError(1), TypeError(2), ValueError(3), OSError(4)]))
test(lambda: ExceptionGroup("n", [ExceptionGroup("i", [ValueError(1), KeyError(2)]), TypeError(3)]))
test(lambda: ValueError("naked"))
test(lambda: OSError("naked other"))
# ---
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e:
        print("handled", e.exceptions)
except ExceptionGroup as rest:
    print("unhandled", repr(rest))
try:
    try: raise KeyError("alone")
    except* ValueError: print("no")
except KeyError as e: print("passes through bare", repr(e))
try: pass
except* ValueError: print("no")
else: print("else")
# ---
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise RuntimeError("from handler")
    except* TypeError:
        raise OSError("second")
except ExceptionGroup as g:
    print(repr(g))
    for x in g.exceptions: print(repr(x), repr(x.__context__))
try:
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError: raise
except ExceptionGroup as g: print(repr(g))
try:
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError: raise KeyError("new")
except ExceptionGroup as g: print(repr(g), g.exceptions)
try:
    try: raise ValueError("solo")
    except* ValueError as e: print(repr(e)); raise
except* ValueError as e: print("outer", repr(e))
# ---
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("in", [TypeError(2), ValueError(3)]), OSError(4)])
print(repr(g.subgroup(ValueError)), repr(g.subgroup((TypeError, OSError))), g.subgroup(KeyError), repr(g.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1)))
m, r = g.split(ValueError)
print(repr(m), repr(r))
print(g.split(KeyError)[0], g.split(Exception)[1], g.subgroup(Exception) is g, repr(g.derive([KeyError(1)])))
for bad in (5, "x", [ValueError]):
    try: g.split(bad)
    except TypeError as e: print(e)
g.add_note("note"); g.__cause__ = KeyError("cause")
s = g.subgroup(OSError); print(s.__notes__, repr(s.__cause__), s.message)
# ---
class MyGroup(ExceptionGroup):
    def __new__(cls, msg, excs, code=0):
        self = super().__new__(cls, msg, excs)
        self.code = code
        return self
    def derive(self, excs): return MyGroup(self.message, excs, self.code)
g = MyGroup("mine", [ValueError(1), TypeError(2)], 42)
print(repr(g), g.code, type(g.subgroup(ValueError)).__name__, g.subgroup(ValueError).code)
try: raise g
except* ValueError as e: print(type(e).__name__, e.code)
except* TypeError as e: print(type(e).__name__, e.code)
class Plain(ExceptionGroup): pass
p = Plain("p", [ValueError(1), TypeError(2)])
print(type(p).__name__, type(p.subgroup(ValueError)).__name__, isinstance(p, Exception))
# ---
def f():
    for i in range(3):
        try: raise ExceptionGroup("g", [ValueError(i)])
        except* ValueError as e: print(i, e.exceptions)
    return "done"
print(f())
def s(source):
    try:
        compile(source, "<chunk>", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text))
    else:
        print("accepted", repr(source))


s("def f():\n    try: pass\n    except* E: return 1")
s("for i in x:\n    try: pass\n    except* E: break")
s("for i in x:\n    try: pass\n    except* E: continue")
s("try: pass\nexcept* E: pass\nexcept F: pass")
s("try: pass\nexcept E: pass\nexcept* F: pass")
s("try: pass\nexcept*: pass")
s("try: pass\nexcept *E as e: pass")
s("try: pass\nexcept* (A, B) as e: pass\nelse: pass\nfinally: pass")
# ---
def t(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


def a():
    try: raise ValueError
    except* ExceptionGroup: pass
def b():
    try: raise ValueError
    except* 5: pass
def c():
    try: raise ValueError
    except* (ValueError, ExceptionGroup): pass
def d():
    try: raise ExceptionGroup("x", [ValueError()])
    except* BaseExceptionGroup: pass
def e():
    try: pass
    except* undefined: pass
    return "not evaluated"
for f in (a, b, c, d, e): t(f)
# ---
errors = []
for v in ["1", "x", None, "3"]:
    try: int(v)
    except (ValueError, TypeError) as e: errors.append(e)
try:
    if errors: raise ExceptionGroup("validation", errors)
except* TypeError as te: print("types:", [str(e) for e in te.exceptions])
except* ValueError as ve: print("values:", [str(e) for e in ve.exceptions])
def flatten(g):
    for e in g.exceptions:
        if isinstance(e, BaseExceptionGroup): yield from flatten(e)
        else: yield e
print([repr(e) for e in flatten(ExceptionGroup("a", [ValueError(1), ExceptionGroup("b", [KeyError(2), ExceptionGroup("c", [OSError(3)])])]))])
# ---
try:
    try: raise ExceptionGroup("eg", [ValueError("a")])
    except ValueError: print("not matched by plain except")
except ExceptionGroup as e: print("plain except of the group", repr(e))
try: raise ExceptionGroup("eg", [ValueError("a")])
except Exception as e: print(type(e).__name__, e.exceptions[0].args, e.__context__)
e1 = ExceptionGroup("x", [ValueError(1)]); e2 = ExceptionGroup("x", [ValueError(1)])
print(e1 == e2, e1 == e1, str(ExceptionGroup("", [ValueError()])), str(ExceptionGroup("three", [ValueError()] * 3)))
try: e1.exceptions = ()
except AttributeError as e: print(e)
l = [ValueError(1)]; g = ExceptionGroup("g", l); l.append(2); print(g.exceptions, type(g.exceptions).__name__)
# ---
try: raise ExceptionGroup("outer", [ExceptionGroup("one", [ValueError(1)]), ExceptionGroup("two", [ValueError(2), KeyError(3)])])
except* ValueError as e:
    print(repr(e))
    def walk(g, d=0):
        print("  " * d + g.message)
        for x in g.exceptions:
            if isinstance(x, ExceptionGroup): walk(x, d + 1)
            else: print("  " * (d + 1) + repr(x))
    walk(e)
except* KeyError as e: print(repr(e))
try: e
except NameError as x: print(x)
# ---
raise ExceptionGroup("several problems", [ValueError("bad value"), TypeError("bad type")])
# ---
def load(n):
    raise ValueError(f"row {n}")
def run():
    errors = []
    for i in range(2):
        try: load(i)
        except ValueError as e: errors.append(e)
    raise ExceptionGroup("load failed", errors)
run()
# ---
try:
    raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("nested", [KeyError("k"), OSError("o")])])
except* ValueError:
    print("one handled")
# ---
try:
    raise ExceptionGroup("group", [ValueError(1)])
except* ValueError:
    1 / 0
# ---
for message in (None, 5, b"x"):
    try:
        ExceptionGroup(message, [ValueError()])
    except TypeError as e:
        print(e)
