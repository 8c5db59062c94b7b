"""Mock objects, which say how they were used and can be made to behave in any way."""

import builtins
import contextlib
import functools
import inspect
import sys
from types import FunctionType, MethodType, ModuleType

__all__ = ("Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock",
           "FILTER_DIR", "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal")

FILTER_DIR = True
_safe_super = super


class InvalidSpecError(Exception):
    """A spec cannot be used as one."""


class _SentinelObject(object):
    "An object that is only equal to itself and has a name."

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"sentinel.{self.name}"

    __reduce__ = __repr__


class _Sentinel(object):
    """Makes an object for each attribute that is asked for."""

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        made = vars(self)[name] = _SentinelObject(name)
        return made

    def __reduce__(self):
        return "sentinel"


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _ANY(object):
    "Equal to anything."

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()


def _call_text(name, args, kwargs):
    parts = [*map(repr, args), *(f"{key}={value!r}" for key, value in kwargs.items())]
    return f"{name}({', '.join(parts)})"


def _call_parts(given, name=""):
    """Name, arguments and named arguments, as far as they are given."""
    args, kwargs = (), {}
    if len(given) == 3:
        return tuple(given)
    for each in given:
        if isinstance(each, str):
            name = each
        elif isinstance(each, tuple):
            args = each
        else:
            kwargs = each
    return name, args, kwargs


class _Call(tuple):
    """One call: a name, arguments, and named arguments; as few of them as are given are compared."""

    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        name, args, kwargs = _call_parts(value, name)
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name, self._mock_parent = name, parent
        self._mock_from_kall = bool(from_kall)

    def __eq__(self, other):
        try:
            size = len(other)
        except TypeError:
            return NotImplemented
        if size > 3:
            return False
        above = getattr(self, "_mock_parent", None), getattr(other, "_mock_parent", None)
        if all(above) and above[0] != above[1]:
            return False
        own_name, *own = self if len(self) == 3 else ("", *self)
        name, *others = _call_parts(other)
        return (not own_name or name == own_name) and own == others

    __ne__ = object.__ne__

    def __call__(self, /, *args, **kwargs):
        name = self._mock_name
        if name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((name, args, kwargs), name + "()", self)

    def __getattr__(self, attr):
        above = self._mock_name
        if above is None:
            return _Call((), attr, from_kall=False)
        return _Call((), f"{above}.{attr}", self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in ("count", "index"):
            raise AttributeError
        return super().__getattribute__(attr)

    @property
    def args(self):
        return self[0] if len(self) == 2 else self[1]

    @property
    def kwargs(self):
        return self[1] if len(self) == 2 else self[2]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return "call" + name if name.startswith("()") else name
        if len(self) == 2:
            return _call_text("call", *self)
        name, args, kwargs = self
        if not name:
            name = "call"
        elif not name.startswith("()"):
            name = "call.%s" % name
        else:
            name = "call%s" % name
        return _call_text(name, args, kwargs)

    def call_list(self):
        """This call and those that it is chained to, as a list."""
        found = []
        each = self
        while each is not None:
            if each._mock_from_kall:
                found.append(each)
            each = each._mock_parent
        return _CallList(reversed(found))


call = _Call(from_kall=False)


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return super().__contains__(value)
        size = len(value)
        return any(list(self[i:i + size]) == list(value) for i in range(len(self) - size + 1))

    def __repr__(self):
        import pprint
        return pprint.pformat([*self])


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def _is_magic(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__"


def _is_list(obj):
    return type(obj) in {tuple, list}


def _signature_of(spec, eat_self=False):
    """The signature of what a mock stands for, or None."""
    try:
        if isinstance(spec, type):
            if spec.__init__ is object.__init__:
                return None
            signature = inspect.signature(spec.__init__)
            eat_self = True
        elif isinstance(spec, (FunctionType, MethodType, staticmethod, classmethod)):
            eat_self = eat_self or isinstance(spec, classmethod)
            signature = inspect.signature(getattr(spec, "__func__", spec)
                                          if isinstance(spec, (staticmethod, classmethod)) else spec)
        elif callable(spec) and not isinstance(spec, NonCallableMock):
            signature = inspect.signature(spec.__call__)
        else:
            return None
    except (ValueError, TypeError):
        return None
    if eat_self:
        parameters = list(signature.parameters.values())
        if parameters and parameters[0].kind in (parameters[0].POSITIONAL_ONLY,
                                                 parameters[0].POSITIONAL_OR_KEYWORD):
            signature = signature.replace(parameters=parameters[1:])
    return signature
