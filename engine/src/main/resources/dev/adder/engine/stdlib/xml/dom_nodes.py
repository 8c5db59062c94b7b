"""Documents as trees of nodes that know their parents and siblings."""

import io
import xml.dom
from xml.dom import EMPTY_NAMESPACE, EMPTY_PREFIX, XMLNS_NAMESPACE


class NodeList(list):
    """Nodes in order."""
    __slots__ = ()

    def item(self, index):
        """The node at an index, or None."""
        return self[index] if 0 <= index < len(self) else None

    @property
    def length(self):
        """The number of nodes in the NodeList."""
        return len(self)

    @length.setter
    def length(self, value):
        raise xml.dom.NoModificationAllowedErr("attempt to modify read-only attribute 'length'")


class Node(xml.dom.Node):
    """What all nodes have."""
    namespaceURI = None
    parentNode = None
    ownerDocument = None
    nextSibling = None
    previousSibling = None
    nodeValue = None
    attributes = None
    prefix = EMPTY_PREFIX
    _child_node_types = ()

    def __bool__(self):
        return True

    @property
    def firstChild(self):
        """First child node, or None."""
        return self.childNodes[0] if self.childNodes else None

    @property
    def lastChild(self):
        """Last child node, or None."""
        return self.childNodes[-1] if self.childNodes else None

    @property
    def localName(self):
        """Namespace-local name of this node."""
        return None

    def toxml(self, encoding=None, standalone=None):
        """The node as XML in one line."""
        return self.toprettyxml("", "", encoding, standalone)

    def toprettyxml(self, indent="\t", newl="\n", encoding=None, standalone=None):
        """The node as XML, each child in lines of its own."""
        if encoding is None:
            writer = io.StringIO()
        else:
            writer = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="xmlcharrefreplace", newline="\n")
        if self.nodeType == Node.DOCUMENT_NODE:
            self.writexml(writer, "", indent, newl, encoding, standalone)
        else:
            self.writexml(writer, "", indent, newl)
        return writer.getvalue() if encoding is None else writer.detach().getvalue()

    def hasChildNodes(self):
        """Whether there are children."""
        return bool(self.childNodes)

    def _check_child(self, node):
        if node.nodeType not in self._child_node_types:
            raise xml.dom.HierarchyRequestErr("%s cannot be child of %s" % (repr(node), repr(self)))

    def insertBefore(self, newChild, refChild):
        """Put a node before a child, at the end when that is None."""
        if newChild.nodeType == self.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(newChild.childNodes):
                self.insertBefore(child, refChild)
            return newChild
        self._check_child(newChild)
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        if refChild is None:
            return self.appendChild(newChild)
        index = self._place(refChild)
        self.childNodes.insert(index, newChild)
        newChild.nextSibling = refChild
        refChild.previousSibling = newChild
        before = self.childNodes[index - 1] if index else None
        newChild.previousSibling = before
        if before is not None:
            before.nextSibling = newChild
        newChild.parentNode = self
        return newChild

    def _place(self, child):
        try:
            return self.childNodes.index(child)
        except ValueError:
            raise xml.dom.NotFoundErr()

    def appendChild(self, node):
        """Put a node behind the children."""
        if node.nodeType == self.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(node.childNodes):
                self.appendChild(child)
            return node
        self._check_child(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        _append(self, node)
        return node

    def replaceChild(self, newChild, oldChild):
        """Put a node in the place of a child."""
        if newChild.nodeType == self.DOCUMENT_FRAGMENT_NODE:
            after = oldChild.nextSibling
            self.removeChild(oldChild)
            return self.insertBefore(newChild, after)
        self._check_child(newChild)
        if newChild is oldChild:
            return None
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        index = self._place(oldChild)
        self.childNodes[index] = newChild
        newChild.parentNode = self
        oldChild.parentNode = None
        newChild.previousSibling, newChild.nextSibling = oldChild.previousSibling, oldChild.nextSibling
        oldChild.previousSibling = oldChild.nextSibling = None
        if newChild.previousSibling is not None:
            newChild.previousSibling.nextSibling = newChild
        if newChild.nextSibling is not None:
            newChild.nextSibling.previousSibling = newChild
        return oldChild

    def removeChild(self, oldChild):
        """Take a child out."""
        try:
            self.childNodes.remove(oldChild)
        except ValueError:
            raise xml.dom.NotFoundErr()
        if oldChild.nextSibling is not None:
            oldChild.nextSibling.previousSibling = oldChild.previousSibling
        if oldChild.previousSibling is not None:
            oldChild.previousSibling.nextSibling = oldChild.nextSibling
        oldChild.nextSibling = oldChild.previousSibling = None
        oldChild.parentNode = None
        return oldChild

    def normalize(self):
        """Join texts that stand side by side and drop empty ones, all the way down."""
        kept = []
        for child in self.childNodes:
            if child.nodeType == Node.TEXT_NODE:
                if not child.data:
                    child.parentNode = child.nextSibling = child.previousSibling = None
                    continue
                if kept and kept[-1].nodeType == Node.TEXT_NODE:
                    kept[-1].data += child.data
                    child.parentNode = child.nextSibling = child.previousSibling = None
                    continue
            elif child.nodeType == Node.ELEMENT_NODE:
                child.normalize()
            kept.append(child)
        for index, child in enumerate(kept):
            child.previousSibling = kept[index - 1] if index else None
            child.nextSibling = kept[index + 1] if index + 1 < len(kept) else None
        self.childNodes[:] = kept

    def cloneNode(self, deep):
        """A copy of the node, with all that is in it when `deep`."""
        return _clone(self, deep, self.ownerDocument or self)

    def isSupported(self, feature, version):
        """Whether a feature is there."""
        return self.ownerDocument.implementation.hasFeature(feature, version)

    def isSameNode(self, other):
        """Whether it is this very node."""
        return self is other

    def getInterface(self, feature):
        """The node itself when a feature is there."""
        return self if self.isSupported(feature, None) else None

    def getUserData(self, key):
        """What setUserData has put there."""
        try:
            return self._user_data[key][0]
        except (AttributeError, KeyError):
            return None

    def setUserData(self, key, data, handler):
        """Keep something of the program's with the node."""
        old = self.getUserData(key)
        if not hasattr(self, "_user_data"):
            self._user_data = {}
        if data is None:
            self._user_data.pop(key, None)
        else:
            self._user_data[key] = (data, handler)
        return old

    def unlink(self):
        """Take the tree apart."""
        self.parentNode = self.ownerDocument = None
        if self.childNodes:
            for child in self.childNodes:
                child.unlink()
            self.childNodes = NodeList()
        self.previousSibling = None
        self.nextSibling = None

    def __enter__(self):
        return self

    def __exit__(self, et, ev, tb):
        self.unlink()


def _append(parent, node):
    children = parent.childNodes
    if children:
        last = children[-1]
        node.previousSibling = last
        last.nextSibling = node
    else:
        node.previousSibling = None
    node.nextSibling = None
    children.append(node)
    node.parentNode = parent


def _write_data(writer, data):
    if data:
        writer.write(data.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;").replace(">", "&gt;"))


def _find_by_name(parent, name, found):
    for node in parent.childNodes:
        if node.nodeType == Node.ELEMENT_NODE:
            if name == "*" or node.tagName == name:
                found.append(node)
            _find_by_name(node, name, found)
    return found


def _find_by_space(parent, uri, name, found):
    for node in parent.childNodes:
        if node.nodeType == Node.ELEMENT_NODE:
            if name in ("*", node.localName) and uri in ("*", node.namespaceURI):
                found.append(node)
            _find_by_space(node, uri, name, found)
    return found


def _split(name):
    prefix, colon, local = name.partition(":")
    return (prefix, local) if colon else (None, name)


class DocumentFragment(Node):
    """Nodes on their way into a tree."""
    nodeType = Node.DOCUMENT_FRAGMENT_NODE
    nodeName = "#document-fragment"
    _child_node_types = (Node.ELEMENT_NODE, Node.TEXT_NODE, Node.CDATA_SECTION_NODE, Node.ENTITY_REFERENCE_NODE,
                         Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.NOTATION_NODE)

    def __init__(self):
        self.childNodes = NodeList()


class Attr(Node):
    """An attribute of an element."""
    nodeType = Node.ATTRIBUTE_NODE
    ownerElement = None
    specified = False
    _is_id = False
    _child_node_types = (Node.TEXT_NODE, Node.ENTITY_REFERENCE_NODE)

    def __init__(self, qName, namespaceURI=EMPTY_NAMESPACE, localName=None, prefix=None):
        self.ownerElement = None
        self._name = qName
        self.namespaceURI = namespaceURI
        self._prefix = prefix
        self._local = localName
        self.childNodes = NodeList()
        self.childNodes.append(Text())
        self._value = ""

    @property
    def localName(self):
        """Namespace-local name of this attribute."""
        return self._name.split(":", 1)[-1] if self._local is None else self._local

    @property
    def name(self):
        """The name with its prefix."""
        return self._name

    @name.setter
    def name(self, value):
        self._name = value

    nodeName = name

    @property
    def value(self):
        """The text."""
        return self._value

    @value.setter
    def value(self, value):
        self._value = value
        self.childNodes[0].data = value

    nodeValue = value

    @property
    def prefix(self):
        """The part of the name before the colon."""
        return self._prefix

    @property
    def isId(self):
        """True if this attribute is an ID."""
        return self._is_id

    def unlink(self):
        """Take it from its element."""
        self.ownerElement = None
        self.ownerDocument = None
        self.childNodes.clear()


class NamedNodeMap:
    """The attributes of an element, by name."""
    __slots__ = ("_attrs", "_attrsNS", "_ownerElement")

    def __init__(self, attrs, attrsNS, ownerElement):
        self._attrs = attrs
        self._attrsNS = attrsNS
        self._ownerElement = ownerElement

    @property
    def length(self):
        """Number of nodes in the NamedNodeMap."""
        return len(self._attrs)

    def item(self, index):
        """The attribute at an index, or None."""
        try:
            return self[list(self._attrs.keys())[index]]
        except IndexError:
            return None

    def items(self):
        """Names and values."""
        return [(node.nodeName, node.value) for node in self._attrs.values()]

    def itemsNS(self):
        """Names in their namespaces, and values."""
        return [((node.namespaceURI, node.localName), node.value) for node in self._attrs.values()]

    def __contains__(self, key):
        return key in self._attrs if isinstance(key, str) else key in self._attrsNS

    def keys(self):
        """The names."""
        return self._attrs.keys()

    def keysNS(self):
        """The names in their namespaces."""
        return self._attrsNS.keys()

    def values(self):
        """The attributes."""
        return self._attrs.values()

    def get(self, name, value=None):
        """The attribute of that name, or the value."""
        return self._attrs.get(name, value)

    __len__ = length.fget

    def __eq__(self, other):
        return isinstance(other, NamedNodeMap) and self._attrs == other._attrs

    __hash__ = None

    def __getitem__(self, attname_or_tuple):
        if isinstance(attname_or_tuple, tuple):
            return self._attrsNS[attname_or_tuple]
        return self._attrs[attname_or_tuple]

    def __setitem__(self, attname, value):
        if isinstance(value, str):
            node = self._attrs.get(attname)
            if node is None:
                node = Attr(attname)
                node.ownerDocument = self._ownerElement.ownerDocument
                self.setNamedItem(node)
            node.value = value
        else:
            if not isinstance(value, Attr):
                raise TypeError("value must be a string or Attr object")
            self.setNamedItem(value)

    def __delitem__(self, attname_or_tuple):
        node = self[attname_or_tuple]
        self._remove(node)
        node.unlink()

    def getNamedItem(self, name):
        """The attribute of that name, or None."""
        return self._attrs.get(name)

    def getNamedItemNS(self, namespaceURI, localName):
        """The attribute of that name in a namespace, or None."""
        return self._attrsNS.get((namespaceURI, localName))

    def removeNamedItem(self, name):
        """Take out the attribute of that name."""
        node = self.getNamedItem(name)
        if node is None:
            raise xml.dom.NotFoundErr()
        return self._remove(node)

    def removeNamedItemNS(self, namespaceURI, localName):
        """Take out the attribute of that name in a namespace."""
        node = self.getNamedItemNS(namespaceURI, localName)
        if node is None:
            raise xml.dom.NotFoundErr()
        return self._remove(node)

    def _remove(self, node):
        self._attrs.pop(node.nodeName, None)
        self._attrsNS.pop((node.namespaceURI, node.localName), None)
        node.ownerElement = None
        return node

    def setNamedItem(self, node):
        """Put an attribute in; the one that was there is given."""
        if not isinstance(node, Attr):
            raise xml.dom.HierarchyRequestErr("%s cannot be child of %s" % (repr(node), repr(self)))
        old = self._attrs.get(node.name)
        if old is not None:
            old.unlink()
        self._attrs[node.name] = node
        self._attrsNS[(node.namespaceURI, node.localName)] = node
        node.ownerElement = self._ownerElement
        return old

    setNamedItemNS = setNamedItem


AttributeList = NamedNodeMap
