import argparse
argparse.ArgumentParser(conflict_handler="zz").add_argument("x")
# ---
import argparse
p = argparse.ArgumentParser(exit_on_error=False); s = p.add_subparsers(); s.add_parser("a"); p.parse_args(["b"])
# ---
import argparse
p = argparse.ArgumentParser(exit_on_error=False); p.add_argument("--x", type=int); p.parse_args(["--x", "q"])
# ---
import argparse
def t(s): raise argparse.ArgumentTypeError("bad " + s)
p = argparse.ArgumentParser(exit_on_error=False); p.add_argument("--x", type=t); p.parse_args(["--x", "q"])
# ---
import argparse
argparse.ArgumentParser().add_argument("--x", nargs=2, metavar=("a",))
# ---
import base64
base64.b64decode("é")
# ---
import configparser
c = configparser.ConfigParser(); c.items("zz")
# ---
import configparser
c = configparser.ConfigParser(); c["a"]={"x":"1"}; c["a"]["zz"]
# ---
import configparser
c = configparser.ConfigParser(); c.set("q", "x", "1")
# ---
import configparser
c = configparser.ConfigParser(); c.getint("q", "x")
# ---
import configparser
c = configparser.ConfigParser(); c["a"]={"x":"1"}; c["a"].getint("zz").bit_length()
# ---
import csv
class D(csv.Dialect): delimiter = "ab"; quoting = 1
D()
# ---
import inspect
inspect.Parameter("x", 77)
# ---
import ipaddress
ipaddress.ip_network("10.0.0.0/8").subnet_of(ipaddress.ip_network("::/8"))
# ---
import ipaddress
ipaddress.ip_network("10.0.0.0/8").subnet_of(5)
# ---
import json
json.loads('"\\q"')
# ---
import logging, io
f = logging.Formatter("%(nope)s"); f.format(logging.makeLogRecord({"msg": "x"}))
# ---
import logging
logging.Formatter("{a", style="{")
# ---
import logging
logging.Formatter("x", style="q")
# ---
import logging.config
open("bad.ini", "w").write("zz"); logging.config.fileConfig("bad.ini")
# ---
import logging.config
logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "nope.X"}}})
# ---
import logging.config
logging.config.dictConfig({"version": 1, "root": {"handlers": ["zz"]}})
# ---
import os
os.fspath(5)
# ---
import os
os.path.join("a", 5)
# ---
import shutil, os
os.makedirs("d/e"); shutil.move("d", "d/e")
# ---
import shutil
shutil.unpack_archive("x.zip")
# ---
import shutil
open("x.zip","w").write("q"); shutil.unpack_archive("x.zip")
# ---
import statistics
statistics.NormalDist.from_samples(["a", "b"])
# ---
import statistics
statistics.kernel_density if hasattr(statistics, "kernel_density") else statistics.stdev(["a", "b"])
# ---
import statistics
statistics.linear_regression([1,1],[2,3])
# ---
import typing
typing.get_type_hints(type("A", (), {"__annotations__": {"x": "1 +"}}))
# ---
import typing
typing.List["a b"]
# ---
import unittest
unittest.TestCase("nope")
# ---
from unittest import mock
with mock.patch("nope"): pass
# ---
from unittest import mock
with mock.patch("os.nope"): pass
# ---
from unittest import mock
with mock.patch("nomod.x"): pass
# ---
from unittest import mock
m = mock.Mock(side_effect=[1]); m(); m()
# ---
import xml.etree.ElementTree as ET
ET.parse("nope.xml")
# ---
import zipfile
open("z.zip", "wb").write(b"zz"); zipfile.ZipFile("z.zip")
# ---
import zipfile
zipfile.ZipFile("none.zip")
# ---
import importlib
importlib.import_module("nope.x")
# ---
import importlib.metadata
importlib.metadata.version("nope")
# ---
import importlib
importlib.reload(5)
# ---
import enum
class F(enum.Flag):
    A = 1
F("x")
# ---
import enum
class E(enum.Enum):
    A = 1
    def __init__(self, v): raise ValueError(f"bad {v}")
# ---
import enum
class E(enum.Enum):
    A = "x", 5
    def __new__(cls, a): return object.__new__(cls)
# ---
import email.message
m = email.message.Message(); m.set_payload("x"); m.attach("y")
# ---
import fractions
fractions.Fraction(1, 2) + "a"
# ---
import queue, threading
q = queue.Queue()
with q.mutex: q.queue.clear()
print(q.unfinished_tasks, q.mutex.locked(), q.queue)
q.put(1)
with q.mutex: q.queue.clear(); q.unfinished_tasks = 0
print(q.qsize(), q.empty())
# ---
import functools
class A:
    @functools.singledispatchmethod
    def f(self, x): return 1
A().f()
# ---
import asyncio
async def main():
    async with asyncio.timeout(0.001) as t:
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: raise ValueError("inner")
asyncio.run(main())
# ---
import asyncio
async def f(): raise OSError("io")
async def main():
    await asyncio.wait_for(f(), 1)
asyncio.run(main())
# ---
import asyncio
async def main():
    try: await asyncio.wait_for(asyncio.sleep(1), 0.001)
    except TimeoutError as e: print(repr(e), repr(e.__cause__), repr(e.__context__))
    raise RuntimeError("after")
asyncio.run(main())
# ---
import asyncio
async def main():
    t = asyncio.create_task(asyncio.sleep(1)); t.cancel("msg")
    await t
asyncio.run(main())
# ---
import contextlib
@contextlib.contextmanager
def cm():
    try: yield
    finally: raise KeyError("cleanup")
with cm(): raise ValueError("body")
# ---
import contextlib
@contextlib.contextmanager
def cm():
    try: yield
    except ValueError as e: raise RuntimeError("wrapped") from e
with cm(): raise ValueError("body")
# ---
import contextlib
with contextlib.ExitStack() as s:
    s.callback(lambda: 1/0); s.callback(lambda: {}["k"])
# ---
from concurrent.futures import ThreadPoolExecutor
def f(x):
    try: int("z")
    except ValueError as e: raise RuntimeError(x) from e
with ThreadPoolExecutor(1) as ex: ex.submit(f, 1).result()
# ---
import re
re.match(["a"], "b")
# ---
import decimal
decimal.Decimal("1").quantize("0.01")
# ---
import decimal
decimal.getcontext().traps[decimal.FloatOperation] = True
decimal.Decimal(1.5)
# ---
import heapq
heapq.merge([1], key=5, rev=1)
# ---
import collections
collections.ChainMap().popitem()
# ---
import base64
base64.encodebytes("x")
# ---
import base64
base64.decodebytes(5)
# ---
import difflib
list(difflib.diff_bytes(difflib.unified_diff, ["a"], [b"b"]))
# ---
import inspect
inspect.getfullargspec(5)
# ---
import inspect
inspect.getfullargspec(dict)
# ---
import inspect
inspect.signature(type("A", (), {"__signature__": 5}))
# ---
import logging.config
logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "nope"}}})
# ---
import logging.config
logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "level": "BAD"}}})
# ---
import logging.config
logging.config.dictConfig({"version": 1, "loggers": {"a": {"handlers": ["zz"]}}})
# ---
import logging.config
logging.config.dictConfig({"version": 1, "loggers": {"a": {"level": "zz"}}})
# ---
import logging.config
logging.config.dictConfig({"version": 1, "formatters": {"f": {"format": "%(bad"}}})
# ---
import logging.config
logging.config.dictConfig({})
# ---
import logging.config
logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "logging.NoSuch"}}})
# ---
import logging.config
logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "logging.FileHandler"}}})
# ---
import random
random.Random().setstate((3, ("a",), None))
# ---
import random
random.Random().setstate((9, (), None))
# ---
import reprlib
r = reprlib.Repr(); r.indent = 1.5; r.repr([1])
# ---
import shutil
open("a1", "w"); shutil.copy("a1", "nodir/")
# ---
import tomllib
tomllib.loads("a = 2024-13-01")
# ---
import tomllib
for s in ["a", "a=", "=1", "a=1 b=2", "[a", "[[a]", "a='x", 'a="\\q"', "a=1.", "a=01", "a=tru", "a={b=1,}", "a=[1 2]", "a.b=1\na=2", "[a.b]\n[a]\nb=1", "a=1\r", 'a="\x01"', "a=0x", "a=1__0", "a=\"\"\"x", "[a]\n[[a]]", "a={}\n[a]\nb=1", "\"a\" = 1\na = 2", "a=+inf\nb=-nan\nc=1e5\nd=1_000\ne=07:30\nf=1979-05-27 07:32:00-07:00\ng=0b11\nh='''x\ny'''", "a=25:00:00"]:
    try: print(tomllib.loads(s))
    except tomllib.TOMLDecodeError as e: print(repr(s), e)
# ---
import urllib.parse
urllib.parse.urlencode("ab")
# ---
import urllib.parse
urllib.parse.urlencode([1])
# ---
import zoneinfo, datetime
zoneinfo.ZoneInfo(5)
# ---
import zoneinfo
zoneinfo.ZoneInfo("")
# ---
import zoneinfo
zoneinfo.ZoneInfo("Europe")
# ---
import zoneinfo
print("UTC" in zoneinfo.available_timezones(), len(zoneinfo.available_timezones()) > 400, zoneinfo.ZoneInfo("utc"))
# ---
import tarfile
open("t.tgz", "wb").write(b"not gz at all"); tarfile.open("t.tgz", "r:gz")
# ---
import doctest
doctest.testmod(5)
# ---
import getopt
getopt.getopt(["--x"], "", [])
# ---
import xml.dom.minidom
xml.dom.minidom.parseString("<a><b></a>")
# ---
import linecache
linecache.getline(5, 1)
# ---
import cmd
class C(cmd.Cmd):
    def do_x(self, a): print("x", a)
C().onecmd("x 1"); C().onecmd("nope"); C().onecmd("help x"); C().do_help("")
# ---
import colorsys
colorsys.rgb_to_hsv("a", 1, 2)
# ---
import inspect
print(inspect.getargs((lambda a, *b, c, **d: 0).__code__))
inspect.getargspec(len)
