"""The toolset of the conformance programs.

Plain, deterministic functions over data made by simple formulas. Nothing here
depends on time, on the machine or on the order of calls, except the store
behind ``set_value``/``get_value`` and the list of users already notified.
Every list and record handed out is new.
"""

import time


class Record(dict):
    """A result with fields: ``r["date"]`` and ``r.date`` are the same."""

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"record has no field {name!r}") from None

    def __setattr__(self, name, value):
        self[name] = value


class FinalAnswer(BaseException):
    """Raised by final_answer; whoever runs the program ends it at once."""

    def __init__(self, value):
        super().__init__(value)
        self.value = value


TOPICS = ["python", "java", "benchmarks", "security", "agents", "sandbox", "memory", "parsing"]
KINDS = ["guide", "report", "survey", "notes", "paper"]
NAMES = ["Ann", "Bob", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hana", "Ivo", "Jia", "Kai", "Lou"]
CITIES = ["Oslo", "Lima", "Kyoto", "Cairo"]
PLANS = ["free", "team", "business"]
STATUSES = ["open", "paid", "shipped", "late"]
PRODUCTS = [
    ("A-100", "Anvil", "tools", 49.5, 12),
    ("B-200", "Bolt", "parts", 0.35, 4000),
    ("C-300", "Chair", "home", 89.0, 0),
    ("D-400", "Drill", "tools", 129.99, 7),
    ("E-500", "Engine", "parts", 1499.0, 2),
    ("F-600", "Fan", "home", 24.25, 31),
]
RATES = {"USD": 1.0, "EUR": 1.25, "GBP": 1.5, "JPY": 0.0078125, "CHF": 1.125}
PAGE_SIZE = 5
DOCUMENTS = 40
ORDERS = 60

_store = {}
_notified = set()


def reset():
    """Forget the store and the notifications, as a new run does."""
    _store.clear()
    _notified.clear()


def _document(i: int) -> Record:
    topic = TOPICS[i % 8]
    kind = KINDS[i * 3 % 5]
    year = 2021 + i % 4
    month = 1 + i * 5 % 12
    day = 1 + i * 7 % 28
    return Record(
        title=f"{topic.capitalize()} {kind} {i}",
        url=f"https://docs.example.com/{topic}/{i}",
        snippet=f"A {kind} about {topic} and {TOPICS[(i + 3) % 8]}, part {i % 6 + 1}.",
        date=f"{year}-{month:02}-{day:02}",
        score=(i * 37 % 100) / 4,
    )


def _user(i: int) -> Record:
    name = NAMES[i - 1]
    manager = None if i == 1 else i // 2
    return Record(
        id=i,
        name=name,
        email=f"{name.lower()}@example.com" if i % 5 != 0 else None,
        city=CITIES[i % 4],
        plan=PLANS[i % 3],
        active=i % 4 != 3,
        manager_id=manager,
        tags=[TOPICS[i % 8], TOPICS[i * 3 % 8]],
    )


def _order(i: int) -> Record:
    lines = []
    for k in range(1 + i % 3):
        sku, _, _, price, _ = PRODUCTS[(i + 2 * k) % 6]
        lines.append(Record(sku=sku, quantity=1 + (i + k) % 4, price=price))
    total = 0.0
    for line in lines:
        total += line.quantity * line.price
    return Record(
        id=1000 + i,
        user_id=1 + i * 7 % 11,
        status=STATUSES[i * 5 % 4],
        date=f"2024-{1 + i % 12:02}-{1 + i * 11 % 28:02}",
        total=round(total, 2),
        lines=lines,
    )


def search(query: str, limit: int = 5) -> list:
    """Search the documents; best score first.

    A document matches when any word of the query occurs in its title or
    snippet, without regard to case. Equal scores keep document order.
    """
    if limit < 0:
        raise ValueError(f"limit must not be negative: {limit}")
    words = query.lower().split()
    hits = []
    for i in range(DOCUMENTS):
        doc = _document(i)
        text = (doc.title + " " + doc.snippet).lower()
        for word in words:
            if word in text:
                hits.append(doc)
                break
    hits.sort(key=lambda d: -d.score)
    return hits[:limit]


def get_user(id: int) -> Record:
    """The user with this id (1 to 12). LookupError when there is none."""
    if id < 1 or id > 12:
        raise LookupError(f"no user {id}")
    return _user(id)


def list_users() -> list:
    """All users in order of id."""
    return [_user(i) for i in range(1, 13)]


def list_orders(user_id: int = None, status: str = None, page: int = 1) -> Record:
    """Orders by id, five to a page: orders, page, pages, total, next_page."""
    if page < 1:
        raise ValueError(f"page must be positive: {page}")
    found = []
    for i in range(ORDERS):
        order = _order(i)
        if (user_id is None or order.user_id == user_id) and (status is None or order.status == status):
            found.append(order)
    pages = (len(found) + PAGE_SIZE - 1) // PAGE_SIZE
    start = (page - 1) * PAGE_SIZE
    return Record(
        orders=found[start:start + PAGE_SIZE],
        page=page,
        pages=pages,
        total=len(found),
        next_page=page + 1 if page < pages else None,
    )


def get_product(sku: str) -> Record:
    """The product with this sku. KeyError when there is none."""
    for s, name, category, price, stock in PRODUCTS:
        if s == sku:
            return Record(sku=s, name=name, category=category, price=price, stock=stock)
    raise KeyError(sku)


def convert(amount: float, src: str, dst: str) -> float:
    """Convert money between USD, EUR, GBP, JPY and CHF, to two places."""
    for code in (src, dst):
        if code not in RATES:
            raise ValueError(f"unknown currency: {code}")
    return round(amount * RATES[src] / RATES[dst], 2)


def calculate(expression: str) -> float:
    """Work out + - * / and parentheses over numbers.

    The result is an int when the value has no fraction. ValueError for
    anything that is not such an expression, ZeroDivisionError for /0.
    """
    text = expression.replace(" ", "")
    position = 0

    def bad():
        return ValueError(f"not an expression: {expression}")

    def number():
        nonlocal position
        start = position
        while position < len(text) and (text[position] in "0123456789."):
            position += 1
        if start == position or text[start:position].count(".") > 1 or text[start:position] == ".":
            raise bad()
        return float(text[start:position])

    def factor():
        nonlocal position
        if position < len(text) and text[position] == "-":
            position += 1
            return -factor()
        if position < len(text) and text[position] == "(":
            position += 1
            value = total()
            if position >= len(text) or text[position] != ")":
                raise bad()
            position += 1
            return value
        return number()

    def term():
        nonlocal position
        value = factor()
        while position < len(text) and text[position] in "*/":
            op = text[position]
            position += 1
            right = factor()
            if op == "*":
                value *= right
            elif right == 0:
                raise ZeroDivisionError("division by zero")
            else:
                value /= right
        return value

    def total():
        nonlocal position
        value = term()
        while position < len(text) and text[position] in "+-":
            op = text[position]
            position += 1
            right = term()
            value = value + right if op == "+" else value - right
        return value

    result = total()
    if position != len(text):
        raise bad()
    return int(result) if result == int(result) else result


def add(a: int, b: int) -> int:
    """The sum of two numbers."""
    return a + b


def echo(value):
    """The value itself."""
    return value


def slow_echo(value, ms: int = 5):
    """The value itself, after some milliseconds."""
    time.sleep(ms / 1000)
    return value


ERRORS = {
    "ValueError": ValueError,
    "KeyError": KeyError,
    "LookupError": LookupError,
    "TypeError": TypeError,
    "TimeoutError": TimeoutError,
    "PermissionError": PermissionError,
    "ConnectionError": ConnectionError,
    "RuntimeError": RuntimeError,
}


def fail(kind: str = "RuntimeError", message: str = "failed") -> None:
    """Fail with the named exception; an unknown kind is a RuntimeError."""
    raise ERRORS.get(kind, RuntimeError)(message)


def set_value(key: str, value) -> None:
    """Keep a value under a key for the rest of the run."""
    _store[key] = value


def get_value(key: str, default=None):
    """The value kept under a key, or the default."""
    return _store.get(key, default)


def send_notification(user: str, message: str) -> Record:
    """Notify a user by name, at most once in a run."""
    if user not in NAMES:
        raise LookupError(f"no user named {user}")
    if user in _notified:
        raise PermissionError(f"{user} has been notified already: at most one notification per user per hour")
    _notified.add(user)
    return Record(sent=True, user=user, length=len(message))


def summarise(texts: list, max_words: int = 20) -> str:
    """The first words of all texts (or of the snippets of search results)."""
    words = []
    for text in texts:
        if isinstance(text, dict):
            text = text["snippet"]
        words.extend(text.split())
    if len(words) > max_words:
        return " ".join(words[:max_words]) + " ..."
    return " ".join(words)


def final_answer(value) -> None:
    """End the program with this answer."""
    raise FinalAnswer(value)


TOOLS = [
    search, get_user, list_users, list_orders, get_product, convert, calculate, add, echo, slow_echo, fail,
    set_value, get_value, send_notification, summarise, final_answer,
]
