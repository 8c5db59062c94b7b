import re as _re
from datetime import date as _date, datetime as _datetime, time as _time, timedelta as _timedelta
from datetime import timezone as _timezone

__all__ = ("loads", "load", "TOMLDecodeError")

_SPACE = " \t"
_BARE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
_HEX = frozenset("0123456789abcdefABCDEF")
_ESCAPES = {"\\b": "\b", "\\t": "\t", "\\n": "\n", "\\f": "\f", "\\r": "\r",
            '\\"': '"', "\\\\": "\\"}
_CONTROL = frozenset(chr(i) for i in range(32)) | {chr(127)}
_CLOCK = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_TIME = _re.compile(_CLOCK)
_DATETIME = _re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?:[Tt ]" + _CLOCK
                        + r"(?:(Z|z)|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?")
_NUMBER = _re.compile(r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
                      r"|[+-]?(?:0|[1-9](?:_?[0-9])*)((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)")


class TOMLDecodeError(ValueError):
    """The text is no TOML."""


def load(fp, /, *, parse_float=float):
    """Read a file that was opened in binary mode."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """Read a text."""
    text = s.replace("\r\n", "\n")
    if parse_float is not float:
        convert = parse_float

        def parse_float(value):
            number = convert(value)
            if isinstance(number, (dict, list)):
                raise ValueError("parse_float must not return dicts or lists")
            return number
    return _Document(text, parse_float).read()


class _Document(object):
    """A text being read, with what may no more be added to."""

    def __init__(self, text, parse_float):
        self.text = text
        self.parse_float = parse_float
        self.at = 0
        self.root = {}
        # Paths that are closed: inline values and tables that dotted keys made; and tables with a header of their own.
        self.frozen = set()
        self.declared = set()
        # Tables made by dotted keys, which headers that follow must not declare.
        self.pending = []

    def error(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            where = "end of document"
        else:
            line = self.text.count("\n", 0, at) + 1
            column = at + 1 if line == 1 else at - self.text.rindex("\n", 0, at)
            where = f"line {line}, column {column}"
        return TOMLDecodeError(f"{message} (at {where})")

    def peek(self):
        return self.text[self.at:self.at + 1]

    def skip(self, chars):
        text, at = self.text, self.at
        while at < len(text) and text[at] in chars:
            at += 1
        self.at = at

    def until(self, stop, allowed_control, error_on_end=False):
        end = self.text.find(stop, self.at)
        if end < 0:
            end = len(self.text)
            if error_on_end:
                raise self.error(f"Expected {stop!r}", end)
        for i in range(self.at, end):
            if self.text[i] in allowed_control:
                raise self.error(f"Found invalid character {self.text[i]!r}", i)
        part = self.text[self.at:end]
        self.at = end
        return part

    def comment(self):
        if self.peek() == "#":
            self.at += 1
            self.until("\n", _CONTROL - {"\t"})

    def blanks(self):
        """Space, comments and line ends, as they may be within an array."""
        while True:
            before = self.at
            self.skip(" \t\n")
            self.comment()
            if self.at == before:
                return

    def read(self):
        header = ()
        while True:
            self.skip(_SPACE)
            char = self.peek()
            if not char:
                return self.root
            if char == "\n":
                self.at += 1
                continue
            if char in _BARE or char in "\"'":
                self.pair(header)
                self.skip(_SPACE)
            elif char == "[":
                self.declared.update(self.pending)
                self.pending = []
                header = self.array_header() if self.text[self.at + 1:self.at + 2] == "[" else self.header()
                self.skip(_SPACE)
            elif char != "#":
                raise self.error("Invalid statement")
            self.comment()
            char = self.peek()
            if not char:
                return self.root
            if char != "\n":
                raise self.error("Expected newline or end of document after a statement")
            self.at += 1

    def is_frozen(self, key):
        return any(key[:i] in self.frozen for i in range(1, len(key) + 1))

    def table(self, key, base=None, lists=True):
        """The table of a path, made where it is not there; the last one of an array of tables."""
        found = self.root if base is None else base
        for part in key:
            if part not in found:
                found[part] = {}
            found = found[part]
            if lists and isinstance(found, list):
                found = found[-1]
            if not isinstance(found, dict):
                raise KeyError("There is no nest behind this key")
        return found

    def header(self):
        self.at += 1
        self.skip(_SPACE)
        key = self.key()
        if key in self.declared or self.is_frozen(key):
            raise self.error(f"Cannot declare {key} twice")
        self.declared.add(key)
        try:
            self.table(key)
        except KeyError:
            raise self.error("Cannot overwrite a value") from None
        if self.peek() != "]":
            raise self.error("Expected ']' at the end of a table declaration")
        self.at += 1
        return key

    def array_header(self):
        self.at += 2
        self.skip(_SPACE)
        key = self.key()
        if self.is_frozen(key):
            raise self.error(f"Cannot mutate immutable namespace {key}")
        for name in ("frozen", "declared"):
            setattr(self, name, {each for each in getattr(self, name) if each[:len(key)] != key})
        self.declared.add(key)
        try:
            owner = self.table(key[:-1])
            items = owner.setdefault(key[-1], [])
            if not isinstance(items, list):
                raise KeyError("An object other than list found behind this key")
        except KeyError:
            raise self.error("Cannot overwrite a value") from None
        items.append({})
        if not self.text.startswith("]]", self.at):
            raise self.error("Expected ']]' at the end of an array declaration")
        self.at += 2
        return key

    def pair(self, header):
        key, value = self.key_value()
        path = header + key[:-1]
        for i in range(1, len(key)):
            inner = header + key[:i]
            if inner in self.declared:
                raise self.error(f"Cannot redefine namespace {inner}")
            self.pending.append(inner)
        if self.is_frozen(path):
            raise self.error(f"Cannot mutate immutable namespace {path}")
        try:
            owner = self.table(path)
        except KeyError:
            raise self.error("Cannot overwrite a value") from None
        if key[-1] in owner:
            raise self.error("Cannot overwrite a value")
        if isinstance(value, (dict, list)):
            self.frozen.add(header + key)
        owner[key[-1]] = value

    def key_value(self):
        key = self.key()
        if self.peek() != "=":
            raise self.error("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip(_SPACE)
        return key, self.value()

    def key(self):
        parts = [self.key_part()]
        self.skip(_SPACE)
        while self.peek() == ".":
            self.at += 1
            self.skip(_SPACE)
            parts.append(self.key_part())
            self.skip(_SPACE)
        return tuple(parts)

    def key_part(self):
        char = self.peek()
        if char and char in _BARE:
            start = self.at
            self.skip(_BARE)
            return self.text[start:self.at]
        if char == "'":
            return self.literal()
        if char == '"':
            return self.basic()
        raise self.error("Invalid initial character for a key part")

    def literal(self):
        self.at += 1
        text = self.until("'", _CONTROL - {"\t"}, True)
        self.at += 1
        return text

    def basic(self):
        self.at += 1
        return self.escaped_text(False)

    def multiline(self, quote):
        self.at += 3
        if self.peek() == "\n":
            self.at += 1
        if quote == "'":
            text = self.until("'''", _CONTROL - {"\t", "\n"}, True)
            self.at += 3
        else:
            text = self.escaped_text(True)
        for _ in range(2):
            if self.peek() == quote:
                self.at += 1
                text += quote
        return text

    def escaped_text(self, multiline):
        bad = _CONTROL - ({"\t", "\n"} if multiline else {"\t"})
        parts = []
        start = self.at
        text = self.text
        while True:
            char = self.peek()
            if not char:
                raise self.error("Unterminated string")
            if char == '"':
                if not multiline or text.startswith('"""', self.at):
                    parts.append(text[start:self.at])
                    self.at += 3 if multiline else 1
                    return "".join(parts)
                self.at += 1
            elif char == "\\":
                parts.append(text[start:self.at])
                parts.append(self.escape(multiline))
                start = self.at
            elif char in bad:
                raise self.error(f"Illegal character {char!r}")
            else:
                self.at += 1

    def escape(self, multiline):
        mark = self.text[self.at:self.at + 2]
        self.at += 2
        if multiline and mark in ("\\ ", "\\\t", "\\\n"):
            if mark != "\\\n":
                self.skip(_SPACE)
                if not self.peek():
                    return ""
                if self.peek() != "\n":
                    raise self.error("Unescaped '\\' in a string")
                self.at += 1
            self.skip(" \t\n")
            return ""
        if mark in ("\\u", "\\U"):
            size = 4 if mark == "\\u" else 8
            digits = self.text[self.at:self.at + size]
            if len(digits) != size or not _HEX.issuperset(digits):
                raise self.error("Invalid hex value")
            self.at += size
            code = int(digits, 16)
            if not (0 <= code <= 0xD7FF or 0xE000 <= code <= 0x10FFFF):
                raise self.error("Escaped character is not a Unicode scalar value")
            return chr(code)
        if mark in _ESCAPES:
            return _ESCAPES[mark]
        if len(mark) != 2:
            raise self.error("Unterminated string")
        raise self.error("Unescaped '\\' in a string")

    def value(self):
        char = self.peek()
        text = self.text
        if char in ("'", '"'):
            if text.startswith(char * 3, self.at):
                return self.multiline(char)
            return self.literal() if char == "'" else self.basic()
        for word, value in (("true", True), ("false", False)):
            if char == word[0] and text.startswith(word, self.at):
                self.at += len(word)
                return value
        if char == "[":
            return self.array()
        if char == "{":
            return self.inline_table()
        match = _DATETIME.match(text, self.at)
        if match:
            try:
                value = _moment(match)
            except ValueError as e:
                raise self.error("Invalid date or datetime") from e
            self.at = match.end()
            return value
        match = _TIME.match(text, self.at)
        if match:
            self.at = match.end()
            hour, minute, second, fraction = match.groups()
            return _time(int(hour), int(minute), int(second), _micros(fraction))
        match = _NUMBER.match(text, self.at)
        if match:
            self.at = match.end()
            return self.parse_float(match.group()) if match.group(1) else int(match.group(), 0)
        for size in (3, 4):
            word = text[self.at:self.at + size]
            if word in ("inf", "nan", "-inf", "+inf", "-nan", "+nan"):
                self.at += size
                return self.parse_float(word)
        raise self.error("Invalid value")

    def array(self):
        self.at += 1
        items = []
        self.blanks()
        while self.peek() != "]":
            items.append(self.value())
            self.blanks()
            char = self.peek()
            if char == ",":
                self.at += 1
                self.blanks()
            elif char != "]":
                raise self.error("Unclosed array")
        self.at += 1
        return items

    def inline_table(self):
        self.at += 1
        inner = _Document(self.text, self.parse_float)
        self.skip(_SPACE)
        if self.peek() == "}":
            self.at += 1
            return inner.root
        while True:
            key, value = self.key_value()
            if inner.is_frozen(key):
                raise self.error(f"Cannot mutate immutable namespace {key}")
            try:
                owner = inner.table(key[:-1], lists=False)
            except KeyError:
                raise self.error("Cannot overwrite a value") from None
            if key[-1] in owner:
                raise self.error(f"Duplicate inline table key {key[-1]!r}")
            owner[key[-1]] = value
            self.skip(_SPACE)
            char = self.peek()
            if char == "}":
                self.at += 1
                return inner.root
            if char != ",":
                raise self.error("Unclosed inline table")
            if isinstance(value, (dict, list)):
                inner.frozen.add(key)
            self.at += 1
            self.skip(_SPACE)


def _micros(fraction):
    return int(fraction.ljust(6, "0")) if fraction else 0


def _moment(match):
    year, month, day, hour, minute, second, fraction, zulu, sign, zone_hour, zone_minute = match.groups()
    if hour is None:
        return _date(int(year), int(month), int(day))
    zone = _timezone.utc if zulu else None
    if sign:
        factor = 1 if sign == "+" else -1
        zone = _timezone(_timedelta(hours=factor * int(zone_hour), minutes=factor * int(zone_minute)))
    return _datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), _micros(fraction), zone)
