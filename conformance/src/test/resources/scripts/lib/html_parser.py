from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, t, a): print("start", t, a, self.getpos())
    def handle_endtag(self, t): print("end", t)
    def handle_startendtag(self, t, a): print("startend", t, a)
    def handle_data(self, d): print("data", repr(d))
    def handle_comment(self, d): print("comment", repr(d))
    def handle_decl(self, d): print("decl", d)
    def handle_pi(self, d): print("pi", d)
P().feed('<!DOCTYPE html><?php x ?><p class="a b" ID=x disabled data-q=\'1\'>Hi &amp; <b>bold</b><br/>\n<!-- c --></p>')
# ---
from html.parser import HTMLParser
class E(HTMLParser):
    def handle_data(self, d): print("data", repr(d))
    def handle_entityref(self, n): print("entity", n)
    def handle_charref(self, n): print("char", n)
for conv in (True, False): e = E(convert_charrefs=conv); e.feed("a &lt; b &#65; &#x42; &nope; c & d"); e.close()
# ---
from html.parser import HTMLParser
class Links(HTMLParser):
    def __init__(self): super().__init__(); self.links, self.cur = [], None
    def handle_starttag(self, t, a):
        if t == "a": self.cur = [dict(a).get("href"), ""]
    def handle_data(self, d):
        if self.cur: self.cur[1] += d
    def handle_endtag(self, t):
        if t == "a" and self.cur: self.links.append(tuple(self.cur)); self.cur = None
l = Links(); l.feed('<a href="/a?x=1&amp;y=2">One <i>i</i></a> x <A HREF=b>Two</A><a>none</a>'); print(l.links)
# ---
from html.parser import HTMLParser
class T(HTMLParser):
    def __init__(self): super().__init__(); self.rows = []
    def handle_starttag(self, t, a):
        if t == "tr": self.rows.append([])
        elif t in ("td", "th"): self.rows[-1].append("")
    def handle_data(self, d):
        if self.rows and self.rows[-1]: self.rows[-1][-1] += d.strip()
t = T(); t.feed("<table><tr><th>a<th>b</tr>\n<tr><td>1</td><td>&pound;2</td></tr></table>"); print(t.rows)
# ---
from html.parser import HTMLParser
class C(HTMLParser):
    def __init__(self): super().__init__(); self.ev = []
    def handle_starttag(self, t, a): self.ev.append(("s", t, a))
    def handle_endtag(self, t): self.ev.append(("e", t))
    def handle_data(self, d): self.ev.append(("d", d))
    def handle_comment(self, d): self.ev.append(("c", d))
for s in ("<a", "<a b", "a < b > c", "<p><div></p>", "< p>", "</>", "<a href=x>y", "<!-->x", "<b/ >z", "<x:y z:q='1'>", "<a b='c>d'>e", "<p a a=1 a=2>", "a<3", "<a\nb\n=\n'c'>", "</p extra>", "<1>"): c = C(); c.feed(s); c.close(); print(repr(s), c.ev)
# ---
from html.parser import HTMLParser
class C(HTMLParser):
    def handle_data(self, d): print("data", repr(d), self.getpos())
    def handle_starttag(self, t, a): print("start", t, self.get_starttag_text())
c = C(); c.feed("<scr"); c.feed("ipt>if (a < b && c) { '<b>' }</scr"); c.feed("ipt>after"); c.close(); c = C(); c.feed("line1\nline2 <b>x</b>\n  <i"); c.feed(">y"); c.close(); c.reset(); c.feed("<style>a > b {}</style>z"); c.close()
# ---
from html.parser import HTMLParser
def text(s):
    class S(HTMLParser):
        def __init__(self): super().__init__(); self.out, self.skip = [], 0
        def handle_starttag(self, t, a): self.skip += t in ("script", "style"); self.out.append("\n" if t in ("p", "br", "li") else "")
        def handle_endtag(self, t): self.skip -= t in ("script", "style")
        def handle_data(self, d): self.skip or self.out.append(d)
    x = S(); x.feed(s); x.close(); return "".join(x.out).strip()
print(text("<p>One<p>Two <b>bold</b><script>x()</script><ul><li>a<li>b</ul>&copy; 2024"))
# ---
from html.parser import HTMLParser
class V(HTMLParser):
    VOID = {"br", "img", "hr"}
    def __init__(self): super().__init__(); self.stack = []
    def handle_starttag(self, t, a):
        if t not in self.VOID: self.stack.append((t, self.getpos()))
    def handle_endtag(self, t):
        if not self.stack or self.stack[-1][0] != t: raise ValueError(f"unexpected </{t}> at {self.getpos()}")
        self.stack.pop()
v = V(); v.feed("<div><img><p>x</p>\n</div>"); print(v.stack); v.feed("<ul>\n  <li></ul>")  # uncaught
# ---
from html.parser import HTMLParser
p = HTMLParser(); print(p.feed("<a>"), p.close(), p.getpos(), p.rawdata, p.convert_charrefs)
class Tree(HTMLParser):
    def __init__(self): super().__init__(); self.root = ("root", {}, []); self.st = [self.root]
    def handle_starttag(self, t, a): n = (t, dict(a), []); self.st[-1][2].append(n); self.st.append(n)
    def handle_endtag(self, t): self.st.pop()
    def handle_data(self, d): self.st[-1][2].append(d)
t = Tree(); t.feed("<ul id=u><li>a</li><li class='x'>b<b>c</b></li></ul>"); print(t.root)
try: HTMLParser().feed(5)
except TypeError as e: print(e)
# ---
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, t, a): print("start", t, a)
    def handle_endtag(self, t): print("end", t)
    def handle_data(self, d): print("data", repr(d))
    def handle_comment(self, d): print("comment", repr(d))
    def handle_decl(self, d): print("decl", d)
    def handle_pi(self, d): print("pi", d)
p = P(); p.feed("<!DOCTYPE html><?php x ?><p class=a id='b' c>x &amp; y<br/><!-- hi --></P>"); p.close(); print(p.getpos(), p.get_starttag_text())
# ---
from html.parser import HTMLParser
class P(HTMLParser):
    def __init__(self): super().__init__(convert_charrefs=False)
    def handle_data(self, d): print("data", repr(d))
    def handle_entityref(self, n): print("entity", n)
    def handle_charref(self, n): print("char", n)
    def handle_startendtag(self, t, a): print("both", t, a)
p = P(); p.feed("a &lt; b &#65; &#x41; &nope; & x <img src=1 /> end"); p.close()
# ---
from html.parser import HTMLParser
class Links(HTMLParser):
    def __init__(self): super().__init__(); self.links, self.text, self.inside = [], [], False
    def handle_starttag(self, tag, attrs):
        if tag == "a": self.inside = True; self.links.append(dict(attrs).get("href"))
    def handle_endtag(self, tag): self.inside = self.inside and tag != "a"
    def handle_data(self, data):
        if self.inside: self.text.append(data)
p = Links(); p.feed('<ul><li><a href="/x?a=1&amp;b=2">One</a> no<li><A HREF=y>Two <b>bold</b></a><a>Three</a>'); print(p.links, p.text)
# ---
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, t, a): print("<", t, self.getpos())
    def handle_data(self, d): print(repr(d), self.getpos())
p = P()
for piece in ("<p>par", "tial te", "xt<", "b", ">x</b", ">\n<i a='", "v'>"): p.feed(piece)
p.close(); p.reset(); p.feed("<u>again"); p.close(); print(p.rawdata == "")
# ---
from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self, t, a): print("start", t, a)
    def handle_endtag(self, t): print("end", t)
    def handle_data(self, d): print("data", repr(d))
for s in ("<script>if (a < b) { x('</p>') }</script>z", "<style>p > a {}</style>", "<a b=c d='e f' g=\"h\" i j=>", "<a href=x/y>", "</ p>x", "a < b > c", "<>", "<1>"):
    print("--", s); p = P(); p.feed(s); p.close()
# ---
from html.parser import HTMLParser
class Table(HTMLParser):
    rows = None
    def handle_starttag(self, t, a):
        if t == "table": self.rows = []
        elif t == "tr": self.rows.append([])
        elif t in ("td", "th"): self.rows[-1].append("")
    def handle_data(self, d):
        if self.rows and self.rows[-1]: self.rows[-1][-1] += d.strip()
t = Table(); t.feed("<table><tr><th>A</th><th>B</th></tr><tr><td> 1 </td><td>2 &euro;</td></tr></table>"); print(t.rows)
t.feed(5)  # uncaught
