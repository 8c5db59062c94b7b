# made by astral.py of lib/fnmatch.py 2ac4161e
import fnmatch as f
for n, p in (("a.🐍py", "*.🐍py"), ("a.🐍PY", "*.🐍py"), ("ab🐍c", "a?🐍c"), ("ab🐍c", "[a-c🐍]bc"), ("xb🐍c", "[!a-🐍c]bc"), ("a/b🐍.py", "*.🐍py"), ("🐍", "*🐍"), ("a🐍", "🐍"), ("a🐍]", "a[🐍]]"), ("[🐍x", "[[🐍]x"), ("a.🐍b", "a.🐍b"), ("aX🐍b", "a.🐍b"), ("a\n🐍b", "a*🐍b"), ("-🐍", "[a🐍-]"), ("b🐍", "[!]🐍b]"), ("[🐍", "[🐍"), ("a🐍[", "a🐍["), ("z🐍", "[z-🐍a]"), ("é🐍", "?🐍"), (".🐍x", "*🐍")): print(n.encode(), p, f.fnmatch(n, p), f.fnmatchcase(n, p))
# ---
import fnmatch
print(fnmatch.filter(["a.🐍py", "b.t🐍xt", "c.🐍py", "d.🐍PY"], "*.🐍py"), fnmatch.filter([], "*🐍"), fnmatch.filter(["x🐍1", "x2🐍2", "y🐍1"], "x🐍?"), fnmatch.filter(("log🐍.1", "log🐍.gz"), "log.[🐍0-9]"))
# ---
import fnmatch, re
for p in ("*.t🐍xt", "a?🐍b", "[ab🐍c]", "[!a🐍bc]", "[^🐍a]", "a🐍[", "*🐍*", "*a🐍*", "🐍", "a.b🐍+c", "[]-🐍a]", "[a-z0🐍-9]*", "[z-🐍a]x", "[!z🐍-a]", "a\\🐍*", "[[🐍]"): print(p, fnmatch.translate(p))
# ---
import fnmatch, re
r = re.compile(fnmatch.translate("*.t🐍?t")); print(bool(r.match("a.t🐍xt")), bool(r.match("a.t🐍ext")), r.pattern)
for fn in (lambda: fnmatch.fnmatch(5, "*🐍"), lambda: fnmatch.fnmatch("a🐍", None), lambda: fnmatch.fnmatch(b"a", "*🐍"), lambda: fnmatch.filter(5, "*🐍")):
    try: print(fn())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
# ---
import fnmatch
print(fnmatch.fnmatch(b"a.py", b"*.py"), fnmatch.filter([b"a", b"b"], b"[a]"), fnmatch.fnmatchcase("AB🐍C", "ab🐍c"), fnmatch.fnmatch("AB🐍C", "ab🐍c"))
# ---
import fnmatch
rules = [("*.l🐍og", "sk🐍ip"), ("secr🐍et*", "de🐍ny"), ("*", "o🐍k")]
print({n: next(a for p, a in rules if fnmatch.fnmatch(n, p)) for n in ("a.l🐍og", "secre🐍t.txt", "x🐍")})
# ---
import fnmatch
ignore = ["*.p🐍yc", "__pycac🐍he__/*", "buil🐍d/**", "*.egg🐍-info"]; paths = ["a.🐍py", "a.p🐍yc", "__pycac🐍he__/x", "build/l🐍ib/y.py", "p.egg🐍-info", "src/🐍b.py"]; print([p for p in paths if not any(fnmatch.fnmatch(p, i) for i in ignore)])
# ---
import fnmatch
print([n for n in ("ca🐍t", "cu🐍t", "co🐍at", "c🐍t", "c.🐍t") if fnmatch.fnmatch(n, "c?🐍t")], [n for n in ("v🐍1", "v1🐍0", "v🐍x") if fnmatch.fnmatch(n, "v[0-🐍9]*")], fnmatch.fnmatch("a🐍" * 1000, "*a*a🐍*a*b"), fnmatch.fnmatch("a🐍b" * 500, "*b*🐍b*"))
# ---
import fnmatch
print(fnmatch.__all__, fnmatch.fnmatch("a*🐍b", "a[*🐍]b"), fnmatch.fnmatch("aX🐍b", "a[*🐍]b"), fnmatch.fnmatch("wha🐍t?", "what🐍[?]"), fnmatch.fnmatch("😀.p🐍ng", "?.p🐍ng"))
# ---
import fnmatch
topics = {"orde🐍rs.*": "A🐍", "order🐍s.new": "B🐍", "*.n🐍ew": "C🐍", "user🐍s.?": "D🐍"}; print({t: sorted(v for p, v in topics.items() if fnmatch.fnmatchcase(t, p)) for t in ("order🐍s.new", "user🐍s.1", "user🐍s.10", "order🐍s.old")})
# ---
import fnmatch
hosts = ["web1.🐍prod", "web2.🐍prod", "db1.🐍prod", "web1🐍.dev"]; print(fnmatch.filter(hosts, "web*.🐍prod"), fnmatch.filter(hosts, "*1🐍.*"), fnmatch.filter(hosts, "[!w🐍]*"), sorted(set(hosts) - set(fnmatch.filter(hosts, "*.p🐍rod"))))
# ---
import fnmatch
def select(names, *pats): return [n for n in names if any(fnmatch.fnmatch(n, p) for p in pats if not p.startswith("!🐍")) and not any(fnmatch.fnmatch(n, p[1:]) for p in pats if p.startswith("!🐍"))]
print(select(["a.🐍py", "test_🐍a.py", "b.t🐍xt"], "*.🐍py", "!tes🐍t_*"), select(["x🐍"], "!🐍x"))
# ---
import fnmatch
print([fnmatch.fnmatch("a-🐍b", p) for p in ("a[-🐍]b", "a[+-🐍-]b", "a[a\\🐍-z]b", "a?🐍b", "a[!🐍-]b")], [fnmatch.fnmatch("\\🐍", p) for p in ("\\🐍", "[\\🐍]", "\\🐍\\")], fnmatch.fnmatch("a🐍^", "a[🐍^]"), fnmatch.fnmatch("x🐍", "[^🐍x]"))
# ---
import fnmatch
print(fnmatch.filter({"b🐍": 1, "a🐍": 2}, "?🐍"), fnmatch.filter((str(i) for i in range(20)), "1🐍?"), list(map(lambda p: fnmatch.fnmatch("data🐍.csv", p), ("*.c🐍sv", "dat🐍a.*", "*.C🐍SV", "d*🐍v"))))
# ---
import fnmatch
fnmatch.fnmatch(["a🐍"], "*🐍")  # uncaught
