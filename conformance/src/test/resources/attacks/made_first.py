# ends: memory limit
('{}' * 10_000_000).format()
# ---
# ends: memory limit
('{0' + '.a' * 10_000_000 + '}').format(1)
# ---
# ends: memory limit
('%s' * 10_000_000) % ()
# ---
# ends: memory limit
(b'%d' * 10_000_000) % (1,)
# ---
# ends: memory limit
import logging
logging.basicConfig(format='%(message)s' * 1_000_000)
logging.warning('x')
# ---
# ends: memory limit
import re
re.compile('|'.join(['a'] * 200_000))
# ---
# ends: memory limit
import re
re.compile('(?i)' + 'é' * 300_000)
# ---
# ends: memory limit
import re
re.compile('é' * 300_000, re.I)
# ---
# ends: memory limit
import re
re.compile('(a)?' * 200_000)
# ---
# ends: memory limit
import re
re.compile(b'a' * 20_000_000)
# ---
# ends: memory limit
import re
re.sub('a', '\\g<0>' * 5_000_000, 'a')
# ---
# ends: memory limit
import fnmatch
fnmatch.translate('a' * 5_000_000)
# ---
# ends: memory limit
import fnmatch
fnmatch.fnmatch('a', '[ab]' * 3_000_000)
# ---
# ends: memory limit
import os.path
os.path.normpath('a/../' * 2_000_000)
# ---
# ends: memory limit
import os.path
os.path.commonpath(['a/' * 1_000_000] * 3)
# ---
# ends: memory limit
import os.path
os.path.relpath('a/' * 10_000_000)
# ---
# ends: memory limit
import pathlib
pathlib.PurePath('a/' * 5_000_000)
# ---
# ends: memory limit
import pathlib
pathlib.PureWindowsPath('a\\' * 5_000_000)
# ---
# ends: memory limit
('a' * 60_000_000).encode('utf-16')
# ---
# ends: memory limit
x = []
def f(n):
    if n: f(n - 1)
    else: raise ValueError
while True:
    try: f(200)
    except ValueError as e: x.append(e.__traceback__)
# ---
# ends: memory limit
x = []
def f(n):
    big = [0] * 100
    if n: f(n - 1)
    else: 1 / 0
while True:
    try: f(50)
    except ZeroDivisionError as e: x.append(e)
# ---
# ends: memory limit
import string
x = []
while True: x.append(string.Formatter().parse('{a}' * 100))
# ---
# ends: memory limit
x = []
while True: x.append(type('A', (), {'y': 'y' * 10_000})())
# ---
# ends: memory limit
import csv, io
x = []
while True: x.append(csv.writer(io.StringIO(), lineterminator='x' * 10_000 + str(len(x))).dialect)
# ---
# ends: memory limit
from collections import namedtuple
x = []
while True:
    a = namedtuple('A', 'a')
    a.a.__doc__ = 'x' * 10_000 + str(len(x))
    x.append(a.a)
# ---
# ends: memory limit
import typing
x = []
while True:
    p = typing.ParamSpec('P' + 'x' * 10_000)
    x.append(p.args)
# ---
# ends: memory limit
import weakref
class A:
    def f(self): pass
x = []
while True:
    a = A()
    a.b = 'x' * 10_000
    x.append((a.f, weakref.WeakMethod(a.f)))
