import re
import textwrap
from collections import defaultdict
from itertools import groupby

GIT_LOG = """\
a1b2c3d|2024-05-02|Ana|feat(api)!: drop v1 endpoints|BREAKING CHANGE: clients must use /v2 paths and send an Accept header, otherwise they receive 406
b2c3d4e|2024-05-02|Bo|fix: handle empty cart (#412)|
c3d4e5f|2024-05-03|Ana|docs(readme): typo|
d4e5f6a|2024-05-06|Cy|feat(ui): dark mode, closes #98 and #99|Co-authored-by: Dee <dee@x.io>
e5f6a7b|2024-05-06|Bo|Merge branch 'main' into dev|
f6a7b8c|2024-05-07|dependabot[bot]|chore(deps): bump lib from 1.2.0 to 1.3.0|
0718293|2024-05-07|Cy|fix(ui): button | pipe alignment|
18293a4|2024-05-08|Ana|perf(api): cache rates|Refs: #7
"""
SUBJECT = re.compile(r"^(?P<type>[a-z]+)(?:\((?P<scope>[\w-]+)\))?(?P<bang>!)?:\s+(?P<desc>.+)$")
SECTIONS = {"feat": "✨ Features", "fix": "🐛 Fixes", "perf": "⚡ Performance"}


def commits(log):
    for line in log.splitlines():
        sha, day, author, rest = line.split("|", 3)
        subject, body = rest.rsplit("|", maxsplit=1)
        yield {"sha": sha, "day": day, "author": author, "subject": subject, "body": body}


def bump(version, level):
    parts = [int(p) for p in version.split(".")]
    parts[level] += 1
    return ".".join(map(str, parts[:level + 1] + [0] * (2 - level)))


sections, breaking, skipped, authors = defaultdict(list), [], [], defaultdict(set)
level = 2
for c in commits(GIT_LOG):
    m = SUBJECT.match(c["subject"])
    if not m or c["author"].endswith("[bot]"):
        skipped.append(c["sha"])
        continue
    kind, scope, bang, desc = m.group("type", "scope", "bang", "desc")
    desc = re.sub(r"\(?(?:,\s*closes\s+)?#(\d+)\)?", r"[#\1]", desc)
    for name in [c["author"], *re.findall(r"Co-authored-by: (\w+)", c["body"])]:
        authors[name].add(c["sha"])
    if bang or "BREAKING CHANGE" in c["body"]:
        breaking.append(c["body"].partition(": ")[2])
        level = 0
    elif kind == "feat":
        level = min(level, 1)
    sections[kind].append((scope or "", f"{desc[:1].upper()}{desc[1:]} ({c['sha'][:7]})"))

print(f"## v{bump('1.9.4', level)}\n")
if breaking:
    print("### 💥 Breaking")
    for b in breaking:
        print(textwrap.fill(b, 60, initial_indent="> ", subsequent_indent="> "))
for kind, title in SECTIONS.items():
    if not sections.get(kind):
        continue
    print(f"\n### {title}")
    for scope, items in groupby(sorted(sections[kind]), key=lambda x: x[0]):
        lead = f"**{scope}**: " if scope else ""
        print(*(f"- {lead}{text}" for _, text in items), sep="\n")
other = {k: len(v) for k, v in sections.items() if k not in SECTIONS}
print(f"\nOther: {other}; skipped {len(skipped)} ({', '.join(skipped)})")
print("Thanks to", ", ".join(f"@{a.lower()} ×{len(s)}" for a, s in sorted(authors.items(), key=lambda kv: (-len(kv[1]), kv[0]))))
print([bump("1.9.4", n) for n in range(3)], SUBJECT.groupindex["scope"], SUBJECT.groups)
per_day = {d: [c["sha"][:3] for c in g] for d, g in groupby(commits(GIT_LOG), key=lambda c: c["day"])}
print(per_day)
