_namespace_map = {
    "http://www.w3.org/XML/1998/namespace": "xml",
    "http://www.w3.org/1999/xhtml": "html",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://schemas.xmlsoap.org/wsdl/": "wsdl",
    "http://www.w3.org/2001/XMLSchema": "xs",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_EMPTY_HTML = {"area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "isindex", "link",
               "meta", "param", "source", "track", "wbr"}


def register_namespace(prefix, uri):
    """Set the prefix that a namespace is written with; others that it had, or that had it, are forgotten."""
    if prefix[:2] == "ns" and re.fullmatch(r"\d+", prefix[2:]):
        raise ValueError("Prefix format reserved for internal use")
    for known, name in list(_namespace_map.items()):
        if known == uri or name == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


_PIECE = 1 << 16


class ElementTree(object):
    """A whole document: its root element, read from and written to files."""

    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        """The root element."""
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        """Read a file into this tree."""
        with contextlib.nullcontext(source) if hasattr(source, "read") else open(source, "rb") as file:
            parser = XMLParser() if parser is None else parser
            data = file.read(_PIECE)
            while data:
                parser.feed(data)
                data = file.read(_PIECE)
            self._root = root = parser.close()
        return root

    def iter(self, tag=None):
        """The root and all below it, or those of one tag."""
        return self._root.iter(tag)

    def _own_path(self, path):
        if path[:1] == "/":
            path = "." + path
            warnings.warn("This search is broken in 1.3 and earlier, and will be fixed in a future version.  If you "
                          "rely on the current behaviour, change it to %r" % path, FutureWarning, stacklevel=1)
        return path

    def find(self, path, namespaces=None):
        """The first element that a path means, or None."""
        return self._root.find(self._own_path(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        """The text of the first element that a path means, or the default."""
        return self._root.findtext(self._own_path(path), default, namespaces)

    def findall(self, path, namespaces=None):
        """All elements that a path means, as a list."""
        return self._root.findall(self._own_path(path), namespaces)

    def iterfind(self, path, namespaces=None):
        """All elements that a path means."""
        return self._root.iterfind(self._own_path(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *,
              short_empty_elements=True):
        """Write the document to a file."""
        if not method:
            method = "xml"
        elif method not in ("xml", "html", "text", "c14n"):
            raise ValueError("unknown method %r" % method)
        if method == "c14n":
            raise ValueError("unknown method %r" % method)
        if not encoding:
            encoding = "us-ascii"
        text = encoding.lower() == "unicode"
        declared = "utf-8" if text else encoding
        parts = []
        if method == "xml" and (xml_declaration or xml_declaration is None and not text
                                and declared.lower() not in ("utf-8", "us-ascii")):
            parts.append("<?xml version='1.0' encoding='%s'?>\n" % declared)
        if method == "text":
            parts.extend(self._root.itertext())
        else:
            names, namespaces = _namespaces(self._root, default_namespace)
            _serialize(parts.append, self._root, names, namespaces, method, short_empty_elements)
        whole = "".join(parts)
        data = whole if text else whole.encode(encoding, "xmlcharrefreplace")
        if hasattr(file_or_filename, "write"):
            try:
                file_or_filename.write(data)
            except TypeError:
                if text or not hasattr(file_or_filename, "buffer"):
                    raise
                file_or_filename.buffer.write(data)
        elif text:
            with open(file_or_filename, "w", encoding="utf-8", errors="xmlcharrefreplace") as file:
                file.write(data)
        else:
            with open(file_or_filename, "wb") as file:
                file.write(data)

    def write_c14n(self, file):
        self.write(file, method="c14n")


def _cannot_serialize(text):
    raise TypeError("cannot serialize %r (type %s)" % (text, type(text).__name__))


def _namespaces(root, default):
    """The qualified names of the tags and attributes of a tree, and the prefixes of its namespaces."""
    names = {None: None}
    prefixes = {default: ""} if default else {}

    def prefix_of(uri):
        if uri not in prefixes:
            known = _namespace_map.get(uri, f"ns{len(prefixes)}")
            if known == "xml":
                return known
            prefixes[uri] = known
        return prefixes[uri]

    def add(name):
        name = name.text if isinstance(name, QName) else name
        if name in names:
            return
        if not isinstance(name, str):
            _cannot_serialize(name)
        if name.startswith("{"):
            uri, local = name[1:].rsplit("}", 1)
            names[name] = ":".join(filter(None, (prefix_of(uri), local)))
        elif default:
            raise ValueError("cannot use non-qualified names with default_namespace option")
        else:
            names[name] = name

    for element in root.iter():
        if element.tag not in (Comment, PI):
            add(element.tag)
        for key, value in element.items():
            add(key)
            if isinstance(value, QName):
                add(value)
        if isinstance(element.text, QName):
            add(element.text)
    return names, prefixes


def _serialize(write, root, names, namespaces, method, short_empty):
    """Writes a tree; what is still to be closed is on a stack."""
    html = method == "html"
    stack = [(root, False)]
    first = True
    while stack:
        element, closing = stack.pop()
        tag = element.tag
        if closing:
            name = names[tag.text if isinstance(tag, QName) else tag]
            if name is not None:
                write("</" + name + ">")
            if element.tail:
                write(_escape_cdata(element.tail))
            continue
        text = element.text
        if tag is Comment or tag is PI:
            if tag is Comment:
                write("<!--%s-->" % (_escape_cdata(text) if html else text))
            else:
                write("<?%s?>" % (_escape_cdata(text) if html else text))
            if element.tail:
                write(_escape_cdata(element.tail))
            continue
        name = names[tag.text if isinstance(tag, QName) else tag]
        if name is None:
            if text:
                write(_escape_cdata(text))
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(element._children))
            first = False
            continue
        write("<" + name)
        _write_attributes(write, element, names, namespaces if first else None, html)
        first = False
        if not html and not text and not len(element._children) and short_empty:
            write(" />")
            if element.tail:
                write(_escape_cdata(element.tail))
            continue
        write(">")
        lower = name.lower()
        if text:
            write(text if html and lower in ("script", "style") else _escape_cdata(text))
        if html and lower in _EMPTY_HTML:
            stack.extend((child, False) for child in reversed(element._children))
            if element.tail:
                write(_escape_cdata(element.tail))
            continue
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element._children))


def _write_attributes(write, element, names, namespaces, html):
    replaced = _HTML_QUOTED if html else _QUOTED
    if namespaces:
        for uri, prefix in sorted(namespaces.items(), key=lambda item: item[1]):
            write(' xmlns%s="%s"' % (":" + prefix if prefix else "", _escaped(uri, replaced)))
    for key, value in element.items():
        if isinstance(key, QName):
            key = key.text
        value = names[value.text] if isinstance(value, QName) else _escaped(value, replaced)
        write(' %s="%s"' % (names[key], value))


def _escaped(text, replacements):
    try:
        for old, new in replacements:
            if old in text:
                text = text.replace(old, new)
        return text
    except (AttributeError, TypeError):
        _cannot_serialize(text)


_DATA = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))
_QUOTED = (*_DATA, ('"', "&quot;"), ("\r", "&#13;"), ("\n", "&#10;"), ("\t", "&#09;"))
_HTML_QUOTED = (("&", "&amp;"), (">", "&gt;"), ('"', "&quot;"))


def _escape_cdata(text):
    return _escaped(text, _DATA)


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None,
             short_empty_elements=True):
    """Generate string representation of XML element: bytes, or a str with the encoding "unicode"."""
    out = io.StringIO() if encoding == "unicode" else io.BytesIO()
    tree = ElementTree(element)
    tree.write(out, encoding, xml_declaration, default_namespace, method, short_empty_elements=short_empty_elements)
    return out.getvalue()


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None,
                 short_empty_elements=True):
    return [tostring(element, encoding, method, xml_declaration=xml_declaration, default_namespace=default_namespace,
                     short_empty_elements=short_empty_elements)]


def dump(elem):
    """Print an element or a document, to see what it is."""
    tree = elem if isinstance(elem, ElementTree) else ElementTree(elem)
    tree.write(sys.stdout, "unicode")
    if not (tree.getroot().tail or "").endswith("\n"):
        sys.stdout.write("\n")


def _blank(text):
    return not text or text.isspace()


def indent(tree, space="  ", level=0):
    """Put line breaks and indentation between elements."""
    root = tree.getroot() if isinstance(tree, ElementTree) else tree
    if level < 0:
        raise ValueError(f"Initial indentation level must be >= 0, got {level}")
    if not len(root):
        return
    margins = ["\n" + level * space]

    def indent_children(element, level):
        inner = level + 1
        if inner == len(margins):
            margins.append(margins[level] + space)
        if _blank(element.text):
            element.text = margins[inner]
        for child in element:
            if len(child):
                indent_children(child, inner)
            if _blank(child.tail):
                child.tail = margins[inner]
        if _blank(child.tail):
            child.tail = margins[level]

    indent_children(root, 0)
