import locale
from locale import *
for f in (
    lambda: (getlocale()),
    lambda: (getlocale(LC_NUMERIC)),
    lambda: (getlocale(LC_ALL)),
    lambda: (setlocale(LC_ALL)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: (setlocale(LC_ALL,None)),
    lambda: (setlocale(LC_NUMERIC)),
    lambda: (setlocale(LC_CTYPE)),
    lambda: (setlocale(LC_ALL,'C')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: (getlocale()),
    lambda: (setlocale(LC_ALL,'')),
    lambda: (setlocale(LC_ALL)),
    lambda: (getlocale()),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: (setlocale(LC_ALL,'POSIX')),
    lambda: (setlocale(LC_ALL,'en_US.UTF-8')),
    lambda: (setlocale(LC_ALL,'xx')),
    lambda: (setlocale(99,'C')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: (setlocale('x','C')),
    lambda: (setlocale(LC_ALL,5)),
    lambda: (setlocale(LC_ALL,('en_US','UTF-8'))),
    lambda: (setlocale(LC_ALL,(None,None))),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: (setlocale(LC_NUMERIC,'C.UTF-8')),
    lambda: (setlocale(LC_ALL)),
    lambda: (setlocale(LC_ALL,'C')),
    lambda: (localeconv()),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: (locale.str(3.14159265358979), locale.str(1e20), locale.str(5)),
    lambda: (atof('1,000')),
    lambda: (atoi('x')),
    lambda: (format_string('%d',1234567), format_string('%d',1234567,True), format_string('%.2f',1234.5,grouping=True), format_string('%s %d',('a',5)), format_string('%(a)d',{'a':5})),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: (format_string('%d %%',5), format_string('x',()), format_string('%*d',(5,3)), format_string('%10.2f|%-8d|%+d',(1.5,2,3)), format_string('%s',5,True), format_string('%x',255), format_string('%e',1.5)),
    lambda: (format_string('%d','x')),
    lambda: (format_string('%d')),
    lambda: (format_string(5,5)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: (format_string('%d',5,monetary=True)),
    lambda: (currency(5)),
    lambda: (currency('x')),
    lambda: (currency(5,grouping=True)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: (strcoll('a','b'), strcoll('b','a'), strcoll('a','a'), strxfrm('abc')),
    lambda: (strcoll(1,2)),
    lambda: (sorted(['b','A','a'],key=strxfrm)),
    lambda: (normalize('en_US'), normalize('de'), normalize('C'), normalize('en_us.utf8'), normalize('xx'), normalize('POSIX'), normalize('fr_FR.iso8859-1'), normalize('')),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: (getdefaultlocale()),
    lambda: (Error, Error.__mro__),
    lambda: (LC_ALL, LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, CHAR_MAX),
    lambda: (locale.__all__),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: ('%n' and format(1234567.5,'n'), f'{1000:n}'),
    lambda: (resetlocale()),
    lambda: (locale.delocalize('1000.5'), locale.localize('1000.5'), locale.localize('12',True), atof('1e3'), atoi('-5'), atof('2', int)),
    lambda: ((setlocale(LC_ALL, ''), getlocale(), setlocale(LC_ALL, 'C'), getlocale())),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: ((setlocale(LC_TIME, 'C'), setlocale(LC_TIME), getlocale(LC_TIME))),
    lambda: ([setlocale(LC_ALL, n) for n in ('C', 'POSIX', 'C.UTF-8', '')]),
    lambda: ([normalize(n) for n in ('en', 'en_GB', 'de_DE', 'fr_FR.UTF-8', 'C.UTF-8')]),
    lambda: (format_string('%5.1f%%', 12.34), format_string('%s', None), format_string('%c', 'x'), format_string('%r', 'x'), format_string('%i', 5.9)),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: (format_string('%d %d', 5)),
    lambda: (format_string('%(x)s', 5)),
    lambda: (format_string('100%', 5)),
    lambda: (format_string('%d %s', (1, 2, 3))),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import locale
from locale import *
for f in (
    lambda: (localeconv()['decimal_point'], localeconv()['thousands_sep'], localeconv()['grouping'], sorted(localeconv())[:3]),
    lambda: (f"{1234567:n}", f"{1234.5:n}", format(0.5, 'n')),
    lambda: (issubclass(Error, Exception), Error('x').args),
    lambda: (sorted(['c', 'B', 'a'], key=strxfrm), sorted(['c', 'B', 'a'], key=__import__('functools').cmp_to_key(strcoll))),
):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
