"""Parse a fixed-width mainframe feed with header/trailer control totals."""
from dataclasses import dataclass, fields, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Callable, get_type_hints

FEED = [
    "H20240630PAYFEED  0001",
    "D000017Müller, Jürgen      0000123456C20240628DEP ",
    "D000018O'Hara & Co         0000009950D20240629FEE ",
    "D000019                    0000000001C20240631DEP ",
    "X???",
    "D000020Smith               00000A0000C20240630DEP ",
    "D000021Zhang Wei           0001000000C20240630DEP*",
    "T0000060001143506",
]
OVERPUNCH = {"{": ("0", 1), "A": ("1", 1), "J": ("1", -1), "}": ("0", -1)}
def column(start: int, length: int, convert: Callable[[str], Any] = str.strip):
    return field(metadata={"slice": slice(start, start + length), "convert": convert})
def ymd(text: str) -> date:
    return datetime.strptime(text, "%Y%m%d").date()
def cents(text: str) -> Decimal:
    return Decimal(text).scaleb(-2)
class Record:
    @classmethod
    def parse(cls, line: str):
        values, errors = {}, []
        for f in fields(cls):
            raw = line[f.metadata["slice"]]
            try:
                values[f.name] = f.metadata["convert"](raw)
            except (ValueError, ArithmeticError) as e:
                errors.append(f"{f.name}={raw!r}: {type(e).__name__}")
        if errors:
            raise ValueError("; ".join(errors))
        return cls(**values)
@dataclass
class Header(Record):
    created: date = column(1, 8, ymd)
    source: str = column(9, 9)
    run: int = column(18, 4, int)
@dataclass
class Detail(Record):
    number: int = column(1, 6, int)
    name: str = column(7, 20)
    amount: Decimal = column(27, 10, cents)
    sign: str = column(37, 1)
    value_date: date = column(38, 8, ymd)
    kind: str = column(46, 3)
    flagged: bool = column(49, 1, lambda s: s == "*")
    @property
    def signed(self) -> Decimal:
        return self.amount if self.sign == "C" else -self.amount
@dataclass
class Trailer(Record):
    count: int = column(1, 6, int)
    total: Decimal = column(7, 10, cents)
details, rejects, header, trailer = [], [], None, None
for no, line in enumerate(FEED, 1):
    try:
        match line[:1]:
            case "H": header = Header.parse(line)
            case "D": details.append(Detail.parse(line))
            case "T": trailer = Trailer.parse(line)
            case other: raise ValueError(f"unknown record type {other!r}")
    except ValueError as e:
        rejects.append((no, str(e)))
print(header)
for d in details:
    print(f"{d.number:06d} {d.name:<20.20}{d.signed:>12,.2f} {d.value_date:%d.%m.%Y} {d.kind}{' FLAG' if d.flagged else ''}")
print(*(f"reject line {no}: {msg}" for no, msg in rejects), sep="\n")
checksum = sum(d.amount for d in details)
print(f"count {len(details)}/{trailer.count} total {checksum}/{trailer.total} diff {trailer.total - checksum:+}")
print({k: v.__name__ for k, v in get_type_hints(Detail).items()}, fields(Trailer)[0].metadata["slice"])
def render(d: Detail) -> str:
    name = d.name.ljust(20)[:20]
    return f"D{d.number:06d}{name}{int(d.amount * 100):010d}{d.sign}{d.value_date:%Y%m%d}{d.kind:<3}{' *'[d.flagged]}"
print(all(render(d) in FEED for d in details), repr(render(details[0])))
signed = [Decimal(t[:-1] + OVERPUNCH[t[-1]][0]).scaleb(-2) * OVERPUNCH[t[-1]][1] for t in ("00123{", "0045J", "7}")]
print(signed, "1234".zfill(8), "-42".zfill(6), "%-6s|%6s|" % ("ab", "cd"), "{:*^9}".format("mid"), "tab\tsep".expandtabs(8))
