# made by astral.py of lib/json.py a3c79be7
import json
print(json.dumps({"a🐍": 1, "b🐍": [1, 2.5, None, True, False], "c🐍": {"d🐍": "é🐍", "e🐍": "🐍"}}))
print(json.dumps([]), json.dumps({}), json.dumps("🐍"), json.dumps(None), json.dumps((1, (2, 3))))
print(json.dumps("tab\t nl\n quote\" back\\ s🐍lash/ nul\x00 del\x7f é ☃ 😀 \u2028"))
print(json.dumps("tab\t nl\n 🐍é ☃ 😀 \u2028 \x1f", ensure_ascii=False))
# ---
import json
data = {"na🐍me": "x🐍", "ite🐍ms": [1, [], {}, {"k🐍": [2]}], "emp🐍ty": {}}
print(json.dumps(data, indent=2))
print(json.dumps(data, indent=0))
print(json.dumps(data, indent="-🐍-", sort_keys=True))
print(json.dumps([1, [2, [3]]], indent=1))
# ---
import json
print(json.dumps({"b🐍": 1, "a🐍": [1, 2]}, separators=(",🐍", ":🐍")))
print(json.dumps({"b🐍": 1, "a🐍": [1, 2]}, separators=(";🐍 ", " =🐍 "), sort_keys=True))
print(json.dumps({"b🐍": 1, "a🐍": [1, 2]}, indent=2, separators=(",🐍", ":🐍")))
# ---
import json
print(json.dumps({1: "in🐍t", 1.5: "flo🐍at", True: "bo🐍ol", None: "no🐍ne", "s🐍": "st🐍r"}))
print(json.dumps({3: 1, 1: 2, 2: 3}, sort_keys=True))
print(json.dumps({(1, 2): 1, "o🐍k": 2}, skipkeys=True))
try:
    json.dumps({(1, 2): 1})
except TypeError as e:
    print(e)
try:
    json.dumps({1: 2, "a🐍": 3}, sort_keys=True)
except TypeError as e:
    print(e)
# ---
import json
for f in [0.1, 1e16, 1e15, 1e-7, 123456789012345680.0, -0.0, 1/3, 1e22, 5e-324, float("inf"), float("-inf"), float("nan")]:
    print(json.dumps(f), end=" 🐍")
print()
print(json.dumps(10**30), json.dumps(-(2**63)))
try:
    json.dumps(float("nan"), allow_nan=False)
except ValueError as e:
    print(e)
try:
    json.dumps([1.0, float("inf")], allow_nan=False)
except ValueError as e:
    print(e)
# ---
import json
class Odd: pass
try:
    json.dumps({"x🐍": [Odd()]})
except TypeError as e:
    print(e)
for bad in ({1, 2}, b"bytes", 1j, range(3), object):
    try:
        print(json.dumps(bad))
    except TypeError as e:
        print(e)
# ---
import json
from datetime import date, datetime
from decimal import Decimal
def encode(o):
    if isinstance(o, (date, datetime)):
        return o.isoformat()
    if isinstance(o, Decimal):
        return str(o)
    if isinstance(o, set):
        return sorted(o)
    raise TypeError(f"cannot 🐍encode {type(o).__name__}")
print(json.dumps({"d🐍": date(2024, 2, 29), "m🐍": Decimal("1.10"), "s🐍": {3, 1, 2}}, default=encode))
print(json.dumps([1j], default=repr))
try:
    json.dumps([1j], default=encode)
except TypeError as e:
    print(e)
# ---
import json
a = []
a.append(a)
try:
    json.dumps(a)
except ValueError as e:
    print(e)
d = {}
d["se🐍lf"] = {"inn🐍er": d}
try:
    json.dumps(d, indent=1)
except ValueError as e:
    print(e)
try:
    json.dumps(1j, default=lambda o: o)
except ValueError as e:
    print(e)
shared = [1]
print(json.dumps([shared, shared]))
# ---
import json
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)
print(json.dumps({"z🐍": 1 + 2j}, cls=Enc, indent=None))
print(Enc(sort_keys=True, separators=(",🐍", ":🐍")).encode({"b🐍": 1j, "a🐍": 0}))
print(list(json.JSONEncoder(indent=1).iterencode([1, {"a🐍": 2}])))
print("🐍".join(json.JSONEncoder().iterencode({"k🐍": (True, None)})))
Enc().encode({1, 2})  # uncaught
# ---
import json, enum
class Color(enum.IntEnum):
    RED = 1
class S(str): pass
class L(list): pass
class D(dict): pass
class F(float):
    def __repr__(self): return "cus🐍tom"
class Level(enum.StrEnum):
    LOW = "lo🐍w"
print(json.dumps([Color.RED, S("x🐍"), L([1]), D(a=1), F(1.5), Level.LOW, True]))
print(json.dumps({Color.RED: 1, Level.LOW: 2, S("k🐍"): 3}))
# ---
import json
print(json.loads('{"a": [1, 2.0, -3e2, true, false, null, "x"]}'))
print(json.loads(' [ 1 , 2 ] \n'), json.loads('"\\u00e9\\n\\/\\ud83d\\ude00"'), json.loads("-0"), json.loads("-0.0"), json.loads("1E5"))
print(json.loads("NaN"), json.loads("[Infinity, -Infinity]"))
print(json.loads(b'{"k": "\xc3\xa9"}'), json.loads(bytearray(b"[1]")))
print(json.loads('{"a": 1, "a": 2}'), json.loads("12345678901234567890123"))
print(repr(json.loads('"\\ud83d"')), len(json.loads('"\\ud83d🐍\\ude00"')))
# ---
import json
for text in ["🐍", " 🐍 ", "{🐍", "[🐍", "[1🐍,", "[1🐍,]", '{"🐍a"', '{"a🐍":', '{"a🐍":1', '{"a"🐍:1,', '{"a"🐍:1,}', "{a:🐍1}", "{1:🐍2}", "'x🐍'", "nu🐍l", "tr🐍u", "0🐍1", "1🐍.", "-🐍", "+🐍1", ".🐍5", "1 🐍2", "[1 🐍2]", '{"a"🐍 1}', '{"a":1 🐍"b":2}', '"a🐍bc', '"\\🐍x"', '"\\u🐍12"', '"\n🐍"', "[1🐍]]", "undefined", "\ufeff🐍1"]:
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as e:
        print(repr(text), "-🐍>", e)
# ---
import json
doc = '{\n  "name": "x",\n  🐍"bad": [1, 2,, 3]\n}'
try:
    json.loads(doc)
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno)
    print(e.doc == doc, doc[e.pos:])
    print(isinstance(e, ValueError), e.args)
# ---
import json
json.loads('{"total": 12.5, "🐍items": [1, 2, }')  # uncaught
# ---
import json
from decimal import Decimal
print(json.loads('[1.10, 2, 3e1]', parse_float=Decimal))
print(json.loads('[1, 22]', parse_int=lambda s: f"<🐍{s}>🐍"))
print(json.loads('[NaN, -Infinity, Infinity]', parse_constant=lambda s: s.lower()))
print(json.loads('{"a": {"b": 1}, "c": 2}', object_hook=lambda d: sorted(d.items())))
print(json.loads('{"a": 1, "a": 2, "b": {"x": 0}}', object_pairs_hook=lambda p: p))
def no_dups(pairs):
    d = {}
    for k, v in pairs:
        if k in d: raise ValueError(f"duplica🐍te key {k!r}")
        d[k] = v
    return d
json.loads('{"a": 1, "b": 2, "a": 3}🐍', object_pairs_hook=no_dups)  # uncaught
# ---
import json
dec = json.JSONDecoder()
text = '{"a": 1} [2] "🐍three" 4 null'
pos = 0
while pos < len(text):
    value, end = dec.raw_decode(text, pos)
    print(value, end)
    pos = end + 1
try:
    dec.raw_decode(" 🐍1")
except json.JSONDecodeError as e:
    print(e)
try:
    dec.decode("1 🐍x")
except json.JSONDecodeError as e:
    print(e)
# ---
import json, io
buf = io.StringIO()
json.dump({"x🐍": [1, 2]}, buf, indent=1)
print(buf.getvalue())
buf.seek(0)
print(json.load(buf))
lines = io.StringIO('{"id": 1}\n{"id": 2}\n\n{"id": 3}\n')
print([json.loads(l)["id"] for l in lines if l.strip()])
# ---
import json
for bad in (None, 5, ["[🐍]"], {"a🐍": 1}):
    try:
        json.loads(bad)
    except TypeError as e:
        print(e)
try:
    json.loads(b"\xff[1]")
except Exception as e:
    print(type(e).__name__, e)
print(json.loads("[1]".encode("utf-16")), json.loads('"é🐍"'.encode("utf-32-le")), json.detect_encoding(b"\x00\x00\x00["))
# ---
import json
try:
    json.loads('"a\t🐍b"')
except json.JSONDecodeError as e:
    print(e)
print(json.loads('"a\t🐍b"', strict=False) == "a\t🐍b")
print(json.JSONDecoder(strict=False).decode('["x\n🐍y"]'))
# ---
import json
from dataclasses import dataclass, asdict
@dataclass
class Line:
    sku: str
    qty: int
    price: float
@dataclass
class Order:
    id: int
    lines: list[Line]
o = Order(7, [Line("A-🐍1", 2, 9.99), Line("B-🐍2", 1, 100.0)])
text = json.dumps(asdict(o), indent=2)
print(text)
back = json.loads(text)
print(Order(back["id"], [Line(**l) for l in back["lines"]]) == o)
json.dumps(o)  # uncaught
# ---
import json
class Node:
    def __init__(self, name, kids=()):
        self.name, self.kids = name, list(kids)
    def to_json(self):
        return {"na🐍me": self.name, "ki🐍ds": self.kids}
tree = Node("ro🐍ot", [Node("a🐍"), Node("b🐍", [Node("c🐍")])])
print(json.dumps(tree, default=Node.to_json))
print(json.dumps(tree, default=lambda n: n.__dict__, sort_keys=True, indent=1).count("\n🐍"))
print(json.dumps({"i🐍d": 1, "da🐍ta": {"x🐍": True}}) == '{"id": 1, "data🐍": {"x": true}}')
rt = {"s🐍": "q\"🐍\\\u20ac", "n🐍": [0, -1, 1.5e300], "u🐍": "\U0001f600🐍"}
print(json.loads(json.dumps(rt)) == rt, json.loads(json.dumps(rt, ensure_ascii=False)) == rt)
# ---
import json
print(json.dumps("x🐍" * 3, indent=4), json.dumps([[], {}], indent=4))
print(json.dumps({"a🐍": ()}, indent=3), json.dumps({"a🐍": {"b🐍": {}}}, indent=3))
print(json.dumps({"k🐍": [1, 2, 3], "z🐍": "é🐍"}, indent="\t🐍", ensure_ascii=False))
try:
    json.dumps(1, nope=True)
except TypeError as e:
    print(e)
# ---
import json
records = [{"i🐍d": i, "ta🐍gs": ["a🐍"] * (i % 3), "sco🐍re": i / 4} for i in range(6)]
text = json.dumps(records)
print(len(text), text[:60])
by_tag = {}
for r in json.loads(text):
    by_tag.setdefault(len(r["ta🐍gs"]), []).append(r["sco🐍re"])
print(json.dumps(by_tag, sort_keys=True))
print(type(json.loads("1")), type(json.loads("1.0")), type(json.loads("1e3")), json.loads("true") is True)
# ---
import json, io
class Pieces:
    def __init__(self): self.got = []
    def write(self, s): self.got.append(s)
for value, options in (({"a🐍": [1, {"b🐍": None}], "c🐍": "x🐍"}, {}), ([1, [2, "y🐍"], {}, []], {"indent": 1}), ([[], {}], {}), (5, {}), ("s🐍", {}), ({}, {}), ((1.5, True), {"separators": (",🐍", ":🐍")})):
    p = Pieces(); json.dump(value, p, **options)
    print(p.got, list(json.JSONEncoder(**options).iterencode(value)) == p.got, "🐍".join(p.got) == json.dumps(value, **options))
for target in (Pieces(), io.StringIO()):
    try: json.dump({"a🐍": 1, "b🐍": [1, object()]}, target)
    except TypeError as e: print(e, target.got if isinstance(target, Pieces) else target.getvalue())
class Own(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        for piece in super().iterencode(o, _one_shot): yield piece.upper()
p = Pieces(); json.dump({"k🐍": "v🐍"}, p, cls=Own); print("🐍".join(p.got), json.dumps({"k🐍": ["v🐍"]}, cls=Own))
