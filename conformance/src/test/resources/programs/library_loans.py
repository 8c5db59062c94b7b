from datetime import date, timedelta
from collections import deque
import json
class LibraryError(Exception):
    """Base error."""
class NotAvailable(LibraryError):
    pass
class LimitReached(LibraryError):
    pass
class Book:
    def __init__(self, isbn, title, copies=1):
        self.isbn, self.title, self.copies = isbn, title, copies
        self.waiting = deque()
    def __str__(self):
        return f"“{self.title}” ({self.copies} left)"
class Member:
    LIMITS = {"basic": 1, "gold": 3}
    def __init__(self, name, level="basic"):
        self.name = name
        self.level = level
        self.loans = {}
        self.fines = 0
    @property
    def limit(self):
        return self.LIMITS[self.level]
    @limit.setter
    def limit(self, value):
        raise AttributeError("change the level instead")
class Library:
    LOAN_DAYS, FINE_CENTS = 14, 25
    def __init__(self, books):
        self._books = {b.isbn: b for b in books}
        self.journal = []
    def __getitem__(self, isbn):
        return self._books[isbn]
    def __iter__(self):
        return iter(self._books.values())
    def _log(self, on, text):
        self.journal.append((on, text))
        print(f"{on} {text}")
    def lend(self, member, isbn, on):
        book = self[isbn]
        if len(member.loans) >= member.limit:
            raise LimitReached(f"{member.name} already has {len(member.loans)} of {member.limit}")
        if book.copies == 0 or (book.waiting and book.waiting[0] is not member and book.copies <= len(book.waiting)):
            if member not in book.waiting:
                book.waiting.append(member)
            raise NotAvailable(f"{book.title}: {member.name} is number {book.waiting.index(member) + 1} in line")
        if member in book.waiting:
            book.waiting.remove(member)
        book.copies -= 1
        member.loans[isbn] = on + timedelta(days=self.LOAN_DAYS)
        self._log(on, f"{member.name} took {book.title!r}, due {member.loans[isbn]:%d %b}")
    def give_back(self, member, isbn, on):
        due = member.loans.pop(isbn)
        late = max((on - due).days, 0)
        member.fines += late * self.FINE_CENTS
        self[isbn].copies += 1
        self._log(on, f"{member.name} returned {self[isbn].title!r}" + (f" {late} day{'s'[:late ^ 1]} late" if late else ""))
        if q := self[isbn].waiting:
            self._log(on, f"notify {q[0].name}")
lib = Library([Book("978-0", "Dune"), Book("978-1", "Emma", 2), Book("978-2", "Ulysses", copies=1)])
ann, bob, cyd = Member("Ann", "gold"), Member("Bob"), Member("Cyd")
d = date(2024, 2, 20)
actions = [("lend", ann, "978-0", 0), ("lend", bob, "978-0", 1), ("lend", cyd, "978-0", 2), ("lend", bob, "978-1", 2), ("lend", bob, "978-2", 3), ("give_back", ann, "978-0", 15),
           ("lend", cyd, "978-0", 15), ("give_back", bob, "978-1", 30), ("lend", bob, "978-0", 30), ("lend", ann, "978-9", 31), ("give_back", ann, "978-0", 31)]
for verb, who, isbn, offset in actions:
    try:
        getattr(lib, verb)(who, isbn, d + timedelta(offset))
    except LibraryError as e:
        print(f"{d + timedelta(offset)} {type(e).__name__}: {e}")
    except KeyError as e:
        print(f"{d + timedelta(offset)} no such loan or book: {e}")
print(*lib, sep="; ")
print({m.name: f"{m.fines / 100:.2f}" for m in (ann, bob, cyd)}, [m.name for m in lib["978-0"].waiting])
try:
    ann.limit = 9
except AttributeError as e:
    print(e, ann.limit, issubclass(LimitReached, LibraryError), LibraryError.__doc__)
print(json.dumps([[str(on), text[:9]] for on, text in lib.journal][:3]))
