class Pipe:
    def __init__(self, value):
        self.value = value
    def __or__(self, f):
        return Pipe(f(self.value))
    def __len__(self):
        return add(1, 1)
print((Pipe(2) | get_user).value.name, len(Pipe(0)))
