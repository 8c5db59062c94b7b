import functools
import itertools
import random
import sys
import traceback


class TransientError(Exception):
    pass


class GiveUp(Exception):
    """Raised when all attempts failed."""


def backoff(base=0.5, factor=2, cap=8, jitter=None):
    rng = random.Random(jitter)
    for n in itertools.count():
        delay = min(cap, base * factor ** n)
        yield round(delay * (rng.uniform(0.5, 1.5) if jitter is not None else 1), 4)


def retry(*exceptions, tries=3, delays=None, log=print):
    def decorate(fn):
        @functools.wraps(fn)
        def call(*args, **kwargs):
            errors = []
            waits = backoff() if delays is None else delays()
            for attempt in range(1, tries + 1):
                try:
                    result = fn(*args, **kwargs)
                except exceptions as exc:
                    exc.add_note(f"attempt {attempt} of {tries}")
                    errors.append(exc)
                    log(f"  [{fn.__qualname__}] attempt {attempt}: {exc!r}, sleeping {next(waits)}")
                else:
                    if errors:
                        log(f"  [{fn.__qualname__}] recovered after {len(errors)}")
                    return result
            raise GiveUp(f"{fn.__name__} failed {tries} times") from ExceptionGroup("attempts", errors)
        return call
    return decorate


class Flaky:
    def __init__(self, script):
        self.script = iter(script)

    @retry(TransientError, TimeoutError, delays=lambda: backoff(0.1, 3, jitter=42))
    def fetch(self, what):
        item = next(self.script)
        if isinstance(item, BaseException) or isinstance(item, type) and issubclass(item, BaseException):
            raise item
        return f"{what}={item}"


print(Flaky([TransientError("503"), "ok"]).fetch("a"))
print(Flaky([TimeoutError, TransientError("x", 2), 7]).fetch("b"))
try:
    Flaky([TransientError(1), TimeoutError("slow"), TransientError("last")]).fetch("c")
except GiveUp as e:
    print("gave up:", e, "|", e.__cause__)
    traceback.print_exception(e, file=sys.stdout)
try:
    Flaky([ValueError("fatal")]).fetch("d")
except ValueError:
    print(traceback.format_exc())
print(list(itertools.islice(backoff(), 7)), list(itertools.islice(backoff(jitter=7), 4)))
try:
    Flaky([]).fetch("e")
except StopIteration as e:
    print("StopIteration", e.value)
tb = None
try:
    Flaky([KeyError("k")]).fetch("f")
except KeyError as exc:
    tb = traceback.extract_tb(exc.__traceback__)
    te = traceback.TracebackException.from_exception(exc)
print([(f.name, f.lineno, f.line) for f in tb])
print("".join(te.format_exception_only()), te.exc_type, len(te.stack))
print(traceback.format_exception_only(TypeError("multi\nline")), traceback.format_tb(None))
group = ExceptionGroup("top", [ValueError(1), ExceptionGroup("inner", [TypeError("t"), OSError(2, "No such file", "x.txt")])])
try:
    try:
        raise group
    except* TypeError as eg:
        print("types", eg.exceptions, eg)
    except* OSError as eg:
        print("os", [str(e) for e in eg.exceptions[0].exceptions])
        raise RuntimeError("handler failed")
except ExceptionGroup as rest:
    traceback.print_exception(rest, file=sys.stdout)
print(group.subgroup(lambda e: isinstance(e, ValueError)), group.split(OSError))
Flaky([TimeoutError("t1"), TimeoutError("t2"), TimeoutError("t3")]).fetch("g")
