from zoneinfo import ZoneInfo
from datetime import datetime, timedelta, timezone
ny = ZoneInfo("America/New_York"); d = datetime(2024, 7, 4, 12, tzinfo=ny); print(d, d.tzname(), d.utcoffset(), d.dst(), datetime(2024, 1, 4, tzinfo=ny), ny, repr(ny), ny.key, d.astimezone(timezone.utc), d.astimezone(ZoneInfo("Asia/Tokyo")))
# ---
from zoneinfo import ZoneInfo
from datetime import datetime, timedelta
z = ZoneInfo("America/New_York"); a = datetime(2024, 11, 3, 1, 30, tzinfo=z); print(a, a.replace(fold=1), a.utcoffset(), a.replace(fold=1).utcoffset(), a.tzname(), a.replace(fold=1).tzname(), a == a.replace(fold=1), a.timestamp(), a.replace(fold=1).timestamp()); b = datetime(2024, 3, 10, 2, 30, tzinfo=z); print(b, b.replace(fold=1), b.timestamp(), b + timedelta(hours=1))
# ---
from zoneinfo import ZoneInfo
from datetime import datetime, timezone, timedelta
u = datetime(2024, 3, 31, 0, 30, tzinfo=timezone.utc)
for h in range(3): t = u + timedelta(hours=h); print(t.astimezone(ZoneInfo("Europe/Paris")), t.astimezone(ZoneInfo("Europe/London")).strftime("%H:%M %Z %z"), t.astimezone(ZoneInfo("UTC")))
o = datetime(2024, 10, 27, 0, 30, tzinfo=timezone.utc)
for h in range(2): print((o + timedelta(hours=h)).astimezone(ZoneInfo("Europe/Paris")), (o + timedelta(hours=h)).astimezone(ZoneInfo("Europe/Paris")).fold)
# ---
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError
for k in ("Nope/Zone", "", "../etc/passwd", "/abs", "europe/paris", "Mars"):
    try: print(ZoneInfo(k))
    except (ZoneInfoNotFoundError, ValueError) as e: print(type(e).__name__, str(e)[:60])
    except Exception as e: print("other", type(e).__name__)
print(issubclass(ZoneInfoNotFoundError, KeyError), ZoneInfo("UTC") is ZoneInfo("UTC"), ZoneInfo("Europe/Rome") == ZoneInfo("Europe/Rome"), ZoneInfo.no_cache("UTC") is ZoneInfo("UTC")); ZoneInfo(5)  # uncaught
# ---
from zoneinfo import ZoneInfo
from datetime import datetime
t = datetime(2024, 6, 1, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))
for k in ("America/Los_Angeles", "America/Sao_Paulo", "Asia/Kolkata", "Australia/Sydney", "Asia/Kathmandu", "Pacific/Auckland", "America/St_Johns", "Africa/Cairo" if False else "Africa/Lagos", "Asia/Shanghai", "UTC", "Etc/GMT+5", "Pacific/Chatham"): print(f"{k:<22}{t.astimezone(ZoneInfo(k)):%a %H:%M %z %Z}")
# ---
from zoneinfo import ZoneInfo
from datetime import datetime, timedelta
z = ZoneInfo("Europe/London"); a, b = datetime(2024, 3, 30, 12, tzinfo=z), datetime(2024, 3, 31, 12, tzinfo=z); print(b - a, b.timestamp() - a.timestamp(), a + timedelta(days=1) == b, (a + timedelta(days=1)).utcoffset(), a < b, a.isoformat(), datetime.fromtimestamp(1711886400, z), datetime.fromtimestamp(0, z), datetime.fromisoformat("2024-07-01T00:00:00+01:00") == datetime(2024, 7, 1, tzinfo=z))
# ---
from zoneinfo import ZoneInfo
from datetime import datetime, timezone
for y in (1900, 1945, 1970, 1990, 2006, 2007, 2023, 2030): d = datetime(y, 3, 20, 12, tzinfo=ZoneInfo("America/New_York")); print(y, d.utcoffset(), d.tzname(), datetime(y, 7, 1, tzinfo=timezone.utc).astimezone(ZoneInfo("Europe/Paris")).isoformat())
# ---
from zoneinfo import ZoneInfo, available_timezones
a = available_timezones(); print(len(a) > 300, "Europe/Paris" in a, "UTC" in a, "Nope" in a, type(a).__name__, "America/Argentina/Buenos_Aires" in a)
# ---
from zoneinfo import ZoneInfo
from datetime import datetime, time, date
z = ZoneInfo("Asia/Tokyo"); print(time(9, tzinfo=z), time(9, tzinfo=z).utcoffset(), repr(datetime(2024, 1, 1, tzinfo=z)), datetime.combine(date(2024, 5, 1), time(8, 30), z), {z: 1}[ZoneInfo("Asia/Tokyo")], z.utcoffset(None), z.utcoffset(datetime(2024, 1, 1)), z.tzname(datetime(2024, 1, 1)), z.dst(datetime(2024, 1, 1)), ZoneInfo("UTC").utcoffset(None))
# ---
from zoneinfo import ZoneInfo
from datetime import datetime, timedelta
meet = datetime(2024, 3, 8, 9, 0, tzinfo=ZoneInfo("America/New_York"))
for w in range(3): t = meet + timedelta(weeks=w); print(t.strftime("%d %b %H:%M %Z"), "|", t.astimezone(ZoneInfo("Europe/Paris")).strftime("%H:%M %Z"), "|", t.astimezone(ZoneInfo("UTC")).strftime("%H:%M"))
# ---
from zoneinfo import ZoneInfo
from datetime import datetime
def is_gap(d, z): t = d.replace(tzinfo=z); return t.astimezone(ZoneInfo("UTC")).astimezone(z).replace(tzinfo=None) != d
def is_fold(d, z): return d.replace(tzinfo=z, fold=0).utcoffset() != d.replace(tzinfo=z, fold=1).utcoffset() and not is_gap(d, z)
z = ZoneInfo("Europe/Paris"); print([(is_gap(d, z), is_fold(d, z)) for d in (datetime(2024, 3, 31, 2, 30), datetime(2024, 10, 27, 2, 30), datetime(2024, 5, 1))])
# ---
from zoneinfo import ZoneInfo
from datetime import datetime
d = datetime(2024, 1, 1, 12); print(d.replace(tzinfo=ZoneInfo("Europe/Rome")) == d.replace(tzinfo=ZoneInfo("Europe/Paris")), d.replace(tzinfo=ZoneInfo("Asia/Tokyo")) - d.replace(tzinfo=ZoneInfo("Europe/Rome")), sorted([d.replace(tzinfo=ZoneInfo(k)) for k in ("UTC", "Asia/Tokyo", "America/New_York")])[0].tzname(), hash(d.replace(tzinfo=ZoneInfo("UTC"))) == hash(d.replace(hour=13, tzinfo=ZoneInfo("Europe/Rome")))); d.replace(tzinfo=ZoneInfo("UTC")) - d  # uncaught
# ---
from zoneinfo import ZoneInfo
import copy
z = ZoneInfo("Europe/Oslo"); print(copy.copy(z) is z, copy.deepcopy(z) is z, str(z), f"{z}", z.__class__.__name__, ZoneInfo.__mro__[1].__name__); ZoneInfo.clear_cache(); print(ZoneInfo("Europe/Oslo") == z, ZoneInfo("Europe/Oslo").key)
# ---
from zoneinfo import ZoneInfo
from datetime import datetime
log = ["2024-07-01 23:30 America/Los_Angeles", "2024-07-02 08:00 Europe/Paris", "2024-07-02 12:00 Asia/Kolkata"]; ev = []
for l in log: d, t, k = l.split(); ev.append(datetime.fromisoformat(f"{d} {t}").replace(tzinfo=ZoneInfo(k)))
for e in sorted(ev): print(e.astimezone(ZoneInfo("UTC")), e.tzinfo.key)
# ---
from zoneinfo import ZoneInfo
from datetime import datetime
for m in range(1, 13): print(m, datetime(2024, m, 15, tzinfo=ZoneInfo("Australia/Sydney")).utcoffset(), datetime(2024, m, 15, tzinfo=ZoneInfo("America/Phoenix")).utcoffset(), end="; ")
print()
try: ZoneInfo("Not/AZone")
except Exception as e: print(type(e).__name__, e, e.args, type(e).__mro__[1].__name__)
# ---
from zoneinfo import ZoneInfo
from datetime import datetime
for k in ("Europe/Dublin", "Africa/Casablanca", "Europe/Amsterdam", "America/Port-au-Prince", "Antarctica/Troll", "Pacific/Apia", "Asia/Gaza", "America/Nuuk"):
    for y in (1900, 1917, 1943, 1965, 1999, 2024, 2060): d = datetime(y, 7, 1, tzinfo=ZoneInfo(k)); print(k, y, d.utcoffset(), d.dst(), d.tzname(), d.replace(month=1).tzname())
# ---
from zoneinfo import ZoneInfo
from datetime import datetime, timezone, timedelta
z = ZoneInfo("Australia/Lord_Howe"); u = datetime(2024, 4, 6, 14, 0, tzinfo=timezone.utc)
for i in range(8): t = (u + timedelta(minutes=15 * i)).astimezone(z); print(t, t.fold, t.dst(), t.tzname())
# ---
import zoneinfo
from zoneinfo import *
class S(ZoneInfo): pass
for f in (lambda: S("UTC"), lambda: S("UTC") is S("UTC"), lambda: S("UTC") is ZoneInfo("UTC"), lambda: ZoneInfo(), lambda: ZoneInfo("UTC", 5), lambda: ZoneInfo(key="UTC"), lambda: ZoneInfo(None), lambda: ZoneInfo(b"UTC"), lambda: ZoneInfo("Europe//Paris"), lambda: ZoneInfo("UTC").fromutc(5), lambda: ZoneInfo("UTC").utcoffset(5), lambda: setattr(ZoneInfo("UTC"), "key", 1), lambda: ZoneInfo("UTC").nope, lambda: ZoneInfo("UTC") < ZoneInfo("UTC"), lambda: ZoneInfo.clear_cache(only_keys=["UTC"]), lambda: zoneinfo.__all__):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
