"""The pages of help(): text about functions, classes and instances, laid out as CPython does it."""

import builtins
import inspect
import re
import reprlib
import sys

_HIDDEN = {
    "__author__", "__builtins__", "__cached__", "__credits__", "__date__", "__doc__", "__docformat__", "__file__",
    "__loader__", "__module__", "__name__", "__package__", "__path__", "__qualname__", "__slots__", "__spec__",
    "__version__",
}
_SECTIONS = [
    ("Methods", "method"), ("Class methods", "class method"), ("Static methods", "static method"),
    ("Readonly properties", "readonly property"), ("Data descriptors", "data descriptor"),
    ("Data and other attributes", "data"),
]
_CONTAINED = ("readonly property", "data descriptor")
_OF_INSTANCES = {
    "__dict__": "dictionary for instance variables", "__weakref__": "list of weak references to the object",
}


class _Short(reprlib.Repr):
    def __init__(self):
        super().__init__()
        self.maxlist = self.maxtuple = 20
        self.maxdict = 10
        self.maxstring = self.maxother = 100

    def repr1(self, x, level):
        special = getattr(self, "repr_" + "_".join(type(x).__name__.split()), None)
        return special(x, level) if special else self._cut(repr(x))

    def repr_instance(self, x, level):
        try:
            return self._cut(repr(x))
        except Exception:
            return f"<{x.__class__.__name__} instance>"

    def repr_str(self, x, level):
        text = _middle_out(x, self.maxstring)
        shown = repr(text)
        if "\\" in text and "\\" not in shown.replace(r"\\", ""):
            return "r" + shown[0] + text + shown[0]
        return shown

    def _cut(self, text):
        return _middle_out(re.sub(r" at 0x[0-9a-f]{6,16}(>+)$", r"\1", text, flags=re.IGNORECASE), self.maxother)


def _middle_out(text, most):
    if len(text) <= most:
        return text
    before = max(0, (most - 3) // 2)
    after = max(0, most - 3 - before)
    return text[:before] + "..." + text[len(text) - after:]


def _indent(text, prefix="    "):
    return "\n".join((prefix + line).rstrip() for line in text.split("\n")) if text else ""


def _class_name(cls, module):
    return cls.__name__ if cls.__module__ == module else f"{cls.__module__}.{cls.__name__}"


def _own_doc(obj):
    try:
        doc = object.__getattribute__(obj, "__doc__")
    except AttributeError:
        return None
    if doc is not None and obj is not type and type(obj).__doc__ == doc:
        return None
    return doc


def _class_of(function):
    found = sys.modules.get(function.__module__)
    for name in function.__qualname__.split(".")[:-1]:
        found = getattr(found, name, None)
    return found if inspect.isclass(found) else None


def _home(obj):
    """The class and the name under which a method or property is found; None for what is neither."""
    if inspect.ismethod(obj):
        owner = obj.__self__
        return (owner if inspect.isclass(owner) else type(owner)), obj.__func__.__name__
    function = obj.fget if isinstance(obj, property) else obj
    if not inspect.isfunction(function):
        return None
    cls = _class_of(function)
    if cls is None or getattr(cls, function.__name__, None) is not obj:
        return None
    return cls, function.__name__


def _inherited_doc(obj):
    home = _home(obj)
    for base in home[0].__mro__ if home else ():
        if hasattr(base, home[1]):
            doc = _own_doc(getattr(base, home[1]))
            if doc is not None:
                return doc
    return None


def _written_doc(obj):
    doc = _own_doc(obj)
    if doc is None:
        doc = _inherited_doc(obj)
    return inspect.cleandoc(doc) if isinstance(doc, str) else None


def _doc(obj):
    text = _written_doc(obj) or inspect.getcomments(obj)
    return re.sub("^ *\n", "", text.rstrip()) if text else ""


def _signature(obj):
    try:
        return str(inspect.signature(obj))
    except (ValueError, TypeError):
        return None


def _routine(obj, name=None, cls=None):
    real = obj.__name__
    name = name or real
    note, alias = "", False
    if inspect.ismethod(obj) or inspect.isbuiltin(obj) and not inspect.ismodule(obj.__self__):
        owner = type(obj.__self__)
        if cls is None:
            note = f" method of {_class_name(owner, None)} instance"
        elif owner is not cls:
            note = " from " + _class_name(owner, None)
    head = name
    if name != real:
        alias = cls is not None and inspect.getattr_static(cls, real, None) is obj
        head = f"{name} = {real}"
    spec = _signature(obj)
    if spec and real == "<lambda>":
        head, spec = f"{name} lambda ", spec[1:-1]
    kind = "async " if inspect.iscoroutinefunction(obj) or inspect.isasyncgenfunction(obj) else ""
    line = f"{kind}{head}{spec or '(...)'}{note}\n"
    doc = "" if alias else _doc(obj)
    return line + (_indent(doc).rstrip() + "\n" if doc else "")


def _descriptor(obj, name):
    doc = _OF_INSTANCES.get(name) or _doc(obj)
    return (name + "\n" if name else "") + (_indent(doc) + "\n" if doc else "")


def _data(obj, name, doc=None, most=None):
    shown = _Short().repr(obj)
    line = f"{name} = " if name else ""
    if most is not None and len(line) + len(shown) > most:
        shown = shown[:most - len(line) - len(shown)] + "..."
    line += shown
    doc = doc or _doc(obj)
    return line + "\n" + _indent(str(doc)) + "\n" if doc else line


def _page(obj, name=None, cls=None):
    if inspect.isclass(obj):
        return _class(obj, name)
    if inspect.isroutine(obj):
        return _routine(obj, name, cls)
    return _descriptor(obj, name) if inspect.isdatadescriptor(obj) else _data(obj, name)


def _is_shown(name, cls):
    if name in _HIDDEN:
        return False
    if name.startswith("__") and name.endswith("__"):
        return True
    return not name.startswith("_") or hasattr(cls, "_fields")


def _member(cls, attribute):
    name, kind, home, value = attribute
    if kind in _CONTAINED:
        return _descriptor(value, name)
    try:
        found = getattr(cls, name)
    except Exception:
        found = home.__dict__[name] if kind == "data" else None
        if found is None:
            return _descriptor(value, name)
    if kind == "data":
        return _data(found, name, _doc(value), 70) + "\n"
    return _page(found, name, cls)


def _class(cls, name=None):
    title = f"class {cls.__name__}" if name in (None, cls.__name__) else f"{name} = class {cls.__name__}"
    if cls.__bases__:
        title += "(" + ", ".join(_class_name(base, cls.__module__) for base in cls.__bases__) + ")"
    lines = []
    spec = _signature(cls)
    if spec and spec != "()":
        lines.append(cls.__name__ + spec + "\n")
    doc = _doc(cls)
    if doc:
        lines.append(doc + "\n")
    mro = list(inspect.getmro(cls))
    if len(mro) > 2:
        lines.append("Method resolution order:")
        lines += ["    " + _class_name(base, cls.__module__) for base in mro]
        lines.append("")
    _sections(cls, mro, lines)
    body = "\n".join(lines)
    return title + "\n" + (_indent(body.rstrip(), " |  ") + "\n" if body else "")


def _attribute(name, kind, home, value):
    if isinstance(value, property) and value.fset is None:
        kind = "readonly property"
    elif name in _OF_INSTANCES or inspect.isdatadescriptor(value):
        kind = "data descriptor"
    return name, kind, home, value


def _sections(cls, mro, lines):
    attributes = [_attribute(*a) for a in inspect.classify_class_attrs(cls) if _is_shown(a[0], cls)]
    fields = getattr(cls, "_fields", ())
    order = {field: at - len(fields) for at, field in enumerate(fields)} if isinstance(fields, tuple) else {}
    attributes.sort(key=lambda a: (order.get(a[0], 0), a[0]))
    rule = False
    for home in mro:
        if home is object and cls is not object:
            continue
        where = "defined here" if home is cls else "inherited from " + _class_name(home, cls.__module__)
        for heading, kind in _SECTIONS:
            found = [a for a in attributes if a[2] is home and a[1] == kind]
            if not found:
                continue
            if rule:
                lines.append("-" * 70)
            rule = True
            lines.append(f"{heading} {where}:\n")
            lines += [_member(cls, a) for a in found]


def _described(obj):
    if inspect.isbuiltin(obj):
        return "built-in function " + obj.__name__
    if inspect.isclass(obj):
        return "class " + obj.__name__
    if inspect.isfunction(obj):
        return "function " + obj.__name__
    if inspect.ismethod(obj):
        return "method " + obj.__name__
    return type(obj).__name__


def text(obj):
    """What help(obj) prints."""
    name = getattr(obj, "__name__", None)
    about = _described(obj)
    module = getattr(obj, "__module__", None)
    if isinstance(name, str) and "." in name:
        about += " in " + name[:name.rfind(".")]
    elif isinstance(module, str) and module in sys.modules:
        about += " in module " + module
    if not (inspect.isclass(obj) or inspect.isroutine(obj) or inspect.isdatadescriptor(obj) or _written_doc(obj)):
        obj, about = type(obj), about + " object"
    return f"Help on {about}:\n\n{_page(obj, name if isinstance(name, str) else None)}\n"


def named(name):
    """What help(name) prints for a text."""
    if hasattr(builtins, name):
        return text(getattr(builtins, name))
    return (f"No Python documentation found for {name!r}.\nUse help() to get the interactive help utility.\n"
            "Use help(str) for help on the str class.\n\n")
