import re
import sys

NAMES = {"i": re.I, "m": re.M, "s": re.S, "x": re.X, "a": re.A}
flags = 0
for letter in sys.argv[1][:8]:
    flags |= NAMES.get(letter, 0)
pattern, replacement, text = sys.argv[2:]


def shown(match):
    return match and (match.span(), match.groups(), match.groupdict(), match.lastindex, match.lastgroup, match.regs)


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except (re.error, RecursionError, OverflowError, MemoryError):
        return None
    except IndexError as error:
        if "group" not in str(error):
            raise


def every(compiled):
    yield lambda: shown(compiled.match(text))
    yield lambda: shown(compiled.fullmatch(text))
    yield lambda: shown(compiled.search(text, 1, len(text) - 1))
    yield lambda: compiled.findall(text)
    yield lambda: [shown(match) for match in compiled.finditer(text)]
    yield lambda: compiled.split(text, 5)
    yield lambda: compiled.subn(replacement, text)
    yield lambda: compiled.sub(lambda match: match.group(match.lastindex or 0) or "", text)
    yield lambda: [match.expand(replacement) for match in compiled.finditer(text)]
    yield lambda: (repr(compiled), compiled.groups, compiled.groupindex, hash(compiled), compiled == re.compile(pattern))


compiled = attempt(re.compile, pattern, flags)
if compiled:
    for action in every(compiled):
        attempt(action)
binary = attempt(re.compile, pattern.encode("utf-8", "surrogatepass"), flags)
if binary:
    attempt(binary.findall, text.encode("utf-8", "surrogatepass"))
attempt(re.findall, re.escape(text), text + text)
