class Shape:
    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{type(self).__name__}:{self.area():.2f}"


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.14159 * self.r**2


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Box(Shape):
    def __init__(self, parts):
        self.parts = parts

    def area(self):
        return sum(part.area() for part in self.parts)

    def __len__(self):
        return len(self.parts)

    def __iter__(self):
        return iter(self.parts)

    def __getitem__(self, index):
        return self.parts[index]

    def __contains__(self, part):
        return part in self.parts


def event(kind):
    match kind:
        case {"type": "add", "value": int(v)}:
            return v
        case ["move", x, y]:
            return x + y
        case (a, b):
            return a * b
        case "stop" | "end":
            return 1
        case _:
            return 0


shapes = [Circle(i % 5) if i % 3 == 0 else Square(i % 7) for i in range(80_000)]
box = Box([Box(shapes[:100]), *shapes[100:3000]])
print(round(sum(s.area() for s in shapes), 2), len(box), round(box.area(), 2), shapes[5] in box)
print(sum(len(s.describe()) for s in shapes), sum(part.area() > 4 for part in box), box[7].area())
events = [{"type": "add", "value": 3}, ["move", 1, 2], (4, 5), "stop", "go", 7]
print(sum(event(events[i % 6]) for i in range(150_000)))
