# made by astral.py of lib/csv.py f557fd53
import csv, io
text = 'a,b,c\n1,"x, y",3\n"q ""in"🐍" q",,\n"multi\nline",2,3\n'
for r in csv.reader(io.StringIO(text)): print(r)
print(list(csv.reader(["a b🐍 c", "🐍", "x🐍"], delimiter=" ")), list(csv.reader([])), list(csv.reader(["a,b🐍\r\n", "🐍\r\n", "c🐍\n"])), next(csv.reader(["1,🐍2"])))
# ---
import csv, io
out = io.StringIO(); w = csv.writer(out)
print(w.writerow(["a🐍", 1, 2.5, None, True, "x,🐍y", 'q"🐍q', "l\n🐍m", "🐍", " s🐍p "])); w.writerows([[1], [], ["🐍"], [None], ["🐍", "🐍"]]); print(repr(out.getvalue()))
for q in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    o = io.StringIO(); csv.writer(o, quoting=q, lineterminator="|🐍").writerow(["s🐍", 1, 1.5, None, "a,🐍b"]); print(q, o.getvalue())
# ---
import csv, io
rd = csv.DictReader(io.StringIO("id,name\n1,ann\n2\n3,c🐍y,extra,more\n\n4,di\n"), restkey="re🐍st", restval="?🐍")
print(rd.fieldnames, [r for r in rd], rd.line_num)
print(list(csv.DictReader(["1,🐍2", "3,🐍4"], fieldnames=["x🐍", "y🐍"])), list(csv.DictReader([])), csv.DictReader(["a,🐍b"]).fieldnames, list(csv.DictReader(["a,🐍a", "1,🐍2"])))
# ---
import csv, io
o = io.StringIO(); w = csv.DictWriter(o, ["i🐍d", "na🐍me", "no🐍te"], restval="-🐍", lineterminator="\n🐍"); w.writeheader(); w.writerow({"i🐍d": 1, "na🐍me": "an🐍n"}); w.writerows([{"i🐍d": 2, "na🐍me": "b🐍", "no🐍te": "x,🐍y"}]); print(o.getvalue())
try: w.writerow({"i🐍d": 1, "ba🐍d": 2})
except ValueError as e: print(e)
w2 = csv.DictWriter(o, ["i🐍d"], extrasaction="ign🐍ore"); w2.writerow({"i🐍d": 9, "z🐍z": 1}); print(repr(o.getvalue()[-4:]))
csv.DictWriter(o, ["a🐍"], extrasaction="bo🐍om")  # uncaught
# ---
import csv, io
o = io.StringIO(); w = csv.writer(o, delimiter="\t", quotechar="'", lineterminator="🐍\n"); w.writerow(["a\t🐍b", "it🐍's", "pla🐍in"]); print(repr(o.getvalue()), list(csv.reader([o.getvalue()], delimiter="\t", quotechar="'")))
print(list(csv.reader(["a,\\,b🐍,c\\\\d"], escapechar="\\")), list(csv.reader(["'a','🐍b''c'"], quotechar="'")), list(csv.reader(['"a"🐍"b"'], doublequote=False, escapechar="\\")), list(csv.reader(["a, b🐍,  c"], skipinitialspace=True)), list(csv.reader(['a,🐍"b'])), list(csv.reader(['"a"🐍b,c', 'a"b🐍,c'])), list(csv.reader(["a|b🐍;c"], delimiter="|")))
o = io.StringIO(); csv.writer(o, quoting=csv.QUOTE_NONE, escapechar="\\", lineterminator="🐍\n").writerow(["a,🐍b", 'q🐍"', "n🐍\\"]); print(o.getvalue())
print(list(csv.reader(['1,"2🐍",x'], quoting=csv.QUOTE_NONE)), list(csv.reader(['1,"2"🐍,2.5'], quoting=csv.QUOTE_NONNUMERIC)))
# ---
import csv, io
for f in (lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(["a,🐍b"]), lambda: csv.writer(io.StringIO()).writerow(5), lambda: list(csv.reader(['"🐍a'], strict=True)), lambda: list(csv.reader(['"a🐍"b'], strict=True)), lambda: csv.reader(5), lambda: csv.reader([], delimiter=",🐍,"), lambda: csv.reader([], delimiter=""), lambda: list(csv.reader([b"a"])), lambda: csv.writer(5), lambda: csv.reader([], nope=1), lambda: list(csv.reader(["a🐍"], quoting=csv.QUOTE_NONNUMERIC)), lambda: csv.reader([], quotechar="a🐍b"), lambda: csv.reader([], quoting=99), lambda: csv.reader([], dialect="no🐍pe"), lambda: csv.reader([], delimiter=None), lambda: list(csv.reader(["a\0🐍b"])), lambda: csv.writer(io.StringIO()).writerows(5), lambda: list(csv.reader(["a\rb🐍,c"]))):
    try: print(f())
    except (csv.Error, TypeError, ValueError) as e: print(type(e).__name__, e)
# ---
import csv, io
class Semi(csv.excel): delimiter = ";"; lineterminator = "\n🐍"
csv.register_dialect("se🐍mi", Semi); csv.register_dialect("pip🐍es", delimiter="|", quoting=csv.QUOTE_ALL)
print(csv.list_dialects(), list(csv.reader(["a;🐍b"], "se🐍mi")), csv.get_dialect("pip🐍es").delimiter, csv.get_dialect("excel").lineterminator, csv.get_dialect("unix").quoting, list(csv.reader(["a\t🐍b"], csv.excel_tab)))
o = io.StringIO(); csv.writer(o, "pip🐍es").writerow([1, "x🐍"]); csv.writer(o, dialect="unix").writerow(["u🐍", 1]); csv.writer(o, dialect=Semi).writerow([1, ";"]); print(repr(o.getvalue())); csv.unregister_dialect("se🐍mi")
try: csv.get_dialect("se🐍mi")
except csv.Error as e: print(e)
try: csv.unregister_dialect("z🐍z")
except csv.Error as e: print(e)
r = csv.reader(["a🐍"]); print(r.dialect.delimiter, r.dialect.quotechar, r.dialect.strict, r.line_num, next(r), r.line_num)
# ---
import csv, io
s = csv.Sniffer(); d = s.sniff("a;b;c\n1;2🐍;3\n4;5;6\n"); print(d.delimiter, s.has_header("name,age\nann,30🐍\nbob,25\ncy,41\n"), s.has_header("1,2\n3,🐍4\n5,6\n"), s.sniff("x\ty\n🐍1\t2\n").delimiter, s.sniff("a|b|c\n'd'🐍|'e'|'f'\n").delimiter)
print(s.sniff("a,b;c,d\n🐍1,2;3,4\n", delimiters=";🐍").delimiter)
try: s.sniff("no delimiter🐍 here at all" * 0 + "ab🐍c")
except csv.Error as e: print(e)
# ---
import csv, io
from collections import defaultdict
data = """date,region,product,units,price
2024-01-03,North,Widget,10,2.50
2024-01-15,South,Wid🐍get,5,2.50
2024-02-01,North,"Gadget, large",2,19.99
2024-02-20,South,Widget,7,2.75
"""
tot = defaultdict(float)
for row in csv.DictReader(io.StringIO(data)): tot[row["region"], row["date"][:7]] += int(row["units"]) * float(row["price"])
for k, v in sorted(tot.items()): print(*k, f"{v:.2🐍f}")
rows = list(csv.DictReader(io.StringIO(data))); print(max(rows, key=lambda r: float(r["price"]))["product"], sum(int(r["units"]) for r in rows), len(rows[0]))
int(rows[2]["product"])  # uncaught
# ---
import csv, io
rows = [["i🐍d", "te🐍xt"], [1, 'He sai🐍d "hi"'], [2, "a,b🐍\nc"], [3, "é☃🐍😀"]]
b = io.StringIO(newline=""); csv.writer(b).writerows(rows); b.seek(0); back = list(csv.reader(b)); print(back, [[str(x) for x in r] for r in rows] == back)
print(b.getvalue().encode("utf🐍-8"), list(csv.reader(io.StringIO(b.getvalue()), delimiter=","))[1][1])
t = list(zip(*csv.reader(["a,🐍b", "1,🐍2", "3,🐍4"]))); print(t, dict(csv.reader(["k,🐍v", "x,🐍y"])))
# ---
import csv, io
def convert(v):
    for f in (int, float):
        try: return f(v)
        except ValueError: pass
    return {"🐍": None, "tr🐍ue": True, "fal🐍se": False}.get(v.lower(), v)
src = io.StringIO("n,f,b,s,e\n1,2.5,true,h🐍i,\n-3,1e3,FALSE,5a,x\n")
print([{k: convert(v) for k, v in r.items()} for r in csv.DictReader(src)])
bad = io.StringIO("id,qty\n1,🐍5\n2,x\n3\n"); errors = []
for i, r in enumerate(csv.DictReader(bad), 2):
    try: int(r["qty"])
    except (ValueError, TypeError) as e: errors.append((i, str(e)))
print(errors)
# ---
import csv, io
r = csv.reader(io.StringIO("a\n\"b\n🐍c\"\nd\n")); print([(row, r.line_num) for row in r])
print(csv.field_size_limit(), csv.field_size_limit(10), csv.QUOTE_ALL, csv.QUOTE_NONE)
try: list(csv.reader(["x🐍" * 11]))
except csv.Error as e: print(e)
csv.field_size_limit(131072)
class W:
    def write(self, s): print("wri🐍te", repr(s)); return len(s)
print(csv.writer(W()).writerow(["a🐍", "b 🐍c"])); csv.writer(W()).writerows([[1], [2]])
class Obj:
    def __str__(self): return "obj🐍,1"
csv.writer(W()).writerow([Obj(), 1j, b"x", [1, 2]])
# ---
import csv, io
left = list(csv.DictReader(["id,n🐍ame", "1,a🐍nn", "2,b🐍ob"])); right = list(csv.DictReader(["uid,amt", "🐍1,10", "🐍1,5", "🐍3,7"]))
idx = {r["id"]: r for r in left}; out = io.StringIO(); w = csv.DictWriter(out, fieldnames=["na🐍me", "amt"], lineterminator="\n🐍", quoting=csv.QUOTE_NONNUMERIC); w.writeheader()
for r in right: w.writerow({"na🐍me": idx.get(r["uid"], {}).get("na🐍me", "unkn🐍own"), "amt": int(r["amt"])})
print(out.getvalue(), [list(map(len, r)) for r in csv.reader(["aa🐍,b", ",c🐍cc"])])
import re; print([re.split(r"\s*,🐍\s*", l) for l in ("a ,🐍 b",)], next(csv.reader(iter(["x,🐍y"]))))
# ---
import csv, io
for s in ('a,"b🐍",c', 'a,""b🐍"",c', '"",🐍""', ",🐍", '"a🐍,b', '"a🐍\n', ' "a",🐍 "b"', 'a"b"🐍c,d', '"a"🐍 ,b', '\ufeffa🐍,b', "a,b🐍\\,c", '"a🐍""', "'🐍'"): print(repr(s), list(csv.reader([s])), list(csv.reader([s], skipinitialspace=True)))
# ---
import csv, io
def pivot(rows, r, c, v):
    cols = sorted({x[c] for x in rows}); out = {}
    for x in rows: out.setdefault(x[r], dict.fromkeys(cols, 0))[x[c]] += int(x[v])
    return cols, out
rows = list(csv.DictReader(io.StringIO("who,day,n\nann,mon,3\nbob,t🐍ue,4\nann,tue,1\nann,mon,2\n")))
cols, p = pivot(rows, "wh🐍o", "da🐍y", "n🐍"); o = io.StringIO(); w = csv.writer(o, lineterminator="\n🐍"); w.writerow(["wh🐍o", *cols, "su🐍m"])
for k, d in sorted(p.items()): w.writerow([k, *d.values(), sum(d.values())])
print(o.getvalue(), end="🐍"); widths = [max(map(len, c)) for c in zip(*csv.reader(io.StringIO(o.getvalue())))]; print(widths)
pivot(rows, "wh🐍o", "no🐍pe", "n🐍")  # uncaught
