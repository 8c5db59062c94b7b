import inspect
from collections.abc import Mapping, MutableMapping
from functools import wraps


class PluginMeta(type):
    def __prepare__(name, bases, **kw):
        return OrderedLog()

    def __new__(mcls, name, bases, ns, *, priority=0, **kw):
        cls = super().__new__(mcls, name, bases, dict(ns), **kw)
        cls.priority = priority
        cls._defined = [k for k in ns.order if not k.startswith("__")]
        return cls

    def __init__(cls, name, bases, ns, **kw):
        kw.pop("priority", None)
        super().__init__(name, bases, ns, **kw)
        if bases:
            PluginMeta.plugins.append(cls)
        else:
            PluginMeta.plugins = []

    def __iter__(cls):
        return iter(sorted(PluginMeta.plugins, key=lambda c: (-c.priority, c.__name__)))

    def __len__(cls):
        return len(PluginMeta.plugins)

    def __getitem__(cls, name):
        for p in cls:
            if p.__name__.lower() == name.lower():
                return p
        raise LookupError(f"no plugin {name!r}")

    def __call__(cls, *a, **k):
        obj = super().__call__(*a, **k)
        obj.frozen = True
        return obj

    def __instancecheck__(cls, obj):
        return hasattr(obj, "run") or super().__instancecheck__(obj)

    def __repr__(cls):
        return f"<plugin {cls.__qualname__} p={cls.priority}>"


class OrderedLog(dict):
    def __init__(self):
        self.order = []

    def __setitem__(self, k, v):
        self.order.append(k)
        super().__setitem__(k, v)


def command(*names, **options):
    def deco(fn):
        @wraps(fn)
        def inner(*args, **kwargs):
            bound = inspect.signature(fn).bind(*args, **kwargs)
            bound.apply_defaults()
            print(f"  call {fn.__name__}({', '.join(f'{k}={v!r}' for k, v in bound.arguments.items() if k != 'self')})")
            return fn(*args, **kwargs)
        inner.commands = names or (fn.__name__,)
        inner.options = options
        return inner
    return deco


class Plugin(metaclass=PluginMeta):
    frozen = False

    def __setattr__(self, k, v):
        if self.frozen:
            raise AttributeError(f"{type(self).__name__} is frozen: cannot set {k}")
        super().__setattr__(k, v)


class Csv(Plugin, priority=5):
    sep = ","

    def __init__(self, sep=None):
        self.sep = sep or self.sep

    @command("csv", "tsv", hidden=True)
    def export(self, rows, /, header=True, *, quote='"'):
        "Exports rows."
        return [self.sep.join(map(str, r)) for r in rows]


class Xml(Plugin):
    @command()
    def export(self, rows, *extra, **attrs):
        return f"<rows n={len(rows)} {extra} {attrs}/>"

    class Nested(Plugin, priority=9):
        pass


print(list(Plugin), len(Plugin), Plugin["XML"], Csv._defined, Xml._defined)
c = Csv("|")
print(c.export([(1, 2), (3, None)]), c.export.commands, c.export.options, Csv.export.__doc__, Csv.export.__wrapped__ is not None)
print(Xml().export([1], 2, 3, a=4))
print(inspect.signature(Csv.export), inspect.signature(Csv), inspect.getdoc(Csv.export), [p.kind.name for p in inspect.signature(Xml.export).parameters.values()])


class Duck:
    run = None


print(isinstance(Duck(), Plugin), isinstance(3, Plugin), issubclass(Csv, Plugin), type(Csv), PluginMeta.__mro__[1])
for f in (lambda: Plugin["nope"], lambda: setattr(c, "sep", "x"), lambda: c.export(), lambda: c.export(rows=[]), lambda: c.export([], quotes=1), lambda: PluginMeta("Z", (Plugin,), {}), lambda: Csv(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


class View(Mapping):
    def __init__(self, **kw):
        self.d = kw

    def __getitem__(self, k):
        return self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


v = View(a=1, b=2)
print(dict(v), v == {"a": 1, "b": 2}, "a" in v, v.get("z", 9), list(v.items()), v.keys() & {"a"}, {**v})
try:
    class Half(MutableMapping):
        def __getitem__(self, k): ...
    Half()
except TypeError as e:
    print(e)
class Meta2(type): pass
class A(metaclass=Meta2): pass
class B(Plugin, A): pass
