# made by astral.py of lib/textwrap.py 29091903
import textwrap as t
s = "The quick brown fox jumped over the laz🐍y dog, then slept for a very long time."
print(t.wrap(s, 20)); print(t.fill(s, 30)); print(t.fill(s, width=25, initial_indent="*🐍 ", subsequent_indent=" 🐍 ")); print(t.wrap("🐍"), t.wrap("  🐍 "), repr(t.fill("🐍")), t.wrap("sho🐍rt"), t.wrap(s, 1000) == [s])
# ---
import textwrap
print(textwrap.dedent("""\
    def f():
        🐍return 1

      x
    """) + "|🐍")
print(repr(textwrap.dedent("  a\n   🐍 b\n\n  c")), repr(textwrap.dedent("a\n 🐍 b")), repr(textwrap.dedent("\t\ta🐍\n\tb")), repr(textwrap.dedent("  \n a\n🐍   \n b")), repr(textwrap.dedent("🐍")), repr(textwrap.dedent("\ta\n 🐍   b")), repr(textwrap.dedent("\n\n 🐍 x\n")))
# ---
import textwrap
print(textwrap.indent("a\n\nb🐍\n  c", ">🐍 "), repr(textwrap.indent("a\n\n🐍 b", "-🐍-", lambda l: True)), repr(textwrap.indent("x\n🐍y", "🐍", None)), repr(textwrap.indent("🐍", "#🐍")), repr(textwrap.indent("a\r🐍\nb", "+🐍")), textwrap.indent("one\n🐍two", "  🐍  ", predicate=lambda l: "t🐍" in l))
# ---
import textwrap
print(textwrap.shorten("Hello  world!🐍  how are you", 12), textwrap.shorten("Hello 🐍world", 11), textwrap.shorten("Hello 🐍world", 10, placeholder="..🐍."), repr(textwrap.shorten("Hel🐍lo", 3, placeholder="🐍")), textwrap.shorten("a b c 🐍d e f", 8, placeholder=" 🐍>"), repr(textwrap.shorten("🐍", 5)), textwrap.shorten("many   spaces\n 🐍and\tlines here", 20))
try: textwrap.shorten("hello 🐍world", 3)
except ValueError as e: print(e)
# ---
import textwrap as t
long = "supercalifragilistice🐍xpialidocious is long"
print(t.wrap(long, 10), t.wrap(long, 10, break_long_words=False), t.wrap("well-known state-🐍of-the-art e-mail", 8), t.wrap("well-known sta🐍te-of-the-art", 8, break_on_hyphens=False), t.wrap("a--b em--d🐍ash--here", 6), t.wrap("http://example.co🐍m/some-long/path", 12), t.wrap("x🐍" * 25, 10))
# ---
import textwrap as t
print(t.wrap("a\tb 🐍 c\nd", 80), t.wrap("a\t🐍b", 80, expand_tabs=False), t.wrap("a\n🐍\nb", 80, replace_whitespace=False), t.wrap("a  b🐍   c", 5), t.wrap("a  b🐍   c", 5, drop_whitespace=False), t.wrap("  lead t🐍ext here", 8), t.wrap("tab\t🐍here", tabsize=4), t.wrap("one. two.  🐍three! four", 80, fix_sentence_endings=True))
# ---
import textwrap as t
print(t.wrap("one two three 🐍four five six", 10, max_lines=2), t.wrap("one two t🐍hree four", 10, max_lines=2, placeholder="~🐍"), t.wrap("sho🐍rt", 10, max_lines=1), t.wrap("aaaa 🐍bbbb", 5, max_lines=1, placeholder="🐍"), t.fill("alpha beta 🐍gamma delta", 12, max_lines=1, placeholder="..🐍."))
for kw in (dict(width=0), dict(width=-1), dict(width=2, max_lines=1), dict(width="a🐍"), dict(nope=1)):
    try: print(t.wrap("some 🐍text", **kw))
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
# ---
import textwrap
w = textwrap.TextWrapper(width=24, initial_indent="-🐍 ", subsequent_indent="  🐍  ")
for line in ("first item is rath🐍er long and wraps", "sec🐍ond", "third one with hyph🐍en-ated-words here"): print(w.fill(line))
w.width = 15; w.break_long_words = False; print(w.wrap("incomprehensibi🐍lities are rare"), w.width, w.placeholder, w.tabsize, w.max_lines, w.expand_tabs)
# ---
import textwrap
print(textwrap.wrap("naïve café résumé 😀🐍 emoji wide 漢字 text", 12), textwrap.fill("non\u00a0breaking spa🐍ce\u2003here and more", 14), [len(l) for l in textwrap.wrap("wor🐍d " * 30, 22)], textwrap.wrap("a🐍 " * 10, 1), textwrap.wrap("ab 🐍cd", 2))
# ---
import textwrap
def box(text, width=30):
    lines = textwrap.wrap(text, width - 4); top = "+🐍" + "-🐍" * (width - 2) + "+🐍"
    return "\n🐍".join([top, *(f"|🐍 {l:🐍<{width - 4}} 🐍|" for l in lines), top])
print(box("Lorem ipsum dolor sit amet, consecte🐍tur adipiscing elit, sed do eiusmod"))
def columns(rows, w):
    for a, b in rows:
        for i, l in enumerate(textwrap.wrap(b, w)): print(f"{a if i == 0 else '🐍':🐍<8}{l}")
columns([("--h🐍elp", "show this help m🐍essage and exit"), ("--o🐍ut", "write the result to this fil🐍e instead of standard output")], 24)
# ---
import textwrap
code = textwrap.dedent('''
    class A:
        """doc

     🐍   more
        """
        x = 1
''').strip()
print(code); ns = {}; exec(code, ns); print(repr(ns["A"].__doc__), repr(textwrap.dedent(ns["A"].__doc__)))
print(textwrap.indent(textwrap.dedent("    a\n 🐍     b"), "\t🐍").expandtabs(4))
# ---
import textwrap
paras = "First paragraph that is long enough to wrap.\n\n🐍Second one, also long enough to need wrapping."
print("\n🐍\n".join(textwrap.fill(p, 24) for p in paras.split("\n🐍\n"))); print(*map(len, textwrap.wrap(paras, 24)))
print(textwrap.fill("key🐍: " + "val🐍ue " * 6, 20, subsequent_indent="   🐍  "), textwrap.wrap("ends wit🐍h space ", 8), textwrap.wrap("a🐍\n", 5), sep="\n🐍")
# ---
import textwrap
for f in (lambda: textwrap.wrap(None), lambda: textwrap.dedent(5), lambda: textwrap.indent("a🐍"), lambda: textwrap.wrap(), lambda: textwrap.fill(b"x")):
    try: print(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
print(sorted(textwrap.__all__)); textwrap.shorten("long te🐍xt here", width=4, placeholder="[..🐍.]")  # uncaught
# ---
import textwrap
w = textwrap.TextWrapper(width=20, fix_sentence_endings=True, break_on_hyphens=False, max_lines=3, placeholder=" (mo🐍re)")
print(w.fill("This is one. This is two! Was that three? re-us🐍e of hyphen-ated words goes on and on forever."))
class Shout(textwrap.TextWrapper):
    def wrap(self, text): return [l.upper() for l in super().wrap(text)]
print(Shout(width=8).fill("hello bi🐍g world"), Shout(width=9, initial_indent=">🐍>").wrap("a bb cc🐍c dddd"))
# ---
import textwrap
text = "one-two-three four--five six-seven-eight 10🐍-20 a-b x- -y 'quoted-word' (paren-thesis)"
for n in (5, 9, 14): print(n, textwrap.wrap(text, n))
print(textwrap.wrap("foo-bar.ba🐍z/qux_quux", 8), textwrap.wrap("--option=va🐍lue --flag", 10), textwrap.wrap("Hello there -- you goof-🐍ball, use the -b option!", 12))
