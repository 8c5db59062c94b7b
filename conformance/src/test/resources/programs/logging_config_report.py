import io
import json
import logging
import logging.config
import logging.handlers
import queue
import sys
import warnings

audit_stream = io.StringIO()
class JsonFormatter(logging.Formatter):
    FIELDS = ("levelname", "name", "funcName")
    def format(self, record):
        data = {f: getattr(record, f) for f in self.FIELDS} | {"msg": record.getMessage()}
        if record.exc_info:
            data["error"] = repr(record.exc_info[1])
        if hasattr(record, "order"):
            data["order"] = record.order
        return json.dumps(data)
class Redact(logging.Filter):
    def filter(self, record):
        if isinstance(record.args, tuple):
            record.args = tuple("****" + a[-4:] if isinstance(a, str) and a.isdigit() and len(a) > 8 else a for a in record.args)
        return True
logging.config.dictConfig({
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(levelname)-8s|%(name)-10s|%(message)s"}, "json": {"()": JsonFormatter}},
    "filters": {"redact": {"()": Redact}},
    "handlers": {
        "out": {"class": "logging.StreamHandler", "stream": sys.stdout, "formatter": "plain", "level": "INFO", "filters": ["redact"]},
        "audit": {"class": "logging.StreamHandler", "stream": audit_stream, "formatter": "json", "level": "WARNING"},
    },
    "loggers": {"shop": {"level": "DEBUG", "handlers": ["out", "audit"], "propagate": False}, "shop.noisy": {"level": "ERROR"}},
    "root": {"level": "WARNING", "handlers": ["out"]},
})
log = logging.getLogger("shop.cart")
def checkout(order, card):
    log.debug("never on stdout %s", order)
    log.info("charging %s for order %d", card, order)
    try:
        return 100 / (order - 3)
    except ZeroDivisionError:
        log.error("order failed", exc_info=sys.exc_info()[0] is None, extra={"order": order})
        log.warning("will retry %s", card, exc_info=True) if order > 5 else None
        return None
class OrderAdapter(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"<{self.extra['id']}> {msg}", kwargs
print([checkout(n, "4111222233334444") for n in (1, 3)])
OrderAdapter(log, {"id": 42}).warning("low stock: %(sku)s=%(left)d", {"sku": "A1", "left": 2})
logging.getLogger("shop.noisy").warning("suppressed")
logging.getLogger("other.lib").warning("handled by root"), logging.getLogger("other").info("too low")
print("AUDIT", *audit_stream.getvalue().splitlines(), sep="\n")
memory = logging.handlers.MemoryHandler(10, flushLevel=logging.ERROR, target=logging.StreamHandler(sys.stdout))
buffered = logging.getLogger("buffered")
buffered.propagate = False
buffered.setLevel(logging.DEBUG)
buffered.addHandler(memory)
buffered.debug("first (buffered)"), buffered.info("second (buffered)")
print("nothing flushed yet, buffered:", len(memory.buffer))
buffered.error("third triggers flush")
q = queue.SimpleQueue()
listener_target = logging.StreamHandler(sys.stdout)
listener_target.setFormatter(logging.Formatter("Q {name}: {message}", style="{"))
listener = logging.handlers.QueueListener(q, listener_target)
qlog = logging.getLogger("queued")
qlog.addHandler(logging.handlers.QueueHandler(q))
qlog.propagate = False
listener.start()
qlog.warning("via %s", "queue")
listener.stop()
print(log.getEffectiveLevel(), log.parent.name, log.isEnabledFor(logging.DEBUG), logging.getLevelName(30), logging.getLevelName("ERROR"), logging.getLogger("shop.noisy").hasHandlers())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("old api", DeprecationWarning)
    warnings.warn("odd value")
print([(w.category.__name__, str(w.message)) for w in caught], log, logging.root)
logging.addLevelName(25, "NOTICE")
log.log(25, "custom %s", "level"), log.critical("%d%% done", 100), logging.shutdown()
