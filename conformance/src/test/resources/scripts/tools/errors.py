for kind in ("ValueError", "KeyError", "TimeoutError", "PermissionError", "RuntimeError", "LookupError", "ConnectionError", "TypeError"):
    try:
        fail(kind, f"{kind} from the tool")
    except (ValueError, LookupError) as e:
        print("data:", type(e).__name__, e)
    except OSError as e:
        print("system:", type(e).__name__, e)
    except Exception as e:
        print("other:", type(e).__name__, e, e.args)
# ---
attempts = 0
def flaky(value):
    global attempts
    attempts += 1
    if attempts < 3:
        fail("TimeoutError", f"attempt {attempts} timed out")
    return echo(value)
def retry(fn, *args, times=5):
    for i in range(times):
        try:
            return fn(*args)
        except TimeoutError as e:
            print("retry:", e)
    raise RuntimeError("gave up")
print(retry(flaky, {"ok": True}), attempts)
attempts = -10
retry(flaky, 1)
# ---
print("before")
user = get_user(99)
print("never", user)
# ---
def load(sku):
    return get_product(sku)
def price_of(sku):
    product = load(sku)
    return product.price
print(price_of("A-100"))
print(price_of("Z-999"))
# ---
try:
    get_product("nope")
except KeyError as e:
    print(repr(e), e.args[0], str(e))
    try:
        raise ValueError("no such product") from e
    except ValueError as v:
        print(repr(v.__cause__), v.__context__ is e)
def safe(sku, default=None):
    try:
        return get_product(sku).name
    except KeyError:
        return default
print(safe("A-100"), safe("x"), safe("y", "unknown"))
# ---
def convert_all(rows):
    good, bad = [], []
    for amount, src, dst in rows:
        try:
            good.append(convert(amount, src, dst))
        except ValueError as e:
            bad.append((src, dst, str(e)))
    return good, bad
good, bad = convert_all([(10, "USD", "EUR"), (5, "XXX", "USD"), (1, "USD", "QQQ"), (3.5, "GBP", "JPY")])
print(good)
for b in bad:
    print(*b, sep=" | ")
if bad:
    raise ExceptionGroup("conversions", [ValueError(m) for _, _, m in bad])
# ---
log = []
def work():
    try:
        log.append("try")
        fail("ConnectionError", "link down")
    except ConnectionError:
        log.append("except")
        return echo("from except")
    finally:
        log.append(echo("finally"))
print(work(), log)
def override():
    try:
        fail("KeyError", "k")
    finally:
        return "swallowed"
print(override())
try:
    try:
        fail("ValueError", "first")
    finally:
        fail("TypeError", "second")
except TypeError as e:
    print(e, "after", repr(e.__context__))
# ---
class ToolError(Exception):
    def __init__(self, tool, cause):
        super().__init__(f"{tool} failed: {cause}")
        self.tool = tool
def call(tool, *args, **kwargs):
    try:
        return tool(*args, **kwargs)
    except Exception as e:
        raise ToolError(tool.__name__, e) from e
print(call(add, 2, b=3))
try:
    call(get_user, 0)
except ToolError as e:
    print(e, e.tool, type(e.__cause__).__name__)
call(fail, "PermissionError", "not allowed")
# ---
from contextlib import suppress, contextmanager, ExitStack
with suppress(KeyError, LookupError):
    get_product("none")
    print("not reached")
@contextmanager
def step(name):
    print("begin", name)
    try:
        yield echo(name.upper())
    except ValueError as e:
        print("failed", name, e)
    finally:
        print("end", name)
with step("one") as s:
    print(s, add(1, 1))
with step("two"):
    convert(1, "AAA", "USD")
with ExitStack() as stack:
    names = [stack.enter_context(step(n)) for n in ("a", "b")]
    print(names)
    fail("ValueError", "both see it once")
# ---
try:
    search()
except TypeError as e:
    print(e)
try:
    add(1)
except TypeError as e:
    print(e)
try:
    add(1, 2, 3)
except TypeError as e:
    print(e)
try:
    add(1, b=2, c=3)
except TypeError as e:
    print(e)
try:
    get_user(1, id=2)
except TypeError as e:
    print(e)
try:
    echo(object())
except TypeError:
    print("plain data only")
# ---
from functools import wraps
def resilient(times, errors=(TimeoutError, ConnectionError), fallback=None):
    def deco(fn):
        @wraps(fn)
        def run(*args):
            for n in range(1, times + 1):
                try:
                    return fn(*args)
                except errors as e:
                    print(f"{fn.__name__}{args} #{n}: {type(e).__name__}")
            return fallback
        return run
    return deco
@resilient(2, fallback="offline")
def status(city):
    if city == "Lima":
        fail("TimeoutError")
    if city == "Kyoto":
        fail("ValueError", "no station in Kyoto")
    return echo(city + ": fine")
print(status("Oslo"), status("Lima"))
status("Kyoto")
# ---
def steps():
    yield "search", lambda: len(search("java"))
    yield "convert", lambda: convert(1, "USD", "???")
    yield "user", lambda: get_user(2).name
    yield "fail", lambda: fail("PermissionError", "read only")
outcome = {}
errors = []
for name, action in steps():
    try:
        outcome[name] = action()
    except Exception as e:
        e.add_note(f"in step {name}")
        errors.append(e)
print(outcome, [(type(e).__name__, e.__notes__) for e in errors])
try:
    raise ExceptionGroup("plan", errors)
except* ValueError as group:
    print("values:", [str(e) for e in group.exceptions])
except* OSError as group:
    print("os:", [str(e) for e in group.exceptions])
# ---
budget = 3
def guarded(tool):
    def call(*a, **k):
        global budget
        assert budget > 0, f"no budget left for {tool.__name__}"
        budget -= 1
        return tool(*a, **k)
    return call
g_add, g_echo = guarded(add), guarded(echo)
print(g_add(g_add(1, 2), 3), g_echo("x"))
print(g_echo("y"))
# ---
while True:
    try:
        n = add(get_value("n", 0), 1)
        set_value("n", n)
        if n < 4:
            fail("RuntimeError", f"not yet: {n}")
        break
    except RuntimeError as e:
        print(e)
        continue
else:
    print("never")
print("done after", get_value("n"), get_value("missing"), get_value("missing", []))
