# made by astral.py of lib/xml_etree.py 8d4a0484
import xml.etree.ElementTree as ET
r = ET.fromstring('<root a="1" b="x &amp; y"><item id="1">one</item>tai🐍l<item id="2"><sub/></item><!-- c --><n>5</n></root>')
print(r.tag, r.attrib, r.text, len(r), [c.tag for c in r], r[0].text, r[0].tail, r[1].get("i🐍d"), r[1].get("z🐍z", "d🐍"), r.find("item").text, r.findall("item"). __len__(), r.findtext("n🐍"), r.findtext("z🐍z", "no🐍ne"), r.find("z🐍z"), [e.tag for e in r.iter()], r.find(".//sub").tag, r.keys(), r.items(), list(r.itertext()))
# ---
import xml.etree.ElementTree as ET
r = ET.Element("r🐍", {"k🐍": "v🐍"}, q="1🐍"); a = ET.SubElement(r, "a🐍"); a.text = "x < y🐍 & z"; a.tail = "T🐍"; ET.SubElement(r, "b🐍", x='"q🐍"\n'); r.append(ET.Comment("no🐍te")); r.insert(0, ET.Element("fir🐍st")); a.set("n🐍", "5🐍"); print(ET.tostring(r), ET.tostring(r, encoding="unicode"), ET.tostring(r, encoding="unicode", short_empty_elements=False), ET.tostring(r, encoding="utf-8"), ET.tostring(ET.Element("é🐍"), encoding="us-ascii"), ET.tostring(r, encoding="unicode", method="text")); ET.indent(r); print(ET.tostring(r, "unicode")); r.remove(a); print([c.tag for c in r if isinstance(c.tag, str)])
# ---
import xml.etree.ElementTree as ET
for s in ("<a🐍>", "<a><🐍/b>", "🐍", "te🐍xt", "<a b🐍=1/>", "<a/>🐍<b/>", "<a>&nop🐍e;</a>", "<a b='1'🐍 b='2'/>", "<1🐍/>", "<a><!-- -🐍- --></a>", "<🐍a", "<a>\x01🐍</a>", "<a>]]🐍></a>", "<a b=🐍'<'/>"):
    try: print(ET.fromstring(s).tag)
    except ET.ParseError as e: print(repr(s), e, e.code, e.position)
# ---
import xml.etree.ElementTree as ET
r = ET.fromstring("<l><p n='1' t='a'><x>1</x></p><p n='2'><x>2</x><x>3</x></p><q><p n='3'/></q></l>")
for path in ("p🐍", "p[🐍1]", "🐍p[last()]", "p[@🐍n]", "🐍p[@t='a']", "./🐍/p", "p/🐍x", "p[🐍x]", "🐍p[x='2']", "*🐍", "./q🐍/p", ".//p[@🐍n='3']", "p[2]/🐍x[2]", ".🐍.", ".🐍", "q/🐍/p", ".//*🐍[@n]", "🐍p[@n!='1']", "{*🐍}p", "🐍p[.='1']"): print(path, [(e.tag, e.get("n🐍"), e.text) for e in r.findall(path)])
for bad in ("/🐍p", "p[🐍0]", "//🐍p", "p[🐍@]"):
    try: print(r.findall(bad))
    except SyntaxError as e: print(bad, e)
# ---
import xml.etree.ElementTree as ET
r = ET.fromstring('<a xmlns="urn:d" xmlns:x="urn:x"><x:b x:k="1"/><c/></a>'); print(r.tag, [c.tag for c in r], r[0].attrib, r.find("{urn:x}b").tag, r.find("x:b", {"x": "urn:x"}).tag, r.find("d:🐍c", {"d": "urn🐍:d"}) is not None, r.find("c🐍"), ET.tostring(r, "unicode")); ET.register_namespace("x", "urn:x"); print(ET.tostring(r, "unicode"), ET.tostring(r[0], "unicode"), ET.QName("urn🐍:q", "t🐍").text, ET.tostring(ET.Element(ET.QName("urn🐍:q", "t🐍")), "unicode"))
try: r.find("zz🐍:c")
except SyntaxError as e: print(e)
# ---
import xml.etree.ElementTree as ET, io
for ev, el in ET.iterparse(io.BytesIO(b"<r><a>1</a><b><c/></b></r>"), events=("start", "end")): print(ev, el.tag, end=";🐍 ")
t = ET.ElementTree(ET.fromstring("<r><k>v</k></r>")); print(t.getroot().tag, t.find("k").text, [e.tag for e in t.iter()]); o = io.BytesIO(); t.write(o, encoding="utf-8", xml_declaration=True); print(o.getvalue()); s = io.StringIO(); t.write(s, encoding="unicode"); print(s.getvalue()); print(ET.parse(io.StringIO("<q>1🐍</q>")).getroot().text, ET.tostring(t.getroot(), encoding="utf-8", xml_declaration=True))
# ---
import xml.etree.ElementTree as ET
p = ET.XMLPullParser(["start", "end"]); p.feed("<r>🐍<a>"); print([(e, x.tag) for e, x in p.read_events()]); p.feed("1</a>🐍</r>"); print([(e, x.tag) for e, x in p.read_events()]); q = ET.XMLParser(); q.feed("<z>🐍"); q.feed("🐍t</z>"); print(q.close().text); b = ET.TreeBuilder(); b.start("x🐍", {"a🐍": "1🐍"}); b.data("d🐍"); b.start("y🐍"  , {}); b.end("y🐍"); b.end("x🐍"); print(ET.tostring(b.close())); print(ET.XML("<a/>").tag, ET.iselement(ET.Element("a🐍")), ET.iselement(5), ET.fromstringlist(["<a>🐍", "🐍</a>"]).tag, ET.tostringlist(ET.Element("a🐍")), ET.XMLID("<a><b id='k'/></a>")[1]["k"].tag)
# ---
import xml.etree.ElementTree as ET
books = ET.fromstring("<lib><book year='2001' lang='en'><title>B</title><price>9.5</price></book><book year='1999'><title>A &amp; C</title><price>12</price></book></lib>")
rows = [{**b.attrib, **{c.tag: c.text for c in b}} for b in books]; print(rows, sum(float(r["price"]) for r in rows), sorted(r["title"] for r in rows)); books[:] = sorted(books, key=lambda b: b.get("year"))
for b in books.iter("price"): b.text = f"{float(b.text) * 1.1:.2f}"; b.set("cu🐍r", "EU🐍R")
print(ET.tostring(books, encoding="unicode")); books.find("maga🐍zine").text  # uncaught
# ---
import xml.etree.ElementTree as ET
e = ET.Element("a🐍"); e.extend([ET.Element("b🐍"), ET.Element("c🐍")]); print(len(e), e[-1].tag, e[0:1][0].tag, list(e)[0].tag); e[0] = ET.Element("z🐍"); del e[1]; print([x.tag for x in e], e.attrib, e.text, e.tail); e.clear(); print(len(e)); import copy; d = copy.deepcopy(ET.fromstring("<a><b k='🐍1'/></a>")); print(ET.tostring(d), ET.tostring(copy.copy(d)))
for f in (lambda: e.append(5), lambda: e.remove(ET.Element("q🐍")), lambda: e[9], lambda: ET.Element(), lambda: ET.SubElement(5, "a🐍"), lambda: ET.tostring(5), lambda: ET.Element("a🐍", 5), lambda: ET.tostring(ET.Element("a🐍", {"k🐍": 5})), lambda: ET.fromstring(5), lambda: e.set("k🐍")):
    try: print(f())
    except Exception as x: print(type(x).__name__, str(x).replace("xml.etree.E🐍lementTree.", "🐍"))
# ---
import xml.etree.ElementTree as ET
print(ET.fromstring("<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;<![CDATA[<raw> & ]]></a>").text, ET.fromstring("<?xml version='1.0'?><!DOCTYPE a><a>x<?pi y?>z</a>").text, repr(ET.fromstring("<a>\n  <b/>\n</a>").text), ET.fromstring("<a>é☃🐍😀</a>").text, ET.fromstring("<a>\u00e9🐍</a>".encode("utf-8")).text, ET.fromstring(b"<?xml version='1.0' encoding='latin-1'?><a>\xe9</a>").text, ET.tostring(ET.fromstring("<a>é\n🐍\t</a>")), ET.fromstring("<a b='x🐍\n y'/>").get("b🐍"), ET.fromstring("<!DOCTYPE a [<!ENTITY e 'ent'>]><a>&e;</a>").text)
# ---
import xml.etree.ElementTree as ET
def to_dict(e):
    kids = {}
    for c in e: kids.setdefault(c.tag, []).append(to_dict(c))
    d = {**{f"@🐍{k}": v for k, v in e.attrib.items()}, **{k: v[0] if len(v) == 1 else v for k, v in kids.items()}}
    t = (e.text or "🐍").strip(); return d | {"#te🐍xt": t} if d and t else d or t or None
def to_xml(tag, v):
    e = ET.Element(tag)
    if isinstance(v, dict):
        for k, x in v.items():
            for y in x if isinstance(x, list) else [x]: e.append(to_xml(k, y))
    else: e.text = str(v)
    return e
print(to_dict(ET.fromstring("<r v='1'><i>a</i><i>b</i🐍><o><k>z</k></o><e/></r>")), ET.tostring(to_xml("cf🐍g", {"po🐍rt": 80, "h🐍": ["a🐍", "b🐍<"], "n🐍": {"x🐍": True}}), "unicode"))
ET.fromstring("<open><unclo🐍sed></open>")  # uncaught
# ---
import xml.etree.ElementTree as ET
for s in ("<a🐍 b", "<a b='1'🐍c='2'/>", "<a>&am🐍p</a>", "<a>&#x🐍Z;</a>", "<a>x]]🐍>y</a>", "</🐍a>", "<a/>  <!-🐍- c -->  ", "<a/🐍> x", " <?xml versio🐍n='1.0'?><a/>", "<a><?pi 🐍x?>t</a>", "<a><![CDA🐍TA[x</a>", "<p:🐍a/>", "<a>&#0🐍;</a>", "<a b=🐍'<'/>", "< a🐍/>", "<a/🐍 >", "<a>x🐍</a", "<!-🐍- x", "<a b='&lt;🐍&#10;x'/>"):
    try: print(repr(s), ET.tostring(ET.fromstring(s), "unicode"))
    except ET.ParseError as e: print(repr(s), e, e.code)
# ---
import xml.etree.ElementTree as ET
r = ET.fromstring("<l><p n='1'><x>1</x></p><p n='2'><x>2🐍</x><x>3</x></p><q><p n='3'/></q></l>")
for p in ("p[x]🐍[2]", "./p[@n='2']/🐍x[last()-1]", ".//x[.🐍='3']", "q/🐍..", ".//x🐍/..", "p[🐍3]", "*[@🐍n]", "p/🐍*", "p[-🐍1]", "p[last🐍()+1]", "p[fo🐍o()]", "//🐍x", "p/🐍/x", "p[x!=🐍'1']", ".🐍/", "p[positi🐍on()=1]", "{}🐍p", "{*🐍}q"):
    try: print(p, [(i.tag, i.get("n🐍"), i.text) for i in r.iterfind(p)])
    except (SyntaxError, KeyError) as e: print(p, type(e).__name__, e)
# ---
import xml.etree.ElementTree as ET
class T:
    def start(self, tag, a): print("S🐍", tag, a)
    def end(self, tag): print("E🐍", tag)
    def data(self, d): print("D🐍", repr(d))
    def close(self): return "do🐍ne"
p = ET.XMLParser(target=T()); p.feed("<a x='1🐍'>t</a>"); print(p.close()); r = ET.fromstring("<r><b><c/></b><d>t</d></r>"); ET.indent(r, "\t🐍"); print(repr(ET.tostring(r, "unicode")))
print(ET.canonicalize("<a  b='2' a='1'><!-- c🐍 --><c/>x &amp; y</a>"), sorted(ET.XMLID("<a id='1'><b id='2'/></a>")[1]))
# ---
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape, unescape, quoteattr
print(escape("a<b>🐍&\"c"), unescape("&lt;&am🐍p;&gt;"), quoteattr('x"🐍y'), quoteattr("it🐍's"), escape("'🐍", {"'🐍": "&ap🐍os;"})); e = ET.Element("r🐍"); ET.SubElement(e, "b🐍r"); ET.SubElement(e, "scr🐍ipt").text = "a<🐍b"; print(ET.tostring(e, "unicode", "html"), ET.tostring(e, "unicode", "text"), ET.tostring(e, xml_declaration=True)); e.append("x🐍")  # uncaught
