"""Helper to provide extensibility for pickle and copy."""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}
_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Have objects of a type reduced by a function."""
    _check_callable(pickle_function, "reduction functions")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def _check_callable(given, what):
    if not callable(given):
        raise TypeError(what + " must be callable")


def constructor(object):
    """Take note of a callable that makes objects."""
    _check_callable(object, "constructors")


def _reconstructor(kind, base, state):
    """An object of a class whose nearest built-in base holds the state."""
    made = base.__new__(kind) if base is object else base.__new__(kind, state)
    if base is not object and base.__init__ is not object.__init__:
        base.__init__(made, state)
    return made


def __newobj__(kind, *args):
    return kind.__new__(kind, *args)


def __newobj_ex__(kind, args, named):
    """Used where __getnewargs_ex__ gives keyword arguments."""
    return kind.__new__(kind, *args, **named)


def add_extension(module, name, code):
    """Give a name of a module a number."""
    code, key = int(code), (module, name)
    if code < 1 or code > 0x7fffffff:
        raise ValueError("code out of range")
    known_code, known_key = _extension_registry.get(key), _inverted_registry.get(code)
    if known_code == code and known_key == key:
        return
    if known_code is not None:
        raise ValueError(f"key {key} is already registered with code {known_code}")
    if known_key is not None:
        raise ValueError(f"code {code} is already in use for key {known_key}")
    _inverted_registry[code], _extension_registry[key] = key, code


def remove_extension(module, name, code):
    """Take the number of a name back."""
    key = module, name
    if (_extension_registry.get(key), _inverted_registry.get(code)) != (code, key):
        raise ValueError(f"key {key} is not registered with code {code}")
    del _extension_registry[key], _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    """Forget what was found by extension codes."""
    _extension_cache.clear()
