import re
from collections import Counter
from enum import IntEnum
from textwrap import dedent

LOG = dedent("""\
    2024-06-01 12:00:00,120 INFO  [main] app.boot: started in 3.2s
    2024-06-01 12:00:04,001 ERROR [worker-1] app.jobs: job 17 failed
    Traceback (most recent call last):
      File "jobs.py", line 10, in run
        step()
    ValueError: bad amount: '12,x'
    2024-06-01 12:00:05,000 WARN  [worker-2] app.jobs: retrying job 17 (attempt 2)
    2024-06-01 12:00:06,500 ERROR [worker-1] app.jobs: job 18 failed
    Traceback (most recent call last):
      File "jobs.py", line 10, in run
        step()
    ValueError: bad amount: 'n/a'

    2024-06-01 12:00:07,250 FATAL [main] app.db: connection lost
    garbage
    """)


class Level(IntEnum):
    INFO = 20
    WARN = 30
    ERROR = 40
    FATAL = 50

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())
        return None


HEAD = re.compile(r"(?P<ts>[\d-]+ [\d:,]+) (?P<level>[A-Z]+)\s+\[(?P<thread>[^]]+)\] (?P<logger>[\w.]+): (?P<msg>.*)")


def assemble():
    """Coroutine: send lines in, get finished records out."""
    current, done = None, None
    while True:
        line = yield done
        done = None
        if line is None:
            done, current = current, None
            continue
        if m := HEAD.match(line):
            done, current = current, {**m.groupdict(), "extra": []}
        elif current is not None and line.strip():
            current["extra"].append(line)


co = assemble()
next(co)
records = [r for line in [*LOG.splitlines(), None] if (r := co.send(line)) is not None]
co.close()
for r in records:
    r["level"] = Level(r["level"])
    print(f"{r['ts'][11:19]} {r['level'].name:<5} {r['thread']:<9} {r['msg']}" + (f" (+{len(r['extra'])} lines)" if r["extra"] else ""))


def signature(rec):
    last = rec["extra"][-1] if rec["extra"] else rec["msg"]
    return re.sub(r"'[^']*'|\b\d+\b", "?", last)


sigs = Counter(signature(r) for r in records if r["level"] >= Level.ERROR)
for s, n in sigs.most_common():
    print(f"{n}x {s}")
print(Level("warn"), Level("Fatal") is Level.FATAL, max(r["level"] for r in records).name, Level.INFO + 5)
try:
    Level("verbose")
except ValueError as e:
    print(e)
