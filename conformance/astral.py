#!/usr/bin/env python3.12
"""Makes the programs of the area `astral`: the chunks about text, each with a character past U+FFFF in its literals.

    python3.12 astral.py             make and record all of them
    python3.12 astral.py --check     say which are not current

A snake is spliced into every string literal of a chunk, and into the text of f-strings: into its middle, at its start
or at its end, the first of these with which the chunk ends as it did. Equal literals are changed alike. Names of
codecs stay, and so does a literal that cannot be changed without an end of another kind. A chunk in which nothing can
be changed is left out. The first line of a made program says what it was made of.
"""

import codecs
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import tokenize

import record

SNAKE = "\U0001f40d"
SOURCES = """lang/fstrings lang/literals lib/codecs lib/configparser lib/csv lib/difflib lib/fnmatch lib/html
    lib/html_parser lib/io lib/json lib/pprint lib/re lib/reprlib lib/shlex lib/string lib/textwrap lib/tomllib
    lib/unicodedata lib/urllib_parse lib/xml_etree types/conversions types/print_function types/str_format
    types/str_indexing_slicing types/str_methods types/str_unicode""".split()
FOLDER = os.path.join(record.SCRIPTS, "astral")
UNIT = re.compile(r"\\N\{[^}]*\}|\\x..|\\u.{4}|\\U.{8}|\\[0-7]{1,3}|\\.|\{\{|\}\}|[^\\]", re.DOTALL)
LITERAL = re.compile(r"([A-Za-z]*)('''|\"\"\"|'|\")(.*)\2", re.DOTALL)
PLACES = (lambda n: (n + 1) // 2, lambda n: 0, lambda n: n)


def literals(chunk):
    """The places of the text of literals, as pairs of offsets in the chunk."""
    starts = [0]
    for line in record.lines_of(chunk):
        starts.append(starts[-1] + len(line))
    found = []
    for token in tokenize.generate_tokens(io.StringIO(chunk).readline):
        start, end = (starts[line - 1] + column for line, column in (token.start, token.end))
        text = chunk[start:end]
        if token.type == tokenize.STRING:
            match = LITERAL.fullmatch(text)
            if match and "b" not in match[1].lower():
                found.append((start + match.start(3), start + match.end(3)))
        elif token.type == tokenize.FSTRING_MIDDLE and text.strip() and "{" not in text and "}" not in text:
            found.append((start, end))
    return found


def spliced(text, place):
    units = UNIT.findall(text)
    if "".join(units) != text:
        return None
    at = place(len(units))
    return "".join(units[:at]) + SNAKE + "".join(units[at:])


def is_codec(text):
    try:
        return codecs.lookup(text) is not None
    except (LookupError, ValueError):
        return False


def changed(chunk, places, chosen):
    parts, last = [], 0
    for start, end in places:
        new = chosen.get(chunk[start:end])
        if new is not None:
            parts += [chunk[last:start], new]
            last = end
    return "".join(parts) + chunk[last:]


def ending(name, chunk):
    result = record.run_apart(name, chunk, 1, chunk, None)
    if "refused" in result or record.ADDRESS.search(result["out"] + result["err"]):
        return None
    last = result["err"].strip().rpartition("\n")[2]
    return result["code"], re.match(r"[\w.]*", last)[0], "SyntaxError" in result["err"]


def variant(name, chunk):
    """The chunk with snakes, or None."""
    try:
        places = literals(chunk)
    except (tokenize.TokenError, SyntaxError):
        return None
    wanted = ending(name, chunk)
    chosen = {}
    for text in dict.fromkeys(chunk[start:end] for start, end in places):
        for place in () if is_codec(text) else PLACES:
            new = spliced(text, place)
            if new and ending(name, changed(chunk, places, {text: new})) == wanted:
                chosen[text] = new
                break
    while chosen and ending(name, changed(chunk, places, chosen)) != wanted:
        chosen.popitem()
    return changed(chunk, places, chosen) if chosen else None


def made(source):
    with open(os.path.join(record.SCRIPTS, source + ".py"), encoding="utf-8", newline="") as file:
        text = file.read()
    name = source.partition("/")[2] + ".py"
    variants = [v for _, chunk in record.chunks(text) if (v := variant(name, chunk)) is not None]
    return heading(source, text) + (record.SEPARATOR + "\n").join(v if v.endswith("\n") else v + "\n" for v in variants)


def heading(source, text):
    return f"# made by astral.py of {source}.py {hashlib.sha256(text.encode()).hexdigest()[:8]}\n"


def refused(target):
    """The numbers of the chunks that cannot be recorded."""
    pairs = []
    for seed in record.SEEDS:
        worker = record.start_worker(seed)
        answer, _ = worker.communicate(json.dumps(target) + "\n")
        pairs.append(json.loads(answer))
    private = record.private_places()
    return {n for n, pair in enumerate(zip(*pairs, strict=True)) if record.refusal(*pair, private)}


def write(target, text):
    with open(target, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def current(source, target):
    with open(os.path.join(record.SCRIPTS, source + ".py"), encoding="utf-8", newline="") as file:
        text = file.read()
    if not os.path.exists(target):
        return False
    with open(target, encoding="utf-8", newline="") as file:
        return file.readline() == heading(source, text)


def main(arguments):
    check = "--check" in arguments
    named = [a for a in arguments if a != "--check"] or SOURCES
    os.makedirs(FOLDER, exist_ok=True)
    bad = 0
    for source in named:
        target = os.path.join(FOLDER, source.replace("/", "_") + ".py")
        if current(source, target):
            continue
        if check:
            print(f"{source}.py: its astral program is not current", file=sys.stderr)
            bad += 1
            continue
        command = [sys.executable, "-s", os.path.abspath(__file__), "--make", source]
        text = subprocess.run(command, env=record.environment("1"), stdout=subprocess.PIPE, check=True).stdout.decode()
        write(target, text)
        left_out = refused(target)
        if left_out:
            head = text[:text.index("\n") + 1]
            kept = [chunk for n, (_, chunk) in enumerate(record.chunks(text)) if n not in left_out]
            write(target, (head if 0 in left_out else "") + (record.SEPARATOR + "\n").join(kept))
        bad += record.main([target])
    return 1 if bad else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--make"]:
        record.preload()
        with tempfile.TemporaryDirectory() as empty:
            os.chdir(empty)
            print(made(sys.argv[2]), end="")
            os.chdir("/")
        sys.exit(0)
    sys.exit(main(sys.argv[1:]))
