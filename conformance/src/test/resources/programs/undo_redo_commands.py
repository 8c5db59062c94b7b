"""Command pattern text editor with undo/redo, macros and memento snapshots."""
from abc import ABC, abstractmethod
from copy import copy, deepcopy
import re
class Document:
    def __init__(self, text=""):
        self.text = text
        self.marks = {}
    def __copy__(self):
        new = type(self)(self.text)
        new.marks = self.marks
        return new
    def __deepcopy__(self, memo):
        new = copy(self)
        new.marks = deepcopy(self.marks, memo)
        return new
    def __eq__(self, other): return (self.text, self.marks) == (other.text, other.marks)
class Command(ABC):
    @abstractmethod
    def do(self, doc): ...
    @abstractmethod
    def undo(self, doc): ...
    def __str__(self):
        args = ", ".join(f"{k}={v!r}" for k, v in vars(self).items() if not k.startswith("_"))
        return f"{type(self).__name__}({args})"
class Insert(Command):
    def __init__(self, at, text): self.at, self.text = at, text
    def do(self, doc):
        if not 0 <= self.at <= len(doc.text):
            raise IndexError(f"position {self.at} outside 0..{len(doc.text)}")
        doc.text = doc.text[:self.at] + self.text + doc.text[self.at:]
    def undo(self, doc): doc.text = doc.text[:self.at] + doc.text[self.at + len(self.text):]
class Delete(Command):
    def __init__(self, start, stop): self.start, self.stop = start, stop
    def do(self, doc):
        self._old = doc.text[self.start:self.stop]
        doc.text = doc.text[:self.start] + doc.text[self.stop:]
    def undo(self, doc): doc.text = doc.text[:self.start] + self._old + doc.text[self.start:]
class Substitute(Command):
    def __init__(self, pattern, repl): self.pattern, self.repl = pattern, repl
    def do(self, doc):
        self._old = doc.text
        doc.text, n = re.subn(self.pattern, self.repl, doc.text)
        doc.marks["subs"] = doc.marks.get("subs", 0) + n
    def undo(self, doc): doc.text = self._old
class Macro(Command):
    def __init__(self, *steps): self.steps = list(map(str, steps)); self._steps = steps
    def do(self, doc):
        done = []
        try:
            for s in self._steps:
                s.do(doc)
                done.append(s)
        except Exception:
            for s in reversed(done):
                s.undo(doc)
            raise
    def undo(self, doc):
        for s in reversed(self._steps):
            s.undo(doc)
class Editor:
    def __init__(self): self.doc, self.done, self.undone = Document(), [], []
    def run(self, cmd):
        cmd.do(self.doc)
        self.done.append(cmd)
        self.undone.clear()
    def undo(self): self.undone.append(c := self.done.pop()); c.undo(self.doc)
    def redo(self): self.done.append(c := self.undone.pop()); c.do(self.doc)
ed = Editor()
for cmd in (Insert(0, "Hello world"), Insert(5, ", dear"), Delete(0, 1), Insert(0, "J"), Substitute(r"(\w+)$", lambda m: m[1].upper() + "!"),
            Macro(Insert(0, ">> "), Insert(999, "x")), Macro(Insert(0, "["), Substitute(r"\s+", "_"))):
    try:
        ed.run(cmd)
        print(f"{ed.doc.text!r:<28}", cmd if not isinstance(cmd, Substitute) else f"Substitute {cmd.pattern}")
    except IndexError as e:
        print("failed:", e, "| text kept:", ed.doc.text)
snapshot, shallow = deepcopy(ed.doc), copy(ed.doc)
while ed.done:
    ed.undo()
    print("undo ->", repr(ed.doc.text))
ed.redo(), ed.redo()
ed.doc.marks["bold"] = [1]
print(ed.doc.text, len(ed.undone), snapshot.marks, shallow.marks, snapshot == shallow, ed.doc.marks is shallow.marks)
try:
    ed.run(Insert(0, "x")), ed.redo()
except IndexError as e:
    print(e)
