_CODES = {"syntax error": 2, "no element found": 3, "not well-formed (invalid token)": 4, "unclosed token": 5,
          "mismatched tag": 7, "duplicate attribute": 8, "junk after document element": 9, "undefined entity": 11,
          "recursive entity reference": 12, "reference to invalid character number": 14,
          "XML or text declaration not at start of entity": 17, "unknown encoding": 18, "unclosed CDATA section": 20,
          "unbound prefix": 27, "XML declaration not well-formed": 30,
          "limit on input amplification factor (from DTD and entities) breached": 43}
_BAD = "not well-formed (invalid token)"
_NAME_START = r"A-Za-z_:\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d" \
              r"\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd"
_NAME = "[" + _NAME_START + "][-.0-9\u00b7\u0300-\u036f\u203f\u2040" + _NAME_START + "]*"
_NAME_RE = re.compile(_NAME)
_SPACE_RE = re.compile(r"[ \t\r\n]*")
_TAG_END = re.compile(r"""[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>""")
_ENTITY_RE = re.compile("&(?:#([0-9]+)|#x([0-9a-fA-F]+)|(" + _NAME + "));")
_BAD_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]|&|\\]\\]>")
_DECLARATION = re.compile(r"""<\?xml\s+version\s*=\s*["']1\.[0-9]+["']"""
                          r"""(?:\s+encoding\s*=\s*["']([-\w.]+)["'])?"""
                          r"""(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>""")
_ENTITY_DECLARATION = re.compile("<!ENTITY\\s+(" + _NAME + ")\\s+(?:\"([^\"]*)\"|'([^']*)')\\s*>")
_KNOWN = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_XML = "http://www.w3.org/XML/1998/namespace"
# How many characters entities may give beyond those of the document.
_MOST_EXPANSION = 1 << 20


class TreeBuilder(object):
    """Generic element structure builder: start, data and end calls become an element structure."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False,
                 insert_pis=False):
        self._data = []
        self._elem = []
        self._last = None
        self._root = None
        self._tail = None
        self._comment_factory = Comment if comment_factory is None else comment_factory
        self.insert_comments = insert_comments
        self._pi_factory = ProcessingInstruction if pi_factory is None else pi_factory
        self.insert_pis = insert_pis
        self._factory = Element if element_factory is None else element_factory

    def close(self):
        """The finished root element."""
        assert len(self._elem) == 0, "missing end tags"
        assert self._root is not None, "missing toplevel element"
        return self._root

    def _flush(self):
        if not self._data:
            return
        if self._last is not None:
            text = "".join(self._data)
            if self._tail:
                self._last.tail = text
            else:
                self._last.text = text
        self._data = []

    def data(self, data):
        """Take in text."""
        self._data.append(data)

    def start(self, tag, attrs):
        """Open new element and return it."""
        self._flush()
        self._last = element = self._factory(tag, attrs)
        if self._elem:
            self._elem[-1].append(element)
        elif self._root is None:
            self._root = element
        self._elem.append(element)
        self._tail = 0
        return element

    def end(self, tag):
        """Close and return current Element."""
        self._flush()
        if not self._elem:
            raise IndexError("pop from empty stack")
        self._last = self._elem.pop()
        self._tail = 1
        return self._last

    def comment(self, text):
        """Create a comment using the comment_factory."""
        return self._single(self._comment_factory, self.insert_comments, text)

    def pi(self, target, text=None):
        """Take in a processing instruction."""
        return self._single(self._pi_factory, self.insert_pis, target, text)

    def _single(self, factory, insert, *args):
        element = factory(*args)
        if insert:
            self._flush()
            self._last = element
            if self._elem:
                self._elem[-1].append(element)
            self._tail = 1
        return element


class XMLParser(object):
    """Reads XML and tells a target what is in it."""

    def __init__(self, *, target=None, encoding=None):
        self.target = self._target = TreeBuilder() if target is None else target
        self.entity = {}
        self.version = "Expat 2.5.0"
        self._encoding = encoding
        self._bytes = b""
        self._text = ""
        self._at = 0
        self._line, self._column, self._counted = 1, 0, 0
        self._open = []
        self._seen_root = False
        self._begun = False
        self._spaces = [{"xml": _XML}]
        self._internal = {}
        self._expanded = 0
        self._decoded = False
        self._closed = False
        self._handler = {name: getattr(self.target, name, None)
                         for name in ("start", "end", "data", "comment", "pi", "start_ns", "end_ns", "doctype")}
        self._events = None

    def _error(self, message, at):
        self._count(at)
        line, column = self._line, self._column
        error = ParseError("%s: line %d, column %d" % (message, line, column))
        error.code = _CODES[message]
        error.position = line, column
        return error

    def _count(self, at):
        """Lines and columns up to a place in the text that is kept."""
        part = self._text[self._counted:at]
        lines = part.count("\n")
        self._line += lines
        self._column = len(part) - part.rindex("\n") - 1 if lines else self._column + len(part)
        self._counted = at

    def feed(self, data, /):
        """Take in a piece of the document."""
        if self._closed:
            raise ParseError("parsing finished: line %d, column %d" % (self._line, self._column))
        if isinstance(data, str):
            self._decoded = True
            if not self._text:
                data = data.removeprefix("\ufeff")
            self._text += data.replace("\r\n", "\n").replace("\r", "\n")
        elif isinstance(data, (bytes, bytearray, memoryview)):
            self._bytes += bytes(data)
            self._decode(False)
        else:
            raise TypeError("a bytes-like object is required, not '%s'" % type(data).__name__)
        self._run(False)

    def _decode(self, final):
        data = self._bytes
        if not self._encoding:
            if len(data) < 4 and not final or b"?>" not in data and data[:5] == b"<?xml" and not final:
                return
            found = re.match(rb"""<\?xml[^>]*?encoding\s*=\s*["']([-\w.]+)["']""", data)
            self._encoding = ("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else
                              found.group(1).decode() if found else "utf-8")
        "".encode(self._encoding)
        if final:
            self._bytes = b""
            try:
                text = data.decode(self._encoding)
            except UnicodeDecodeError as e:
                self._text += data[:e.start].decode(self._encoding, "replace")
                raise self._error(_BAD, len(self._text)) from None
            self._decoded = True
            self._text += text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")

    def flush(self):
        """Parse what is there."""
        self._run(False)

    def close(self):
        """End the document; what the target gives."""
        if self._bytes:
            self._decode(True)
        self._run(True)
        self._closed = True
        if self._open or not self._seen_root:
            raise self._error("no element found", len(self._text))
        close = getattr(self.target, "close", None)
        return close() if close is not None else None

    def _run(self, final):
        text = self._text
        while self._at < len(text):
            at = self._at
            if text[at] == "<":
                after = self._markup(text, at, final)
            else:
                after = text.find("<", at)
                if after < 0:
                    if not final:
                        return
                    after = len(text)
                self._characters(text, at, after)
            if after is None:
                if final:
                    raise self._error("unclosed token", at)
                return
            self._begun = True
            self._at = after

    def _characters(self, text, start, end):
        part = text[start:end]
        if not self._open:
            rest = part.lstrip(" \t\n")
            if rest:
                at = end - len(rest)
                raise self._error("junk after document element" if self._seen_root
                                  else _BAD if rest[0] == "&" else "syntax error", at)
            return
        if "&" in part or _BAD_TEXT.search(part):
            part = self._expand(part, start)
        self._emit_data(part)

    def _emit_data(self, part):
        if part and self._handler["data"]:
            self._handler["data"](part)

    def _expand(self, part, start, attribute=False, depth=0):
        """A text with its references replaced; errors in that of an entity are where the entity is."""
        scale = 0 if depth else 1
        out = []
        at = 0
        for match in _BAD_TEXT.finditer(part):
            if match.start() < at:
                continue
            if match.group() != "&":
                if attribute and match.group() == "]]>":
                    continue
                raise self._error(_BAD, start + scale * (match.start() + (2 if len(match.group()) == 3 else 0)))
            out.append(part[at:match.start()])
            entity = _ENTITY_RE.match(part, match.start())
            where = start + scale * match.start()
            if entity is None:
                name = re.compile("#x[0-9a-fA-F]*|#[0-9]*|(?:" + _NAME + ")?").match(part, match.start() + 1)
                raise self._error(_BAD, start + scale * name.end())
            out.append(self._replaced(entity, where, attribute, depth))
            at = entity.end()
        out.append(part[at:])
        return "".join(out)

    def _replaced(self, entity, where, attribute, depth):
        decimal, hexadecimal, name = entity.groups()
        if name is None:
            code = int(decimal) if decimal else int(hexadecimal, 16)
            if (code > 0x10ffff or 0xd800 <= code < 0xe000 or code in (0xfffe, 0xffff)
                    or code < 32 and code not in (9, 10, 13)):
                raise self._error("reference to invalid character number", where)
            return chr(code)
        if name in _KNOWN:
            return _KNOWN[name]
        if name in self._internal:
            if depth > 20:
                raise self._error("recursive entity reference", where)
            value = self._expand(self._internal[name], where, attribute, depth + 1)
            self._expanded += len(value)
            if self._expanded > _MOST_EXPANSION:
                raise self._error("limit on input amplification factor (from DTD and entities) breached", where)
            return value
        if name in self.entity:
            return self.entity[name]
        raise self._error("undefined entity", where)

    def _markup(self, text, at, final):
        """Takes one piece of markup; where it ends, or None when there is not all of it."""
        if text.startswith("<!--", at):
            end = text.find("-->", at + 4)
            if end < 0:
                return None
            if "--" in text[at + 4:end]:
                raise self._error(_BAD, text.index("--", at + 4) + 2)
            if self._handler["comment"]:
                self._handler["comment"](text[at + 4:end])
            return end + 3
        if text.startswith("<?", at):
            return self._instruction(text, at)
        if text.startswith("<![CDATA[", at):
            if not self._open:
                raise self._error("junk after document element" if self._seen_root else "syntax error", at)
            end = text.find("]]>", at + 9)
            if end < 0:
                if final:
                    raise self._error("unclosed CDATA section", len(text))
                return None
            self._emit_data(text[at + 9:end])
            return end + 3
        if text.startswith("<!DOCTYPE", at):
            return self._doctype(text, at)
        if text.startswith("<!", at):
            if len(text) - at < 9 and not final:
                return None
            raise self._error(_BAD if self._begun or self._open else "syntax error", at + 2 if self._open else at)
        if self._seen_root and not self._open:
            raise self._error("junk after document element", at)
        if at + 1 == len(text):
            return None
        closing = text[at + 1] == "/"
        name_at = at + 2 if closing else at + 1
        name = _NAME_RE.match(text, name_at)
        if name is None:
            if name_at >= len(text):
                return None
            raise self._error(_BAD, name_at)
        if closing:
            return self._end_tag(text, name)
        return self._start_tag(text, at, name)

    def _instruction(self, text, at):
        end = text.find("?>", at + 2)
        if end < 0:
            return None
        target, _, rest = text[at + 2:end].partition(" ")
        if target == "xml":
            if at or self._begun:
                raise self._error("XML or text declaration not at start of entity", at)
            if not _DECLARATION.match(text):
                raise self._error("XML declaration not well-formed", min(end, at + 6))
            return end + 2
        name = _NAME_RE.match(text, at + 2)
        if name is None:
            raise self._error(_BAD, at + 2)
        if self._handler["pi"]:
            parts = text[at + 2:end].split(None, 1)
            self._handler["pi"](parts[0], parts[1] if len(parts) > 1 else "")
        return end + 2

    def _doctype(self, text, at):
        if self._seen_root:
            raise self._error(_BAD, at)
        end = at + 9
        depth = 0
        quote = ""
        while end < len(text):
            char = text[end]
            if quote:
                quote = "" if char == quote else quote
            elif char in "'\"" and depth == 0:
                quote = char
            elif char == "[":
                depth += 1
            elif char == "]":
                depth -= 1
            elif char == ">" and depth == 0:
                break
            end += 1
        else:
            return None
        body = text[at + 9:end]
        for match in _ENTITY_DECLARATION.finditer(body):
            value = match.group(2) if match.group(2) is not None else match.group(3)
            self._internal.setdefault(match.group(1), value)
        if self._handler["doctype"]:
            match = re.match(r"""\s*(\S+?)\s*(?:PUBLIC\s+["']([^"']*)["']\s+|SYSTEM\s+)?"""
                             r"""(?:["']([^"']*)["'])?\s*(?:\[|$)""",
                             body)
            if match:
                self._handler["doctype"](*match.groups())
        return end + 1

    def _resolve(self, name, at, attribute=False):
        prefix, colon, local = name.partition(":")
        if not colon:
            uri = None if attribute else self._spaces[-1].get("")
            return "{%s}%s" % (uri, name) if uri else name
        uri = self._spaces[-1].get(prefix)
        if uri is None:
            raise self._error("unbound prefix", at)
        return "{%s}%s" % (uri, local)

    def _end_tag(self, text, name):
        at = _SPACE_RE.match(text, name.end()).end()
        if at >= len(text):
            return None
        if text[at] != ">":
            raise self._error(_BAD, at)
        if not self._open or self._open[-1][0] != name.group():
            if not self._open:
                raise self._error(_BAD, name.start() - 1)
            raise self._error("mismatched tag", name.start())
        _, tag, prefixes = self._open.pop()
        if self._handler["end"]:
            self._handler["end"](tag)
        spaces = self._spaces.pop()
        if self._handler["end_ns"]:
            for prefix in reversed(prefixes):
                self._handler["end_ns"](prefix)
        return at + 1

    def _start_tag(self, text, start, name):
        whole = _TAG_END.match(text, name.end())
        attributes = {}
        at = name.end()
        while True:
            gap = _SPACE_RE.match(text, at).end()
            if gap >= len(text):
                return None
            char = text[gap]
            if char == ">":
                break
            if char == "/":
                if gap + 1 >= len(text):
                    return None
                if text[gap + 1] != ">":
                    raise self._error(_BAD, gap + 1)
                break
            key = _NAME_RE.match(text, gap) if gap > at else None
            if key is None:
                raise self._error(_BAD, gap)
            if key.group() in attributes:
                raise self._error("duplicate attribute", key.start())
            at = _SPACE_RE.match(text, key.end()).end()
            if text[at:at + 1] != "=":
                if at >= len(text):
                    return None
                raise self._error(_BAD, at)
            at = _SPACE_RE.match(text, at + 1).end()
            quote = text[at:at + 1]
            if quote not in ('"', "'"):
                if not quote:
                    return None
                raise self._error(_BAD, at)
            end = text.find(quote, at + 1)
            if end < 0 and whole is None:
                return None
            value = text[at + 1:end]
            if "<" in value:
                raise self._error(_BAD, at + 1 + value.index("<"))
            value = value.replace("\n", " ").replace("\t", " ")
            attributes[key.group()] = self._expand(value, at + 1, True)
            at = end + 1
        self._opened(name.group(), attributes, start)
        if char == "/":
            _, tag, prefixes = self._open.pop()
            if self._handler["end"]:
                self._handler["end"](tag)
            self._spaces.pop()
            if self._handler["end_ns"]:
                for prefix in reversed(prefixes):
                    self._handler["end_ns"](prefix)
            return gap + 2
        return gap + 1

    def _opened(self, name, attributes, at):
        spaces = self._spaces[-1]
        prefixes = []
        for key in [key for key in attributes if key == "xmlns" or key.startswith("xmlns:")]:
            prefix = key[6:]
            uri = attributes.pop(key)
            spaces = {**spaces, prefix: uri}
            prefixes.append(prefix)
            if self._handler["start_ns"]:
                self._handler["start_ns"](prefix, uri)
        self._spaces.append(spaces)
        tag = self._resolve(name, at)
        named = {}
        for key, value in attributes.items():
            resolved = self._resolve(key, at, True)
            if resolved in named:
                raise self._error("duplicate attribute", at)
            named[resolved] = value
        self._seen_root = True
        self._open.append((name, tag, prefixes))
        if self._handler["start"]:
            self._handler["start"](tag, named)

    def _setevents(self, events_queue, events_to_report):
        """Makes the parser queue the events of interest."""
        handler = self._handler
        target = self.target
        append = events_queue.append
        for event in events_to_report:
            if event == "start":
                handler["start"] = lambda tag, attrib: append(("start", target.start(tag, attrib)))
            elif event == "end":
                handler["end"] = lambda tag: append(("end", target.end(tag)))
            elif event == "start-ns":
                own = handler["start_ns"]
                handler["start_ns"] = lambda prefix, uri: append(
                    ("start-ns", own(prefix, uri) if own else (prefix, uri)))
            elif event == "end-ns":
                other = handler["end_ns"]
                handler["end_ns"] = lambda prefix: append(("end-ns", other(prefix) if other else None))
            elif event == "comment":
                handler["comment"] = lambda text: append(("comment", target.comment(text)))
            elif event == "pi":
                handler["pi"] = lambda name, data: append(("pi", target.pi(name, data)))
            else:
                raise ValueError("unknown event %r" % event)
