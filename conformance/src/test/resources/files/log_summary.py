"""A summary of the web server's logs."""
import re
import statistics
from collections import Counter, defaultdict
from datetime import datetime, timedelta

LINE = re.compile(r"^(?P<time>\S+Z) \[(?P<level>\w+)\s*\] (?P<host>[\w-]+): (?P<text>.*)$")
REQUEST = re.compile(r"(GET|POST) (/\w+)\S* (\d{3}) (\d+)ms")

levels = Counter()
by_hour = defaultdict(Counter)
times = defaultdict(list)
errors = Counter()
continued = 0
previous, gaps = None, []
found = files.search_files("logs", "app-*.txt")
for path in sorted(found.splitlines()):
    for line in files.read_text_file(path).splitlines():
        m = LINE.match(line)
        if not m:
            continued += 1
            continue
        when = datetime.strptime(m["time"], "%Y-%m-%dT%H:%M:%S.%fZ")
        if previous and when.date() == previous.date():
            gaps.append((when - previous, when))
        previous = when
        levels[m["level"]] += 1
        by_hour[when.hour][m["level"]] += 1
        if m["level"] == "ERROR":
            errors[re.sub(r"\d+", "N", m["text"])] += 1
        if request := REQUEST.search(m["text"]):
            times[f"{request[1]} {request[2]}"].append(int(request[4]))

print("levels:", ", ".join(f"{k}={v}" for k, v in levels.most_common()), f"(+{continued} continuation lines)")
for hour in sorted(by_hour):
    c = by_hour[hour]
    print(f"{hour:02d}h {'.' * c['INFO']}{'w' * c['WARN']}{'E' * c['ERROR']}")
for text, n in sorted(errors.items(), key=lambda e: (-e[1], e[0])):
    print(f"{n:>4} x {text}")
print(f"{'request':<16}{'n':>4}{'mean':>9}{'median':>9}{'p90':>9}{'max':>7}")
for name, values in sorted(times.items()):
    p90 = statistics.quantiles(values, n=10)[-1]
    middle = f"{statistics.mean(values):>9.2f}{statistics.median(values):>9.1f}{p90:>9.1f}"
    print(f"{name:<16}{len(values):>4}{middle}{max(values):>7}")
gap, end = max(gaps)
print("longest silence:", gap, "until", end.isoformat(timespec="seconds"))
print("average gap:", sum((g for g, _ in gaps), timedelta()) / len(gaps))
print("share of errors: {:.1%}".format(levels["ERROR"] / sum(levels.values())))
