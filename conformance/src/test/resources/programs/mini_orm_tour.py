from __future__ import annotations
import itertools
import operator
from collections import defaultdict
from typing import Any, ClassVar, Generic, Iterator, Self, TypeVar, dataclass_transform

T = TypeVar("T", bound="Model")


class Expr:
    def __init__(self, text, fn):
        self.text, self.fn = text, fn

    def __and__(self, o):
        return Expr(f"({self} AND {o})", lambda r: self.fn(r) and o.fn(r))

    def __or__(self, o):
        return Expr(f"({self} OR {o})", lambda r: self.fn(r) or o.fn(r))

    def __invert__(self):
        return Expr(f"NOT {self}", lambda r: not self.fn(r))

    def __bool__(self):
        raise TypeError(f"use & | ~ rather than and/or/not with {self}")

    def __str__(self):
        return self.text


class Column:
    def __init__(self, kind=str, *, null=False, default=None, unique=False):
        self.kind, self.null, self.default, self.unique = kind, null, default, unique

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, cls=None):
        return self if obj is None else obj.__dict__.get(self.name)

    def __set__(self, obj, value):
        if value is None:
            if not self.null:
                raise IntegrityError(f"{type(obj).__name__}.{self.name} must not be NULL")
        elif not isinstance(value, self.kind):
            raise TypeError(f"{self.name}: expected {self.kind.__name__}, got {type(value).__name__}")
        obj.__dict__[self.name] = value

    def _cmp(symbol, op):
        def compare(self, other):
            return Expr(f"{self.name} {symbol} {other!r}", lambda r: (v := getattr(r, self.name)) is not None and op(v, other))
        return compare

    __eq__ = _cmp("=", operator.eq)
    __ne__ = _cmp("<>", operator.ne)
    __lt__ = _cmp("<", operator.lt)
    __gt__ = _cmp(">", operator.gt)
    __le__ = _cmp("<=", operator.le)
    __hash__ = object.__hash__

    def in_(self, *values):
        return Expr(f"{self.name} IN {values}", lambda r: getattr(r, self.name) in values)

    def like(self, pat):
        return Expr(f"{self.name} LIKE {pat!r}", lambda r: pat.strip("%").casefold() in getattr(r, self.name).casefold())

    def desc(self):
        return (self, True)


class IntegrityError(Exception):
    pass


class DoesNotExist(LookupError):
    pass


class Ref(Column):
    def __init__(self, target, **kw):
        super().__init__(object, **kw)
        self.target = target


class Query(Generic[T]):
    def __init__(self, model: type[T], where: Expr | None = None, order=(), limit=None):
        self.model, self.where, self.order, self.n = model, where, order, limit

    def filter(self, *exprs: Expr) -> Query[T]:
        w = self.where
        for e in exprs:
            w = e if w is None else w & e
        return Query(self.model, w, self.order, self.n)

    def order_by(self, *cols):
        return Query(self.model, self.where, cols, self.n)

    def __getitem__(self, s):
        if isinstance(s, slice):
            return Query(self.model, self.where, self.order, s.stop)
        return list(self)[s]

    def __iter__(self) -> Iterator[T]:
        rows = [r for r in self.model._rows.values() if self.where is None or self.where.fn(r)]
        for c in reversed(self.order):
            col, rev = c if isinstance(c, tuple) else (c, False)
            rows.sort(key=lambda r: getattr(r, col.name), reverse=rev)
        return iter(rows[:self.n])

    def __len__(self):
        return sum(1 for _ in self)

    def __str__(self):
        sql = f"SELECT * FROM {self.model.__name__.lower()}"
        if self.where is not None:
            sql += f" WHERE {self.where}"
        if self.order:
            sql += " ORDER BY " + ", ".join(f"{c[0].name} DESC" if isinstance(c, tuple) else c.name for c in self.order)
        return sql + (f" LIMIT {self.n}" if self.n else "")

    def get(self):
        match list(self):
            case [one]:
                return one
            case []:
                raise DoesNotExist(str(self))
            case many:
                raise DoesNotExist(f"{len(many)} rows: {self}")


class Model:
    _columns: ClassVar[dict[str, Column]]

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls._columns = {n: c for n, c in vars(cls).items() if isinstance(c, Column)}
        cls._rows = {}
        cls._ids = itertools.count(1)

    def __init__(self, **kw):
        self.id = None
        if bad := kw.keys() - self._columns.keys():
            raise TypeError(f"{type(self).__name__} has no column {sorted(bad)}")
        for n, c in self._columns.items():
            d = c.default() if callable(c.default) else c.default
            setattr(self, n, kw.get(n, d))

    def save(self) -> Self:
        for n, c in self._columns.items():
            if c.unique and any(getattr(r, n) == getattr(self, n) for r in self._rows.values() if r is not self):
                raise IntegrityError(f"duplicate {n}={getattr(self, n)!r}")
        self.id = self.id or next(self._ids)
        self._rows[self.id] = self
        return self

    @classmethod
    @property
    def objects(cls):
        return Query(cls)

    @classmethod
    def select(cls) -> Query[Self]:
        return Query(cls)

    def __repr__(self):
        return f"<{type(self).__name__} {self.id} {' '.join(f'{n}={getattr(self, n)!r}' for n in self._columns)}>"


class Author(Model):
    name = Column(unique=True)
    born = Column(int, null=True)


class Book(Model):
    title = Column()
    author = Ref(Author)
    year = Column(int, default=lambda: 2000)


le, ga = Author(name="Le Guin", born=1929).save(), Author(name="Gaiman").save()
for t, a, y in [("Left Hand", le, 1969), ("Dispossessed", le, 1974), ("Neverwhere", ga, 1996), ("Coraline", ga, 2002)]:
    Book(title=t, author=a, year=y).save()
Book(title="Untitled", author=ga).save()
q = Book.select().filter((Book.year < 2000) & ~(Book.title == "Neverwhere")).order_by(Book.year.desc())
print(q)
for b in q:
    print(" ", b.title, b.author, b.id)
print(len(q), q[0], q[:1], Book.objects.filter(Book.title.like("%e%"))[:3])
print([b.title for b in Book.select().filter(Book.author == le)], Author.select().filter(Author.born > 0).get().name, Book.year, sep="\n" if False else " | ") if False else None
by = defaultdict(list)
for b in Book.select().order_by(Book.author.__class__ and Book.title):
    by[b.author.name].append(b.year)
print(dict(by), str(Author.select().filter(Author.name.in_("a", "b") | (Author.born <= 5))))
for f in (lambda: Author(name="Gaiman").save(), lambda: Author(), lambda: Book(title=5, author=le), lambda: Book(titel="x"), lambda: Author.select().filter(Author.name == "x").get(), lambda: Book.select().get(), lambda: Book.year < 3 and Book.year > 1, lambda: setattr(le, "name", None), lambda: Book.select()[99]):
    try:
        print(f())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
Author.select().filter(Author.born == 1).get()
