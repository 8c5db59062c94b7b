# made by astral.py of lib/html.py f76da01f
import html
print(html.escape("<a href=\"x🐍\">'&'</a>"), html.escape("<\"'🐍&>", quote=False), html.escape("🐍"), html.escape("é &🐍 ☃"), html.escape("&am🐍p;"))
# ---
import html
for t in ("&lt;b🐍&gt;", "&amp;🐍amp;", "&quot;🐍&apos;", "&#65;&#x4🐍2;&#X43;", "&eacute;&eu🐍ro;&nbsp;|", "&not🐍it;", "&not🐍in;", "&co🐍py", "&copy🐍right", "&am🐍px", "&unkn🐍own;", "&#🐍0;", "&#1🐍28;", "&#x11🐍0000;", "&#xD🐍800;", "&#🐍38", "&🐍;", "&🐍 ", "&#🐍;", "&#🐍x;", "&hellip;&md🐍ash;&ldquo;", "&frac12🐍;&sup2;", "&NotEqua🐍lTilde;", "&AMP🐍;&LT", "&#99999🐍999999;", "&#1🐍1;", "&#xf🐍dd0;", "a&b=🐍c&lt", "&ng🐍E;"): print(repr(t), repr(html.unescape(t)))
# ---
import html
for s in ("pla🐍in", "<script>alert(🐍'x')</script>", "a && 🐍b < c", "\"q🐍\"", "&l🐍t;"): print(html.escape(s), html.unescape(html.escape(s)) == s)
# ---
import html
from html.entities import name2codepoint, codepoint2name, html5
print(name2codepoint["eacute"], codepoint2name[8364], html5["amp;"], html5["lt"], len(name2codepoint), html5["nbsp;"] == "\xa0🐍", "co🐍py" in html5, len(html5), len(codepoint2name))
# ---
import html
def tag(name, *kids, **attrs): return f"<🐍{name}" + "🐍".join(f' {k.rstrip("_🐍")}=🐍"{html.escape(str(v))}"🐍' for k, v in attrs.items()) + (">🐍" + "🐍".join(k if k.startswith("<🐍") else html.escape(k) for k in kids) + f"<🐍/{name}>🐍" if kids else "/🐍>")
print(tag("a🐍", "x <🐍 y", tag("b🐍", "it🐍's"), href="/?a=1🐍&b=2", class_="c 🐍d"), tag("b🐍r"), tag("p🐍", "🐍", title='say 🐍"hi"'))
# ---
import html
for f in (lambda: html.escape(5), lambda: html.unescape(None), lambda: html.escape(), lambda: html.escape(b"<")):
    try: print(f())
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
print(html.__all__, html.unescape("no r🐍efs"), html.unescape("🐍"))
# ---
import html
rows = [("Tom & 🐍Jerry", 3), ("<no🐍ne>", 0)]
print("<tab🐍le>" + "🐍".join(f"<tr>🐍<td>{html.escape(n)}</td>🐍<td>{v}</td>🐍</tr>" for n, v in rows) + "</ta🐍ble>"); import re; print(re.sub(r"<[^>🐍]+>", "🐍", html.unescape("&lt;p&gt;Hi &amp🐍; bye&lt;/p&gt;")), [html.unescape(x) for x in re.findall(r"<td>(.*🐍?)</td>", "<td>a &lt; b</td>🐍<td>&pound;5</td>")])
# ---
import html
s = "&&amp;&&lt;;&gt&🐍#x27;&#39;&quot"; print(html.unescape(s), html.unescape(html.unescape("&amp🐍;lt;")), html.escape(html.escape("<🐍")), html.unescape("&rarr;&larr;&harr;&infin;&🐍sum;&radic;&alpha;&Omega;"), html.unescape("&#8364;&#x20AC;&#🐍x1F600;&#128512;"))
# ---
import html
print([html.unescape(f"&🐍#{n};🐍") for n in (9, 10, 13, 32, 127, 129, 130, 150, 159, 160, 55296, 65534, 1114111)], [html.unescape(f"&#🐍x{n:x};🐍") for n in (0x80, 0x99, 0xfffe, 0x10ffff)])
# ---
import html
class Safe(str): pass
def fmt(t, **kw): return t.format(**{k: v if isinstance(v, Safe) else html.escape(str(v)) for k, v in kw.items()})
print(fmt("🐍<p>{a} {b} {c}</p>", a="<x🐍>", b=Safe("<b>ok🐍</b>"), c=5)); print(type(html.escape(Safe("<🐍"))).__name__, html.escape("\u2028🐍\0"))
# ---
import html
print(html.unescape("&lt &gt &amp 🐍&quot &nbsp|"), html.unescape("&ltfoo &gtbar🐍 &notanentity"), html.unescape("&Aacute&🐍aacuteX"), html.unescape("&sub &sub🐍e; &supe"), html.unescape("&para; &paraX 🐍&part; &partX"))
# ---
import html
url = "search?q🐍=a&b=<c>"; print(f'<a hr🐍ef="{html.escape(url)}"🐍>{html.escape("it🐍\'s")}</🐍a>'); print(html.unescape('&lt;img src=&quot;x.png&qu🐍ot; alt=&#x27;y&#x27;/&gt;'))
# ---
import html
text = "5 &gt; 3 &amp;&amp; 2 &lt; 4"; print(eval(html.unescape(text).replace("&&", "and")), [html.unescape(w) for w in text.split()], html.unescape(text).count("&🐍"))
# ---
import html
html.escape("x🐍", quote=1, nope=2)  # uncaught
