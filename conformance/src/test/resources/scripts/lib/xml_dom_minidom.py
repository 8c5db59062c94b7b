from xml.dom import minidom
import xml.dom
d = minidom.parseString("<?xml version='1.0'?><!-- top --><r a='1' xmlns:n='urn:q' n:b='2'>t<c/>x &amp; y<!-- k --><n:d>é</n:d><?pi some?><![CDATA[<raw>]]></r>")
print(d.toxml()); print(d.toprettyxml(indent="  ")); print(d.toxml(encoding="utf-8")); print(d.toprettyxml(newl="", indent=""))
r = d.documentElement
print(r.tagName, r.attributes.items(), r.getAttribute("a"), r.getAttribute("zz"), r.hasAttribute("a"), [ (n.nodeType, n.nodeName, n.nodeValue) for n in r.childNodes], r.firstChild, r.lastChild)
print(d.getElementsByTagName("n:d")[0].firstChild.data, len(r.getElementsByTagName("*")))
print(d.nodeType, d.nodeName, d.doctype, d.version, d.encoding, d.standalone)
n = minidom.Document(); e = n.createElement("root"); n.appendChild(e); e.setAttribute("k", 'v"<&>\n'); e.appendChild(n.createTextNode("hi <>&\"")); e.appendChild(n.createComment("c")); x=n.createElement("x"); e.appendChild(x); x.appendChild(n.createTextNode("only")); e.appendChild(n.createCDATASection("a<b"))
print(n.toprettyxml(indent=" ")); print(n.toxml()); print(e.toxml())
e.removeChild(x); print(e.toxml()); e.insertBefore(x, e.firstChild); print(e.toxml(), x.parentNode is e, x.nextSibling, x.previousSibling, x.ownerDocument is n)
e.removeAttribute("k"); print(e.toxml(), e.hasAttributes(), e.hasChildNodes())
c = e.cloneNode(True); print(c.toxml(), c.parentNode, c.isSameNode(e))
e.replaceChild(n.createElement("y"), x); print(e.toxml()); e.normalize()
impl = minidom.getDOMImplementation(); dd = impl.createDocument(None, "top", None); print(dd.toxml())
dt = impl.createDocumentType("html", "-//W3C", "http://x"); print(impl.createDocument(None,"html",dt).toxml())
print(xml.dom.Node.ELEMENT_NODE, minidom.Node.TEXT_NODE, isinstance(r, minidom.Element), minidom.Text, r.attributes["a"].value, r.attributes.length, r.getAttributeNode("a").name, r.attributes.keys())
for bad in ["<a>", "<a><b></a>", "", "<a/><b/>"]:
    try: minidom.parseString(bad)
    except Exception as ex: print(type(ex), ex)
try: e.removeChild(n.createElement("q"))
except Exception as ex: print(type(ex), ex)
try: n.appendChild(n.createElement("second"))
except Exception as ex: print(type(ex), ex)
try: n.createComment("a--b").toxml()
except Exception as ex: print(type(ex), ex)
print(n.createTextNode("abc"), n.createTextNode("a"*50), n.createComment("c"), repr(n.createCDATASection("z")), n.createProcessingInstruction("t","d").toxml())
import io
o = io.StringIO(); n.writexml(o, indent="", addindent=" ", newl="\n", encoding="utf-8"); print(o.getvalue())
t = n.createTextNode("hello world"); print(t.splitText(5).data, t.data, t.length, t.substringData(1,2)); t.appendData("!"); t.insertData(0,">"); t.deleteData(1,1); t.replaceData(0,1,"<<"); print(t.data)
d.unlink(); print(n.toprettyxml(encoding="utf-8", standalone=True))
with minidom.parseString("<a/>") as q: print(q.documentElement.nodeName)
print(minidom.parse(io.BytesIO(b"<a>1</a>")).toxml())
print(d.createElementNS("urn:x", "p:e").toxml() if 0 else minidom.Document().createElementNS("urn:x", "p:e").localName)
# ---
import xml.dom.minidom as md, xml.etree.ElementTree as ET
root = ET.Element("catalog"); b = ET.SubElement(root, "book", id="1"); ET.SubElement(b, "title").text = "A & B"; ET.SubElement(b, "price", cur="EUR").text = "9.99"; ET.SubElement(root, "empty")
print(md.parseString(ET.tostring(root)).toprettyxml(indent="  "))
print("\n".join(l for l in md.parseString(ET.tostring(root, "utf-8")).toprettyxml(indent="\t").split("\n") if l.strip()))
d = md.parseString("<r>\n  <a x='1'>t</a>\n  <a>u</a>\n</r>"); print([n.nodeType for n in d.documentElement.childNodes], [a.firstChild.nodeValue for a in d.getElementsByTagName("a")], d.getElementsByTagName("a")[0].attributes["x"].value, d.getElementsByTagName("a").length, d.getElementsByTagName("zz"))
for n in d.documentElement.childNodes:
    if n.nodeType == n.ELEMENT_NODE: print(n.tagName, n.getAttribute("x") or "-", n.firstChild.data, n.parentNode.tagName, dict(n.attributes.items()))
def text(node): return "".join(t.data for t in node.childNodes if t.nodeType == t.TEXT_NODE)
print([text(a) for a in d.getElementsByTagName("a")]); d.documentElement.normalize(); d.documentElement.appendChild(d.createElement("z")).setAttribute("n", "5"); print(d.documentElement.toxml())
doc = md.Document(); cfg = doc.createElement("config"); doc.appendChild(cfg)
for k, v in {"host": "h", "port": "80"}.items():
    e = doc.createElement("opt"); e.setAttribute("name", k); e.appendChild(doc.createTextNode(v)); cfg.appendChild(e)
print(doc.toprettyxml(indent="  ", encoding="UTF-8").decode(), doc.documentElement.lastChild.previousSibling.toxml())
doc.createTextNode(5)
# ---
import xml.dom.minidom
d = xml.dom.minidom.parseString("<a><b/></a>")
d.documentElement.setAttribute("n", 5)
print(d.toxml())
# ---
from xml.dom.minidom import parseString
from xml.parsers.expat import ExpatError
try: parseString("<a><b></a>")
except ExpatError as e: print(e, e.code, e.lineno, e.offset)
parseString("<a>&bogus;</a>")
# ---
import xml.dom.minidom
d = xml.dom.minidom.parseString("<!DOCTYPE html PUBLIC '-//W3C//DTD' 'http://x.org/d'><html lang='en'><p>1<!-- c --><br/>2</p></html>")
print(d.toxml(), d.doctype.name, d.doctype.publicId, d.doctype.systemId)
d.documentElement.removeChild(d)
# ---
import tarfile, io, os
buf = io.BytesIO()
with tarfile.open(fileobj=buf, mode="w:gz") as t:
    for name, data in {"a.txt": b"alpha", "dir/b.txt": b"beta" * 10}.items():
        i = tarfile.TarInfo(name); i.size = len(data); i.mtime = 0; t.addfile(i, io.BytesIO(data))
buf.seek(0)
with tarfile.open(fileobj=buf, mode="r:gz") as t:
    for m in t.getmembers(): print(m.name, m.size, t.extractfile(m).read()[:5], oct(m.mode))
    t.extractall("out", filter="data")
print(open("out/dir/b.txt").read(), sorted(os.listdir("out")))
tarfile.open(fileobj=io.BytesIO(b"not a tar at all" * 100))
# ---
import tarfile
with tarfile.open("x.tar", "w") as t: t.add("missing.txt")
# ---
import tarfile
with tarfile.open("y.tar", "w") as t: pass
with tarfile.open("y.tar") as t: print(t.getnames()); t.getmember("q")
# ---
import tarfile
tarfile.open("z.tar", "w:bad")
# ---
import doctest
def fact(n):
    """Factorial.

    >>> [fact(n) for n in range(6)]
    [1, 1, 2, 6, 24, 120]
    >>> fact(-1)
    Traceback (most recent call last):
        ...
    ValueError: n must be >= 0
    >>> fact(3)
    7
    """
    if n < 0: raise ValueError("n must be >= 0")
    return 1 if n < 2 else n * fact(n - 1)
if __name__ == "__main__":
    import sys
    failed, total = doctest.testmod()
    print(failed, total)
    sys.exit(failed)
# ---
import doctest
class Stack:
    """A stack.

    >>> s = Stack()
    >>> s.push(1); s.push(2)
    >>> s.pop()
    2
    >>> len(s)
    1
    >>> s.pop(), s.pop()
    Traceback (most recent call last):
    IndexError: pop from empty list
    """
    def __init__(self): self._i = []
    def push(self, x): self._i.append(x)
    def pop(self): return self._i.pop()
    def __len__(self): return len(self._i)
doctest.testmod(verbose=True)
