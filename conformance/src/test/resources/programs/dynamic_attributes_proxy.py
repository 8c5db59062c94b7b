"""__getattr__, __getattribute__, __call__, __missing__, __contains__ and friends."""
from collections import UserDict, UserList
from collections.abc import MutableMapping, Callable
import operator

class AttrDict(dict):
    def __getattr__(self, name):
        try:
            value = self[name]
        except KeyError:
            raise AttributeError(name) from None
        return AttrDict(value) if isinstance(value, dict) else value
    def __setattr__(self, name, value):
        self[name] = value
    def __missing__(self, key):
        if key.startswith("auto_"):
            self[key] = key.removeprefix("auto_").upper()
            return self[key]
        raise KeyError(key)

class Recorder:
    """Records every call made through it."""
    def __init__(self, target):
        self._target = target
        self._calls = []
    def __getattr__(self, name):
        attr = getattr(self._target, name)
        if not callable(attr):
            return attr

        def wrapper(*args, **kwargs):
            shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
            result = attr(*args, **kwargs)
            self._calls.append(f"{name}({shown}) -> {result!r}")
            return result
        return wrapper
    def __dir__(self):
        return ["_calls"]

class CaseInsensitive(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.casefold(), value)
    def __getitem__(self, key):
        return super().__getitem__(key.casefold())
    def __contains__(self, key):
        return key.casefold() in self.data

class Path:
    def __init__(self, *parts):
        self.__parts = parts
    def __getattr__(self, item):
        if item.startswith("__"):
            raise AttributeError(item)
        return Path(*self.__parts, item)
    def __getitem__(self, k): return Path(*self.__parts, f"{{{k}}}")
    def __call__(self, **q): return "/" + "/".join(self.__parts) + ("?" + "&".join(f"{k}={v}" for k, v in q.items()) if q else "")
    def __truediv__(self, other): return Path(*self.__parts, str(other))

cfg = AttrDict(db={"host": "h", "ports": [1, 2]}, debug=True)
cfg.level = 3
print(cfg.db.host, cfg.level, cfg["auto_x"], cfg, hasattr(cfg, "nope"), cfg.get("auto_y"))
rec = Recorder([3, 1])
rec.append(2), rec.sort(reverse=True), rec.index(1), rec.pop()
print(rec._calls, rec.__doc__, dir(rec))
h = CaseInsensitive({"Content-Type": "text/html"}, X_ID=7)
h.update(ACCEPT="*")
print(h, h["CONTENT-type"], "x_id" in h, h.pop("accept"), isinstance(h, MutableMapping), len(h), h | {"B": 1})
api = Path()
print(api.users[7].orders(limit=3, page="x"), (api / "v1" / 2).items(), isinstance(api, Callable), api._Path__parts)
m = operator.methodcaller("replace", "a", "o", 1)
print(m("banana"), operator.attrgetter("real", "imag")(3 + 4j), operator.itemgetter(1, -1)("hello"))
for fn in (lambda: cfg.zip, lambda: cfg["zip"], lambda: rec.nothing, lambda: h["no"]):
    try:
        fn()
    except (AttributeError, KeyError) as e:
        print(type(e).__name__, e)
print(UserList([1, 2]) + [3], UserList("ab") == ["a", "b"], getattr(cfg, "zip", "fallback"))
