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
