import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); warnings.warn("plain"); warnings.warn("dep", DeprecationWarning); warnings.warn(RuntimeWarning("inst")); print([(x.category.__name__, str(x.message)) for x in w], len(w), w[0].lineno, type(w[0].message).__name__)
# ---
import warnings
warnings.simplefilter("error")
try: warnings.warn("boom", UserWarning)
except UserWarning as e: print("caught", e)
with warnings.catch_warnings(): warnings.simplefilter("ignore"); warnings.warn("silent"); print("ok")
warnings.warn("uncaught one", RuntimeWarning)  # uncaught
# ---
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("default")
    for _ in range(3): warnings.warn("same place")
    warnings.simplefilter("once")
    for i in range(3): warnings.warn("once only")
    warnings.warn("once only")
print([str(x.message) for x in w])
# ---
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.resetwarnings(); warnings.filterwarnings("ignore", message="skip.*"); warnings.filterwarnings("error", category=BytesWarning); warnings.filterwarnings("always", category=UserWarning, append=True); warnings.warn("skip this"); warnings.warn("keep this")
    try: warnings.warn("b", BytesWarning)
    except BytesWarning as e: print("raised", e)
print([str(x.message) for x in w])
# ---
import warnings
for f in (lambda: warnings.warn("m", int), lambda: warnings.simplefilter("nope"), lambda: warnings.filterwarnings("zz"), lambda: warnings.warn(), lambda: warnings.filterwarnings("ignore", message=5), lambda: warnings.simplefilter("ignore", lineno=-1), lambda: warnings.warn("m", "UserWarning")):
    try: print(f())
    except (TypeError, AssertionError, ValueError) as e: print(type(e).__name__, e)
# ---
import warnings
print(warnings.formatwarning("msg", UserWarning, "f.py", 7, "x = 1"), [c.__name__ for c in (Warning, UserWarning, DeprecationWarning, SyntaxWarning, RuntimeWarning, FutureWarning, PendingDeprecationWarning, ImportWarning, UnicodeWarning, BytesWarning, ResourceWarning, EncodingWarning) if issubclass(c, Warning)], issubclass(Warning, Exception))
# ---
import warnings
def show(message, category, filename, lineno, file=None, line=None): print("SHOW", category.__name__, message, lineno)
with warnings.catch_warnings():
    warnings.simplefilter("always"); warnings.showwarning = show; warnings.warn("custom"); warnings.warn_explicit("explicit", FutureWarning, "other.py", 99)
# ---
import warnings, functools
def deprecated(why):
    def deco(f):
        @functools.wraps(f)
        def w(*a, **k): warnings.warn(f"{f.__name__} is deprecated: {why}", DeprecationWarning, stacklevel=2); return f(*a, **k)
        return w
    return deco
@deprecated("use new")
def old(x): return x * 2
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); print(old(4), old(5)); print([(str(x.message), x.lineno) for x in w])
# ---
import warnings
class MyWarn(UserWarning):
    def __init__(self, code): super().__init__(f"code {code}"); self.code = code
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always", MyWarn); warnings.warn(MyWarn(5)); warnings.warn("9", MyWarn); print(w[0].message.code, w[1].message, issubclass(w[0].category, UserWarning))
with warnings.catch_warnings(action="error"):
    try: warnings.warn(MyWarn(1))
    except MyWarn as e: print(e, e.code)
# ---
import warnings
def parse(t):
    if t.startswith("0x"): warnings.warn("hex is odd", SyntaxWarning)
    return int(t, 0)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always"); print([parse(t) for t in ("1", "0x10", "0xff")], len(seen), {str(s.message) for s in seen})
warnings.simplefilter("ignore"); parse("0x1"); print("quiet", bool(warnings.filters))
# ---
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always"); code = compile("x = 1 is 1\nassert (1, 'm')\n'\\d'", "<s>", "exec"); print([(x.category.__name__, str(x.message), x.lineno) for x in w])
# ---
import warnings
with warnings.catch_warnings(record=True) as outer:
    warnings.simplefilter("always"); warnings.warn("outer 1")
    with warnings.catch_warnings(record=True) as inner: warnings.warn("inner")
    warnings.warn("outer 2")
print([str(x.message) for x in outer], [str(x.message) for x in inner])
# ---
import warnings
def lib(level): warnings.warn("lvl", UserWarning, stacklevel=level)
def user(level):
    lib(level)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    for l in (1, 2, 3): user(l)
print([x.lineno for x in w], w[0].line, w[0].source, str(w[0])[:20])
# ---
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("module"); [warnings.warn("m") for _ in range(2)]; warnings.simplefilter("error", RuntimeWarning)
    try: warnings.warn("r", RuntimeWarning)
    except RuntimeWarning as e: print(repr(e))
print(len(w), sorted(n for n in ("warn", "filterwarnings", "simplefilter", "catch_warnings", "resetwarnings", "showwarning", "formatwarning", "warn_explicit") if not hasattr(warnings, n)))
# ---
import warnings
with warnings.catch_warnings():
    warnings.filterwarnings("error", r".*overflow")
    def total(xs):
        if sum(xs) > 10: warnings.warn("possible overflow")
        return sum(xs)
    print(total([1, 2])); total([9, 9])  # uncaught
