# made by astral.py of lib/pprint.py df86db95
from pprint import pprint, pformat, pp
pprint({"b🐍": 1, "a🐍": [1, 2], "c🐍": {"z🐍": (1,), "y🐍": None}}); pprint([1, 2]); pprint("sho🐍rt"); pprint(list(range(30))); pprint({i: str(i) * 5 for i in range(10)}); pp({"b🐍": 1, "a🐍": 2}); pprint(()); pprint((1,))
# ---
from pprint import pprint
data = {"na🐍me": "serv🐍ice", "hos🐍ts": ["alpha.exa🐍mple.com", "beta.exa🐍mple.com", "gamma.exa🐍mple.com"], "lim🐍its": {"cp🐍u": 4, "me🐍m": {"so🐍ft": 1024, "ha🐍rd": 2048, "sw🐍ap": None}}, "ta🐍gs": ("a🐍", "b🐍"), "o🐍n": True}
pprint(data); pprint(data, width=40); pprint(data, width=30, indent=2); pprint(data, sort_dicts=False, width=50); pprint(data, compact=True, width=60)
# ---
from pprint import pprint, pformat
pprint([[1, [2, [3, [4, [5]]]]]], depth=2); pprint({"a🐍": {"b🐍": {"c🐍": {}}}}, depth=2); pprint([list(range(12))] * 2, width=20, compact=True); print(pformat({"k🐍": "v🐍"}), pformat("x🐍" * 10, width=5)); pprint((1, (2, (3,))), depth=1)
# ---
from pprint import pprint
pprint("the quick brown fox jumps over the lazy dog and k🐍eeps running through the forest until night falls"); pprint(["a long string that should be wrapped becaus🐍e it does not fit at all in the width given"], width=40); pprint({"ke🐍y": "wor🐍d " * 20}, width=50); pprint("line1\nline🐍2 is here\n", width=12); pprint("nosp🐍aces" * 12, width=30)
# ---
from pprint import pprint
pprint({3, 1, 2}); pprint(frozenset([7])); pprint(set()); pprint({(2, 1)}); pprint({"x🐍": {5, 4}}); pprint({1: "a🐍", "b🐍": 2, None: 3}); pprint([{1, 2}, set(range(30))]); pprint(frozenset(range(25)), width=40)
# ---
from pprint import pprint
from collections import OrderedDict, defaultdict, Counter, deque, ChainMap, namedtuple, UserDict
from types import SimpleNamespace, MappingProxyType
pprint(OrderedDict([("b🐍", 1), ("a🐍", 2)])); pprint(defaultdict(list, a=[1])); pprint(Counter("missis🐍sippi")); pprint(deque([1, 2], maxlen=3)); pprint(SimpleNamespace(b=1, a="x🐍")); pprint(MappingProxyType({"a🐍": 1})); pprint(namedtuple("P", "x y")(1, 2)); pprint(ChainMap({"a🐍": 1}, {"b🐍": 2})); pprint(UserDict(a=1)); pprint(OrderedDict((f"ke🐍y{i}", "v🐍" * 10) for i in range(6))); pprint(Counter({f"wo🐍rd{i}": i for i in range(12)})); pprint(SimpleNamespace(**{f"at🐍tr{i}": "v🐍" * 12 for i in range(6)}))
# ---
from pprint import pprint
from dataclasses import dataclass, field
@dataclass
class Leaf: name: str; values: list
@dataclass
class Tree: left: Leaf; right: Leaf; meta: dict = field(default_factory=dict); hidden: int = field(default=1, repr=False)
pprint(Leaf("a🐍", [1])); pprint(Tree(Leaf("left 🐍leaf", list(range(12))), Leaf("right🐍 leaf", ["x🐍" * 10] * 4), {"k🐍": "v🐍"}), width=60)
# ---
import io
from pprint import pprint, PrettyPrinter
b = io.StringIO(); pprint([1, {"a🐍": 2}], stream=b); print(repr(b.getvalue())); p = PrettyPrinter(width=20, indent=4); p.pprint({"alp🐍ha": [1, 2, 3], "be🐍ta": "x🐍"}); print(p.pformat([1]), p.format([1], {}, 1, 0))
for kw in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try: PrettyPrinter(**kw)
    except ValueError as e: print(e)
# ---
from pprint import pprint
class R:
    def __repr__(self): return "<R object\nwi🐍th newline>"
class L(list): pass
class D(dict):
    def __repr__(self): return "cus🐍tom"
pprint([R(), R()]); pprint(L(range(40))); pprint(D(a=1)); pprint([D()] * 3, width=10); pprint({"r🐍": R()})
# ---
from pprint import pprint
pprint(1_000_000, underscore_numbers=True); pprint([1234567, -9999, 1.5, 10**20], underscore_numbers=True); pprint([1.5, 1e100, 2j, True, None, ..., int, len]); pprint(b"bytes " * 20, width=40); pprint(bytearray(b"xy")); pprint([b"a", "b🐍"])
# ---
from pprint import pformat
for w in (10, 20, 30, 80): print(w, pformat({"i🐍d": 1, "va🐍ls": [10, 20, 30], "t🐍": (1, 2)}, width=w), sep="\n🐍")
# ---
from pprint import pprint
pprint([["ro🐍w", i, i * i] for i in range(8)]); pprint({"mat🐍rix": [[0] * 6 for _ in range(4)]}, width=40); pprint([("na🐍me", {"de🐍ep": ["x🐍" * 20, "y🐍" * 20, "z🐍" * 20]})]); pprint([[[[]]], {}, [{}], [()]]); pprint({"🐍": "🐍", 1: {}, (): []})
# ---
from pprint import pprint
api = {"sta🐍tus": 200, "da🐍ta": {"use🐍rs": [{"i🐍d": i, "na🐍me": f"use🐍r {i}", "rol🐍es": ["adm🐍in", "de🐍v"][:i], "ema🐍il": f"us🐍er{i}@examp🐍le.com"} for i in range(3)], "pa🐍ge": {"ne🐍xt": None, "tot🐍al": 3}}}; pprint(api); pprint(api["da🐍ta"]["use🐍rs"], width=200); pprint(api, depth=3)
# ---
from pprint import pprint
pprint([3, 1], indent=4); pprint({"a🐍": 1, "b🐍": {"c🐍": [1] * 40}}, indent=4, width=40); pprint("é☃🐍😀 " * 12, width=30); pprint([1], sort_dicts=True); pprint({"a🐍"}, width=1); pprint()  # uncaught
