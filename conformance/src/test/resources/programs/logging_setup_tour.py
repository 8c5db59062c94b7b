import io
import json
import logging
import logging.config
import logging.handlers
import sys
from collections import deque


class JsonFormatter(logging.Formatter):
    def format(self, record):
        record.message = record.getMessage()
        doc = {"lvl": record.levelname, "log": record.name, "msg": record.message, "fn": record.funcName, "line": record.lineno}
        if record.exc_info:
            doc["exc"] = self.formatException(record.exc_info).splitlines()[-1]
        doc.update(getattr(record, "ctx", {}))
        return json.dumps(doc)


class Redact(logging.Filter):
    def __init__(self, *words):
        super().__init__()
        self.words = words

    def filter(self, record):
        msg = str(record.msg)
        for w in self.words:
            msg = msg.replace(w, "***")
        record.msg = msg
        return "drop" not in msg


class Ring(logging.Handler):
    def __init__(self, n):
        super().__init__(logging.WARNING)
        self.items = deque(maxlen=n)

    def emit(self, record):
        self.items.append(self.format(record))


stream = io.StringIO()
root = logging.getLogger()
root.setLevel(logging.DEBUG)
h = logging.StreamHandler(stream)
h.setFormatter(JsonFormatter())
h.addFilter(Redact("secret", "token"))
ring = Ring(2)
ring.setFormatter(logging.Formatter("{levelname:<8}|{name}|{message}", style="{"))
root.addHandler(h)
root.addHandler(ring)
log = logging.getLogger("shop.orders")
log.debug("start %s of %d", "batch", 3)
log.info("secret token is %s", "abc")
log.warning("percent 100%% done", stacklevel=1)
log.error("drop this")
try:
    {}["sku"]
except KeyError:
    log.exception("lookup failed for %r", "sku", extra={"ctx": {"user": 7}})
log.critical("bad args %d %d", 1, 2)
logging.LoggerAdapter(log, {"user": "ann"}).info("adapted")


class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


def handle():
    Prefix(log, {"id": 42}).warning("careful %s", "now")


handle()
print(stream.getvalue())
print(*ring.items, sep="\n")
child = logging.getLogger("shop.orders.line")
child.propagate = False
child.addHandler(logging.NullHandler())
child.error("nobody hears")
print(child.parent.name, child.getEffectiveLevel(), log.isEnabledFor(5), logging.getLevelName(35), logging.getLevelName("INFO"), child, log.hasHandlers())
logging.addLevelName(25, "NOTICE")
log.log(25, "custom level")
print(ring.items, stream.getvalue().splitlines()[-1])
root.handlers.clear()
logging.config.dictConfig({
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"short": {"format": "%(levelname).1s %(name)-6s %(message)s [%(module)s]"}, "long": {"()": JsonFormatter}},
    "handlers": {"out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "short", "level": "INFO"}},
    "loggers": {"a": {"level": "DEBUG", "handlers": ["out"], "propagate": False}, "a.b": {"level": "ERROR"}},
    "root": {"level": "WARNING", "handlers": ["out"]},
})
logging.getLogger("a").info("from a")
logging.getLogger("a.b").warning("hidden")
logging.getLogger("a.b").error("shown %(k)s", {"k": 1})
logging.getLogger("z").info("hidden")
logging.warning("root")
mem = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=logging.getLogger().handlers[0])
q = logging.getLogger("q")
q.propagate = False
q.addHandler(mem)
for i in range(2):
    q.warning("buffered %d", i)
print("before flush", len(mem.buffer))
q.error("flush")
try:
    logging.config.dictConfig({"version": 1, "handlers": {"x": {"class": "nope.Handler"}}})
except ValueError as e:
    print(e, "<-", type(e.__cause__).__name__)
try:
    log.setLevel("LOUD")
except ValueError as e:
    print(e)
try:
    logging.Formatter("{asctime", style="{")
except ValueError as e:
    print(e)
try:
    logging.Formatter("plain", style="%")
except ValueError as e:
    print(e)
rec = logging.LogRecord("n", logging.INFO, "path/to/file.py", 12, "hi %s", ("x",), None)
print(rec, rec.module, rec.filename, rec.getMessage(), logging.Formatter().format(rec))
logging.raiseExceptions = False
logging.disable(logging.CRITICAL)
logging.getLogger("a").critical("silent")
logging.disable(logging.NOTSET)
try:
    raise ValueError("inner")
except ValueError as e:
    logging.getLogger("a").error("with info", exc_info=e)
    logging.getLogger("a").info("stack", stack_info=False, exc_info=(None, None, None))
