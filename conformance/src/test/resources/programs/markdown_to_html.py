import re
from html import escape

INLINE = [
    (re.compile(r"`([^`]+)`"), lambda m: f"<code>{m[1]}</code>"),
    (re.compile(r"\*\*(?P<b>.+?)\*\*"), r"<strong>\g<b></strong>"),
    (re.compile(r"(?<!\w)_(.+?)_(?!\w)"), r"<em>\1</em>"),
    (re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<src>\S+?)\)"), r'<img src="\g<src>" alt="\g<alt>">'),
    (re.compile(r"\[([^\]]+)\]\((\S+?)(?:\s+&quot;(.*?)&quot;)?\)"),
     lambda m: f'<a href="{m[2]}"{f" title={m[3]!r}" if m[3] else ""}>{m[1]}</a>'),
]

def inline(text: str) -> str:
    text = escape(text)
    for pattern, repl in INLINE:
        text = pattern.sub(repl, text)
    return text

def slug(text: str, used: set[str]) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
    name, n = base, 1
    while name in used:
        n += 1
        name = f"{base}-{n}"
    used.add(name)
    return name

def convert(src: str):
    used: set[str] = set()
    stack: list[str] = []
    para: list[str] = []
    fence: list[str] | None = None
    def flush():
        if para:
            yield f"<p>{inline(' '.join(para))}</p>"
            para.clear()
        while stack:
            yield f"</{stack.pop()}>"

    for line in [*src.splitlines(), ""]:
        if fence is not None:
            if line.startswith("```"):
                yield "<pre>" + escape("\n".join(fence)) + "</pre>"
                fence = None
            else:
                fence.append(line)
        elif line.startswith("```"):
            yield from flush()
            fence = []
        elif m := re.fullmatch(r"(#{1,6})\s+(.*?)\s*#*", line):
            yield from flush()
            n = len(m[1])
            yield f'<h{n} id="{slug(m[2], used)}">{inline(m[2])}</h{n}>'
        elif m := re.match(r"(?P<bullet>[-*]|\d+\.)\s+(?P<item>.*)", line):
            tag = "ol" if m["bullet"][0].isdigit() else "ul"
            if not stack or stack[-1] != tag:
                yield from flush()
                stack.append(tag)
                yield f"<{tag}>"
            yield f"  <li>{inline(m['item'])}</li>"
        elif not line.strip():
            yield from flush()
        else:
            para.append(line.strip())

DOC = """# Quarterly *Report* #
Revenue is **up** by `5 < 10` and _steady_; snake_case_name stays.
See [the site](http://x.y/?a=1&b=2 "Our site") or ![logo](l.png).
- one
- **two** & three
1. first
## Notes
## Notes
```
if a < b:
    pass
```
done"""
print("\n".join(convert(DOC)))
print(re.findall(r"^#+ (.+)$", DOC, flags=re.M), re.split(r"[,;]\s*", "a, b;c,d", maxsplit=2), re.escape("a.b*c [x]"))
