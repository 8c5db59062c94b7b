# ends: time limit
x = 'ß' * 5_000_000
while True: x.upper()
# ---
# ends: time limit
x = 'ß' * 3_000_000
while True: x.casefold()
# ---
# ends: time limit
x = 'Σ' * 3_000_000
while True: x.lower()
# ---
# ends: time limit
x = 'ab' * 5_000_000
while True: x.title().swapcase().isidentifier()
# ---
# ends: time limit
import unicodedata
x = 'a' + '\u0301\u0323' * 500_000
while True: unicodedata.normalize('NFC', x)
# ---
# ends: time limit
import unicodedata
x = 'a' + '\u0301\u0323' * 500_000
while True: unicodedata.is_normalized('NFKD', x)
# ---
# ends: time limit
import unicodedata
x = '\u1100\u1161\u11a8' * 500_000
while True: unicodedata.normalize('NFC', x)
# ---
# ends: time limit
x = 'a' + '\u0301\u0323' * 150_000
while True: compile(x, 'a', 'exec')
# ---
# ends: time limit
import hashlib
while True: hashlib.shake_256(b'a').digest(10_000_000)
# ---
# ends: time limit
import binascii
x = b'ab' * 5_000_000
while True: binascii.crc_hqx(x, 0)
# ---
# ends: time limit
import binascii
x = b'ab' * 3_000_000
while True: binascii.b2a_qp(x)
# ---
# ends: time limit
import base64
x = base64.b85encode(b'ab' * 3_000_000)
while True: base64.b85decode(x)
# ---
# ends: time limit
import zlib
x = b'ab' * 10_000_000
while True: zlib.crc32(x)
# ---
# ends: time limit
x = b'ab' * 5_000_000
while True: x.hex(' ', 2)
# ---
# ends: time limit
import math
x = [0.1, 1e300, 1e-300] * 300_000
while True: math.hypot(*x)
# ---
# ends: time limit
x = (1 << 3_000_000) - 1
while True: pow(3, x, 7)
# ---
# ends: time limit
x = ('\t' + 'ab' * 5) * 300_000
while True: x.expandtabs()
# ---
# ends: time limit
x = 'é' * 3_000_000
while True: ascii(x)
# ---
# ends: time limit
x = ' ' * 20_000_000
while True: x.split()
# ---
# ends: time limit
class R: pass
A = type('A', (R,), {})
C = type('C', (R,), {})
for i in range(60): A, C = type('A', (A, C), {}), type('C', (A, C), {})
while True: R.x = 1
# ---
# ends: time limit
x = tuple(type('B%d' % i, (), {}) for i in range(2000))
while True: type('A', x, {})
# ---
# ends: time limit
import random
x = 'a' * 3_000_000
while True: random.seed(x)
# ---
# ends: time limit
x = ['a' * 100_000 + str(i % 7) for i in range(100)]
while True: sorted(x)
