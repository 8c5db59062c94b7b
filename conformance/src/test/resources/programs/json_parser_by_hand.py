"""Recursive descent JSON parser compared with the json module."""
import json
import re
from dataclasses import dataclass
class ParseError(ValueError):
    def __init__(self, msg: str, text: str, pos: int):
        line = text.count("\n", 0, pos) + 1
        col = pos - (text.rfind("\n", 0, pos) + 1) + 1
        super().__init__(f"{msg} at {line}:{col}")
        self.line, self.col = line, col
NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?P<frac>\.\d+)?(?P<exp>[eE][-+]?\d+)?")
STRING = re.compile(r'"((?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*)"')
ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)")
SIMPLE = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
def unescape(s: str) -> str:
    s = ESCAPE.sub(lambda m: chr(int(m[1][1:], 16)) if m[1][0] == "u" else SIMPLE.get(m[1], m[1]), s)
    return s.encode("utf-16", "surrogatepass").decode("utf-16")
@dataclass
class Parser:
    text: str
    pos: int = 0
    def ws(self):
        while self.text[self.pos:self.pos + 1] in (" ", "\t", "\n", "\r"):
            self.pos += 1
    def fail(self, msg): raise ParseError(msg, self.text, self.pos)
    def expect(self, ch):
        self.ws()
        if not self.text.startswith(ch, self.pos):
            self.fail(f"expected {ch!r}")
        self.pos += len(ch)
    def value(self):
        self.ws()
        match self.text[self.pos:self.pos + 1]:
            case "{": return dict(self.items("{", "}", self.pair))
            case "[": return list(self.items("[", "]", self.value))
            case '"': return self.string()
            case "t": self.expect("true"); return True
            case "f": self.expect("false"); return False
            case "n": self.expect("null"); return None
            case "": self.fail("unexpected end")
        if m := NUMBER.match(self.text, self.pos):
            self.pos = m.end()
            return float(m[0]) if m["frac"] or m["exp"] else int(m[0])
        self.fail(f"unexpected {self.text[self.pos]!r}")
    def string(self):
        self.ws()
        if not (m := STRING.match(self.text, self.pos)):
            self.fail("bad string")
        self.pos = m.end()
        return unescape(m[1])
    def pair(self):
        key = self.string()
        self.expect(":")
        return key, self.value()
    def items(self, open_, close, element):
        self.expect(open_)
        self.ws()
        if self.text.startswith(close, self.pos):
            self.pos += 1
            return
        while True:
            yield element()
            self.ws()
            if self.text.startswith(close, self.pos):
                self.pos += 1
                return
            self.expect(",")
def loads(text):
    p = Parser(text)
    v = p.value()
    p.ws()
    if p.pos != len(text):
        p.fail("trailing data")
    return v
good = ['{"a": [1, -2.5e3, true, null, {}], "b\\n\\u00e9": "x\\ud83d\\ude00/\\/"}', " [ ] ", '"\\u20ac"', "-0", "1E2", '[[[["deep"]]]]', '{"k":{"k":{"k":0.1}}}']
for text in good:
    print(loads(text) == json.loads(text), ascii(loads(text)))
for text in ('{"a" 1}', '[1,\n 2,,3]', "01", '"tab\t"', "{", '["a"]]', "nul", '{"a":1,}', "", '"\\x"', "-"):
    try:
        print(loads(text))
    except ParseError as e:
        print(f"{text!r:<16} {e}")
