"""The open ends of the project, by owner, from its comments."""
import fnmatch
import re
import textwrap
from collections import namedtuple

Todo = namedtuple("Todo", "path line kind owner due text")
PATTERN = re.compile(
    r"""(?P<kind>TODO|FIXME|XXX)\b          # what it is
        (?:\((?P<owner>\w+)(?:,\s*(?P<due>[\d-]+))?\))?   # whose it is, and until when
        :?\s*(?P<text>.+)""", re.VERBOSE | re.IGNORECASE)

todos, looked_at = [], 0
listing = [p for p in files.search_files("project", "**/*").splitlines() if fnmatch.fnmatch(p, "*.[jp][sy]")]
root = files.list_allowed_directories().splitlines()[-1]
for path in sorted(listing):
    looked_at += 1
    for number, line in enumerate(files.read_text_file(path).split("\n"), start=1):
        if not (m := PATTERN.search(line)):
            continue
        text = m["text"].removesuffix('"""').removesuffix("*/").strip()
        todos.append(Todo(path.removeprefix(root + "/"), number, m["kind"].upper(), m["owner"], m["due"], text))

print(f"{len(todos)} in {looked_at} files")
for owner in sorted({t.owner for t in todos}, key=lambda o: (o is None, o)):
    mine = [t for t in todos if t.owner == owner]
    print(f"\n{(owner or 'nobody').upper()} ({len(mine)})")
    for t in sorted(mine, key=lambda t: (t.kind != "FIXME", t.path, t.line)):
        head = f"[{t.kind}] {t.path}:{t.line}" + (f" until {t.due}" if t.due else "")
        print(head)
        print(textwrap.fill(t.text, 48, initial_indent="    ", subsequent_indent="    "))
print()
print(textwrap.shorten(" ".join(t.text for t in todos), 60, placeholder=" ..."))
print(max(todos, key=lambda t: len(t.text))._replace(text="...")._asdict())
