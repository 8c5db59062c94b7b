def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import email, email.utils as eu, email.message, email.policy, email.parser
from email.message import EmailMessage, Message
m = EmailMessage()
m['Subject'] = 'Héllo wörld'
m['From'] = 'Ann Ü <ann@x.org>'
m['To'] = 'bob@y.org, "C, D" <c@z.org>'
m.set_content('text é\n')
m.add_alternative('<p>hi</p>', subtype='html')
m.add_attachment(b'\x00\x01', maintype='application', subtype='octet-stream', filename='a é.bin')
show(lambda: (m['subject'], m.get_content_type(), m.is_multipart(), [p.get_content_type() for p in m.walk()], m['to'].addresses, m['from'].addresses[0].display_name, m.keys(), [a.get_filename() for a in m.iter_attachments()], m.get_body(('html',)).get_content(), m.get('X', 'none'), m.get_all('To'), 'to' in m, len(m)))
show(lambda: (email.message_from_string('From: a@b\nSubject: =?utf-8?q?h=C3=A9?=\nX: 1\nX: 2\n\nbody\n').items()))
show(lambda: (email.message_from_string('Subject: =?utf-8?q?h=C3=A9?=\n\nb', policy=email.policy.default)['subject']))
show(lambda: (email.message_from_bytes(b'Content-Type: text/plain; charset="latin-1"\n\n\xe9').get_payload(decode=True), email.message_from_string('A: b\n c\n\nx')['A']))
show(lambda: (eu.parseaddr('"A, B" <a@b.c>'), eu.parseaddr('a@b'), eu.parseaddr('bad'), eu.parseaddr(''), eu.formataddr(('A, B', 'a@b')), eu.formataddr(('é', 'a@b')), eu.formataddr((None, 'a@b')), eu.getaddresses(['a@b, "x" <c@d>', 'e@f'])))
show(lambda: (eu.parsedate_to_datetime('Mon, 20 Nov 1995 19:12:08 -0500'), eu.parsedate('Mon, 20 Nov 1995 19:12:08 -0500'), eu.parsedate_tz('20 Nov 1995 19:12 GMT'), eu.parsedate('x'), eu.format_datetime(__import__('datetime').datetime(2024, 1, 2, 3, 4, 5)), eu.format_datetime(__import__('datetime').datetime(2024, 1, 2, tzinfo=__import__('datetime').timezone.utc), usegmt=True), eu.formatdate(0), eu.formatdate(0, usegmt=True), eu.mktime_tz((2024, 1, 1, 0, 0, 0, 0, 1, 0, 3600))))
show(lambda: (eu.parsedate_to_datetime('x')))
show(lambda: (eu.format_datetime(__import__('datetime').datetime(2024, 1, 2), usegmt=True)))
show(lambda: (eu.quote('a"b\\'), eu.unquote('"a\\"b"'), eu.encode_rfc2231('é', 'utf-8'), eu.decode_rfc2231("utf-8'en'%C3%A9"), eu.collapse_rfc2231_value(('utf-8', 'en', 'x'))))
show(lambda: (m.set_content(5)))
show(lambda: (m.__setitem__('Subject', 'again')))
show(lambda: (m.__setitem__('X-Bad', 'a\nb')))
show(lambda: (m.replace_header('Nope', 'x')))
show(lambda: ((m.replace_header('Subject', 'New'), m['Subject'], m.__delitem__('To'), m['To'])))
show(lambda: (Message().as_string(), Message()['x']))
t = Message(); t['Subject'] = 'x'; t.set_payload('hello', 'utf-8'); t.add_header('X-Y', 'v', name='n w', q=None)
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import unicodedata, locale, codecs, string
show(lambda: (codecs.encode('hello', 'rot13'), codecs.decode('68656c6c6f', 'hex'), codecs.encode(b'a', 'base64'), codecs.lookup('utf8').name, codecs.getencoder('ascii')('a'), codecs.getdecoder('latin-1')(b'\xe9'), codecs.BOM_UTF8, codecs.encode('é', 'ascii', 'xmlcharrefreplace'), codecs.encode('é', 'ascii', 'namereplace'), codecs.encode('é', 'ascii', 'backslashreplace'), codecs.decode(b'\xff', 'utf-8', 'backslashreplace'), codecs.decode(b'\xff', 'utf-8', 'surrogateescape'), codecs.iterencode if 0 else 1, list(codecs.iterencode(['a', 'é'], 'utf-8')), list(codecs.iterdecode([b'\xc3', b'\xa9'], 'utf-8'))))
show(lambda: (codecs.lookup('zz')))
show(lambda: (codecs.encode('a', 'zz')))
show(lambda: (codecs.register_error('my', lambda e: ('?' * (e.end - e.start), e.end)), 'aéé'.encode('ascii', 'my'), codecs.lookup_error('my') is not None))
show(lambda: (codecs.lookup_error('zz')))
show(lambda: (codecs.register_error('bad', lambda e: 5), 'é'.encode('ascii', 'bad')))
show(lambda: (codecs.getincrementaldecoder('utf-8')().decode(b'\xe2\x82'), codecs.getincrementalencoder('utf-16')().encode('a')))
d = codecs.getincrementaldecoder('utf-8')()
show(lambda: (d.decode(b'\xe2'), d.getstate(), d.decode(b'\x82\xac'), d.decode(b'\xe2', True)))
show(lambda: (codecs.utf_8_decode(b'a\xff', 'replace'), codecs.ascii_encode('a'), codecs.latin_1_encode('é'), codecs.charmap_build if 0 else 0))
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import time, timeit, random, heapq, bisect, numbers, fnmatch, secrets
class Num(numbers.Number): pass
class Frac(numbers.Rational):
    pass
show(lambda: (Frac()))
class Vec(numbers.Complex):
    def __init__(self, r): self.r = r
    def __complex__(self): return complex(self.r)
    real = property(lambda s: s.r); imag = property(lambda s: 0)
    def __add__(self, o): return Vec(self.r + getattr(o, 'r', o))
    __radd__ = __add__
    def __neg__(self): return Vec(-self.r)
    def __pos__(self): return self
    def __mul__(self, o): return Vec(self.r * getattr(o, 'r', o))
    __rmul__ = __mul__
    def __truediv__(self, o): return Vec(self.r / o)
    def __rtruediv__(self, o): return Vec(o / self.r)
    def __pow__(self, o): return Vec(self.r ** o)
    def __rpow__(self, o): return Vec(o ** self.r)
    def __abs__(self): return abs(self.r)
    def conjugate(self): return self
    def __eq__(self, o): return self.r == getattr(o, 'r', o)
    def __hash__(self): return hash(self.r)
show(lambda: ((Vec(3) - 1).r, (5 - Vec(3)).r, bool(Vec(0)), sum([Vec(1), Vec(2)]).r, complex(Vec(2))))
h = []
for pr, name in ((3, 'c'), (1, 'a'), (2, 'b'), (1, 'a0')): heapq.heappush(h, (pr, name))
show(lambda: ([heapq.heappop(h) for _ in range(4)], heapq.nsmallest(2, ['bb', 'a', 'ccc'], key=len)))
class Item:
    def __init__(self, p): self.p = p
    def __lt__(self, o): return self.p < o.p
    def __repr__(self): return f'I{self.p}'
show(lambda: (heapq.nlargest(2, [Item(1), Item(3), Item(2)]), sorted([Item(2), Item(1)]), (lambda q: (heapq.heapify(q), q))([Item(3), Item(1), Item(2)]), list(heapq.merge([Item(1), Item(4)], [Item(2)]))))
show(lambda: (bisect.bisect([Item(1), Item(3)], Item(2)), bisect.bisect_left([(1, 'a'), (2, 'b')], (2,)), (lambda l: (bisect.insort(l, 'bb', key=len), l))(['a', 'ccc'])))
show(lambda: (bisect.insort(['a', 'ccc'], 'bb', key=len)))
random.seed('words')
deck = [f'{r}{s}' for s in 'SHDC' for r in 'A23456789TJQK']
random.shuffle(deck)
show(lambda: (deck[:5], random.sample(deck, 3), random.choices(['red', 'black', 'green'], [18, 18, 2], k=6), random.choice(deck), round(random.gauss(100, 15), 6), random.sample(range(10**9), k=2), random.sample(['a', 'b'], counts=[2, 1], k=3), [random.randrange(6) + 1 for _ in range(5)]))
rng = random.Random(2024)
show(lambda: ([rng.binomialvariate(20, 0.35) for _ in range(5)], [round(rng.triangular(0, 10, 2), 4) for _ in range(3)], [round(rng.vonmisesvariate(1, 2), 4) for _ in range(3)], rng.getrandbits(70), rng.randbytes(4).hex(), [round(rng.betavariate(1, 3), 4) for _ in range(2)], [round(rng.gammavariate(9, .5), 4) for _ in range(2)]))
