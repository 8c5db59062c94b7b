"""An index of all headings in the notes, with anchors, written to INDEX.md."""
import re
import unicodedata
from pathlib import PurePosixPath


def anchor(title, seen):
    plain = re.sub(r"[*`_]", "", title)
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^\w\s-]", "", plain.lower()).strip().replace(" ", "-")
    seen[slug] = seen.get(slug, -1) + 1
    return slug if not seen[slug] else f"{slug}-{seen[slug]}"


def headings(text):
    fenced, previous = False, ""
    for line in text.splitlines():
        if line.startswith("```"):
            fenced = not fenced
        elif not fenced:
            if m := re.match(r"(#{1,6})\s+(.*?)\s*#*$", line):
                yield len(m.group(1)), m.group(2)
            elif previous and re.fullmatch(r"=+|-{3,}", line):
                yield (1 if line[0] == "=" else 2), previous.strip()
        previous = line


root = PurePosixPath(files.list_allowed_directories().split("\n")[1])
index = ["# Index", ""]
for found in sorted(files.search_files("notes", "**/*.md").split("\n")):
    path = PurePosixPath(found).relative_to(root)
    text = files.read_text_file(str(path))
    heads, seen = list(headings(text)), {}
    title = next((t for level, t in heads if level == 1), path.stem.title())
    index.append(f"## [{title}]({'/'.join(path.parts[1:])}) ({len(text.split())} words)")
    for level, head in heads:
        index.append(f"{'  ' * (level - 1)}- [{head}]({path.name}#{anchor(head, seen)})")
    if not heads:
        index.append("*nothing in here*" if not text else "*no headings*")
    index.append("")
content = "\n".join(index)
print(content)
files.create_directory("notes/generated")
print(files.write_file("notes/generated/INDEX.md", content))
print(files.read_text_file("notes/generated/INDEX.md", head=3))
print(content == files.read_text_file("notes/generated/INDEX.md"))
