import io
import logging
import sys
import traceback
from collections import Counter
from contextlib import contextmanager, redirect_stdout, suppress

buffer = io.StringIO()
log = logging.getLogger("jobs.import")
log.setLevel(logging.DEBUG)
log.propagate = False
console = logging.StreamHandler(sys.stdout)
console.setFormatter(logging.Formatter("%(levelname)-8s %(name)s %(funcName)s: %(message)s"))
console.setLevel(logging.INFO)
memory = logging.StreamHandler(buffer)
memory.setFormatter(logging.Formatter("{levelname[0]}|{message}", style="{"))
log.addHandler(console)
log.addHandler(memory)


class CountFilter(logging.Filter):
    def __init__(self):
        super().__init__()
        self.seen = Counter()

    def filter(self, record):
        self.seen[record.levelname] += 1
        return "secret" not in record.getMessage()


counter = CountFilter()
log.addFilter(counter)


@contextmanager
def step(name, swallow=()):
    log.debug("enter %s", name)
    try:
        yield
    except swallow as e:
        log.warning("%s skipped: %s", name, e)
    except Exception:
        log.error("%s crashed", name, extra={"step": name})
        raise
    else:
        log.info("%s finished", name)
    finally:
        log.debug("leave %s", name)


def load_rows():
    return [{"id": 1, "qty": "4"}, {"id": 2, "qty": None}, {"id": 3, "qty": "x"}, {"qty": "1"}]


def process(row):
    return row["id"], int(row["qty"])


totals, failures = {}, []
for n, row in enumerate(load_rows()):
    try:
        with step(f"row-{n}", swallow=KeyError):
            key, qty = process(row)
            totals[key] = qty
    except (TypeError, ValueError) as exc:
        tb = traceback.extract_tb(exc.__traceback__)
        failures.append((n, type(exc).__name__, tb[-1].name, tb[-1].line))
log.info("secret token %s", "abc")
log.info("loaded %d of %d rows (%.0f%%)", len(totals), len(load_rows()), len(totals) / len(load_rows()) * 100)
log.log(logging.CRITICAL, {"totals": totals})
for f in failures:
    print("failure:", f)
print("levels:", dict(counter.seen), log.getEffectiveLevel() == logging.DEBUG, logging.getLevelName(30), log.isEnabledFor(5))
print(buffer.getvalue().splitlines()[:5], buffer.getvalue().count("E|"))

capture = io.StringIO()
with redirect_stdout(capture), suppress(ZeroDivisionError):
    print("captured", end="!")
    1 / 0
    print("unreachable")
print(repr(capture.getvalue()))
try:
    process({"id": 9, "qty": "9.5"})
except ValueError as e:
    text = "".join(traceback.format_exception_only(e)).strip()
    print(text, "|", traceback.format_exception_only(type(e), e)[-1].strip() == text)
    e.add_note("row id 9")
    e.add_note("see runbook §4")
    print(e.__notes__, traceback.format_exception(e)[-1].strip())
