import shlex
import sys
from collections import deque
from fnmatch import filter as fnfilter
from functools import reduce
from inspect import signature, Parameter, getdoc
from typing import get_type_hints


class ShellError(Exception):
    status = 1


class NotFound(ShellError):
    status = 127


class Shell:
    commands = {}

    def __init__(self, files=None):
        self.files = dict(files or {})
        self.env = {"HOME": "/root", "?": "0"}
        self.history = deque(maxlen=5)

    @classmethod
    def command(cls, fn=None, /, *, name=None):
        def register(f):
            cls.commands[name or f.__name__.removeprefix("cmd_")] = f
            return f
        return register(fn) if fn else register

    def expand(self, word):
        out, i = [], 0
        while i < len(word):
            if word[i] == "$":
                j = i + 1
                while j < len(word) and (word[j].isalnum() or word[j] in "_?"):
                    j += 1
                out.append(self.env.get(word[i + 1:j], ""))
                i = j
            else:
                out.append(word[i])
                i += 1
        text = "".join(out)
        if any(c in text for c in "*?["):
            return sorted(fnfilter(self.files, text)) or [text]
        return [text]

    def call(self, words, stdin):
        name, *args = [x for w in words for x in self.expand(w)]
        try:
            fn = self.commands[name]
        except KeyError:
            raise NotFound(f"{name}: command not found") from None
        hints = get_type_hints(fn)
        params = [p for p in signature(fn).parameters.values() if p.name not in ("self", "stdin")]
        flags, rest = {}, []
        for a in args:
            if a.startswith("-") and len(a) > 1 and not a[1:].isdigit():
                key, eq, val = a.lstrip("-").partition("=")
                p = next((p for p in params if p.kind is Parameter.KEYWORD_ONLY and p.name.startswith(key)), None)
                if p is None:
                    raise ShellError(f"{name}: unknown option {a}\nusage: {name} {' '.join(str(p) for p in params)}")
                flags[p.name] = hints[p.name](val) if eq else True
            else:
                rest.append(a)
        try:
            bound = signature(fn).bind(self, stdin, *rest, **flags)
        except TypeError as e:
            raise ShellError(f"{name}: {e}") from e
        return "".join(f"{line}\n" for line in fn(*bound.args, **bound.kwargs) or ())

    def run(self, line):
        self.history.append(line)
        lexer = shlex.shlex(line, posix=True, punctuation_chars="|>;&")
        lexer.wordchars += "$*?[]=./-{}:,"
        groups = [[]]
        out = ""
        try:
            for tok in lexer:
                if tok in (";", "&&"):
                    out += self.pipeline(groups[-1])
                    groups.append([])
                    if tok == "&&" and self.env["?"] != "0":
                        return out
                else:
                    groups[-1].append(tok)
            return out + self.pipeline(groups[-1])
        except ValueError as e:
            self.env["?"] = "2"
            return out + f"syntax error: {e}\n"

    def pipeline(self, toks):
        if not toks:
            return ""
        stages = reduce(lambda acc, t: acc + [[]] if t == "|" else acc[:-1] + [acc[-1] + [t]], toks, [[]])
        data, target = "", None
        if len(stages[-1]) > 2 and stages[-1][-2] in (">", ">>"):
            *stages[-1], mode, target = stages[-1]
        try:
            for words in stages:
                if len(words) == 1 and "=" in words[0][1:]:
                    k, _, v = words[0].partition("=")
                    self.env[k] = "".join(self.expand(v))
                else:
                    data = self.call(words, data)
            self.env["?"] = "0"
        except ShellError as e:
            self.env["?"] = str(e.status)
            return f"sh: {e}\n"
        if target:
            self.files[target] = (self.files.get(target, "") if mode == ">>" else "") + data
            return ""
        return data


@Shell.command
def cmd_echo(self, stdin, *words, upper: bool = False):
    """Say something."""
    yield (str.upper if upper else str)(" ".join(words))


@Shell.command
def cmd_cat(self, stdin, *names, number: bool = False):
    """Show files."""
    text = "".join(self.files[n] if n in self.files else (_ for _ in ()).throw(ShellError(f"cat: {n}: No such file")) for n in names) if names else stdin
    for i, l in enumerate(text.splitlines(), 1):
        yield f"{i:>3} {l}" if number else l


@Shell.command(name="grep")
def search(self, stdin, pattern: str, *names, invert: bool = False, max: int = 99):
    for l in [l for l in (stdin or "".join(map(self.files.get, names))).splitlines() if (pattern in l) != invert][:max]:
        yield l


@Shell.command
def cmd_sort(self, stdin, *, reverse: bool = False, key: int = 0):
    yield from sorted(stdin.splitlines(), key=lambda l: l.split()[key:], reverse=reverse)


@Shell.command
def cmd_wc(self, stdin):
    return [f"{len(stdin.splitlines())} {len(stdin.split())} {len(stdin)}"]


@Shell.command
def cmd_help(self, stdin):
    for n, f in sorted(self.commands.items()):
        yield f"{n:<6}{signature(f)}  {getdoc(f) or ''}"


sh = Shell({"a.txt": "pear 3\napple 10\nfig 7\n", "b.txt": "kiwi 1\n", "c.log": "x\n"})
for line in ("echo hello '$HOME' \"$HOME\" world", "NAME=Ada; echo hi $NAME -u", "cat *.txt | sort", "cat a.txt | sort -r | cat -n", "cat a.txt b.txt | grep p | wc", "grep i a.txt --invert", "grep i a.txt b.txt --max=1", "cat nope.txt", "echo $?", "nope && echo no", "echo one > d.txt ; echo two >> d.txt && cat d.txt", "echo 'unclosed", "sort a b c", "grep", "cat --wat a.txt", "echo a;echo b && echo c | cat -n", "help", "echo [z]*", "cat a.txt | sort --key=1"):
    print("$", line)
    print(sh.run(line), end="")
print(list(sh.history)[-2:], sh.env, sorted(sh.files))
sh.run("sort --key=x")
sh.run("cat a.txt | sort --key=x")
