from __future__ import annotations
import abc
from collections import deque
from collections.abc import Callable, Sequence
from typing import Self, override


class Command(abc.ABC):
    @abc.abstractmethod
    def do(self, doc: Document) -> None: ...

    @abc.abstractmethod
    def undo(self, doc: Document) -> None: ...

    def merge(self, other: Command) -> Self | None:
        return None


class Insert(Command):
    def __init__(self, at: int, text: str):
        self.at, self.text = at, text

    def do(self, doc):
        if not 0 <= self.at <= len(doc):
            raise IndexError(f"insert position {self.at} out of range 0..{len(doc)}")
        doc.text = doc.text[:self.at] + self.text + doc.text[self.at:]

    def undo(self, doc):
        doc.text = doc.text[:self.at] + doc.text[self.at + len(self.text):]

    def merge(self, other):
        if isinstance(other, Insert) and other.at == self.at + len(self.text) and not self.text.endswith(" "):
            return Insert(self.at, self.text + other.text)

    def __repr__(self):
        return f"Insert({self.at}, {self.text!r})"


class Delete(Command):
    __slots__ = "span", "_old"

    def __init__(self, *span):
        self.span = slice(*span)

    def do(self, doc):
        self._old = doc.text[self.span]
        doc.text = doc.text[:self.span.start] + doc.text[self.span.stop:]

    def undo(self, doc):
        doc.text = doc.text[:self.span.start] + self._old + doc.text[self.span.start:]

    def __repr__(self):
        return f"Delete({self.span.start}:{self.span.stop})"


class Macro(Command):
    def __init__(self, *cmds):
        self.cmds: Sequence[Command] = cmds

    def do(self, doc):
        done = []
        try:
            for c in self.cmds:
                c.do(doc)
                done.append(c)
        except Exception as e:
            for c in reversed(done):
                c.undo(doc)
            raise RuntimeError(f"macro rolled back after {len(done)} steps") from e

    def undo(self, doc):
        for c in reversed(self.cmds):
            c.undo(doc)

    def __repr__(self):
        return "Macro" + repr(self.cmds)


class Document:
    def __init__(self, text="", depth=4):
        self.text = text
        self._undo: deque[Command] = deque(maxlen=depth)
        self._redo: list[Command] = []
        self._observers: list[Callable[[str], object]] = []

    def __len__(self):
        return len(self.text)

    def __str__(self):
        return f"«{self.text}»"

    def __lshift__(self, cmd: Command) -> Self:
        cmd.do(self)
        self._redo.clear()
        if self._undo and (merged := self._undo[-1].merge(cmd)) is not None:
            self._undo[-1] = merged
        else:
            self._undo.append(cmd)
        for o in self._observers:
            o(f"did {cmd!r}")
        return self

    def undo(self, times=1):
        for _ in range(times):
            if not self._undo:
                raise LookupError("nothing to undo")
            cmd = self._undo.pop()
            cmd.undo(self)
            self._redo.append(cmd)
        return self

    def redo(self):
        cmd = self._redo.pop()
        cmd.do(self)
        self._undo.append(cmd)
        return self


log = []
d = Document("hello")
d._observers.append(log.append)
d << Insert(5, ",") << Insert(6, " ") << Insert(7, "world") << Delete(0, 1) << Insert(0, "J")
print(d, d._undo)
print(d.undo(), d.undo(2), d._redo)
print(d.redo(), d.redo(), d)
try:
    d << Macro(Insert(0, "<"), Delete(1, 2), Insert(99, ">"))
except RuntimeError as e:
    print(e, "<-", repr(e.__cause__), d)
d << Macro(Insert(0, "<"), Insert(len(d) + 1, ">"))
print(d, d._undo[-1])
print(d.undo())
print(*log, sep="\n")
try:
    Command()
except TypeError as e:
    print(e)
print(Macro.__abstractmethods__, Command.__abstractmethods__ == frozenset({"do", "undo"}))
try:
    Delete(0, 1)._old
except AttributeError as e:
    print(e)
try:
    d.redo().redo()
except IndexError as e:
    print(e)
d.undo(50)
