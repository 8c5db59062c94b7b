from dataclasses import dataclass
from enum import IntEnum, StrEnum
from collections import Counter
from random import Random


class Suit(StrEnum):
    CLUBS = "♣"
    DIAMONDS = "♦"
    HEARTS = "♥"
    SPADES = "♠"


Rank = IntEnum("Rank", {name: i for i, name in enumerate("2 3 4 5 6 7 8 9 T J Q K A".split(), 2)})


@dataclass(frozen=True, order=True)
class Card:
    rank: Rank
    suit: Suit

    def __str__(self):
        return f"{self.rank.name}{self.suit}"


class Hand(IntEnum):
    HIGH_CARD = 0
    PAIR = 1
    TWO_PAIR = 2
    TRIPS = 3
    STRAIGHT = 4
    FLUSH = 5
    FULL_HOUSE = 6
    QUADS = 7
    STRAIGHT_FLUSH = 8


def classify(cards):
    ranks = sorted((c.rank for c in cards), reverse=True)
    groups = sorted(Counter(ranks).items(), key=lambda rc: (-rc[1], -rc[0]))
    shape = tuple(n for _, n in groups)
    flush = len({c.suit for c in cards}) == 1
    straight = len(set(ranks)) == 5 and ranks[0] - ranks[4] == 4
    order = [int(r) for r, _ in groups]
    if ranks == [Rank.A, Rank["5"], Rank["4"], Rank["3"], Rank["2"]]:
        straight, order = True, [5, 4, 3, 2, 1]
    match shape:
        case _ if straight and flush: kind = Hand.STRAIGHT_FLUSH
        case (4, 1): kind = Hand.QUADS
        case (3, 2): kind = Hand.FULL_HOUSE
        case _ if flush: kind = Hand.FLUSH
        case _ if straight: kind = Hand.STRAIGHT
        case (3, *_): kind = Hand.TRIPS
        case (2, 2, 1): kind = Hand.TWO_PAIR
        case (2, *_): kind = Hand.PAIR
        case _: kind = Hand.HIGH_CARD
    return kind, order


deck = [Card(r, s) for s in Suit for r in Rank]
rng = Random(5)
rng.shuffle(deck)
players = {name: sorted(deck[i * 5:i * 5 + 5], reverse=True) for i, name in enumerate(["Ann", "Bob", "Cy"])}
for name, cards in players.items():
    kind, order = classify(cards)
    print(f"{name:<4}", *cards, kind.name.replace("_", " ").lower(), order)
print("winner:", max(players, key=lambda n: classify(players[n])))
tally = Counter()
for _ in range(2000):
    tally[classify(rng.sample(deck, 5))[0]] += 1
for kind in sorted(tally, reverse=True):
    print(f"{kind.name:<15}{tally[kind]:>5} {tally[kind] / 2000:>7.2%}")
# ---
import math
from functools import cache


class Board:
    LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]

    def __init__(self, cells=" " * 9):
        self.cells = cells

    def __hash__(self):
        return hash(self.cells)

    def __eq__(self, other):
        return self.cells == other.cells

    @property
    def winner(self):
        for a, b, c in self.LINES:
            if self.cells[a] != " " and self.cells[a] == self.cells[b] == self.cells[c]:
                return self.cells[a]

    def moves(self):
        return [i for i, c in enumerate(self.cells) if c == " "]

    def play(self, i, who):
        if self.cells[i] != " ":
            raise ValueError(f"square {i} is taken by {self.cells[i]}")
        return Board(self.cells[:i] + who + self.cells[i + 1:])

    def __str__(self):
        return "\n-+-+-\n".join("|".join(self.cells[r:r + 3]) for r in (0, 3, 6))


@cache
def score(board, who, alpha=-math.inf, beta=math.inf):
    if w := board.winner:
        return 1 if w == "X" else -1
    if not board.moves():
        return 0
    other = "O" if who == "X" else "X"
    results = (score(board.play(i, who), other) for i in board.moves())
    return max(results) if who == "X" else min(results)


def best(board, who):
    other = "O" if who == "X" else "X"
    pick = max if who == "X" else min
    return pick(board.moves(), key=lambda i: score(board.play(i, who), other))


board, who, record = Board().play(0, "X"), "O", [0]
while not board.winner and board.moves():
    move = best(board, who)
    record.append(move)
    board = board.play(move, who)
    who = "O" if who == "X" else "X"
print(board)
print("moves", record, "winner", board.winner or "nobody", "positions", score.cache_info().currsize)
trap = Board("X O  OX  ")
print(best(trap, "X"), score(trap, "X"))
board.play(0, "X")
# ---
from collections import defaultdict
from itertools import combinations


def round_robin(teams):
    teams = list(teams)
    if len(teams) % 2:
        teams.append(None)
    n = len(teams)
    for r in range(n - 1):
        pairs = [(teams[i], teams[n - 1 - i]) for i in range(n // 2)]
        yield [(a, b) if (r + i) % 2 else (b, a) for i, (a, b) in enumerate(pairs) if a and b]
        teams.insert(1, teams.pop())


def result(home, away):
    seed = sum(map(ord, home)) * 7 + sum(map(ord, away)) * 3
    return seed % 4, seed // 4 % 3


teams = ["Lions", "Bears", "Hawks", "Foxes", "Wolves"]
table = defaultdict(lambda: {"played": 0, "won": 0, "drawn": 0, "lost": 0, "for": 0, "against": 0, "points": 0})
for number, matches in enumerate(round_robin(teams), 1):
    line = []
    for home, away in matches:
        h, a = result(home, away)
        line.append(f"{home} {h}-{a} {away}")
        for team, scored, conceded in ((home, h, a), (away, a, h)):
            row = table[team]
            row["played"] += 1
            row["for"] += scored
            row["against"] += conceded
            outcome = "won" if scored > conceded else "drawn" if scored == conceded else "lost"
            row[outcome] += 1
            row["points"] += {"won": 3, "drawn": 1, "lost": 0}[outcome]
    print(f"round {number}: " + "; ".join(line))
ranking = sorted(table, key=lambda t: (-table[t]["points"], table[t]["against"] - table[t]["for"], t))
print(f"{'team':<8}" + "".join(f"{k[:4]:>6}" for k in table[ranking[0]]))
for team in ranking:
    print(f"{team:<8}" + "".join(f"{v:>6}" for v in table[team].values()))
met = {frozenset(m) for r in round_robin(teams) for m in r}
assert met == {frozenset(p) for p in combinations(teams, 2)}
print(len(met), "matches, champion", ranking[0])
# ---
import re
from collections import OrderedDict


class GameError(Exception):
    """Something the player should read."""


class World:
    def __init__(self):
        self.rooms = {
            "hall": {"exits": {"north": "library", "east": "cellar"}, "items": ["lamp"], "text": "A dusty hall."},
            "library": {"exits": {"south": "hall"}, "items": ["book", "key"], "text": "Books everywhere."},
            "cellar": {"exits": {"west": "hall"}, "items": ["gold"], "text": "Cold stones.", "dark": True, "locked": True},
        }
        self.here, self.bag, self.lit, self.turns = "hall", OrderedDict(), False, 0

    @property
    def room(self):
        return self.rooms[self.here]

    def command(self, line):
        self.turns += 1
        for pattern, action in [
            (r"(?:go )?(north|south|east|west)", self.go), (r"take (\w+)", self.take), (r"drop (\w+)", self.drop),
            (r"use (\w+)", self.use), (r"look", self.look), (r"(?:i|inventory)", self.inventory),
        ]:
            if m := re.fullmatch(pattern, line.strip().lower()):
                return action(*m.groups())
        self.turns -= 1
        raise GameError(f"I do not understand {line!r}.")

    def go(self, direction):
        target = self.room["exits"].get(direction)
        if target is None:
            raise GameError(f"You cannot go {direction} from the {self.here}.")
        if self.rooms[target].get("locked"):
            raise GameError(f"The door to the {target} is locked.")
        self.here = target
        return self.look()

    def look(self):
        if self.room.get("dark") and not self.lit:
            return "It is pitch black."
        items = ", ".join(self.room["items"]) or "nothing"
        return f"{self.room['text']} You see {items}. Exits: {'/'.join(self.room['exits'])}."

    def take(self, item):
        if item not in self.room["items"] or (self.room.get("dark") and not self.lit):
            raise GameError(f"There is no {item} here that you can see.")
        self.room["items"].remove(item)
        self.bag[item] = self.here
        return f"You take the {item}."

    def drop(self, item):
        try:
            del self.bag[item]
        except KeyError:
            raise GameError(f"You do not have the {item}.") from None
        self.room["items"].append(item)
        return f"You drop the {item}."

    def use(self, item):
        if item not in self.bag:
            raise GameError(f"You do not have the {item}.")
        match item:
            case "lamp":
                self.lit = not self.lit
                return f"The lamp is {'on' if self.lit else 'off'}."
            case "key" if self.here == "hall":
                self.rooms["cellar"]["locked"] = False
                return "Click."
        raise GameError(f"You cannot use the {item} here.")

    def inventory(self):
        return "You carry " + (", ".join(f"{i} (from the {r})" for i, r in self.bag.items()) or "nothing") + "."


world = World()
script = "look; i; take lamp; go up; east; north; TAKE KEY; take key; use key; south; use key; east; take gold; use lamp; look; take gold; drop book; inventory"
for line in script.split("; "):
    try:
        answer = world.command(line)
    except GameError as e:
        answer = f"*** {e}"
    print(f"> {line}\n{answer}")
print(f"{world.turns} turns, at {world.here}, gold {'found' if 'gold' in world.bag else 'missing'}")
