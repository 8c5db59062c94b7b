def fetch_accounts():
    return [
        {"id": "A-1", "owner": {"name": "Dana", "email": "dana@example.com"}, "arr": 12000},
        {"id": "A-2", "owner": {"name": "Eli"}, "arr": 8000},
        {"id": "A-3", "owner": None, "arr": 500},
    ]


def notify(email: str, body: str) -> str:
    return f"queued -> {email}: {body}"


def build_message(account):
    owner = account["owner"]
    return owner["email"], f"Hi {owner['name']}, your ARR is {account['arr']:,} USD"


accounts = fetch_accounts()
print(f"{len(accounts)} accounts, total ARR {sum(a['arr'] for a in accounts):,}")
sent = []
for account in sorted(accounts, key=lambda a: a["arr"], reverse=True):
    email, body = build_message(account)
    sent.append(notify(email, body))
    print(sent[-1])

print(f"done, {len(sent)} sent")
