class Source:
    def run(self):
        return self.load("java")
    def load(self, q):
        return None
class Docs(Source):
    def load(self, q):
        return len(search(q, 2))
class Users(Source):
    def load(self, q):
        return len(list_users())
    def run(self):
        return super().run() + 1
print([s.run() for s in (Docs(), Users())])
