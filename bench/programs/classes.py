class Account:
    count = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []
        Account.count += 1

    def deposit(self, amount):
        self.balance += amount
        self.history.append(amount)
        return self

    @property
    def active(self):
        return self.balance > 50


class Savings(Account):
    def __init__(self, owner, balance=0, rate=2):
        super().__init__(owner, balance)
        self.rate = rate

    def deposit(self, amount):
        super().deposit(amount - amount % self.rate)
        return self


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y


accounts = [Savings(i) if i % 2 else Account(i) for i in range(1_000)]
for step in range(60):
    for account in accounts:
        account.deposit(step)
print(Account.count, sum(a.balance for a in accounts), sum(a.active for a in accounts))
position = Vector(0, 0)
for i in range(100_000):
    position = position + Vector(i, -i) * 2
print(position.x, position.y, position == Vector(position.x, position.y))
