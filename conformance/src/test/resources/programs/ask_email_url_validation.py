import ipaddress
import re
from email.utils import formataddr, getaddresses, parseaddr
from urllib.parse import parse_qs, parse_qsl, quote, unquote_plus, urlencode, urljoin, urlsplit, urlunsplit

LEADS = [
    {"contact": "Ann Lee <ann.lee@Example.COM>", "site": "https://Example.com:443/a/../pricing/?utm_source=x&plan=pro&utm_medium=mail#top"},
    {"contact": "bob@localhost", "site": "example.org/path"},
    {"contact": '"Smith, Joe" <joe+sales@sub.example.co.uk>', "site": "http://user:p%40ss@192.168.0.10:8080/x y?q=caf%C3%A9&q=2&empty="},
    {"contact": "not-an-email", "site": "ftp://files.example.net/readme.txt"},
    {"contact": None, "site": "https://[2001:db8::1]:99999/"},
]
EMAIL = re.compile(r"^[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$", re.I)


def clean_url(raw: str) -> tuple[str, list[str]]:
    notes = []
    parts = urlsplit(raw if "://" in raw else f"https://{raw}")
    if parts.scheme not in ("http", "https"):
        raise ValueError(f"unsupported scheme {parts.scheme!r}")
    host = parts.hostname or ""
    port = parts.port
    if port and port == {"http": 80, "https": 443}[parts.scheme]:
        notes.append("default port dropped")
        port = None
    if parts.username:
        notes.append(f"credentials for {parts.username} removed")
    try:
        if ipaddress.ip_address(host).is_private:
            notes.append("private ip")
    except ValueError:
        pass
    query = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not k.startswith("utm_")]
    path = urljoin(parts.path, ".") if parts.path.endswith("/") else parts.path
    netloc = host + (f":{port}" if port else "")
    return urlunsplit((parts.scheme, netloc, quote(path, safe="/%"), urlencode(query), "")), notes


for n, lead in enumerate(LEADS, start=1):
    name, addr = parseaddr(lead["contact"] or "")
    local, _, domain = addr.rpartition("@")
    addr = f"{local}@{domain.lower()}" if local else addr
    ok = bool(EMAIL.match(addr))
    print(f"{n}. {addr or '-':<30} {name or '-':<12} {'valid' if ok else 'INVALID'}")
    try:
        url, notes = clean_url(lead["site"])
        print(f"   {url}  {notes}")
    except ValueError as e:
        print(f"   {type(e).__name__}: {e}")

print(parse_qs("a=1&b=2&a=3&c="), unquote_plus("caf%C3%A9+au+lait"), quote("a/b c&d", safe=""))
print(formataddr(("Smith, Joe", "joe@example.com")), getaddresses(["A <a@x.io>, b@y.io"]))
print([urljoin("https://x.io/a/b/c?d", r) for r in ("../e", "/f", "//y.io/g", "?h", "#i")])
