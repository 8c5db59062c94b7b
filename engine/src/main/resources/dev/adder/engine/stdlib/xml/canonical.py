def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    """Write XML in its canonical form, C14N 2.0."""
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    sio = io.StringIO() if out is None else None
    parser = XMLParser(target=C14NWriterTarget((out or sio).write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return sio.getvalue() if sio is not None else None


class C14NWriterTarget(object):
    """Canonicalization writer target for the XMLParser, without rewriting of prefixes."""

    def __init__(self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False, qname_aware_tags=None,
                 qname_aware_attrs=None, exclude_attrs=None, exclude_tags=None):
        self._write = write
        self._comments = with_comments
        self._strip = strip_text
        self._no_attrs = set(exclude_attrs or ())
        self._no_tags = set(exclude_tags or ())
        self._names = []
        self._new = []
        self._shown = [{}]
        self._data = []
        self._skipped = 0
        self._root_done = False

    def start_ns(self, prefix, uri):
        self._new.append((prefix or "", uri))

    def _flush(self):
        text = "".join(self._data)
        self._data = []
        if self._strip:
            text = text.strip()
        if text and self._names and not self._skipped:
            self._write(_escape_cdata(text).replace("\r", "&#xD;"))

    def data(self, data):
        self._data.append(data)

    def _qualified(self, name, spaces, attribute=False):
        if name[:1] != "{":
            return name
        uri, local = name[1:].rsplit("}", 1)
        if uri == _XML:
            return "xml:" + local
        found = sorted(prefix for prefix, known in spaces.items() if known == uri and (prefix or not attribute))
        return found[0] + ":" + local if found and found[0] else local

    def start(self, tag, attrs):
        self._flush()
        known = {**(self._names[-1][1] if self._names else {}), **dict(self._new)}
        self._new = []
        if self._skipped or tag in self._no_tags:
            self._skipped += 1
            self._names.append(("", known))
            return
        name = self._qualified(tag, known)
        attributes = [(key, self._qualified(key, known, True), value) for key, value in attrs.items()
                      if key not in self._no_attrs]
        used = {each.partition(":")[0] if ":" in each else "" for each in [name]}
        used |= {each.partition(":")[0] for _, each, _ in attributes if ":" in each}
        shown = dict(self._shown[-1])
        text = "<" + name
        for prefix in sorted(used - {"xml"}):
            uri = known.get(prefix, "")
            if shown.get(prefix, "") != uri:
                shown[prefix] = uri
                text += ' xmlns%s="%s"' % (":" + prefix if prefix else "", self._attribute(uri))
        for key, each, value in sorted(attributes, key=lambda item: item[0][1:].rsplit("}", 1)
                                       if item[0][:1] == "{" else ["", item[0]]):
            text += ' %s="%s"' % (each, self._attribute(value))
        self._shown.append(shown)
        self._write(text + ">")
        self._names.append((name, known))

    @staticmethod
    def _attribute(text):
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
        return text.replace("\t", "&#x9;").replace("\n", "&#xA;").replace("\r", "&#xD;")

    def end(self, tag):
        self._flush()
        name, _ = self._names.pop()
        if self._skipped:
            self._skipped -= 1
            return
        self._shown.pop()
        self._write("</" + name + ">")
        self._root_done = not self._names

    def comment(self, text):
        if self._comments and not self._skipped:
            self._flush()
            self._outside("<!--%s-->" % _escape_cdata(text))

    def pi(self, target, data):
        if not self._skipped:
            self._flush()
            self._outside("<?%s %s?>" % (target, data) if data else "<?%s?>" % target)

    def _outside(self, text):
        if self._names:
            self._write(text)
        else:
            self._write("\n" + text if self._root_done else text + "\n")
