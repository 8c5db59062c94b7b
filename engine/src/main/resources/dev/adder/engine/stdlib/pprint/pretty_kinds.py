def _pprint_default_dict(self, object, stream, indent, allowance, context, level):
    if not len(object):
        stream.write(repr(object))
        return
    factory = self._repr(object.default_factory, context, level)
    name = object.__class__.__name__
    indent += len(name) + 1
    stream.write("%s(%s,\n%s" % (name, factory, " " * indent))
    self._pprint_dict(object, stream, indent, allowance + 1, context, level)
    stream.write(")")


def _pprint_counter(self, object, stream, indent, allowance, context, level):
    if not len(object):
        stream.write(repr(object))
        return
    name = object.__class__.__name__
    stream.write(name + "({")
    self._pad(stream)
    self._format_dict_items(object.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
    stream.write("})")


def _pprint_chain_map(self, object, stream, indent, allowance, context, level):
    if not len(object.maps):
        stream.write(repr(object))
        return
    name = object.__class__.__name__
    stream.write(name + "(")
    indent += len(name) + 1
    for number, mapping in enumerate(object.maps, 1):
        if number == len(object.maps):
            self._format(mapping, stream, indent, allowance + 1, context, level)
            stream.write(")")
        else:
            self._format(mapping, stream, indent, 1, context, level)
            stream.write(",\n" + " " * indent)


def _pprint_deque(self, object, stream, indent, allowance, context, level):
    if not len(object):
        stream.write(repr(object))
        return
    name = object.__class__.__name__
    stream.write(name + "([")
    indent += len(name) + 1
    if object.maxlen is None:
        self._format_items(object, stream, indent, allowance + 2, context, level)
        stream.write("])")
    else:
        self._format_items(object, stream, indent, 2, context, level)
        most = self._repr(object.maxlen, context, level)
        stream.write("],\n%smaxlen=%s)" % (" " * indent, most))


def _pprint_user(self, object, stream, indent, allowance, context, level):
    self._format(object.data, stream, indent, allowance, context, level - 1)


def _safe_repr(self, object, context, maxlevels, level):
    """The text, whether it can be read back, and whether it refers to itself."""
    cls = type(object)
    if cls in _SCALARS:
        return repr(object), True, False
    kind = cls.__repr__
    if kind is int.__repr__ and issubclass(cls, int):
        return f"{object:_d}" if self._underscore_numbers else repr(object), True, False
    is_dict = kind is dict.__repr__ and issubclass(cls, dict)
    is_list = kind is list.__repr__ and issubclass(cls, list)
    if not (is_dict or is_list or kind is tuple.__repr__ and issubclass(cls, tuple)):
        text = repr(object)
        return text, (text and not text.startswith("<")), False
    if not object:
        return "{}" if is_dict else "[]" if is_list else "()", True, False
    if is_dict:
        frame = "{%s}"
    elif is_list:
        frame = "[%s]"
    else:
        frame = "(%s,)" if len(object) == 1 else "(%s)"
    key = id(object)
    if maxlevels and level >= maxlevels:
        return frame % "...", False, key in context
    if key in context:
        return _recursion(object), False, True
    context[key] = 1
    readable = True
    recursive = False
    level += 1
    parts = []
    if is_dict:
        values = sorted(object.items(), key=_safe_tuple) if self._sort_dicts else object.items()
    else:
        values = ((item,) for item in object)
    for group in values:
        texts = []
        for value in group:
            text, is_readable, is_recursive = self.format(value, context, maxlevels, level)
            texts.append(text)
            readable = readable and is_readable
            recursive = recursive or is_recursive
        parts.append(": ".join(texts))
    del context[key]
    return frame % ", ".join(parts), readable, recursive


PrettyPrinter._dispatch.update({
    _collections.defaultdict.__repr__: _pprint_default_dict,
    _collections.Counter.__repr__: _pprint_counter,
    _collections.ChainMap.__repr__: _pprint_chain_map,
    _collections.deque.__repr__: _pprint_deque,
    _collections.UserDict.__repr__: _pprint_user,
    _collections.UserList.__repr__: _pprint_user,
    _collections.UserString.__repr__: _pprint_user,
})
PrettyPrinter._safe_repr = _safe_repr
del _safe_repr

_SCALARS = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})


def _recursion(object):
    return "<Recursion on %s with id=%s>" % (type(object).__name__, id(object))


def _is_plain_dataclass(object):
    if not _dataclasses.is_dataclass(object) or isinstance(object, type) or not object.__dataclass_params__.repr:
        return False
    code = getattr(type(object).__repr__, "__code__", None)
    return code is not None and code.co_filename == "<string>"


def _byte_pieces(object, width, allowance):
    current = b""
    last = len(object) // 4 * 4
    for at in range(0, len(object), 4):
        part = object[at:at + 4]
        if at == last:
            width -= allowance
        if len(repr(current + part)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current += part
    if current:
        yield repr(current)
