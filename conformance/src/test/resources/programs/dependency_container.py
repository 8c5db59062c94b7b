"""A small dependency injection container driven by annotations."""
from __future__ import annotations
import inspect
from collections.abc import Callable
from contextlib import ExitStack
from typing import Annotated, Protocol, get_args, get_origin, get_type_hints
class Clock(Protocol):
    def now(self) -> str: ...
class FixedClock:
    def now(self) -> str: return "2024-05-01T12:00"
class Config(dict):
    pass
class Mailer:
    def __init__(self, config: Config, clock: Clock, sender: Annotated[str, "mail.sender"]):
        self.prefix = f"[{clock.now()}] {sender}@{config['host']}"
    def send(self, to: str, body: str) -> str: return f"{self.prefix} -> {to}: {body}"
class Repo:
    instances = 0
    def __init__(self, *, retries: Annotated[int, "db.retries"] = 3):
        type(self).instances += 1
        self.retries, self.closed = retries, False
    def close(self):
        self.closed = True
        print("  repo closed")
class SignupService:
    def __init__(self, repo: Repo, mailer: Mailer): self.repo, self.mailer = repo, mailer
class A:
    def __init__(self, b: B): ...
class B:
    def __init__(self, a: A): ...
class Container:
    def __init__(self, **settings):
        self.settings = settings
        self._providers: dict[type, tuple[Callable, bool]] = {}
        self._singletons: dict[type, object] = {}
        self._stack = ExitStack()
        self._path: list[type] = []
    def bind(self, iface: type, impl: Callable | None = None, *, singleton: bool = True):
        self._providers[iface] = (impl or iface, singleton)
        return self
    def get[T](self, iface: type[T]) -> T:
        if iface in self._singletons:
            return self._singletons[iface]
        if iface in self._path:
            raise RecursionError("cycle: " + " -> ".join(t.__name__ for t in [*self._path, iface]))
        factory, single = self._providers.get(iface, (iface, False))
        self._path.append(iface)
        try:
            obj = self.call(factory)
        finally:
            self._path.pop()
        if single:
            self._singletons[iface] = obj
            if hasattr(obj, "close"):
                self._stack.callback(obj.close)
        return obj
    def call(self, fn: Callable):
        target = fn.__init__ if inspect.isclass(fn) else fn
        hints = get_type_hints(target, include_extras=True) if hasattr(target, "__annotations__") else {}
        kwargs = {}
        for name, param in inspect.signature(fn).parameters.items():
            hint = hints.get(name, param.annotation)
            if get_origin(hint) is Annotated:
                typ, key = get_args(hint)
                if key in self.settings:
                    kwargs[name] = typ(self.settings[key])
                elif param.default is param.empty:
                    raise LookupError(f"setting {key!r} missing for {fn.__name__}.{name}")
            elif param.kind not in (param.VAR_POSITIONAL, param.VAR_KEYWORD) and param.default is param.empty:
                kwargs[name] = self.get(hint)
        return fn(**kwargs)
c = Container(**{"mail.sender": "noreply", "db.retries": "7"})
c.bind(Clock, FixedClock).bind(Config, lambda: Config(host="example.org")).bind(Repo)
with c._stack:
    one, two = c.get(SignupService), c.get(SignupService)
    print(one is two, one.repo is two.repo, Repo.instances, one.repo.retries, one.mailer.send("ann", "hi"))
    print(c.call(lambda: "no args"), sorted(t.__name__ for t in c._singletons))
print(one.repo.closed, inspect.signature(Mailer), Container().get(Repo).retries)
for bad in (lambda: c.get(A), lambda: Container().get(B), lambda: Container().bind(Config, lambda: Config(host="h")).bind(Clock, FixedClock).get(Mailer), lambda: Container().get(Clock)):
    try:
        bad()
    except (RecursionError, LookupError, TypeError) as e:
        print(type(e).__name__, e)
