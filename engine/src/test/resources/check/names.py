print(serach("a"))  # problem: name!: name 'serach' is not defined. Did you mean 'search'?
# ---
total = 1
print(totl)  # problem: name!: name 'totl' is not defined. Did you mean 'total'?
# ---
impot = 1
print(import_)  # problem: name!: name 'import_' is not defined. Did you mean '__import__'?
# ---
import maths  # problem: module!: there is no module 'maths' here. Did you mean 'math'?
# ---
from math import sqroot  # problem: import!: cannot import name 'sqroot' from 'math'. Did you mean 'sqrt'?
# ---
from itertools import prodct  # problem: import!: cannot import name 'prodct' from 'itertools'. Did you mean 'product'?
# ---
import requests  # problem: module!: there is no module 'requests' here; there is no network here: call a tool
# ---
import urllib.request  # problem: module!: there is no module 'urllib.request' here; there is no network here: call a tool
# ---
from urllib import request  # problem: module!: there is no module 'urllib.request' here; there is no network here: call a tool
# ---
import matplotlib.pyplot as plt  # problem: module!: there is no module 'matplotlib.pyplot' here; there are no charts here: return the numbers
# ---
from bs4 import BeautifulSoup  # problem: module!: there is no module 'bs4' here; use html.parser, or xml.etree.ElementTree for XML
# ---
import pickle  # problem: module!: there is no module 'pickle' here; use json
# ---
import json
json.parse("{}")  # problem: attribute!: module 'json' has no attribute 'parse'
# ---
import math
math.sqroot(4)  # problem: attribute!: module 'math' has no attribute 'sqroot'. Did you mean 'sqrt'?
# ---
import datetime
datetime.now()  # problem: attribute!: module 'datetime' has no attribute 'now'
# ---
from datetime import datetime
import random
random.randInt(1, 2)  # problem: attribute!: module 'random' has no attribute 'randInt'. Did you mean 'randint'?
# ---
print(sdk.serach("a"))  # problem: name!: there is no tool 'serach'. Did you mean 'search'?
# ---
from sdk import serach  # problem: name!: there is no tool 'serach'. Did you mean 'search'?
# ---
print(nul)  # problem: name!: name 'nul' is not defined
# ---
def f(): return valeu  # problem: name: name 'valeu' is not defined
# ---
def g(): return lenght([1])  # problem: name: name 'lenght' is not defined
# ---
import statistics
statistics.avg([1, 2])  # problem: attribute!: module 'statistics' has no attribute 'avg'
# ---
import re
re.find("a", "b")  # problem: attribute!: module 're' has no attribute 'find'
# ---
print(value); value = 1  # problem: unbound!: 'value' is used before it has a value
# ---
def h(): print(x); x = 1  # problem: unbound: 'x' is used before it has a value
# ---
del nothing  # problem: unbound!: 'nothing' is used before it has a value
# ---
if True: pass
print(true)  # problem: name!: name 'true' is not defined
# ---
x = 1; del x; print(x)  # problem: unbound!: 'x' is used before it has a value
