"""struct, bytes, base64, zlib and hashlib over a small binary record format."""
import base64
import binascii
import hashlib
import hmac
import io
import struct
import zlib
from array import array
from typing import NamedTuple

HEADER = struct.Struct(">4sHI")
RECORD = struct.Struct("<Ihd8s?x")


class Rec(NamedTuple):
    id: int
    delta: int
    value: float
    code: bytes
    ok: bool


recs = [Rec(1, -5, 3.25, b"ALPHA", True), Rec(70000, 32767, -0.1, b"BETA", False), Rec(2**32 - 1, 0, 1e300, b"TOO-LONG-CODE", True)]
body = b"".join(RECORD.pack(*r) for r in recs)
blob = HEADER.pack(b"LEDG", len(recs), zlib.crc32(body)) + body
print(len(blob), HEADER.size, RECORD.size, struct.calcsize("@bi"), struct.calcsize("=bi"))
print(blob[:34].hex(" ", 4))

magic, count, crc = HEADER.unpack_from(blob)
assert crc == zlib.crc32(blob[HEADER.size:])
for r in map(Rec._make, RECORD.iter_unpack(blob[HEADER.size:])):
    print(r._replace(code=r.code.rstrip(b"\0")))
try:
    RECORD.pack(1, 40000, 0.0, b"", True)
except struct.error as e:
    print(e)
try:
    HEADER.unpack(b"short")
except struct.error as e:
    print(e)

packed = zlib.compress(body * 40, 9)
print(zlib.decompress(packed) == body * 40, len(body * 40) > len(packed), f"{zlib.adler32(body):08x}", hex(binascii.crc32(b"123456789")))
b64 = base64.b64encode(body[:20])
print(b64, base64.urlsafe_b64encode(b"\xfb\xff\xfe"), base64.b32encode(b"hi"), base64.b16encode(b"\x01\xab"), base64.b85encode(b"data"))
try:
    base64.b64decode("abc")
except binascii.Error as e:
    print(e)
print(hashlib.sha256(body).hexdigest()[:24], hashlib.md5(b"").hexdigest(), hashlib.blake2b(b"x", digest_size=8).hexdigest())
print(hmac.new(b"key", b"msg", "sha1").hexdigest(), hmac.compare_digest("a", "a"), hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 10).hex()[:16])

buf = bytearray(b"hello world")
view = memoryview(buf)
view[0:5] = b"HELLO"
buf[5:6] = b"_"
print(buf, view[6:].tobytes(), view.nbytes, bytes(view[::-1][:5]), buf.find(b"w"), buf.title())
print((1023).to_bytes(4, "little"), int.from_bytes(b"\xff\xfe", "big", signed=True), (300).bit_length(), (0b1011).bit_count(), f"{300:#018b}")
stream = io.BytesIO(blob)
stream.seek(-RECORD.size, io.SEEK_END)
print(stream.tell(), stream.read(4), bytes.fromhex("de ad be ef"), b"%d-%s" % (5, b"x"), bytes(3), bytes([65, 66]))
nums = array("h", [1, -2, 300])
nums.extend([4])
nums.byteswap()
print(nums, nums.itemsize, nums.tobytes(), array("d", [1.5]).tolist(), struct.unpack("<3e", struct.pack("<3e", 0.1, 65504, -2)))
print(b"a,b,,c".split(b","), b"\x80abc".decode("utf-8", "replace"), "€".encode("cp1252"), b"tab\t".expandtabs(4), b"x" in b"xyz", 120 in b"xyz")
