from __future__ import annotations
from contextvars import ContextVar, copy_context
from functools import wraps, partial, partialmethod
from enum import Flag, auto
import fnmatch
import inspect


class Can(Flag):
    NONE = 0
    READ = auto()
    WRITE = auto()
    DELETE = auto()
    ADMIN = READ | WRITE | DELETE


class Denied(PermissionError):
    def __init__(self, user, need, resource):
        self.user, self.need, self.resource = user, need, resource
        super().__init__(f"{user} lacks {need!r} on {resource}")


current: ContextVar[str] = ContextVar("current", default="guest")
RULES: list[tuple[str, str, Can]] = []


def allow(who, pattern, can):
    RULES.append((who, pattern, can))


class Role:
    _roles: dict[str, Role] = {}

    def __init__(self, name, *parents):
        self.name = name
        self.parents = [Role._roles[p] for p in parents]
        self._roles[name] = self

    def lineage(self):
        seen = []
        todo = [self]
        while todo:
            r = todo.pop(0)
            if r.name not in seen:
                seen.append(r.name)
                todo.extend(r.parents)
        return seen


def granted(user, resource):
    total = Can.NONE
    for name in Role._roles[user].lineage():
        for who, pattern, can in RULES:
            if who == name and fnmatch.fnmatchcase(resource, pattern):
                total |= can
    return total


def requires(need: Can, resource="{path}"):
    def deco(fn):
        sig = inspect.signature(fn)

        @wraps(fn)
        def guard(*args, **kwargs):
            call = sig.bind(*args, **kwargs)
            call.apply_defaults()
            target = resource.format(**call.arguments)
            user = current.get()
            missing = need & ~granted(user, target)
            if missing:
                raise Denied(user, missing, target)
            return fn(*call.args, **call.kwargs)
        guard.__signature__ = sig.replace(return_annotation=str)
        return guard
    return deco


class Files:
    def __init__(self):
        self.data = {"docs/a.txt": "A", "logs/x.log": "X", "etc/passwd": "root"}

    @requires(Can.READ)
    def read(self, path: str) -> str:
        return self.data[path]

    @requires(Can.WRITE | Can.READ)
    def write(self, path, /, text, *, append=False):
        self.data[path] = (self.data.get(path, "") if append else "") + text
        return len(text)

    append = partialmethod(write, append=True)

    @requires(Can.DELETE)
    def delete(self, path):
        return self.data.pop(path)


Role("guest")
Role("staff", "guest")
Role("auditor", "guest")
Role("root", "staff", "auditor")
allow("guest", "docs/*", Can.READ)
allow("staff", "docs/*.txt", Can.WRITE)
allow("auditor", "logs/*", Can.READ)
allow("root", "*", Can.ADMIN)
fs = Files()


def act(user, fn, *a, **k):
    def body():
        current.set(user)
        return fn(*a, **k)
    try:
        print(f"{user:<8}", copy_context().run(body))
    except Denied as e:
        print(f"{user:<8} DENIED {e} [{e.need.name}] {e.errno}")
    except Exception as e:
        print(f"{user:<8} {type(e).__name__}: {e}")


for user in Role._roles:
    act(user, fs.read, "docs/a.txt")
    act(user, fs.read, path="logs/x.log")
    act(user, fs.write, "docs/a.txt", "hi")
    act(user, fs.append, "docs/a.txt", "!")
    act(user, fs.delete, "etc/passwd")
act("guest", fs.read)
act("guest", fs.write, "docs/a.txt", "x", True)
act("guest", fs.read, "docs/none")
act("nobody", fs.read, "docs/a.txt")
print(current.get(), Role._roles["root"].lineage(), granted("staff", "docs/q.txt"), granted("auditor", "etc/x"))
print(inspect.signature(Files.read), inspect.signature(fs.write), [p.default for p in inspect.signature(fs.write).parameters.values()])
print(Can.ADMIN, Can.READ in Can.ADMIN, Can(3), ~Can.READ, [c.name for c in Can], Can.ADMIN.value, repr(Can.NONE))
token = current.set("temp")
print(token.old_value is token.MISSING, current.get(), token.var is current)
current.reset(token)
try:
    current.reset(token)
except RuntimeError as e:
    print(str(e).split(" object")[0].split(" ")[0], "used once")
other = ContextVar("other")
try:
    other.get()
except LookupError as e:
    print(type(e).__name__, e.args[0] is other)
fs.delete("docs/a.txt")
