"""Prints data so that it is easy to read."""

import collections as _collections
import dataclasses as _dataclasses
import re
import sys as _sys
import types as _types
from io import StringIO as _StringIO

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    """Print an object so that it is easy to read."""
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The text that pprint prints."""
    printer = PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                            underscore_numbers=underscore_numbers)
    return printer.pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """pprint with dicts in their own order"""
    kwargs["sort_dicts"] = sort_dicts
    pprint(object, *args, **kwargs)


def saferepr(object):
    """repr that marks what contains itself."""
    text, _, _ = _one_line(PrettyPrinter(), object, {}, None, 0)
    return text


def isreadable(object):
    """Whether eval gives the object back."""
    _, readable, _ = _one_line(PrettyPrinter(), object, {}, None, 0)
    return readable


def isrecursive(object):
    """Whether the object contains itself."""
    _, _, recursive = _one_line(PrettyPrinter(), object, {}, None, 0)
    return recursive


class _Sortable:
    """Orders values, and by the names of their types those that have no order."""

    __slots__ = ["value"]

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return self._fallback() < other._fallback()

    def _fallback(self):
        return str(type(self.value)), id(self.value)


def _marked(items):
    """Each of the items, and whether it is the last."""
    left = len(items)
    for item in items:
        left -= 1
        yield item, not left


class PrettyPrinter:
    # A layout by the __repr__ of what it lays out: a function of the printer, the object, the stream, the column
    # where it starts, the columns to keep free behind it, what it is inside of, and how deep that is.
    _dispatch = {}

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        """Take the stream and how wide, how deep and how compact to print."""
        self._indent_per_level, self._width = int(indent), int(width)
        if self._indent_per_level < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if self._width == 0:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscores = underscore_numbers

    def pprint(self, object):
        if self._stream is None:
            return
        self._lay_out(object, self._stream)
        self._stream.write("\n")

    def pformat(self, object):
        out = _StringIO()
        self._lay_out(object, out)
        return out.getvalue()

    def isrecursive(self, object):
        _, _, recursive = self.format(object, {}, 0, 0)
        return recursive

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The text of an object, and whether it can be read back and contains itself."""
        return _one_line(self, object, context, maxlevels, level)

    def _lay_out(self, value, out):
        self._format(value, out, 0, 0, {}, 0)

    def _repr(self, value, inside, depth):
        return self.format(value, inside.copy(), self._depth, depth)[0]

    def _format(self, value, out, column, reserve, inside, depth):
        mark = id(value)
        if mark in inside:
            out.write(_recursion(value))
            return
        text = self._repr(value, inside, depth)
        layout = None
        if len(text) + column + reserve > self._width:
            layout = self._dispatch.get(type(value).__repr__)
            if layout is None and _is_plain_dataclass(value):
                layout = _lay_dataclass
        if layout is None:
            out.write(text)
            return
        inside[mark] = 1
        layout(self, value, out, column, reserve, inside, depth + 1)
        del inside[mark]

    def _pad(self, out):
        if self._indent_per_level > 1:
            out.write(" " * (self._indent_per_level - 1))

    def _pairs(self, mapping):
        if not self._sort_dicts:
            return mapping.items()
        return sorted(mapping.items(), key=lambda pair: tuple(map(_Sortable, pair)))

    def _format_dict_items(self, items, out, column, reserve, inside, depth):
        column += self._indent_per_level
        for (key, value), last in _marked(list(items)):
            start = self._repr(key, inside, depth) + ": "
            out.write(start)
            self._format(value, out, column + len(start), reserve if last else 1, inside, depth)
            if not last:
                out.write(",\n" + " " * column)

    def _format_namespace_items(self, items, out, column, reserve, inside, depth):
        for (name, value), last in _marked(items):
            out.write(name + "=")
            if id(value) in inside:
                out.write("...")
            else:
                self._format(value, out, column + len(name) + 1, reserve if last else 1, inside, depth)
            if not last:
                out.write(",\n" + " " * column)

    def _format_items(self, items, out, column, reserve, inside, depth):
        column += self._indent_per_level
        self._pad(out)
        full = left = self._width - column + 1
        between, newline = "", ",\n" + " " * column
        for item, last in _marked(list(items)):
            if self._compact:
                text = self._repr(item, inside, depth)
                needed = len(text) + 2
                if last:
                    full -= reserve
                    left -= reserve
                if left < needed:
                    left = full
                    between = between and newline
                if left >= needed:
                    left -= needed
                    out.write(between + text)
                    between = ", "
                    continue
            out.write(between)
            between = newline
            self._format(item, out, column, reserve if last else 1, inside, depth)
