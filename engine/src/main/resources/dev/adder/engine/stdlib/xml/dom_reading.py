import re as _re
from xml.etree.ElementTree import ParseError as _ParseError, XMLParser as _XMLParser
from xml.parsers.expat import ExpatError as _ExpatError

_DECLARED = _re.compile(r"""<\?xml\s+version\s*=\s*["']([^"']*)["']"""
                        r"""(?:\s+encoding\s*=\s*["']([-\w.]+)["'])?(?:\s+standalone\s*=\s*["'](yes|no)["'])?""")


class _Maker:
    """Makes the nodes of what a parser finds."""

    def __init__(self):
        self.document = Document()
        self.at = self.document

    def start(self, tag, attrib):
        """Elements are made where their written names are known."""

    def end(self, tag):
        """An element ends."""
        self.at = self.at.parentNode

    def data(self, data):
        """Text comes to that before it."""
        last = self.at.lastChild
        if last is not None and last.nodeType == Node.TEXT_NODE:
            last.data = last.data + data
        else:
            self.add(self.document.createTextNode(data))

    def comment(self, text):
        """A comment."""
        self.add(self.document.createComment(text))

    def pi(self, target, data):
        """An instruction."""
        self.add(self.document.createProcessingInstruction(target, data))

    def doctype(self, name, public, system):
        """The type of the document."""
        doctype = self.document.implementation.createDocumentType(name, public, system)
        doctype.ownerDocument = self.document
        _append(self.document, doctype)
        self.document.doctype = doctype

    def add(self, node):
        """Put a node at the place that is read."""
        _append(self.at, node)

    def close(self):
        """The document."""
        return self.document


class _Reader(_XMLParser):
    def _instruction(self, text, at):
        found = _DECLARED.match(text) if at == 0 else None
        if found:
            document = self.target.document
            document.version, document.encoding, standalone = found.groups()
            document.standalone = {"yes": True, "no": False}.get(standalone)
        return _XMLParser._instruction(self, text, at)

    def _markup(self, text, at, final):
        if self._open and text.startswith("<![CDATA[", at):
            end = text.find("]]>", at + 9)
            if end >= 0:
                self.target.add(self.target.document.createCDATASection(text[at + 9:end]))
                return end + 3
        return _XMLParser._markup(self, text, at, final)

    def _opened(self, name, attributes, at):
        written = dict(attributes)
        _XMLParser._opened(self, name, attributes, at)
        maker = self.target
        prefix, _ = _split(name)
        element = maker.document.createElementNS(self._uri(self._open[-1][1]), name)
        for key in sorted(written, key=lambda key: key != "xmlns" and not key.startswith("xmlns:")):
            self._attribute(element, key, written[key])
        maker.add(element)
        maker.at = element

    @staticmethod
    def _uri(tag):
        return tag[1:tag.index("}")] if tag[:1] == "{" else None

    def _attribute(self, element, key, value):
        if key == "xmlns":
            attribute = Attr("xmlns", XMLNS_NAMESPACE, "xmlns", None)
        elif key.startswith("xmlns:"):
            attribute = Attr(key, XMLNS_NAMESPACE, key[6:], "xmlns")
        elif ":" in key:
            prefix, local = _split(key)
            attribute = Attr(key, self._spaces[-1].get(prefix), local, prefix)
        else:
            attribute = Attr(key, EMPTY_NAMESPACE, key, EMPTY_PREFIX)
        attribute.ownerDocument = element.ownerDocument
        attribute.specified = True
        attribute.value = value
        element.setAttributeNode(attribute)


def _read(feed):
    reader = _Reader(target=_Maker())
    try:
        feed(reader)
        return reader.close()
    except _ParseError as e:
        error = _ExpatError(str(e))
        error.code = e.code
        error.lineno, error.offset = e.position
    raise error


def parse(file, parser=None, bufsize=None):
    """Parse a file into a DOM by filename or file object."""
    def feed(reader):
        if isinstance(file, (str, bytes)) or hasattr(file, "__fspath__"):
            with open(file, "rb") as opened:
                reader.feed(opened.read())
        else:
            reader.feed(file.read())
    return _read(feed)


def parseString(string, parser=None):
    """Parse a file into a DOM from a string."""
    return _read(lambda reader: reader.feed(string))


def getDOMImplementation(features=None):
    """The implementation that makes documents."""
    if features:
        if isinstance(features, str):
            words = features.split()
            features = [(word, words[i + 1] if i + 1 < len(words) and words[i + 1][:1].isdigit() else None)
                        for i, word in enumerate(words) if not word[:1].isdigit()]
        for feature, version in features:
            if not Document.implementation.hasFeature(feature, version):
                return None
    return Document.implementation
