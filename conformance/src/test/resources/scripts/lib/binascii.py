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
# ---
import binascii
print(binascii.hexlify(b"\x00\xffab"), binascii.hexlify(b"abcdef", ":"), binascii.hexlify(b"abcdef", "-", 2), binascii.hexlify(b"abcde", b"_", -2), binascii.b2a_hex(b"q"), binascii.unhexlify("00FFab"), binascii.a2b_hex(b"4142"))
for bad in ("abc", "zz", b"0g", "é0", 5, None):
    try: print(binascii.unhexlify(bad))
    except Exception as e: print(type(e).__name__, e)
# ---
import binascii
print(binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc32(b""), binascii.crc_hqx(b"hello", 0), binascii.crc_hqx(b"", 5), hex(binascii.crc32(b"123456789")), binascii.crc32(bytearray(b"x")), binascii.crc32(memoryview(b"x")))
for f in (lambda: binascii.crc32("x"), lambda: binascii.crc_hqx(b"x"), lambda: binascii.crc32()):
    try: print(f())
    except TypeError as e: print(e)
# ---
import binascii
for s in (b"YWJj", "YWJj\n", b"YW Jj", b"YQ==", b"YQ=", b"Y", b"Y===", b"YQ==YQ==", b"\xff\xfe", "é"):
    for strict in (False, True):
        try: print(s, strict, binascii.a2b_base64(s, strict_mode=strict))
        except Exception as e: print(s, strict, type(e).__name__, e)
# ---
import binascii
print(binascii.b2a_base64(b"hello"), binascii.b2a_base64(b"hello", newline=False), binascii.b2a_base64(b""), binascii.b2a_base64(bytes(range(60))))
print(binascii.Error.__mro__[1].__name__, issubclass(binascii.Incomplete, Exception), binascii.Error.__module__)
# ---
import binascii
print(binascii.b2a_uu(b"hello world"), binascii.a2b_uu(binascii.b2a_uu(b"hello world")), binascii.b2a_uu(b""), binascii.b2a_uu(b"\0\0\0"), binascii.b2a_uu(b"\0\0\0", backtick=True), binascii.a2b_uu(b" \n"))
for f in (lambda: binascii.b2a_uu(b"x" * 46), lambda: binascii.a2b_uu(b"!\x80"), lambda: binascii.a2b_uu("é"), lambda: binascii.a2b_uu(b"#ab")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import binascii
print(binascii.b2a_qp(b"a=b \xff"), binascii.b2a_qp(b"x y\t", quotetabs=True), binascii.b2a_qp(b"a_b c", header=True), binascii.b2a_qp(b"l1\r\nl2\n", istext=False), binascii.a2b_qp(b"a=3Db=20=FF=\nend"), binascii.a2b_qp("a_b", header=True), binascii.b2a_qp(b"z" * 80))
# ---
import binascii
key = bytes.fromhex("0f1e2d3c"); data = b"secret message"
mixed = bytes(b ^ key[i % 4] for i, b in enumerate(data)); print(binascii.hexlify(mixed, " ", 4).decode(), binascii.unhexlify(binascii.hexlify(mixed)) == mixed)
binascii.unhexlify("abc")  # uncaught
