class Shop:
    currency = "EUR"
    def __init__(self, user_id):
        self.user = get_user(user_id)
    def total(self, status):
        orders = list_orders(user_id=self.user.id, status=status)
        return self.in_currency(sum(o.total for o in orders.orders))
    def in_currency(self, amount):
        return convert(amount, "USD", self.currency)
    @property
    def name(self):
        return echo(self.user.name)
    @staticmethod
    def all():
        return list_users()
    @classmethod
    def of(cls, user_id):
        return cls(user_id)
    def __str__(self):
        return echo("shop")
s = Shop(5)
print(s.total("open"), s.name, len(Shop.all()), Shop.of(6).name, s)
