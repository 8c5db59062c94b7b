"""Event bus with decorators, weak priorities and plugin discovery."""
from __future__ import annotations
import inspect
import logging
import io
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("{levelname:.4s}|{name}|{message}", style="{"))
root = logging.getLogger("bus")
root.setLevel(logging.DEBUG)
root.addHandler(handler)
root.propagate = False
class NoisyFilter(logging.Filter):
    def filter(self, record): return "heartbeat" not in record.getMessage()
handler.addFilter(NoisyFilter())
@dataclass
class Event:
    topic: str
    data: dict[str, Any] = field(default_factory=dict)
    stopped: bool = False
class Bus:
    def __init__(self) -> None:
        self._subs: dict[str, list[tuple[int, int, Callable]]] = defaultdict(list)
        self.log = root.getChild("core")
    def on(self, topic: str, *, priority: int = 0):
        def register(fn):
            self._subs[topic].append((-priority, len(self._subs[topic]), fn))
            self._subs[topic].sort(key=lambda s: s[:2])
            return fn
        return register
    def emit(self, topic: str, **data) -> Event:
        ev = Event(topic, data)
        for pattern in (topic, topic.split(".")[0] + ".*", "*"):
            for *_, fn in self._subs.get(pattern, ()):
                if ev.stopped:
                    self.log.info("%s stopped before %s", topic, fn.__qualname__)
                    return ev
                try:
                    wanted = inspect.signature(fn).parameters
                    fn(ev, **{k: v for k, v in data.items() if k in wanted})
                except Exception:
                    self.log.exception("handler %s failed", fn.__qualname__)
        self.log.debug("emitted %s with %d fields", topic, len(data))
        return ev
class Plugin:
    plugins: dict[str, type[Plugin]] = {}
    def __init_subclass__(cls, *, name: str | None = None, **kw):
        super().__init_subclass__(**kw)
        Plugin.plugins[name or cls.__name__.lower()] = cls
    def __init__(self, bus: Bus):
        for _, member in inspect.getmembers(self, inspect.ismethod):
            if topic := getattr(member, "_topic", None):
                bus.on(topic, priority=member._priority)(member)
def listens(topic, priority=0):
    def mark(fn):
        fn._topic, fn._priority = topic, priority
        return fn
    return mark
class Audit(Plugin):
    @listens("*", priority=-5)
    def everything(self, ev): print(f"  audit {ev.topic} {sorted(ev.data)}")
class Fraud(Plugin, name="anti-fraud"):
    @listens("order.placed", priority=10)
    def check(self, ev, amount, country="??"):
        print(f"  fraud check {amount} {country}")
        ev.stopped = amount > 1000
    @listens("order.*")
    def ratio(self, ev, amount, items=1): print(f"  per item {amount / items:.2f}")
bus = Bus()
active = {n: cls(bus) for n, cls in sorted(Plugin.plugins.items())}
print(list(active), inspect.signature(Fraud.check), inspect.getdoc(Bus), str(inspect.signature(Bus.on)))
for topic, data in [("order.placed", {"amount": 99.0, "country": "DE", "items": 3}), ("order.placed", {"amount": 5000}), ("order.paid", {"amount": 5, "items": 0}), ("heartbeat", {})]:
    print(bus.emit(topic, **data))
root.getChild("core").setLevel(logging.WARNING)
bus.emit("quiet")
root.warning("cost %5.1f%% of %s", 12.5, "budget"), root.log(35, "custom level")
print(*(l for l in stream.getvalue().splitlines() if not l.startswith(("  File", "    "))), sep="\n")
