RAW = """\
2024-05-01;Berlin;12.5;ok
2024-05-02;Hamburg;9.0;ok
2024-05-03;Köln;11.2
2024-05-04;Bremen;8.8;late
"""


class Reading:
    def __init__(self, line: str):
        self.day, self.city, temp, self.flag = line.split(";")
        self.temp = float(temp)

    def __repr__(self):
        return f"<Reading {self.city} {self.temp:+.1f}°>"


def load(text):
    return [Reading(line) for line in text.splitlines()]


head, *tail = RAW.splitlines()
print("header row:", head, "| more rows:", len(tail))
print(Reading(head))
try:
    a, b = "one,two,three".split(",")
except ValueError as e:
    print("caught:", e)
readings = load(RAW)
print(max(readings, key=lambda r: r.temp))
