"""XML as trees: elements have a tag, attributes, text, children and a tail, and ElementTree is a whole document."""

import collections
import collections.abc
import contextlib
import io
import re
import sys
import warnings

__all__ = ["Comment", "dump", "Element", "ElementTree", "fromstring", "fromstringlist", "indent",
           "iselement", "iterparse", "parse", "ParseError", "PI", "ProcessingInstruction", "QName", "SubElement",
           "tostring", "tostringlist", "TreeBuilder", "VERSION", "XML", "XMLID", "XMLParser", "XMLPullParser",
           "register_namespace", "canonicalize", "C14NWriterTarget"]

VERSION = "1.3.0"


class ParseError(SyntaxError):
    """The text is no XML; code and position say why and where."""


def iselement(element):
    """Whether it has a tag, as elements do."""
    return hasattr(element, "tag")


def _checked(function, value):
    if not isinstance(value, Element):
        raise TypeError("%s must be xml.etree.ElementTree.Element, not %s" % (function, type(value).__name__))
    return value


class Element(object):
    """An XML element: a tag, a dict of attributes, text before the first child and after the end, and children."""

    __slots__ = ("tag", "attrib", "text", "tail", "_children", "__weakref__")

    def __init__(self, *args, **extra):
        if not args and "tag" not in extra:
            raise TypeError("Element() takes at least 1 argument (0 given)")
        if len(args) > 2:
            raise TypeError("Element() takes at most 2 arguments (%d given)" % len(args))
        tag = args[0] if args else extra.pop("tag")
        attrib = args[1] if len(args) > 1 else extra.pop("attrib", {})
        if not isinstance(attrib, dict):
            raise TypeError("Element() argument 2 must be dict, not %s" % type(attrib).__name__)
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self.text = None
        self.tail = None
        self._children = []

    def __repr__(self):
        return "<Element %r at %#x>" % (self.tag, id(self))

    def makeelement(self, tag, attrib, /):
        return self.__class__(tag, attrib)

    def __copy__(self):
        made = Element(self.tag, self.attrib)
        made.text = self.text
        made.tail = self.tail
        made._children[:] = self._children
        return made

    def __deepcopy__(self, memo, /):
        import copy
        made = Element(copy.deepcopy(self.tag, memo), copy.deepcopy(self.attrib, memo))
        made.text = copy.deepcopy(self.text, memo)
        made.tail = copy.deepcopy(self.tail, memo)
        made._children[:] = [copy.deepcopy(each, memo) for each in self._children]
        return made

    def __getstate__(self):
        return {"tag": self.tag, "_children": list(self._children), "attrib": self.attrib, "text": self.text,
                "tail": self.tail}

    def __setstate__(self, state):
        for name, value in state.items():
            setattr(self, name, value)

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        warnings.warn("Testing an element's truth value will raise an exception in future versions.  Use specific "
                      "'len(elem)' or 'elem is not None' test instead.", DeprecationWarning, stacklevel=1)
        return len(self._children) != 0

    def __iter__(self):
        return iter(self._children)

    def _index(self, index):
        if not isinstance(index, slice) and not hasattr(type(index), "__index__"):
            raise TypeError("element indices must be integers")
        return index

    def __getitem__(self, index):
        try:
            return self._children[self._index(index)]
        except IndexError:
            raise IndexError("child index out of range") from None

    def __setitem__(self, index, element):
        if isinstance(index, slice):
            element = list(element)
            for each in element:
                if not isinstance(each, Element):
                    raise TypeError("expected an Element, not \"%s\"" % type(each).__name__)
            self._children[index] = element
            return
        if not isinstance(element, Element):
            raise TypeError("expected an Element, not \"%s\"" % type(element).__name__)
        try:
            self._children[self._index(index)] = element
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def __delitem__(self, index):
        try:
            del self._children[self._index(index)]
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def append(self, subelement, /):
        """Add a child behind the others."""
        self._children.append(_checked("append() argument 1", subelement))

    def extend(self, elements, /):
        """Append subelements from a sequence."""
        if not hasattr(elements, "__iter__") and not hasattr(elements, "__getitem__"):
            raise TypeError("expected sequence, not \"%s\"" % type(elements).__name__)
        for each in list(elements):
            if not isinstance(each, Element):
                raise TypeError("expected an Element, not \"%s\"" % type(each).__name__)
            self._children.append(each)

    def insert(self, index, subelement, /):
        """Put an element among the children."""
        self._children.insert(index, _checked("insert() argument 2", subelement))

    def remove(self, subelement, /):
        """Remove matching subelement, the first that is or equals it."""
        try:
            self._children.remove(_checked("remove() argument 1", subelement))
        except ValueError:
            raise ValueError("list.remove(x): x not in list") from None

    def _matches(self, path, namespaces):
        if (namespaces is None and isinstance(path, str) and path[:2] != "{}" and path[:3] != "{*}"
                and not re.search(r"[/*\[@.]", re.sub(r"\{[^}]*\}", "", path))):
            return (each for each in self._children if each.tag == path)
        if isinstance(path, QName):
            return (each for each in self._children if path == each.tag)
        return _iterfind(self, path, namespaces)

    def find(self, path, namespaces=None):
        """The first element that a path means, or None."""
        return next(self._matches(path, namespaces), None)

    def findtext(self, path, default=None, namespaces=None):
        """The text of the first element that a path means, or the default."""
        found = next(self._matches(path, namespaces), None)
        return default if found is None else found.text or ""

    def findall(self, path, namespaces=None):
        """All elements that a path means, as a list."""
        return list(self._matches(path, namespaces))

    def iterfind(self, path, namespaces=None):
        """All elements that a path means."""
        return _iterfind(self, path, namespaces)

    def clear(self):
        """Reset element: remove all subelements, clear all attributes, and set text and tail to None."""
        self.attrib.clear()
        self._children.clear()
        self.text = self.tail = None

    def get(self, key, default=None):
        """Get element attribute."""
        return self.attrib.get(key, default)

    def set(self, *args):
        """Set element attribute."""
        if len(args) != 2:
            raise TypeError("set expected 2 arguments, got %d" % len(args))
        self.attrib[args[0]] = args[1]

    def keys(self):
        """Get list of attribute names."""
        return list(self.attrib.keys())

    def items(self):
        """Get element attributes as a sequence."""
        return list(self.attrib.items())

    def iter(self, tag=None):
        """Create tree iterator: this element and all below it, in document order, with the given tag if any."""
        if tag == "*":
            tag = None
        stack = [iter([self])]
        while stack:
            each = next(stack[-1], None)
            if each is None:
                stack.pop()
                continue
            if tag is None or each.tag == tag:
                yield each
            stack.append(iter(each._children))

    def itertext(self):
        """Create text iterator: all inner text, in document order."""
        if self.text:
            yield self.text
        stack = [iter(self._children)]
        owners = [self]
        while stack:
            each = next(stack[-1], None)
            if each is None:
                stack.pop()
                owner = owners.pop()
                if stack and owner.tail:
                    yield owner.tail
                continue
            if each.text:
                yield each.text
            stack.append(iter(each._children))
            owners.append(each)


def SubElement(parent, tag, attrib={}, **extra):
    """Make an element as the last child of another."""
    if not isinstance(parent, Element):
        raise TypeError("SubElement() argument 1 must be xml.etree.ElementTree.Element, not %s"
                        % (None if parent is None else type(parent).__name__))
    if not isinstance(attrib, dict):
        raise TypeError("SubElement() argument 3 must be dict, not %s" % type(attrib).__name__)
    element = parent.makeelement(tag, {**attrib, **extra})
    parent.append(element)
    return element


def Comment(text=None):
    """Comment element factory."""
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    """Processing Instruction element factory."""
    element = Element(ProcessingInstruction)
    element.text = target
    if text:
        element.text = element.text + " " + text
    return element


PI = ProcessingInstruction


class QName(object):
    """Qualified name wrapper: a text as it is, or a tag of a namespace."""

    def __init__(self, text_or_uri, tag=None):
        if tag:
            text_or_uri = "{%s}%s" % (text_or_uri, tag)
        self.text = text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return "<%s %r>" % (self.__class__.__name__, self.text)

    def __hash__(self):
        return hash(self.text)

    def _key(self, other):
        return other.text if isinstance(other, QName) else other

    def __le__(self, other):
        return self.text <= self._key(other)

    def __lt__(self, other):
        return self.text < self._key(other)

    def __ge__(self, other):
        return self.text >= self._key(other)

    def __gt__(self, other):
        return self.text > self._key(other)

    def __eq__(self, other):
        return self.text == self._key(other)


# Paths: tokens are pairs of a symbol and a name, one of them empty.
_TOKENS = re.compile(r"('[^']*'|\"[^\"]*\"|::|//?|\.\.|\(\)|!=|[/.*:\[\]\(\)@=])|"
                     r"((?:\{[^}]*\})?[^/\[\]\(\)@!=\s]+)|\s+")


def _path_tokens(path, namespaces):
    default = namespaces.get("") if namespaces else None
    attribute = False
    for match in _TOKENS.finditer(path):
        symbol, name = match.group(1) or "", match.group(2) or ""
        if name and name[0] != "{":
            if ":" in name:
                prefix, uri = name.split(":", 1)
                try:
                    if not namespaces:
                        raise KeyError
                    yield symbol, "{%s}%s" % (namespaces[prefix], uri)
                except KeyError:
                    raise SyntaxError("prefix %r not found in prefix map" % prefix) from None
            elif default and not attribute:
                yield symbol, "{%s}%s" % (default, name)
            else:
                yield symbol, name
            attribute = False
        else:
            yield symbol, name
            attribute = symbol == "@"


def _tag_test(tag):
    """Whether an element has a tag, which may have wildcards; None for any element."""
    if tag in ("*", "{*}*"):
        return None if tag == "*" else (lambda e: isinstance(e.tag, str))
    if tag == "{}*":
        return lambda e: isinstance(e.tag, str) and e.tag[0] != "{"
    if tag.startswith("{*}"):
        bare, suffix = tag[3:], tag[2:]
        return lambda e: e.tag == bare or isinstance(e.tag, str) and e.tag.endswith(suffix) and e.tag[0] == "{"
    if tag.startswith("{}"):
        bare = tag[2:]
        return lambda e: e.tag == bare
    if tag.endswith("}*"):
        prefix = tag[:-1]
        return lambda e: isinstance(e.tag, str) and e.tag.startswith(prefix)
    return lambda e: e.tag == tag


class _Path(object):
    """A path applied to an element."""

    def __init__(self, root, path, namespaces):
        self.root = root
        self.tokens = list(_path_tokens(path, namespaces))
        self.at = 0
        self.parents = None

    def next(self):
        if self.at >= len(self.tokens):
            raise StopIteration
        self.at += 1
        return self.tokens[self.at - 1]

    def parent_map(self):
        if self.parents is None:
            self.parents = {child: parent for parent in self.root.iter() for child in parent}
        return self.parents

    def select(self):
        result = iter([self.root])
        try:
            token = self.next()
            while True:
                result = self.step(token, result)
                token = self.next()
                if token[0] == "/":
                    token = self.next()
        except StopIteration:
            pass
        return result

    def step(self, token, result):
        symbol, name = token
        if symbol == "" or symbol == "*":
            return self.children(result, _tag_test(name or "*"))
        if symbol == ".":
            return result
        if symbol == "//":
            try:
                token = self.next()
            except StopIteration:
                raise StopIteration
            if token[0] == "*":
                tag = "*"
            elif not token[0]:
                tag = token[1]
            else:
                raise SyntaxError("invalid descendant")
            return self.descendants(result, _tag_test(tag))
        if symbol == "..":
            return self.above(result)
        if symbol == "[":
            return self.predicate(result)
        raise SyntaxError("invalid path") if symbol == "/" else KeyError(symbol)

    @staticmethod
    def children(result, test):
        for element in result:
            for child in element:
                if test is None or test(child):
                    yield child

    @staticmethod
    def descendants(result, test):
        for element in result:
            for each in element.iter():
                if each is not element and (test is None or test(each)):
                    yield each

    def above(self, result):
        parents = self.parent_map()
        seen = set()
        for element in result:
            parent = parents.get(element)
            if parent is not None and parent not in seen:
                seen.add(parent)
                yield parent

    def predicate(self, result):
        signature, parts = "", []
        while True:
            try:
                symbol, name = self.next()
            except StopIteration:
                raise TypeError("'NoneType' object is not callable") from None
            if symbol == "]":
                break
            if not symbol and not name:
                continue
            if symbol and symbol[:1] in "'\"":
                symbol, name = "'", symbol[1:-1]
            signature += symbol or "-"
            parts.append(name)
        if signature == "@-":
            return (e for e in result if e.get(parts[1]) is not None)
        if signature == "@-='":
            return (e for e in result if e.get(parts[1]) == parts[-1])
        if signature == "@-!='":
            return (e for e in result if e.get(parts[1]) is not None and e.get(parts[1]) != parts[-1])
        numeric = parts and re.match(r"\-?\d+$", parts[0])
        if signature == "-" and not numeric:
            return (e for e in result if e.find(parts[0]) is not None)
        if signature in (".='", ".!='"):
            equal = signature == ".='"
            return (e for e in result if ("".join(e.itertext()) == parts[-1]) == equal)
        if signature in ("-='", "-!='") and not numeric:
            equal = signature == "-='"
            return (e for e in result
                    if any(("".join(c.itertext()) == parts[-1]) == equal for c in e.iterfind(parts[0])))
        if signature in ("-", "-()", "-()-"):
            return self.positions(result, self.position(signature, parts))
        raise SyntaxError("invalid predicate")

    @staticmethod
    def position(signature, parts):
        if signature == "-":
            index = int(parts[0]) - 1
            if index < 0:
                raise SyntaxError("XPath position >= 1 expected")
            return index
        if parts[0] != "last":
            raise SyntaxError("unsupported function")
        if signature == "-()":
            return -1
        try:
            index = int(parts[2]) - 1
        except ValueError:
            raise SyntaxError("unsupported expression")
        if index > -2:
            raise SyntaxError("XPath offset from last() must be negative")
        return index

    def positions(self, result, index):
        parents = self.parent_map()
        for element in result:
            try:
                if list(parents[element].findall(element.tag))[index] is element:
                    yield element
            except (IndexError, KeyError):
                pass


def _iterfind(element, path, namespaces=None):
    if path[-1:] == "/":
        path = path + "*"
    if namespaces and None in namespaces:
        namespaces = {("" if key is None else key): value for key, value in namespaces.items()}
    if path[:1] == "/":
        raise SyntaxError("cannot use absolute path on element")
    return iter(_Path(element, path, namespaces).select())
