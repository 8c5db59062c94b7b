import fnmatch as f
for n, p in (("a.py", "*.py"), ("a.PY", "*.py"), ("abc", "a?c"), ("abc", "[a-c]bc"), ("xbc", "[!a-c]bc"), ("a/b.py", "*.py"), ("", "*"), ("a", ""), ("a]", "a[]]"), ("[x", "[[]x"), ("a.b", "a.b"), ("aXb", "a.b"), ("a\nb", "a*b"), ("-", "[a-]"), ("b", "[!]b]"), ("[", "["), ("a[", "a["), ("z", "[z-a]"), ("é", "?"), (".x", "*")): print(n.encode(), p, f.fnmatch(n, p), f.fnmatchcase(n, p))
# ---
import fnmatch
print(fnmatch.filter(["a.py", "b.txt", "c.py", "d.PY"], "*.py"), fnmatch.filter([], "*"), fnmatch.filter(["x1", "x22", "y1"], "x?"), fnmatch.filter(("log.1", "log.gz"), "log.[0-9]"))
# ---
import fnmatch, re
for p in ("*.txt", "a?b", "[abc]", "[!abc]", "[^a]", "a[", "**", "*a*", "", "a.b+c", "[]-a]", "[a-z0-9]*", "[z-a]x", "[!z-a]", "a\\*", "[[]"): print(p, fnmatch.translate(p))
# ---
import fnmatch, re
r = re.compile(fnmatch.translate("*.t?t")); print(bool(r.match("a.txt")), bool(r.match("a.text")), r.pattern)
for fn in (lambda: fnmatch.fnmatch(5, "*"), lambda: fnmatch.fnmatch("a", None), lambda: fnmatch.fnmatch(b"a", "*"), lambda: fnmatch.filter(5, "*")):
    try: print(fn())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
# ---
import fnmatch
print(fnmatch.fnmatch(b"a.py", b"*.py"), fnmatch.filter([b"a", b"b"], b"[a]"), fnmatch.fnmatchcase("ABC", "abc"), fnmatch.fnmatch("ABC", "abc"))
# ---
import fnmatch
rules = [("*.log", "skip"), ("secret*", "deny"), ("*", "ok")]
print({n: next(a for p, a in rules if fnmatch.fnmatch(n, p)) for n in ("a.log", "secret.txt", "x")})
# ---
import fnmatch
ignore = ["*.pyc", "__pycache__/*", "build/**", "*.egg-info"]; paths = ["a.py", "a.pyc", "__pycache__/x", "build/lib/y.py", "p.egg-info", "src/b.py"]; print([p for p in paths if not any(fnmatch.fnmatch(p, i) for i in ignore)])
# ---
import fnmatch
print([n for n in ("cat", "cut", "coat", "ct", "c.t") if fnmatch.fnmatch(n, "c?t")], [n for n in ("v1", "v10", "vx") if fnmatch.fnmatch(n, "v[0-9]*")], fnmatch.fnmatch("a" * 1000, "*a*a*a*b"), fnmatch.fnmatch("ab" * 500, "*b*b*"))
# ---
import fnmatch
print(fnmatch.__all__, fnmatch.fnmatch("a*b", "a[*]b"), fnmatch.fnmatch("aXb", "a[*]b"), fnmatch.fnmatch("what?", "what[?]"), fnmatch.fnmatch("😀.png", "?.png"))
# ---
import fnmatch
topics = {"orders.*": "A", "orders.new": "B", "*.new": "C", "users.?": "D"}; print({t: sorted(v for p, v in topics.items() if fnmatch.fnmatchcase(t, p)) for t in ("orders.new", "users.1", "users.10", "orders.old")})
# ---
import fnmatch
hosts = ["web1.prod", "web2.prod", "db1.prod", "web1.dev"]; print(fnmatch.filter(hosts, "web*.prod"), fnmatch.filter(hosts, "*1.*"), fnmatch.filter(hosts, "[!w]*"), sorted(set(hosts) - set(fnmatch.filter(hosts, "*.prod"))))
# ---
import fnmatch
def select(names, *pats): return [n for n in names if any(fnmatch.fnmatch(n, p) for p in pats if not p.startswith("!")) and not any(fnmatch.fnmatch(n, p[1:]) for p in pats if p.startswith("!"))]
print(select(["a.py", "test_a.py", "b.txt"], "*.py", "!test_*"), select(["x"], "!x"))
# ---
import fnmatch
print([fnmatch.fnmatch("a-b", p) for p in ("a[-]b", "a[+--]b", "a[a\\-z]b", "a?b", "a[!-]b")], [fnmatch.fnmatch("\\", p) for p in ("\\", "[\\]", "\\\\")], fnmatch.fnmatch("a^", "a[^]"), fnmatch.fnmatch("x", "[^x]"))
# ---
import fnmatch
print(fnmatch.filter({"b": 1, "a": 2}, "?"), fnmatch.filter((str(i) for i in range(20)), "1?"), list(map(lambda p: fnmatch.fnmatch("data.csv", p), ("*.csv", "data.*", "*.CSV", "d*v"))))
# ---
import fnmatch
fnmatch.fnmatch(["a"], "*")  # uncaught
