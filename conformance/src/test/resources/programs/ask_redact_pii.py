import re
from collections import Counter

MESSAGES = [
    "Hi, I'm Lena. Reach me at lena.meyer+work@mail.example.org or +49 151 2345-6789.",
    "Card 4111 1111 1111 1111 exp 12/27, cvv 123. SSN 078-05-1120",
    "Server 10.1.22.254 rejected token=sk_live_9aB3dE7fG1hJ; retry from 300.1.1.1",
    "Order 4111111111111112 is not a card. Born 1987-04-30. DOB: 30/04/1987",
    "Nothing to hide here 😀 — café №5",
]


def luhn_ok(digits: str) -> bool:
    total = 0
    for i, ch in enumerate(reversed(digits)):
        d = int(ch)
        if i % 2:
            d = d * 2 - 9 if d > 4 else d * 2
        total += d
    return total % 10 == 0


class Redactor:
    RULES = [
        ("EMAIL", r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", None),
        ("CARD", r"\b(?:\d[ -]?){15}\d\b", lambda m: luhn_ok(re.sub(r"\D", "", m[0]))),
        ("SSN", r"\b\d{3}-\d{2}-\d{4}\b", None),
        ("IP", r"\b(?:\d{1,3}\.){3}\d{1,3}\b", lambda m: all(int(p) < 256 for p in m[0].split("."))),
        ("SECRET", r"(?i)(?<=token=)\w{8,}", None),
        ("PHONE", r"\+\d{1,3}[ -]?\d{2,4}(?:[ -]?\d{2,4}){1,3}", None),
        ("DATE", r"\b(?:\d{4}-\d\d-\d\d|\d\d/\d\d/\d{4})\b", None),
    ]

    def __init__(self, *, keep_last: int = 0):
        self.keep_last = keep_last
        self.found = Counter()
        self.compiled = [(k, re.compile(p), check) for k, p, check in self.RULES]

    def __call__(self, text: str) -> str:
        for kind, rx, check in self.compiled:
            def sub(m: re.Match) -> str:
                if check is not None and not check(m):
                    return m.group()
                self.found[kind] += 1
                tail = m.group()[-self.keep_last:] if self.keep_last else ""
                return f"[{kind}{'…' + tail if tail else ''}]"

            text = rx.sub(sub, text)
        return text


strict, lenient = Redactor(), Redactor(keep_last=4)
for msg in MESSAGES:
    print("strict :", strict(msg))
    if (out := lenient(msg)) != msg:
        print("lenient:", out)
print(strict.found.most_common(3), strict.found == lenient.found)
masked, n = re.subn(r"(\d{1,2})/(\d{2})\b(?!/)", r"**/\2", MESSAGES[1])
print(n, masked)
table = str.maketrans({"😀": ":)", "é": "e", "№": "No.", "—": "-"})
print(MESSAGES[-1].translate(table), re.escape("a.b*c"), re.split(r"([,;])", "a,b;c"))
print([m.span() for m in re.finditer(r"\b\w{4}\b", MESSAGES[1])], re.findall(r"(\w)(\d)", "a1 b2"))
