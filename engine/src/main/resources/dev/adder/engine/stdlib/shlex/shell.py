"""Cuts text into words as a shell does."""

from collections import deque
from io import StringIO
import os
import re
import sys

__all__ = ["shlex", "split", "quote", "join"]

_LETTERS = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_LATIN = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"


class shlex:
    """Cuts text into words as a shell does."""

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = StringIO(instream)
        self.instream = sys.stdin if instream is None else instream
        self.infile = None if instream is None else infile
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = _LETTERS + _LATIN if posix else _LETTERS
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.state = " "
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ""
        self.filestack = deque()
        self.source = None
        if punctuation_chars is True:
            punctuation_chars = "();<>|&"
        self._punctuation_chars = punctuation_chars = punctuation_chars or ""
        if punctuation_chars:
            self._pushback_chars = deque()
            self.wordchars += "~-./*?="
            self.wordchars = "".join(c for c in self.wordchars if c not in punctuation_chars)

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        """Put a word back, to be the next."""
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        """Read from another stream first."""
        outer = self.infile, self.instream, self.lineno
        self.filestack.appendleft(outer)
        self.instream = StringIO(newstream) if isinstance(newstream, str) else newstream
        self.infile, self.lineno = newfile, 1

    def pop_source(self):
        """Pop the input source stack."""
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self.state = " "

    def get_token(self):
        """The next word; what was put back comes first."""
        if self.pushback:
            return self.pushback.popleft()
        raw = self.read_token()
        if self.source is not None:
            while raw == self.source:
                found = self.sourcehook(self.read_token())
                if found:
                    self.push_source(*found[::-1])
                raw = self.get_token()
        while raw == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            raw = self.get_token()
        return raw

    def _next_char(self):
        if self._punctuation_chars and self._pushback_chars:
            return self._pushback_chars.pop()
        return self.instream.read(1)

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def _is_word(self, c):
        return c in self.wordchars or c in self.quotes or self.whitespace_split

    def read_token(self):
        quoted = False
        before_escape = " "
        while True:
            c = self._next_char()
            if c == "\n":
                self.lineno += 1
            state = self.state
            if state is None:
                self.token = ""
                break
            if state == " ":
                if self._begin(c, quoted):
                    break
                if self.state is not None and self.state in self.escape and c and self.posix:
                    before_escape = "a"
            elif state in self.quotes:
                quoted = True
                if not c:
                    raise ValueError("No closing quotation")
                if c == state:
                    if not self.posix:
                        self.token += c
                        self.state = " "
                        break
                    self.state = "a"
                elif self.posix and c in self.escape and state in self.escapedquotes:
                    before_escape = state
                    self.state = c
                else:
                    self.token += c
            elif state in self.escape:
                if not c:
                    raise ValueError("No escaped character")
                if before_escape in self.quotes and c != state and c != before_escape:
                    self.token += state
                self.token += c
                self.state = before_escape
            elif state in ("a", "c"):
                if self._go_on(c, quoted):
                    break
                if self.posix and c and self.state == c and c in self.escape:
                    before_escape = "a"
        result = self.token
        self.token = ""
        if self.posix and not quoted and result == "":
            result = None
        return result

    def _begin(self, c, quoted):
        """A character between tokens; true at the end of one."""
        if not c:
            self.state = None
            return True
        if c in self.whitespace:
            return bool(self.token or self.posix and quoted)
        if c in self.commenters:
            self._skip_comment()
        elif self.posix and c in self.escape:
            self.state = c
        elif c in self.wordchars:
            self.token = c
            self.state = "a"
        elif c in self._punctuation_chars:
            self.token = c
            self.state = "c"
        elif c in self.quotes:
            if not self.posix:
                self.token = c
            self.state = c
        elif self.whitespace_split:
            self.token = c
            self.state = "a"
        else:
            self.token = c
            return bool(self.token or self.posix and quoted)
        return False

    def _go_on(self, c, quoted):
        """A character within a token; true at the end of it."""
        if not c:
            self.state = None
            return True
        if c in self.whitespace:
            self.state = " "
            return bool(self.token or self.posix and quoted)
        if c in self.commenters:
            self._skip_comment()
            if not self.posix:
                return False
            self.state = " "
            return bool(self.token or quoted)
        if self.state == "c":
            if c in self._punctuation_chars:
                self.token += c
                return False
            if c not in self.whitespace:
                self._pushback_chars.append(c)
            self.state = " "
            return True
        if self.posix and c in self.quotes or self.posix and c in self.escape:
            self.state = c
            return False
        if self._is_word(c) and not (self._punctuation_chars and c in self._punctuation_chars):
            self.token += c
            return False
        if self._punctuation_chars:
            self._pushback_chars.append(c)
        else:
            self.pushback.appendleft(c)
        self.state = " "
        return bool(self.token or self.posix and quoted)

    def sourcehook(self, newfile):
        """The name and stream of a file that source names."""
        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str):
            newfile = os.path.join(os.path.dirname(self.infile), newfile)
        return newfile, open(newfile, "r")

    def error_leader(self, infile=None, lineno=None):
        """File and line, as messages begin with."""
        file = self.infile if infile is None else infile
        return '"%s", line %d: ' % (file, self.lineno if lineno is None else lineno)

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """The words of a command line."""
    if s is None:
        raise ValueError("s argument must not be None")
    lex = shlex(s, posix=posix)
    lex.whitespace_split = True
    if not comments:
        lex.commenters = ""
    return list(lex)


def join(split_command):
    """A command line of words."""
    return " ".join(quote(arg) for arg in split_command)


_unsafe = re.compile(r"[^\w@%+=:,./-]", re.ASCII).search


def quote(s):
    """A word as a shell has to see it."""
    if not s:
        return "''"
    if _unsafe(s) is None:
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
