"""Warnings, and the filters that decide which are shown."""

import sys
from _warnings import warn, warn_explicit

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter",
           "resetwarnings", "catch_warnings"]

_ACTIONS = ("error", "ignore", "always", "default", "module", "once")

filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_defaultaction = defaultaction = "default"
_onceregistry = onceregistry = {}
_filters_version = 1


class WarningMessage(object):
    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category = message, category
        self.filename, self.lineno = filename, lineno
        self.file, self.line, self.source = file, line, source
        self._category_name = getattr(category, "__name__", None)

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, line : %r}"
                % (self.message, self._category_name, self.filename, self.lineno, self.line))


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Show a warning; programs may put another function here."""
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning."""
    return _formatwarnmsg_impl(WarningMessage(message, category, filename, lineno, None, line))


_showwarning_orig, _formatwarning_orig = showwarning, formatwarning


def _showwarnmsg_impl(msg):
    target = sys.stderr if msg.file is None else msg.file
    if target is None:
        return
    text = _formatwarnmsg(msg)
    try:
        target.write(text)
    except OSError:
        pass


def _formatwarnmsg_impl(msg):
    text = f"{msg.filename}:{msg.lineno}: {msg.category.__name__}: {msg.message}\n"
    line = msg.line
    if line is None:
        import _callers
        line = _callers.line(msg.filename, msg.lineno) if isinstance(msg.lineno, int) else None
    if line:
        text += "  %s\n" % line.strip()
    if msg.source is not None and msg.category is ResourceWarning:
        text += f"{msg.category.__name__}: Enable tracemalloc to get the object allocation traceback\n"
    return text


def _showwarnmsg(msg):
    """Shows a warning through showwarning() where a program has replaced it."""
    show = globals().get("showwarning", _showwarning_orig)
    if show is _showwarning_orig:
        _showwarnmsg_impl(msg)
        return
    if not callable(show):
        raise TypeError("warnings.showwarning() must be set to a function or method")
    show(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)


def _formatwarnmsg(msg):
    """Formats a warning through formatwarning() where a program has replaced it."""
    form = globals().get("formatwarning", _formatwarning_orig)
    if form is _formatwarning_orig:
        return _formatwarnmsg_impl(msg)
    return form(msg.message, msg.category, msg.filename, msg.lineno, msg.line)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Add a filter, in front of the others.

    'action' -- one of "error", "ignore", "always", "default", "module", or "once"
    'message': a pattern for the beginning of the text
    'category': the class, those below it included
    'module': a pattern for the name of the module
    'lineno': a line, or 0 for all
    'append': whether it comes behind the others
    """
    _check_filter(action, 0)
    for name, value, kind, what in (("message", message, str, "a string"), ("category", category, type, "a class")):
        assert isinstance(value, kind), f"{name} must be {what}"
    assert Warning in category.__mro__, "category must be a Warning subclass"
    assert isinstance(module, str), "module must be a string"
    _check_filter(action, lineno)
    if message or module:
        import re
    begins = re.compile(message, re.I) if message else None
    named = re.compile(module) if module else None
    _put((action, begins, category, named, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Add a filter of kind and line, in front of the others.

    It is for any text in any module.
    """
    _check_filter(action, lineno)
    _put((action, None, category, None, lineno), append)


def _check_filter(action, lineno):
    assert action in _ACTIONS, f"invalid action: {action!r}"
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"


def _put(item, append):
    known = item in filters
    if known and not append:
        filters.remove(item)
    if not known or not append:
        filters.insert(len(filters) if append else 0, item)
    _filters_mutated()


def resetwarnings():
    """Take all filters away."""
    filters[:] = []
    _filters_mutated()


def _filters_mutated():
    global _filters_version
    _filters_version += 1


class _OptionError(Exception):
    """An option of the command line is wrong."""


class catch_warnings(object):
    """Puts filters and showwarning back as they were; with record, a list takes the warnings in between."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        record = "record=True" if self._record else ""
        module = "" if self._module is sys.modules["warnings"] else f"module={self._module!r}"
        return f"{type(self).__name__}({', '.join(filter(None, (record, module)))})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        module = self._module
        self._filters = module.filters
        module.filters = self._filters[:]
        module._filters_mutated()
        self._showwarning = module.showwarning
        self._showwarnmsg_impl = module._showwarnmsg_impl
        log = None
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            module.showwarning = module._showwarning_orig
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        module = self._module
        module.filters = self._filters
        module._filters_mutated()
        module.showwarning = self._showwarning
        module._showwarnmsg_impl = self._showwarnmsg_impl


def _already_warned(registry, key, should_set=False):
    if registry.get("version", 0) != _filters_version:
        registry.clear()
        registry["version"] = _filters_version
    elif registry.get(key):
        return True
    if should_set:
        registry[key] = True
    return False


def _matches(pattern, text):
    if pattern is None:
        return True
    if type(pattern) is str:
        return pattern == text
    return pattern.match(text) is not None


def _action_for(category, text, lineno, module):
    for item in filters:
        if type(item) is not tuple or len(item) != 5:
            raise ValueError("warnings.filters item %s isn't a 5-tuple" % filters.index(item))
        action, message, cat, mod, line = item
        if (issubclass(category, cat) and _matches(message, text) and _matches(mod, module)
                and (line == 0 or lineno == line)):
            return action, item
    return defaultaction, None


def _emit(message, category, filename, lineno, module, registry, source):
    if registry is not None and not isinstance(registry, dict):
        raise TypeError("'registry' must be a dict or None")
    if module is None:
        module = filename or "<unknown>"
        module = module[:-3] if module.lower().endswith(".py") else module
    text = message
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        message = category(message)
    key = text, category, lineno
    if registry is not None and _already_warned(registry, key):
        return
    action, item = _action_for(category, text, lineno, module)
    if action == "error":
        raise message
    if action == "ignore":
        return
    if action != "always":
        if registry is not None:
            registry[key] = True
        if action == "once":
            if _already_warned(onceregistry if registry is None else registry, (text, category), True):
                return
        elif action == "module":
            if registry is not None and _already_warned(registry, (text, category), True):
                return
        elif action != "default":
            raise RuntimeError("Unrecognized action (%r) in warnings.filters:\n %r" % (action, item))
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


def _category_of(message, category):
    if isinstance(message, Warning):
        return message.__class__
    if category is None:
        return UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass, not '%s'" % type(category).__name__)
    return category


def _warn(message, category, stacklevel, source, skip_file_prefixes):
    import _callers
    category = _category_of(message, category)
    if skip_file_prefixes and stacklevel < 2:
        stacklevel = 2
    caller = _callers.caller(max(stacklevel, 1))
    if caller is None:
        filename, lineno, module, registry = "sys", 1, "sys", vars(sys).setdefault("__warningregistry__", {})
    else:
        filename, lineno, _, names = caller
        registry = names.setdefault("__warningregistry__", {})
        module = names.get("__name__", "<string>")
    _emit(message, category, filename, lineno, module, registry, source)


def _warn_explicit(message, category, filename, lineno, module, registry, source):
    if not isinstance(message, Warning) and (
            not isinstance(category, type) or not issubclass(category, Warning)):
        if category is None:
            category = UserWarning
        else:
            raise TypeError("category must be a Warning subclass, not '%s'" % type(category).__name__)
    _emit(message, category, filename, lineno, module, registry, source)


def _deprecated(name, message="{name!r} is deprecated and slated for removal in Python {remove}", *, remove,
                _version=sys.version_info):
    """Warn that something is deprecated, or fail once it should be gone."""
    text = f"{remove[0]}.{remove[1]}"
    if _version[:2] > remove:
        raise RuntimeError(f"{name!r} was slated for removal after Python {text} alpha")
    warn(message.format(name=name, remove=text), DeprecationWarning, stacklevel=1)


def _bare(cls, /, *args, **kwargs):
    if cls.__init__ is object.__init__ and (args or kwargs):
        raise TypeError(f"{cls.__name__}() takes no arguments")
    return object.__new__(cls)


def _mark_deprecated(marked, message, category, stacklevel):
    """Have calls of a function, or the making of a class's objects, warn; for typing_extensions."""
    import functools

    def warned(call, only=None):
        def wrapper(*args, **kwargs):
            if only is None or args[0] is only:
                warn(message, category, stacklevel)
            return call(*args, **kwargs)

        wrapper.__deprecated__ = message
        return functools.update_wrapper(wrapper, call)

    result = marked
    if category is not None and isinstance(marked, type):
        made_by, hook = marked.__new__, getattr(marked.__init_subclass__, "__func__", None)
        marked.__new__ = staticmethod(warned(_bare if made_by is object.__new__ else made_by, marked))
        hook = hook or (lambda cls, **kwargs: super(marked, cls).__init_subclass__(**kwargs))
        marked.__init_subclass__ = classmethod(warned(hook))
    elif category is not None and callable(marked):
        result = warned(marked)
    elif category is not None:
        raise TypeError("@deprecated decorator with non-None category must be applied to a class or callable, "
                        f"not {marked!r}")
    marked.__deprecated__ = message
    return result
