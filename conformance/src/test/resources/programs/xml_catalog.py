import io
import xml.etree.ElementTree as ET
from collections import defaultdict
from decimal import Decimal

XML = """<?xml version="1.0" encoding="UTF-8"?>
<!-- product feed -->
<catalog xmlns:x="http://example.com/ext" currency="EUR">
  <book id="bk101" lang="en">
    <title>XML &amp; You</title>
    <price>44.95</price>
    <x:stock warehouse="A">12</x:stock>
    <tags><tag>tech</tag><tag>xml</tag></tags>
  </book>
  <book id="bk102" lang="de">
    <title>M&#228;rchen</title>
    <price>5.50</price>
    <desc>Some <b>bold</b> tail &lt;text&gt;</desc>
  </book>
  <book id="bk103"><title/><price>n/a</price></book>
</catalog>"""

NS = {"ext": "http://example.com/ext"}
root = ET.fromstring(XML)
print(root.tag, root.attrib, len(root))

for book in root.findall("book"):
    title = book.findtext("title") or "(untitled)"
    try:
        price = Decimal(book.findtext("price", default="0"))
    except ArithmeticError:
        price = None
    stock = book.find("ext:stock", NS)
    tags = [t.text for t in book.iter("tag")]
    print(f"{book.get('id')} {title:<12} {price!s:>6} stock={stock.text if stock is not None else '-'} {tags} {book.get('lang', '??')}")

desc = root.find("./book[@id='bk102']/desc")
print(repr(desc.text), repr(desc[0].tail), "".join(desc.itertext()))
print([b.get("id") for b in root.findall("book[@lang]")], root.find("book[2]/title").text, root.find("nope"))

cheap = root.find("book[price='5.50']")
cheap.set("sale", 'yes "20%"')
ET.SubElement(cheap, "discount", percent="20").text = "<20>"
root.remove(root.findall("book")[-1])
root.append(ET.Element("footer", {"total": str(len(root))}))
ET.indent(root, space="    ")
print(ET.tostring(cheap, encoding="unicode").strip())

buf = io.BytesIO()
ET.register_namespace("e", NS["ext"])
ET.ElementTree(root).write(buf, encoding="utf-8", xml_declaration=True, short_empty_elements=True)
out = buf.getvalue().decode()
print(out.splitlines()[0])
print(out.splitlines()[1], len(out.splitlines()))

counts = defaultdict(int)
depth = max_depth = 0
for event, elem in ET.iterparse(io.StringIO(XML), events=("start", "end")):
    if event == "start":
        depth += 1
        max_depth = max(depth, max_depth)
    else:
        counts[elem.tag.rpartition("}")[2]] += 1
        depth -= 1
print(dict(counts), max_depth)
try:
    ET.fromstring("<a><b></a>")
except ET.ParseError as e:
    print(e, e.position)
el = ET.fromstring("<r><k n='1'>v</k><k n='2'/></r>")
print({k.get("n"): k.text for k in el}, ET.tostring(el), el[0] is el.find("k"), list(el.attrib))
