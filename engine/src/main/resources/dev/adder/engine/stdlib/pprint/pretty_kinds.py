def _lay_enclosed(printer, opening, value, closing, out, column, reserve, inside, depth):
    out.write(opening)
    printer._format(value, out, column + len(opening), reserve + len(closing), inside, depth)
    out.write(closing)


def _lay_sequence(printer, opening, items, closing, out, column, reserve, inside, depth):
    out.write(opening)
    printer._format_items(items, out, column + len(opening) - 1, reserve + len(closing), inside, depth)
    out.write(closing)


def _lay_mapping(printer, opening, pairs, closing, out, column, reserve, inside, depth):
    out.write(opening)
    printer._pad(out)
    printer._format_dict_items(pairs, out, column + len(opening) - 1, reserve + len(closing), inside, depth)
    out.write(closing)


def _lay_fields(printer, name, fields, out, column, reserve, inside, depth):
    out.write(name + "(")
    printer._format_namespace_items(fields, out, column + len(name) + 1, reserve, inside, depth)
    out.write(")")


def _named(layout):
    """A layout that is given the name of the type as well, and leaves what is empty to repr."""
    def chosen(printer, value, out, *where):
        if len(value):
            layout(printer, type(value).__name__, value, out, *where)
        else:
            out.write(repr(value))
    return chosen


def _lay_dict(printer, value, out, *where):
    _lay_mapping(printer, "{", printer._pairs(value), "}", out, *where)


def _lay_list(printer, value, out, *where):
    _lay_sequence(printer, "[", value, "]", out, *where)


def _lay_tuple(printer, value, out, *where):
    _lay_sequence(printer, "(", value, ",)" if len(value) == 1 else ")", out, *where)


@_named
def _lay_set(printer, name, value, out, *where):
    items = sorted(value, key=_Sortable)
    if type(value) is set:
        _lay_sequence(printer, "{", items, "}", out, *where)
    else:
        _lay_sequence(printer, name + "({", items, "})", out, *where)


@_named
def _lay_ordered_dict(printer, name, value, out, *where):
    _lay_enclosed(printer, name + "(", list(value.items()), ")", out, *where)


@_named
def _lay_counter(printer, name, value, out, *where):
    _lay_mapping(printer, name + "({", value.most_common(), "})", out, *where)


@_named
def _lay_default_dict(printer, name, value, out, column, reserve, inside, depth):
    column += len(name) + 1
    factory = printer._repr(value.default_factory, inside, depth)
    out.write(f"{name}({factory},\n" + " " * column)
    _lay_dict(printer, value, out, column, reserve + 1, inside, depth)
    out.write(")")


@_named
def _lay_deque(printer, name, value, out, column, reserve, inside, depth):
    if value.maxlen is None:
        _lay_sequence(printer, name + "([", value, "])", out, column, reserve, inside, depth)
        return
    _lay_sequence(printer, name + "([", value, "],", out, column, 0, inside, depth)
    out.write("\n" + " " * (column + len(name) + 1))
    out.write("maxlen=" + printer._repr(value.maxlen, inside, depth) + ")")


def _lay_chain_map(printer, value, out, column, reserve, inside, depth):
    name = type(value).__name__
    if not value.maps:
        out.write(repr(value))
        return
    column += len(name) + 1
    opening = name + "("
    for mapping, last in _marked(value.maps):
        out.write(opening)
        printer._format(mapping, out, column, reserve + 1 if last else 1, inside, depth)
        opening = ",\n" + " " * column
    out.write(")")


def _lay_mapping_proxy(printer, value, out, *where):
    _lay_enclosed(printer, "mappingproxy(", value.copy(), ")", out, *where)


def _lay_namespace(printer, value, out, *where):
    cls = type(value)
    name = "namespace" if cls is _types.SimpleNamespace else cls.__name__
    _lay_fields(printer, name, list(vars(value).items()), out, *where)


def _lay_dataclass(printer, value, out, *where):
    shown = [field.name for field in _dataclasses.fields(value) if field.repr]
    _lay_fields(printer, type(value).__name__, [(name, getattr(value, name)) for name in shown], out, *where)


def _lay_user(printer, value, out, column, reserve, inside, depth):
    printer._format(value.data, out, column, reserve, inside, depth - 1)


def _lay_str(printer, value, out, column, reserve, inside, depth):
    outermost = depth == 1
    column += outermost
    pieces = list(_text_pieces(value, printer._width - column, reserve + outermost)) or [repr(value)]
    text = ("\n" + " " * column).join(pieces)
    out.write(f"({text})" if outermost and len(pieces) > 1 else text)


def _text_pieces(text, width, reserve):
    """The literals of lines, and of parts of lines that are too long."""
    for line, last_line in _marked(text.splitlines(True)):
        if len(repr(line)) <= width - last_line * reserve:
            yield repr(line)
            continue
        piece = ""
        for word, last_word in _marked(re.findall(r"\S*\s*", line)[:-1]):
            if piece and len(repr(piece + word)) > width - (last_line and last_word) * reserve:
                yield repr(piece)
                piece = ""
            piece += word
        if piece:
            yield repr(piece)


def _lay_bytes(printer, value, out, column, reserve, inside, depth):
    if len(value) <= 4:
        out.write(repr(value))
        return
    outermost = depth == 1
    column += outermost
    text = ("\n" + " " * column).join(_byte_pieces(value, printer._width - column, reserve + outermost))
    out.write(f"({text})" if outermost else text)


def _byte_pieces(data, width, reserve):
    """The literals of runs of four bytes, as many as there is room for."""
    piece = b""
    for at in range(0, len(data), 4):
        part = data[at:at + 4]
        # Only a part of less than four bytes leaves room for what is behind it.
        room = width if len(part) == 4 else width - reserve
        if piece and len(repr(piece + part)) > room:
            yield repr(piece)
            piece = b""
        piece += part
    if piece:
        yield repr(piece)


def _lay_bytearray(printer, value, out, column, reserve, inside, depth):
    out.write("bytearray(")
    _lay_bytes(printer, bytes(value), out, column + 10, reserve + 1, inside, depth + 1)
    out.write(")")


for _name, _kind, _layout in (
        ("dict", dict, _lay_dict), ("list", list, _lay_list), ("tuple", tuple, _lay_tuple), ("set", set, _lay_set),
        ("set", frozenset, _lay_set), ("str", str, _lay_str), ("bytes", bytes, _lay_bytes),
        ("bytearray", bytearray, _lay_bytearray), ("mappingproxy", _types.MappingProxyType, _lay_mapping_proxy),
        ("simplenamespace", _types.SimpleNamespace, _lay_namespace),
        ("ordered_dict", _collections.OrderedDict, _lay_ordered_dict),
        ("default_dict", _collections.defaultdict, _lay_default_dict),
        ("counter", _collections.Counter, _lay_counter), ("chain_map", _collections.ChainMap, _lay_chain_map),
        ("deque", _collections.deque, _lay_deque), ("user_dict", _collections.UserDict, _lay_user),
        ("user_list", _collections.UserList, _lay_user), ("user_string", _collections.UserString, _lay_user)):
    PrettyPrinter._dispatch[_kind.__repr__] = _layout
    setattr(PrettyPrinter, "_pprint_" + _name, _layout)
del _name, _kind, _layout

_FRAMES = {dict.__repr__: (dict, "{", "}"), list.__repr__: (list, "[", "]"), tuple.__repr__: (tuple, "(", ")")}


def _one_line(printer, value, inside, deepest, depth):
    """The text, whether it can be read back, and whether it refers to itself."""
    cls = type(value)
    if printer._underscores and cls.__repr__ is int.__repr__:
        return f"{value:_d}", True, False
    base, opening, closing = _FRAMES.get(cls.__repr__, _NO_FRAME)
    if not issubclass(cls, base):
        text = repr(value)
        return text, text and not text.startswith("<"), False
    if not value:
        return opening + closing, True, False
    if len(value) == 1 and base is tuple:
        closing = ",)"
    mark = id(value)
    if deepest and depth >= deepest:
        return opening + "..." + closing, False, mark in inside
    if mark in inside:
        return _recursion(value), False, True
    inside[mark] = 1
    readable, recursive, parts = True, False, []

    def text_of(part):
        nonlocal readable, recursive
        text, part_readable, part_recursive = printer.format(part, inside, deepest, depth + 1)
        readable = readable and part_readable
        recursive = recursive or part_recursive
        return text

    if base is dict:
        for key, item in printer._pairs(value):
            parts.append(text_of(key) + ": " + text_of(item))
    else:
        parts.extend(map(text_of, value))
    del inside[mark]
    return opening + ", ".join(parts) + closing, readable, recursive


_NO_FRAME = ((), "", "")


def _recursion(value):
    return f"<Recursion on {type(value).__name__} with id={id(value)}>"


def _is_plain_dataclass(value):
    if isinstance(value, type) or not _dataclasses.is_dataclass(value) or not value.__dataclass_params__.repr:
        return False
    code = getattr(type(value).__repr__, "__code__", None)
    return getattr(code, "co_filename", None) == "<string>"
