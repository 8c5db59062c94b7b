from collections import defaultdict
from datetime import date, datetime, timedelta
import re

TODAY = date(2024, 11, 18)
NOTES = [
    "Contract C-100 with Orion Ltd. valid until 31 Dec 2024, notice period 6 weeks.",
    "C-101 (Pegasus AG): expires 2025-03-01; notice: 3 months; value EUR 12,500.00 p.a.",
    "Re: c-102 Lyra, ends on March 5th, 2025. 30 days notice. approx. $3.4k",
    "C-103 Vega - open ended",
    "C-104 Draco until 30/02/2025, notice 2 weeks",
    "C-105 Cetus until 2024-11-01",
]
PATTERNS = [
    (r"\b(\d{4}-\d{2}-\d{2})\b", "%Y-%m-%d"),
    (r"\b(\d{1,2} [A-Z][a-z]{2} \d{4})\b", "%d %b %Y"),
    (r"\b([A-Z][a-z]+ \d{1,2})(?:st|nd|rd|th)?, (\d{4})\b", "%B %d %Y"),
    (r"\b(\d{2}/\d{2}/\d{4})\b", "%d/%m/%Y"),
]
UNIT_DAYS = {"day": 1, "week": 7, "month": 30}


def find_date(text):
    for rx, fmt in PATTERNS:
        if m := re.search(rx, text):
            return datetime.strptime(" ".join(m.groups()), fmt).date()


def find_notice(text) -> timedelta | None:
    m = re.search(r"notice\D*?(\d+) (day|week|month)s?|(\d+) (day|week|month)s? notice", text)
    if not m:
        return None
    n, unit = [g for g in m.groups() if g]
    return timedelta(days=int(n) * UNIT_DAYS[unit])


def find_value(text):
    m = re.search(r"(?P<cur>EUR|USD|\$|€)\s?(?P<num>[\d.,]*\d)(?P<k>k)?", text)
    return m and (m["cur"].replace("$", "USD"), float(m["num"].replace(",", "")) * (1000 if m["k"] else 1))


groups = defaultdict(list)
for note in NOTES:
    cid = re.search(r"c-\d+", note, re.I).group().upper()
    try:
        end = find_date(note)
    except ValueError as e:
        groups["invalid"].append((cid, str(e)))
        continue
    notice = find_notice(note) or timedelta(0)
    value = find_value(note)
    if end is None:
        groups["open"].append((cid, "no end date"))
        continue
    deadline = end - notice
    left = (deadline - TODAY).days
    group = "expired" if end < TODAY else "missed" if left < 0 else "soon" if left <= 90 else "later"
    detail = f"ends {end:%d %b %Y}, cancel by {deadline:%a %d %b} ({left:+d}d)" + (f", worth {value[1]:,.0f} {value[0]}" if value else "")
    groups[group].append((cid, detail))

for group in sorted(groups, key=["missed", "soon", "later", "expired", "open", "invalid"].index):
    print(f"{group.upper()} ({len(groups[group])})")
    for cid, detail in groups[group]:
        print(f"  {cid:<6} {detail}")
weeks = [TODAY + timedelta(weeks=w, days=-TODAY.weekday()) for w in range(4)]
print(" | ".join(f"KW{w:%V} {w:%d.%m}" for w in weeks))
print(re.sub(r"(\d+) (week|day)s?", lambda m: f"{int(m[1]) * UNIT_DAYS[m[2]]}d", NOTES[0])[-24:], find_date("nothing") is None, find_value("free"))
print(date.fromordinal(TODAY.toordinal() + 100), TODAY.replace(day=1) - timedelta(1), TODAY.strftime("%A").upper(), TODAY.ctime())
