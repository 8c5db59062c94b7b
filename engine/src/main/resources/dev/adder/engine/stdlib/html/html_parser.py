"""Goes through HTML and calls a method for each piece."""

import re

from html import unescape

__all__ = ["HTMLParser"]

_mark = re.compile("[&<]")
_entity = re.compile("&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]")
_number = re.compile("&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]")
_half_reference = re.compile("&[a-zA-Z#]")
_comment_end = re.compile(r"--\s*>")
_name = re.compile(r"([a-zA-Z][^\t\n\r\f />\x00]*)(?:\s|/(?!>))*")
_value = r"""(?:'[^']*'|"[^"]*"|(?!['"])[^>\s]*)"""
_attribute = re.compile(r"""((?<=['"\s/])[^\s/>][^\s/=>]*)(\s*=+\s*(""" + _value + r"))?(?:\s|/(?!>))*")
_start_tag = re.compile(r"<[a-zA-Z][^\t\n\r\f />\x00]*"
                        r"""(?:[\s/]*(?:(?<=['"\s/])[^\s/>][^\s/=>]*(?:\s*=+\s*"""
                        + _value + r"\s*)?(?:\s|/(?!>))*)*)?\s*")
_end_tag = re.compile(r"</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>")
_section_name = re.compile(r"[a-zA-Z][-_.a-zA-Z0-9]*\s*")
_section_end = re.compile(r"]\s*]\s*>")
_office_section_end = re.compile(r"]\s*>")
_space_or_semicolon = re.compile(r"[\s;]")


class HTMLParser:
    """Goes through HTML and calls a handle method for each tag, text, comment and declaration."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        """Initialize and reset this instance."""
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        """Begin anew; what was not used is dropped."""
        self.rawdata, self.lasttag = "", "???"
        self.lineno, self.offset = 1, 0
        self.clear_cdata_mode()

    def feed(self, data):
        """Feed data to the parser."""
        self.rawdata += data
        self.goahead(0)

    def close(self):
        """Treat what is left as complete."""
        self.goahead(1)

    __starttag_text = None

    def get_starttag_text(self):
        """The text of the start tag that was read last."""
        return self.__starttag_text

    def getpos(self):
        """Line and column of the piece at hand."""
        return self.lineno, self.offset

    def updatepos(self, i, j):
        if i >= j:
            return j
        text = self.rawdata
        lines = text.count("\n", i, j)
        if lines:
            self.lineno += lines
            self.offset = j - text.rindex("\n", i, j) - 1
        else:
            self.offset += j - i
        return j

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()
        self.interesting = re.compile(r"</\s*%s\s*>" % self.cdata_elem, re.I)

    def clear_cdata_mode(self):
        self.interesting = _mark
        self.cdata_elem = None

    def _data(self, text):
        if text:
            self.handle_data(unescape(text) if self._unescapes() else text)

    def _unescapes(self):
        return self.convert_charrefs and not self.cdata_elem

    def _text_end(self, i):
        """Where text from i on ends; -1 when that cannot be said yet."""
        text = self.rawdata
        if self._unescapes():
            j = text.find("<", i)
            if j >= 0:
                return j
            amp = text.rfind("&", max(i, len(text) - 34))
            return -1 if amp >= 0 and not _space_or_semicolon.search(text, amp) else len(text)
        match = self.interesting.search(text, i)
        if match:
            return match.start()
        return -1 if self.cdata_elem else len(text)

    def goahead(self, end):
        text = self.rawdata
        i = 0
        n = len(text)
        while i < n:
            j = self._text_end(i)
            if j < 0:
                break
            self._data(text[i:j])
            i = self.updatepos(i, j)
            if i == n:
                break
            k = self._markup(i, end) if text[i] == "<" else self._ampersand(i, end)
            if k is None:
                break
            if k < 0:
                i = ~k
                break
            i = self.updatepos(i, k)
        if end and not self.cdata_elem and i < n:
            self._data(text[i:n])
            i = self.updatepos(i, n)
        self.rawdata = text[i:]

    def _markup(self, i, end):
        text = self.rawdata
        sign = text[i + 1:i + 2]
        parse = {"/": self.parse_endtag, "?": self.parse_pi, "!": self.parse_html_declaration}.get(sign)
        if sign.isascii() and sign.isalpha():
            parse = self.parse_starttag
        elif text.startswith("<!--", i):
            parse = self.parse_comment
        if parse is None:
            if not sign:
                return None
            self.handle_data("<")
            return i + 1
        k = parse(i)
        if k < 0:
            if not end:
                return None
            k = text.find(">", i + 1) + 1
            if not k:
                k = text.find("<", i + 1)
                if k < 0:
                    k = i + 1
            self._data(text[i:k])
        return k

    def _ampersand(self, i, end):
        """Where to go on; what is inverted says where to stop, and None to stop here."""
        text = self.rawdata
        n = len(text)
        if text.startswith("&#", i):
            match = _number.match(text, i)
            if not match:
                if ";" not in text[i:]:
                    return None
                self.handle_data(text[i:i + 2])
                self.updatepos(i, i + 2)
                return ~(i + 2)
            self.handle_charref(match.group()[2:-1])
        else:
            match = _entity.match(text, i)
            if not match:
                half = _half_reference.match(text, i)
                if half:
                    if end and half.group() == text[i:]:
                        self.updatepos(i, i + 1)
                        return ~(i + 1)
                    return None
                if i + 1 < n:
                    self.handle_data("&")
                    return i + 1
                return None
            self.handle_entityref(match.group(1))
        k = match.end()
        return k if text[k - 1] == ";" else k - 1

    def parse_html_declaration(self, i):
        text = self.rawdata
        assert text[i:i + 2] == "<!", "unexpected call to parse_html_declaration()"
        for start, parse in (("<!--", self.parse_comment), ("<![", self.parse_marked_section)):
            if text.startswith(start, i):
                return parse(i)
        if text[i + 2:i + 9].lower() != "doctype":
            return self.parse_bogus_comment(i)
        end = text.find(">", i + 9)
        if end < 0:
            return -1
        self.handle_decl(text[i + 2:end])
        return end + 1

    def parse_bogus_comment(self, i, report=1):
        text = self.rawdata
        assert text[i:i + 2] in ("<!", "</"), "unexpected call to parse_bogus_comment()"
        end = text.find(">", i + 2)
        if end < 0:
            return -1
        if report:
            self.handle_comment(text[i + 2:end])
        return end + 1

    def parse_comment(self, i, report=1):
        match = _comment_end.search(self.rawdata, i + 4)
        if not match:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 4:match.start()])
        return match.end()

    def parse_marked_section(self, i, report=1):
        text = self.rawdata
        if i + 3 == len(text):
            return -1
        match = _section_name.match(text, i + 3)
        if not match:
            raise AssertionError("expected name token")
        if match.end() == len(text):
            return -1
        name = match.group().strip().lower()
        if name in {"temp", "cdata", "ignore", "include", "rcdata"}:
            end = _section_end.search(text, i + 3)
        elif name in {"if", "else", "endif"}:
            end = _office_section_end.search(text, i + 3)
        else:
            raise AssertionError("unknown status keyword %r in marked section" % text[i + 3:match.end()])
        if not end:
            return -1
        if report:
            self.unknown_decl(text[i + 3:end.start()])
        return end.end()

    def parse_pi(self, i):
        text = self.rawdata
        end = text.find(">", i + 2)
        if end < 0:
            return -1
        self.handle_pi(text[i + 2:end])
        return end + 1

    def parse_starttag(self, i):
        self.__starttag_text = None
        end = self.check_for_whole_start_tag(i)
        if end < 0:
            return end
        text = self.rawdata
        self.__starttag_text = text[i:end]
        match = _name.match(text, i + 1)
        k = match.end()
        tag = self.lasttag = match[1].lower()
        attrs = []
        while k < end:
            match = _attribute.match(text, k)
            if not match:
                break
            name, rest, value = match.group(1, 2, 3)
            if not rest:
                value = None
            elif value[:1] in ("'", '"') and value[:1] == value[-1:]:
                value = value[1:-1]
            attrs.append((name.lower(), unescape(value) if value else value))
            k = match.end()
        close = text[k:end].strip()
        if close not in (">", "/>"):
            self.handle_data(text[i:end])
            return end
        handle = self.handle_starttag if close == ">" else self.handle_startendtag
        handle(tag, attrs)
        if close == ">" and tag in self.CDATA_CONTENT_ELEMENTS:
            self.set_cdata_mode(tag)
        return end

    def check_for_whole_start_tag(self, i):
        text = self.rawdata
        j = _start_tag.match(text, i).end()
        following = text[j:j + 1]
        if following == ">":
            return j + 1
        if following == "/":
            return j + 2 if text.startswith("/>", j) else -1
        if not following or following in "=/" or following.isascii() and following.isalpha():
            return -1
        return j if j > i else i + 1

    def parse_endtag(self, i):
        text = self.rawdata
        assert text[i:i + 2] == "</", "unexpected call to parse_endtag"
        end = text.find(">", i + 1) + 1
        if not end:
            return -1
        match = _end_tag.match(text, i)
        if not match:
            if self.cdata_elem:
                self.handle_data(text[i:end])
                return end
            match = _name.match(text, i + 2)
            if not match:
                return i + 3 if text[i:i + 3] == "</>" else self.parse_bogus_comment(i)
            self.handle_endtag(match.group(1).lower())
            return text.find(">", match.end()) + 1
        name = match.group(1).lower()
        if self.cdata_elem is not None and name != self.cdata_elem:
            self.handle_data(text[i:end])
            return end
        self.handle_endtag(name)
        self.clear_cdata_mode()
        return end

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
