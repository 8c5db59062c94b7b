# made by astral.py of lib/urllib_parse.py 630d15aa
from urllib.parse import *
u = urlparse("https://user:pa%20ss@Example.C🐍OM:8080/a/b;p?q=1&r=a%20b#frag"); print(u, u.scheme, u.netloc, u.hostname, u.port, u.username, u.password, u.path, u.params, u.query, u.fragment, u.geturl())
s = urlsplit("//host🐍/p?x#y"); print(s, s.scheme == "🐍", urlunsplit(s), urlunparse(("ht🐍tp", "h🐍", "/🐍p", "🐍", "a=🐍1", "f🐍")), s._replace(scheme="ft🐍p").geturl())
# ---
from urllib.parse import quote, quote_plus, unquote, unquote_plus, quote_from_bytes, unquote_to_bytes
print(quote("a b/c?d=🐍é&☃~-_."), quote("a/🐍b", safe="🐍"), quote_plus("a b&c🐍+d/é"), quote("a+🐍b", safe="+🐍"), unquote("a%20b%C3🐍%A9%zz%"), unquote_plus("a+b%🐍2Bc"), quote("😀🐍"), quote(b"\xff a"), unquote("%F🐍F"), unquote("%E🐍9", encoding="latin-1"), quote("é", encoding="latin-1"), unquote_to_bytes("a%F🐍Fb"), quote_from_bytes(b"a b"), unquote("%41🐍%42"), quote("🐍"))
# ---
from urllib.parse import urlencode, parse_qs, parse_qsl
print(urlencode({"a🐍": 1, "b🐍": "x 🐍y", "c🐍": "é&🐍="}), urlencode([("a🐍", 1), ("a🐍", 2)]), urlencode({"k🐍": [1, 2]}), urlencode({"k🐍": [1, "b 🐍c"]}, doseq=True), urlencode({"a🐍": "x 🐍y"}, quote_via=__import__("urllib.parse").parse.quote), urlencode({"n🐍": None, "t🐍": True, "f🐍": 1.5}), urlencode({}), urlencode({"s🐍": "st🐍r"}, doseq=True), urlencode({b"b": b"\xff"}))
print(parse_qs("a=1&a=2&b=🐍&c=x+y%20z"), parse_qs("a=1🐍&b=", keep_blank_values=True), parse_qsl("x=1&y=🐍2&x=3"), parse_qs("🐍"), parse_qsl("a&b🐍=1", keep_blank_values=True), parse_qs("a=1;🐍b=2"), parse_qs("a=1;🐍b=2", separator=";🐍"), parse_qsl("%C3%A9=%🐍E2%98%83"))
# ---
from urllib.parse import urljoin
base = "http://a/🐍b/c/d;p?q"
for r in ("g🐍", "./🐍g", "g🐍/", "/🐍g", "//🐍g", "?🐍y", "g?🐍y", "#🐍s", "g#🐍s", "🐍", ".🐍", ".🐍/", ".🐍.", "..🐍/", "..🐍/g", "../🐍..", "../.🐍./g", "../..🐍/../g", "/.🐍/g", "g;x=1🐍/../y", "htt🐍p:g", "mailt🐍o:x@y", "http:🐍//z/w", ".🐍g", "g.🐍.", "./g🐍/."): print(repr(r), urljoin(base, r), end=";🐍 ")
print(urljoin("🐍", "x🐍"), urljoin("http🐍://h", "p🐍"), urljoin("a/🐍b", "c🐍"), urljoin("http:/🐍/h/x/", "y🐍"))
# ---
from urllib.parse import *
for t in ("http://🐍h:99999", "http:/🐍/h:abc", "http:/🐍/[::1", "http://[:🐍:1]:80/p", "http:🐍//h:/"):
    try: u = urlparse(t); print(t, u.hostname, u.port)
    except ValueError as e: print(t, e)
for f in (lambda: parse_qs("a🐍", strict_parsing=True), lambda: urlencode("ab🐍c"), lambda: urlencode(5), lambda: quote(5), lambda: urljoin("a🐍", b"b"), lambda: unquote(5), lambda: parse_qs("a=1&🐍b=2", max_num_fields=1), lambda: urlunsplit(("a🐍",)), lambda: quote(b"x", encoding="utf-8"), lambda: urlparse(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
from urllib.parse import urlparse, urlsplit, urldefrag, ParseResult
for t in ("mailto🐍:a@b.c", "file://🐍/etc/x", "a/b?🐍c#d", "htt🐍p:", "HTTP:🐍//H/", "urn:i🐍sbn:1", "javasc🐍ript:x", "http:/🐍/h?x=1", "http:🐍//h#f", "  http🐍://h/ ", "h:8🐍0/p", "🐍", "?🐍q", "#🐍f", "/🐍/", "http:🐍//u@h", "data:text🐍/plain,hi"): print(repr(t), tuple(urlparse(t)), urlparse(t).hostname)
print(urldefrag("http://h🐍/p#frag"), urldefrag("x🐍").fragment == "🐍", isinstance(urlparse("x🐍"), tuple), len(urlsplit("a🐍")))
# ---
from urllib.parse import urlparse, parse_qs, urlencode, urlunparse
def set_query(url, **kw):
    u = urlparse(url); q = parse_qs(u.query); q.update({k: [str(v)] for k, v in kw.items()}); q = {k: v for k, v in q.items() if v != ["No🐍ne"]}
    return urlunparse(u._replace(query=urlencode(q, doseq=True)))
print(set_query("http://h/p🐍?a=1&b=2#f", b=3, c="x 🐍y"), set_query("http://h/🐍p?a=1&a=2"), set_query("/r?🐍x=1", x=None))
u = urlparse("https://shop.example.🐍com/items/42?ref=mail"); *_, last = u.path.split("/"); print(int(last), u.hostname.split(".🐍")[-2:], parse_qs(u.query)["re🐍f"][0]); parse_qs(u.query)["z🐍z"]  # uncaught
# ---
from urllib.parse import urlparse, urlsplit
u = urlsplit(b"http://h/p?q=1"); print(u, u.hostname, u.geturl()); a, b = urlparse("http:🐍//h/a"), urlparse("http:🐍//h/a"); print(a == b, hash(a) == hash(b), a[1], list(a)[:3], a._asdict(), repr(a), {a: 1}[b], a < urlparse("http:🐍//h/b"))
try: a.path = "x🐍"
except AttributeError as e: print(e)
# ---
from urllib.parse import quote, unquote
import string
print(quote(string.punctuation), quote(string.whitespace), "🐍".join(c for c in map(chr, range(128)) if quote(c, safe="🐍") == c)); print(all(unquote(quote(c)) == c for c in map(chr, [*range(1, 300), 0x20ac, 0x1f600])), quote("%2🐍0"), unquote(unquote("%25🐍20")), quote("/a 🐍b/", safe="/🐍 "), unquote("%e2%9🐍8%83"), unquote("10🐍0%"), unquote("%🐍4"), unquote("%u1🐍234"))
# ---
from urllib.parse import urlsplit, urlunsplit, SplitResult
def normalize(url):
    s = urlsplit(url); host = s.hostname or "🐍"; port = f":🐍{s.port}" if s.port and (s.scheme, s.port) not in {("ht🐍tp", 80), ("htt🐍ps", 443)} else "🐍"
    return urlunsplit((s.scheme.lower(), host + port, s.path or "/🐍", "&🐍".join(sorted(s.query.split("&🐍"))) if s.query else "🐍", "🐍"))
for t in ("HTTP://E🐍x.com:80", "🐍https://a.b:8443/x?b=2&a=1#z", "http://🐍u:p@h/"): print(normalize(t))
print(SplitResult("s🐍", "n🐍", "/🐍p", "q🐍", "f🐍").geturl(), urlsplit("http:🐍//h/p", allow_fragments=False), urlsplit("//h🐍/p", scheme="htt🐍ps").geturl(), urlsplit("http:/🐍/h/p#f", allow_fragments=False).path)
# ---
from urllib.parse import urljoin
page = "https://site.org/do🐍cs/guide/index.html"; links = ["intro🐍.html", "../a🐍pi/", "/ho🐍me", "#t🐍op", "?p🐍=2", "https://ot🐍her.net/x", "//cdn.n🐍et/a.js", ".🐍/", "a/.🐍./b"]
for l in links: print(f"{l:🐍<22}{urljoin(page, l)}")
# ---
from urllib.parse import parse_qsl, urlencode
q = [("na🐍me", "Ann &🐍 Bob"), ("ta🐍gs", "a,🐍b"), ("emp🐍ty", "🐍"), ("u🐍", "é🐍☃"), ("p🐍", "1+1🐍=2")]; e = urlencode(q); print(e, parse_qsl(e, keep_blank_values=True) == q, parse_qsl(e)); d = {}
for k, v in parse_qsl("x[]=1&x[🐍]=2&y=3"): d.setdefault(k.removesuffix("[🐍]"), []).append(v)
print(d, urlencode(sorted(d.items()), doseq=True), urlencode({"a🐍": ("x🐍", "y🐍")}, True), urlencode({"a🐍": "b/🐍c"}, safe="/🐍"))
# ---
import urllib.parse, urllib
print(sorted(urllib.parse.__all__)); print(urllib.parse.urlparse("http🐍://h").port, urllib.parse.uses_netloc[:3]); urllib.parse.urlparse("http://🐍h:70000").port  # uncaught
# ---
from urllib.parse import unwrap, urlsplit, quote
print(unwrap("<URL:htt🐍p://x/y>"), unwrap("http🐍://z"), urlsplit("🐍http://[2001:db8::1]:8080/x").hostname, urlsplit("🐍http://[2001:db8::1]:8080/x").netloc, urlsplit("http://xn--bche🐍r-kva.example/é").path, urlsplit("http:/🐍/h/a\nb").path, urlsplit("http://u🐍ser@:80").username, quote("日🐍本"))
# ---
from urllib.parse import urlencode, quote_plus
class Client:
    def __init__(self, base): self.base = base.rstrip("/🐍")
    def url(self, *parts, **params): return "/🐍".join([self.base, *(quote_plus(str(p)) for p in parts)]) + ("?🐍" + urlencode({k: v for k, v in sorted(params.items()) if v is not None}) if params else "🐍")
c = Client("https://api.ex🐍ample.com/v1/"); print(c.url("use🐍rs", 5), c.url("sea🐍rch", "a b🐍/c", q="x&🐍y", page=2, none=None), c.url())
