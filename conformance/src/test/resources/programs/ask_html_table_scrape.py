import html
import re
from collections import namedtuple
from html.parser import HTMLParser

PAGE = """<!DOCTYPE html>
<html><head><title>Prices &ndash; June</title><style>td{color:red}</style></head>
<body><h1>Price list</h1><script>var x = "<td>no</td>";</script>
<table id=main class="list wide"><tr><th>Item<th>Price</th><th>Stock</th></tr>
<tr><td><a href="/p/1?ref=a&amp;b=2">Desk&nbsp;Pro</a></td><td>&euro;&#8201;1,299.00</td><td>4</td></tr>
<tr class="odd"><td>Chair <b>XL</b></td><td>&#x20AC; 89.50</td><td>sold out</td></tr>
<tr><td colspan=2>Lamp &lt;new&gt;</td><td>12</td></tr></table>
<img src="logo.png" alt="Logo"/><p>Page 1 of 3<br>next: <a href='/p?page=2'>more &raquo;</a></p>
<table><tr><td>ignore</td></tr></table></body></html>"""


class TableParser(HTMLParser):
    SKIP = {"script", "style"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tables, self.links, self.title = [], [], ""
        self._cell = self._row = None
        self._stack, self._skip = [], 0

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        match tag:
            case "table":
                self.tables.append({"id": attrs.get("id"), "class": (attrs.get("class") or "").split(), "rows": []})
            case "tr":
                self._row = []
                self.tables[-1]["rows"].append(self._row)
            case "td" | "th":
                self._flush()
                self._cell = []
                self._span = int(attrs.get("colspan", 1))
            case "a":
                self.links.append(attrs["href"])
        self._skip += tag in self.SKIP
        self._stack.append(tag)

    def handle_startendtag(self, tag, attrs):
        print("void:", tag, attrs)

    def handle_endtag(self, tag):
        if tag in ("td", "th", "tr"):
            self._flush()
        self._skip -= tag in self.SKIP
        while self._stack and self._stack.pop() != tag:
            pass

    def handle_data(self, data):
        if self._skip:
            return
        if self._cell is not None:
            self._cell.append(data)
        elif self._stack[-1:] == ["title"]:
            self.title += data

    def handle_decl(self, decl):
        print("decl:", decl)

    def _flush(self):
        if self._cell is not None:
            text = re.sub(r"\s+", " ", "".join(self._cell)).strip()
            self._row += [text] + [None] * (self._span - 1)
            self._cell = None


p = TableParser()
for start in range(0, len(PAGE), 97):
    p.feed(PAGE[start:start + 97])
p.close()
print(ascii(p.title), p.links, len(p.tables))
main = next(t for t in p.tables if t["id"] == "main" and "wide" in t["class"])
header, *body = main["rows"]
Row = namedtuple("Row", [h.lower() for h in header])
for row in map(Row._make, body):
    price = float(re.sub(r"[^\d.]", "", row.price)) if row.price else None
    stock = int(row.stock) if row.stock.isdigit() else 0
    print(f"{row.item:<12} {price if price is not None else 'n/a':>8} {stock:>3}  {row!r}")
print(html.unescape("&lt;a&gt; &copy; &#233; &notanentity; &amp;amp;"), html.escape("<a href='x'>\"&\"</a>"))
print(re.sub(r"<[^>]+>", "", "<p>Hi <b>there</b></p>"), re.search(r"Page (\d+) of (\d+)", PAGE).groups())
