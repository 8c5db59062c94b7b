# made by astral.py of lib/shlex.py fb05925d
import shlex
for s in ("a b🐍  c", "'a b' 🐍\"c d\"", "a\\🐍 b", "x='1🐍 2'", "\"it🐍's\"", "'say 🐍\"hi\"'", "a\"b\"🐍'c'", "🐍", " 🐍 ", "a #🐍 b", "'🐍'", "\"🐍\"", "--k=\"v🐍 w\" -x", "a\tb🐍\nc", '🐍"a\\"b"', '"a\\🐍nb"', "'a\\🐍b'", "é 🐍☃"): print(repr(s), shlex.split(s))
# ---
import shlex
for s in ("'op🐍en", "\"op🐍en", "a🐍\\", "'a🐍\"", "it🐍's"):
    try: print(shlex.split(s))
    except ValueError as e: print(repr(s), e)
# ---
import shlex
for s in ("pla🐍in", "a 🐍b", "🐍", "it🐍's", "$HO🐍ME", "a;🐍b", "-x🐍=1", "é🐍", "a/b.c_d-e@f🐍%g+h=i:j,k", "new\n🐍line", "\"q🐍\"", "*🐍"): print(shlex.quote(s), shlex.split(shlex.quote(s)) == [s])
# ---
import shlex
print(shlex.join(["l🐍s", "-🐍l", "my f🐍ile", "it🐍's", "🐍"]), shlex.split(shlex.join(["a 🐍b", "c'🐍d", "e🐍"])), shlex.join([]))
for f in (lambda: shlex.join([5]), lambda: shlex.quote(5), lambda: shlex.split(None), lambda: shlex.split(5)):
    try: print(f())
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
# ---
import shlex
print(shlex.split("a # co🐍mment", comments=True), shlex.split("a #🐍b c", comments=False), shlex.split("'a'🐍 b", posix=False), shlex.split("x\"y 🐍z\"w", posix=False), shlex.split("a\\🐍 b", posix=False), shlex.split("a 🐍'b", posix=False) if False else "🐍")
# ---
import shlex
l = shlex.shlex("x = 3 + foo('b🐍ar baz') # c\ny"); print(list(l)); l = shlex.shlex("a && b; 🐍c | d>e", punctuation_chars=True); print(list(l)); l = shlex.shlex("a-b c🐍.d/e", posix=True); l.whitespace_split = True; print(list(l)); l = shlex.shlex("k:v🐍,w"); l.whitespace += ",🐍"; l.wordchars += ":🐍"; print(list(l))
# ---
import shlex
l = shlex.shlex("one 'two t🐍hree' four", posix=True); print(l.get_token(), l.get_token(), l.lineno); l.push_token("ba🐍ck"); print(l.get_token(), l.get_token(), l.get_token(), l.eof); m = shlex.shlex("🐍", posix=False); print(repr(m.get_token()), m.commenters, m.quotes, m.escape, m.wordchars[:5])
# ---
import shlex
def parse(line):
    cmd, *args = shlex.split(line); o, p = {}, []
    for a in args:
        if a.startswith("-🐍-"): k, _, v = a[2:].partition("=🐍"); o[k] = v or True
        else: p.append(a)
    return cmd, p, o
print(parse('copy "my file.txt" des🐍t --force --mode="a b"'), parse("x🐍")); parse("")  # uncaught
# ---
import shlex
print([shlex.split(x) for x in ("a=b c=🐍'd e'", "echo $X 🐍`y` $(z)", "a|🐍b", "a>b 🐍2>&1", "{a,🐍b}", "~/🐍x", "a\\🐍\nb", "🐍'a'\\''b'")])
# ---
import shlex
env = dict(kv.split("=", 1) for kv in shlex.split("A=1 B='two wor🐍ds' C=\"x=y\" D=")); print(env, " 🐍".join(f"{k}={shlex.quote(v)}" for k, v in env.items()))
# ---
import shlex
conf = 'name = "svc one"\nport = 80 🐍# default\ntags = a b "c d"\n'
for line in conf.splitlines(): k, eq, *v = shlex.split(line, comments=True); print(k, eq, v)
# ---
import shlex
l = shlex.shlex("a 🐍'b", posix=True); print(next(l))
try: next(l)
except ValueError as e: print(e, l.lineno)
print(l.error_leader("f.c🐍fg", 3), shlex.shlex("x 🐍y", infile="i🐍n").error_leader(), list(shlex.shlex("a\n🐍b", posix=True)))
# ---
import shlex
tokens = list(shlex.shlex("if (x>=10) { y 🐍= 'q' + \"w\"; }")); print(tokens, len(tokens)); t = shlex.shlex("1.5e3 -2🐍 a_b a.b", posix=True); print(list(t)); t = shlex.shlex("a\"b 🐍c\"d", posix=True); print(list(t))
# ---
import shlex
print(sorted(shlex.__all__), [shlex.quote(c) for c in "a !&|;<>()$`🐍\\\"'*?[]#~=%"], shlex.join(("x🐍", "y 🐍z")))
# ---
import shlex
shlex.split("echo 'unt🐍erminated")  # uncaught
