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
