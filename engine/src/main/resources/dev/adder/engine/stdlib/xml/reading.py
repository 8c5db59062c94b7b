def _tree_parser():
    return XMLParser(target=TreeBuilder())


class XMLPullParser(object):
    def __init__(self, events=None, *, _parser=None):
        self._parser = _parser or _tree_parser()
        self._found = collections.deque()
        self._parser._setevents(self._found, ("end",) if events is None else events)

    def feed(self, data):
        """Take in a piece of the document."""
        if self._parser is None:
            raise ValueError("feed() called after end of stream")
        if data:
            if isinstance(data, (bytes, bytearray)) and not self._parser._encoding:
                data = bytes(data).decode("utf-8")
            try:
                self._parser.feed(data)
            except SyntaxError as e:
                self._found.append(e)

    def _finish(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        """Finish feeding data to parser."""
        self._finish()

    def read_events(self):
        """The events that there are by now."""
        while self._found:
            found = self._found.popleft()
            if isinstance(found, SyntaxError):
                raise found
            yield found

    def flush(self):
        if self._parser is None:
            raise ValueError("flush() called after end of stream")
        self._parser.flush()


class _IterParse(collections.abc.Iterator):
    """Events while a document is read; *root* is there when it is at its end."""

    root = None

    def __init__(self, source, events, parser):
        self._pull = XMLPullParser(events=events, _parser=parser)
        self._close = not hasattr(source, "read")
        self._source = open(source, "rb") if self._close else source
        self._events = self._read()

    def _read(self):
        try:
            yield from self._pull.read_events()
            parser = self._pull._parser
            while data := self._source.read(16 * 1024):
                try:
                    parser.feed(data)
                except SyntaxError as e:
                    self._pull._found.append(e)
                yield from self._pull.read_events()
            root = self._pull._finish()
            yield from self._pull.read_events()
            self.root = root
        finally:
            if self._close:
                self._source.close()

    def __next__(self):
        return next(self._events)


def iterparse(source, events=None, parser=None):
    """Read a document and give its events.

    *events* are those of interest: "start", "end", "start-ns", "end-ns", "comment" and "pi"; "end" by default.
    """
    return _IterParse(source, events, parser)


def parse(source, parser=None):
    """Parse XML document into element tree."""
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def XML(text, parser=None):
    """Parse XML document from string constant."""
    parser = parser or _tree_parser()
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    """Read a text; return the root, and the elements by their id."""
    tree = XML(text, parser)
    return tree, {each.get("id"): each for each in tree.iter() if each.get("id")}


def fromstringlist(sequence, parser=None):
    """Read a document that is given in pieces."""
    parser = parser or _tree_parser()
    for text in sequence:
        parser.feed(text)
    return parser.close()
