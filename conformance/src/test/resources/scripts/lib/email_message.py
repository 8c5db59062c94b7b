from email.message import EmailMessage
m = EmailMessage()
m['Subject'] = 'Hello'
m['From'] = 'Ann <a@x.org>'
m['To'] = 'b@x.org, "C, D" <c@x.org>'
m.set_content('Hi there\nBye\n')
print(m)
print(m.as_string() == str(m), m.keys(), m['to'], m['nope'], 'SUBJECT' in m, len(m))
# ---
import re
from email.message import EmailMessage
m = EmailMessage()
m['Subject'] = 'Parts'
m.set_content('Hi there\n')
m.add_alternative('<p>Hi</p>', subtype='html')
m.add_attachment(b'a,b\n1,2\n', maintype='text', subtype='csv', filename='r.csv')
m.add_attachment('plain', filename='r.txt')
print(re.sub(r'=+\d+==', 'BOUND', str(m)))
for p in m.walk():
    print(p.get_content_type(), p.get_filename(), p.is_multipart(), p.get_content_disposition())
print(m.get_body(('plain',)).get_content(), [a.get_content() for a in m.iter_attachments()])
# ---
from email.message import EmailMessage
n = EmailMessage()
n['Subject'] = 'Grüße aus Köln'
n.set_content('Grüße\n')
print(n)
print(n.as_string())
print(bytes(n))
# ---
from email.message import EmailMessage
n = EmailMessage()
n['Subject'] = 'A very long subject line that goes on and on and on until it must be folded somewhere else'
n.set_content('x' * 200)
print(n)
# ---
from email.message import EmailMessage
n = EmailMessage()
n['Subject'] = 'x'
try:
    n['Subject'] = 'y'
except ValueError as e:
    print(e)
try:
    n['X'] = 'a\nb'
except ValueError as e:
    print(e)
try:
    n.replace_header('Nope', 'x')
except KeyError as e:
    print(repr(e))
# ---
from email import message_from_string
w = message_from_string('Subject: Hi\nFrom: a@b\nX: 1\n  2\n\nBody\nmore\n')
print(type(w), w['subject'], repr(w['x']), w.get_payload(), w.items())
print(w)
print(w.get_content_type(), w.get_content_maintype(), w.get_charsets(), w.get_filename())
# ---
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email import message_from_string
m = MIMEMultipart('alternative', boundary='==B==')
m['Subject'] = 'Report'
m['From'] = 'a@b.c'
m['To'] = 'x@y.z'
m.attach(MIMEText('plain text\n', 'plain'))
m.attach(MIMEText('<p>Grüße</p>', 'html', 'utf-8'))
print(m.as_string())
p = message_from_string(m.as_string())
print(p.is_multipart(), [x.get_content_type() for x in p.walk()], p.get_payload(1).get_payload(decode=True))
print(p.as_string() == m.as_string())
# ---
from email import encoders
from email.mime.application import MIMEApplication
from email.mime.base import MIMEBase
b = MIMEBase('application', 'octet-stream')
b.set_payload(b'\x00\x01')
encoders.encode_base64(b)
b.add_header('Content-Disposition', 'attachment', filename='a b.bin')
print(b)
print(MIMEApplication(b'{}', _subtype='json', Name='x.json').as_string())
# ---
from email.header import Header, decode_header, make_header
print(decode_header('=?utf-8?q?Gr=C3=BC=C3=9Fe?= x'), decode_header('plain'))
print(str(make_header(decode_header('=?utf-8?b?R3LDvMOfZQ==?='))), Header('Grüße', 'utf-8').encode())
# ---
from email import message_from_string, policy
e = message_from_string('Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nTo: "Doe, J" <j@x.org>, k@y\n'
                        'Date: Mon, 01 Jan 2024 10:00:00 +0000\n\nHi\n', policy=policy.default)
print(type(e).__name__, e['subject'], e['subject'] == 'Grüße', e['date'].datetime, e.get_content())
print([(x.display_name, x.username, x.domain, x.addr_spec) for x in e['to'].addresses])
print(e.get('nope', 'default'), len(e), e.get_all('to'))
del e['to']
e['To'] = 'z@z'
e.replace_header('Subject', 'New')
print(e)
# ---
from email.message import EmailMessage
g = EmailMessage()
g.add_header('Content-Disposition', 'attachment', filename='x.txt')
print(g.get_filename(), g.items())
x = EmailMessage()
x['To'] = 'a@b.c, d@e.f'
x.set_content('a\n' * 3, subtype='html', charset='us-ascii')
print(x)
x = EmailMessage()
x.set_content('Zeile äöü ' * 20)
print(x)
# ---
from email.headerregistry import Address
from email.message import EmailMessage
x = EmailMessage()
x['To'] = ', '.join(f'person{i}@example.com' for i in range(8))
print(x)
x = EmailMessage()
x['From'] = Address('Ann Lee', 'ann', 'x.org')
x['To'] = (Address('B', 'b', 'x.org'), Address('C', 'c', 'x.org'))
print(x, repr(Address('A', 'a', 'b')), Address('Doe, J', 'j', 'd.e'))
# ---
from email.message import EmailMessage
x = EmailMessage()
x['Subject'] = 'Hello Grüße World'
print(x.as_string())
# ---
import email
x = email.message_from_bytes(b'A: 1\nContent-Type: text/plain; charset=utf-8\n\ngr\xc3\xbc\n')
print(x.get_payload(decode=True), x.get_content_charset(), x.get_payload(), x.get_param('charset'))
# ---
from datetime import datetime, timezone
from email.message import EmailMessage
x = EmailMessage()
x['Date'] = datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone.utc)
x['Subject'] = 'Data'
x.set_content(b'\x01\x02', maintype='image', subtype='png', cid='<p1>', filename='p.png')
print(x)
print(x.get_content(), x['date'], x.is_attachment())
try:
    x.set_content(b'1')
except TypeError as e:
    print(e)
# ---
from email.message import EmailMessage
outer, inner = EmailMessage(), EmailMessage()
inner['Subject'] = 'inner'
inner.set_content('deep\n')
outer['Subject'] = 'outer'
outer.set_content('see below\n')
outer.make_mixed(boundary='MARK')
outer.attach(inner)
outer.preamble = 'for old readers'
print(outer)
try:
    outer.make_alternative()
except ValueError as e:
    print(e)
try:
    outer.set_content('x')
except TypeError as e:
    print(e)
