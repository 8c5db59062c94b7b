from collections import Counter, UserDict, UserList
from enum import Flag, auto, unique
from types import SimpleNamespace


class Channel(Flag):
    EMAIL = auto()
    SMS = auto()
    PUSH = auto()
    SLACK = auto()
    PAGER = SMS | PUSH

    @classmethod
    def parse(cls, text):
        result = cls(0)
        for part in text.replace("+", ",").split(","):
            name = part.strip().upper()
            if not name:
                continue
            try:
                if name.startswith("-"):
                    result &= ~cls[name[1:]]
                else:
                    result |= cls[name]
            except KeyError as exc:
                raise ValueError(f"unknown channel {exc.args[0]!r}") from None
        return result


class CaseInsensitive(UserDict):
    def __setitem__(self, key, item):
        super().__setitem__(key.lower(), item)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __contains__(self, key):
        return isinstance(key, str) and key.lower() in self.data

    def __missing__(self, key):
        return Channel(0)


class History(UserList):
    def since(self, n):
        return self[-n:]


RAW = {"Ana": "email, slack", "BO": "pager+email", "ana ": "sms", "Cy": "", "Dee": "email,sms,push,slack,-sms", "Eve": "fax"}
prefs, history = CaseInsensitive(), History()
for who, text in RAW.items():
    try:
        prefs[who.strip()] = Channel.parse(text)
    except ValueError as e:
        history.append(f"{who}: {e}")
for who, ch in sorted(prefs.items()):
    print(f"{who:<4} {ch!r:<40} {[c.name for c in ch]} {len(ch)} {ch.value:04b}")
print(prefs["BO"] == prefs["bo"], "ANA" in prefs, 5 in prefs, prefs.get("zed"), history)

ALERTS = [SimpleNamespace(level=3, text="disk full"), SimpleNamespace(level=1, text="login"), SimpleNamespace(level=2, text="slow query")]
sent = Counter()
for alert in ALERTS:
    allowed = {1: Channel.EMAIL, 2: Channel.EMAIL | Channel.SLACK, 3: ~Channel(0)}[alert.level]
    for who in prefs:
        for ch in prefs[who] & allowed:
            sent[ch.name, alert.level] += 1
            history.append((who, ch.name, alert.text))
print(dict(sorted(sent.items())), sent.total())
print(history.since(2), type(history[1:]).__name__, len(history + ["x"]))
print(Channel.PUSH in Channel.PAGER, Channel.PAGER.name, ~Channel.PAGER, Channel.EMAIL ^ Channel.PAGER, bool(Channel.EMAIL & Channel.SMS), Channel["PAGER"] is Channel(6))
print([c for c in Channel], len(Channel), Channel.__members__.keys() - {c.name for c in Channel})
try:
    @unique
    class Bad(Flag):
        A = 1
        B = 1
except ValueError as e:
    print(e)
try:
    Channel(64)
except ValueError as e:
    print(str(e).splitlines()[0])
