def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import xml.etree.ElementTree as ET
doc = ET.fromstring('''<?xml version="1.0"?>
<cat xmlns:x="urn:x" xml:lang="en">
  <book id="1" lang="en"><title>A &amp; B</title><price cur="EUR">10.5</price><x:tag>t</x:tag></book>
  <book id="2"><title>C</title><author>Me</author><author>You</author></book>
  <!-- c -->
  <mag id="3"><title>C<b>old</b>tail</title></mag>
</cat>''')
show(lambda: ([e.get('id') for e in doc.findall('book')], doc.find('book/title').text, doc.findtext('book/title'), doc.findtext('nope', 'dflt'), doc.findtext('nope'), doc.find('nope')))
show(lambda: ([e.tag for e in doc.findall('*')], [e.text for e in doc.findall('.//title')], [e.text for e in doc.findall('./book/title')], [e.get('id') for e in doc.findall("book[@lang]")], [e.get('id') for e in doc.findall("book[@id='2']")], [e.get('id') for e in doc.findall("*[title='C']")], [e.get('id') for e in doc.findall("book[author]")], [e.get('id') for e in doc.findall("book[2]")], [e.get('id') for e in doc.findall("book[last()]")], [e.get('id') for e in doc.findall("*[last()-1]")], [e.get('id') for e in doc.findall("book[@id!='2']")], [e.text for e in doc.findall(".//author[.='You']")], [e.tag for e in doc.findall('.//title/..')], [e.tag for e in doc.findall("book[author='Me']/title")], [e.text for e in doc.findall('.//{urn:x}tag')], [e.text for e in doc.findall('.//x:tag', {'x': 'urn:x'})], [e.tag for e in doc.findall('.//{*}tag')], [e.tag for e in doc.findall('.//{urn:x}*')], [e.tag for e in doc.findall('.//{}title')], [e.tag for e in doc.findall("*[title!='C']")]))
show(lambda: (doc.findall('/book')))
show(lambda: (doc.findall('book[')))
show(lambda: (doc.findall('book[0]')))
show(lambda: (doc.findall('book[last()+1]')))
show(lambda: (doc.findall('book[foo()]')))
show(lambda: (doc.findall('')))
show(lambda: (doc.findall('.')))
show(lambda: (doc.findall('..')))
show(lambda: (doc.findall('x:tag')))
show(lambda: (doc.findall('.//x:tag', {'y': 'u'})))
show(lambda: (doc.findall('book[@]')))
show(lambda: (doc.findall('//book')))
show(lambda: (doc.findall('book//')))
show(lambda: (doc.findall('book/')))
show(lambda: (doc.find('.//book[@id="1"]/price').attrib, doc.findall(".//*[@cur='EUR']")[0].tag))
show(lambda: ([e.tag for e in doc.iter()], [e.tag for e in doc.iter('title')], list(doc.itertext()), ''.join(doc.find('mag/title').itertext()), [e.text for e in doc.iterfind('book/title')]))
show(lambda: (doc.attrib, doc.keys(), doc.items(), doc.get('zz'), doc.get('zz', 5), len(doc), doc[0].tag, doc[-1].tag, [e.tag for e in doc[0:2]], doc[0][0].tail))
show(lambda: (doc[10]))
show(lambda: (doc['a']))
show(lambda: (ET.tostring(doc[0]), ET.tostring(doc[0], 'unicode'), ET.tostring(doc[1], encoding='utf-8'), ET.tostring(doc[1], encoding='us-ascii', xml_declaration=True), ET.tostring(doc[2], method='html'), ET.tostring(doc[1][0], short_empty_elements=False)))
show(lambda: (ET.tostring(doc[0], method='bad')))
show(lambda: (ET.tostring(doc[0], encoding='bad')))
show(lambda: (ET.tostring('x')))
show(lambda: (ET.fromstring('<a>')))
show(lambda: (ET.fromstring('<a></b>')))
show(lambda: (ET.fromstring('')))
show(lambda: (ET.fromstring('text')))
show(lambda: (ET.fromstring('<a/><b/>')))
show(lambda: (ET.fromstring('<a b=1/>')))
show(lambda: (ET.fromstring('<a b="1" b="2"/>')))
show(lambda: (ET.fromstring('<a>&foo;</a>')))
show(lambda: (ET.fromstring('<a>&#0;</a>')))
show(lambda: (ET.fromstring('<a>\x00</a>')))
show(lambda: (ET.fromstring('<a><![CDATA[x<y]]></a>').text))
show(lambda: (ET.fromstring('<x:a/>')))
show(lambda: (ET.fromstring('<a xmlns="u"><b c="1" /></a>')[0].tag))
show(lambda: (ET.fromstring('<a>&lt;&#65;&#x42;&quot;&apos;</a>').text))
show(lambda: (ET.fromstring(b'<?xml version="1.0" encoding="latin-1"?><a>\xe9</a>').text))
show(lambda: (ET.fromstring('<!DOCTYPE a [<!ENTITY e "val">]><a>&e;</a>').text))
show(lambda: (ET.fromstring(5)))
show(lambda: (ET.fromstring('<a>\n<b>&</b></a>')))
show(lambda: (ET.fromstring('<1a/>')))
show(lambda: (ET.fromstring('<a b="<"/>')))
show(lambda: (ET.fromstring('<a>]]></a>')))
show(lambda: (ET.fromstring('<a><!-- -- --></a>')))
show(lambda: (ET.fromstring('<?xml version="1.0"?>\n<?pi x?><a/>').tag))
show(lambda: (ET.fromstring(' <?xml version="1.0"?><a/>')))
show(lambda: (ET.fromstring('<a\n\tb = "x\ny" />').attrib))
show(lambda: (ET.fromstring('<a>é😀</a>').text, ET.tostring(ET.fromstring('<a b="é">é😀</a>')), ET.tostring(ET.fromstring('<a>é😀</a>'), 'latin-1'), ET.tostring(ET.fromstring('<a>é</a>'), 'utf-16')[:4]))
# ---
import xml.etree.ElementTree as ET, io, copy
r = ET.Element('root', {'a': '1'}, b='2')
c = ET.SubElement(r, 'c', x='<&">\n\t\r')
c.text = 'a<b>&"\'\r'
c.tail = 'tail'
r.append(ET.Comment(' com -- ment '))
r.append(ET.ProcessingInstruction('pi', 'data <'))
r.append(ET.PI('p2'))
r.insert(0, ET.Element('first'))
r.extend([ET.Element('e1'), ET.Element('e2')])
ET.dump(r)
print(ET.tostring(r, 'unicode'))
ET.indent(r)
print(ET.tostring(r).decode())
ET.indent(r, '\t', level=1)
print(ET.tostring(r, 'unicode'))
for f in (lambda: ET.indent(r, level=-1), lambda: r.append('x'), lambda: r.remove(c) or len(r), lambda: r.remove(c), lambda: r.insert('a', c), lambda: r.extend([1]), lambda: ET.Element(), lambda: ET.Element('a', 5), lambda: ET.SubElement('x', 'y'), lambda: ET.Element(5), lambda: r.set('k', 5), lambda: ET.tostring(r), lambda: setattr(r, 'foo', 1), lambda: r.__setitem__(0, 'a'), lambda: ET.ElementTree('x'), lambda: ET.ElementTree().getroot(), lambda: ET.ElementTree().find('a'), lambda: ET.QName('u', 't'), lambda: str(ET.QName('u', 't')), lambda: repr(ET.QName('{u}t')), lambda: ET.QName('a') == 'a', lambda: ET.QName('a') < ET.QName('b'), lambda: ET.iselement(r), lambda: ET.iselement(5), lambda: ET.Comment('x').tag is ET.Comment):
    try: print(repr(f()).split(' at 0x')[0])
    except Exception as e: print(type(e).__name__, e)
r = ET.Element('r'); r.text = 5
try: ET.tostring(r)
except TypeError as e: print(e)
r = ET.Element('r', {'a': None})
try: ET.tostring(r)
except TypeError as e: print(e)
e = ET.XML('<a><b/><c>t</c></a>')
e2 = copy.deepcopy(e)
e2[1].text = 'z'
print(e[1].text, e2[1].text, copy.copy(e)[0] is e[0])
del e[0]
print(ET.tostring(e), e.makeelement('q', {}).tag)
e[0:1] = [ET.Element('n1'), ET.Element('n2')]
print(ET.tostring(e))
e.clear()
print(ET.tostring(e), e.attrib, e.text)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(bool(e))
    print([str(x.message) for x in w])
# ---
import xml.etree.ElementTree as ET, io
ET.register_namespace('my', 'urn:my')
e = ET.fromstring('<a xmlns="urn:d" xmlns:m="urn:my" xmlns:o="urn:o"><m:b o:c="1"/><b/></a>')
print(ET.tostring(e, 'unicode'))
print(ET.tostring(e, 'unicode', default_namespace='urn:d') if 0 else '')
t = ET.ElementTree(e)
out = io.BytesIO()
t.write(out, encoding='utf-8', xml_declaration=True)
print(out.getvalue())
out = io.StringIO()
t.write(out, encoding='unicode', xml_declaration=True)
print(out.getvalue())
f = ET.fromstring('<a xmlns="urn:d"><b x="1"/></a>')
for kw in ({'default_namespace': 'urn:d'}, {'method': 'c14n'}, {'short_empty_elements': False}):
    out = io.BytesIO()
    try:
        ET.ElementTree(f).write(out, **kw)
        print(out.getvalue())
    except Exception as x: print(type(x).__name__, x)
for p in ('ns1', 'xml', ''):
    try: ET.register_namespace(p, 'urn:q')
    except ValueError as x: print(x)
print(ET.canonicalize('<a  z="1" b="2"><!-- c --><c/> </a>'), ET.canonicalize('<a> x </a>', strip_text=True), ET.canonicalize('<a><!-- c --></a>', with_comments=True))
try: ET.fromstring('<a><b></a>')
except ET.ParseError as x: print(x, x.code, x.position, type(x).__mro__[1].__name__, x.msg)
src = '<r><i n="1">a</i><i n="2">b</i><!--c--><?p d?></r>'
for ev, el in ET.iterparse(io.StringIO(src), events=('start', 'end', 'comment', 'pi')): print(ev, getattr(el, 'tag', el) if isinstance(el.tag, str) else el.text)
for ev, x in ET.iterparse(io.BytesIO(b'<r xmlns="u" xmlns:p="v"><p:a/></r>'), events=['start-ns', 'end-ns', 'start']): print(ev, x if isinstance(x, tuple) or x is None else x.tag)
it = ET.iterparse(io.StringIO(src))
print([(e, x.tag) for e, x in it], it.root.tag)
try: ET.iterparse(io.StringIO(src), events=('bad',))
except ValueError as x: print(x)
try: list(ET.iterparse(io.StringIO('<a><b></a>')))
except ET.ParseError as x: print(x)
p = ET.XMLPullParser(['start', 'end'])
p.feed('<a><b>'); print([(e, x.tag) for e, x in p.read_events()])
p.feed('</b></a>'); print([(e, x.tag) for e, x in p.read_events()])
p.close()
p = ET.XMLParser()
p.feed('<a>'); p.feed('t</a>')
print(p.close().text)
class T:
    def start(self, tag, attrs): print('start', tag, attrs)
    def end(self, tag): print('end', tag)
    def data(self, d): print('data', repr(d))
    def comment(self, d): print('comment', d)
    def pi(self, t, d): print('pi', t, d)
    def doctype(self, *a): print('doctype', a)
    def close(self): return 'closed'
p = ET.XMLParser(target=T())
p.feed('<!DOCTYPE r SYSTEM "x.dtd"><r a="1">te<!--c-->xt<?p d?><e/></r>')
print(p.close())
p = ET.XMLParser(target=ET.TreeBuilder(insert_comments=True, insert_pis=True))
print(ET.tostring(ET.fromstring('<a><!--c-->x<?p d?></a>', p)))
b = ET.TreeBuilder()
b.start('a', {}); b.data('x'); b.start('b', {'k': 'v'}); b.end('b'); b.data('t'); b.end('a')
print(ET.tostring(b.close()))
print(ET.fromstringlist(['<a>', '<b/>', '</a>'])[0].tag, ET.tostringlist(ET.XML('<a><b/></a>')), ET.XMLID('<a><b id="q"/></a>')[1].keys(), repr(ET.XML('<a/>'))[:14])
tree = ET.parse(io.StringIO('<a><b/></a>'))
print(tree.getroot().tag, [x.tag for x in tree.iter()], tree.find('b').tag, tree.findall('/b') if 0 else '', tree.findtext('b'))
print(ET.VERSION, ET.__all__)
# ---
import xml.etree.ElementTree as ET
rows = [('Ann', 30, ['x', 'y']), ('Bob & Co', 25, [])]
root = ET.Element('people')
for n, a, tags in rows:
    p = ET.SubElement(root, 'person', name=n, age=str(a))
    for t in tags: ET.SubElement(p, 'tag').text = t
ET.indent(root, space='  ')
s = ET.tostring(root, encoding='unicode')
print(s)
back = ET.fromstring(s)
print([(p.get('name'), int(p.get('age')), [t.text for t in p.findall('tag')]) for p in back])
for p in back.findall('person'):
    if int(p.get('age')) < 30: back.remove(p)
print(len(back), ET.tostring(back, encoding='unicode').strip())
def to_dict(e): return {e.tag: {'attrs': dict(e.attrib), 'text': (e.text or '').strip(), 'kids': [to_dict(c) for c in e]}}
print(to_dict(back))
from xml.sax.saxutils import escape, unescape, quoteattr
print(escape('<a&b>"'), escape('"', {'"': '&quot;'}), unescape('&lt;&amp;&gt;'), quoteattr('a"b'), quoteattr("a'b\"c"), quoteattr('x\n<'))
# ---
import xml.etree.ElementTree as ET, copy, weakref
e = ET.XML('<a x="1"><b>t</b></a>')
for f in (lambda: e.parent, lambda: setattr(e, 'parent', 1), lambda: e.__dict__, lambda: delattr(e, 'zz'), lambda: weakref.ref(e)() is e, lambda: e.txt, lambda: vars(e), lambda: e.tags):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
class S(ET.Element):
    def __init__(self, t): super().__init__(t); self.z = 1
s = S('q'); s.w = 2; print(s.z, s.w, ET.tostring(s), copy.copy(s).tag, copy.deepcopy(e)[0].text, type(copy.copy(s)).__name__)
e.text = 'x'; e.tail = None; e.attrib = {'k': 'v'}; e.tag = 'r'
print(ET.tostring(e), e.__class__.__name__, hasattr(e, 'text'), sorted(x for x in dir(e) if not x.startswith('_')))
for x in ET.iterparse(__import__('io').StringIO('<a><b/></a>')): print(x[1].tag)
