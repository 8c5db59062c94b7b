import re
from collections import defaultdict
from datetime import timedelta, timezone
from email import message_from_string, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import format_datetime, parsedate_to_datetime

RAW = [
    "From: Ana <ana@x.io>\nTo: team@x.io\nSubject: Launch plan\nMessage-ID: <1@x>\nDate: Mon, 06 May 2024 09:00:00 +0200\n\nHi all,\nwhen do we launch?\n-- \nAna",
    "From: bo@x.io\nTo: Ana <ana@x.io>\nCc: cy@x.io,\n dee@x.io\nSubject: RE: Launch plan\nMessage-ID: <2@x>\nIn-Reply-To: <1@x>\nDate: Mon, 06 May 2024 08:30:00 +0000\n\nFriday?\n\nOn Mon, Ana wrote:\n> Hi all,\n> when do we launch?\n",
    "From: Cy <cy@x.io>\nSubject: =?utf-8?q?Fwd=3A_Caf=C3=A9_men=C3=BC?=\nMessage-ID: <3@x>\nDate: Tue, 07 May 2024 12:00:00 -0400\n\nlunch!",
    "From: dee@x.io\nSubject: AW: Re: launch plan\nMessage-ID: <4@x>\nReferences: <1@x> <2@x>\nDate: Mon, 06 May 2024 12:15:00 +0000\n\nFriday works. Call +49 30 1234?\nSent from my phone",
    "From: eve@x.io\nSubject: Re: Café menü\nMessage-ID: <5@x>\nDate: not a date\n\n+1",
]


def subject_key(s):
    prev = None
    while prev != s:
        prev, s = s, re.sub(r"^\s*(re|fwd?|aw|wg)\s*:\s*", "", s, flags=re.I)
    return s.strip().casefold()


def visible(body):
    lines = []
    for line in body.splitlines():
        if re.match(r"--\s?$|On .* wrote:$|Sent from", line):
            break
        if not line.startswith(">"):
            lines.append(line)
    return " ".join(filter(None, lines))


root_of, threads = {}, defaultdict(list)
for raw in RAW:
    m = message_from_string(raw)
    subject = str(make_header(decode_header(m["Subject"])))
    refs = (m.get("References", "") + " " + m.get("In-Reply-To", "")).split()
    key = next((root_of[r] for r in refs if r in root_of), subject_key(subject))
    root_of[m["Message-ID"]] = key
    try:
        when = parsedate_to_datetime(m["Date"])
    except (TypeError, ValueError) as e:
        when = None
        print("bad date in", m["Message-ID"], "-", type(e).__name__)
    threads[key].append((when, m["From"], subject, visible(m.get_payload())))
for key, msgs in threads.items():
    dated = sorted((x for x in msgs if x[0]), key=lambda x: x[0])
    span = dated[-1][0] - dated[0][0]
    print(f"\n[{key}] {len(msgs)} messages over {span}")
    for when, sender, subject, text in dated + [x for x in msgs if not x[0]]:
        stamp = f"{when.astimezone(timezone.utc):%d %b %H:%M}Z" if when else "??"
        print(f"  {stamp:<14} {sender:<16} {subject!r}: {text}")
gaps = [b[0] - a[0] for a, b in zip(*(sorted(threads["launch plan"])[i:] for i in (0, 1)))]
print([str(g) for g in gaps], max(gaps) > timedelta(hours=1))
print(repr(message_from_string(RAW[1])["cc"]), message_from_string(RAW[1]).keys()[:3], message_from_string(RAW[0])["nope"])

msg = EmailMessage(policy=policy.default)
msg["Subject"] = "Summary"
msg["To"] = ["ana@x.io", "bo@x.io"]
msg["Date"] = format_datetime(threads["launch plan"][0][0])
msg.set_content("Two threads.\nBye.\n")
print(msg.as_string())
print(msg.get_content_type(), msg.is_multipart(), format_datetime(threads["launch plan"][1][0].astimezone(timezone.utc), usegmt=True))
