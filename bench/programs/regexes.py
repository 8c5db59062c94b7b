import re

line = re.compile(r"(?P<ip>\d+\.\d+\.\d+\.\d+) - (?P<user>\w+) \[(?P<day>\d+)/(\w+)\] \"(?P<verb>GET|POST) (\S+)\" (\d{3})")
log = "\n".join(f'10.0.{i % 256}.{i % 100} - user{i % 50} [{i % 28 + 1}/May] "{"GET" if i % 3 else "POST"} /a/{i}" '
                f'{200 + i % 5}' for i in range(48_000))
seen = {}
for match in line.finditer(log):
    key = (match["verb"], match.group(7))
    seen[key] = seen.get(key, 0) + 1
print(sorted(seen.items())[:4])
text = "Contact: anna@example.com, bob.smith@mail.example.org; call +49 30 1234567 or 555-0199. " * 2_400
print(len(re.findall(r"[\w.]+@[\w.]+\.\w+", text)), len(re.sub(r"\d", "#", text)), len(re.split(r"[,;.]\s*", text)))
print(sum(1 for w in text.split() if re.fullmatch(r"[a-z]+\d*", w)))
