import io, email, email.policy
from email.generator import Generator, BytesGenerator
from email.parser import FeedParser, BytesFeedParser, HeaderParser, BytesParser
from email.feedparser import FeedParser as F2
from email.message import EmailMessage
from email.mime.text import MIMEText
p = FeedParser(); p.feed("From: a@b\nSubj"); p.feed("ect: hi\n\nbody\nmore"); m = p.close(); print(m["subject"], m.get_payload(), F2 is FeedParser)
b = BytesFeedParser(policy=email.policy.default); b.feed(b"To: x@y\r\n"); b.feed(b"\r\nhello\r\n"); n = b.close(); print(n["to"].addresses, n.get_content())
o = io.StringIO(); Generator(o).flatten(m); print(o.getvalue()); o2 = io.BytesIO(); BytesGenerator(o2).flatten(n); print(o2.getvalue())
e = EmailMessage(); e["Subject"] = "S"; e["From"] = "me@x"; e.set_content("text"); o3 = io.StringIO(); Generator(o3, policy=email.policy.SMTP).flatten(e); print(repr(o3.getvalue())); o4 = io.BytesIO(); BytesGenerator(o4).flatten(e, linesep="\r\n"); print(o4.getvalue())
t = MIMEText("plain", "plain"); o5 = io.StringIO(); g = Generator(o5, mangle_from_=False, maxheaderlen=60); g.flatten(t); g.write("end"); print(o5.getvalue()); print(BytesParser().parsebytes(b"A: b\n\nc").items(), HeaderParser().parsestr("A: b\n\nc").get_payload())
