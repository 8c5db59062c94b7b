class DOMImplementation:
    """Makes documents."""

    def hasFeature(self, feature, version):
        """Whether a feature is there."""
        version = None if version == "" else version
        return (feature.lower(), version) in [(name, number) for name in ("core", "xml") for number in
                                              ("1.0", "2.0", None)] + [("ls-load", "3.0"), ("ls-load", None)]

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        """A document with its top element."""
        if doctype and doctype.parentNode is not None:
            raise xml.dom.WrongDocumentErr("doctype object owned by another DOM tree")
        document = Document()
        if not qualifiedName and (namespaceURI is not None or doctype is not None):
            raise xml.dom.InvalidCharacterErr("Element with no name")
        if qualifiedName:
            prefix, _ = _split(qualifiedName)
            if prefix == "xml" and namespaceURI != "http://www.w3.org/XML/1998/namespace":
                raise xml.dom.NamespaceErr("illegal use of 'xml' prefix")
            if prefix and not namespaceURI:
                raise xml.dom.NamespaceErr("illegal use of prefix without namespaces")
            element = document.createElementNS(namespaceURI, qualifiedName)
            if doctype:
                document.appendChild(doctype)
            document.appendChild(element)
        if doctype:
            doctype.parentNode = doctype.ownerDocument = document
        document.doctype = doctype
        document.implementation = self
        return document

    def createDocumentType(self, qualifiedName, publicId, systemId):
        """A document type for a document that is made later."""
        doctype = DocumentType(qualifiedName)
        doctype.publicId = publicId
        doctype.systemId = systemId
        return doctype

    def getInterface(self, feature):
        """The implementation itself when a feature is there."""
        return self if self.hasFeature(feature, None) else None


class Document(Node):
    """A whole document."""
    nodeType = Node.DOCUMENT_NODE
    nodeName = "#document"
    nodeValue = None
    attributes = None
    parentNode = None
    previousSibling = nextSibling = None
    implementation = DOMImplementation()
    actualEncoding = None
    encoding = None
    standalone = None
    version = None
    strictErrorChecking = False
    errorHandler = None
    documentURI = None
    doctype = None
    _child_node_types = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE,
                         Node.DOCUMENT_TYPE_NODE)

    def __init__(self):
        self.doctype = None
        self.childNodes = NodeList()

    @property
    def documentElement(self):
        """Top-level element of this document."""
        for node in self.childNodes:
            if node.nodeType == Node.ELEMENT_NODE:
                return node
        return None

    def appendChild(self, node):
        """Put a node behind the children; there is only one element."""
        self._check_child(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        if node.nodeType == Node.ELEMENT_NODE and self.documentElement:
            raise xml.dom.HierarchyRequestErr("two document elements disallowed")
        return Node.appendChild(self, node)

    def removeChild(self, oldChild):
        """Take a child out."""
        Node.removeChild(self, oldChild)
        if oldChild is self.doctype:
            self.doctype = None
        return oldChild

    def unlink(self):
        """Take the tree apart."""
        if self.doctype is not None:
            self.doctype.unlink()
            self.doctype = None
        Node.unlink(self)

    def cloneNode(self, deep):
        """A copy of the document with all that is in it; None when not `deep`."""
        if not deep:
            return None
        clone = self.implementation.createDocument(None, None, None)
        clone.encoding, clone.standalone, clone.version = self.encoding, self.standalone, self.version
        for node in self.childNodes:
            child = _clone(node, deep, clone)
            _append(clone, child)
            if child.nodeType == Node.DOCUMENT_TYPE_NODE:
                clone.doctype = child
        return clone

    def createDocumentFragment(self):
        """Nodes on their way into a tree."""
        return self._own(DocumentFragment())

    def _own(self, node):
        node.ownerDocument = self
        return node

    def createElement(self, tagName):
        """An element without a parent."""
        return self._own(Element(tagName))

    def createElementNS(self, namespaceURI, qualifiedName):
        """An element in a namespace, without a parent."""
        prefix, _ = _split(qualifiedName)
        return self._own(Element(qualifiedName, namespaceURI, prefix))

    def createTextNode(self, data):
        """A text without a parent."""
        if not isinstance(data, str):
            raise TypeError("node contents must be a string")
        node = self._own(Text())
        node.data = data
        return node

    def createCDATASection(self, data):
        """A text that is written as it is, without a parent."""
        if not isinstance(data, str):
            raise TypeError("node contents must be a string")
        node = self._own(CDATASection())
        node.data = data
        return node

    def createComment(self, data):
        """A comment without a parent."""
        return self._own(Comment(data))

    def createProcessingInstruction(self, target, data):
        """An instruction without a parent."""
        return self._own(ProcessingInstruction(target, data))

    def createAttribute(self, qName):
        """An attribute without an element."""
        attribute = self._own(Attr(qName))
        attribute.value = ""
        return attribute

    def createAttributeNS(self, namespaceURI, qualifiedName):
        """An attribute in a namespace, without an element."""
        prefix, local = _split(qualifiedName)
        attribute = self._own(Attr(qualifiedName, namespaceURI, local, prefix))
        attribute.value = ""
        return attribute

    def getElementById(self, id):
        """The element whose id attribute has that value, or None."""
        for element in self.getElementsByTagName("*"):
            for attribute in element._attrs.values():
                if attribute._is_id and attribute.value == id:
                    return element
        return None

    def getElementsByTagName(self, name):
        """All elements of that name."""
        return _find_by_name(self, name, NodeList())

    def getElementsByTagNameNS(self, namespaceURI, localName):
        """All elements of that name in a namespace."""
        return _find_by_space(self, namespaceURI, localName, NodeList())

    def importNode(self, node, deep):
        """A copy of another document's node."""
        if node.nodeType == Node.DOCUMENT_NODE:
            raise xml.dom.NotSupportedErr("cannot import document nodes")
        if node.nodeType == Node.DOCUMENT_TYPE_NODE:
            raise xml.dom.NotSupportedErr("cannot import document type nodes")
        return _clone(node, deep, self)

    def writexml(self, writer, indent="", addindent="", newl="", encoding=None, standalone=None):
        """Write it to a file."""
        declarations = []
        if encoding:
            declarations.append(f'encoding="{encoding}"')
        if standalone is not None:
            declarations.append(f'standalone="{"yes" if standalone else "no"}"')
        writer.write(f'<?xml version="1.0" {" ".join(declarations)}?>{newl}')
        for node in self.childNodes:
            node.writexml(writer, indent, addindent, newl)


def _clone(node, deep, document):
    kind = node.nodeType
    if kind == Node.ELEMENT_NODE:
        clone = Element(node.tagName, node.namespaceURI, node.prefix, node._local)
        clone.ownerDocument = document
        for attribute in node._attrs.values():
            copy = _clone(attribute, True, document)
            clone.setAttributeNode(copy)
        if deep:
            for child in node.childNodes:
                clone.appendChild(_clone(child, deep, document))
        return clone
    if kind == Node.DOCUMENT_FRAGMENT_NODE:
        clone = document.createDocumentFragment()
        if deep:
            for child in node.childNodes:
                clone.appendChild(_clone(child, deep, document))
        return clone
    if kind == Node.TEXT_NODE:
        return document.createTextNode(node.data)
    if kind == Node.CDATA_SECTION_NODE:
        return document.createCDATASection(node.data)
    if kind == Node.PROCESSING_INSTRUCTION_NODE:
        return document.createProcessingInstruction(node.target, node.data)
    if kind == Node.COMMENT_NODE:
        return document.createComment(node.data)
    if kind == Node.ATTRIBUTE_NODE:
        clone = Attr(node._name, node.namespaceURI, node._local, node._prefix)
        clone.ownerDocument = document
        clone.specified = True
        clone.value = node.value
        return clone
    if kind == Node.DOCUMENT_TYPE_NODE:
        clone = document.implementation.createDocumentType(node.name, node.publicId, node.systemId)
        clone.ownerDocument = document
        clone.internalSubset = node.internalSubset
        return clone
    raise xml.dom.NotSupportedErr("Cannot clone node %s" % repr(node))
