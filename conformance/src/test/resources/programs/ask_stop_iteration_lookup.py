from itertools import pairwise

CAMPAIGNS = [
    {"id": "c-1", "status": "finished", "sent": 1200, "opened": 420},
    {"id": "c-2", "status": "finished", "sent": 800, "opened": 96},
    {"id": "c-3", "status": "draft", "sent": 0, "opened": 0},
]


def get_campaign(campaign_id):
    return next(c for c in CAMPAIGNS if c["id"] == campaign_id)


def open_rate(campaign_id):
    c = get_campaign(campaign_id)
    return c["opened"] / c["sent"] if c["sent"] else None


rates = {cid: open_rate(cid) for cid in ("c-1", "c-2", "c-3")}
for cid, rate in rates.items():
    print(f"{cid}: {rate:.1%}" if rate is not None else f"{cid}: not sent")
for a, b in pairwise(r for r in rates.values() if r):
    print(f"change {b - a:+.1%}")
it = iter(CAMPAIGNS)
print(next(it)["id"], next(it)["id"], next(it)["id"], next(it, "exhausted"))
winner = max((c for c in CAMPAIGNS if c["status"] == "running"), key=lambda c: c["opened"], default=None)
print("running winner:", winner)
print("c-4:", open_rate("c-4"))
