import binascii
import enum
import io
import struct
import zlib
from collections import namedtuple
from hashlib import sha256, md5, blake2b, new
import hmac
import base64

HEADER = struct.Struct(">2sBBIH")
Header = namedtuple("Header", "magic version kind length checksum")


class Kind(enum.IntEnum):
    PING = 1
    DATA = 2
    BLOB = 3
    CLOSE = 255


class ProtocolError(Exception):
    pass


class Truncated(ProtocolError, EOFError):
    def __init__(self, want, got):
        super().__init__(f"wanted {want} bytes, got {got}")


def encode(kind, payload=b"", version=1):
    if not isinstance(payload, (bytes, bytearray, memoryview)):
        raise TypeError(f"payload must be bytes-like, not {type(payload).__qualname__}")
    return HEADER.pack(b"AD", version, kind, len(payload), zlib.crc32(payload) & 0xFFFF) + bytes(payload)


def read_exact(stream, n):
    data = stream.read(n)
    if len(data) != n:
        raise Truncated(n, len(data))
    return data


def decode(stream):
    h = Header._make(HEADER.unpack(read_exact(stream, HEADER.size)))
    if h.magic != b"AD":
        raise ProtocolError(f"bad magic {h.magic!r} ({binascii.hexlify(h.magic, '-').decode()})")
    try:
        kind = Kind(h.kind)
    except ValueError as e:
        raise ProtocolError("unknown kind") from e
    body = read_exact(stream, h.length)
    if zlib.crc32(body) & 0xFFFF != h.checksum:
        raise ProtocolError(f"checksum {zlib.crc32(body) & 0xFFFF:#06x} != {h.checksum:#06x}")
    return kind, body


def encode_value(v):
    match v:
        case None:
            return b"n"
        case bool():
            return b"t" if v else b"f"
        case int():
            out, u = bytearray(b"i"), (v << 1) ^ (v >> 63) if -2**63 <= v < 2**63 else None
            if u is None:
                raise OverflowError(f"{v} does not fit 64 bits")
            while True:
                out.append(u & 0x7F | (0x80 if u > 0x7F else 0))
                u >>= 7
                if not u:
                    return bytes(out)
        case float():
            return struct.pack("<cd", b"d", v)
        case str():
            raw = v.encode()
            return b"s" + encode_value(len(raw))[1:] + raw
        case list() | tuple():
            return b"l" + encode_value(len(v))[1:] + b"".join(map(encode_value, v))
        case dict():
            return b"m" + encode_value(len(v))[1:] + b"".join(encode_value(x) for kv in v.items() for x in kv)
        case _:
            raise TypeError(f"cannot encode {type(v).__name__}")


def decode_value(s):
    def varint():
        n = shift = 0
        while True:
            b = read_exact(s, 1)[0]
            n |= (b & 0x7F) << shift
            shift += 7
            if b < 0x80:
                return (n >> 1) ^ -(n & 1)
    match read_exact(s, 1):
        case b"n":
            return None
        case b"t" | b"f" as flag:
            return flag == b"t"
        case b"i":
            return varint()
        case b"d":
            return struct.unpack("<d", read_exact(s, 8))[0]
        case b"s":
            return read_exact(s, varint()).decode()
        case b"l":
            return [decode_value(s) for _ in range(varint())]
        case b"m":
            return {decode_value(s): decode_value(s) for _ in range(varint())}
        case other:
            raise ProtocolError(f"bad tag {other}")


wire = encode(Kind.PING) + encode(Kind.DATA, "héllo".encode()) + encode(Kind.BLOB, memoryview(b"abcdef")[1:4])
print(wire.hex(" ", 4), len(wire), HEADER.size, HEADER.format)
s = io.BytesIO(wire)
for _ in range(3):
    print(*decode(s))
for bad in (wire[:5], b"XX" + wire[2:], wire[:3] + b"\x09" + wire[4:], encode(Kind.DATA, b"abc")[:-1] + b"X", wire[10:14], b""):
    try:
        decode(io.BytesIO(bad))
    except ProtocolError as e:
        print(f"{type(e).__name__}: {e} {'<- ' + repr(e.__cause__) if e.__cause__ else ''} {isinstance(e, EOFError)}")
value = {"id": -12345678901, "name": "zoë 🐍", "tags": ["a", (1.5, None, True)], "n": {0: -1, 64: 300}}
raw = encode_value(value)
print(len(raw), base64.b85encode(raw)[:30], decode_value(io.BytesIO(raw)))
for f in (lambda: encode_value(2**70), lambda: encode_value({1}), lambda: decode_value(io.BytesIO(b"s\x10ab")), lambda: decode_value(io.BytesIO(b"?")), lambda: encode("x", "text"), lambda: struct.pack("B", 256), lambda: struct.pack("<h", 40000), lambda: struct.unpack("<I", b"abc"), lambda: struct.pack("ii", 1), lambda: struct.calcsize("<z"), lambda: struct.pack("f", "x"), lambda: struct.pack(">e", 1e6), lambda: struct.unpack_from("<H", b"abc", 2), lambda: struct.pack("s", "x"), lambda: HEADER.pack(1, 2), lambda: Kind(7), lambda: struct.pack("<q", 1.5), lambda: struct.pack("c", b"ab")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(struct.pack("<bHiq?3s5pxf", -1, 2, -3, 4, True, b"abcd", b"pas", 1.5).hex(), struct.calcsize("@bi"), struct.calcsize("=bi"), list(struct.iter_unpack("<Hb", bytes(range(6)))))
buf = bytearray(8)
struct.pack_into("!HH", buf, 2, 0xCAFE, 0xBEEF)
print(buf, buf.hex("_", 2), int.from_bytes(buf[2:6], "little", signed=True), (-2).to_bytes(3, "big", signed=True), struct.unpack("<d", struct.pack("<d", 0.1))[0].hex())
print(sha256(wire).hexdigest()[:16], md5(b"", usedforsecurity=False).hexdigest(), blake2b(b"x", digest_size=8).hexdigest(), new("sha1", b"a").name, hmac.new(b"k", wire, "sha256").hexdigest()[:12], hmac.compare_digest(b"a", b"a"))
print(zlib.adler32(wire), zlib.decompress(zlib.compress(wire * 20, 9)) == wire * 20, base64.b32encode(b"hi!"), base64.b16decode("6A6b", casefold=True), base64.urlsafe_b64encode(b"\xff\xfe>"), binascii.b2a_base64(b"xyz", newline=False), binascii.crc_hqx(b"123456789", 0))
for f in (lambda: base64.b64decode("abc"), lambda: base64.b64decode("a!b=", validate=True), lambda: bytes.fromhex("0g"), lambda: binascii.unhexlify("abc"), lambda: base64.b32decode("A"), lambda: zlib.decompress(b"junk"), lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(2, "big"), lambda: b"\xff".decode(), lambda: "é".encode("ascii"), lambda: new("nope"), lambda: base64.a85decode(b"zz~"), lambda: hmac.new("k", b""), lambda: memoryview(b"ab")[5], lambda: bytearray(b"x").append(256), lambda: bytes([1, 300])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
decode(io.BytesIO(wire[:12]))
