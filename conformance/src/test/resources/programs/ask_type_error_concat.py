from collections import Counter

TICKETS = [
    {"id": 501, "status": "open", "minutes": 30},
    {"id": 502, "status": "closed", "minutes": 45},
    {"id": 503, "status": "open", "minutes": "15"},
]


def summarize(tickets):
    counts = Counter(t["status"] for t in tickets)
    lines = [f"{status}: {n}" for status, n in counts.most_common()]
    return "\n".join(lines)


def total_minutes(tickets):
    total = 0
    for t in tickets:
        total += t["minutes"]
    return total


print(summarize(TICKETS))
print("ids: " + ", ".join(str(t["id"]) for t in TICKETS))
print("first two:", total_minutes(TICKETS[:2]))
print("all: " + total_minutes(TICKETS) + " minutes")
