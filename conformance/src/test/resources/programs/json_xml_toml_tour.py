import json
import tomllib
import xml.etree.ElementTree as ET
from datetime import date, datetime, time, timezone
from decimal import Decimal
from types import SimpleNamespace

TOML = """
title = "Shop \\u00e9"
since = 2019-05-27
[owner]
name.first = "Ada"
name.last = 'L\\ove'
born = 1985-05-27T07:32:00.999-08:00
[[item]]
sku = "A-1"
price = 1_000.50
dims = [1, 2.0, -inf, 0xff, 0o17, 0b11]
[[item]]
sku = "B-2"
meta = { fragile = true, at = 07:32:00 }
text = '''
first
second'''
"""
doc = tomllib.loads(TOML, parse_float=Decimal)
print(doc)


class Enc(json.JSONEncoder):
    def default(self, o):
        match o:
            case datetime() | date() | time():
                return o.isoformat()
            case Decimal():
                return str(o)
            case set() | frozenset():
                return sorted(o)
            case SimpleNamespace(__dict__=d):
                return d
        return super().default(o)


print(json.dumps(doc, cls=Enc, indent=2, sort_keys=True))
print(json.dumps({"s": {3, 1, 2}, "n": SimpleNamespace(a=1, b=[None])}, cls=Enc, separators=(",", ":")))
try:
    json.dumps({"f": [object, print]}, cls=Enc)
except TypeError as e:
    print(e)
root = ET.Element("catalog", title=doc["title"])
for item in doc["item"]:
    node = ET.SubElement(root, "item", {"sku": item["sku"]})
    for k, v in item.items():
        if k == "sku":
            continue
        child = ET.SubElement(node, k)
        match v:
            case dict():
                child.attrib.update({a: str(b) for a, b in v.items()})
            case list():
                for x in v:
                    ET.SubElement(child, "v").text = str(x)
            case _:
                child.text = str(v)
                child.tail = "<tail & more>"
ET.indent(root)
text = ET.tostring(root, encoding="unicode")
print(text)
print(ET.tostring(root)[:60])
back = ET.fromstring(text)
print([(e.tag, e.attrib, (e.text or "").strip()) for e in back.iter()])
print(back.find("item[@sku='B-2']/meta").get("fragile"), back.findtext(".//text"), len(back.findall(".//v")), back.find("nope"))
for bad in ("a = ", "a = 1\na = 2", "[x]\n[x]", 'k = "\\q"', "d = 2024-02-30", "x = [1, 2"):
    try:
        print(tomllib.loads(bad))
    except tomllib.TOMLDecodeError as e:
        print("TOML:", e)
for bad in ("<a><b></a>", "<a", "<a>&nope;</a>", "", "<a/><b/>", "<a x='1' x='2'/>"):
    try:
        ET.fromstring(bad)
    except ET.ParseError as e:
        print("XML:", e, e.position, e.code)
for bad in ('{"a": 1,}', "[1 2]", '"\\x"', "nul", '{"a" 1}', "[1]]", '"tab\t"'):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print("JSON:", e, "|", e.pos, e.lineno, e.colno)
print(json.loads('{"a": 1.10, "b": NaN, "c": 12345678901234567890}', parse_float=Decimal, object_hook=lambda d: SimpleNamespace(**d)))
print(json.loads("[1.5]", object_pairs_hook=list, parse_int=str), json.dumps("\u2028\x7f😀"), json.dumps(float("nan")))
