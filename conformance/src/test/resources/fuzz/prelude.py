import ast
import asyncio
import base64
import binascii
import bisect
import calendar
import cmath
import collections
import collections.abc
import contextlib
import copy
import csv
import dataclasses
import difflib
import enum
import fnmatch
import functools
import hashlib
import heapq
import html
import io
import itertools
import json
import keyword
import math
import numbers
import operator
import os
import pprint
import random
import re
import reprlib
import shlex
import statistics
import string
import struct
import sys
import textwrap
import types
import typing
import unicodedata
import urllib.parse
import zlib
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal, localcontext, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP
from fractions import Fraction


def show(f):
    try:
        value = f()
        text = repr(value)
    except Exception as e:
        try:
            print(type(e).__name__, e, sep=': ')
        except Exception as e2:
            print(type(e).__name__, type(e2).__name__, e2)
        return None
    print(type(value).__name__, text if len(text) < 2000 else (len(text), text[:1000], text[-1000:]))
    return value


