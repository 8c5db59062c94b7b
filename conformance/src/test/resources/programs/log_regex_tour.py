import re
from collections import Counter, defaultdict
from datetime import datetime
from statistics import mean, median, quantiles

LOG = r"""
127.0.0.1 - alice [10/Oct/2024:13:55:36 +0000] "GET /api/v1/items?id=5&sort=asc HTTP/1.1" 200 2326 "-" "curl/8.1" 0.120
10.0.0.7 - - [10/Oct/2024:13:55:39 +0000] "POST /login HTTP/1.1" 401 12 "https://ex.am/ple" "Mozilla/5.0 (X11; Linux)" 0.043
10.0.0.7 - - [10/Oct/2024:13:56:01 +0000] "POST /login HTTP/1.1" 200 88 "-" "Mozilla/5.0 (X11; Linux)" 0.310
garbage line here
192.168.1.20 - bob [10/Oct/2024:14:02:11 +0200] "GET /static/app.js HTTP/2" 304 - "-" "-" 0.001
192.168.1.20 - bob [10/Oct/2024:14:02:12 +0200] "DELETE /api/v1/items/9 HTTP/2" 500 412 "-" "-" 2.718
""".strip().splitlines()

PATTERN = re.compile(
    r"""
    ^(?P<ip>\d{1,3}(?:\.\d{1,3}){3})\s-\s(?P<user>\S+)\s   # who
    \[(?P<ts>[^\]]+)\]\s
    "(?P<method>[A-Z]+)\s(?P<path>[^\s?]+)(?:\?(?P<query>\S*))?\s(?P<proto>HTTP/[\d.]+)"\s
    (?P<status>\d{3})\s(?P<size>\d+|-)\s
    "(?P<ref>[^"]*)"\s"(?P<agent>[^"]*)"\s(?P<took>[\d.]+)$
    """,
    re.VERBOSE,
)

hits, failures = [], []
for no, line in enumerate(LOG, 1):
    if m := PATTERN.match(line):
        d = m.groupdict()
        d["ts"] = datetime.strptime(d["ts"], "%d/%b/%Y:%H:%M:%S %z")
        d["status"], d["took"] = int(d["status"]), float(d["took"])
        d["size"] = 0 if d["size"] == "-" else int(d["size"])
        hits.append(d)
    else:
        failures.append((no, line))
print(len(hits), failures)
print(sorted(PATTERN.groupindex.items(), key=lambda kv: kv[1])[:4], PATTERN.groups, bool(PATTERN.flags & re.X))
by = defaultdict(list)
for h in hits:
    by[h["ip"]].append(h["took"])
for ip, took in by.items():
    print(f"{ip:<15} n={len(took)} mean={mean(took):.4f} median={median(took):g} max={max(took)!r}")
print(Counter(f"{h['status'] // 100}xx" for h in hits))
print(quantiles([h["took"] for h in hits], n=4), min(hits, key=lambda h: h["ts"])["path"])
print(re.sub(r"(\d+)\.(\d+)\.\d+\.\d+", r"\g<1>.\2.x.x", LOG[0], count=1)[:30])
print(re.sub(r"\b([a-z])(\w*)", lambda m: m[1].upper() + m.group(2), "the quick-brown fox's den"))
print(re.split(r"([,;])\s*", "a, b;c,, d"), re.split(r"\W+", " x y ", maxsplit=1))
print(re.findall(r"(?i)(?<=id=)\d+|sort=(\w+)", LOG[0]), [m.span() for m in re.finditer(r"\d{3}", "1234567")])
print(re.fullmatch(r"(a|b)*?c", "ababc"), re.search(r"(?P<q>['\"])(.*?)(?P=q)", "say 'hi \"x\"'").groups())
print(re.subn(r"(?m)^\s*#.*\n?", "", "# c\nx = 1\n  # d\ny"), re.escape("a.b*c[d]-e f"))
scanner = re.compile(r"(?P<num>\d+(?:\.\d+)?)|(?P<op>[-+*/()])|(?P<ws>\s+)|(?P<bad>.)")
print([(m.lastgroup, m.group(), m.start()) for m in scanner.finditer("3.14 * (2+x)") if m.lastgroup != "ws"])
for bad in (r"(unclosed", r"a**", r"[z-a]", r"(?P<1x>a)", r"\1", r"(?<=a+)b", r"*a", r"a{3,1}", r"(?P=nope)", "[abc"):
    try:
        re.compile(bad)
    except re.error as e:
        print(f"{bad!r:>14}: {e.msg} | {e} | {e.pos} {e.lineno} {e.colno}")
m = re.match(r"(\w+) (\w+)?", "one ")
print(m.groups("?"), m.groups(), m.lastindex, m.regs, m.expand(r"<\1>"), m["1":=None] if False else m[1])
try:
    m.group(5)
except IndexError as e:
    print("IndexError:", e)
try:
    re.sub("(a)", r"\2", "a")
except re.error as e:
    print(e)
