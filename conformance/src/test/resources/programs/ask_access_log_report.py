import re
import statistics
from collections import Counter, defaultdict
from datetime import datetime, timedelta

LOG = """\
10.0.0.1 - alice [12/Mar/2024:08:00:01 +0000] "GET /api/items?page=1 HTTP/1.1" 200 512 0.021
10.0.0.2 - - [12/Mar/2024:08:00:03 +0000] "POST /api/login HTTP/1.1" 401 98 0.110
10.0.0.2 - bob [12/Mar/2024:08:00:09 +0000] "POST /api/login HTTP/1.1" 200 201 0.140
10.0.0.1 - alice [12/Mar/2024:08:01:15 +0000] "GET /api/items/42 HTTP/1.1" 404 77 0.009
corrupted line here
10.0.0.9 - - [12/Mar/2024:08:02:59 +0000] "GET /health HTTP/1.0" 200 - 0.001
10.0.0.1 - alice [12/Mar/2024:09:30:00 +0100] "DELETE /api/items/42 HTTP/1.1" 500 130 1.900
10.0.0.3 - carol [12/Mar/2024:08:31:10 +0000] "GET /api/items?page=2 HTTP/2" 200 2048 0.033
"""

LINE = re.compile(
    r"""
    (?P<ip>[\d.]+)\s-\s(?P<user>\S+)\s
    \[(?P<ts>[^\]]+)\]\s
    "(?P<method>[A-Z]+)\s(?P<path>[^\s?]+)(?:\?(?P<query>\S*))?\s(?P<proto>HTTP/[\d.]+)"\s
    (?P<status>\d{3})\s(?P<size>\d+|-)\s(?P<secs>[\d.]+)
    """,
    re.VERBOSE,
)


def parse(text):
    for n, line in enumerate(text.splitlines(), 1):
        if not (m := LINE.fullmatch(line)):
            print(f"! line {n} unparsed: {line[:20]!r}")
            continue
        d = m.groupdict()
        d["ts"] = datetime.strptime(d["ts"], "%d/%b/%Y:%H:%M:%S %z")
        d["status"] = int(d["status"])
        d["size"] = 0 if d["size"] == "-" else int(d["size"])
        d["secs"] = float(d["secs"])
        d["route"] = re.sub(r"/\d+(?=/|$)", "/:id", d["path"])
        yield d


entries = list(parse(LOG))
classes = Counter(f"{e['status'] // 100}xx" for e in entries)
print("Status:", dict(sorted(classes.items())))

routes = defaultdict(list)
for e in entries:
    routes[e["method"], e["route"]].append(e)
for (method, route), es in sorted(routes.items(), key=lambda kv: (-len(kv[1]), kv[0])):
    times = [e["secs"] for e in es]
    print(f"{method:<7}{route:<16} n={len(es)} median={statistics.median(times) * 1000:.1f}ms bytes={sum(e['size'] for e in es)}")

first, last = min(e["ts"] for e in entries), max(e["ts"] for e in entries)
print(f"Window: {first:%H:%M:%S %Z} .. {last.isoformat()} ({last - first})")
users = {e["user"] for e in entries} - {"-"}
print("Users:", ", ".join(sorted(users)))
slow = [e for e in entries if e["secs"] > 0.1 and e["ts"] - first > timedelta(seconds=1)]
for e in slow:
    print(f"SLOW {e['method']} {e['path']} by {e['user']} took {e['secs']}s, utc offset {e['ts'].utcoffset()}")
print("queries:", [e["query"] for e in entries if e["query"] is not None])
