import keyword
print(keyword.kwlist, keyword.softkwlist, len(keyword.kwlist), keyword.__all__)
# ---
import keyword
print([(w, keyword.iskeyword(w), keyword.issoftkeyword(w), w.isidentifier()) for w in ("if", "match", "print", "None", "x", "1a", "_", "type", "async", "", "If", "case")])
# ---
import keyword
def safe(n): n = "".join(c if c.isalnum() or c == "_" else "_" for c in n); n = "_" + n if not n or n[0].isdigit() else n; return n + "_" if keyword.iskeyword(n) else n
print([safe(x) for x in ("class", "a-b", "1st", "ok", "", "None")])
# ---
import keyword
for w in ("for", "lambda", "match"):
    try: exec(f"{w} = 1"); print(w, "assignable")
    except SyntaxError as e: print(w, e.msg)
# ---
import keyword
print(sorted(keyword.kwlist) == keyword.kwlist, set(keyword.kwlist) & set(keyword.softkwlist), [k for k in keyword.kwlist if k[0].isupper()], max(keyword.kwlist, key=len), sum(map(len, keyword.kwlist)))
# ---
import keyword, re
src = "for x in data: yield x if x else None"; print([t for t in re.findall(r"\w+", src) if keyword.iskeyword(t)], {k: len([w for w in keyword.kwlist if w.startswith(k)]) for k in "abfi"})
# ---
import keyword
print(keyword.iskeyword("TRUE"), keyword.iskeyword("True"), keyword.iskeyword(5), keyword.iskeyword(None), keyword.iskeyword(("if",)))
keyword.iskeyword([])  # uncaught
# ---
import keyword
def snake(n):
    out = "".join("_" + c.lower() if c.isupper() else c for c in n).lstrip("_"); return out + "_" * keyword.iskeyword(out)
print([snake(n) for n in ("userId", "Class", "import", "isOK", "None", "lambda")])
# ---
import keyword, collections
try: collections.namedtuple("T", ["class", "x"])
except ValueError as e: print(e)
print(collections.namedtuple("T", ["class", "x", "def", "x"], rename=True)._fields, [k for k in keyword.kwlist if len(k) == 2])
# ---
import keyword
for k in ("True", "def", "nonlocal", "type", "case", "_"):
    try: ns = {}; exec(f"{k} = 3", ns); print(k, ns[k])
    except SyntaxError as e: print(k, "|", e.msg)
# ---
import keyword
print(keyword.iskeyword("if"), {k for k in keyword.softkwlist if keyword.iskeyword(k)}, [k for k in keyword.kwlist if k.endswith("e")])
# ---
import keyword
from dataclasses import make_dataclass
for name in ("from", "ok", "1x"):
    try: print(make_dataclass("D", [name])(5))
    except (TypeError, SyntaxError) as e: print(e)
# ---
import keyword
def call(**kw): return sorted(kw)
print(call(**{"class": 1, "a b": 2, "": 3}), type("T", (), {"if": 1}).__dict__["if"], getattr(type("T", (), {"for": 2}), "for"), keyword.iskeyword("for"))
# ---
import keyword
index = {}
for k in keyword.kwlist: index.setdefault(k[0].lower(), []).append(k)
print(index)
# ---
import keyword
print(keyword.iskeyword("while "), keyword.iskeyword("While"), keyword.issoftkeyword("match"), keyword.issoftkeyword("Match"), keyword.issoftkeyword("type"))
