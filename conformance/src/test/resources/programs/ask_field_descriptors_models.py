from decimal import Decimal, InvalidOperation


class Field:
    def __init__(self, cast=str, *, required=True, default=None, check=None):
        self.cast, self.required, self.default, self.check = cast, required, default, check

    def __set_name__(self, owner, name):
        self.name, self.slot = name, f"_{name}"

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.slot, self.default)

    def __set__(self, obj, value):
        if value is None:
            if self.required:
                raise ValueError(f"{self.name} is required")
            value = self.default
        else:
            try:
                value = self.cast(value)
            except (TypeError, ValueError, InvalidOperation) as exc:
                raise ValueError(f"{self.name}: cannot read {value!r} as {self.cast.__name__}") from exc
            if self.check and not self.check(value):
                raise ValueError(f"{self.name}: {value!r} not accepted")
        setattr(obj, self.slot, value)


class Model:
    registry: dict[str, type] = {}

    def __init_subclass__(cls, /, table=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.table = table or cls.__name__.lower() + "s"
        inherited = getattr(cls, "fields", {})
        cls.fields = inherited | {k: v for k, v in vars(cls).items() if isinstance(v, Field)}
        Model.registry[cls.table] = cls

    def __init__(self, **values):
        errors = []
        for name in self.fields:
            try:
                setattr(self, name, values.pop(name, None))
            except ValueError as e:
                errors.append(e)
        if values:
            errors.append(TypeError(f"unexpected {', '.join(map(repr, values))}"))
        if errors:
            raise ExceptionGroup(f"{type(self).__name__} invalid", errors)

    def __repr__(self):
        return f"{type(self).__qualname__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self.fields)})"

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)


class Party(Model):
    name = Field(check=str.strip)
    email = Field(str.lower, required=False)


class Customer(Party, table="crm_customers"):
    limit = Field(Decimal, default=Decimal("0"), required=False, check=lambda d: d >= 0)
    age = Field(int, required=False, check=range(18, 120).__contains__)


for raw in (
    {"name": "Ana", "email": "ANA@X.IO", "limit": "1500.50", "age": "44"},
    {"name": "Bo"},
    {"name": "  ", "limit": "lots", "age": 12, "vip": True},
    {"email": 5},
):
    try:
        print(Customer(**raw))
    except* ValueError as eg:
        print(f"{eg.message}: {len(eg.exceptions)} value errors")
        for e in eg.exceptions:
            print("   -", e, f"(cause {type(e.__cause__).__name__})" if e.__cause__ else "")
    except* TypeError as eg:
        print("   +", *eg.exceptions)
print(Model.registry, list(Customer.fields), Customer.limit.name, Customer(name="x") == Customer(name="x"), Customer(name="x").__dict__)
c = Customer(name="Zed", limit=1)
try:
    c.limit = -3
except ValueError as e:
    print(e, c.limit, isinstance(Customer.__dict__["limit"], Field), Customer.__mro__[1:3])
