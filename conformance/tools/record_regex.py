#!/usr/bin/env python3
"""Records what CPython 3.12's re does, for the tests of the engine's regex package.

    python3.12 record_regex.py FILE [RANDOM_CASES [SEED]]

Each line is one case: kind (s or b), flags, operation, pattern, text, result, with tabs between and Python's unicode
escapes inside. Operations: match, fullmatch, search, all (finditer), sub (the text is template and text), split, compile;
match, search and all may have @pos,endpos.
"""
import random
import re
import signal
import sys
import warnings

warnings.simplefilter("ignore")

FAMILIES = [
    (r"a|b|cd", "", ["a", "cd", "xcd", ""]), (r"(a)|(b)|(cd)", "", ["a", "cd", "xcd", "bab"]),
    (r"(a*)*", "", ["", "aa", "b"]), (r"(a*)+", "", ["", "aa", "b"]), (r"(a|b)*?c", "", ["abac", "c", "ab"]),
    (r"(?:(a)|b)*", "", ["ab", "ba", "abb"]), (r"(?:(a)|(b))*", "", ["ab", "ba"]), (r"((a)|b)*\2", "", ["aba", "abb"]),
    (r"(a)?b\1", "", ["aba", "b", "ab"]), (r"(a)?(?(1)b|c)", "", ["ab", "c", "ac"]), (r"(?P<x>a)(?P=x)", "", ["aa", "ab"]),
    (r"(?P<q>['\"]).*?(?P=q)", "", ["'a' \"b\"", "'a\""]), (r"^(\d+)-(\d+)$", "", ["12-34", "12-34\n", "a12-3"]),
    (r"^\w+$", "m", ["ab\ncd\n", "a b\nc"]), (r"\A\w+\Z", "m", ["ab\ncd", "ab"]), (r"$", "", ["", "a", "a\n", "\n\n"]),
    (r"$", "m", ["", "a\nb", "\n\n"]), (r"^", "m", ["", "a\nb", "\n\n"]), (r".*", "", ["a\nb", ""]), (r".*", "s", ["a\nb"]),
    (r".*?", "", ["ab"]), (r"a*", "", ["baac", "aaa", ""]), (r"a*?", "", ["baac"]), (r"x*", "", ["axbc"]), (r"\b", "", ["a bc, d", ""]),
    (r"\B", "", ["a bc, d", ""]), (r"\bfoo\b", "", ["foo food foo", "xfoo"]), (r"\w+\b", "", ["ab cd", "\u00e9t\u00e9 x"]),
    (r"\w+\b", "a", ["ab cd", "\u00e9t\u00e9 x"]), (r"(?<=a)b", "", ["ab", "b", "aab"]), (r"(?<!a)b", "", ["ab", "b", "cb"]),
    (r"(?<=ab|cd)e", "", ["abe", "cde", "ade"]), (r"(?<!^)b", "", ["bb"]), (r"(?=(a+))a*b\1", "", ["baaabac"]), (r"(?=(a+))", "", ["baaabac"]),
    (r"(?!a)\w", "", ["ab", "a"]), (r"(?:(?!ab).)*", "", ["xxabxx"]), (r"(?!(a)b)a", "", ["ab", "ac"]), (r"(?=a(b)?)a", "", ["ab", "ac"]),
    (r"(?>a+)ab", "", ["aaab"]), (r"(?>a|ab)c", "", ["abc", "ac"]), (r"a++b", "", ["aab", "aac"]), (r"a?+a", "", ["a", "aa"]),
    (r"(?:ab)*+a", "", ["ababa", "abab"]), (r"(?:a|ab){2}+", "", ["aba", "aaa"]), (r"(a|b)*+c", "", ["abc", "ab"]), (r"a{2,3}+a", "", ["aaa", "aaaa"]),
    (r"x{0}y", "", ["xy"]), (r"x{2}", "", ["xxxxx"]), (r"x{2,}", "", ["xxxxx", "x"]), (r"x{,2}", "", ["xxxxx"]), (r"x{1,2}?", "", ["xxx"]),
    (r"(?:xy){1,2}?z", "", ["xyxyz"]), (r"(?:xy){2,3}", "", ["xyxyxyxy", "xy"]), (r"x{", "", ["x{"]), (r"x{a}", "", ["x{a}"]), (r"x{1,", "", ["x{1,"]),
    (r"x{,}", "", ["xxx"]), (r"{}", "", ["{}"]), (r"[]a]+", "", ["a]b"]), (r"[^]a]+", "", ["b]a"]), (r"[a-]+", "", ["a-b"]), (r"[-a]+", "", ["a-b"]),
    (r"[\w-]+", "", ["a-b c"]), (r"[^\W\d]+", "", ["ab12cd"]), (r"[\d.]+", "", ["1.5a"]), (r"[a-c\d\s]+", "", ["abd 12"]), (r"[\]\\^]+", "", ["]\\^a"]),
    (r"[\b]", "", ["\x08"]), (r"\t\n\r\f\v\a\x41\u0042\0\101", "", ["\t\n\r\f\v\aAB\0A"]), (r"\N{LATIN SMALL LETTER A}", "", ["a"]),
    (r"[\N{EM DASH}-\u2015]", "", ["\u2014\u2015"]), (r"\141", "", ["a"]), (r"(a)\1", "", ["aa"]), (r"(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10", "", ["abcdefghijj"]),
    (r"(?i)straSSE", "", ["STRAsse", "strasse"]), (r"ABC", "i", ["abc", "aBc"]), (r"[a-z]+", "i", ["ABCk\u212a\u017fz", "\u0130\u0131"]),
    (r"[k]", "i", ["\u212a", "K"]), (r"\u212a", "i", ["k", "K"]), (r"s", "i", ["\u017f", "S"]), (r"\u0131", "i", ["i", "I", "\u0130"]), (r"i", "i", ["\u0130", "\u0131"]),
    (r"\u03c3+", "i", ["\u03c3\u03c2\u03a3"]), (r"[^a]", "i", ["A", "b"]), (r"[^\u03c2]", "i", ["\u03a3", "\u03c3", "x"]), (r"(\w)\1", "i", ["aA", "\u00e9\u00c9"]),
    (r"\u00e9", "ia", ["\u00c9", "\u00e9"]), (r"k", "ia", ["\u212a", "K"]), (r"(?i:a)b", "", ["Ab", "AB"]), (r"(?-i:a)b", "i", ["aB", "AB"]), (r"(?s:.)a.", "", ["\na\n", "\nab"]),
    (r"(?a:\w)\w", "", ["a\u00e9", "\u00e9a"]), (r"=(?u:\w)\w", "a", ["=\u00e9a", "=a\u00e9"]), (r"(?x) a b # c", "", ["ab"]), ("a b #x\n c", "x", ["abc"]), (r"[ #]\ ", "x", ["# ", "  "]),
    ("(?x)a |\n b", "", ["a", "b"]), (r"(?m:^a)|b", "", ["x\na"]), (r"(?x: a b)c d", "", ["abc d"]), (r"\d+", "", ["\u0661\u0662 12"]), (r"\d+", "a", ["\u0661\u0662 12"]),
    (r"\s+", "", ["a\u2003\x1cb"]), (r"\s+", "a", ["a\u2003\x1c b"]), (r"\S+", "", ["a\u2003b"]), (r"\D+", "", ["1a\u06612"]), (r"\W+", "", ["a -\u00e9"]),
    (r"(\S+) - - \[([^\]]+)\] \"(\w+) (\S+) [^\"]*\" (\d{3}) (\d+|-)", "", ['h - - [1/2/3] "GET /a HTTP" 200 12', 'h - - [x] "GET / H" 404 -']),
    (r"(?P<key>\w+)\s*=\s*(?P<value>\"[^\"]*\"|\S+)", "", ['a = "b c" d=e']), (r"^\s*#.*$", "m", ["# a\n b # c\n  # d"]), (r"(\d{1,3}\.){3}\d{1,3}", "", ["a 10.0.0.255 b", "1.2.3"]),
    (r"[\w.+-]+@[\w-]+\.[\w.-]+", "", ["mail a.b+c@d-e.org, x@y"]), (r"<(\w+)[^>]*>(.*?)</\1>", "", ["<b>x</b><i a=1>y</i>", "<b>x</i>"]), (r"(?:,|^)([^,]*)", "", ["a,,b,"]),
    (r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?", "", ["2024-01-02T03:04 2024-05-06"]), (r"\$(\d+(?:,\d{3})*(?:\.\d\d)?)", "", ["$1,234.50 $7 $12,34"]),
    (r"(a+)+b", "", ["aaaaaaaaaab", "aaac"]), (r"(?:a?){5}a{5}", "", ["aaaaa", "aaaa"]), (r"(?:a|aa)+$", "", ["aaaaa"]), (r"(.*)\.(.*)", "", ["a.b.c"]), (r"(.*?)\.(.*)", "", ["a.b.c"]),
    (r"(?:(\w)(\d)?)+", "", ["a1b", "ab2"]), (r"(a(b)?)+", "", ["aba"]), (r"(?:a(b)?)+?c", "", ["abac"]), (r"(|a)+", "", ["aa"]), (r"(|a)*", "", ["aa"]), (r"(a|)+", "", ["aab"]), (r"(?:|a)*?b", "", ["ab"]),
    (r"()*", "", ["a"]), (r"(?:)*", "", ["a"]), (r"(?=a)*", "", ["a"]), (r"(?:a*b?)*c", "", ["aabac", "aab"]), (r"(?:a*?)*?b", "", ["aab"]), (r"((a*)b)*", "", ["aabab"]), (r"(a*?)(b*?)$", "", ["aab"]),
    (r"(?(1)a|b)(c)?", "", ["bc"]), (r"(?P<n>x)?(?(n)y)", "", ["xy", "y", ""]), (r"(a)?(b)?(?(2)c|(?(1)d))", "", ["abc", "ad", ""]), (r"a(?#comment)*", "", ["aaa"]), (r"(?:a)(?:b)", "", ["ab"]), (r"", "", ["", "ab"]),
    (r"\Aab|cd", "", ["ab", "xcd", "xab"]), (r"^ab", "", ["ab", "xab"]), (r"(^ab)", "", ["ab", "xab"]), (r"ab$|c", "", ["ab\n", "abc"]), (r"\n", "", ["a\nb"]), (r"\.", "", ["a.b"]), (r"\-\/\_\@\ ", "", ["-/_@ "]),
    (r"\U0001f600+", "", ["x\U0001f600\U0001f600y"]), (r"[\U0001f600-\U0001f610]", "", ["\U0001f605", "a"]), (r".", "", ["\U0001f600"]), (r"[^a]", "", ["\U0001f600"]), (r"(?<=\U0001f600)x", "", ["\U0001f600x"]),
    (r"\w", "", ["\U00010400"]), (r"\U00010428", "i", ["\U00010400"]), (r"[\U00010400-\U00010427]", "i", ["\U00010428"]), (r"(?<=(a))b\1", "", ["aba"]), (r"(a)(?<=\1)b", "", ["ab"]), (r"(?<=a{2})b", "", ["aab", "ab"]),
    (r"(?<=(?:a|b))c", "", ["ac", "xc"]), (r"(?<=\b)a", "", ["a ba"]), (r"(?<=^)a", "", ["aa"]), (r"(?<=a(?=b))b", "", ["ab"]), (r"a(?=b(?=c))", "", ["abc", "abd"]), (r"a(?!b(?!c))", "", ["abc", "abd"]),
    (r"(?:x|(y))+\1", "", ["xyy", "yxy"]), (r"\0", "", ["\0"]), (r"(?s).+$", "", ["a\n"]), (r"[a-zA-Z_]\w*", "", ["1abc _x"]), (r"0[xX][0-9a-fA-F]+|\d+", "", ["0xFF 12"]), (r"if|else|elif|in", "", ["elif in else"]),
    (r"(?:foo|foobar)baz", "", ["foobarbaz"]), (r"a.c", "", ["abc a\nc"]), (r"[^,\n]+", "", ["a,b\nc"]), (r"(['\"])(?:\\.|(?!\1).)*\1", "", [r"'a\'b' " + '"c"']), (r"(?:(?:a{1,2}){1,2}b?){2}", "", ["aaab", "aabaa"]),
    (r"(?:a+b?){3}", "", ["aaab", "aa"]), (r"(?:xa*)*y", "", ["xaxaay", "xaz"]), (r"(?:[^,]*,)*x", "", ["a,b,x", "a,b,y"]), (r"(?:ab)*a?b?", "", ["abaab", "aba"]), (r"a*(?!b)", "", ["aab"]), (r"\w+(?=\d)", "", ["ab12"]),
    (r"a+(?:$|b)", "", ["aa", "aab", "aac"]), (r"\d+(?:px|em)?", "", ["12px 3e"]), (r"(?:\d+)?\.\d+", "", [".5 1.25 3."]), (r"(?:(?:ab)+c)*", "", ["ababcabcab"]), (r"(?:a|b|c(?:d|e))+f", "", ["abcdcef", "abcdce"]),
]

BAD = [
    "(", ")", "a)", "(a", "[", "[a", "[]", "[^", "[^]", "*", "+", "?", "a**", "a+*", "a{1}{2}", "a{2,1}", "(*)", "|*", "^*", "$+", r"\b*", r"\A?", "(?:*)", "\\", "a\\", r"\y", r"\q", r"[\y]", r"\xg", r"\x1", r"\u12",
    r"\U123", r"\U00110000", r"[\x]", r"[\u1]", r"\N", r"\N{", r"\N{}", r"\N{x", r"\N{NO SUCH NAME}", r"[\N{NO}]", r"\1", r"(a)\2", r"(a\1)", r"(?P<a>x(?P=a))", r"\400", r"[\400]", r"\8", r"[\8]", r"[\1-\0]", "[b-a]", r"[\w-a]", r"[a-\w]",
    r"[\d-\s]", "(?", "(?P", "(?P<", "(?P<a", "(?P<>x)", "(?P<1>x)", "(?P<a b>x)", "(?P<a>x)(?P<a>y)", "(?P=", "(?P=a", "(?P=a)", "(?P=)", "(?P=1)", "(?Px)", "(?P", "(?<", "(?<a>b)", "(?<=a+)b", "(?<!a*)", "(?<=a|bc)", "(?<=(a)\\1)",
    r"(a)(?<=(?P<q>b)\2)", r"(?<=(?(1)a|b))", "(?(", "(?()a)", "(?(1", "(?(1)a|b|c)", "(?(1)a)", "(?(2)a)(b)", "(?(0)a)", "(?(x)a)", "(?(1x)a)", "(?(-1)a)", "(?(99999999999)a)", "(?#", "(?#a", "(?i", "(?i:", "(?i:a", "(?q)", "(?iq)",
    "(?i-", "(?i-q:a)", "(?-", "(?-)", "(?-i)", "(?-i", "(?-:a)", "(?i-i:a)", "(?L)", "(?au)", "(?a-u:x)", "(?-a:x)", "(?i1)", "(?-1)", "(?u-)", "a(?i)", "(?:(?i)a)", "|(?i)", "(?i)a(?m)", "(?=a", "(?!a", "(?<=a", "(?>a", "(?;a)", "(?\\)a)",
    "(?<;a)", "(?P;a)", "a{99999999999}", "a{4294967295}", "a{1,4294967296}", "a\nb(", "(\n\n", "a\n*\n**", "[\n", "x\n\n(?P<1>a)", "((a)", "(a))", "(?:a|b", "a|*", "a||*", "(?=a)**", "a*+*", "a*?+", "a{1,2}{3}", "\u20ac(", "(?P<\u20ac>a)", "(?P=\u20ac)",
    "[z-\u20ac-", "(?x) a #( \n (", "(?x)a # (", "(?t:a)", "(?-t:a)", "(?t)", "(?s-a:x)", "(?ia)b", "(?Li)", "()(?(1)(?(2)a))", "(?P<x>)(?(x)a|b|c)", "(?(a b)c)", r"[\b-a]", r"[a-\b]", r"(?<=\1)(a)", "[[a-b]&&c", "(?i)(?q)",
]
BAD_BYTES = [b"(", rb"\u1234", rb"\N{DASH}", rb"[\u1]", b"(?u)a", b"(?u:a)", b"(?aL)", b"(?P<\xe9>a)", b"\xe9(", b"(?\xe9)", b"[\xe9-a]", b"(?P=\xe9)", b"(?(\xe9)a)", rb"\400", b"a**", b"(?L)a", rb"\q", b"(?L-i:a)"]
BAD_FLAGS = [("a", "L", "s"), ("a", "au", "s"), ("a", "u", "b"), ("a", "aL", "b"), ("(?a)b", "u", "s")]

SUBS = [
    (r"(a)(b)?", "", [r"[\1]", r"\2\1", r"\g<0>x", r"\g<1>\g<2>", r"\\\1", r"\n\t", r"\x", r"\3", r"\g<3>", r"\g<x>", r"\g", r"\g<", r"\g<1", r"\g<>", r"\q", r"\0", r"\012", r"\101", r"\400", r"\-", r"a\\b", "", "\\", r"\g<1x>", r"\g<01>", r"\8", r"\10", r"\1\2\1", r"\g<99999999999>", r"\18", "\u20ac\\q", r"\.", r"\g<-1>", "x\n\\q"]),
    (r"(?P<n>\w)(?P<m>\d)?", "", [r"\g<n>\g<m>", r"<\g<n>>", r"\g<k>", r"\g<n >"]), (r"x*", "", ["-", r"\g<0>-"]), (r"", "", ["-"]), (r"b|", "", ["-"]), (r"\b", "", ["|"]), (r"(?=a)", "", ["^"]), (r"$", "m", ["$"]),
]
SUB_TEXTS = ["abaab", "axxb", "a1b2", ""]
SPLITS = [(r",", "a,b,,c"), (r"(,)", "a,b"), (r"x*", "axbc"), (r"\b", "ab cd"), (r"(a)|b", "1a2b3"), (r"", "ab"), (r"\s+", " a  b "), (r"(?=b)", "abab"), (r"\W+", "a, b; c"), (r"$", "a\n")]

ATOMS = ["a", "b", "c", "ab", "ba", ".", r"\w", r"\d", r"\s", "[ab]", "[^a]", "[a-c]", r"\b", "^", "$", "(?=a)", "(?!b)", "(?<=a)", "(?<!b)", "1", r"\B", "[^bc]", " ", r"\W", "abc", r"[\d\s]", r"(?<=ab)", "A", "é", r"\n"]
REPEATS = ["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{2,}", "{0,2}?", "*+", "++", "?+", "{1,3}?", "{,2}"]


def random_pattern(rng, depth, groups):
    kind = rng.random()
    if depth <= 0 or kind < .35:
        text = rng.choice(ATOMS)
        if groups[0] and rng.random() < .08:
            text = "\\%d" % rng.randint(1, groups[0])
    elif kind < .6:
        text = "".join(random_pattern(rng, depth - 1, groups) for _ in range(rng.randint(1, 3)))
    elif kind < .75:
        text = "(?:" + "|".join(random_pattern(rng, depth - 1, groups) for _ in range(rng.randint(1, 3))) + ")"
    elif kind < .9:
        inner = "|".join(random_pattern(rng, depth - 1, groups) for _ in range(rng.randint(1, 2)))
        groups[0] += 1
        text = "(" + inner + ")"
    elif kind < .93:
        text = rng.choice(["(?=", "(?!", "(?>", "(?i:"]) + random_pattern(rng, depth - 1, groups) + ")"
    elif kind < .95 and groups[0]:
        text = "(?(%d)%s|%s)" % (rng.randint(1, groups[0]), random_pattern(rng, 0, [0]), random_pattern(rng, 0, [0]))
    else:
        text = random_pattern(rng, depth - 1, groups)
    if rng.random() < .35:
        single = len(text) == 1 or text[0] == "[" and text.count("[") == 1 or text[0] == "(" and text.count("(") == 1
        text = (text if single else "(?:" + text + ")") + rng.choice(REPEATS)
    return text


def flag_bits(letters):
    return sum({"i": re.I, "m": re.M, "s": re.S, "x": re.X, "a": re.A, "u": re.U, "L": re.L}[c] for c in letters)


def escaped(text):
    if isinstance(text, bytes):
        text = text.decode("latin-1")
    return text.encode("unicode_escape").decode("ascii")


def shown(match):
    if match is None:
        return "-"
    return ";".join("%d,%d" % span for span in match.regs) + "/" + str(match.lastindex or 0)


class Slow(Exception):
    pass


def on_alarm(signum, frame):
    raise Slow


def outcome(function):
    signal.setitimer(signal.ITIMER_REAL, 0.3)
    try:
        return "=" + function()
    except re.error as error:
        return f"error: {escaped(str(error))}"
    except (ValueError, OverflowError, IndexError) as error:
        return f"{type(error).__name__}: {escaped(str(error))}"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def run(kind, flags, operation, pattern, text):
    operation, _, limits = operation.partition("@")
    compiled = re.compile(pattern, flag_bits(flags))
    if operation == "compile":
        return f"{compiled.groups} {compiled.flags} {escaped(repr(dict(compiled.groupindex)))}"
    if operation == "sub":
        template, _, text = text.partition("\0" if kind == "s" else b"\0")
        return escaped(compiled.sub(template, text))
    if operation == "split":
        return escaped("\0".join("None" if part is None else part for part in compiled.split(text)))
    bounds = tuple(int(limit) for limit in limits.split(",")) if limits else ()
    if operation == "all":
        return "|".join(shown(match) for match in compiled.finditer(text, *bounds))
    return shown(getattr(compiled, operation)(text, *bounds))


def cases(count, rng):
    for pattern, flags, texts in FAMILIES:
        for text in texts:
            for operation in ("match", "fullmatch", "search", "all"):
                yield "s", flags, operation, pattern, text
            if len(text) > 1:
                yield "s", flags, "all@1,%d" % len(text), pattern, text
                yield "s", flags, "search@0,%d" % (len(text) - 1), pattern, text
        if pattern.isascii() and not re.search(r"\\[uUN]", pattern) and "u" not in flags and "(?u" not in pattern:
            for text in texts:
                yield "b", flags, "all", pattern.encode(), text.encode("utf-8")
        yield "s", flags, "compile", pattern, ""
    for pattern in BAD:
        yield "s", "", "compile", pattern, ""
    for pattern in BAD_BYTES:
        yield "b", "", "compile", pattern, b""
    for pattern, flags, kind in BAD_FLAGS:
        yield kind, flags, "compile", pattern if kind == "s" else pattern.encode(), ""
    for pattern, flags, templates in SUBS:
        for template in templates:
            for text in SUB_TEXTS:
                yield "s", flags, "sub", pattern, template + "\0" + text
    for pattern, text in SPLITS:
        yield "s", "", "split", pattern, text
    for _ in range(count):
        pattern = "|".join(random_pattern(rng, 3, groups) for groups in [[0]] for _ in range(rng.choice([1, 1, 2])))
        flags = rng.choice(["", "", "", "i", "m", "s", "im", "a"])
        for _ in range(2):
            text = "".join(rng.choices("aaabbbcc1 \nABé" + ("\U0001f600" if rng.random() < .1 else ""), k=rng.randint(0, 9)))
            yield "s", flags, rng.choice(["match", "fullmatch", "search", "all", "all", "all@1,5"]), pattern, text


def main():
    signal.signal(signal.SIGALRM, on_alarm)
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7)
    lines = {}
    for case in cases(count, rng):
        try:
            result = outcome(lambda: run(*case))
        except (Slow, RuntimeError, MemoryError, SystemError):
            continue
        kind, flags, operation, pattern, text = case
        lines["\t".join((kind, flags, operation, escaped(pattern), escaped(text), result))] = None
    with open(sys.argv[1], "w", encoding="ascii", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
