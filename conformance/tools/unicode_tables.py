#!/usr/bin/env python3
"""Writes UnicodeTables.java: what the engine has to know about Unicode beside the JDK.

Run it with CPython 3.12 (Unicode 15.0):

    python3.12 unicode_tables.py JAVA_HOME > UnicodeTables.java

The ranges that the JDK knows and CPython does not are found by asking both about every code point.
"""
import os
import subprocess
import sys
import tempfile
import textwrap
import unicodedata
from fractions import Fraction

PROBE = """
public class Probe {
    public static void main(String[] args) {
        var out = new StringBuilder();
        for (int c = 0; c < 0x110000; c++) {
            out.append(Character.getType(c) == 0 ? '0' : '1');
        }
        System.out.println(out);
    }
}
"""


def assigned_in_jdk(java_home):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "Probe.java")
        with open(path, "w") as file:
            file.write(PROBE)
        return subprocess.run([os.path.join(java_home, "bin", "java"), path], capture_output=True,
                              text=True, check=True).stdout.strip()


def ranges(points):
    result = []
    for c in points:
        if result and result[-1][1] == c - 1:
            result[-1][1] = c
        else:
            result.append([c, c])
    return result


def span(first, last):
    return f"{first:x}" if first == last else f"{first:x}-{last:x}"


def runs(values):
    """Arithmetic progressions over neighbouring code points: [first, last, value, step]."""
    result = []
    for c, value in values:
        last = result[-1] if result else None
        if last and last[1] == c - 1:
            step = value - last[4]
            if last[0] == last[1]:
                last[1], last[3], last[4] = c, step, value
                continue
            if step == last[3]:
                last[1], last[4] = c, value
                continue
        result.append([c, c, value, Fraction(0), value])
    return result


def exact(value):
    return Fraction(value).limit_denominator(1000)


def words(text):
    return "\n".join(f'            {line}' for line in _lines(text))


def _lines(text):
    lines = textwrap.wrap(text, 96, break_long_words=False)
    return [f'"{line}{" " if i < len(lines) - 1 else ""}"{" +" if i < len(lines) - 1 else ";"}'
            for i, line in enumerate(lines)]


def main():
    jdk = assigned_in_jdk(sys.argv[1])
    newer = ranges(c for c in range(0x110000)
                   if jdk[c] == "1" and unicodedata.category(chr(c)) == "Cn")
    digits, numbers, titles, folds = [], [], [], []
    for c in range(0x110000):
        char = chr(c)
        if char.isdigit() and not char.isdecimal():
            digits.append((c, Fraction(unicodedata.digit(char))))
        elif char.isnumeric() and not char.isdecimal():
            numbers.append((c, exact(unicodedata.numeric(char))))
        if len(char.title()) > 1:
            titles.append(f"{c:x}=" + ".".join(f"{ord(x):x}" for x in char.title()))
        if char.casefold() != "".join(char.upper()).lower():
            folds.append((c, char.casefold()))
    fold = []
    for c, text in folds:
        if len(text) == 1 and fold and fold[-1][1] == c - 1 and fold[-1][2] == ord(text) - c:
            fold[-1][1] = c
        elif len(text) == 1:
            fold.append([c, c, ord(text) - c])
        else:
            fold.append([c, c, text])
    fold_words = []
    for first, last, to in fold:
        value = ".".join(f"{ord(x):x}" for x in to) if isinstance(to, str) else f"{first + to:x}"
        fold_words.append(f"{span(first, last)}={value}")
    run_words = [f"{span(first, last)}={value}" + (f"+{step}" if step else "")
                 for first, last, value, step, _ in runs(numbers)]
    digit_words = [f"{span(first, last)}={value}" + (f"+{step}" if step else "")
                   for first, last, value, step, _ in runs(digits)]
    print(f'''package dev.adder.engine.text;

/**
 * What Unicode {unicodedata.unidata_version} says and the JDK does not: written by {{@code conformance/tools/unicode_tables.py}},
 * not by hand. Numbers are hexadecimal code points left of {{@code =}}, see {{@link UnicodeRules}} for the reader.
 */
final class UnicodeTables {{
    /** Code points the JDK knows and Unicode {unicodedata.unidata_version} does not. */
    static final String NEWER =
{words(" ".join(span(*r) for r in newer))}

    /** Digits that are not decimal digits, with the value of the first of each range. */
    static final String DIGITS =
{words(" ".join(digit_words))}

    /** Numbers that are not digits: value of the first of the range, and step. */
    static final String NUMBERS =
{words(" ".join(run_words))}

    /** Title case of the characters for which it is more than one. */
    static final String TITLES =
{words(" ".join(titles))}

    /** Case folding where it is not the lower case of the upper case; a range moves by one distance. */
    static final String FOLDS =
{words(" ".join(fold_words))}

    private UnicodeTables() {{}}
}}''')


if __name__ == "__main__":
    main()
