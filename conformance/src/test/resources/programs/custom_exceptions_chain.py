"""Exception hierarchies, chaining, notes and formatted tracebacks."""
import re, sys, traceback

class AppError(Exception):
    code = 500
    def __init__(self, message, **context):
        super().__init__(message)
        self.context = context
    def __str__(self):
        extra = ", ".join(f"{k}={v!r}" for k, v in self.context.items())
        return f"[{self.code}] {super().__str__()}" + (f" ({extra})" if extra else "")

class NotFound(AppError):
    code = 404

class Conflict(AppError, KeyError):
    code = 409

def load(uid):
    users = {1: "ann"}
    try:
        return users[uid]
    except KeyError as exc:
        raise NotFound("no such user", uid=uid) from exc

def render(uid):
    try:
        return load(uid).title()
    except NotFound as err:
        err.add_note(f"while rendering user {uid}")
        err.add_note("hint: try 1")
        raise

def cleanup():
    try:
        int("12x")
    except ValueError:
        {}["gone"]

print(render(1))
try:
    render(7)
except AppError as err:
    print(err, err.args, err.__notes__)
    for line in traceback.format_exception(err, limit=-1):
        print(re.sub(r'File "[^"]*?([^/"]+)"', r'File "\1"', line), end="")

for fn in (cleanup, lambda: sys.exit(3), lambda: (_ for _ in ()).throw(Conflict("dup", key="k"))):
    try:
        fn()
    except SystemExit as e:
        print("exit code", e.code)
    except KeyError as e:
        print(type(e).__mro__[1].__name__, "|", e, "|", repr(e), "| ctx", repr(e.__context__), "| cause", e.__cause__)
    else:
        print("nothing raised")
def nested():
    try:
        raise ExceptionGroup("batch", [ValueError("bad a"), TypeError("bad b"), ExceptionGroup("sub", [OSError(5, "disk"), ValueError("bad c")])])
    except* ValueError as eg:
        print("values:", [str(e) for e in eg.exceptions], repr(eg))
        raise AppError("converted", n=len(eg.exceptions))
    except* OSError as eg:
        print("os:", eg.exceptions[0].exceptions[0].errno)
try:
    nested()
except ExceptionGroup as eg:
    print(eg, [type(e).__name__ for e in eg.exceptions])
    match, rest = eg.split(AppError)
    print(match.exceptions[0], "/", rest)
tb = traceback.TracebackException.from_exception(NotFound("plain", a=1))
print("".join(tb.format_exception_only()).strip(), traceback.format_exc().strip())
try:
    try:
        raise RuntimeError("first")
    finally:
        raise LookupError("second") from None
except LookupError as e:
    print(e, repr(e.__context__), e.__suppress_context__)
