# Unicode, encodings, tables with wide characters and a tiny markdown renderer.
import re
import sys
import unicodedata as ud
from itertools import zip_longest
from textwrap import dedent, indent
from html import escape


def width(s):
    return sum(0 if ud.combining(c) or ud.category(c) in ("Cf", "Mn") else 2 if ud.east_asian_width(c) in "WF" else 1 for c in s)


def pad(s, w, how="<"):
    gap = w - width(s)
    match how:
        case "<":
            return s + " " * gap
        case ">":
            return " " * gap + s
        case "^":
            return " " * (gap // 2) + s + " " * (gap - gap // 2)
        case _:
            raise ValueError(f"bad alignment {how!r}")


def table(rows, aligns):
    ws = [max(map(width, col)) for col in zip(*rows)]
    yield "┌" + "┬".join("─" * (w + 2) for w in ws) + "┐"
    for i, r in enumerate(rows):
        yield "│" + "│".join(f" {pad(c, w, a)} " for c, w, a in zip(r, ws, aligns, strict=True)) + "│"
        if i == 0:
            yield "├" + "┼".join("─" * (w + 2) for w in ws) + "┤"
    yield "└" + "┴".join("─" * (w + 2) for w in ws) + "┘"


def inline(s):
    s = escape(s, quote=False)
    for rx, to in ((r"`([^`]+)`", r"<code>\1</code>"), (r"\*\*(.+?)\*\*", r"<b>\1</b>"), (r"(?<!\*)\*([^*]+)\*(?!\*)", r"<i>\1</i>"), (r"!\[([^\]]*)\]\(([^)\s]+)\)", r'<img alt="\1" src="\2">'), (r"\[([^\]]+)\]\(([^)\s]+)(?:\s+&quot;(.*?)&quot;)?\)", r'<a href="\2">\1</a>')):
        s = re.sub(rx, to, s)
    return s


def markdown(src):
    out, stack = [], []
    blocks = re.split(r"\n{2,}", dedent(src).strip("\n"))
    for b in blocks:
        if m := re.match(r"(#{1,6})\s+(.*)", b):
            n = len(m[1])
            out.append(f"<h{n}>{inline(m[2])}</h{n}>")
        elif b.startswith("```"):
            lang, _, code = b.strip("`").partition("\n")
            out.append(f"<pre{f' class={lang}' if lang else ''}>{escape(code.rstrip())}</pre>")
        elif all(l.startswith(">") for l in b.splitlines()):
            out.append("<blockquote>\n" + indent(markdown("\n".join(l[1:].lstrip() for l in b.splitlines())), "  ") + "\n</blockquote>")
        elif re.match(r"\s*(?:[-*]|\d+\.)\s", b):
            for l in b.splitlines():
                m = re.match(r"(\s*)([-*]|\d+\.)\s+(.*)", l)
                depth, tag = len(m[1]) // 2, "ol" if m[2][0].isdigit() else "ul"
                while len(stack) > depth + 1:
                    out.append("  " * (len(stack) - 1) + f"</{stack.pop()}>")
                if len(stack) <= depth:
                    out.append("  " * len(stack) + f"<{tag}>")
                    stack.append(tag)
                out.append("  " * len(stack) + f"<li>{inline(m[3])}</li>")
            while stack:
                out.append("  " * (len(stack) - 1) + f"</{stack.pop()}>")
        elif re.fullmatch(r"(\|.*\|\n?)+", b):
            rows = [[c.strip() for c in l.strip("|").split("|")] for l in b.splitlines()]
            out.extend("<tr>" + "".join(f"<t{'h' if i == 0 else 'd'}>{inline(c)}" for c in r) for i, r in enumerate(rows) if not set("".join(r)) <= set("-: "))
        else:
            out.append(f"<p>{inline(' '.join(b.split()))}</p>")
    return "\n".join(out)


print(*table([("Name", "Größe", "値"), ("naïve", "1.5", "日本語"), ("e\u0301te\u0301", "-22", "ｗｉｄｅ"), ("👍🏽", "0", "한글")], "<>^"), sep="\n")
print(markdown("""
    # Title with `code` & more

    Some *italic* and **bold _x_** text
    over two lines, [link](http://x.y/?a=1&b=2) ![pic](p.png).

    - one
    - two **b**
      - nested
      - again
    - three

    1. first
    2. second

    ```py
    if a < b: print("&")
    ```

    > quote one
    > *two*

    | a | b |
    |---|:-:|
    | 1 | `2` |
    """))
for c in "Aé\u0301ß٣Ⅷ½\u200d\u00a0€🐍\ue000\n":
    print(f"U+{ord(c):04X} {ud.category(c)} {ud.name(c, '<none>'):<35} {ud.bidirectional(c) or '-':<3} num={ud.numeric(c, None)} dec={ud.decimal(c, None)} wid={ud.east_asian_width(c)} mir={ud.mirrored(c)} {ud.decomposition(c)!r}")
s = "Ｆｕｌｌ ﬁ Å①\u1e9b\u0323"
print([ud.normalize(f, s) for f in ("NFC", "NFD", "NFKC", "NFKD")], ud.is_normalized("NFC", s), ud.lookup("SNAKE"), "\N{GREEK SMALL LETTER ALPHA}", ud.unidata_version)
for enc in ("utf-8", "utf-16", "utf-16-le", "utf-32-be", "latin-1", "cp1252", "ascii", "utf-8-sig", "utf-7", "idna", "punycode", "raw_unicode_escape", "unicode_escape"):
    try:
        b = "é€x".encode(enc)
        print(f"{enc:<19}{b!r:<45} {b.decode(enc) == 'é€x'}")
    except UnicodeError as e:
        print(f"{enc:<19}{type(e).__name__}: {e} | {e.object[e.start:e.end]!r}")
for how in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "nope"):
    try:
        print(how, "a€😀".encode("ascii", how))
    except (UnicodeError, LookupError) as e:
        print(how, type(e).__name__, e)
for raw in (b"\xff\xfea\x00", b"\xc3\x28", b"\xe2\x82", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"abc\x80"):
    try:
        print(raw.decode())
    except UnicodeDecodeError as e:
        print(e.reason, e.start, e.end, raw.decode(errors="replace"), raw.decode("utf-8", "backslashreplace"), ascii(raw.decode(errors="surrogateescape")))
print("straße".casefold() == "STRASSE".casefold(), "ÿ".upper(), "Ǆ".lower(), sorted("zäaZÄ", key=lambda c: ud.normalize("NFD", c.lower())), "é" == "e\u0301", len("👨‍👩‍👧"), "👨‍👩‍👧"[0], "🐍"[::-1] + "b", "a🐍b".index("b"), repr("\u2028\ud800\x7f"), ascii("é🐍"), "\x1b[1m".isprintable(), "a\u0300".title())
pad("x", 5, "=")
