import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from decimal import Decimal
from email.utils import parsedate_to_datetime

FEED = """<?xml version="1.0" encoding="UTF-8"?>
<catalog xmlns:p="http://example.com/price" updated="2024-06-30">
  <!-- nightly export -->
  <product id="101" active="true">
    <name>Caf&#233; Set &amp; Tray</name>
    <p:price currency="EUR">24.90</p:price>
    <tags><tag>kitchen</tag><tag>gift</tag></tags>
    <pubDate>Mon, 03 Jun 2024 08:15:00 +0200</pubDate>
  </product>
  <product id="102" active="false">
    <name><![CDATA[Lamp <XL>]]></name>
    <p:price currency="USD">80</p:price>
    <tags/>
  </product>
  <product id="103">
    <name>  Rug </name>
    <p:price currency="EUR"></p:price>
    <tags><tag>home</tag><tag>gift</tag></tags>
    <pubDate>Sat, 01 Jun 2024 23:00:00 GMT</pubDate>
  </product>
</catalog>"""
NS = {"p": "http://example.com/price"}

root = ET.fromstring(FEED.encode("utf-8"))
print(root.tag, root.attrib, len(root), [child.tag for child in root])
tags = Counter()
totals = defaultdict(Decimal)
records = []
for product in root.iterfind("product"):
    price = product.find("p:price", NS)
    rec = {
        "id": int(product.get("id")),
        "name": " ".join(product.findtext("name", default="").split()),
        "active": product.get("active", "true") == "true",
        "price": Decimal(price.text) if price is not None and price.text else None,
        "currency": price.attrib["currency"],
        "tags": [t.text for t in product.findall("./tags/tag")],
    }
    stamp = product.findtext("pubDate")
    rec["published"] = parsedate_to_datetime(stamp) if stamp else None
    tags.update(rec["tags"])
    if rec["price"] is not None:
        totals[rec["currency"]] += rec["price"]
    records.append(rec)
for r in records:
    print(f"{r['id']} {r['name']!r:<20} {'on ' if r['active'] else 'off'} {r['price'] or 'n/a':>6} {r['currency']} {'/'.join(r['tags']) or '-':<13} {r['published'] or ''}")
print(tags.most_common(1), dict(totals))
print([e.text for e in root.findall(".//product[@active='true']/name")], root.find("product[2]").get("id"), len(root.findall(".//*")))
print({e.tag.partition("}")[2] or e.tag for e in root.iter()} == {"catalog", "product", "name", "price", "tags", "tag", "pubDate"})

out = ET.Element("summary", {"count": str(len(records))})
for cur, amount in sorted(totals.items()):
    node = ET.SubElement(out, "total", currency=cur)
    node.text = f"{amount:.2f}"
ET.SubElement(out, "note").text = 'Rug has "no" price & <no> tags'
ET.SubElement(out, "empty")
ET.indent(out, space="  ")
print(ET.tostring(out, encoding="unicode"))
for bad in ("<a><b></a>", "", "<a>&nope;</a>"):
    try:
        ET.fromstring(bad)
    except ET.ParseError as e:
        print(f"{bad!r}: {e} at {e.position}")
dates = sorted(r["published"] for r in records if r["published"])
print(dates[0].isoformat(), dates[1].utcoffset(), dates[1] - dates[0])
