"""The tokens of a program's text, with the places where they are."""

import builtins as _builtins
import collections
import io
import re
import token as _token
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = _token.__all__ + ["tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo"]

_SPACE = re.compile(r"[ \t\f]*")
_LINE_END = re.compile(r"\r?\n")
_NAME = re.compile(r"\w+")
_NUMBER = re.compile(
    r"0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|"
    r"(?:(?:[0-9](?:_?[0-9])*)?\.[0-9](?:_?[0-9])*|[0-9](?:_?[0-9])*\.?)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?")
_STRING = re.compile(r"""([rR]?[bBfF]?|[bBfFuU]?[rR]?)('''|\"\"\"|'|")""")
_OPERATOR = re.compile("|".join(re.escape(text) for text in sorted(EXACT_TOKEN_TYPES, key=len, reverse=True)))
_AFTER_NUMBER = re.compile(r"(?:and|else|for|if|in|is|not|or)\b")
_CODING = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.ASCII)
_BLANK = re.compile(rb"^[ \t\f]*(?:[#\r\n]|$)", re.ASCII)


class TokenError(Exception):
    """The text ends too early, or what is there is no token."""


class TokenInfo(collections.namedtuple("TokenInfo", "type string start end line")):
    """A token: its kind, its text, where it begins and ends, and its line."""

    def __repr__(self):
        kind = "%d (%s)" % (self.type, tok_name[self.type])
        return "TokenInfo(type=%s, string=%r, start=%r, end=%r, line=%r)" % self._replace(type=_Shown(kind))

    @property
    def exact_type(self):
        """The kind, which operator it is included."""
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


class _Shown(str):
    pass


class _Literal:
    """An f-string that is being read: its quote, and where its fields are."""

    def __init__(self, quote, raw):
        self.quote = quote
        self.raw = raw
        self.depths = []
        self.in_text = True


class _Tokens:
    def __init__(self, text):
        self.text = text
        self.lines = re.findall(r"[^\n]*\n|[^\n]+", text)
        self.at = 0
        self.row = 1
        self.line_start = 0
        self.depth = 0
        self.indents = [0]
        self.literals = []

    def token(self, kind, end, text=None):
        """The token from here to a place; the place moves on."""
        start_row, start = self.row, (self.row, self.at - self.line_start)
        string = self.text[self.at:end] if text is None else text
        passed = self.text.count("\n", self.at, end)
        if passed:
            self.row += passed
            self.line_start = self.text.rindex("\n", self.at, end) + 1
        self.at = end
        stop = (self.row, end - self.line_start)
        return TokenInfo(kind, string, start, stop, "".join(self.lines[start_row - 1:self.row]))

    def error(self, message, column=None):
        """An error at a column of this line."""
        column = self.at - self.line_start + 1 if column is None else column
        return TokenError(message, (self.row, column))

    def newline(self, kind):
        """The end of a line."""
        end = _LINE_END.match(self.text, self.at).end()
        start = (self.row, self.at - self.line_start)
        made = TokenInfo(kind, self.text[self.at:end], start, (self.row, start[1] + end - self.at),
                         self.lines[self.row - 1])
        self.at = self.line_start = end
        self.row += 1
        return made

    def missing_newline(self, kind):
        """The end of the last line, which is not written."""
        column = self.at - self.line_start
        return TokenInfo(kind, "", (self.row, column), (self.row, column + 1), self.lines[self.row - 1])

    def __iter__(self):
        text = self.text
        fresh = True
        while self.at < len(text):
            if self.literals and self.literals[-1].in_text:
                yield from self.literal_text()
                fresh = False
                continue
            if fresh and not self.depth:
                blank = yield from self.begin_line()
                if blank:
                    continue
                fresh = False
                if self.at >= len(text):
                    break
            self.at = _SPACE.match(text, self.at).end()
            if self.at >= len(text):
                break
            end = _LINE_END.match(text, self.at)
            if end:
                if self.depth:
                    yield self.newline(NL)
                else:
                    yield self.newline(NEWLINE)
                    fresh = True
            elif text[self.at] == "\\" and _LINE_END.match(text, self.at + 1):
                self.at = self.line_start = _LINE_END.match(text, self.at + 1).end()
                self.row += 1
                if self.at >= len(text):
                    raise TokenError("unexpected EOF in multi-line statement", (self.row - 1, 0))
            elif text[self.at] == "#":
                end = text.find("\n", self.at)
                end = len(text) if end < 0 else end
                yield self.token(COMMENT, end - (text[end - 1:end] == "\r"))
            else:
                yield from self.one()
        if self.depth and not text.endswith("\n"):
            yield self.missing_newline(NL)
        if self.depth or self.literals or text.endswith("\\"):
            raise TokenError("unexpected EOF in multi-line statement", (len(self.lines), 0))
        if not fresh:
            yield self.missing_newline(NEWLINE)
        row = len(self.lines) + 1
        for _ in self.indents[1:]:
            yield TokenInfo(DEDENT, "", (row, 0), (row, 0), "")
        yield TokenInfo(ENDMARKER, "", (row, 0), (row, 0), "")

    def begin_line(self):
        """Blank lines and comments of their own, or the indentation; whether there was nothing else."""
        text = self.text
        end = _SPACE.match(text, self.at).end()
        if end >= len(text):
            self.at = end
            yield self.missing_newline(NL)
            return True
        if text[end] == "#":
            self.at = end
            stop = text.find("\n", end)
            whole = stop >= 0
            stop = stop if whole else len(text)
            yield self.token(COMMENT, stop - (text[stop - 1:stop] == "\r"))
            yield self.newline(NL) if whole else self.missing_newline(NL)
            return True
        if _LINE_END.match(text, end):
            self.at = end
            yield self.newline(NL)
            return True
        column = 0
        for char in text[self.at:end]:
            column = (column // 8 + 1) * 8 if char == "\t" else 0 if char == "\f" else column + 1
        if column > self.indents[-1]:
            self.indents.append(column)
            yield self.token(INDENT, end)
        self.at = end
        while column < self.indents[-1]:
            self.indents.pop()
            if column > self.indents[-1]:
                line = self.lines[self.row - 1]
                raise IndentationError("unindent does not match any outer indentation level",
                                       ("<string>", self.row, len(line.rstrip("\n")) + 1, line, None, None))
            yield self.token(DEDENT, self.at)
        return False

    def one(self):
        """A name, number, string or operator."""
        text = self.text
        string = _STRING.match(text, self.at)
        char = text[self.at]
        if string:
            yield self.string(string)
        elif char.isdecimal() and char.isascii() or char == "." and text[self.at + 1:self.at + 2].isdecimal():
            yield self.number()
        elif char == "_" or char.isidentifier():
            yield self.token(NAME, _NAME.match(text, self.at).end())
        else:
            yield self.operator()

    def number(self):
        """A number, behind which no name may begin."""
        end = _NUMBER.match(self.text, self.at).end()
        after = self.text[end:end + 1]
        if after and (after == "_" or after.isidentifier()) and not _AFTER_NUMBER.match(self.text, end):
            raise self.error("invalid decimal literal", end - self.line_start + 1)
        return self.token(NUMBER, end)

    def string(self, opened):
        """A whole string, or the beginning of an f-string."""
        prefix, quote = opened.groups()
        if "f" in prefix.lower():
            self.literals.append(_Literal(quote, "r" in prefix.lower()))
            return self.token(FSTRING_START, opened.end())
        at = opened.end()
        text = self.text
        while at < len(text):
            if text[at] == "\\":
                at += 2
            elif text.startswith(quote, at):
                return self.token(STRING, at + len(quote))
            elif text[at] == "\n" and len(quote) == 1:
                break
            else:
                at += 1
        if len(quote) == 3:
            raise self.error("EOF in multi-line string")
        raise self.error("unterminated string literal (detected at line %d)" % self.row)

    def operator(self):
        """An operator; brackets are counted."""
        text, char = self.text, self.text[self.at]
        literal = self.literals[-1] if self.literals else None
        if literal and literal.depths and self.depth == literal.depths[-1]:
            if char == "}":
                literal.depths.pop()
                self.depth -= 1
                literal.in_text = True
                return self.token(OP, self.at + 1)
            if char == ":":
                literal.in_text = True
                return self.token(OP, self.at + 1)
            if char == "!" and text[self.at + 1:self.at + 2] != "=":
                return self.token(OP, self.at + 1)
        found = _OPERATOR.match(text, self.at)
        if char in "([{":
            self.depth += 1
        elif char in ")]}" and self.depth:
            self.depth -= 1
        return self.token(OP, found.end() if found else self.at + 1)

    def literal_text(self):
        """Text of an f-string, or of the format of one of its fields."""
        literal, text = self.literals[-1], self.text
        in_format = bool(literal.depths)
        at = self.at
        while True:
            if at >= len(text):
                raise TokenError("unexpected EOF in multi-line statement", (len(self.lines), 0))
            if text.startswith(literal.quote, at) and not in_format:
                if at > self.at:
                    yield self.token(FSTRING_MIDDLE, at)
                yield self.token(FSTRING_END, at + len(literal.quote))
                self.literals.pop()
                return
            char = text[at]
            if char == "\\" and text.startswith("\\N{", at) and not literal.raw and "}" in text[at:]:
                at = text.index("}", at) + 1
            elif char == "\\":
                at += 1 if text[at + 1:at + 2] in "{}" or literal.raw and not text.startswith(
                    literal.quote[0], at + 1) else 2
            elif char in "{}" and text[at + 1:at + 2] == char and not in_format:
                yield self.token(FSTRING_MIDDLE, at + 1)
                at = self.at = self.at + 1
            elif char == "{" or char == "}" and in_format:
                if at > self.at or char == "}":
                    yield self.token(FSTRING_MIDDLE, at)
                literal.in_text = False
                if char == "{":
                    self.depth += 1
                    literal.depths.append(self.depth)
                    yield self.token(OP, at + 1)
                return
            elif char == "\n" and len(literal.quote) == 1:
                raise self.error("unterminated f-string literal (detected at line %d)" % self.row)
            else:
                at += 1


def _text_of(readline):
    lines = []
    while True:
        try:
            line = readline()
        except StopIteration:
            break
        if not line:
            break
        lines.append(line)
    return lines


def generate_tokens(readline):
    """The tokens of the lines of text that a function gives."""
    yield from _Tokens("".join(_text_of(readline)))


def tokenize(readline):
    """The tokens of the lines of bytes that a function gives, behind one that names their encoding."""
    encoding, first = detect_encoding(readline)
    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), "")
    data = b"".join(first + _text_of(readline))
    yield from _Tokens(data.decode("utf-8" if encoding == "utf-8-sig" else encoding))


def detect_encoding(readline):
    """The encoding that the first two lines ask for, and the lines that were read."""
    def line():
        try:
            return readline()
        except StopIteration:
            return b""

    default = "utf-8"
    first = line()
    bom = first.startswith(b"\xef\xbb\xbf")
    if bom:
        first = first[3:]
        default = "utf-8-sig"
    if not first:
        return default, []
    found = _asked(first, bom)
    if found:
        return found, [first]
    if not _BLANK.match(first):
        return default, [first]
    second = line()
    if not second:
        return default, [first]
    return _asked(second, bom) or default, [first, second]


def _asked(line, bom):
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise SyntaxError("invalid or missing encoding declaration")
    match = _CODING.match(text)
    if not match:
        return None
    name = match.group(1)[:12].lower().replace("_", "-")
    if name == "utf-8" or name.startswith("utf-8-"):
        name = "utf-8"
    elif name in ("latin-1", "iso-8859-1", "iso-latin-1") or name.startswith(
            ("latin-1-", "iso-8859-1-", "iso-latin-1-")):
        name = "iso-8859-1"
    else:
        name = match.group(1)
        try:
            "".encode(name)
        except LookupError:
            raise SyntaxError("unknown encoding: " + name)
    if bom:
        if name != "utf-8":
            raise SyntaxError("encoding problem: utf-8")
        name += "-sig"
    return name


def open(filename):
    """Open a file for reading in the encoding that it asks for."""
    buffer = _builtins.open(filename, "rb")
    try:
        encoding, _ = detect_encoding(buffer.readline)
        buffer.seek(0)
        text = io.TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = "r"
        return text
    except:
        buffer.close()
        raise


def untokenize(iterable):
    """A text that has these tokens: exactly theirs where places are known, else one of the same kinds and words."""
    tokens = list(iterable)
    encoding = next((t[1] for t in tokens if t[0] == ENCODING), None)
    whole = all(len(t) > 2 for t in tokens)
    text = _placed(tokens) if whole else _spaced(tokens)
    return text if encoding is None else text.encode("utf-8" if encoding == "utf-8-sig" else encoding)


def _placed(tokens):
    parts = []
    row, column = 1, 0
    indents, fresh = [], False
    for t in tokens:
        kind, text, start, end, line = t
        if kind == ENCODING:
            continue
        if kind == ENDMARKER:
            break
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            row, column = end
            continue
        if kind in (NEWLINE, NL):
            fresh = True
        elif fresh and indents:
            if start[1] >= len(indents[-1]):
                parts.append(indents[-1])
                column = len(indents[-1])
            fresh = False
        elif kind == FSTRING_MIDDLE and ("{" in text or "}" in text):
            doubled = text.count("{") + text.count("}") if "\\N{" not in text else 0
            if doubled:
                text = text.replace("{", "{{").replace("}", "}}")
                end = (end[0], end[1] + doubled)
        if start < (row, column):
            raise ValueError("start ({},{}) precedes previous end ({},{})".format(start[0], start[1], row, column))
        if start[0] > row:
            parts.append("\\\n" * (start[0] - row))
            column = 0
        parts.append(" " * (start[1] - column))
        parts.append(text)
        row, column = end
        if kind in (NEWLINE, NL):
            row += 1
            column = 0
    return "".join(parts)


def _spaced(tokens):
    parts, indents = [], []
    fresh = string_before = False
    literals = 0
    for t in tokens:
        kind, text = t[:2]
        if kind == ENCODING:
            continue
        if kind in (NAME, NUMBER) and not literals:
            text += " "
        if kind == STRING:
            text = " " + text if string_before else text
        string_before = kind == STRING
        if kind == FSTRING_START:
            literals += 1
        elif kind == FSTRING_END:
            literals -= 1
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            continue
        if kind in (NEWLINE, NL):
            fresh = True
        elif fresh and indents:
            parts.append(indents[-1])
            fresh = False
        elif kind == FSTRING_MIDDLE:
            text = text.replace("{", "{{").replace("}", "}}")
        parts.append(text)
    return "".join(parts)
