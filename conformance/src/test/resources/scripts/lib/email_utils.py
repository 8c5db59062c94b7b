from email.utils import *
from email.utils import quote, unquote
print(parseaddr("Ann Lee <ann@x.org>"), parseaddr("bob@y"), parseaddr('"Smith, J" <j@s>'), parseaddr("bad <"), parseaddr(""), formataddr(("Ann", "a@b")), formataddr(("Smith, J", "j@s")), formataddr(("", "x@y")), formataddr(("É", "e@f")), getaddresses(["a@b, C <c@d>", "e@f"]), quote('a"b\\'), unquote('"x"'))
# ---
from email.utils import *
from datetime import datetime, timezone, timedelta
print(format_datetime(datetime(2024, 3, 5, 14, 7, tzinfo=timezone.utc)), format_datetime(datetime(2024, 3, 5)), format_datetime(datetime(2024, 3, 5, tzinfo=timezone.utc), usegmt=True), repr(parsedate_to_datetime("Tue, 05 Mar 2024 14:07:09 +0200")), parsedate("Tue, 05 Mar 2024 14:07:09 GMT"), parsedate_tz("5 Mar 2024 14:07 EST"), mktime_tz(parsedate_tz("Thu, 01 Jan 1970 00:00:10 +0000")), formatdate(0), formatdate(0, usegmt=True), parsedate("nope"), parsedate_tz(""))
try: parsedate_to_datetime("garbage")
except (ValueError, TypeError) as e: print(type(e).__name__, e)
# ---
from email.message import EmailMessage
from email import message_from_string
m = EmailMessage(); m["Subject"] = "Hi é"; m["From"] = "a@b"; m["To"] = "c@d, e@f"; m.set_content("Body\n"); print(m["subject"], m.get_content(), m.get_content_type(), m.keys(), m["to"]); p = message_from_string("Subject: x\nTo: y@z\n\nline1\nline2\n"); print(p["Subject"], p.get_payload(), p["nope"], p.items())
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: ([parseaddr(x) for x in ('a@b','A B <a@b>','"A, B" <a@b>','a@b (Comment)','(c) a@b','<a@b>','A <','A B','','a b@c','a@b@c','a..b@c','"q"@c','A.B <x@y>','a@[1.2.3.4]','G: a@b, c@d;','<@r:a@b>','"A \\"q\\"" <a@b>','a@b, c@d','x <a@b> y','   a@b  ','a @ b','(a(b)c) x@y','a\n b <c@d>','=?utf-8?q?x?= <a@b>',':','@','<>','.',';','a,','"unterminated <a@b>','a@b.','é <é@x>','A (x) B <a@b> (y)')]),
    lambda: (getaddresses(['a@b','C <c@d>, e@f','G: x@y, z@w; , q@r','','bad <','"x, y" <z@z>']), getaddresses([]), getaddresses([None,5])),
    lambda: (getaddresses('a@b'), getaddresses('ab')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: (getaddresses(5)),
    lambda: (parseaddr(None), parseaddr([])),
    lambda: (parseaddr(5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: ([formataddr(x) for x in (('A','a@b'),('','a@b'),(None,'a@b'),('A, B','a@b'),('A "q"','a@b'),('A\\b','a@b'),('A.B','a@b'),('Jürgen','a@b'),('日本語','a@b'),('é','a@b'),('aé','x@y'),('ééé aaaaaa bbbbbbbbb','a@b'),('A@B','a@b'),("O'x",'a@b'))]),
    lambda: (formataddr(('é','a@b'),'latin-1'), formataddr(('é ü','a@b'),'iso-8859-1'), formataddr(('é','a@b'),charset='utf8'), formataddr(('é','a@b'),'windows-1252')),
    lambda: (formataddr(('a','é@b'))),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: (formataddr(('a',))),
    lambda: (formataddr(('a','b','c'))),
    lambda: (formataddr('ab'), formataddr(['x','y'])),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: (formataddr((5,'a'))),
    lambda: (formataddr(('é','a@b'),'foo')),
    lambda: (quote('a"b\\c'), unquote('"a\\"b\\\\"'), unquote('<a>'), unquote('"'), unquote('x'), unquote(''), unquote('"a'), unquote("'a'")),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: (quote(5)),
    lambda: (formatdate(0), formatdate(1e9), formatdate(1e9,True), formatdate(1e9,usegmt=True), formatdate(1709647629.99), formatdate(-1), formatdate(0,localtime=True,usegmt=True)),
    lambda: (formatdate('x')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: (formatdate(1e20)),
    lambda: (format_datetime(datetime(2024,3,5,14,7,9)), format_datetime(datetime(2024,3,5,tzinfo=timezone.utc)), format_datetime(datetime(2024,3,5,tzinfo=timezone.utc),True), format_datetime(datetime(2024,3,5,tzinfo=timezone(timedelta(hours=-5,minutes=-30)))), format_datetime(datetime(5,3,5))),
    lambda: (format_datetime(datetime(2024,3,5),True)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: (format_datetime(datetime(2024,3,5,tzinfo=timezone(timedelta(hours=1))),usegmt=True)),
    lambda: (format_datetime(date(2024,1,1))),
    lambda: (format_datetime(5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: ([parsedate_tz(x) for x in ('Tue, 05 Mar 2024 14:07:09 +0200','5 Mar 2024 14:07 EST','Mon Jan  5 12:00:00 2020','Tue Mar 5 12:00:00 2024 +0100','05-Mar-24 12:00:00 GMT','Tuesday, 05-Mar-24 12:00:00 GMT','5 March 2024 12:00:00','5 Mar 69 12:00:00 GMT','5 Mar 68 12:00:00 GMT','5 Mar 100 12:00:00','Mar 5, 2024 12:00:00','Mar 5 2024 12:00','5 Mar 2024 12.30','5 Mar 2024 12.30.15 -0000','5 Mar 2024 12:00:00 +0000','5 Mar 2024 12:00:00-0500','5 Mar 2024 12:00:00 XYZ','5 Mar 2024 12:00:00 z','nope','','   ','5 Foo 2024 12:00:00','5 Mar 2024','5 Mar 2024 12','x Mar 2024 12:00:00','5 Mar y 12:00:00','5 Mar 2024 1:2:3:4','5 Mar 2024 aa:bb','Wed,5 Mar 2024 12:00:00 GMT','wed 5 Mar 2024 12:00:00 GMT','5 Mar 2024 25:61:61 GMT','99 Mar 2024 12:00:00','5 Mar 2024 12:00:00 (EST)','5 Mar 2024 12:00:00 +0530 (IST)','5 Mar 2024 12:00:00 -','2024-03-05','2024-03-05 12:00:00','Thu, 1 Jan 1970 00:00:10 -0000',', , ,',',','a,','5 Mar 2024, 12:00:00','-1 Mar 2024 12:00:00 +9999')]),
    lambda: (parsedate('Tue, 05 Mar 2024 14:07:09 +0200'), parsedate(''), parsedate(None), parsedate('x')),
    lambda: (parsedate(5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: ([parsedate_to_datetime(x) for x in ('Tue, 05 Mar 2024 14:07:09 +0200','Tue, 05 Mar 2024 14:07:09 -0000','Tue, 05 Mar 2024 14:07:09 GMT','5 Mar 2024 14:07 EST')]),
    lambda: (parsedate_to_datetime('x')),
    lambda: (parsedate_to_datetime('')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: (parsedate_to_datetime(None)),
    lambda: (parsedate_to_datetime('5 Mar 2024 25:00:00')),
    lambda: (parsedate_to_datetime('99 Mar 2024 12:00:00 GMT')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: (parsedate_to_datetime('5 Mar 2024 12:00:00 +2500')),
    lambda: (mktime_tz(parsedate_tz('Tue, 05 Mar 2024 14:07:09 +0200')), mktime_tz((2024,1,1,0,0,0,0,1,-1,None)), mktime_tz((2024,1,1,0,0,0,0,1,-1,3600))),
    lambda: (mktime_tz((1,2))),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: (collapse_rfc2231_value(('utf-8','en','abc')), collapse_rfc2231_value('"x"'), collapse_rfc2231_value((None,None,'x'))),
    lambda: ([x for x in u.__all__ if not hasattr(u,x)] if hasattr(u,'__all__') else []),
    lambda: (parsedate_tz()),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
from email.utils import *
import email.utils as u
from email.utils import quote, unquote
from datetime import *
for f in (
    lambda: (parseaddr()),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
