from __future__ import annotations
import html
import html.entities
from dataclasses import dataclass, field
from html.parser import HTMLParser
from io import StringIO
from textwrap import dedent
from urllib.parse import urljoin

DOC = dedent("""\
    <!DOCTYPE html>
    <html><head><title>Caf&eacute; &amp; Bar</title>
    <meta charset=utf-8><link rel="stylesheet" href='/s.css'>
    <script>if (a < b && c) { x = "</div>"; }</script><style>p > a { }</style></head>
    <body id=top class="a b"><!-- a comment --><h1>Menu &#8212; &#x1F35D; &unknown; &lt</h1>
    <ul><li>Tea<li>Coffee <b>strong</b><br/>cup</ul>
    <table><tr><th>Item<th>Price</tr><tr><td>Tea</td><td>2.50</td></tr>
    <tr><td>Cake &copy</td><td align=right>4<sup>20</sup></td></tr></table>
    <a href="../x?y=1&amp;z=2">link <i>one</a> <a href=#frag title='q "q"' disabled>two</a>
    <p>unclosed <p>again <?php echo 1 ?> <![CDATA[raw]]> </body></html>
    """)


@dataclass
class Node:
    tag: str
    attrs: dict[str, str | None] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def text(self):
        return "".join(c if isinstance(c, str) else c.text() for c in self.children)

    def find_all(self, tag, **attrs):
        for c in self.children:
            if isinstance(c, Node):
                if c.tag == tag and all(c.attrs.get(k.rstrip("_")) == v for k, v in attrs.items()):
                    yield c
                yield from c.find_all(tag, **attrs)

    def dump(self, depth=0):
        yield "  " * depth + self.tag + "".join(f" {k}={v!r}" for k, v in self.attrs.items())
        for c in self.children:
            if isinstance(c, Node):
                yield from c.dump(depth + 1)
            elif c.strip():
                yield "  " * (depth + 1) + repr(c.strip())


class TreeBuilder(HTMLParser):
    VOID = {"br", "meta", "link", "img"}
    AUTOCLOSE = {"li": {"li"}, "p": {"p"}, "th": {"th", "td"}, "td": {"th", "td"}, "tr": {"tr", "td", "th"}}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = Node("#root")
        self.stack = [self.root]
        self.events = []

    def handle_starttag(self, tag, attrs):
        while self.stack[-1].tag in self.AUTOCLOSE.get(tag, ()):
            self.stack.pop()
        n = Node(tag, dict(attrs))
        self.stack[-1].children.append(n)
        if tag not in self.VOID:
            self.stack.append(n)

    def handle_startendtag(self, tag, attrs):
        self.events.append(("startend", tag, self.getpos()))
        self.stack[-1].children.append(Node(tag, dict(attrs)))

    def handle_endtag(self, tag):
        for i in range(len(self.stack) - 1, 0, -1):
            if self.stack[i].tag == tag:
                del self.stack[i:]
                return
        self.events.append(("stray", tag, self.getpos()))

    def handle_data(self, data):
        self.stack[-1].children.append(data)

    def handle_comment(self, data):
        self.events.append(("comment", data, self.getpos()))

    def handle_decl(self, decl):
        self.events.append(("decl", decl))

    def handle_pi(self, data):
        self.events.append(("pi", data))

    def unknown_decl(self, data):
        self.events.append(("unknown", data))


p = TreeBuilder()
for i in range(0, len(DOC), 37):
    p.feed(DOC[i:i + 37])
p.close()
print(*p.root.dump(), sep="\n")
print(p.events)
print([urljoin("http://h/a/b/c", a.attrs["href"]) for a in p.root.find_all("a")], [r.text().split() for r in p.root.find_all("tr")], p.root.find_all("body", class_="a b").__next__().attrs)


class Refs(HTMLParser):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.out = StringIO()

    def handle_data(self, d):
        self.out.write(d)

    def handle_entityref(self, n):
        self.out.write(f"[&{n}]")

    def handle_charref(self, n):
        self.out.write(f"[#{n}]")

    def handle_starttag(self, tag, attrs):
        self.out.write(f"<{tag}:{self.get_starttag_text()}>")


r = Refs(convert_charrefs=False)
r.feed("a&amp;b &#65; &#x41; &nope; <x y='1>2'  Z>t</x")
print(r.out.getvalue(), r.rawdata)
r.reset()
print(repr(r.rawdata))
print(html.escape("<a href=\"x\">'&'</a>"), html.escape("\"'", quote=False), html.unescape("&lt;&amp;lt;&#39;&#x27;&eacute;&notit;&NotEqualTilde;&#0;&#128;&#xD800;&#1114112;&amp&copy2"), html.entities.name2codepoint["euro"], html.entities.html5["gt;"], html.entities.codepoint2name[169])


def table(rows, **attrs):
    head, *body = rows
    a = "".join(f' {k.rstrip("_").replace("_", "-")}="{html.escape(str(v))}"' for k, v in attrs.items())
    cells = lambda tag, r: "".join(f"<{tag}>{html.escape(str(c), quote=False)}</{tag}>" for c in r)
    return f"<table{a}>\n  <tr>{cells('th', head)}</tr>\n" + "".join(f"  <tr>{cells('td', r)}</tr>\n" for r in body) + "</table>"


print(table([("n", "<v>"), (1, "a & b"), (None, 'q"')], class_="x", data_id="<1>"))
try:
    HTMLParser().feed(b"bytes")
except TypeError as e:
    print("TypeError", e)
try:
    html.escape(5)
except AttributeError as e:
    print(e)
next(p.root.find_all("video")).text()
