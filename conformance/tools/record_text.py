#!/usr/bin/env python3
"""Records what CPython 3.12 says about text and numbers, for the tests of the engine's text package.

    python3.12 record_text.py FOLDER [CASES_PER_FILE]

Each line is one case: operation, arguments, result, with tabs between and Python's unicode escapes inside.
"""
import os
import random
import struct
import sys
import unicodedata
import zlib

RANDOM = random.Random(12)


def escaped(text):
    return text.encode("unicode_escape").decode("ascii").replace("|", "\\x7c")


def result_of(function, *arguments):
    try:
        return "=" + escaped(function(*arguments))
    except (ValueError, TypeError, OverflowError, IndexError, KeyError, MemoryError) as error:
        name = type(error).__name__
        return name if name in ("IndexError", "KeyError") else f"{name}: {escaped(str(error))}"


def bits(value):
    return struct.pack(">d", value).hex()


def write(folder, name, lines):
    with open(os.path.join(folder, name), "w", encoding="ascii", newline="\n") as file:
        for line in dict.fromkeys(lines):
            file.write(line + "\n")


def some_float():
    kind = RANDOM.randrange(9)
    if kind == 0:
        return struct.unpack(">d", RANDOM.randbytes(8))[0]
    if kind == 1:
        return round(RANDOM.uniform(-1000, 1000), RANDOM.randrange(5))
    if kind == 2:
        return RANDOM.choice([0.0, -0.0, 0.5, 1.5, 2.5, 0.125, 2.675, 1e16, 1e22, 123456789.125, 0.1, 1 / 3, 5e-324,
                              1e-5, 9.5, 99.5, 999999.5, 1e-4, 0.045, 1.005, 2.0 ** 53, float("inf"), float("-inf"),
                              float("nan"), 1.7976931348623157e308, 2.2250738585072014e-308, -0.004, -0.5])
    if kind == 3:
        return float(RANDOM.randrange(-10 ** RANDOM.randrange(1, 20), 10 ** 19))
    if kind == 4:
        return 2.0 ** RANDOM.randrange(-1074, 1023)
    if kind == 5:
        return RANDOM.randrange(200) * 5e-324
    if kind == 6:
        return RANDOM.randrange(-99999, 99999) / 10 ** RANDOM.randrange(0, 9)
    if kind == 7:
        return RANDOM.randrange(-4000, 4000) / 64
    return RANDOM.random() * 10.0 ** RANDOM.randrange(-12, 20)


def floats(count):
    for _ in range(count):
        value = some_float()
        if value == value:
            yield f"repr\t{bits(value)}\t={repr(value)}"
    texts = [" 1 ", "\x1c1", "1\x1f", "\u20051\u2005", "\x851", "\xa01", "\x0b1", "1_0", "1__0", "_1", "1_", "1_000.5_0e1_0",
             "1._5", "1_.5", ".5", "5.", ".", "e5", "1e", "1e+", "inf", "-Infinity", "+nan", "NaN", "iNf", "infin",
             "nan(1)", "1e999999999999", "1e-999999999999", "0x1p3", "1f", "1d", "1\x00", "\ud800", "\u0661.\u0665",
             "\uff11.\uff15", "0" * 400 + "1e-400", "", "+", "--1", "1e5_0", "1e_5", "1 2", "-.5e-3", "\U0001d7d9",
             "2.2250738585072011e-308", "179769313486231580793e289", "0.1" + "0" * 900 + "1", "9007199254740993",
             "9007199254740993." + "0" * 300 + "1", "1e23", "8.5e22", "4.9e-324", "2.4703282292062328e-324"]
    alphabet = "0123456789" * 2 + "..eE+-_ \u0663naif"
    texts += ["".join(RANDOM.choices(alphabet, k=RANDOM.randrange(1, 9))) for _ in range(count)]
    for text in texts:
        try:
            value = "=" + bits(float(text))
        except ValueError:
            value = "invalid"
        yield f"float\t{escaped(text)}\t{value}"


def ints(count):
    texts = [" 12 ", "\x1c1", "1\x1f", "\u20051\u2005", "1_0", "1__0", "_1", "1_", "0x_f", "0x", "0X1F", "0b1", "0B_1",
             "0_0", "00", "01", "-01", "0o17", "-0x1f", "+ 1", "\u0661\u0662", "\u0661_\u0662", "", " ", "-", "z", "9" * 30,
             "f" * 40, "1" * 64, "a" * 300, "it's", "\u06600x1", "9223372036854775807", "9223372036854775808",
             "-9223372036854775808", "-9223372036854775809", "1" * 4300, "1" * 4301, "0" * 5000, "1\x00", "\ud800",
             "7" * 1500, "zz" * 300, "\xb2", "\U0001d7d9\U0001d7da", "0xg", "08", "-0_0", "0o8", "0b2"]
    alphabet = "0011223456789abfxobz__+- \u0663"
    texts += ["".join(RANDOM.choices(alphabet, k=RANDOM.randrange(1, 9))) for _ in range(count)]
    for text in texts:
        for base in (0, 10, RANDOM.choice([2, 8, 16, 36, 7, 32])):
            yield f"int\t{escaped(text)}\t{base}\t" + result_of(lambda: hex(int(text, base)))
    for _ in range(count // 4):
        value = RANDOM.randrange(1 << RANDOM.randrange(1, 900)) * RANDOM.choice([1, -1])
        yield f"text\t{hex(value)}\t={value}\t{bin(abs(value))[2:]}\t{oct(abs(value))[2:]}"


TEXTS = ["", "a", "abc", "\u20ac\xe9", "x" * 12, "\U0001f600b", "tab\t"]


def some_int():
    return RANDOM.choice([0, 1, -1, 7, 65, 255, -255, 999, 1000, 1234567, -1234567, 2 ** 63, 10 ** 25, -(10 ** 18), 8364,
                          0x110000, 0x1f600, RANDOM.randrange(-10 ** 6, 10 ** 6)])


def some_value():
    kind = RANDOM.choice("iiifffsc")
    if kind == "i":
        value = some_int()
        return kind, value, hex(value)
    if kind == "f":
        value = some_float()
        return kind, value, bits(value)
    if kind == "s":
        value = RANDOM.choice(TEXTS)
        return kind, value, escaped(value)
    real, imaginary = RANDOM.choice([0.0, -0.0, 1.5, -2.25, 1e20]), RANDOM.choice([0.0, 1.0, -3.5, float("nan"), -0.0])
    return kind, complex(real, imaginary), bits(real) + "," + bits(imaginary)


def some_spec():
    part = lambda odds, *choices: RANDOM.choice(choices) if RANDOM.random() < odds else ""
    return (part(.3, "<", ">", "=", "^", "*<", "*>", "0=", "x^", "\u20ac>", "\U0001f600<", "{^")
            + part(.25, "+", "-", " ") + part(.08, "z") + part(.15, "#") + part(.15, "0")
            + part(.4, "1", "5", "8", "10", "12", "20", "33", "\u0663") + part(.2, ",", "_", ",_", ",,")
            + part(.3, ".0", ".1", ".2", ".3", ".5", ".10", ".17", ".25", ".")
            + part(.75, *"dbxXoncseEfFgG%%ffgs") + part(.03, "q", "\x01", "\xe9", "  ", "z"))


def formats(count):
    special = [("z", 1), ("+z.1f", 1), ("c", -1), ("c", 10 ** 30), ("+c", 5), ("#c", 5), (",c", 65), ("_n", 1), (",n", 1.0),
               (",,", 1), (",_", 1), ("_,", 1), (".", 1.0), (".2", 5), ("99999999999999999999", 5), (".99999999999f", 5.0),
               (".99999999999999999999f", 5.0), ("010c", 65), ("e", 10 ** 400), ("%", 10 ** 400), ("030,", 1234), ("09,", 1234),
               ("08,", 1234), ("010_x", 0xabcde), ("#010x", -255), ("=+10,.2f", 12345.678), ("z.1f", -0.04), ("05", "a"),
               (".400f", 0.1), (".1100e", 5e-324), (".800g", 1e-300), ("#.800g", 1e-3), (",.3%", 12.3456), ("010", float("-inf")),
               ("_", -123456789), ("_b", 1023), ("_o", 10 ** 9), (",", 10 ** 30)]
    for spec, value in special:
        kind = "f" if isinstance(value, float) else "s" if isinstance(value, str) else "i"
        shown = bits(value) if kind == "f" else escaped(value) if kind == "s" else hex(value)
        yield f"format\t{kind}\t{shown}\t{escaped(spec)}\t" + result_of(format, value, spec)
    for _ in range(count):
        kind, value, shown = some_value()
        spec = some_spec()
        if spec:
            yield f"format\t{kind}\t{shown}\t{escaped(spec)}\t" + result_of(format, value, spec)


def percents(count):
    special = ["%", "%(a", "%(a)", "%*", "%*d", "%y", "%\u1234", "%99999999999999999999d", "%.9999999999d", "%.2147483647d",
               "%5%", "%l", "%ld", "%lld", "%d %d", "a", "%b", "%%", "100%%", "%-05d|", "%+.3x", "%#.5X", "%#010x", "%010.3f",
               "% d", "%#o", "%#.0f", "%c", "%.0s|", "%05s", "%.1000000000000d", "%(a)d", "%s", "%r", "%a", "%5c|", "%-5c|",
               "%.0c|", "%*.*f|", "%.*d", "\u20ac%y", "\U0001f600%y", "%.d", "%.f", "%hd", "%i", "%u"]
    values = [(), (5,), ("a",), (1.5,), (5, 6), (-7, 3.25), (12, 3, 2.5), (65,), (-1,), (10 ** 30,), (10 ** 30, 5),
              ("ab", 5), (0x110000,)]
    part = lambda odds, *choices: RANDOM.choice(choices) if RANDOM.random() < odds else ""
    cases = [(text, value) for text in special for value in values]
    for _ in range(count):
        text = "".join(part(.3, "x", "%%", "\u20ac") + "%" + part(.4, "-", "+", " ", "#", "0", "#0", "+0", "- ")
                       + part(.4, "5", "12", "*") + part(.3, ".0", ".3", ".12", ".*", ".") + part(.1, "l")
                       + RANDOM.choice("diouxXeEfFgGcrsa") for _ in range(RANDOM.choice([1, 1, 1, 2])))
        arguments = tuple(some_value()[1] for _ in range(text.count("*") + text.replace("%%", "").count("%")))
        cases.append((text, tuple(x for x in arguments if not isinstance(x, complex))))
    for text, arguments in cases:
        shown = "|".join("f" + bits(x) if isinstance(x, float) else "i" + hex(x) if isinstance(x, int) else "s" + escaped(x)
                         for x in arguments)
        outcome = result_of(lambda: text % arguments)
        if len(outcome) < 3000:
            yield f"percent\t{escaped(text)}\t{shown}\t{outcome}"


def str_formats(count):
    special = ["{!}", "{!r", "{", "}", "{0", "{0!", "{0!r:", "{0!rx}", "{a{", "{0[}", "{0[a}", "{0.}", "{0]}", "{:{", "{:{}",
               "{:{:{}}}", "{99999999999999999999}", "{0!z}", "{}{0}", "{0}{}", "{0[]}", "{!r:{}}", "{[0]}", "{0[1]}x", "{{}}",
               "{{{}}}", "a{}b{}c{}", "{a}", "{a!r:>5}", "{:>{}}", "{:{a}>5}", "{0:}", "{:x<5}", "{0[99]}", "{b}", "{9}",
               "{0[0]b}", "{0[0][0]}", "{0[5", "{0[99999999999999999999]}", "{!\u20ac}", "{!\x01}", "{ 0}", "{:}}", "{}}", "x{{y}}z",
               "{0:{1}", "{a:{a}{a}}", "{:{}}{}", "{:{0}}", "{\u0661}", "", "plain", "{!s}{!a}", "{:{{}}}", "{}{}{}{}{}"]
    alphabet = ["{", "}", "{}", "{0}", "{a}", "{{", "}}", "!r", ":", ">5", "[0]", ".x", "x", "{:>5}", "!", "1", "{!r}", "]"]
    special += ["".join(RANDOM.choices(alphabet, k=RANDOM.randrange(1, 6))) for _ in range(count)]
    for text in special:
        try:
            outcome = result_of(lambda: text.format("abc", "5", "d\xe9'", a="9"))
        except AttributeError:
            continue
        yield f"strformat\t{escaped(text)}\t{outcome}"


def reprs(count):
    pool = "ab'\"\\\n\t\r\x00\x1b\x7f\x80\xa0\xad\xe9\u0378\u20ac\ud800\ue000\U0001f600\U0010ffff\u2028\u3000\u0897\u200b"
    texts = ["", "'", '"', "'\"", "it's"] + list(pool)
    texts += ["".join(RANDOM.choices(pool, k=RANDOM.randrange(1, 8))) for _ in range(count)]
    for text in texts:
        yield f"strrepr\t{escaped(text)}\t={escaped(repr(text))}\t{escaped(ascii(text))}"
        data = text.encode("utf-8", "surrogatepass")
        yield f"bytesrepr\t{data.hex()}\t={escaped(repr(data))}"


def cases(count):
    pool = ("aAbB zZ\xdf\xe9\xc9\u0130\u0131\u01c5\u01c4\u03a3\u03c3\u03c2'.:\xad\u0301\u02b0\ufb01\u1f88\u1fb3\u1e9e\u13a0\uab70"
            "\n\t\r\x0b\x1c\x85\u2028\u2160\u24d0\U00010400\U00010428\u019b\ua7dc1\u0345\u0149\u1c89_")
    texts = ["", "they're bill's", "hello WORLD", "\u039f\u0394\u039f\u03a3 \u03a3", "a\r\nb\n\nc", "x\ty\tz", "\ta", "a\r\tb"]
    texts += ["".join(RANDOM.choices(pool, k=RANDOM.randrange(1, 9))) for _ in range(count)]
    for text in texts:
        shown = [text.upper(), text.lower(), text.title(), text.capitalize(), text.swapcase(), text.casefold(), text.strip(),
                 "|".join(escaped(line) for line in text.splitlines()),
                 "|".join(escaped(line) for line in text.splitlines(True)), "|".join(escaped(word) for word in text.split()),
                 "|".join(escaped(word) for word in text.split(None, 1)), text.expandtabs(), text.expandtabs(3),
                 "".join("01"[flag] for flag in (text.isupper(), text.islower(), text.istitle(), text.isidentifier()))]
        yield f"case\t{escaped(text)}\t" + "\t".join(
            value if 7 <= i <= 10 else escaped(value) for i, value in enumerate(shown))


PREDICATES = ["isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "isprintable",
              "isidentifier"]


def unicode_rules():
    for name in PREDICATES:
        edges, before = [], False
        for c in range(0x110001):
            now = c < 0x110000 and getattr(chr(c), name)()
            if now != before:
                edges.append(f"{c:x}")
                before = now
        yield f"edges\t{name}\t{' '.join(edges)}"
    for name in ("upper", "lower", "title", "casefold", "swapcase"):
        for first in range(0, 0x20000, 0x1000):
            text = " ".join(getattr(chr(c), name)() for c in range(first, first + 0x1000))
            yield f"mapping\t{name}\t{first:x}\t{zlib.crc32(text.encode('utf-16-be', 'surrogatepass')):x}"
    for c in range(0x110000):
        if chr(c).isnumeric():
            yield f"numeric\t{c:x}\t{bits(unicodedata.numeric(chr(c)))}\t{unicodedata.digit(chr(c), -1)}"


def main():
    folder = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    write(folder, "floats.txt", floats(count))
    write(folder, "ints.txt", ints(count // 3))
    write(folder, "formats.txt", formats(count * 2))
    write(folder, "percents.txt", percents(count))
    write(folder, "strformats.txt", str_formats(count))
    write(folder, "reprs.txt", reprs(count // 3))
    write(folder, "cases.txt", cases(count))
    write(folder, "unicode.txt", unicode_rules())


if __name__ == "__main__":
    main()
