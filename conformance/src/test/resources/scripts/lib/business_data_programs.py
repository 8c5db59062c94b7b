from dataclasses import dataclass, field, asdict, replace, astuple
from decimal import Decimal, ROUND_HALF_EVEN
from datetime import date, datetime, timedelta, timezone
from enum import Enum
import json, csv, io, itertools, collections, statistics, re, textwrap, string
class Status(str, Enum):
    OPEN = 'open'
    PAID = 'paid'
@dataclass(order=True)
class Invoice:
    due: date
    number: str = field(compare=False)
    lines: list[tuple[str, int, Decimal]] = field(default_factory=list, compare=False)
    status: Status = field(default=Status.OPEN, compare=False)
    @property
    def total(self): return sum((q * p for _, q, p in self.lines), Decimal())
    def overdue(self, today): return self.status is Status.OPEN and today > self.due
inv = [Invoice(date(2024, 2, 29) + timedelta(days=31 * i), f'INV-{i:03}', [('w', i + 1, Decimal('9.99')), ('v', 2, Decimal('0.335'))]) for i in range(4)]
inv[1] = replace(inv[1], status=Status.PAID)
for i in sorted(inv, reverse=True):
    print(f'{i.number:>10}|{i.due:%d %b %Y}|{i.total.quantize(Decimal(".01"), ROUND_HALF_EVEN):>8,}|{i.status}|{i.status.value:^6}|{i.overdue(date(2024, 5, 1))!s:5}|')
print(json.dumps([asdict(i) for i in inv[:2]], default=str, indent=1))
print(astuple(inv[1]), inv[0] < inv[1], max(inv).number)
buf = io.StringIO()
w = csv.DictWriter(buf, ['number', 'due', 'total'], extrasaction='ignore', quoting=csv.QUOTE_NONNUMERIC)
w.writeheader()
for i in inv: w.writerow(asdict(i) | {'total': float(i.total)})
print(buf.getvalue())
rows = list(csv.DictReader(io.StringIO(buf.getvalue())))
print(statistics.fmean(float(r['total']) for r in rows), collections.Counter(r['due'][:4] for r in rows))
# ---
import re, collections, datetime as dt, statistics, itertools, json
LOG = '''2024-03-01T10:00:00+01:00 api INFO  GET /users/42 200 12.5ms
2024-03-01T10:00:01+01:00 api ERROR GET /users/43 500 103ms "boom: bad \\"id\\""
2024-03-01T09:00:02Z web WARN  POST /login 401 7ms
garbage line
2024-03-01T10:00:03.250+01:00 api INFO  GET /users/42 200 9.75ms'''
P = re.compile(r'''(?P<ts>\S+)\s+(?P<svc>\w+)\s+(?P<lvl>[A-Z]+)\s+(?P<verb>GET|POST)\s+
    (?P<path>/\S*)\s+(?P<code>\d{3})\s+(?P<ms>\d+(?:\.\d+)?)ms(?:\s+"(?P<msg>(?:[^"\\]|\\.)*)")?$''', re.X)
seen, bad = [], []
for n, line in enumerate(LOG.splitlines(), 1):
    if m := P.fullmatch(line): seen.append(m.groupdict() | {'at': dt.datetime.fromisoformat(m['ts'])})
    else: bad.append((n, line))
print(bad, [s['at'].astimezone(dt.timezone.utc).isoformat() for s in seen])
by = collections.defaultdict(list)
for s in seen: by[re.sub(r'/\d+', '/:id', s['path'])].append(float(s['ms']))
print({k: (len(v), round(statistics.mean(v), 2), statistics.quantiles(v, n=4) if len(v) > 1 else None) for k, v in by.items()})
print([(k, [x['code'] for x in g]) for k, g in itertools.groupby(sorted(seen, key=lambda s: (s['svc'], s['code'])), key=lambda s: s['svc'])])
print(re.sub(r'\\(.)', r'\1', seen[1]['msg']), json.dumps(seen[1], default=lambda o: o.timestamp()))
spans = [b['at'] - a['at'] for a, b in itertools.pairwise(sorted(seen, key=lambda s: s['at']))]
print(spans, sum(spans, dt.timedelta()), max(spans) / dt.timedelta(seconds=1))
# ---
import calendar, datetime as dt, zoneinfo, itertools, textwrap, string
def third_friday(y, m):
    days = [d for d in calendar.Calendar().itermonthdates(y, m) if d.month == m and d.weekday() == calendar.FRIDAY]
    return days[2]
print([third_friday(2024, m).isoformat() for m in range(1, 13)])
def business_days(start, end, holidays=()):
    d = start
    while d <= end:
        if d.weekday() < 5 and d not in holidays: yield d
        d += dt.timedelta(1)
print(len(list(business_days(dt.date(2024, 1, 1), dt.date(2024, 12, 31), {dt.date(2024, 12, 25)}))))
def add_months(d, n):
    y, m = divmod(d.year * 12 + d.month - 1 + n, 12)
    return d.replace(year=y, month=m + 1, day=min(d.day, calendar.monthrange(y, m + 1)[1]))
print([add_months(dt.date(2024, 1, 31), n).isoformat() for n in (1, 2, 12, 13, -2)])
zones = {n: zoneinfo.ZoneInfo(n) for n in ('America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'UTC')}
meet = dt.datetime(2024, 3, 10, 1, 30, tzinfo=zones['America/New_York'])
for h in range(3):
    t = (meet.astimezone(dt.timezone.utc) + dt.timedelta(hours=h))
    print(' | '.join(f'{t.astimezone(z):%a %H:%M %Z%z}' for z in zones.values()))
age = lambda b, t: t.year - b.year - ((t.month, t.day) < (b.month, b.day))
print(age(dt.date(2000, 2, 29), dt.date(2024, 2, 28)), age(dt.date(2000, 2, 29), dt.date(2024, 2, 29)))
tpl = string.Template('Dear $name,\n\n${body}\n\nTotal: $$${total}\n')
print(tpl.substitute(name='Ann', body=textwrap.fill('lorem ipsum dolor sit amet ' * 4, 34, initial_indent='  '), total=f'{1234.5:,.2f}'))
print(dt.timedelta(hours=25, seconds=61), str(dt.timedelta(days=-1, hours=3)), divmod(dt.timedelta(minutes=135), dt.timedelta(hours=1)))
print(dt.date(2024, 12, 30).isocalendar(), dt.date.fromisocalendar(2025, 1, 1), f'{dt.date(2024, 12, 30):%G-W%V-%u}')
# ---
import urllib.parse as up, base64, hashlib, hmac, json, html, uuid, secrets, zlib, struct
def sign(params, key):
    q = up.urlencode(sorted(params.items()), quote_via=up.quote)
    return q + '&sig=' + hmac.new(key, q.encode(), hashlib.sha256).hexdigest()[:16]
url = 'https://api.example.com/v1/items?' + sign({'q': 'a b&c', 'page': 2, 'tag': 'é'}, b'k')
p = up.urlsplit(url)
print(url, up.parse_qs(p.query), p._replace(query='').geturl())
def jwt(payload, key):
    enc = lambda b: base64.urlsafe_b64encode(b).rstrip(b'=').decode()
    head = enc(json.dumps({'alg': 'HS256', 'typ': 'JWT'}, separators=(',', ':')).encode())
    body = enc(json.dumps(payload, separators=(',', ':')).encode())
    return f'{head}.{body}.' + enc(hmac.digest(key, f'{head}.{body}'.encode(), 'sha256'))
tok = jwt({'sub': 'x', 'n': 1}, b's')
print(tok, [base64.urlsafe_b64decode(part + '=' * (-len(part) % 4))[:12] for part in tok.split('.')[:2]])
print(html.escape('<a href="x">\'&'), html.unescape('&lt;p&gt; &eacute; &#x1F600;'), uuid.uuid5(uuid.NAMESPACE_URL, url).version)
msg = struct.pack('>HBI', 1, 2, zlib.crc32(b'hi')) + b'hi'
kind, flag, crc = struct.unpack_from('>HBI', msg)
print(msg.hex(' ', 2), kind, flag, crc == zlib.crc32(msg[struct.calcsize('>HBI'):]))
print(hashlib.sha256(b''.join(sorted([b'b', b'a']))).hexdigest()[:12], hashlib.blake2b(b'x', digest_size=4).hexdigest(), base64.b85encode(b'hello'), int.from_bytes(hashlib.md5(b'k').digest()[:4], 'big') % 100)
