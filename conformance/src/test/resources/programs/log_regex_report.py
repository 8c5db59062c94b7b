import re
from collections import Counter, defaultdict
from datetime import datetime
from statistics import mean, median, quantiles

RAW = r'''
10.0.0.1 - alice [12/Feb/2024:08:15:01 +0000] "GET /index.html HTTP/1.1" 200 5120 0.012
10.0.0.2 - - [12/Feb/2024:08:15:04 +0000] "POST /api/orders?id=7 HTTP/1.1" 201 310 0.250
10.0.0.1 - alice [12/Feb/2024:08:16:11 +0000] "GET /api/orders/7 HTTP/2" 404 - 0.004
this line is garbage
10.0.0.9 - bob [12/Feb/2024:09:00:00 +0100] "DELETE /api/orders/9 HTTP/1.1" 500 12 1.875
10.0.0.2 - - [12/Feb/2024:09:01:30 +0000] "GET /static/app.js?v=3 HTTP/1.1" 200 98213 0.030
10.0.0.9 - bob [12/Feb/2024:09:02:10 +0000] "GET /index.html HTTP/1.1" 304 0 0.002
'''

LINE = re.compile(r'''
    ^(?P<ip>\d{1,3}(?:\.\d{1,3}){3}) \s+ \S+ \s+
    (?P<user>\S+) \s+
    \[ (?P<ts>[^\]]+) \] \s+
    "(?P<method>[A-Z]+) \s (?P<path>[^\s?"]+) (?:\?(?P<query>\S*))? \s HTTP/(?P<ver>[\d.]+)" \s+
    (?P<status>\d{3}) \s+ (?P<size>\d+|-) \s+
    (?P<secs>\d+\.\d+) $
''', re.VERBOSE)


def parse(lines):
    for no, line in enumerate(lines, 1):
        if not (m := LINE.match(line)):
            print(f"skip line {no}: {line!r}")
            continue
        d = m.groupdict(default="")
        d["ts"] = datetime.strptime(d["ts"], "%d/%b/%Y:%H:%M:%S %z")
        d["size"] = 0 if d["size"] == "-" else int(d["size"])
        d["status"] = int(d["status"])
        d["secs"] = float(d["secs"])
        yield d


records = list(parse(RAW.strip().splitlines()))
print(len(records), "records")
by_status = Counter(r["status"] // 100 for r in records)
for klass, n in sorted(by_status.items()):
    print(f"{klass}xx {'#' * n} {n / len(records):.1%}")

by_user = defaultdict(list)
for r in records:
    by_user[r["user"] if r["user"] != "-" else "(anonymous)"].append(r)
for user, rs in sorted(by_user.items()):
    print(f"{user:<12} {sum(r['size'] for r in rs):>10,} bytes  last {max(r['ts'] for r in rs).isoformat()}")

times = sorted(r["secs"] for r in records)
print(f"mean {mean(times):.4f} median {median(times):.4f}")
print("quartiles", [round(q, 5) for q in quantiles(times, n=4)])
print("inclusive", [round(q, 5) for q in quantiles(times, n=4, method="inclusive")])
generic = Counter(re.sub(r"/\d+(?=/|$)", "/:id", r["path"]) for r in records)
print(generic.most_common(2))
span = max(r["ts"] for r in records) - min(r["ts"] for r in records)
print("span", span, span.total_seconds(), records[3]["ts"].utcoffset())
masked = re.sub(r"(\d+)\.(\d+)\.\d+\.(?P<last>\d+)", lambda m: f"{m[1]}.{m[2]}.x.{m['last']:0>3}", RAW)
print(masked.strip().splitlines()[0])
print(LINE.groups, dict(LINE.groupindex))
