"""Descriptor based model with validation and a simple ORM-ish metaclass."""
from typing import Any

class Field:
    def __init__(self, type_, *, default=..., check=None):
        self.type, self.default, self.check = type_, default, check
    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name
    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        try:
            return obj.__dict__[self.slot]
        except KeyError:
            if self.default is ...:
                raise AttributeError(f"{type(obj).__name__}.{self.name} is not set") from None
            return self.default
    def __set__(self, obj, value):
        if not isinstance(value, self.type):
            raise TypeError(f"{self.name} must be {self.type.__name__}, not {type(value).__name__}")
        if self.check and not self.check(value):
            raise ValueError(f"{self.name}: {value!r} rejected")
        obj.__dict__[self.slot] = value
    def __delete__(self, obj):
        obj.__dict__.pop(self.slot, None)
    def __eq__(self, value):
        return (self.name, "=", value)
    def __gt__(self, value):
        return (self.name, ">", value)

    __hash__ = object.__hash__

class ModelMeta(type):
    def __new__(mcls, name, bases, ns, *, table=None):
        cls = super().__new__(mcls, name, bases, ns)
        inherited = {k: v for b in bases for k, v in getattr(b, "_fields", {}).items()}
        cls._fields = inherited | {k: v for k, v in ns.items() if isinstance(v, Field)}
        cls._table = table or name.lower() + "s"
        return cls
    def __len__(cls):
        return len(cls._fields)
    def __getitem__(cls, name):
        return cls._fields[name]

class Model(metaclass=ModelMeta):
    def __init__(self, **kw: Any):
        for key, value in kw.items():
            if key not in self._fields:
                raise TypeError(f"{type(self).__name__} got unknown field {key!r}")
            setattr(self, key, value)
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k, None)!r}' for k in self._fields)})"
    @classmethod
    def select(cls, *conds):
        where = " AND ".join(f"{n} {op} {v!r}" for n, op, v in conds)
        return f"SELECT {', '.join(cls._fields)} FROM {cls._table}" + (f" WHERE {where}" if where else "")

class Person(Model, table="people"):
    name = Field(str, check=str.strip)
    age = Field(int, default=0, check=lambda a: 0 <= a < 150)

class Employee(Person):
    salary = Field((float, int).__class__ and float, default=0.0)

p = Person(name="Ann", age=30)
e = Employee(name="Bob", salary=10.5)
print(p, e, len(Person), len(Employee), Employee["salary"].type, Person.age is Person["age"])
print(Person.select(), "|", Employee.select(Employee.name == "Bob", Employee.age > 3), vars(p))
for fn in (lambda: setattr(p, "age", "x"), lambda: setattr(p, "age", 200), lambda: Person(nme="q"), lambda: Person().name, lambda: Person(name=" ")):
    try:
        fn()
    except (TypeError, ValueError, AttributeError) as err:
        print(f"{type(err).__name__}: {err}")
del p.age
print(p.age, hasattr(Person(), "name"), getattr(Person(), "name", "anon"), type(Person).__name__, Employee.__mro__[1].__name__, isinstance(True, int))
