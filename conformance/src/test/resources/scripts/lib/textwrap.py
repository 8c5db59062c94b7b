import textwrap as t
s = "The quick brown fox jumped over the lazy dog, then slept for a very long time."
print(t.wrap(s, 20)); print(t.fill(s, 30)); print(t.fill(s, width=25, initial_indent="* ", subsequent_indent="  ")); print(t.wrap(""), t.wrap("   "), repr(t.fill("")), t.wrap("short"), t.wrap(s, 1000) == [s])
# ---
import textwrap
print(textwrap.dedent("""\
    def f():
        return 1

      x
    """) + "|")
print(repr(textwrap.dedent("  a\n    b\n\n  c")), repr(textwrap.dedent("a\n  b")), repr(textwrap.dedent("\t\ta\n\tb")), repr(textwrap.dedent("  \n a\n   \n b")), repr(textwrap.dedent("")), repr(textwrap.dedent("\ta\n    b")), repr(textwrap.dedent("\n\n  x\n")))
# ---
import textwrap
print(textwrap.indent("a\n\nb\n  c", "> "), repr(textwrap.indent("a\n\n b", "--", lambda l: True)), repr(textwrap.indent("x\ny", "", None)), repr(textwrap.indent("", "#")), repr(textwrap.indent("a\r\nb", "+")), textwrap.indent("one\ntwo", "    ", predicate=lambda l: "t" in l))
# ---
import textwrap
print(textwrap.shorten("Hello  world!  how are you", 12), textwrap.shorten("Hello world", 11), textwrap.shorten("Hello world", 10, placeholder="..."), repr(textwrap.shorten("Hello", 3, placeholder="")), textwrap.shorten("a b c d e f", 8, placeholder=" >"), repr(textwrap.shorten("", 5)), textwrap.shorten("many   spaces\n and\tlines here", 20))
try: textwrap.shorten("hello world", 3)
except ValueError as e: print(e)
# ---
import textwrap as t
long = "supercalifragilisticexpialidocious is long"
print(t.wrap(long, 10), t.wrap(long, 10, break_long_words=False), t.wrap("well-known state-of-the-art e-mail", 8), t.wrap("well-known state-of-the-art", 8, break_on_hyphens=False), t.wrap("a--b em--dash--here", 6), t.wrap("http://example.com/some-long/path", 12), t.wrap("x" * 25, 10))
# ---
import textwrap as t
print(t.wrap("a\tb  c\nd", 80), t.wrap("a\tb", 80, expand_tabs=False), t.wrap("a\n\nb", 80, replace_whitespace=False), t.wrap("a  b   c", 5), t.wrap("a  b   c", 5, drop_whitespace=False), t.wrap("  lead text here", 8), t.wrap("tab\there", tabsize=4), t.wrap("one. two.  three! four", 80, fix_sentence_endings=True))
# ---
import textwrap as t
print(t.wrap("one two three four five six", 10, max_lines=2), t.wrap("one two three four", 10, max_lines=2, placeholder="~"), t.wrap("short", 10, max_lines=1), t.wrap("aaaa bbbb", 5, max_lines=1, placeholder=""), t.fill("alpha beta gamma delta", 12, max_lines=1, placeholder="..."))
for kw in (dict(width=0), dict(width=-1), dict(width=2, max_lines=1), dict(width="a"), dict(nope=1)):
    try: print(t.wrap("some text", **kw))
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
# ---
import textwrap
w = textwrap.TextWrapper(width=24, initial_indent="- ", subsequent_indent="    ")
for line in ("first item is rather long and wraps", "second", "third one with hyphen-ated-words here"): print(w.fill(line))
w.width = 15; w.break_long_words = False; print(w.wrap("incomprehensibilities are rare"), w.width, w.placeholder, w.tabsize, w.max_lines, w.expand_tabs)
# ---
import textwrap
print(textwrap.wrap("naïve café résumé 😀 emoji wide 漢字 text", 12), textwrap.fill("non\u00a0breaking space\u2003here and more", 14), [len(l) for l in textwrap.wrap("word " * 30, 22)], textwrap.wrap("a " * 10, 1), textwrap.wrap("ab cd", 2))
# ---
import textwrap
def box(text, width=30):
    lines = textwrap.wrap(text, width - 4); top = "+" + "-" * (width - 2) + "+"
    return "\n".join([top, *(f"| {l:<{width - 4}} |" for l in lines), top])
print(box("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod"))
def columns(rows, w):
    for a, b in rows:
        for i, l in enumerate(textwrap.wrap(b, w)): print(f"{a if i == 0 else '':<8}{l}")
columns([("--help", "show this help message and exit"), ("--out", "write the result to this file instead of standard output")], 24)
# ---
import textwrap
code = textwrap.dedent('''
    class A:
        """doc

        more
        """
        x = 1
''').strip()
print(code); ns = {}; exec(code, ns); print(repr(ns["A"].__doc__), repr(textwrap.dedent(ns["A"].__doc__)))
print(textwrap.indent(textwrap.dedent("    a\n      b"), "\t").expandtabs(4))
# ---
import textwrap
paras = "First paragraph that is long enough to wrap.\n\nSecond one, also long enough to need wrapping."
print("\n\n".join(textwrap.fill(p, 24) for p in paras.split("\n\n"))); print(*map(len, textwrap.wrap(paras, 24)))
print(textwrap.fill("key: " + "value " * 6, 20, subsequent_indent="     "), textwrap.wrap("ends with space ", 8), textwrap.wrap("a\n", 5), sep="\n")
# ---
import textwrap
for f in (lambda: textwrap.wrap(None), lambda: textwrap.dedent(5), lambda: textwrap.indent("a"), lambda: textwrap.wrap(), lambda: textwrap.fill(b"x")):
    try: print(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
print(sorted(textwrap.__all__)); textwrap.shorten("long text here", width=4, placeholder="[...]")  # uncaught
# ---
import textwrap
w = textwrap.TextWrapper(width=20, fix_sentence_endings=True, break_on_hyphens=False, max_lines=3, placeholder=" (more)")
print(w.fill("This is one. This is two! Was that three? re-use of hyphen-ated words goes on and on forever."))
class Shout(textwrap.TextWrapper):
    def wrap(self, text): return [l.upper() for l in super().wrap(text)]
print(Shout(width=8).fill("hello big world"), Shout(width=9, initial_indent=">>").wrap("a bb ccc dddd"))
# ---
import textwrap
text = "one-two-three four--five six-seven-eight 10-20 a-b x- -y 'quoted-word' (paren-thesis)"
for n in (5, 9, 14): print(n, textwrap.wrap(text, n))
print(textwrap.wrap("foo-bar.baz/qux_quux", 8), textwrap.wrap("--option=value --flag", 10), textwrap.wrap("Hello there -- you goof-ball, use the -b option!", 12))
