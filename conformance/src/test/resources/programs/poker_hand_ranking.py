"""Rank five-card poker hands and deal a seeded round."""
from collections import Counter
from enum import IntEnum
from functools import total_ordering
from itertools import combinations
import random
RANKS = "23456789TJQKA"
class Category(IntEnum):
    HIGH_CARD = 0
    PAIR = 1
    TWO_PAIR = 2
    TRIPS = 3
    STRAIGHT = 4
    FLUSH = 5
    FULL_HOUSE = 6
    QUADS = 7
    STRAIGHT_FLUSH = 8
    @property
    def label(self):
        return self.name.replace("_", " ").capitalize()
class Card:
    __match_args__ = ("rank", "suit")
    __slots__ = ("rank", "suit")
    def __init__(self, text):
        self.rank, self.suit = RANKS.index(text[0]), text[1]
    def __repr__(self):
        return RANKS[self.rank] + self.suit
    def __eq__(self, other): return repr(self) == repr(other)
    def __hash__(self): return hash(repr(self))
@total_ordering
class Hand:
    def __init__(self, cards):
        self.cards = tuple(cards)
        if len(set(self.cards)) != 5:
            raise ValueError(f"need 5 distinct cards, got {list(self.cards)}")
        counts = sorted(Counter(c.rank for c in self.cards).items(), key=lambda kv: (kv[1], kv[0]), reverse=True)
        shape = tuple(n for _, n in counts)
        order = tuple(r for r, _ in counts)
        flush = len({c.suit for c in self.cards}) == 1
        if order == (12, 3, 2, 1, 0):
            order = (3, 2, 1, 0, -1)
        straight = len(order) == 5 and order[0] - order[4] == 4
        match shape:
            case _ if straight and flush: cat = Category.STRAIGHT_FLUSH
            case (4, 1): cat = Category.QUADS
            case (3, 2): cat = Category.FULL_HOUSE
            case _ if flush: cat = Category.FLUSH
            case _ if straight: cat = Category.STRAIGHT
            case (3, *_): cat = Category.TRIPS
            case (2, 2, _): cat = Category.TWO_PAIR
            case (2, *_): cat = Category.PAIR
            case _: cat = Category.HIGH_CARD
        self.score = (cat, order)
    @classmethod
    def parse(cls, text): return cls(map(Card, text.split()))
    def __eq__(self, o): return self.score == o.score
    def __lt__(self, o): return self.score < o.score
    def __str__(self): return f"{' '.join(map(repr, self.cards))} ({self.score[0].label})"
texts = ["2h 7d 9s Kc Ah", "AS 2d 3c 4h 5s".replace("S", "s"), "Th Jh Qh Kh Ah", "9c 9d 9h 4s 4d", "9c 9d 9h 9s 4d", "2c 2d Kh Ks 3d", "5d 8d 9d Jd Kd", "6c 6d 6h Ts 2d"]
for hand in sorted(map(Hand.parse, texts), reverse=True):
    print(f"{hand!s:<35}{hand.score[0]:>2d} {hand.score[1]}")
print(Hand.parse("2h 2d 5s 9c Kh") == Hand.parse("2s 2c 5d 9h Ks"), Hand.parse("2h 2d 5s 9c Kh") >= Hand.parse("2s 2c 5d 9h Qs"))
rng = random.Random(77)
deck = [Card(r + s) for r in RANKS for s in "cdhs"]
rng.shuffle(deck)
hole = {p: [deck.pop(), deck.pop()] for p in ("ann", "bob", "cyd")}
board = [deck.pop() for _ in range(5)]
print("board", board)
best = {p: max(map(Hand, combinations(h + board, 5))) for p, h in hole.items()}
for p, h in best.items():
    print(p, hole[p], "->", h)
print("winner:", max(best, key=best.get), len(deck), Counter(c.suit for c in deck).most_common(1))
tally = Counter(Hand(rng.sample(deck, 5)).score[0].label for _ in range(300))
print(tally.most_common())
try:
    Hand.parse("2h 2h 3d 4d 5d")
except ValueError as e:
    print(e)
match Card("Qd"):
    case Card(10, suit): print("queen of", suit, Category(3).label, Category.PAIR + 1)
