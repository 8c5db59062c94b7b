# ends: any clear end
# limits: time=1500
import statistics
statistics.variance([(1<<16000000)-1, 3, 5])
# ---
# ends: any clear end
# limits: time=1500
import statistics
from fractions import Fraction
class F(Fraction): pass
a=Fraction(1); a._denominator=(1<<8000000)-1; a._numerator=1
statistics.mean([a, a+0 if 0 else Fraction(1,3)])
# ---
# ends: any clear end
# limits: time=1500
import statistics
from decimal import Decimal
statistics.variance([Decimal('1e-999999'), Decimal('1e999999')])
# ---
# ends: time limit
import statistics
from fractions import Fraction
x=[Fraction(1,3**(200000+i)) for i in range(3)]+[Fraction(1,7**200000)]
while True: statistics.mean(x)
# ---
# ends: any clear end
# limits: time=1500
import statistics
from fractions import Fraction
x=[Fraction(1,3**400000+i) for i in range(3)]
statistics.pvariance(x)
# ---
# ends: any clear end
# limits: time=1500
import statistics
from fractions import Fraction
x=[Fraction(1,3**400000+i) for i in range(3)]
statistics.stdev(x)
# ---
# ends: time limit
import statistics
x=[(1<<16000000)-1,(1<<15000000)-1]
while True: statistics.pvariance(x)
# ---
# ends: any clear end
# limits: time=1500
import statistics
x=[(1<<16000000)-1,(1<<15000000)-1]
while True: statistics.geometric_mean([1]); statistics.correlation([1,2,(1<<15000000)],[1,3,2])
# ---
# ends: any clear end
# limits: time=1500
from fractions import Fraction
x=Fraction((1<<8000000)-1,(1<<7999999)-1)
# ---
# ends: time limit
from fractions import Fraction
x=3**3000000
while True: Fraction(x,x+2)
# ---
# ends: any clear end
# limits: time=1500
from fractions import Fraction
x=3**1000000
Fraction(x,x+2).limit_denominator(10**9)
# ---
# ends: time limit
from fractions import Fraction
x=Fraction(3**1000000,2)
while True: x<Fraction(3**999999,5); round(x,100000); hash(x)
# ---
# ends: any clear end
# limits: time=1500
from fractions import Fraction
Fraction(3,2)**10000000
# ---
# ends: any clear end
# limits: time=1500
from fractions import Fraction
float(Fraction(3**3000000,7**2000000))
# ---
# ends: any clear end
# limits: time=1500
from fractions import Fraction
format(Fraction(3**100000,7), '.100000f')
# ---
# ends: any clear end
# limits: time=1500
import random
random.choice(range((1<<16000000)))
# ---
# ends: any clear end
# limits: time=1500
import random
random.randrange(0,(1<<16000000),(1<<7000000)-1)
# ---
# ends: time limit
import random
x=(1<<16000000)
while True: random.randint(0,x)
# ---
# ends: time limit
import random
random.seed((1<<16000000)-1)
while True: random.seed((1<<16000000)-1)
# ---
# ends: time limit
import datetime
x=1<<16000000
while True:
  try: datetime.timedelta(x)
  except OverflowError: pass
# ---
# ends: time limit
import datetime
x=(1<<16000000)-1
while True:
  try: datetime.timedelta(1)*x
  except OverflowError: pass
# ---
# ends: time limit
import datetime
x=(1<<16000000)-1
while True: datetime.timedelta(1)//x; datetime.timedelta(1)/x
# ---
# ends: time limit
import datetime
while True:
  try: datetime.timedelta(1)*1e-300
  except OverflowError: pass
# ---
# ends: time limit
import ipaddress
x=(1<<16000000)-1
while True:
  try: ipaddress.ip_address(x)
  except ValueError: pass
# ---
# ends: time limit
x=(1<<16000000)-1
while True: slice(None,None,x).indices(x)
# ---
# ends: time limit
x=(1<<16000000)-1
while True:
  try: '%d'%x
  except ValueError: pass
# ---
# ends: time limit
x=(1<<16000000)-1
while True: '%o'%x; oct(x)[:1]; hex(x)[:1]
# ---
# ends: time limit
import math
x=(1<<16000000)-1
while True: math.log(x); math.log2(x); math.log10(x)
# ---
# ends: time limit
import math
x=(1<<16000000)-1
while True: math.gcd(x, 3**100000)
# ---
# ends: time limit
import math
x=(1<<16000000)-1
while True:
  try: math.sqrt(x)
  except OverflowError: pass
# ---
# ends: time limit
x=(1<<16000000)-1
while True: x==float(2**1000); x<1e308; x.as_integer_ratio(); x.conjugate()
# ---
# ends: time limit
from decimal import Decimal
x=(1<<16000000)-1
while True: Decimal(x)
# ---
# ends: time limit
from decimal import *
getcontext().prec=10**6
x=Decimal(7)**100000
while True: x/3; x.sqrt()
# ---
# ends: time limit
from decimal import *
getcontext().prec=10**6
Decimal(2).ln()
# ---
# ends: time limit
from decimal import *
getcontext().prec=300000
Decimal(2).log10()
# ---
# ends: time limit
from decimal import *
getcontext().prec=10**6
Decimal('1.5')**Decimal('1.5')
# ---
# ends: time limit
from decimal import *
getcontext().prec=10**6
x=Decimal(1)/7
while True: str(x); hash(x); x.normalize(); x.fma(x,x)
# ---
# ends: time limit
from decimal import *
while True:
  try: Decimal('1'*3000000)
  except Exception: pass
# ---
# ends: time limit
import struct
x=(1<<16000000)-1
while True:
  try: struct.pack('q',x)
  except struct.error: pass
# ---
# ends: time limit
import array
x=(1<<16000000)-1
while True:
  try: array.array('q',[x])
  except OverflowError: pass
# ---
# ends: time limit
x=(1<<16000000)-1
while True:
  try: bytes([x])
  except ValueError: pass
# ---
# ends: time limit
x=(1<<16000000)-1
while True:
  try: chr(x)
  except (ValueError,OverflowError): pass
# ---
# ends: time limit
x=(1<<16000000)-1
while True:
  try: [1][x]
  except IndexError: pass
# ---
# ends: time limit
x=(1<<16000000)-1
while True: {x:1}; {x}; hash((x,))
# ---
# ends: time limit
x=(1<<16000000)-1
while True: x.to_bytes(2000001); int.from_bytes(bytes(100000))
# ---
# ends: time limit
import uuid
x=(1<<16000000)-1
while True:
  try: uuid.UUID(int=x)
  except ValueError: pass
# ---
# ends: time limit
import json
x=(1<<1000000)-1
while True:
  try: json.dumps(x)
  except ValueError: pass
# ---
# ends: time limit
import enum
class F(enum.Flag): A=1
x=(1<<100000)-1
while True:
  try: F(x)
  except ValueError: pass
# ---
# ends: time limit
import operator
x=(1<<16000000)-1
while True: operator.index(x); operator.mul(x,3); operator.pow(x,1)
# ---
# ends: time limit
x=(1<<16000000)-1
while True: [x for x in range(x,x+3)]
# ---
# ends: time limit
x=(1<<16000000)-1
while True: sum([x]*10); max(x,x+1); sorted([x,x-1,x+1])
# ---
# ends: time limit
x=(1<<16000000)-1
while True: abs(-x); ~x; x&(x-1); x|1; bool(x); x!=x+1
# ---
# ends: time limit
x=(1<<16000000)-1
while True: divmod(x,(1<<5000000)-1)
# ---
# ends: any clear end
# limits: time=1500
x=(1<<16000000)-1
pow(x,x,10**9+7)
# ---
# ends: any clear end
# limits: time=1500
pow(7,-1,3**1000000)
# ---
# ends: any clear end
# limits: time=1500
x=3**1000000
pow(x,-1,7**1000000)
