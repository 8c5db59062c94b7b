from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar


class Command(ABC):
    registry: ClassVar[dict[str, type[Command]]] = {}

    def __init_subclass__(cls, verb: str | None = None, **kw):
        super().__init_subclass__(**kw)
        if verb:
            Command.registry[verb] = cls

    @abstractmethod
    def do(self, sheet: dict) -> None: ...

    @abstractmethod
    def undo(self, sheet: dict) -> None: ...

    def __str__(self):
        return f"{type(self).__name__.lower()}({', '.join(f'{k}={v}' for k, v in vars(self).items() if k[0] != '_')})"


@dataclass
class Set(Command, verb="set"):
    key: str
    value: str
    __str__ = Command.__str__

    def do(self, sheet):
        self._old = sheet.get(self.key, ...)
        sheet[self.key] = self.value

    def undo(self, sheet):
        if self._old is ...:
            del sheet[self.key]
        else:
            sheet[self.key] = self._old


@dataclass
class Rename(Command, verb="rename"):
    old: str
    new: str

    def do(self, sheet):
        if self.new in sheet:
            raise ValueError(f"{self.new} already exists")
        sheet[self.new] = sheet.pop(self.old)

    def undo(self, sheet):
        sheet[self.old] = sheet.pop(self.new)


class Clear(Command, verb="clear"):
    def do(self, sheet):
        self._saved = dict(sheet)
        sheet.clear()

    def undo(self, sheet):
        sheet |= self._saved


class Broken(Command):
    def do(self, sheet):
        pass


def run(script):
    sheet, done, undone = {}, [], []
    for line in script.split(";"):
        verb, *args = line.split()
        try:
            if verb == "undo":
                for _ in range(int(args[0]) if args else 1):
                    (cmd := done.pop()).undo(sheet)
                    undone.append(cmd)
            elif verb == "redo":
                (cmd := undone.pop()).do(sheet)
                done.append(cmd)
            else:
                (cmd := Command.registry[verb](*args)).do(sheet)
                done.append(cmd)
                undone.clear()
        except (IndexError, KeyError, TypeError, ValueError) as e:
            print(f"{line.strip():<16} ! {type(e).__name__}: {e}")
        else:
            print(f"{line.strip():<16} {sheet}")
    return sheet, done, undone


sheet, done, undone = run("set a 1; set b 2; set a 3; undo; redo; rename b c; rename a c; rename zz y; clear; undo 2; redo; fly; set onlykey; undo 9; undo; redo")
print(*map(str, done), sep=" | ")
print(*map(str, undone), sorted(Command.registry), sheet)
for cls in (Command, Broken):
    try:
        cls()
    except TypeError as e:
        print(e)
print(Command.__abstractmethods__ == {"do", "undo"}, Set("k", "v") == Set("k", "v"), issubclass(Clear, Command), Broken.__abstractmethods__, Set.__match_args__)
