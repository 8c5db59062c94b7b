from functools import reduce
from operator import xor, or_
from itertools import combinations


class BitSet:
    __slots__ = ("bits",)

    def __init__(self, items=()):
        self.bits = 0
        for i in items:
            self.add(i)

    @classmethod
    def from_bits(cls, bits):
        self = cls.__new__(cls)
        self.bits = bits
        return self

    def add(self, i):
        if i < 0:
            raise ValueError(f"negative element {i}")
        self.bits |= 1 << i

    def discard(self, i):
        self.bits &= ~(1 << i)

    def __contains__(self, i):
        return bool(self.bits >> i & 1)

    def __iter__(self):
        b = self.bits
        while b:
            low = b & -b
            yield low.bit_length() - 1
            b ^= low

    def __len__(self):
        return self.bits.bit_count()

    def __or__(self, o):
        return self.from_bits(self.bits | o.bits)

    def __and__(self, o):
        return self.from_bits(self.bits & o.bits)

    def __sub__(self, o):
        return self.from_bits(self.bits & ~o.bits)

    def __xor__(self, o):
        return self.from_bits(self.bits ^ o.bits)

    def __ior__(self, o):
        self.bits |= o.bits
        return self

    def __le__(self, o):
        return self.bits & ~o.bits == 0

    def __eq__(self, o):
        return self.bits == o.bits if isinstance(o, BitSet) else NotImplemented

    def __repr__(self):
        return f"BitSet({list(self)})"

    def __index__(self):
        return self.bits


def gray(n):
    return [i ^ i >> 1 for i in range(1 << n)]


def reverse_bits(x, width=32):
    return int(f"{x:0{width}b}"[::-1], 2)


def hamming_encode(nibble):
    d = [nibble >> i & 1 for i in range(4)]
    p1, p2, p3 = d[0] ^ d[1] ^ d[3], d[0] ^ d[2] ^ d[3], d[1] ^ d[2] ^ d[3]
    return reduce(lambda a, b: a << 1 | b, [p1, p2, d[0], p3, d[1], d[2], d[3]])


def hamming_decode(code):
    bits = [code >> 6 - i & 1 for i in range(7)]
    syndrome = reduce(xor, (i for i, b in enumerate(bits, 1) if b), 0)
    if syndrome:
        bits[syndrome - 1] ^= 1
    return bits[2] | bits[4] << 1 | bits[5] << 2 | bits[6] << 3, syndrome


def crc8(data, poly=0x07):
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ poly) & 0xFF if crc & 0x80 else crc << 1
    return crc


class LFSR:
    def __init__(self, seed, taps=(16, 14, 13, 11)):
        self.state, self.taps = seed & 0xFFFF, taps

    def __iter__(self):
        return self

    def __next__(self):
        bit = reduce(xor, (self.state >> (16 - t) for t in self.taps)) & 1
        self.state = self.state >> 1 | bit << 15
        return self.state


a, b = BitSet([1, 5, 70, 5]), BitSet(range(0, 8, 2))
print(a, b, a | b, a & BitSet([5]), a - b, a ^ b, len(a), 70 in a, a <= a | b, hex(a), bin(b)[2:].zfill(8))
a |= b
a.discard(70)
print(a, a == BitSet([0, 1, 2, 4, 5, 6]), a == 3, sorted(a, reverse=True), [*"abcdefgh"[b.bits & 7:]], oct(b))
print([f"{g:03b}" for g in gray(3)], f"{reverse_bits(0b1011):#034b}", f"{0xDEADBEEF:_x} {0xDEADBEEF:_b}"[:40])
for n in (0b1011, 6):
    c = hamming_encode(n)
    print(f"{n:04b} -> {c:07b}", [hamming_decode(c ^ 1 << k) for k in range(7)] == [(n, 7 - k) for k in range(7)], hamming_decode(c))
print(hex(crc8(b"123456789")), [next(l) for l in [LFSR(0xACE1)] for _ in range(6)])
print(reduce(or_, (1 << k for k in (3, 9, 27))), (-5) >> 1, -5 & 0xFF, ~7, -7 // 2, -7 % 3, 5 ^ -3, 1 << 100 >> 98, (2**64 - 1).bit_length(), (-256).bit_count())
print([s for s in range(16) if s & s >> 1 == 0], sum(1 for x, y in combinations(range(20), 2) if (x ^ y).bit_count() == 1))
print(int("ff", 16), int("0b101", 0), int("-0x1F", 16), int("1_000"), int(" 42\n"), float.fromhex("0x1.8p3"), (3.75).hex(), (0.5).as_integer_ratio(), (10).to_bytes(2), int.from_bytes(b"\x01\x00", "little"), round(2**70 / 3), divmod(-17, 5), pow(3, -1, 7), pow(2, 100, 1000))
for f in (lambda: 1 << -1, lambda: 1 << 2**70 if False else 1 >> -2, lambda: BitSet([-1]), lambda: int("12", 1), lambda: int("9", 8), lambda: int("", 10), lambda: int("1__0"), lambda: int("x"), lambda: 1 | 1.0, lambda: ~1.5, lambda: a < b, lambda: a + b, lambda: pow(2, -1, 4), lambda: int(float("inf")), lambda: int(float("nan")), lambda: int([1]), lambda: "a" << 1, lambda: BitSet.from_bits(5) == "x" or 1 / 0, lambda: int("10", 99), lambda: int(3.5, 2), lambda: float("1e"), lambda: complex("1+"), lambda: pow(2, 3, 0), lambda: hash(a)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a.extra = 1
