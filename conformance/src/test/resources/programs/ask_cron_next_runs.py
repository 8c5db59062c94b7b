from datetime import datetime, timedelta
from itertools import islice

NAMES = {n: i for i, n in enumerate("sun mon tue wed thu fri sat".split())}
MONTHS = dict(zip("jan feb mar apr may jun jul aug sep oct nov dec".split(), range(1, 13)))
FIELDS = (("minute", 0, 59, {}), ("hour", 0, 23, {}), ("day", 1, 31, {}), ("month", 1, 12, MONTHS), ("weekday", 0, 7, NAMES))
ALIASES = {"@daily": "0 0 * * *", "@hourly": "0 * * * *"}


def expand(expr, name, lo, hi, names):
    out = set()
    for part in expr.lower().split(","):
        rng, _, step = part.partition("/")
        step = int(step or 1)
        if rng == "*":
            a, b = lo, hi
        elif "-" in rng:
            a, b = (names.get(x) if x in names else int(x) for x in rng.split("-"))
        else:
            a = names[rng] if rng in names else int(rng)
            b = hi if "/" in part else a
        if not (lo <= a <= b <= hi):
            raise ValueError(f"{name} out of range in {expr!r}: {a}..{b}")
        out.update(range(a, b + 1, step))
    return frozenset(out)


class Cron:
    def __init__(self, text):
        parts = ALIASES.get(text, text).split()
        if len(parts) != 5:
            raise ValueError(f"expected 5 fields, got {len(parts)}")
        self.text = text
        self.sets = [expand(p, *f) for p, f in zip(parts, FIELDS)]
        self.any_day, self.any_dow = parts[2] == "*", parts[4] == "*"

    def __contains__(self, when: datetime) -> bool:
        mi, h, d, mo, w = self.sets
        dow = when.isoweekday() % 7
        day_ok, dow_ok = when.day in d, dow in w or (dow == 0 and 7 in w)
        both = (day_ok and dow_ok) if self.any_day or self.any_dow else (day_ok or dow_ok)
        return when.minute in mi and when.hour in h and when.month in mo and both

    def runs(self, start):
        t = start.replace(second=0, microsecond=0) + timedelta(minutes=1)
        limit = t + timedelta(days=400)
        while t < limit:
            if t.month not in self.sets[3] or t.hour not in self.sets[1]:
                t = (t + timedelta(hours=1)).replace(minute=0)
                continue
            if t in self:
                yield t
            t += timedelta(minutes=1)


start = datetime(2024, 2, 28, 22, 58, 30)
jobs = {
    "backup": "30 2 * * *", "report": "0 9 * * mon-fri", "poll": "*/20 8-9,22 * * *", "leap": "15 12 29 2 *",
    "payday": "0 6 15 * fri", "alias": "@daily", "never": "0 0 31 feb *", "bad1": "61 * * * *", "bad2": "* * *", "bad3": "x * * * *",
}
for name, spec in jobs.items():
    try:
        nxt = list(islice(Cron(spec).runs(start), 3))
    except ValueError as e:
        print(f"{name:<8}{spec:<22} ERROR {e}")
    else:
        print(f"{name:<8}{spec:<22} " + (" | ".join(f"{t:%a %d %b %H:%M}" for t in nxt) or "no run within a year"))
print(datetime(2024, 3, 3, 9) in Cron("0 9 * * 7"), datetime(2024, 3, 3, 9) in Cron("0 9 * * sun"), sorted(Cron("*/25 * * * *").sets[0]))
