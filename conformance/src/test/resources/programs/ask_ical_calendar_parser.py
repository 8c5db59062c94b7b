import re
from collections import defaultdict
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

ICS = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    "BEGIN:VEVENT\r\nUID:1@x\r\nSUMMARY:Kick-off\\, part 1\r\nDTSTART;TZID=Europe/Madrid:20240930T093000\r\nDURATION:PT1H30M\r\n"
    "DESCRIPTION:Agenda:\\n- intro\\n- very lo\r\n ng line folded\r\nATTENDEE;CN=\"Lee, Kim\";RSVP=TRUE:mailto:kim@x.io\r\nATTENDEE:mailto:bo@x.io\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:2@x\r\nSUMMARY:Holiday\r\nDTSTART;VALUE=DATE:20241003\r\nDTEND;VALUE=DATE:20241005\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:3@x\r\nSUMMARY:Call\r\nDTSTART:20240930T220000Z\r\nDTEND:20240930T223000Z\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:4@x\r\nSUMMARY:Broken\r\nDTSTART;TZID=Mars/Base:20240930T100000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def unfold(text):
    return re.sub(r"\r\n[ \t]", "", text).split("\r\n")


def prop(line):
    head, value = re.match(r'((?:[^":]|"[^"]*")*):(.*)', line).groups()
    name, *params = re.findall(r'(?:[^;"]|"[^"]*")+', head)
    return name, {k: v.strip('"') for k, v in (p.split("=", 1) for p in params)}, value


def unescape(value):
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "N": "\n"}.get(m[1], m[1]), value)


def when(params, value):
    if params.get("VALUE") == "DATE":
        return datetime.strptime(value, "%Y%m%d").date()
    if value.endswith("Z"):
        return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
    return datetime.strptime(value, "%Y%m%dT%H%M%S").replace(tzinfo=ZoneInfo(params["TZID"]))


def duration(text):
    g = re.fullmatch(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?", text).groups(default="0")
    d, h, m = map(int, g)
    return timedelta(days=d, hours=h, minutes=m)


events, current = [], None
for line in filter(None, unfold(ICS)):
    name, params, value = prop(line)
    match name, value:
        case "BEGIN", "VEVENT":
            current = defaultdict(list)
        case "END", "VEVENT":
            events.append(current)
            current = None
        case ("DTSTART" | "DTEND"), _ if current is not None:
            try:
                current[name] = when(params, value)
            except ZoneInfoNotFoundError as e:
                current["error"] = str(e).strip("'\"")
        case "DURATION", _:
            current["DTEND"] = current["DTSTART"] + duration(value)
        case "ATTENDEE", _:
            current[name].append((params.get("CN", "?"), value.removeprefix("mailto:")))
        case _ if current is not None:
            current[name] = unescape(value)

for e in events:
    if "error" in e:
        print(f"{e['SUMMARY']}: {e['error']}")
        continue
    start, end = e["DTSTART"], e["DTEND"]
    kind = "all-day" if not isinstance(start, datetime) else start.tzname()
    status = e.get("STATUS", "confirmed").lower()
    print(f"{e['SUMMARY']:<16} {start} → {end} [{kind}] {end - start} {status} {e.get('ATTENDEE', [])}")
print(repr(events[0]["DESCRIPTION"]), isinstance(events[1]["DTSTART"], date), issubclass(datetime, date))
timed = [e["DTSTART"] for e in events if isinstance(e["DTSTART"], datetime)]
print(max(timed).astimezone(ZoneInfo("Pacific/Auckland")), f"{min(timed).astimezone(timezone.utc):%Y%m%dT%H%M%SZ}", min(timed).timestamp())
try:
    sorted(e["DTSTART"] for e in events[:2])
except TypeError as e:
    print(e)
