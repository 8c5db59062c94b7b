class Element(Node):
    """An element with its attributes and what is in it."""
    nodeType = Node.ELEMENT_NODE
    nodeValue = None
    _child_node_types = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.TEXT_NODE,
                         Node.CDATA_SECTION_NODE, Node.ENTITY_REFERENCE_NODE)

    def __init__(self, tagName, namespaceURI=EMPTY_NAMESPACE, prefix=None, localName=None):
        self.parentNode = None
        self.tagName = self.nodeName = tagName
        self.prefix = prefix
        self.namespaceURI = namespaceURI
        self.childNodes = NodeList()
        self.nextSibling = self.previousSibling = None
        self._local = localName
        self._attrs = {}
        self._attrsNS = {}

    @property
    def localName(self):
        """Namespace-local name of this element."""
        return self.tagName.split(":", 1)[-1] if self._local is None else self._local

    @property
    def attributes(self):
        """NamedNodeMap of attributes on the element."""
        return NamedNodeMap(self._attrs, self._attrsNS, self)

    def unlink(self):
        """Take the tree apart."""
        for attribute in list(self._attrs.values()):
            attribute.unlink()
        self._attrs = {}
        self._attrsNS = {}
        Node.unlink(self)

    def getAttribute(self, attname):
        """The value of an attribute, an empty text when there is none."""
        attribute = self._attrs.get(attname)
        return "" if attribute is None else attribute.value

    def getAttributeNS(self, namespaceURI, localName):
        """The value of an attribute in a namespace, an empty text when there is none."""
        attribute = self._attrsNS.get((namespaceURI, localName))
        return "" if attribute is None else attribute.value

    def setAttribute(self, attname, value):
        """Give an attribute a value."""
        attribute = self.getAttributeNode(attname)
        if attribute is None:
            attribute = Attr(attname)
            attribute.value = value
            attribute.ownerDocument = self.ownerDocument
            self.setAttributeNode(attribute)
        elif value != attribute.value:
            attribute.value = value

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        """Give an attribute in a namespace a value."""
        prefix, local = _split(qualifiedName)
        attribute = self.getAttributeNodeNS(namespaceURI, local)
        if attribute is None:
            attribute = Attr(qualifiedName, namespaceURI, local, prefix)
            attribute.value = value
            attribute.ownerDocument = self.ownerDocument
            self.setAttributeNode(attribute)
        else:
            attribute.value = value
            attribute._prefix = prefix
            attribute._name = qualifiedName

    def getAttributeNode(self, attrname):
        """The attribute of that name, or None."""
        return self._attrs.get(attrname)

    def getAttributeNodeNS(self, namespaceURI, localName):
        """The attribute of that name in a namespace, or None."""
        return self._attrsNS.get((namespaceURI, localName))

    def setAttributeNode(self, attr):
        """Put an attribute on the element; the one that was there is given."""
        if attr.ownerElement not in (None, self):
            raise xml.dom.InuseAttributeErr("attribute node already owned")
        old = self._attrs.get(attr.name)
        if old is not None and old is not attr:
            self.removeAttributeNode(old)
        self._attrs[attr.name] = attr
        self._attrsNS[(attr.namespaceURI, attr.localName)] = attr
        attr.ownerElement = self
        return old if old is not attr else None

    setAttributeNodeNS = setAttributeNode

    def removeAttribute(self, name):
        """Take the attribute of that name off the element."""
        try:
            attribute = self._attrs[name]
        except KeyError:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(attribute)

    def removeAttributeNS(self, namespaceURI, localName):
        """Take the attribute of that name in a namespace off the element."""
        try:
            attribute = self._attrsNS[(namespaceURI, localName)]
        except KeyError:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(attribute)

    def removeAttributeNode(self, node):
        """Take an attribute off the element."""
        if node is None:
            raise xml.dom.NotFoundErr()
        try:
            self._attrs[node.name]
        except KeyError:
            raise xml.dom.NotFoundErr()
        del self._attrs[node.name]
        self._attrsNS.pop((node.namespaceURI, node.localName), None)
        node.ownerElement = None
        return node

    removeAttributeNodeNS = removeAttributeNode

    def hasAttribute(self, name):
        """Checks whether the element has an attribute with the specified name.

        Returns True if the element has an attribute with the specified name.
        Otherwise, returns False.
        """
        return name in self._attrs

    def hasAttributeNS(self, namespaceURI, localName):
        """Whether there is an attribute of that name in a namespace."""
        return (namespaceURI, localName) in self._attrsNS

    def hasAttributes(self):
        """Whether there are attributes."""
        return bool(self._attrs)

    def setIdAttribute(self, name):
        """Make an attribute the one that getElementById goes by."""
        self.setIdAttributeNode(self.getAttributeNode(name))

    def setIdAttributeNS(self, namespaceURI, localName):
        """Make an attribute in a namespace the one that getElementById goes by."""
        self.setIdAttributeNode(self.getAttributeNodeNS(namespaceURI, localName))

    def setIdAttributeNode(self, idAttr):
        """Make an attribute the one that getElementById goes by."""
        if idAttr is None or not self.isSameNode(idAttr.ownerElement):
            raise xml.dom.NotFoundErr()
        idAttr._is_id = True

    def getElementsByTagName(self, name):
        """Returns all descendant elements with the given tag name.

        Returns the list of all descendant elements (not direct children
        only) with the specified tag name.
        """
        return _find_by_name(self, name, NodeList())

    def getElementsByTagNameNS(self, namespaceURI, localName):
        """All elements below of that name in a namespace."""
        return _find_by_space(self, namespaceURI, localName, NodeList())

    def __repr__(self):
        return "<DOM Element: %s at %#x>" % (self.tagName, id(self))

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write an XML element to a file-like object

        Write the element to the writer object that must provide
        a write method (e.g. a file or StringIO object).
        """
        writer.write(indent + "<" + self.tagName)
        for name, attribute in self._attrs.items():
            writer.write(' %s="' % name)
            _write_data(writer, attribute.value)
            writer.write('"')
        if not self.childNodes:
            writer.write("/>%s" % newl)
            return
        writer.write(">")
        only = self.childNodes[0]
        if len(self.childNodes) == 1 and only.nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            only.writexml(writer, "", "", "")
        else:
            writer.write(newl)
            for node in self.childNodes:
                node.writexml(writer, indent + addindent, addindent, newl)
            writer.write(indent)
        writer.write("</%s>%s" % (self.tagName, newl))


class Childless:
    """Nodes that have nothing in them."""
    attributes = None
    childNodes = NodeList()
    firstChild = None
    lastChild = None

    def appendChild(self, node):
        """No child can be put in."""
        raise xml.dom.HierarchyRequestErr(self.nodeName + " nodes cannot have children")

    def hasChildNodes(self):
        """There are no children."""
        return False

    def insertBefore(self, newChild, refChild):
        """No child can be put in."""
        raise xml.dom.HierarchyRequestErr(self.nodeName + " nodes do not have children")

    def removeChild(self, oldChild):
        """There are no children."""
        raise xml.dom.NotFoundErr(self.nodeName + " nodes do not have children")

    def normalize(self):
        """There is nothing to join."""

    def replaceChild(self, newChild, oldChild):
        """There are no children."""
        raise xml.dom.HierarchyRequestErr(self.nodeName + " nodes do not have children")


class ProcessingInstruction(Childless, Node):
    """`<?target data?>`."""
    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        self.target = target
        self.data = data

    @property
    def nodeName(self):
        """The target."""
        return self.target

    @nodeName.setter
    def nodeName(self, value):
        self.target = value

    @property
    def nodeValue(self):
        """The data."""
        return self.data

    @nodeValue.setter
    def nodeValue(self, value):
        self.data = value

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write it to a file."""
        writer.write("%s<?%s %s?>%s" % (indent, self.target, self.data, newl))


class CharacterData(Childless, Node):
    """Nodes that are text."""

    def __init__(self):
        self.ownerDocument = self.parentNode = None
        self.previousSibling = self.nextSibling = None
        self._data = ""

    @property
    def length(self):
        """Length of the string data."""
        return len(self.data)

    __len__ = length.fget

    @property
    def data(self):
        """The text."""
        return self._data

    @data.setter
    def data(self, data):
        self._data = data

    nodeValue = data

    def __repr__(self):
        dots = "..." if len(self.data) > 10 else ""
        return "<DOM %s node \"%r%s\">" % (self.__class__.__name__, self.data[:10], dots)

    def _check(self, offset, count=0):
        if offset < 0:
            raise xml.dom.IndexSizeErr("offset cannot be negative")
        if offset >= len(self.data):
            raise xml.dom.IndexSizeErr("offset cannot be beyond end of data")
        if count < 0:
            raise xml.dom.IndexSizeErr("count cannot be negative")

    def substringData(self, offset, count):
        """A part of the text."""
        self._check(offset, count)
        return self.data[offset:offset + count]

    def appendData(self, arg):
        """Put text at the end."""
        self.data = self.data + arg

    def insertData(self, offset, arg):
        """Put text in."""
        self._check(offset)
        if arg:
            self.data = "%s%s%s" % (self.data[:offset], arg, self.data[offset:])

    def deleteData(self, offset, count):
        """Take text out."""
        self._check(offset, count)
        if count:
            self.data = self.data[:offset] + self.data[offset + count:]

    def replaceData(self, offset, count, arg):
        """Put text in the place of other text."""
        self._check(offset, count)
        if count:
            self.data = "%s%s%s" % (self.data[:offset], arg, self.data[offset + count:])


class Text(CharacterData):
    """Text between tags."""
    nodeType = Node.TEXT_NODE
    nodeName = "#text"
    attributes = None

    def splitText(self, offset):
        """Make two nodes of it; the second is given."""
        if offset < 0 or offset > len(self.data):
            raise xml.dom.IndexSizeErr("illegal offset value")
        made = self.__class__()
        made.data = self.data[offset:]
        made.ownerDocument = self.ownerDocument
        after = self.nextSibling
        if self.parentNode and self in self.parentNode.childNodes:
            if after is None:
                self.parentNode.appendChild(made)
            else:
                self.parentNode.insertBefore(made, after)
        self.data = self.data[:offset]
        return made

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write it to a file."""
        _write_data(writer, "%s%s%s" % (indent, self.data, newl))

    @property
    def wholeText(self):
        """The text of all logically-adjacent text nodes."""
        first = self
        while first.previousSibling is not None and first.previousSibling.nodeType in (3, 4):
            first = first.previousSibling
        parts = []
        while first is not None and first.nodeType in (3, 4):
            parts.append(first.data)
            first = first.nextSibling
        return "".join(parts)

    @property
    def isWhitespaceInElementContent(self):
        """Whether a document type says that the text means nothing."""
        return False


class Comment(CharacterData):
    """`<!--data-->`."""
    nodeType = Node.COMMENT_NODE
    nodeName = "#comment"

    def __init__(self, data):
        CharacterData.__init__(self)
        self._data = data

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write it to a file."""
        if "--" in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write("%s<!--%s-->%s" % (indent, self.data, newl))


class CDATASection(Text):
    """Text that is written as it is."""
    nodeType = Node.CDATA_SECTION_NODE
    nodeName = "#cdata-section"

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write it to a file."""
        if self.data.find("]]>") >= 0:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write("<![CDATA[%s]]>" % self.data)


class Identified:
    """Nodes with identifiers."""
    publicId = None
    systemId = None


class DocumentType(Identified, Childless, Node):
    """`<!DOCTYPE name>`."""
    nodeType = Node.DOCUMENT_TYPE_NODE
    nodeValue = None
    name = None
    internalSubset = None

    def __init__(self, qualifiedName):
        if qualifiedName:
            self.name = _split(qualifiedName)[1]
        self.nodeName = self.name

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write it to a file."""
        writer.write("<!DOCTYPE ")
        writer.write(self.name)
        if self.publicId:
            writer.write("%s  PUBLIC '%s'%s  '%s'" % (newl, self.publicId, newl, self.systemId))
        elif self.systemId:
            writer.write("%s  SYSTEM '%s'" % (newl, self.systemId))
        if self.internalSubset is not None:
            writer.write(" [")
            writer.write(self.internalSubset)
            writer.write("]")
        writer.write(">" + newl)
