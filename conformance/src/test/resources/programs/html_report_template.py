from html import escape, unescape
from html.parser import HTMLParser
from string import Template, Formatter
from xml.etree import ElementTree as ET
import textwrap

ROW = Template("<tr class=\"$cls\"><td>${name}</td><td align='right'>$$${amount}</td></tr>")
PAGE = Template(textwrap.dedent("""\
    <html>
      <head><title>$title</title></head>
      <body>
        <h1>$title</h1>
        <table id="t1">
    $rows
        </table>
        <p>Missing: $nothing &amp; done</p>
      </body>
    </html>"""))

accounts = [("Smith & Sons", 1204.5), ("<script>alert('x')</script>", 13.0), ('Café "Noir"', 999999.999)]
rows = "\n".join(" " * 6 + ROW.substitute(cls="odd" if i % 2 else "even", name=escape(n), amount=f"{a:,.2f}")
                 for i, (n, a) in enumerate(accounts))
page = PAGE.safe_substitute(title=escape("Q1 <Report>"), rows=rows)
print(page)
try:
    PAGE.substitute(title="x", rows="")
except KeyError as e:
    print("missing key", e)
try:
    Template("bad $ here").substitute()
except ValueError as e:
    print(e)


class TableExtractor(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.rows, self.stack, self.attrs_seen = [], [], []

    def handle_starttag(self, tag, attrs):
        self.stack.append(tag)
        self.attrs_seen.extend(attrs)
        if tag == "tr":
            self.rows.append([])
        elif tag == "td":
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        while self.stack and self.stack.pop() != tag:
            pass

    def handle_data(self, data):
        if self.stack and self.stack[-1] == "td":
            self.rows[-1][-1] += data


p = TableExtractor()
p.feed(page)
p.close()
for name, amount in p.rows:
    print(f"{name!r:<32}{float(amount.lstrip('$').replace(',', '')):>12.2f}")
print(p.attrs_seen[:3], p.stack)
tree = ET.fromstring(page)
print(tree.find("body/h1").text, [td.text for td in tree.iterfind(".//tr[@class='odd']/td")], len(list(tree.iter("td"))))
print(escape("it's \"<b>\"", quote=False), unescape("&lt;&eacute;&#39;&#x20AC;&nbsp;&copy&gt;").encode("utf-8"))


class Lower(Formatter):
    def convert_field(self, value, conversion):
        return str(value).lower() if conversion == "l" else super().convert_field(value, conversion)


print(Lower().format("{0!l} {name!r:>8} {x[1]} {0.real}", 5, name="Ab", x=[1, 2]), [t for t in Formatter().parse("a{b!r:c}d")])
