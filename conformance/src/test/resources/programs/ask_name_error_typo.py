from collections import defaultdict

EXPORT = [
    {"team": "Blue", "points": 13, "played": 5},
    {"team": "Red", "points": 9, "played": 5},
    {"team": "Green", "points": 13, "played": 4},
]


def per_game(row):
    return row["points"] / row["played"]


standings = sorted(EXPORT, key=lambda r: (-r["points"], -per_game(r)))
for place, row in enumerate(standings, start=1):
    print(f"{place}. {row['team']:<6} {row['points']:>2} pts  {per_game(row):.2f}/game")

buckets = defaultdict(list)
for row in standings:
    buckets[row["points"]].append(row["team"])
print({points: teams for points, teams in buckets.items() if len(teams) > 1})
print("winner:", standing[0]["team"])
