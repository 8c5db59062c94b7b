# ends: integer size limit
10**10**10
# ---
# ends: integer size limit
1 << 10**12
# ---
# ends: integer size limit
2**10**9
# ---
# ends: integer size limit
x = 10 ** 650_000
while True: x *= x
# ---
# ends: integer size limit
x = 3 ** 400_000
for i in range(100): x **= 3
# ---
# ends: integer size limit
import math
math.factorial(10**7)
# ---
# ends: time limit
import math
while True: math.factorial(10**5)
# ---
# ends: fails: OverflowError
import math
math.factorial(10**20)
# ---
# ends: integer size limit
import math
math.comb(10**9, 5 * 10**8)
# ---
# ends: integer size limit
import math
math.perm(10**9, 10**8)
# ---
# ends: integer size limit
import math
math.perm(10**8)
# ---
# ends: time limit
pow(3, (1 << 10**6) - 1, (1 << 10**6) + 1)
# ---
# ends: time limit
pow(3, (1 << 10**6) - 1, 1 << 10**6)
# ---
# ends: time limit
pow(3, 10**4000, 10**4000 + 1)
# ---
# ends: time limit
pow(3, -1, 1 << 4 * 10**6)
# ---
# ends: time limit
pow((1 << 10**6) - 5, -1, (1 << 10**6) + 3)
# ---
# ends: time limit
pow(-7, 2 ** 10**6, -(2 ** 10**6 + 1))
# ---
# ends: time limit
import math
a = 3 ** 10**6
b = 7 ** 500000
while True: math.gcd(a, b)
# ---
# ends: time limit
import math
a = 3 ** 10**6
b = 7 ** 500000
while True: math.lcm(a, b)
# ---
# ends: time limit
import math
a = 3 ** (8 * 10**6)
while True: math.isqrt(a)
# ---
# ends: time limit
a = 3 ** 5 * 10**6
b = (1 << 8 * 10**6) - 1
while True: a * b
# ---
# ends: time limit
b = (1 << 8 * 10**6) - 1
while True: b * b
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
a = (1 << 8 * 10**6) - 3
while True: b // a
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
a = (1 << 4999) - 3
while True: b // a
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
a = (1 << 4999) - 3
while True: b % a
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
a = (1 << 4999) - 3
while True: divmod(b, a)
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
a = (1 << 8 * 10**6) - 3
while True:
    try: b / a
    except OverflowError: pass
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
while True: b >> 1
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
while True: ~b
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
while True: -b
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
while True: b & b
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
while True: hash(b)
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
while True: b + 1
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
c = b + 0
while True: b == c
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
c = (1 << 16 * 10**6) - 1
while True: b is c
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
while True: {b: 1}
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
while True: b.bit_count()
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
while True: id(b)
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
while True: hex(b)
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
while True: f'{b:x}'
# ---
# ends: time limit
b = (1 << 16 * 10**6) - 1
while True: '%o' % b
# ---
# ends: time limit
b = (1 << 10**6) - 1
while True: b.to_bytes(125001, 'little')
# ---
# ends: time limit
b = b'a' * 10**6
while True: int.from_bytes(b)
# ---
# ends: time limit
s = 'f' * 10**6
while True: int(s, 16)
# ---
# ends: time limit
s = '1' * 10**6
while True: int(s, 2)
# ---
# ends: time limit
import sys
sys.set_int_max_str_digits(0)
b = (1 << 16 * 10**6) - 1
str(b)
while True: str(b)
# ---
# ends: time limit
import sys
sys.set_int_max_str_digits(0)
s = '7' * 4 * 10**6
int(s)
while True: int(s)
# ---
# ends: time limit
import sys
sys.set_int_max_str_digits(0)
s = 'z' * 3 * 10**6
int(s, 36)
while True: int(s, 36)
# ---
# ends: fails: ValueError: Exceeds the limit (4300 digits) for integer string conversion
str(10**5000)
# ---
# ends: fails: ValueError: Exceeds the limit (4300 digits) for integer string conversion
int('1' * 5000)
# ---
# ends: fails: ValueError: Exceeds the limit (4300 digits) for integer string conversion
f'{10**5000}'
# ---
# ends: fails: ValueError: Exceeds the limit (4300 digits) for integer string conversion
'%d' % (10**5000)
# ---
# ends: time limit
from fractions import Fraction
x = Fraction(1, 3)
while True: x = x * x + 1
# ---
# ends: time limit
from fractions import Fraction
x = Fraction(3 ** 10**5, 7 ** 10**5)
while True: x + 1; x * x
# ---
# ends: time limit
import random
while True: random.getrandbits(10**7)
# ---
# ends: fails: OverflowError
import random
random.getrandbits(10**12)
# ---
# ends: memory limit
x = [(1 << 10**6) + i for i in range(10**6)]
# ---
# ends: integer size limit
from decimal import Decimal, getcontext
getcontext().prec = 10**7
while True: Decimal(1) / Decimal(3)
# ---
# ends: time limit
from decimal import Decimal, getcontext
getcontext().prec = 10**5
while True: Decimal(2).sqrt()
# ---
# ends: time limit
from decimal import Decimal, getcontext
getcontext().prec = 10**5
while True: Decimal(2).exp()
# ---
# ends: time limit
from decimal import Decimal, getcontext
getcontext().prec = 10**4
while True: Decimal(2).ln()
# ---
# ends: time limit
from decimal import Decimal, getcontext
getcontext().prec = 10**6
while True: Decimal(3) ** 10**7
# ---
# ends: memory limit
from decimal import Decimal
int(Decimal('1e999999'))
x = [f'{Decimal(10) ** 999999:f}' for _ in range(10**4)]
# ---
# ends: integer size limit
from decimal import Decimal
int(Decimal('1e99999999'))
# ---
# ends: integer size limit
from decimal import Decimal
f'{Decimal("1e999999999"):f}'
# ---
# ends: integer size limit
from decimal import Decimal, getcontext
getcontext().prec = 999999999999999999
Decimal(1) / Decimal(3)
# ---
# ends: integer size limit
from decimal import Decimal, getcontext, MAX_EMAX, MIN_EMIN
c = getcontext()
c.prec = 10**9
c.Emax = MAX_EMAX
Decimal('1e900000000') + 1
# ---
# ends: time limit
import statistics
while True: statistics.mean([3 ** 10000, 7 ** 10000] * 100)
# ---
# ends: time limit
import math
x = 3 ** 10**6
while True: math.log(x); math.sqrt(x % 10**300)
# ---
# ends: time limit
x = 3 ** 10**6
while True:
    try: float(x)
    except OverflowError: pass
# ---
# ends: time limit
x = 3 ** 10**6
while True: round(x, -100000)
# ---
# ends: integer size limit
round(1, -10**12) + (1 << 10**9)
# ---
# ends: time limit
import math
while True: math.comb(10**5, 5 * 10**4)
# ---
# ends: time limit
x = 3 ** 10**6
while True: x.bit_length(); x.as_integer_ratio(); x.__index__(); x + 0.0 if False else abs(-x)
# ---
# ends: time limit
x = float(3 ** 600)
y = 3 ** 10**6
while True: x < y; x == y; y > 1.5
# ---
# ends: any clear end
from decimal import Decimal
final_answer(Decimal('1E+99999999999'))
# ---
# ends: any clear end
from decimal import Decimal
final_answer([Decimal('9' * 30000), Decimal('1E-99999999')])
