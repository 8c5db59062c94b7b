import re
from datetime import date
from typing import Any, get_type_hints, get_args, get_origin, Annotated, Union, Optional, Literal
from types import UnionType, GenericAlias


class ValidationError(ValueError):
    def __init__(self, errors: dict[str, list[str]]):
        self.errors = errors
        super().__init__(f"{len(errors)} invalid field(s): {', '.join(errors)}")


class Rule:
    def __class_getitem__(cls, params):
        return Annotated[params[0], cls(*params[1:])] if isinstance(params, tuple) else Annotated[params, cls()]

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"


class Range(Rule):
    def __init__(self, lo=None, hi=None):
        self.lo, self.hi = lo, hi

    def __call__(self, v):
        if self.lo is not None and v < self.lo:
            yield f"must be >= {self.lo}"
        if self.hi is not None and v > self.hi:
            yield f"must be <= {self.hi}"


class Pattern(Rule):
    def __init__(self, regex=".*"):
        self.regex = re.compile(regex)

    def __call__(self, v):
        if not self.regex.fullmatch(v):
            yield f"{v!r} does not match {self.regex.pattern}"


def convert(tp, v):
    origin, args = get_origin(tp), get_args(tp)
    match origin:
        case None if tp is Any:
            return v
        case None if tp is date and isinstance(v, str):
            return date.fromisoformat(v)
        case None if tp is bool:
            if v in ("yes", "no"):
                return v == "yes"
            raise TypeError(f"not a flag: {v!r}")
        case None if isinstance(v, tp):
            return v
        case None:
            if tp is type(None):
                raise TypeError("not None")
            return tp(v)
        case _ if origin is Annotated:
            return convert(args[0], v)
        case _ if origin is Literal:
            if v in args:
                return v
            raise ValueError(f"not one of {', '.join(map(repr, args))}")
        case _ if origin in (Union, UnionType):
            errors = []
            for a in args:
                try:
                    return convert(a, v)
                except (TypeError, ValueError) as e:
                    errors.append(f"{getattr(a, '__name__', a)}: {e}")
            raise TypeError(" / ".join(errors))
        case _ if origin is dict:
            return {convert(args[0], k): convert(args[1], x) for k, x in v.items()}
        case _ if origin is tuple and args[-1] is ...:
            return tuple(convert(args[0], x) for x in v)
        case _:
            return origin(convert(args[0], x) for x in v)


class Field:
    def __init__(self, tp, default):
        self.tp, self.default = tp, default
        self.rules = [r for r in getattr(tp, "__metadata__", ()) if callable(r)]

    def __set_name__(self, owner, name):
        self.name, self.slot = name, "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.slot)

    def __set__(self, obj, value):
        value = convert(self.tp, value)
        if problems := [p for r in self.rules for p in r(value)]:
            raise ValueError("; ".join(problems))
        setattr(obj, self.slot, value)

    def __delete__(self, obj):
        raise AttributeError(f"field {self.name} cannot be deleted")


class Model:
    def __init_subclass__(cls):
        cls._fields = {}
        for name, tp in get_type_hints(cls, include_extras=True).items():
            if name.startswith("_"):
                continue
            f = Field(tp, cls.__dict__.get(name, ...))
            f.__set_name__(cls, name)
            setattr(cls, name, f)
            cls._fields[name] = f

    def __init__(self, **values):
        errors = {}
        for name, f in self._fields.items():
            try:
                if name in values:
                    setattr(self, name, values.pop(name))
                elif f.default is ...:
                    raise ValueError("is required")
                else:
                    setattr(self, name, f.default)
            except Exception as e:
                errors.setdefault(name, []).append(f"{type(e).__name__}: {e}")
        for extra in values:
            errors[extra] = ["unknown field"]
        if errors:
            raise ValidationError(errors)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self._fields)})"


class Signup(Model):
    email: Pattern[str, r"[^@\s]+@[^@\s]+\.\w+"]
    age: Range[int, 18, 120]
    born: date
    plan: Literal["free", "pro"] = "free"
    tags: list[str] = ()
    limits: dict[str, float] = {}
    ref: int | None = None
    score: Optional[Union[int, float]] = None
    point: tuple[int, ...] = (0, 0)
    news: bool = "no"
    _private: int = 3


s = Signup(email="a@b.co", age="42", born="1982-03-04", tags=("x", 1), limits={"cpu": "1.5"}, ref="7", point="123", score="2.5", news="yes")
print(s)
print(Signup.age.rules, Signup.email.tp, Signup.ref.tp, Signup.point.tp, Signup.score.tp)
for kw in ({}, {"email": "bad", "age": 5, "born": "1999-02-29"}, {"email": "a@b.co", "age": "old", "born": date(2000, 1, 1), "plan": "gold", "ref": "x", "huh": 1, "limits": 5, "news": "maybe"}):
    try:
        Signup(**kw)
    except ValidationError as e:
        print(e)
        for k, v in e.errors.items():
            print(f"   {k:<7}{v}")
for f in (lambda: setattr(s, "age", 300), lambda: delattr(s, "age"), lambda: s.nope, lambda: Signup.nope, lambda: setattr(s, "limits", {"a": "b"})):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(type(list[int]) is GenericAlias, type(int | str) is UnionType, get_args(Annotated[int, "meta"]), Annotated[list[int], 1, 2], Optional[int], Union[int, str, None], int | None == Optional[int])
Signup(email="x")
