import html
import re
from collections import Counter
from dataclasses import dataclass

NOTES = """# Weekly *review*

Numbers are **up 12%** and `churn < 2%`. See [dash](https://x.io/d?a=1&b=2).
Second line of the paragraph.

## To do
- [x] send report
- [ ] call **Orion**
  - ask for [PO](po.pdf)
  - agree date
- plain

1. first
2. second

| Team | Q1 | Q2 |
|:-----|---:|:--:|
| Blue | 10 | *12* |
| Red  | 7 | |

> quoted & safe

```py
if a < b and c:
    print("**not bold**")
```
---
### End ###
"""


@dataclass
class Block:
    kind: str
    lines: list[str]
    info: str = ""


def inline(text):
    codes = []

    def stash(m):
        codes.append(f"<code>{html.escape(m[1], quote=False)}</code>")
        return f"\0{len(codes) - 1}\0"

    text = re.sub(r"`([^`]+)`", stash, text)
    text = html.escape(text, quote=False)
    text = re.sub(r"\[([^\]]+)\]\(([^)\s]+)\)", r'<a href="\2">\1</a>', text)
    text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", text)
    text = re.sub(r"(?<!\*)\*([^*]+)\*(?!\*)", r"<em>\1</em>", text)
    return re.sub(r"\0(\d+)\0", lambda m: codes[int(m[1])], text)


KINDS = [("heading", r"#{1,6} "), ("list", r"\s*(?:[-*]|\d+\.) "), ("table", r"\|"), ("quote", r"> ?"), ("rule", r"-{3,}$"), ("para", r"\S")]


def blocks(text):
    current, fence = None, False
    for line in text.splitlines():
        if line.startswith("```"):
            if not fence:
                current = Block("code", [], line[3:])
            else:
                yield current
                current = None
            fence = not fence
            continue
        if fence:
            current.lines.append(line)
            continue
        kind = next((k for k, rx in KINDS if re.match(rx, line)), None)
        if current and (kind != current.kind or kind in ("heading", "rule")):
            yield current
            current = None
        if kind:
            current = current or Block(kind, [])
            current.lines.append(line)
    if current:
        yield current


def render(b: Block) -> str:
    match b:
        case Block("heading", [line]):
            level = len(line) - len(line.lstrip("#"))
            text = line.strip("# ")
            slug = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
            return f'<h{level} id="{slug}">{inline(text)}</h{level}>'
        case Block("list", lines):
            out = []
            for l in lines:
                indent, mark, text = re.match(r"(\s*)([-*]|\d+\.) (.*)", l).groups()
                text = text.replace("[x] ", "☑ ", 1).replace("[ ] ", "☐ ", 1)
                out.append(f"{'  ' * (len(indent) // 2)}<li{' value=' + mark[:-1] if mark[0].isdigit() else ''}>{inline(text)}</li>")
            return "\n".join(out)
        case Block("table", [head, align, *rows]):
            cells = lambda r: [c.strip() for c in r.strip("|").split("|")]
            how = [{(True, True): "center", (False, True): "right"}.get((c[0] == ":", c[-1] == ":"), "left") for c in cells(align)]
            return "\n".join(" ".join(f"[{h[0]}:{inline(c)}]" for h, c in zip(how, cells(r))) for r in (head, *rows))
        case Block("code", lines, info):
            return f"<pre lang={info or 'text'}>{html.escape(chr(10).join(lines))}</pre>"
        case Block("rule"):
            return "<hr>"
        case Block(kind, lines):
            return f"<{kind}>{inline(' '.join(l.removeprefix('> ') for l in lines))}</{kind}>"


parsed = list(blocks(NOTES))
print("\n".join(map(render, parsed)))
print(Counter(b.kind for b in parsed).most_common(3), f"{len(NOTES.split())} words", re.findall(r"^(#+) (.+?)(?: #+)?$", NOTES, re.M))
