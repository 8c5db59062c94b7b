import re
import unicodedata
from collections import namedtuple
from difflib import SequenceMatcher

Address = namedtuple("Address", ["number", "street", "unit", "city", "state", "zip"], defaults=(None,) * 6)
RAW = [
    "1600 Pennsylvania Ave NW, Washington, DC 20500",
    "  221b  baker st., apt #4C; springfield , il  62701-1234 ",
    "1600 Pennsylvania Avenue N.W., Washington DC 20500",
    "P.O. Box 17, Tulsa, OK 74101",
    "742 Evergreen Terrace, Springfield",
    "Åsgatan 5, São Paulo, CA 9021",
]
SUFFIX = {"ave": "Avenue", "st": "Street", "rd": "Road", "blvd": "Boulevard", "ter": "Terrace"}
STATES = {"DC", "IL", "OK", "CA"}
RX = re.compile(
    r"""^(?:(?P<number>\d+\w?)\s+(?P<street>[^,;]+?)|(?P<box>P\.?O\.?\s*Box\s+\d+)|(?P<free>[^,;\d]+\d+))
        (?:[,;]\s*(?:apt|unit|suite)\s*\#?(?P<unit>\w+))?
        [,;]\s*(?P<city>[^,;\d]+?)
        (?:[,\s]+(?P<state>[A-Z]{2})\s+(?P<zip>\d{5}(?:-\d{4})?))?$""",
    re.IGNORECASE | re.VERBOSE,
)


def canonical(text):
    text = unicodedata.normalize("NFC", " ".join(text.split()))
    return re.sub(r"\s+([,;])", r"\1", text)


def tidy_street(street):
    words = [w.replace(".", "") for w in street.split()]
    return " ".join(SUFFIX.get(w.lower(), w.upper() if len(w) <= 2 else w.title()) for w in words)


def parse(text) -> Address:
    m = RX.match(canonical(text))
    if m is None:
        raise ValueError(f"unparseable: {text.strip()!r}")
    g = m.groupdict()
    state = (g["state"] or "").upper() or None
    if state and state not in STATES:
        raise ValueError(f"unknown state {state}")
    street = g["box"] or g["free"] or tidy_street(g["street"])
    return Address(g["number"] and g["number"].upper(), street, g["unit"], g["city"].strip().title(), state, g["zip"])


parsed = []
for raw in RAW:
    try:
        a = parse(raw)
    except ValueError as e:
        print("FAIL", e)
        continue
    parsed.append(a)
    gaps = [f for f, v in zip(a._fields, a) if v is None]
    print(a.street, "/", a.city, "/", a.state, a.zip, f"missing={gaps}" if gaps else "")

print(parsed[1]._replace(unit=None))
print("complete:", [i for i, a in enumerate(parsed) if all(x is not None for x in a[3:])])
for i, a in enumerate(parsed):
    for j, b in enumerate(parsed[i + 1:], i + 1):
        r = SequenceMatcher(a=f"{a.number} {a.street}", b=f"{b.number} {b.street}").ratio()
        if r > 0.6 or a == b:
            print(f"{i}~{j} {r:.2f} {'same' if a == b else 'similar'}")
sm = SequenceMatcher(None, "Avenue NW", "Ave NW")
print(sm.get_opcodes(), sm.find_longest_match().size, round(sm.quick_ratio(), 3))
for label, s in {"nfd": unicodedata.normalize("NFD", "Å"), "nfc": "Å"}.items():
    print(label, len(s), [f"U+{ord(c):04X} {unicodedata.category(c)}" for c in s], s.encode("ascii", "ignore"))
