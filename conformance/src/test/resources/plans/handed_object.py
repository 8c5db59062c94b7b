class Client:
    def __init__(self, api):
        self.api = api
    def top(self, q):
        return self.api.search(q, limit=1)[0].title
print(Client(sdk).top("memory"))
class Callback:
    def __init__(self, f):
        self.f = f
    def __call__(self, x):
        return self.f(x)
print(Callback(get_user)(2).name)
