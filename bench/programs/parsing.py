def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isdigit():
            j = i
            while j < len(text) and text[j].isdigit():
                j += 1
            yield int(text[i:j])
            i = j
        elif c == " ":
            i += 1
        else:
            yield c
            i += 1


class Parser:
    def __init__(self, text):
        self.items = list(tokens(text))
        self.at = 0

    def peek(self):
        return self.items[self.at] if self.at < len(self.items) else None

    def take(self):
        item = self.items[self.at]
        self.at += 1
        return item

    def total(self):
        value = self.term()
        while self.peek() in ("+", "-"):
            value = value + self.term() if self.take() == "+" else value - self.term()
        return value

    def term(self):
        value = self.factor()
        while self.peek() == "*":
            self.take()
            value = value * self.factor() % 1_000_007
        return value

    def factor(self):
        if self.peek() == "(":
            self.take()
            value = self.total()
            self.take()
            return value
        return self.take()


text = " + ".join(f"({i} * {i + 3} - {i % 7}) * {i % 11}" for i in range(18_000))
print(Parser(text).total())
