import html
print(html.escape("<a href=\"x\">'&'</a>"), html.escape("<\"'&>", quote=False), html.escape(""), html.escape("é & ☃"), html.escape("&amp;"))
# ---
import html
for t in ("&lt;b&gt;", "&amp;amp;", "&quot;&apos;", "&#65;&#x42;&#X43;", "&eacute;&euro;&nbsp;|", "&notit;", "&notin;", "&copy", "&copyright", "&ampx", "&unknown;", "&#0;", "&#128;", "&#x110000;", "&#xD800;", "&#38", "&;", "& ", "&#;", "&#x;", "&hellip;&mdash;&ldquo;", "&frac12;&sup2;", "&NotEqualTilde;", "&AMP;&LT", "&#99999999999;", "&#11;", "&#xfdd0;", "a&b=c&lt", "&ngE;"): print(repr(t), repr(html.unescape(t)))
# ---
import html
for s in ("plain", "<script>alert('x')</script>", "a && b < c", "\"q\"", "&lt;"): print(html.escape(s), html.unescape(html.escape(s)) == s)
# ---
import html
from html.entities import name2codepoint, codepoint2name, html5
print(name2codepoint["eacute"], codepoint2name[8364], html5["amp;"], html5["lt"], len(name2codepoint), html5["nbsp;"] == "\xa0", "copy" in html5, len(html5), len(codepoint2name))
# ---
import html
def tag(name, *kids, **attrs): return f"<{name}" + "".join(f' {k.rstrip("_")}="{html.escape(str(v))}"' for k, v in attrs.items()) + (">" + "".join(k if k.startswith("<") else html.escape(k) for k in kids) + f"</{name}>" if kids else "/>")
print(tag("a", "x < y", tag("b", "it's"), href="/?a=1&b=2", class_="c d"), tag("br"), tag("p", "", title='say "hi"'))
# ---
import html
for f in (lambda: html.escape(5), lambda: html.unescape(None), lambda: html.escape(), lambda: html.escape(b"<")):
    try: print(f())
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
print(html.__all__, html.unescape("no refs"), html.unescape(""))
# ---
import html
rows = [("Tom & Jerry", 3), ("<none>", 0)]
print("<table>" + "".join(f"<tr><td>{html.escape(n)}</td><td>{v}</td></tr>" for n, v in rows) + "</table>"); import re; print(re.sub(r"<[^>]+>", "", html.unescape("&lt;p&gt;Hi &amp; bye&lt;/p&gt;")), [html.unescape(x) for x in re.findall(r"<td>(.*?)</td>", "<td>a &lt; b</td><td>&pound;5</td>")])
# ---
import html
s = "&&amp;&&lt;;&gt&#x27;&#39;&quot"; print(html.unescape(s), html.unescape(html.unescape("&amp;lt;")), html.escape(html.escape("<")), html.unescape("&rarr;&larr;&harr;&infin;&sum;&radic;&alpha;&Omega;"), html.unescape("&#8364;&#x20AC;&#x1F600;&#128512;"))
# ---
import html
print([html.unescape(f"&#{n};") for n in (9, 10, 13, 32, 127, 129, 130, 150, 159, 160, 55296, 65534, 1114111)], [html.unescape(f"&#x{n:x};") for n in (0x80, 0x99, 0xfffe, 0x10ffff)])
# ---
import html
class Safe(str): pass
def fmt(t, **kw): return t.format(**{k: v if isinstance(v, Safe) else html.escape(str(v)) for k, v in kw.items()})
print(fmt("<p>{a} {b} {c}</p>", a="<x>", b=Safe("<b>ok</b>"), c=5)); print(type(html.escape(Safe("<"))).__name__, html.escape("\u2028\0"))
# ---
import html
print(html.unescape("&lt &gt &amp &quot &nbsp|"), html.unescape("&ltfoo &gtbar &notanentity"), html.unescape("&Aacute&aacuteX"), html.unescape("&sub &sube; &supe"), html.unescape("&para; &paraX &part; &partX"))
# ---
import html, string
print(html.escape(string.punctuation), html.escape(string.printable)[-10:], sum(html.escape(c) != c for c in map(chr, range(256))), {c: html.escape(c) for c in map(chr, range(128)) if html.escape(c) != c})
# ---
import html
url = "search?q=a&b=<c>"; print(f'<a href="{html.escape(url)}">{html.escape("it\'s")}</a>'); print(html.unescape('&lt;img src=&quot;x.png&quot; alt=&#x27;y&#x27;/&gt;'))
# ---
import html
text = "5 &gt; 3 &amp;&amp; 2 &lt; 4"; print(eval(html.unescape(text).replace("&&", "and")), [html.unescape(w) for w in text.split()], html.unescape(text).count("&"))
# ---
import html
html.escape("x", quote=1, nope=2)  # uncaught
