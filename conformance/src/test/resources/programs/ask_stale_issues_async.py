import asyncio
from collections import Counter, defaultdict
from datetime import datetime, timedelta, timezone

NOW = datetime(2024, 6, 15, 12, tzinfo=timezone.utc)
REPOS = {"api": 7, "web": 4, "docs": 0, "legacy": -1}


class RepoGone(Exception):
    pass


async def list_issues(repo, page):
    await asyncio.sleep(0)
    total = REPOS[repo]
    if total < 0:
        raise RepoGone(f"410: {repo}")
    lo = (page - 1) * 3
    return [
        {
            "number": n + 1,
            "title": f"{repo} issue {n + 1}",
            "labels": [l for k, l in enumerate(("bug", "p1", "wontfix")) if (n >> k) & 1],
            "updated_at": (NOW - timedelta(days=13 * n + len(repo), hours=n)).isoformat().replace("+00:00", "Z"),
            "assignee": {"login": ("kim", "lou")[n % 2]} if n % 3 else None,
        }
        for n in range(lo, min(lo + 3, total))
    ]


async def iter_issues(repo):
    page = 1
    while batch := await list_issues(repo, page):
        for issue in batch:
            yield issue
        if len(batch) < 3:
            break
        page += 1


async def collect(repo, out: asyncio.Queue):
    n = 0
    async for issue in iter_issues(repo):
        await out.put((repo, issue))
        n += 1
    return n


def age(iso):
    return (NOW - datetime.fromisoformat(iso)).days


async def main():
    queue = asyncio.Queue()
    counts = await asyncio.gather(*(collect(r, queue) for r in REPOS), return_exceptions=True)
    for repo, c in zip(REPOS, counts):
        print(f"{repo:<7}", f"error {c!r}" if isinstance(c, BaseException) else f"{c} issues")
    rows = []
    while not queue.empty():
        rows.append(queue.get_nowait())
        queue.task_done()
    await queue.join()

    stale = sorted(((age(i["updated_at"]), repo, i) for repo, i in rows if age(i["updated_at"]) > 30), key=lambda t: (-t[0], t[1]))
    load = Counter((i["assignee"] or {}).get("login", "nobody") for _, _, i in stale)
    print("\n| age | repo | # | labels | assignee |\n|----:|------|---|--------|----------|")
    for days, repo, i in stale:
        print(f"| {days}d | {repo} | {i['number']} | {', '.join(i['labels']) or '—'} | {(i['assignee'] or {}).get('login', 'nobody')} |")
    print(load.most_common())
    labels = defaultdict(set)
    for repo, i in rows:
        for l in i["labels"]:
            labels[l].add(f"{repo}#{i['number']}")
    print({l: sorted(s) for l, s in sorted(labels.items())})
    print([i["number"] async for i in iter_issues("web") if "bug" in i["labels"]], sum([len(i["labels"]) async for i in iter_issues("api")]))
    first = await anext(iter_issues("docs"), None)
    print("docs first:", first)
    try:
        await asyncio.wait_for(asyncio.Event().wait(), timeout=0.01)
    except asyncio.TimeoutError as e:
        print("timeout", type(e).__name__, e.args)
    t = asyncio.create_task(asyncio.sleep(10, "late"))
    t.cancel("not needed")
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled:", e.args, t.cancelled())


asyncio.run(main())
