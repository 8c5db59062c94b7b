import re
from functools import reduce


class ChecksumError(ValueError):
    pass


def luhn(number: str) -> bool:
    ds = [int(c) for c in number if c.isdigit()][::-1]
    return bool(ds) and sum(d if i % 2 == 0 else sum(divmod(d * 2, 10)) for i, d in enumerate(ds)) % 10 == 0


def iban(value: str) -> bool:
    v = re.sub(r"\s+", "", value).upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", v):
        raise ChecksumError(f"malformed IBAN {value!r}")
    return int("".join(str(int(c, 36)) for c in v[4:] + v[:4])) % 97 == 1


def isbn(value: str) -> str | None:
    v = value.replace("-", "").replace(" ", "")
    match len(v):
        case 10:
            total = sum((10 - i) * (10 if c in "xX" else int(c)) for i, c in enumerate(v))
            return "ISBN-10" if total % 11 == 0 else None
        case 13:
            total = sum(int(c) * (3 if i & 1 else 1) for i, c in enumerate(v))
            return "ISBN-13" if not total % 10 else None
        case n:
            raise ChecksumError(f"length {n}")


def to_isbn13(v10: str) -> str:
    core = "978" + v10.replace("-", "")[:9]
    check = -reduce(lambda acc, ic: acc + int(ic[1]) * (1, 3)[ic[0] % 2], enumerate(core), 0) % 10
    return f"{core}{check}"


def ean_check(digits: str) -> int:
    odd, even = digits[-1::-2], digits[-2::-2]
    return (10 - (3 * sum(map(int, odd)) + sum(map(int, even))) % 10) % 10


cases = {
    luhn: ["4539 1488 0343 6467", "4539 1488 0343 6468", "", "79927398713"],
    iban: ["GB82 WEST 1234 5698 7654 32", "DE89370400440532013000", "DE88370400440532013000", "nope"],
    isbn: ["0-306-40615-2", "978-0-306-40615-7", "080442957X", "9780306406158", "123"],
}
tally = {"valid": 0, "invalid": 0, "error": 0}
for check, values in cases.items():
    print(check.__name__.upper())
    for v in values:
        try:
            result = check(v)
            kind = "valid" if result else "invalid"
        except ChecksumError as exc:
            result, kind = exc, "error"
        tally[kind] += 1
        shown = "•" * max(len(v) - 4, 0) + v[-4:]
        print(f"  {shown:<30} {kind:<8}{result if kind != 'invalid' else ''}")
print(tally, sum(tally.values()))
print(to_isbn13("0-306-40615-2"), isbn(to_isbn13("080442957X")), ean_check("629104150021"))
try:
    isbn("12345678A0")
except ValueError as exc:
    print(type(exc).__name__, "-", exc, "-", isinstance(exc, ChecksumError))
