import binascii as b
print(b.hexlify(b"\x00\xffab"), b.unhexlify("00ff6162"), b.b2a_hex(b"abc", "-"), b.hexlify(b"abcdef", ":", 2), b.hexlify(b"abcde", b"_", -2), b.a2b_hex(b"6A6b"), b.hexlify(b""), b.hexlify(bytearray(b"z")))
# ---
import binascii as b
print(b.crc32(b"hello"), b.crc32(b"world", b.crc32(b"hello ")), b.crc32(b"hello world"), b.crc32(b""), b.crc_hqx(b"hello", 0), b.crc32(b"123456789") == 0xCBF43926, b.crc32(b"a", 5))
# ---
import binascii as b
for f in (lambda: b.unhexlify("abc"), lambda: b.unhexlify("zz"), lambda: b.hexlify("str"), lambda: b.a2b_base64("a"), lambda: b.a2b_base64("abc"), lambda: b.unhexlify("é"), lambda: b.a2b_base64(b"ab=", strict_mode=True), lambda: b.a2b_base64(b"YQ==\n", strict_mode=True), lambda: b.crc32("x"), lambda: b.hexlify(b"ab", "--"), lambda: b.unhexlify(5), lambda: b.a2b_base64("=")):
    try: print(f())
    except (b.Error, TypeError, ValueError) as e: print(type(e).__name__, e)
# ---
import binascii as b
print(b.b2a_base64(b"hello"), b.b2a_base64(b"hello", newline=False), b.a2b_base64("aGVsbG8="), b.a2b_base64(b"aGVs bG8=\n"), b.b2a_uu(b"hello"), b.a2b_uu(b"%:&5L;&\\\n"), b.b2a_qp(b"a=b \xe9"), b.a2b_qp(b"a=3Db=E9"), issubclass(b.Error, ValueError))
# ---
import binascii
d = bytes(range(0, 256, 7)); h = binascii.hexlify(d); print(h, binascii.unhexlify(h) == d, h.decode() == d.hex(), bytes.fromhex(h.decode()) == d, int(h, 16) == int.from_bytes(d, "big"))
# ---
import binascii
def frame(p): return p + binascii.crc32(p).to_bytes(4, "big")
def check(f):
    p, c = f[:-4], int.from_bytes(f[-4:], "big")
    if binascii.crc32(p) != c: raise ValueError(f"crc {c:08x} is not {binascii.crc32(p):08x}")
    return p
f = frame(b"data"); print(f, check(f)); check(b"datA" + f[4:])  # uncaught
# ---
import binascii
print([binascii.crc_hqx(x, 0xffff) for x in (b"", b"a", b"123456789")], [hex(binascii.crc32(bytes([i]))) for i in range(4)], binascii.hexlify(memoryview(b"mv")))
# ---
import binascii
def dump(d, w=8):
    for i in range(0, len(d), w): c = d[i:i + w]; yield f"{i:04x}  {binascii.hexlify(c, ' ').decode():<{w * 3}} {''.join(chr(x) if 32 <= x < 127 else '.' for x in c)}"
print(*dump(b"Hello\x00World\xff\n!!"), sep="\n")
