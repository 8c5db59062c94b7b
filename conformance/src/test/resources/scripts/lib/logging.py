import logging, sys
logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s", stream=sys.stdout)
log = logging.getLogger("app"); log.debug("no"); log.info("hello %s", "bob"); log.warning("%d%% of %(x)s" if 0 else "%d%%", 50); log.error("e"); log.critical("c"); logging.info("root %s %s", 1, [2]); log.info("dict %(a)s", {"a": 5}); log.info("no args %s"); log.log(35, "between"); log.log(logging.DEBUG, "no")
# ---
import logging, io
b = io.StringIO(); h = logging.StreamHandler(b); h.setFormatter(logging.Formatter("[%(levelname)-8s] %(name)s %(funcName)s:%(lineno)d %(message)s")); log = logging.getLogger("a.b"); log.addHandler(h); log.setLevel("DEBUG"); log.propagate = False
def work(): log.debug("in work"); log.warning("warn")
work(); print(b.getvalue(), log.level, log.getEffectiveLevel(), log.isEnabledFor(10), log.handlers == [h], log.parent.name, log.name, log.hasHandlers())
# ---
import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(message)s", level=0)
def f(): raise ValueError("oops")
try: f()
except ValueError: logging.exception("failed: %s", "x"); logging.error("again", exc_info=True); logging.error("plain")
try: 1 / 0
except ZeroDivisionError as e: logging.warning("given", exc_info=e)
# ---
import logging, sys
root = logging.getLogger(); root.setLevel(logging.WARNING); h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("%(name)s|%(message)s")); root.addHandler(h)
p, c = logging.getLogger("p"), logging.getLogger("p.c"); c.info("hidden"); p.setLevel(10); c.info("shown now"); c.setLevel(50); c.error("hidden"); c.critical("crit"); h.setLevel(40); p.warning("handler filters"); p.error("passes"); print(c.getEffectiveLevel(), p.getChild("x").name, c.parent is p, logging.getLogger("p.c") is c); logging.disable(40); p.error("disabled"); p.critical("still"); logging.disable(logging.NOTSET); p.error("back")
# ---
import logging
print(logging.getLevelName(20), logging.getLevelName("ERROR"), logging.getLevelName(33), logging.DEBUG, logging.CRITICAL, logging.NOTSET, logging.getLevelNamesMapping()["WARN"]); logging.addLevelName(25, "NOTICE"); print(logging.getLevelName(25), logging.getLevelName("NOTICE")); r = logging.LogRecord("n", 20, "path/f.py", 7, "m %s", ("a",), None, func="fn"); print(r.getMessage(), r.filename, r.module, r.lineno, r.levelname, r.funcName, r, logging.makeLogRecord({"msg": "x", "levelname": "Q"}).levelname)
for bad in ("NOPE", 1.5, None):
    try: logging.getLogger("z").setLevel(bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
# ---
import logging, sys
class OnlyOdd(logging.Filter):
    def filter(self, r): return int(r.args[0]) % 2 == 1
h = logging.StreamHandler(sys.stdout); log = logging.getLogger("f"); log.addHandler(h); log.setLevel(1); log.addFilter(OnlyOdd())
for i in range(4): log.info("n=%d", i)
log.filters.clear(); h.addFilter(lambda r: "keep" in r.getMessage()); log.info("drop"); log.info("keep me"); h.filters.clear(); h.addFilter(logging.Filter("f.sub")); log.info("not"); logging.getLogger("f.sub").warning("sub ok")
# ---
import logging
class ListHandler(logging.Handler):
    def __init__(self): super().__init__(); self.out = []
    def emit(self, record): self.out.append(self.format(record))
h = ListHandler(); h.setFormatter(logging.Formatter("{levelname:>8} {message}", style="{")); log = logging.getLogger("x"); log.addHandler(h); log.setLevel(20); log.propagate = False; log.info("a"); log.warning("b %s", 1); print(h.out); h.setFormatter(logging.Formatter("$name-$message", style="$")); log.error("c"); print(h.out[-1]); log.removeHandler(h); print(log.handlers)
try: logging.Formatter("%(x)s %q", style="%")
except ValueError as e: print(e)
try: logging.Formatter("{", style="{")
except ValueError as e: print(e)
try: logging.Formatter("x", style="!")
except ValueError as e: print(e)
# ---
import logging, sys
logging.basicConfig(stream=sys.stdout, level=10, format="%(levelname)s %(user)s %(message)s"); logging.info("m", extra={"user": "ann"}); ad = logging.LoggerAdapter(logging.getLogger("q"), {"user": "bob"}); ad.warning("adapted %d", 1); ad.setLevel(40); ad.info("no"); ad.error("yes", extra={"user": "ignored"})
class Ctx(logging.LoggerAdapter):
    def process(self, msg, kw): return f"[{self.extra['id']}] {msg}", {**kw, "extra": {"user": "ctx"}}
Ctx(logging.getLogger("r"), {"id": 7}).info("hi %s", "x")
try: logging.info("bad", extra={"message": 1})
except KeyError as e: print(e)
# ---
import logging, sys, time
f = logging.Formatter("%(asctime)s %(message)s", "%Y-%m-%d %H:%M"); f.converter = time.gmtime; r = logging.makeLogRecord({"msg": "hi", "created": 1700000000.123, "msecs": 123.0}); print(f.format(r), logging.Formatter("%(message)s").format(r)); g = logging.Formatter("%(asctime)s"); g.converter = time.gmtime; print(g.format(r)); print(f.usesTime(), logging.Formatter().usesTime(), g.formatTime(r, "%H"), logging.BufferingFormatter().format([r, r]))
# ---
import logging
logging.warning("to stderr by default"); logging.info("not shown"); log = logging.getLogger("m"); log.error("also %s", "here"); print(len(logging.getLogger().handlers), logging.getLogger().handlers[0].__class__.__name__, logging.root.level)
# ---
import logging
logging.getLogger("lib").warning("last resort"); logging.getLogger("quiet").addHandler(logging.NullHandler()); logging.getLogger("quiet").error("swallowed?"); print(logging.getLogger("lib").handlers, repr(logging.getLogger("lib")), repr(logging.getLogger()), repr(logging.NullHandler()))
# ---
import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(message)s"); logging.raiseExceptions = True
logging.warning("fine %s", "x"); logging.getLogger().handlers[0].handleError = lambda r: print("handleError", r.msg, r.args); logging.warning("%s %s", "one"); logging.warning("%d", "x"); logging.basicConfig(level=10); logging.info("basicConfig is once"); logging.basicConfig(level=10, force=True, stream=sys.stdout, format="F %(message)s"); logging.info("forced")
# ---
import logging, io
out = io.StringIO(); logger = logging.getLogger("svc"); logger.setLevel(logging.DEBUG); hs = [logging.StreamHandler(out), logging.StreamHandler(out)]; hs[0].setLevel(logging.ERROR); hs[0].setFormatter(logging.Formatter("ALERT %(message)s")); hs[1].setFormatter(logging.Formatter("all   %(message)s")); [logger.addHandler(h) for h in hs]; logger.propagate = False
class Service:
    log = logging.getLogger("svc.Service")
    def run(self, n):
        self.log.debug("run(%r)", n)
        try: return 10 / n
        except ZeroDivisionError: self.log.error("cannot divide by %s", n); return None
print(Service().run(0), Service().run(4)); print(out.getvalue())
# ---
import logging
for f in (lambda: logging.basicConfig(nope=1), lambda: logging.basicConfig(level="LOUD"), lambda: logging.basicConfig(stream=1, filename="x"), lambda: logging.getLogger(5), lambda: logging.log("x", "m"), lambda: logging.Logger("a").setLevel([])):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(logging.Logger("solo").name, logging.getLogger().name, logging.lastResort.level, isinstance(logging.root, logging.RootLogger)); logging.getLogger("u").nope  # uncaught
# ---
import logging, sys
from logging.handlers import MemoryHandler, QueueHandler
import queue
t = logging.StreamHandler(sys.stdout); m = MemoryHandler(10, flushLevel=logging.ERROR, target=t); log = logging.getLogger("mem"); log.setLevel(1); log.propagate = False; log.addHandler(m); log.info("buffered 1"); log.info("buffered 2"); print("nothing yet"); log.error("flush"); q = queue.Queue(); log.handlers = [QueueHandler(q)]; log.info("queued %s", 1); print(q.get().getMessage())
