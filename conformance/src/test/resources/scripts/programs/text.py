import re
from html import escape


class Markdown:
    INLINE = [
        (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
        (re.compile(r"\*\*(.+?)\*\*"), r"<strong>\1</strong>"),
        (re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)"), r"<em>\1</em>"),
        (re.compile(r"\[([^\]]+)\]\(([^)]+)\)"), r'<a href="\2">\1</a>'),
    ]

    def inline(self, text):
        text = escape(text, quote=False)
        for pattern, replacement in self.INLINE:
            text = pattern.sub(replacement, text)
        return text

    def blocks(self, source):
        for block in re.split(r"\n\s*\n", source.strip()):
            lines = block.splitlines()
            if m := re.match(r"(#{1,6})\s+(.*)", block):
                n = len(m[1])
                yield f"<h{n}>{self.inline(m[2])}</h{n}>"
            elif all(re.match(r"[-*] ", l) for l in lines):
                items = "".join(f"<li>{self.inline(l[2:])}</li>" for l in lines)
                yield f"<ul>{items}</ul>"
            elif all(re.match(r"\d+\. ", l) for l in lines):
                yield "<ol>" + "".join(f"<li>{self.inline(l.split('. ', 1)[1])}</li>" for l in lines) + "</ol>"
            elif block.startswith("    "):
                yield "<pre>" + escape("\n".join(l[4:] for l in lines)) + "</pre>"
            elif all(l.startswith(">") for l in lines):
                yield "<blockquote>" + " ".join(self.inline(l.lstrip("> ")) for l in lines) + "</blockquote>"
            else:
                yield "<p>" + self.inline(" ".join(lines)) + "</p>"

    def render(self, source):
        return "\n".join(self.blocks(source))


print(Markdown().render("""
# Title & *more*

Some **bold text**, `x < y` and a [link](http://example.com?a=1&b=2).
Second line.

- one
- two with *emphasis*

1. first
2. second

> quoted
> text

    code <b>
      indented
"""))
# ---
import re
from typing import Iterator


class IniError(ValueError):
    pass


class Ini:
    SECTION = re.compile(r"\[(?P<name>[^\]]+)\]\s*$")
    ENTRY = re.compile(r"(?P<key>[^=:]+?)\s*[=:]\s*(?P<value>.*)$")

    def __init__(self, text: str):
        self.sections: dict[str, dict[str, str]] = {}
        current = None
        for number, line in enumerate(self._logical(text), 1):
            if m := self.SECTION.match(line):
                current = self.sections.setdefault(m["name"], {})
            elif m := self.ENTRY.match(line):
                if current is None:
                    raise IniError(f"{m['key']!r} is outside of any section")
                current[m["key"]] = m["value"].strip("\"'")
            else:
                raise IniError(f"cannot read {line!r}")

    @staticmethod
    def _logical(text: str) -> Iterator[str]:
        held = ""
        for line in text.splitlines():
            line = held + line.strip()
            held = ""
            if not line or line[0] in "#;":
                continue
            if line.endswith("\\"):
                held = line[:-1]
                continue
            yield line

    def get(self, section, key, kind=str, default=...):
        try:
            raw = self.sections[section][key]
        except KeyError:
            if default is ...:
                raise
            return default
        raw = re.sub(r"\$\{(\w+)\.(\w+)\}", lambda m: self.get(m[1], m[2]), raw)
        if kind is bool:
            return raw.lower() in {"yes", "true", "on", "1"}
        if kind is list:
            return [p.strip() for p in raw.split(",") if p.strip()]
        return kind(raw)


ini = Ini("""
; a comment
[paths]
root = /srv/app
logs: ${paths.root}/logs

[server]
host = "localhost"
port = 8080
debug = Yes
hosts = a.example, \\
        b.example,
""")
print(ini.sections["server"])
print(ini.get("paths", "logs"), ini.get("server", "port", int) + 1, ini.get("server", "debug", bool), ini.get("server", "hosts", list))
print(ini.get("server", "missing", default=None), ini.get("x", "y", int, 7))
for bad in ("a = 1", "[s]\nnonsense"):
    try:
        Ini(bad)
    except IniError as e:
        print("error:", e)
print(ini.get("server", "host", int))
# ---
def parse_json(text):
    """A small JSON reader with positions in its errors."""
    escapes = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

    def fail(message, at):
        line = text.count("\n", 0, at) + 1
        column = at - text.rfind("\n", 0, at)
        raise ValueError(f"{message} at {line}:{column}")

    def space(i):
        while i < len(text) and text[i] in " \t\r\n":
            i += 1
        return i

    def value(i):
        i = space(i)
        if i == len(text):
            fail("unexpected end", i)
        ch = text[i]
        if ch == "{":
            return collect(i, "}", pair, dict)
        if ch == "[":
            return collect(i, "]", value, list)
        if ch == '"':
            return string(i)
        for word, v in (("true", True), ("false", False), ("null", None)):
            if text.startswith(word, i):
                return v, i + len(word)
        j = i
        while j < len(text) and text[j] in "+-.eE0123456789":
            j += 1
        if j == i:
            fail(f"unexpected {ch!r}", i)
        number = text[i:j]
        return (float(number) if set(number) & set(".eE") else int(number)), j

    def collect(i, close, item, make):
        start, items = i, []
        i = space(i + 1)
        while i < len(text) and text[i] != close:
            one, i = item(i)
            items.append(one)
            i = space(i)
            if i < len(text) and text[i] == ",":
                i = space(i + 1)
            elif i < len(text) and text[i] != close:
                fail(f"expected , or {close}", i)
        if i == len(text):
            fail("never closed", start)
        return make(items), i + 1

    def pair(i):
        i = space(i)
        if text[i] != '"':
            fail("expected a key", i)
        key, i = string(i)
        i = space(i)
        if text[i:i + 1] != ":":
            fail("expected :", i)
        v, i = value(i + 1)
        return (key, v), i

    def string(i):
        out, start = [], i
        i += 1
        while i < len(text):
            ch = text[i]
            if ch == '"':
                return "".join(out), i + 1
            if ch == "\\":
                i += 1
                if text[i] == "u":
                    out.append(chr(int(text[i + 1:i + 5], 16)))
                    i += 4
                else:
                    out.append(escapes[text[i]])
            else:
                out.append(ch)
            i += 1
        fail("unterminated string", start)

    result, end = value(0)
    if space(end) != len(text):
        fail("trailing text", end)
    return result


import json
for sample in ('{"a": [1, -2.5e3, true, null], "b": {"c": "x\\n\\u00e9"}}', "[]", '"plain"', " 42 "):
    print(parse_json(sample), parse_json(sample) == json.loads(sample))
for bad in ("[1, 2", '{"a" 1}', '{"a": tru}', "[1 2]", '{\n  "k": "v\n', "1 1", ""):
    try:
        parse_json(bad)
    except ValueError as e:
        print(repr(bad), "->", e)
parse_json('["\\q"]')
# ---
from collections import Counter
import textwrap


def justify(text, width):
    lines, line = [], []
    for word in text.split():
        if sum(map(len, line)) + len(line) + len(word) > width:
            lines.append(line)
            line = []
        line.append(word)
    for words in lines:
        gaps = len(words) - 1
        if not gaps:
            yield words[0]
            continue
        spaces, extra = divmod(width - sum(map(len, words)), gaps)
        yield "".join(w + " " * (spaces + (i < extra)) for i, w in enumerate(words[:-1])) + words[-1]
    yield " ".join(line)


TEXT = """Call me Ishmael. Some years ago, never mind how long precisely, having little
or no money in my purse, and nothing particular to interest me on shore, I thought I
would sail about a little and see the watery part of the world."""
for line in justify(TEXT, 34):
    print(f"|{line:<34}|")
print(textwrap.shorten(TEXT, 50, placeholder=" [...]"))
print(textwrap.indent(textwrap.fill(TEXT.split(". ")[1], 40), "> "))


def syllables(word):
    vowels, count, last = "aeiouy", 0, False
    for ch in word.lower():
        is_vowel = ch in vowels
        count += is_vowel and not last
        last = is_vowel
    return max(1, count - word.lower().endswith("e"))


words = [w.strip(".,").lower() for w in TEXT.split()]
print(len(words), Counter(map(syllables, words)), max(words, key=lambda w: (syllables(w), w)))
print({w: w.translate(str.maketrans("aeiou", "43!0u")) for w in words[:3]}, " ".join(w.title() for w in words[-3:]))
columns = sorted(set(words))[:12]
for row in zip(*(columns[i:i + 4] for i in range(0, 12, 4))):
    print("".join(f"{w:<14}" for w in row).rstrip())
# ---
from collections import namedtuple
from itertools import zip_longest
import difflib

Version = namedtuple("Version", "major minor patch pre", defaults=("",))


def parse_version(text):
    core, _, pre = text.lstrip("v").partition("-")
    parts = core.split(".")
    if len(parts) > 3 or not all(p.isdigit() for p in parts):
        raise ValueError(f"not a version: {text!r}")
    numbers = [int(p) for p, _ in zip_longest(parts, range(3), fillvalue=0)]
    return Version(*numbers, pre)


def key(v):
    return v[:3] + (not v.pre, [int(p) if p.isdigit() else -1 for p in v.pre.split(".")], v.pre)


def satisfies(v, rule):
    op = rule.rstrip("0123456789.-abcrlph") or "="
    want = parse_version(rule[len(op):] if rule.startswith(op) else rule)
    match op:
        case "^":
            return v[0] == want[0] and v[:3] >= want[:3]
        case "~":
            return v[:2] == want[:2] and v[:3] >= want[:3]
        case ">=":
            return key(v) >= key(want)
        case "<":
            return key(v) < key(want)
        case "=":
            return v == want
    raise ValueError(f"unknown operator {op!r}")


versions = [parse_version(t) for t in "1.2.3 v1.10.0 1.2 2.0.0-rc.1 2.0.0 1.2.10 0.9 2.0.0-rc.2 2.0.0-alpha".split()]
show = lambda v: ".".join(map(str, v[:3])) + (f"-{v.pre}" if v.pre else "")
print([show(v) for v in sorted(versions, key=key)])
for rule in ("^1.2.3", "~1.2", ">=2.0.0-rc.2", "<1.2.3", "2.0.0"):
    print(f"{rule:<14}", [show(v) for v in sorted(versions, key=key) if satisfies(v, rule)])
old = "alpha 1\nbeta 2\ngamma 3\ndelta 4".splitlines()
new = "alpha 1\nbeta 2.5\ndelta 4\nepsilon 5".splitlines()
print("\n".join(difflib.unified_diff(old, new, "old", "new", lineterm="", n=1)))
print(difflib.get_close_matches("gama", [l.split()[0] for l in old]))
parse_version("1.x")
