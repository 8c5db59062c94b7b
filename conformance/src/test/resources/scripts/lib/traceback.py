import traceback
def f(x): return 1 / x
try: f(0)
except ZeroDivisionError as e:
    print(traceback.format_exc()); print(traceback.format_exception_only(e), traceback.format_exception_only(ValueError, ValueError("v")), "".join(traceback.format_exception(e)) == traceback.format_exc())
print(repr(traceback.format_exc()))
# ---
import traceback
def a(): b()
def b(): raise KeyError("k")
try: a()
except KeyError as e:
    tb = traceback.extract_tb(e.__traceback__); print([(s.name, s.lineno, s.line) for s in tb], len(tb)); print("".join(traceback.format_list(tb))); print("".join(traceback.format_tb(e.__traceback__)) == "".join(tb.format()), traceback.format_tb(e.__traceback__, limit=1))
# ---
import traceback, sys
def g():
    try: {}["x"]
    except KeyError as e: raise ValueError("bad") from e
try: g()
except ValueError as e: traceback.print_exc(file=sys.stdout); te = traceback.TracebackException.from_exception(e); print(te.exc_type.__name__, str(te), te.__cause__.exc_type.__name__, len(te.stack), te.stack[0].name)
# ---
import traceback, io
b = io.StringIO()
try: int("x")
except ValueError: traceback.print_exc(file=b, limit=0, chain=False); print(b.getvalue())
try: [][5]
except IndexError as e: traceback.print_exception(e, file=b); print(b.getvalue().splitlines()[-1], sum("File" in l for l in b.getvalue().splitlines()))
# ---
import traceback
class E(Exception):
    def __str__(self): return "line1\nline2"
class Bad(Exception):
    def __str__(self): raise RuntimeError
for x in (E(), ValueError(), ValueError(""), KeyError("k"), Bad(), SystemExit(2), Exception("a", 1), StopIteration(3), OSError(2, "no file", "f.txt"), KeyboardInterrupt(), AssertionError("msg"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad")): print(traceback.format_exception_only(x))
# ---
import traceback
try: compile("a = (1,\nb = 2", "<src>", "exec")
except SyntaxError as e: print("".join(traceback.format_exception_only(e)))
try: eval("1 +")
except SyntaxError as e: print("".join(traceback.format_exception_only(e)), e.lineno, e.offset, e.text, e.msg)
# ---
import traceback
e = ValueError("noted"); e.add_note("note 1"); e.add_note("note\n2"); print("".join(traceback.format_exception(e))); g = ExceptionGroup("grp", [TypeError("t"), ExceptionGroup("in", [KeyError("k")])]); print("".join(traceback.format_exception(g))); print(traceback.format_exception_only(g))
# ---
import traceback
def rec(n): return rec(n - 1) if n else 1 / 0
try: rec(6)
except ZeroDivisionError: print(traceback.format_exc())
def deep(): deep()
try: deep()
except RecursionError as e: print(type(e).__name__, e, traceback.format_exc().count("Previous line repeated"))
# ---
import traceback
def where(): return [f.name for f in traceback.extract_stack()][-2:]
def caller(): return where()
print(caller(), len(traceback.format_stack()) >= 1, traceback.format_stack()[-1].splitlines()[1].strip()[:30]); f = traceback.extract_stack()[-1]; print(f.lineno, f.name, f.line[:10], type(f).__name__); fs = traceback.FrameSummary("f.py", 3, "fn", line="x = 1"); print(fs, tuple(fs), traceback.format_list([fs, ("g.py", 9, "h", None)]))
# ---
import traceback
class Log:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print(t.__name__, traceback.extract_tb(tb)[-1].lineno, "".join(traceback.format_exception(t, v, tb)).count("\n")); return True
with Log():
    x = [1, 2]
    x[9]
with Log(): raise TypeError("direct")
# ---
import traceback
try:
    try: 1 / 0
    finally: {}["during"]
except KeyError as e: print(traceback.format_exc()); print("".join(traceback.format_exception(e, chain=False)))
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("suppressed") from None
except ValueError: print(traceback.format_exc().count("Traceback"))
# ---
import traceback
def load(n): data = {"a": {"b": None}}; return data["a"]["b"]["c"][n]
try: load(1)
except TypeError as e: tb = traceback.TracebackException.from_exception(e, capture_locals=True); print(list(tb.format())[0], tb.stack[-1].locals, list(tb.format_exception_only()), "".join(tb.stack[-1:].format() if hasattr(tb.stack[-1:], "format") else []))
# ---
import traceback
exc = RuntimeError("never raised"); print(traceback.format_exception(exc), traceback.format_exception(None), exc.__traceback__, traceback.format_exception_only(None)); 
for f in (lambda: traceback.format_exception(), lambda: traceback.format_exception(5), lambda: traceback.format_exception_only()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import traceback
def outer():
    def inner(a, b): return a + b
    return [inner(x, "s") for x in (1,)]
try: outer()
except TypeError: print(traceback.format_exc())
class K:
    def m(self): return self.nope
    @property
    def p(self): return self.m()
try: K().p
except AttributeError as e: print(traceback.format_exc()); print(e.name, type(e.obj).__name__)
# ---
import traceback
errors = []
for x in ("1", "x", None, "0"):
    try: 10 / int(x)
    except Exception as e: errors.append(e)
for e in errors: last = traceback.extract_tb(e.__traceback__)[-1]; print(f"{type(e).__name__} at line {last.lineno} in {last.name}: {e} [{last.line}]")
traceback.clear_frames(errors[0].__traceback__); te = traceback.TracebackException(type(errors[1]), errors[1], errors[1].__traceback__); print(te == traceback.TracebackException.from_exception(errors[1]), str(te)); raise errors[2]  # uncaught
