import string
from collections import Counter
from itertools import cycle

ROMAN = {"M": 1000, "CM": 900, "D": 500, "CD": 400, "C": 100, "XC": 90, "L": 50, "XL": 40, "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}


def to_roman(n: int) -> str:
    if not 0 < n < 4000:
        raise ValueError(f"{n} is out of range")
    out = ""
    for sym, val in ROMAN.items():
        k, n = divmod(n, val)
        out += sym * k
    return out


def from_roman(s: str) -> int:
    total, i = 0, 0
    while i < len(s):
        step = 2 if s[i:i + 2] in ROMAN and len(s[i:i + 2]) == 2 else 1
        total += ROMAN[s[i:i + step]]
        i += step
    if to_roman(total) != s:
        raise ValueError(f"{s!r} is not canonical")
    return total


def caesar(text, k):
    lo, up = string.ascii_lowercase, string.ascii_uppercase
    return text.translate(str.maketrans(lo + up, lo[k % 26:] + lo[:k % 26] + up[k % 26:] + up[:k % 26]))


def vigenere(text, key, sign=1):
    keys = cycle(ord(c) - 97 for c in key.lower())
    return "".join(chr((ord(c) - 97 + sign * next(keys)) % 26 + 97) if c.islower() else c for c in text)


def crack(text):
    english = "etaoinshrdlu"
    return max(range(26), key=lambda k: sum(n for c, n in Counter(caesar(text, -k).lower()).items() if c in english[:8]))


def luhn(number: str) -> bool:
    digits = [int(d) for d in reversed(number) if d.isdigit()]
    return sum(d if i % 2 == 0 else sum(divmod(2 * d, 10)) for i, d in enumerate(digits)) % 10 == 0


def iban_ok(iban: str) -> bool:
    s = "".join(iban.split())
    return int("".join(str(int(c, 36)) for c in s[4:] + s[:4])) % 97 == 1


def words(n: int) -> str:
    ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
    match n:
        case _ if n < 0: return "minus " + words(-n)
        case _ if n < 20: return ones[n]
        case _ if n < 100: return tens[n // 10] + (f"-{ones[n % 10]}" if n % 10 else "")
        case _ if n < 1000: return f"{ones[n // 100]} hundred" + (f" and {words(n % 100)}" if n % 100 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if n >= size:
            return f"{words(n // size)} {name}" + (f" {words(n % size)}" if n % size else "")


print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 3999)], all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
for bad in ("IIII", "VX", "ABC", ""):
    try:
        print(from_roman(bad))
    except (ValueError, KeyError) as e:
        print(f"{type(e).__name__}: {e}")
secret = caesar("Meet me at the station tonight, then hide the notes!", 11)
print(secret, crack(secret), caesar(secret, -crack(secret)), sep="\n")
v = vigenere("attack at dawn", "lemon")
print(v, vigenere(v, "lemon", -1), luhn("4539 1488 0343 6467"), luhn("8273 1232 7352 0569"), iban_ok("GB82 WEST 1234 5698 7654 32"), iban_ok("GB82 WEST 1234 5698 7654 33"))
for n in (0, 13, 40, 85, 110, 999, 1001, 1_234_567, -20, 2_000_000_000):
    print(f"{n:>14,} {words(n)}")
print(f"{255:b} {255:o} {255:X} {255:#x} {-5:08b} {1e6:g} {12345.678:_.1f} {0.000012:.2g}", int("zz", 36), int("0b101", 0), bin(10), oct(64), chr(0x1F600), ord("€"))
